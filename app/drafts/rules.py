"""What a draft still lacks: the same checks as `whole-picture tools check`, said for each page on which it can be mended."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from app.declaration import Status, Tool
from app.declaration.schema import from_json
from app.faults import Fault, faults
from app.faults.places import place_of
from app.faults.shape import shape_faults, without_echoes

Declaration = Mapping[str, Any]

ABOUT = ("key", "version", "title", "family_title", "one_line", "subject", "ages", "owner", "review_by", "licence", "family_copy")
PARTS = {"about": ABOUT, "aims": ("aims",), "methodology": ("methodology",), "adaptations": ("adaptations",)}
"""The pages on which a draft is completed, besides one for each section, and the fields of the tool on each."""


SAID = {
    "about": "the strand of the child’s life",
    "look_for": "what to look for",
    "guidance": "what to look for",
    "short": "a short name",
    "review_by": "to be read again by",
    "one_line": "what it is, in a sentence",
    "family_title": "what families call it",
    "helps_to_decide": "what it helps to decide",
    "not_for": "what it is not for",
    "who_uses_it": "who uses it",
    "blind_spots": "what it cannot see",
    "family_copy": "a copy for the family",
    "subject": "whom one use of it is about",
    "owner": "who looks after its wording",
    "licence": "whose words these are",
}
"""Fields as the pages call them."""


UNWRITTEN = frozenset({"missing", "string_too_short", "too_short"})
"""What pydantic calls a place in which nothing stands yet."""

NAMED_PARTS: Declaration = {"aims": {}, "licence": {}, "methodology": {"reading": {}}}
"""Parts that are fields with names: of one that is not begun, each field is still to be written."""


@dataclass(frozen=True)
class Left:
    """One thing left: the page on which it is mended, the place in the declaration as a path, and the fault.

    `unwritten`: nothing stands there yet, so that nothing is wrong.
    """

    page: str
    path: str
    fault: Fault
    unwritten: bool = False


@dataclass(frozen=True)
class Checked:
    """A draft as it was checked: the tool, once it can be read as one, and everything that is left."""

    tool: Tool | None
    left: tuple[Left, ...]

    @property
    def ready(self) -> bool:
        """Whether nothing is left to mend."""
        return self.tool is not None and not self.left

    def on(self, page: str) -> tuple[Left, ...]:
        """What is left on one page."""
        return tuple(each for each in self.left if each.page == page)


def checked(declaration: Declaration) -> Checked:
    """The draft as the service would check a tool before it starts with it."""
    whole = with_parts({**declaration, "status": Status.PUBLISHED.value}, NAMED_PARTS)
    try:
        tool = from_json(json.dumps(whole))
    except ValidationError as error:
        details = without_echoes(error.errors(include_url=False))
        found = zip(details, shape_faults(error, whole), strict=True)
        return Checked(None, tuple(left_by(detail, fault, whole) for detail, fault in found))
    return Checked(tool, tuple(Left(page_in_words(fault, tool), path_in_words(fault, tool), fault) for fault in faults(tool)))


def with_parts(declaration: Declaration, parts: Declaration) -> dict[str, Any]:
    """The same, with these parts there, though nothing may stand in them yet."""
    made = dict(declaration)
    for name, inside in parts.items():
        there = made.get(name) or {}
        made[name] = with_parts(there, inside) if isinstance(there, dict) else there
    return made


def left_by(detail: ErrorDetails, fault: Fault, declaration: Declaration) -> Left:
    """What is left where the declaration cannot be read as a tool yet."""
    place = detail["loc"]
    return Left(
        page_of(place, declaration), path_of(place, declaration), in_the_browser(fault), unwritten=detail["type"] in UNWRITTEN
    )


def path_of(place: tuple[int | str, ...], declaration: Declaration) -> str:
    """A place as the fields of the pages name it: without the kind of question, which stands in no path."""
    steps: list[str] = []
    held: Any = declaration
    for step in place:
        if isinstance(held, Mapping) and step not in held and held.get("kind") == step:
            continue
        steps.append(str(step))
        if isinstance(held, list) and isinstance(step, int):
            held = held[step] if step < len(held) else None
        else:
            held = held.get(step) if isinstance(held, Mapping) else None
    return ".".join(steps)


def path_in_words(fault: Fault, tool: Tool) -> str:
    """The path of the question or the adaptation that a place in words names; "" for any other."""
    for n, section in enumerate(tool.sections):
        for m, question in enumerate(section.questions):
            if fault.place.startswith(place_of(section, question)):
                return f"sections.{n}.questions.{m}"
    named = (n for n, each in enumerate(tool.adaptations) if fault.place.startswith(place_of(each)))
    return next((f"adaptations.{n}" for n in named), "")


def in_the_browser(fault: Fault) -> Fault:
    """The same fault for whoever mends it on a page, and not in a file."""
    what = fault.what
    for field, words in SAID.items():
        what = what.replace(f"‘{field}’", f"‘{words}’")
    return Fault(fault.place, what, "Write it on this page.", fault.file)


def page_of(place: tuple[int | str, ...], declaration: Declaration) -> str:
    """The page on which what stands at this place is mended."""
    first = place[0] if place else ""
    for page, fields in PARTS.items():
        if first in fields:
            return page
    sections = declaration.get("sections", ())
    if first == "sections" and len(place) > 1 and isinstance(place[1], int) and place[1] < len(sections):
        return str(sections[place[1]]["key"])
    return "about" if first != "sections" else "sections"


def page_in_words(fault: Fault, tool: Tool) -> str:
    """The page on which a fault in a whole tool is mended, from its place in words."""
    for section in tool.sections:
        if f"section ‘{section.title}’" in fault.place or f"section ‘{section.key}’" in fault.place:
            return section.key
    for word, page in (
        ("adaptation", "adaptations"),
        ("methodology", "methodology"),
        ("blind spot", "methodology"),
        ("aims", "aims"),
    ):
        if word in fault.place:
            return page
    return "methodology" if "citation" in fault.place or "how answers" in fault.place else "about"


def newest_of_each(tools: Iterable[Tool]) -> tuple[Tool, ...]:
    """Of several versions of one tool the newest."""
    found: dict[str, Tool] = {}
    for tool in tools:
        there = found.get(tool.key)
        if there is None or numbers(tool.version) > numbers(there.version):
            found[tool.key] = tool
    return tuple(found.values())


def numbers(version: str) -> tuple[int, ...]:
    """1.10.0 comes after 1.9.0."""
    return tuple(int(part) for part in version.split("."))
