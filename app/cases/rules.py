"""Who may open a case, and what a reference looks like: pure thought, with no clock of its own."""

import secrets
from dataclasses import dataclass
from uuid import UUID, uuid4, uuid5

from app.cases.models import Access, Person, PersonKind
from app.declaration.vocabulary import Dimension

CLEAR_SIGNS = "2346789ABCDEFGHJKMNPQRTWXYZ"
"""Letters and digits that are not taken for one another when read aloud or copied by hand (no 0 O, 1 I L, 5 S, U V)."""


@dataclass(frozen=True)
class May:
    """What one practitioner may do with one case, now."""

    read: bool = False
    write: bool = False
    supervise: bool = False
    in_need: bool = False
    """True: opened in need by somebody whose it is not. Read only, marked on every page, reviewed afterwards."""
    asks: bool = False
    """True: open to their team, and not read before they have said what for."""

    @property
    def words(self) -> str:
        """How a practitioner would say it."""
        if self.in_need:
            return "Opened in need: you may read, not add"
        if self.write:
            return "You work with this family"
        return "You supervise this work" if self.supervise else "Your team’s family: you may read, not add"


NOTHING = May()


def strands_to_know(child: Person) -> tuple[Dimension, ...]:
    """The strands of a life of which something can be known: of a baby who is expected not those that wait for birth."""
    return Dimension.to_know(is_born=child.kind is not PersonKind.UNBORN)


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
    purpose: bool = False,
) -> May:
    """What somebody may do with a case. `named`: as one who may (True) or may not (False) open it.

    Whoever is named as one who may not, or works with no families, never. Sealed: only those who are named. Allocated now: read
    and write. Supervisor of the team: read and supervise, a restricted record only when named. Same team: read, when the record
    is open to the team and not held back for want of consent, once they said for which `purpose`. A closed case is read only.
    """
    if not may_read_cases or named is False or (access == Access.SEALED and not named):
        return NOTHING
    supervises_this = supervises and same_team
    if allocated:
        return May(read=True, write=not closed, supervise=supervises_this)
    if supervises_this and (named or access in (Access.TEAM, Access.ALLOCATED)):
        return May(read=True, supervise=True)
    open_to_team = same_team and access == Access.TEAM and not held_back
    if named or (open_to_team and purpose):
        return May(read=True)
    return May(read=in_need, in_need=in_need, asks=open_to_team and not in_need)


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
