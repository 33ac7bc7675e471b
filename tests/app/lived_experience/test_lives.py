"""Lives beside lives: a need beside what gets in the way, the carer’s own load, a day over a day, and words that are the same."""

from typing import Any

from fastapi import FastAPI

from app.answers.given import BlockGiven, LadderGiven, LoadGiven
from app.cases.models import Characteristic
from app.declaration import CarerLoad, Day, Subject
from app.declaration.questions import DayKind
from app.declaration.vocabulary import Barrier, Level, Load, Voice
from app.lived_experience.siblings import alike, same_words
from app.picture.hearing import Someone
from app.picture.rules import Known, picture
from app.picture.terms import shipped
from tests.support.answering import send, wrote
from tests.support.factories import a_family, a_practitioner, kept
from tests.support.readings import MARCIN, MIA, TODAY, a_reading
from tests.support.tools import ABOUT, LOOK, a_ladder, a_section, a_tool
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")
ORDINARY: dict[str, Any] = {"wording": "What is it like?", "about": ABOUT, "guidance": LOOK}
KINDS = (DayKind(key="school", words="A school day"), DayKind(key="weekend", words="A weekend day"))
DAY = Day(key="day", short="The day", days=KINDS, **ORDINARY)
CHILDS = a_tool(
    "childs_tool", title="Child’s tool", sections=(a_section(a_ladder("food"), a_ladder("warm", short="A warm bed"), DAY),)
)
LOADS = CarerLoad(key="money", short="Money and bills", voices=(Voice.CARER,), **ORDINARY)
CARERS = a_tool("carers_tool", title="Carer’s tool", subject=Subject.CARER, sections=(a_section(LOADS, DAY),))


def test_a_need_stands_beside_what_gets_in_the_way_and_what_the_carer_carries(service: FastAPI) -> None:
    """The carer had Mia in mind, and what she carries stands beside Noah too; who was not asked is asked alone."""
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly", "Marcin"], allocated=[ruth])
        kelly = str(family.adults[0].id)
        kept(session, Characteristic(person_id=family.adults[1].id, kind="domestic_abuse", words="Shouting", source="School"))
        of_noah = an_assessment(session, family, CHILDS, by=ruth, child=1)
        wrote(session, of_noah, ruth, "food", LadderGiven(level=Level.ON_AND_OFF, barriers=(Barrier.MONEY,)))
        wrote(session, of_noah, ruth, "warm", LadderGiven(level=Level.MOSTLY_NOT))
        block = BlockGiven(starts=400, ends=460, place="Kitchen", words="Cereal", told_by="seen")
        wrote(session, of_noah, ruth, "day", block, part="school.1")
        send(session, of_noah, ruth)
        hers = an_assessment(session, family, CARERS, by=ruth)
        hers.carers = f'["{kelly}"]'
        wrote(session, hers, ruth, "money", LoadGiven(load=Load.TOO_MUCH, words="The meter"), voice=Voice.CARER, part=kelly)
        send(session, hers, ruth)
    here = f"{family.address}/picture/{family.children[1].id}"
    why = visitor(service, as_=ruth).get(f"{here}/why", names=NAMES).text
    assert "in one part of life. What gets in the way most widely: money or material things, in that one." in why
    assert why.count("What already holds:") == 1, "needs of one part of life stand together"
    assert "Not yet understood: A warm bed." in why
    assert "That is no lack of care." in why
    assert "A benefit check" in why
    assert "More than can be carried without help" in why
    assert "The meter" in why
    assert "Nobody has asked Marcin what they carry yet. Ask each alone, at a safe time." in why
    day = visitor(service, as_=ruth).get(f"{here}/day", names=NAMES).text
    assert "Cereal" in day
    assert "Nobody has told of a weekend day yet." in day
    assert "Nobody has asked Marcin about their own day yet." in day


def test_words_that_stand_for_two_children_are_pointed_out_whatever_their_names() -> None:
    noah = Someone(MARCIN.id, "Noah")
    words = ("Food and drink. Mia has toast on three days of five.", "Food and drink. Noah has toast on three days of five")
    both = [
        picture(Known(who, [a_reading(Level.ON_AND_OFF, words=said)]), shipped(), TODAY)
        for who, said in zip((MIA, noah), words, strict=True)
    ]
    assert same_words(both) == ("Mia and Noah: food and drink, in the same words.",)
    other = picture(Known(noah, [a_reading(Level.ON_AND_OFF, words="Fed first, by his sister, most mornings")]), shipped(), TODAY)
    assert same_words([both[0], other]) == ()
    assert alike("Mia’s toast.", ["Mia"]) == alike("Noah’s toast", ["Noah"])
