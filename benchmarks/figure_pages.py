"""`python -m benchmarks.figure_pages DATA`: how long each page and file of figures takes, whole, of a record that is there.

Each is asked for many times by somebody who may read it, the first time after a start apart. Times are of the processor and of
the clock. What stands in DATA is changed by nothing but what was looked at, which is in the trail.
"""

import statistics
import sys
import time
import uuid
from pathlib import Path

from fastapi.testclient import TestClient
from rich.console import Console
from rich.table import Table

from app.cli import keep_what_stays
from app.main import create_app
from app.opening import opened, settings_for
from app.people import actions as people
from app.people.roles import RoleKey
from benchmarks.timeline import signed_in

TOP = "/what-the-data-tells-us"
PAGES = (
    *(TOP, f"{TOP}/in-full", *(f"{TOP}/by/{way}" for way in ("age", "sex", "disability", "ethnicity", "stage", "team"))),
    *(
        f"{TOP}/help",
        f"{TOP}/in-the-way",
        f"{TOP}/figures.csv",
        f"{TOP}/figures.xlsx",
        f"{TOP}/figures.json",
        f"{TOP}/charts/repeat_plans.svg",
    ),
    *("/use-of-the-suite", "/learning"),
)
TIMES = 21
console = Console(width=120)


def main() -> None:
    settings = settings_for(Path(sys.argv[1]))
    database = opened(settings)
    with database.unit_of_work() as session:
        name = f"measured-{uuid.uuid4().hex[:6]}@bench.example"
        account, _ = people.create_account(
            session, by=None, sign_in_name=name, name="Mel Ashby", role=RoleKey.PRACTICE_LEAD, team=None
        )
        me = people.as_practitioner(account, "")
        people.choose_password(session, by=me, account=account, password=uuid.uuid4().hex)
        secret = signed_in(session, me)
    client = TestClient(create_app(settings, database), base_url="http://127.0.0.1")
    client.cookies.set("sid", secret)
    keep_what_stays()
    table = Table("What", "kB", "first", "half within", "95 in 100 within", "processor, half")
    for address in PAGES:
        walls, processor, size = [], [], 0
        for _ in range(TIMES + 1):
            clock, worked = time.perf_counter(), time.process_time()
            reply = client.get(address)
            walls.append((time.perf_counter() - clock) * 1000)
            processor.append((time.process_time() - worked) * 1000)
            size = len(reply.content)
            if reply.status_code != 200:
                raise SystemExit(f"{address}: {reply.status_code}")
        first, *rest = walls
        each = (first, statistics.median(rest), sorted(rest)[len(rest) * 95 // 100], statistics.median(processor[1:]))
        table.add_row(address, f"{size // 1024}", *(f"{one:.1f} ms" for one in each))
    console.print(table)


if __name__ == "__main__":
    main()
