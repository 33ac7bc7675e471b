"""Rows of school attendance and of appointments: what each means for which child, what is wrong with it, and its mend."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from app.chronology.models import Nearness, Outcome, Sort
from app.chronology.rules import When, attended_words
from app.rows.rules import OF_SORT, Around, Held, Looked, children_in, looked_at, read_date, text_in
from app.web.pages import day
from app.web.reading import is_number
from app.web.text import fold


@dataclass(frozen=True)
class Attended:
    """A period of one child, in sessions that were possible for them."""

    child: UUID
    since: datetime.date
    until: datetime.date
    possible: int
    authorised: int
    unauthorised: int
    source: str
    sort = Sort.ATTENDANCE.words

    @property
    def child_ids(self) -> frozenset[str]:
        return frozenset({str(self.child)})

    @property
    def when(self) -> When:
        return When(self.since, Nearness.DAY, self.until, Nearness.DAY)

    @property
    def words(self) -> str:
        return attended_words(self.possible, self.authorised, self.unauthorised)

    @property
    def key(self) -> tuple[Any, ...]:
        return self.child, self.since, self.until


@dataclass(frozen=True)
class Appointed:
    """An appointment of one child, and what came of it."""

    child: UUID
    on: datetime.date
    what: str
    outcome: Outcome
    way: str
    source: str
    sort = Sort.APPOINTMENTS.words

    @property
    def child_ids(self) -> frozenset[str]:
        return frozenset({str(self.child)})

    @property
    def when(self) -> When:
        return When(self.on)

    @property
    def words(self) -> str:
        return f"{self.what}: {self.outcome.words.lower()}"

    @property
    def key(self) -> tuple[Any, ...]:
        return self.child, self.on, fold(self.what)


def all_looked_at(sort: Sort, held: Held, around: Around) -> list[Looked]:
    """Every row; of two that say the same the second is told so, as is one that is in the record already."""
    if sort is Sort.EVENTS:
        return looked_at(held, around)
    one = attended if sort is Sort.ATTENDANCE else appointed
    found: list[Looked] = []
    seen = set(around.there)
    for line, cells in held.rows:
        wrong: list[str] = []
        texts = {target.key: text_in(target, cells, held.match, wrong) for target in OF_SORT[sort]}
        meant = one(texts, around, wrong)
        if meant is not None and not wrong and meant.key in seen:
            wrong.append("This is in the record already, or stands twice in the file. Take the row out.")
        if meant is not None and not wrong:
            seen.add(meant.key)
        found.append(Looked(line, cells, None if wrong else meant, tuple(wrong)))
    return found


def one_day(typed: str, what: str, wrong: list[str]) -> datetime.date | None:
    """A day that is known to the day: a month or a year is too wide to count sessions in."""
    if not typed:
        wrong.append(f"There is no day under “{what}”. Write it as 12/08/2026.")
        return None
    read = read_date(typed)
    if read.wrong:
        wrong.append(read.wrong)
    elif read.nearness is not Nearness.DAY or read.about:
        wrong.append(f"“{typed[:40]}” is no single day. Write the day as 12/08/2026.")
        return None
    return read.on


def one_child(typed: str, around: Around, wrong: list[str]) -> UUID | None:
    before = len(wrong)
    found = children_in(typed, around, wrong)
    if len(found) == 1:
        return next(iter(found))
    if len(wrong) == before:
        wrong.append("This is about one child at a time. Name one child, or say above whom the rows that name nobody are about.")
    return None


def whole_number(typed: str, what: str, wrong: list[str]) -> int:
    bare = typed.replace(",", "").removesuffix(".0")
    if bare and not is_number(bare, 5):
        wrong.append(f"“{typed[:40]}” under “{what}” is no whole number. Write it in figures, for example 12.")
        return 0
    return int(bare or 0)


def from_whom(texts: Mapping[str, str], around: Around, wrong: list[str]) -> str:
    source = " ".join(texts["source"].split())
    said = around.agency if not source or fold(source) == fold(around.agency) else f"{source}, {around.agency}"
    if len(said) > 200:
        wrong.append("The source is longer than it may be. Shorten it to a line.")
    return said[:200]


def attended(texts: Mapping[str, str], around: Around, wrong: list[str]) -> Attended | None:
    since, until = one_day(texts["date"], "From which day", wrong), one_day(texts["until"], "To which day", wrong)
    child = one_child(texts["child"], around, wrong)
    counts = [
        whole_number(texts[name], words, wrong)
        for name, words in (("possible", "possible"), ("authorised", "authorised"), ("unauthorised", "unauthorised"))
    ]
    if counts[0] == 0:
        wrong.append("Write how many sessions were possible. Without them no share can be worked out.")
    elif (missed := counts[1] + counts[2]) > counts[0]:
        wrong.append(f"{missed} sessions missed is more than the {counts[0]} that were possible. Look at all three.")
    if since and until and until < since:
        wrong.append("It ends before it begins. Look at both days again.")
    if until and until > around.today:
        wrong.append(f"{day(until)} is still to come. Send the part that has been.")
    source = from_whom(texts, around, wrong)
    if since is None or until is None or child is None:
        return None
    return Attended(child, since, until, counts[0], counts[1], counts[2], source)


SAID = {
    "attended": Outcome.BROUGHT,
    "seen": Outcome.BROUGHT,
    "yes": Outcome.BROUGHT,
    "dna": Outcome.NOT_BROUGHT,
    "did not attend": Outcome.NOT_BROUGHT,
    "was not brought": Outcome.NOT_BROUGHT,
    "wnb": Outcome.NOT_BROUGHT,
    "no": Outcome.NOT_BROUGHT,
}
"""What others write, and what is meant: it is for adults to bring a child."""


def appointed(texts: Mapping[str, str], around: Around, wrong: list[str]) -> Appointed | None:
    on = one_day(texts["date"], "On which day", wrong)
    child = one_child(texts["child"], around, wrong)
    what = " ".join(texts["words"].split())
    if not what or len(what) > 200:
        wrong.append("Write in a line what the appointment was for.")
    outcome = outcome_in(texts["outcome"], wrong)
    if on and outcome and on > around.today and outcome is not Outcome.TO_COME:
        wrong.append(f"{day(on)} is still to come, so nothing has come of it yet. Look at the day again.")
    if len(texts["way"]) > 1000:
        wrong.append("What got in the way is longer than it may be. Use 1,000 characters or fewer.")
    source = from_whom(texts, around, wrong)
    if on is None or child is None or outcome is None:
        return None
    return Appointed(child, on, what, outcome, texts["way"], source)


def outcome_in(typed: str, wrong: list[str]) -> Outcome | None:
    """Our words, or what others write for them. Who cancelled is never guessed at."""
    said = fold(typed)
    found = SAID.get(said) or next((one for one in Outcome if said and said in (fold(one.words), fold(one.value))), None)
    if found is None and said.startswith("cancel"):
        wrong.append(f"“{typed[:40]}” does not say by whom. Write “cancelled by the family” or “cancelled by the service”.")
    elif found is None:
        words = "; ".join(one.words.lower() for one in Outcome)
        wrong.append(f"“{typed[:40]}” does not say what came of it. Write one of: {words}.")
    return found
