"""The one writer of the trail. A line is added to the unit of work of the deed it speaks of, so that both are kept or neither.

What is written never holds a name or words from a record: `what` is one of the fixed phrases in the code, `detail` a fixed word
or a count, and the rest are references.
"""

from typing import Protocol
from uuid import UUID

from sqlmodel import Session

from app.audit import chain
from app.audit.models import TrailKind
from app.db import Line, keep, now

chain.begin()


class Doer(Protocol):
    """Whoever did it: a practitioner who is signed in, or nobody by name, at the command line of the service's own machine."""

    @property
    def id(self) -> UUID | None: ...

    @property
    def session_id(self) -> UUID | None: ...


def look(
    session: Session, *, by: Doer, what: str, case_id: UUID | None = None, about_id: UUID | None = None, detail: str = ""
) -> None:
    """Somebody looked. In a reading session the line is written once the reading is over, before the reply leaves."""
    keep(session, line(TrailKind.LOOK, by=by, what=what, case_id=case_id, about_id=about_id, detail=detail))


def page_kind(path: str) -> str:
    """The kind of page at a declared address of a record, without any reference: `people/strengths`; its first page: `family`."""
    named = [part for part in path.split("/")[3:] if part and not part.startswith("{")]
    return "/".join(named)[:120] or "family"


def deed(
    session: Session, *, by: Doer, what: str, case_id: UUID | None = None, about_id: UUID | None = None, detail: str = ""
) -> None:
    """Somebody did something. A deed of a request that only reads (a copy was made) is kept like a look."""
    keep(session, line(TrailKind.DEED, by=by, what=what, case_id=case_id, about_id=about_id, detail=detail))


def refusal(
    session: Session, *, by: Doer | None, what: str, case_id: UUID | None = None, about_id: UUID | None = None, detail: str = ""
) -> None:
    """Somebody was refused. The line outlives the refusal, which undoes everything else."""
    keep(
        session,
        line(TrailKind.REFUSAL, by=by, what=what, case_id=case_id, about_id=about_id, detail=detail),
        even_if_refused=True,
    )


def sign_in(session: Session, *, by: Doer | None, what: str, about_id: UUID | None = None, detail: str = "") -> None:
    """Somebody signed in or out, or tried to."""
    keep(session, line(TrailKind.SIGN_IN, by=by, what=what, about_id=about_id, detail=detail), even_if_refused=True)


def by_the_machine(
    session: Session, *, what: str, case_id: UUID | None = None, about_id: UUID | None = None, detail: str = ""
) -> None:
    """Whoever looks after the machine did something at its command line, where nobody is signed in."""
    keep(session, line(TrailKind.DEED, by=None, what=what, case_id=case_id, about_id=about_id, detail=detail))


def line(
    kind: TrailKind, *, by: Doer | None, what: str, case_id: UUID | None = None, about_id: UUID | None, detail: str = ""
) -> Line:
    return {
        "at": now(),
        "kind": kind,
        "what": what,
        "account_id": by.id if by else None,
        "session_id": by.session_id if by else None,
        "case_id": case_id,
        "about_id": about_id,
        "detail": detail,
    }
