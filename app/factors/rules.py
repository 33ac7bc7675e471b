"""When six figures are right, what a recovery code looks like, and how long a step waits. No clock: `now=` is passed."""

import datetime
import secrets

import pyotp

WAITS = datetime.timedelta(minutes=10)
"""How long the second step may take after the first: long enough to fetch the phone from a coat."""
TRIES = 5
"""Codes that may be tried before the password is asked for again."""
HALF_MINUTE = 30
SKEW = 1
"""Half minutes by which the clock of a phone may be wrong, either way."""
HOW_MANY, FIGURES = 10, 12
"""Recovery codes made at a time, and the figures in each."""
NAMED_HERE = "Whole Picture"


def new_secret() -> str:
    """What an app makes its figures from: 160 bits, in letters that can be typed."""
    return pyotp.random_base32()


def step_of(secret: str, code: str, *, now: datetime.datetime, last_step: int) -> int | None:
    """The half minute these six figures belong to, if it is about now and later than the last one used; else None."""
    current, right = int(now.timestamp()) // HALF_MINUTE, pyotp.TOTP(secret)
    among = (step for step in range(current - SKEW, current + SKEW + 1) if step > last_step)
    found = [step for step in among if pyotp.utils.strings_equal(code, right.generate_otp(step))]
    return found[0] if found else None


def address_for_app(secret: str, sign_in_name: str) -> str:
    """What the square code says to an app."""
    return pyotp.TOTP(secret).provisioning_uri(name=sign_in_name, issuer_name=NAMED_HERE)


def figures(typed: str) -> str:
    """The figures in what was typed, without the spaces and dashes people read them in."""
    return "".join(sign for sign in typed if sign not in " -\u00a0\u2013")[:40]


def is_app_code(code: str) -> bool:
    return len(code) == 6 and code.isascii() and code.isdigit()


def is_recovery_code(code: str) -> bool:
    return len(code) == FIGURES and code.isascii() and code.isdigit()


def new_recovery_codes() -> tuple[str, ...]:
    return tuple(f"{secrets.randbelow(10**FIGURES):0{FIGURES}d}" for _ in range(HOW_MANY))


def in_fours(code: str) -> str:
    """`4821 0937 5512`."""
    return " ".join(code[at : at + 4] for at in range(0, len(code), 4))
