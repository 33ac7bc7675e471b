"""What a figure stands beside: published series as dated data, replaced by a newer file without any code.

`comparators.json` in the data folder is read whole in place of the one that comes with the service.
"""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from functools import cache
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from app.measuring import Cohort
from app.settings import SettingsFault

SHIPPED = Path(__file__).parent / "comparators.json"
NAME = "comparators.json"


class Frozen(BaseModel):
    """Frozen, and with no word that is not known."""

    model_config = ConfigDict(frozen=True, extra="forbid")


class Point(Frozen):
    """One year's value as published, with the numbers behind it where they are. `mark`: c, x or z in place of a value."""

    year: int
    value: Decimal | None = None
    numerator: int | None = None
    denominator: int | None = None
    mark: str = ""


class Series(Frozen):
    """One published series: whom it counts, who published it, where, when it was fetched, and under which licence."""

    key: str
    place: str
    words: str
    """Whom it counts, as the publisher does."""
    unit: str = "percent"
    cohort: Cohort | None = None
    """Those who began in the time, ended in it, or were there on its last day; None where its file does not say."""
    publisher: str
    publication: str
    address: str
    fetched: datetime.date
    licence: str
    checked: str = ""
    """With what each value was compared, and when; empty where nobody has said."""
    points: tuple[Point, ...]

    def at(self, year: int) -> Point | None:
        return next((one for one in self.points if one.year == year), None)

    @property
    def latest(self) -> Point:
        return max(self.points, key=lambda one: one.year)


class Comparators(Frozen):
    """The whole file: the day it was put together, and what it says of itself."""

    as_of: datetime.date
    about: str
    series: tuple[Series, ...]

    def by_key(self) -> Mapping[str, Series]:
        return {one.key: one for one in self.series}


def read_comparators(path: Path) -> Comparators:
    """Raises SettingsFault, naming the file and what is wrong."""
    try:
        return Comparators.model_validate_json(path.read_bytes())
    except (ValidationError, OSError) as fault:
        raise SettingsFault(f"{path}: {fault}") from fault


@cache
def shipped() -> Comparators:
    return read_comparators(SHIPPED)


def comparators_in(data: Path) -> Comparators:
    """Those of this place, or those that come with the service."""
    own = data / NAME
    return read_comparators(own) if own.is_file() else shipped()
