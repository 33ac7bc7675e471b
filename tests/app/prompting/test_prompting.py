"""Where a record is written in the lens knows the people, keeps nothing, and a draft’s own words are gathered on one page."""

from fastapi import FastAPI
from sqlmodel import func, select

from app.answers.given import LadderGiven, WordsGiven
from app.audit.models import Trail
from app.declaration.vocabulary import Level, Voice
from tests.support.answering import wrote
from tests.support.every_kind import an_assessment
from tests.support.factories import a_child, a_family, a_practitioner
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Kelly")
LONG = "There is food in the cupboard on most days, and nobody cooks after six because the meter has run out by then."


def test_the_word_neglect_and_the_list_are_for_everybody_signed_in(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visit = visitor(service, as_=ruth)

    assert "It does not mean that you do not love your child." in visit.get("/the-word-neglect").text
    assert "May make harm sound small" in visit.get("/words").text


def test_a_thought_knows_the_carers_and_leaves_nothing_behind(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, stranger = a_practitioner(session), a_practitioner(session, name="Somebody Else")
        family = a_family(session, allocated=[ruth])
        assessment = an_assessment(session, family, ruth)
        here = f"{family.address}/assessments/{assessment.id}/words/look"
        family_address = family.address
    visit = visitor(service, as_=ruth)
    before = looks(service)
    for address in (here, f"{family_address}/words/look", "/words/look"):
        told = visit.post_htmx(address, {"words": "Mum failed to ring."}).text
        assert ("Kelly" in told) is (address != "/words/look")
        assert "“failed to”: perhaps “did not”" in told.replace("</b>", "").replace("<b>", "")
        assert visit.post_htmx(address, {"words": "Kelly rang."}).text.strip() == ""
    assert looks(service) == before
    assert visit.post_htmx(here, {"words": "x", "more": "y"}).status_code == 422
    other = visitor(service, as_=stranger)
    assert {other.post_htmx(address, {"words": "Mum"}).status_code for address in (here, f"{family_address}/words/look")} == {404}


def looks(service: FastAPI) -> int:
    with service.state.database.reading() as session:
        return int(session.exec(select(func.count()).select_from(Trail).where(Trail.what == "opened an assessment")).one())


def test_a_draft_tells_its_writer_alone_and_leaves_what_others_said(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, sam = a_practitioner(session), a_practitioner(session, name="Sam Hill")
        family = a_family(session, allocated=[ruth, sam])
        assessment = an_assessment(session, family, ruth)
        kelly = str(family.adults[0].id)
        noticed = LadderGiven(level=Level.MOSTLY, noticed="Kelly refused to cook.")
        wrote(session, assessment, ruth, "food", noticed, part=kelly)
        wrote(session, assessment, ruth, "words", WordsGiven(words="The house is filthy."), voice=Voice.CHILD)
        address = f"{family.address}/assessments/{assessment.id}"
    mine = visitor(service, as_=ruth).get(f"{address}/words", names=NAMES)

    assert "Kelly refused to cook." in mine.text
    assert "perhaps" in mine.text
    assert "filthy" not in mine.text
    assert "Nothing to look at again" in visitor(service, as_=sam).get(f"{address}/words", names=NAMES).text


def test_the_same_words_for_a_brother_are_told_to_whoever_wrote_both(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, sam = a_practitioner(session), a_practitioner(session, name="Sam Hill")
        family = a_family(session, allocated=[ruth, sam])
        tom = a_child(session, family, "Tom")
        assessment, other = an_assessment(session, family, ruth), an_assessment(session, family, ruth)
        other.child_id = tom.id
        wrote(session, other, ruth, "words", WordsGiven(words=LONG), voice=Voice.PRACTITIONER)
        address = f"{family.address}/assessments/{assessment.id}/words/look"

    assert "Nearly the same words stand for Tom" in visitor(service, as_=ruth).post_htmx(address, {"words": LONG}).text
    assert "Tom" not in visitor(service, as_=sam).post_htmx(address, {"words": LONG}).text
