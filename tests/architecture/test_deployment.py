"""What `deploy/` says can be done: each service with its limits, checks, secrets and volumes, and commands that there are."""

import json
import os
import re
import shlex
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
import uvicorn
import yaml
from fastapi import FastAPI
from typer.main import get_command

from app import cli
from app.settings import Settings
from app.web.headers import ALWAYS

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
COMPOSE: dict[str, Any] = yaml.safe_load((DEPLOY / "compose.yaml").read_text())
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
BY_THE_MINUTE: dict[str, dict[str, Any]] = yaml.safe_load((DEPLOY / "by-the-minute.yaml").read_text())["services"]
OURS = ("upgrade", "service", "backups")


def mounts(name: str) -> dict[str, str]:
    """Where it lies inside → what it is outside."""
    return {one.split(":")[1]: one.split(":")[0] for one in SERVICES[name]["volumes"]}


@pytest.mark.parametrize("name", SERVICES)
def test_each_service_has_limits_starts_again_and_gains_no_rights(name: str) -> None:
    one = SERVICES[name]

    assert one["mem_limit"]
    assert one["pids_limit"]
    assert "no-new-privileges:true" in one["security_opt"]
    assert one["logging"]["options"]["max-size"]
    assert one.get("restart") == (None if name == "upgrade" else "unless-stopped")
    if name in OURS:
        assert (one["user"], one["read_only"], one["cap_drop"]) == ("10001", True, ["ALL"])


def test_everything_that_is_named_is_there_and_everything_that_is_there_is_used() -> None:
    secrets = {secret for one in SERVICES.values() for secret in one.get("secrets", ())}
    kept = {outside for name in SERVICES for outside in mounts(name).values()}
    networks = {network for one in SERVICES.values() for network in one["networks"]}

    assert secrets == set(COMPOSE["secrets"])
    assert {one for one in kept if not one.startswith("./")} == set(COMPOSE["volumes"])
    assert networks == set(COMPOSE["networks"])
    for path in (one for one in kept if one.startswith("./") and one != "./backups"):
        assert (DEPLOY / path).is_file(), path
    for one in SERVICES.values():
        assert set(re.findall(r"/run/secrets/(\w+)", str(one))) <= set(one.get("secrets", ()))


def test_every_command_in_it_is_one_of_ours() -> None:
    known = set(get_command(cli.main).commands)  # type: ignore[attr-defined]
    said = {name: re.findall(r"(?<!/srv/)whole-picture ([a-z-]+)", " ".join(SERVICES[name]["command"])) for name in OURS}

    assert said == {
        "upgrade": ["migrate", "grant-role"],
        "service": ["serve"],
        "backups": ["backup", "drill", "check-files", "verify-audit"],
    }
    assert {one for every in said.values() for one in every} <= known
    for name in OURS:
        assert shlex.split(" ".join(SERVICES[name]["command"][2:])), "a shell can read it"
    first_of_all = " ".join(SERVICES["backups"]["command"]).split("while true; do ")[1]
    assert first_of_all.startswith("whole-picture backup "), "a machine that starts again every night would have none"


def test_the_service_reaches_neither_backups_nor_the_owner_of_the_tables_nor_the_world() -> None:
    service = SERVICES["service"]

    assert set(service["secrets"]) == {"record", "database"}
    assert "/srv/backups" not in mounts("service")
    assert "database_owner" not in str(service)
    assert SERVICES["backups"]["networks"] == ["inside"]
    assert "ports" not in str({name: one for name, one in SERVICES.items() if name != "proxy"})
    assert [name for name, one in COMPOSE["networks"].items() if not one.get("internal")] == ["outside"]
    assert [name for name, one in SERVICES.items() if "outside" in one["networks"]] == ["proxy"]


def test_what_copies_by_the_minute_can_write_to_its_own_place_alone_and_no_shell_stumbles_over_it() -> None:
    stream = BY_THE_MINUTE["stream"]
    shell, end, words = stream["command"]

    assert set(BY_THE_MINUTE) == {"database", "stream"}
    assert stream["volumes"] == ["record:/srv/whole-picture:ro", "./stream:/srv/stream"]
    assert (stream["user"], stream["read_only"], stream["cap_drop"]) == ("10001", True, ["ALL"])
    assert stream["network_mode"] == "service:database"
    assert "secrets" not in stream
    assert "max_slot_wal_keep_size=8GB" in BY_THE_MINUTE["database"]["command"], "a copy that stopped would fill the disk"
    assert "stream" not in str(SERVICES["service"])
    assert subprocess.run([shell, "-n", end, words.replace("$$", "$")], capture_output=True, check=False).returncode == 0


def test_nothing_begins_before_what_it_needs_is_well() -> None:
    needs = {name: {on: how["condition"] for on, how in one.get("depends_on", {}).items()} for name, one in SERVICES.items()}

    assert needs["proxy"] == {"service": "service_healthy"}
    assert needs["service"] == {"upgrade": "service_completed_successfully", "database": "service_healthy"}
    assert needs["backups"] == {"upgrade": "service_completed_successfully"}
    assert needs["upgrade"] == {"database": "service_healthy"}
    for name in ("service", "database", "proxy"):
        assert SERVICES[name]["healthcheck"]["test"][0] == "CMD"


def test_its_settings_can_be_read_and_are_those_of_a_proxy_in_front(monkeypatch: pytest.MonkeyPatch) -> None:
    for line in (DEPLOY / "settings.example").read_text().splitlines():
        monkeypatch.setenv(*line.split("=", 1))

    settings = Settings()

    settings.refuse_in_the_open("0.0.0.0")  # noqa: S104 - what the compose file serves on, behind its proxy
    assert settings.proxy == SERVICES["proxy"]["networks"]["front"]["ipv4_address"]
    assert settings.hosts[0] in (DEPLOY / "Caddyfile").read_text()
    assert str(settings.marks) in mounts("service")


def test_what_the_proxy_says_by_itself_is_said_with_the_headers_of_the_service() -> None:
    ours = (DEPLOY / "Caddyfile").read_text()

    for name, value in ALWAYS.items():
        assert re.search(rf'{name} "?{re.escape(value)}', ours), name
    for part in ("read_header 10s", "read_body 20m", "write 25m", "max_header_size 32KB", "max_size 17MB"):
        assert part in ours
    assert ours.count("import ours") == 2


def test_the_check_of_its_health_finds_a_service_well_that_is_and_one_that_is_gone_not(sqlite_service: FastAPI) -> None:
    """As the container would ask, in Python alone, by the name that people type."""
    check = SERVICES["service"]["healthcheck"]["test"]
    assert check[1:3] == ["python3", "-c"]
    with answering(sqlite_service) as address:
        assert asked(check[3], address, ["127.0.0.1"])
        assert not asked(check[3], address, ["elsewhere.example"])
    assert not asked(check[3], address, ["127.0.0.1"])


@contextmanager
def answering(service: FastAPI) -> Iterator[str]:
    """A server of its own on a free port."""
    server = uvicorn.Server(uvicorn.Config(service, port=0, ws="none", lifespan="off", log_level="error"))
    running = Thread(target=server.run, daemon=True)
    running.start()
    while not server.started:
        time.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    running.join()


def asked(words: str, address: str, hosts: list[str]) -> bool:
    said = words.replace("http://127.0.0.1:8000", address)
    assert said != words
    env = {**os.environ, "WHOLE_PICTURE_HOSTS": json.dumps(hosts)}
    return subprocess.run([sys.executable, "-c", said], env=env, capture_output=True, check=False).returncode == 0
