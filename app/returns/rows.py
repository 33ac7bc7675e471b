"""Returns that come as rows: early help, episodes of care, attendance, totals. Read line by line, however long the file is."""

import datetime
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import BinaryIO

from app.refusals import CannotRead
from app.returns.meant import NOT_OVER, AttendedMeant, Head, Sort, Spell, SpellMeant, Told, TotalMeant
from app.returns.reading import a_day, a_number
from app.returns.written import rows_of

LONGEST_CELL, LONGEST_HEADING, MOST_COLUMNS = 500, 60, 80
FIRST_YEAR = 2000
"""Nothing here is told of a year before."""
MOST_SESSIONS = 420
"""Two for each day: 190 days are the least that a maintained school is open, and few are open longer than 210."""
RESPITE = ("V3", "V4")
"""Legal statuses of short breaks, which are no period of care."""
YES, NO = ("yes", "y", "true", "1"), ("no", "n", "false", "0")


@dataclass(frozen=True)
class Column:
    """Something a column may be, the headings by which it is known, and whether there is no doing without it."""

    key: str
    names: tuple[str, ...]
    needed: bool = False


COLUMNS: Mapping[Sort, tuple[Column, ...]] = {
    Sort.EARLY_HELP: (
        Column("child", ("child", "childid", "lachildid", "personid", "earlpersonid", "child id", "localid"), needed=True),
        Column("since", ("start", "startdate", "earlepisodestartdate", "since", "from"), needed=True),
        Column("until", ("end", "enddate", "earlepisodeenddate", "until", "to")),
        Column("reason", ("reason", "earlepisodereason", "need")),
        Column("neglect", ("neglect", "neglectnamed", "neglectidentified")),
    ),
    Sort.CARED_FOR: (
        Column("child", ("child", "childid", "lachildid"), needed=True),
        Column("since", ("decom", "start", "startdate"), needed=True),
        Column("began", ("rne",), needed=True),
        Column("status", ("ls",), needed=True),
        Column("until", ("dec", "end", "enddate"), needed=True),
        Column("ended", ("rec",), needed=True),
    ),
    Sort.ATTENDANCE: (
        Column("child", ("pupil", "upn", "child", "childid", "lachildid", "pupilid"), needed=True),
        Column("year", ("schoolyear", "academicyear", "year"), needed=True),
        Column("part", ("term", "part", "period")),
        Column("possible", ("possible", "sessionspossible", "possiblesessions"), needed=True),
        Column("authorised", ("authorised", "authorisedabsence", "missedauthorised"), needed=True),
        Column("unauthorised", ("unauthorised", "unauthorisedabsence", "missedunauthorised"), needed=True),
    ),
    Sort.ALL_PUPILS: (
        Column("year", ("schoolyear", "academicyear", "year"), needed=True),
        Column("pupils", ("pupils", "enrolments", "allpupils"), needed=True),
        Column("possible", ("possible", "sessionspossible", "possiblesessions"), needed=True),
        Column("missed", ("missed", "sessionsmissed", "absent"), needed=True),
        Column("persistent", ("persistent", "persistentabsentees", "missed10"), needed=True),
        Column("severe", ("severe", "severeabsentees", "missed50"), needed=True),
        Column("under_95", ("under95", "below95", "missed5")),
        Column("source", ("source",)),
    ),
    Sort.POPULATION: (
        Column("year", ("year", "midyear"), needed=True),
        Column("pupils", ("children", "population", "aged0to17", "children0to17"), needed=True),
        Column("source", ("source",)),
    ),
}


@dataclass
class Line:
    """One row of the file with its place in it, and what is understood of it."""

    number: int
    cells: Mapping[str, str]
    headed: Mapping[str, str]
    """How the file itself heads each column that is understood."""
    told: Told = field(default_factory=Told)

    def refuse(self, key: str, rule: str, mend: str) -> None:
        self.told.refuse(self.number, self.headed.get(key, key), rule, mend)

    def doubt(self, key: str, rule: str, mend: str) -> None:
        self.told.doubt(self.number, self.headed.get(key, key), rule, mend)

    def text(self, key: str) -> str:
        return self.cells.get(key, "")

    def day(self, key: str) -> datetime.date | None:
        typed = self.text(key)
        day = a_day(typed) if typed else None
        if typed and day is None:
            self.refuse(key, "It cannot be read as a day.", "Write it as 2025-03-31 or 31/03/2025.")
        return day

    def count(self, key: str) -> int | None:
        found = a_number(self.text(key))
        if found is None:
            self.refuse(key, "It is not a whole number.", "Write it in figures.")
        return found

    def year(self) -> int | None:
        """`2024/25`, `2024-2025`, `202425` and `2025` all mean the year that ends in 2025."""
        typed = self.text("year").replace(" ", "")
        ends = 0
        if two := re.fullmatch(r"(\d{4})[/–-]?(\d{2}|\d{4})", typed):
            after = int(two[1]) + 1
            ends = after if int(two[2]) % 100 == after % 100 else 0
        elif re.fullmatch(r"\d{4}", typed):
            ends = int(typed)
        if ends >= FIRST_YEAR:
            return ends
        if ends:
            self.refuse("year", f"No figure here is told of a year before {FIRST_YEAR}.", "Look at the year.")
            return None
        self.refuse("year", "It cannot be read as a year.", "Write it as 2024/25, or as the year it ends in: 2025.")
        return None

    def span(self, reference: datetime.date) -> tuple[datetime.date, datetime.date | None] | None:
        """From when to when; None with a fault where the beginning is missing, the end comes first, or it begins too late."""
        since, until = self.day("since"), self.day("until")
        if self.told.faults:
            return None
        if since is None:
            self.refuse("since", "There is no day on which it began.", "Give the day, or take the row out.")
        elif until is not None and until < since:
            self.refuse("until", "It ends before it begins.", "Look at both days.")
        elif since > reference:
            self.refuse("since", "It begins after the time the file speaks of.", "Send it with the next one.")
        else:
            return since, until if until and until <= reference else None
        return None


def read(sort: Sort, file: BinaryIO, head: Head, *, so_far: Callable[[int], None] = lambda _: None) -> Iterator[Told]:
    """Each row in turn. Raises CannotRead where the file is no such file. `head.reference` is known before, or filled here."""
    meant = MEANT[sort]
    for line in lines(sort, file, so_far):
        whose = line.text("child")
        if any(column.key == "child" for column in COLUMNS[sort]) and (not whose or len(whose) > 40):
            line.refuse("child", "There is no number of the child, or it is too long.", "Give it.")
        else:
            meant(line, head)
        yield line.told


def lines(sort: Sort, file: BinaryIO, so_far: Callable[[int], None]) -> Iterator[Line]:
    """The rows under the headings, each with its line in the file."""
    rows = rows_of(file, so_far)
    _, headings = next(rows, (1, []))
    match = matched(sort, headings)
    headed = {key: headings[place].strip()[:LONGEST_HEADING] for key, place in match.items()}
    for number, cells in rows:
        if any(cell.strip() for cell in cells):
            told = {key: cells[place].strip()[:LONGEST_CELL] if place < len(cells) else "" for key, place in match.items()}
            yield Line(number, told, headed)


def matched(sort: Sort, headings: list[str]) -> dict[str, int]:
    """Which column is what. Raises CannotRead, naming what is missing and how it may be headed."""
    bare = [re.sub(r"[^a-z0-9]", "", heading.casefold()) for heading in headings[:MOST_COLUMNS]]
    found: dict[str, int] = {}
    for column in COLUMNS[sort]:
        place = next((bare.index(name) for name in column.names if name in bare), None)
        if place is not None:
            found[column.key] = place
        elif column.needed:
            names = ", ".join(column.names[:3])
            raise CannotRead("file", f"No column says what is needed here: head one of them with one of {names}.")
    return found


# --- what each kind of row means


def early_help(line: Line, head: Head) -> None:
    span = line.span(head.reference or datetime.date.max)
    if span is None:
        return
    column = line.text("neglect").casefold()
    if column and column not in (*YES, *NO):
        rule = "It says neither yes nor no, so nobody can tell whether neglect is named."
        line.doubt("neglect", rule, "Write yes or no, or leave it empty: then the reason is read.")
    said = named(column, line.text("reason").casefold())
    line.told.whose = line.text("child")
    line.told.spells.append(SpellMeant(Spell.EARLY_HELP, line.number, *span, code=said))


def named(column: str, reason: str) -> str:
    """Whether neglect is named: `yes`, `no`, or empty where nobody can tell, as in “abuse or neglect” taken together."""
    if column in YES or column in NO:
        return "yes" if column in YES else "no"
    if column or not reason or ("abuse" in reason and "neglect" in reason):
        return ""
    return "yes" if "neglect" in reason else "no"


def care(line: Line, head: Head) -> None:
    status = line.text("status").upper()
    if status in RESPITE:
        return
    span = line.span(head.reference or datetime.date.max)
    began = line.text("began").upper()
    if span is None:
        return
    if began not in ("S", "P", "L", "T", "U", "B"):
        line.refuse("began", "The return has no such reason for a new episode.", "Give S, P, L, T, U or B.")
        return
    line.told.whose = line.text("child")
    ended = line.text("ended").upper()[:4] if span[1] else ""
    line.told.spells.append(SpellMeant(Spell.CARE, line.number, *span, code=began, later=ended))


def attendance(line: Line, head: Head) -> None:
    year, counts = line.year(), [line.count(key) for key in ("possible", "authorised", "unauthorised")]
    possible, authorised, unauthorised = counts
    if year is None or possible is None or authorised is None or unauthorised is None:
        return
    if authorised + unauthorised > possible:
        line.refuse("possible", "More sessions were missed than were possible.", "Look at all three numbers.")
        return
    if not speaks_of(line, head, year):
        return
    if possible > MOST_SESSIONS:
        line.doubt("possible", f"A school year has no more than some {MOST_SESSIONS} sessions.", "Look at the number.")
    line.told.attended = AttendedMeant(
        line.text("child").upper(), line.number, year, line.text("part")[:40], possible, authorised, unauthorised
    )


def all_pupils(line: Line, head: Head) -> None:
    year = line.year()
    found = {key: line.count(key) for key in ("pupils", "possible", "missed", "persistent", "severe")}
    counts = {key: count for key, count in found.items() if count is not None}
    under = line.count("under_95") if line.text("under_95") else None
    if year is None or line.told.faults:
        return
    chain = [counts["severe"], counts["persistent"], *([under] if under is not None else []), counts["pupils"]]
    if counts["missed"] > counts["possible"] or chain != sorted(chain):
        line.refuse("pupils", "The numbers contradict one another.", "Half missed ≤ a tenth missed ≤ all pupils.")
        return
    if not stands_alone(line, head, year, counts["pupils"]) or not speaks_of(line, head, year):
        return
    line.told.total = TotalMeant(line=line.number, year=year, under_95=under, source=line.text("source")[:200], **counts)


def population(line: Line, head: Head) -> None:
    year, children = line.year(), line.count("pupils")
    if year is None or children is None:
        return
    if not stands_alone(line, head, year, children) or not speaks_of(line, head, year):
        return
    line.told.total = TotalMeant(line=line.number, year=year, pupils=children, source=line.text("source")[:200])


def speaks_of(line: Line, head: Head, year: int) -> bool:
    """The file speaks of the latest year in it. False, and the row is left out, where that year is not over."""
    last = datetime.date(year, 7, 31)
    if not head.is_over(last):
        line.refuse("year", "This year is not over.", NOT_OVER)
        return False
    head.reference = max(head.reference, last) if head.reference else last
    return True


def stands_alone(line: Line, head: Head, year: int, children: int) -> bool:
    """How many there are is told once for a year. False, and the row is left out, where it was, or where there is nobody.

    What differs much from the year before or after is doubted: a digit may be missing in one of the two.
    """
    if not children:
        line.refuse("pupils", "There is nobody of whom a share could be told.", "Look at the number, or take the row out.")
    elif year in head.totals:
        line.refuse("year", "This year stands in a line before it.", f"Line {head.totals[year][0]} has it. Take one out.")
    else:
        head.totals[year] = line.number, children
        for other in {year - 1, year + 1} & head.totals.keys():
            there, count = head.totals[other]
            if abs(children - count) * 5 > (count if other < year else children):
                rule = "From one year to the next it changes by more than a fifth."
                line.doubt("pupils", rule, f"Look at line {there} too: a digit may be missing in one of the two.")
        return True
    return False


MEANT: Mapping[Sort, Callable[[Line, Head], None]] = {
    Sort.EARLY_HELP: early_help,
    Sort.CARED_FOR: care,
    Sort.ATTENDANCE: attendance,
    Sort.ALL_PUPILS: all_pupils,
    Sort.POPULATION: population,
}
