"""An organisation's own sign-in on this machine: a certified OpenID provider (npm's oidc-provider) that set-up brings along."""

import re
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urljoin

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

    def sign_in(self, where: str, name: str, client: Client | None = None) -> str:
        """What a person does there: they sign in under a name. Gives the address they are sent back to."""
        with client or Client() as browser:
            for _ in range(8):
                reply = browser.get(where)
                form = re.search(r'<form[^>]*action="([^"]+)"', reply.text)
                if reply.status_code == 200 and form:
                    reply = browser.post(urljoin(where, form[1]), data={"prompt": "login", "login": name, "password": "any"})
                where = urljoin(where, reply.headers["location"])
                if where.startswith(BACK):
                    return where
        raise AssertionError(where)


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


@contextmanager
def issuing() -> Iterator[Issuer]:
    """The provider, answering; ended with the tests."""
    node = shutil.which("node") or (str(NODE) if NODE.exists() else None)
    if node is None:
        raise NoNode
    port = free_port()
    command = [str(node), str(HERE / "issuer.mjs"), str(port), BACK]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as process:
        try:
            assert process.stdout is not None
            while "ready" not in process.stdout.readline():
                assert process.poll() is None, "oidc-provider did not start"
            yield Issuer(f"http://127.0.0.1:{port}")
        finally:
            process.terminate()
