"""What rows from outside mean: which column is what, dates read the British way, what is wrong with a row and its mend."""

import datetime
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from pydantic_core import PydanticCustomError

from app.chronology.actions import Happened
from app.chronology.models import EventKind, Nearness, Sort
from app.chronology.rules import When, end_of
from app.web.reading import as_date
from app.web.text import as_kept, fold

LONGEST_CELL = 5_000
EVERYBODY = ("", "family", "whole family", "all", "everybody", "the family")
EXCEL_BEGAN = datetime.date(1899, 12, 30)


class Held(BaseModel):
    """What waits in a batch: headings, rows with their lines, how columns were matched, and whose rows name nobody."""

    headings: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]
    match: dict[str, int] = {}
    nobody: str = ""
    """The id of the child whose rows name no child; "" for the whole family."""
    faults: dict[int, str] = {}
    """Line → what was wrong with it, of the rows that were left out."""


@dataclass(frozen=True)
class Target:
    """Something a column may be, and headings by which it is guessed."""

    key: str
    words: str
    needed: bool
    guesses: tuple[str, ...]


CHILD = Target("child", "Which child", False, ("child", "name", "child name", "child s name", "pupil", "who", "pupil name"))
SOURCE = Target("source", "Source", False, ("source", "agency", "recorded by", "record", "evidence"))

TARGETS = (
    Target("date", "When it happened, or began", True, ("date", "date of event", "event date", "when", "start date", "from")),
    Target("until", "When it ended", False, ("end date", "until", "to", "date to", "end")),
    Target("words", "What happened", True, ("event", "what happened", "description", "details", "summary", "significant event")),
    CHILD,
    SOURCE,
    Target("kind", "What sort of thing", False, ("kind", "type", "category", "event type")),
    Target(
        "meant", "What it meant for the child", False, ("impact", "meaning", "impact on child", "what it meant for the child")
    ),
    Target("who_knew", "Who knew", False, ("who knew", "known to")),
    Target("response", "What was done", False, ("response", "action", "action taken", "what was done", "outcome")),
    Target("different", "What was different after", False, ("what was different after", "difference", "result")),
)


ATTENDANCE_TARGETS = (
    Target("date", "From which day", True, ("from", "start", "start date", "period start", "since", "term start")),
    Target("until", "To which day", True, ("to", "end", "end date", "period end", "until", "term end")),
    Target("possible", "Sessions that were possible", True, ("possible", "sessions possible", "possible sessions", "sessions")),
    Target("authorised", "Missed, authorised", False, ("authorised", "authorised absence", "authorised absences", "auth")),
    Target(
        "unauthorised", "Missed, unauthorised", False, ("unauthorised", "unauthorised absence", "unauthorised absences", "unauth")
    ),
    CHILD,
    SOURCE,
)
APPOINTMENT_TARGETS = (
    Target("date", "On which day", True, ("date", "appointment date", "when", "date of appointment", "day")),
    Target("words", "What it was for", True, ("appointment", "what", "what it was for", "clinic", "reason", "service", "type")),
    Target("outcome", "What came of it", True, ("outcome", "what came of it", "attendance", "attended", "status", "result")),
    Target("way", "What got in the way, or helped", False, ("notes", "comment", "comments", "barrier", "what got in the way")),
    CHILD,
    SOURCE,
)
OF_SORT = {Sort.EVENTS: TARGETS, Sort.ATTENDANCE: ATTENDANCE_TARGETS, Sort.APPOINTMENTS: APPOINTMENT_TARGETS}


def guessed(headings: Sequence[str], sort: Sort = Sort.EVENTS) -> dict[str, int]:
    """Which column each thing is likely to be in, by its heading; each column once."""
    folded = [bare(heading) for heading in headings]
    found: dict[str, int] = {}
    for target in OF_SORT[sort]:
        names = (bare(target.words), *target.guesses)
        place = next((folded.index(name) for name in names if name in folded and folded.index(name) not in found.values()), None)
        if place is not None:
            found[target.key] = place
    return found


def bare(heading: str) -> str:
    """A heading without case, accents and marks: `Child’s name` → `child s name`."""
    return " ".join(re.sub(r"[^a-z0-9]+", " ", fold(heading)).split())


# --- dates


SAID = re.compile(r"^(about|around|approx\.?|approximately|circa|c\.?)\s+", re.IGNORECASE)
FIGURES = re.compile(r"(\d{1,4})[/.\-](\d{1,2})[/.\-](\d{1,4})")
OF_A_MONTH = re.compile(r"(\d{1,2})[/.\-](\d{4})")
IN_WORDS = re.compile(r"(?:(\d{1,2})(?:st|nd|rd|th)?\s+)?([A-Za-z]{3,9})\.?,?\s+(\d{4})")


@dataclass(frozen=True)
class Read:
    """A date as it was read; or, with no date, what is wrong and how to mend it."""

    on: datetime.date | None
    nearness: Nearness = Nearness.DAY
    about: bool = False
    wrong: str = ""


def read_date(typed: str) -> Read:
    """`12/08/2026` is 12 August; `Aug 2026`, `2026`, `2026-08-12`, `about March 2024` and Excel’s own numbers are read too."""
    date = SAID.sub("", typed.strip())
    about = date != typed.strip()
    date = re.sub(r"[T ]\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$", "", date).strip()
    found = in_figures(date) or in_words(date) or as_number(date)
    if found is None:
        return Read(None, wrong=f"The date “{typed[:40]}” cannot be read. Write it as 12/08/2026, August 2026 or 2026.")
    return Read(found.on, found.nearness, about, found.wrong)


def in_figures(typed: str) -> Read | None:
    if month := OF_A_MONTH.fullmatch(typed):
        return a_day("1", month[1], month[2], Nearness.MONTH)
    figures = FIGURES.fullmatch(typed)
    if figures is None:
        return None
    first, second, third = figures.groups()
    if len(first) == 4:
        return a_day(third, second, first)
    if len(third) != 4:
        return Read(None, wrong=f"“{typed}” has a short year. Write the year with four figures: 12/08/2026.")
    if int(second) > 12 >= int(first):
        return Read(None, wrong=f"“{typed}” has the month first. Write the day first: {second}/{first}/{third}.")
    return a_day(first, second, third)


def in_words(typed: str) -> Read | None:
    if re.fullmatch(r"\d{4}", typed):
        return a_day("1", "1", typed, Nearness.YEAR)
    said = IN_WORDS.fullmatch(typed)
    return a_day(said[1] or "1", said[2], said[3], Nearness.DAY if said[1] else Nearness.MONTH) if said else None


def as_number(typed: str) -> Read | None:
    """Excel keeps a day as a number: 44197 is 1 January 2021."""
    if not re.fullmatch(r"\d{5}(\.\d+)?", typed):
        return None
    return Read(EXCEL_BEGAN + datetime.timedelta(days=int(typed[:5])))


def a_day(day: str, month: str, year: str, nearness: Nearness = Nearness.DAY) -> Read | None:
    date = as_date(day, month, year)
    return Read(date, nearness) if date else None


# --- one row


@dataclass(frozen=True)
class Looked:
    """One row looked at: what it means, or what is wrong with it, each as a rule with its mend."""

    line: int
    cells: tuple[str, ...]
    happened: Any
    """What it means: something that happened, a period of attendance, or an appointment; None while something is wrong."""
    wrong: tuple[str, ...] = ()


@dataclass(frozen=True)
class Around:
    """What a row is read by: the children by what they are called, folded; whose rows name nobody; who gave them; and the day."""

    children: Mapping[str, frozenset[UUID]]
    nobody: frozenset[UUID]
    agency: str
    batch_id: UUID
    today: datetime.date
    there: frozenset[tuple[Any, ...]] = frozenset()
    """What is kept already of the same sort, so that no row comes in twice."""


def looked_at(held: Held, around: Around) -> list[Looked]:
    """Rows about what happened; of two that say the same of the same day and children the second is told so."""
    found: list[Looked] = []
    seen: dict[tuple[Any, ...], int] = {}
    for line, cells in held.rows:
        one = one_row(line, cells, held.match, around)
        if one.happened:
            said: Happened = one.happened
            first = seen.setdefault((said.when, fold(said.words), said.children, fold(said.source)), line)
            one = one if first == line else Looked(line, cells, None, (SAID_IN.format(first),))
        found.append(one)
    return found


SAID_IN = "Line {} says the same of the same day. Take one of the two out, or write what is different."


def one_row(line: int, cells: tuple[str, ...], match: Mapping[str, int], around: Around) -> Looked:
    wrong: list[str] = []
    texts = {target.key: text_in(target, cells, match, wrong) for target in TARGETS}
    when = when_in(texts["date"], texts["until"], around.today, wrong)
    if not texts["words"]:
        wrong.append("There is nothing under “What happened”. Write what happened, or take the row out.")
    children = children_in(texts["child"], around, wrong)
    kind = kind_in(texts["kind"])
    source = " ".join(texts["source"].split())
    if len(source) > 300 - len(around.agency) - 2:
        wrong.append("The source is longer than it may be. Shorten it to a line.")
    if wrong or when is None:
        return Looked(line, cells, None, tuple(wrong))
    from_whom = around.agency if not source or fold(source) == fold(around.agency) else f"{source}, {around.agency}"
    more: dict[str, Any] = {name: texts[name] for name in ("meant", "who_knew", "response", "different")}
    return Looked(line, cells, Happened(kind, when, texts["words"], from_whom, children, **more, batch_id=around.batch_id))


def text_in(target: Target, cells: tuple[str, ...], match: Mapping[str, int], wrong: list[str]) -> str:
    place = match.get(target.key)
    cell = cells[place] if place is not None and place < len(cells) else ""
    try:
        text = as_kept(cell)
    except PydanticCustomError as fault:
        wrong.append(f"{target.words}: {fault.message()}")
        return ""
    if len(text) > LONGEST_CELL:
        wrong.append(f"{target.words}: this is {len(text):,} characters long. Use {LONGEST_CELL:,} or fewer.")
        return ""
    return text


def when_in(first: str, last: str, today: datetime.date, wrong: list[str]) -> When | None:
    if not first:
        wrong.append("There is no date. Write when it happened; a month or a year will do.")
        return None
    begins, ends = read_date(first), read_date(last) if last else None
    wrong.extend(read.wrong for read in (begins, ends) if read and read.wrong)
    if begins.on is None or (ends and ends.on is None):
        return None
    if begins.on > today:
        wrong.append(f"“{first[:40]}” is still to come. Look at the date again.")
    if ends is None or ends.on is None:
        return When(begins.on, begins.nearness, about=begins.about)
    until = end_of(ends.on, ends.nearness)
    if until < begins.on:
        wrong.append("It ends before it begins. Look at both dates again.")
        return None
    return When(begins.on, begins.nearness, until, ends.nearness, begins.about or ends.about)


def children_in(typed: str, around: Around, wrong: list[str]) -> frozenset[UUID]:
    """The children that are named; several may be, with commas, semicolons or “and” between them."""
    if fold(typed) in EVERYBODY:
        return frozenset() if typed else around.nobody
    found: set[UUID] = set()
    for name in filter(None, (part.strip() for part in re.split(r"[,;&/]|\band\b", typed))):
        meant = around.children.get(fold(name), frozenset())
        if len(meant) == 1:
            found |= meant
        elif meant:
            wrong.append(f"“{name[:60]}” may be more than one child of this family. Write the whole name.")
        else:
            wrong.append(f"“{name[:60]}” is no child of this record. Write the name as it is here, or “family”.")
    return frozenset(found)


def kind_in(typed: str) -> EventKind:
    """The sort of thing, where its words are ours; else something else, so that no row is lost for a word."""
    said = fold(typed)
    return next((kind for kind in EventKind if said and said in (fold(kind.words), fold(kind.value))), EventKind.OTHER)
