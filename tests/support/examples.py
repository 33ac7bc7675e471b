"""A made-up family for each tool, answered with care: read from a data file, and laid into the real declaration.

An example says who it is about, under which adaptations and at which depth, what was answered in which voice, and what a
practitioner would expect to find. Tables of answers:

[practitioner] [child] [carer] [other_professional] [written_record]   question = answer
[carer_is.Kelly]     what Kelly answered in a place of her own       [with_carer.Kelly]   what was seen with Kelly
[rows] question = [{when = …, column = …}]                           [days.question] day = [{starts = …, ends = …}]
[yes] act-now question = what was done; every other act-now question that is asked is answered no

An answer is a key, words, a number, a date, a list of choices, or the fields of a form: {answer = …, since = …}.
"""

import datetime
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import NAMESPACE_OID, UUID, uuid5

from app.answers.given import ActNowGiven, NoAnswer
from app.answers.progress import Answers, Progress, progress
from app.answers.readers import Raw, read
from app.answers.slots import Carer, Slot
from app.declaration import Blank, Depth, Question, Tool, Voice
from app.declaration.overlay import adapted

FOLDER = Path(__file__).parents[1] / "tools" / "examples"


@dataclass(frozen=True)
class Example:
    """One made-up case, in the tool as it is adapted and as deep as it was used."""

    whole: Tool
    told: Mapping[str, Any]

    @cached_property
    def tool(self) -> Tool:
        """The questions that were asked."""
        return adapted(self.whole, self.told["adaptations"], Depth.of(self.told["depth"]))

    @cached_property
    def carers(self) -> tuple[Carer, ...]:
        """The carers who have a place of their own."""
        return tuple(Carer(uuid_of(name), name) for name in self.told["carers"])

    @cached_property
    def answers(self) -> Answers:
        """Every answer, read by the readers that read a form. What is asked about today may hang on the other answers."""
        questions = {question.key: question for question in self.tool.questions()}
        answers = {slot: read(questions[slot.question], raw) for slot, raw in self.typed(questions)}
        asked = [one for part in progress(self.tool, answers, self.carers).sections for one in part.asked]
        return answers | {slot: read(questions[slot.question], sent(answer)) for slot, answer in self.about_today(asked)}

    @cached_property
    def progress(self) -> Progress:
        """What is asked of this child, and what is left."""
        return progress(self.tool, self.answers, self.carers)

    @property
    def finds(self) -> Mapping[str, Any]:
        """What a practitioner would expect it to show."""
        found: Mapping[str, Any] = self.told["finds"]
        return found

    def not_known(self) -> set[str]:
        """Honest blanks: not known, not asked or declined."""
        blanks = {slot.question: one for slot, one in self.answers.items() if isinstance(one, NoAnswer)}
        return {key for key, one in blanks.items() if one.blank is not Blank.DOES_NOT_APPLY}

    def unsafe(self) -> set[str]:
        """Questions about today that were answered yes."""
        return {slot.question for slot, one in self.answers.items() if isinstance(one, ActNowGiven) and one.yes}

    def typed(self, questions: Mapping[str, Question]) -> Iterator[tuple[Slot, Raw]]:
        """Each place that was answered, with what its form would send."""
        for slot, answer in (*self.voices(), *self.of_carers(), *self.grown(questions)):
            yield slot, sent(answer)

    def voices(self) -> Iterator[tuple[Slot, Any]]:
        """What each voice answered in the one place it has."""
        for voice in Voice:
            for key, answer in self.told.get(voice.value, {}).items():
                yield Slot(key, voice), answer

    def of_carers(self) -> Iterator[tuple[Slot, Any]]:
        """What was seen with each carer, and what each of them says."""
        for table, voice in (("with_carer", Voice.PRACTITIONER), ("carer_is", Voice.CARER)):
            for name, own in self.told.get(table, {}).items():
                for key, answer in own.items():
                    yield Slot(key, voice, str(uuid_of(name))), answer

    def grown(self, questions: Mapping[str, Question]) -> Iterator[tuple[Slot, Any]]:
        """Rows, and the blocks of a day."""
        parts = {key: {"": rows} for key, rows in self.told.get("rows", {}).items()} | dict(self.told.get("days", {}))
        for key, days in parts.items():
            for day, blocks in days.items():
                for number, block in enumerate(blocks, 1):
                    yield Slot(key, questions[key].voices[0], f"{day}.{number}" if day else str(number)), block

    def about_today(self, asked: Iterable[Question]) -> Iterator[tuple[Slot, Any]]:
        """Whether the child needs help today: no, where nothing else is said."""
        done = self.told.get("yes", {})
        for key in (question.key for question in asked if question.kind == "act_now"):
            yield Slot(key, Voice.PRACTITIONER), {"answer": "yes", "done": done[key]} if key in done else "no"


def uuid_of(name: str) -> UUID:
    """The same id every time for the same carer."""
    return uuid5(NAMESPACE_OID, name)


def sent(answer: Any) -> Raw:
    """What a form would send for an answer."""
    if isinstance(answer, datetime.date):
        return {"day": (str(answer.day),), "month": (str(answer.month),), "year": (str(answer.year),)}
    fields = answer if isinstance(answer, dict) else {"answer": answer}
    return {name: tuple(map(str, one)) if isinstance(one, list) else (str(one),) for name, one in fields.items()}


def examples(suite: Mapping[str, Tool]) -> dict[str, Example]:
    """The example of each tool, by the tool's key."""
    told = {path.stem: tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(FOLDER.glob("*.toml"))}
    return {key: Example(suite[key], one) for key, one in told.items()}
