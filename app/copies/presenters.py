"""An assessment as it is read whole, by those who may: who and when, the child's words, every answer with what it rests on."""

import datetime
import json
from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from app.answers.given import Given, LadderGiven, SetAside
from app.answers.slots import THINKING
from app.assessments.rules import ANALYSIS, SHARED, closing, tally
from app.cases.wording import called, capital, listed
from app.copies.childs_words import FIRST, ChildSaid, Reader, child_answered, child_said
from app.copies.queries import Whole
from app.declaration.overlay import chosen, comparability
from app.declaration.questions import Ladder, Question
from app.declaration.vocabulary import Comparability, Subject
from app.declaration.wording import Names, filled
from app.evidence.presenters import StatementShown, all_shown
from app.finishing.presenters import Count, DifferenceShown, counts, differing
from app.showing.gaps import Gap, gaps, looked
from app.showing.questions import QuestionShown, question_shown
from app.showing.shown import ColumnShown
from app.showing.thoughts import Thought, thoughts
from app.showing.typed_up import late_words
from app.showing.voices import VoiceHere, Voices, voices
from app.web.pages import day, day_and_clock
from app.withholding.rules import answer_item, statement_item

NOBODY_ON_PAPER: Reader = (UUID(int=0), datetime.date.min)
"""A reader for whom every practitioner is named and every day has its year."""


@dataclass(frozen=True)
class QuestionRead:
    """One question with every answer, what its rung means, what it rests on, and who answered when it was not the author."""

    shown: QuestionShown
    thinking: str
    """What the practitioner makes of it, which is kept apart."""
    means: tuple[tuple[str, str], ...]
    statements: tuple[StatementShown, ...]
    answered_by: str
    is_answered: bool
    not_for: str = ""
    """From whom it is kept back, for a colleague who gets a copy."""


@dataclass(frozen=True)
class PartRead:
    """One section with the questions that were asked."""

    key: str
    title: str
    questions: tuple[QuestionRead, ...]


@dataclass(frozen=True)
class AdaptationRead:
    """An adaptation that was used: for whom, what it changes, why it was chosen, and whether readings stay comparable."""

    for_whom: str
    what_changes: str
    why: str
    comparable: str


@dataclass(frozen=True)
class WholeRead:
    """Everything one reader sees of an assessment."""

    title: str
    version: str
    child: str
    author: str
    facts: tuple[tuple[str, str], ...]
    late: str
    """How long after the child was seen it was written; "" when it was soon."""
    adaptations: tuple[AdaptationRead, ...]
    comparable: str
    """A sentence when its readings do not simply stand beside others."""
    acts: tuple[QuestionShown, ...]
    """Safety questions that were answered yes."""
    said: tuple[ChildSaid, ...]
    """Statements of the child's, and the first of their answers in words."""
    said_too: tuple[ChildSaid, ...]
    """The rest of their answers in words, which stand with their questions too."""
    counts: tuple[Count, ...]
    gaps: tuple[Gap, ...]
    voices: tuple[VoiceHere, ...]
    thoughts: tuple[Thought, ...]
    """What the tool suggests; no paper has it."""
    parts: tuple[PartRead, ...]
    differences: tuple[DifferenceShown, ...]
    analysis: str
    rests: tuple[StatementShown, ...]
    shared: str


def whole_read(whole: Whole, reader: Reader) -> WholeRead:
    """The assessment as this reader reads it. What is private and not theirs is not in `whole`."""
    opened, tool = whole.opened, whole.opened.tool
    asked = [question for part in whole.progress.sections for question in part.asked]
    comparable = comparability(tool, adaptation_reasons(whole))
    here = voices_in(whole, reader)
    unknown = gaps(looked(opened, here.shares), whole.given, whole.progress)
    told, answered = child_said(whole, reader), child_answered(whole)
    return WholeRead(
        title=tool.title,
        version=tool.version,
        child=opened.names.child,
        author=whole.name(opened.assessment.author_id),
        facts=facts(whole),
        late=late_words(opened),
        adaptations=adaptations(whole),
        comparable="" if comparable is Comparability.SAME else f"{comparable.words}.",
        acts=tuple(shown_whole(whole, question) for question in asked if is_act(whole, question)),
        said=(*told, *answered[:FIRST]),
        said_too=answered[FIRST:],
        counts=counts(tally(whole.given, asked), unknown, opened.names.child),
        gaps=unknown,
        voices=here.listed(reader[1]),
        thoughts=thoughts(opened, whole.given, whole.progress),
        parts=tuple(
            PartRead(part.section.key, part.section.title, tuple(question_read(whole, one, reader) for one in part.asked))
            for part in whole.progress.sections
            if part.asked
        ),
        differences=differing(opened, whole.given, whole.names),
        analysis=closing_words(whole, ANALYSIS),
        rests=statements(whole, ANALYSIS, reader),
        shared=closing_words(whole, SHARED),
    )


def voices_in(whole: Whole, reader: Reader) -> Voices:
    """Whose voice is in it, as far as this reader may know."""
    asked = {question.key for part in whole.progress.sections for question in part.asked}
    cited = [one for told in whole.cited.values() for one in told]
    return voices(whole.opened, whole.given, asked, all_shown(cited, me=reader[0], today=reader[1]), whole.shown_people.names)


# Who, when and how ---------------------------------------------------------------------------------------------------


def facts(whole: Whole) -> tuple[tuple[str, str], ...]:
    """Who was seen when, where and with whom; who wrote it and when; who signed."""
    assessment, sitting = whole.opened.assessment, whole.opened.sitting
    others = [sitting.others_present] if sitting.others_present else []
    present = listed([*(called(one) or "the baby" for one in whole.present), *others])
    on, child = day(sitting.seen_on), capital(whole.opened.names.child)
    told = (
        ("About", whole.opened.about if whole.opened.tool.subject is not Subject.CHILD else ""),
        ("Seen", f"{child} was not seen. Written about {on}" if whole.opened.is_not_seen else on),
        ("Filled in on paper by", sitting.filled_in_by),
        ("Typed up by", f"{whole.name(sitting.begun_by)}, {day(sitting.begun_at)}" if sitting.filled_in_by else ""),
        ("Written", written(whole)),
        ("By", whole.name(assessment.author_id)),
        ("Where", sitting.place),
        ("There", present or "Nobody: written up afterwards"),
        (child, seen_words(whole)),
        ("Names now", "; ".join(whole.renamed)),
        ("Parents or carers it is about", listed([carer.name for carer in whole.opened.carers])),
        ("How much", assessment.depth.words),
        ("Sent", day_and_clock(assessment.sent_at) if assessment.sent_at else ""),
        ("Signed", signed_words(whole)),
    )
    return tuple((term, words) for term, words in told if words)


def seen_words(whole: Whole) -> str:
    """Whether the child was seen, and why not."""
    assessment = whole.opened.assessment
    return ": ".join(words for words in (assessment.child_seen.words, assessment.not_seen_why) if words)


def written(whole: Whole) -> str:
    """The day or days on which it was written down."""
    assessment = whole.opened.assessment
    first, last = day(assessment.begun_at), day(assessment.last_saved_at)
    return first if first == last else f"{first} to {last}"


def signed_words(whole: Whole) -> str:
    """By whom and when it was signed; "" when it is not."""
    assessment = whole.opened.assessment
    if not assessment.signed_at:
        return ""
    return f"{day_and_clock(assessment.signed_at)}, by {whole.name(assessment.signed_by)}"


def adaptation_reasons(whole: Whole) -> dict[str, str]:
    """Key of each adaptation in use → why it was chosen."""
    return {each["key"]: each["why"] for each in json.loads(whole.opened.assessment.adaptations)}


def adaptations(whole: Whole) -> tuple[AdaptationRead, ...]:
    """Those that were used, in the tool's order."""
    names, reasons = whole.opened.names, adaptation_reasons(whole)
    return tuple(
        AdaptationRead(filled(one.for_whom, names), filled(one.what_changes, names), reasons[one.key], f"{one.comparable.words}.")
        for one in chosen(whole.opened.tool, reasons)
    )


# Answers -------------------------------------------------------------------------------------------------------------


def is_act(whole: Whole, question: Question) -> bool:
    """Whether this asks about safety today and was answered yes."""
    return question.kind == "act_now" and any(
        "yes" in given.keys for slot, given in whole.given.items() if slot.question == question.key
    )


def question_read(whole: Whole, question: Question, reader: Reader) -> QuestionRead:
    """One question as it is read."""
    own = [answer for slot, answer in whole.answers.items() if slot.question == question.key and slot in whole.given]
    others = {whole.name(answer.written_by) for answer in own if answer.written_by != whole.opened.assessment.author_id}
    shown = shown_whole(whole, question)
    return QuestionRead(
        replace(shown, thinking=""),
        shown.thinking,
        rungs(question, [answer.given for answer in own], whole.opened.names),
        statements(whole, question.key, reader),
        listed(sorted(others)),
        bool(shown.columns),
        whole.not_for.get(answer_item(whole.opened.id, question.key), ""),
    )


def shown_whole(whole: Whole, question: Question) -> QuestionShown:
    """The question with every answer, and with whose view it is where two practitioners' views stand side by side."""
    opened = whole.opened
    shown = question_shown(question, whole.given, opened.names, opened.carers, people=whole.shown_people)
    return replace(
        shown,
        short=filled(shown.short, opened.names),
        columns=tuple(with_viewer(column, whole) for column in shown.columns if column.slot.part != THINKING),
    )


def with_viewer(column: ColumnShown, whole: Whole) -> ColumnShown:
    """Whose view it is, when it stands beside another's."""
    viewer = column.slot.viewed_by
    return replace(column, whose=f"{column.whose}, as {whole.name(viewer)} sees it") if viewer else column


def rungs(question: Question, given: Iterable[Given], names: Names) -> tuple[tuple[str, str], ...]:
    """What each rung that was chosen means for this one need, in the tool's words. At a glance a word alone was chosen."""
    if not isinstance(question, Ladder) or question.brief:
        return ()
    kept = [one.given if isinstance(one, SetAside) else one for one in given]
    levels = dict.fromkeys(one.level for one in kept if isinstance(one, LadderGiven))
    return tuple((level.words, filled(question.anchors.at(level), names)) for level in levels)


def statements(whole: Whole, question: str, reader: Reader) -> tuple[StatementShown, ...]:
    """What an answer, or the analysis, rests on."""
    me, today = reader
    shown = all_shown(whole.cited.get(question, ()), me=me, today=today)
    return tuple(
        replace(one, corrected=whole.put_right.get(one.id, ""), not_for=whole.not_for.get(statement_item(one.id), ""))
        for one in shown
    )


def closing_words(whole: Whole, question: str) -> str:
    """The closing words as they stand."""
    return str(getattr(whole.given.get(closing(question)), "words", ""))
