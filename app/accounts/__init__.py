"""Accounts as an administrator keeps them: making one, changing a role or team, sending a new link, closing."""
