"""Made-up plans of made-up children: agreed, looked at every few months, better for some of them, and for some it holds."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import SQLModel

from app.cases.models import Person
from app.declaration.help import Help
from app.plans.kinds import Change, Decision, Holds, PlanState, ReviewState, VersionKind, Whose
from app.plans.models import Outcome, Plan, PlanVersion, PlanWords, Review, ReviewLine, Step
from app.plans.versions import Written, WrittenOutcome
from app.practice_measures.chance import Chance

TITLES = {
    "{child} has breakfast before school on school days": Help.FOOD,
    "{child} sleeps in a bed of their own": Help.HOME,
    "{child} sees Nan every Sunday": Help.PEOPLE_AROUND,
    "{child} has clean clothes that fit": Help.MONEY,
}
SERVICES = {"Attend the parenting course": Help.PARENTING, "Engage with the family support worker": None}
KINDS = {**TITLES, **SERVICES}
"""What sort of help goes with what is to be different; None: it was not said."""


@dataclass(frozen=True)
class Plans:
    """How they are made up."""

    chance: Chance
    new_id: Callable[[], UUID]
    moment: Callable[[datetime.date], datetime.datetime]
    worker: UUID
    supervisor: UUID

    def rows_of(self, case_id: UUID, child: Person, opened: datetime.date, ends: datetime.date) -> Iterator[SQLModel]:
        """One plan with one outcome, where there was time for it."""
        agreed = opened + datetime.timedelta(days=25 + self.chance.below(60))
        if agreed >= ends:
            return
        plan = Plan(
            id=self.new_id(),
            case_id=case_id,
            person_id=child.id,
            state=PlanState.AGREED,
            begun_on=opened,
            begun_at=self.moment(opened),
            begun_by=self.worker,
        )
        outcome = Outcome(id=self.new_id(), plan_id=plan.id, added_at=self.moment(agreed), added_by=self.worker)
        title = self.chance.one_of((*TITLES, *TITLES, *SERVICES))
        yield plan
        yield outcome
        yield from self.words(plan, child, outcome, title.format(child=child.given_name), agreed)
        yield self.step(plan, outcome, opened, ends, KINDS[title])
        yield from self.reviews(plan, outcome, agreed, ends)

    def words(self, plan: Plan, child: Person, outcome: Outcome, title: str, agreed: datetime.date) -> Iterator[SQLModel]:
        at = self.moment(agreed)
        yield PlanWords(
            id=self.new_id(),
            plan_id=plan.id,
            part=str(outcome.id),
            field="different",
            number=1,
            words=title,
            written_at=at,
            written_by=self.worker,
        )
        written = Written(
            child=child.given_name, words={}, outcomes=(WrittenOutcome(id=str(outcome.id), words={"different": title}),)
        )
        yield PlanVersion(
            id=self.new_id(),
            plan_id=plan.id,
            number=1,
            kind=VersionKind.PLAN,
            words=written.model_dump_json(),
            signed_at=at,
            signed_by=self.worker,
            decision=Decision.COUNTERSIGNED,
            decided_at=at,
            decided_by=self.supervisor,
        )

    def step(self, plan: Plan, outcome: Outcome, opened: datetime.date, ends: datetime.date, kind: Help | None) -> Step:
        done = opened + datetime.timedelta(days=10 + self.chance.below(90))
        return Step(
            id=self.new_id(),
            plan_id=plan.id,
            person_id=plan.person_id,
            outcome_id=outcome.id,
            whose=self.chance.one_of((Whose.OURS, Whose.OURS, Whose.NETWORK, Whose.FAMILY)),
            who="The family support worker",
            what="Bring what is needed, and show how",
            help=kind,
            done_on=done if done < ends else None,
        )

    def reviews(self, plan: Plan, outcome: Outcome, agreed: datetime.date, ends: datetime.date) -> Iterator[SQLModel]:
        """Every three months or so. For half of them it gets better; of those, for some it holds through the holidays."""
        day, turns = agreed + datetime.timedelta(days=60 + self.chance.below(40)), self.chance.below(5) < 3
        weeks, holds = 0, self.chance.below(4) > 0
        while day < ends:
            change = self.chance.one_of((Change.BETTER, Change.BETTER, Change.BETTER, Change.A_BIT) if turns else tuple(Change))
            weeks = weeks + 12 if change is Change.BETTER else 0
            review = Review(id=self.new_id(), plan_id=plan.id, on=day, state=ReviewState.FINISHED, begun_by=self.worker)
            review.finished_at, review.finished_by = self.moment(day), self.worker
            yield review
            yield ReviewLine(
                id=self.new_id(),
                review_id=review.id,
                outcome_id=outcome.id,
                change=change,
                evidence="Seen at home, and said.",
                says='["child", "school"]' if holds else '["worker"]',
                holidays=Holds.YES if holds else Holds.NOT_KNOWN,
                weeks=weeks,
            )
            day += datetime.timedelta(days=70 + self.chance.below(40))
