"""Where an answer stands: which question, in whose voice, and about which carer, block of a day or row."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from app.declaration.questions import DatedRows, Day, Ladder, Question
from app.declaration.vocabulary import Voice

THINKING = "thinking"
"""The part that holds what the practitioner makes of it, kept apart from what was seen and said."""

SET_ASIDE = "~"
"""Before an account id at the end of a part: what that person wrote in the same place."""


@dataclass(frozen=True, slots=True)
class Slot:
    """One place for one answer."""

    question: str
    voice: Voice
    part: str = ""

    @property
    def field(self) -> str:
        """Its name in a form: the voice, then the part."""
        return f"{self.voice.value}.{self.part}" if self.part else self.voice.value

    def view_of(self, account_id: UUID) -> "Slot":
        """The place beside this one where another person's view is kept."""
        return Slot(self.question, self.voice, f"{self.part.split(SET_ASIDE)[0]}{SET_ASIDE}{account_id}")

    @property
    def main(self) -> "Slot":
        """The place itself, without whose view it is."""
        return Slot(self.question, self.voice, self.part.split(SET_ASIDE)[0])

    @property
    def viewed_by(self) -> UUID | None:
        """Whose view beside the main one this is."""
        return UUID(self.part.split(SET_ASIDE)[1]) if SET_ASIDE in self.part else None


@dataclass(frozen=True, slots=True)
class Carer:
    """A carer who has a column of their own: what the child calls them, and a line about where and when."""

    id: UUID
    name: str
    line: str = ""


def slots(question: Question, carers: Iterable[Carer], parts: Iterable[str] = ()) -> tuple[Slot, ...]:
    """Every place this question may be answered in. `parts`: blocks or rows that exist already, for kinds that grow.

    A ladder looked at carer by carer has one place for each carer. A carer's voice has one for each carer too.
    """
    if isinstance(question, Ladder) and question.for_each_carer:
        return tuple(Slot(question.key, Voice.PRACTITIONER, str(carer.id)) for carer in carers) or whole(question)
    if isinstance(question, Day | DatedRows):
        return tuple(Slot(question.key, question.voices[0], part) for part in parts)
    found: list[Slot] = []
    for voice in question.voices:
        by_carer = [Slot(question.key, voice, str(carer.id)) for carer in carers] if voice is Voice.CARER else []
        found += by_carer or [Slot(question.key, voice)]
    return tuple(found)


def whole(question: Question) -> tuple[Slot, ...]:
    """The one place of a question that is not divided."""
    return (Slot(question.key, question.voices[0]),)


def thinking(question: Question) -> Slot:
    """Where the practitioner's own thinking about this question is kept."""
    return Slot(question.key, Voice.PRACTITIONER, THINKING)
