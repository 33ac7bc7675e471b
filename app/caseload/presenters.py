"""What the board shows: a line for each family, with its children’s strips, and in words what is not known."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from urllib.parse import urlencode
from uuid import UUID

from app.agendas.strips import Strip, ages_from, strip
from app.caseload.rules import Known, Standing, left
from app.cases.models import Person
from app.cases.rules import strands_to_know
from app.cases.wording import SMALL, age_words, called, capital, how_long, how_many, listed
from app.children_heard.rules import Heard, Silence
from app.picture.patterns import Drift
from app.picture.terms import Terms
from app.showing.shown import UNTOLD
from app.supervision.queries import Waiting
from app.web.pages import ago, day, in_england

FAMILIES = 40
"""Families on one page of the board."""


@dataclass(frozen=True)
class Kid:
    name: str
    age: str
    strip: Strip


@dataclass(frozen=True)
class ToRead:
    """Work that waits to be read: in a sentence, and the few that have waited longest (address, words, by whom, since when)."""

    sentence: str
    oldest: tuple[tuple[str, str, str, str], ...]
    plans: tuple[tuple[str, str], ...]


def to_read(
    oldest: Sequence[Waiting], titles: Mapping[UUID, str], many: int, plans: Sequence[tuple[str, str]], today: datetime.date
) -> ToRead:
    """`titles`: what each tool was called, by release; `plans`: an address and a sentence for each to be counter-signed."""
    shown = tuple(
        (
            f"/families/{one.case.id}/assessments/{one.assessment.id}/read",
            f"{one.about}: {titles.get(one.assessment.release_id, '')}",
            one.author,
            since(one.assessment.sent_at, today),
        )
        for one in oldest
    )
    more = f" The {SMALL[len(shown)]} that have waited longest:" if many > len(shown) else ""
    first = f" The oldest was sent {shown[0][3]}." if many > 1 else ""
    told = f"{capital(how_many(many, 'assessment'))} {'waits' if many == 1 else 'wait'} for you.{first}{more}" if many else ""
    return ToRead(told, shown, tuple(plans))


def since(sent_at: datetime.datetime | None, today: datetime.date) -> str:
    return ago(in_england(sent_at).date(), today) if sent_at else ""


@dataclass(frozen=True)
class Row:
    """One family. What the board tells in words stands in the same order on paper and on a phone."""

    address: str
    family: str
    ref: str
    stage: str
    lead: str
    kids: tuple[Kid, ...]
    not_known: str
    heard: tuple[tuple[str, bool], ...]
    """Each child’s words, and whether that is long ago, or never."""
    seen: str
    adds: str
    """For whom small things add up, and on how many days."""
    drift: str
    next: tuple[str, str]
    late: str
    needed: str
    """Of whom act now was answered yes in what is not signed yet."""
    untold: str
    """That nobody has written what was done for one of them."""


def row(one: Standing, known: Known, drifts: Mapping[UUID, tuple[Drift, ...]], terms: Terms, today: datetime.date) -> Row:
    case, stage = one.case, known.stages.get(one.case.id)
    return Row(
        address=f"/families/{case.id}/supervision",
        family=f"The {case.family_name} family",
        ref=case.ref,
        stage=f"{stage.name}, {how_long(stage.since, today)}" if stage else "No stage of help written down",
        lead=known.leads.get(case.id, "Nobody leads it"),
        kids=tuple(kid(child, known, terms, today) for child in one.children),
        not_known=not_known(one, known),
        heard=heard_words(one, known),
        seen=seen_words(one, known, today),
        adds=adds_words(one, known),
        drift=drift_words(one, drifts),
        next=next_words(one, today),
        late=late_words(one, today),
        needed=f"Act now was answered yes: {listed([called(child) for child in one.needed])}" if one.needed else "",
        untold=UNTOLD if any(known.needed[child.id].told.endswith(UNTOLD) for child in one.needed) else "",
    )


def kid(child: Person, known: Known, terms: Terms, today: datetime.date) -> Kid:
    days = known.explored.get(child.id, {})
    return Kid(called(child) or "Baby", age_words(child, today), strip(ages_from(days, today, terms, strands_to_know(child))))


def not_known(one: Standing, known: Known) -> str:
    """`Mia 9 and Noah 11 of 20 not explored`; with a baby who is expected `Mia 9 of 20 and the baby 14 of 14 not explored`."""
    found = [(called(child), *left(child, known)) for child in one.children]
    all_of = {there_are for _, _, there_are in found}
    told = [f"{name} {many}{f' of {there_are}' if len(all_of) > 1 else ''}" for name, many, there_are in found if many]
    alike = "" if len(all_of) > 1 else f" of {max(all_of, default=0)}"
    return f"{listed(told)}{alike} not explored" if told else "Every part of life has been looked at"


def heard_words(one: Standing, known: Known) -> tuple[tuple[str, bool], ...]:
    each = ((child, known.heard.get(child.id)) for child in one.children)
    return tuple((f"{called(child)}: {heard_when(words)}", child in one.unheard) for child, words in each if words)


def heard_when(one: Heard) -> str:
    """`9 days ago`; of a child who was watched and has said nothing, that."""
    if one.silence is Silence.NEVER and one.when:
        return f"not yet; watched closely {one.when}"
    return one.when or "nothing written down"


def seen_words(one: Standing, known: Known, today: datetime.date) -> str:
    """Those who were not seen lately, by name."""
    said = partial(ago, today=today)
    told = [f"{called(child)}: {said(on) if (on := known.seen.get(child.id)) else 'never'}" for child in one.unseen]
    return f"Not seen for four weeks. {'; '.join(told)}" if told else ""


def adds_words(one: Standing, known: Known) -> str:
    """`Small things add up: Mia, on five days`."""
    told = [f"{called(child) or 'the baby'}, on {how_many(known.adds[child.id], 'day')}" for child in one.adding]
    return f"Small things add up: {'; '.join(told)}" if told else ""


def drift_words(one: Standing, drifts: Mapping[UUID, tuple[Drift, ...]]) -> str:
    """The first that does not move, and how many besides. Where nothing was asked often enough, nobody can say.

    Where small things add up, that is said instead of nothing.
    """
    if one.adding and not any(drifts.get(child.id) for child in one.children):
        return ""
    if not any(child.id in drifts for child in one.children):
        return "Too soon to say"
    found = [(called(child), drift) for child in one.children for drift in drifts.get(child.id, ())]
    if not found:
        return "None seen"
    name, first = found[0]
    words = f"{name}, {first.course.asked.short}: the same at {len(first.spell.steps)} readings since {day(first.spell.since)}"
    return f"{words}, and {len(found) - 1} more" if len(found) > 1 else words


def next_words(one: Standing, today: datetime.date) -> tuple[str, str]:
    """What comes next, and when we talk. Of a child not seen lately, or who needed help, it is not said that nothing is due."""
    nothing = "No next step is written down" if one.unseen or one.needed else "Nothing due"
    step = f"{one.next.words}, {day(one.next.due_on)}" if one.next and one.next.due_on else nothing
    return step, f"We talk on {day(one.talk_on)}" if one.talk_on and one.talk_on >= today else ""


def late_words(one: Standing, today: datetime.date) -> str:
    if not one.late:
        return ""
    first = one.late[0]
    more = f", and {len(one.late) - 1} more" if len(one.late) > 1 else ""
    return f"{first.words}, {ago(first.due_on, today)}{more}" if first.due_on else ""


def address(**asked: object) -> str:
    """This page, asked otherwise: ids and keys, never a name."""
    query = urlencode({name: value for name, value in asked.items() if value})
    return f"/caseload?{query}" if query else "/caseload"


def rows(
    every: Iterable[Standing], known: Known, drifts: Mapping[UUID, tuple[Drift, ...]], terms: Terms, today: datetime.date
) -> list[Row]:
    return [row(one, known, drifts, terms, today) for one in every]
