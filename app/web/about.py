"""Pages that anybody may read, signed in or not: what to do now, help, accessibility, what is recorded."""

from fastapi import APIRouter
from fastapi.responses import HTMLResponse
from starlette.requests import Request

from app.web.pages import page
from app.web.session import DbSession

router = APIRouter()


@router.get("/act-now")
def act_now(request: Request, _session: DbSession) -> HTMLResponse:
    return page(request, "web/act_now.html", title="If a child is not safe now")


@router.get("/help")
def help_with_the_service(request: Request, _session: DbSession) -> HTMLResponse:
    return page(request, "web/help.html", title="Help")


@router.get("/accessibility")
def accessibility(request: Request, _session: DbSession) -> HTMLResponse:
    return page(request, "web/accessibility.html", title="Accessibility")


@router.get("/what-we-record")
def what_we_record(request: Request, _session: DbSession) -> HTMLResponse:
    return page(request, "web/what_we_record.html", title="What we record about you")
