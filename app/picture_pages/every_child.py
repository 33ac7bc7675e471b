"""What is told of each child before their picture is opened: who they are, what is not known, when they were last heard."""

import datetime
from dataclasses import dataclass

from app.cases.models import Person
from app.cases.presenters import own_facts
from app.cases.rules import strands_to_know
from app.cases.wording import called
from app.children_heard.rules import Heard


@dataclass(frozen=True)
class Kid:
    """One child with the way to their picture."""

    address: str
    name: str
    facts: str
    pen_picture: str
    unexplored: str
    heard: str


def kid(address: str, child: Person, explored: int, heard: Heard, today: datetime.date) -> Kid:
    there_are = len(strands_to_know(child))
    left = there_are - explored
    return Kid(
        address=f"{address}/picture/{child.id}",
        name=called(child) or "Baby",
        facts=", ".join(f"{term.lower()} {fact}" for term, fact in own_facts(child, today)),
        pen_picture=child.pen_picture,
        unexplored=f"{left} of {there_are} parts of life not explored" if left else "",
        heard=f"{heard.words} {heard.when}".strip(),
    )
