"""Who may open a case, what a reference looks like, and why two people may be one: pure thought, with no clock of its own."""

import datetime
import secrets
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from uuid import UUID, uuid4, uuid5

from app.cases.models import Access

CLEAR_SIGNS = "2346789ABCDEFGHJKMNPQRTWXYZ"
"""Letters and digits that are not taken for one another when read aloud or copied by hand (no 0 O, 1 I L, 5 S, U V)."""
ALIKE = 0.78
"""How alike two folded names are, from 0 to 1, when one may be a way of writing the other (Katarina, Katharina)."""


@dataclass(frozen=True)
class May:
    """What one practitioner may do with one case, now."""

    read: bool = False
    write: bool = False
    supervise: bool = False
    in_need: bool = False
    """True: opened in need by somebody whose it is not. Read only, marked on every page, reviewed afterwards."""

    @property
    def words(self) -> str:
        """How a practitioner would say it."""
        if self.in_need:
            return "Opened in need: you may read, not add"
        if self.write:
            return "You work with this family"
        return "You supervise this work" if self.supervise else "Your team’s family: you may read, not add"


NOTHING = May()


def may_open(
    *,
    may_read_cases: bool,
    allocated: bool,
    same_team: bool,
    supervises: bool,
    access: Access,
    closed: bool = False,
    named: bool | None = None,
    held_back: bool = False,
    in_need: bool = False,
) -> May:
    """What somebody may do with a case. `named`: as one who may (True) or may not (False) open it.

    Whoever is named as one who may not, or works with no families, never. Sealed: only those who are named. Allocated now: read
    and write. Supervisor of the team: read and supervise, a restricted record only when named. Same team: read, when the record
    is open to the team and not held back for want of consent. A closed case is read only.
    """
    if not may_read_cases or named is False or (access == Access.SEALED and not named):
        return NOTHING
    supervises_this = supervises and same_team
    if allocated:
        return May(read=True, write=not closed, supervise=supervises_this)
    if supervises_this and (named or access in (Access.TEAM, Access.ALLOCATED)):
        return May(read=True, supervise=True)
    if named or (same_team and access == Access.TEAM and not held_back):
        return May(read=True)
    return May(read=in_need, in_need=in_need)


def new_ref() -> str:
    """A reference nobody could guess a person from: `WP-` and five clear signs."""
    return "WP-" + "".join(secrets.choice(CLEAR_SIGNS) for _ in range(5))


def id_for(operation: UUID | None, *what: object) -> UUID:
    """The id of what is added. The same sent twice under one operation has one id; other words under it are something else."""
    return uuid5(operation, repr(what)) if operation else uuid4()


def ref_as_kept(typed: str) -> str:
    """`wp 4k7q2` → `WP-4K7Q2`; empty when it is not a reference."""
    signs = "".join(sign for sign in typed.upper() if sign.isalnum())
    bare = signs.removeprefix("WP")
    good = len(bare) == 5 and bare.isascii() and (signs.startswith("WP") or any(sign.isdigit() for sign in bare))
    return f"WP-{bare}" if good else ""


@dataclass(frozen=True)
class Described:
    """Somebody as typed or as kept: folded names in any order, and a birth date where it is known."""

    folded_name: str
    born_on: datetime.date | None = None


ONLY_THE_DAY = ("the same date of birth",)
"""Enough to find somebody by, and not enough to stop a record: many children are born on any day."""


def why_alike(typed: Described, kept: Described) -> tuple[str, ...]:
    """Reasons why these two may be one person, in words; empty when nothing says so."""
    names = name_reason(typed.folded_name.split(), kept.folded_name.split())
    same_day = typed.born_on is not None and typed.born_on == kept.born_on
    if same_day:
        return (names, *ONLY_THE_DAY) if names else ONLY_THE_DAY
    if typed.born_on and kept.born_on and names:
        return (names, "a different date of birth") if names == "the same name" else ()
    return (names,) if names else ()


def name_reason(typed: Sequence[str], kept: Sequence[str]) -> str:
    """Why the names look like one another; empty when they do not. Order does not matter."""
    if not typed or not kept:
        return ""
    if set(typed) <= set(kept):
        return "the same name"
    if len(typed) > 1 and all(nearest(one, kept) >= ALIKE for one in typed):
        return "a name written almost the same"
    return ""


def nearest(one: str, others: Iterable[str]) -> float:
    """How alike the likest of the others is. Names that begin otherwise or differ much in length are not compared."""
    near = (other for other in others if other[0] == one[0] and abs(len(other) - len(one)) <= 2)
    return max((SequenceMatcher(None, one, other).ratio() for other in near), default=0.0)
