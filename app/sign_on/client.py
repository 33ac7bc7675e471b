"""Asking the organisation's own sign-in: where it is, what it signs with, and what it says of the person who comes back.

The only calls that this service makes to anywhere. They go to the issuer that was set, to no other host, and follow no redirect.
No token is kept or written down: what was signed is read once, and forgotten.
"""

import threading
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import urlsplit

import httpx2
from authlib.integrations.base_client import OAuthError
from authlib.integrations.httpx_client import OAuth2Client
from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import KeySet

from app.db import now
from app.settings import Settings, SettingsFault, is_this_machine
from app.sign_on.rules import Known, NotBelieved, SignedOut, believed, may_ask, signed_out

SIGNED_WITH = ["RS256", "PS256", "ES256", "RS384", "PS384", "ES384", "RS512", "PS512", "ES512", "EdDSA"]
"""Ways of signing that are believed: none in which what signs is known to both sides, and never none."""

LASTS = 3600.0
"""Seconds for which it is remembered where things are there, and what is signed with."""
AGAIN = 60.0
"""Seconds before it is asked once more for a key that it did not have."""
PATIENCE = 5.0


class Unreachable(Exception):
    """It does not answer, or not as it should."""


@dataclass
class Provider:
    """The organisation's sign-in, as it was set."""

    issuer: str
    client_id: str
    client_secret: str
    hosts: frozenset[str]
    strong: frozenset[str]
    about: dict[str, Any] = field(default_factory=dict)
    keys: KeySet | None = None
    asked_at: float = 0.0
    keys_at: float = 0.0
    turn: threading.Lock = field(default_factory=threading.Lock)

    @property
    def over_tls(self) -> bool:
        return self.issuer.startswith("https://")

    def address(self, *, back: str, state: str, nonce: str, verifier: str, again: bool) -> str:
        """Where the browser goes. `again`: they are to sign in there anew, even with a session that is still open."""
        more = {"prompt": "login", "max_age": "0"} if again else {}
        with self.client(back) as client:
            made: tuple[str, str] = client.create_authorization_url(
                self.metadata()["authorization_endpoint"], state=state, nonce=nonce, code_verifier=verifier, **more
            )
        return made[0]

    def client(self, back: str) -> Any:
        return OAuth2Client(
            self.client_id,
            self.client_secret or None,
            token_endpoint_auth_method="client_secret_basic" if self.client_secret else "none",
            scope="openid",
            redirect_uri=back,
            code_challenge_method="S256",
            timeout=PATIENCE,
            follow_redirects=False,
            trust_env=False,
        )

    def who(self, *, back: str, code: str, said_by: str | None, nonce: str, verifier: str) -> Known:
        """Whom the code is about. Raises NotBelieved or Unreachable."""
        about = self.metadata()
        if said_by != self.issuer and (said_by is not None or about.get("authorization_response_iss_parameter_supported")):
            raise NotBelieved("who sent it back")
        try:
            with self.client(back) as client:
                tokens = client.fetch_token(about["token_endpoint"], code=code, code_verifier=verifier)
        except (OAuthError, httpx2.HTTPError, ValueError):
            raise NotBelieved("code") from None
        claims = self.opened(str(tokens.get("id_token", ""))).claims
        return believed(claims, issuer=self.issuer, client_id=self.client_id, nonce=nonce, strong=self.strong, now=now())

    def signed_out(self, token: str) -> SignedOut:
        """Who signed out there. Raises NotBelieved or Unreachable."""
        found = self.opened(token)
        if str(found.header.get("typ", "JWT")).lower().removeprefix("application/") not in ("logout+jwt", "jwt"):
            raise NotBelieved("type")
        return signed_out(found.claims, issuer=self.issuer, client_id=self.client_id, now=now())

    def opened(self, token: str) -> jwt.Token:
        """What a token says, once its signature is right. A key that is not known is asked for once more."""
        try:
            return jwt.decode(token, self.keys_now(), algorithms=SIGNED_WITH)
        except (JoseError, ValueError):
            pass
        try:
            return jwt.decode(token, self.keys_now(renew=True), algorithms=SIGNED_WITH)
        except (JoseError, ValueError):
            raise NotBelieved("signature") from None

    def metadata(self) -> dict[str, Any]:
        """Where things are there, asked for once an hour. Raises Unreachable."""
        with self.turn:
            moment = now().timestamp()
            if not self.about or moment - self.asked_at > LASTS:
                self.about, self.asked_at = self.checked(self.fetched(self.discovery)), moment
            return self.about

    @property
    def discovery(self) -> str:
        return f"{self.issuer.rstrip('/')}/.well-known/openid-configuration"

    def checked(self, about: dict[str, Any]) -> dict[str, Any]:
        """Raises Unreachable where it is somebody else who answers, or where it would send us to another host."""
        asked = (about.get("authorization_endpoint"), about.get("token_endpoint"), about.get("jwks_uri"))
        if about.get("issuer") != self.issuer or not all(may_ask(one, self.hosts, over_tls=self.over_tls) for one in asked):
            raise Unreachable
        return about

    def keys_now(self, *, renew: bool = False) -> KeySet:
        where = self.metadata()["jwks_uri"]
        with self.turn:
            moment = now().timestamp()
            if self.keys is None or moment - self.keys_at > (AGAIN if renew else LASTS):
                self.keys, self.keys_at = KeySet.import_key_set(self.fetched(where)), moment  # type: ignore[arg-type]
            return self.keys

    def fetched(self, address: str) -> dict[str, Any]:
        """One document of the issuer. Raises Unreachable."""
        try:
            reply = httpx2.get(address, timeout=PATIENCE, follow_redirects=False, trust_env=False)
            said = reply.raise_for_status().json()
        except (httpx2.HTTPError, ValueError):
            raise Unreachable from None
        if not isinstance(said, dict):
            raise Unreachable
        return said


def provider_of(settings: Settings) -> Provider | None:
    """The organisation's sign-in, where one is set. Raises SettingsFault where what is set cannot be used."""
    if not settings.oidc_issuer:
        return None
    parts = urlsplit(settings.oidc_issuer)
    if parts.scheme != "https" and not (parts.scheme == "http" and is_this_machine(parts.hostname or "")):
        raise SettingsFault(f"WHOLE_PICTURE_OIDC_ISSUER is “{settings.oidc_issuer}”. Give its address with https.")
    if not settings.oidc_client_id:
        raise SettingsFault("WHOLE_PICTURE_OIDC_CLIENT_ID is not set. Give the name under which the issuer knows this service.")
    hosts = frozenset({parts.netloc, *(one.strip() for one in settings.oidc_more_hosts.split(",") if one.strip())})
    strong = frozenset(one.strip() for one in settings.oidc_two_steps.split(",") if one.strip())
    return Provider(settings.oidc_issuer, settings.oidc_client_id, settings.oidc_secret, hosts, strong)
