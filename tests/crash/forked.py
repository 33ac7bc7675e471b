"""The service without the seconds that Python takes to read it: forked from a process that has read all and opened nothing.

Each is a process of its own that opens the record, serves it and is killed as the installed command is; a hundred of them take a
third of the time.

with serving(folder, start=forked) as served: …
"""

import multiprocessing
import os
import subprocess
import sys
from multiprocessing.context import ForkServerProcess
from pathlib import Path

from tests.support.serving import ROOT

FROM = multiprocessing.get_context("forkserver")
FROM.set_forkserver_preload(["tests.crash.read_already"])


class Forked:
    """Its process, asked what is asked of `subprocess.Popen`."""

    def __init__(self, process: ForkServerProcess) -> None:
        self.process = process

    @property
    def pid(self) -> int:
        return self.process.pid or 0

    def send_signal(self, sig: int) -> None:
        if self.pid and self.process.exitcode is None:
            os.kill(self.pid, sig)

    def terminate(self) -> None:
        self.process.terminate()

    def kill(self) -> None:
        self.process.kill()

    def wait(self, timeout: float | None = None) -> int:
        self.process.join(timeout)
        if self.process.exitcode is None:
            raise subprocess.TimeoutExpired("whole-picture", timeout or 0)
        return self.process.exitcode


def forked(log: Path, told: list[str], environment: dict[str, str]) -> Forked:
    """`whole-picture` as it is told, in a process that is forked."""
    process = FROM.Process(target=serve, args=(log, told, environment))
    process.start()
    return Forked(process)


def serve(log: Path, told: list[str], environment: dict[str, str]) -> None:
    """In the process itself."""
    from app.cli import main  # here: whoever only starts it need not read it
    from tests.support.denied.sitecustomize import deny_network

    deny_network()
    os.chdir(ROOT)
    os.environ.clear()
    os.environ.update(environment)
    said = os.open(log, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    for stream in (sys.stdout, sys.stderr):
        stream.flush()
        os.dup2(said, stream.fileno())
    main(told, prog_name="whole-picture")
