"""The figures by which a picture is read, as data: how old is old, what counts as held. A starting point, and settable."""

from functools import cache
from pathlib import Path
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator
from sqlmodel import Session

from app.chronology.models import EventKind
from app.settings import set_in

FILE = "picture.json"
SHIPPED = Path(__file__).with_name(FILE)
BESIDE = "picture"
"""The name under which a session finds the figures that are used here."""


class Frozen(BaseModel):
    """Read once when the service starts, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Sustained(Frozen):
    """When a change for the better is called sustained (suite 6.15): a local starting point, not evidence."""

    weeks: int = Field(ge=1, le=104)
    """For how long it has to have held, between the first and the last reading."""
    readings: int = Field(ge=2, le=20)
    voices: int = Field(ge=1, le=5)
    """How many voices have to say so."""
    stress_points: int = Field(ge=0, le=5)
    """Through how many times of stress it has to have held."""
    stress_kinds: tuple[EventKind, ...]
    """Kinds of events of the chronology that are times of stress."""
    quiet_weeks: int = Field(ge=1, le=104)
    """After how many weeks without a reading nobody can tell any more."""


class SuggestFor(Frozen):
    """A tool that is suggested for somebody of whom the record knows one of these things."""

    any_characteristic: tuple[str, ...] = Field(min_length=1)
    tool: str
    only: bool = False
    """True: it is made for them alone, and is suggested for nobody else because a strand was not explored."""


class Terms(Frozen):
    """Every figure a picture is read by. Days, unless the name says otherwise."""

    recent_days: int = Field(ge=1, le=730)
    old_days: int = Field(ge=1, le=1825)
    compare_days: int = Field(ge=1, le=730)
    """Views of one thing that are further apart than this are told one after the other, not called a difference."""
    drift_readings: int = Field(ge=2, le=20)
    drift_days: int = Field(ge=1, le=730)
    adds_up_times: int = Field(default=3, ge=2, le=20)
    """From how many days on which a need was found that is not serious it is said that small things add up."""
    adds_up_days: int = Field(default=365, ge=28, le=1825)
    """Within how long."""
    plans_again: int = Field(default=2, ge=2, le=10)
    """From how many plans of one child, or how many outcomes for the same need, it is said that something is tried again."""
    one_tool_uses: int = Field(ge=2, le=20)
    """From how many uses of one tool in a row it is said that nothing else was used."""
    join_days: int = Field(ge=1, le=730)
    """Readings further apart than this are not joined by a line."""
    sustained: Sustained
    suggest_for: tuple[SuggestFor, ...] = ()

    @model_validator(mode="after")
    def old_comes_after_recent(self) -> Self:
        if self.old_days <= self.recent_days:
            raise ValueError("old_days: has to be more than recent_days")
        return self


@cache
def shipped() -> Terms:
    return Terms.model_validate_json(SHIPPED.read_bytes())


def terms_in(folder: Path) -> Terms:
    """What this authority has set, or what is shipped. Raises SettingsFault, naming the file and every place in it to mend."""
    return set_in(folder / FILE, Terms) or shipped()


def used_in(session: Session) -> Terms:
    """The figures that are used here."""
    found = session.info.get(BESIDE)
    return found if isinstance(found, Terms) else shipped()
