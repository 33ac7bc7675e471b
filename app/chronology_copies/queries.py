"""Reading for a copy of the chronology what is not theirs: where others live, and what a child told. Changes nothing."""

from uuid import UUID

from sqlmodel import Session, col, select

from app.cases.models import Person
from app.cases.queries import homes_of
from app.declaration.vocabulary import EvidenceKind
from app.evidence.models import Statement
from app.finding.duplicates import is_address
from app.web.text import fold


def homes_of_others(session: Session, case_id: UUID, reader: Person) -> tuple[str, ...]:
    """Where others live: every restricted home, and every address at which this reader does not live or stay, folded."""
    homes = homes_of(session, case_id)
    own = {home.household.id for home in homes if any(one.person_id == reader.id for one in home.members)}
    return tuple(
        fold(home.household.name)
        for home in homes
        if home.household.restricted or (home.household.id not in own and is_address(home.household.name))
    )


def own_words(session: Session, case_id: UUID, child_id: UUID) -> frozenset[UUID]:
    """Of what was said, what this child said of themselves, as it stands now, for no part that only its author reads."""
    later = select(Statement.supersedes_id).where(Statement.case_id == case_id, col(Statement.supersedes_id).is_not(None))
    wanted = select(Statement.id).where(
        Statement.case_id == case_id,
        Statement.kind == EvidenceKind.SAID_BY_CHILD,
        Statement.about_id == child_id,
        Statement.speaker_id == child_id,
        col(Statement.kept_with).is_(None),
        col(Statement.not_for_family).is_(False),
        col(Statement.id).not_in(later),
    )
    return frozenset(session.exec(wanted))
