"""A connection that dribbles is given up on; one with poor signal is waited for."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Coroutine
from concurrent.futures import ThreadPoolExecutor

import uvicorn
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse
from starlette.types import Receive, Scope, Send

from app.connections.patience import Patient


class Hurried(Patient):
    """The same, for a test that cannot wait a minute."""

    seconds_for_headers = 0.3
    seconds_for_the_rest = 0.8


async def reads_first(scope: Scope, receive: Receive, send: Send) -> None:
    """Answers once all of a post has come."""
    with contextlib.suppress(ClientDisconnect):
        await Request(scope, receive).body()
        await PlainTextResponse("well")(scope, receive, send)


@contextlib.asynccontextmanager
async def answering() -> AsyncIterator[int]:
    """A server of its own on a free port."""
    config = uvicorn.Config(reads_first, port=0, http=Hurried, ws="none", lifespan="off", log_level="error")
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - the server has nothing else to wait on
        await asyncio.sleep(0.01)
    port: int = server.servers[0].sockets[0].getsockname()[1]
    try:
        yield port
    finally:
        server.should_exit = True
        await running


async def says(port: int, *parts: bytes, pause: float) -> bytes:
    """Sends these parts with a pause after each, and gives all that comes back."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    with contextlib.suppress(ConnectionError):
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)
    try:
        return await asyncio.wait_for(reader.read(), 3)
    except ConnectionError:
        return b""
    finally:
        writer.close()


HEAD = b"POST / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 3\r\n\r\n"


def in_a_loop_of_its_own(talk: Coroutine[object, object, bytes]) -> bytes:
    """Runs it in another thread: a browser that is open in this one keeps a loop running."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, talk).result()


def test_a_whole_request_is_answered_even_when_its_body_comes_slowly() -> None:
    async def sent() -> bytes:
        async with answering() as port:
            return await says(port, HEAD, b"a", b"b", b"c", pause=0.15)

    assert in_a_loop_of_its_own(sent()).startswith(b"HTTP/1.1 200")


def test_headers_that_dribble_and_a_connection_that_says_nothing_are_given_up_on() -> None:
    async def sent() -> bytes:
        async with answering() as port:
            dribbling = says(port, *(bytes([sign]) for sign in HEAD[:20]), pause=0.1)
            return b"".join(await asyncio.gather(dribbling, says(port, pause=0)))

    assert in_a_loop_of_its_own(sent()) == b""


def test_a_body_that_never_ends_is_given_up_on() -> None:
    async def sent() -> bytes:
        async with answering() as port:
            return await says(port, HEAD, b"a", pause=1.2)

    assert b"200" not in in_a_loop_of_its_own(sent())


def test_a_connection_that_is_kept_may_be_used_again() -> None:
    async def sent() -> bytes:
        async with answering() as port:
            kept = HEAD.replace(b"Connection: close\r\n", b"")
            return await says(port, kept + b"abc", HEAD + b"abc", pause=0.5)

    assert in_a_loop_of_its_own(sent()).count(b"HTTP/1.1 200") == 2
