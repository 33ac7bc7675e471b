"""The stages of help and the roles that lead them, as they stand in a file; an authority may put its own in its place."""

from collections.abc import Collection, Iterator
from functools import cache
from pathlib import Path
from typing import Annotated

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from sqlmodel import Session

from app.settings import SettingsFault

FILE = "stages.json"
SHIPPED = Path(__file__).parent / FILE
BESIDE = "stages of help"
"""The name under which a session finds the stages that are used here."""

Key = Annotated[str, Field(pattern=r"^[a-z][a-z0-9_]{0,39}$")]
Name = Annotated[str, Field(min_length=2, max_length=80)]
Words = Annotated[str, Field(min_length=10, max_length=600)]


class Frozen(BaseModel):
    """Read once when the service starts, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Role(Frozen):
    """Somebody who may lead the help: what they are called, and what that means to a family."""

    key: Key
    name: Name
    means: Words


class StageOfHelp(Frozen):
    """One stage of help. An empty `may_follow` may come after any stage; an empty `led_by` may be led by anybody."""

    key: Key
    name: Name
    means: Words
    by_agreement: bool = False
    """True: a family chooses it, so its record is hidden from the rest of the team until somebody agrees."""
    codes: dict[str, Annotated[str, Field(max_length=60)]] = {}
    """What other systems call it, by the name of the collection. Never shown to a family."""
    may_follow: tuple[Key, ...] = ()
    starts: tuple[str, ...] = ()
    """The keys of the deadlines that its first day sets going."""
    meets: tuple[str, ...] = ()
    """The keys of the deadlines that are met when it begins."""
    led_by: tuple[Key, ...] = ()


class StageBook(Frozen):
    """Every stage and role, as of a day, with where they come from."""

    as_of: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    sources: str = ""
    roles: tuple[Role, ...]
    stages: tuple[StageOfHelp, ...] = Field(min_length=1)

    def stage(self, key: str) -> StageOfHelp | None:
        return next((one for one in self.stages if one.key == key), None)

    def role(self, key: str) -> Role | None:
        return next((one for one in self.roles if one.key == key), None)

    def named(self, keys: Collection[str]) -> tuple[str, ...]:
        """What these stages or roles are called, in the order of the file."""
        every = [(one.key, one.name) for one in self.stages] + [(one.key, one.name) for one in self.roles]
        return tuple(name for key, name in every if key in keys)


@cache
def shipped() -> StageBook:
    """The stages that come with the service."""
    return StageBook.model_validate_json(SHIPPED.read_bytes())


def load_stages(data: Path, deadlines: Collection[str]) -> StageBook:
    """The stages in the data folder, else those that come with the service. Raises SettingsFault with every fault."""
    path = data / FILE
    if not path.is_file():
        return shipped()
    try:
        book = StageBook.model_validate_json(path.read_bytes())
    except ValidationError as fault:
        raise cannot_be_used(path, [f"{place(one['loc'])}: {one['msg']}." for one in fault.errors()]) from None
    if faults := list(faults_in(book, deadlines)):
        raise cannot_be_used(path, faults)
    return book


def cannot_be_used(path: Path, faults: Collection[str]) -> SettingsFault:
    mend = "Mend it, or move it away to use the stages that come with the service."
    return SettingsFault("\n".join([f"{path} cannot be used.", *faults, mend]))


def place(loc: tuple[int | str, ...]) -> str:
    """`stages, number 3, may_follow`: where in the file, as a person counts."""
    return ", ".join(f"number {part + 1}" if isinstance(part, int) else part for part in loc) or "The whole file"


def faults_in(book: StageBook, deadlines: Collection[str]) -> Iterator[str]:
    """What no shape can say: names that are there twice, and names of things that are not there."""
    stages, roles = [one.key for one in book.stages], [one.key for one in book.roles]
    for what, keys in (("stages", stages), ("roles", roles)):
        for key in sorted({key for key in keys if keys.count(key) > 1}):
            yield f"{what}: “{key}” is there twice. Give each a key of its own."
    due = (("starts", deadlines, "deadline"), ("meets", deadlines, "deadline"))
    named = (("may_follow", stages, "stage"), ("led_by", roles, "role"), *due)
    for number, stage in enumerate(book.stages, 1):
        for field, known, what in named:
            for key in (key for key in getattr(stage, field) if key not in known):
                at = f"stages, number {number} ({stage.key}), {field}"
                yield f"{at}: there is no {what} “{key}”. Use one of: {', '.join(known)}."


def book_in(session: Session) -> StageBook:
    """The stages that are used here."""
    book = session.info.get(BESIDE)
    return book if isinstance(book, StageBook) else shipped()
