"""Opening pages of a record without anybody at a browser: the service itself answers, in this process, over no network.

Whoever tries a backup out, or brings a record over to another database, wants to know that its pages open. For each family that
is looked at somebody who works there is signed in for a moment.
"""

import asyncio
import datetime
import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from http.cookies import SimpleCookie
from random import SystemRandom
from uuid import UUID

from fastapi import FastAPI
from sqlmodel import Session, col, select
from starlette.datastructures import Headers
from starlette.types import Message

from app.cases.models import Allocation, Case
from app.db import now
from app.people.models import Account, AccountState, SignInSession
from app.people.queries import hash_of
from app.people.roles import Permission
from app.policy import POLICY

LASTS = datetime.timedelta(hours=1)


@dataclass(frozen=True)
class Visit:
    """One page to open: who looks, whose family, at which declared address."""

    cookie: str
    case_id: UUID
    path: str

    @property
    def address(self) -> str:
        return self.path.replace("{case_id}", str(self.case_id))


@dataclass(frozen=True)
class Seen:
    """What came back."""

    visit: Visit
    status: int
    body: bytes
    led_to: str = ""

    @property
    def opened(self) -> bool:
        """Whether the page was shown; or whether they were led to another of this family’s, as from a page they are past."""
        return self.status == 200 or (self.status == 303 and self.led_to.startswith(f"/families/{self.visit.case_id}"))


def pages_of_a_family() -> tuple[str, ...]:
    """Every address that needs nothing but the family and shows a page of it to whoever may read it."""
    return tuple(
        line.path
        for line in POLICY.lines
        if line.method == "GET" and line.who is Permission.READ_CASES and line.path.count("{") == 1 and "{case_id}" in line.path
    )


def visits_in(session: Session, families: int) -> list[Visit]:
    """Pages of some families, chosen by chance, each to be opened by somebody who works there. Their sessions begin here."""
    rows = session.exec(
        select(Case.id, Account.id)
        .join(Allocation, col(Allocation.case_id) == col(Case.id))
        .join(Account, col(Account.id) == col(Allocation.account_id))
        .where(col(Allocation.until).is_(None), col(Account.state) == AccountState.ACTIVE)
        .order_by(col(Case.id), col(Allocation.since))
    ).all()
    who = dict(reversed(rows))
    chosen = SystemRandom().sample(sorted(who), min(families, len(who)))
    cookies = {account_id: signed_in(session, account_id) for account_id in {who[case_id] for case_id in chosen}}
    return [Visit(cookies[who[case_id]], case_id, path) for case_id in chosen for path in pages_of_a_family()]


def signed_in(session: Session, account_id: UUID) -> str:
    """The cookie of a session that begins now and lasts no longer than the visit."""
    cookie, moment = secrets.token_urlsafe(32), now()
    session.add(
        SignInSession(
            secret_hash=hash_of(cookie),
            account_id=account_id,
            begun_at=moment,
            last_seen_at=moment,
            ends_at=moment + LASTS,
            browser="the service itself",
        )
    )
    return cookie


def seen(service: FastAPI, visits: Iterable[Visit]) -> list[Seen]:
    """Opens each page, one after another."""

    async def all_of_them() -> list[Seen]:
        return [await one(service, visit) for visit in visits]

    return asyncio.run(all_of_them())


async def one(service: FastAPI, visit: Visit) -> Seen:
    """One request and its reply, as the server would hand them to the service."""
    said: list[Message] = []
    cookie = SimpleCookie({"sid": visit.cookie})["sid"].OutputString()
    scope = {
        "type": "http",
        "asgi": {"version": "3.0"},
        "http_version": "1.1",
        "method": "GET",
        "scheme": "http",
        "path": visit.address,
        "raw_path": visit.address.encode(),
        "query_string": b"",
        "root_path": "",
        "headers": [(b"host", b"127.0.0.1"), (b"cookie", cookie.encode())],
        "client": ("127.0.0.1", 0),
        "server": ("127.0.0.1", 80),
        "state": {},
    }

    async def receive() -> Message:
        return {"type": "http.request", "body": b"", "more_body": False}

    async def send(message: Message) -> None:
        said.append(message)

    await service(scope, receive, send)
    body = b"".join(message.get("body", b"") for message in said)
    nothing: Message = {"status": 0, "headers": ()}
    start = next((message for message in said if message["type"] == "http.response.start"), nothing)
    return Seen(visit, start["status"], body, Headers(raw=list(start["headers"])).get("location", ""))
