"""Starting a family's record: one page that works without scripts and loses nothing."""

import datetime
from uuid import UUID

from fastapi import FastAPI

from app.cases import queries
from app.cases.models import PersonKind
from app.db import today
from app.people.practitioner import Practitioner
from app.web.pages import day
from tests.support.factories import a_child, a_family, a_practitioner, team_of
from tests.support.visiting import Visitor, visitor

WHOLE = {
    "find": "Leah Ofori",
    "then": "",
    "family_name": "Ofori",
    "access": "team",
    "home": "3 Mill Row",
    "stage": "early_help",
    "child_kind": ["child", "unborn"],
    "child_given": ["Leah", ""],
    "child_family": ["", ""],
    "child_known_as": ["", ""],
    "child_day": ["9", "1"],
    "child_month": ["March", "3"],
    "child_year": ["2018", "2027"],
    "child_pen": ["Draws maps of everywhere.", ""],
    "carer_given": ["Abena", "Kofi"],
    "carer_family": ["", "Mensah"],
    "carer_word": ["mum", "dad"],
    "carer_lives": ["with_the_children", "some_of_the_time"],
    "carer_agreed": ["Talk with school.", ""],
    "carer_of": ["0-0", "0-1", "1-0"],
}


def signed_in(service: FastAPI) -> tuple[Practitioner, Visitor]:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
    visit = visitor(service, as_=ruth)
    visit.get("/families/find")
    return ruth, visit


def test_a_record_is_started_only_after_looking(service: FastAPI) -> None:
    _, visit = signed_in(service)
    assert visit.ask("/families/start").headers["location"] == "/families/find"


def test_a_record_begins_with_everybody_who_was_named(service: FastAPI) -> None:
    _, visit = signed_in(service)
    reply = visit.post("/families/start", {**WHOLE, "deed": "start"})
    assert reply.status_code == 303
    page = visit.get(reply.headers["location"], names=["Ofori", "Leah", "Abena", "Kofi", "Mensah"])
    assert "Mum to Leah and the baby." in page.text
    assert "Dad to Leah. Lives elsewhere." in page.text, "nobody said that he is the baby's father"
    assert "Kofi’s home" in page.text
    assert "Abena: Talk with school." in page.text
    assert "expected 1 March 2027" in page.text
    assert "Early help" in page.text


def test_what_was_looked_for_is_not_asked_again(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(visit.post("/families/start", {"find": "Leah Ofori", "deed": "begin"}))
    assert {"child_given": "Leah", "family_name": "Ofori", "child_family": ""}.items() <= page.fields().items()


def test_a_single_word_looked_for_is_what_the_family_is_called(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(visit.post("/families/start", {"find": "Ofori", "deed": "begin"}))
    assert {"child_given": "", "family_name": "Ofori"}.items() <= page.fields().items()


def test_one_word_makes_nobody_the_parent_of_a_baby_who_is_expected(service: FastAPI) -> None:
    _, visit = signed_in(service)
    more = visit.read(visit.post("/families/start", {**WHOLE, "deed": "add_carer"}))
    ticked = [field.get("value") for field in more.all("input", name="carer_of") if "checked" in field.attrib]
    assert ticked == ["0-0", "0-1", "1-0", "2-0"], "a carer who is added is taken to be so to those who are born"
    fewer = visit.read(visit.post("/families/start", {**WHOLE, "deed": "drop_child-0"}))
    assert "carer_of" not in fewer.fields(), "of one child there is nothing to choose"

    switched = {**WHOLE, "child_was": ["child", "child"], "carer_of": ["0-0", "0-1", "1-0", "1-1"], "deed": "start"}
    page = visit.read(visit.post("/families/start", switched), status=422)
    assert "A baby is expected: tick the baby too" in page.text
    ticked = [field.get("value") for field in page.all("input", name="carer_of") if "checked" in field.attrib]
    assert ticked == ["0-0", "1-0"]
    page = visit.read(visit.post("/families/start", {**WHOLE, "carer_of": ["0-0"], "deed": "start"}), status=422)
    assert "Tick the children they are that to." in page.text


def test_what_was_said_about_the_team_counts_from_the_start(service: FastAPI) -> None:
    ruth, visit = signed_in(service)
    with service.state.database.unit_of_work() as session:
        dev = a_practitioner(session, "Dev Chaudhry", team=team_of(session, ruth))
    names = ["Ofori", "Leah", "Abena", "Kofi", "Mensah"]
    for said, status in (("given", 200), ("refused", 404), ("", 404)):
        words = {**WHOLE, "carer_team": [said, ""], "family_name": f"Ofori {said}", "deed": "start_anyway"}
        family = visit.post("/families/start", words).headers["location"]
        page, record = visit.get(family, names=names), visit.get(f"{family}/record", names=names)
        for one in (page, record):
            assert ("hidden from the team for now" in one.text) == (status == 404), said
        assert ("others in the team can open it now" in page.text) == (status == 200), said
        assert ("Those it is allocated to and their supervisor can open it" in page.text) == (status == 404), said
        assert (visitor(service, as_=dev).ask(family).status_code == 404) == (status == 404), said


def test_adding_a_row_keeps_all_that_was_typed(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(visit.post("/families/start", {**WHOLE, "deed": "add_child"}))
    values = [field.get("value") for field in page.all("input", name="child_given")]
    assert values == ["Leah", "", ""]
    assert page.fields()["home"] == "3 Mill Row"


def test_taking_a_row_off_the_form_takes_that_row(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(visit.post("/families/start", {**WHOLE, "deed": "drop_carer-0"}))
    assert [field.get("value") for field in page.all("input", name="carer_given")] == ["Kofi"]


def test_each_thing_to_mend_is_named_and_nothing_typed_is_lost(service: FastAPI) -> None:
    _, visit = signed_in(service)
    faulty = {**WHOLE, "family_name": "", "child_year": ["2018", ""], "carer_word": ["", "dad"], "deed": "start"}
    page = visit.read(visit.post("/families/start", faulty), status=422)
    assert page.title.startswith("Error: ")
    for sentence in (
        "Write what the family is called.",
        "Give the day the baby is expected",
        "Write what they are to the children",
    ):
        assert sentence in page.text
    assert page.fields()["home"] == "3 Mill Row"


def test_somebody_who_may_be_in_the_record_already_is_shown_with_reasons_first(service: FastAPI) -> None:
    ruth, visit = signed_in(service)
    with service.state.database.unit_of_work() as session:
        family = a_family(session, "Ofori", children=[], adults=[], allocated=[ruth])
        a_child(session, family, "Leah", born=datetime.date(2018, 3, 9))
    page = visit.read(visit.post("/families/start", {**WHOLE, "deed": "start"}), status=409)
    assert "the same name and the same date of birth" in page.text
    assert family.case.ref in page.text
    assert page.one("a", href=family.address).get("target") == "_blank", "what was typed stays where it is"
    assert visit.post("/families/start", {**WHOLE, "deed": "start_anyway"}).status_code == 303


def test_one_more_child_is_added_where_the_reader_is(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(visit.post("/families/start", {"find": "Leah Ofori", "deed": "begin"}))
    adding = page.one("button", value="add_child")
    assert adding.get("formaction") == "/families/start#child-1"
    more = visit.read(visit.post("/families/start", {**WHOLE, "deed": "add_child"}))
    assert more.one("fieldset", id="child-2")


def test_from_the_large_button_a_first_look_follows(service: FastAPI) -> None:
    _, visit = signed_in(service)
    reply = visit.post("/families/start", {**WHOLE, "then": "first-look", "deed": "start"})
    assert "/assessments/start?tool=" in reply.headers["location"]


def test_a_started_record_has_dates_and_kinds_as_meant(service: FastAPI) -> None:
    _, visit = signed_in(service)
    case_id = visit.post("/families/start", {**WHOLE, "deed": "start"}).headers["location"].rpartition("/")[2]
    with service.state.database.reading() as session:
        people = queries.people_of(session, UUID(case_id))
        kinds = {person.given_name: person.kind for person in people}
        stages = queries.stages_of(session, UUID(case_id))
        assert kinds == {"Leah": PersonKind.CHILD, "Baby": PersonKind.UNBORN, "Abena": PersonKind.ADULT, "Kofi": PersonKind.ADULT}
        assert [stage.stage for stage in stages] == ["early_help"]


def test_starting_sent_twice_starts_once_and_warns_of_nothing(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(
        visit.post("/families/start", {**WHOLE, "deed": "begin"}), names=["Ofori", "Leah", "Abena", "Kofi", "Mensah"]
    )
    operation = page.one("input", name="operation").get("value") or ""
    replies = [visit.post("/families/start", {**WHOLE, "deed": "start", "operation": operation}) for _ in range(2)]
    assert [reply.status_code for reply in replies] == [303, 303]
    assert replies[0].headers["location"] == replies[1].headers["location"]


def test_other_words_under_the_same_operation_ask_whether_it_is_the_same_family(service: FastAPI) -> None:
    _, visit = signed_in(service)
    words = {**WHOLE, "deed": "start", "operation": "11111111-1111-4111-8111-111111111111"}
    assert visit.post("/families/start", words).status_code == 303
    reply = visit.post("/families/start", {**words, "home": "2 Elm Row"})
    page = visit.read(reply, status=409, names=["Ofori", "Leah", "Abena", "Kofi", "Mensah"])
    assert page.fields()["home"] == "2 Elm Row"


def test_the_same_birthday_alone_stops_nothing(service: FastAPI) -> None:
    ruth, visit = signed_in(service)
    with service.state.database.unit_of_work() as session:
        family = a_family(session, "Hussain", children=[], allocated=[ruth])
        a_child(session, family, "Zaynab", born=datetime.date(2018, 3, 9))
    assert visit.post("/families/start", {**WHOLE, "deed": "start"}).status_code == 303


def test_who_lives_together_does_so_before_anybody_knows_the_address(service: FastAPI) -> None:
    _, visit = signed_in(service)
    reply = visit.post("/families/start", {**WHOLE, "home": "", "deed": "start"})
    page = visit.get(reply.headers["location"], names=["Ofori", "Leah", "Abena", "Kofi", "Mensah"])
    assert "Mum to Leah and the baby. Lives elsewhere." not in page.text
    assert "Home" in page.text


LITTLE = {
    **WHOLE,
    "family_name": "Larch Court",
    "child_kind": ["child"],
    "child_given": [""],
    "child_family": [""],
    "child_known_as": [""],
    "child_day": [""],
    "child_month": [""],
    "child_year": [""],
    "child_age": ["about 6"],
    "child_pen": [""],
    "carer_given": [""],
    "carer_family": [""],
    "carer_word": ["mum"],
    "carer_lives": ["with_the_children"],
    "carer_agreed": [""],
    "deed": "start",
}
NAMES = ("Larch Court", "Kelly")


def test_a_record_begins_with_what_little_is_known_and_says_so(service: FastAPI) -> None:
    _, visit = signed_in(service)
    family = visit.post("/families/start", LITTLE).headers["location"]
    page = visit.get(family, names=NAMES)
    said = f"about 6, date of birth not known: said to be about 6 on {day(today())}"
    assert said in page.text
    assert "Mum, name not yet known" in page.text
    assert "Nobody has yet written who the child is, in a line or two." in page.text
    assert "Child: name and date of birth" in page.text
    assert "Until then a search by what is missing does not find them" in page.text

    for words in ("mum", "child", "not yet known"):
        found = visit.read(visit.post("/families/find", {"find": words, "then": ""}), names=NAMES)
        assert "Nothing fits" in found.text, words


def test_what_was_not_known_is_filled_in_later(service: FastAPI) -> None:
    _, visit = signed_in(service)
    family = visit.post("/families/start", LITTLE).headers["location"]
    page = visit.get(family, names=NAMES)
    child, mum = (str(one.get("href")) for one in page.all("a") if "Fill it in" in (one.text or ""))
    fields = visit.get(child, names=NAMES).fields()
    assert (fields["age_said"], fields["born_on_year"]) == ("6", ""), "a date nobody said would stand in the form"
    assert visit.post(child, fields).status_code == 303, "nothing was changed, and nothing is refused"
    assert "said to be about 6" in visit.get(family, names=NAMES).text

    born = {"given_name": "Leah", "born_on_day": "9", "born_on_month": "March", "born_on_year": "2020", "born_about": ""}
    visit.post(child, {**visit.get(child, names=NAMES).fields(), **born})
    visit.post(mum, {**visit.get(mum, names=NAMES).fields(), "given_name": "Kelly"})

    page = visit.get(family, names=[*NAMES, "Leah"])
    assert "born 9 March 2020" in page.text
    assert "not yet known" not in page.text
    assert "Kelly" in page.text
    assert "Mum," not in page.text
    found = visit.read(visit.post("/families/find", {"find": "Leah 9 March 2020", "then": ""}), names=[*NAMES, "Leah"])
    assert "One family may be the one" in found.text


def test_a_child_of_whom_nothing_at_all_is_known_is_asked_about(service: FastAPI) -> None:
    _, visit = signed_in(service)
    page = visit.read(visit.post("/families/start", {**LITTLE, "child_age": [""]}), status=422)
    assert "if it is not known yet, about how old they are" in page.text
    page = visit.read(visit.post("/families/start", {**LITTLE, "child_age": ["six"]}), status=422)
    assert "Write an age in figures, for example 6, or 8 months." in page.text
    assert page.fields()["carer_word"] == "mum"


def test_whose_name_nobody_knows_is_spoken_of_as_the_child_where_a_first_look_begins(service: FastAPI) -> None:
    _, visit = signed_in(service)
    start = visit.post("/families/start", {**LITTLE, "then": "first-look"}).headers["location"]
    page = visit.get(start, names=NAMES)

    assert "When did you see the child?" in page.text
    assert "Mum, mum" not in page.text
    chronology = visit.get(f"{start.split('/assessments')[0]}/chronology", names=NAMES).text
    assert "Nothing is written about Child for about 6 years, from about " in chronology
