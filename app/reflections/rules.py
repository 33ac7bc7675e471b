"""What a reflection asks, and who reads one. Pure thought."""

from collections.abc import Mapping
from uuid import UUID

from app.reflections.models import Reflection

ASKED: tuple[tuple[str, str, str], ...] = (
    ("visits", "How are the visits for you?", "Before you knock, while you are there, after you leave."),
    ("barriers", "What gets in the way?", "Time, distance, not being let in, a form, a wait, a row about money."),
    (
        "load",
        "What are you carrying?",
        "The other families, the day before this visit, feeling safe or not, somebody to ring after.",
    ),
    ("assumptions", "What do you take for granted?", "Whom they remind you of. What has come to seem normal."),
    ("between", "What is happening between you and the family?", "What they would say of you. What you owe them, or they you."),
)
"""Name, question and hint of each; none has to be answered."""


def says_something(values: Mapping[str, str]) -> bool:
    return any(values.get(name, "") for name, _, _ in ASKED)


def may_read(reflection: Reflection, me: UUID) -> bool:
    """Its author, and whoever it was shared with. Nobody else, whatever their role."""
    return me in (reflection.author_id, reflection.shared_with)
