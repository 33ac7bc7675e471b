"""A whole section kept at once, for a browser without scripts: whatever was typed on the page is saved before anything else."""

import re
from collections import defaultdict
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import NAMESPACE_OID, UUID, uuid5

from fastapi import APIRouter
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.requests import Request
from starlette.responses import Response

from app.adapting.earlier import AskedThen, asked_until
from app.answering import actions, late
from app.answering.dropped import KEPT_IN_RECORD, to_a_practitioner, where_kept
from app.answering.forms import HIDDEN, not_on_this_form
from app.answering.placing import Placed, placed, stands_in
from app.answering.said import CiteForm, PartForm, SayForm, change_part, keep_answer, say_in, use_statement
from app.answering.saving import FormSent
from app.answering.sent import Sent
from app.answers.given import NOTHING
from app.assessments.actions import mark_section
from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.capture.loading import load, people_of_record
from app.capture.sections import next_step
from app.declaration.questions import Day, Question
from app.declaration.wording import filled
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import CannotRead, Refusal
from app.settling.guard import asked_here
from app.settling.routes import conflict_page
from app.showing.questions import NOBODY
from app.web.errors import Problem, field_and_rule, problem_reply
from app.web.pages import see
from app.web.sent import Pairs, lines_of
from app.web.session import DbSession
from app.web.text import FormModel

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"

ONWARD = re.compile(r"(?P<query>[a-z0-9_=&.]*)#(?P<place>[A-Za-z0-9_.-]+)")
"""Where to look next on the same page: which day or block, and the place on the page."""

NOT_HERE = "It is not asked of this child now, so nothing can be kept there. Write it where it belongs."

SAID_PARTS = 2
"""Colons in the name of a field of something seen or said: `say:food:words`."""


@dataclass
class Together:
    """One form of a whole section, parted again into its questions."""

    operation: str
    then: str
    answers: dict[str, list[tuple[str, str]]] = field(default_factory=lambda: defaultdict(list))
    said: dict[str, dict[str, str]] = field(default_factory=lambda: defaultdict(dict))
    at_first: dict[str, str] = field(default_factory=dict)
    """The times that a new block was given by its page, by its field."""
    refused: dict[str, str] = field(default_factory=dict)
    """Question → why what was written there could not be kept. All the rest is kept."""
    dropped: list[str] = field(default_factory=list)
    """What happened to each question that is no longer asked and that something was kept in."""
    left: bool = False
    """Whether some of that is kept with an earlier version of the tool."""

    def refuse(self, question: str, sentence: str) -> None:
        """Note what could not be kept: everything else on the page is kept all the same."""
        self.refused.setdefault(question, sentence)


def parted(form: FormData) -> Together:
    """Each field with its question, from names such as `food:practitioner.answer` and `say:food:words`.

    Raises CannotRead for a name that no page of ours has.
    """
    found = Together(str(form.get("operation", "")), str(form.get("then", "here")))
    for name, value in form.multi_items():
        if name in HIDDEN or name == "then" or not isinstance(value, str):
            continue
        if name == "at_first":
            block, _, times = value.partition(" ")
            found.at_first[block.partition(":")[2]] = times
        elif name.startswith("say:") and name.count(":") == SAID_PARTS:
            _, question, own = name.split(":")
            found.said[question][own] = value
        else:
            seen, rest = ("seen.", name.removeprefix("seen.")) if name.startswith("seen.") else ("", name)
            question, colon, own = rest.partition(":")
            if not colon:
                raise not_on_this_form(name)
            found.answers[question].append((f"{seen}{own}", value))
    return found


@router.post(A + "/sections/{section}/answers")
def save_section(
    request: Request, session: DbSession, me: SignedIn, opened: AssessmentToWrite, section: str, form: FormSent
) -> Response:
    """Keep everything on the page, then go where the button says."""
    is_asked = section in opened.asked.sections
    if not (is_asked or any(section in then.opened.asked.sections for then in asked_until(session, opened))):
        raise MayNot
    sent = parted(form)
    conflicts, to_mend = keep_answers(session, opened, me, sent)
    session.flush()
    to_say_again = keep_said(request, session, opened, me, sent)
    if sent.refused:
        return given_back(request, opened, section, sent)
    if to_say_again:
        return to_say_again
    if sent.dropped or not is_asked:
        return to_a_practitioner(request, opened, (*sent.dropped, "Everything you wrote on the page is saved."), left=sent.left)
    if conflicts:
        return conflict_page(request, session, opened, me, conflicts[0], status=409)
    try:
        with session.begin_nested():
            return onward(request, session, opened, me, section, f"q-{to_mend}" if to_mend else sent.then, sent)
    except (Refusal, MayNot, RequestValidationError) as refusal:
        why = getattr(refusal, "sentence", "What you chose to do is no longer there to be done.")
        return said_instead(request, opened, section, (why, "Everything you wrote on the page is saved."), (), 409)


def keep_answers(session: Session, opened: OpenAssessment, me: Practitioner, sent: Together) -> tuple[list[Question], str]:
    """Keep every answer that can be kept: the questions where two wrote, and the first that has to be mended (or "")."""
    conflicts: list[Question] = []
    to_mend = ""
    for key, fields in sent.answers.items():
        try:
            place = placed(session, opened, key, FormData([("operation", sent.operation), *fields]))
        except (CannotRead, MayNot) as refusal:
            sent.refuse(key, refusal.sentence if isinstance(refusal, CannotRead) else NOT_HERE)
            continue
        outcome = keep_one(session, me, place, sent)
        if place.then is not None:
            note_dropped(session, place, place.then, outcome, me, sent)
            continue
        if outcome and outcome.written.conflicts:
            conflicts.append(place.question)
        if outcome and outcome.problem and not to_mend:
            to_mend = key
    return conflicts, to_mend


def note_dropped(
    session: Session, place: Placed, then: AskedThen, outcome: actions.Kept | None, me: Practitioner, sent: Together
) -> None:
    """Note, where something new was kept in a question that is no longer asked, what happened to it."""
    if outcome and outcome.written.changed:
        sent.left = sent.left or outcome.left
        sent.dropped.append(
            f"{filled(place.question.short, place.opened.names)}: {then.told(session, me)} {where_kept(then, outcome)}"
        )


def given_back(request: Request, opened: OpenAssessment, section: str, sent: Together) -> Response:
    """What could not be kept, with why, to be written again; the rest is saved."""
    words: list[tuple[str, str]] = []
    why = []
    for key, sentence in sent.refused.items():
        asked = opened.asked.by_key.get(key)
        short = filled(asked.short, opened.names) if asked else "A question that is not asked here now"
        why.append(f"{short}: {sentence}")
        fields = [*sent.answers[key], *sent.said[key].items()]
        words += [(f"{short}: {label.lower()}", written) for label, written in lines_of(fields)]
    return said_instead(request, opened, section, (*why, "Everything else you wrote on the page is saved."), tuple(words), 422)


def said_instead(
    request: Request, opened: OpenAssessment, section: str, sentences: tuple[str, ...], words: Pairs, status: int
) -> Response:
    """A page that says what was not done, and leads back to the questions."""
    here = as_one_form(f"{opened.address}/sections/{section}")
    return problem_reply(request, Problem("One thing could not be done", sentences, onward=here), status, words)


def keep_one(session: Session, me: Practitioner, place: Placed, sent: Together) -> actions.Kept | None:
    """Keep one question as it was typed; None where nothing was typed and nothing stands."""
    opened, question, read = place.opened, place.question, place.sent
    typed = {}
    for slot, raw in read.raw.items():
        times = "/".join((raw.get("starts", ("",))[-1], raw.get("ends", ("",))[-1]))
        others = any(any(values) for name, values in raw.items() if name not in ("starts", "ends"))
        is_as_given = not others and sent.at_first.get(slot.field) == times
        if read.seen[slot] or not (is_as_given or actions.understood(opened, question, slot, raw) == NOTHING):
            typed[slot] = raw
    if not typed:
        return None
    whole = Sent(read.operation, "", typed, {slot: read.seen[slot] for slot in typed})
    people = people_of_record(session, opened) if isinstance(question, Day) else NOBODY
    return late.save(session, place, whole, people=people, by=me)


def keep_said(request: Request, session: Session, opened: OpenAssessment, me: Practitioner, sent: Together) -> Response | None:
    """Add each thing that was written down under a question; a page that says what to mend, when it is one that has to be."""
    again: dict[str, Response] = {}
    for key, fields in sent.said.items():
        own = {name: value for name, value in fields.items() if name != "statement"}
        if not (own.get("words", "").strip() or own.get("speaker", "").strip()):
            continue
        try:
            reply = say_one(request, session, opened, me, sent, key, own)
        except RequestValidationError as fault:
            sent.refuse(key, " ".join(dict.fromkeys(map(field_and_rule, fault.errors()))))
            continue
        except MayNot:
            sent.refuse(key, NOT_HERE)
            continue
        if reply.status_code != 303:
            again[key] = reply
    if len(again) > 1 or (again and sent.refused):
        for key in again:
            sent.refuse(key, "What was seen or said is not added yet. Write it again there, and say who said it and when.")
    return next(iter(again.values()), None)


def say_one(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, sent: Together, key: str, own: dict[str, str]
) -> Response:
    """Add one thing seen or said, where its question stands or stood until it dropped out."""
    there, then = stands_in(session, opened, key)
    operation = str(uuid5(NAMESPACE_OID, f"{sent.operation} {key}"))
    reply = say_in(request, session, me, there, read_as(SayForm, {**own, "question": key, "operation": operation}))
    if then is not None and reply.status_code == 303:
        sent.dropped.append(f"{then.told(session, me)} {KEPT_IN_RECORD}")
    return reply


Form = TypeVar("Form", bound=FormModel)


def read_as(form: type[Form], fields: dict[str, str]) -> Form:
    """Part of what was sent, as the form it would be by itself; what is wrong with it is answered in the same way."""
    try:
        return form.model_validate(fields)
    except ValidationError as fault:
        raise RequestValidationError([{**one, "loc": ("body", *one["loc"])} for one in fault.errors()]) from None


def onward(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, section: str, then: str, sent: Together
) -> Response:
    """Where the button leads, with a word in the bar that everything was saved."""
    here = f"{opened.address}/sections/{section}"
    do, _, about = then.partition(":")
    question, _, place = about.partition(":")
    away = elsewhere(opened, here, then)
    if away:
        return see(request, away)
    if do == "completed":
        mark_section(session, assessment=opened.assessment, section=section, completed=about == "yes", by=me)
    if then == "onward" or about == "yes":
        return see(request, as_one_form(next_step(load(session, opened, me), section).address))
    if do in ("remove", "split", "put_back"):
        made = change_part(
            request, session, me, opened, read_as(PartForm, {"question": question, "part": place.rpartition(":")[2], "do": do})
        )
        return see(request, as_one_form(made.headers["location"]))
    if do in ("cite", "uncite") and (place or sent.said[question].get("statement")):
        statement = place or sent.said[question]["statement"]
        cited = {"question": question, "statement": statement, "do": "cite" if do == "cite" else "remove"}
        use_statement(request, session, me, opened, read_as(CiteForm, cited))
        then = f"q-{question}"
    if do == "keep":
        keep_answer(session, opened, me, asked_here(session, me, opened, question), place)
        then = f"q-{question}"
    found = ONWARD.fullmatch(then if "#" in then else f"#{then}")
    return see(request, as_one_form(f"{here}?{found['query']}#{found['place']}" if found else here))


def elsewhere(opened: OpenAssessment, here: str, then: str) -> str:
    """The page that a button leads to which leaves this one; "" when it stays, or goes to the next part."""
    if then.startswith("statement:"):
        return f"{opened.case.address}/statements/{reference(then.rpartition(':')[2])}"
    return {"tasks": opened.address, "finish": f"{opened.address}/finish", "turn": f"{here}/family"}.get(then, "")


def reference(text: str) -> UUID:
    """The id a button names. Raises MayNot for anything else: nothing has such a name."""
    try:
        return UUID(text)
    except ValueError:
        raise MayNot from None


def as_one_form(address: str) -> str:
    """The same address, asked for as one form; the check page and others stay as they are."""
    path, _, place = address.partition("#")
    path, _, query = path.partition("?")
    if "/sections/" not in path:
        return address
    return f"{path}?{query}{'&' if query else ''}together=yes&kept=yes{f'#{place}' if place else ''}"
