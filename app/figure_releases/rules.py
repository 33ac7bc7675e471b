"""What a new version of a year may tell beside those before it. Pure.

1. Where the year’s figure differs from one that was told before by one to five children (of whom it is true, of whom it is not,
   or all who are counted), it is not told. Where it was the last one told, and nothing in it differs by more than those few, the
   last one stays, whole: the page says so. Else the year is withheld: an old figure in its place would be a false one.
2. Else it is told anew; but a table of it (by quarter, by age …) in which any number differs so little from one before is not
   told, and neither is a group of pupils. Quarters that do not come to the year are dealt with as the year is, each by itself.
3. Where no more than the number of those who could not be counted is so near, that number alone is withheld.
4. A version that was told before may be told again as it was.

Every version counts, also of a return that was taken back meanwhile: who keeps pages keeps them all. What was withheld does not.
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
    hides_left_out: bool = False
    """How many could not be counted is not told."""

    @property
    def numbers(self) -> tuple[int, int, int, int]:
        return self.numerator, self.denominator, self.left_out, self.people


Version = Mapping[Place, Counted]


def is_few(difference: int) -> bool:
    return 1 <= abs(difference) <= FEW


def changed(new: Counted, told: Counted) -> int:
    """By how many sessions, at the least, one is not the other."""
    return max(abs(new.numerator - told.numerator), abs(new.denominator - told.denominator))


def of_few(new: Counted) -> int:
    """How many sessions so few pupils could have."""
    return FEW * -(-new.denominator // new.people) if new.people else 0


def too_near(new: Counted, told: Counted, *, sessions: bool) -> bool:
    """Whether one to five children can be found by taking one figure from the other."""
    if not sessions:
        more, rest = new.numerator - told.numerator, new.denominator - told.denominator
        return is_few(more) or is_few(rest) or is_few(rest - more)
    return is_few(new.people - told.people) or (new.people == told.people and 0 < changed(new, told) <= of_few(new))


def nearly_the_same(new: Counted, told: Counted, *, sessions: bool) -> bool:
    """Whether nothing of the figure differs by more than a few children: then the one told before is still nearly true."""
    if sessions:
        return abs(new.people - told.people) <= FEW and changed(new, told) <= of_few(new)
    more, rest = new.numerator - told.numerator, new.denominator - told.denominator
    return max(abs(more), abs(rest), abs(rest - more)) <= FEW


def same(new: Version, told: Version) -> bool:
    return {place: one.numbers for place, one in new.items()} == {place: one.numbers for place, one in told.items()}


def told_again(new: Version, before: Sequence[Version]) -> int | None:
    """The place among those before of the one that is the same."""
    return next((at for at, told in enumerate(before) if same(new, told)), None)


def to_tell(new: Version, before: Sequence[Version], *, sessions: bool, adds_up: bool) -> Version:
    """What is told now. `before`: every version, the one told last at the end. `adds_up`: a cut’s labels come to the year."""
    again = told_again(new, before)
    if again is not None:
        return {place: replace(one, as_told=False) for place, one in before[again].items()}
    near = {place: nearest for place, one in new.items() if (nearest := near_ones(place, one, before, sessions=sessions))}
    stays = {
        place: versions[-1]
        for place, versions in near.items()
        if versions[-1] is told_last(place, before) and nearly_the_same(new[place], versions[-1][place], sessions=sessions)
    }
    if YEAR in stays:
        return {place: replace(one, as_told=True) for place, one in stays[YEAR].items()}
    hidden = {table_of(place) for place in near if place != YEAR and (adds_up or place[1] == PARTS)}
    by_itself = {place for place in stays if not adds_up and not place[1]}
    found: dict[Place, Counted] = {}
    for place, one in new.items():
        if place in by_itself:
            found[place] = replace(stays[place][place], as_told=True)
        else:
            withheld = place in near or (place != YEAR and table_of(place) in hidden)
            withheld = withheld or (YEAR in near and (adds_up or bool(place[1])))
            found[place] = replace(one, kept_back=one.kept_back or withheld)
    return without_left_out(found, before, adds_up=adds_up)


def near_ones(place: Place, one: Counted, before: Iterable[Version], *, sessions: bool) -> list[Version]:
    """Those before in which something was told here that this is too near to."""
    return [told for told in before if is_told(place, told) and too_near(one, told[place], sessions=sessions)]


def is_told(place: Place, version: Version) -> bool:
    return place in version and not version[place].kept_back


def told_last(place: Place, before: Sequence[Version]) -> Version | None:
    return next((told for told in reversed(before) if is_told(place, told)), None)


def without_left_out(version: Version, before: Sequence[Version], *, adds_up: bool) -> Version:
    """How many could not be counted is not told where few are found by it; nowhere in a year whose tables come to it."""
    few = {
        place
        for place, one in version.items()
        for told in before
        if is_told(place, told) and not told[place].hides_left_out and is_few(one.left_out - told[place].left_out)
    }
    return {
        place: replace(one, hides_left_out=True) if not one.as_told and (place in few or (few and adds_up)) else one
        for place, one in version.items()
    }


def table_of(place: Place) -> str:
    """The quarters of a year are a table, and so is each way of telling it."""
    return place[1] or "quarters"
