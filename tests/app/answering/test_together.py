"""Without scripts a whole section is one form: whatever was typed in several questions is kept by Next, and by any Save."""

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.answers.given import BlockGiven, ScaleGiven, WordsGiven
from app.assessments.queries import standing
from app.evidence.models import Statement
from tests.app.answering.test_answering import Begun
from tests.app.answering.test_days import Telling

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")


@pytest.fixture
def begun(sqlite_service: FastAPI) -> Begun:
    return Begun(sqlite_service)


def given(begun: Begun | Telling, question: str) -> list[object]:
    with begun.service.state.database.reading() as session:
        return [one.given for one in standing(session, assessment_id=begun.assessment.id, question=question).values()]


def test_a_browser_without_scripts_is_led_to_the_one_form(begun: Begun) -> None:
    page = begun.browser.get(begun.section, names=NAMES)

    (onward,) = [e.get("content", "") for e in page.all("meta") if e.get("http-equiv") == "refresh"]
    assert onward == f"0; url={begun.section}?together=yes"


def test_next_keeps_the_words_of_every_question_and_says_so(begun: Begun) -> None:
    page = begun.browser.get(f"{begun.section}?together=yes", names=NAMES)
    sent = page.sent_by("answers")
    typed = {
        "words:child.answer": "I know which cupboard.",
        "words:practitioner.thinking.answer": "She copes.",
        "scale:child.answer": "3",
        "say:words:kind": "seen",
        "say:words:words": "An open cupboard.",
        "then": "onward",
    }

    reply = begun.browser.post(f"{begun.section}/answers", {**sent, **typed})

    assert reply.status_code == 303
    assert "sections/a_day?together=yes&kept=yes" in reply.headers["location"]
    assert WordsGiven(words="I know which cupboard.") in given(begun, "words")
    assert ScaleGiven(mark=3) in given(begun, "scale")
    assert given(begun, "food") == []
    with begun.service.state.database.reading() as session:
        assert [one.words for one in session.exec(select(Statement))] == ["An open cupboard."]
    assert "Everything you wrote was saved" in begun.browser.get(reply.headers["location"], names=NAMES).text


def test_what_has_to_be_mended_is_kept_and_shown_before_going_on(begun: Begun) -> None:
    sent = begun.browser.get(f"{begun.section}?together=yes", names=NAMES).sent_by("answers")

    reply = begun.browser.post(
        f"{begun.section}/answers",
        {**sent, "number:practitioner.answer": "lots", "words:child.answer": "Hello.", "then": "onward"},
    )

    assert reply.headers["location"].endswith("#q-number")
    assert WordsGiven(words="Hello.") in given(begun, "words")
    assert "in figures" in begun.browser.get(reply.headers["location"], names=NAMES).text


def test_a_day_in_the_one_form_adds_its_block_only_when_something_was_told(sqlite_service: FastAPI) -> None:
    telling = Telling(sqlite_service)
    section = f"{telling.address}/sections/a_day"
    sent = telling.page("?together=yes").sent_by("answers")
    telling.browser.post(f"{section}/answers", {**sent, "then": "onward"})
    assert given(telling, "day") == []

    starts = next(name for name in sent if name.endswith(".starts"))
    block = starts.removesuffix(".starts")
    telling.browser.post(
        f"{section}/answers", {**sent, starts: "7", f"{block}.ends": "730", f"{block}.place": "Home", "then": "q-day"}
    )

    (one,) = given(telling, "day")
    assert isinstance(one, BlockGiven)
    assert (one.starts, one.ends) == (420, 450)


def test_a_field_that_no_page_of_ours_has_is_refused_and_nothing_is_kept(begun: Begun) -> None:
    sent = begun.browser.get(f"{begun.section}?together=yes", names=NAMES).sent_by("answers")

    reply = begun.browser.post(f"{begun.section}/answers", {**sent, "words:child.answer": "I know.", "owner_id": "1"})

    assert reply.status_code == 422
    assert given(begun, "words") == []


@pytest.mark.parametrize(
    ("odd", "status", "said"),
    [
        ({"number:practitioner.words": "Two\x0bor three."}, 422, "Take out the hidden character"),
        ({"say:number:words": "Two or three.", "say:number:colour": "blue"}, 422, "not on this form"),
        ({"then": "cite:words:not-a-statement"}, 409, "no longer there"),
        ({"then": "remove:words:nowhere"}, 409, "no longer there"),
    ],
)
def test_one_thing_that_cannot_be_kept_takes_no_other_words_with_it(
    begun: Begun, odd: dict[str, str], status: int, said: str
) -> None:
    """A browser without scripts has nothing to go back to: what is not saved stands on the page, and all the rest is saved."""
    sent = begun.browser.get(f"{begun.section}?together=yes", names=NAMES).sent_by("answers")

    reply = begun.browser.post(f"{begun.section}/answers", {**sent, "words:child.answer": "I know.", "then": "onward", **odd})

    page = begun.browser.read(reply, status=status)
    assert WordsGiven(words="I know.") in given(begun, "words")
    assert said in page.text
    assert "you wrote on the page is saved" in page.text
    assert "I know." not in page.text
    assert ("or three." in page.text) == (status == 422)
    assert any(link.get("href", "").startswith(begun.section) for link in page.all("a"))


def test_a_block_too_short_to_split_loses_nothing_else_on_the_page(sqlite_service: FastAPI) -> None:
    telling = Telling(sqlite_service)
    section = f"{telling.address}/sections/a_day"
    sent = telling.page("?together=yes").sent_by("answers")
    starts = next(name for name in sent if name.endswith(".starts"))
    block = starts.removesuffix(".starts")
    short = {starts: "7", f"{block}.ends": "701", f"{block}.place": "Home", "then": f"split:{block}"}

    reply = telling.browser.post(f"{section}/answers", {**sent, **short})

    assert "too short to split" in telling.browser.read(reply, status=409).text
    assert [type(one) for one in given(telling, "day")] == [BlockGiven]


def test_whatever_leads_away_from_the_one_form_keeps_it_first(begun: Begun) -> None:
    page = begun.browser.get(f"{begun.section}?together=yes", names=NAMES)
    leading = [button.get("value", "") for button in page.all("button", name="then")]
    assert {"tasks", "turn", "onward", "view=food#q-food"} <= set(leading)
    assert not [a for a in page.all("a") if a.get("href", "").endswith("/family")]

    for then, address in {"tasks": begun.address, "turn": f"{begun.section}/family", "view=food#q-food": begun.section}.items():
        sent = begun.browser.get(f"{begun.section}?together=yes", names=NAMES).sent_by("answers")
        words = f"Kept before {then.partition('#')[0]}."
        reply = begun.browser.post(f"{begun.section}/answers", {**sent, "words:child.answer": words, "then": then})

        assert reply.headers["location"].partition("?")[0] == address
        assert WordsGiven(words=words) in given(begun, "words")
