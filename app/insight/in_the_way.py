"""What gets in the way of the work, as practitioners tick it and let it be counted: whole quarters, the whole service, no few."""

import datetime
from dataclasses import dataclass

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.audit import trail
from app.cases.wording import how_many
from app.db import today
from app.figures import safe
from app.insight.routes import TOP
from app.people.guard import SignedIn
from app.reflections.queries import who_ticked
from app.reflections.rules import InTheWay, Quarter, quarters_before
from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()

QUARTERS = 4
WITHHELD = "c"


@dataclass(frozen=True)
class Told:
    """One quarter: of how many people, in words, and what is told of each thing in the order of the list."""

    words: str
    people: str
    cells: tuple[str, ...]

    @property
    def says_nothing(self) -> bool:
        return not self.cells


def told(session: Session, quarter: Quarter) -> Told:
    people, ticked = who_ticked(session, quarter.starts, quarter.ends)
    if not people:
        return Told(quarter.words, "nobody let theirs be counted", ())
    if safe.few(people):
        return Told(quarter.words, "too few let theirs be counted for anything to be told", ())
    cells = tuple(cell(safe.alone(safe.Raw(ticked[one.value], people))) for one in InTheWay)
    return Told(quarter.words, how_many(people, "person").replace("persons", "people"), cells)


def cell(shown: safe.Shown) -> str:
    """`7 of 14`, or that it is withheld."""
    return WITHHELD if shown.numerator is None else f"{shown.numerator} of {shown.denominator}"


def every_quarter(session: Session, day: datetime.date) -> list[Told]:
    return [told(session, quarter) for quarter in quarters_before(day, QUARTERS)]


@router.get(TOP + "/in-the-way")
def in_the_way(request: Request, session: DbSession, me: SignedIn) -> Response:
    """Everybody who reads it is told the same, and nothing in it is anybody’s own."""
    trail.look(session, by=me, what="read what gets in the way of the work")
    return page(
        request,
        "insight/in_the_way.html",
        title="What gets in the way of the work",
        current="figures",
        quarters=every_quarter(session, today()),
        things=[one.words for one in InTheWay],
    )
