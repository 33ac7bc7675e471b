"""Whether something changed for a child, who says so, and whether it holds: in words, by a rule that is shown. Pure thought.

Nothing is averaged and nothing is foretold. What different tools, versions, adaptations or practitioners found is never joined.
"""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import attrgetter
from uuid import UUID

from app.declaration.vocabulary import Comparability, Level, Signal, Voice, Worded
from app.picture.differing import thing
from app.picture.patterns import Step, as_step
from app.picture.readings import SPEAKS_OF_LEVELS, AskedThen, Reading, in_order
from app.picture.terms import Terms


class Held(Worded):
    """How a thing stands over time."""

    SUSTAINED = "sustained", "Sustained"
    NOT_YET = "not_yet", "Sustained, not yet enough"
    EARLY = "early", "Early change"
    FRAGILE = "fragile", "Fragile"
    LAPSED = "lapsed", "Lapsed"
    STEADY = "steady", "Steady throughout"
    SAME = "same", "Same"
    PART = "part", "Voices part"
    WORSE = "worse", "Worse"
    CANT_TELL = "cant_tell", "Can’t tell"


class Break(Worded):
    """Why two readings in one voice are not joined."""

    TOOL = "T", "tool changed"
    VERSION = "V", "new version"
    ADAPTATION = "A", "adaptation changed"
    RATER = "R", "different practitioner"


@dataclass(frozen=True)
class Verdict:
    """How one question stands, with what is missing of “sustained” and the readings it rests on."""

    asked: AskedThen
    held: Held
    since: datetime.date | None
    until: datetime.date
    voices: tuple[Voice, ...]
    lacks: tuple[str, ...]
    readings: tuple[Reading, ...]


def of_levels(readings: Iterable[Reading]) -> list[Reading]:
    """What can be drawn, in the order it comes in: readings with a level, a whole day and a call for help apart."""
    return [one for one in readings if has_level(one)]


def has_level(one: Reading) -> bool:
    return one.level is not None and one.asked.kind not in ("day", "act_now")


# --- what may be joined


def breaks(one: Reading, after: Reading) -> tuple[Break, ...]:
    """What changed between two readings, so that a line between them would be false."""
    first, then = one.use, after.use
    changed = (
        (Break.TOOL, first.tool_key != then.tool_key),
        (Break.VERSION, first.tool_key == then.tool_key and first.version != then.version),
        (Break.ADAPTATION, first.adaptations != then.adaptations),
        (Break.RATER, first.author_id != then.author_id),
    )
    return tuple(kind for kind, is_so in changed if is_so)


def may_be_joined(one: Reading, after: Reading, terms: Terms) -> bool:
    """Only the same question in the same voice, by the same practitioner with the same version adapted alike, and near."""
    return (after.on - one.on).days <= terms.join_days and one.place == after.place and not breaks(one, after)


def joined(readings: Sequence[Reading], terms: Terms) -> tuple[tuple[Reading, Reading], ...]:
    """Of readings, oldest first: the pairs between which a line is drawn, neighbours in time in one place."""
    places: dict[tuple[object, ...], list[Reading]] = {}
    for one in readings:
        places.setdefault(one.place, []).append(one)
    pairs = (pair for own in places.values() for pair in pairwise(own))
    return tuple((one, after) for one, after in pairs if one.use.order != after.use.order and may_be_joined(one, after, terms))


def breaks_in(readings: Sequence[Reading]) -> tuple[tuple[datetime.date, Break], ...]:
    """Of readings, oldest first: where something changed between one of a voice and the next, each kind once a day."""
    voices: dict[tuple[Voice, UUID | None], list[Reading]] = {}
    for one in readings:
        voices.setdefault((one.voice, one.carer_id), []).append(one)
    pairs = [(one, after) for own in voices.values() for one, after in pairwise(own) if one.on < after.on]
    found = {(after.on, kind) for one, after in pairs for kind in breaks(one, after)}
    return tuple(sorted(found))


# --- whether it holds


def verdicts(
    readings: Iterable[Reading], stress: Sequence[datetime.date], terms: Terms, today: datetime.date
) -> tuple[Verdict, ...]:
    """How each question of a strand stands, in the order it was first asked."""
    questions: dict[tuple[object, ...], list[Reading]] = {}
    for one in in_order(readings):
        if one.signal in SPEAKS_OF_LEVELS and one.asked.kind not in ("day", "act_now"):
            questions.setdefault(thing(one), []).append(one)
    return tuple(verdict(own, stress, terms, today) for own in questions.values())


WHOSE = attrgetter("use.order", "voice", "carer_id")
"""What one voice said in one use."""


def verdict(own: Sequence[Reading], stress: Sequence[datetime.date], terms: Terms, today: datetime.date) -> Verdict:
    """The word for one question. Voices that see it differently now are never weighed against each other."""
    steps = [as_step(tuple(group)) for _, group in groupby(own, key=WHOSE)]
    run = last_run(steps)
    held, lacks = judged(steps, run, stress, terms, today)
    return Verdict(
        asked=own[-1].asked,
        held=held,
        since=run[0].on if run else None,
        until=steps[-1].on,
        voices=tuple(voice for voice in Voice if voice in {one.voice for step in run for one in step.readings}),
        lacks=lacks,
        readings=tuple(own),
    )


def last_run(steps: Sequence[Step]) -> list[Step]:
    """The readings at the end that say the same: all that it holds, or all that it does not."""
    run: list[Step] = []
    for step in reversed(steps):
        if run and step.holds is not run[0].holds:
            break
        run.append(step)
    return run[::-1]


def judged(
    steps: Sequence[Step], run: Sequence[Step], stress: Sequence[datetime.date], terms: Terms, today: datetime.date
) -> tuple[Held, tuple[str, ...]]:
    """The word, and what is missing of “sustained”."""
    if (today - steps[-1].on).days > terms.sustained.quiet_weeks * 7:
        return Held.CANT_TELL, ("a reading lately",)
    if parts(steps, terms):
        return Held.PART, ()
    if len({step.on for step in steps}) < 2:
        return Held.CANT_TELL, ("a second reading",)
    if not run[0].holds:
        return not_held(steps), ()
    if not comparable(steps):
        return Held.CANT_TELL, ("readings that may be compared",)
    if len(run) == len(steps):
        return Held.STEADY, ()
    return improved(steps, run, lacking(run, stress, terms))


def comparable(steps: Sequence[Step]) -> bool:
    """Whether a better reading may stand beside the earlier ones: not where the tool says that its adaptation may not."""
    uses = [one.use for step in steps for one in step.readings]
    return len({use.adaptations for use in uses}) < 2 or not any(use.comparable is Comparability.NOT for use in uses)


def parts(steps: Sequence[Step], terms: Terms) -> bool:
    """Whether the newest of each voice, near the last reading, do not say the same."""
    newest: dict[tuple[Voice, UUID | None], Step] = {}
    for step in steps:
        newest[step.readings[0].voice, step.readings[0].carer_id] = step
    near = [step for step in newest.values() if (steps[-1].on - step.on).days <= terms.compare_days]
    return len({step.holds for step in near}) > 1


def not_held(steps: Sequence[Step]) -> Held:
    """It is a need now: it held before and lapsed, or it is worse than it was, or it is the same."""
    if any(step.holds for step in steps):
        return Held.LAPSED
    first, last = worst_of(steps[0]), worst_of(steps[-1])
    return Held.WORSE if last is Signal.SERIOUS_NEED and first is not Signal.SERIOUS_NEED else Held.SAME


def worst_of(step: Step) -> Signal | None:
    signals = {one.signal for one in step.readings}
    return Signal.SERIOUS_NEED if Signal.SERIOUS_NEED in signals else Signal.NEED if Signal.NEED in signals else None


def lacking(run: Sequence[Step], stress: Sequence[datetime.date], terms: Terms) -> tuple[str, ...]:
    """What the last run of good readings lacks of “sustained”, in words."""
    rule, first, last = terms.sustained, run[0].on, run[-1].on
    voices = {one.voice for step in run for one in step.readings}
    through = [day for day in stress if first < day < last]
    short = (
        ((last - first).days >= rule.weeks * 7, f"{rule.weeks} weeks"),
        (len({step.on for step in run}) >= rule.readings, f"{rule.readings} readings"),
        (len(voices) >= rule.voices, f"{rule.voices} voices"),
        (len(through) >= rule.stress_points, "a time of stress it held through"),
    )
    return tuple(words for is_met, words in short if not is_met)


def improved(steps: Sequence[Step], run: Sequence[Step], lacks: tuple[str, ...]) -> tuple[Held, tuple[str, ...]]:
    if not lacks:
        return Held.SUSTAINED, ()
    had_held_before = any(step.holds for step in steps[: len(steps) - len(run)])
    if had_held_before:
        return Held.FRAGILE, lacks
    is_early = len({step.on for step in run}) < 2 or any(words.endswith("weeks") for words in lacks)
    return (Held.EARLY if is_early else Held.NOT_YET), lacks


RUNGS = {level: place for place, level in enumerate(Level)}


def in_order_of_rungs(level: Level) -> int:
    """How high a rung is drawn, from the top; a place in a drawing and nothing else."""
    return RUNGS[level]
