"""What stands decided about each thing, what goes into a pack, and what is left out of it. Pure thought."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.holdings.things import Item, Whose
from app.rights.models import AccessDecision, Decision

KEPT_FOR = datetime.timedelta(days=30)
"""How long a pack that was made is kept to be fetched. Another can be made."""


@dataclass(frozen=True)
class Standing:
    """One thing with what stands decided about it."""

    item: Item
    decided: AccessDecision | None
    changed: bool = False
    """True: it was decided, and says something else now."""

    @property
    def waits(self) -> bool:
        """Whether somebody has to decide about it before a pack is made."""
        if self.item.follows or (self.item.whose is Whose.OTHERS and self.decided is None):
            return False
        return self.changed or (self.decided is None and bool(self.item.flags))

    @property
    def outcome(self) -> Decision | None:
        """What becomes of it; None while it waits, or follows something else."""
        if self.waits or self.item.follows:
            return None
        if self.decided is not None:
            return self.decided.decision
        return Decision.LEAVE_OUT if self.item.whose is Whose.OTHERS else Decision.GIVE

    @property
    def given(self) -> bool:
        return self.outcome in (Decision.GIVE, Decision.SHORTEN)


def standing(items: Iterable[Item], decided: Mapping[tuple[str, str], AccessDecision]) -> tuple[Standing, ...]:
    """Every thing with what stands about it."""
    found = []
    for item in items:
        what = decided.get(item.place)
        found.append(Standing(item, what, what is not None and what.read_as != item.read_as))
    return tuple(found)


def in_the_pack(every: Iterable[Standing]) -> tuple[Standing, ...]:
    """What is handed over: what is given, and what follows something that is given whole."""
    every = tuple(every)
    whole = {one.item.place for one in every if one.outcome is Decision.GIVE}
    return tuple(one for one in every if one.given or (one.item.follows in whole and one.item.whose is not Whose.OTHERS))


@dataclass(frozen=True)
class LeftOut:
    """How many things are left out, or shortened, under one heading and for one reason. No word of them."""

    heading: str
    count: int
    shortened: bool
    ground: str


def left_out(every: Iterable[Standing]) -> tuple[LeftOut, ...]:
    """What is not in the pack, or not whole, told of by its kind and its reason alone."""
    found: dict[tuple[str, bool, str], int] = {}
    for one in every:
        what = one.decided
        if what is not None and what.decision is not Decision.GIVE and not one.waits:
            place = (one.item.heading, what.decision is Decision.SHORTEN, what.ground.words)
            found[place] = found.get(place, 0) + 1
    return tuple(LeftOut(heading, count, shortened, ground) for (heading, shortened, ground), count in found.items())


def waiting(every: Iterable[Standing]) -> int:
    return sum(one.waits for one in every)
