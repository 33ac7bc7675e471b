"""The fields of a page on which a draft is completed. Each stands for one place in the declaration, named by its path."""

import copy
import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from starlette.datastructures import FormData

from app.refusals import CannotRead
from app.web.reading import Reading, boxes_of
from app.web.text import LONGEST

Declaration = dict[str, Any]

LINE, WORDS, LINES, NUMBER, SELECT, TICKS, TICK, DATE = "line", "words", "lines", "number", "select", "ticks", "tick", "date"
BOXES = ("_day", "_month", "_year")
LONGEST_TEXT = 4_000


@dataclass(frozen=True)
class Field:
    """One place in the declaration: `sections.0.questions.3.wording`. `options` are value and words of what one chooses from."""

    path: str
    label: str
    kind: str = LINE
    hint: str = ""
    options: tuple[tuple[str, str], ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """What it is called in a form."""
        return tuple(f"{self.path}{box}" for box in BOXES) if self.kind == DATE else (self.path,)


@dataclass(frozen=True)
class Group:
    """Fields that belong together, under a heading of their own."""

    heading: str
    fields: tuple[Field, ...]
    notes: tuple[str, ...] = ()
    path: str = ""
    """The place in the declaration of which they are parts; "" where they are parts of several."""


@dataclass(frozen=True)
class Shown:
    """One field as it is shown: what stands in it, what has to be mended, and whether it is still to be written."""

    field: Field
    value: str = ""
    values: tuple[str, ...] = ()
    problem: str = ""
    unwritten: bool = False

    @property
    def hint(self) -> str:
        """What helps to fill it in."""
        return f"Still to write. {self.field.hint}".strip() if self.unwritten else self.field.hint


@dataclass
class Sent:
    """A page as it was sent: the number of the draft that was seen, what was typed in each field, and what cannot be read."""

    seen: int
    typed: dict[str, list[str]]
    reading: Reading = field(default_factory=Reading)


def at(declaration: Any, path: str) -> Any:
    """What stands at a path; None where there is nothing."""
    for step in path.split("."):
        if isinstance(declaration, Mapping):
            declaration = declaration.get(step)
        elif isinstance(declaration, list) and step.isdigit() and int(step) < len(declaration):
            declaration = declaration[int(step)]
        else:
            return None
    return declaration


def put(declaration: Any, path: str, value: Any) -> None:
    """Writes a value at a path, making what is missing on the way. None takes it away."""
    step, _, rest = path.partition(".")
    here: Any = int(step) if step.isdigit() else step
    if isinstance(declaration, list):
        declaration.extend([None] * (here + 1 - len(declaration)))
    if rest:
        inside = declaration[here] if isinstance(declaration, list) else declaration.get(here)
        if inside is None:
            inside = declaration[here] = [] if rest.split(".")[0].isdigit() else {}
        put(inside, rest, value)
    elif value is None and isinstance(declaration, dict):
        declaration.pop(here, None)
    else:
        declaration[here] = value


def without_blanks(value: Any) -> Any:
    """The same without entries of lists, and names, that hold nothing."""
    if isinstance(value, list):
        return [each for each in map(without_blanks, value) if each is not None and each not in ({}, [], "")]
    if isinstance(value, dict):
        kept = {name: without_blanks(each) for name, each in value.items()}
        return {name: each for name, each in kept.items() if each not in ({}, [])}
    return value


def read_sent(form: FormData, fields: Iterable[Field], also: Iterable[str] = ()) -> Sent:
    """What a page sent. Raises CannotRead for a field that it does not have."""
    known = {name for each in fields for name in each.names} | {"token", "seen", *also}
    typed: dict[str, list[str]] = {}
    for name, value in form.multi_items():
        if name not in known or not isinstance(value, str):
            raise CannotRead("form", "This form has a field that the page does not have. Open the page again.")
        typed.setdefault(name, []).append(value)
    seen = typed.get("seen", [""])[0]
    if not (seen.isascii() and seen.isdigit() and len(seen) < 9):
        raise CannotRead("form", "This form does not say which state of the tool it was made from. Open the page again.")
    return Sent(int(seen), typed)


def written(declaration: Declaration, fields: Iterable[Field], sent: Sent) -> Declaration:
    """The declaration with what was typed in its places. What cannot be read is noted in `sent.reading`."""
    made = copy.deepcopy(declaration)
    for each in fields:
        put(made, each.path, value_of(each, sent))
    cleaned: Declaration = without_blanks(made)
    return cleaned


def value_of(each: Field, sent: Sent) -> Any:
    """What was typed in one field, as the declaration holds it; None for nothing."""
    reading, typed = sent.reading, sent.typed.get(each.path, [])
    first = typed[0] if typed else ""
    if each.kind == TICKS:
        return [value for value, _ in each.options if value in typed] or None
    if each.kind == TICK:
        return bool(first)
    if each.kind == SELECT:
        return first if first in dict(each.options) and first else None
    if each.kind == DATE:
        day, month, year = (sent.typed.get(name, [""])[0] for name in each.names)
        found = reading.day(each.path, (day, month, year), what="the date")
        return found.isoformat() if found else None
    if each.kind == LINES:
        words = reading.words(each.path, first, longest=LONGEST)
        return [line.strip() for line in words.splitlines() if line.strip()] or None
    text = reading.words(each.path, first, longest=LONGEST_TEXT)
    if each.kind == NUMBER and text:
        return number(each, text, reading)
    return text or None


def number(each: Field, text: str, reading: Reading) -> int | None:
    """A whole number."""
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        reading.problem(each.path, "Write a whole number in figures, such as 10.")
        return None
    return int(text)


def shown(each: Field, declaration: Declaration, sent: Sent | None = None) -> Shown:
    """A field with what stands in it: what was typed just now, or else what the declaration holds."""
    problem = (
        next((sent.reading.problems[name] for name in (each.path, *each.names) if name in sent.reading.problems), "")
        if sent
        else ""
    )
    if sent is not None:
        typed = tuple(word for name in each.names for word in sent.typed.get(name, [""]))
        return Shown(each, typed[0] if typed else "", typed, problem)
    held = at(declaration, each.path)
    if each.kind == DATE:
        return Shown(each, "", boxes_of(as_day(held)))
    if isinstance(held, list):
        return Shown(each, "\n".join(str(one) for one in held), tuple(str(one) for one in held))
    if isinstance(held, bool):
        return Shown(each, "yes" if held else "", ("yes",) if held else ())
    return Shown(each, "" if held is None else str(held))


def as_day(held: object) -> datetime.date | None:
    """A date as the declaration writes it; None for anything else."""
    try:
        return datetime.date.fromisoformat(str(held))
    except ValueError:
        return None
