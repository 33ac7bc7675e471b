"""A tool is kept as it was when it was used, once for each content, and is read back from JSON once only."""

import time
from concurrent.futures import ThreadPoolExecutor
from uuid import UUID, uuid4

import pytest
from sqlalchemy import event, func, select
from sqlmodel import Session

from app.audit.models import Trail
from app.db import Database
from app.declaration import Status
from app.suite import queries
from app.suite.actions import keep_release, refuse_changed_releases
from app.suite.load import FaultySuite
from app.suite.models import ToolRelease
from app.suite.suite import Suite
from tests.support.factories import a_practitioner
from tests.support.tools import a_ladder, a_section, a_tool


def count(session: Session, table: type[ToolRelease] | type[Trail]) -> int:
    return session.scalar(select(func.count()).select_from(table)) or 0


def test_keeping_the_same_tool_twice_changes_nothing(database: Database) -> None:
    with database.unit_of_work() as session:
        me = a_practitioner(session)
        first = keep_release(session, tool=a_tool(), by=me)
        second = keep_release(session, tool=a_tool(), by=me)

        assert first.id == second.id
        assert count(session, ToolRelease) == 1
    with database.reading() as session:
        assert count(session, Trail) == 1


def test_other_words_are_another_release_even_under_one_version(database: Database) -> None:
    with database.unit_of_work() as session:
        me = a_practitioner(session)
        first = keep_release(session, tool=a_tool(), by=me)
        second = keep_release(session, tool=a_tool(title="Other words"), by=me)

        assert first.id != second.id
        assert queries.release(session, first.id).title == "Small Tool"
        assert queries.release(session, second.id).title == "Other words"


def test_a_release_written_before_the_language_grew_still_stands(sqlite_database: Database) -> None:
    """The earlier service did not write the last field. The meaning is the same, and so is the release."""
    with sqlite_database.unit_of_work() as session:
        me = a_practitioner(session)
        kept = keep_release(session, tool=a_tool(), by=me)
        kept.declaration = kept.declaration.replace(',"first_look":false', "")
        kept.content_hash = "as an earlier service wrote it"
        session.flush()

        assert keep_release(session, tool=a_tool(), by=me).id == kept.id


@pytest.mark.postgres
def test_two_services_that_begin_at_once_keep_one_release(postgresql_database: Database) -> None:
    with postgresql_database.unit_of_work() as session:
        me = a_practitioner(session)

    def keep() -> UUID:
        with postgresql_database.unit_of_work() as own:
            return keep_release(own, tool=a_tool(), by=me).id

    with ThreadPoolExecutor() as threads:
        with postgresql_database.unit_of_work() as session:
            first = keep_release(session, tool=a_tool(), by=me).id
            waiting = threads.submit(keep)
            time.sleep(0.3)
            assert not waiting.done()
        assert waiting.result(timeout=10) == first


def test_a_large_release_is_read_from_the_record_once(sqlite_database: Database) -> None:
    questions = tuple(a_ladder(f"q{number}", hint="x" * 1000) for number in range(140))
    with sqlite_database.unit_of_work() as session:
        kept = keep_release(session, tool=a_tool("large", sections=(a_section(*questions),)), by=a_practitioner(session))
        session.flush()
        assert len(kept.declaration) > 200_000
        asked: list[str] = []
        event.listen(sqlite_database.engine, "before_cursor_execute", lambda *said: asked.append(said[2]))

        first = queries.release(session, kept.id)
        again = [queries.release(session, kept.id) for _ in range(1000)]

        assert all(tool is first for tool in again)
        assert len([statement for statement in asked if "tool_release" in statement]) == 1


def test_the_least_lately_used_releases_are_forgotten_first() -> None:
    ids = [uuid4() for _ in range(3)]
    memory = queries.Remembered(most=2)
    memory.keep(ids[0], a_tool("one"))
    memory.keep(ids[1], a_tool("two"))
    memory.find(ids[0])
    memory.keep(ids[2], a_tool("three"))
    assert [memory.find(each) is None for each in ids] == [False, True, False]


def test_a_published_version_that_has_been_used_may_not_change(database: Database) -> None:
    with database.unit_of_work() as session:
        me = a_practitioner(session)
        keep_release(session, tool=a_tool(), by=me)
        keep_release(session, tool=a_tool("draft", status=Status.DRAFT), by=me)

    with database.reading() as session:
        refuse_changed_releases(session, suite=Suite([a_tool()]))
        refuse_changed_releases(session, suite=Suite([a_tool(version="1.0.1", title="New words")]))
        refuse_changed_releases(session, suite=Suite([a_tool("draft", status=Status.DRAFT, title="New words")]))
        with pytest.raises(FaultySuite, match=r"(?s)small_tool.*Version 1.0.0 has been used.*Mend: Give it a new version"):
            refuse_changed_releases(session, suite=Suite([a_tool(title="New words")]))
