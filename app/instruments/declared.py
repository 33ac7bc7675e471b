"""A licensed instrument as it is declared: what it is, whose it is and who may use it. Read from instruments/, one file each."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError

INSTRUMENTS = Path(__file__).parents[2] / "instruments"
"""The folder of declarations, one file for each instrument."""

Text = Annotated[str, Field(min_length=1, max_length=1000)]


class Instrument(BaseModel):
    """One instrument. There is no place in it for a question, a scale or a word of guidance: those are its owner’s."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,59}$")]
    title: Text
    owner: Text
    """Who holds the rights in it."""
    what_it_is: Text
    for_whom: Text
    who_may_use: Text
    where_it_is_done: Text
    licence_needed: bool
    licence_terms: Text
    training_needed: bool
    training_terms: Text
    summary_hint: Text
    """What to write down of what it gave."""
    cannot_see: Text

    @property
    def address(self) -> str:
        """Its page on the shelf."""
        return f"/shelf/licensed/{self.key}"


Instruments = Mapping[str, Instrument]
"""Every instrument by its key, in the order of their titles."""


class FaultyInstruments(Exception):
    """Declarations that cannot be used, each fault with its file and what to mend."""


def load_instruments(folder: Path = INSTRUMENTS) -> Instruments:
    """Every instrument in the folder. Raises FaultyInstruments, naming every fault in every file."""
    found: list[Instrument] = []
    faults: list[str] = []
    for path in sorted(folder.glob("*.toml")):
        try:
            instrument = Instrument.model_validate(tomllib.loads(path.read_text(encoding="utf-8")))
        except tomllib.TOMLDecodeError as fault:
            faults.append(f"{folder.name}/{path.name}: it cannot be read: {fault}.")
        except ValidationError as fault:
            faults += [f"{folder.name}/{path.name}: {each['loc'][0]}: {each['msg']}." for each in fault.errors()]
        else:
            found.append(instrument)
            if instrument.key != path.stem:
                faults.append(f"{folder.name}/{path.name}: its key is {instrument.key}. Give both the same name.")
    if faults:
        raise FaultyInstruments("\n".join(faults))
    return MappingProxyType({each.key: each for each in sorted(found, key=lambda each: each.title)})
