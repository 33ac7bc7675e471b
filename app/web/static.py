"""Style sheets and scripts, sent from memory. Their addresses change with their content, so a browser keeps them for ever."""

import mimetypes
from dataclasses import dataclass
from pathlib import Path

from starlette.datastructures import Headers as RequestHeaders
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.web.assets import BUILT, manifest_in_use
from app.web.headers import MAY_BE_KEPT

FOR_EVER = "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class StaticFile:
    """One file as it is sent: plain, and compressed when that was made beside it."""

    kind: str
    plain: bytes
    compressed: bytes | None


def read_all(folder: Path = BUILT) -> dict[str, StaticFile]:
    """Every file of the manifest, by the last part of its address. Raises AssetFault when they have not been made."""
    return {name: read_one(folder / name) for name in manifest_in_use().values()}


def read_one(path: Path) -> StaticFile:
    kind, _ = mimetypes.guess_type(path.name)
    beside = path.with_name(path.name + ".gz")
    return StaticFile(kind or "application/octet-stream", path.read_bytes(), beside.read_bytes() if beside.is_file() else None)


class StaticFiles:
    """An ASGI app for `/static`. Only names that were there at start exist; no path ever reaches the disk."""

    def __init__(self) -> None:
        self.files = read_all()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        file = self.files.get(scope["path"].rpartition("/")[2])
        if file is None:
            raise HTTPException(404)
        if scope["method"] not in ("GET", "HEAD"):
            raise HTTPException(405, headers={"Allow": "GET, HEAD"})
        scope[MAY_BE_KEPT] = True
        headers = {"Cache-Control": FOR_EVER, "Vary": "Accept-Encoding"}
        content = file.plain
        if file.compressed is not None and "gzip" in RequestHeaders(scope=scope).get("accept-encoding", ""):
            content, headers["Content-Encoding"] = file.compressed, "gzip"
        await Response(content, headers=headers, media_type=file.kind)(scope, receive, send)
