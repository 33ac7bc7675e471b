"""What cannot be read is refused over the socket itself, with what every reply says to a browser; what has no end is not kept."""

import pytest

from app.connections.unread import MOST_BEFORE_THE_BODY
from app.web.headers import ALWAYS
from tests.app.connections.test_patience import HEAD, answering, in_a_loop_of_its_own, says

HOST = b"GET / HTTP/1.1\r\nHost: x\r\n"
TOO_MUCH = b"a" * (MOST_BEFORE_THE_BODY + 1)


def reply_to(*parts: bytes) -> bytes:
    async def sent() -> bytes:
        async with answering() as port:
            return await says(port, *parts, pause=0.02)

    return in_a_loop_of_its_own(sent())


def headers_of(reply: bytes) -> dict[str, str]:
    lines = reply.split(b"\r\n\r\n")[0].decode("ascii").split("\r\n")[1:]
    return dict(line.split(": ", 1) for line in lines)


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ((b"Toast\r\n\r\n",), b"400"),
        ((b"GET / HTTP/9.9\r\n\r\n",), b"400"),
        ((HOST + b"Bad\x00name: 1\r\n\r\n",), b"400"),
        ((HOST + b"Host: another\r\n\r\n",), b"400"),
        ((HOST + b"Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n",), b"400"),
        ((b"GET /\xff HTTP/1.1\r\nHost: x\r\n\r\n",), b"400"),
        ((HOST + b"Cookie: " + TOO_MUCH + b"\r\n\r\n",), b"431"),
        ((b"GET /" + TOO_MUCH + b" HTTP/1.1\r\nHost: x\r\n\r\n",), b"431"),
        ((HOST + b"X: ", TOO_MUCH), b"431"),
        ((HOST + b"Transfer-Encoding: chunked\r\n\r\n", b"0\r\nX: ", TOO_MUCH), b"431"),
    ],
    ids=[
        "no request",
        "version",
        "header",
        "two hosts",
        "two lengths",
        "address",
        "large header",
        "long address",
        "endless",
        "endless trailer",
    ],
)
def test_a_request_that_cannot_be_read_is_refused_with_every_header(sent: tuple[bytes, ...], status: bytes) -> None:
    reply = reply_to(*sent)

    headers = headers_of(reply)
    assert reply.startswith(b"HTTP/1.1 " + status)
    assert headers.items() >= ALWAYS.items()
    assert headers["Content-Security-Policy"].startswith("default-src 'none'; style-src")
    assert headers["Cache-Control"] == "no-store"
    assert headers["Connection"] == "close"
    assert int(headers["Content-Length"]) == len(reply.split(b"\r\n\r\n")[1])
    assert b"aaaa" not in reply
    assert "server" not in {name.lower() for name in headers}


def test_many_ordinary_requests_on_one_connection_are_none_of_them_too_large() -> None:
    kept = HEAD.replace(b"Connection: close\r\n", b"Cookie: " + b"a" * 9000 + b"\r\n")

    assert reply_to(*[kept + b"abc"] * 6, HEAD + b"abc").count(b"HTTP/1.1 200") == 7
