"""Brothers and sisters side by side: the same part of life, a different child. Never added up and never averaged."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import age_words, called, capital, listed
from app.declaration.vocabulary import Dimension
from app.picture.readings import Reading
from app.picture.rules import Picture, Strand
from app.picture_pages.pairs import days_last
from app.picture_pages.words import ReadingShown, Telling, newest_first, told_once
from app.web.pages import ago

SAME_FROM = 20
"""Letters from which the same words about two children are pointed out. Fewer are often the same by chance."""
IN_A_CELL = 2


@dataclass(frozen=True)
class ChildShown:
    """One child at the head of a column: who they are, twenty ticks, and when they were last heard."""

    id: UUID
    name: str
    age: str
    pen_picture: str
    ticks: tuple[str, ...]
    explored: str
    heard: str
    href: str


@dataclass(frozen=True)
class CellShown:
    """One child on one strand. With no reading: why there is none."""

    name: str
    readings: tuple[ReadingShown, ...]
    nothing: str
    href: str


@dataclass(frozen=True)
class RowShown:
    title: str
    cells: tuple[CellShown, ...]


@dataclass(frozen=True)
class SiblingsPage:
    children: tuple[ChildShown, ...]
    rows: tuple[RowShown, ...]
    blank: str
    """Strands that nobody has explored for any of them."""
    same_words: tuple[str, ...]


NOT_HEARD = {False: "Not heard in their own words yet", True: "Not born yet"}


def siblings_page(tellings: Sequence[Telling], people: Mapping[UUID, Person]) -> SiblingsPage:
    shown = [one for one in Dimension if any(tell.picture.strand(one).readings for tell in tellings)]
    first: dict[tuple[str, str], str] = {}
    return SiblingsPage(
        children=tuple(child_shown(tell, people[tell.picture.child.id]) for tell in tellings),
        rows=tuple(
            RowShown(tellings[0].wording.of(one), tuple(cell(tell, tell.picture.strand(one), first) for tell in tellings))
            for one in shown
        ),
        blank=listed([tellings[0].wording.of(one) for one in Dimension if one not in shown]),
        same_words=same_words([tell.picture for tell in tellings]),
    )


def child_shown(tell: Telling, child: Person) -> ChildShown:
    pic = tell.picture
    explored, there_are = sum(one.explored for one in tell.strands), len(tell.strands)
    heard = pic.heard.get(child.id)
    return ChildShown(
        id=child.id,
        name=called(child) or "The baby",
        age=age_words(child, pic.today),
        pen_picture=tell.pen(child),
        ticks=tuple(age.value if age else "" for age in tell.ages),
        explored=f"{explored} of {there_are} explored, {there_are - explored} not",
        heard=f"Heard {ago(heard, pic.today)}" if heard else NOT_HEARD[child.kind is PersonKind.UNBORN],
        href=tell.here,
    )


def cell(tell: Telling, strand: Strand, first: dict[tuple[str, str], str]) -> CellShown:
    own = days_last(newest_first((*strand.strengths, *strand.needs)))
    waits = "Not explored" if strand in tell.strands else "To be known after birth"
    untold = "Asked, and not known" if strand.readings else waits
    nothing = "Told of, with no level" if strand.explored else untold
    shown = told_once((tell.shown(one) for one in own[:IN_A_CELL]), tell.strand(strand), first)
    return CellShown(capital(tell.child), shown, nothing, f"{tell.here}/strand/{strand.key}")


def same_words(pictures: Sequence[Picture]) -> tuple[str, ...]:
    """Words that stand for two children alike: perhaps both are true, perhaps one was copied. Each wording once."""
    whose: dict[str, dict[UUID, tuple[str, Reading]]] = {}
    names = [pic.child.name for pic in pictures]
    for pic in pictures if len(pictures) > 1 else ():
        for one in pic.readings:
            own = one.words.removeprefix(f"{one.asked.short}. ")
            if own != one.asked.short and len(own) >= SAME_FROM and one.signal is not None:
                whose.setdefault(alike(own, names), {}).setdefault(pic.child.id, (pic.child.name, one))
    return tuple(
        f"{listed([name for name, _ in own.values()])}: {next(iter(own.values()))[1].asked.short.lower()}, in the same words."
        for own in whose.values()
        if len(own) > 1
    )


def alike(words: str, names: Sequence[str]) -> str:
    """The words without the children’s names, case or stops, so that only what is said is compared."""
    folded = words.casefold()
    for name in names:
        folded = re.sub(rf"\b{re.escape(name.casefold())}\b", "", folded)
    return " ".join(re.findall(r"\w+", folded))
