"""Asking the antivirus of the place that runs this, if it has one: a command reads the file, and its end says what it found."""

import shlex
import subprocess

from app.filing.kinds import Checked

LONGEST = 60
"""Seconds it may take. What takes longer waits as not yet checked."""

HARMLESS, HARM = 0, 1
"""How such commands end, `clamdscan -` among them. Any other end says that nothing was found out."""


def scanned(command: str, data: bytes) -> Checked:
    """What the command says of a file that is given to its standard input. Nothing is shown until it has answered."""
    if not command:
        return Checked.NOT_ASKED
    try:
        done = subprocess.run(shlex.split(command), input=data, capture_output=True, timeout=LONGEST, check=False)  # noqa: S603
    except (OSError, ValueError, subprocess.TimeoutExpired):
        return Checked.WAITING
    return {HARMLESS: Checked.CLEAN, HARM: Checked.HARMFUL}.get(done.returncode, Checked.WAITING)
