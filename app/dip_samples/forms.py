"""What the forms of a dip sample send."""

import datetime
from uuid import UUID

from app.dip_samples.actions import Found
from app.dip_samples.models import Frame, Grade
from app.dip_samples.rules import MOST, THEMES
from app.web.reading import Reading, is_number
from app.web.text import FormModel


class DrawForm(FormModel):
    """From which records, in which days, how many."""

    frame: str = "open"
    since_day: str = ""
    since_month: str = ""
    since_year: str = ""
    until_day: str = ""
    until_month: str = ""
    until_year: str = ""
    size: str = "6"
    operation: UUID | None = None


class GradesForm(FormModel):
    """Theme by theme: as many of each, in the same order. A grade has its theme in its own name."""

    childs_life: str = ""
    voices: str = ""
    history: str = ""
    why: str = ""
    change: str = ""
    oversight: str = ""
    words: str = ""
    note: list[str] = []
    seen: list[int] = []


def read_draw(reading: Reading, form: DrawForm) -> tuple[Frame, datetime.date, datetime.date, int] | None:
    frame = reading.choice("frame", form.frame, Frame, needed="Choose from which records.")
    since = reading.day(
        "since", (form.since_day, form.since_month, form.since_year), what="the first day", needed="Give the first day."
    )
    until = reading.day(
        "until", (form.until_day, form.until_month, form.until_year), what="the last day", needed="Give the last day."
    )
    if since and until and until < since:
        reading.problem("until_day", "The last day is before the first. Look at both again.")
    size = int(form.size) if is_number(form.size.strip(), 2) else 0
    if not 1 <= size <= MOST:
        reading.problem("size", f"Write a whole number from 1 to {MOST}.")
    if reading.problems or frame is None or since is None or until is None:
        return None
    return frame, since, until, size


def read_grades(reading: Reading, form: GradesForm) -> list[Found]:
    """What was chosen and written; words without a grade ask for one."""
    found = []
    for place, theme in enumerate(THEMES):
        chosen = getattr(form, theme.key)
        words = reading.words(f"note-{theme.key}", form.note[place] if place < len(form.note) else "")
        seen = form.seen[place] if place < len(form.seen) else 0
        if not chosen and not words:
            continue
        grade = reading.choice(theme.key, chosen, Grade, needed=f"{theme.words}: choose how well the record shows it.")
        if grade is not None and not words:
            reading.problem(f"note-{theme.key}", f"{theme.words}: say what you saw, in a sentence.")
        if grade is not None:
            found.append(Found(theme.key, grade, words, seen))
    if not found and not reading.problems:
        reading.problem(THEMES[0].key, "Choose for one theme at least how well the record shows it, and say what you saw.")
    return found
