"""A family’s copy without our free words holds no orphan of them: no “that” alone, no heading twice, no meeting that was none."""

import datetime

import pytest
from fastapi import FastAPI

from app.answers.given import ChosenGiven, DateGiven, LadderGiven, NoAnswer, StrengthGiven, WordsGiven
from app.assessments.models import ChildSeen, Sitting
from app.declaration.questions import Anchors, Choice, ChooseOne, OnDate, Strength
from app.declaration.tool import Section
from app.declaration.vocabulary import Blank, Level, Signal, StrengthLevel, Voice
from tests.app.copies.arranged import Made
from tests.support.answering import send, wrote
from tests.support.every_kind import a_tool_of_every_kind, an_assessment, asks
from tests.support.factories import a_family, a_practitioner, a_supervisor, a_team, an_adult
from tests.support.page import read_page
from tests.support.page import words as said_in
from tests.support.tools import a_ladder, a_question

BOTH = (Voice.PRACTITIONER, Voice.CARER)
RUNGS = Anchors(steady="sign-steady", mostly="sign-mostly", on_and_off="sign-some", mostly_not="sign-hungry")
OFFERED = (Choice(key="watch", words="Watch, and look again"), Choice(key="plan", words="Make a plan"))
NOTICED = Section(
    key="noticed",
    title="What was noticed",
    questions=(
        a_question("what", family_wording="What did we see?"),
        OnDate(**asks("when"), family_wording="When was it?"),
        OnDate(**asks("again"), family_wording="When did we last talk?"),
        a_question("good", family_wording="What is good?", voices=BOTH, shows=Signal.STRENGTH),
        Strength(**asks("relied"), family_wording="Can {child} count on that?"),
        a_question("unknown", family_wording="What is not known?"),
        a_question("said", family_wording="What does {child} say?", voices=(Voice.CHILD,)),
        a_question("drew", family_wording="What does {child} draw?", voices=(Voice.CHILD,)),
        a_question("unasked", family_wording="What was never asked?", voices=BOTH),
        a_ladder("food", family_wording="Does {child} eat?", family_anchors=RUNGS),
        a_ladder("teeth", family_wording="Are teeth looked after?", family_anchors=RUNGS),
        a_ladder("sleep", family_wording="Does {child} sleep?", family_anchors=RUNGS),
        a_ladder("coat", family_wording="Is {child} warm?", voices=BOTH, family_anchors=RUNGS, brief=True),
    ),
)
NEXT = Section(
    key="next", title="The next step", family_title="What happens next", questions=(ChooseOne(**asks("step"), choices=OFFERED),)
)


def a_copy(service: FastAPI, *, kelly_says: str = "", met: bool = True, childs: bool = False, seen: bool = True) -> str:
    with service.state.database.unit_of_work() as session:
        team = a_team(session)
        ruth, tom = a_practitioner(session, team=team), a_supervisor(session, team=team)
        family = a_family(session, children=["Mia"], adults=[], allocated=[ruth])
        kelly = an_adult(session, family, "Kelly", "mum")
        an_adult(session, family, "Marcin", "dad")
        tool = a_tool_of_every_kind().model_copy(update={"sections": (NOTICED, NEXT)})
        begun = an_assessment(session, family, ruth, tool=tool)
        wrote(session, begun, ruth, "what", WordsGiven(words="sign-ours"))
        wrote(session, begun, ruth, "when", DateGiven(on=datetime.date(2026, 11, 1)))
        wrote(session, begun, ruth, "again", DateGiven(on=datetime.date(2026, 11, 2)))
        wrote(session, begun, ruth, "good", WordsGiven(words="sign-good"))
        if kelly_says:
            wrote(session, begun, ruth, "good", WordsGiven(words=kelly_says), voice=Voice.CARER, part=str(kelly.id))
        wrote(session, begun, ruth, "relied", StrengthGiven(level=StrengthLevel.RELIED_ON))
        wrote(session, begun, ruth, "unknown", NoAnswer(blank=Blank.NOT_KNOWN))
        wrote(session, begun, ruth, "said", WordsGiven(words="I like toast best", exact=True), voice=Voice.CHILD)
        wrote(session, begun, ruth, "drew", WordsGiven(words="A dragon", exact=False), voice=Voice.CHILD)
        wrote(session, begun, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT))
        wrote(session, begun, ruth, "teeth", LadderGiven(level=Level.ON_AND_OFF, since="sign-since"))
        wrote(session, begun, ruth, "sleep", LadderGiven(level=Level.STEADY))
        wrote(session, begun, ruth, "coat", LadderGiven(level=Level.MOSTLY, noticed="sign-noticed"))
        wrote(session, begun, ruth, "coat", LadderGiven(level=Level.MOSTLY), voice=Voice.CARER, part=str(kelly.id))
        wrote(session, begun, ruth, "step", ChosenGiven(choices=("watch",)))
        if not met:
            session.get_one(Sitting, begun.sitting_id).present = "[]"
        if not seen:
            begun.child_seen, begun.not_seen_why = ChildSeen.NOT_SEEN, "A neighbour rang."
        send(session, begun, ruth)
    return Made(service, ruth, tom, family, begun.id).signed().copy("child" if childs else f"family?to={kelly.id}").text


def test_what_asks_after_words_that_are_left_out_is_left_out_with_them(sqlite_service: FastAPI) -> None:
    words = read_page(a_copy(sqlite_service)).text
    assert "When was it?" not in words
    assert "count on that" not in words
    assert "When did we last talk?" in words
    assert "what we saw is not on it" in words


def test_a_need_with_no_word_beside_it_has_no_example_to_stand_for_one_and_says_so(sqlite_service: FastAPI) -> None:
    words = read_page(a_copy(sqlite_service)).text
    assert "sign-hungry" not in words
    assert words.split("Does Mia eat?")[1].split("?")[0].count("We did not write down why. Ask us.") == 1
    assert words.count("We did not write down why") == 1
    teeth = words.split("Are teeth looked after?")[1]
    assert teeth.index("It can mean: sign-some") < teeth.index("We say so because of what we saw. Ask us what it was.")
    assert words.count("We say so because") == 1
    assert "sign-since" not in words
    assert "It can mean: sign-steady" in words


def test_at_a_glance_a_word_was_chosen_and_no_example_is_put_into_our_mouth(sqlite_service: FastAPI) -> None:
    """Turned round, the family read the examples before they chose: theirs stand."""
    words = read_page(a_copy(sqlite_service)).text
    assert words.count("sign-mostly") == words.count("It can mean: sign-mostly") == 1
    assert "It can mean: sign-mostly" in words.split("Kelly said")[-1]


def test_it_stays_where_its_reader_told_the_words_it_asks_after(sqlite_service: FastAPI) -> None:
    words = read_page(a_copy(sqlite_service, kelly_says="sign-kelly-good")).text
    assert words.index("sign-kelly-good") < words.index("Can Mia count on that?")
    assert "sign-good" not in words


def test_what_was_never_asked_is_not_said_to_be_unknown(sqlite_service: FastAPI) -> None:
    words = read_page(a_copy(sqlite_service)).text
    unknown, unasked = words.split("We do not know these yet.")[1].split("We have not asked about these yet.")
    assert "What is not known?" in unknown
    assert "What was never asked?" in unasked
    assert "What was never asked?" not in unknown


def test_a_step_stands_under_what_happens_next_which_is_a_heading_once(sqlite_service: FastAPI) -> None:
    page = read_page(a_copy(sqlite_service))
    headings = [said_in(one) for level in ("h2", "h3", "h4") for one in page.all(level)]
    assert headings.count("What happens next") == 1
    assert "Watch, and look again" in page.text.split("What happens next")[1].split("If we got it wrong")[0]


def test_it_says_that_we_met_only_where_its_reader_was_there(sqlite_service: FastAPI) -> None:
    assert "We met on" in read_page(a_copy(sqlite_service)).text


def test_where_nobody_of_the_family_was_there_it_says_when_it_was_seen(sqlite_service: FastAPI) -> None:
    words = read_page(a_copy(sqlite_service, met=False)).text
    assert "We met on" not in words
    assert "Seen on" in words


@pytest.mark.parametrize(("met", "says"), [(False, "Not seen. Written about"), (True, "We did not see Mia")])
def test_that_nobody_saw_the_child_is_on_the_familys_paper(sqlite_service: FastAPI, met: bool, says: str) -> None:
    words = read_page(a_copy(sqlite_service, met=met, seen=False)).text
    assert says in words
    assert "Seen on" not in words


def test_a_childs_own_copy_quotes_what_the_child_said_word_for_word_and_nothing_else(sqlite_service: FastAPI) -> None:
    page = read_page(a_copy(sqlite_service, childs=True))
    assert [said_in(one) for one in page.all("blockquote")] == ["“I like toast best”"]
    assert "A dragon" in page.text
    assert "“A dragon" not in page.text
