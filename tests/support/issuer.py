"""An organisation's own sign-in on this machine: a certified OpenID provider (npm's oidc-provider) that set-up brings along."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urljoin

from httpx2 import Client

HERE = Path(__file__).parent
SECRET = "made-up-for-tests"
BACK = "http://127.0.0.1/sign-in/elsewhere/back"
NODE = HERE.parents[1] / ".venv/node/bin/node"


class NoNode(Exception):
    """This machine has no node to run the provider with."""


@dataclass(frozen=True)
class Issuer:
    """Where it is."""

    address: str
    told: list[str]
    """What it said of people who signed out there: each as it signed it, the newest last."""

    def sign_in(self, where: str, name: str, browser: Client | None = None) -> str:
        """What a person does there: they sign in under a name. Gives the address they are sent back to."""
        if browser is None:
            with Client() as fresh:
                return self.sign_in(where, name, fresh)
        for _ in range(8):
            reply = browser.get(where)
            form = re.search(r'<form[^>]*action="([^"]+)"', reply.text)
            if reply.status_code == 200 and form:
                reply = browser.post(urljoin(where, form[1]), data={"prompt": "login", "login": name, "password": "any"})
            where = urljoin(where, reply.headers["location"])
            if where.startswith(BACK):
                return where
        raise AssertionError(where)

    def sign_out(self, browser: Client) -> str:
        """Whoever is signed in there in this browser signs out there. Gives what it told those who had asked for them."""
        page = browser.get(f"{self.address}/session/end")
        xsrf = re.search(r'name="xsrf" value="([^"]+)"', page.text)
        assert xsrf, page.text
        browser.post(f"{self.address}/session/end/confirm", data={"xsrf": xsrf[1], "logout": "yes"})
        return self.told[-1]


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def listening(told: list[str]) -> Iterator[str]:
    """Where the provider says that somebody signed out, and what it says is kept."""

    class Hearing(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            form = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode())
            told.extend(form["logout_token"])
            self.send_response(200)
            self.end_headers()

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the library's own name
            """Nothing is said."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Hearing) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}/ended"
        server.shutdown()


@contextmanager
def issuing() -> Iterator[Issuer]:
    """The provider, answering; ended with the tests."""
    node = shutil.which("node") or (str(NODE) if NODE.exists() else None)
    if node is None:
        raise NoNode
    port, told = free_port(), list[str]()
    with listening(told) as told_at, provider(node, port, told_at):
        yield Issuer(f"http://127.0.0.1:{port}", told)


@contextmanager
def provider(node: str, port: int, told_at: str) -> Iterator[None]:
    command = [node, str(HERE / "issuer.mjs"), str(port), BACK, told_at]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            while "ready" not in process.stdout.readline():
                assert process.poll() is None, "oidc-provider did not start"
            yield
        finally:
            process.terminate()
