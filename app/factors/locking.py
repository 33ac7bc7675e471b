"""Secrets of second steps at rest: locked with a key of the data folder, sealed to the account they belong to."""

import base64
import hashlib
import hmac
import os
from uuid import UUID

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from app.settings import Settings

NONCE = 12


def locked(settings: Settings, account_id: UUID, what: str, words: str) -> str:
    """As it is kept. What it is and whose it is are sealed in, so that it can stand for nothing else and for nobody else."""
    nonce = os.urandom(NONCE)
    kept = AESGCM(settings.factor_key).encrypt(nonce, words.encode(), f"{what}:{account_id.hex}".encode())
    return base64.urlsafe_b64encode(nonce + kept).decode()


def unlocked(settings: Settings, account_id: UUID, what: str, kept: str) -> str | None:
    """What was locked; None where it is another's, was altered, or was locked with another key."""
    try:
        whole = base64.urlsafe_b64decode(kept.encode())
        return AESGCM(settings.factor_key).decrypt(whole[:NONCE], whole[NONCE:], f"{what}:{account_id.hex}".encode()).decode()
    except (InvalidTag, ValueError):
        return None


def hash_of_code(settings: Settings, account_id: UUID, code: str) -> str:
    """What is kept of a recovery code: no use without the key, and to nobody else."""
    return hmac.digest(settings.factor_key, f"recovery:{account_id.hex}:{code}".encode(), hashlib.sha256).hex()
