"""The first sentence of a supervisor's page: how many children have not been heard, what is overdue, and what waits for them."""

import datetime
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.cases.models import NextStep
from app.cases.wording import how_many
from app.children_heard.rules import Silence
from app.work.presenters import FamilyShown


@dataclass(frozen=True)
class Glance:
    """Of which children, and what is not known or not done about them. Every number is of the families on the page, and of
    children who are born."""

    whose: str
    not_heard: str
    not_lately: str
    overdue: int


def at_a_glance(families: Sequence[FamilyShown], steps: Iterable[NextStep], today: datetime.date) -> Glance:
    every = [kid for family in families for kid in family.kids]
    kids = [kid for kid in every if kid.heard.silence is not Silence.EXPECTED]
    never = sum(kid.heard.silence is Silence.NEVER for kid in kids)
    long = sum(kid.heard.silence is Silence.LONG for kid in kids)
    shown = {family.id for family in families}
    return Glance(
        whose=f"{how_many(len(kids), 'child')} in {how_many(len(families), 'family')}",
        not_heard=heard_words(never, "not been heard yet"),
        not_lately=heard_words(long, "not been heard for four weeks"),
        overdue=sum(step.case_id in shown and step.due_on is not None and step.due_on < today for step in steps),
    )


def heard_words(number: int, words: str) -> str:
    """`three have not been heard yet`; "" when there is none."""
    return f"{how_many(number, 'child').split()[0]} {'has' if number == 1 else 'have'} {words}" if number else ""
