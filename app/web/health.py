"""Whether the service is well, for whatever watches over it: the record can be read, and its disk can be written to."""

import contextlib
import os
import secrets
import time
from pathlib import Path

from anyio import to_thread
from fastapi import APIRouter
from sqlalchemy import text
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from app.db import Database
from app.settings import Settings
from app.web.session import in_one_go

router = APIRouter()

ROOM = 256 * 1024
"""Bytes that must find room on the disk: a few saves."""

TRIED_EVERY = 5.0
"""Seconds for which an answer about the disk stands, so that nobody can wear the disk out by asking."""

NO_ROOM = "not well: nothing can be saved. The disk with the record is full, or cannot be written to"


@router.get("/health")
async def health(request: Request) -> PlainTextResponse:
    await in_one_go(request, lambda session: session.execute(text("SELECT 1")).scalar(), looks_only=True)
    state = request.app.state
    tried_at, has_room = getattr(state, "room", (0.0, True))
    if not tried_at or time.monotonic() - tried_at > TRIED_EVERY:
        has_room = await to_thread.run_sync(can_write, folder_of(state.settings, state.database))
        state.room = time.monotonic(), has_room
    return PlainTextResponse("well") if has_room else PlainTextResponse(NO_ROOM, 503)


def folder_of(settings: Settings, database: Database) -> Path:
    """Where the record is written; the data folder, when the record is a database elsewhere."""
    named = database.engine.url.database if database.on_sqlite else None
    return Path(named).resolve().parent if named else settings.data


def can_write(folder: Path) -> bool:
    """Writes a little to the disk, as a save does, and takes it away again."""
    beside = folder / f".room-{secrets.token_hex(8)}"
    try:
        with beside.open("xb") as file:
            file.write(bytes(ROOM))
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        return False
    finally:
        with contextlib.suppress(OSError):
            beside.unlink()
    return True
