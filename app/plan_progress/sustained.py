"""Whether a change for the child holds: in words, by a rule that is shown, from what one review after another found."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.declaration.vocabulary import Worded
from app.plans.kinds import Change, Holds


class Says(Worded):
    """Who says what is different."""

    CHILD = "child", "The child"
    CARER = "carer", "A parent or carer"
    FAMILY = "family", "Somebody else in the family"
    SCHOOL = "school", "School or nursery"
    HEALTH = "health", "Health"
    WORKER = "worker", "Us, who saw it"
    OTHER = "other", "Somebody else"
    RECORD = "record", "A written record"


class Held(Worded):
    """Whether a change holds. Only words: nothing is added up."""

    SUSTAINED = "sustained", "Sustained"
    NOT_YET = "not_yet", "Better, not yet sustained"
    EARLY = "early", "Early change"
    FRAGILE = "fragile", "Fragile"
    LAPSED = "lapsed", "Lapsed"
    SAME = "same", "The same"
    WORSE = "worse", "Worse"
    CANNOT_TELL = "cannot_tell", "Cannot tell yet"


FAMILY: Mapping[Worded, str] = {
    Held.SUSTAINED: "It has stayed better",
    Held.NOT_YET: "Better, for a while now",
    Held.EARLY: "Just starting",
    Held.FRAGILE: "It comes and goes",
    Held.LAPSED: "It was better, and is not now",
    Held.SAME: "The same as before",
    Held.WORSE: "Harder than before",
    Held.CANNOT_TELL: "We cannot tell yet",
}
"""The same, as a family would say it."""


STRESS: Mapping[str, str] = {
    "weekend": "at weekends",
    "holidays": "in the holidays",
    "each_carer": "with each carer",
    "money": "when money is short",
    "nobody_coming": "when nobody is coming",
}
"""Times in which a change is tried, by the name of the field."""

POINTS = ("holidays", "money", "nobody_coming")
"""Those of them that put it under strain."""


@dataclass(frozen=True)
class Rule:
    """How long, how often, by how many people and through what a change has to be seen. A local starting point, not evidence."""

    weeks: int = 13
    readings: int = 2
    people: int = 2

    @property
    def words(self) -> str:
        return (
            f"Sustained means: better for the child, in {self.readings} reviews in a row or more, held for {self.weeks} weeks "
            f"or more, through at least one hard time, said by {self.people} or more, the child among them where they can. "
            "This is a local starting point, not evidence."
        )


@dataclass(frozen=True)
class Reading:
    """What one review found of an outcome."""

    on: datetime.date
    change: Change
    says: frozenset[Says]
    holds: Mapping[str, Holds]
    weeks: int | None


@dataclass(frozen=True)
class Standing:
    """Where an outcome stands, and what is wanting before it counts as sustained."""

    held: Held
    wanting: tuple[str, ...] = ()


BETTER = frozenset({Change.BETTER, Change.A_BIT})


def stands(readings: Sequence[Reading], *, child_speaks: bool, rule: Rule | None = None) -> Standing | None:
    """Where it stands after these reviews, oldest first; None before the first."""
    if not readings:
        return None
    last, was_better = readings[-1], any(one.change in BETTER for one in readings[:-1])
    if last.change is Change.CANNOT_TELL:
        return Standing(Held.CANNOT_TELL)
    if last.change in (Change.SAME, Change.WORSE):
        return Standing(Held.LAPSED if was_better else Held.of(last.change.value))
    broken = [STRESS[name] for name, held in last.holds.items() if held is Holds.NO]
    if last.change is Change.UP_AND_DOWN or broken:
        return Standing(Held.FRAGILE, tuple(f"It does not hold {when}." for when in broken))
    lacking = tuple(wanting(readings, child_speaks, rule or Rule()))
    if not lacking:
        return Standing(Held.SUSTAINED)
    run = run_of(readings)
    return Standing(Held.EARLY if len(run) < 2 else Held.NOT_YET, lacking)


def run_of(readings: Sequence[Reading]) -> list[Reading]:
    """The last reviews in a row that found it better."""
    run: list[Reading] = []
    for one in reversed(readings):
        if one.change not in BETTER:
            break
        run.append(one)
    return run


def wanting(readings: Sequence[Reading], child_speaks: bool, rule: Rule) -> Iterable[str]:
    """What the rule asks for that is not there yet."""
    last, run = readings[-1], run_of(readings)
    if last.change is not Change.BETTER:
        yield "It is a bit better, not yet better."
    if len(run) < rule.readings:
        yield f"It was found better in {len(run)} review in a row; the rule asks for {rule.readings}."
    if (last.weeks or 0) < rule.weeks:
        known = f"It has held for {last.weeks} weeks" if last.weeks is not None else "Nobody has written how long it has held"
        yield f"{known}; the rule asks for {rule.weeks}."
    if len(last.says) < rule.people:
        yield f"The rule asks that {rule.people} people or more say so."
    if child_speaks and Says.CHILD not in last.says:
        yield "The child has not said so."
    if not any(one.holds.get(name) is Holds.YES for one in run for name in POINTS):
        yield "It has not been tried by a hard time yet: holidays, money short, nobody coming."
