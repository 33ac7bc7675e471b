"""Changing the seal: the key that form tokens and cookies are sealed with. What was sealed before is worth nothing afterwards."""

import os
import secrets

from app.filing.store import put_on_disk
from app.settings import Settings


def change_seal(settings: Settings) -> None:
    """A new seal takes the place of the old one, at once or not at all."""
    old = settings.secret
    path = settings.data / "keys" / "seal.key"
    beside = path.with_name(".seal.new")
    with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
        out.write(secrets.token_bytes(len(old)))
        out.flush()
        os.fsync(out.fileno())
    beside.replace(path)
    put_on_disk(path.parent)
