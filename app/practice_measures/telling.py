"""Measures of live records as they may be told, by the same rule as all others; and the board with them and those of returns."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping
from dataclasses import replace

from sqlmodel import Session, select

from app.figures import safe
from app.figures import telling as of_returns
from app.figures.declared import measures as all_measures
from app.figures.declared import of_returns as returned
from app.figures.queries import Figure, basis, figure_rows
from app.figures.queries import state as state_of
from app.figures.safe import Shown
from app.figures.telling import Board, CutTold, Told, Value, raw, valued
from app.measuring import Measure
from app.measuring.periods import Period
from app.people.models import Team
from app.practice_measures import queries
from app.practice_measures.became import INSIDE, Became
from app.practice_measures.beside_returns import Place, all_counted, apart_from_returns
from app.practice_measures.models import RecordsCounted
from app.practice_measures.rollup import PARTS, declared, live_measures, rule_of
from app.practice_measures.ways import WAYS, WORDS, Names
from app.published_figures.comparators import Comparators
from app.stages.declared import book_in

When = tuple[int, int]
"""Year and quarter; 0: the whole year."""
Kept = Mapping[str, Mapping[tuple[int, int, str, str], Figure]]


def rests_on(session: Session) -> Hashable:
    """All that the board would be made from, in short: two that are the same have the same board. Numbers change only with these
    two moments, for both are written with what was counted."""
    made, counted, names = state_of(session), queries.counted(session), names_in(session)
    return (
        (made.basis, made.made_at, made.seconds) if made else None,
        basis(session, returned(all_measures())),
        (counted.declared, counted.made_at, counted.seconds) if counted else None,
        is_late(session, counted),
        tuple(names.stages),
        tuple(names.teams.items()),
    )


def is_late(session: Session, counted: RecordsCounted | None) -> bool:
    """Whether anything was written in records, or is asked otherwise, since they were counted."""
    asked = declared(live_measures(), rule_of(session))
    return counted is not None and (counted.declared != asked or queries.written_since(session, counted.reached))


def board(session: Session, comparators: Comparators) -> Board:
    """Everything that is told, of returns and of live records, in the order of the page."""
    returns, live = of_returns.board(session, comparators), live_measures()
    kept: dict[str, dict[tuple[int, int, str, str], Figure]] = defaultdict(dict)
    for row in figure_rows(session):
        if row.measure in live:
            kept[row.measure][row.year, row.quarter, row.cut, row.label] = row
    names, others = names_in(session), all_counted(returns)
    told = {one.measure.key: one for one in (*returns.told, *(told_of(one, kept, names, others) for one in live.values()))}
    made = queries.counted(session)
    ordered = tuple(told[key] for key in all_measures() if key in told)
    return replace(returns, told=ordered, counted_at=made.made_at if made else None, written_since=is_late(session, made))


def told_of(measure: Measure, kept: Kept, names: Names, others: Mapping[Place, set[int]]) -> Told:
    """One measure, whole: years, quarters, the latest year by each way, and what all divide into in the latest period."""
    own = kept.get(measure.key, {})
    places = sorted((year, quarter) for year, quarter, cut, _ in own if not cut)
    values = {when: value_of(measure, when, kept) for when in places}
    told = Told(
        measure,
        tuple(values[when] for when in places if not when[1]),
        tuple(values[when] for when in places if when[1]),
        tuple(by_ways(measure, max((year for year, quarter in places if not quarter), default=0), kept, names)),
    )
    if measure.live and measure.live.what == "child":
        told = apart_from_returns(told, others)
    latest = told.latest
    return replace(told, parts=tuple(parts_of(latest, own))) if latest else told


def value_of(measure: Measure, when: When, kept: Kept) -> Value:
    value = valued(measure, Period(*when), kept[measure.key][*when, "", ""], shown(measure, when, kept))
    return value if value.shown.denominator is not None else replace(value, left_out=None)


def shown(measure: Measure, when: When, kept: Kept) -> Shown:
    """What may be shown: not where few children stand behind it, nor where a wider measure, or the year, would give it away."""
    row = kept[measure.key][*when, "", ""]
    if row.kept_back or safe.few(row.people) or (measure.live and measure.live.what == "child" and safe.few(row.left_out)):
        return safe.NOTHING  # all who were open are told elsewhere: those counted, taken from them, would give the few left out
    expected = expected_then(measure, when, kept)
    if safe.few(expected) or (when[1] and safe.few(abs(expected - expected_then(measure, (when[0], 0), kept)))):
        return safe.NOTHING  # babies who are expected are counted here, and not in what is told of those who were born
    holder = all_measures().get(measure.part_of)
    above = kept[holder.key].get((*when, "", "")) if holder else None
    outer = [(raw(above), shown(holder, when, kept))] if holder and above else []
    found = safe.within(outer, raw(row))
    year = kept[measure.key].get((when[0], 0, "", "")) if when[1] else None
    if year is None:
        return found
    return safe.NOTHING if safe.few(abs(year.people - row.people)) else safe.apart(raw(year), raw(row), found)


def expected_then(measure: Measure, when: When, kept: Kept) -> int:
    """How many babies who are expected are counted in it: what is left of all who are, less those who were born."""
    place, live = (*when, "", ""), measure.live
    row = kept[measure.key].get(place)
    if row is None or live is None or live.what not in ("child", "strand") or not live.before_birth:
        return 0
    born = (
        kept[key][place]
        for key, one in live_measures().items()
        if one.live and one.live.what == "child" and not one.live.before_birth and place in kept.get(key, {})
    )
    everybody = row.people + row.left_out
    return everybody - next((one.people + one.left_out for one in born), everybody)


def by_ways(measure: Measure, year: int, kept: Kept, names: Names) -> Iterator[CutTold]:
    """The year by each way it is told by: each label by its words, by the alphabet, and never by the figure."""
    own = kept.get(measure.key, {})
    whole = own.get((year, 0, "", ""))
    if whole is None or not measure.cuts:
        return
    for way in WAYS:
        rows = [row for (of, quarter, cut, _), row in own.items() if (of, quarter, cut) == (year, 0, way)]
        rows.sort(key=lambda row: names.place(way, row.label))
        kept_back = any(row.kept_back for row in rows)
        shown = None if kept_back or not rows else safe.table([raw(row) for row in rows], raw(whole))
        values = [
            Value(Period(year), names.words(way, row.label), seen, None, None, row.as_told)
            for row, seen in zip(rows, shown or (), strict=False)
        ]
        if rows:
            yield CutTold(way, WORDS[way], tuple(values))


def names_in(session: Session) -> Names:
    stages = [(one.key, one.name) for one in book_in(session).stages]
    return Names(stages, {one.id.hex: one.name for one in session.exec(select(Team))})


def parts_of(latest: Value, own: Mapping[tuple[int, int, str, str], Figure]) -> Iterator[tuple[str, int | None]]:
    """What all who were counted divide into, each in one part alone."""
    at = (latest.period.year, latest.period.quarter, PARTS)
    if (*at, Became.NO_PLAN.value) not in own or any(own[*at, part.value].kept_back for part in Became):
        return
    inside = [part for part in Became if part in INSIDE]
    outside = [part for part in Became if part not in INSIDE]
    holds, rest = ([own[*at, part.value].numerator for part in some] for some in (inside, outside))
    yield from zip((part.value for part in (*inside, *outside)), safe.divided(holds, rest, latest.shown), strict=True)
