"""What is sent when a licensed instrument is started, and when what it gave is written down."""

import datetime
from collections.abc import Iterable
from uuid import UUID, uuid4

from pydantic import Field

from app.linkouts.actions import Gave, Start
from app.linkouts.models import LinkedSummary
from app.web.reading import Reading, boxes_of
from app.web.text import FormModel


class StartForm(FormModel):
    """Start it with this child. `operation`: the id of the page."""

    instrument: str = ""
    operation: UUID = Field(default_factory=uuid4)
    child: str = ""
    why: str = ""


class GaveForm(FormModel):
    """What it gave. `seen`: the number of what stood when the page was opened."""

    seen: int = 0
    used_on_day: str = ""
    used_on_month: str = ""
    used_on_year: str = ""
    by_whom: str = ""
    edition: str = ""
    summary: str = ""
    note: str = ""


def read_start(form: StartForm, children: Iterable[UUID], missing: tuple[str, ...]) -> tuple[Start | None, dict[str, str]]:
    """The start that is meant, or what has to be mended first."""
    reading = Reading()
    child = reading.one_of("child", form.child, children, needed="Choose the child it is about.")
    needed = "Say why it is used all the same. The reason is kept with it." if missing else ""
    why = reading.words("why", form.why, needed=needed, longest=1000)
    if reading.problems or child is None:
        return None, reading.problems
    return Start(form.operation, child, missing, why), {}


def read_gave(form: GaveForm, today: datetime.date) -> tuple[Gave | None, dict[str, str]]:
    """What it gave, or what has to be mended first."""
    reading = Reading()
    boxes = (form.used_on_day, form.used_on_month, form.used_on_year)
    used_on = reading.day("used_on", boxes, what="the day", needed="Give the day it was used, or finished.", latest=today)
    by_whom = reading.line("by_whom", form.by_whom, needed="Write who used it with the family.")
    edition = reading.line("edition", form.edition, longest=120)
    summary = reading.words(
        "summary", form.summary, needed="Write the summary grades as they were given, or that there are none.", longest=2000
    )
    note = reading.words("note", form.note, longest=4000)
    if reading.problems or used_on is None:
        return None, reading.problems
    return Gave(used_on, by_whom, edition, summary, note), {}


def as_it_stands(there: LinkedSummary | None, me: str) -> GaveForm:
    """The form as it is first shown: what stands, or the name of whoever is writing."""
    if there is None:
        return GaveForm(by_whom=me)
    day, month, year = boxes_of(there.used_on)
    return GaveForm(
        seen=there.number,
        used_on_day=day,
        used_on_month=month,
        used_on_year=year,
        by_whom=there.by_whom,
        edition=there.edition,
        summary=there.summary,
        note=there.note,
    )
