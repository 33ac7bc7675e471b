"""From the agenda of a family to what was decided, done and said of it: a supervisor and a worker, without scripts."""

import datetime
from uuid import UUID, uuid4

from fastapi import FastAPI

from app.agendas.models import AgendaItem, Why
from app.agendas.presenters import agenda_shown
from app.answers.given import ActNowGiven, LadderGiven
from app.assessments.models import Sitting
from app.db import today
from app.declaration.vocabulary import Level
from app.people.practitioner import Practitioner
from app.web.reading import boxes_of
from tests.support.answering import again, send, sign, wrote
from tests.support.factories import a_family, a_next_step, a_practitioner, a_supervisor, team_of
from tests.support.page import Page
from tests.support.tools import a_ladder, a_section, a_tool, an_act_now
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Noah", "Kelly")


def boxes(name: str, day: datetime.date) -> dict[str, str]:
    return dict(zip((f"{name}_day", f"{name}_month", f"{name}_year"), boxes_of(day), strict=True))


def link(page: Page, words: str) -> str:
    return next(one.get("href", "") for one in page.tree.iter("a") if "".join(one.itertext()).startswith(words))


def write_down(who: Visitor, address: str, heading: str, words: str, **more: str) -> None:
    page = who.get(address, names=NAMES)
    assert heading in page.text
    assert who.post(address, {"operation": page.fields()["operation"], "words": words, **more}).status_code == 303


def begin(who: Visitor, base: str, other: Practitioner) -> str:
    """Begins a session with somebody. Gives its address."""
    page = who.get(base, names=NAMES)
    typed = {"operation": page.fields()["operation"], "with_whom": str(other.id), **boxes("held", today())}
    return who.post(base, typed).headers["location"]


def think(who: Visitor, here: str, page: Page) -> None:
    days = [field.get("value", "") for field in page.all("input", name="place") if field.get("value", "").startswith("day|")]
    words = ["Up first, and makes two breakfasts.", "Sings until somebody joins in."]
    typed = {"place": [*days, "well|"], "words": [*words, "The library floor, with picture cards."]}
    assert who.post(f"{here}/thoughts", typed).status_code == 303


def decide(who: Visitor, base: str, worker: Practitioner) -> None:
    write_down(who, f"{base}/explanations", "Explanations", "The hours are impossible", wrong="The same on days off.")
    write_down(who, f"{base}/explanations", "Explanations", "She is lower than she says", wrong="She plans the birth.")
    by = boxes("due_on", today() + datetime.timedelta(days=4))
    write_down(who, f"{base}/decisions", "Decisions", "Ask Marcin", owner_id=str(worker.id), why="Nobody has asked him.", **by)


def finish(who: Visitor, here: str) -> None:
    page = who.get(f"{here}/check", names=NAMES)
    for words in ("Ask Marcin", "The library floor, with picture cards.", "Each decision stands on My work", "Who is told"):
        assert words in page.text
    assert who.post(f"{here}/finish", {"seen": page.all("input", name="seen")[-1].get("value", "")}).status_code == 303
    assert "It no longer changes." in who.get(here, names=NAMES).text


def test_what_is_decided_in_supervision_is_done_and_begins_the_next_session(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly"], allocated=[ruth])
        a_next_step(session, family, ruth, "Dentist", in_days=-3)
    toms, ruths, base = visitor(service, as_=tom), visitor(service, as_=ruth), f"{family.address}/supervision"

    here = begin(toms, base, ruth)
    page = toms.get(here, names=NAMES)
    for words in ("What is it like to be Mia this week?", "Dentist", "Nobody has yet written down"):
        assert words in page.text
    assert "two explanations" in toms.read(toms.post(f"{here}/finish", {"seen": "1"}), status=422).text
    think(toms, here, page)
    decide(toms, base, ruth)
    finish(toms, here)

    work = ruths.get("/", names=NAMES)
    assert "The library floor, with picture cards." in work.text
    done = link(work, "Ask Marcin")
    seen = ruths.get(done, names=NAMES).fields()["seen"]
    assert ruths.post(done, {"outcome": "He works nights and wants to come.", "seen": seen}).status_code == 303
    assert "Ask Marcin" not in ruths.get("/", names=NAMES).text

    page = ruths.get(begin(ruths, base, tom), names=NAMES)
    assert page.text.index("What we decided last time") < page.text.index("He works nights") < page.text.index("Agenda")


def test_checking_a_session_keeps_what_was_typed_and_finishes_nothing(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly"], allocated=[ruth])
    toms, base = visitor(sqlite_service, as_=tom), f"{family.address}/supervision"
    here = begin(toms, base, ruth)
    days = [field.get("value", "") for field in toms.get(here, names=NAMES).all("input", name="place")]

    kept = toms.post(f"{here}/check", {"place": days[:1], "words": ["Up first, and makes two breakfasts."]})
    page = toms.get(kept.headers["location"], names=NAMES)

    assert "Up first, and makes two breakfasts." in page.text
    assert "one child to go" in page.text
    assert "Finish: it no longer changes after this" not in page.text
    assert toms.read(toms.post(f"{here}/finish", {"seen": "1", "next_day": "40"}), status=422).text
    assert "It no longer changes." not in toms.get(here, names=NAMES).text


def test_what_somebody_writes_while_it_is_looked_through_is_read_before_it_is_finished(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly"], allocated=[ruth])
    toms, ruths, base = visitor(service, as_=tom), visitor(service, as_=ruth), f"{family.address}/supervision"
    here = begin(toms, base, ruth)
    page = toms.get(here, names=NAMES)
    think(toms, here, page)
    decide(toms, base, ruth)
    seen = toms.get(f"{here}/check", names=NAMES).all("input", name="seen")[-1].get("value", "")
    days = [field.get("value", "") for field in page.all("input", name="place") if field.get("value", "").startswith("day|")]
    numbers = [field.get("value", "") for field in ruths.get(here, names=NAMES).all("input", name="seen")]
    wrote = {"place": days[:1], "words": ["She hides under the bed."], "seen": numbers}
    assert ruths.post(f"{here}/thoughts", wrote).status_code == 303

    again = toms.read(toms.post(f"{here}/finish", {"seen": seen}), status=409)

    assert "written since you looked through it" in again.text
    assert "She hides under the bed." in again.text
    fresh = again.all("input", name="seen")[-1].get("value", "")
    assert toms.post(f"{here}/finish", {"seen": fresh}).status_code == 303


def test_each_concern_is_said_once_on_the_agenda_with_the_rest_beneath_it() -> None:
    mia, noah, session_id = uuid4(), uuid4(), uuid4()

    def item(why: Why, words: str, child: UUID | None, aside: str = "") -> AgendaItem:
        return AgendaItem(
            case_id=uuid4(), session_id=session_id, person_id=child, key=words, why=why, words=words, place=1,
            put_there_by=uuid4(), set_aside_why=aside,
        )  # fmt: skip

    items = [
        item(Why.OVERDUE, "Dentist", mia),
        item(Why.OVERDUE, "Report", mia),
        item(Why.DRIFT, "Food", mia),
        item(Why.DRIFT, "Sleep", mia, "Talked over last week"),
        item(Why.DRIFT, "Sleep in winter", noah),
        item(Why.DRIFT, "Warm clothes", mia),
        item(Why.VOICES, "Mornings", mia),
    ]
    here, aside = agenda_shown(items)

    told = [(one.number, one.first.words, [more.words for more in one.more]) for one in here]
    assert told == [
        (1, "Dentist", []),
        (2, "Report", []),
        (3, "Food", ["Warm clothes"]),
        (4, "Sleep in winter", []),
        (5, "Mornings", []),
    ]
    assert here[2].more_words == "One more that came back or does not move: Warm clothes"
    assert [one.words for one in aside] == ["Sleep"]


def test_what_stays_a_need_is_put_on_the_agenda(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        tool = a_tool(sections=(a_section(a_ladder("food", short="Food and drink")),))
        for days in (120, 60, 5):
            one = an_assessment(session, family, tool, by=ruth)
            session.get_one(Sitting, one.sitting_id).seen_on = today() - datetime.timedelta(days=days)
            wrote(session, one, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT))
            send(session, one, ruth)
    toms = visitor(sqlite_service, as_=tom)
    here = begin(toms, f"{family.address}/supervision", ruth)
    assert "a need at 3 readings running" in toms.get(here, names=NAMES).text


def test_a_yes_to_act_now_is_the_first_thing_talked_over_and_what_is_serious_is_on_the_agenda(service: FastAPI) -> None:
    tool = a_tool(sections=(a_section(a_ladder("food", short="Food and drink"), an_act_now("alone")),))
    service.state.suite = service.state.suite.with_tools([tool])
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        sent, draft = an_assessment(session, family, tool, by=ruth), an_assessment(session, family, tool, by=ruth, child=1)
        wrote(session, sent, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT))
        wrote(session, sent, ruth, "alone", ActNowGiven(yes=True, done="Rang the duty team."))
        send(session, sent, ruth)
        sign(session, sent, tom)
    toms = visitor(service, as_=tom)
    here = begin(toms, f"{family.address}/supervision", ruth)
    page = toms.get(here, names=NAMES).text

    asked, done = "Mia: Act now was answered yes. Is Mia safe now?", "What was done: Rang the duty team. It is signed."
    assert page.count(done) == 2
    assert page.index("Act now was answered yes. What was done") < page.index("Serious needs") < page.index("Views differ")
    assert page.index(asked) < page.index("What is it like to be Mia this week?") < page.index("Mia: a serious need")
    assert page.count("Nobody knows yet: no two voices have spoken of the same thing yet.") == 2
    assert page.count("Nobody knows yet: nothing has been looked at three times.") == 2
    assert "No two views differ" not in page
    assert "None seen" not in page
    assert "Noah: Act now" not in page
    with service.state.database.unit_of_work() as session:
        wrote(session, again(session, draft), ruth, "alone", ActNowGiven(yes=True))
    check = toms.get(f"{here}/check", names=NAMES).text
    assert f"{asked} {done}" in check
    assert "Noah: Act now was answered yes. Is Noah safe now? It is not signed yet." in check
