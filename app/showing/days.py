"""A child's twenty-four hours, block by block: what is known, what nobody has told, and when no grown-up was there. Pure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.answers.given import BlockGiven
from app.answers.times import clock_words

MIDNIGHT = 1440
"""Minutes in a day, and the end of its last block."""

NO_GROWN_UP, SOMEBODY_ELSE, NOT_KNOWN = "no_grown_up", "somebody_else", "not_known"
"""What may stand in a block's `who` beside the ids of people."""

ALONE, ASLEEP, WITH, ELSEWHERE, UNKNOWN, UNWATCHED = "alone", "asleep", "with", "elsewhere", "unknown", "unwatched"
"""How a span of the day is drawn: no grown-up there; asleep; with a grown-up of the family; somewhere else; not known; a grown-up
there who is asleep."""

KEY_WORDS = {
    ASLEEP: "asleep",
    WITH: "with a grown-up of the family",
    ELSEWHERE: "with somebody else, or who was there is not said",
    UNWATCHED: "the grown-up there is asleep",
    ALONE: "no grown-up there",
    UNKNOWN: "not known",
}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of the day, in minutes after midnight. `block` is None where nobody has asked or been told."""

    starts: int
    ends: int
    kind: str
    block: BlockGiven | None = None

    @property
    def minutes(self) -> int:
        """How long it lasts."""
        return self.ends - self.starts

    @property
    def words(self) -> str:
        """`6:30am to 8am`."""
        return span_words(self.starts, self.ends)


def span_words(starts: int, ends: int) -> str:
    """`6:30am to 8am`, `midnight to 6:30am`."""
    return f"{clock_words(starts)} to {clock_words(ends)}"


def kind_of(block: BlockGiven, adults: frozenset[str]) -> str:
    """How a block is drawn. That no grown-up was there counts for more than that the child slept."""
    who = set(block.who)
    if NO_GROWN_UP in who:
        return ALONE
    if block.asleep:
        return ASLEEP
    if who == {NOT_KNOWN}:
        return UNKNOWN
    if block.grown_up_asleep:
        return UNWATCHED
    return WITH if who & adults else ELSEWHERE


def spans(blocks: Iterable[BlockGiven], adults: frozenset[str]) -> tuple[Span, ...]:
    """The whole day from midnight to midnight, with what nobody has told drawn as not known."""
    found: list[Span] = []
    reached = 0
    for block in sorted(blocks, key=lambda one: (one.starts, one.ends)):
        if block.starts > reached:
            found.append(Span(reached, block.starts, UNKNOWN))
        starts = max(reached, block.starts)
        if block.ends > starts:
            found.append(Span(starts, block.ends, kind_of(block, adults), block))
            reached = block.ends
    if reached < MIDNIGHT:
        found.append(Span(reached, MIDNIGHT, UNKNOWN))
    return tuple(found)


def overlap(block: BlockGiven, others: Iterable[BlockGiven]) -> str:
    """Which block this one runs into, with the mend; "" when it runs into none."""
    for other in others:
        if block.starts < other.ends and other.starts < block.ends:
            there = span_words(other.starts, other.ends)
            return f"This runs into the block from {there}. Change the times here, or change that block first."
    return ""


def free_time(blocks: Iterable[BlockGiven]) -> tuple[int, int]:
    """The first stretch that nobody has told yet, for a new block; the end of the day when all is told."""
    gap = next((span for span in spans(blocks, frozenset()) if span.block is None), None)
    return (gap.starts, gap.ends) if gap else (0, MIDNIGHT)


def time_words(minutes: int) -> str:
    """`an hour and a half`, `2 hours`, `45 minutes`, `3 hours 20 minutes`."""
    hours, rest = divmod(minutes, 60)
    if minutes == 90:
        return "an hour and a half"
    spoken = ["an hour" if hours == 1 and not rest else f"{hours} hour{'' if hours == 1 else 's'}"] if hours else []
    return " ".join([*spoken, *([f"{rest} minutes" if rest != 1 else "1 minute"] if rest else [])])


def when_words(found: Sequence[Span]) -> str:
    """`6:30am to 8am, and 10pm to midnight`."""
    return ", and ".join(span.words for span in merged(found))


def merged(found: Sequence[Span]) -> list[Span]:
    """Stretches that touch, as one."""
    whole: list[Span] = []
    for span in found:
        if whole and whole[-1].ends == span.starts:
            whole[-1] = Span(whole[-1].starts, span.ends, span.kind)
        else:
            whole.append(span)
    return whole


def summary(day_words: str, child: str, blocks: Sequence[BlockGiven], adults: frozenset[str]) -> str:
    """What a ribbon shows, in sentences that say no more than was told: time with no grown-up, and time nobody knows about."""
    on_such_a_day = f"On {day_words[:1].lower()}{day_words[1:]}"
    if not blocks:
        return f"Nobody has told of {day_words[:1].lower()}{day_words[1:]} yet."
    drawn = spans(blocks, adults)
    alone = [span for span in drawn if span.kind == ALONE]
    unknown = [span for span in drawn if span.kind == UNKNOWN]
    told = []
    if alone:
        total = time_words(sum(span.minutes for span in alone))
        asleep = " Some of it is while asleep." if any(span.block and span.block.asleep for span in alone) else ""
        told.append(f"{on_such_a_day} {child} is without a grown-up for {total}: {when_words(alone)}.{asleep}")
    else:
        told.append(f"{on_such_a_day} nobody told of a time without a grown-up.")
    if asleep_there := [span for span in drawn if span.kind == UNWATCHED]:
        total = time_words(sum(span.minutes for span in asleep_there))
        told.append(f"For {total} {child} is awake while the grown-up there is asleep: {when_words(asleep_there)}.")
    if unknown:
        total = time_words(sum(span.minutes for span in unknown))
        told.append(f"{total[:1].upper()}{total[1:]} of it is not known: {when_words(unknown)}.")
    return " ".join(told)
