"""Signing in: a name and a password, the second step, a passkey; an activation link; showing again that it is you."""
