"""What a preview shows: every question as it would be asked under an adaptation, by a practitioner or of a family."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from app.answers.slots import voices
from app.declaration import (
    Adaptation,
    ChooseMany,
    ChooseOne,
    ConversationScale,
    DatedRows,
    Day,
    GetsInTheWay,
    InTheirWords,
    Ladder,
    NumberOf,
    Pattern,
    Question,
    Section,
    Tool,
    Voice,
)
from app.declaration.overlay import adapted
from app.declaration.vocabulary import Barrier, Blank, Depth, Level, Load, Often, StrengthLevel, Worded
from app.declaration.wording import with_names
from app.showing.family_words import NOT_ASKED_ON_A_SCREEN_OTHERS_MAY_SEE, barrier_words, said
from app.suite.in_words import kind_in_words, offered
from app.suite.rules import all_questions
from app.suite.tool_page import NOBODY_YET, counted, facts_of, for_a_family, left_out_by_why

AS_IT_STANDS = "As it stands"
"""What the tool is called when no adaptation is laid over it."""


class Form(StrEnum):
    """In which form the questions are read."""

    PROFESSIONAL = "professional"
    FAMILY = "family"


FORMS = ((Form.PROFESSIONAL, "As a practitioner asks it"), (Form.FAMILY, "As a family is asked it"))

FAMILY_HOW = {
    "ladder": "Choose what fits best",
    "load": "Choose what fits best",
    "strength": "Choose what fits best",
    "choose_one": "Choose one",
    "choose_many": "Choose as many as fit",
    "words": "In your own words",
    "scale": "Make a mark from 0 to 10",
    "pattern": "How often, and since when",
    "barriers": "Choose as many as fit",
    "day": "A day, hour by hour, told together",
    "rows": "Things that happened, with their dates, told together",
    "number": "A number",
    "date": "A date",
    "act_now": "Yes or no",
}
"""How a family is asked to answer each kind of question."""

FIXED: dict[str, type[Worded]] = {"ladder": Level, "load": Load, "strength": StrengthLevel, "pattern": Often}


@dataclass(frozen=True)
class AskedQuestion:
    """One question in the form that is read. `offered`: each answer with what it means, "" where its name says all.

    `writing`: how it is answered on paper: words, long, lines, scale, day, rows, number or date.
    """

    wording: str
    hint: str
    how: str
    offered: tuple[tuple[str, str], ...]
    facts: tuple[tuple[str, str], ...]
    voices: tuple[str, ...]
    writing: str
    unit: str


@dataclass(frozen=True)
class AskedSection:
    """A part with the questions it asks."""

    title: str
    introduction: str
    questions: tuple[AskedQuestion, ...]


@dataclass(frozen=True)
class Preview:
    """A tool as it would be asked, before any family is known."""

    title: str
    asked: str
    method: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    sections: tuple[AskedSection, ...]
    adaptations: tuple[tuple[str, str], ...]
    adapt: str
    form: Form
    depth: Depth
    depths: tuple[tuple[str, str], ...]
    blanks: tuple[str, ...]


def preview(tool: Tool, form: Form, adapt: str, depth: Depth = Depth.FULL) -> Preview:
    """The tool under one adaptation ("": none), in one form, at one depth. For a family only what is theirs to answer is left."""
    tool = with_names(tool, NOBODY_YET)
    overlay = overlay_named(tool, adapt)
    everything = {question.key: question for question in all_questions(tool)}
    laid = adapted(tool, [adapt], depth).sections
    family = form is Form.FAMILY
    sections = tuple(for_families(laid) if family else (professional(section, everything) for section in laid))
    count = sum(len(section.questions) for section in sections)
    return Preview(
        title=tool.family_title if family else tool.title,
        asked=f"{counted(count, 'question')} in {counted(len(sections), 'part')}",
        method=overlay.method if overlay and not family else (),
        left_out=tuple(left_out_by_why(overlay, everything)) if overlay and not family else (),
        sections=sections,
        adaptations=choices(tool),
        adapt=overlay.key if overlay else "",
        form=form,
        depth=depth,
        depths=tuple((each.value, f"{each.words}: {tool.methodology.minutes.at(each)} minutes") for each in depths_of(tool)),
        blanks=tuple(said(blank, family=family) for blank in Blank),
    )


def depths_of(tool: Tool) -> tuple[Depth, ...]:
    """The depths it may be asked at."""
    return tool.methodology.minutes.offered()


def overlay_named(tool: Tool, key: str) -> Adaptation | None:
    """The adaptation with this key; None for the tool as it stands."""
    return next((each for each in tool.adaptations if each.key == key), None)


def choices(tool: Tool) -> tuple[tuple[str, str], ...]:
    """Key and words of the tool as it stands, and of each adaptation under which something is asked."""
    return (("", AS_IT_STANDS), *((each.key, each.for_whom) for each in tool.adaptations if not each.use_instead))


def professional(section: Section, everything: Mapping[str, Question]) -> AskedSection:
    """A part as a practitioner asks it."""
    return AskedSection(
        section.title,
        section.introduction or "",
        tuple(
            AskedQuestion(
                wording=question.wording,
                hint=question.hint or "",
                how=kind_in_words(question),
                offered=(*((each.name, each.words) for each in offered(question)), *no_to(question)),
                facts=tuple(facts_of(question, everything)),
                voices=tuple(voice.words for voice in question.voices),
                writing=written_as(question),
                unit=question.unit if isinstance(question, NumberOf) else "",
            )
            for question in section.questions
        ),
    )


def for_families(sections: tuple[Section, ...]) -> Iterator[AskedSection]:
    """The parts as a family is asked them: nothing private, and nothing that is not theirs to say."""
    for section in sections:
        theirs = [question for question in section.questions if for_a_family(question) and theirs_to_say(question)]
        if section.on_family_view and theirs:
            yield AskedSection(
                section.family_title or section.title, section.family_introduction or "", tuple(map(of_a_family, theirs))
            )


def theirs_to_say(question: Question) -> bool:
    """Whether the child or a carer has a voice in it."""
    return not {Voice.CHILD, Voice.CARER}.isdisjoint(voices(question))


def of_a_family(question: Question) -> AskedQuestion:
    """A question in a family's words."""
    return AskedQuestion(
        wording=question.family_words,
        hint="",
        how=FAMILY_HOW[question.kind],
        offered=(*family_offered(question), *no_to(question)),
        facts=(),
        voices=(),
        writing=written_as(question),
        unit=question.unit if isinstance(question, NumberOf) else "",
    )


def family_offered(question: Question) -> tuple[tuple[str, str], ...]:
    """What a family may answer; nothing where the answer is in words of their own."""
    if isinstance(question, Ladder):
        anchors = question.family_anchors or question.anchors
        return tuple((said(level, family=True), anchors.at(level)) for level in Level)
    if isinstance(question, GetsInTheWay):
        asked = (one for one in Barrier if one not in NOT_ASKED_ON_A_SCREEN_OTHERS_MAY_SEE)
        return tuple((barrier_words(one, NOBODY_YET, family=True), "") for one in asked)
    if isinstance(question, ChooseOne | ChooseMany | Pattern) and question.choices:
        return tuple((choice.family_words or choice.words, "") for choice in question.choices)
    if question.kind in FIXED:
        return tuple((said(word, family=True), "") for word in FIXED[question.kind])
    if isinstance(question, ConversationScale):
        return ("0", question.at_nought), ("10", question.at_ten)
    if question.kind == "act_now":
        return (("Yes", "Tell somebody now"),)
    return tuple((each.family or each.name, "") for each in offered(question))


def no_to(question: Question) -> tuple[tuple[str, str], ...]:
    """“No”, where the other answer is a yes that asks for a deed."""
    return (("No", ""),) if question.kind == "act_now" else ()


def written_as(question: Question) -> str:
    """How much space, and of which shape, its answer takes on paper."""
    if isinstance(question, InTheirWords):
        return "long" if question.long else "words"
    if isinstance(question, ConversationScale | Day | DatedRows):
        return question.kind
    return question.kind if question.kind in ("number", "date") else "lines"
