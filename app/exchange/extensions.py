"""The names and values of a declaration as FHIR extensions, and back. What is put in comes out the same."""

import datetime
from collections.abc import Mapping
from typing import Any

from app.declaration.ask_if import Part

OURS = "urn:whole-picture:"
"""Where the addresses of our own extensions begin."""

EACH = "each"
"""The name of one entry of a list."""

NOTHING, EMPTY = "nothing", "no-entries"
"""How a value that is not there, and a list without entries, are written: FHIR has no empty values."""

Tree = dict[str, Any]


def as_extension(url: str, value: Any) -> Tree:
    """One extension that holds a value: a word, a number, yes or no, a list, or names with values."""
    if value is None or value in ([], {}, ()):
        return {"url": url, "valueCode": NOTHING if value is None else EMPTY}
    if isinstance(value, bool):
        return {"url": url, "valueBoolean": value}
    if isinstance(value, int):
        return {"url": url, "valueInteger": value}
    if isinstance(value, Mapping):
        return {"url": url, "extension": [as_extension(name, each) for name, each in value.items()]}
    if isinstance(value, list | tuple):
        return {"url": url, "extension": [as_extension(EACH, each) for each in value]}
    return {"url": url, "valueString": str(value)}


def from_extension(extension: Tree) -> Any:
    """The value an extension of ours holds. One that is not as we write them gives whatever can be read of it."""
    inside = extension.get("extension")
    if not isinstance(inside, list):
        if extension.get("valueCode") == EMPTY:
            return []
        return next((extension[name] for name in ("valueString", "valueBoolean", "valueInteger") if name in extension), None)
    parts = [part for part in inside if isinstance(part, dict)]
    if parts and all(part.get("url") == EACH for part in parts):
        return [from_extension(part) for part in parts]
    return {str(part.get("url", "")): from_extension(part) for part in parts}


def said(value: Any) -> Any:
    """What a part of a declaration says beyond what goes without saying, as JSON. `kind` is always said."""
    if isinstance(value, Part):
        fields = type(value).model_fields
        usual = {name: field.get_default(call_default_factory=True) for name, field in fields.items()}
        return {name: said(getattr(value, name)) for name in fields if name == "kind" or getattr(value, name) != usual[name]}
    if isinstance(value, Mapping):
        return {str(name): said(each) for name, each in value.items()}
    if isinstance(value, list | tuple):
        return [said(each) for each in value]
    return value.isoformat() if isinstance(value, datetime.date) else value


def ours(element: Tree, name: str) -> Any:
    """What our own extension of that name on an element holds; None where there is none."""
    found = extension_at(element, OURS + name)
    return from_extension(found) if found else None


def extension_at(element: Tree, url: str) -> Tree | None:
    """The first extension of an element at an address."""
    return next((each for each in listed(element.get("extension")) if each.get("url") == url), None)


def listed(value: Any) -> list[Tree]:
    """The objects of a list, whatever stands there."""
    return [each for each in value if isinstance(each, dict)] if isinstance(value, list) else []
