"""What a new version of a year may tell beside those before it. Pure.

1. Where the year’s figure differs from one that was told before by one to five children (of whom it is true, of whom it is not,
   all who are counted, or those who could not be), the year stays as it was told then, whole: the page says so.
2. Else it is told anew; but a table of it (by quarter, by age …) in which any number differs so little from one before is not
   told, and neither is a group of pupils. Quarters that do not come to the year stay, each by itself, as they were told.
3. A version that was told before may be told again as it was.

Every version counts, also of a return that was taken back meanwhile: who keeps pages keeps them all.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

FEW = 5
Place = tuple[int, str, str]
"""Quarter (0: the year), cut, label."""
YEAR: Place = (0, "", "")
PARTS = "became"
"""What all who are counted divide into: it is told whole or not at all."""


@dataclass(frozen=True)
class Counted:
    """One count as it would be told."""

    numerator: int
    denominator: int
    left_out: int = 0
    people: int = 0
    kept_back: bool = False
    as_told: bool = False
    """It is as it was told before, and not as it would be counted now."""

    @property
    def numbers(self) -> tuple[int, int, int, int]:
        return self.numerator, self.denominator, self.left_out, self.people


Version = Mapping[Place, Counted]


def is_few(difference: int) -> bool:
    return 1 <= abs(difference) <= FEW


def too_near(new: Counted, told: Counted, *, sessions: bool) -> bool:
    """Whether one to five children can be found by taking one from the other."""
    if is_few(new.left_out - told.left_out):
        return True
    if not sessions:
        more, rest = new.numerator - told.numerator, new.denominator - told.denominator
        return is_few(more) or is_few(rest) or is_few(rest - more)
    if is_few(new.people - told.people):
        return True
    each = -(-new.denominator // new.people) if new.people else 0
    changed = max(abs(new.numerator - told.numerator), abs(new.denominator - told.denominator))
    return new.people == told.people and 0 < changed <= FEW * each


def same(new: Version, told: Version) -> bool:
    return {place: one.numbers for place, one in new.items()} == {place: one.numbers for place, one in told.items()}


def to_tell(new: Version, before: Sequence[Version], *, sessions: bool, adds_up: bool) -> Version:
    """What is told now. `before`: every version, earliest first. `adds_up`: the labels of a cut come to the year."""
    for told in reversed(before):
        if same(new, told):
            return {place: replace(one, as_told=False) for place, one in told.items()}
    for told in reversed(before):
        if YEAR in new and YEAR in told and too_near(new[YEAR], told[YEAR], sessions=sessions):
            return {place: replace(one, as_told=True) for place, one in told.items()}
    near = {
        place: told[place]
        for told in before
        for place, one in new.items()
        if place != YEAR and place in told and too_near(one, told[place], sessions=sessions)
    }
    hidden = {table_of(place) for place in near if adds_up or place[1] == PARTS}
    found: dict[Place, Counted] = {}
    for place, one in new.items():
        if place in near and not adds_up and not place[1]:
            found[place] = replace(near[place], as_told=True)
        else:
            found[place] = replace(one, kept_back=one.kept_back or place in near or (place != YEAR and table_of(place) in hidden))
    return found


def table_of(place: Place) -> str:
    """The quarters of a year are a table, and so is each way of telling it."""
    return place[1] or "quarters"


def is_new(told: Version, before: Iterable[Version]) -> bool:
    return not any(same(told, one) for one in before)
