"""When something cannot be done, the reply says so in words, gives unsaved words back to nobody but their writer, undoes all."""

import logging

import pytest
from fastapi import FastAPI
from fastapi.testclient import TestClient
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlmodel import select

from app.audit import trail
from app.audit.models import Trail
from app.db import Database
from app.log.lines import begin_log, without_the_message
from app.people.guard import SignedIn
from app.people.models import Team
from app.refusals import AlreadyDone, CannotRead
from app.web.session import DbSession
from tests.app.web.probe import SIGNED_IN, with_route
from tests.support.factories import a_practitioner
from tests.support.page import read_fragment, read_page
from tests.support.visiting import ADDRESS, HTMX, visitor

SECRET = "Zebedee Canary"


def test_a_refusal_is_409_with_its_own_sentence_as_page_and_as_fragment(sqlite_service: FastAPI) -> None:
    def refuses() -> None:
        raise AlreadyDone("Ruth signed this on 4 June.")

    browser = visitor(with_route(sqlite_service, "/refuses", refuses)).client

    whole, part = browser.get("/refuses"), browser.get("/refuses", headers=HTMX)

    assert whole.status_code == part.status_code == 409
    assert "Ruth signed this on 4 June." in read_page(whole.text).text
    assert "Ruth signed this on 4 June." in part.text
    assert read_fragment(part.text).get("id") == "problem"
    assert "HX-Request" in whole.headers["vary"]
    assert "HX-Request" in part.headers["vary"]


def test_what_cannot_be_read_is_422(sqlite_service: FastAPI) -> None:
    def refuses() -> None:
        raise CannotRead("born", "Write the year with four figures.")

    browser = visitor(with_route(sqlite_service, "/refuses", refuses)).client

    assert browser.get("/refuses").status_code == 422


def test_a_refusal_undoes_everything_but_the_trails_line_about_it(service: FastAPI, database: Database) -> None:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)

    def refuses(session: DbSession, me: SignedIn) -> None:
        session.add(Team(name="Half done"))
        session.flush()
        trail.deed(session, by=me, what="made a team")
        trail.refusal(session, by=me, what="was refused a team")
        raise AlreadyDone("There is one.")

    someone = visitor(with_route(service, "/teams", refuses, method="POST", who=SIGNED_IN), as_=ruth)
    someone.get("/my-sessions")
    reply = someone.post("/teams")

    assert reply.status_code == 409
    with database.reading() as session:
        assert session.scalars(select(Team).where(Team.name == "Half done")).first() is None
        said = [line.what for line in session.scalars(select(Trail))]
    assert "was refused a team" in said
    assert "made a team" not in said


def test_words_that_were_refused_are_given_back_to_whoever_wrote_them(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    """Going back is no help: a browser keeps nothing of a page that it may not store."""
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)

    def refuses() -> None:
        raise AlreadyDone("Tom signed this on 4 June.")

    with_route(sqlite_service, "/refuses", refuses, method="POST")
    writer, nobody = visitor(sqlite_service, as_=ruth), visitor(sqlite_service)
    writer.get("/my-sessions")
    nobody.get("/sign-in")
    words = {"analysis": "She copes.\r\nShe is tired.", "seen.food": "3", "operation": "a-1"}

    page = writer.read(writer.post("/refuses", words), status=409)

    assert "Tom signed this on 4 June." in page.text
    assert "She copes. She is tired." in " ".join(page.text.split())
    assert "This is not saved. Copy it from here" in page.text
    open_page = writer.post_htmx("/refuses", words)
    assert "Your words are still on this page" in open_page.text
    assert "tired" not in open_page.text
    assert "tired" not in nobody.post("/refuses", words).text
    assert "tired" not in writer.post("/refuses", {**words, "password": SECRET}).text


def test_a_deed_is_on_disk_before_the_reply_leaves(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    seen_elsewhere = []

    class Watching:
        """Sees each message as it leaves the service."""

        async def __call__(self, scope, receive, send):  # type: ignore[no-untyped-def]
            async def watched(message):  # type: ignore[no-untyped-def]
                if message["type"] == "http.response.start":
                    with sqlite_database.reading() as session:
                        seen_elsewhere.append(session.scalar(text("SELECT count(*) FROM team WHERE name = 'Kept'")))
                await send(message)

            await sqlite_service(scope, receive, watched)

    def makes(session: DbSession) -> dict[str, str]:
        session.add(Team(name="Kept"))
        return {}

    with_route(sqlite_service, "/makes", makes, method="POST")
    browser = visitor(sqlite_service)
    browser.get("/sign-in")
    TestClient(Watching(), base_url=ADDRESS, cookies=browser.client.cookies).post("/makes", data={"token": browser.token})

    assert seen_elsewhere == [1]


def breaks() -> None:
    raise ZeroDivisionError(SECRET)


def test_a_fault_of_ours_says_what_became_of_the_words_and_nothing_of_itself(
    sqlite_service: FastAPI, capsys: pytest.CaptureFixture[str]
) -> None:
    with_route(with_route(sqlite_service, "/breaks", breaks), "/breaks", breaks, method="POST")
    browser = visitor(sqlite_service)
    browser.get("/sign-in")
    client = TestClient(sqlite_service, base_url=ADDRESS, raise_server_exceptions=False, cookies=browser.client.cookies)

    reading, writing = client.get("/breaks"), client.post("/breaks", data={"token": browser.token, "words": SECRET})

    assert reading.status_code == writing.status_code == 500
    assert "Everything that was saved before is safe" in read_page(reading.text).text
    assert "What you just sent was not saved" in read_page(writing.text).text
    out = capsys.readouterr()
    assert SECRET not in reading.text + writing.text + out.out + out.err
    assert "ZeroDivisionError" in out.out


def test_when_the_record_cannot_be_reached_it_says_so_and_when_to_come_back(sqlite_service: FastAPI) -> None:
    def waits() -> None:
        raise OperationalError("SELECT 1", {"name": SECRET}, OSError("no answer"))

    browser = visitor(with_route(sqlite_service, "/waits", waits)).client

    reply = browser.get("/waits")

    assert (reply.status_code, reply.headers["retry-after"]) == (503, "30")
    assert SECRET not in reply.text


def test_a_field_too_many_is_refused_and_not_said_back(sqlite_service: FastAPI) -> None:
    browser = visitor(sqlite_service)

    reply = browser.post("/sign-in", {"name": "ruth", "password": "x", "is_supervisor": SECRET})

    assert reply.status_code == 422
    assert "A field was sent that is not on this form." in read_page(reply.text).text
    assert SECRET not in reply.text


@pytest.mark.parametrize("hostile", ["\x00", "a\x1bb", "\ud800".encode("utf-8", "surrogatepass"), "a" * 5000])
def test_text_that_cannot_be_kept_is_422_and_never_500(sqlite_service: FastAPI, hostile: str) -> None:
    browser = visitor(sqlite_service)

    assert browser.post("/sign-in", {"name": hostile, "password": "a long enough guess"}).status_code == 422


def test_what_is_not_there_and_what_may_not_be_seen_look_alike(sqlite_service: FastAPI, sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
    browser = visitor(sqlite_service, as_=ruth)

    not_theirs, not_there = browser.ask("/trail"), browser.ask("/nowhere")

    def bare(page: str) -> str:
        return "".join(
            line for line in page.splitlines() if "nonce" not in line and "token" not in line and "session" not in line
        )

    assert not_theirs.status_code == not_there.status_code == 404
    assert bare(not_theirs.text) == bare(not_there.text)


def test_the_log_holds_the_address_as_declared_and_not_as_asked(
    sqlite_service: FastAPI, capsys: pytest.CaptureFixture[str]
) -> None:
    begin_log()  # a command that ran in this process before may have asked for faults alone

    visitor(sqlite_service).client.get("/activate/zebedee-canary?who=Zebedee")

    said = capsys.readouterr().out
    assert "/activate/{code}" in said
    assert "zebedee" not in said.casefold()


def test_the_servers_own_line_about_a_fault_loses_the_faults_words() -> None:
    with pytest.raises(ZeroDivisionError) as raised:
        breaks()
    fault = (raised.type, raised.value, raised.tb)
    record = logging.LogRecord("uvicorn.error", logging.ERROR, "x", 1, "Exception in ASGI application", (), fault)

    without_the_message(record)

    assert SECRET not in logging.Formatter().format(record)
    assert "ZeroDivisionError" in record.getMessage()


def test_a_wrong_method_is_405_and_says_which_are_right(sqlite_service: FastAPI) -> None:
    reply = visitor(sqlite_service).client.get("/still-here")

    assert reply.status_code == 405
    assert reply.headers["allow"] == "POST"
