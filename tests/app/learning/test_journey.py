"""A theme of learning in the browser: begun, written by two at once, published with its date, and read by everybody."""

from fastapi import FastAPI

from app.db import Database
from app.learning.queries import themes
from app.learning.rules import Sheet, lines, missing
from app.people.roles import RoleKey
from tests.support.factories import a_practitioner
from tests.support.visiting import Visitor, visitor

WHOLE = {
    "title": "The words we use",
    "learnt": "Families hear a verdict.\n- A word outlives its day.",
    "messages": "Say what the child gets.",
    "leads": "Practice development",
    "channel_newsletter": "Business unit: spring edition",
}


def somebody(service: FastAPI, database: Database, name: str, role: RoleKey) -> Visitor:
    with database.unit_of_work() as session:
        me = a_practitioner(session, name, role=role)
    browser = visitor(service, as_=me)
    browser.get("/learning")
    return browser


def test_a_theme_is_written_published_and_read(service: FastAPI, database: Database) -> None:
    bethan = somebody(service, database, "Bethan Pryce", RoleKey.PRACTICE_LEAD)
    ruth = somebody(service, database, "Ruth Adeyemi", RoleKey.SOCIAL_WORKER)
    operation = bethan.get("/learning/add").fields()["operation"]
    first = {**WHOLE, "messages": "", "operation": operation}

    reply = bethan.post("/learning/add", first)
    address = reply.headers["location"]
    assert bethan.post("/learning/add", first).headers["location"] == address, "sent twice, begun once"
    assert ruth.ask(address).status_code == 404, "nobody has published it"
    assert "Before it can be published" in bethan.get(address).text
    assert bethan.post(f"{address}/publish", {"seen": "1", "names_nobody": "yes"}).status_code == 422

    assert bethan.post(f"{address}/write", {**WHOLE, "seen": "1"}).status_code == 303
    late = bethan.post(f"{address}/write", {**WHOLE, "title": "Another title", "seen": "1"})
    assert late.status_code == 409
    assert "Another title" in late.text
    assert "Say what the child gets." in late.text
    assert bethan.post(f"{address}/write", {**WHOLE, "title": "", "seen": "2"}).status_code == 422

    publishes(bethan, ruth, address)
    with database.reading() as session:
        [theme] = themes(session)
        assert (len(theme.editions), theme.words.number, theme.is_changed) == (2, 3, False)


def publishes(bethan: Visitor, ruth: Visitor, address: str) -> None:
    """Once it is whole, and again after a change; what was published stands meanwhile, and for good."""
    assert "Publish this sheet" in bethan.get(address).text
    assert bethan.post(f"{address}/publish", {"seen": "2"}).status_code == 422, "it has not been said that nobody is known"
    assert bethan.post(f"{address}/publish", {"seen": "1", "names_nobody": "yes"}).status_code == 409
    assert bethan.post(f"{address}/publish", {"seen": "2", "names_nobody": "yes"}).status_code == 303
    assert "Say what the child gets." in ruth.get(address).text
    assert "The words we use" in ruth.get("/learning").text
    assert ruth.ask(f"{address}/write").status_code == 404

    assert bethan.post(f"{address}/write", {**WHOLE, "title": "Plain words", "seen": "2"}).status_code == 303
    assert "Plain words" not in ruth.get(address).text, "what is published stands until the next edition"
    assert bethan.post(f"{address}/publish", {"seen": "3", "names_nobody": "yes"}).status_code == 303
    assert "Plain words" in ruth.get(address).text
    assert "The words we use" in ruth.get(f"{address}?edition=1").text


def test_a_line_is_a_thought_and_a_sheet_says_what_it_lacks() -> None:
    assert lines("- One\n\n  • Two \nThree") == ("One", "Two", "Three")
    assert [field for field, _ in missing(Sheet(title="A"))] == ["learnt", "messages", "leads", "channel_newsletter"]
