"""Reading one assessment whole: its answers, what they rest on, who wrote and was there. A few queries, whatever its length."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from sqlmodel import Session, col, select

from app.adapting.asked import still_asked
from app.adapting.queries import taken_off
from app.answers.given import Given
from app.answers.privacy import open_answers
from app.answers.progress import Progress, progress
from app.answers.slots import Carer, Slot
from app.assessments.as_signed import PersonThen
from app.assessments.guard import OpenAssessment
from app.assessments.queries import StandingAnswer, completed_sections, correction_of, given_in, ids_in, standing
from app.cases import queries as cases
from app.cases.models import Person, PersonKind
from app.cases.wording import full_name
from app.evidence.models import Statement
from app.evidence.queries import Told, statements_by_id
from app.finishing.queries import cited_by_question
from app.people.models import Account
from app.people.queries import people_by_id
from app.showing.questions import People, people_shown
from app.web.pages import day


@dataclass(frozen=True)
class Whole:
    """One assessment as it stands, read once for showing: `given` holds only answers that were not taken away again."""

    opened: OpenAssessment
    answers: Mapping[Slot, StandingAnswer]
    given: Mapping[Slot, Given]
    progress: Progress
    cited: Mapping[str, tuple[Told, ...]]
    """Question key → the statements it rests on, in the order in which they were chosen."""
    put_right: Mapping[UUID, str]
    """Those of the statements that have been put right since, with when, by whom and why, in words."""
    names: Mapping[UUID, str]
    """Practitioners, by account."""
    people: tuple[Person | PersonThen, ...]
    """Everybody in the family's record now; once it is signed, as they were then."""
    renamed: tuple[str, ...]
    """Who is called otherwise now than when it was signed."""
    corrected_by: UUID | None
    """The assessment that corrects this one, signed or still a draft."""
    taken_off: bool = False
    """Whether what keeps somebody safe was taken off, and no supervisor has allowed a family's copy since."""
    not_for: Mapping[str, str] = field(default_factory=dict)
    """Thing (see `app.withholding.rules`) → from whom it is kept back, in words: for a copy that a colleague gets."""

    @property
    def present(self) -> tuple[Person | PersonThen, ...]:
        """Who of the family was there."""
        there = set(ids_in(self.opened.sitting.present))
        return tuple(person for person in self.people if person.id in there)

    @property
    def shown_people(self) -> People:
        """The people of the record, as days of the child name them."""
        named = [(one.id, one.known_as or one.given_name, one.kind is PersonKind.ADULT) for one in self.people]
        return people_shown(named, self.opened.child.id)

    def name(self, account_id: UUID | None) -> str:
        """What a practitioner is called."""
        return self.names.get(account_id, "somebody who has left") if account_id else ""


def whole(session: Session, opened: OpenAssessment) -> Whole:
    """Everything one assessment says to whom it was opened for, without what is hidden from them. Twelve queries at most."""
    answers = still_asked(opened.tool, open_answers(standing(session, assessment_id=opened.id), opened.hidden))
    given = given_in(answers)
    cited = {key: ids for key, ids in cited_by_question(session, opened.id).items() if key not in opened.hidden}
    told = statements_by_id(session, {one for ids in cited.values() for one in ids})
    then, people = opened.then, cases.people_of(session, opened.case.id)
    corrected_by = correction_of(session, opened.id)
    assessment = opened.assessment
    accounts = {answer.written_by for answer in answers.values()} | {slot.viewed_by for slot in answers}
    accounts |= {assessment.author_id, assessment.signed_by, opened.sitting.begun_by}
    return Whole(
        opened,
        answers,
        given,
        progress(opened.tool, given, opened.carers, completed_sections(session, assessment_id=opened.id)),
        {
            question: tuple(then.as_called(told[one]) if then else told[one] for one in ids if one in told)
            for question, ids in cited.items()
        },
        put_right_since(session, told, then.practitioners if then else {}),
        people_by_id(session, {one for one in accounts if one}) | (then.practitioners if then else {}),
        then.people if then else tuple(people),
        then.renamed(people, {opened.child.id, *ids_in(assessment.carers), *ids_in(opened.sitting.present)}) if then else (),
        corrected_by,
        taken_off(session, opened.id) is not None,
    )


def copied_to(session: Session, opened: OpenAssessment) -> tuple[Carer, ...]:
    """Whose a family's copy may be: the carers it looks at; where it looks at none, each grown-up who looks after the child."""
    if opened.carers:
        return opened.carers
    people, child = cases.people_of(session, opened.case.id), opened.child.id
    ties = cases.relationships_among(session, [one.id for one in people])
    cares = {one.person_id for one in ties if one.cares and one.to_person_id == child}
    adults = (one for one in people if one.kind is PersonKind.ADULT and one.died_on is None)
    return tuple(Carer(one.id, full_name(one)) for one in adults if one.id in cares)


def put_right_since(session: Session, statements: Iterable[UUID], called_then: Mapping[UUID, str]) -> Mapping[UUID, str]:
    """Those of these statements that a later one puts right: `Corrected on 5 November 2026 by Ruth Adeyemi: it was Tuesday.`

    `called_then`: what practitioners were called when it was signed.
    """
    wanted = set(statements)
    if not wanted:
        return {}
    rows = session.execute(
        select(Statement, Account.name)
        .join(Account, col(Account.id) == col(Statement.recorded_by))
        .where(col(Statement.supersedes_id).in_(wanted))
    )
    return {
        later.supersedes_id: f"Corrected on {day(later.recorded_at)} by {called_then.get(later.recorded_by, who)}: "
        f"{later.supersedes_why.rstrip('.')}."
        for later, who in rows
        if later.supersedes_id
    }
