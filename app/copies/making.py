"""Making one copy for one reader: everything that stands on its paper, before anybody decides whether it leaves the house."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.adapting.history import adapted_told
from app.answers.slots import Carer
from app.assessments.begun import adaptation_keys
from app.assessments.guard import OpenAssessment
from app.assessments.models import State
from app.cases.queries import restricted_homes
from app.cases.wording import called, full_name
from app.copies import queries, rules
from app.copies.childs_copy import child_copy
from app.copies.family import family_copy
from app.copies.presenters import NOBODY_ON_PAPER, signed_words, whole_read
from app.copies.queries import Whole
from app.copies.rules import Reader
from app.copy_files.presenters import Enclosed, enclosed
from app.copy_files.rules import Going
from app.declaration.overlay import chosen
from app.declaration.vocabulary import Subject
from app.evidence.queries import statements_by_id
from app.people.guard import MayNot
from app.refusals import NotReady
from app.withholding.queries import kept_from, standing, words_said_elsewhere
from app.withholding.rules import PROFESSIONAL, ReaderOf, in_words, is_outside, may_have_item

STANDING = {
    State.DRAFT: "DRAFT",
    State.RETURNED: "DRAFT",
    State.WITH_SUPERVISOR: "DRAFT",
    State.REPLACED: "REPLACED",
    State.ABANDONED: "UNFINISHED",
}
"""The mark that every page of a copy carries unless it is signed and stands."""


@dataclass(frozen=True)
class Copy:
    """One copy as its reader gets it: the template, and all that goes into it but the day it was made."""

    opened: OpenAssessment
    reader: Reader
    to: UUID | None
    found: Whole
    given: dict[str, Any]

    @property
    def template(self) -> str:
        return f"copies/{self.reader.value}.html"


def copy_for(session: Session, opened: OpenAssessment, reader: Reader, to: UUID | None = None) -> Copy:
    """The copy. Raises NotReady where there may be none, and MayNot for a recipient whom it is not about.

    `to`: the carer, or the professional among those who are involved; None for the only carer, or for any professional.
    """
    found = queries.whole(session, opened.open_to_all)
    marks = kept_from(session, opened.case.id)
    carer = carer_of(session, opened, to) if reader is Reader.FAMILY else None
    if reader in (Reader.FAMILY, Reader.CHILD):
        refuse(found)
    left, kept = without_kept_back(session, found, reader_of(opened, reader, carer, to), marks)
    if reader is Reader.FAMILY:
        given = for_family(session, left, carer, pen=kept.pen)
    elif reader is Reader.CHILD:
        given = for_child(left)
    else:
        given = for_colleagues(session, left, kept, marks)
    given |= {"drawn": going_with(session, left, kept, reader_of(opened, reader, carer, to), marks)}
    if reader is Reader.SUPERVISION:
        given |= {
            "copy_for": "supervision",
            "kept_back": sum(not is_outside(one.from_whom) for one in standing(session, opened.case.id)),
        }
    return Copy(opened, reader, to, left, shared(left, reader) | given)


def going_with(
    session: Session, left: Whole, kept: rules.Kept, reader: ReaderOf, marks: Mapping[str, frozenset[str]]
) -> tuple[Enclosed, ...]:
    """The drawings, photos and papers of this visit. Who reads as family has what they made themselves, and nobody else's."""
    opened = left.opened
    if reader == PROFESSIONAL or (reader.of_family and reader.person is None):
        return ()
    going = Going(
        reader,
        opened.child.id,
        opened.sitting.seen_on,
        frozenset(one.statement.id for told in left.cited.values() for one in told),
        kept.cited,
        reader.person if reader.of_family else None,
        kept.words,
    )
    names = {one.id: called(one) or "the baby" for one in left.people}
    told = in_words(marks, {str(one.id): full_name(one) for one in left.people})
    return enclosed(session, opened.case.address, opened.case.id, going, marks, names, told)


def reader_of(opened: OpenAssessment, reader: Reader, carer: Carer | None, to: UUID | None) -> ReaderOf:
    """Who will read it, as a mark names them. Supervision reads the record itself."""
    if reader is Reader.FAMILY:
        return ReaderOf(of_family=True, person=carer.id if carer else None)
    if reader is Reader.CHILD:
        return ReaderOf(of_family=True, person=opened.child.id)
    return ReaderOf(of_family=False, person=to, outside=True) if reader is Reader.PROFESSIONAL else PROFESSIONAL


def for_family(session: Session, left: Whole, carer: Carer | None, *, pen: bool) -> dict[str, Any]:
    """What one carer may have; only once it is signed, and never where paper could put somebody in danger."""
    copy = family_copy(left, carer, places=not restricted_homes(session, left.opened.case.id))
    copy = replace(copy, pen_picture="") if pen else copy
    return {"copy": copy, "copy_for": copy.recipient}


def for_child(left: Whole) -> dict[str, Any]:
    """The child's own words and what happens next. Refused wherever a family's copy is: paper is read by whoever finds it."""
    if left.opened.tool.subject is not Subject.CHILD:
        raise NotReady("This is not about the child alone, so there is no copy of it for them. Talk it through in person.")
    copy = child_copy(left)
    return {"copy": copy, "copy_for": full_name(left.opened.child_then) or "the child"}


def for_colleagues(session: Session, left: Whole, kept: rules.Kept, marks: Mapping[str, frozenset[str]]) -> dict[str, Any]:
    """What a colleague may have, with a word beside whatever is kept back from somebody, so that it is not passed on."""
    told = replace(left, not_for=in_words(marks, {str(one.id): full_name(one) for one in left.people}))
    adapted = adapted_told(session, left.opened.open_to_all)
    still = tuple(one for one in adapted.not_asked if one.shown is None or kept.leaves_question(one.shown.key))
    return {
        "read": whole_read(told, NOBODY_ON_PAPER),
        "adapted": replace(adapted, not_asked=still),
        "copy_for": "practitioners working with this family",
    }


def refuse(found: Whole) -> None:
    why_not = refusal(found)
    if why_not:
        raise NotReady(why_not)


def refusal(found: Whole) -> str:
    """Why there is no family copy of this; "" when there is one."""
    opened = found.opened
    in_use = chosen(opened.tool, adaptation_keys(opened.assessment.adaptations))
    return rules.why_no_family_copy(opened.assessment.state, opened.tool.family_copy, in_use, taken_off=found.taken_off)


def without_kept_back(
    session: Session, found: Whole, reader: ReaderOf, marks: Mapping[str, frozenset[str]]
) -> tuple[Whole, rules.Kept]:
    """The assessment without what is kept back from this reader, and without those words where an answer repeats them."""
    items = [item for item, whom in marks.items() if not may_have_item(reader, whom)]
    kept = rules.kept_back(found.opened.id, items, child=found.opened.child.id)
    told = statements_by_id(session, kept.statements) if kept.statements else {}
    words = [*(one.statement.words for one in told.values()), *words_said_elsewhere(session, items)]
    kept = rules.with_repeats(kept, words, found.given)
    unsaid = (found.cited[question] for question in kept.questions if question in found.cited)
    kept = replace(kept, cited=frozenset(one.statement.id for many in unsaid for one in many))
    return without(found, kept), kept


def without(found: Whole, kept: rules.Kept) -> Whole:
    """The assessment as if what is kept back had never been written: no paper is made from what is not in it."""
    return replace(
        found,
        answers={slot: one for slot, one in found.answers.items() if kept.leaves(slot)},
        given={slot: one for slot, one in found.given.items() if kept.leaves(slot)},
        cited={
            question: tuple(one for one in told if kept.leaves_statement(one.statement.id, one.statement.words))
            for question, told in found.cited.items()
            if question not in kept.questions
        },
        progress=replace(
            found.progress,
            sections=tuple(
                replace(
                    part,
                    asked=tuple(one for one in part.asked if one.key not in kept.questions),
                    left=tuple(one for one in part.left if one.key not in kept.questions),
                )
                for part in found.progress.sections
            ),
        ),
    )


def carer_of(session: Session, opened: OpenAssessment, to: UUID | None) -> Carer | None:
    """The carer whose copy it is: the one named, or the only one there is."""
    if to is None:
        return opened.carers[0] if opened.carers else None
    carer = next((one for one in queries.copied_to(session, opened) if one.id == to), None)
    if carer is None:
        raise MayNot
    return carer


def shared(found: Whole, reader: Reader) -> dict[str, Any]:
    """What every copy says of itself."""
    opened = found.opened
    tool = opened.tool
    return {
        "opened": opened,
        "child": full_name(opened.child_then) or "The baby",
        "about": (full_name(opened.child_then) or "The baby") if tool.subject is Subject.CHILD else opened.about,
        "author": found.name(opened.assessment.author_id),
        "signer": found.name(opened.assessment.signed_by),
        "signed": signed_words(found),
        "copy_ref": opened.case.ref,
        "copy_version": f"{tool.title} {tool.version}",
        "standing": STANDING.get(opened.assessment.state, ""),
        "is_family": reader in (Reader.FAMILY, Reader.CHILD),
    }
