"""Change over time as it is shown: a panel for each strand, drawn and told from the same readings; and the rule, in words."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from app.cases.wording import capital, listed
from app.change_over_time.drawing import Axis, Drawing, axis_of, drawn
from app.change_over_time.rules import Held, Verdict, of_levels, verdicts
from app.picture.readings import Reading
from app.picture.rules import Strand
from app.picture.terms import Terms
from app.picture_pages.words import ReadingShown, Telling
from app.web.pages import counted


@dataclass(frozen=True)
class Said:
    """One question of a strand: its word, and the sentence that says why."""

    word: str
    sentence: str


@dataclass(frozen=True)
class Panel:
    key: str
    title: str
    drawing: Drawing | None
    said: tuple[Said, ...]
    told: str
    """All that the drawing shows, in a sentence."""


@dataclass(frozen=True)
class ChangePage:
    words: tuple[tuple[str, str], ...]
    """Each word with the strands it holds of."""
    panels: tuple[Panel, ...]
    blank: str
    rows: tuple[tuple[str, ReadingShown], ...]
    rule: str
    stress: str


def change_page(tell: Telling, stress: Sequence[datetime.date]) -> ChangePage:
    pic = tell.picture
    axis = axis_of(of_levels(pic.readings), pic.today)
    found = [(strand, verdicts(strand.readings, stress, pic.terms, pic.today)) for strand in pic.strands]
    shown = [(strand, own) for strand, own in found if own]
    return ChangePage(
        words=in_words(shown),
        panels=tuple(panel(tell, strand, own, axis, stress) for strand, own in shown),
        blank=listed([strand.title for strand, own in found if not own]),
        rows=tuple((strand.title, tell.shown(one)) for strand, _ in shown for one in of_levels(strand.readings)),
        rule=rule_words(pic.terms),
        stress=listed(list(dict.fromkeys(f"{day:%B %Y}" for day in stress if axis and axis.since <= day <= axis.until))),
    )


def in_words(shown: Sequence[tuple[Strand, Sequence[Verdict]]]) -> tuple[tuple[str, str], ...]:
    """A strand whose questions went different ways stands under each of the words."""
    return tuple(
        (held.words, listed(titles))
        for held in Held
        if (titles := [strand.title for strand, own in shown if held in {one.held for one in own}])
    )


def panel(tell: Telling, strand: Strand, own: Sequence[Verdict], axis: Axis | None, stress: Sequence[datetime.date]) -> Panel:
    drawing = drawn(strand.readings, axis, stress, tell.picture.terms) if axis else None
    return Panel(
        strand.key,
        strand.title,
        drawing,
        (*(said(tell, one) for one in own if one.held is not Held.CANT_TELL), *cannot_tell(own)),
        told(tell, of_levels(strand.readings)),
    )


def told(tell: Telling, readings: Sequence[Reading]) -> str:
    """`20 February: the practitioner says on and off. …`"""
    return " ".join(f"{tell.day(one.on)}: {tell.who(one)} says {one.level.words.lower()}." for one in readings if one.level)


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
    since = f"since {tell.day(one.since)}" if one.since else ""
    end = f" Not yet: {listed(one.lacks)}." if one.lacks else ""
    if one.held in (Held.LAPSED, Held.WORSE, Held.SAME):
        return f"{capital(f'a need {since}')}, by {by}; last read {tell.day(one.until)}."
    return f"{capital(f'held {since}')} to {tell.day(one.until)}, by {by}.{end}"


def rule_words(terms: Terms) -> str:
    rule = terms.sustained
    through = f", and through {counted(rule.stress_points, 'time')} of stress" if rule.stress_points else ""
    return (
        f"Better for the child, at {rule.readings} readings or more and in {rule.voices} voices or more (the child’s own where "
        f"possible), held for {rule.weeks} weeks or more{through}. Anything less is early, fragile or lapsed. "
        f"After {rule.quiet_weeks} weeks without a reading nobody can tell."
    )
