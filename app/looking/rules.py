"""The periods one may look back over, and what each kind of page is called."""

import datetime

from app.declaration.vocabulary import Worded


class Period(Worded):
    """How far back."""

    ALL = "all", "Since the record began"
    WEEK = "week", "The last 7 days"
    MONTH = "month", "The last 31 days"
    QUARTER = "quarter", "The last 3 months"
    YEAR = "year", "The last year"


DAYS = {Period.WEEK: 7, Period.MONTH: 31, Period.QUARTER: 92, Period.YEAR: 366}


def begins(period: Period, now: datetime.datetime) -> datetime.datetime | None:
    days = DAYS.get(period)
    return now - datetime.timedelta(days=days) if days else None


class Sort(Worded):
    """What sort of line, in plain words."""

    LOOK = "look", "Somebody looked"
    DEED = "deed", "Somebody wrote, changed or sent something"
    REFUSAL = "refusal", "Somebody was refused"
    SIGN_IN = "sign_in", "Signing in and out"


KINDS = {
    "access": "who may open it",
    "agreed": "what the family agreed to",
    "allocations": "whose case it is",
    "asked": "only that there is a record",
    "assessments": "assessments",
    "assessments/copies": "a copy of an assessment",
    "assessments/read": "a whole assessment",
    "assessments/sections": "part of an assessment",
    "attachments": "drawings, photos and papers",
    "chronology": "the chronology",
    "chronology/print": "the chronology to print",
    "consent": "what the family agreed to",
    "copies": "copies that were made",
    "copies/paper": "a copy on paper",
    "copies/sent": "the whole of a copy, as a PDF",
    "deadlines": "what law and guidance make due",
    "due": "what is due",
    "explained": "what was explained to the family",
    "family": "the family’s page",
    "homes": "the family’s homes",
    "involved": "who is involved",
    "keeping": "how long it is kept",
    "kept-back": "what is kept back",
    "licensed": "a licensed tool that was used",
    "map": "the family map",
    "next-steps": "what is due",
    "people": "a person’s page",
    "picture": "the picture of a child",
    "pictures": "the pictures of the children",
    "plans": "a child’s plan",
    "protection-plans": "a protection plan",
    "purpose": "what it is opened for",
    "put-off": "what was put off",
    "record": "who may open it",
    "reflections": "a practitioner’s reflections",
    "returns": "a child of a return beside the record",
    "rights": "what somebody asked to see",
    "stages": "the stages of help",
    "stages-of-help": "the stages of help",
    "statements": "what was seen and said",
    "supervision": "supervision of the family",
    "who-has-looked": "who has looked",
}
"""A kind of page as the trail keeps it, by its first words; what stands under none of them is called by its own first word."""

OLDER = {"opened an assessment": "an assessment", "opened a copy": "a copy"}
"""What lines from before kinds were kept are called."""


def kind_words(detail: str, what: str) -> str:
    """`assessments/copies/child.pdf` → `a copy of an assessment`."""
    if not detail:
        return OLDER.get(what, "a page")
    parts = detail.split("/")
    keys = ("/".join(parts[:length]) for length in (2, 1))
    return next((KINDS[key] for key in keys if key in KINDS), parts[0].replace("-", " "))
