"""Putting made-up children's plans into the record, through the same deeds that people use, each on its day."""

import datetime
import json
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol
from uuid import UUID, uuid4

from sqlmodel import Session, select

from app.cases.models import Case, Person
from app.cases.queries import people_of
from app.db import today
from app.deadlines.rules import months_after
from app.declaration.help import Help
from app.people.practitioner import Practitioner
from app.plan_progress import agreeing, falling_due, reviewing
from app.plan_progress.held_said import say_held
from app.plan_progress.sustained import STRESS, Held
from app.plans import actions, views
from app.plans.assembling import written_of
from app.plans.fields import OUTCOME_FIELDS
from app.plans.kinds import Change, HeldSaid, Holds, Said, Turn, VersionKind, Whose
from app.plans.models import Outcome, OutcomeTurn, Plan, PlanView, Review
from app.plans.needs import others, picture_for, serious
from app.plans.queries import found_in
from app.plans.rules import Need, in_the_way, in_the_way_of_ending, unanswered
from app.withholding.actions import keep_back
from app.withholding.plan_lines import line_item

Told = dict[str, Any]


class Story(Protocol):
    @property
    def key(self) -> str: ...


class Made(Protocol):
    """A made-up family in the record."""

    @property
    def story(self) -> Story: ...
    @property
    def case(self) -> Case: ...
    @property
    def staff(self) -> Mapping[str, Practitioner]: ...
    @property
    def lead(self) -> Practitioner: ...
    @property
    def people(self) -> Mapping[str, UUID]: ...


class Teller(Protocol):
    """How its story is told: days from today, and words."""

    def day(self, days: int) -> datetime.date: ...
    def moment(self, day: datetime.date, hour: int = 16, minute: int = 0) -> datetime.datetime: ...
    def words(self, text: str, place: str) -> str: ...


def make_plans(session: Session, made: Made, telling: Teller) -> None:
    """The plans of one family's children, where there are any."""
    every = tomllib.loads(Path(__file__).with_name("made_up.toml").read_text(encoding="utf-8"))
    for number, told in enumerate(every.get(made.story.key, ())):
        make_plan(session, made, telling, told, f"{made.story.key}/plans/{number}")


def make_plan(session: Session, made: Made, telling: Teller, told: Told, place: str) -> None:
    by, child_id = made.lead, made.people[told["child"]]
    begun = telling.day(told["begun"])
    why = telling.words(told.get("why", ""), f"{place}/why")
    plan = actions.begin(session, by=by, case_id=made.case.id, child_id=child_id, on=begun, why=why)
    plan.begun_at = telling.moment(begun, 10)
    write_all(session, by, plan, "", dict(words_in(told["words"], telling, f"{place}/words")))
    for number, row in enumerate(told.get("day", ())):
        texts: Told = {name: telling.words(row.get(name, ""), f"{place}/day/{number}/{name}") for name in OF_DAY}
        actions.keep_day(session, by=by, case_id=made.case.id, person_id=child_id, **texts)
    found = picture_for(session, made.case.id, child_id, today())
    needs = (*serious(found), *others(found))
    ids = [
        make_outcome(session, made, telling, plan, needs, one, f"{place}/outcomes/{number}")
        for number, one in enumerate(told["outcomes"])
    ]
    for number, mark in enumerate(told.get("not_for", ())):
        make_mark(session, made, telling, plan, mark, f"{place}/not_for/{number}")
    for number, view in enumerate(told.get("views", ())):
        make_view(session, made, telling, plan, view, f"{place}/views/{number}")
    if "signed" in told:
        make_agreed(session, made, telling, plan, told, place)
    for number, review in enumerate(told.get("reviews", ())):
        make_review(session, made, telling, plan, ids, review, f"{place}/reviews/{number}")
    if "ending" in told:
        make_ending(session, made, telling, plan, ids, told["ending"], place)


def make_mark(session: Session, made: Made, telling: Teller, plan: Plan, told: Told, place: str) -> None:
    """A line of the plan that somebody in the family is not to have."""
    keep_back(
        session,
        by=made.lead,
        case_id=plan.case_id,
        item=line_item(plan.id, told["field"]),
        from_whom=str(made.people[told["from"]]),
        why=telling.words(told["why"], f"{place}/why"),
        operation=uuid4(),
    )


def words_in(told: Told, telling: Teller, place: str) -> Iterator[tuple[str, str]]:
    """Fields of a plan: a number is a day."""
    for key, words in told.items():
        yield key, telling.day(words).isoformat() if isinstance(words, int) else telling.words(words, f"{place}/{key}")


def write_all(session: Session, by: Practitioner, plan: Plan, part: str, words: Mapping[str, str]) -> None:
    for key, text in words.items():
        seen = 1 if key == "different" else 0  # an outcome has its first words already
        actions.write_words(session, by=by, plan=plan, place=actions.Place(key, part), words=text, seen=seen)


def make_outcome(
    session: Session, made: Made, telling: Teller, plan: Plan, needs: Sequence[Need], told: Told, place: str
) -> UUID:
    """One outcome with what it answers and who does what."""
    words = dict(words_in({key: told[key] for key in told if key in OUTCOME_FIELDS}, telling, place))
    wanted = [one.finding_id for one in needs if any(one.words.startswith(begins) for begins in told.get("answers", ()))]
    outcome = actions.add_outcome(session, by=made.lead, plan=plan, words=words["different"], needs=wanted)
    write_all(session, made.lead, plan, str(outcome.id), words)
    for number, (whose, who, what, *more) in enumerate(told["steps"]):
        actions.keep_step(
            session,
            by=made.lead,
            case_id=plan.case_id,
            person_id=plan.person_id,
            outcome_id=outcome.id,
            whose=Whose.of(whose),
            who=telling.words(who, f"{place}/steps/{number}/who"),
            what=telling.words(what, f"{place}/steps/{number}/what"),
            by_on=telling.day(more[0]) if more else None,
            help=Help.of(more[1]) if more[1:] else None,
        )
    return outcome.id


def make_view(session: Session, made: Made, telling: Teller, plan: Plan, told: Told, place: str) -> None:
    texts = {name: telling.words(told.get(name, ""), f"{place}/{name}") for name in ("words", "about", "followed")}
    asked_on = telling.day(told["on"]) if "on" in told else None
    viewed = views.Viewed(Said.of(told["said"]), **texts, asked_on=asked_on)
    row: PlanView = views.keep_view(session, by=made.lead, plan=plan, person_id=made.people[told["who"]], viewed=viewed)
    row.recorded_at = telling.moment(asked_on, 17) if asked_on else row.recorded_at
    session.add(row)


def make_agreed(session: Session, made: Made, telling: Teller, plan: Plan, told: Told, place: str) -> None:
    """Signed by whoever leads and counter-signed by a supervisor, on the day the story says."""
    people = people_of(session, plan.case_id)
    child = session.get_one(Person, plan.person_id)
    needs = serious(picture_for(session, plan.case_id, child.id, today()))
    for need in unanswered(needs, written_of(session, found_in(session, plan), child, people)):
        why = telling.words(told["why_not"], f"{place}/why_not/{need.finding_id}")
        actions.give_reason(session, by=made.lead, plan=plan, finding_id=need.finding_id, why=why)
    written = written_of(session, found_in(session, plan), child, people)
    own: Told = {"plan": plan, "kind": VersionKind.PLAN, "written": written, "seen": written.fingerprint}
    version = agreeing.sign(session, by=made.lead, hindrances=in_the_way(needs, written), **own)
    supervisor = made.staff[told["signed"]["by"]]
    agreeing.countersign(session, by=supervisor, plan=plan, version=version, words=told["signed"].get("words", ""))
    on = telling.day(told["signed"]["on"])
    version.signed_at, version.decided_at = telling.moment(on, 11), telling.moment(on, 15)
    session.add(version)
    for row in falling_due.standing(session, plan):
        if row.rule == falling_due.REVIEW:
            row.from_on = on
            session.add(row)
    session.flush()


def make_ending(session: Session, made: Made, telling: Teller, plan: Plan, ids: Sequence[UUID], told: Told, place: str) -> None:
    """A supervisor’s own word, what became of each outcome, what holds it up, and two signatures, on the day the story says."""
    on, supervisor = telling.day(told["on"]), made.staff[told["by"]]
    for number, outcome_id in enumerate(ids):
        outcome = session.get_one(Outcome, outcome_id)
        why = telling.words(told["became"][number], f"{place}/became/{number}")
        own: Told = {"plan": plan, "outcome": outcome, "why": why}
        held = say_held(session, by=supervisor, says=HeldSaid.SUSTAINED, rule_said=Held.of(told["rule"]), seen=0, **own)
        held.said_at = telling.moment(on, 9)
        actions.turn_outcome(session, by=made.lead, turn=Turn.ACHIEVED, **own)
        turn = session.exec(select(OutcomeTurn).where(OutcomeTurn.outcome_id == outcome_id)).one()
        turn.recorded_at = telling.moment(on, 10)
        session.add_all((held, turn))
    write_all(session, made.lead, plan, "", dict(words_in(told["words"], telling, f"{place}/ending")))
    written = written_of(
        session, found_in(session, plan), session.get_one(Person, plan.person_id), people_of(session, plan.case_id)
    )
    signed: Told = {"plan": plan, "kind": VersionKind.ENDING, "written": written, "seen": written.fingerprint}
    version = agreeing.sign(session, by=made.lead, hindrances=in_the_way_of_ending(written), **signed)
    agreeing.countersign(session, by=supervisor, plan=plan, version=version, words=told["note"])
    version.signed_at, version.decided_at = telling.moment(on, 11), telling.moment(on, 15)
    plan.ended_on = on
    session.add_all((version, plan))
    check_since(session, plan, on)


def check_since(session: Session, plan: Plan, on: datetime.date) -> None:
    """Who checks after the ending counts from its day; what was due by today has been done."""
    dues = {words: months_after(on, months) for months, words in falling_due.CHECKS.values()}
    for row in falling_due.standing(session, plan):
        row.due_on = dues.get(row.words, row.due_on)
        row.done_on = row.due_on if row.words in dues and row.due_on and row.due_on <= today() else None
        session.add(row)
    session.flush()


def make_review(session: Session, made: Made, telling: Teller, plan: Plan, ids: Sequence[UUID], told: Told, place: str) -> None:
    """A review, outcome by outcome, and what it led to."""
    on = telling.day(told["on"])
    present = telling.words(told["present"], f"{place}/present")
    review: Review = reviewing.begin_review(session, by=made.lead, plan=plan, on=on, present=present)
    for number, line in enumerate(told["lines"]):
        texts = {name: telling.words(line.get(name, ""), f"{place}/{number}/{name}") for name in TEXTS}
        holds = {name: Holds.of(line.get(name, "not_known")) for name in STRESS}
        values: Told = {"change": Change.of(line["change"]), "says": json.dumps(line["says"]), "weeks": line.get("weeks")}
        values |= {**texts, **holds}
        reviewing.keep_line(session, by=made.lead, plan=plan, review=review, outcome_id=ids[number], seen=0, values=values)
    texts = {name: telling.words(told.get(name, ""), f"{place}/{name}") for name in ("our_help", "child_told")}
    more: Told = {"missing": (), "stuck": False, "next_on": telling.day(told["next"]), **texts}
    reviewing.finish(session, by=made.lead, plan=plan, review=review, **more)
    review.finished_at = telling.moment(on, 16)
    session.add(review)
    session.flush()


OF_DAY = ("time", "now", "wanted", "whose")
TEXTS = ("evidence", "holds_words", "still_needs", "nearly")
