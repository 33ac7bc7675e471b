"""The picture of a child in the browser: what was sent speaks and is marked, drafts and private parts do not."""

import gc
import re
from dataclasses import dataclass
from pathlib import Path
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import Session, select

from app.answers.given import ActNowGiven, LadderGiven, NoAnswer, WordsGiven
from app.assessments.models import Assessment
from app.assessments.rules import DIFFERS, closing
from app.db import today
from app.declaration.questions import Anchors
from app.declaration.vocabulary import Blank, Dimension, EvidenceKind, Level, Signal, Voice
from app.people.practitioner import Practitioner
from app.picture.queries import pictures_of
from app.picture.rules import Picture
from app.picture.terms import terms_in
from app.picture_pages.words import PARTS
from app.picture_remarks.models import DifferenceComment, NotNow
from app.settings import SettingsFault
from tests.support.answering import again, rests, send, sign, wrote
from tests.support.counting import statements_sent
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, team_of
from tests.support.page import Page
from tests.support.page import words as said_in
from tests.support.tools import a_ladder, a_question, a_section, a_tool, an_act_now
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Noah", "Kelly")
VOICES = (Voice.PRACTITIONER, Voice.CHILD, Voice.CARER)
TOOL = a_tool(
    sections=(
        a_section(
            a_ladder("food", voices=VOICES),
            a_ladder("teeth", short="Teeth", about=(Dimension.HEALTH,)),
            a_question("fear", short="Own worry", about=(Dimension.SAFETY,), private=True, shows=Signal.SERIOUS_NEED),
        ),
    )
)


@dataclass
class Told:
    ruth: Practitioner
    tom: Practitioner
    family: Family
    assessment: Assessment


def told(session: Session) -> Told:
    """Mia says on and off, Kelly says steady; teeth are not known; a private worry; an answer rests on Mia's own words."""
    ruth = a_practitioner(session)
    tom = a_supervisor(session, team=team_of(session, ruth))
    family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
    one = an_assessment(session, family, TOOL, by=ruth)
    wrote(session, one, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT, since="September"))
    wrote(session, one, ruth, "food", LadderGiven(level=Level.STEADY), voice=Voice.CARER, part=str(family.adults[0].id))
    wrote(session, one, ruth, "teeth", NoAnswer(blank=Blank.NOT_KNOWN, why="Ask the dentist"))
    wrote(session, one, ruth, "fear", WordsGiven(words="SECRET-WORRY"))
    said = a_statement(session, family, ruth, kind=EvidenceKind.SAID_BY_CHILD)
    rests(session, one, "food", said, by=ruth)
    slot = closing(DIFFERS, "food")
    wrote(session, one, ruth, slot.question, WordsGiven(words="Both can be true."), part=slot.part)
    return Told(ruth, tom, family, one)


def address(family: Family, child: int = 0) -> str:
    return f"{family.address}/picture/{family.children[child].id}"


PAGES = ("", "/print", "/why", "/day", "/siblings", "/change", "/strand/basic_care", "/strand/basic_care/change", "/suggested")


def test_a_picture_is_let_go_of_as_soon_as_its_page_is_sent(sqlite_service: FastAPI) -> None:
    """Nothing of a child waits in memory until Python tidies up; of ten years that took a fifth of the time of the next page."""
    with sqlite_service.state.database.unit_of_work() as session:
        here = told(session)
        send(session, again(session, here.assessment), here.ruth)
    browser = visitor(sqlite_service, as_=here.ruth)
    gc.collect()
    gc.disable()
    try:
        for part in PAGES:
            assert "Mia" in browser.get(f"{address(here.family)}{part}", names=NAMES).text
            assert not [one for one in gc.get_objects() if isinstance(one, Picture)], part
    finally:
        gc.enable()


def test_in_a_familys_words_a_rung_says_what_it_can_mean_and_states_nothing_of_them(sqlite_service: FastAPI) -> None:
    anchors = Anchors(
        steady="Fed every day.", mostly="Fed most days.", on_and_off="Some days.", mostly_not="{child} goes hungry."
    )
    tool = a_tool("rungs", sections=(a_section(a_ladder("food", family_anchors=anchors)),))
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        one = an_assessment(session, family, tool, by=ruth)
        wrote(session, one, ruth, "food", LadderGiven(level=Level.MOSTLY_NOT, noticed="Late on Fridays"))
        send(session, one, ruth)
    browser = visitor(sqlite_service, as_=ruth)
    assert "goes hungry" not in browser.get(f"{address(family)}/strand/basic_care", names=NAMES).text
    browser.post("/family-words", {"words": "family", "back": address(family)})
    text = browser.get(f"{address(family)}/strand/basic_care", names=NAMES).text
    assert "It can mean: Mia goes hungry." in text
    assert text.count("Mia goes hungry.") == text.count("It can mean: Mia goes hungry.")


def test_how_often_help_was_needed_that_day_stands_at_the_head_of_a_picture(sqlite_service: FastAPI) -> None:
    tool = a_tool("todays", sections=(a_section(an_act_now("today", short="No food, heat or water")),))
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        for _ in range(2):
            one = an_assessment(session, family, tool, by=ruth)
            wrote(session, one, ruth, "today", ActNowGiven(yes=True, done="Rang the front door."))
            send(session, one, ruth)
    browser = visitor(sqlite_service, as_=ruth)

    told = [browser.get(f"{address(family)}{part}", names=NAMES).text for part in PAGES]

    for page in told[: len(("", "/print"))]:
        assert "Help was needed that day 2 times, last: No food, heat or water," in page


def hidden(page: Page, name: str) -> list[str]:
    """What stands in the hidden fields of this name."""
    return [one.get("value") or "" for one in page.all("input", name=name)]


def without_clock(page: Page) -> str:
    """The words of a page without the time of day that stands in it."""
    return re.sub(r"\d+:\d\d[ap]m", "", page.text)


def test_drafts_are_silent_and_what_is_sent_speaks_marked_until_it_is_signed(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
    ruth = visitor(service, as_=found.ruth)
    assert "Nobody has been asked yet about any part of Mia’s life." in ruth.get(address(found.family), names=NAMES).text
    with service.state.database.unit_of_work() as session:
        send(session, again(session, found.assessment), found.ruth)
    page = ruth.get(address(found.family), names=NAMES)
    assert "1 assessment here is sent and not signed yet" in page.text
    assert "Kelly says steady. The practitioner says mostly not." in page.text
    assert "place where two voices see it differently" in page.text
    assert "SECRET-WORRY" not in page.text
    assert "Mostly not" in ruth.get(f"{address(found.family)}/strand/basic_care", names=NAMES).text
    assert "see it differently: food and drink." in page.text, "where voices differ is named before anything is unfolded"
    untold = ruth.get(address(found.family, 1), names=NAMES).text
    assert "Nobody has been asked yet" in untold
    assert untold.count("Nobody knows yet:") == 3, "of a child nobody has asked about no box says nought"
    assert "That is not the same as no need." in untold
    assert "0 mostly not met" not in untold
    with service.state.database.unit_of_work() as session:
        sign(session, again(session, found.assessment), found.tom)
    signed = ruth.get(address(found.family), names=NAMES)
    assert "not signed yet" not in signed.text
    assert "mostly not met: food and drink" in signed.text
    assert signed.all("a", href=f"{found.family.address}/assessments/{found.assessment.id}/read?of=food#q-food")
    assert ruth.get(f"{address(found.family)}/print", names=NAMES).text


def test_what_is_read_of_a_child_is_what_was_sent_and_never_what_is_private(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
        send(session, again(session, found.assessment), found.ruth)
        mia, noah = pictures_of(session, found.family.id, today()).values()
    assert mia.strand(Dimension.BASIC_CARE).voices == (Voice.CHILD, Voice.CARER, Voice.PRACTITIONER)
    assert [one.words for one in mia.serious_needs] == ["Food and drink. September"]
    assert mia.strand(Dimension.HEALTH).blanks
    assert not mia.strand(Dimension.SAFETY).readings
    assert not noah.uses
    assert found.family.children[0].id in mia.heard


def test_a_stranger_finds_no_picture_and_a_grown_up_has_none(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
        stranger = a_practitioner(session, "Sam Okafor-Lee")
        other = a_family(session, "Tekle", children=["Senait"], allocated=[found.ruth])
    visitor(service, as_=stranger).get(address(found.family), status=404)
    ruth = visitor(service, as_=found.ruth)
    absent = without_clock(ruth.get(f"/families/{uuid4()}/picture/{found.family.children[0].id}", status=404))
    for place in (
        f"{found.family.address}/picture/{found.family.adults[0].id}",
        f"{found.family.address}/picture/{other.children[0].id}",
        f"{address(found.family)}/strand/shoe_size",
    ):
        assert without_clock(ruth.get(place, status=404)) == absent


def test_the_picture_asks_as_little_for_thirty_assessments_as_for_one(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
        send(session, again(session, found.assessment), found.ruth)
    ruth = visitor(service, as_=found.ruth)
    ruth.get(address(found.family), names=NAMES)
    with statements_sent(service.state.database) as one:
        ruth.get(address(found.family), names=NAMES)
    with service.state.database.unit_of_work() as session:
        for _ in range(6):
            more = an_assessment(session, found.family, TOOL, by=found.ruth)
            wrote(session, more, found.ruth, "food", LadderGiven(level=Level.STEADY))
            send(session, more, found.ruth)
    with statements_sent(service.state.database) as many:
        ruth.get(address(found.family), names=NAMES)
    assert len(many) <= len(one) <= 15


def test_a_fault_in_the_figures_stops_the_start_and_names_its_place(tmp_path: Path) -> None:
    shipped = terms_in(tmp_path)
    (tmp_path / "picture.json").write_text(shipped.model_copy(update={"old_days": 400}).model_dump_json())
    assert terms_in(tmp_path).old_days == 400
    (tmp_path / "picture.json").write_text(shipped.model_dump_json().replace('"weeks":13', '"weeks":"long"'))
    with pytest.raises(SettingsFault, match=r"sustained\.weeks"):
        terms_in(tmp_path)


def test_a_comment_on_a_difference_is_kept_by_number_and_a_second_writer_sees_both(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
        send(session, again(session, found.assessment), found.ruth)
    ruth, here = visitor(service, as_=found.ruth), f"{address(found.family)}/difference"
    assert "Both can be true." in ruth.get(address(found.family), names=NAMES).text
    about = f"{TOOL.key}:food"
    page = ruth.get(f"{here}?about={about}", names=NAMES)
    [operation] = hidden(page, "operation")
    first = {"about": about, "words": "He leaves before she wakes.", "seen": "0", "operation": operation}
    assert ruth.post(here, {**first, "words": ""}).status_code == 422
    assert ruth.post(here, first).status_code == 303
    assert ruth.post(here, first).status_code == 303
    shown = ruth.get(address(found.family), names=NAMES)
    assert "He leaves before she wakes." in shown.text
    late = ruth.post(here, {**first, "words": "MINE"})
    assert late.status_code == 409
    both = ruth.read(late, names=NAMES, status=409)
    assert "He leaves before she wakes." in both.text
    assert "MINE" in both.text
    with service.state.database.unit_of_work() as session:
        rows = session.exec(select(DifferenceComment)).all()
        assert [(row.number, row.words) for row in rows] == [(1, "He leaves before she wakes.")]
    gone = ruth.post(here, {**first, "about": "no:such", "words": "KEPT", "operation": str(uuid4())})
    assert gone.status_code == 422
    assert "KEPT" in gone.text


def test_a_suggestion_is_put_aside_with_a_reason_and_taken_up_again(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
    ruth, here = visitor(service, as_=found.ruth), f"{address(found.family)}/suggested"
    page = ruth.get(here, names=NAMES)
    tools = hidden(page, "tool")
    assert ruth.post(here, {"tool": tools[0], "why": ""}).status_code == 422
    [operation] = set(hidden(page, "operation"))
    for tool, why in ((tools[0], "After the move"), (tools[0], "After the move"), (tools[1], "Not this month")):
        assert ruth.post(here, {"tool": tool, "why": why, "operation": operation}).status_code == 303
    aside = ruth.get(here, names=NAMES)
    assert "After the move" in aside.text
    assert "Not this month" in aside.text
    assert tools[0] not in hidden(aside, "tool")
    with service.state.database.unit_of_work() as session:
        [row] = session.exec(select(NotNow).where(NotNow.tool_key == tools[0])).all()
        assert row.suggested_for
    assert ruth.post(f"{here}/{row.id}").status_code == 303
    assert tools[0] in hidden(ruth.get(here, names=NAMES), "tool")


def test_every_part_of_the_picture_opens_and_prints(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        found = told(session)
        send(session, again(session, found.assessment), found.ruth)
    ruth = visitor(service, as_=found.ruth)
    for _, words in PARTS:
        assert words
    for end, _ in PARTS:
        for paper in ("", "/print"):
            assert "Mia" in ruth.get(f"{address(found.family)}{end}{paper}", names=NAMES).text


def test_the_words_of_an_answer_that_touches_many_parts_stand_in_the_table_once(sqlite_service: FastAPI) -> None:
    about = (Dimension.WARMTH, Dimension.STABILITY, Dimension.RELATIONSHIPS)
    tool = a_tool(sections=(a_section(a_ladder("bedtime", short="Bedtime", about=about)),))
    with sqlite_service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        one = an_assessment(session, family, tool, by=ruth)
        wrote(session, one, ruth, "bedtime", LadderGiven(level=Level.MOSTLY_NOT, since="the clocks changed"))
        send(session, one, ruth)
        child = family.children[0].id
    page = visitor(sqlite_service, as_=ruth).get(f"{family.address}/picture/{child}", names=NAMES)
    table = said_in(page.all("table", class_="pic-pair")[0])
    assert table.count("the clocks changed") == 1
    assert table.count("the same words as under") == len(about) - 1
    assert f"({today().year} where no year stands)" in page.text
