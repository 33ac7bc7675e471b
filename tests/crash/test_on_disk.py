"""Before the reply to a save leaves, the operating system has been told to put it on the disk, and has said that it has."""

import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from tests.conftest import missing
from tests.crash.arranged import at, begun_by, sign_in
from tests.crash.test_power_cuts import Writer, writers_at
from tests.journeys.walking import Walk
from tests.support.serving import Served
from tests.support.visiting import Visitor

WATCHED = "trace=fdatasync,fsync,read,recvfrom,write,writev,sendto,sendmsg"


@pytest.fixture
def strace() -> str:
    path = shutil.which("strace")
    if path is None:
        missing("There is no strace here, so nobody can watch the disk.", "Install it: apt-get install -y strace")
    return path


def watched_calls(strace: str, served: Served, log: Path, writer: Writer, cookies: dict[str, str], token: str) -> list[str]:
    """Every call to the system while this writer saves for half a second, in order."""
    watching = subprocess.Popen(
        [strace, "-f", "-s", "48", "-e", WATCHED, "-o", str(log), "-p", str(served.process.pid)],
        stderr=subprocess.PIPE,
        text=True,
    )
    assert watching.stderr is not None
    began = watching.stderr.readline()
    if "attached" not in began:
        watching.communicate()
        missing("strace may not watch another process here.", began.strip())
    stop = threading.Event()
    writing = threading.Thread(target=writer.write, args=(served, cookies, token, stop))
    writing.start()
    stop.wait(0.5)
    stop.set()
    writing.join()
    watching.terminate()
    watching.communicate()
    return log.read_text().splitlines()


@pytest.mark.long
def test_the_disk_has_it_before_the_reply_leaves(strace: str, served: Served, tmp_path: Path) -> None:
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        walk = Walk(Visitor(client))
        writer = writers_at(walk, begun_by(walk, "childs_day"))[0]
    calls = watched_calls(strace, served, tmp_path / "calls", writer, cookies, walk.visitor.token)

    on_disk, saves, replies = False, 0, 0
    for call in calls:
        if '"POST /families' in call:
            on_disk, saves = False, saves + 1
        elif ("fdatasync" in call or "fsync" in call) and call.endswith("= 0"):
            on_disk = True
        elif '"HTTP/1.1 200' in call:
            assert on_disk, "a reply left before the save was on the disk"
            replies += 1
    assert saves >= replies >= len(writer.kept) > 0
