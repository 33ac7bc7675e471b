"""What is shown of a sample: how it was drawn, where each record stands, and the themes over all of them."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.dip_samples.models import DipGrade, DipSample, Grade
from app.dip_samples.queries import Drawn
from app.dip_samples.rules import THEMES, Theme, ThemeSum, draw, reads_as, standing, summed
from app.web.pages import day


def drawn_words(sample: DipSample) -> str:
    """`6 of 41 records open between 1 August 2026 and 31 October 2026.`"""
    pool = len(json.loads(sample.pool))
    what = sample.frame.words.lower().removeprefix("records ").replace("in these days", "")
    return f"{min(sample.size, pool)} of {pool} records {what.strip()}, {day(sample.since)} to {day(sample.until)}."


def is_as_drawn(sample: DipSample, ids: Sequence[UUID]) -> bool:
    """Whether the records in it are those that its seed draws from its pool, those apart that were destroyed since."""
    again = draw([UUID(one) for one in json.loads(sample.pool)], sample.seed, sample.size)
    return set(ids) <= set(again)


@dataclass(frozen=True)
class CaseShown:
    """One record of a sample in a list."""

    place: int
    ref: str
    family: str
    standing: str
    may: str


def case_shown(one: Drawn, me: UUID, hands: Iterable[UUID], names: Mapping[UUID, str]) -> CaseShown:
    worked = frozenset(hands)
    part = reads_as(me, one.grades, worked)
    read = {row.theme for row in one.grades if not row.moderates}
    moderated = {row.theme for row in one.grades if row.moderates}
    readers = sorted({names.get(row.graded_by, "Somebody") for row in one.grades if not row.moderates})
    if not read:
        words = "Nobody has read it yet"
    elif len(moderated) == len(THEMES):
        words = f"Read by {readers[0]}, and moderated"
    else:
        words = f"{readers[0]} has read {len(read)} of {len(THEMES)} themes"
    if me in worked:
        words += ". You worked with this family, so somebody else reads it"
    may = {"reads": "Read it", "moderates": "Moderate it"}.get(part, "Look")
    return CaseShown(one.row.place, one.case.ref, one.case.family_name, words, may)


def themes_over(every: Iterable[Drawn]) -> tuple[ThemeSum, ...]:
    """The themes over the records that were read whole."""
    each: list[dict[str, Grade]] = []
    for one in every:
        stands = {theme: row.grade for theme, row in standing(one.grades).items()}
        if len(stands) == len(THEMES):
            each.append(stands)
    return summed(each)


@dataclass(frozen=True)
class ThemeShown:
    """One theme of one record: what the first reader found, and what is written in the form."""

    theme: Theme
    first: tuple[str, str, str] | None
    """Grade, words and reader, for the moderator and for whoever looks."""
    stands: tuple[str, str, str] | None
    chosen: str
    words: str
    seen: int


def themes_shown(
    grades: Sequence[DipGrade], names: Mapping[UUID, str], *, moderates: bool, typed: Mapping[str, tuple[str, str]]
) -> tuple[ThemeShown, ...]:
    """Theme by theme; with what was typed a moment ago in place of what is kept."""
    first = {row.theme: row for row in grades if not row.moderates}
    second = {row.theme: row for row in grades if row.moderates}
    own = second if moderates else first
    shown = []
    for theme in THEMES:
        row = own.get(theme.key)
        chosen, words = typed.get(theme.key, (row.grade.value if row else "", row.words if row else ""))
        one = ThemeShown(
            theme,
            told(first.get(theme.key), names),
            told(second.get(theme.key), names),
            chosen,
            words,
            row.version if row else 0,
        )
        shown.append(one)
    return tuple(shown)


def told(row: DipGrade | None, names: Mapping[UUID, str]) -> tuple[str, str, str] | None:
    return (row.grade.words, row.words, names.get(row.graded_by, "Somebody")) if row else None
