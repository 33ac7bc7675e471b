"""When a question is asked: a condition written as data. Three answers: asked, not asked, not yet known."""

from collections.abc import Mapping
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field


class Part(BaseModel):
    """A piece of a declaration: frozen, and refusing any word it does not know."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Asking(StrEnum):
    """Whether a question is to be asked. UNKNOWN means that what it hangs on has not been answered."""

    ASKED = "asked"
    NOT_ASKED = "not_asked"
    UNKNOWN = "not_yet_known"


Known = Mapping[str, frozenset[str]]
"""What has been answered: question key → the keys chosen in any voice or for any carer (`answers.answer_keys`
says which there can be). A question that is absent or empty is not yet answered; an honest blank is the one key
"blank"."""


class AnswerIs(Part):
    """Asked when the other question was answered with one of these choices, in any voice or for any carer."""

    kind: Literal["answer_is"] = "answer_is"
    question: str
    one_of: tuple[str, ...] = Field(min_length=1)

    def asking(self, known: Known) -> Asking:
        """Three-valued: unknown until the other question has an answer."""
        chosen = known.get(self.question, frozenset())
        if chosen & set(self.one_of):
            return Asking.ASKED
        return Asking.NOT_ASKED if chosen else Asking.UNKNOWN

    def questions(self) -> frozenset[str]:
        """The keys of the questions this condition hangs on."""
        return frozenset({self.question})


class AllOf(Part):
    """Asked when every condition holds."""

    kind: Literal["all_of"] = "all_of"
    conditions: tuple["AskIf", ...] = Field(min_length=1)

    def asking(self, known: Known) -> Asking:
        """One "not asked" settles it, even beside an unknown."""
        results = {condition.asking(known) for condition in self.conditions}
        if Asking.NOT_ASKED in results:
            return Asking.NOT_ASKED
        return Asking.UNKNOWN if Asking.UNKNOWN in results else Asking.ASKED

    def questions(self) -> frozenset[str]:
        """The keys of the questions this condition hangs on."""
        return frozenset().union(*(condition.questions() for condition in self.conditions))


class AnyOf(Part):
    """Asked when at least one condition holds."""

    kind: Literal["any_of"] = "any_of"
    conditions: tuple["AskIf", ...] = Field(min_length=1)

    def asking(self, known: Known) -> Asking:
        """One "asked" settles it, even beside an unknown."""
        results = {condition.asking(known) for condition in self.conditions}
        if Asking.ASKED in results:
            return Asking.ASKED
        return Asking.UNKNOWN if Asking.UNKNOWN in results else Asking.NOT_ASKED

    def questions(self) -> frozenset[str]:
        """The keys of the questions this condition hangs on."""
        return frozenset().union(*(condition.questions() for condition in self.conditions))


class Not(Part):
    """Asked when the condition does not hold. What is not known stays not known."""

    kind: Literal["not"] = "not"
    condition: "AskIf"

    def asking(self, known: Known) -> Asking:
        """The opposite, with unknown left as it is."""
        opposite = {Asking.ASKED: Asking.NOT_ASKED, Asking.NOT_ASKED: Asking.ASKED}
        found = self.condition.asking(known)
        return opposite.get(found, found)

    def questions(self) -> frozenset[str]:
        """The keys of the questions this condition hangs on."""
        return self.condition.questions()


AskIf = Annotated[AnswerIs | AllOf | AnyOf | Not, Field(discriminator="kind")]

AllOf.model_rebuild()
AnyOf.model_rebuild()
Not.model_rebuild()
