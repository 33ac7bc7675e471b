"""The demonstration, made once for all who need one of their own: to make it takes longer than a hundred tests.

made = made_once(shared)              # by whoever comes first, of all processes of a run
copied(made, folder)                  # a record like it, with its keys and its accounts
"""

import fcntl
import shutil
import subprocess
from collections.abc import Mapping
from os import environ
from pathlib import Path

from tests.support.serving import COMMAND, NO_NETWORK, ROOT


def made_once(shared: Path, *, settings: Mapping[str, str] | None = None) -> Path:
    """The folder of a demonstration beneath `shared`, which is made there when nobody has."""
    shared.mkdir(parents=True, exist_ok=True)
    whole, half = shared / "demonstration", shared / "being-made"
    with (shared / "demonstration.turn").open("w") as turn:
        fcntl.flock(turn, fcntl.LOCK_EX)
        if not whole.is_dir():
            made = [str(COMMAND), "demo", "--data", str(half), "--accounts-file", str(half / "accounts.json")]
            half.mkdir(exist_ok=True)
            environment = {**environ, "PYTHONPATH": str(NO_NETWORK), **(settings or {})}
            subprocess.run(made, cwd=ROOT, env=environment, check=True, capture_output=True)
            half.rename(whole)
    return whole


def copied(demonstration: Path, folder: Path) -> Path:
    """A copy in `folder`, to be served."""
    return Path(shutil.copytree(demonstration, folder, dirs_exist_ok=True))
