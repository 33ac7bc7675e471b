"""The wall: a post is taken only from our own pages, in the browser that was shown the form.

Two checks, both on every unsafe request. The browser says where a post comes from (Sec-Fetch-Site, else Origin): another site
is refused outright. And each form holds a hidden token, sealed over the cookie of this browser and over the owner of the page:
the person it was shown to. A token that no longer fits is not an attack as a rule; it is someone who signed in again elsewhere.
"""

import base64
import hashlib
import hmac
import secrets
import uuid
from collections.abc import AsyncIterator

from starlette.requests import Request
from starlette.responses import Response

from app.settings import Settings

SAFE_METHODS = frozenset({"GET", "HEAD", "OPTIONS"})
OWN_SITE = frozenset({"same-origin", "none"})
SIGNED_BY_ITS_SENDER = frozenset({"/sign-in/elsewhere/ended"})
"""Sent by another service, which signs what it says: no page of ours stands behind it. From a browser it is refused."""
NOBODY = "-"
"""The owner of a page shown to someone who is not signed in."""


class FromAnotherSite(Exception):
    """The browser says that another site sent this post."""


class HalfACharacter(Exception):
    """Something was sent that is no text: half of a character, which can be neither kept nor shown."""


class StaleToken(Exception):
    """The form's token does not fit this browser's cookie. `owner` says whose page it was, if the seal on that holds."""

    def __init__(self, owner: str) -> None:
        super().__init__("the form's token does not fit")
        self.owner = owner


def cookie_name(request: Request, plain: str) -> str:
    """`__Host-sid` over TLS, where browsers hold a cookie of that name to this very host; `sid` on a loopback address."""
    return f"__Host-{plain}" if request.url.scheme == "https" else plain


def set_cookie(request: Request, response: Response, plain: str, value: str, *, days: int | None = None) -> None:
    """A cookie that no script can read. Without `days` it ends with the browser."""
    response.set_cookie(
        cookie_name(request, plain),
        value,
        path="/",
        secure=request.url.scheme == "https",
        httponly=True,
        samesite="lax",
        max_age=days * 86_400 if days else None,
    )


def drop_cookie(request: Request, response: Response, plain: str) -> None:
    response.delete_cookie(
        cookie_name(request, plain), path="/", secure=request.url.scheme == "https", httponly=True, samesite="lax"
    )


def sealed(secret: bytes, *parts: str) -> str:
    """A seal over parts that cannot be mistaken for one another: 144 bits, safe in an address or a cookie."""
    whole = b"".join(len(part).to_bytes(4) + part.encode("utf-8", "surrogatepass") for part in parts)
    return base64.urlsafe_b64encode(hmac.digest(secret, whole, hashlib.sha256)[:18]).decode()


def owner_of(settings: Settings, account_id: uuid.UUID | None) -> str:
    """Whose page this is, in a form that tells nobody else who that is."""
    return NOBODY if account_id is None else sealed(settings.secret, "owner", account_id.hex)


def binding_of(request: Request) -> str:
    """The cookie that a token is sealed over: the session's, else the one given to a browser before sign-in."""
    cookies = request.cookies
    return cookies.get(cookie_name(request, "sid")) or cookies.get(cookie_name(request, "pre")) or ""


def token_for(settings: Settings, binding: str, account_id: uuid.UUID | None) -> str:
    """The hidden token of every form on one page."""
    owner = owner_of(settings, account_id)
    return f"{owner}.{sealed(settings.secret, 'form', binding, owner)}.{sealed(settings.secret, 'page', owner)}"


def new_binding() -> str:
    return secrets.token_urlsafe(24)


def comes_from_here(request: Request) -> bool:
    """Whether the browser says that one of our own pages sent this. A browser that says nothing at all is left to the token."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in OWN_SITE
    origin = request.headers.get("origin")
    if origin is None:
        return True
    return origin == f"{request.url.scheme}://{request.headers.get('host', '')}"


def is_whole(part: object) -> bool:
    """Whether text can be written down. A browser never sends what cannot."""
    try:
        return not isinstance(part, str) or len(part.encode()) >= len(part)
    except UnicodeEncodeError:
        return False


def check_token(settings: Settings, binding: str, token: str) -> None:
    """Raises StaleToken unless the token was sealed for this browser's cookie."""
    owner, _, seals = token.partition(".")
    for_cookie, _, for_page = seals.partition(".")
    if binding and same(for_cookie, sealed(settings.secret, "form", binding, owner)):
        return
    raise StaleToken(owner if same(for_page, sealed(settings.secret, "page", owner)) else "")


def same(one: str, other: str) -> bool:
    """Compares in a time that says nothing about where they differ."""
    return hmac.compare_digest(one.encode("utf-8", "surrogatepass"), other.encode("utf-8", "surrogatepass"))


async def wall(request: Request) -> AsyncIterator[None]:
    """Runs before every route, and closes files that came afterwards. Raises FromAnotherSite, HalfACharacter or StaleToken."""
    if request.method in SAFE_METHODS:
        yield
        return
    if not comes_from_here(request):
        raise FromAnotherSite
    if request.url.path in SIGNED_BY_ITS_SENDER:
        if "sec-fetch-site" in request.headers or "origin" in request.headers:
            raise FromAnotherSite
        yield
        return
    async with request.form() as form:
        if not all(is_whole(part) for pair in form.multi_items() for part in pair):
            raise HalfACharacter
        token = form.get("token", "")
        check_token(request.app.state.settings, binding_of(request), token if isinstance(token, str) else "")
        request.state.form = form
        yield


def owner_in(token: str) -> str:
    """The owner a checked token names."""
    return token.partition(".")[0]
