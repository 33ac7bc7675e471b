"""What maps from one version of a tool to a newer one: question by question, and answer by answer. Pure thought."""

from dataclasses import dataclass
from typing import Literal

from app.answers.given import (
    BlockGiven,
    ChosenGiven,
    DayGiven,
    Given,
    NoAnswer,
    Nothing,
    NumberGiven,
    PatternGiven,
    RowGiven,
    SetAside,
    WordsGiven,
)
from app.answers.slots import THINKING, Slot, voices
from app.assessments.rules import CLOSING
from app.declaration import Question, Tool
from app.declaration.questions import ChooseMany, ChooseOne, DatedRows, Day, Ladder, NumberOf, Pattern
from app.declaration.vocabulary import Often
from app.stewardship.difference import every_question, question_changes
from app.stewardship.parts import Change

Fate = Literal["kept", "otherwise", "gone", "new"]


@dataclass(frozen=True)
class Mapped:
    """One question: as it was asked, as it will be, and every change in between. One of the two is None when it came or went."""

    fate: Fate
    before: Question | None
    after: Question | None
    changes: tuple[Change, ...] = ()

    @property
    def question(self) -> Question:
        """The question as it will be asked; one that is gone, as it was."""
        found = self.after or self.before
        if found is None:
            raise LookupError("neither of the versions asks it")
        return found


def mapped(old: Tool, new: Tool) -> tuple[Mapped, ...]:
    """Every question of two versions, each already adapted to this child: in the newer order, then those that are gone."""
    before, after = ({question.key: question for question in tool.questions()} for tool in (old, new))
    found = []
    for key, question in after.items():
        if key not in before:
            found.append(Mapped("new", None, question))
            continue
        changed = tuple(question_changes(before[key], question, every_question(old), every_question(new)))
        found.append(Mapped("otherwise" if changed else "kept", before[key], question, changed))
    return (*found, *(Mapped("gone", question, None) for key, question in before.items() if key not in after))


def still_fits(slot: Slot, given: Given, old: Question | None, new: Question | None) -> bool:
    """Whether an answer can stand under the question as the newer version asks it."""
    if slot.question in CLOSING or isinstance(given, Nothing):
        return True
    if new is None or old is None:
        return False
    if slot.part.startswith(THINKING):
        return True
    divided = [isinstance(each, Ladder) and each.for_each_carer for each in (old, new)]
    widened = isinstance(old, ChooseOne) and isinstance(new, ChooseMany)  # one that was chosen is among as many as fit
    if (old.kind != new.kind and not widened) or slot.voice not in voices(new) or divided[0] != divided[1]:
        return False
    return has_place(slot, given.given if isinstance(given, SetAside) else given, new)


def has_place(slot: Slot, given: Given, question: Question) -> bool:
    """Whether everything the answer names is still there to be named."""
    if isinstance(given, NoAnswer | WordsGiven):
        return True
    if isinstance(question, ChooseOne | ChooseMany) and isinstance(given, ChosenGiven):
        alone = {choice.key for choice in question.choices if choice.alone} & set(given.choices)
        return set(given.choices) <= {choice.key for choice in question.choices} and not (alone and len(given.choices) > 1)
    if isinstance(question, Pattern) and isinstance(given, PatternGiven):
        return given.choice in ({choice.key for choice in question.choices} or {often.value for often in Often})
    if isinstance(question, NumberOf) and isinstance(given, NumberGiven):
        return question.smallest <= given.number <= question.largest
    return part_has_place(slot, given, question)


def part_has_place(slot: Slot, given: Given, question: Question) -> bool:
    """The same for what grows: blocks of a day, and dated rows."""
    if isinstance(question, Day) and isinstance(given, BlockGiven | DayGiven):
        return slot.part.partition(".")[0] in {day.key for day in question.days}
    if isinstance(question, DatedRows) and isinstance(given, RowGiven):
        return set(given.cells) <= {column.key for column in question.columns}
    return True
