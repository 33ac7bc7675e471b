"""What a sender is told whose request could not be read at all, so that no page of ours answers it.

The server answers such a request by itself. Its reply passes none of our walls, so it says here what every reply of ours says.
"""

import http

from app.web.headers import ALWAYS, OVER_TLS, POLICY

MOST_BEFORE_THE_BODY = 32 * 1024
"""Bytes of address and headers together. A browser sends two or three thousand."""

UNREADABLE = "What was sent could not be read. Nothing of it was saved. Go back to the page you came from and try it again."
TOO_LARGE = "The address or the headers were too long. Nothing was saved. Close the browser, open it again and sign in."


class TooLarge(Exception):
    """Address and headers together are more than anybody’s browser sends."""


class TwoHosts(Exception):
    """It is sent to two names at once: a proxy could take the one, and the service the other."""


def reply(status: int, *, over_tls: bool) -> bytes:
    """The whole reply, after which the connection ends."""
    words = (TOO_LARGE if status == 431 else UNREADABLE).encode()
    headers = {
        **ALWAYS,
        **(OVER_TLS if over_tls else {}),
        "Content-Security-Policy": POLICY.replace("script-src 'nonce-{nonce}'; ", ""),
        "Cache-Control": "no-store",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Length": str(len(words)),
        "Connection": "close",
    }
    lines = [f"HTTP/1.1 {status} {http.HTTPStatus(status).phrase}", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode("ascii") + words
