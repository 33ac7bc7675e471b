"""From the words of an answer, one press makes a statement that says whose they are: nobody writes them down twice."""

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.assessments.models import Cited
from app.declaration.vocabulary import EvidenceKind
from app.evidence.models import Statement
from tests.app.answering.test_answering import NAMES, Begun


def statements(begun: Begun) -> list[Statement]:
    with begun.service.state.database.reading() as session:
        found = list(session.exec(select(Statement)).all())
        session.expunge_all()
    return found


def keep(begun: Begun, question: str, place: str, *, times: int = 1) -> int:
    status = 0
    for _ in range(times):
        fields = {"question": question, "place": place}
        status = begun.browser.post_htmx(f"{begun.address}/statements/from-answer", fields).status_code
    return status


def test_a_childs_words_become_a_statement_with_voice_day_and_place_and_only_once(service: FastAPI) -> None:
    begun = Begun(service)
    sent = begun.sent("words")
    saved = begun.browser.post_htmx(
        f"{begun.address}/answers/words", {**sent, "child.answer": "I know which cupboard.", "child.exact": "yes"}
    )
    assert 'id="keep-words" hx-swap-oob="true"' in saved.text
    assert "words as a statement" in saved.text

    assert keep(begun, "words", "child", times=2) == 200

    (made,) = statements(begun)
    child = begun.family.children[0].id
    assert (made.kind, made.words, made.speaker_id, made.exact) == (
        EvidenceKind.SAID_BY_CHILD,
        "I know which cupboard.",
        child,
        True,
    )
    with begun.service.state.database.reading() as session:
        assert session.exec(select(Cited.question)).all() == ["words"]
    page = begun.browser.get(begun.section, names=NAMES)
    assert "I know which cupboard." in page.text
    assert not [one for one in page.all("form") if one.get("action", "").endswith("from-answer")]


@pytest.mark.parametrize(
    ("question", "place", "kind"),
    [("words", "carer.KELLY", EvidenceKind.SAID_BY_CARER), ("words", "practitioner", EvidenceKind.SEEN)],
)
def test_a_carers_words_are_that_carers_and_the_practitioners_are_what_was_seen(
    sqlite_service: FastAPI, question: str, place: str, kind: EvidenceKind
) -> None:
    begun = Begun(sqlite_service)
    own = place.replace("KELLY", str(begun.kelly))
    begun.browser.post_htmx(f"{begun.address}/answers/{question}", {**begun.sent(question), f"{own}.answer": "Two cups."})

    assert keep(begun, question, own) == 200

    (made,) = statements(begun)
    assert made.kind is kind
    assert made.speaker_id == (begun.kelly if kind is EvidenceKind.SAID_BY_CARER else None)


def test_what_is_not_saved_or_not_there_is_not_kept(sqlite_service: FastAPI) -> None:
    begun = Begun(sqlite_service)
    begun.browser.get(begun.section, names=NAMES)

    assert keep(begun, "words", "child") == 409
    assert keep(begun, "today", "practitioner") == 409
    assert keep(begun, "nothing", "child") == 404
    assert statements(begun) == []


def test_private_words_stay_with_their_author(sqlite_service: FastAPI) -> None:
    begun = Begun(sqlite_service)
    sent = begun.sent("between_us")
    begun.browser.post_htmx(f"{begun.address}/answers/between_us", {**sent, "practitioner.answer": "Told alone."})

    assert keep(begun, "between_us", "practitioner") == 200
    assert [one.kept_with for one in statements(begun)] == [begun.ruth.id]


def test_without_scripts_the_same_button_saves_the_page_first(sqlite_service: FastAPI) -> None:
    begun = Begun(sqlite_service)
    begun.browser.post_htmx(f"{begun.address}/answers/words", {**begun.sent("words"), "child.answer": "A dog."})
    page = begun.browser.get(f"{begun.section}?together=yes", names=NAMES)
    assert [one.get("value") for one in page.all("button", name="then") if one.get("value", "").startswith("keep:")] == [
        "keep:words:child"
    ]
    sent = page.sent_by("answers")

    reply = begun.browser.post(
        f"{begun.section}/answers", {**sent, "words:child.answer": "A brown dog.", "then": "keep:words:child"}
    )

    assert reply.status_code == 303
    assert [one.words for one in statements(begun)] == ["A brown dog."]


def test_a_turned_screen_keeps_nothing_as_a_statement(sqlite_service: FastAPI) -> None:
    begun = Begun(sqlite_service)
    begun.browser.post_htmx(f"{begun.address}/answers/words", {**begun.sent("words"), "child.answer": "A dog."})
    begun.browser.get(f"{begun.section}/family?with=child")

    assert keep(begun, "words", "child") == 403
    assert statements(begun) == []
