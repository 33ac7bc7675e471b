"""A tool as a FHIR R4 Questionnaire: what FHIR has a word for in FHIR's words, and the rest in our own extensions."""

from collections.abc import Iterable, Mapping
from typing import Any

from app.declaration import (
    Barrier,
    Choice,
    Ladder,
    Level,
    Load,
    NumberOf,
    Often,
    Question,
    Section,
    Status,
    StrengthLevel,
    Subject,
    Tool,
)
from app.declaration.vocabulary import Worded
from app.exchange.conditions import enable_when, system_of
from app.exchange.extensions import OURS, as_extension, said

Tree = dict[str, Any]

CANONICAL = "urn:whole-picture:tool:"
"""Where the canonical address of a tool begins; its key follows."""

EXCLUSIVE = "http://hl7.org/fhir/StructureDefinition/questionnaire-optionExclusive"
ORDINAL = "http://hl7.org/fhir/StructureDefinition/ordinalValue"
SMALLEST, LARGEST = "http://hl7.org/fhir/StructureDefinition/minValue", "http://hl7.org/fhir/StructureDefinition/maxValue"
UNIT = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit"
CONTROL = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl"
CONTROLS = "http://hl7.org/fhir/questionnaire-item-control"

STATUS = {Status.PUBLISHED: "active", Status.RETIRED: "retired"}
SUBJECTS = {Subject.CHILD: "Patient", Subject.CARER: "RelatedPerson", Subject.PRACTITIONER: "Practitioner"}
TYPES = {
    "choose_one": "choice",
    "choose_many": "choice",
    "ladder": "choice",
    "load": "choice",
    "strength": "choice",
    "pattern": "choice",
    "barriers": "choice",
    "words": "text",
    "scale": "integer",
    "number": "integer",
    "date": "date",
    "act_now": "boolean",
    "day": "group",
    "rows": "group",
}
FIXED: dict[str, type[Worded]] = {"ladder": Level, "load": Load, "strength": StrengthLevel, "barriers": Barrier, "pattern": Often}
"""Kinds whose answers are words that every tool shares (a pattern only where it has no choices of its own)."""

ORDERED = frozenset({"ladder", "load", "strength"})
"""Kinds whose answers have an order. It is written as ordinalValue, which orders and is never added up here."""

Beside = tuple[str, str, str, type[Worded] | None]
"""What is written beside an answer: its field, FHIR's type, the words over it, and what one chooses from."""

WORDS: Beside = ("words", "text", "In words", None)
BESIDE: dict[str, tuple[Beside, ...]] = {
    "ladder": (
        ("noticed", "string", "What was seen or heard", None),
        ("makes_it_work", "text", "What makes it work", None),
        ("barriers", "choice", "What gets in the way", Barrier),
        ("often", "choice", "How often", Often),
        ("since", "string", "Since when", None),
    ),
    "words": (("exact", "boolean", "As it was said", None),),
    "pattern": (("since", "string", "Since when", None), WORDS),
    "act_now": (("done", "text", "What was done", None), ("known", "text", "How we know", None)),
    "date": (),
    "rows": (("when", "string", "When", None),),
    "day": (
        ("on", "string", "Which day", None),
        ("starts", "time", "From", None),
        ("ends", "time", "To", None),
        ("place", "string", "Where", None),
        ("who", "string", "Who was there", None),
        ("somebody", "string", "Somebody else", None),
        ("asleep", "boolean", "Asleep", None),
        WORDS,
        ("level", "choice", "How well it went", Level),
        ("told_by", "string", "Whose account", None),
        ("elsewhere", "string", "On the other kind of day", None),
    ),
}
MANY = frozenset({"who", "barriers"})
"""What is written beside an answer and may be several."""


def questionnaire(tool: Tool) -> Tree:
    """The whole tool. Reading it back with `from_questionnaire` gives the same declaration."""
    questions = {question.key: question for question in tool.questions()}
    rest = {name: value for name, value in said(tool).items() if name not in ("key", "version", "title", "sections")}
    return {
        "resourceType": "Questionnaire",
        "url": CANONICAL + tool.key,
        "version": tool.version,
        "name": "".join(word.capitalize() for word in tool.key.split("_")),
        "title": tool.title,
        "status": STATUS.get(tool.status, "draft"),
        "subjectType": [SUBJECTS[tool.subject]] if tool.subject in SUBJECTS else ["Group"],
        "publisher": tool.owner,
        "description": tool.one_line,
        "purpose": tool.aims.purpose,
        "copyright": f"{tool.licence.holder}. {tool.licence.terms}",
        "extension": [as_extension(OURS + "tool", rest)],
        "item": [group(section, questions) for section in tool.sections],
    }


def group(section: Section, questions: Mapping[str, Question]) -> Tree:
    """One section as a group; its introduction is the first thing in it."""
    rest = {name: value for name, value in said(section).items() if name not in ("title", "introduction", "questions")}
    link = f"section.{section.key}"
    introduction = (
        [{"linkId": f"{link}.introduction", "text": section.introduction, "type": "display"}] if section.introduction else []
    )
    return {
        "extension": [as_extension(OURS + "section", rest)],
        "linkId": link,
        "text": section.title,
        "type": "group",
        "item": [*introduction, *(item(question, questions) for question in section.questions)],
    }


def item(question: Question, questions: Mapping[str, Question]) -> Tree:
    """One question."""
    carried = ("key", "wording", "choices", "anchors", "family_anchors", "hint")
    rest = {name: value for name, value in said(question).items() if name not in carried}
    inside = [*help_line(question), *beside(question)]
    return {
        "extension": [as_extension(OURS + "question", rest), *standard_extensions(question)],
        "linkId": question.key,
        "text": question.wording,
        "type": TYPES[question.kind],
        **enable_when(question.ask_if, questions),
        "repeats": may_repeat(question),
        **({"answerOption": options(question)} if TYPES[question.kind] == "choice" else {}),
        **({"item": inside} if inside else {}),
    }


def may_repeat(question: Question) -> bool:
    """Whether there may be several answers: choices side by side, or one for each voice, carer, block or row."""
    kinds = ("choose_many", "barriers", "day", "rows")
    return question.kind in kinds or len(question.voices) > 1 or getattr(question, "for_each_carer", False)


def standard_extensions(question: Question) -> list[Tree]:
    """What SDC has a word for."""
    if question.kind == "scale":
        slider = {"coding": [{"system": CONTROLS, "code": "slider"}]}
        return [{"url": CONTROL, "valueCodeableConcept": slider}, *bounds(0, 10)]
    if isinstance(question, NumberOf):
        return [*bounds(question.smallest, question.largest), {"url": UNIT, "valueCoding": {"display": question.unit}}]
    return []


def bounds(smallest: int, largest: int) -> list[Tree]:
    """The least and the most a number may be."""
    return [{"url": SMALLEST, "valueInteger": smallest}, {"url": LARGEST, "valueInteger": largest}]


def help_line(question: Question) -> list[Tree]:
    """The hint, as SDC writes help."""
    if not question.hint:
        return []
    control = {"coding": [{"system": CONTROLS, "code": "help"}]}
    extension = [{"url": CONTROL, "valueCodeableConcept": control}]
    return [{"extension": extension, "linkId": f"{question.key}.hint", "text": question.hint, "type": "display"}]


def beside(question: Question) -> list[Tree]:
    """What may be written beside an answer, so that a response holds to its Questionnaire."""
    fields = [shown_beside(question.key, each) for each in BESIDE.get(question.kind, (WORDS,))]
    if question.kind == "rows":
        fields += [{"linkId": f"{question.key}.{each.key}", "text": each.words, "type": "string"} for each in question.columns]
    return fields


def shown_beside(key: str, field: Beside) -> Tree:
    """One field beside an answer."""
    name, kind, words, chosen_from = field
    made: Tree = {"linkId": f"{key}.{name}", "text": words, "type": kind}
    if name in MANY:
        made["repeats"] = True
    if chosen_from is not None:
        made["answerOption"] = [{"valueCoding": coding(each.value, each.words, system(chosen_from))} for each in chosen_from]
    return made


def system(words: type[Worded]) -> str:
    """The address of an ordered set of words that every tool shares."""
    return f"urn:whole-picture:words:{words.__name__.lower().removesuffix('level') or 'level'}"


def coding(code: str, display: str, address: str) -> Tree:
    """One word with the list it is from."""
    return {"system": address, "code": code, "display": display}


def options(question: Question) -> list[Tree]:
    """The answers of a question one chooses from."""
    choices: Iterable[Choice] = getattr(question, "choices", ())
    own = [own_option(question, choice) for choice in choices]
    return own or [fixed_option(question, place, each) for place, each in enumerate(FIXED[question.kind], 1)]


def own_option(question: Question, choice: Choice) -> Tree:
    """One of the tool's own choices."""
    rest = {name: value for name, value in said(choice).items() if name not in ("key", "words")}
    made: Tree = {"valueCoding": coding(choice.key, choice.words, system_of(question))}
    extensions: list[Tree] = [{"url": EXCLUSIVE, "valueBoolean": True}] if choice.alone else []
    extensions += [as_extension(OURS + "choice", rest)] if rest else []
    return {"extension": extensions, **made} if extensions else made


def fixed_option(question: Question, place: int, word: Worded) -> Tree:
    """One of the words that every tool shares; a rung of a ladder says what it means for this need."""
    extensions: list[Tree] = [{"url": ORDINAL, "valueDecimal": place}] if question.kind in ORDERED else []
    if isinstance(question, Ladder):
        meant = {"means": getattr(question.anchors, word.value)}
        if question.family_anchors:
            meant["family_means"] = getattr(question.family_anchors, word.value)
        extensions.append(as_extension(OURS + "choice", meant))
    made: Tree = {"valueCoding": coding(word.value, word.words, system_of(question))}
    return {"extension": extensions, **made} if extensions else made
