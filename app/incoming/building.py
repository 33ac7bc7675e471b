"""How a declaration is put together, whatever it says: what every page of a draft rests on, and how large it may be."""

from typing import Any

from app.untrusted_files.files import refuse

Shape = dict[str, Any] | list[Any] | type

QUESTION: Shape = {"key": str, "guidance": {}, "choices": [{}], "voices": [object], "about": [object]}
SECTION: Shape = {"key": str, "questions": [QUESTION]}
TOOL: Shape = {
    "key": str,
    "ages": [object],
    "aims": {},
    "licence": {},
    "methodology": {"reading": {}, "minutes": {}, "evidence": [{}], "blind_spots": [{}]},
    "adaptations": [{}],
    "sections": [SECTION],
}
"""Names with values, lists and texts, where a tool has them. What stands in them is checked with the draft, and can be mended."""

MOST_QUESTIONS = 1_000
"""The largest tool of the suite has a quarter of them."""


def well_built(file: str, declaration: dict[str, Any]) -> dict[str, Any]:
    """The declaration, if it is put together as a tool is and not too large. Raises CannotRead, naming the place."""
    whole: dict[str, Any] = fitted(file, "the tool", declaration, TOOL)
    for section in whole.get("sections", ()):
        if not section.get("key") or "questions" not in section:
            refuse(file, "sections", "A section has no key, or no questions.", "Export it again from where it was made.")
    not_too_many(file, sum(len(section["questions"]) for section in whole.get("sections", ())))
    return whole


def not_too_many(file: str, questions: int) -> None:
    """Refuses a file that asks more than anybody could be asked."""
    if questions > MOST_QUESTIONS:
        refuse(file, "", f"It asks {questions:,} things; {MOST_QUESTIONS:,} are the most.", "Split it into several tools.")


def fitted(file: str, place: str, value: Any, shape: Shape) -> Any:
    """A value in its shape, without what is empty in it."""
    if isinstance(shape, dict) and isinstance(value, dict):
        inside = [(name, each) for name, each in value.items() if each is not None or name not in shape]
        return {name: fitted(file, name, each, shape[name]) if name in shape else each for name, each in inside}
    if isinstance(shape, list) and isinstance(value, list):
        return [fitted(file, place, each, shape[0]) for each in value]
    if not (isinstance(shape, type) and isinstance(value, shape)):
        refuse(file, place[:60], "It is not put together as a tool is.", "Export it again from where it was made.")
    return value
