"""What the types of an XLSForm become, which of them are answered otherwise here, and the sentences that say so."""

from typing import Any

CHOICES = {"select one", "select all that apply", "select one external", "rank", "odk:rank"}
WORKED_OUT = {"calculate", "hidden"}
IN_WORDS = {"text", "string", "phone number", "barcode", "time"}
NUMBERS = {"integer", "int", "decimal", "range"}
DATES = {"date", "dateTime", "datetime", "date time"}
OF_THE_DEVICE = {
    "start", "end", "today", "deviceid", "device id", "subscriberid", "simserial", "phonenumber", "username", "email", "audit",
    "start-geopoint", "background-audio", "instance name", "uuid", "get start time", "get end time", "get today", "get device id",
}  # fmt: skip
WORKS_OUT = "It is worked out there. Nothing from outside is run here, so nobody works it out."
FEW_CHOICES = 2
HEADING = "The heading of a table: each question under it shows its own answers here."
MEDIA = "Pictures, sound or film (media)."
NO_WORDS, UNNAMED = "NO_LABEL", "data"
"""What many forms write where they have no words, and what pyxform calls a form that has no name."""

YES_NO = [{"key": "yes", "words": "Yes"}, {"key": "no", "words": "No"}]
PLAIN: tuple[tuple[set[str], dict[str, Any]], ...] = (
    (NUMBERS, {"kind": "number", "unit": "in all"}),
    (DATES, {"kind": "date"}),
    ({"acknowledge", "trigger"}, {"kind": "choose_one", "choices": YES_NO}),
    (IN_WORDS, {"kind": "words", "shows": None}),
)
"""What the plain types become."""

CHANGED = {
    "decimal": "Parts of a number: whole numbers are asked for here.",
    "acknowledge": "A box to tick: it is a question with yes and no.",
    "trigger": "A box to tick: it is a question with yes and no.",
    "time": "A time of day is answered in words.",
} | dict.fromkeys(DATES - {"date"}, "The time of day: only the date is asked for here.")
"""Types of which something is answered otherwise here."""
