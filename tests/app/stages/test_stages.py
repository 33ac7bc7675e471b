"""A stage begins with what led to it, is put right with the reason, takes its deadlines along, and keeps the name it had."""

import datetime
from typing import Any
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.cases.models import NextStep, Stage
from app.cases.queries import stages_of
from app.db import Database, today
from app.deadlines import actions as deadlines
from app.people.practitioner import Practitioner
from app.refusals import NotReady, Refusal
from app.stages.actions import StageGiven, start_stage
from app.stages.declared import BESIDE, StageBook, shipped
from app.stages.rules import why_not_after
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.visiting import visitor

D = datetime.date
NAMES = ["Mia", "Dean", "Kelly", "Noah"]
PLAN = "child_protection_plan"


def days_ago(days: int) -> D:
    return today() - datetime.timedelta(days=days)


def the_deans(database: Database) -> tuple[Practitioner, Family]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        return ruth, a_family(session, children=["Mia", "Noah"], allocated=[ruth])


def begin(session: Session, ruth: Practitioner, family: Family, stage: str, since: D, **more: Any) -> Stage:
    was, why = more.pop("was", None), more.pop("why", "The conference decided so")
    return start_stage(session, by=ruth, case_id=family.id, given=StageGiven(stage, since, why=why, **more), was=was)


def due_in(session: Session, family: Family) -> dict[str, tuple[D | None, bool, bool]]:
    """Each deadline by its rule: by which day, whether it is done, and whether it lapsed."""
    steps = session.exec(select(NextStep).where(NextStep.case_id == family.id))
    return {step.rule: (step.due_on, step.done_on is not None, step.lapsed) for step in steps}


def test_a_new_stage_ends_the_one_before_and_says_why(database: Database) -> None:
    ruth, family = the_deans(database)
    with database.unit_of_work() as session:
        with pytest.raises(Refusal, match="Say what led to this stage"):
            begin(session, ruth, family, PLAN, days_ago(3), why="")
        begin(session, ruth, family, PLAN, days_ago(3))
        stages = stages_of(session, family.id)
        assert [(one.name, one.until) for one in stages] == [("Child in need", days_ago(3)), ("Child protection plan", None)]


def test_a_stage_from_before_the_present_one_needs_an_end(database: Database) -> None:
    ruth, family = the_deans(database)
    with database.unit_of_work() as session:
        with pytest.raises(NotReady):
            begin(session, ruth, family, "early_help", days_ago(400))
        before = begin(session, ruth, family, "early_help", days_ago(400), until=days_ago(300))
        assert stages_of(session, family.id)[0].id == before.id


def test_one_child_may_be_at_another_stage_than_the_family(sqlite_database: Database) -> None:
    ruth, family = the_deans(sqlite_database)
    mia, noah = (child.id for child in family.children)
    with sqlite_database.unit_of_work() as session:
        begin(session, ruth, family, PLAN, days_ago(30), person_id=mia)
        begin(session, ruth, family, "cared_for", days_ago(5), person_id=mia)
        begin(session, ruth, family, PLAN, days_ago(30), person_id=noah)
        standing = {one.person_id: one.stage for one in stages_of(session, family.id) if one.until is None}
        assert standing == {None: "child_in_need", mia: "cared_for", noah: PLAN}
        mias = [step.rule for step in session.exec(select(NextStep)) if step.person_id == mia and step.done_on is None]
        assert mias == ["first_care_review"]


def test_what_a_stage_made_due_goes_with_its_day_and_with_its_end(database: Database) -> None:
    ruth, family = the_deans(database)
    with database.unit_of_work() as session:
        begin(session, ruth, family, "enquiry", D(2026, 10, 12), was=None, until=None, person_id=family.children[0].id)
        stage = begin(session, ruth, family, PLAN, D(2026, 11, 2), person_id=family.children[0].id)
        assert due_in(session, family) == {
            "first_conference": (D(2026, 11, 2), True, False),
            "core_group": (D(2026, 11, 16), False, False),
            "first_review_conference": (D(2027, 2, 2), False, False),
        }
        moved: dict[str, Any] = {"was": stage, "person_id": stage.person_id}
        with pytest.raises(Refusal, match="Say why this is changed"):
            begin(session, ruth, family, PLAN, D(2026, 11, 4), **moved)
        begin(session, ruth, family, PLAN, D(2026, 11, 4), put_right_why="The minutes say the 4th", **moved)
        assert due_in(session, family)["core_group"] == (D(2026, 11, 18), False, False)
        ended = {**moved, "until": D(2026, 11, 25)}
        begin(session, ruth, family, PLAN, D(2026, 11, 4), put_right_why="The review ended it", **ended)
        assert due_in(session, family)["core_group"] == (D(2026, 11, 18), True, True)
        begin(session, ruth, family, PLAN, D(2026, 11, 4), put_right_why="It goes on after all", **moved)
        assert due_in(session, family)["first_review_conference"] == (D(2027, 2, 4), False, False)


def test_what_was_done_is_counted_again_and_what_was_put_off_stays_so(sqlite_database: Database) -> None:
    ruth, family = the_deans(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        stage = begin(session, ruth, family, PLAN, D(2026, 11, 2))
        core, review = sorted(session.exec(select(NextStep)), key=lambda step: step.rule)
        given: dict[str, Any] = {"by": ruth, "case_id": family.id, "from_on": D(2026, 11, 2)}
        deadlines.keep_deadline(session, was=core, done_on=D(2026, 11, 18), met_by="Held", **given)
        deadlines.keep_deadline(session, was=review, extended_to=D(2027, 2, 9), extended_why="Half term", **given)
        begin(session, ruth, family, PLAN, D(2026, 11, 4), was=stage, put_right_why="The minutes say the 4th")
        assert (core.due_on, review.due_on) == (D(2026, 11, 18), D(2027, 2, 9))


def test_the_wrong_stage_put_right_takes_back_what_it_made_due(sqlite_database: Database) -> None:
    ruth, family = the_deans(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        stage = begin(session, ruth, family, PLAN, D(2026, 11, 2))
        begin(session, ruth, family, "enquiry", D(2026, 11, 2), was=stage, put_right_why="No conference was held")
        assert {rule: rest[1:] for rule, rest in due_in(session, family).items()} == {
            "core_group": (True, True),
            "first_review_conference": (True, True),
            "first_conference": (False, False),
        }


OWN = StageBook.model_validate(
    {
        "as_of": "2026-11-29",
        "roles": [{"key": "navigator", "name": "Family navigator", "means": "Somebody who walks beside you."}],
        "stages": [
            {"key": "near", "name": "Near help", "means": "Help from round the corner.", "led_by": ["navigator"]},
            {"key": "far", "name": "Far help", "means": "Help from further away.", "may_follow": ["near"]},
        ],
    }
)


@pytest.mark.parametrize(
    ("stage", "more", "says"),
    [
        ("child_in_need", {}, "Choose the stage"),
        ("near", {"lead_role": "social_worker"}, "“Near help” is led by: Family navigator"),
    ],
)
def test_an_authoritys_own_stages_hold(sqlite_database: Database, stage: str, more: dict[str, str], says: str) -> None:
    ruth, family = the_deans(sqlite_database)
    sqlite_database.beside[BESIDE] = OWN
    with sqlite_database.unit_of_work() as session, pytest.raises(Refusal, match=says):
        begin(session, ruth, family, stage, days_ago(1), **more)
    with sqlite_database.unit_of_work() as session:
        first = begin(session, ruth, family, "far", days_ago(9))  # what the file no longer knows stops nothing
        assert (first.name, first.lead_name) == ("Far help", "")
        assert begin(session, ruth, family, "near", days_ago(8), lead_role="navigator").lead_name == "Family navigator"


def test_a_stage_follows_only_what_the_file_says() -> None:
    near, far = OWN.stages
    after = far.model_copy(update={"key": "after", "name": "Afterwards"})
    book = OWN.model_copy(update={"stages": (near, far, after)})
    assert why_not_after(book, after, a_stage_called("near")) == ""
    assert why_not_after(book, after, a_stage_called("far")).startswith(
        "“Afterwards” does not follow “Far help”. It follows: Near"
    )
    assert why_not_after(book, after, None) == ""


def a_stage_called(key: str) -> Stage:
    return Stage(stage=key, name=key, since=today(), case_id=uuid4())


def test_a_stage_that_is_no_longer_in_the_file_keeps_its_name_and_can_be_changed(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    ruth_, family = the_deans(database)
    database.beside[BESIDE] = OWN
    with database.reading() as session:
        stage = stages_of(session, family.id)[0]
        own, since = stage.id, stage.since
    ruth = visitor(sqlite_service, as_=ruth_)
    shown = ruth.get(f"{family.address}/stages-of-help", names=NAMES).text
    assert "Child in need" in shown
    assert "no longer used here" in shown
    address = f"{family.address}/stages/{own}"
    assert "Child in need (no longer used here)" in ruth.get(address, names=NAMES).text
    sent = {"stage": "child_in_need", "person_id": "", "why": "", "lead_role": "", "who": "Ruth", "put_right_why": ""}
    sent |= {"since_day": str(since.day), "since_month": str(since.month), "since_year": str(since.year)}
    sent |= {f"{name}_{box}": "" for name in ("next_review_on", "until") for box in ("day", "month", "year")}
    assert ruth.post(address, {**sent, "seen": "1"}).status_code == 303
    with database.reading() as session:
        kept = stages_of(session, family.id)[0]
        assert (kept.name, kept.who) == ("Child in need", "Ruth")
    database.beside.pop(BESIDE)


def test_the_page_keeps_what_is_typed_and_then_says_how_it_was_put_right(sqlite_service: FastAPI) -> None:
    ruth_, family = the_deans(sqlite_service.state.database)
    ruth = visitor(sqlite_service, as_=ruth_)
    address = f"{family.address}/stages"
    sent = {"stage": PLAN, "person_id": "", "why": "", "lead_role": "reviewing_officer", "who": "Ruth Adeyemi"}
    sent |= {"since_day": "2", "since_month": "11", "since_year": "2026"}
    sent |= {f"next_review_on_{box}": "" for box in ("day", "month", "year")}
    page = ruth.read(ruth.post(address, sent), status=422)
    assert page.one("input", id="who").get("value") == "Ruth Adeyemi"
    assert "is led by: Social worker, Lead child protection practitioner" in page.text
    sent |= {"lead_role": "social_worker", "why": "The conference decided so"}
    assert ruth.post(address, sent).status_code == 303
    with sqlite_service.state.database.reading() as session:
        plan = stages_of(session, family.id)[-1].id
    moved = {**sent, "since_day": "4", "put_right_why": "The minutes say the 4th", "seen": "1"}
    moved |= {f"until_{box}": "" for box in ("day", "month", "year")}
    assert ruth.post(f"{address}/{plan}", moved).status_code == 303
    why = ruth.get(f"{family.address}/stages-of-help", names=NAMES).text
    for words in ("The conference decided so", "since 2 November 2026", "The minutes say the 4th", "Social worker"):
        assert words in why
    due = ruth.get(f"{family.address}/due", names=NAMES).text
    assert "it ran from 2 November 2026 and was due by 16 November 2026" in due
    assert "Set locally" in due
    assert "What each stage means" in why
    meanings = ruth.get("/stages-of-help").text
    told = [(one.name, one.means) for one in shipped().stages] + [(one.name, one.means) for one in shipped().roles]
    assert [name for name, means in told if name not in meanings or means not in meanings] == []
