"""What the check page shows: a few counts, where voices differ, and every answer once."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import ActNowGiven, ChosenGiven, Given, LadderGiven, NoAnswer, WordsGiven
from app.answers.progress import Answers, Progress
from app.answers.slots import THINKING
from app.assessments.guard import OpenAssessment
from app.assessments.rules import Difference, Tally, differences
from app.declaration.questions import ActNow, Question
from app.declaration.vocabulary import Blank, Level, Voice
from app.declaration.wording import filled
from app.evidence.presenters import StatementShown
from app.showing.gaps import Gap, how_many
from app.showing.questions import question_shown
from app.showing.shown import UNTOLD, AnswerShown, LevelShown, carer_names, shown, whose
from app.web.pages import counted
from app.web.text import bare

LOWEST_FIRST = {Level.MOSTLY_NOT.value: 0, Level.ON_AND_OFF.value: 1, Level.STEADY.value: 2, Level.MOSTLY.value: 3}
"""The order of the check page: what is wanting, the lowest first, then what holds, the strongest first."""


NOT_ANSWERED = "Not answered"


@dataclass(frozen=True)
class Count:
    """One of a few counts that are never added to one another."""

    count: int
    words: str
    mark: str = ""
    kind: str = ""


@dataclass(frozen=True)
class ActYes:
    """One question about safety today that was answered yes, as it was asked, with what is to be done and what was done."""

    wording: str
    what_to_do: str
    done: str
    address: str
    untold: str = UNTOLD


@dataclass(frozen=True)
class ActNo:
    """One question about safety today that was answered no, how that is known (if somebody wrote it), and where it is changed."""

    wording: str
    known: str
    address: str


@dataclass(frozen=True)
class AnswerLine:
    """One answer as the check page lists it."""

    short: str
    whose: str
    level: LevelShown | None
    words: str
    evidence: str
    address: str
    anchor: str
    rank: int
    exact: bool = False
    """The words are somebody's own, word for word."""
    private: bool = False
    """Only the author and the supervisor read it, which is said."""


@dataclass(frozen=True)
class SectionLines:
    """The answers of one section."""

    title: str
    lines: tuple[AnswerLine, ...]


@dataclass(frozen=True)
class View:
    """One voice's answer, in a difference."""

    whose: str
    answer: AnswerShown


@dataclass(frozen=True)
class DifferenceShown:
    """A question that was answered differently, each view with its owner, and the practitioner's comment."""

    question: str
    short: str
    views: tuple[View, ...]
    comment: str


def counts(tally: Tally, unknown: Sequence[Gap], child: str) -> tuple[Count, ...]:
    """The counts, where there are levels to count. What is not known is counted as it is listed, apart from what nobody answered:
    to have asked and not to know tells more than a question that was passed by.

    Where no ladder was answered there are none: two noughts would read as if nothing were wanting, beside a day that says else.
    """
    if not (tally.held or tally.wanting):
        return ()
    unanswered = how_many(gap for gap in unknown if gap.level.words == NOT_ANSWERED)
    every = (
        Count(tally.held, "steady or mostly", "steady", "strength"),
        Count(tally.wanting, "on and off, or mostly not", "on_and_off", "need"),
        Count(how_many(unknown) - unanswered, "not known", "not_known", "unknown"),
        Count(unanswered, "not answered", "not_asked", "unknown"),
        Count(tally.not_this_child, f"do not apply to {child}"),
    )
    return tuple(one for one in every if one.count or one.words != "not answered")


def address(opened: OpenAssessment, section: str, question: str) -> str:
    """Where a question is answered, with the way back to the check page."""
    return f"{opened.address}/sections/{section}?back=check#q-{question}"


def differing(opened: OpenAssessment, answers: Answers, authors: Mapping[UUID, str]) -> tuple[DifferenceShown, ...]:
    """Where voices differ, with each view."""
    return tuple(one_difference(opened, difference, answers, authors) for difference in differences(opened.tool, answers))


def one_difference(
    opened: OpenAssessment, difference: Difference, answers: Answers, authors: Mapping[UUID, str]
) -> DifferenceShown:
    """One question and its views."""
    question = difference.question
    views = []
    for slot in difference.slots:
        owner = whose(slot, opened.names, opened.carers)[0]
        if slot.viewed_by:
            owner = f"{owner}, as {authors.get(slot.viewed_by, 'a colleague')} sees it"
        views.append(View(owner, shown(question, answers[slot], carer_names(opened.names, slot, opened.carers))))
    return DifferenceShown(question.key, question.short, tuple(views), difference.comment)


def acts(opened: OpenAssessment, answers: Answers, progress: Progress) -> tuple[ActYes, ...]:
    """The questions about safety today that were answered yes, and are asked."""
    return tuple(
        ActYes(filled(question.wording, opened.names), filled(question.what_to_do, opened.names), given.done, at)
        for question, given, at in about_today(opened, answers, progress)
        if given.yes
    )


def acts_not_needed(opened: OpenAssessment, answers: Answers, progress: Progress) -> tuple[ActNo, ...]:
    """The questions about safety today that were answered no, which is asked again before it is sent."""
    told = about_today(opened, answers, progress)
    return tuple(ActNo(filled(question.wording, opened.names), given.known, at) for question, given, at in told if not given.yes)


def about_today(opened: OpenAssessment, answers: Answers, progress: Progress) -> Iterable[tuple[ActNow, ActNowGiven, str]]:
    """Every answer about safety today to a question that is asked, with where it is changed."""
    asked = {one.key: (one, part.section.key) for part in progress.sections for one in part.asked}
    for slot, given in answers.items():
        question, section = asked.get(slot.question, (None, ""))
        if isinstance(question, ActNow) and isinstance(given, ActNowGiven):
            yield question, given, address(opened, section, question.key)


def help_to_ask_for(answers: Answers, progress: Progress) -> tuple[str, ...]:
    """What was chosen and is to be asked for elsewhere, in the words of the choice: sending an assessment asks for nothing."""
    asked = {one.key: one for part in progress.sections for one in part.asked}
    return tuple(
        dict.fromkeys(
            choice.words
            for slot, given in answers.items()
            for choice in getattr(asked.get(slot.question), "choices", ())
            if isinstance(given, ChosenGiven) and choice.asks_for_help and choice.key in given.choices
        )
    )


def every_answer(
    opened: OpenAssessment, answers: Answers, progress: Progress, cited: Mapping[str, Sequence[StatementShown]]
) -> tuple[SectionLines, ...]:
    """Every answer once, section by section, lowest first and then strongest."""
    found = []
    for part in progress.sections:
        lines = [line for question in part.asked for line in lines_of(opened, question, part.section.key, answers, cited)]
        if lines:
            found.append(SectionLines(part.section.title, tuple(sorted(lines, key=lambda line: line.rank))))
    return tuple(found)


def lines_of(
    opened: OpenAssessment, question: Question, section: str, answers: Answers, cited: Mapping[str, Sequence[StatementShown]]
) -> Iterable[AnswerLine]:
    """The answers to one question, voice by voice."""
    whole = question_shown(question, answers, opened.names, opened.carers)
    evidence = evidence_words(cited.get(question.key, ()))
    for column in whole.columns:
        given = answers.get(column.slot)
        if isinstance(given, NoAnswer) and given.blank is not Blank.DOES_NOT_APPLY:
            continue
        words = answer_words(column.answer)
        if column.slot.part != THINKING and (words or column.answer.level):
            yield AnswerLine(
                filled(question.wording if isinstance(question, ActNow) else question.short, opened.names),
                column.whose if column.whose != "Practitioner" else "",
                column.answer.level,
                words,
                evidence,
                address(opened, section, question.key),
                question.key,
                rank(given),
                column.answer.exact and column.answer.spoken,
                question.private,
            )


def rank(given: Given | None) -> int:
    """Where an answer stands in its section's list."""
    return LOWEST_FIRST[given.level.value] if isinstance(given, LadderGiven) else 4


def childs_words(answers: Answers, progress: Progress) -> tuple[tuple[str, bool], ...]:
    """What the child answered in words, and whether word for word: it counts as it stands, and is no statement besides."""
    asked = {question.key for part in progress.sections for question in part.asked if not question.private}
    own = ((slot, given) for slot, given in answers.items() if isinstance(given, WordsGiven))
    return tuple(
        (bare(given.words), given.exact)
        for slot, given in own
        if slot.voice is Voice.CHILD and slot.question in asked and slot.viewed_by is None
    )


def answer_words(answer: AnswerShown) -> str:
    """An answer in a line or two."""
    if answer.days:
        return " ".join(f"{day.words}: {day.sentence}" for day in answer.days)
    rows = "; ".join(" – ".join(cell for cell in row if cell) for row in answer.rows)
    marks = f"{answer.mark} of 10" if answer.kind == "scale" and answer.mark else answer.mark
    spoken = f"“{bare(answer.words)}”" if answer.spoken and answer.words else answer.words
    lines = ". ".join(words for _, words in answer.lines)
    pieces = (answer.problem, marks, ", ".join(answer.chosen), spoken, lines, rows)
    return ". ".join(piece.rstrip(".") for piece in pieces if piece) + ("." if any(pieces) and not spoken.endswith("”") else "")


def evidence_words(statements: Sequence[StatementShown]) -> str:
    """`3 statements: seen, said by Mia. Newest 8 days ago`."""
    if not statements:
        return ""
    newest = max(statements, key=lambda statement: statement.seen_on)
    who = dict.fromkeys(statement.who.split(" by you")[0] for statement in statements)
    return f"{counted(len(statements), 'statement')}: {'; '.join(who)}. Newest {newest.ago}."
