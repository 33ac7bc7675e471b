"""Change over time as it is shown: what changed first, the rest a line each, and each strand whole at an address of its own."""

import datetime
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.cases.wording import listed
from app.change_over_time.drawing import Axis, Drawing, axis_of, drawn
from app.change_over_time.rules import Held, Verdict, of_levels, verdicts
from app.declaration.vocabulary import Dimension, Level
from app.picture.readings import Reading, in_order
from app.picture.rules import Strand
from app.picture.terms import Terms
from app.picture_pages.words import ReadingShown, Telling, lower_first
from app.web.pages import counted


@dataclass(frozen=True)
class Said:
    """One question of a strand: its word, and the sentence that says why."""

    word: str
    sentence: str


CHANGED = frozenset({Held.SUSTAINED, Held.NOT_YET, Held.EARLY, Held.FRAGILE, Held.LAPSED, Held.PART, Held.WORSE})
"""Words of a strand that is drawn where all are told: something changed, or voices part."""
FEW = 3
"""Questions of a strand whose sentence stands beside its drawing there; the rest are a link away."""
TOLD_WHOLE = 12
"""Readings up to which a drawing is told reading by reading. Of more the newest of each voice are told, and the table has all."""

MANY_ROWS = 100
"""Readings up to which a table has all of them on the screen. Of more it has one year at a time; on paper it has all."""

Followed = tuple[Strand, tuple[Verdict, ...]]
"""A strand, and how each of its questions stands over time."""


@dataclass(frozen=True)
class Panel:
    key: str
    title: str
    href: str
    drawing: Drawing | None
    said: tuple[Said, ...]
    told: str
    """What the drawing shows, in a sentence."""
    rungs: tuple[tuple[str, ...], ...]
    """What each rung is called, from the top, line beneath line."""
    more: str = ""
    """What is told on the strand's own page alone."""


@dataclass(frozen=True)
class Line:
    """A strand on which nothing changed, or nobody can tell: what each of its questions came to."""

    title: str
    href: str
    words: tuple[str, ...]
    last: str


@dataclass(frozen=True)
class ChangePage:
    """Every strand: those where something changed drawn, the rest a line each, in the order of the framework."""

    words: tuple[tuple[str, str], ...]
    """Each word with the strands it holds of."""
    panels: tuple[Panel, ...]
    lines: tuple[Line, ...]
    blank: str
    parts: tuple[tuple[str, str], ...]
    """Strands that can be printed by themselves."""
    rule: str
    stress: str


@dataclass(frozen=True)
class Table:
    """Readings of a strand, oldest first: all of them, or those of one year where all would be too long for a phone."""

    readings: tuple[ReadingShown, ...]
    year: int | None = None
    years: tuple[tuple[int, str], ...] = ()
    """Each year with how many readings it has; none where the table has all."""


@dataclass(frozen=True)
class WholePage:
    """Strands told whole: the drawing, every sentence, and every reading."""

    parts: tuple[tuple[Panel, Table], ...]
    blank: str
    rule: str
    stress: str


def followed(tell: Telling, stress: Sequence[datetime.date], chosen: Collection[Dimension] = ()) -> list[Followed]:
    """`chosen`: the strands to follow; every one where none is named."""
    pic = tell.picture
    own = [strand for strand in pic.strands if not chosen or strand.dimension in chosen]
    return [(strand, verdicts(strand.readings, stress, pic.terms, pic.today)) for strand in own]


def change_page(tell: Telling, stress: Sequence[datetime.date]) -> ChangePage:
    found = followed(tell, stress)
    shown = [(strand, own) for strand, own in found if own]
    axis = axis_of(tell.picture.readings, tell.picture.today)
    changed = [one for one in shown if CHANGED & {each.held for each in one[1]}]
    return ChangePage(
        words=in_words(tell, shown),
        panels=tuple(panel_in_brief(tell, strand, own, axis, stress) for strand, own in changed),
        lines=tuple(line(tell, strand, own) for strand, own in shown if (strand, own) not in changed),
        blank=blank(tell, found),
        parts=tuple((strand.key, tell.strand(strand)) for strand, _ in shown),
        rule=rule_words(tell.picture.terms),
        stress=stress_words(stress, axis),
    )


def whole_page(tell: Telling, stress: Sequence[datetime.date], chosen: Collection[Dimension] = ()) -> WholePage:
    """`chosen`: the strands to tell; every one where none is named. Every reading of each, as paper has it."""
    return told_whole(tell, stress, chosen, lambda strand: Table(rows(tell, of_levels(strand.readings))))


def strand_over_time(tell: Telling, stress: Sequence[datetime.date], chosen: Dimension, year: int | None) -> WholePage:
    """One strand on the screen: where there are many readings those of one year, the newest where none is asked for."""
    return told_whole(tell, stress, {chosen}, lambda strand: a_years_rows(tell, strand, year))


def told_whole(
    tell: Telling, stress: Sequence[datetime.date], chosen: Collection[Dimension], table: Callable[[Strand], Table]
) -> WholePage:
    found = followed(tell, stress, chosen)
    axis = axis_of(tell.picture.readings, tell.picture.today)
    return WholePage(
        parts=tuple((panel(tell, *one, axis, stress), table(one[0])) for one in found if one[1]),
        blank=blank(tell, found),
        rule=rule_words(tell.picture.terms),
        stress=stress_words(stress, axis),
    )


def rows(tell: Telling, readings: Iterable[Reading]) -> tuple[ReadingShown, ...]:
    return tuple(tell.shown(one) for one in readings)


def a_years_rows(tell: Telling, strand: Strand, year: int | None) -> Table:
    own, shown, years = of_year(of_levels(strand.readings), year)
    return Table(rows(tell, own), shown, tuple((one, counted(number, "reading")) for one, number in years.items()))


def of_year(own: Sequence[Reading], year: int | None) -> tuple[Sequence[Reading], int | None, Mapping[int, int]]:
    """All of few readings; of many those of one year, the newest unless there are some in this one, and how many each has."""
    if len(own) <= MANY_ROWS:
        return own, None, {}
    years = Counter(one.on.year for one in own)
    shown = year if year in years else own[-1].on.year
    return [one for one in own if one.on.year == shown], shown, years


def blank(tell: Telling, found: Sequence[Followed]) -> str:
    return listed([tell.strand(strand) for strand, own in found if not own])


def stress_words(stress: Sequence[datetime.date], axis: Axis | None) -> str:
    inside = [day for day in stress if axis and axis.since <= day <= axis.until]
    return listed(list(dict.fromkeys(f"{day:%B %Y}" for day in inside)))


def in_words(tell: Telling, shown: Sequence[Followed]) -> tuple[tuple[str, str], ...]:
    """A strand whose questions went different ways stands under each of the words."""
    return tuple(
        (held.words, listed(titles))
        for held in Held
        if (titles := [tell.strand(strand) for strand, own in shown if held in {one.held for one in own}])
    )


def panel(tell: Telling, strand: Strand, own: Sequence[Verdict], axis: Axis | None, stress: Sequence[datetime.date]) -> Panel:
    """A strand whole: the sentence of each question."""
    return Panel(
        strand.key,
        tell.strand(strand),
        f"{tell.here}/strand/{strand.key}",
        drawn(strand.readings, axis, stress, tell.picture.terms) if axis else None,
        (*(said(tell, one) for one in own if one.held is not Held.CANT_TELL), *cannot_tell(own)),
        told(tell, of_levels(strand.readings)),
        tuple(tell.wording.rung(level) for level in Level),
    )


def panel_in_brief(
    tell: Telling, strand: Strand, own: Sequence[Verdict], axis: Axis | None, stress: Sequence[datetime.date]
) -> Panel:
    """A strand among the others: what changed, the last read first, and how much more there is."""
    whole = panel(tell, strand, own, axis, stress)
    changed = sorted((one for one in own if one.held in CHANGED), key=lambda one: one.until, reverse=True)
    rest = [one.held.words.lower() for one in (*changed[FEW:], *(one for one in own if one.held not in CHANGED))]
    return replace(
        whole,
        href=f"{whole.href}/change",
        said=tuple(said(tell, one) for one in changed[:FEW]),
        more=f"{counted(len(rest), 'question')} more: {listed(list(dict.fromkeys(rest)))}." if rest else "",
    )


def line(tell: Telling, strand: Strand, own: Sequence[Verdict]) -> Line:
    by_word = {held: list(dict.fromkeys(one.asked.short for one in own if one.held is held)) for held in Held}
    return Line(
        tell.strand(strand),
        f"{tell.here}/strand/{strand.key}/change",
        tuple(f"{held.words}: {listed(shorts)}." for held, shorts in by_word.items() if shorts),
        tell.day(max(one.until for one in own)),
    )


def told(tell: Telling, readings: Sequence[Reading]) -> str:
    """`20 February: the practitioner says on and off. …`"""
    if len(readings) <= TOLD_WHOLE:
        return says(tell, readings)
    newest = {(one.voice, one.carer_id): one for one in readings}
    span = f"{counted(len(readings), 'reading')}, {tell.day(readings[0].on)} to {tell.day(readings[-1].on)}"
    return f"{span}; each is in the table. The last in each voice: {says(tell, in_order(newest.values()))}"


def says(tell: Telling, readings: Sequence[Reading]) -> str:
    return " ".join(
        f"{tell.day(one.on)}: {tell.who(one)} says {lower_first(tell.wording.of(one.level))}." for one in readings if one.level
    )


def said(tell: Telling, one: Verdict) -> Said:
    return Said(one.held.words, f"{one.asked.short}. {why(tell, one)}")


def cannot_tell(own: Sequence[Verdict]) -> tuple[Said, ...]:
    """What nobody can tell yet, in one line: most of a strand was read only once."""
    lacks: dict[tuple[str, ...], list[str]] = {}
    for one in own:
        if one.held is Held.CANT_TELL and one.asked.short not in lacks.setdefault(one.lacks, []):
            lacks[one.lacks].append(one.asked.short)
    return tuple(
        Said(Held.CANT_TELL.words, f"{listed(shorts)}: it needs {listed(missing)}.") for missing, shorts in lacks.items()
    )


def why(tell: Telling, one: Verdict) -> str:
    """Why this word, from the readings it rests on."""
    if one.held is Held.PART:
        return "Voices do not say the same now, so this is not counted as a change."
    by = listed([tell.voice(voice) for voice in one.voices])
    since, until = tell.day(one.since or one.until), tell.day(one.until)
    end = f" Not yet: {listed(one.lacks)}." if one.lacks else ""
    if one.held in (Held.LAPSED, Held.WORSE, Held.SAME):
        return f"A need on {until}, by {by}." if since == until else f"A need since {since}, by {by}; last read {until}."
    return f"Held on {until}, by {by}.{end}" if since == until else f"Held from {since} to {until}, by {by}.{end}"


def rule_words(terms: Terms) -> str:
    rule = terms.sustained
    through = f", and through {counted(rule.stress_points, 'time')} of stress" if rule.stress_points else ""
    return (
        f"Better for the child, at {rule.readings} readings or more and in {rule.voices} voices or more (the child’s own where "
        f"possible), held for {rule.weeks} weeks or more{through}. Anything less is early, fragile or lapsed. "
        f"After {rule.quiet_weeks} weeks without a reading nobody can tell."
    )
