"""Passwords: kept so that they cannot be read back, and checked as slowly whether or not anybody has that name."""

import secrets
from functools import cache
from threading import BoundedSemaphore

from pwdlib import PasswordHash
from pwdlib.hashers.argon2 import Argon2Hasher

HASHER = PasswordHash((Argon2Hasher(time_cost=2, memory_cost=19 * 1024, parallelism=1),))
"""OWASP's least for argon2id: 19 MiB, two passes. About 30 ms here, which is what slows a thief of the database down."""

AT_ONCE = BoundedSemaphore(2)
"""Checks at one time, so that a flood of sign-ins cannot take the memory or both cores."""


def kept_form(password: str) -> str:
    """What is stored instead of the password."""
    return HASHER.hash(password)


@cache
def nobodys() -> str:
    return kept_form(secrets.token_urlsafe(24))


def matches(password: str, kept: str) -> bool:
    """Whether this is the password. With nothing kept (nobody has that name) it does the same work and says no."""
    with AT_ONCE:
        right = HASHER.verify(password.encode("utf-8", "surrogatepass"), kept or nobodys())
    return right and kept != ""
