"""Faults in adaptations, which are laid over the tool and may change words and method, never what a key means."""

from collections.abc import Iterator

from app.declaration.answers import answer_keys
from app.declaration.overlay import changes
from app.declaration.questions import Ladder, Question
from app.declaration.tool import Adaptation, Reword, Tool
from app.faults.fault import Check, Fault
from app.faults.places import place_of


def can_be_reworded(tool: Tool) -> dict[str, Question]:
    """The tool's own questions and those that any adaptation adds (two may be laid over it together)."""
    added = {add.question.key: add.question for adaptation in tool.adaptations for add in adaptation.add}
    return added | {question.key: question for question in tool.questions()}


def rewording(tool: Tool) -> Iterator[Fault]:
    """A rewording changes words of a question that is there."""
    questions = can_be_reworded(tool)
    for adaptation in tool.adaptations:
        for change in adaptation.reword:
            place = place_of(adaptation, change)
            question = questions.get(change.question)
            if question is None:
                yield absent(place, f"It rewords ‘{change.question}’", "question")
                continue
            yield from rewording_of(question, change, place)


def rewording_of(question: Question, change: Reword, place: str) -> Iterator[Fault]:
    """What is wrong with one rewording of one question."""
    if not changes(change):
        yield Fault(place, "It rewords nothing.", "Write the new words, or take it out.")
    if (change.anchors or change.family_anchors) and not isinstance(question, Ladder):
        what = f"It gives anchors to ‘{question.key}’, which is not a ladder."
        yield Fault(place, what, "Take the anchors out: only a ladder has rungs.")


def absent(place: str, does: str, kind: str) -> Fault:
    """A fault for something named that is not there."""
    return Fault(place, f"{does}, and there is no such {kind}.", f"Name a {kind} of this tool.")


def leaving_out(tool: Tool) -> Iterator[Fault]:
    """Only a question that is there can be left out, and not in the same breath reworded."""
    questions = can_be_reworded(tool)
    for adaptation in tool.adaptations:
        reworded = {change.question for change in adaptation.reword}
        for leave in adaptation.leave_out:
            place = place_of(adaptation, leave)
            if leave.question not in questions:
                yield absent(place, f"It leaves out ‘{leave.question}’", "question")
            if leave.question in reworded:
                what = f"It both rewords ‘{leave.question}’ and leaves it out."
                yield Fault(place, what, "Do one or the other.")


def adding(tool: Tool) -> Iterator[Fault]:
    """A question is added to a section that is there, after a question that is in it."""
    for adaptation in tool.adaptations:
        for add in adaptation.add:
            place = place_of(adaptation, add.question)
            section = next((section for section in tool.sections if section.key == add.section), None)
            if section is None:
                yield absent(place, f"It is added to the section ‘{add.section}’", "section")
                continue
            there = {question.key for question in section.questions}
            there |= {other.question.key for other in adaptation.add if other.section == add.section}
            if add.after is not None and add.after not in there - {add.question.key}:
                what = f"It is added after ‘{add.after}’, which is not in that section."
                yield Fault(place, what, f"Name a question of ‘{section.title}’, or leave ‘after’ out to add it last.")


def shared_keys(tool: Tool) -> Iterator[Fault]:
    """A key means one thing: a question that is added never takes the key of one that means something else."""
    meanings: dict[str, tuple[object, ...]] = {question.key: () for question in tool.questions()}
    for adaptation in tool.adaptations:
        for add in adaptation.add:
            meaning = (add.question.kind, answer_keys(add.question), add.question.about)
            if meanings.setdefault(add.question.key, meaning) != meaning:
                what = f"The key ‘{add.question.key}’ is that of another question, which means something else."
                yield Fault(place_of(adaptation, add.question), what, "Give it a key of its own, or reword the other.")


def no_effect(tool: Tool) -> Iterator[Fault]:
    """An adaptation changes something, or it is a promise that is not kept."""
    for adaptation in tool.adaptations:
        if not any(effects(adaptation)):
            mend = "Say what is done differently (method), reword, leave out or add a question, or name another tool."
            yield Fault(place_of(adaptation), "It changes nothing.", mend)


def effects(adaptation: Adaptation) -> tuple[object, ...]:
    """Everything an adaptation does."""
    return adaptation.method, adaptation.reword, adaptation.leave_out, adaptation.add, adaptation.use_instead


def pointing_at_itself(tool: Tool) -> Iterator[Fault]:
    """What a tool cannot see, another has to."""
    for blind in tool.methodology.blind_spots:
        if blind.covered_by == tool.key:
            what = f"“{blind.cannot_see}” is said to be covered by this tool itself."
            yield Fault(place_of(blind), what, "Name the tool that does see it.")
    for adaptation in tool.adaptations:
        if adaptation.use_instead == tool.key:
            yield Fault(place_of(adaptation), "It says to use this tool instead of this tool.", "Name another tool.")


CHECKS: tuple[Check, ...] = (rewording, leaving_out, adding, shared_keys, no_effect, pointing_at_itself)
