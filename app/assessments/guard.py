"""The one door to an assessment: on this family's record, and theirs to open; or answered as if it did not exist."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlalchemy import bindparam, select
from sqlmodel import Session, col
from starlette.requests import Request

from app.answers.about import about_words
from app.answers.privacy import reads_private
from app.answers.slots import Carer
from app.assessments.as_signed import AsSigned, PersonThen, as_signed
from app.assessments.begun import AskedTool, adaptation_keys, asked
from app.assessments.models import Assessment, ChildSeen, Sitting
from app.assessments.queries import ids_in
from app.cases.carers import carers_of
from app.cases.guard import OpenCase, find_case, looked, refuse
from app.cases.models import Person
from app.cases.wording import NOT_BORN, called, spoken_of
from app.declaration.tool import Tool
from app.declaration.vocabulary import Subject
from app.declaration.wording import Names
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.roles import Permission
from app.suite.suite import Suite
from app.web.session import DbSession

NONE = Suite(())
PRONOUNS = {"she": ("her", "her"), "he": ("him", "his")}
"""What a person is called by → “them” and “their” for that person. Nothing said, or “they”: them, their."""


@dataclass(frozen=True)
class OpenAssessment:
    """An assessment that this practitioner may open: on which case, of which child, with which carers, and what it asks."""

    case: OpenCase
    assessment: Assessment
    sitting: Sitting
    child: Person
    carers: tuple[Carer, ...]
    asked: AskedTool
    names: Names
    """For wording. `names.carer` is for a question that is not asked carer by carer; `with_carer` names one."""
    hidden: frozenset[str]
    """The keys of what is private and not theirs to read. Nothing in `asked` asks it: for them it is not there."""
    then: AsSigned | None = None
    """What everybody was called when it was signed; None until it is."""
    reads_private: bool = False
    """Whether they read what is private, in this version of the tool or in another: its author and the supervisor."""
    newest: Tool | None = None
    """The same tool as it stands on the shelf today, where somebody asked for it."""

    @property
    def child_then(self) -> Person | PersonThen:
        """The child as told of when it was signed; until then, as today."""
        return (self.then and self.then.person(self.child.id)) or self.child

    @property
    def tool(self) -> Tool:
        """The tool as it was when this was begun, with its adaptations, at its depth, without what is hidden."""
        return self.asked.tool

    @property
    def open_to_all(self) -> "OpenAssessment":
        """The same as everybody may read it, for copies: paper is read by whoever finds it."""
        return replace(self, asked=self.asked.open_to_all, hidden=self.asked.private, reads_private=False)

    @property
    def id(self) -> UUID:
        """The assessment's own id."""
        return self.assessment.id

    @property
    def address(self) -> str:
        """Where its task list is."""
        return f"/families/{self.case.id}/assessments/{self.assessment.id}"

    @property
    def may_answer(self) -> bool:
        """Whether this practitioner may write answers now."""
        return self.case.may_write and self.assessment.state.open_for_answers

    @property
    def is_not_seen(self) -> bool:
        """Whether nobody saw the child. Of a baby who is expected that is not said."""
        return self.assessment.child_seen is ChildSeen.NOT_SEEN and self.assessment.not_seen_why != NOT_BORN

    @property
    def about_carer(self) -> UUID | None:
        """The carer whose own life it is about; None for a tool about anything else."""
        return self.carers[0].id if self.tool.subject is Subject.CARER and self.carers else None

    @property
    def about(self) -> str:
        """Whom it is about, in words."""
        return about_words(self.tool.subject, self.names.child, tuple(carer.name for carer in self.carers))

    def with_carer(self, carer: Carer) -> Names:
        """The names for a question about the child with this one carer."""
        return Names(self.names.child, self.names.them, self.names.their, carer.name)


def names_for(child: Person | PersonThen, carers: tuple[Carer, ...]) -> Names:
    """The names that go into a tool's words for this child."""
    them, their = PRONOUNS.get(child.pronouns.strip().lower(), ("them", "their"))
    carer = carers[0].name if len(carers) == 1 else "the carer"
    return Names(spoken_of(child), them, their, carer)


ONE = (
    select(Assessment, Sitting, Person)
    .join(Sitting, col(Assessment.sitting_id) == col(Sitting.id))
    .join(Person, col(Assessment.child_id) == col(Person.id))
    .where(col(Assessment.id) == bindparam("assessment"), col(Assessment.case_id) == bindparam("case"))
)


def as_called(carers: tuple[Carer, ...], then: AsSigned | None) -> tuple[Carer, ...]:
    """The carers by the names they had when it was signed. Where they live is said as today: it may be restricted by now."""
    found = ((one, then and then.person(one.id)) for one in carers)
    return tuple(replace(one, name=called(known)) if known else one for one, known in found)


def open_assessment(session: Session, me: Practitioner, case_id: UUID, own_id: UUID, suite: Suite = NONE) -> OpenAssessment:
    """The assessment, if the case is theirs to open and it is on that case. Raises MayNot (shown as 404) when it is not.

    Three queries, none of them for the tool: this runs before every save.
    """
    case = find_case(session, me, case_id)
    row = session.execute(ONE, {"assessment": own_id, "case": case_id}).first()
    if row is None:
        raise MayNot
    assessment, sitting, child = row
    then = as_signed(assessment.as_signed)
    carers = as_called(carers_of(session, child.id, ids_in(assessment.carers)), then)
    as_begun = asked(session, assessment.release_id, adaptation_keys(assessment.adaptations), assessment.depth)
    to_read = reads_private(is_author=assessment.author_id == me.id, supervises=case.may_supervise)
    hidden = frozenset() if to_read else as_begun.private
    seen = as_begun.open_to_all if hidden else as_begun
    child_then = (then and then.person(child.id)) or child
    newest, names = suite.get(assessment.tool_key), names_for(child_then, carers)
    return OpenAssessment(case, assessment, sitting, child, carers, seen, names, hidden, then, to_read, newest)


def assessment_found(request: Request, session: DbSession, me: SignedIn, case_id: UUID, assessment_id: UUID) -> OpenAssessment:
    """For reading and for writing alike. A page that is looked at leaves a line in the trail."""
    found = open_assessment(session, me, case_id, assessment_id, request.app.state.suite)
    looked(request, session, me, found.case, "opened an assessment", assessment_id)
    return found


def may_answer_here(session: Session, opened: OpenAssessment, me: Practitioner) -> None:
    """Raises MayNot for somebody who may only read here: for them the address of a deed does not exist."""
    if not (opened.case.may_write and me.may(Permission.ASSESS)):
        refuse(session, me, opened.case.id)


def only_if(allowed: Callable[[OpenAssessment], bool], *, permission: Permission | None = None) -> Callable[..., OpenAssessment]:
    """A guard for those who may do more than read: everybody else is answered as if the address did not exist."""

    def found(request: Request, session: DbSession, me: SignedIn, case_id: UUID, assessment_id: UUID) -> OpenAssessment:
        opened = assessment_found(request, session, me, case_id, assessment_id)
        if not allowed(opened) or (permission is not None and not me.may(permission)):
            refuse(session, me, case_id)
        return opened

    return found


AssessmentFound = Annotated[OpenAssessment, Depends(assessment_found)]
AssessmentToWrite = Annotated[OpenAssessment, Depends(only_if(lambda found: found.case.may_write, permission=Permission.ASSESS))]
"""Theirs to write in. Whether it is still open for answers is asked by the deed itself, which says so in a sentence."""
AssessmentToSupervise = Annotated[
    OpenAssessment, Depends(only_if(lambda found: found.case.may_supervise, permission=Permission.SUPERVISE))
]
AssessmentToSettle = Annotated[
    OpenAssessment, Depends(only_if(lambda one: one.case.may_write or one.case.may_supervise, permission=Permission.ASSESS))
]
"""Theirs to write in or to supervise: two answers to one place are settled by either."""
