"""What a draft still lacks: the same checks as `whole-picture tools check`, said for each page on which it can be mended."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from app.declaration import Status, Tool
from app.declaration.schema import from_json
from app.faults import Fault, faults
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


@dataclass(frozen=True)
class Checked:
    """A draft as it was checked: the tool, once it can be read as one, and every fault with the page on which it is mended."""

    tool: Tool | None
    faults: tuple[tuple[str, Fault], ...]

    @property
    def ready(self) -> bool:
        """Whether nothing is left to mend."""
        return self.tool is not None and not self.faults

    def on(self, page: str) -> tuple[Fault, ...]:
        """The faults that are mended on one page."""
        return tuple(fault for where, fault in self.faults if where == page)


def checked(declaration: Declaration) -> Checked:
    """The draft as the service would check a tool before it starts with it."""
    whole = {**declaration, "status": Status.PUBLISHED.value}
    try:
        tool = from_json(json.dumps(whole))
    except ValidationError as error:
        places = [detail["loc"] for detail in without_echoes(error.errors(include_url=False))]
        found = zip(places, shape_faults(error, whole), strict=True)
        return Checked(None, tuple((page_of(place, declaration), in_the_browser(fault)) for place, fault in found))
    return Checked(tool, tuple((page_in_words(fault, tool), fault) for fault in faults(tool)))


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
