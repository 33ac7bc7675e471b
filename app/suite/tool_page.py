"""What the page of one tool shows: why it exists, how it is used, what it rests on, what it cannot see, and every question."""

import datetime
import itertools
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from app.declaration import Adaptation, ChooseOne, Citation, Depth, Dimension, Domain, Question, Section, Tool
from app.declaration.wording import Names, with_names
from app.lifecycle.rules import Standing
from app.suite.in_words import Offered, asked_when, kind_in_words, offered, record_words
from app.suite.presenters import (
    AGE_WORDS,
    ages_in_words,
    either,
    minutes_in_words,
    standing_in_words,
    voices_in_words,
    whom_in_words,
)
from app.suite.rules import AGES, UNBORN, all_questions, explored

NOBODY_YET = Names(carer="the parent or carer")
"""The tool's page can be read before any family is known, so it speaks of “the child” and “the parent or carer”."""

AGE_SPANS = {UNBORN: "before birth", **{key: f"{AGE_WORDS[key]} years" for key in AGES}, "0_1": "0 to 1 year"}
"""How a span of ages is called, beside what to look for at that age."""

FIRST_ADAPTATIONS = 5
"""How many adaptations stand beside the page; all of them are told further down."""


@dataclass(frozen=True)
class ShownBlindSpot:
    """What the tool cannot see, and which tool on this shelf can: title and address, both empty when there is none."""

    cannot_see: str
    title: str
    address: str


@dataclass(frozen=True)
class ShownCitation:
    """A source, what rests on it, and whether it has been looked up."""

    source: str
    supports: str
    checked: bool


@dataclass(frozen=True)
class ShownAdaptation:
    """For whom the tool is changed, when, how, and how its readings compare. `instead` is an address and a title, or None."""

    id: str
    for_whom: str
    what_changes: str
    when: str
    comparable: str
    method: tuple[str, ...]
    reworded: tuple[str, ...]
    left_out: tuple[tuple[str, str], ...]
    added: tuple["ShownQuestion", ...]
    instead: tuple[str, str] | None


@dataclass(frozen=True)
class ShownQuestion:
    """One question in both wordings, how it is answered, and when it is asked. `number` is 0 where it is not counted."""

    number: int
    wording: str
    family: str
    how: str
    facts: tuple[tuple[str, str], ...]
    offered: tuple[Offered, ...]

    @property
    def explains_answers(self) -> bool:
        """Whether its answers have a name and say what it means, as the steps of a ladder do."""
        return any(each.words for each in self.offered)


@dataclass(frozen=True)
class ShownSection:
    """A part of the tool with its questions."""

    title: str
    family_title: str
    count: str
    introduction: str
    questions: tuple[ShownQuestion, ...]


@dataclass(frozen=True)
class ToolPage:
    """Everything a practitioner may want to know of a tool before using it."""

    tool: Tool
    status: str
    standing: Standing
    plate: tuple[tuple[str, str], ...]
    explores: tuple[tuple[str, str], ...]
    blind_spots: tuple[ShownBlindSpot, ...]
    evidence: tuple[ShownCitation, ...]
    adaptations: tuple[ShownAdaptation, ...]
    sections: tuple[ShownSection, ...]
    questions_intro: str
    first_adaptations: tuple[ShownAdaptation, ...]


def tool_page(tool: Tool, suite: Mapping[str, Tool], standing: Standing, today: datetime.date) -> ToolPage:
    """The page of one tool. `suite` is asked which of the tools it points to are here."""
    tool = with_names(tool, NOBODY_YET)
    questions = {question.key: question for question in all_questions(tool)}
    adaptations = tuple(shown_adaptation(each, questions, suite) for each in tool.adaptations)
    sections = shown_sections(tool, questions)
    return ToolPage(
        tool=tool,
        status=standing_in_words(standing, today),
        standing=standing,
        plate=plate(tool),
        explores=tuple(explored_by_domain(tool)),
        blind_spots=tuple(
            ShownBlindSpot(each.cannot_see, *title_and_address(each.covered_by, suite)) for each in tool.methodology.blind_spots
        ),
        evidence=tuple(shown_citation(each) for each in tool.methodology.evidence),
        adaptations=adaptations,
        sections=sections,
        questions_intro=f"{counted(len(tool.questions()), 'question')} in {counted(len(sections), 'part')}. "
        "Professional wording first; then what a family reads.",
        first_adaptations=adaptations[:FIRST_ADAPTATIONS],
    )


def counted(count: int, noun: str) -> str:
    """“1 question”, “35 questions”."""
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def plate(tool: Tool) -> tuple[tuple[str, str], ...]:
    """The four facts at the head of the page."""
    whom = whom_in_words(tool)
    return (
        ("One for", whom[:1].upper() + whom[1:]),
        ("Minutes", minutes_by_depth(tool)),
        ("Ages", ages_in_words(tool)),
        ("Voices", voices_in_words(tool)),
    )


def minutes_by_depth(tool: Tool) -> str:
    """“5 quick, 15 standard”; where there is one depth, its minutes and how many parts they are spent on."""
    minutes = tool.methodology.minutes
    depths = minutes.offered()
    if len(depths) > 1:
        return ", ".join(f"{minutes.at(depth)} {depth.words.lower()}" for depth in depths)
    return f"{minutes_in_words(tool)}, in {counted(len(tool.sections), 'part')}"


def explored_by_domain(tool: Tool) -> Iterator[tuple[str, str]]:
    """Each side of the framework that the tool explores, with its strands in the framework's order."""
    about = explored(tool)
    for domain in Domain:
        strands = [each for each in Dimension if each.domain is domain]
        found = [each.words for each in strands if each in about]
        if found:
            yield domain.words, ", ".join(found)


def title_and_address(key: str, suite: Mapping[str, Tool]) -> tuple[str, str]:
    """A tool's title with its address; nothing when it is not on this shelf."""
    tool = suite.get(key)
    return (tool.title, f"/shelf/{key}") if tool else ("", "")


def shown_citation(citation: Citation) -> ShownCitation:
    """A source as it is cited."""
    return ShownCitation(f"{citation.authors} {citation.year}, {citation.title}", citation.supports, citation.checked)


def shown_sections(tool: Tool, questions: Mapping[str, Question]) -> tuple[ShownSection, ...]:
    """The parts of the tool, their questions numbered through."""
    numbers = itertools.count(1)
    return tuple(shown_section(section, questions, numbers) for section in tool.sections)


def shown_section(section: Section, questions: Mapping[str, Question], numbers: Iterator[int]) -> ShownSection:
    """One part of the tool."""
    return ShownSection(
        title=section.title,
        family_title=section.family_title or "",
        count=counted(len(section.questions), "question"),
        introduction=section.introduction or "",
        questions=tuple(shown_question(each, questions, next(numbers), section.on_family_view) for each in section.questions),
    )


def shown_question(question: Question, questions: Mapping[str, Question], number: int, on_family_view: bool) -> ShownQuestion:
    """One question as both practitioners and families meet it."""
    for_families = on_family_view and for_a_family(question)
    return ShownQuestion(
        number=number,
        wording=question.wording,
        family=question.family_words if for_families else "",
        how=kind_in_words(question),
        facts=tuple(facts_of(question, questions)),
        offered=offered(question),
    )


def for_a_family(question: Question) -> bool:
    """Whether a family may read it."""
    return question.on_family_view and not question.private


def facts_of(question: Question, questions: Mapping[str, Question]) -> Iterator[tuple[str, str]]:
    """What it is about, whose voice, when it is asked, what to look for."""
    yield "About", ", ".join(dimension.words for dimension in question.about)
    yield "In the voice of", ", ".join(voice.words for voice in question.voices)
    if question.ask_if:
        yield "Asked when", asked_when(question.ask_if, questions)
    if question.depth is not Depth.QUICK:
        yield "Asked at", f"{either([depth.words.lower() for depth in Depth if depth.takes_in(question.depth)], 'and')} depth"
    if question.private:
        yield "Seen by", "its author and their supervisor only"
    if isinstance(question, ChooseOne) and question.suggest:
        yield "Suggested from the record", record_words(question.suggest, question)
    yield "What to look for", question.guidance.look_for
    yield from ((f"At {AGE_SPANS.get(age, age)}", words) for age, words in question.guidance.ages.items())
    if question.guidance.ways_to_ask:
        yield "Ways to ask", " ".join(question.guidance.ways_to_ask)


def shown_adaptation(adaptation: Adaptation, questions: Mapping[str, Question], suite: Mapping[str, Tool]) -> ShownAdaptation:
    """One adaptation, and everything it changes."""
    instead = title_and_address(adaptation.use_instead, suite) if adaptation.use_instead else None
    return ShownAdaptation(
        id=f"for-{adaptation.key}",
        for_whom=adaptation.for_whom,
        what_changes=adaptation.what_changes,
        when=adaptation.when,
        comparable=adaptation.comparable.words,
        method=adaptation.method,
        reworded=tuple(questions[change.question].short for change in adaptation.reword),
        left_out=tuple(left_out_by_why(adaptation, questions)),
        added=tuple(shown_question(add.question, questions, 0, on_family_view=True) for add in adaptation.add),
        instead=instead,
    )


def left_out_by_why(adaptation: Adaptation, questions: Mapping[str, Question]) -> Iterator[tuple[str, str]]:
    """Each reason for leaving questions out, with the questions that share it."""
    for why in dict.fromkeys(leave.why for leave in adaptation.leave_out):
        yield why, ", ".join(questions[leave.question].short for leave in adaptation.leave_out if leave.why == why)
