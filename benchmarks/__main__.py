"""`python3 dev bench`: measures the service and its limits in one run on this machine, and prints them beside each other."""

import argparse
import json
import os
import platform
import re
import signal
import subprocess
import sys
import tempfile
import time
import urllib.error
import urllib.parse
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.cookiejar import CookieJar
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from rich.console import Console
from rich.table import Table

from benchmarks.load import Ask, Measured, load, request_bytes
from benchmarks.record import CASES, Colleague, Ready, database_in, make

PORT, BARE_PORT = 8190, 8191
CONNECTIONS = 16
TICK = os.sysconf("SC_CLK_TCK")
console = Console(width=120)


@dataclass(frozen=True)
class Row:
    """One line of the report."""

    what: str
    figure: str
    beside: str
    ratio: str
    aim: str


@contextmanager
def running(command: list[str], port: int) -> Iterator[tuple[subprocess.Popen[bytes], float]]:
    """A process that serves, with the seconds until it answered; ended by its own id."""
    begun = time.perf_counter()
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while not answers(port):
            if process.poll() is not None or time.perf_counter() - begun > 60:
                raise SystemExit(f"Did not start: {' '.join(command)}")
            time.sleep(0.02)
        yield process, time.perf_counter() - begun
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(20)


def answers(port: int) -> bool:
    """Whether anything answers there yet."""
    try:
        urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=1).close()
    except urllib.error.HTTPError:
        return True
    except OSError:
        return False
    return True


def processor_seconds(process: subprocess.Popen[bytes]) -> float:
    """Seconds of processor this process has used, all its threads together."""
    fields = Path(f"/proc/{process.pid}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / TICK


class Visitor:
    """Somebody signed in, as a browser would be."""

    def __init__(self, port: int) -> None:
        self.base = f"http://127.0.0.1:{port}"
        self.jar = CookieJar()
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.jar))

    def page(self, path: str) -> str:
        """A page, as text."""
        with self.opener.open(self.base + path, timeout=60) as reply:
            text: str = reply.read().decode()
            return text

    def sign_in(self, ready: Ready | Colleague) -> None:
        """Sign in through the page."""
        fields = hidden(self.page("/sign-in")) | {"name": ready.sign_in_name, "password": ready.password}
        sent = urllib.request.Request(self.base + "/sign-in", urllib.parse.urlencode(fields).encode(), {"Origin": self.base})
        self.opener.open(sent, timeout=30).close()

    @property
    def cookie(self) -> str:
        """What the browser sends with each request."""
        return "; ".join(f"{one.name}={one.value}" for one in self.jar)


def hidden(html: str) -> dict[str, str]:
    """The hidden fields of a piece of a page."""
    found = {}
    for tag in re.findall(r"<input[^>]*type=\"hidden\"[^>]*>", html):
        name, value = re.search(r'name="([^"]*)"', tag), re.search(r'value="([^"]*)"', tag)
        if name:
            found[name[1]] = value[1] if value else ""
    return found


Form = tuple[str, str, dict[str, str]]
"""The address of a form, the name of its radio, and its hidden fields."""


def ladder_form(html: str) -> Form | None:
    """The first ladder's form on a section page."""
    radio = re.search(r'<input[^>]*form="(answer-[^"]+)"[^>]*name="([^"]+\.answer)"[^>]*value="steady"', html)
    form = re.search(rf'<form[^>]*id="{radio[1]}"[^>]*action="([^"]+)".*?</form>', html, re.DOTALL) if radio else None
    if radio and form:
        return form[1], radio[2], hidden(form[0])
    return None


def first_ladder(visitor: Visitor, address: str) -> Form:
    """The first ladder of an assessment, wherever in it that is."""
    sections = re.findall(rf'href="({re.escape(address)}/sections/[a-z_0-9]+)"', visitor.page(address))
    found = next((form for section in sections if (form := ladder_form(visitor.page(section)))), None)
    if found is None:
        raise SystemExit("No ladder was found in the longest tool.")
    return found


def saver(visitor: Visitor, addresses: tuple[str, ...]) -> Ask:
    """For each connection its own question, answered steady, mostly, steady …, with a fresh id and the number last seen."""
    forms = [first_ladder(visitor, address) for address in addresses]
    saves = [0] * len(forms)
    cookie, host, origin = visitor.cookie, f"127.0.0.1:{PORT}", visitor.base

    def ask(who: int, _turn: int) -> bytes:
        action, radio, fields = forms[who]
        seen = f"seen.{radio.removesuffix('.answer')}"
        sent = fields | {
            "operation": f"bench-{os.getpid()}-{who}-{time.perf_counter_ns()}",
            radio: "mostly" if saves[who] % 2 else "steady",
            seen: str(int(fields.get(seen, "0")) + saves[who]),
        }
        saves[who] += 1
        return request_bytes("POST", action, cookie=cookie, body=urllib.parse.urlencode(sent).encode(), origin=origin, host=host)

    return ask


def getter(port: int, path: str, cookie: str = "") -> Ask:
    """The same page over and over."""
    sent = request_bytes("GET", path, cookie=cookie, host=f"127.0.0.1:{port}")
    return lambda _who, _turn: sent


def durable_commits(folder: Path, seconds: float = 2.0) -> float:
    """Raw durable commits in a second: one small row each, write-ahead log, synchronous=FULL."""
    connection = driver.connect(str(folder / "raw.db"), isolation_level=None)
    for line in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL", "CREATE TABLE kept (id INTEGER PRIMARY KEY, words TEXT)"):
        connection.execute(line)
    begun, number = time.perf_counter(), 0
    while time.perf_counter() - begun < seconds:
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("INSERT INTO kept (words) VALUES (?)", ("steady",))
        connection.execute("COMMIT")
        number += 1
    connection.close()
    return number / seconds


def page_row(what: str, path: str, visitor: Visitor, whole: subprocess.Popen[bytes], folder: Path, aim: str) -> Row:
    """One page of the service beside the very same HTML sent as a constant."""
    html = visitor.page(path)
    (folder / "page.html").write_text(html)
    ask = getter(PORT, path, visitor.cookie)
    load(PORT, ask, connections=1, seconds=1)
    used = processor_seconds(whole)
    ours = load(PORT, ask, connections=1, seconds=4)
    each = (processor_seconds(whole) - used) * 1000 / len(ours.took)
    with running([sys.executable, "-m", "benchmarks.bare", str(folder), str(BARE_PORT)], BARE_PORT):
        constant = load(BARE_PORT, getter(BARE_PORT, "/page/page"), connections=1, seconds=2)
    refuse(ours)
    questions = len(set(re.findall(r'id="q-([a-z0-9_]+)"', html))) or html.count("<h3")
    return Row(
        f"{what} ({questions} questions, {len(html) // 1024} kB)",
        f"{each:.1f} ms of processor, {ours.at(0.5):.1f} ms to answer",
        f"the same HTML as a constant: {constant.at(0.5):.2f} ms",
        f"{ours.at(0.5) / constant.at(0.5):.1f} ×",
        aim,
    )


def refuse(measured: Measured) -> None:
    """A figure made of refusals is no figure."""
    if measured.refused or not measured.took:
        raise SystemExit(f"{measured.refused} of {len(measured.took)} were refused: {measured.first_refusal}")


def save_rows(visitor: Visitor, ready: Ready, folder: Path) -> list[Row]:
    """Saving an answer, beside the same request with no record, and beside raw durable commits."""
    ask = saver(visitor, ready.addresses)
    flat_out = load(PORT, ask, connections=CONNECTIONS, seconds=6)
    refuse(flat_out)
    steady = load(PORT, ask, connections=CONNECTIONS, seconds=8, per_second=100)
    refuse(steady)
    with running([sys.executable, "-m", "benchmarks.bare", str(folder), str(BARE_PORT)], BARE_PORT):
        body = ask(0, 1).split(b"\r\n\r\n", 1)[1]
        sent = request_bytes("POST", "/answer", body=body, origin="http://127.0.0.1", host=f"127.0.0.1:{BARE_PORT}")
        bare = load(BARE_PORT, lambda _w, _t: sent, connections=CONNECTIONS, seconds=3)
    raw = durable_commits(folder)
    return [
        Row(
            f"saving an answer, {CONNECTIONS} at once, durable before the reply",
            f"{flat_out.per_second:,.0f} a second, p50 {flat_out.at(0.5):.1f} ms, p99 {flat_out.at(0.99):.1f} ms",
            f"no record: {bare.per_second:,.0f} a second; raw durable commits: {raw:,.0f} a second",
            f"{flat_out.per_second / bare.per_second:.2f} × and {flat_out.per_second / raw:.2f} ×",
            "600 a second",
        ),
        Row(
            "saving at 100 a second",
            f"p50 {steady.at(0.5):.1f} ms, p99 {steady.at(0.99):.1f} ms",
            "",
            "",
            "p99 20 ms",
        ),
    ]


def list_row(visitor: Visitor, whole: subprocess.Popen[bytes]) -> Row:
    """Fifty families of 45,000 open ones."""
    ask = getter(PORT, "/families", visitor.cookie)
    load(PORT, ask, connections=1, seconds=1)
    used = processor_seconds(whole)
    ours = load(PORT, ask, connections=1, seconds=3)
    refuse(ours)
    each = (processor_seconds(whole) - used) * 1000 / len(ours.took)
    return Row(
        f"50 families of {CASES:,} open cases", f"{ours.at(0.5):.1f} ms to answer, {each:.1f} ms of processor", "", "", "3 ms"
    )


def measure(folder: Path, cases: int) -> list[Row]:
    """Everything, in one run."""
    console.print(f"Making a record of {cases:,} open cases …")
    database = database_in(folder / "data")
    ready = make(database, assessments_for=CONNECTIONS, cases=cases)
    database.engine.dispose()
    serve = [sys.executable, "-m", "app.cli", "serve", "--data", str(folder / "data"), "--port", str(PORT)]
    with running(serve, PORT) as (whole, started):
        visitor = Visitor(PORT)
        visitor.sign_in(ready)
        console.print("Measuring pages …")
        address = ready.addresses[0]
        sections = re.findall(rf'href="({re.escape(address)}/sections/[a-z_0-9]+)"', visitor.page(address))
        longest = max(dict.fromkeys(sections), key=lambda one: len(visitor.page(one)))
        rows = [page_row("the longest section page", longest, visitor, whole, folder, "5 ms for 120 questions")]
        rows.append(page_row("the whole of the longest tool, to read", f"{address}/read", visitor, whole, folder, "5 ms"))
        rows.append(list_row(visitor, whole))
        console.print("Measuring saves …")
        rows += save_rows(visitor, ready, folder)
        rows.append(Row("start, until it answers", f"{started:.1f} s", "", "", ""))
    return rows


def main() -> None:
    """Print the table, and write it as JSON where one is asked for."""
    parser = argparse.ArgumentParser(prog="python3 dev bench", description=__doc__)
    parser.add_argument("--cases", type=int, default=CASES)
    parser.add_argument("--json", type=Path)
    chosen = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        rows = measure(Path(folder), chosen.cases)
    table = Table("What", "Measured", "Beside it", "Ratio", "Aim", title="Whole Picture, measured in one run")
    for row in rows:
        table.add_row(row.what, row.figure, row.beside, row.ratio, row.aim)
    console.print(table)
    console.print(
        f"{os.cpu_count()} cores, {platform.system()}, Python {platform.python_version()}, SQLite {driver.sqlite_version}"
    )
    if chosen.json:
        chosen.json.write_text(json.dumps([vars(row) for row in rows], indent=2))


if __name__ == "__main__":
    main()
