"""Under a question: writing down what was seen or said, pointing at what is written already, and parts of a day or a list."""

from dataclasses import replace
from typing import Annotated
from uuid import NAMESPACE_OID, UUID, uuid4, uuid5

from fastapi import APIRouter, Form
from markupsafe import Markup
from pydantic import Field
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.answering import actions
from app.answering.dropped import KEPT_IN_RECORD, to_a_practitioner
from app.answering.forms import may_grow
from app.answering.placing import stands_in
from app.answering.turned import may_change_part
from app.answers.slots import Slot
from app.asking.cards import takes_statements
from app.asking.keeping import keepable
from app.asking.memo import pieces
from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.assessments.queries import standing
from app.capture.loading import Loaded, StatementBox, load, people_of_record, put_together, signs, statement_box
from app.cases.queries import people_of
from app.db import now, today
from app.declaration.questions import Day, Question
from app.declaration.vocabulary import Voice
from app.evidence.actions import Given
from app.evidence.forms import StatementForm, read_statement
from app.evidence.queries import history_of, statement_of
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import CannotRead, NotReady
from app.settling.guard import asked_here
from app.web.pages import clock, is_htmx, page, reply, see, token_of
from app.web.reading import Reading
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


class SayForm(StatementForm):
    """One thing seen, said or written, under a question. The save's id is the statement's, so that a repeat adds nothing."""

    question: str
    operation: str = Field(default="", pattern="^[A-Za-z0-9-]{0,48}$")

    @property
    def statement_id(self) -> UUID:
        """The id the browser gave this save, when it is one."""
        try:
            return UUID(self.operation)
        except ValueError:
            return uuid4()


class CiteForm(FormModel):
    """Which statement, under which question, and whether it is used there or taken away."""

    question: str
    statement: UUID
    do: str = "cite"


class KeepForm(FormModel):
    """Which answer's words, by the place it stands in."""

    question: str
    place: str = Field(max_length=80)


class PartForm(FormModel):
    """Which block or row of which question, and what is done with it."""

    question: str
    part: str
    do: str
    looking: str = Field(default="", alias="with", max_length=48)
    """On a turned screen, who looks: "child" or a carer's id."""


@router.post(A + "/statements")
def say(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[SayForm, Form()]
) -> Response:
    """Add what was seen or said, also where the question dropped out while it was written: whoever wrote it is told so."""
    there, then = stands_in(session, opened, form.question)
    told = f"{then.told(session, me)} {KEPT_IN_RECORD}" if then else ""
    made = say_in(request, session, me, there, form, told)
    if then is None or made.status_code != 303:
        return made
    return to_a_practitioner(request, opened, (told,))


def say_in(
    request: Request, session: Session, me: Practitioner, opened: OpenAssessment, form: SayForm, told: str = ""
) -> Response:
    """In one step it is kept in the record, and this answer rests on it. `told`: what else there is to say of it."""
    question = asked_here(session, me, opened, form.question)
    reading = Reading()
    people = people_of(session, opened.case.id)
    carers = [one for one in people if one.id in {carer.id for carer in opened.carers}]
    given = read_statement(reading, form, child=opened.child, carers=carers, today=today())
    if given is not None:
        actions.add_statement(session, opened=opened, question=question.key, given=given, statement_id=form.statement_id, by=me)
    return said_again(request, session, opened, me, question, form, reading, told)


def said_again(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    question: Question,
    form: SayForm | None = None,
    reading: Reading | None = None,
    told: str = "",
) -> Response:
    """The statements of one question again; with what was typed, when it has to be mended first."""
    card = f"{opened.address}/sections/{opened.asked.section_of[question.key].key}#q-{question.key}"
    problems = reading.problems if reading else {}
    if not is_htmx(request) and not problems:
        return see(request, card)
    loaded = load(session, opened, me)
    box = statement_box(loaded, question)
    if problems and form is not None:
        box = replace(box, form=form, problems=problems, saved="Not added yet: " + next(iter(problems.values())), state="no")
    elif form is not None or told:
        box = replace(box, saved=f"Added {clock(now())}{told and f'. {told}'}", state="yes")
    words = box_words(request, loaded, question, box)
    if not is_htmx(request):
        title = f"Error: Add what was seen or said – {opened.case.ref}"
        around = {"current": "families", "words": words, "card": card, "box": box}
        return page(request, "capture/said.html", title=title, status=422, **around)
    made = reply(request, words, 422 if problems else 200)
    if form is not None and not problems:
        made.headers["X-Saved"] = form.operation
    return made


def box_words(request: Request, loaded: Loaded, question: Question, box: StatementBox) -> Markup:
    """The statements of one question and the form that adds to them."""
    section = loaded.opened.asked.section_of[question.key].key
    made = request.app.state.templates.get_template("capture/_said.html").render(said=box, **signs(section))
    return put_together([pieces(made)], token=token_of(request), operation=str(uuid4()), opened=loaded.opened)


@router.post(A + "/statements/from-answer")
def say_what_was_answered(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[KeepForm, Form()]
) -> Response:
    """Keeps the words of an answer as a statement, with whose they are, when and where. Pressed twice it is kept once."""
    question = asked_here(session, me, opened, form.question)
    keep_answer(session, opened, me, question, form.place)
    session.flush()
    return said_again(request, session, opened, me, question, told="It holds the words of the answer, and whose they are.")


def keep_answer(session: Session, opened: OpenAssessment, me: Practitioner, question: Question, place: str) -> None:
    """The same, for whichever page asks for it. Raises NotReady where nothing is saved that could be kept."""
    there = {slot: one.given for slot, one in standing(session, assessment_id=opened.id, question=question.key).items()}
    found = next(
        (one for one in keepable(there, (opened.child.id, opened.names.child), opened.carers) if one.field == place), None
    )
    if found is None or not takes_statements(question):
        raise NotReady("There are no words saved here that could be kept. Write them first, then choose it again.")
    sitting = opened.sitting
    given = Given(
        kind=found.kind,
        words=found.words,
        seen_on=sitting.seen_on,
        speaker_id=found.speaker_id,
        exact=found.exact,
        place=sitting.place,
    )
    own = uuid5(NAMESPACE_OID, f"{opened.id} {question.key} {found.field} {found.words}")
    actions.add_statement(session, opened=opened, question=question.key, given=given, statement_id=own, by=me)


@router.post(A + "/citations")
def use_statement(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[CiteForm, Form()]
) -> Response:
    """Rest an answer on something that is written down already, or no longer."""
    question = asked_here(session, me, opened, form.question)
    told = statement_of(session, opened.case.id, form.statement)
    if told is None or told.statement.about_id != opened.child.id:
        raise MayNot
    if told.statement.kept_with is not None and (question.key not in opened.asked.private or form.do != "remove"):
        raise MayNot
    if form.do == "remove":
        ids = [one.id for one in history_of(session, told.statement)]
        actions.stop_citing(session, opened=opened, question=question.key, statement_ids=ids, by=me)
    else:
        actions.cite(session, opened=opened, question=question.key, statement_id=told.statement.id, by=me)
    session.flush()
    return said_again(request, session, opened, me, question)


@router.post(A + "/parts")
def change_part(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, form: Annotated[PartForm, Form()]
) -> Response:
    """Take a block or a row out, put it back, or part a block in two."""
    question = asked_here(session, me, opened, form.question)
    slot = slot_in(question, form.part)
    if form.looking:
        may_change_part(session, opened, me, question, slot, form.looking, request)
    onward, place = part_changed(session, opened, me, question, slot, "" if form.looking and form.do == "split" else form.do)
    section = f"{opened.address}/sections/{opened.asked.section_of[question.key].key}"
    here = f"{section}/family?with={form.looking}&" if form.looking else f"{section}?"
    return see(request, f"{here}day={slot.part.partition('.')[0]}{onward}#{place}")


def part_changed(
    session: Session, opened: OpenAssessment, me: Practitioner, question: Question, slot: Slot, do: str
) -> tuple[str, str]:
    """Do what was asked for. Gives what its page is asked to show, and the place on it to go to."""
    if do == "split":
        part = actions.split(session, opened=opened, slot=slot, by=me).part
        return f"&block={part}", f"block-{question.key}-{part}"
    if do == "remove":
        actions.take_out(session, opened=opened, slot=slot, by=me)
        if isinstance(question, Day):
            actions.made_room(session, opened, question, set(), people_of_record(session, opened), me)
        return f"&removed={slot.field}", f"q-{question.key}"
    if do == "put_back":
        actions.put_back(session, opened=opened, slot=slot, by=me)
        return "", f"q-{question.key}"
    raise CannotRead("do", "Choose what to do with it: split, take out, or put back.")


def slot_in(question: Question, field: str) -> Slot:
    """The slot of a block or a row, from its field."""
    voice, _, part = field.partition(".")
    slot = Slot(question.key, question.voices[0], part)
    if voice not in set(Voice) or voice != slot.voice.value or not part or not may_grow(question, slot):
        raise MayNot
    return slot
