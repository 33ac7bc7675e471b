"""A tool is seen in a browser while it is written: its pages are read again as soon as its file is kept."""

import os
from pathlib import Path

from starlette.testclient import TestClient

from app.db import Database
from app.settings import Settings
from app.workbench.preview import CHANGED, TOP, preview_service
from app.workbench.watching import Watched, others_than
from tests.app.workbench.test_planted_faults import begun
from tests.support.page import Page, read_page


def kept(path: Path, before: str, after: str) -> None:
    """The file with other words in it, as an editor would keep it a moment later."""
    words = path.read_text()
    assert before in words
    path.write_text(words.replace(before, after))
    later = path.stat().st_mtime_ns + 1_000_000
    os.utime(path, ns=(later, later))


def opened(database: Database, path: Path, data: Path) -> tuple[TestClient, Watched]:
    watched = Watched(path, ())
    return TestClient(preview_service(Settings(data=data), database, watched), base_url="http://127.0.0.1"), watched


def seen(client: TestClient, address: str) -> Page:
    reply = client.get(address)
    assert reply.status_code == 200, reply.text[:300]
    return read_page(reply.text, address=address)


def test_an_open_page_is_read_again_when_the_file_is_kept(sqlite_database: Database, tmp_path: Path) -> None:
    path = begun(tmp_path)
    client, watched = opened(sqlite_database, path, tmp_path)
    assert "school_run.py: in order" in seen(client, TOP).text
    assert client.get(f"{CHANGED}?seen={watched.number}").status_code == 204

    kept(path, 'wording="Some plain words"', 'wording="How does the morning go?"')
    reply = client.get(f"{CHANGED}?seen=1")

    assert reply.headers["HX-Refresh"] == "true"
    assert "How does the morning go?" in seen(client, "/shelf/school_run/preview").text


def test_a_fault_is_said_while_the_pages_stay_as_they_were(sqlite_database: Database, tmp_path: Path) -> None:
    path = begun(tmp_path)
    client, _ = opened(sqlite_database, path, tmp_path)
    kept(path, 'key="one_need"', 'key="One need"')

    reply = client.get(f"{CHANGED}?seen=1")

    assert reply.headers["HX-Redirect"] == TOP
    page = seen(client, TOP)
    assert "school_run.py: 1 fault to mend" in page.text
    assert "‘key’ is not a lasting name." in page.text
    assert client.get("/shelf/school_run/preview").status_code == 200
    kept(path, 'key="One need"', 'key="one_need"')
    assert client.get(f"{CHANGED}?seen=2").headers["HX-Refresh"] == "true"


def test_a_file_that_goes_away_is_said(tmp_path: Path) -> None:
    path = begun(tmp_path)
    watched = Watched(path, ())
    assert (watched.look(), watched.faults) == (1, ())
    path.unlink()
    assert watched.look() == 2
    assert watched.faults[0].what == "It is no longer there."


def test_the_other_tools_are_there_so_that_links_to_them_lead_somewhere(tmp_path: Path) -> None:
    begun(tmp_path)
    assert [tool.key for tool in others_than(tmp_path / "another.py", tmp_path)] == ["school_run"]
    assert others_than(tmp_path / "school_run.py", tmp_path) == []
