"""When a session has ended, how long to wait after wrong passwords, and what a password must be. No clock: `now=` is passed."""

import datetime
from collections.abc import Sequence

from zxcvbn import zxcvbn

from app.people.models import Account, AccountState
from app.web.text import fold

WINDOW = datetime.timedelta(minutes=5)
STEP_WINDOW = datetime.timedelta(hours=1)
"""The same for the second step, of which a guess has three chances in a million."""
TRIES_FOR_ACCOUNT = 10
"""Guesses at one account in the window, from everywhere that has not been signed in from before."""
TRIES_FROM_SOURCE = 60
"""Guesses from one address in the window, with any names. Generous, because a whole office can share one address."""
FREE_TRIES = 3
"""Wrong passwords without any wait: people mistype."""
LONGEST_WAIT = datetime.timedelta(seconds=60)

PROOF_LASTS = datetime.timedelta(minutes=5)
"""How long it counts that somebody showed it is them, before a deed that weighs heavily asks again."""

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

WORDS_HERE = (
    "password", "whole picture", "wholepicture", "safeguarding", "social worker", "socialworker", "council", "early help",
    "children", "northgate",
)  # fmt: skip
"""What guessers try first of anybody in this trade. What they try of everybody `zxcvbn` knows: 30,000 passwords, and names."""

LEAST_GUESSES = 10
"""Tens by which the guesses a password takes are counted: ten thousand million, from its first 72 letters."""


def has_ended(
    *,
    ended_at: datetime.datetime | None,
    ends_at: datetime.datetime,
    last_seen_at: datetime.datetime,
    idle: datetime.timedelta,
    now: datetime.datetime,
) -> bool:
    """Whether a session is over: ended by somebody, too old, or left alone for too long."""
    return ended_at is not None or now >= ends_at or now - last_seen_at >= idle


def is_unused(account: Account, now: datetime.datetime, days: int) -> bool:
    """Whether nobody has signed in with an open account for so long that it is a door left ajar."""
    last = max(account.last_signed_in_at or account.created_at, account.opened_at or account.created_at)
    return account.state is AccountState.ACTIVE and now - last >= datetime.timedelta(days=days)


def wait_before_next(
    failed_for_account: Sequence[datetime.datetime], now: datetime.datetime, window: datetime.timedelta = WINDOW
) -> datetime.timedelta:
    """How long until this account may be tried again: nothing at first, then 2, 4, 8 … seconds after each wrong password.

    At the tenth wrong password in the window the next try waits until the first of them is as old as the window is long.
    `failed_for_account` is in order of time and all within the window.
    """
    count = len(failed_for_account)
    if count <= FREE_TRIES - 1:
        return datetime.timedelta(0)
    if count >= TRIES_FOR_ACCOUNT:
        free_at = failed_for_account[-TRIES_FOR_ACCOUNT] + window
    else:
        free_at = failed_for_account[-1] + min(datetime.timedelta(seconds=2 ** (count - FREE_TRIES + 1)), LONGEST_WAIT)
    return max(free_at - now, datetime.timedelta(0))


def wait_for_source(failed_from_source: Sequence[datetime.datetime], now: datetime.datetime) -> datetime.timedelta:
    """How long until anybody at this address may try again."""
    if len(failed_from_source) < TRIES_FROM_SOURCE:
        return datetime.timedelta(0)
    return max(failed_from_source[-TRIES_FROM_SOURCE] + WINDOW - now, datetime.timedelta(0))


def what_to_mend(password: str, *, about: Sequence[str] = ()) -> str | None:
    """What to mend in a new password, in a sentence; None when nothing. `about` holds words others may guess: own names."""
    if len(password) < SHORTEST_PASSWORD:
        return f"Use {SHORTEST_PASSWORD} characters or more. Three or four words with spaces are easy to remember."
    if len(password) > LONGEST_PASSWORD:
        return f"Use {LONGEST_PASSWORD} characters or fewer."
    left = fold(password)
    guessed = [fold(one) for one in (*WORDS_HERE, *about) if len(fold(one)) >= 4]
    for word in guessed:
        left = left.replace(word, "")
    tens = zxcvbn(password[:72], user_inputs=guessed)["guesses_log10"]
    if len(left) < SHORTEST_PASSWORD // 2 or len(set(left)) < 5 or tens < LEAST_GUESSES:
        return "Use words that are harder to guess: not your name, not the name of the service, not a common password."
    return None


def path_on_this_site(address: str, otherwise: str = "/") -> str:
    """The address when it is a plain path here, else `otherwise`: so that nobody can be sent elsewhere by a link."""
    plain = address.startswith("/") and not address.startswith("//") and "\\" not in address and address.isprintable()
    return address if plain and len(address) <= 300 else otherwise


def browser_in_words(user_agent: str) -> str:
    """`Firefox on Windows`: enough for people to know their own sessions apart."""
    names = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrom", "Chrome"), ("Safari", "Safari"))
    systems = (
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"),
        ("Linux", "Linux"),
    )  # fmt: skip
    name = next((words for mark, words in names if mark in user_agent), "A browser")
    system = next((words for mark, words in systems if mark in user_agent), "")
    return f"{name} on {system}" if system else name
