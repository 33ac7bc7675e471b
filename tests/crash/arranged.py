"""A served demonstration that is killed and served again, practitioners signed in to it over the network, and its record."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from httpx2 import Client

from app.db import Database
from app.settings import Settings
from tests.journeys.forms import form_on
from tests.journeys.walking import Walk, settled
from tests.support.serving import Served
from tests.support.visiting import Visitor


def at(served: Served, cookies: dict[str, str] | None = None) -> Client:
    """A browser at this service; with the cookies of somebody who is signed in."""
    return Client(base_url=served.address, cookies=cookies or {}, timeout=10, follow_redirects=True)


def sign_in(served: Served, name: str) -> dict[str, str]:
    """The cookies of somebody who has just signed in through the page."""
    account = next(one for one in served.accounts if one.sign_in_name.startswith(f"{name}@"))
    with at(served) as client:
        walk = Walk(Visitor(client))
        form = form_on(walk.get("/sign-in"), "/sign-in")
        reply = walk.send(form, {**form.untouched(), "name": [account.sign_in_name], "password": [account.password]})
        assert walk.onward(reply) == "/"
        return dict(client.cookies)


def begun_by(walk: Walk, tool: str) -> str:
    """A new assessment with the first family of whoever looks, as quick as the tool can be. Gives its address."""
    links = [link.get("href", "") for link in walk.get("/").all("a")]
    family = next(link for link in links if link.startswith("/families/") and link.count("/") == 2 and link.count("-") == 4)
    choose = form_on(walk.get(f"{family}/assessments/start"), "/assessments/start")
    child = choose.controls["child"].offered[0]
    settle = form_on(walk.get(f"{family}/assessments/start?tool={tool}&child={child}"), "/assessments/start")
    typed = {**settle.untouched(), "present": settle.controls["present"].offered[:1]}
    typed |= {"seen_on_day": ["4"], "seen_on_month": ["Nov"], "seen_on_year": ["2025"]}
    return walk.onward(walk.send(settle, settled(settle, typed, fullest=False))).removesuffix("/resume")


@contextmanager
def record_of(folder: Path, database_url: str | None = None) -> Iterator[Database]:
    """The record of a service that is not running, or is: read by another process, as a second person would."""
    database = Database(Settings(data=folder, database_url=database_url).database)
    try:
        yield database
    finally:
        database.engine.dispose()
