"""A review as it was sent: each button brings all that stands on the page, and all of it that can be kept is kept."""

import hashlib
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any
from uuid import UUID

from fastapi import Depends
from pydantic import ValidationError
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.requests import Request

from app.people.guard import MayNot
from app.people.practitioner import Practitioner
from app.plan_agreement.forms import FinishForm, LineForm, read_line
from app.plan_progress import reviewing
from app.plan_progress.sustained import STRESS
from app.plans.models import Plan, Review, ReviewLine
from app.plans.versions import WrittenOutcome
from app.refusals import CannotRead, SomeoneElseChanged
from app.web.reading import Reading

CLOSING = "closing"
"""What the page had seen of what the review leads to is sent under this name; of an outcome, under its id."""

SEVERAL = frozenset({"says"})


@dataclass(frozen=True)
class Sent:
    """All that stood on the page: each outcome’s form, the closing, and for each what its page had seen."""

    lines: Mapping[UUID, LineForm] = field(default_factory=dict)
    closing: FinishForm = field(default_factory=FinishForm)
    seen: Mapping[str, str] = field(default_factory=dict)
    do: UUID | None = None
    """The outcome whose button was pressed."""


NOTHING_SENT = Sent()


@dataclass
class Came:
    """What could not be kept: problems by outcome (None: the closing), and where somebody else wrote first."""

    problems: dict[UUID | None, dict[str, str]] = field(default_factory=dict)
    theirs: dict[UUID | None, ReviewLine | Review | None] = field(default_factory=dict)

    @property
    def is_whole(self) -> bool:
        return not (self.problems or self.theirs)


async def form_sent(request: Request) -> Sent:
    """The form, parted by names such as `3f2a….evidence` and `seen.3f2a…`. Raises CannotRead for what no page of ours has."""
    return parted(await request.form())


ReviewSent = Annotated[Sent, Depends(form_sent)]


def parted(form: FormData) -> Sent:
    parts: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for name, value in form.multi_items():
        part, _, own = name.rpartition(".")
        if isinstance(value, str) and name not in ("token", "do"):
            parts[part][own].append(value)
    seen = {part: values[-1] for part, values in parts.pop("seen", {}).items()}
    pressed = str(form.get("do", ""))
    try:
        closing = FinishForm.model_validate(single(parts.pop("", {})))
        lines = {UUID(part): LineForm.model_validate(single(own)) for part, own in parts.items()}
        return Sent(lines, closing, seen, UUID(pressed) if pressed else None)
    except (ValidationError, ValueError):
        raise CannotRead("", "This review has other fields now. Open its page again and write there.") from None


def single(fields: Mapping[str, list[str]]) -> dict[str, Any]:
    return {name: values if name in SEVERAL else values[-1] for name, values in fields.items()}


# What a page had seen: the number of the row, and a mark of what stood in its form ------------------------------------


def mark_of(form: LineForm | FinishForm) -> str:
    """The same for the same words, however a browser ends its lines; another as soon as anything is written."""
    fields = form.model_dump(exclude={"token"})
    stands = {name: value or "not_known" if name in STRESS else value for name, value in fields.items()}
    told = [(name, sorted(v) if isinstance(v, list) else "\n".join(v.splitlines()).strip()) for name, v in stands.items()]
    return hashlib.sha256(repr(told).encode()).hexdigest()[:16]


def seen_of(version: int, standing: LineForm | FinishForm) -> str:
    """What a form’s page has seen, to be sent with it."""
    return f"{version}.{mark_of(standing)}"


def version_of(seen: str) -> int:
    number = seen.partition(".")[0]
    return int(number) if number.isascii() and number.isdigit() and len(number) < 8 else 0


def is_touched(sent: Sent, key: str, form: LineForm | FinishForm) -> bool:
    """Whether somebody wrote in a part since its page was made."""
    return sent.seen.get(key, "").partition(".")[2] != mark_of(form)


# Keeping --------------------------------------------------------------------------------------------------------------


def keep_all(
    session: Session, sent: Sent, *, by: Practitioner, plan: Plan, review: Review, outcomes: Iterable[WrittenOutcome], child: str
) -> Came:
    """Keeps every part in which something was written and that can be kept; says of each other one why not."""
    came, known = Came(), {UUID(one.id) for one in outcomes}
    if not sent.lines.keys() <= known:
        raise MayNot
    more: dict[str, Any] = {"by": by, "plan": plan, "review": review}
    for outcome_id, form in sent.lines.items():
        key, reading = str(outcome_id), Reading()
        if not is_touched(sent, key, form) and sent.do != outcome_id:
            continue
        values = read_line(reading, form, child)
        if reading.problems:
            came.problems[outcome_id] = reading.problems
            continue
        seen = version_of(sent.seen.get(key, ""))
        try:
            reviewing.keep_line(session, outcome_id=outcome_id, seen=seen, values=values, **more)
        except SomeoneElseChanged:
            came.theirs[outcome_id] = reviewing.lines_of(session, [review]).get(review.id, {}).get(outcome_id)
    keep_closing(session, sent, came, **more)
    return came


def keep_closing(session: Session, sent: Sent, came: Came, *, by: Practitioner, plan: Plan, review: Review) -> None:
    """What the review leads to, as far as it is written: it waits with the review until that is finished."""
    reading, form = Reading(), sent.closing
    told = reading.words("child_told", form.child_told, longest=2000)
    our_help = reading.words("our_help", form.our_help, longest=2000)
    boxes = (form.next_day, form.next_month, form.next_year)
    next_on = reading.day("next", boxes, what="the day you look at it next")
    if next_on is not None and next_on <= review.on:
        reading.problem("next_day", "Give a day after this review.")
    if reading.problems:
        came.problems[None] = reading.problems
    elif is_touched(sent, CLOSING, form):
        values = {"our_help": our_help, "child_told": told, "next_on": next_on}
        seen = version_of(sent.seen.get(CLOSING, ""))
        try:
            reviewing.keep_closing(session, by=by, plan=plan, review=review, seen=seen, values=values)
        except SomeoneElseChanged:
            came.theirs[None] = review


def wanting_of(review: Review, child: str) -> dict[str, str]:
    """What has still to be written of what it leads to before a review is finished, by field."""
    wanting = {
        "child_told": "" if review.child_told else f"Write what {child} has been told, or why not yet.",
        "next_day": "" if review.next_on else "Say when you look at it next.",
    }
    return {name: sentence for name, sentence in wanting.items() if sentence}


def sent_again(sent: Sent, review: Review) -> Sent:
    """The same, with what the review leads to seen as it is kept now."""
    return replace(sent, seen={**sent.seen, CLOSING: seen_of(review.version, sent.closing)})
