"""No call leaves the machine: every test runs with the network denied, and so does every service that a test serves."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.support.denied.sitecustomize import LeavesTheMachine
from tests.support.serving import NO_NETWORK

ELSEWHERE = "192.0.2.1"
"""An address that is kept for books, and belongs to nobody."""


def test_whoever_tries_to_leave_in_a_test_is_stopped() -> None:
    with socket.socket() as one, pytest.raises(LeavesTheMachine):
        one.connect((ELSEWHERE, 443))
    with pytest.raises(LeavesTheMachine):
        socket.getaddrinfo("wholepicture.example", 443)


def test_a_served_service_is_stopped_too() -> None:
    tries = f"import socket; socket.create_connection(('{ELSEWHERE}', 443), timeout=1)"
    tried = subprocess.run(
        [sys.executable, "-c", tries],
        env={**os.environ, "PYTHONPATH": str(NO_NETWORK)},
        cwd=Path(__file__).parents[3],
        capture_output=True,
        text=True,
        check=False,
    )

    assert "LeavesTheMachine" in tried.stderr
