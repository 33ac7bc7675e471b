"""A plan as its pages place it: the day first, then each outcome with what it answers, who agrees, and what happens if not."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import called, capital, how_many
from app.family_wording.rules import OURS, Wording
from app.plan_pages.worded import asked, term, word
from app.plan_progress.marked import Marked
from app.plans.fields import CONTINGENCY, OF_OUTCOME, PlanField
from app.plans.kinds import Said
from app.plans.queries import Found
from app.plans.versions import Written, WrittenNeed, WrittenOutcome, WrittenStep, WrittenView, in_words
from app.web.pages import clock, day, day_and_clock

BESIDE = ("see", "child_knows", "possible", "help", "if_not", "uses", "to_child")
"""What stands beneath the steps of an outcome."""


@dataclass(frozen=True)
class FieldShown:
    """One field to be written: what it asks, what stands in it, and the status of that."""

    field: PlanField
    asks: str
    hint: str
    part: str
    words: str
    boxes: tuple[str, str, str]
    seen: int
    status: str
    state: str
    at: str = ""
    problem: str = ""

    @property
    def key(self) -> str:
        return self.field.key

    @property
    def box(self) -> str:
        """The id of the box to look at first."""
        return f"{self.key}_day" if self.field.kind == "date" else self.key


@dataclass(frozen=True)
class StepShown:
    who: str
    what: str
    when: str
    whose: str
    id: str
    decision: str = ""
    """The id of what was decided in supervision, where it came from there."""
    help: str = ""
    """What sort of help it is, where somebody said so."""


@dataclass(frozen=True)
class OutcomeShown:
    """One outcome, as it is read."""

    id: str
    number: int
    title: str
    now: str
    answers: tuple[WrittenNeed, ...]
    first: str
    first_by: str
    done_when: str
    steps: tuple[StepShown, ...]
    beside: tuple[tuple[str, str], ...]
    turn: str = ""
    why: str = ""


@dataclass(frozen=True)
class ViewShown:
    """What one person said of the plan; or that nobody has asked them."""

    id: UUID | None
    who: str
    said: str
    words: str = ""
    about: str = ""
    followed: str = ""
    when: str = ""
    is_gap: bool = False


@dataclass(frozen=True)
class PlanShown:
    """A whole plan, as it is read."""

    child: str
    heading: str
    wants: str
    day: tuple[tuple[str, str, str, str, str], ...]
    """Time, now, wanted, whose words, and its id."""
    outcomes: tuple[OutcomeShown, ...]
    over: tuple[OutcomeShown, ...]
    """What was achieved or set aside, with why."""
    views: tuple[ViewShown, ...]
    if_not: tuple[tuple[str, str, str], ...]
    """What is asked, what is written, and the key of the field."""
    reasons: tuple[tuple[str, str], ...]
    review: str
    marks: Marked
    """From whom each line is kept back."""


def plan_shown(written: Written, views: tuple[ViewShown, ...], marks: Marked, wording: Wording = OURS) -> PlanShown:
    standing = tuple(outcome_shown(one, number, written.child, wording) for number, one in enumerate(written.standing, 1))
    over = tuple(outcome_shown(one, 0, written.child, wording) for one in written.outcomes if not one.stands)
    number = len(standing)
    heading = f"{capital(how_many(number, 'thing'))} that will be different for {written.child}"
    by = written.words.get("review_on", "")
    return PlanShown(
        child=written.child,
        heading=heading if number else f"What will be different for {written.child}",
        wants=written.words.get("wants", ""),
        day=tuple((one.time, one.now, one.wanted, one.whose, one.id) for one in written.day),
        outcomes=standing,
        over=over,
        views=views,
        if_not=tuple(
            (term(one, written.child, wording), in_words(one, written.words[one.key]), one.key)
            for one in CONTINGENCY
            if written.words.get(one.key)
        ),
        reasons=tuple((f"{one.need.strand}: {one.need.told}", one.why) for one in written.reasons),
        review=day(datetime.date.fromisoformat(by)) if by else "",
        marks=marks,
    )


def outcome_shown(one: WrittenOutcome, number: int, child: str, wording: Wording = OURS) -> OutcomeShown:
    fields = {field.key: field for field in OF_OUTCOME}
    return OutcomeShown(
        id=one.id,
        number=number,
        title=one.title or "Not written yet",
        now=one.words.get("now", ""),
        answers=one.answers,
        first=one.words.get("first_step", ""),
        first_by=in_words(fields["first_by"], one.words.get("first_by", "")),
        done_when=one.words.get("done_when", ""),
        steps=tuple(step_shown(step, wording) for step in one.steps),
        beside=tuple((term(fields[key], child, wording), one.words[key]) for key in BESIDE if one.words.get(key)),
        turn=word(one.turn, wording) if one.turn else "",
        why=one.turn_why,
    )


def step_shown(step: WrittenStep, wording: Wording = OURS) -> StepShown:
    when = f"Done {day(step.done_on)}" if step.done_on else day(step.by_on) if step.by_on else "No day yet"
    kind = word(step.help, wording) if step.help else ""
    return StepShown(step.who, step.what, when, word(step.whose, wording), step.id, step.decision, kind)


# --- who agrees


def to_be_asked(child: Person, people: Iterable[Person], carers: Iterable[UUID]) -> tuple[Person, ...]:
    """Who is to be asked: the child, where they are born, and everybody who looks after them."""
    known = set(carers)
    adults = [one for one in people if one.kind is PersonKind.ADULT and one.id in known and one.died_on is None]
    return (*((child,) if child.kind is PersonKind.CHILD else ()), *adults)


def views_shown(
    found: Found, people: Iterable[Person], asked: Iterable[Person], child_id: UUID, wording: Wording = OURS
) -> tuple[ViewShown, ...]:
    """One card each, the child's first; dashed for whoever has not been asked."""
    names = {one.id: called(one) for one in people}
    everybody = dict.fromkeys([*(one.id for one in asked), *found.views])
    shown = []
    for person in everybody:
        rows = found.views.get(person, [])
        name = names.get(person, "Somebody who is no longer in the record")
        if not rows:
            shown.append(ViewShown(person, name, word(Said.NOT_ASKED, wording), is_gap=True))
            continue
        last = rows[-1]
        when = f"Said {day(last.asked_on)}" if last.asked_on else ""
        gap = last.said in (Said.NOT_ASKED, Said.COULD_NOT)
        shown.append(ViewShown(person, name, word(last.said, wording), last.words, last.about, last.followed, when, gap))
    return tuple(sorted(shown, key=lambda one: one.id != child_id))


def views_then(views: Iterable[WrittenView], wording: Wording = OURS) -> tuple[ViewShown, ...]:
    """The same, as it stood in a version."""
    return tuple(
        ViewShown(
            None,
            one.who,
            word(one.said, wording),
            one.words,
            one.about,
            one.followed,
            f"Said {day(one.asked_on)}" if one.asked_on else "",
            one.said in (Said.NOT_ASKED, Said.COULD_NOT),
        )
        for one in views
    )


# --- fields


def fields_shown(
    fields: Iterable[PlanField],
    found: Found,
    child: str,
    names: Mapping[UUID, str],
    part: str = "",
    wording: Wording = OURS,
) -> tuple[FieldShown, ...]:
    """Each field with what stands in it, by whom and when."""
    shown = []
    for field in fields:
        row = found.words.get((part, field.key))
        words = row.words if row else ""
        date = datetime.date.fromisoformat(words) if words and field.kind == "date" else None
        who = names.get(row.written_by, "") if row else ""
        shown.append(
            FieldShown(
                field=field,
                asks=asked(field, child, wording),
                hint=field.filled(field.hint, child),
                part=part,
                words=words,
                boxes=(str(date.day), f"{date:%B}", str(date.year)) if date else ("", "", ""),
                seen=row.number if row else 0,
                status=f"Saved {day_and_clock(row.written_at)}, {who}" if row else "Nothing is written here yet",
                state="yes" if row else "never",
                at=clock(row.written_at) if row else "",
            )
        )
    return tuple(shown)
