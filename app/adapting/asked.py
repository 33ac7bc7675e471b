"""Which answers an assessment asks for as it is adapted now: one rule, for every page, copy and finding."""

from collections.abc import Mapping
from typing import TypeVar

from app.answers.slots import THINKING, Slot, voices
from app.assessments.rules import CLOSING
from app.declaration.tool import Tool

A = TypeVar("A")


def still_asked(tool: Tool, answers: Mapping[Slot, A]) -> dict[Slot, A]:
    """The answers that the tool asks for as it is adapted now, in a voice that it still hears; and the closing words.

    All others were given before it was adapted otherwise: they are kept, and count for nothing.
    """
    asked = {question.key: question for question in tool.questions()}
    return {
        slot: answer
        for slot, answer in answers.items()
        if slot.question in CLOSING
        or (slot.question in asked and (slot.part.startswith(THINKING) or slot.voice in voices(asked[slot.question])))
    }
