"""May this reader have this thing? Pure thought, asked by everything that puts the record before somebody."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from app.cases.wording import listed

Thing = TypeVar("Thing")

FAMILY = "family"
"""Kept back from everybody in the family."""

OUTSIDE = "outside"
"""Kept back from every professional elsewhere who is given a copy."""

NAMED_OUTSIDE = "to:"
"""How a professional who is involved with the family is named in a mark: this, and their id."""

EVERYBODY = {FAMILY: "anybody in the family", OUTSIDE: "any professional elsewhere"}


@dataclass(frozen=True)
class ReaderOf:
    """Who will read. `person` is somebody in the family's record; None with `of_family`: whoever in the family finds it.

    `outside`: a professional elsewhere, who is given a copy; `person` is then the one who is involved, or None for any other.
    """

    of_family: bool
    person: UUID | None = None
    outside: bool = False

    @property
    def own(self) -> str:
        """How a mark names them; "" for nobody in particular."""
        if self.person is None:
            return ""
        return f"{NAMED_OUTSIDE}{self.person.hex}" if self.outside else str(self.person)


PROFESSIONAL = ReaderOf(of_family=False)
"""Whoever works with the family here and reads the record itself."""


def may_have_item(reader: ReaderOf, kept_from: Iterable[str]) -> bool:
    """Whether a reader may have a thing that is kept back from these: people of the family, `family`, professionals, `outside`.

    A copy for nobody in particular may be read by anybody in the family, or by any professional, so one mark against any of them
    is enough to leave a thing out of it.
    """
    if not (reader.of_family or reader.outside):
        return True
    marks = {one for one in kept_from if is_outside(one) == reader.outside}
    everybody = OUTSIDE if reader.outside else FAMILY
    return not marks or (bool(reader.own) and everybody not in marks and reader.own not in marks)


def is_outside(from_whom: str) -> bool:
    """Whether a mark speaks of professionals elsewhere, and not of the family."""
    return from_whom == OUTSIDE or from_whom.startswith(NAMED_OUTSIDE)


def in_words(marks: Mapping[str, frozenset[str]], people: Mapping[str, str]) -> dict[str, str]:
    """Thing → whom of the family it is kept back from, for a colleague who talks with them. `people`: id → name."""
    return {item: listed([named(one, people) for one in sorted(whom) if not is_outside(one)]) for item, whom in marks.items()}


def from_whom_in_words(whom: Iterable[str], names: Mapping[str, str]) -> str:
    """Everybody a thing is kept back from, in the family and elsewhere. `names`: as a mark names somebody → their name."""
    return listed([named(one, names) for one in sorted(whom)])


def named(one: str, names: Mapping[str, str]) -> str:
    """Whom one mark names."""
    if one in EVERYBODY:
        return EVERYBODY[one]
    return names.get(one) or ("a professional elsewhere" if is_outside(one) else "somebody in the family")


def left_of(found: Sequence[Thing], hidden: Collection[str], item_of: Callable[[Thing], str]) -> Sequence[Thing]:
    """What may be read of these: those that are not among the things left out."""
    return [one for one in found if item_of(one) not in hidden] if hidden else found


def statement_item(statement_id: UUID | str | None) -> str:
    return f"statement:{statement_id}"


def pen_item(person_id: UUID | str) -> str:
    """The pen picture: the line or two that say who somebody is."""
    return f"pen:{person_id}"


def attachment_item(attachment_id: UUID | str | None) -> str:
    return f"attachment:{attachment_id}"


def event_item(event_id: UUID | str | None) -> str:
    """Something in the chronology, written by hand or brought in."""
    return f"event:{event_id}"


def attendance_item(attendance_id: UUID | str | None) -> str:
    return f"attendance:{attendance_id}"


def appointment_item(appointment_id: UUID | str | None) -> str:
    return f"appointment:{appointment_id}"


def answer_item(assessment_id: UUID, question: str) -> str:
    return f"answer:{assessment_id}:{question}"


def question_of(item: str) -> str:
    """The question of a thing that is an answer; empty for anything else."""
    kind, _, rest = item.partition(":")
    return rest.partition(":")[2] if kind == "answer" else ""
