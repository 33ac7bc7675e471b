"""Words of an answer that may be kept as a statement, with whose they are: nobody writes them down twice. Pure thought."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import Given, Nothing, SetAside, Unread, WordsGiven
from app.answers.slots import THINKING, Carer, Slot
from app.declaration.vocabulary import EvidenceKind, Voice

BESIDE = ("words", "noticed")
"""Where the words beside an answer stand."""


@dataclass(frozen=True, slots=True)
class Keepable:
    """Words of one answer, as a statement would hold them: `field` names the answer's place."""

    field: str
    words: str
    kind: EvidenceKind
    speaker_id: UUID | None
    whose: str
    exact: bool

    @property
    def first_words(self) -> str:
        """Enough to know it by."""
        return self.words if len(self.words) <= 60 else f"{self.words[:59].rstrip()}…"


def keepable(
    answers: Mapping[Slot, Given], child: tuple[UUID, str], carers: Sequence[Carer], written: Collection[str] = ()
) -> Iterator[Keepable]:
    """The words that could be kept, but those that are written down already.

    What another professional said, or a record says, is left: an answer does not name who that was, and a statement must.
    """
    for slot, given in answers.items():
        words = words_of(given)
        source = whose(slot, child, carers)
        if words and words not in written and source is not None and not (slot.part.startswith(THINKING) or slot.viewed_by):
            kind, speaker_id, name = source
            exact = isinstance(given, WordsGiven) and given.exact and kind is not EvidenceKind.SEEN
            yield Keepable(slot.field, words, kind, speaker_id, name, exact)


def words_of(given: Given) -> str:
    """The words in an answer; "" where there are none, or they could not be read, or wait to be settled."""
    if isinstance(given, Nothing | SetAside | Unread):
        return ""
    return next((found for name in BESIDE if (found := str(getattr(given, name, "")).strip())), "")


def whose(slot: Slot, child: tuple[UUID, str], carers: Sequence[Carer]) -> tuple[EvidenceKind, UUID | None, str] | None:
    """How it came to us and from whom; None where the answer does not say who it was."""
    if slot.voice is Voice.PRACTITIONER:
        return EvidenceKind.SEEN, None, "what was seen"
    if slot.voice is Voice.CHILD:
        return EvidenceKind.SAID_BY_CHILD, child[0], f"{child[1]}’s words"
    if slot.voice is not Voice.CARER:
        return None
    carer = next((one for one in carers if str(one.id) == slot.part), carers[0] if len(carers) == 1 and not slot.part else None)
    return (EvidenceKind.SAID_BY_CARER, carer.id, f"{carer.name}’s words") if carer else None
