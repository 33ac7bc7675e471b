"""A picture in the family’s words is read with them: nothing in it is kept back from somebody who may be sitting there."""

import datetime
from uuid import uuid4

from fastapi import FastAPI

from app.answers.given import LadderGiven
from app.cases.models import Characteristic
from app.db import today
from app.declaration.vocabulary import Level
from app.withholding.actions import keep_back
from app.withholding.rules import answer_item, pen_item, statement_item
from tests.app.picture_pages.test_picture_pages import PAGES, address
from tests.support.answering import rests, send, wrote
from tests.support.factories import Family, a_family, a_practitioner, a_statement, kept
from tests.support.tools import a_ladder, a_section, a_tool
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")
TOOL = a_tool(sections=(a_section(a_ladder("food"), a_ladder("warm", short="A warm bed")),))
NOTICED, SECRET, PEN = "Nothing in the cupboard since he came", "I hide when the men come", "Sleeps with the light on"
NOT_FOR_THEM = "The neighbour told me"
OPEN, SAID_BEFORE = "Two blankets of her own", "I like the red boots"
HARM = ("abuse", "harmed", "safe time")
SAYS_SO = "What is kept back from anybody in the family is not on this page while it speaks in their words."


def each_page(reading: Visitor, family: Family) -> dict[str, str]:
    """Every page of the first child’s picture: which → its words."""
    return {part: reading.get(f"{address(family)}{part}", names=NAMES).text for part in PAGES}


def everything(reading: Visitor, family: Family) -> str:
    return "".join(each_page(reading, family).values())


def test_what_is_kept_back_from_somebody_in_the_family_is_on_no_page_of_a_picture_in_their_words(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly", "Marcin"], allocated=[ruth])
        mia, marcin = family.children[0], family.adults[1]
        mia.pen_picture = PEN
        a_statement(session, family, ruth, SAID_BEFORE, seen_on=today() - datetime.timedelta(days=9))
        a_statement(session, family, ruth, NOT_FOR_THEM, not_for_family=True)
        said = a_statement(session, family, ruth, SECRET)
        one = an_assessment(session, family, TOOL, by=ruth)
        wrote(session, one, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT, noticed=NOTICED))
        wrote(session, one, ruth, "warm", LadderGiven(level=Level.MOSTLY_NOT, noticed=OPEN))
        rests(session, one, "warm", said, by=ruth)
        send(session, one, ruth)
    reading = visitor(service, as_=ruth)
    reading.client.cookies.set("words", "family")
    before = everything(reading, family)
    assert [words for words in (NOTICED, SECRET, PEN, OPEN) if words not in before] == []
    assert SAYS_SO not in before
    with service.state.database.unit_of_work() as session:
        for item in (answer_item(one.id, "food"), statement_item(said.id), pen_item(mia.id)):
            whom = str(marcin.id)
            keep_back(session, by=ruth, case_id=family.id, item=item, from_whom=whom, why="x", operation=uuid4())

    theirs = each_page(reading, family)
    assert [part for part, words in theirs.items() if SAYS_SO not in words] == ["/suggested"], "that one is no family's"
    whole = "".join(theirs.values())
    assert [words for words in (NOTICED, SECRET, NOT_FOR_THEM, PEN) if words in whole] == []
    assert [words for words in (OPEN, SAID_BEFORE) if words not in whole] == []
    reading.client.cookies.delete("words")
    ours = everything(reading, family)
    assert [words for words in (NOTICED, SECRET, PEN, OPEN) if words not in ours] == []
    assert SAYS_SO not in ours


def test_that_there_is_abuse_at_home_is_not_read_before_whoever_may_be_the_one_who_hurts(sqlite_service: FastAPI) -> None:
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], adults=["Kelly", "Marcin"], allocated=[ruth])
        marcin = family.adults[1].id
        kept(session, Characteristic(person_id=marcin, kind="domestic_abuse", words="Shouting", source="School"))
    reading = visitor(sqlite_service, as_=ruth)
    ours = everything(reading, family).lower()
    assert [words for words in HARM if words in ours] == ["harmed", "safe time"], "an adaptation, and how carers are asked"

    reading.client.cookies.set("words", "family")
    assert [words for words in HARM if words in everything(reading, family).lower()] == []
