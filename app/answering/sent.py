"""One save, as it came and was read: what deeds are given, wherever it came from."""

from dataclasses import dataclass

from app.answers.readers import Raw
from app.answers.slots import Slot


@dataclass(frozen=True)
class Sent:
    """One save as it came: the id the browser gave it, who looks at a turned screen, and slot by slot what was typed."""

    operation: str
    looking: str
    raw: dict[Slot, Raw]
    seen: dict[Slot, int]
