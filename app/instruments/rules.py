"""Whether an instrument may be started today by this practitioner: what is missing, in sentences. Pure thought."""

import datetime
from dataclasses import dataclass

from app.instruments.declared import Instrument


@dataclass(frozen=True)
class Held:
    """A licence or a training that is noted, and until when it holds; None: without an end."""

    until: datetime.date | None

    def holds_on(self, day: datetime.date) -> bool:
        """Whether it still holds on a day."""
        return self.until is None or day <= self.until


@dataclass(frozen=True)
class Missing:
    """Something that has to be there before the instrument is used: what is wrong, and the day it ran out, if it did."""

    what: str
    ran_out: datetime.date | None = None


def missing(instrument: Instrument, licence: Held | None, training: Held | None, today: datetime.date) -> tuple[Missing, ...]:
    """What stands in the way of starting it. Nothing does where the instrument asks for neither."""
    found = []
    if instrument.licence_needed and (licence is None or not licence.holds_on(today)):
        found.append(
            Missing("No licence is noted for it", None) if licence is None else Missing("The licence has run out", licence.until)
        )
    if instrument.training_needed and (training is None or not training.holds_on(today)):
        own = (
            Missing("No training in it is noted for whoever starts it")
            if training is None
            else Missing("The training of whoever starts it has run out", training.until)
        )
        found.append(own)
    return tuple(found)
