"""How a declaration is put together, whatever it says: what every page of a draft rests on, and how large it may be."""

from typing import Any

from app.incoming.naming import LONGEST_TEXT
from app.incoming.report import Report
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


def at_the_head(section: dict[str, Any], words: str, report: Report, place: str) -> None:
    """Words to read open their section, after those that stand there. There is one place for them, and it has an end."""
    whole = "\n".join(part for part in (section.get("introduction", ""), words) if part)
    if len(whole) > LONGEST_TEXT:
        report.lost(place, f"The words at the head of ‘{section['title']}’ are cut at {LONGEST_TEXT:,} letters.")
    if whole:
        section["introduction"] = whole[:LONGEST_TEXT]


def with_their_notes(made: list[dict[str, Any]], report: Report) -> list[dict[str, Any]]:
    """The sections that ask something. Words to read in one that asks nothing stand at the head of the next that does."""
    asking, waiting = list[dict[str, Any]](), list[dict[str, Any]]()
    for section in made:
        if not section["questions"]:
            waiting += [section] if section.get("introduction") else []
            continue
        own, section["introduction"] = section.pop("introduction", ""), ""
        for before in waiting:
            place = f"section ‘{before['title']}’"
            report.changed(place, f"It asks nothing here: its words stand at the head of ‘{section['title']}’.")
            at_the_head(section, before["introduction"], report, place)
        at_the_head(section, own, report, f"section ‘{section['title']}’")
        asking.append({name: value for name, value in section.items() if name != "introduction" or value})
        waiting = []
    for section in waiting:
        words = section["introduction"][:300]
        report.lost(f"section ‘{section['title']}’", f"Its words, for nothing is asked there or after it: “{words}”.")
    return asking
