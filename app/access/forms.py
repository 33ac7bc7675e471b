"""What the forms about access may send."""

from app.access.rules import NAMES_NEEDED, NeededRecord
from app.cases.rules import ref_as_kept
from app.finding.rules import words_typed
from app.web.reading import Reading
from app.web.text import FormModel


class NamedForm(FormModel):
    """Somebody named for a record."""

    account: str = ""
    may: str = ""
    why: str = ""


class WhyForm(FormModel):
    """A reason."""

    why: str = ""


class AnswerForm(FormModel):
    """Yes or no, with a reason where it is no."""

    answer: str = ""
    why: str = ""


class OfferForm(FormModel):
    """A case offered."""

    account: str = ""
    part: str = ""
    note: str = ""


class PurposeForm(FormModel):
    """What a record of the team is opened for."""

    purpose: str = ""
    words: str = ""


class NeedForm(FormModel):
    """A record asked for in need."""

    ref: str = ""
    names: str = ""
    born_day: str = ""
    born_month: str = ""
    born_year: str = ""
    need: str = ""
    why: str = ""


def read_needed(reading: Reading, form: NeedForm) -> NeededRecord:
    """Which record: by its reference where there is one; otherwise by both names and the whole day of birth."""
    ref = ref_as_kept(form.ref)
    boxes = (form.born_day, form.born_month, form.born_year)
    if ref:
        return NeededRecord(ref=ref)
    if form.ref.strip():
        reading.problem("ref", "A reference looks like WP-4K7Q2. If you do not know it, leave this empty and write a name below.")
        return NeededRecord()
    if not form.names.strip() and not any(box.strip() for box in boxes):
        reading.problem("ref", "Write the reference. If you do not know it, write a name and a date of birth below.")
        return NeededRecord()
    words = words_typed(form.names)
    if len(words) < NAMES_NEEDED:
        reading.problem("names", "Write their first name and their family name.")
    born_on = reading.day("born", boxes, what="the date of birth", needed="Write the date of birth: day, month and year.")
    return NeededRecord(words=words, born_on=born_on)


class ReviewForm(FormModel):
    """What a supervisor found, and of which opening."""

    outcome: str = ""
    words: str = ""
    of: str = ""


class EndForm(FormModel):
    """Nothing but the deed itself."""
