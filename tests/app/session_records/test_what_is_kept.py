"""A session keeps what two people write at once, shows feelings to the two alone, and no longer changes when it is finished."""

from dataclasses import dataclass
from uuid import UUID

import pytest
from fastapi import FastAPI

from app.cases.models import Part
from app.people.practitioner import Practitioner
from app.session_records.models import Explanation
from app.session_records.rules import may_finish
from tests.support.factories import Family, a_family, a_practitioner, allocate
from tests.support.supervising import Talked, finished, talked_over
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly")
SOME = UUID(int=1)
HEAVY = "I leave lighter than I should"


@dataclass(frozen=True)
class Told:
    family: Family
    talked: Talked
    ruth: Practitioner
    sam: Practitioner

    @property
    def here(self) -> str:
        return f"{self.family.address}/supervision/sessions/{self.talked.record.id}"


def told(service: FastAPI, *, whole: bool = False) -> Told:
    with service.state.database.unit_of_work() as session:
        ruth, sam = a_practitioner(session), a_practitioner(session, "Sam Okafor-Lee")
        family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[ruth])
        allocate(session, family, sam, Part.CO_WORKER)
        talked = talked_over(session, family, ruth)
        if whole:
            finished(session, family, talked)
        return Told(family, talked, ruth, sam)


def keep(who: Visitor, here: str, words: str, seen: int, place: str = "visitor|") -> int:
    typed = {"place": place, "words": words, "seen": f"{place}|{seen}"}
    return who.post(f"{here}/thoughts", typed).status_code


def test_of_two_who_write_in_one_place_neither_is_lost(sqlite_service: FastAPI) -> None:
    story = told(sqlite_service)
    toms, ruths = visitor(sqlite_service, as_=story.talked.supervisor), visitor(sqlite_service, as_=story.ruth)
    assert keep(toms, story.here, "A child in charge.", 0) == 303
    reply = ruths.post(f"{story.here}/thoughts", {"place": "visitor|", "words": "A tidy hall.", "seen": "visitor||0"})
    page = ruths.read(reply, names=NAMES, status=409)
    assert "A child in charge." in page.text
    assert (page.one("textarea", id="visitor").text or "").strip() == "A tidy hall."
    assert keep(ruths, story.here, "A tidy hall, and a child in charge.", 1) == 303


def test_feelings_are_read_by_the_two_alone(sqlite_service: FastAPI) -> None:
    story = told(sqlite_service)
    ruths, sams = visitor(sqlite_service, as_=story.ruth), visitor(sqlite_service, as_=story.sam)
    assert keep(ruths, story.here, HEAVY, 0, "feelings|") == 303
    assert HEAVY in visitor(sqlite_service, as_=story.talked.supervisor).get(story.here, names=NAMES).text
    assert HEAVY not in sams.get(story.here, names=NAMES).text
    assert keep(sams, story.here, "Mine now", 1, "feelings|") == 303
    assert HEAVY in ruths.get(story.here, names=NAMES).text


def test_what_is_finished_stays_and_is_added_to_beneath(sqlite_service: FastAPI) -> None:
    story = told(sqlite_service, whole=True)
    ruths = visitor(sqlite_service, as_=story.ruth)
    assert ruths.post(f"{story.here}/thoughts", {"place": "visitor|", "words": "Later", "seen": ""}).status_code in (409, 422)
    decision = f"{story.family.address}/supervision/decisions/{story.talked.items['supervision/decisions']}"
    assert ruths.ask(decision).status_code == 404
    page = ruths.get(story.here, names=NAMES)
    after = {"operation": page.fields()["operation"], "words": "I doubt that it lasts.", "differs": "yes"}
    for _ in range(2):
        assert ruths.post(f"{story.here}/after", after).status_code == 303
    assert ruths.get(story.here, names=NAMES).text.count("I doubt that it lasts.") == 1


def test_a_session_wants_each_childs_day_two_explanations_and_a_decision() -> None:
    one = Explanation(case_id=SOME, session_id=SOME, words="The hours", wrong="The same on days off")
    told_of = may_finish(days_told=1, children=2, explanations=[one], why_not_two="", decided=False)
    assert list(told_of) == ["day", "explanations", "decisions"]
    assert may_finish(days_told=2, children=2, explanations=[one], why_not_two="Met once", decided=True) == {}
    vague = Explanation(case_id=SOME, session_id=SOME, words="She is lower")
    assert "explanations" in may_finish(days_told=2, children=2, explanations=[one, vague], why_not_two="", decided=True)


@pytest.mark.parametrize("operation", ["日本", "one\r\nX-Two: two"])
def test_what_is_no_mark_of_a_save_is_never_sent_back(sqlite_service: FastAPI, operation: str) -> None:
    story = told(sqlite_service)
    ruth = visitor(sqlite_service, as_=story.ruth)

    reply = ruth.post_htmx(f"{story.here}/thoughts", {"operation": operation, "place": "visitor|", "words": "A tidy hall."})

    assert reply.status_code == 422
    assert "X-Saved" not in reply.headers
