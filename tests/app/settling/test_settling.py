"""Choosing between two answers: only what was shown is chosen, and nobody waits for ever for somebody who has left."""

import pytest
from fastapi import FastAPI
from sqlmodel import Session, col, select

from app.answers.given import NOTHING, SetAside, WordsGiven
from app.answers.slots import Slot
from app.assessments.models import Assessment
from app.assessments.queries import standing
from app.assessments.writing import Typed, answer
from app.audit.models import Trail, TrailKind
from app.cases.models import Allocation, Part
from app.db import now
from app.declaration.vocabulary import Voice
from app.people.models import Account, AccountState
from app.people.practitioner import Practitioner
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, allocate, team_of
from tests.support.page import Page
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly")
WORDS = Slot("words", Voice.PRACTITIONER)


class Settling:
    """Ruth began it and leads. Jo answered first; what Sam wrote then is set aside. Tom supervises."""

    def __init__(self, service: FastAPI) -> None:
        self.service = service
        with service.state.database.unit_of_work() as session:
            self.ruth = a_practitioner(session)
            team = team_of(session, self.ruth)
            self.jo, self.sam = (a_practitioner(session, name, team=team) for name in ("Jo Pritchard", "Sam Okafor-Lee"))
            self.tom = a_supervisor(session, team=team)
            self.family: Family = a_family(session, allocated=[self.ruth])
            for who in (self.jo, self.sam):
                allocate(session, self.family, who, Part.CO_WORKER)
            self.assessment: Assessment = an_assessment(session, self.family, self.ruth)
            self.write(session, self.jo, "Jo’s.", 0)
            self.write(session, self.sam, "Sam’s.", 0)
        self.address = f"{self.family.address}/assessments/{self.assessment.id}/conflicts/words"

    def write(self, session: Session, who: Practitioner, words: str, seen: int) -> None:
        typed = {WORDS: Typed(WordsGiven(words=words), seen)}
        answer(session, assessment=self.assessment, typed=typed, operation=f"{who.id}-{seen}", by=who)

    def see(self, who: Practitioner) -> Page:
        return visitor(self.service, as_=who).get(self.address, names=NAMES)

    def choose(self, who: Practitioner, keep: str, page: Page | None = None) -> tuple[int, str]:
        browser = visitor(self.service, as_=who)
        browser.get(self.address, names=NAMES)
        fields = (page or self.see(who)).fields()
        reply = browser.post(
            self.address, {name: fields[name] for name in ("place", "operation", "mine", "theirs")} | {"keep": keep}
        )
        return reply.status_code, reply.text

    def stands(self) -> dict[str, object]:
        with self.service.state.database.reading() as session:
            found = standing(session, assessment_id=self.assessment.id, question="words")
        return {"main": found[WORDS].given, "beside": found[WORDS.view_of(self.sam.id)].given}

    def sam_leaves(self) -> None:
        with self.service.state.database.unit_of_work() as session:
            account = session.get_one(Account, self.sam.id)
            account.state = AccountState.CLOSED
            session.add(account)


@pytest.fixture
def settling(service: FastAPI) -> Settling:
    return Settling(service)


def test_a_choice_is_not_taken_when_theirs_moved_and_both_are_shown_as_they_are_now(settling: Settling) -> None:
    page = settling.see(settling.sam)
    with settling.service.state.database.unit_of_work() as session:
        settling.write(session, settling.jo, "Jo’s, and more.", 1)
    status, text = settling.choose(settling.sam, "mine", page)

    assert status == 409
    for words in ("Nothing was settled", "and more.", "Sam’s."):
        assert words in text
    assert settling.stands() == {
        "main": WordsGiven(words="Jo’s, and more."),
        "beside": SetAside(given=WordsGiven(words="Sam’s.")),
    }
    assert settling.choose(settling.sam, "mine")[0] == 303
    assert settling.stands() == {"main": WordsGiven(words="Sam’s."), "beside": NOTHING}


def test_while_somebody_is_here_nobody_else_chooses_for_them(settling: Settling) -> None:
    for who in (settling.ruth, settling.jo, settling.tom):
        page = settling.see(who)
        assert "Sam Okafor-Lee has still to choose" in page.text
        assert "Keep both" not in page.text
        settling.choose(who, "theirs")
    assert settling.stands()["beside"] == SetAside(given=WordsGiven(words="Sam’s."))


@pytest.mark.parametrize("who", ["ruth", "tom"])
def test_what_somebody_who_has_left_set_aside_is_settled_by_the_author_or_a_supervisor(settling: Settling, who: str) -> None:
    settling.sam_leaves()
    chooses: Practitioner = getattr(settling, who)
    assert "Sam Okafor-Lee no longer works with this family, so you may choose for them." in settling.see(chooses).text
    assert settling.choose(chooses, "both")[0] == 303
    assert settling.stands() == {"main": WordsGiven(words="Jo’s."), "beside": WordsGiven(words="Sam’s.")}


def test_a_colleague_who_neither_began_it_nor_leads_does_not_choose_for_somebody_who_left(settling: Settling) -> None:
    settling.sam_leaves()
    assert "or a supervisor can choose" in settling.see(settling.jo).text
    settling.choose(settling.jo, "theirs")
    assert settling.stands()["beside"] == SetAside(given=WordsGiven(words="Sam’s."))


def test_somebody_who_no_longer_works_with_the_family_has_left_too(settling: Settling) -> None:
    with settling.service.state.database.unit_of_work() as session:
        row = session.exec(select(Allocation).where(col(Allocation.account_id) == settling.sam.id)).one()
        row.until = now()
        session.add(row)
    assert settling.choose(settling.ruth, "theirs")[0] == 303
    assert settling.stands() == {"main": WordsGiven(words="Jo’s."), "beside": NOTHING}


def test_the_check_page_leads_to_where_it_is_settled(settling: Settling) -> None:
    browser = visitor(settling.service, as_=settling.ruth)
    finish = settling.address.replace("/conflicts/words", "/finish")
    fields = browser.get(finish, names=NAMES).sent_by("answer-finish")
    reply = browser.post(finish, {**fields, "do": "send"})

    assert reply.status_code == 422
    assert settling.address in reply.text


def test_whoever_tries_a_private_question_that_is_not_theirs_has_a_line_in_the_trail(sqlite_service: FastAPI) -> None:
    """For them it is not there, and whoever looks after the trail reads that they tried, each way."""
    settling = Settling(sqlite_service)
    sam, at = visitor(sqlite_service, as_=settling.sam), settling.address.removesuffix("/conflicts/words")
    sam.get(at, names=NAMES)
    tries = [
        sam.ask(f"{at}/conflicts/between_us"),
        sam.post(f"{at}/conflicts/between_us", {"place": "practitioner", "keep": "mine"}),
        sam.post(f"{at}/answers/between_us", {"practitioner.answer": "What I think."}),
        sam.post(f"{at}/finish", {"operation": "one", "about": "between_us", "difference": "What I think."}),
    ]

    assert [reply.status_code for reply in tries] == [404] * 4
    with sqlite_service.state.database.reading() as session:
        refused = select(Trail).where(Trail.account_id == settling.sam.id, Trail.kind == TrailKind.REFUSAL)
        assert len(session.exec(refused).all()) == 4
