"""Which tools stay on the shelf when it is narrowed: by whom they are about, age, time, what they explore, and whose voice."""

from collections.abc import Collection, Iterable
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field

from app.declaration import Dimension, Question, Subject, Tool, Voice

AGES = {
    "0_1": (0, 0),
    "1_4": (1, 4),
    "5_10": (5, 10),
    "11_15": (11, 15),
    "16_17": (16, 17),
}
"""Completed years, first and last, of the spans one may choose. “0 to 1” is the first year."""

UNBORN = "unborn"

TIMES = {"15": (0, 15), "30": (0, 30), "more": (31, 240)}
"""Minutes, least and most, of some depth at which the tool is offered."""


Word = Annotated[str, Field(max_length=40)]


class Wanted(BaseModel):
    """What somebody looks for on the shelf. An empty word leaves that open; so does a word that means nothing here."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    whom: Word = ""
    age: Word = ""
    time: Word = ""
    explores: Word = ""
    voice: Word = ""

    @property
    def strand(self) -> Dimension | None:
        """The part of life that is looked for."""
        return next((strand for strand in Dimension if strand.value == self.explores), None)


def narrowed(tools: Iterable[Tool], wanted: Wanted) -> tuple[Tool, ...]:
    """The tools that fit all that is wanted, in the order they came; of a part of life, those first that ask most about it."""
    fitting = [tool for tool in tools if fits(tool, wanted)]
    if wanted.strand is not None:
        fitting.sort(key=lambda tool: asked_about(tool, wanted.strand) / len(tool.questions()), reverse=True)
    return tuple(fitting)


def asked_about(tool: Tool, strand: Dimension | None) -> int:
    """How many of its questions are about this."""
    return sum(strand in question.about for question in tool.questions())


def fits(tool: Tool, wanted: Wanted) -> bool:
    """Whether a tool fits all that is wanted."""
    return (
        fits_word(wanted.whom, Subject, {tool.subject})
        and fits_age(tool, wanted.age)
        and fits_time(tool, wanted.time)
        and fits_word(wanted.explores, Dimension, explored(tool))
        and fits_word(wanted.voice, Voice, voices(tool))
    )


def fits_word(word: str, known: Iterable[str], there: Collection[str]) -> bool:
    """Whether a word that is looked for is there. A word that is not known at all leaves it open."""
    return word in there or word not in set(known)


def fits_age(tool: Tool, age: str) -> bool:
    """Whether some child of that age may be assessed with it. For an unborn child an adaptation has to say how."""
    if age == UNBORN:
        return any(adaptation.applies_to.unborn and not adaptation.use_instead for adaptation in tool.adaptations)
    first, last = AGES.get(age, (0, 25))
    return tool.ages[0] <= last and first <= tool.ages[1]


def fits_time(tool: Tool, time: str) -> bool:
    """Whether some depth of it takes that long."""
    least, most = TIMES.get(time, (0, 240))
    minutes = tool.methodology.minutes
    return any(least <= (minutes.at(depth) or 0) <= most for depth in minutes.offered())


def all_questions(tool: Tool) -> tuple[Question, ...]:
    """Every question a tool can ask, those that its adaptations add among them."""
    return tool.questions() + tuple(add.question for adaptation in tool.adaptations for add in adaptation.add)


def explored(tool: Tool) -> frozenset[Dimension]:
    """The strands of a child's life its own questions are about."""
    return frozenset(dimension for question in tool.questions() for dimension in question.about)


def voices(tool: Tool) -> frozenset[Voice]:
    """Whose words or view it asks for."""
    return frozenset(voice for question in tool.questions() for voice in question.voices)
