"""An assessment as a FHIR R4 QuestionnaireResponse: for whoever may have the professional copy, with nothing more in it."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.answers.given import (
    ActNowGiven,
    DateGiven,
    Given,
    NoAnswer,
    Nothing,
    NumberGiven,
    RowGiven,
    ScaleGiven,
    SetAside,
    Unread,
    WordsGiven,
)
from app.answers.slots import Slot
from app.assessments.begun import adaptation_keys
from app.assessments.models import State
from app.copies.queries import Whole
from app.declaration import Choice, Question, Section
from app.declaration.vocabulary import Worded
from app.exchange.conditions import system_of
from app.exchange.extensions import OURS, Tree, as_extension
from app.exchange.questionnaire import BESIDE, CANONICAL, FIXED, TYPES, WORDS, coding, system

STATUS = {State.SIGNED: "completed", State.WITH_SUPERVISOR: "completed", State.REPLACED: "completed", State.ABANDONED: "stopped"}
"""What is still being written is in progress; a correction that stands is amended."""

ABSENT = "http://hl7.org/fhir/StructureDefinition/data-absent-reason"
REASONS = {
    "not_known": "asked-unknown",
    "not_asked": "not-asked",
    "declined": "asked-declined",
    "does_not_apply": "not-applicable",
}
"""An honest blank in FHIR's words. Our own word, and why, stand beside it."""

KEPT_APART = SetAside | Unread | Nothing
"""What is no answer yet, or no longer one."""


def response(whole: Whole) -> Tree:
    """The response to the tool as it was when this was begun. Nobody is named: people are references."""
    opened, assessment = whole.opened, whole.opened.assessment
    sections = [section_items(part.section, part.asked, whole.given) for part in whole.progress.sections]
    return {
        "resourceType": "QuestionnaireResponse",
        "identifier": {"system": "urn:whole-picture:assessment", "value": str(assessment.id)},
        "questionnaire": f"{CANONICAL}{opened.tool.key}|{opened.tool.version}",
        "status": status_of(whole),
        "subject": reference("person", assessment.child_id),
        "authored": (assessment.signed_at or assessment.sent_at or assessment.last_saved_at).isoformat(),
        "author": reference("account", assessment.author_id),
        "extension": [as_extension(OURS + "assessment", about(whole))],
        "item": [section for section in sections if section["item"]],
    }


def status_of(whole: Whole) -> str:
    """Where it is, in FHIR's words."""
    assessment = whole.opened.assessment
    if assessment.state is State.SIGNED and assessment.replaces_id:
        return "amended"
    return STATUS.get(assessment.state, "in-progress")


def about(whole: Whole) -> Tree:
    """What FHIR has no word for: the case, where it stands, the day of the visit, how much was asked, and how it was adapted."""
    opened = whole.opened
    return {
        "case": opened.case.ref,
        "state": opened.assessment.state.value,
        "seen_on": opened.sitting.seen_on.isoformat(),
        "depth": opened.assessment.depth.value,
        "adaptations": list(adaptation_keys(opened.assessment.adaptations)),
    }


def reference(kind: str, of: object) -> Tree:
    """Somebody, by reference alone."""
    return {"identifier": {"system": f"urn:whole-picture:{kind}", "value": str(of)}}


def section_items(section: Section, asked: Iterable[Question], given: Mapping[Slot, Given]) -> Tree:
    """One section with what was answered in it, of what is truly asked."""
    items = [found for question in asked for found in items_of(question, given)]
    return {"linkId": f"section.{section.key}", "text": section.title, "item": items}


def items_of(question: Question, given: Mapping[Slot, Given]) -> list[Tree]:
    """What was answered to one question: one item with an answer for each place, or a group for each block or row."""
    here = [(slot, one) for slot, one in given.items() if slot.question == question.key and not isinstance(one, KEPT_APART)]
    head: Tree = {"linkId": question.key, "text": question.wording}
    if TYPES[question.kind] == "group":
        return [{**head, "extension": where(slot, one), **inside(beside(question, one))} for slot, one in here]
    answers = [answer for slot, one in here for answer in answers_of(question, slot, one)]
    return [{**head, "answer": answers}] if answers else []


def inside(items: list[Tree]) -> Tree:
    """Items within an item, if there are any."""
    return {"item": items} if items else {}


def where(slot: Slot, given: Given) -> list[Tree]:
    """In whose voice, about whom or which part, and whether it is an honest blank."""
    said = [as_extension(OURS + "voice", slot.voice.value)]
    if slot.part:
        said.append(as_extension(OURS + "part", slot.part))
    if isinstance(given, NoAnswer):
        said.append({"url": ABSENT, "valueCode": REASONS[given.blank.value]})
        said.append(as_extension(OURS + "blank", {"blank": given.blank.value, **({"why": given.why} if given.why else {})}))
    return said


def answers_of(question: Question, slot: Slot, given: Given) -> list[Tree]:
    """The answers of one place: several where several choices fit. What is written beside stands with the first."""
    values = [] if isinstance(given, NoAnswer) else list(values_of(question, given))
    extension = where(slot, given)
    if not values:
        return [{"extension": extension, **inside(beside(question, given))}]
    first = {"extension": extension, **values[0], **inside(beside(question, given))}
    return [first, *({"extension": extension, **value} for value in values[1:])]


def values_of(question: Question, given: Given) -> Iterable[Tree]:
    """The value or values of one answer."""
    if isinstance(given, WordsGiven):
        yield {"valueString": given.words}
    elif isinstance(given, ScaleGiven):
        yield {"valueInteger": given.mark}
    elif isinstance(given, NumberGiven):
        yield {"valueInteger": given.number}
    elif isinstance(given, ActNowGiven):
        yield {"valueBoolean": given.yes}
    elif isinstance(given, DateGiven):
        yield {"valueDate": given.on.isoformat()[: {"day": 10, "month": 7, "year": 4}[given.exactly]]}
    else:
        told = given.model_dump(mode="json")
        chosen = told.get("choices") or told.get("barriers") or [told.get("level") or told.get("load") or told.get("choice")]
        yield from ({"valueCoding": coded(question, key)} for key in chosen if key)


def coded(question: Question, key: str) -> Tree:
    """One of the answers a question offers."""
    choices: Iterable[Choice] = getattr(question, "choices", ())
    own = {choice.key: choice.words for choice in choices}
    shared = {word.value: word.words for word in FIXED.get(question.kind, ())} if not own else {}
    return coding(key, own.get(key) or shared.get(key) or key, system_of(question))


def beside(question: Question, given: Given) -> list[Tree]:
    """What was written beside an answer; for a block of a day or a row, all of it."""
    if isinstance(given, NoAnswer):
        return []
    told = {name: value for name, value in given.model_dump(mode="json").items() if value not in (None, "", [], False)}
    if isinstance(given, WordsGiven):
        del told["words"]
    found = [
        {"linkId": f"{question.key}.{name}", "text": words, "answer": [valued(kind, each, among) for each in several(told[name])]}
        for name, kind, words, among in BESIDE.get(question.kind, (WORDS,))
        if name in told
    ]
    if isinstance(given, RowGiven):
        found += [
            {"linkId": f"{question.key}.{key}", "answer": [{"valueString": cell}]} for key, cell in given.cells.items() if cell
        ]
    return found


def several(value: Any) -> list[Any]:
    """One value or several, as several."""
    return value if isinstance(value, list) else [value]


def valued(kind: str, value: Any, among: type[Worded] | None) -> Tree:
    """One value of a field beside an answer."""
    if among is not None:
        return {"valueCoding": coding(str(value), among.of(str(value)).words, system(among))}
    if kind == "boolean":
        return {"valueBoolean": bool(value)}
    if kind == "time":
        minutes = int(value) % 1440
        return {"valueTime": f"{minutes // 60:02}:{minutes % 60:02}:00"}
    return {"valueString": str(value)}
