"""`python -m benchmarks.fifty`: fifty people at work, each saving an answer every five seconds and reading between.

Of every twelve requests of a person ten save an answer, one opens the section they write in, anew, and one the family. What is
measured is measured from outside, on the same machine: the wait of whoever asks, so never less than the service's own time.
"""

import argparse
import asyncio
import os
import re
import subprocess
import sys
import tempfile
import time
import urllib.parse
from dataclasses import dataclass, field
from pathlib import Path

from rich.console import Console
from rich.table import Table

from benchmarks.__main__ import Visitor, hidden, processor_seconds, running
from benchmarks.load import Measured, one, request_bytes
from benchmarks.record import Colleague, database_in, make, more_people

PORT, PEOPLE, EVERY = 8192, 50, 5.0
console = Console(width=120)


@dataclass
class Desk:
    """Somebody at work: their cookie, the section they are in, and a question of it that takes words."""

    cookie: str
    section: str
    family: str
    action: str
    box: str
    fields: dict[str, str]
    saves: int = 0
    took: dict[str, Measured] = field(default_factory=dict)

    def ask(self, turn: int) -> tuple[str, bytes]:
        host, origin = f"127.0.0.1:{PORT}", f"http://127.0.0.1:{PORT}"
        if turn % 12 == 5:
            return "the section they write in", request_bytes("GET", self.section, cookie=self.cookie, host=host)
        if turn % 12 == 11:
            return "the family", request_bytes("GET", self.family, cookie=self.cookie, host=host)
        seen = f"seen.{self.box.removesuffix('.answer')}"
        sent = self.fields | {
            "operation": f"fifty-{os.getpid()}-{id(self)}-{self.saves}",
            self.box: f"She gets herself up, {self.saves} mornings now.",
            seen: str(int(self.fields.get(seen, "0")) + self.saves),
        }
        self.saves += 1
        body = urllib.parse.urlencode(sent).encode()
        return "saving an answer", request_bytes("POST", self.action, cookie=self.cookie, body=body, origin=origin, host=host)


def desk_of(one: Colleague) -> Desk:
    """Signed in through the page, at the first question of their own assessment that takes words."""
    visitor = Visitor(PORT)
    visitor.sign_in(one)
    for section in re.findall(rf'href="({re.escape(one.address)}/sections/[a-z_0-9]+)"', visitor.page(one.address)):
        html = visitor.page(section)
        for box, owner in re.findall(r'<textarea[^>]*name="([^"]+\.answer)"[^>]*form="(answer-[^"]+)"', html) + [
            (name, owner) for owner, name in re.findall(r'<textarea[^>]*form="(answer-[^"]+)"[^>]*name="([^"]+\.answer)"', html)
        ]:
            form = re.search(rf'<form[^>]*id="{owner}"[^>]*action="([^"]+)".*?</form>', html, re.DOTALL)
            if form:
                family = one.address.split("/assessments/")[0]
                return Desk(visitor.cookie, section, family, form[1], box, hidden(form[0]))
    raise SystemExit("No question that takes words was found.")


async def at_work(desk: Desk, place: int, until: float) -> None:
    turn, due = place, time.perf_counter() + EVERY * place / PEOPLE
    while due < until:
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        what, sent = desk.ask(turn)
        reader, writer = await asyncio.open_connection("127.0.0.1", PORT)  # the service lets go of one after five seconds
        status, body = await one(reader, writer, sent)
        writer.close()
        measured = desk.took.setdefault(what, Measured())
        measured.took.append((time.perf_counter() - due) * 1000)
        if status != 200:
            measured.refused += 1
            measured.first_refusal = measured.first_refusal or f"{status} {body[:300]!r}"
        turn, due = turn + 1, due + EVERY


async def everybody(desks: list[Desk], seconds: float, process: subprocess.Popen[bytes]) -> list[int]:
    """Memory of the service, in kB, after the first minute and every minute from then on."""
    until = time.perf_counter() + seconds
    memory: list[int] = []

    async def watch() -> None:
        while time.perf_counter() + 60 <= until + 1:
            await asyncio.sleep(60)
            memory.append(resident(process))

    await asyncio.gather(watch(), *(at_work(desk, place, until) for place, desk in enumerate(desks)))
    return memory


def resident(process: subprocess.Popen[bytes]) -> int:
    told = re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())
    return int(told[1]) if told else 0


def all_of(desks: list[Desk]) -> dict[str, Measured]:
    found: dict[str, Measured] = {"all of it": Measured()}
    for desk in desks:
        for what, measured in desk.took.items():
            for into in (found["all of it"], found.setdefault(what, Measured())):
                into.took += measured.took
                into.refused += measured.refused
                into.first_refusal = into.first_refusal or measured.first_refusal
    return found


def measure(folder: Path, minutes: float, cases: int) -> None:
    console.print(f"Making a record of {cases:,} open cases …")
    database = database_in(folder / "data")
    make(database, assessments_for=1, cases=cases)
    colleagues = more_people(database, PEOPLE)
    database.engine.dispose()
    serve = [sys.executable, "-m", "app.cli", "serve", "--data", str(folder / "data"), "--port", str(PORT)]
    with running(serve, PORT) as (process, _):
        desks = [desk_of(colleague) for colleague in colleagues]
        used, begun = processor_seconds(process), time.perf_counter()
        memory = asyncio.run(everybody(desks, minutes * 60, process))
        share = (processor_seconds(process) - used) / (time.perf_counter() - begun)
    shown = Table("What", "How many", "Half of them within", "95 in 100 within", "Longest", "Refused")
    for what, measured in all_of(desks).items():
        times = (f"{measured.at(share_of):.0f} ms" for share_of in (0.5, 0.95, 1.0))
        shown.add_row(what, f"{len(measured.took):,}", *times, f"{measured.refused} {measured.first_refusal}")
    console.print(shown)
    console.print(f"{PEOPLE} people for {minutes:g} minutes; {100 * share:.0f} % of one processor; memory in kB: {memory}")


def main() -> None:
    asked = argparse.ArgumentParser(prog="python -m benchmarks.fifty", description=__doc__)
    asked.add_argument("--minutes", type=float, default=30)
    asked.add_argument("--cases", type=int, default=45_000)
    chosen = asked.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        measure(Path(folder), chosen.minutes, chosen.cases)


if __name__ == "__main__":
    main()
