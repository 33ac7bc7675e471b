"""The organisation's own sign-in says that somebody signed out there (OpenID Connect back-channel log-out): here it ends too."""

from anyio import to_thread
from fastapi import APIRouter, Request
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.responses import Response

from app.factors import actions as factors
from app.log.lines import log
from app.people import actions
from app.people.trying import begin_from_place
from app.sign_on import actions as sign_on
from app.sign_on.client import Unreachable
from app.sign_on.rules import NotBelieved, SignedOut
from app.signing_in.elsewhere import provider
from app.web.session import in_one_go

router = APIRouter()


def end_here(session: Session, issuer: str, said: SignedOut) -> None:
    """What is open, and what waits for a second step."""
    accounts = sign_on.signed_out_there(session, issuer=issuer, said=said)
    factors.end_halves(session, said.session, accounts)


@router.post("/sign-in/elsewhere/ended")
async def ended_there(request: Request) -> Response:
    """Sent by that sign-in itself, which signs it. 200 once the sessions are over; what is not believed is counted as a try."""
    asked = provider(request)
    token = (await request.form()).get("logout_token")
    tried = await in_one_go(request, lambda session: begin_from_place(request, session))
    if tried.attempt_id is None or not isinstance(token, str) or not token:
        raise HTTPException(400)
    attempt_id = tried.attempt_id
    try:
        said = await to_thread.run_sync(asked.signed_out, token)
        await in_one_go(request, lambda session: end_here(session, asked.issuer, said))
    except (NotBelieved, Unreachable) as fault:
        log.warning("sign-out elsewhere not believed", why=str(fault) or "unreachable")
        await in_one_go(request, lambda s: actions.note_refused_sign_in(s, account_id=None, why="organisation’s sign-out"))
        raise HTTPException(400) from None
    await in_one_go(request, lambda session: actions.came_good(session, attempt_id))
    return Response()
