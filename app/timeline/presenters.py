"""The chronology as it is shown: which rows were asked for, a page of them in words, gaps between them, and the drawing."""

import datetime
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from sqlmodel import Session

from app.cases.models import Person
from app.cases.open_case import OpenCase
from app.cases.queries import children_in
from app.cases.wording import called, listed
from app.chronology import queries
from app.chronology.models import EventKind, Nearness
from app.chronology.queries import id_of
from app.timeline.acts import acts
from app.timeline.drawing import Drawing, LaneTold, drawn, in_words, lanes_told
from app.timeline.terms import Term, missing_words, terms
from app.timeline.told import LATE, ORIGINS, Origin, Row, in_order, rows_of, with_words
from app.web.pages import counted, in_england
from app.withholding.queries import told_from_whom

PAGE = 100
WIDE, NARROW = 1040, 288


@dataclass(frozen=True)
class Asked:
    """What the page was asked to show. It goes into addresses: ids, kinds and years, never a name."""

    child: UUID | None = None
    kind: str = ""
    origin: str = ""
    since: int | None = None
    until: int | None = None
    newest: bool = False
    page: int = 1

    def address(self, base: str, **changed: Any) -> str:
        """This page, with something asked otherwise."""
        own = replace(self, **changed)
        pairs = {
            "child": own.child,
            "kind": own.kind,
            "origin": own.origin,
            "since": own.since,
            "until": own.until,
            "newest": "yes" if own.newest else "",
            "page": own.page if own.page > 1 else "",
        }
        query = urlencode({name: value for name, value in pairs.items() if value})
        return f"{base}?{query}" if query else base

    @property
    def is_filtered(self) -> bool:
        return bool(self.child or self.kind or self.origin or self.since or self.until)

    def wants(self, row: Row) -> bool:
        """A child's page has the family lane too: what happens to a family happens to its children."""
        return (
            (not self.child or not row.lanes or self.child in row.lanes)
            and (not self.origin or row.origin == self.origin)
            and (not self.kind or (row.event is not None and row.event.kind == self.kind))
            and (not self.since or row.when.ends.year >= self.since)
            and (not self.until or row.when.first_on.year <= self.until)
        )


@dataclass(frozen=True)
class RowShown:
    """One row in words."""

    id: str
    number: int
    when: str
    title: str
    lane: str
    is_childs: bool
    kind: str
    source: str
    parts: tuple[tuple[str, str], ...]
    notes: tuple[str, ...]
    href: str
    link: str
    not_for_family: bool
    gap_before: str = ""
    item: str = ""
    """What a mark “not for X” calls it; "" for what is not marked here."""
    kept_from: str = ""
    """From whom it is kept back, so that a colleague does not pass it on."""
    keep_back: str = ""
    """Where it is kept back from somebody; "" for what is not marked here, and for whoever may not write."""


@dataclass(frozen=True)
class YearShown:
    """The entries of one year, folded away unless they are the newest or were asked for."""

    name: str
    words: str
    rows: tuple[RowShown, ...]
    is_open: bool


@dataclass(frozen=True)
class Chronology:
    """All that the page places."""

    rows: tuple[RowShown, ...]
    years: tuple[YearShown, ...]
    """The same rows, year by year."""
    total: int
    count: str
    wide: Drawing | None
    narrow: Drawing | None
    words: tuple[str, ...]
    pages: int
    children: tuple[tuple[UUID, str], ...]
    kinds: tuple[tuple[str, str], ...]
    origins: tuple[tuple[str, str], ...]
    terms: tuple[Term, ...]
    """School, term by term; empty where other things than attendance are asked for."""
    terms_missing: tuple[str, ...]
    """For each child, the terms between those that are kept, and since, of which nothing is."""

    @property
    def kept_back(self) -> str:
        """How much of what stands here is kept back from somebody, for the head of the paper; "" for nothing."""
        count = sum(bool(row.kept_from or row.not_for_family) for row in self.rows)
        if count == 1:
            return "One entry is kept back from somebody; it says so beside it."
        return f"{count} entries are kept back from somebody; it says so beside each." if count else ""


def chronology(
    session: Session, case: OpenCase, titles: Mapping[str, str], asked: Asked, today: datetime.date, *, whole: bool = False
) -> Chronology:
    """One page of the chronology, or with `whole` all of it, for paper."""
    known = queries.known_of(session, case.id)
    every = in_order([*rows_of(case, known, titles, today), *acts(session, case, known)])
    rows = [row for row in every if asked.wants(row)]
    children = children_in(known.people.values())
    told = lanes_told(rows, lanes_wanted(children, asked), today)
    numbered = list(enumerate(rows, 1))
    pages = max((len(numbered) + PAGE - 1) // PAGE, 1)
    turned = numbered[::-1] if asked.newest else numbered
    place = min(max(asked.page, 1), pages)
    mine = turned if whole else turned[(place - 1) * PAGE : place * PAGE]
    words = queries.words_of(session, case.id, [id_of(row.event.key) for _, row in mine if row.event])
    marks = told_from_whom(session, case.id, known.people.values())
    before = gaps_before(numbered, told, asked)
    of_school = terms(known, asked.child) if asked.origin in ("", Origin.ATTENDANCE) and not asked.kind else ()
    in_words_now = tuple(
        marked(row_shown(case, known, number, with_words(case, row, words), before.get(number, "")), case, marks)
        for number, row in mine
    )
    return Chronology(
        rows=in_words_now,
        years=years_shown([row for _, row in mine], in_words_now, asked, today),
        total=len(rows),
        count=count_words(rows, today, place, pages, whole=whole),
        wide=drawn(told, today, width=WIDE, left=90),
        narrow=drawn(told, today, width=NARROW, left=6),
        words=in_words(told, today),
        pages=pages,
        children=tuple((child.id, called(child)) for child in children),
        kinds=tuple((kind.value, kind.words) for kind in EventKind),
        origins=tuple((origin.value, words) for origin, words in ORIGINS.items()),
        terms=of_school,
        terms_missing=missing_words(of_school, today),
    )


def count_words(rows: Sequence[Row], today: datetime.date, page: int, pages: int, *, whole: bool) -> str:
    entries = entries_words(rows, today)
    return entries if whole or pages == 1 else f"{entries}. Page {page} of {pages}"


def entries_words(rows: Sequence[Row], today: datetime.date) -> str:
    """`53 entries and 1 to come`: what has not happened yet is not counted among what has."""
    to_come = sum(row.when.first_on > today for row in rows)
    so_far = len(rows) - to_come
    entries = "1 entry" if so_far == 1 else f"{so_far} entries"
    return f"{to_come} to come" if to_come and not so_far else f"{entries} and {to_come} to come" if to_come else entries


def years_shown(rows: Sequence[Row], shown: Sequence[RowShown], asked: Asked, today: datetime.date) -> tuple[YearShown, ...]:
    """The rows of a page year by year. The newest year is open, with what is to come; so is all that was asked for."""
    together: dict[int, list[tuple[Row, RowShown]]] = {}
    for row, told in zip(rows, shown, strict=True):
        together.setdefault(row.when.first_on.year, []).append((row, told))
    newest = max((year for year in together if year <= today.year), default=0)
    return tuple(
        YearShown(
            name=str(year),
            words=entries_words([row for row, _ in own], today)
            + (", after a stretch with nothing written" if any(told.gap_before for _, told in own) else ""),
            rows=tuple(told for _, told in own),
            is_open=year >= newest or asked.is_filtered,
        )
        for year, own in together.items()
    )


def lanes_wanted(children: Sequence[Person], asked: Asked) -> list[tuple[UUID, str, datetime.date | None]]:
    return [(child.id, called(child), child.born_on) for child in children if asked.child in (None, child.id)]


def gaps_before(numbered: Sequence[tuple[int, Row]], told: Sequence[LaneTold], asked: Asked) -> dict[int, str]:
    """What is said just before the first row that ends a stretch in which nothing was written about a child, by its number."""
    said: dict[int, str] = {}
    if asked.newest or asked.kind or asked.origin:
        return said
    for lane in told:
        for gap in lane.gaps:
            ends = next((number for number, row in numbered if row.when.first_on == gap.until and lane.child in row.lanes), None)
            if ends is not None:
                words = f"Nothing is written about {lane.name} for {gap.words} before this."
                said[ends] = f"{said[ends]} {words}" if ends in said else words
    return said


def row_shown(case: OpenCase, known: queries.Known, number: int, row: Row, gap: str) -> RowShown:
    names = [called(person) for person in children_in(known.people.values()) if person.id in row.lanes]
    lane = f"{listed(names)}’s lane" if len(names) == 1 else listed(names) if names else "Family lane"
    own = row.event is not None
    return RowShown(
        id=row.id,
        number=number,
        when=row.when.words,
        title=row.title,
        lane=lane if names or not row.lanes else "Somebody no longer in the record",
        is_childs=bool(row.lanes),
        kind=row.kind,
        source=row.source,
        parts=parts(row),
        notes=notes(row),
        href=row.href if not own or case.may_write else "",
        link="Put right" if own else LINKS[row.origin],
        not_for_family=row.not_for_family,
        gap_before=gap,
        item=row.item,
    )


def marked(shown: RowShown, case: OpenCase, marks: Mapping[str, str]) -> RowShown:
    """The row with from whom it is kept back, and where to keep it back from somebody."""
    keep = f"{case.address}/kept-back?item={shown.item}" if shown.item and case.may_write else ""
    return replace(shown, kept_from=marks.get(shown.item, ""), keep_back=keep)


LINKS = {
    Origin.ASSESSMENT: "Open the assessment",
    Origin.STAGE: "Stages of help",
    Origin.ATTENDANCE: "School attendance",
    Origin.APPOINTMENT: "Appointments",
    Origin.HOME: "Homes",
    Origin.BIRTH: "Their page",
    Origin.STATEMENT: "Seen and said",
    Origin.LICENSED: "Open the record of it",
    Origin.ACT_NOW: "Read the answer",
}

PARTS = (
    ("meant", "What it meant for the child"),
    ("who_knew", "Who knew"),
    ("response", "What was done"),
    ("different", "What was different after"),
)


def parts(row: Row) -> tuple[tuple[str, str], ...]:
    if row.event is None:
        return (("", row.detail),) if row.detail else ()
    return tuple((words, getattr(row.event, name)) for name, words in PARTS if getattr(row.event, name))


def notes(row: Row) -> tuple[str, ...]:
    """Who wrote it, late when it was late; and that it was put right, with the reason."""
    if row.event is None:
        return ()
    written = in_england(row.event.recorded_at).date()
    late = (written - row.when.ends).days
    is_late = row.when.first_as is Nearness.DAY and late >= LATE
    said = [f"Written down by {row.event.recorder}{f' {late_words(late)} later' if is_late else ''}"]
    if row.event.supersedes_why:
        said.append(f"Put right: {row.event.supersedes_why}")
    return tuple(said)


def late_words(days: int) -> str:
    return counted(days, "day") if days < 60 else counted(round(days / 30.44), "month") if days < 730 else f"{days // 365} years"
