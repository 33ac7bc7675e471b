"""Purposes as data: why a colleague opens a record, and what a family is asked to agree to; an authority may word its own."""

from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from sqlmodel import Session

from app.settings import set_in

FILE = "purposes.json"
SHIPPED = Path(__file__).with_name(FILE)

TEAM, IN_WORDS = "team", "in_words"
MEANT = (TEAM, IN_WORDS)
"""What the service itself goes by: early help is hidden without the first; the second stands beside what is older."""


class Purpose(BaseModel):
    """One purpose: its lasting key, and how it is said."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    key: str = Field(pattern=r"^[a-z][a-z_]{0,39}$")
    words: str = Field(min_length=3, max_length=120)
    retired: bool = False
    """True: no longer offered, and still read where it was written down."""


class Opening(BaseModel):
    """Why a record of the team is opened by somebody it is not allocated to, and how long it then stays open."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    hours: int = Field(ge=1, le=12)
    purposes: tuple[Purpose, ...]


class Purposes(BaseModel):
    """The whole file, read in the place of the one here. What is no longer offered stays in it, `retired`, so that it is read.

    Raises ValueError for a key that stands twice, and for one that is missing and means something here.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    opening: Opening
    agreeing: tuple[Purpose, ...]

    @model_validator(mode="after")
    def keys_are_whole(self) -> Self:
        for place, purposes in (("opening", self.opening.purposes), ("agreeing", self.agreeing)):
            keys = [one.key for one in purposes]
            twice = sorted({key for key in keys if keys.count(key) > 1})
            if twice:
                raise ValueError(f"{place}: {', '.join(twice)} stands twice")
            if not offered(purposes):
                raise ValueError(f"{place}: nothing is offered")
        missing = [key for key in MEANT if key not in {one.key for one in self.agreeing}]
        if missing:
            raise ValueError(f"agreeing: {' and '.join(missing)} has to be there")
        return self

    @cached_property
    def to_open(self) -> tuple[tuple[str, str], ...]:
        """Key and words of what may be chosen when a record is opened."""
        return offered(self.opening.purposes)

    @cached_property
    def to_agree(self) -> tuple[tuple[str, str], ...]:
        """Key and words of what a family may be asked about."""
        return offered(self.agreeing)

    def opened_for(self, key: str) -> str:
        """How a purpose is said, one that this file no longer has by its key alone."""
        return said(self.opening.purposes, key)

    def agreed_to(self, key: str) -> str:
        return said(self.agreeing, key)


def offered(purposes: Iterable[Purpose]) -> tuple[tuple[str, str], ...]:
    return tuple((one.key, one.words) for one in purposes if not one.retired)


def said(purposes: Iterable[Purpose], key: str) -> str:
    return next((one.words for one in purposes if one.key == key), key.replace("_", " ").capitalize())


BESIDE = "purposes"
"""The name under which a session finds the purposes that are used here."""


@cache
def shipped() -> Purposes:
    return Purposes.model_validate_json(SHIPPED.read_bytes())


def purposes_in(data: Path) -> Purposes:
    """What this authority has set, or what is shipped. Raises SettingsFault, naming the file and every place in it to mend."""
    return set_in(data / FILE, Purposes) or shipped()


def used_in(session: Session) -> Purposes:
    """The purposes that are used here."""
    found = session.info.get(BESIDE)
    return found if isinstance(found, Purposes) else shipped()
