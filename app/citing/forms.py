"""What of everything seen and said is to be shown: asked in the address, by ids and kinds and never by a name."""

from dataclasses import dataclass
from typing import Annotated

from fastapi import Depends

from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence.presenters import SAID, StatementShown

HOW = (("seen", "Seen"), ("said", "Said"), ("written", "Written down elsewhere"))
"""How it came to us."""


@dataclass(frozen=True)
class Wanted:
    """A child by id, a voice and a kind; empty where it does not matter. What is none of these asks for nothing."""

    child: str = ""
    voice: str = ""
    how: str = ""

    @property
    def is_filtered(self) -> bool:
        return bool(self.child or self.voice or self.how)

    def fits(self, one: StatementShown) -> bool:
        """Whether this is among what was asked for."""
        return (
            self.child in ("", str(one.about_id))
            and self.voice in ("", one.voice.value)
            and self.how in ("", how_it_came(one.kind))
        )


def how_it_came(kind: EvidenceKind) -> str:
    """Seen, said or written."""
    return "said" if kind in SAID else kind.value


def wanted(child: str = "", voice: str = "", how: str = "") -> Wanted:
    """What is asked for; what cannot be read asks for nothing."""
    known = voice if voice in [one.value for one in Voice] else ""
    return Wanted(child[:36], known, how if how in dict(HOW) else "")


WantedNow = Annotated[Wanted, Depends(wanted)]
