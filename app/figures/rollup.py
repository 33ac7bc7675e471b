"""Working the figures out from the returns that stand, and keeping them: whole or not at all, and from what they were made."""

import gc
import time
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from sqlalchemy import delete, insert, text
from sqlmodel import Session, SQLModel, select

from app.cohorts.models import CohortBatch, CohortTotal
from app.cohorts.queries import standing
from app.counting import absence
from app.counting.groups import CUTS, Child
from app.counting.rows import Row, Spells, Whole
from app.counting.spells import Count, Counting, Place
from app.db import Database, now
from app.figure_releases.settling import Form, settled
from app.figures import queries
from app.figures.between import gives_few
from app.figures.crossing import told_in_all
from app.figures.declared import measures as all_measures
from app.figures.declared import of_returns
from app.figures.models import OUTCOMES_BY_HELP, FigureState
from app.figures.needs import in_time, missing, years_in
from app.figures.safe import Raw
from app.measuring import Form as Told
from app.measuring import Measure
from app.returns.meant import Sort, Spell

NOBODY = Child(None)
LOCK = 7_402_116
"""Two services on one database write figures one after the other."""
FOR_SCHOOL = (Spell.CIN_PLAN, Spell.CP_PLAN)
LOOKED_BACK_AT = (Spell.CP_PLAN, Spell.REFERRAL)
"""What a later year asks of the years before it."""


def rebuild(database: Database, measures: Mapping[str, Measure] | None = None) -> float:
    """Works out anew the years of which anything changed. Gives the seconds. What changes meanwhile shows as not up to date."""
    wanted = of_returns(measures or all_measures())
    begun = time.monotonic()
    with database.reading() as session, nothing_swept():
        basis, batches, kept = queries.basis(session, wanted), standing(session), queries.bases(session)
        now_there = {year: queries.basis_of_year(batches, year, wanted) for year in years_in(batches)}
        seen: dict[UUID, Mapping[str, Spells]] = {}
        changed = [OneYear(session, year, batches, looked_back_at=seen) for year, on in now_there.items() if kept.get(year) != on]
        gone = [*(one.year for one in changed), *(year for year in kept if year not in now_there)]
        refused = [
            {"measure": measure.key, "year": one.year, "why": why} for one in changed for measure, why in one.cannot(wanted)
        ]
        rows = [row for one in changed for row in one.rows(wanted)]
    seconds = time.monotonic() - begun
    with database.unit_of_work() as session:
        if not database.on_sqlite:
            session.connection().execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": LOCK})
        keep(session, gone, settled(session, rows, form_of(wanted)), refused)
        for row in session.exec(select(FigureState)):
            if row.id not in (1, *now_there):
                session.delete(row)
        for key, rests_on in {**now_there, 1: basis}.items():
            session.merge(FigureState(id=key, basis=rests_on, made_at=now(), seconds=seconds))
    return seconds


@contextmanager
def nothing_swept() -> Iterator[None]:
    """Python does not look for rings of things to throw away meanwhile: among a million rows that takes a third of the time."""
    was = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was:
            gc.enable()


def form_of(wanted: Mapping[str, Measure]) -> Form:
    """Of a measure: whether it counts sessions, and whether its tables add up."""

    def found(key: str) -> tuple[bool, bool]:
        absences = wanted[key].absence
        return absences is not None and absences.of == "sessions", absences is None

    return found


def keep(session: Session, years: Sequence[int], rows: list[dict[str, Any]], refused: list[dict[str, Any]]) -> None:
    """What was worked out, in place of what there was of these years. Counts of live records are not of returns and stay."""
    live = [OUTCOMES_BY_HELP, *(key for key, one in all_measures().items() if one.live is not None)]
    for name, found in (("figure_row", rows), ("figure_refused", refused)):
        table = SQLModel.metadata.tables[name]
        session.connection().execute(delete(table).where(table.c.year.in_(years), table.c.measure.not_in(live)))
        if found:
            session.connection().execute(insert(table), found)


def keep_up_to_date(database: Database) -> bool:
    """Works the figures out again where what they rest on has changed. Gives whether it did."""
    with database.reading() as session:
        made, wanted = queries.state(session), of_returns(all_measures())
        if (made is None and not standing(session)) or (made and made.basis == queries.basis(session, wanted)):
            return False
    rebuild(database)
    return True


@dataclass
class OneYear:
    """The figures of one year, from the returns that speak of it and of the time before."""

    session: Session
    year: int
    batches: Sequence[CohortBatch]
    spells: dict[str, list[Row]] = field(default_factory=dict)
    """Plans and periods of care by child, as the census is read through: for school days missed."""
    looked_back_at: dict[UUID, Mapping[str, Spells]] = field(default_factory=dict)
    """Return → child → what other years ask of it; the same for all years that are worked out together."""

    @cached_property
    def populations(self) -> dict[int, CohortTotal]:
        return queries.totals(self.session, self.batches, Sort.POPULATION)

    @cached_property
    def all_pupils(self) -> dict[int, CohortTotal]:
        return queries.totals(self.session, self.batches, Sort.ALL_PUPILS)

    @cached_property
    def children(self) -> dict[str, Child]:
        census = queries.batch_for(self.batches, Sort.CIN, self.year)
        return queries.children_of(self.session, census.id) if census else {}

    @cached_property
    def care(self) -> dict[str, list[Row]]:
        """Periods of care by child."""
        sent = queries.batch_for(self.batches, Sort.CARED_FOR, self.year)
        episodes = queries.episodes_of(self.session, sent.id) if sent else {}
        return {local_id: absence.periods_of_care(rows) for local_id, rows in episodes.items()}

    def cannot(self, measures: Mapping[str, Measure]) -> Iterable[tuple[Measure, str]]:
        for measure in measures.values():
            if why := self.why_not(measure):
                yield measure, why

    def why_not(self, measure: Measure) -> str:
        return missing(measure, self.year, self.batches, years=(set(self.populations), set(self.all_pupils)))

    def rows(self, measures: Mapping[str, Measure]) -> Iterable[dict[str, Any]]:
        can = [measure for measure in measures.values() if not self.why_not(measure)]
        counting = self.counted([one for one in can if one.counts is not None])
        tally, ways, total = list(counting.told()), ways_told(counting), self.populations.get(self.year)
        few = gives_few(can, tally)
        for measure in can:
            if measure.absence is None:
                for row in as_rows(measure, tally, self.year, total.pupils if total else 0):
                    between = row["cut"] not in ways[measure.key] if row["cut"] else (measure.key, row["quarter"]) in few
                    yield {**row, "kept_back": between}
        yield from self.absences([one for one in can if one.absence is not None])

    def counted(self, can: Sequence[Measure]) -> Counting:
        """Every child of the census once through, then every child who is cared for."""
        counting = Counting(self.year, can, in_time)
        census = queries.batch_for(self.batches, Sort.CIN, self.year)
        early_help = queries.spells_of_kind(self.session, self.ids(Sort.EARLY_HELP), Spell.EARLY_HELP)
        if census is not None:
            before = self.before()
            now_there: dict[str, Spells] = {}
            self.looked_back_at[census.id] = now_there
            for local_id, spells in queries.spells_by_child(self.session, census.id):
                child = self.children.get(local_id, NOBODY)
                counting.take(Whole(child, spells, earlier_of(local_id, before), early_help.get(local_id, ())))
                self.spells[local_id] = [row for kind in FOR_SCHOOL for row in spells.get(kind, ())]
                now_there[local_id] = {kind: spells[kind] for kind in LOOKED_BACK_AT if kind in spells}
        for local_id, helped in early_help.items():
            counting.take(Whole(self.children.get(local_id, NOBODY), {Spell.EARLY_HELP.value: helped}))
        for local_id, periods in self.care.items():
            counting.take(Whole(self.children.get(local_id, NOBODY), {Spell.CARE.value: periods}))
            self.spells.setdefault(local_id, []).extend(periods)
        return counting

    def before(self) -> list[Mapping[str, Spells]]:
        """Plans and referrals of the two years before by child, the later year last; read once for all years that need them."""
        found: list[Mapping[str, Spells]] = []
        for back in (2, 1):
            if (sent := queries.batch_for(self.batches, Sort.CIN, self.year - back)) is not None:
                if sent.id not in self.looked_back_at:
                    self.looked_back_at[sent.id] = queries.by_kind(self.session, sent.id, *LOOKED_BACK_AT)
                found.append(self.looked_back_at[sent.id])
        return found

    def ids(self, sort: Sort) -> list[Any]:
        return [one.id for one in self.batches if one.sort is sort]

    def absences(self, can: Sequence[Measure]) -> Iterable[dict[str, Any]]:
        """Each group of each cohort, and all pupils; the headline stands for the year as well."""
        if not can:
            return
        sessions = queries.sessions_in(self.session, self.batches, self.year)
        census = queries.batch_for(self.batches, Sort.CIN, self.year)
        upns = queries.upns_of(self.session, census.id) if census else {}
        groups = {
            place: [
                sessions.get(upns.get(one, "")) or sessions.get(one.upper())
                for one in who
                if absence.is_of_school_age(self.children.get(one, NOBODY).born_on, self.year)
            ]
            for place, who in absence.members(self.spells, self.year).items()
        }
        everybody = self.all_pupils[self.year]
        for measure in can:
            for (cohort, group), known in groups.items():
                found = absence.missed(measure.absence, known) if measure.absence else absence.Missed()
                yield absence_row(measure, self.year, cohort.value, group.value, found)
                if (cohort, group) == absence.HEADLINE:
                    yield absence_row(measure, self.year, "", "", found)
            yield absence_row(measure, self.year, "all_pupils", "", all_missed(measure, everybody))


def ways_told(counting: Counting) -> dict[str, set[str]]:
    """Measure → the ways by which it is told: those who are counted alike are told alike, so that no few lie between two."""
    alike: dict[Hashable, list[tuple[str, Mapping[tuple[str, ...], Count]]]] = {}
    for measure, cells in counting.cells():
        alike.setdefault(measure.counts, []).append((measure.key, cells))
    found: dict[str, set[str]] = {}
    for some in alike.values():
        every = [{labels: Raw(one.numerator, one.denominator) for labels, one in cells.items()} for _, cells in some]
        left = [{labels: one.left_out for labels, one in cells.items()} for _, cells in some]
        told = {CUTS[place].key for place in told_in_all(every, left)}
        found.update({key: told for key, _ in some})
    return found


def earlier_of(local_id: str, before: Sequence[Mapping[str, Spells]]) -> Spells:
    """What stands in two returns is as the later one says: of a day it speaks of, what the earlier one said is passed over."""
    own = [there[local_id] for there in before if local_id in there]
    if len(own) < 2:
        return own[0] if own else {}
    earlier, later = own
    said = {kind: {row.since for row in later.get(kind, ())} for kind in LOOKED_BACK_AT}
    return {
        kind: [*(row for row in earlier.get(kind, ()) if row.since not in said[kind]), *later.get(kind, ())]
        for kind in LOOKED_BACK_AT
    }


def all_missed(measure: Measure, total: CohortTotal) -> absence.Missed:
    """What came of all pupils; nothing where the return does not say it."""
    asked = measure.absence.all_pupils if measure.absence else "missed"
    if asked == "missed":
        return absence.Missed(total.missed, total.possible, total.pupils)
    count = getattr(total, asked)
    return absence.Missed() if count is None else absence.Missed(count, total.pupils, total.pupils)


def absence_row(measure: Measure, year: int, cut: str, label: str, found: absence.Missed) -> dict[str, Any]:
    return {
        "measure": measure.key,
        "year": year,
        "quarter": 0,
        "cut": cut,
        "label": label,
        "numerator": found.numerator,
        "denominator": found.denominator,
        "left_out": found.not_in_scope,
        "people": found.pupils,
    }


def as_rows(measure: Measure, tally: Sequence[tuple[Place, Count]], year: int, population: int) -> Iterable[dict[str, Any]]:
    """The counts of one measure as they are kept. Of a rate, the denominator is how many children live here."""
    for (key, quarter, cut, label), count in tally:
        if key != measure.key:
            continue
        denominator = population if measure.form is Told.RATE else count.denominator
        yield {
            "measure": key,
            "year": year,
            "quarter": quarter,
            "cut": cut,
            "label": label,
            "numerator": count.numerator,
            "denominator": denominator,
            "left_out": count.left_out,
            "people": count.denominator,
        }
