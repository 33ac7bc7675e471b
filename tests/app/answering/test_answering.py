"""The journey of one answer over HTTP, with scripts and without: kept, said to be kept, and never lost."""

import datetime
import re
from uuid import uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.answers.given import DateGiven
from app.answers.slots import Slot
from app.answers.still_to_come import asks_whole_day
from app.asking.cards import of_its_kind
from app.assessments.models import Answer, Assessment, State
from app.assessments.queries import standing
from app.db import now
from app.declaration.vocabulary import Barrier, Voice
from app.declaration.wording import Names
from app.people.practitioner import Practitioner
from app.showing.typed import typed_lines
from tests.support.every_kind import a_tool_of_every_kind, an_assessment, questions
from tests.support.factories import Family, a_family, a_practitioner, allocate, team_of
from tests.support.page import read_fragment
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly", "Marcin")


class Begun:
    """An assessment of every kind, and a practitioner at its first section."""

    def __init__(self, service: FastAPI) -> None:
        with service.state.database.unit_of_work() as session:
            self.ruth = a_practitioner(session)
            self.family: Family = a_family(session, allocated=[self.ruth], adults=["Kelly", "Marcin"])
            self.assessment: Assessment = an_assessment(session, self.family, self.ruth)
        self.service = service
        self.kelly = self.family.adults[0].id
        self.address = f"{self.family.address}/assessments/{self.assessment.id}"
        self.section = f"{self.address}/sections/kinds"
        self.browser = visitor(service, as_=self.ruth)

    def sent(self, question: str) -> dict[str, list[str]]:
        """What the form of one question would send if nothing were touched."""
        return self.browser.get(self.section, names=NAMES).sent_by(f"answer-{question}")

    def stands(self, question: str, voice: Voice = Voice.PRACTITIONER, part: str = "") -> object:
        with self.service.state.database.reading() as session:
            found = standing(session, assessment_id=self.assessment.id, question=question)
        slot = Slot(question, voice, part)
        return found[slot].given if slot in found else None


@pytest.fixture
def begun(sqlite_service: FastAPI) -> Begun:
    return Begun(sqlite_service)


def colleague(begun: Begun) -> tuple[Practitioner, Visitor]:
    with begun.service.state.database.unit_of_work() as session:
        jo = a_practitioner(session, "Jo Pritchard", team=team_of(session, begun.ruth))
        allocate(session, begun.family, jo)
    return jo, visitor(begun.service, as_=jo)


def test_an_answer_is_kept_without_scripts_and_the_page_comes_back_to_its_card(service: FastAPI) -> None:
    begun = Begun(service)
    sent = begun.sent("words")
    reply = begun.browser.post(
        f"{begun.address}/answers/words", {**sent, "child.answer": "I know which cupboard.", "child.exact": "yes"}
    )

    assert reply.status_code == 303
    assert reply.headers["location"] == f"{begun.section}#q-words"
    assert begun.sent("words")["child.answer"] == ["I know which cupboard."]


@pytest.mark.parametrize(("answer", "place"), [("yes", "ring-today"), ("no", "q-today")])
def test_without_scripts_a_yes_leads_to_whom_to_ring(begun: Begun, answer: str, place: str) -> None:
    reply = begun.browser.post(f"{begun.address}/answers/today", {**begun.sent("today"), "practitioner.answer": answer})

    assert reply.headers["location"] == f"{begun.section}#{place}"
    assert [one.tag for one in begun.browser.get(begun.section, names=NAMES).all("*") if one.get("id") == place]


def test_with_scripts_only_the_status_comes_back_and_says_which_save_it_answers(begun: Begun) -> None:
    sent = begun.sent("words")
    reply = begun.browser.post_htmx(f"{begun.address}/answers/words", {**sent, "operation": "op-1", "child.answer": "Hello."})

    line = read_fragment(reply.text)
    assert (reply.status_code, reply.headers["x-saved"]) == (200, "op-1")
    assert (line.get("id"), line.get("data-saved")) == ("saved-words", "yes")
    assert {"seen.child": "1", "seen.practitioner": "0"}.items() <= {
        e.get("name", ""): e.get("value", "") for e in line.iter("input")
    }.items()
    assert "<textarea" not in reply.text


def test_the_same_save_twice_is_one_answer(begun: Begun) -> None:
    sent = {**begun.sent("words"), "operation": "op-1", "child.answer": "Hello."}
    first = begun.browser.post_htmx(f"{begun.address}/answers/words", sent)
    again = begun.browser.post_htmx(f"{begun.address}/answers/words", sent)

    assert (first.status_code, again.status_code) == (200, 200)
    with begun.service.state.database.reading() as session:
        assert len(session.exec(select(Answer)).all()) == 1


def test_what_cannot_be_read_is_kept_as_typed_and_the_mend_is_said(begun: Begun) -> None:
    sent = begun.sent("number")
    reply = begun.browser.post_htmx(f"{begun.address}/answers/number", {**sent, "practitioner.answer": "lots"})

    line = read_fragment(reply.text)
    assert (reply.status_code, line.get("data-saved")) == (422, "kept")
    assert "Kept as you typed it. Write the number of sessions missed in figures" in reply.text
    page = begun.browser.get(begun.section, names=NAMES)
    assert page.sent_by("answer-number")["practitioner.answer"] == ["lots"]
    assert page.one("input", id="number-0-answer").get("aria-invalid") == "true"


def test_a_day_still_to_come_is_kept_as_typed_and_said_with_scripts_and_without(begun: Begun) -> None:
    year = str(now().year + 1)
    typed = {"practitioner.day": "4", "practitioner.month": "March", "practitioner.year": year}
    mend = f"4 March {year} is still to come. Give a day up to today."

    reply = begun.browser.post_htmx(f"{begun.address}/answers/date", {**begun.sent("date"), **typed})
    whole = begun.browser.get(f"{begun.section}?together=yes", names=NAMES).sent_by("answers")
    again = begun.browser.post(
        f"{begun.section}/answers", {**whole, **{f"date:{name}": value for name, value in typed.items()}, "then": "onward"}
    )

    assert (reply.status_code, read_fragment(reply.text).get("data-saved")) == (422, "kept")
    assert mend in reply.text
    assert again.headers["location"].endswith("#q-date")
    page = begun.browser.get(again.headers["location"], names=NAMES)
    assert mend in page.text
    assert {name: begun.sent("date")[name] for name in typed} == {name: [value] for name, value in typed.items()}


def test_an_older_version_takes_a_day_to_come_where_the_newest_looks_ahead(begun: Begun) -> None:
    tool = a_tool_of_every_kind()
    ahead = tuple(one.model_copy(update={"to_come": True}) if one.key == "date" else one for one in tool.sections[0].questions)
    begun.service.state.suite = begun.service.state.suite.with_tools(
        [tool.model_copy(update={"sections": (tool.sections[0].model_copy(update={"questions": ahead}), *tool.sections[1:])})]
    )

    reply = begun.browser.post_htmx(f"{begun.address}/answers/date", {**begun.sent("date"), "practitioner.year": "2099"})

    assert reply.status_code == 200
    assert begun.stands("date") == DateGiven(on=datetime.date(2099, 1, 1), exactly="year")


def test_a_day_on_which_something_becomes_due_is_asked_for_by_its_own_words(begun: Begun) -> None:
    tool = a_tool_of_every_kind()
    due = {"to_come": True, "becomes_due": "Look at {child} again"}
    asks = tuple(one.model_copy(update=due) if one.key == "date" else one for one in tool.sections[0].questions)
    newer = tool.model_copy(update={"sections": (tool.sections[0].model_copy(update={"questions": asks}), *tool.sections[1:])})
    begun.service.state.suite = begun.service.state.suite.with_tools([newer])

    reply = begun.browser.post_htmx(f"{begun.address}/answers/date", {**begun.sent("date"), "practitioner.year": "2099"})
    told = [of_its_kind(one, Names("Mia")) for one in (*tool.questions(), *asks) if one.key == "date"]

    assert reply.status_code == 422
    assert "Write the day, the month and the year" in reply.text
    assert [one["which_day"][0] for one in told] == ["When was it?", "Which day?"]


def test_a_day_to_keep_to_is_asked_for_whole_where_nothing_becomes_due(begun: Begun) -> None:
    asked = next(one for one in a_tool_of_every_kind().questions() if one.key == "date")
    by_when = asked.model_copy(update={"to_come": True, "whole_day": True})

    assert [asks_whole_day(one, None) for one in (asked, by_when)] == [False, True]
    assert of_its_kind(by_when, Names("Mia"))["which_day"] == ("Which day?", "Day, month and year: today or later.")


@pytest.mark.parametrize(
    ("field", "value", "mend"),
    [
        ("practitioner.shoe_size", "7", "is not a field of this question"),
        ("other_professional.answer", "Hello.", "is not a field of this question"),
        ("practitioner.answer", "x" * 20_001, "Use 20,000 characters or fewer"),
        ("practitioner.answer", "a\x00b", "hidden character"),
    ],
)
def test_what_no_page_of_ours_sends_is_refused_by_name(begun: Begun, field: str, value: str, mend: str) -> None:
    sent = begun.sent("words")
    reply = begun.browser.post_htmx(f"{begun.address}/answers/words", {**sent, field: value})

    assert reply.status_code == 422
    assert mend in reply.text
    assert value not in reply.text
    assert begun.stands("words") is None


def test_a_question_this_tool_does_not_ask_is_not_there(begun: Begun) -> None:
    begun.sent("words")

    assert begun.browser.post(f"{begun.address}/answers/shoe_size", {"practitioner.answer": "7"}).status_code == 404
    assert begun.browser.post(f"{begun.family.address}/assessments/{uuid4()}/answers/words", {}).status_code == 404


def test_somebody_who_may_only_read_finds_no_place_to_answer(begun: Begun) -> None:
    with begun.service.state.database.unit_of_work() as session:
        other = a_practitioner(session, "Sam Okoro", team=team_of(session, begun.ruth))
    browser = visitor(begun.service, as_=other).says_what_for(begun.section)

    page = browser.get(begun.section, names=NAMES)
    assert not page.all("form", id="answer-words")
    assert browser.post(f"{begun.address}/answers/words", {"practitioner.answer": "Hello."}).status_code == 404


def page_numbers(begun: Begun) -> list[tuple[str, str]]:
    """`Question 2 of 16`, as each card of the page says it."""
    return re.findall(r"Question (\d+) of (\d+)", begun.browser.get(begun.section, names=NAMES).text)


def test_an_answer_brings_the_questions_that_hang_on_it_and_takes_them_away(begun: Begun) -> None:
    sent = begun.sent("one")
    came = begun.browser.post_htmx(f"{begun.address}/answers/one", {**sent, "practitioner.answer": "home"})
    read_fragment(came.text)
    assert 'id="card-why_home" hx-swap-oob="true"><article' in came.text
    assert 'id="inpart-list" hx-swap-oob="true"' in came.text
    told = re.findall(r"Question (\d+) of (\d+)", came.text)
    shown = page_numbers(begun)
    assert dict.fromkeys(told) == dict.fromkeys(shown)

    sent = begun.sent("one")
    went = begun.browser.post_htmx(f"{begun.address}/answers/one", {**sent, "practitioner.answer": "school"})
    assert 'id="card-why_home" hx-swap-oob="true"></div>' in went.text


def test_before_it_is_known_a_question_is_counted_and_not_shown(begun: Begun) -> None:
    page = begun.browser.get(begun.section, names=NAMES)

    assert "1 more may be asked, depending on your answers." in page.text
    assert list(page.one("div", id="card-why_home")) == []


def test_two_people_in_one_place_are_both_kept_and_led_to_choose(service: FastAPI) -> None:
    begun = Begun(service)
    _, jos = colleague(begun)
    mine, theirs = begun.sent("words"), jos.get(begun.section).sent_by("answer-words")
    jos.post(f"{begun.address}/answers/words", {**theirs, "practitioner.answer": "Toast and milk. Jo saw it."})
    reply = begun.browser.post_htmx(
        f"{begun.address}/answers/words", {**mine, "operation": "op-2", "practitioner.answer": "Toast and milk. I saw it."}
    )

    assert (reply.status_code, read_fragment(reply.text).get("data-saved")) == (409, "kept")
    assert f"{begun.address}/conflicts/words" in reply.text
    page = begun.browser.get(f"{begun.address}/conflicts/words", names=NAMES)
    assert [" ".join("".join(e.itertext()).split()) for e in page.all("ins")] == ["I", "Jo"]
    (place,) = {field.get("value") for field in page.all("input", name="place")}
    settled = begun.browser.post(
        f"{begun.address}/conflicts/words", {"place": str(place), "mine": "1", "theirs": "1", "keep": "both"}
    )
    assert settled.headers["location"].endswith("/sections/kinds#q-words")
    assert "Your view, kept beside" in begun.browser.get(begun.section, names=NAMES).text


def test_one_person_in_two_tabs_is_told_which_answer_is_the_later(begun: Begun) -> None:
    first, second = begun.sent("words"), begun.sent("words")
    begun.browser.post(f"{begun.address}/answers/words", {**first, "practitioner.answer": "In one tab."})
    reply = begun.browser.post(
        f"{begun.address}/answers/words", {**second, "operation": "op-2", "practitioner.answer": "In another."}
    )

    page = begun.browser.read(reply, status=409, names=NAMES)
    assert page.h1 == "This was answered twice"
    assert "you saved another answer in another tab" in page.text
    assert "Keep the later one" in page.text
    assert "Keep the earlier one" in page.text


def test_without_scripts_a_conflict_is_the_page_itself(begun: Begun) -> None:
    _, jos = colleague(begun)
    mine, theirs = begun.sent("words"), jos.get(begun.section).sent_by("answer-words")
    jos.post(f"{begun.address}/answers/words", {**theirs, "practitioner.answer": "Jo’s."})
    reply = begun.browser.post(f"{begun.address}/answers/words", {**mine, "practitioner.answer": "Mine."})

    page = begun.browser.read(reply, status=409, names=NAMES)
    assert page.h1 == "Two people wrote here"
    assert "Mine." in page.text
    assert "Jo’s." in page.text


def test_what_was_seen_and_said_is_added_in_one_step_and_once(begun: Begun) -> None:
    page = begun.browser.get(begun.section, names=NAMES)
    operation = str(uuid4())
    sent = {**page.sent_by("say-food"), "kind": f"said_by_carer:{begun.kelly}", "words": "Thursday’s the day.", "exact": "yes"}
    begun.browser.post_htmx(f"{begun.address}/statements", {**sent, "operation": operation})
    reply = begun.browser.post_htmx(f"{begun.address}/statements", {**sent, "operation": operation})

    assert reply.headers["x-saved"] == operation
    assert reply.text.count("“Thursday’s the day.”") == 1
    again = begun.browser.get(begun.section, names=NAMES)
    assert "Said by Kelly" in again.text
    taken = begun.browser.post(
        f"{begun.address}/citations", {"question": "food", "statement": operation, "do": "remove"}, follow=True
    )
    assert "“Thursday’s the day.”" not in taken.text.split("Use something already written down")[0]


def test_a_statement_with_something_to_mend_keeps_what_was_typed(begun: Begun) -> None:
    page = begun.browser.get(begun.section, names=NAMES)
    reply = begun.browser.post_htmx(f"{begun.address}/statements", {**page.sent_by("say-food"), "words": "A tin of beans."})
    assert reply.status_code == 422
    assert 'data-saved="no"' in reply.text
    assert "A tin of beans." in reply.text

    plain = begun.browser.post(f"{begun.address}/statements", {**page.sent_by("say-food"), "words": "A tin of beans."})
    assert "A tin of beans." in begun.browser.read(plain, status=422, names=NAMES).text


def test_rows_are_added_one_by_one_taken_off_and_put_back(begun: Begun) -> None:
    page = begun.browser.get(begun.section, names=NAMES)
    sent = page.sent_by(next(e.get("id", "") for e in page.all("form") if e.get("id", "").startswith("rows-r")))
    (when,) = [name for name in sent if name.endswith(".when")]
    place = when.removesuffix(".when")
    begun.browser.post(f"{begun.address}/answers/rows", {**sent, when: "March 2026", f"{place}.what": "Fell"})
    assert "March 2026" in begun.browser.get(begun.section, names=NAMES).text

    off = begun.browser.post(f"{begun.address}/parts", {"question": "rows", "part": place, "do": "remove"})
    page = begun.browser.get(off.headers["location"], names=NAMES)
    assert "Taken off the list." in page.text
    begun.browser.post(f"{begun.address}/parts", {"question": "rows", "part": place, "do": "put_back"})
    assert "March 2026" in begun.browser.get(begun.section, names=NAMES).text


def test_what_has_been_sent_is_read_and_refuses_answers_in_a_sentence(begun: Begun) -> None:
    sent = begun.sent("words")
    with begun.service.state.database.unit_of_work() as session:
        found = session.get_one(Assessment, begun.assessment.id)
        found.state, found.sent_at = State.WITH_SUPERVISOR, now()
    reply = begun.browser.post_htmx(f"{begun.address}/answers/words", {**sent, "child.answer": "Late."})

    assert reply.status_code == 409
    assert "has been sent" in reply.text
    page = begun.browser.get(begun.section, names=NAMES)
    assert not page.all("textarea")
    assert "it can no longer be changed here" in page.text


@pytest.mark.parametrize("question", [one.key for one in questions() if one.kind != "rows" and not one.ask_if])
def test_every_kind_takes_back_what_its_own_form_sends(begun: Begun, question: str) -> None:
    sent = begun.sent(question)
    reply = begun.browser.post_htmx(f"{begun.address}/answers/{question}", sent)

    assert reply.status_code == 200, reply.text
    with begun.service.state.database.reading() as session:
        assert session.exec(select(Answer)).all() == []


@pytest.mark.parametrize("question", [one.key for one in questions() if not one.ask_if])
def test_every_kind_keeps_an_honest_blank(begun: Begun, question: str) -> None:
    sent = begun.sent(question)
    place = next(name.removeprefix("seen.") for name in sent if name.startswith("seen."))
    field = "blank" if question in ("many", "words", "barriers", "number", "date", "rows", "between_us") else "answer"
    reply = begun.browser.post_htmx(
        f"{begun.address}/answers/{question}", {**sent, f"{place}.{field}": "not_asked", f"{place}.why": "On Saturday."}
    )

    assert reply.status_code == 200, reply.text
    page = begun.browser.get(begun.section, names=NAMES)
    assert page.sent_by(f"answer-{question}")[f"{place}.{field}"] == ["not_asked"]
    assert page.sent_by(f"answer-{question}")[f"{place}.why"] == ["On Saturday."]


def test_a_blank_never_stands_in_a_box_for_words_and_can_be_taken_back(begun: Begun) -> None:
    sent = begun.sent("words")
    begun.browser.post(f"{begun.address}/answers/words", {**sent, "child.blank": "not_known"})
    again = begun.sent("words")
    assert again["child.answer"] == [""]
    assert again["child.blank"] == ["not_known"]

    unticked = {name: value for name, value in again.items() if name != "child.blank"}
    begun.browser.post(f"{begun.address}/answers/words", unticked)

    assert "child.blank" not in begun.sent("words")


def test_a_word_that_is_also_a_code_is_kept_as_a_word(begun: Begun) -> None:
    begun.browser.post(f"{begun.address}/answers/words", {**begun.sent("words"), "child.answer": "declined"})

    assert begun.sent("words")["child.answer"] == ["declined"]


def test_what_could_not_be_read_is_shown_in_words_not_codes() -> None:
    raw = {"answer": ("on_and_off",), "blank": ("not_known",), "who": ("1234",), "barriers": (next(iter(Barrier)).value,)}
    question = next(one for one in questions() if one.key == "food")

    lines = dict(typed_lines(question, raw, Names(), {}))

    assert lines["As typed"] == "On and off"
    assert lines["No answer"] == "Not known"
    assert lines["Who is there"] == "Somebody in the record"
    assert "_" not in " ".join(lines.values())
