"""Making one copy of the chronology, for a parent, a carer or the child: all that stands on its paper, as the record is now."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Assessment, State
from app.cases.models import Person, PersonKind
from app.cases.queries import relationships_among, workers_on
from app.cases.wording import called, full_name
from app.chronology import queries
from app.chronology.queries import id_of
from app.chronology_copies.plain import is_plain
from app.chronology_copies.queries import homes_of_others, own_words
from app.chronology_copies.rules import For, LeftOut, counted_out, pattern_of, texts_of, unsure_pattern, why_left_out
from app.chronology_copies.telling import Entry, as_told, entry_of
from app.copies.rules import Reader
from app.db import today
from app.declaration.vocabulary import FamilyCopy, Subject
from app.language.declared import Words, used_in
from app.people.guard import MayNot
from app.plan_copies.called import called_for, parts
from app.plan_copies.making import talks
from app.plan_copies.queries import everybody_ever, kept_safe, kept_words, other_names, ties_ever, told_by_children
from app.plan_pages.guard import OpenPlan
from app.plan_pages.routes import asked_people
from app.refusals import NotReady
from app.suite.queries import releases
from app.timeline.told import Row, rows_of, with_words
from app.withholding.queries import not_for
from app.withholding.rules import ReaderOf

TEMPLATES = {Reader.FAMILY: "chronology_copies/family.html", Reader.CHILD: "chronology_copies/child.html"}


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
    """For whom a copy may be asked: each grown-up who looks after the child, and the child, where the child can be asked."""
    asked = asked_people(session, at)
    own = [(Reader.CHILD, at.child.id, full_name(at.child))] if talks(at.child) else []
    return (*((Reader.FAMILY, one.id, full_name(one)) for one in asked if one.kind is PersonKind.ADULT), *own)


def chronology_copy(
    session: Session, at: OpenPlan, reader: Reader, to: UUID | None, *, childs_words: bool
) -> tuple[ChronologyCopy, dict[str, Any]]:
    """The copy, and all that goes into its template. Raises NotReady where there may be none, MayNot for anybody else.

    `childs_words`: the child was asked, and what they told may stand in it.
    """
    if why := why_none(session, at.case.id):
        raise NotReady(why)
    if (reader, to) not in {(each, one) for each, one, _ in who_may_have(session, at)}:
        raise MayNot
    person = next(one for one in at.people if one.id == to)
    whom = whom_for(session, at, person, is_child=reader is Reader.CHILD, childs_words=childs_words)
    copy = copied(session, at, whom, full_name(person) or "the child")
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
    told = [as_told(with_words(at.case, row, words), known, titles, to_child=whom.is_child) for row in every]
    lens = used_in(session)
    reasons = [(row, why_not(row, whom, lens)) for row in told]
    left = [row for row, why in reasons if why is None]
    name = called(at.child) or "the baby"
    return ChronologyCopy(
        child=name,
        recipient=recipient,
        years=by_year(left, name, to_child=whom.is_child),
        left_out=counted_out((why for _, why in reasons if why is not None), is_child=whom.is_child),
    )


def why_not(row: Row, whom: For, lens: Words) -> LeftOut | None:
    """Why an entry is not in the copy. What colleagues wrote is in a child’s only where a child can read it."""
    if not row.title:
        return LeftOut.NOT_ON_PAPER
    why = why_left_out(row, whom)
    if why is None and whom.is_child and row.event is not None and not is_plain(texts_of(row, is_child=True), lens):
        return LeftOut.NOT_PLAIN
    return why


def whom_for(session: Session, at: OpenPlan, reader: Person, *, is_child: bool, childs_words: bool) -> For:
    """What stands between this reader and an entry, read from the record."""
    case_id = at.case.id
    of_family = ReaderOf(of_family=True, person=reader.id)
    kept = kept_words(session, case_id, at.child.id, of_family, ())
    children = {reader.id} if is_child else cared_for(session, at, reader)
    people = everybody_ever(session, case_id)
    everything = called_for(
        people, other_names(session, people), ties_ever(session, [one.id for one in people]), reader, children
    )
    names = {part for one in at.people if one.id in children for name in (one.given_name, one.known_as) for part in parts(name)}
    return For(
        children=frozenset(children),
        items=not_for(session, case_id, of_family),
        kept=kept if childs_words or is_child else kept.with_texts(told_by_children(session, case_id)),
        others=pattern_of(everything.others),
        homes=homes_of_others(session, case_id, reader),
        unsure=unsure_pattern(everything, names),
        said=own_words(session, case_id, reader.id) if is_child else None,
    )


def cared_for(session: Session, at: OpenPlan, reader: Person) -> set[UUID]:
    ties = relationships_among(session, [one.id for one in at.people])
    return {one.to_person_id for one in ties if one.person_id == reader.id and one.cares}


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


def by_year(rows: Sequence[Row], child: str, *, to_child: bool) -> tuple[tuple[str, tuple[Entry, ...]], ...]:
    together: dict[str, list[Entry]] = {}
    for row in rows:
        together.setdefault(str(row.when.first_on.year), []).append(entry_of(row, child, to_child=to_child))
    return tuple((year, tuple(own)) for year, own in together.items())
