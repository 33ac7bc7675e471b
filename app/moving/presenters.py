"""What the preview of a move shows, and afterwards what was left behind: each question with its answers as they stand."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import Given
from app.answers.slots import Slot
from app.assessments.begun import adaptation_keys
from app.assessments.guard import OpenAssessment
from app.assessments.queries import StandingAnswer, given_in
from app.declaration import Question
from app.declaration.wording import filled
from app.moving.queries import LeftBehind, Newer
from app.moving.rules import Mapped
from app.showing.questions import People, QuestionShown, question_shown
from app.stewardship.difference import every_question
from app.stewardship.parts import Change
from app.web.pages import counted, day_and_clock


@dataclass(frozen=True)
class Line:
    """One question: its short name, its wording, what changed in it, and its answers. `leaves`: the answers no longer apply."""

    short: str
    wording: str
    changes: tuple[Change, ...]
    shown: QuestionShown | None
    leaves: bool = False
    told: str = ""
    """Who wrote it and when, where it came in after the move."""


@dataclass(frozen=True)
class Preview:
    """What would become of a draft."""

    before: str
    after: str
    kept: tuple[str, ...]
    otherwise: tuple[Line, ...]
    gone: tuple[Line, ...]
    new: tuple[Line, ...]
    lost_adaptations: tuple[str, ...]
    in_words: str


@dataclass(frozen=True)
class Left:
    """One move that happened, with what no longer applies."""

    title: str
    told: str
    lines: tuple[Line, ...]


def preview(opened: OpenAssessment, newer: Newer, answers: Mapping[Slot, StandingAnswer], people: People) -> Preview:
    """Question by question, what a move would do. What is private and not theirs to read is not in it."""
    seen = {slot: answer for slot, answer in answers.items() if slot.question not in opened.hidden}
    leaving = {slot: answer.given for slot, answer in newer.left_behind(seen).items()}
    found = newer.mapped(opened.hidden, used_keys(opened), opened.assessment.depth)
    by_fate = {fate: [each for each in found if each.fate == fate] for fate in ("kept", "otherwise", "gone", "new")}
    given = given_in(dict(seen))
    return Preview(
        before=newer.old.version,
        after=newer.new.version,
        kept=tuple(each.question.short for each in by_fate["kept"]),
        otherwise=tuple(line(each, opened, given, leaving, people) for each in by_fate["otherwise"]),
        gone=tuple(line(each, opened, given, leaving, people) for each in by_fate["gone"]),
        new=tuple(line(each, opened, {}, {}, people) for each in by_fate["new"]),
        lost_adaptations=newer.lost_adaptations,
        in_words=", ".join(
            (
                f"{counted(len(by_fate['kept']), 'question')} kept as {'it is' if len(by_fate['kept']) == 1 else 'they are'}",
                f"{len(by_fate['otherwise'])} asked otherwise",
                f"{len(by_fate['gone'])} no longer asked",
                f"{len(by_fate['new'])} new",
            )
        ),
    )


def used_keys(opened: OpenAssessment) -> tuple[str, ...]:
    """The adaptations in use now."""
    return adaptation_keys(opened.assessment.adaptations)


def line(
    each: Mapped, opened: OpenAssessment, given: Mapping[Slot, Given], leaving: Mapping[Slot, Given], people: People
) -> Line:
    """One question, as it was asked where it is answered already."""
    asked_as = each.before or each.question
    own = {slot: one for slot, one in given.items() if slot.question == asked_as.key}
    leaves = any(slot.question == asked_as.key for slot in leaving)
    return Line(
        asked_as.short,
        filled(each.question.wording, opened.names),
        tuple(in_names(change, opened) for change in each.changes),
        question_shown(asked_as, own, opened.names, opened.carers, people=people) if own else None,
        leaves,
    )


def in_names(change: Change, opened: OpenAssessment) -> Change:
    """A change with the names of this family in its words."""
    return Change(change.where, filled(change.before, opened.names), filled(change.after, opened.names))


def left(found: Iterable[LeftBehind], opened: OpenAssessment, people: People, names: Mapping[UUID, str]) -> tuple[Left, ...]:
    """Every move, the latest first, with what no longer applies since."""
    return tuple(
        Left(
            f"From version {each.old.version} to version {each.new.version}",
            f"Moved by {names.get(each.move.moved_by, 'somebody who has left')}, {day_and_clock(each.move.moved_at)}.",
            (*left_lines(each, opened, people), *late_lines(each, opened, people, names)),
        )
        for each in found
    )


def left_lines(each: LeftBehind, opened: OpenAssessment, people: People) -> Iterable[Line]:
    """The questions whose answers were left behind, as they were asked then."""
    asked: dict[str, Question] = every_question(each.old)
    given = {slot: answer.given for slot, answer in each.answers.items()}
    for key in dict.fromkeys(slot.question for slot in given):
        shown = question_shown(asked[key], given, opened.names, opened.carers, people=people)
        yield Line(asked[key].short, filled(asked[key].wording, opened.names), (), shown, leaves=True)


def late_lines(each: LeftBehind, opened: OpenAssessment, people: People, names: Mapping[UUID, str]) -> Iterable[Line]:
    """What came in after the move, from pages that still asked it so: each with who wrote it and when."""
    asked = every_question(each.old)
    for one in each.late:
        question = asked[one.slot.question]
        shown = question_shown(question, {one.slot.main: one.given}, opened.names, opened.carers, people=people)
        told = (
            f"Written by {names.get(one.written_by, 'somebody who has left')}, {day_and_clock(one.written_at)}, after the move."
        )
        yield Line(question.short, filled(question.wording, opened.names), (), shown, leaves=True, told=told)
