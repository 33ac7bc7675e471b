"""Finished blank packs, kept so that a long one is laid out once. They hold no word of a record; a copy of one is never kept."""

import hashlib
import os
import tempfile
from pathlib import Path
from threading import Lock

from anyio import to_thread
from starlette.types import Receive, Scope, Send

from app.as_pdf.paper import Paper, as_pdf, made_with

FOLDER = "blank-packs"
"""In the data folder, which nothing serves. It may be emptied at any time."""
MOST = 64
"""So many are kept, those asked for last: a few for each tool, some forty megabytes."""
ONE_AT_A_TIME = tuple(Lock() for _ in range(16))


class BlankPaper(Paper):
    """The PDF of a blank pack: the one that is kept, or a new one, which is then kept. It goes by all that it is made of."""

    def __init__(self, html: str, name: str, data: Path) -> None:
        super().__init__(html, name)
        self.folder = data / FOLDER
        self.key = hashlib.sha256("\0".join((html, made_with())).encode()).hexdigest()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if kept := await to_thread.run_sync(taken_out, self.folder, self.key):
            await self.reply(kept)(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)

    def made(self) -> bytes:
        """Two who ask for the same at once have it made once."""
        with ONE_AT_A_TIME[int(self.key[0], 16)]:
            if kept := taken_out(self.folder, self.key):
                return kept
            made = as_pdf(self.html, self.pictures)
            put_away(self.folder, self.key, made)
            return made


def taken_out(folder: Path, key: str) -> bytes | None:
    """What is kept under this key; None when nothing is."""
    path = folder / f"{key}.pdf"
    try:
        kept = path.read_bytes()
        os.utime(path)
    except OSError:
        return None
    return kept


def put_away(folder: Path, key: str, made: bytes) -> None:
    """Keeps it, whole or not at all, and lets go of those asked for longest ago. Where it cannot be kept, it is made again."""
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=folder, suffix=".part", delete=False) as out:
            out.write(made)
        Path(out.name).replace(folder / f"{key}.pdf")
        by_last_asked = sorted(folder.iterdir(), key=lambda path: path.stat().st_mtime, reverse=True)
        for path in by_last_asked[MOST:]:
            path.unlink(missing_ok=True)
    except OSError:
        return
