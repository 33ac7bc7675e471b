"""Why two people may be one, in words, and when nothing says so: twins never are. Pure thought."""

import datetime
from collections.abc import Collection
from dataclasses import dataclass

from app.finding.rules import may_be, slips, sound, words_of, words_typed

CLOSE = datetime.timedelta(days=31)
GENERATION = datetime.timedelta(days=3650)
SAME_DAY = "the same date of birth"
CLOSE_DAY = "a date of birth close to it"
OTHER_DAY = "a different date of birth"
AGE_FITS = "an age that fits, though no exact date of birth is known"


@dataclass(frozen=True)
class Described:
    """Somebody as typed or as kept: what they are called now, other names of theirs, and when they were born."""

    given: str
    family: str = ""
    known_as: str = ""
    others: tuple[str, ...] = ()
    """Names they had, or have besides."""
    born_on: datetime.date | None = None
    born_about: bool = False
    numbers: frozenset[str] = frozenset()
    homes: frozenset[str] = frozenset()
    """Folded names of the homes they live in."""

    @property
    def first_names(self) -> tuple[str, ...]:
        return words_of(self.given, self.known_as)

    @property
    def family_names(self) -> tuple[str, ...]:
        return words_of(self.family)

    @property
    def other_names(self) -> tuple[str, ...]:
        return words_of(*self.others)


def why_one(one: Described, other: Described, *, apart: bool = False) -> tuple[str, ...]:
    """Reasons why these two may be one person; empty when nothing says so. `apart`: they are in different families.

    A number says so by itself. Otherwise a first name has to fit: brothers and sisters share a family name and a home, and twins
    a birth date as well, and none of them is the other.
    """
    number = ("the same number",) if one.numbers & other.numbers else ()
    home = ("the same address",) if one.homes & other.homes else ()
    name, days = name_reason(one, other, apart=apart and not home), day_reason(one, other)
    if not name:
        return number
    if name == FIRST_NAME and SAME_DAY not in days and not home:
        return number
    if OTHER_DAY in days and (name != SAME_NAME or years_apart(one, other)):
        return number
    return (*number, name, *days, *home)


def years_apart(one: Described, other: Described) -> bool:
    """Whether one may be called after the other: a son and his father."""
    return bool(one.born_on and other.born_on and abs(one.born_on - other.born_on) > GENERATION)


SAME_NAME = "the same name"
ALMOST = "a name written almost the same"
BEFORE = "a name they had before or are also known by"
FIRST_NAME = "the same first name"


def name_reason(one: Described, other: Described, *, apart: bool = False) -> str:
    """How the names fit; empty when they do not."""
    first = first_name_fits(one, other, apart=apart)
    if not first:
        return ""
    if shares(one.family_names, other.family_names):
        return SAME_NAME if first == "exactly" else ALMOST
    if shares(one.other_names, other.family_names) or shares(one.family_names, other.other_names):
        return BEFORE
    if fits(one.family_names, other.family_names):
        return ALMOST
    return FIRST_NAME if first == "exactly" else ""


def first_name_fits(one: Described, other: Described, *, apart: bool = False) -> str:
    """`exactly`, `almost` or nothing. Of two children born on one day into one family, only a clear slip of the pen counts.

    In different families what sounds alike counts too: Hyab and Hiyab of one surname and one birthday are asked about.
    """
    if same_first_name(one, other):
        return "exactly"
    if shares(one.first_names, other.other_names) or shares(one.other_names, other.first_names):
        return "almost"
    may_be_twins = one.born_on is not None and one.born_on == other.born_on
    near = (sounds_alike if apart else slip_of_the_pen) if may_be_twins else may_be
    return (
        "almost" if any(near(a, b) and not (may_be_twins and a == b) for a in one.first_names for b in other.first_names) else ""
    )


def same_first_name(one: Described, other: Described) -> bool:
    """Whether one has all the first names the other has (Anna and Anna Maria, not Anna Maria and Anna Louise), or is known so."""
    mine, theirs = set(words_typed(one.given)), set(words_typed(other.given))
    known = set(words_typed(one.known_as)), set(words_typed(other.known_as))
    within = bool(mine and theirs) and (mine <= theirs or theirs <= mine)
    return within or shares(known[0], theirs | known[1]) or shares(known[1], mine)


def sounds_alike(one: str, other: str) -> bool:
    return sound(one) == sound(other) and may_be(one, other)


def slip_of_the_pen(one: str, other: str) -> bool:
    """Katharina and Katarina; not Ella and Ellie, Louis and Louise, Jayden and Kayden, Marie and Maria."""
    allowed = 2 if min(len(one), len(other)) > 7 else 1
    same_ends = one != other and one[0] == other[0] and one[-2:] == other[-2:]
    return (
        one != other
        and min(len(one), len(other)) > 4
        and same_ends
        and sound(one) == sound(other)
        and slips(one, other, allowed) <= allowed
    )


def shares(one: Collection[str], other: Collection[str]) -> bool:
    return not set(one).isdisjoint(other)


def fits(one: Collection[str], other: Collection[str]) -> bool:
    return any(may_be(a, b) for a in one for b in other)


def day_reason(one: Described, other: Described) -> tuple[str, ...]:
    """What the birth dates say; nothing where one of them is not known."""
    if one.born_on is None or other.born_on is None:
        return ()
    about = one.born_about or other.born_about
    if one.born_on == other.born_on and not about:
        return (SAME_DAY,)
    if not close(one.born_on, other.born_on, about=about):
        return (OTHER_DAY,)
    return (AGE_FITS if about else CLOSE_DAY,)


def close(one: datetime.date, other: datetime.date, *, about: bool) -> bool:
    """Whether one date may be the other: a month apart, a year apart where one is a guess, day and month changed round, or
    the same day of another year near it."""
    if abs(one - other) <= (datetime.timedelta(days=400) if about else CLOSE):
        return True
    swapped = one.year == other.year and (one.day, one.month) == (other.month, other.day)
    return swapped or ((one.day, one.month) == (other.day, other.month) and abs(one.year - other.year) == 1)
