"""Whether the service is well: for whatever watches over it."""

from fastapi import APIRouter
from sqlalchemy import text
from starlette.requests import Request
from starlette.responses import PlainTextResponse

from app.web.session import in_one_go

router = APIRouter()


@router.get("/health")
async def health(request: Request) -> PlainTextResponse:
    await in_one_go(request, lambda session: session.execute(text("SELECT 1")).scalar(), looks_only=True)
    return PlainTextResponse("well")
