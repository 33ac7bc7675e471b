"""Keeping fields of a plan: each by itself, never over somebody else’s words, and what cannot be kept is given back as typed."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID, uuid4

from sqlmodel import Session, col, select
from starlette.requests import Request
from starlette.responses import Response

from app.people.guard import MayNot
from app.people.practitioner import Practitioner
from app.plan_pages.forms import WordsForm, field_of, read_words
from app.plan_pages.guard import BegunPlan
from app.plan_pages.presenters import FieldShown
from app.plan_pages.routes import frame, names_in
from app.plans import actions
from app.plans.fields import ENDING_KEYS, PlanField
from app.plans.models import PlanWords
from app.plans.queries import found_in
from app.web.pages import clock, day_and_clock, page
from app.web.reading import Reading


def part_id(form: WordsForm) -> UUID:
    """The outcome that is written in. Raises MayNot for what is no reference."""
    try:
        return UUID(form.part)
    except ValueError:
        raise MayNot from None


def page_of(at: BegunPlan, part: str, field: str) -> str:
    """The page on which a field is written."""
    if part:
        return f"{at.address}/outcomes/{part}"
    return f"{at.address}/{'ending' if field in ENDING_KEYS else 'words'}"


def status_of(field: PlanField, child: str, status: str, state: str, *, seen: int, at: str = "", problem: str = "") -> FieldShown:
    """A field as its status line needs it."""
    asks = field.filled(field.asks, child)
    return FieldShown(field, asks, "", "", "", ("", "", ""), seen, status, state, at, problem)


@dataclass(frozen=True)
class NotKept:
    """A field that could not be kept as it was sent; `theirs`: who wrote there meanwhile, when, what, and its number."""

    one: FieldShown
    theirs: dict[str, Any] | None = None


def keep_fields(session: Session, at: BegunPlan, fields: Iterable[WordsForm], by: Practitioner) -> list[NotKept]:
    """Keeps every field in which something was written; gives those that cannot be kept."""
    return [left for form in fields if (left := keep_field(session, at, form, by, with_others=True))]


def keep_field(
    session: Session, at: BegunPlan, form: WordsForm, by: Practitioner, *, with_others: bool = False
) -> NotKept | None:
    """`with_others`: it came with a whole page, on which most was left as the page had it, and is not written again."""
    field, found = field_of(form), found_in(session, at.now)
    if form.part and not found.has_outcome(part_id(form)):
        raise MayNot
    reading = Reading()
    words = read_words(reading, form, field)
    boxes = (form.words_day, form.words_month, form.words_year)
    typed = replace(
        status_of(field, at.name, "Not saved yet", "no", seen=form.seen), words=form.words, boxes=boxes, part=form.part
    )
    if reading.problems:
        return NotKept(replace(typed, problem=next(iter(reading.problems.values()))))
    if with_others and words == seen_then(session, at, form):
        return None
    try:
        place, seen = actions.Place(field.key, form.part), form.over or form.seen
        actions.write_words(session, by=by, plan=at.now, place=place, words=words, seen=seen, operation=form.operation)
    except actions.WroteToo as both:
        row = both.row
        who = names_in(session, found).get(row.written_by, "Somebody")
        when = {"when": day_and_clock(row.written_at), "at": clock(row.written_at)}
        return NotKept(typed, {"who": who, **when, "words": row.words, "number": row.number})
    return None


def seen_then(session: Session, at: BegunPlan, form: WordsForm) -> str:
    """The words that the page had shown."""
    of_plan = select(PlanWords.words).where(PlanWords.plan_id == at.now.id, PlanWords.part == form.part)
    row = session.exec(of_plan.where(PlanWords.field == form.field, col(PlanWords.number) == form.seen)).first()
    return row or ""


def not_kept(
    request: Request,
    session: Session,
    at: BegunPlan,
    left: Sequence[NotKept],
    waiting: Iterable[tuple[str, str]] = (),
) -> Response:
    """The fields that could not be kept on a page of their own, with what was typed. `waiting`: what else was, by its names."""
    first = left[0].one
    where, problems = page_of(at, first.part, first.key), {each.one.box: each.one.problem for each in left if each.one.problem}
    return page(
        request,
        "plan_pages/not_kept.html",
        title=f"Error: Parts of a plan – {at.case.ref}",
        status=409 if any(one.theirs for one in left) else 422,
        left=left,
        problems=problems,
        action=where if first.part else f"{at.address}/words/all",
        waiting=waiting,
        operation=uuid4(),
        back=f"{where}#f-{first.key}",
        given_back=True,
        **frame(session, at),
    )
