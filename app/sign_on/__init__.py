"""Signing in with an organisation’s own sign-in (OpenID Connect): asking it, and believing only what it signed for us."""
