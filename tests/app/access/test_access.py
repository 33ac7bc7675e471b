"""Who may open one record: named staff, consent to share, two people for a seal, handing over, and opening in need."""

import datetime
from dataclasses import replace
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.access import actions, handing_over
from app.access.opening import open_for_purpose
from app.access.queries import to_review
from app.access.rules import Found, Need, NeededRecord, waits_too_long
from app.audit.models import Trail
from app.cases.models import Access, Agreement, Case, Part, Said
from app.db import Database, now, today
from app.doors.models import OpenedInNeed, PurposeGiven
from app.people.roles import RoleKey
from app.refusals import NotYours
from tests.support.factories import a_family, a_practitioner, a_supervisor, a_team, team_of
from tests.support.visiting import visitor

NAMES = ["Mia", "Dean", "Kelly"]
NOWHERE = "/families/00000000-0000-4000-8000-000000000000"


@pytest.mark.parametrize("access", Access)
@pytest.mark.parametrize("who", ["allocated", "supervisor", "colleague", "stranger", "named", "kept out"])
def test_each_level_opens_to_those_it_names_and_a_refusal_looks_like_absence(
    sqlite_service: FastAPI, access: Access, who: str
) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        family = a_family(session, allocated=[ruth], access=access)
        people = {"allocated": ruth, "supervisor": a_supervisor(session, team=team)}
        people["colleague"] = people["kept out"] = a_practitioner(session, "Sam Lee", team=team)
        people["stranger"] = people["named"] = people.get(who, a_practitioner(session, "Jo", team=a_team(session)))
        me = people[who]
        if who in ("named", "kept out"):
            by = people["supervisor"]
            actions.name_staff(session, by=by, case_id=family.id, account_id=me.id, may_open=who == "named", why="A reason")
    order = list(Access)
    closed = order.index(access)
    opens = {"allocated": closed < 3, "supervisor": closed < 2, "colleague": closed < 1, "stranger": False, "named": True}
    visit = visitor(sqlite_service, as_=me)
    if who == "colleague" and access is Access.TEAM:
        assert visit.ask(family.address).headers["location"] == f"{family.address}/purpose"
        visit.says_what_for(family.address)
    for path in ("", "/assessments", "/statements", "/who-has-looked"):
        reply = visit.ask(f"{family.address}{path}")
        assert reply.status_code == (200 if opens.get(who, False) else 404), path
        if reply.status_code == 404:
            assert family.case.ref not in reply.text
    assert visit.ask(NOWHERE).status_code == 404
    listed = family.case.ref in visit.ask("/families?whose=team").text
    assert listed == (opens.get(who, False) and who in ("allocated", "supervisor", "colleague"))


def test_early_help_is_hidden_from_the_team_without_consent_and_after_it_is_withdrawn(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        sam = a_practitioner(session, "Sam Lee", team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth], stage="early_help")
        adult = family.adults[0]
    visit = visitor(service, as_=sam)
    assert visit.ask(family.address).status_code == visit.ask(f"{family.address}/purpose").status_code == 404
    with database.unit_of_work() as session:
        row = Agreement(
            case_id=family.id,
            person_id=adult.id,
            purpose="team",
            said=Said.GIVEN,
            words="Yes",
            agreed_on=today(),
            recorded_by=ruth.id,
        )
        session.add(row)
        session.flush()
        agreed = row.id
    assert visit.says_what_for(family.address).ask(family.address).status_code == 200
    assert family.case.ref in visit.ask("/families?whose=team").text
    with database.unit_of_work() as session:
        session.get_one(Agreement, agreed).withdrawn_on = today()
    assert visit.ask(family.address).status_code == 404
    assert family.case.ref not in visit.ask("/families?whose=team").text


def test_a_seal_takes_two_people_and_keeps_everybody_else_out(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth])
        actions.ask_to_seal(session, by=ruth, case_id=family.id, why="A witness")
        with pytest.raises(NotYours):
            actions.answer_seal(session, by=ruth, case_id=family.id, agreed=True)
        actions.answer_seal(session, by=tom, case_id=family.id, agreed=True)
        assert session.get_one(Case, family.id).access is Access.SEALED


def test_the_giver_keeps_a_case_until_it_is_accepted_and_reads_why_it_is_not(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        family = a_family(session, allocated=[ruth])
        first = handing_over.offer(session, by=ruth, case_id=family.id, to_id=jo.id, part=Part.LEAD, note="Begin with Nan.").id
    taking, giving = visitor(service, as_=jo), visitor(service, as_=ruth)
    assert taking.ask(family.address).status_code == 404
    assert "Begin with Nan." in taking.get(f"/handovers/{first}").text
    taking.read(taking.post(f"/handovers/{first}", {"answer": "no"}), status=422)
    assert taking.post(f"/handovers/{first}", {"answer": "no", "why": "My list is full."}).status_code == 303
    assert "My list is full." in giving.get("/", names=NAMES).text
    with database.unit_of_work() as session:
        second = handing_over.offer(session, by=ruth, case_id=family.id, to_id=jo.id, part=Part.LEAD, note="Again.").id
    assert taking.post(f"/handovers/{second}", {"answer": "yes"}).status_code == 303
    assert taking.ask(family.address).status_code == 200
    assert giving.ask(family.address).status_code == 404


def test_a_record_opened_in_need_is_read_only_marked_and_reviewed(service: FastAPI) -> None:
    database: Database = service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        family = a_family(session, allocated=[ruth])
        sealed = a_family(session, "Other", allocated=[ruth], access=Access.SEALED)
    visit = visitor(service, as_=jo)
    asked = {"ref": family.case.ref, "need": Need.DUTY.value, "why": "The school rang."}
    absent = visit.post("/records/in-need", {**asked, "ref": "WP-22222"}).text
    hidden = visit.post("/records/in-need", {**asked, "ref": sealed.case.ref}).text
    assert "No record is opened with that reference" in absent
    assert "No record is opened with that reference" in hidden
    assert visit.post("/records/in-need", asked).status_code == 303
    assert "Opened in need" in visit.get(family.address, names=NAMES).text
    assert visit.ask(f"{family.address}/agreed").status_code == 404
    assert visitor(service, as_=jo).ask(family.address).status_code == 404, "another session is another need"
    reviewing = visitor(service, as_=tom)
    assert "The school rang." in reviewing.get("/records/opened").text
    with database.reading() as session:
        need = session.exec(select(OpenedInNeed.id)).one()
        assert "opened a page in need" in list(session.exec(select(Trail.what).where(Trail.case_id == family.id)))
    assert reviewing.post(f"/records/opened/{need}", {"outcome": Found.NEEDED.value}).status_code == 303
    assert "Nothing waits" in reviewing.get("/records/opened").text
    with database.unit_of_work() as session:
        own = session.get_one(OpenedInNeed, need)
        assert own.ends_at - own.opened_at == datetime.timedelta(hours=4)
        own.ends_at = now()
    assert visit.ask(family.address).status_code == 404, "the four hours are over"


def test_every_opening_in_need_is_read_by_somebody(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, "Tom Whitlock", team=team_of(session, ruth))
        far = a_supervisor(session, "Maureen Asante", team=a_team(session))
        family = a_family(session, allocated=[ruth], access=Access.RESTRICTED)
        session.add(
            OpenedInNeed(
                case_id=family.id,
                account_id=ruth.id,
                session_id=uuid4(),
                category=Need.DUTY.value,
                why="The school rang.",
                opened_at=now(),
                ends_at=now(),
            )
        )
        session.flush()
        # restricted, and nobody of the team is named: its supervisor reads that it was opened all the same
        assert [one.who for one in to_review(session, tom, today())] == [ruth.name]
        assert to_review(session, far, today()) == []
        # kept out of the record, he is kept out of this too, and somebody else's supervisor reads it
        actions.name_staff(session, by=ruth, case_id=family.id, account_id=tom.id, may_open=False, why="A neighbour")
        assert to_review(session, tom, today()) == []
        assert [one.who for one in to_review(session, far, today())] == [ruth.name]
        # a supervisor who opened it has nobody beside them in the team either
        row = session.exec(select(OpenedInNeed)).one()
        row.account_id = tom.id
        session.add(row)
        session.flush()
        assert to_review(session, tom, today()) == []
        assert [one.who for one in to_review(session, far, today())] == [tom.name]


def test_one_person_alone_neither_seals_nor_opens_a_seal(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        sealed = a_family(session, "Other", allocated=[ruth], access=Access.SEALED)
        actions.name_staff(session, by=ruth, case_id=sealed.id, account_id=ruth.id, may_open=True, why="One of the two")
    visit = visitor(sqlite_service, as_=ruth)
    seen = str(visit.get(f"{family.address}/record", names=NAMES).fields()["seen"])
    typed = {"seen": seen, "family_name": "Dean"}
    assert visit.post(f"{family.address}/record", {**typed, "access": "sealed"}).status_code == 422
    visit.get(f"{sealed.address}/record", names=[*NAMES, "Other"])
    assert visit.post(f"{sealed.address}/record", {**typed, "access": "team"}).status_code == 422
    assert visit.post(f"{sealed.address}/record", {**typed, "family_name": "Another"}).status_code == 303
    with database.reading() as session:
        assert session.get_one(Case, sealed.id).access is Access.SEALED
        assert session.get_one(Case, family.id).access is Access.TEAM


def test_when_the_word_was_explained_stands_on_the_family_page(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    visit = visitor(sqlite_service, as_=ruth)
    at = f"{family.address}/explained"
    fields = visit.get(at, names=NAMES).fields()
    day = today()
    sent = {
        "operation": str(fields["operation"]),
        "person_id": str(family.adults[0].id),
        "explained_by": "Ruth Adeyemi",
        "explained_on_day": str(day.day),
        "explained_on_month": str(day.month),
        "explained_on_year": str(day.year),
        "landed": "She asked what would help.",
    }
    assert visit.post(at, sent).status_code == 303
    assert "She asked what would help." in visit.get(family.address, names=NAMES).text


def test_what_is_theirs_anyway_is_not_opened_in_need(sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = replace(a_practitioner(session), session_id=uuid4())
        jo = replace(a_practitioner(session, "Jo Pritchard", team=a_team(session)), session_id=uuid4())
        ref = a_family(session, allocated=[ruth]).case.ref
        assert actions.open_in_need(session, by=ruth, asked=NeededRecord(ref), need=Need.DUTY, why="Mine")
        assert session.exec(select(OpenedInNeed)).all() == []
        assert actions.open_in_need(session, by=jo, asked=NeededRecord(ref), need=Need.DUTY, why="Not mine")
        assert len(session.exec(select(OpenedInNeed)).all()) == 1


def test_a_need_nobody_looked_at_in_two_working_days_is_before_every_supervisor_and_the_auditor(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        a_supervisor(session, team=team_of(session, ruth))
        far = a_supervisor(session, "Maureen Asante", team=a_team(session))
        kept_out = a_supervisor(session, "Priya Nair", team=a_team(session))
        auditor = a_practitioner(session, "Ada Cole", role=RoleKey.AUDITOR)
        jo = a_practitioner(session, "Jo Pritchard", team=a_team(session))
        family = a_family(session, allocated=[ruth])
        actions.name_staff(session, by=ruth, case_id=family.id, account_id=kept_out.id, may_open=False, why="A neighbour")
        need_id = uuid4()
        need = OpenedInNeed(
            id=need_id, case_id=family.id, account_id=jo.id, session_id=uuid4(), category=Need.DUTY.value, why="The school rang.",
            opened_at=now() - datetime.timedelta(hours=1), ends_at=now(),
        )  # fmt: skip
        session.add(need)
    assert "The school rang." not in visitor(service, as_=far).get("/records/opened").text
    with service.state.database.unit_of_work() as session:
        late = session.get_one(OpenedInNeed, need_id)
        late.opened_at, late.ends_at = now() - datetime.timedelta(days=9), now() - datetime.timedelta(days=8)
        session.add(late)

    there = visitor(service, as_=far)
    assert "nobody has looked for two working days" in there.get("/").text
    assert "No page was opened" in there.get("/records/opened").text
    assert "The school rang." not in visitor(service, as_=kept_out).get("/records/opened").text
    assert family.case.ref in visitor(service, as_=auditor).get("/trail").text
    assert there.post(f"/records/opened/{need_id}", {"outcome": Found.NEEDED.value}).status_code == 303
    assert "not looked at in two working days" not in visitor(service, as_=auditor).get("/trail").text


@pytest.mark.parametrize(
    ("opened_on", "late_on"),
    [
        (datetime.date(2026, 11, 23), datetime.date(2026, 11, 26)),  # Monday: Tuesday, Wednesday, and then it is late
        (datetime.date(2026, 11, 27), datetime.date(2026, 12, 2)),  # Friday: the weekend is not counted
        (datetime.date(2026, 12, 24), datetime.date(2026, 12, 31)),  # Christmas Day and the day in place of Boxing Day neither
        (datetime.date(2091, 11, 23), datetime.date(2091, 11, 28)),  # bank holidays not known: weekdays alone
    ],
)
def test_two_working_days_are_counted_as_work_is(opened_on: datetime.date, late_on: datetime.date) -> None:
    opened_at = datetime.datetime.combine(opened_on, datetime.time(15), datetime.UTC)
    assert not waits_too_long(opened_at, late_on - datetime.timedelta(days=1))
    assert waits_too_long(opened_at, late_on)


def test_one_purpose_in_ten_is_looked_at_by_a_supervisor_who_did_not_open_it(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        sam = a_practitioner(session, "Sam Lee", team=team_of(session, ruth))
        family = a_family(session, allocated=[ruth])
        for who, sampled, words in ((sam, True, "Rang about school"), (sam, False, "Not chosen"), (tom, True, "My own")):
            row = PurposeGiven(
                case_id=family.id, account_id=who.id, session_id=uuid4(), purpose="other", words=words, sampled=sampled,
                given_at=now(), ends_at=now() + datetime.timedelta(hours=4),
            )  # fmt: skip
            session.add(row)
    reads = visitor(service, as_=tom)
    assert "opened for a purpose: read why" in reads.get("/", names=NAMES).text
    page = reads.get("/records/opened")
    assert "Rang about school" in page.text
    assert "Not chosen" not in page.text
    assert "My own" not in page.text
    [at] = [form.get("action", "") for form in page.all("form") if "/records/opened/" in form.get("action", "")]
    refused = reads.read(reads.post(at, {"words": "Talked it through"}), status=422)
    assert "Talked it through" in refused.text
    assert reads.post(at, {"outcome": Found.NOT_NEEDED.value}).status_code == 303
    assert "Rang about school" not in reads.get("/records/opened").text
    with service.state.database.reading() as session:
        assert session.exec(select(PurposeGiven.outcome).where(PurposeGiven.words == "Rang about school")).one() == "not_needed"


def test_one_opening_in_ten_is_chosen_by_chance(sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        sam = replace(a_practitioner(session, "Sam Lee", team=team_of(session, ruth)), session_id=uuid4())
        each = [open_for_purpose(session, by=sam, case_id=family.id, purpose="duty", words="", hours=4) for _ in range(300)]
        assert 5 < sum(row is not None and row.sampled for row in each) < 80
