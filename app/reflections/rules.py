"""What a reflection asks, who reads one, and what of it may be counted. Pure thought."""

import datetime
from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from app.declaration.vocabulary import Worded
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


class InTheWay(Worded):
    """What gets in the way of the work, as it can be ticked."""

    TIME = "time", "Too little time for this family"
    LOAD = "load", "Too many families at once"
    DISTANCE = "distance", "The distance"
    DOOR = "door", "Not being let in"
    WAIT = "wait", "A wait for somebody else’s help"
    MONEY = "money", "No money for what the family needs"
    FORMS = "forms", "Forms and recording"
    SAFETY = "safety", "Not feeling safe"
    ALONE = "alone", "Nobody to come along, or to ring after"


def keys_of(told: str) -> list[str]:
    """What is ticked, in the order of the list."""
    chosen = set(told.split(","))
    return [one.value for one in InTheWay if one.value in chosen]


@dataclass(frozen=True)
class Quarter:
    """Three months of a year, whole: from its first day up to the day after its last."""

    starts: datetime.date
    ends: datetime.date

    @property
    def words(self) -> str:
        last = self.ends - datetime.timedelta(days=1)
        return f"{self.starts:%B} to {last:%B %Y}"


def quarters_before(today: datetime.date, many: int) -> list[Quarter]:
    """The last whole quarters, the earliest first. The one that runs is not told: a count that moves daily points at somebody."""
    year, month = today.year, (today.month - 1) // 3 * 3 + 1
    found: list[Quarter] = []
    for _ in range(many):
        ends = datetime.date(year, month, 1)
        year, month = (year, month - 3) if month > 3 else (year - 1, 10)
        found.insert(0, Quarter(datetime.date(year, month, 1), ends))
    return found


def says_something(values: Mapping[str, str]) -> bool:
    return any(values.get(name, "") for name in (*(name for name, _, _ in ASKED), "in_the_way"))


def may_read(reflection: Reflection, me: UUID) -> bool:
    """Its author, and whoever it was shared with. Nobody else, whatever their role."""
    return me in (reflection.author_id, reflection.shared_with)
