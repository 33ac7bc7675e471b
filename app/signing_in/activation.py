"""Addresses for choosing a password with an activation link, which works once."""

from typing import Annotated

from fastapi import APIRouter, Form, Response
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import HTMLResponse

from app.db import now
from app.people import actions, queries
from app.refusals import CannotRead
from app.signing_in.forms import PasswordForm
from app.web.pages import page, see
from app.web.session import in_one_go

router = APIRouter()


@router.get("/activate/{code}")
async def activation_page(request: Request, code: str) -> HTMLResponse:
    return await activation(request, code, "", 200)


async def activation(request: Request, code: str, problem: str, status: int) -> HTMLResponse:
    def find(session: Session) -> tuple[str, str] | None:
        account = queries.account_to_activate(session, code, now())
        return (account.name, account.sign_in_name) if account else None

    found = await in_one_go(request, find, looks_only=True)
    request.state.me = None
    if found is None:
        return page(request, "people/activation_over.html", title="This link has been used or is too old", status=404)
    name, sign_in_name = found
    title = "Choose a password" if not problem else "Error: Choose a password"
    words = {"name": name, "sign_in_name": sign_in_name, "code": code, "problem": problem}
    return page(request, "people/activate.html", title=title, status=status, **words)


@router.post("/activate/{code}")
async def activate(request: Request, code: str, form: Annotated[PasswordForm, Form()]) -> Response:
    def choose(session: Session) -> bool:
        account = queries.account_to_activate(session, code, now())
        if account is None:
            return False
        actions.choose_password(session, by=actions.as_practitioner(account, None), account=account, password=form.password)
        return True

    try:
        await in_one_go(request, choose)
    except CannotRead as refusal:
        return await activation(request, code, refusal.sentence, 422)
    return see(request, "/sign-in")
