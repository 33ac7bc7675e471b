"""A plan as it stands now, put together from its rows into words: what is signed, compared, read and copied."""

from collections.abc import Collection, Iterable, Mapping
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Finding
from app.cases.models import Person
from app.cases.wording import called
from app.plans.kinds import Turn
from app.plans.models import DayPart, Outcome, PlanView, Step
from app.plans.queries import Found, own_words
from app.plans.versions import Written, WrittenDay, WrittenNeed, WrittenOutcome, WrittenReason, WrittenStep, WrittenView
from app.web.pages import in_england


def written_of(session: Session, found: Found, child: Person, people: Iterable[Person]) -> Written:
    """The whole plan in words. One question, for the findings that it speaks of."""
    needs = needs_told(session, found.findings)
    names = {one.id: called(one) for one in people}
    return Written(
        child=called(child),
        words=own_words(found),
        day=tuple(day_told(one) for one in found.day),
        outcomes=tuple(outcome_told(one, found, needs) for one in found.outcomes),
        views=views_told(found, names, child.id),
        reasons=tuple(
            WrittenReason(need=needs[finding], why=row.why) for finding, row in found.reasons.items() if finding in needs
        ),
    )


def needs_told(session: Session, findings: Collection[UUID]) -> dict[UUID, WrittenNeed]:
    """Finding → what it says, as it was found."""
    if not findings:
        return {}
    rows = session.exec(select(Finding).where(col(Finding.id).in_(findings)))
    return {
        row.id: WrittenNeed(
            finding=str(row.id),
            strand=row.dimension.words,
            words=row.words,
            level=row.level.words if row.level else "",
            level_key=row.level.value if row.level else "",
            whose=row.voice.words,
            seen_on=row.seen_on,
        )
        for row in rows
    }


def day_told(row: DayPart) -> WrittenDay:
    return WrittenDay(id=str(row.id), time=row.time, now=row.now, wanted=row.wanted, whose=row.whose)


def outcome_told(outcome: Outcome, found: Found, needs: Mapping[UUID, WrittenNeed]) -> WrittenOutcome:
    turn = next(iter(reversed(found.turns.get(outcome.id, []))), None)
    return WrittenOutcome(
        id=str(outcome.id),
        words=own_words(found, str(outcome.id)),
        answers=tuple(needs[one] for one in found.answers.get(outcome.id, ()) if one in needs),
        steps=tuple(step_told(one) for one in found.steps if one.outcome_id == outcome.id),
        turn=turn.turn if turn else None,
        turn_why=turn.why if turn else "",
        turned_on=in_england(turn.recorded_at).date() if turn and turn.turn is Turn.ACHIEVED else None,
    )


def step_told(row: Step) -> WrittenStep:
    return WrittenStep(
        id=str(row.id),
        whose=row.whose,
        who=row.who,
        what=row.what,
        by_on=row.by_on,
        done_on=row.done_on,
        decision=str(row.decision_id or ""),
        help=row.help,
    )


def views_told(found: Found, names: Mapping[UUID, str], child_id: UUID) -> tuple[WrittenView, ...]:
    """What each said last, the child first."""
    latest = [views[-1] for views in found.views.values()]
    return tuple(view_told(one, names, child_id) for one in sorted(latest, key=lambda one: one.person_id != child_id))


def view_told(row: PlanView, names: Mapping[UUID, str], child_id: UUID) -> WrittenView:
    return WrittenView(
        who=names.get(row.person_id, "Somebody who is no longer in the record"),
        is_child=row.person_id == child_id,
        said=row.said,
        words=row.words,
        about=row.about,
        followed=row.followed,
        asked_on=row.asked_on,
    )
