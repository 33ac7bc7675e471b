"""The words to think about, as they stand in a file; an authority may leave some out and add its own, written with families."""

from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from sqlmodel import Session

from app.settings import cannot_be_used, set_in

FILE = "words.json"
SHIPPED = Path(__file__).with_name(FILE)
BESIDE = "words to think about"
"""The name under which a session finds the words that are used here."""

Phrase = Annotated[str, Field(min_length=2, max_length=60)]
Sentence = Annotated[str, Field(min_length=5, max_length=300)]


class Kind(StrEnum):
    """Why a word is worth a second thought."""

    BLAMES = "blames"
    VAGUE = "vague"
    ABSOLUTE = "absolute"
    JARGON = "jargon"
    SOFTENS = "softens"
    NAMES = "names"

    @property
    def words(self) -> str:
        return HEADINGS[self]


HEADINGS = {
    Kind.BLAMES: "May blame",
    Kind.VAGUE: "Says little",
    Kind.ABSOLUTE: "Leaves no room",
    Kind.JARGON: "Not everybody’s word",
    Kind.SOFTENS: "May make harm sound small",
    Kind.NAMES: "Somebody with a name",
}


class Frozen(BaseModel):
    """Read once when the service starts, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Entry(Frozen):
    """One thought: the phrases that bring it up, what could stand instead, why, and where the phrase is right."""

    key: str = Field(pattern=r"^[a-z][a-z_]{1,39}$")
    kind: Kind
    match: tuple[Phrase, ...] = Field(min_length=1)
    """Whole words, in any case unless `case` is set."""
    case: bool = False
    not_in: tuple[Phrase, ...] = ()
    """Longer phrases in which it means something else."""
    instead: tuple[Phrase, ...] = ()
    why: Sentence
    right: str = Field(default="", max_length=300)
    example: Sentence
    """A sentence that brings it up: shown in the list, and tried by the tests."""


class Words(Frozen):
    """The whole list, as of a day. Raises ValueError for a key that stands twice."""

    as_of: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    sources: str = ""
    entries: tuple[Entry, ...] = Field(min_length=1)

    @model_validator(mode="after")
    def each_key_once(self) -> Self:
        keys = [one.key for one in self.entries]
        if twice := sorted({key for key in keys if keys.count(key) > 1}):
            raise ValueError(f"{', '.join(twice)} stands twice")
        return self


class Own(Frozen):
    """What an authority changes: the keys of thoughts it leaves out, and its own. An own one with a shipped key replaces that."""

    leave_out: tuple[str, ...] = ()
    add: tuple[Entry, ...] = ()


@cache
def shipped() -> Words:
    return Words.model_validate_json(SHIPPED.read_bytes())


def words_in(data: Path) -> Words:
    """The words used here. Raises SettingsFault, naming the file and every place in it to mend."""
    path = data / FILE
    own = set_in(path, Own)
    if own is None:
        return shipped()
    if strange := sorted(set(own.leave_out) - {one.key for one in shipped().entries}):
        raise cannot_be_used(path, f"leave_out: the list does not have {', '.join(strange)}")
    if twice := sorted({one.key for one in own.add if [each.key for each in own.add].count(one.key) > 1}):
        raise cannot_be_used(path, f"add: {', '.join(twice)} stands twice")
    gone = {*own.leave_out, *(one.key for one in own.add)}
    kept = tuple(one for one in shipped().entries if one.key not in gone)
    return shipped().model_copy(update={"entries": (*kept, *own.add)})


def used_in(session: Session) -> Words:
    """The words that are used here."""
    found = session.info.get(BESIDE)
    return found if isinstance(found, Words) else shipped()
