"""May this reader have this thing? Pure thought, asked by everything that puts the record before somebody."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

FAMILY = "family"
"""Kept back from everybody in the family."""


@dataclass(frozen=True)
class ReaderOf:
    """Who will read. `person` is somebody in the family's record; None with `of_family`: whoever in the family finds it."""

    of_family: bool
    person: UUID | None = None


PROFESSIONAL = ReaderOf(of_family=False)


def may_have_item(reader: ReaderOf, kept_from: Iterable[str]) -> bool:
    """Whether a reader may have a thing that is kept back from these: ids of people, or `family`.

    A copy for nobody in particular may be read by anybody in the family, so one mark is enough to leave a thing out of it.
    """
    marks = set(kept_from)
    if not reader.of_family or not marks:
        return True
    return reader.person is not None and FAMILY not in marks and str(reader.person) not in marks


def statement_item(statement_id: UUID) -> str:
    return f"statement:{statement_id}"


def attachment_item(attachment_id: UUID) -> str:
    return f"attachment:{attachment_id}"


def event_item(event_id: UUID) -> str:
    return f"event:{event_id}"


def answer_item(assessment_id: UUID, question: str) -> str:
    return f"answer:{assessment_id}:{question}"
