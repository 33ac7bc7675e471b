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
        """Whose view beside the main one this is; None when it is nobody's, or of nobody that could be read."""
        if SET_ASIDE not in self.part:
            return None
        try:
            return UUID(self.part.partition(SET_ASIDE)[2])
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Carer:
    """A carer who has a column of their own: what the child calls them, and a line about where and when."""

    id: UUID
    name: str
    line: str = ""


def slots(question: Question, carers: Iterable[Carer], parts: Iterable[str] = ()) -> tuple[Slot, ...]:
    """Every place this question may be answered in. `parts`: blocks or rows that exist already, for kinds that grow.

    A ladder looked at carer by carer has one place for each carer, and then the views of those it is about. A carer's voice
    has one place for each carer too.
    """
    if isinstance(question, Day | DatedRows):
        return tuple(Slot(question.key, question.voices[0], part) for part in parts)
    carers = tuple(carers)
    by_carer = isinstance(question, Ladder) and question.for_each_carer
    found = list(needed(question, carers)) if by_carer else []
    for voice in voices(question):
        if not (by_carer and voice is Voice.PRACTITIONER):
            found += voiced(question, voice, carers)
    return tuple(dict.fromkeys(found))


def needed(question: Question, carers: Iterable[Carer]) -> tuple[Slot, ...]:
    """The places that all want an answer: for a ladder looked at carer by carer, one for each. Otherwise any one will do."""
    if isinstance(question, Ladder) and question.for_each_carer:
        return tuple(Slot(question.key, Voice.PRACTITIONER, str(carer.id)) for carer in carers) or whole(question)
    return ()


def voices(question: Question) -> tuple[Voice, ...]:
    """Whose answers this question takes. A ladder with words of the family's own takes a carer's view as well."""
    if isinstance(question, Ladder) and question.family_anchors and question.on_family_view:
        return tuple(dict.fromkeys((*question.voices, Voice.CARER)))
    return question.voices


def voiced(question: Question, voice: Voice, carers: Iterable[Carer]) -> list[Slot]:
    """The places of one voice: each carer has one of their own."""
    by_carer = [Slot(question.key, voice, str(carer.id)) for carer in carers] if voice is Voice.CARER else []
    return by_carer or [Slot(question.key, voice)]


def family_slot(question: Question, carer: Carer | None) -> Slot | None:
    """The one place that this carer, or (None) the child, may answer on the turned screen; None when this is not theirs to say.

    What is private, or not for a family to see, has no place there at all. Of a day it is the day itself: its blocks are told.
    """
    voice = Voice.CHILD if carer is None else Voice.CARER
    if question.private or not question.on_family_view or voice not in voices(question):
        return None
    if isinstance(question, DatedRows):
        return None
    if isinstance(question, Day):
        return Slot(question.key, question.voices[0])
    return Slot(question.key, voice, str(carer.id) if carer else "")


def whole(question: Question) -> tuple[Slot, ...]:
    """The one place of a question that is not divided."""
    return (Slot(question.key, question.voices[0]),)


def thinking(question: Question) -> Slot:
    """Where the practitioner's own thinking about this question is kept."""
    return Slot(question.key, Voice.PRACTITIONER, THINKING)
