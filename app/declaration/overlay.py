"""A tool as it will be asked of this child: adaptations laid over it, and names put into its words."""

from collections.abc import Iterable

from app.declaration.questions import Question
from app.declaration.tool import Adaptation, Reword, Section, Tool
from app.declaration.vocabulary import Comparability, Depth


def chosen(tool: Tool, keys: Iterable[str]) -> tuple[Adaptation, ...]:
    """The chosen adaptations in the tool's own order. Keys the tool does not have are passed over."""
    wanted = set(keys)
    return tuple(adaptation for adaptation in tool.adaptations if adaptation.key in wanted)


def adapted(tool: Tool, keys: Iterable[str], depth: Depth = Depth.FULL) -> Tool:
    """The same tool with the chosen adaptations laid over it, in the tool's order, at one depth.

    Where two reword the same question the later one has the last word; what two add is added once. A section
    left with no question is left out.
    """
    overlays = chosen(tool, keys)
    left_out = {leave.question for overlay in overlays for leave in overlay.leave_out}
    sections = []
    for section in tool.sections:
        questions = [q for q in with_added(section, overlays) if q.key not in left_out and depth.takes_in(q.depth)]
        if questions:
            words = tuple(reworded(question, overlays) for question in questions)
            sections.append(section.model_copy(update={"questions": words}))
    return tool.model_copy(update={"sections": tuple(sections)})


def with_added(section: Section, overlays: Iterable[Adaptation]) -> list[Question]:
    """The section's questions with each overlay's own put where it says, in the order they were declared."""
    questions = list(section.questions)
    last_after: dict[str | None, str] = {}
    for add in (add for overlay in overlays for add in overlay.add if add.section == section.key):
        keys = [question.key for question in questions]
        if add.question.key in keys:
            continue
        before = last_after.get(add.after, add.after)
        place = keys.index(before) + 1 if before in keys else len(questions)
        questions.insert(place, add.question)
        last_after[add.after] = add.question.key
    return questions


def reworded(question: Question, overlays: Iterable[Adaptation]) -> Question:
    """The question in the words of the overlays; its key, kind and choices untouched."""
    for change in (change for overlay in overlays for change in overlay.reword if change.question == question.key):
        question = question.model_copy(update=changes(change))
    return question


def changes(change: Reword) -> dict[str, object]:
    """The fields that a rewording gives."""
    return {
        name: getattr(change, name)
        for name in type(change).model_fields
        if name != "question" and getattr(change, name) is not None
    }


def private_keys(tool: Tool) -> frozenset[str]:
    """The keys of all questions that only the author and the supervisor read, whichever adaptation asks them."""
    added = (add.question for overlay in tool.adaptations for add in overlay.add)
    return frozenset(question.key for question in (*tool.questions(), *added) if question.private)


def without(tool: Tool, keys: frozenset[str]) -> Tool:
    """The same tool, already adapted, without these questions. A section left with no question is left out."""
    kept = ((section, tuple(one for one in section.questions if one.key not in keys)) for section in tool.sections)
    sections = tuple(section.model_copy(update={"questions": questions}) for section, questions in kept if questions)
    return tool.model_copy(update={"sections": sections})


DOMESTIC_ABUSE = "domestic_abuse"
"""The circumstance whose adaptations keep somebody safe: no paper is left where one of them was used."""


def keeps_somebody_safe(adaptation: Adaptation) -> bool:
    """Whether this adaptation is used because one adult may harm another."""
    return DOMESTIC_ABUSE in adaptation.applies_to.any_circumstance or adaptation.key == "da_safe"


def comparability(tool: Tool, keys: Iterable[str]) -> Comparability:
    """The most careful word among the chosen adaptations."""
    order = list(Comparability)
    return max((overlay.comparable for overlay in chosen(tool, keys)), key=order.index, default=Comparability.SAME)
