"""Told to stop, the service ends within fifteen seconds, whoever keeps it waiting, and what it acknowledged stays."""

import signal
import socket
import time
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.support.demonstrated import copied
from tests.support.serving import serving

HALF_A_POST = b"POST /sign-in HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 500000\r\n\r\nname="


@pytest.mark.long
def test_it_stops_within_fifteen_seconds_though_people_keep_it_waiting(demonstration: Path, tmp_path: Path) -> None:
    with serving(copied(demonstration, tmp_path)) as served, ExitStack() as held:
        for _ in range(20):
            one = held.enter_context(socket.create_connection(("127.0.0.1", served.port)))
            one.sendall(HALF_A_POST)
        begun = time.monotonic()
        served.process.send_signal(signal.SIGTERM)
        served.process.wait(timeout=15)

    assert time.monotonic() - begun < 15
