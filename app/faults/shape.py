"""Turning what pydantic says of a malformed declaration into faults that its author can mend."""

import difflib
from collections.abc import Callable
from typing import Any

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from app.faults.fault import Fault
from app.faults.places import TOP, place_in_words

Mended = tuple[str, str]
"""What is wrong, and what to do about it."""


def shape_faults(
    error: ValidationError, given: object, *, place: str = "", part: type[BaseModel] | None = None
) -> tuple[Fault, ...]:
    """One fault for each thing that is wrong in the shape of a declaration.

    `given` is the declaration as data (from JSON), or what one part was made from; `place` is said before the place found in it;
    `part` is the class that refused, so that a misspelt field can be met with the right ones.
    """
    found = []
    for detail in without_echoes(error.errors(include_url=False)):
        inside = place_in_words(detail["loc"], given)
        where = ", ".join(words for words in (place, "" if inside == TOP and place else inside) if words)
        what, mend = in_words(detail, part)
        found.append(Fault(where, what, mend))
    return tuple(found)


def without_echoes(details: list[ErrorDetails]) -> list[ErrorDetails]:
    """Pydantic says of a list that it is too short when it could not count what is malformed in it. That is not said again."""
    places = [detail["loc"] for detail in details]
    return [
        detail
        for detail in details
        if detail["type"] != "too_short" or not any(place != detail["loc"] and begins(place, detail["loc"]) for place in places)
    ]


def begins(place: tuple[int | str, ...], head: tuple[int | str, ...]) -> bool:
    """Whether a place is inside another."""
    return place[: len(head)] == head


def in_words(detail: ErrorDetails, part: type[BaseModel] | None) -> Mended:
    """One of pydantic's errors as a practice lead would say it."""
    field = str(next((step for step in reversed(detail["loc"]) if isinstance(step, str)), "it"))
    say = SAID.get(detail["type"])
    if say is not None:
        return say(field, detail.get("ctx", {}), part)
    return f"‘{field}’ cannot be read: {detail['msg'].lower()}.", f"Mend ‘{field}’; the language is described in app/declaration."


def missing(field: str, _context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return f"‘{field}’ is missing.", f"Add {field}=…; no tool may go without it."


def not_a_field(field: str, _context: dict[str, Any], part: type[BaseModel] | None) -> Mended:
    """A word that the language does not have, met with the nearest one that it has."""
    close = difflib.get_close_matches(field, list(part.model_fields) if part else [], n=1)
    meant = f"Perhaps ‘{close[0]}’ was meant." if close else "Take it out."
    return f"‘{field}’ is not a word of the language here.", meant


def blank(field: str, _context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return f"‘{field}’ is blank.", "Write it, or leave that line out."


def too_few(field: str, context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    least = context.get("min_length", 1)
    return f"There is too little in ‘{field}’.", f"Give at least {least}."


def wrong_pattern(field: str, context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    if "\\d" in str(context.get("pattern", "")):
        return f"‘{field}’ is not three numbers.", "Write it like 1.0.0."
    return (
        f"‘{field}’ is not a lasting name.",
        "Use lower-case letters, digits and underscores, beginning with a letter.",
    )


def not_one_of(field: str, context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return (
        f"‘{field}’ is not one of those there are.",
        f"Use one of: {context.get('expected', 'those in the language')}.",
    )


def wrong_kind(field: str, context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    allowed = context.get("expected_tags") or context.get("class_name") or "another part"
    return f"‘{field}’ is the wrong kind of part.", f"Use {allowed}."


def not_a_tuple(field: str, _context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return f"‘{field}’ is not a list.", f"Write {field}=(…,) with a comma after each entry, also after a single one."


def too_long(field: str, context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return f"‘{field}’ is too long.", f"Keep it to {context.get('max_length')} characters."


def not_words(field: str, _context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return f"‘{field}’ is not words.", "Put it in quotation marks."


def not_a_date(field: str, _context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    return f"‘{field}’ is not a date.", f"Write {field}=datetime.date(2027, 6, 1)."


def out_of_bounds(field: str, context: dict[str, Any], _part: type[BaseModel] | None) -> Mended:
    bounds = " and ".join(f"{BOUNDS[name]} {value}" for name, value in context.items() if name in BOUNDS)
    return f"‘{field}’ is out of bounds.", f"Give a number of {bounds}."


BOUNDS = {"ge": "at least", "le": "at most", "gt": "more than", "lt": "less than"}

SAID: dict[str, Callable[[str, dict[str, Any], type[BaseModel] | None], Mended]] = {
    "missing": missing,
    "extra_forbidden": not_a_field,
    "string_too_short": blank,
    "string_too_long": too_long,
    "string_type": not_words,
    "string_pattern_mismatch": wrong_pattern,
    "too_short": too_few,
    "enum": not_one_of,
    "literal_error": not_one_of,
    "union_tag_invalid": wrong_kind,
    "union_tag_not_found": wrong_kind,
    "model_type": wrong_kind,
    "model_attributes_type": wrong_kind,
    "tuple_type": not_a_tuple,
    "date_type": not_a_date,
    "date_from_datetime_parsing": not_a_date,
    "date_parsing": not_a_date,
    "greater_than_equal": out_of_bounds,
    "less_than_equal": out_of_bounds,
}
