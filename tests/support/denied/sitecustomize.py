"""Nothing leaves this machine while the tests run: whoever tries to reach another is refused, and the test fails.

The tests ask for it in their own process, and a served service finds it on its path, where Python reads a module of this name
before anything else.
"""

import ipaddress
import os
import sys
from typing import Any
from urllib.parse import urlsplit


class LeavesTheMachine(Exception):
    """Somebody tried to reach another machine."""


def own_machine(host: str) -> bool:
    """Whether it is this machine, or the database that whoever runs the tests has named."""
    if host in ("", "localhost", urlsplit(os.environ.get("DATABASE_URL", "")).hostname):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def watch(event: str, given: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = given[1]
        if isinstance(address, tuple) and not own_machine(str(address[0])):
            raise LeavesTheMachine(f"{event} {address}")
    elif event == "socket.getaddrinfo" and not own_machine(str(given[0] or "")):
        raise LeavesTheMachine(f"{event} {given[0]}")


def deny_network() -> None:
    """From here on, until this process ends."""
    sys.addaudithook(watch)


if __name__ == "sitecustomize":
    deny_network()
