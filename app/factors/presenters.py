"""What somebody sees of their own account: how they sign in, and what happened with it lately."""

import datetime
from dataclasses import dataclass
from uuid import UUID

import segno

from app.audit.models import Trail
from app.factors.queries import Steps


@dataclass(frozen=True)
class ShownPasskey:
    """One passkey."""

    id: UUID
    name: str
    added_at: datetime.datetime
    last_used_at: datetime.datetime | None


@dataclass(frozen=True)
class ShownSteps:
    """The second steps of one account."""

    app_added_at: datetime.datetime | None
    passkeys: tuple[ShownPasskey, ...]
    codes_left: int
    any: bool


def shown_steps(steps: Steps) -> ShownSteps:
    passkeys = tuple(ShownPasskey(one.id, one.name, one.added_at, one.last_used_at) for one in steps.passkeys)
    return ShownSteps(steps.app.added_at if steps.app else None, passkeys, steps.codes_left, steps.any)


@dataclass(frozen=True)
class ShownEvent:
    """One thing that happened with the account."""

    at: datetime.datetime
    what: str
    detail: str


def shown_events(lines: list[Trail], me: UUID) -> list[ShownEvent]:
    """As its owner reads it: what they did, what was tried with their name, and what an administrator did."""
    return [ShownEvent(one.at, in_words(one, me), one.detail.replace("_", " ")) for one in lines]


def in_words(line: Trail, me: UUID) -> str:
    if line.account_id == me:
        return f"You {line.what}".replace("their ", "your ").replace("it is them", "it is you")
    if line.account_id is None:
        return f"Somebody who gave your sign-in name {line.what}" if line.what.startswith("was ") else f"The service {line.what}"
    return f"An administrator {line.what}"


@dataclass(frozen=True)
class Square:
    """A square code: how many modules it is wide, and its dark modules as the path of a drawing."""

    size: int
    path: str


def square_of(words: str) -> Square:
    """The square code that says these words, with the quiet edge that cameras need."""
    rows = [bytes(row) for row in segno.make(words, error="m", micro=False).matrix]
    edge = 4
    path = "".join(f"M{x + edge} {y + edge}h1v1h-1z" for y, row in enumerate(rows) for x, dark in enumerate(row) if dark)
    return Square(len(rows) + 2 * edge, path)
