"""What the statement form may send, and reading it into what is meant."""

import datetime
from collections.abc import Sequence
from uuid import UUID

from app.cases.models import Person
from app.cases.wording import called
from app.declaration.vocabulary import EvidenceKind
from app.evidence.actions import Given
from app.web.reading import Reading
from app.web.text import FormModel

BY_CARER = f"{EvidenceKind.SAID_BY_CARER.value}:"
"""Followed by the id of the carer: each has a chip of their own."""


class StatementForm(FormModel):
    """One thing seen, said or written, as it was typed. `statement` is an id the page makes, so that a repeat adds nothing."""

    about: str = ""
    kind: str = ""
    words: str = ""
    exact: str = ""
    speaker: str = ""
    seen_day: str = ""
    seen_month: str = ""
    seen_year: str = ""
    place: str = ""
    interpreter: str = ""
    not_for_family: str = ""
    why: str = ""
    statement: UUID | None = None

    @property
    def seen(self) -> tuple[str, str, str]:
        return self.seen_day, self.seen_month, self.seen_year


def kind_choices(child: Person | None, carers: Sequence[Person]) -> tuple[tuple[str, str], ...]:
    """The chips of the form, by name: Seen, Said by Mia, Said by Kelly, Said by someone else, Written record."""
    said = f"Said by {called(child)}" if child else EvidenceKind.SAID_BY_CHILD.words
    return (
        (EvidenceKind.SEEN.value, EvidenceKind.SEEN.words),
        (EvidenceKind.SAID_BY_CHILD.value, said),
        *((f"{BY_CARER}{carer.id}", f"Said by {called(carer)}") for carer in carers),
        (EvidenceKind.SAID_BY_OTHER.value, EvidenceKind.SAID_BY_OTHER.words),
        (EvidenceKind.WRITTEN.value, EvidenceKind.WRITTEN.words),
    )


def read_statement(
    reading: Reading, form: StatementForm, *, child: Person | None, carers: Sequence[Person], today: datetime.date
) -> Given | None:
    """What the form means, or None with what to mend in `reading.problems`. Exact words are only ever somebody's speech."""
    kind, carer = read_kind(reading, form.kind, carers)
    words = reading.words("words", form.words, needed="Write what was seen, said or written.")
    seen_on = reading.day(
        "seen", form.seen, what="the day it was seen or said", needed="Say which day it was seen or said.", latest=today
    )
    unnamed = kind in (EvidenceKind.SAID_BY_OTHER, EvidenceKind.WRITTEN)
    speaker = reading.line(
        "speaker", form.speaker, needed="Say who said or wrote it, and who they are." if unnamed else "", longest=160
    )
    place = reading.line("place", form.place, longest=160)
    interpreter = reading.line("interpreter", form.interpreter, longest=160)
    if reading.problems or kind is None or seen_on is None:
        return None
    said_by_child = kind is EvidenceKind.SAID_BY_CHILD and child is not None
    return Given(
        kind=kind,
        words=words,
        seen_on=seen_on,
        speaker_id=child.id if said_by_child and child else carer,
        speaker=speaker if unnamed else "",
        exact=bool(form.exact) and kind not in (EvidenceKind.SEEN, EvidenceKind.WRITTEN),
        place=place,
        interpreter=interpreter,
        not_for_family=bool(form.not_for_family),
    )


def read_kind(reading: Reading, typed: str, carers: Sequence[Person]) -> tuple[EvidenceKind | None, UUID | None]:
    if typed.startswith(BY_CARER):
        carer = reading.one_of("kind", typed.removeprefix(BY_CARER), [one.id for one in carers], needed="Say who said it.")
        return EvidenceKind.SAID_BY_CARER, carer
    return reading.choice("kind", typed, EvidenceKind, needed="Say whether it was seen, said or written, and by whom."), None


def chosen_kind(kind: EvidenceKind, speaker_id: UUID | None) -> str:
    """The chip a statement was added under."""
    return f"{BY_CARER}{speaker_id}" if kind is EvidenceKind.SAID_BY_CARER and speaker_id else kind.value
