"""From the agenda of a family to what was decided, done and said of it: a supervisor and a worker, without scripts."""

import datetime

from fastapi import FastAPI

from app.db import today
from app.people.practitioner import Practitioner
from app.web.reading import boxes_of
from tests.support.factories import a_family, a_next_step, a_practitioner, a_supervisor, team_of
from tests.support.page import Page
from tests.support.visiting import Visitor, visitor

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
    page = who.get(here, names=NAMES)
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
