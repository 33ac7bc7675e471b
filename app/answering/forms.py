"""What an answer's form may send: its own fields and nothing else, text in the form in which it is kept, slot by slot."""

import re
from collections.abc import Iterable
from uuid import uuid4

from pydantic_core import PydanticCustomError
from starlette.datastructures import FormData

from app.answering.sent import Sent
from app.answers.slots import THINKING, Slot
from app.declaration.questions import DatedRows, Day, Question
from app.declaration.vocabulary import Voice
from app.refusals import CannotRead
from app.web.text import LONGEST, as_kept

HIDDEN = frozenset({"token", "operation", "with"})
"""What every answer's form sends beside the answer: the seal, the id of this save, and who looks at a turned screen."""

OPERATION = re.compile(r"[A-Za-z0-9-]{1,48}")
PART = re.compile(r"[a-z0-9]{1,16}")

FIELDS: dict[str, frozenset[str]] = {
    "ladder": frozenset({"answer", "noticed", "makes_it_work", "barriers", "often", "since", "why"}),
    "load": frozenset({"answer", "words", "why"}),
    "strength": frozenset({"answer", "words", "why"}),
    "choose_one": frozenset({"answer", "words", "blank", "why"}),
    "choose_many": frozenset({"answer", "words", "blank", "why"}),
    "words": frozenset({"answer", "exact", "blank", "why"}),
    "scale": frozenset({"answer", "words", "blank", "why"}),
    "pattern": frozenset({"answer", "since", "words", "why"}),
    "barriers": frozenset({"answer", "words", "blank", "why"}),
    "day": frozenset(
        {
            "starts",
            "ends",
            "place",
            "who",
            "somebody",
            "asleep",
            "grown_up_asleep",
            "words",
            "level",
            "elsewhere",
            "told_by",
            "on",
            "blank",
            "why",
        }
    ),
    "rows": frozenset({"when", "blank", "why"}),
    "number": frozenset({"answer", "words", "blank", "why"}),
    "date": frozenset({"day", "month", "year", "blank", "why"}),
    "act_now": frozenset({"answer", "done", "known", "why"}),
}
"""The fields of each kind of question, in each of its slots."""


def fields_of(question: Question) -> frozenset[str]:
    """The fields of one question; rows have those of their columns too."""
    columns = frozenset(column.key for column in question.columns) if isinstance(question, DatedRows) else frozenset[str]()
    return FIELDS[question.kind] | columns


def read_sent(form: FormData, question: Question, allowed: Iterable[Slot]) -> Sent:
    """The form, read strictly. Raises CannotRead, naming the field and the mend; nothing is kept then, and the page keeps it."""
    places, names = set(allowed), fields_of(question)
    raw: dict[Slot, dict[str, tuple[str, ...]]] = {}
    seen: dict[Slot, int] = {}
    for name, value in form.multi_items():
        if name in HIDDEN:
            continue
        text = kept_text(name, value)
        if name.startswith("seen."):
            seen[place(question, name.removeprefix("seen."), places)] = whole_number(text)
            continue
        where, _, field = name.rpartition(".")
        slot = place(question, where, places)
        if field not in ({"answer"} if slot.part == THINKING else names):
            raise not_on_this_form(name)
        own = raw.setdefault(slot, {})
        own[field] = (*own.get(field, ()), text)
    for slot in seen:
        raw.setdefault(slot, {})
    return Sent(operation_in(form), text_of(form, "with"), dict(raw), {slot: seen.get(slot, 0) for slot in raw})


def place(question: Question, field: str, allowed: set[Slot]) -> Slot:
    """The slot that a field's name begins with. Raises CannotRead for one that this form does not have."""
    voice, _, part = field.partition(".")
    try:
        slot = Slot(question.key, Voice.of(voice), part)
    except KeyError:
        raise not_on_this_form(field) from None
    if slot not in allowed and not may_grow(question, slot):
        raise not_on_this_form(field)
    return slot


def may_grow(question: Question, slot: Slot) -> bool:
    """Whether this may be a new block of a day (`school.3fa2`), the day itself, or a new row (`r3fa2`)."""
    if slot.voice is not question.voices[0]:
        return False
    if isinstance(question, Day):
        day, _, block = slot.part.partition(".")
        return day in {kind.key for kind in question.days} and (not block or PART.fullmatch(block) is not None)
    return isinstance(question, DatedRows) and PART.fullmatch(slot.part) is not None


def not_on_this_form(name: str) -> CannotRead:
    """Something was sent that no page of ours asks for."""
    shown = "".join(sign for sign in name if sign.isalnum() or sign in "._-")[:60]
    return CannotRead(shown, f"“{shown}” is not a field of this question. Open the page again and answer it there.")


def kept_text(name: str, value: object) -> str:
    """One value in the form in which it is kept."""
    if not isinstance(value, str):
        raise CannotRead(name, "A file cannot be kept here. Write what is in it, and where it can be found.")
    if len(value) > LONGEST and len(value.strip()) > LONGEST:
        raise CannotRead(name, f"Use {LONGEST:,} characters or fewer in one box; there are {len(value):,} now.")
    try:
        return as_kept(value)
    except PydanticCustomError as fault:
        raise CannotRead(name, fault.message()) from None


def whole_number(text: str) -> int:
    """Which number of an answer the page had seen."""
    if not (text.isascii() and text.isdigit() and len(text) < 7):
        raise CannotRead("seen", "This page is not as it was sent. Open it again.")
    return int(text)


def text_of(form: FormData, name: str) -> str:
    """One hidden value."""
    value = form.get(name, "")
    return value if isinstance(value, str) else ""


def operation_in(form: FormData) -> str:
    """The id of this save; one made here when a browser sent none."""
    typed = text_of(form, "operation")
    return typed if OPERATION.fullmatch(typed) else uuid4().hex
