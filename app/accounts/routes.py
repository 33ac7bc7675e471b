"""Addresses at which an administrator keeps accounts. Nobody but its owner ever chooses a password."""

from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Depends, Form
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.accounts import presenters
from app.accounts.forms import AccountForm, JoinForm, Place, RoleForm, read_place, role_choices, team_choices
from app.backups.standing import standing
from app.db import now
from app.factors import actions as factors
from app.factors.queries import steps_of, with_two_steps
from app.people import actions, queries
from app.people.guard import LatelyProved, MayNot, SignedIn
from app.people.models import Account, Team
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.settings import Settings
from app.sign_on import actions as sign_on
from app.sign_on.queries import joined_to
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession
from app.web.text import without_accents

router = APIRouter()


def found(session: DbSession, _me: SignedIn, account_id: UUID) -> Account:
    account = session.get(Account, account_id)
    if account is None:
        raise HTTPException(404)
    return account


AccountFound = Annotated[Account, Depends(found)]


def choices(session: Session) -> dict[str, Any]:
    return {"roles": role_choices(), "teams": team_choices(queries.teams(session))}


@router.get("/accounts")
def accounts(request: Request, session: DbSession, me: SignedIn) -> Response:
    two_steps = with_two_steps(session)
    shown = [presenters.shown_account(one, team, me.id, one.id in two_steps) for one, team in queries.accounts(session)]
    open_ones = [one for one in shown if not one.is_closed]
    closed = [one for one in shown if one.is_closed]
    backups = standing(request.app.state.settings.data, now())
    return page(
        request, "accounts/accounts.html", title="Accounts", open_ones=open_ones, closed=closed, not_well=list(backups.faults)
    )


@router.get("/accounts/add")
def account_to_add(request: Request, session: DbSession, _me: SignedIn) -> Response:
    return adding(request, session, AccountForm(), Reading())


def adding(request: Request, session: Session, form: AccountForm, reading: Reading) -> Response:
    return page(
        request,
        "accounts/add.html",
        title=f"{'Error: ' if reading.problems else ''}Make an account",
        status=422 if reading.problems else 200,
        form=form,
        problems=reading.problems,
        **choices(session),
    )


@router.post("/accounts/add")
def add_account(request: Request, session: DbSession, me: LatelyProved, form: Annotated[AccountForm, Form()]) -> Response:
    reading = Reading()
    name = reading.line("name", form.name, needed="Write their name, as colleagues know it.", longest=120)
    sign_in_name = reading.line(
        "sign_in_name", form.sign_in_name, needed="Write what they sign in with: their work e-mail address."
    )
    place = read_place(form, queries.teams(session), reading)
    if queries.account_named(session, without_accents(sign_in_name)) is not None:
        reading.problem("sign_in_name", "There is an account with that sign-in name already.")
    if reading.problems or place.role is None:
        return adding(request, session, form, reading)
    team = team_at(session, place, me)
    made, code = actions.create_account(session, by=me, sign_in_name=sign_in_name, name=name, role=place.role, team=team)
    return link(request, made, code)


def team_at(session: Session, place: Place, me: Practitioner) -> Team | None:
    if place.new_team:
        return queries.team_named(session, place.new_team) or actions.start_team(session, by=me, name=place.new_team)
    return session.get(Team, place.team_id) if place.team_id else None


def link(request: Request, account: Account, code: str) -> Response:
    """The only page that ever shows an activation link."""
    address = f"{str(request.base_url).rstrip('/')}/activate/{code}"
    return page(request, "accounts/link.html", title="Send this link", name=account.name, account_id=account.id, address=address)


@router.get("/accounts/{account_id}")
def one_account(request: Request, session: DbSession, me: SignedIn, account: AccountFound) -> Response:
    return showing(request, session, account, me)


def showing(request: Request, session: Session, account: Account, me: Practitioner, reading: Reading | None = None) -> Response:
    problems = reading.problems if reading else {}
    team = session.get(Team, account.team_id) if account.team_id else None
    return page(
        request,
        "accounts/account.html",
        title=f"{'Error: ' if problems else ''}An account",
        status=422 if problems else 200,
        account=presenters.shown_account(account, team.name if team else None, me.id, steps_of(session, account.id).any),
        problems=problems,
        joined=joined_to(session, account.id),
        **choices(session),
    )


@router.post("/accounts/{account_id}/place")
def change_place(
    request: Request, session: DbSession, me: LatelyProved, account: AccountFound, form: Annotated[RoleForm, Form()]
) -> Response:
    reading = Reading()
    place = read_place(form, queries.teams(session), reading)
    if reading.problems or place.role is None:
        return showing(request, session, account, me, reading)
    actions.change_place(session, by=me, account=account, role=place.role, team=team_at(session, place, me))
    return see(request, f"/accounts/{account.id}")


@router.post("/accounts/{account_id}/invite")
def invite_again(request: Request, session: DbSession, me: LatelyProved, account: AccountFound) -> Response:
    return link(request, account, actions.invite_again(session, by=me, account=account))


@router.post("/accounts/{account_id}/end-sessions")
def end_sessions(request: Request, session: DbSession, me: LatelyProved, account: AccountFound) -> Response:
    actions.end_sessions_of(session, by=me, account=account)
    return see(request, f"/accounts/{account.id}")


@router.post("/accounts/{account_id}/second-step")
def remove_second_step(request: Request, session: DbSession, me: LatelyProved, account: AccountFound) -> Response:
    factors.remove_all(session, by=me, account=account)
    return see(request, f"/accounts/{account.id}")


@router.post("/accounts/{account_id}/elsewhere")
def join_elsewhere(
    request: Request, session: DbSession, me: LatelyProved, account: AccountFound, form: Annotated[JoinForm, Form()]
) -> Response:
    """Joins the account to a person at the organisation's sign-in, or takes it apart from them."""
    settings: Settings = request.app.state.settings
    if not settings.oidc_issuer or account.id == me.id:
        raise MayNot
    reading = Reading()
    subject = reading.line(
        "subject", form.subject, needed="" if form.apart else "Write the reference they were given.", longest=255
    )
    if not reading.problems:
        try:
            if form.apart:
                sign_on.take_apart(session, by=me, account=account)
            else:
                sign_on.join(session, by=me, account=account, issuer=settings.oidc_issuer, subject=subject)
        except AlreadyDone as refusal:
            reading.problem("subject", refusal.sentence)
    if reading.problems:
        return showing(request, session, account, me, reading)
    return see(request, f"/accounts/{account.id}")


@router.post("/accounts/{account_id}/close")
def close(request: Request, session: DbSession, me: LatelyProved, account: AccountFound) -> Response:
    actions.close_account(session, by=me, account=account)
    return see(request, "/accounts")
