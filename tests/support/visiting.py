"""Somebody at a browser without scripts, signed in or not, with every protection on.

ruth = visitor(service, as_=practitioner)
page = ruth.get(family.address, names=["Dean", "Mia"])
reply = ruth.post(f"{family.address}/assessments/start", {"tool": "first_look"})
"""

import datetime
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from anyio.from_thread import BlockingPortal, start_blocking_portal
from fastapi import FastAPI
from fastapi.testclient import TestClient
from httpx2 import Client, Response

from app.db import Database
from app.people import actions
from app.people.models import Account
from app.people.practitioner import Practitioner
from app.web.wall import token_for
from tests.support.page import Page, read_page

ADDRESS = "http://127.0.0.1"
FROM_HERE = {"Sec-Fetch-Site": "same-origin"}
HTMX = {"HX-Request": "true", **FROM_HERE}

Words = Mapping[str, str | Sequence[str]]


@dataclass
class Visitor:
    """Keeps cookies, and the token of the page looked at last."""

    client: Client
    """One in this process (TestClient), or one that speaks to a served service over the network."""
    token: str = ""
    """Of the page looked at last; before the first, what any page would give: to put one together takes longer than a post."""

    def get(self, address: str, *, names: Iterable[str] = (), status: int = 200) -> Page:
        """The page at an address, after any redirect; its promises are checked."""
        return self.read(self.client.get(address), names=names, status=status)

    def read(self, reply: Response, *, names: Iterable[str] = (), status: int = 200) -> Page:
        """A reply as a page; its promises are checked, and its token kept for the next post."""
        assert reply.status_code == status, f"{reply.status_code} at {reply.url}:\n{reply.text[:2000]}"
        page = read_page(reply.text, address=str(reply.url), names=names)
        self.token = next((token.get("value", "") for token in page.all("input", name="token")), self.token)
        return page

    def says_what_for(self, address: str) -> "Visitor":
        """A colleague of the team says what they open the record for that this address is in. It holds until they sign out."""
        family = "/".join(address.split("/")[:3])
        assert self.post(f"{family}/purpose", {"purpose": "duty"}).status_code == 303
        return self

    def ask(self, address: str) -> Response:
        """What comes back for an address, a redirect not followed; nothing is checked."""
        return self.client.get(address, follow_redirects=False)

    def post(self, address: str, words: Words | None = None, *, follow: bool = False) -> Response:
        """A form sent by the browser itself, with the token of the page looked at last."""
        return self._send(address, words or {}, FROM_HERE, follow=follow)

    def post_htmx(self, address: str, words: Words | None = None) -> Response:
        """A form sent by the script on the page, which wants a fragment."""
        return self._send(address, words or {}, HTMX, follow=False)

    def get_htmx(self, address: str) -> Response:
        return self.client.get(address, headers=HTMX, follow_redirects=False)

    def _send(self, address: str, words: Words, headers: Mapping[str, str], *, follow: bool) -> Response:
        if not self.token:
            self.get("/" if "sid" in self.client.cookies else "/sign-in")
        whole = {"token": self.token, **words}
        return self.client.post(address, data=whole, headers=dict(headers), follow_redirects=follow)


def visitor(service: FastAPI, *, as_: Practitioner | None = None) -> Visitor:
    """A browser at the service: nobody's, or one in which this practitioner is signed in already."""
    client = looped(TestClient(service, base_url=ADDRESS))
    if as_ is None:
        return Visitor(client)
    secret = signed_in_secret(service.state.database, as_)
    client.cookies.set("sid", secret)
    return Visitor(client, token_for(service.state.settings, secret, as_.id))


RUNNING: list[BlockingPortal] = []


@contextmanager
def one_loop() -> Iterator[None]:
    """While this lasts every visitor is answered in one event loop; to begin one takes longer than to answer a short page."""
    with start_blocking_portal() as portal:
        RUNNING.append(portal)
        yield
        RUNNING.remove(portal)


def looped(client: TestClient) -> TestClient:
    client.portal = RUNNING[-1] if RUNNING else None
    return client


def signed_in_secret(database: Database, practitioner: Practitioner) -> str:
    """The cookie of a session that has just begun, without the time that checking a password takes."""
    with database.unit_of_work() as session:
        account = session.get(Account, practitioner.id)
        assert account is not None
        attempt = actions.note_try(session, name_hash="name", source_hash="source", browser_hash="")
        session.flush()
        lasts = datetime.timedelta(hours=8)
        return actions.sign_in(session, account=account, attempt_id=attempt, lasts=lasts, browser="a browser", instead_of="")


def without_chance(reply: Response) -> str:
    """A reply without what differs between two replies of any kind: the nonce, the moment and the numbers made from it."""
    return re.sub(r'nonce="[^"]*"|data-(sent|session-ends)="\d+"|\d{1,2}:\d\d[ap]m', "", reply.text)
