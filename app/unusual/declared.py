"""From when on reading is unusual, as it stands in a file; an authority may put its own in its place."""

from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field
from sqlmodel import Session

from app.settings import set_in

FILE = "unusual.json"
SHIPPED = Path(__file__).with_name(FILE)
BESIDE = "unusual reading"
"""The name under which a session finds the limits that are used here."""


class Limits(BaseModel):
    """The whole file. Hours are by the clocks in England: quiet from `quiet_from` to `quiet_until`, over midnight."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    as_of: str = Field(pattern=r"^\d{4}-\d{2}-\d{2}$")
    quiet_from: int = Field(ge=18, le=23)
    quiet_until: int = Field(ge=1, le=9)
    unallocated_in_a_week: int = Field(ge=1, le=500)
    """Records of families that are not theirs, opened by one person in seven days, from which it is told."""
    records_in_a_day: int = Field(ge=2, le=1000)
    refused_in_a_week: int = Field(ge=1, le=100)


@cache
def shipped() -> Limits:
    return Limits.model_validate_json(SHIPPED.read_bytes())


def limits_in(data: Path) -> Limits:
    """What this authority has set, or what is shipped. Raises SettingsFault, naming the file and every place in it to mend."""
    return set_in(data / FILE, Limits) or shipped()


def used_in(session: Session) -> Limits:
    """The limits that are used here."""
    found = session.info.get(BESIDE)
    return found if isinstance(found, Limits) else shipped()
