"""What a careful reader of each child’s picture would ask about: gaps, voices that differ, drift, one tool used alone."""

from collections.abc import Iterable, Iterator, Mapping
from uuid import UUID

from sqlmodel import Session

from app.agendas.models import Why
from app.agendas.rules import Talk
from app.cases.open_case import OpenCase
from app.cases.wording import called, capital, how_many, listed, possessive
from app.db import today
from app.picture.queries import family_of, pictures_of
from app.picture.rules import GapKind, Picture
from app.picture_pages.cards import says
from app.picture_pages.pairs import days_last
from app.picture_pages.pattern_words import adding, came_back, stayed
from app.picture_pages.presenters import matters
from app.picture_pages.words import Telling
from app.supervision.same_day import Yes

FEW = 3
"""Strands that are named one by one; the rest are counted."""

MOST_DIFFERENCES = 3
"""Differences of one child on one agenda: the newest. All of them stand on the picture."""


def told(session: Session, case: OpenCase, titles: Mapping[str, str]) -> list[Telling]:
    """Every child’s picture, with what is needed to say something of it."""
    family = family_of(session, case.id)
    names: dict[UUID, str] = {person.id: called(person) for person in family.people.values()}
    pictures = pictures_of(session, case.id, today(), family=family)
    return [Telling(case, one, names, titles, family) for one in pictures.values()]


def noticed(telling: Iterable[Telling]) -> list[Talk]:
    """What there is to talk over, child by child: what is not known first."""
    return [talk for tell in telling for part in (gaps, voices, drift, one_tool) for talk in part(tell)]


def acts(telling: Iterable[Telling], yes: Mapping[UUID, Yes]) -> list[Talk]:
    """The children of whom act now was answered yes, with what was done about it."""
    return [
        Talk(
            f"act_now|{child.id}|{yes[child.id].assessment}|{yes[child.id].question}"[:120],
            Why.FIRST,
            f"{tell.child}: Act now was answered yes. Is {tell.child} safe now?",
            yes_words(yes[child.id]),
            child.id,
        )
        for tell in telling
        if (child := tell.picture.child).id in yes
    ]


def yes_words(yes: Yes) -> str:
    """What was done, then whether it is signed. That nobody wrote what was done is said with the second."""
    return f"What was done: {yes.done.rstrip('.')}. {yes.told}" if yes.done else yes.told


def serious(tell: Telling) -> Iterator[Talk]:
    """What is found serious now, each matter once; what is found so later is another thing to talk over."""
    found = days_last(tell.picture.serious_needs)
    if found:
        child, names = tell.picture.child, [capital(name) for name in matters(found)]
        words = f"{tell.child}: {'a serious need' if len(names) == 1 else how_many(len(names), 'serious need')}"
        yield Talk(f"serious|{child.id}|{max(one.on for one in found)}", Why.FIRST, words, few_words(names), child.id)


def unexplored(picture: Picture) -> list[str]:
    return [gap.dimension.words for gap in picture.gaps if gap.kind is not GapKind.OLD]


def gaps(tell: Telling) -> Iterator[Talk]:
    """Strands that nobody has looked at, and those last looked at long ago."""
    pic, child = tell.picture, tell.picture.child
    missing = unexplored(pic)
    if missing:
        words = f"{tell.child}: {len(missing)} of {len(tell.strands)} not explored"
        yield Talk(f"gap|{child.id}", Why.GAP, words, few_words(missing), child.id)
    old = [gap.dimension.words for gap in pic.gaps if gap.kind is GapKind.OLD]
    if old:
        words = f"{tell.child}: {how_many(len(old), 'part')} of life not looked at for long"
        yield Talk(f"old|{child.id}", Why.GAP, words, few_words(old), child.id)
    for one in pic.unheard:
        if one.who is not None and one.who.id != child.id:
            since = f"Last on {tell.day(one.last_on)}." if one.last_on else "Nothing of theirs is written down."
            yield Talk(
                f"unheard|{child.id}|{one.who.id}", Why.GAP, f"{possessive(one.who.name)} view of {tell.child}", since, child.id
            )


def few_words(strands: list[str]) -> str:
    """`Health, Identity and Education, and four more.`"""
    more = len(strands) - FEW
    named = listed(strands[:FEW])
    return f"{named}, and {how_many(more, 'more').replace('mores', 'more')}." if more > 0 else f"{named}."


def voices(tell: Telling) -> Iterator[Talk]:
    child = tell.picture.child
    for one in tell.picture.differences[:MOST_DIFFERENCES]:
        words = f"{tell.child}: {one.asked.short}"
        sentence = " ".join(f"{capital(says(tell, view))}." for view in one.views)
        yield Talk(f"voices|{child.id}|{one.key}"[:120], Why.VOICES, words, sentence, child.id)


def drift(tell: Telling) -> Iterator[Talk]:
    """What was a need again and again, what came back, and small things that add up."""
    child = tell.picture.child
    if tell.picture.adds_up:
        yield Talk(
            f"adds|{child.id}", Why.DRIFT, f"{tell.child}: small things add up", adding(tell, tell.picture.adds_up), child.id
        )
    for one in tell.picture.drifts:
        key = f"drift|{child.id}|{one.course.asked.key}|{one.course.last.voice.value}"
        yield Talk(key[:120], Why.DRIFT, f"{tell.child}: {one.course.asked.short}", stayed(tell, one)[1], child.id)
    for again in tell.picture.repeats:
        key = f"back|{child.id}|{again.course.asked.key}|{again.course.last.voice.value}"
        yield Talk(key[:120], Why.DRIFT, f"{tell.child}: {again.course.asked.short}", came_back(tell, again)[1], child.id)


def one_tool(tell: Telling) -> Iterator[Talk]:
    child, alone = tell.picture.child, tell.picture.one_tool
    if alone:
        words = f"{tell.child}: only {tell.tool(alone.tool_key)}, {len(alone.uses)} times running"
        yield Talk(f"tool|{child.id}|{alone.tool_key}", Why.ONE_TOOL, words, "No tool sees everything.", child.id)
