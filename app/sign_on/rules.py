"""What is believed of what the organisation's sign-in says. Pure thought: what it signed was looked at before."""

import datetime
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

LEEWAY = datetime.timedelta(seconds=60)
"""By how much the two clocks may differ."""
FRESH = datetime.timedelta(minutes=5)
"""How long ago somebody may have signed in there to show again that it is them."""


LOGGED_OUT = "http://schemas.openid.net/event/backchannel-logout"


class NotBelieved(Exception):
    """What came back is not what was asked for. The message says for the log, in fixed words, what is wrong with it."""


@dataclass(frozen=True)
class Known:
    """Whom the organisation's sign-in says it is."""

    issuer: str
    subject: str
    two_steps: bool
    """Whether they showed more there than a password."""
    signed_in_at: datetime.datetime | None
    session: str = ""
    """SHA-256 of what this session is called there; empty where it has no name."""


@dataclass(frozen=True)
class SignedOut:
    """Who signed out there: one session, or everything of one person. And the message that says so, by its hash."""

    subject: str
    session: str
    message: str


def believed(
    claims: Mapping[str, Any], *, issuer: str, client_id: str, nonce: str, strong: frozenset[str], now: datetime.datetime
) -> Known:
    """Whom the claims are about. Raises NotBelieved unless who says it, to whom, when, and what was asked all fit exactly."""
    meant_for_us(claims, issuer=issuer, client_id=client_id, now=now)
    if not nonce or claims.get("nonce") != nonce:
        raise NotBelieved("nonce")
    subject = named(claims, "sub")
    means = claims.get("amr")
    shown = {str(one) for one in means} if isinstance(means, list) else set()
    two_steps = "mfa" in shown or str(claims.get("acr", "")) in strong
    there = hashed(named(claims, "sid")) if "sid" in claims else ""
    return Known(issuer, subject, two_steps, moment(claims, "auth_time") if "auth_time" in claims else None, there)


def signed_out(claims: Mapping[str, Any], *, issuer: str, client_id: str, now: datetime.datetime) -> SignedOut:
    """Who signed out there (OpenID Connect Back-Channel Logout 1.0, 2.6). Raises NotBelieved unless all of it fits exactly."""
    meant_for_us(claims, issuer=issuer, client_id=client_id, now=now)
    if now - moment(claims, "iat") > FRESH + LEEWAY:
        raise NotBelieved("too old")
    events = claims.get("events")
    if not isinstance(events, Mapping) or not isinstance(events.get(LOGGED_OUT), Mapping):
        raise NotBelieved("event")
    if "nonce" in claims:
        raise NotBelieved("nonce")
    if "sub" not in claims and "sid" not in claims:
        raise NotBelieved("nobody")
    subject = named(claims, "sub") if "sub" in claims else ""
    there = hashed(named(claims, "sid")) if "sid" in claims else ""
    return SignedOut(subject, there, hashed(named(claims, "jti")))


def meant_for_us(claims: Mapping[str, Any], *, issuer: str, client_id: str, now: datetime.datetime) -> None:
    """Raises NotBelieved unless this issuer says it, to us alone, and now."""
    audience = claims.get("aud")
    if claims.get("iss") != issuer:
        raise NotBelieved("issuer")
    if audience not in (client_id, [client_id]) or claims.get("azp", client_id) != client_id:
        raise NotBelieved("audience")
    if moment(claims, "exp") + LEEWAY <= now:
        raise NotBelieved("too old")
    if moment(claims, "iat") - LEEWAY > now:
        raise NotBelieved("from the future")


def named(claims: Mapping[str, Any], name: str) -> str:
    """A claim that names somebody or something. Raises NotBelieved where it names nobody."""
    found = claims.get(name)
    if not isinstance(found, str) or not found or len(found) > 255:
        raise NotBelieved({"sub": "subject", "sid": "session", "jti": "message"}[name])
    return found


def hashed(name: str) -> str:
    return hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()


def moment(claims: Mapping[str, Any], name: str) -> datetime.datetime:
    """A claim that is a moment. Raises NotBelieved where it is none."""
    seconds = claims.get(name)
    if isinstance(seconds, bool) or not isinstance(seconds, int | float) or not 0 < seconds < 2**33:
        raise NotBelieved(name)
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)


def is_fresh(known: Known, now: datetime.datetime) -> bool:
    """Whether they signed in there just now, and not with a session that was still open."""
    return known.signed_in_at is not None and now - known.signed_in_at < FRESH + LEEWAY


def may_ask(address: object, hosts: frozenset[str], *, over_tls: bool) -> bool:
    """Whether this is an address of the issuer that we may ask."""
    parts = urlsplit(address) if isinstance(address, str) else None
    return parts is not None and parts.netloc in hosts and parts.scheme == ("https" if over_tls else "http")
