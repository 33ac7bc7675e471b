"""Making one copy of the chronology for one parent or carer: everything that stands on its paper, as the record is now."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Assessment, State
from app.cases.models import Person, PersonKind, Relationship
from app.cases.queries import homes_of, relationships_among, workers_on
from app.cases.wording import called, full_name
from app.chronology import queries
from app.chronology.models import Attendance
from app.chronology.queries import id_of
from app.chronology_copies.rules import For, LeftOut, also_called, counted_out, pattern_of, why_left_out
from app.copies.rules import Reader
from app.db import today
from app.declaration.vocabulary import EvidenceKind, FamilyCopy, Subject
from app.evidence.models import Statement
from app.finding.duplicates import is_address
from app.identity.queries import names_of
from app.people.guard import MayNot
from app.plan_copies.queries import kept_safe, kept_words
from app.plan_pages.guard import OpenPlan
from app.plan_pages.routes import asked_people
from app.refusals import NotReady
from app.suite.queries import releases
from app.timeline.told import Origin, Row, rows_of, with_words
from app.web.text import fold
from app.withholding.queries import not_for
from app.withholding.rules import ReaderOf

PLAIN = frozenset({Origin.ASSESSMENT, Origin.STAGE, Origin.ATTENDANCE})
"""What colleagues call by other words than a family does."""

TEMPLATE = "chronology_copies/family.html"

HEADINGS = (("meant", "What it meant for {child}"), ("response", "What we did"), ("different", "What was different after"))


@dataclass(frozen=True)
class Entry:
    """One entry as it stands on paper."""

    when: str
    words: str
    parts: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ChronologyCopy:
    """All that is in one copy of the chronology."""

    child: str
    recipient: str
    years: tuple[tuple[str, tuple[Entry, ...]], ...]
    left_out: tuple[tuple[int, str], ...] = ()
    """How many entries are not there and why: for whoever asks for it, and on no paper."""

    @property
    def entries(self) -> int:
        return sum(len(own) for _, own in self.years)


def why_none(session: Session, case_id: UUID) -> str:
    """Why there is no copy of the chronology for anybody in this family; "" when there is one."""
    safe, off = kept_safe(session, case_id)
    if safe or off:
        return (
            "An assessment in this family’s record is or was done in a way that keeps somebody safe, so no copy of the "
            "chronology is made for the family: paper can be found. Talk it through in person, with each of them alone."
        )
    return ""


def who_may_have(session: Session, at: OpenPlan) -> tuple[tuple[Reader, UUID | None, str], ...]:
    """For whom a copy may be asked: each grown-up who looks after the child."""
    asked = asked_people(session, at)
    return tuple((Reader.FAMILY, one.id, full_name(one)) for one in asked if one.kind is PersonKind.ADULT)


def chronology_copy(
    session: Session, at: OpenPlan, to: UUID | None, *, childs_words: bool
) -> tuple[ChronologyCopy, dict[str, Any]]:
    """The copy, and all that goes into its template. Raises NotReady where there may be none, MayNot for anybody else.

    `childs_words`: the child was asked, and what they told may stand in it.
    """
    if why := why_none(session, at.case.id):
        raise NotReady(why)
    reader = next((one for one in asked_people(session, at) if one.kind is PersonKind.ADULT and one.id == to), None)
    if reader is None:
        raise MayNot
    copy = copied(session, at, whom_for(session, at, reader, childs_words=childs_words), full_name(reader))
    workers = workers_on(session, at.case.id)
    return copy, {
        "copy": copy,
        "copy_for": copy.recipient,
        "copy_ref": at.case.ref,
        "copy_version": f"Chronology, {copy.entries} {'entry' if copy.entries == 1 else 'entries'}",
        "standing": "",
        "is_family": True,
        "about": full_name(at.child) or "The baby",
        "author": workers[0].name if workers else "whoever works with you",
        "drawn": (),
    }


def copied(session: Session, at: OpenPlan, whom: For, recipient: str) -> ChronologyCopy:
    """Every entry that is theirs, year by year, oldest first; and how many are not, and why."""
    known = queries.known_of(session, at.case.id)
    titles = family_titles(session, at.case.id)
    every = [row for row in rows_of(at.case, known, {}, today()) if not row.lanes or at.child.id in row.lanes]
    words = queries.words_of(session, at.case.id, [id_of(row.event.key) for row in every if row.event])
    told = [as_told(with_words(at.case, row, words), known, titles) for row in every]
    reasons = [(row, why_left_out(row, whom) if row.title else LeftOut.NOT_ON_PAPER) for row in told]
    left = [row for row, why in reasons if why is None]
    return ChronologyCopy(
        child=called(at.child) or "the baby",
        recipient=recipient,
        years=by_year(left, called(at.child) or "the baby"),
        left_out=counted_out(why for _, why in reasons if why is not None),
    )


def whom_for(session: Session, at: OpenPlan, reader: Person, *, childs_words: bool) -> For:
    """What stands between this reader and an entry, read from the record."""
    ties = relationships_among(session, [one.id for one in at.people])
    of_family = ReaderOf(of_family=True, person=reader.id)
    kept = kept_words(session, at.case.id, at.child.id, of_family, ())
    children = frozenset(one.to_person_id for one in ties if one.person_id == reader.id and one.cares)
    return For(
        children=children,
        items=not_for(session, at.case.id, of_family),
        kept=kept if childs_words else kept.with_texts(told_by_children(session, at.case.id)),
        others=pattern_of(words_for_others(at.people, other_names(session, at.people), ties, reader, children)),
        homes=homes_of_others(session, at.case.id, reader),
    )


def homes_of_others(session: Session, case_id: UUID, reader: Person) -> tuple[str, ...]:
    """Where others live: every restricted home, and every address at which this reader does not live or stay, folded."""
    homes = homes_of(session, case_id)
    own = {home.household.id for home in homes if any(one.person_id == reader.id for one in home.members)}
    return tuple(
        fold(home.household.name)
        for home in homes
        if home.household.restricted or (home.household.id not in own and is_address(home.household.name))
    )


def told_by_children(session: Session, case_id: UUID) -> list[str]:
    """What children said: theirs, unless they were asked."""
    said = select(Statement.words).where(Statement.case_id == case_id, Statement.kind == EvidenceKind.SAID_BY_CHILD)
    return list(session.exec(said))


def other_names(session: Session, people: Sequence[Person]) -> list[tuple[UUID, str]]:
    """Whose name it was before, or is besides, and that name."""
    return [(one.person_id, one.name) for one in names_of(session, [each.id for each in people])]


def words_for_others(
    people: Sequence[Person],
    more: Sequence[tuple[UUID, str]],
    ties: Sequence[Relationship],
    reader: Person,
    children: Collection[UUID],
) -> list[str]:
    """What everybody else is called, and what they are to somebody. What the reader is called too finds nobody else."""
    others = {one.id: one for one in people if one.id != reader.id and one.id not in children}
    own = {word for tie in ties if tie.person_id == reader.id for word in also_called(fold(tie.word))}
    ours = {fold(name) for one in people if one.id not in others for name in (one.family_name, one.given_name, one.known_as)}
    names = [name for one in others.values() for name in (one.given_name, one.known_as) if name]
    also = [*(one.family_name for one in others.values()), *(name for whose, name in more if whose in others)]
    names += [part for name in also for part in name.split() if fold(part) not in ours]
    names += [name.replace("-", " ") for name in names if "-" in name]
    return [*names, *(tie.word for tie in ties if tie.person_id in others and fold(tie.word) not in own)]


def family_titles(session: Session, case_id: UUID) -> Mapping[UUID, str]:
    """Assessment → what its tool is called for a family, of those that are signed, about a child, and copied to families."""
    rows = session.execute(
        select(Assessment.id, Assessment.release_id).where(Assessment.case_id == case_id, col(Assessment.state) == State.SIGNED)
    ).all()
    tools = releases(session, {release for _, release in rows})
    told = {one: tools[release] for one, release in rows}
    return {
        one: tool.family_title
        for one, tool in told.items()
        if tool.subject is Subject.CHILD and tool.family_copy is not FamilyCopy.NO
    }


def as_told(row: Row, known: queries.Known, titles: Mapping[UUID, str]) -> Row:
    """An entry in the family’s words. One that is not for them has no title, and is not there."""
    if row.origin not in PLAIN:
        return row
    own = UUID(row.id[2:])
    if row.origin is Origin.ASSESSMENT:
        return row._replace(title=f"We filled in “{titles[own]}”." if own in titles else "")
    if row.origin is Origin.STAGE:
        return row._replace(title=next((f"The help called “{one.name}” begins." for one in known.stages if one.id == own), ""))
    return row._replace(title=next((school_words(one) for one in known.attendance if one.id == own), ""))


def school_words(one: Attendance) -> str:
    """`At school for 123 of 140 half-days. Missed 17: 8 with leave, 9 without.`"""
    missed = one.authorised + one.unauthorised
    there = f"At school for {one.possible - missed} of {one.possible} half-days."
    return f"{there} Missed {missed}: {one.authorised} with leave, {one.unauthorised} without." if missed else there


def by_year(rows: Sequence[Row], child: str) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    together: dict[str, list[Entry]] = {}
    for row in rows:
        together.setdefault(str(row.when.first_on.year), []).append(entry_of(row, child))
    return tuple((year, tuple(own)) for year, own in together.items())


def entry_of(row: Row, child: str) -> Entry:
    said = row.event
    parts = ((words.replace("{child}", child), getattr(said, key)) for key, words in HEADINGS) if said else ()
    return Entry(row.when.words, row.title, tuple((words, told) for words, told in parts if told))
