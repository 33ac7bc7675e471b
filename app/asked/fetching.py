"""Fetching a pack: the password once more, the very file that was made, and its line in the trail."""

from fastapi import Request
from sqlmodel import Session
from starlette.responses import Response

from app.cases.guard import OpenCase
from app.people.models import Account, SignInAttempt
from app.people.passwords import matches
from app.people.practitioner import Practitioner
from app.people.sign_in import begin_try
from app.refusals import NotReady
from app.rights import pack, queries
from app.rights.actions import say
from app.rights.models import AccessRequest, Making
from app.settings import Settings
from app.web.reading import Reading


def password_is_right(request: Request, session: Session, me: Practitioner, password: str, reading: Reading) -> bool:
    """Whether it is really them at the keyboard; slowed down like signing in, so that nobody can guess here either."""
    account = session.get_one(Account, me.id)
    tried = begin_try(request, session, account.sign_in_name)
    if tried.wait:
        reading.problem("password", "Wait a minute before you try again.")
    elif not matches(password, account.password_hash):
        reading.problem("password", "That is not your password. Write it again.")
    else:
        attempt = session.get_one(SignInAttempt, tried.attempt_id)
        attempt.succeeded = True
        session.add(attempt)
    return not reading.problems


def handed(request: Request, session: Session, me: Practitioner, case: OpenCase, row: AccessRequest) -> Response:
    """The file. Its name is a reference and no name. Raises NotReady when it is not there, or was altered."""
    last = queries.last_pack(session, row.id)
    settings: Settings = request.app.state.settings
    packed = pack.fetched(pack.packs_of(settings), last.id, last.digest) if last and last.making is Making.READY else None
    if packed is None:
        raise NotReady("The pack is not there as it was made. Ask for it to be made again.")
    say(session, me, row, "fetched a pack")
    name = f"{case.ref}-{row.asked_on}-record.zip"
    return Response(packed, media_type="application/zip", headers={"Content-Disposition": f'attachment; filename="{name}"'})
