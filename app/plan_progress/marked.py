"""What of a plan is kept back from whom: a plan without those lines, and each line with what a mark calls it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlmodel import Session, col, select

from app.assessments.models import Finding
from app.cases.models import Person
from app.picture.rules import Picture
from app.plans.fields import OF_PLAN
from app.plans.models import Review, ReviewLine
from app.plans.needs import together
from app.plans.rules import Need
from app.plans.versions import Written, WrittenOutcome
from app.web.pages import day
from app.withholding.plan_lines import aim_item, day_item, line_item, review_item, step_item
from app.withholding.queries import not_for, told_from_whom
from app.withholding.rules import ReaderOf, answer_item, question_of


def without_marked(written: Written, plan_id: UUID, items: Collection[str]) -> Written:
    """The plan as if these lines had never been written. An aim takes its steps with it."""
    if not items:
        return written
    return written.model_copy(
        update={
            "words": {key: said for key, said in written.words.items() if line_item(plan_id, key) not in items},
            "day": tuple(one for one in written.day if day_item(one.id) not in items),
            "outcomes": tuple(without_lines(one, items) for one in written.outcomes if aim_item(one.id) not in items),
            "reasons": tuple(one for one in written.reasons if finding_item(one.need.finding) not in items),
        }
    )


def without_lines(outcome: WrittenOutcome, items: Collection[str]) -> WrittenOutcome:
    steps = tuple(one for one in outcome.steps if step_item(one.id) not in items)
    answers = tuple(one for one in outcome.answers if finding_item(one.finding) not in items)
    return outcome.model_copy(update={"steps": steps, "answers": answers})


def finding_item(finding: UUID | str) -> str:
    """What a finding is called among the things left out of a page. No mark is set on one: it goes with its answer."""
    return f"finding:{finding}"


def findings_of(session: Session, items: Collection[str]) -> Iterator[str]:
    """What was found in the answers among these things: a plan says it again as the need it answers."""
    kept = {item for item in items if question_of(item)}
    of = {UUID(item.split(":")[1]) for item in kept}
    if of:
        wanted = select(Finding.id, Finding.assessment_id, Finding.question).where(col(Finding.assessment_id).in_(of))
        for own, assessment, question in session.exec(wanted):
            if answer_item(assessment, question) in kept:
                yield finding_item(own)


def serious_left(found: Picture, items: Collection[str]) -> tuple[Need, ...]:
    """The serious needs, without those that an answer which is kept back tells of."""
    return together(one for one in found.serious_needs if answer_item(one.use.id, one.asked.key) not in items)


@dataclass(frozen=True)
class Marked:
    """What of one plan is kept back: of each line from whom, in words; and what a page in the family’s words leaves out."""

    plan_id: UUID
    told: Mapping[str, str]
    hidden: frozenset[str] = frozenset()

    def of(self, item: str) -> str:
        """From whom a line is kept back; empty: from nobody."""
        return self.told.get(item, "")

    def of_aim(self, outcome_id: str) -> str:
        return self.of(aim_item(outcome_id))

    def of_step(self, step_id: str) -> str:
        return self.of(step_item(step_id))

    def of_day(self, part_id: str) -> str:
        return self.of(day_item(part_id))

    def of_field(self, key: str) -> str:
        return self.of(line_item(self.plan_id, key))


def marks_on(session: Session, case_id: UUID, plan_id: UUID, people: Iterable[Person], *, with_family: bool = False) -> Marked:
    """`with_family`: the page is read together with the family, so that what anybody in it may not have is not there."""
    hidden = not_for(session, case_id, ReaderOf(of_family=True)) if with_family else frozenset()
    return Marked(plan_id, told_from_whom(session, case_id, people), hidden.union(findings_of(session, hidden)))


def left_lines(
    found: Mapping[UUID, Mapping[UUID, ReviewLine]], hidden: Collection[str]
) -> Mapping[UUID, Mapping[UUID, ReviewLine]]:
    """What reviews found, without what is kept back."""
    if not hidden:
        return found
    return {
        review: {outcome: line for outcome, line in lines.items() if review_item(line.id) not in hidden}
        for review, lines in found.items()
    }


@dataclass(frozen=True)
class LineToMark:
    """One line of a plan: what a mark calls it, what it says, and what it belongs to."""

    item: str
    words: str
    of: str = ""


def lines_to_mark(
    written: Written, plan_id: UUID, reviews: Sequence[Review], found: Mapping[UUID, Mapping[UUID, ReviewLine]]
) -> Iterator[tuple[str, list[LineToMark]]]:
    """Every line that can be kept back, under what it is called, in the order of the plan’s page."""
    yield "The day we want", [LineToMark(day_item(one.id), f"{one.time}: {one.wanted}", f"Now: {one.now}") for one in written.day]
    for outcome in written.outcomes:
        steps = [LineToMark(step_item(one.id), one.told, "A step") for one in outcome.steps]
        title = outcome.title or "An aim that has no words yet"
        yield title, [LineToMark(aim_item(outcome.id), "The whole aim, with its steps", "An aim"), *steps]
    fields = [one for one in OF_PLAN if one.kind != "date" and written.words.get(one.key)]
    yield (
        "What the plan says as a whole",
        [LineToMark(line_item(plan_id, one.key), written.words[one.key], one.filled(one.short, written.child)) for one in fields],
    )
    titles = {UUID(one.id): one.title for one in written.outcomes}
    yield (
        "What the reviews found",
        [
            LineToMark(
                review_item(line.id), f"{line.change.words}. {line.evidence}", f"{titles.get(outcome, '')} {day(review.on)}"
            )
            for review in reviews
            for outcome, line in found.get(review.id, {}).items()
        ],
    )
