"""The service as it is really served: the installed command in a process of its own, spoken to over the network.

with serving(tmp_path) as served:
    urlopen(f"{served.address}/health")
"""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.client import HTTPConnection
from pathlib import Path
from typing import Protocol

ROOT = Path(__file__).resolve().parents[2]
NO_NETWORK = ROOT / "tests" / "support" / "denied"
"""Python reads `sitecustomize` from here first of all: the served service cannot leave this machine."""
COMMAND = Path(sys.executable).with_name("whole-picture")
SECONDS_TO_START = 90.0


@dataclass(frozen=True)
class Account:
    """One of the demonstration's accounts, with the password made for it when it was seeded."""

    name: str
    sign_in_name: str
    password: str
    role: str


class Process(Protocol):
    """What is asked of a process that serves: `subprocess.Popen`, or one that was forked (tests/crash/forked.py)."""

    @property
    def pid(self) -> int: ...

    def send_signal(self, sig: int) -> None: ...

    def terminate(self) -> None: ...

    def kill(self) -> None: ...

    def wait(self, timeout: float | None = None) -> int: ...


@dataclass(frozen=True)
class Served:
    """A running service, its data folder, and who may sign in to it."""

    address: str
    port: int
    data: Path
    accounts: tuple[Account, ...]
    process: Process
    log: Path

    def account(self, role: str) -> Account:
        """The first account of a role, `social_worker` for instance."""
        return next(account for account in self.accounts if account.role == role)

    def kill(self) -> None:
        """Ends the service as a power cut would: no chance to finish anything."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()


Start = Callable[[Path, list[str], dict[str, str]], Process]
"""Where it writes what it says, what it is told (--data, --port and more), its environment → a process that will serve."""


@contextmanager
def serving(
    data: Path, *, settings: Mapping[str, str] | None = None, command: Sequence[str] = (), start: Start | None = None
) -> Iterator[Served]:
    """The service on a free port of 127.0.0.1, with a demonstration in `data` when that is empty; stopped afterwards.

    `settings` go to its environment. Another `command` takes --data and --port, and finds the accounts of
    whoever is in the record already in `accounts.json`. Serve the same folder again to see what it kept.
    `start` begins the same command otherwise.
    """
    data.mkdir(parents=True, exist_ok=True)
    port, log, accounts = free_port(), data / "service.log", data / "accounts.json"
    place = ["--data", str(data), "--port", str(port)]
    run = [*command, *place] if command else ["serve", *place, "--demonstration", "--accounts-file", str(accounts)]
    begin = start or (command_of if command else installed)
    process = begin(log, run, {**os.environ, "PYTHONPATH": str(NO_NETWORK), **(settings or {})})
    try:
        wait_until_it_answers(process, port, log)
        known = tuple(account_in(line) for line in json.loads(accounts.read_text()))
        yield Served(f"http://127.0.0.1:{port}", port, data, known, process, log)
    finally:
        stop(process)


def installed(log: Path, told: list[str], environment: dict[str, str]) -> Process:
    """The command as it is installed."""
    return command_of(log, [str(COMMAND), *told], environment)


def command_of(log: Path, run: list[str], environment: dict[str, str]) -> Process:
    with log.open("ab") as said:
        return subprocess.Popen(run, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=said, stderr=subprocess.STDOUT)


def account_in(line: Mapping[str, str]) -> Account:
    return Account(**{field: line[field] for field in ("name", "sign_in_name", "password", "role")})


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        port: int = one.getsockname()[1]
        return port


def wait_until_it_answers(process: Process, port: int, log: Path) -> None:
    until = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < until and not has_ended(process):
        if is_healthy(port):
            return
    raise AssertionError(f"The service did not answer. It said:\n{log.read_text()[-4000:]}")


def has_ended(process: Process) -> bool:
    """Whether it ends within a twentieth of a second: the pause between two questions."""
    try:
        process.wait(timeout=0.05)
    except subprocess.TimeoutExpired:
        return False
    return True


def is_healthy(port: int) -> bool:
    connection = HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        connection.request("GET", "/health")
        return connection.getresponse().status == 200
    except OSError:
        return False
    finally:
        connection.close()


def stop(process: Process) -> None:
    process.terminate()
    try:
        process.wait(timeout=15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
