"""What a session’s forms send, and reading it into what is meant."""

from collections.abc import Mapping
from typing import Protocol
from uuid import UUID, uuid4

from app.session_records.actions import Answered
from app.web.reading import Reading
from app.web.text import FormModel


class Asked(Protocol):
    """A question that the page asks."""

    @property
    def prompt(self) -> str: ...

    @property
    def person_id(self) -> UUID | None: ...

    @property
    def label(self) -> str: ...

    @property
    def field(self) -> str: ...


class BeginForm(FormModel):
    """With whom, and on which day."""

    with_whom: str = ""
    held_day: str = ""
    held_month: str = ""
    held_year: str = ""
    operation: UUID | None = None


class ThoughtsForm(FormModel):
    """Questions and what was written to each: as many of both, in the same order."""

    place: list[str] = []
    words: list[str] = []
    seen: list[str] = []
    """"<place>|<number>" for each that was kept when the page was made."""
    operation: UUID | None = None

    @property
    def typed(self) -> dict[str, str]:
        return dict(zip(self.place, self.words, strict=False))

    @property
    def numbers(self) -> Mapping[str, int]:
        """Place → how often it had been kept. What cannot be read counts as never."""
        pairs = [entry.rpartition("|") for entry in self.seen]
        return {place: int(number[:9]) for place, _, number in pairs if number.isascii() and number.isdigit()}


class AgendaForm(FormModel):
    """Something to talk over; without words, what the record says now is looked through once more."""

    words: str = ""
    operation: UUID | None = None


class AsideForm(FormModel):
    """Why something is not talked over this time; empty puts it back."""

    why: str = ""
    seen: int = 0


class FinishForm(FormModel):
    """When the two talk about this family again."""

    next_day: str = ""
    next_month: str = ""
    next_year: str = ""
    seen: int = 0


class AfterForm(FormModel):
    """A note beneath a finished session."""

    words: str = ""
    differs: str = ""
    operation: UUID | None = None


def read_thoughts(reading: Reading, form: ThoughtsForm, asked: Mapping[str, Asked]) -> list[Answered]:
    """What was written to the questions that this page asks; what stands under another name is not read."""
    numbers = form.numbers
    return [
        Answered(
            asked[place].prompt,
            asked[place].person_id,
            asked[place].label,
            reading.words(asked[place].field, words),
            numbers.get(place, 0),
        )
        for place, words in form.typed.items()
        if place in asked
    ]


def as_operation(operation: UUID | None) -> UUID:
    """The id that the page made; a new one where none came."""
    return operation or uuid4()
