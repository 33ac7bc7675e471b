"""Addresses for whatever watches over the service. They hold nothing about anybody; counts need a token."""

import hmac
from collections.abc import Iterator

from fastapi import APIRouter
from prometheus_client import CONTENT_TYPE_LATEST, generate_latest
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response

from app.backups.standing import Standing, standing
from app.db import now
from app.log.counting import COUNTED
from app.settings import Settings

router = APIRouter()


@router.get("/alive")
async def alive() -> PlainTextResponse:
    """Whether the process answers at all, whatever becomes of the record; `/health` says whether it can do its work."""
    return PlainTextResponse("alive")


@router.get("/metrics")
def metrics(request: Request) -> Response:
    """Everything that is counted, as Prometheus reads it. Without the token it does not exist."""
    settings: Settings = request.app.state.settings
    if not may_read(settings, request.headers.get("authorization", "")):
        raise HTTPException(404)
    moment = now()
    backups = "\n".join(backup_lines(standing(settings.data, moment), moment.timestamp()))
    return Response(generate_latest(COUNTED) + f"{backups}\n".encode(), media_type=CONTENT_TYPE_LATEST)


def may_read(settings: Settings, authorization: str) -> bool:
    """Whether the token was given that was set here. Where none is set nobody reads the counts."""
    if settings.metrics_token_file is None:
        return False
    token = settings.metrics_token_file.read_text().strip()
    given = authorization.removeprefix("Bearer ").strip()
    return bool(token) and hmac.compare_digest(given.encode("utf-8", "surrogatepass"), token.encode())


def backup_lines(found: Standing, moment: float) -> Iterator[str]:
    """How old the last backup and the last drill are, and whether the drill was well."""
    told = {
        "backup_age_seconds": moment - found.backup.at.timestamp() if found.backup else -1.0,
        "drill_age_seconds": moment - found.drill.at.timestamp() if found.drill else -1.0,
        "drill_fine": float(bool(found.drill and found.drill.fine)),
        "backups_fine": float(found.fine),
    }
    for name, value in told.items():
        yield f"# TYPE whole_picture_{name} gauge\nwhole_picture_{name} {value}"
