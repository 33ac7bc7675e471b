"""Passkeys: the question a device is asked, and whether what it signed answers it: once, from the browser that was asked."""

import json
import secrets
from collections.abc import Iterable
from dataclasses import dataclass

import webauthn
from sqlmodel import Session
from starlette.requests import Request
from webauthn.helpers import base64url_to_bytes, bytes_to_base64url
from webauthn.helpers.exceptions import WebAuthnException
from webauthn.helpers.structs import (
    AuthenticatorSelectionCriteria,
    PublicKeyCredentialDescriptor,
    ResidentKeyRequirement,
    UserVerificationRequirement,
)

from app.db import now
from app.factors import actions, queries
from app.factors.models import Passkey
from app.factors.rules import NAMED_HERE, WAITS
from app.people.practitioner import Practitioner
from app.settings import Settings, is_address
from app.web.pages import token_of
from app.web.wall import binding_of, same, sealed

LONGEST = 20_000
"""Letters of an answer. Real ones have about a thousand."""

NOT_TAKEN = "The passkey was not taken. Try again, or use another way."


@dataclass(frozen=True)
class Question:
    """What a page gives to the browser: its options as JSON, and the question as it comes back with the answer."""

    options: str
    challenge: str


@dataclass(frozen=True)
class Made:
    """A passkey that has just been made, as it is kept."""

    credential_id: str
    public_key: str
    sign_count: int


def name_of_site(request: Request) -> str:
    """The name that passkeys are held to; empty where there can be none, because the address is a number or is not secure."""
    host = request.url.hostname or ""
    secure = request.url.scheme == "https" or host == "localhost"
    return host if secure and not is_address(host) else ""


def origin(request: Request) -> str:
    return f"{request.url.scheme}://{request.headers.get('host', '')}"


def new_challenge(request: Request) -> str:
    """A question for this browser alone, good for some minutes. Nothing is kept of it until it is answered."""
    token_of(request)  # a browser without a cookie gets one with this reply
    settings: Settings = request.app.state.settings
    binding = binding_of(request) or request.state.new_binding
    ends, chance = str(int((now() + WAITS).timestamp())), secrets.token_urlsafe(16)
    return f"{ends}.{chance}.{sealed(settings.secret, 'passkey', binding, ends, chance)}"


def is_open(request: Request, challenge: str) -> bool:
    """Whether we asked this, of this browser, a short while ago."""
    ends, _, rest = challenge.partition(".")
    chance, _, seal = rest.partition(".")
    right = sealed(request.app.state.settings.secret, "passkey", binding_of(request), ends, chance)
    return bool(binding_of(request)) and same(seal, right) and int(ends) > now().timestamp()


def to_ask(request: Request, credential_ids: Iterable[str] = ()) -> Question | None:
    """Asks for one of these passkeys, or for any; None where there can be none."""
    site = name_of_site(request)
    if not site:
        return None
    challenge = new_challenge(request)
    options = webauthn.generate_authentication_options(
        rp_id=site,
        challenge=challenge.encode(),
        allow_credentials=[PublicKeyCredentialDescriptor(id=base64url_to_bytes(one)) for one in credential_ids],
        user_verification=UserVerificationRequirement.REQUIRED,
    )
    return Question(webauthn.options_to_json(options), challenge)


def to_make(request: Request, me: Practitioner, sign_in_name: str, has: Iterable[Passkey]) -> Question | None:
    """Asks a device to make a passkey for whoever is signed in; None where there can be none."""
    site = name_of_site(request)
    if not site:
        return None
    challenge = new_challenge(request)
    options = webauthn.generate_registration_options(
        rp_id=site,
        rp_name=NAMED_HERE,
        user_id=me.id.bytes,
        user_name=sign_in_name,
        user_display_name=me.name,
        challenge=challenge.encode(),
        authenticator_selection=AuthenticatorSelectionCriteria(
            resident_key=ResidentKeyRequirement.PREFERRED, user_verification=UserVerificationRequirement.REQUIRED
        ),
        exclude_credentials=[PublicKeyCredentialDescriptor(id=base64url_to_bytes(one.credential_id)) for one in has],
    )
    return Question(webauthn.options_to_json(options), challenge)


def is_ours(request: Request, session: Session, credential: str, challenge: str) -> bool:
    """Whether this may be an answer to a question of ours that nobody has answered yet."""
    if not name_of_site(request) or not id_in(credential) or not is_open(request, challenge):
        return False
    return actions.answered_once(session, challenge=challenge, until=now() + WAITS)


def answered(request: Request, session: Session, credential: str, challenge: str) -> Passkey | None:
    """The passkey that signed the question; None where it did not, or its owner did not show themselves."""
    if not is_ours(request, session, credential, challenge):
        return None
    passkey = queries.passkey_of(session, id_in(credential))
    if passkey is None:
        return None
    try:
        shown = webauthn.verify_authentication_response(
            credential=credential,
            expected_challenge=challenge.encode(),
            expected_rp_id=name_of_site(request),
            expected_origin=origin(request),
            credential_public_key=base64url_to_bytes(passkey.public_key),
            credential_current_sign_count=passkey.sign_count,
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError):
        return None
    actions.use_passkey(session, passkey=passkey, sign_count=shown.new_sign_count)
    return passkey


def made(request: Request, session: Session, credential: str, challenge: str) -> Made | None:
    """The passkey that a device has made; None where it did not answer our question."""
    if not is_ours(request, session, credential, challenge):
        return None
    try:
        shown = webauthn.verify_registration_response(
            credential=credential,
            expected_challenge=challenge.encode(),
            expected_rp_id=name_of_site(request),
            expected_origin=origin(request),
            require_user_verification=True,
        )
    except (WebAuthnException, ValueError):
        return None
    key = bytes_to_base64url(shown.credential_public_key)
    return Made(bytes_to_base64url(shown.credential_id), key, shown.sign_count)


def id_in(credential: str) -> str:
    """The id of the passkey that answered; empty where this is no answer at all."""
    try:
        said = json.loads(credential) if len(credential) <= LONGEST else None
    except (ValueError, RecursionError):
        return ""
    return str(said.get("id", ""))[:1400] if isinstance(said, dict) else ""
