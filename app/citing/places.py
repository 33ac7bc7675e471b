"""The places where a statement may be used, each with how it is looked for. A place that comes later is one line in PLACES."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session

from app.assessments.guard import OpenAssessment, open_assessment
from app.assessments.rules import ANALYSIS
from app.attachments.queries import in_record
from app.cases.guard import OpenCase
from app.citing import queries
from app.copies.wording import TITLES
from app.declaration.wording import filled
from app.people.practitioner import Practitioner
from app.web.pages import day


@dataclass(frozen=True)
class Use:
    """One thing that rests on a statement: where it is, what it is, and what of it. `wording`: the statement it names."""

    address: str
    title: str
    what: str
    wording: UUID | None = None


@dataclass(frozen=True)
class Sought:
    """A statement under all its wordings, in a record, by somebody who reads it."""

    session: Session
    me: Practitioner
    case: OpenCase
    wordings: Collection[UUID]

    def opened(self) -> list[tuple[OpenAssessment, str, UUID]]:
        """Every assessment that rests on it, with the question and the wording it names; without what is hidden from them."""
        cited = queries.cited_in(self.session, self.case.id, self.wordings)
        found = {
            one: open_assessment(self.session, self.me, self.case.id, one)
            for one in dict.fromkeys(row.assessment_id for row in cited)
        }
        rows = [(found[row.assessment_id], row.question, row.statement_id) for row in cited]
        return [(opened, question, wording) for opened, question, wording in rows if question not in opened.hidden]


def answers(sought: Sought) -> list[Use]:
    """Answers and what they mean."""
    return [
        Use(f"{one.address}/read", f"{one.tool.title}, {day(one.sitting.seen_on)}", resting(one, question), wording)
        for one, question, wording in sought.opened()
    ]


def resting(opened: OpenAssessment, question: str) -> str:
    """What of an assessment rests on it, in words."""
    if question == ANALYSIS:
        return "what it means"
    asked = next((one for one in opened.tool.questions() if one.key == question), None)
    return f"“{filled(asked.short, opened.names)}”" if asked else "closing words"


def pictures(sought: Sought) -> list[Use]:
    """Drawings, photos and papers that are kept beside it."""
    held = in_record(sought.session, sought.case.id, sought.me.id, supervises=sought.case.may_supervise)
    return [
        Use(f"{sought.case.address}/attachments/{one.row.id}", one.row.kind.words, one.row.shows)
        for one in held
        if one.row.statement_id in sought.wordings
    ]


def copies(sought: Sought) -> list[Use]:
    """Copies that were asked for of what rests on it. Each holds only what its reader may have."""
    rows = queries.copies_of(sought.session, {one.id for one, _, _ in sought.opened()})
    return [
        Use(
            f"{sought.case.address}/copies/{one.id}",
            f"{TITLES[one.reader]} {one.number}, for {one.recipient}",
            one.state.words.lower(),
        )
        for one in rows
    ]


@dataclass(frozen=True)
class Place:
    """One sort of place: its heading, a line about it, what is said when there is none, and how it is looked for."""

    key: str
    heading: str
    about: str
    silence: str
    find: Callable[[Sought], list[Use]]


PLACES = (
    Place("rests", "What rests on it", "", "No answer and no analysis rests on it yet.", answers),
    Place("pictures", "Kept beside it", "", "There is no drawing, photo or paper beside it.", pictures),
    Place(
        "copies",
        "Copies made of those",
        "Each copy holds only what its reader may have, so it may not be in all of them.",
        "Nobody has asked for a copy of what rests on it.",
        copies,
    ),
)
