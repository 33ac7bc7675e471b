"""A small, bounded load on this machine's own address: connections that each ask again when they have their reply."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field


@dataclass
class Measured:
    """Milliseconds of each request, how many were refused, and the seconds the whole took."""

    took: list[float] = field(default_factory=list)
    refused: int = 0
    seconds: float = 0.0
    first_refusal: str = ""

    def at(self, share: float) -> float:
        """The time within which this share of the requests was answered, in milliseconds."""
        ordered = sorted(self.took) or [0.0]
        return ordered[min(int(len(ordered) * share), len(ordered) - 1)]

    @property
    def per_second(self) -> float:
        """Requests answered in a second."""
        return len(self.took) / self.seconds if self.seconds else 0.0


def request_bytes(method: str, path: str, *, cookie: str = "", body: bytes = b"", origin: str = "", host: str) -> bytes:
    """One request as it goes over the wire."""
    lines = [f"{method} {path} HTTP/1.1", f"Host: {host}"]
    if cookie:
        lines.append(f"Cookie: {cookie}")
    if method == "POST":
        lines += ["Content-Type: application/x-www-form-urlencoded", f"Content-Length: {len(body)}", "HX-Request: true"]
        lines += [f"Origin: {origin}", "Sec-Fetch-Site: same-origin"]
    return ("\r\n".join(lines) + "\r\n\r\n").encode() + body


async def one(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, sent: bytes) -> tuple[int, bytes]:
    """Send one request and read the whole reply."""
    writer.write(sent)
    head = await reader.readuntil(b"\r\n\r\n")
    length = next((int(line.split(b":")[1]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length")), 0)
    body = await reader.readexactly(length) if length else b""
    return int(head.split(b" ", 2)[1]), body


Ask = Callable[[int, int], bytes]
"""Connection and turn → the bytes to send."""


async def connection(port: int, who: int, ask: Ask, measured: Measured, until: float, pause: float) -> None:
    """One connection, asking until the time is up; with a pause it asks at a steady rate, whether or not it falls behind."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    turn, due = 0, time.perf_counter() + pause * (who % 10) / 10
    while time.perf_counter() < until:
        if pause:
            await asyncio.sleep(max(0.0, due - time.perf_counter()))
        begun = due if pause else time.perf_counter()
        status, body = await one(reader, writer, ask(who, turn))
        measured.took.append((time.perf_counter() - begun) * 1000)
        if status not in (200, 204):
            measured.refused += 1
            measured.first_refusal = measured.first_refusal or f"{status} {body[:300]!r}"
        turn, due = turn + 1, due + pause
    writer.close()


async def at_once(port: int, ask: Ask, *, connections: int, seconds: float, per_second: float = 0.0) -> Measured:
    """Ask over several connections at once, for a bounded time; `per_second` spreads a steady rate over them."""
    measured = Measured()
    pause = connections / per_second if per_second else 0.0
    begun = time.perf_counter()
    await asyncio.gather(*(connection(port, who, ask, measured, begun + seconds, pause) for who in range(connections)))
    measured.seconds = time.perf_counter() - begun
    return measured


def load(port: int, ask: Ask, *, connections: int = 1, seconds: float = 3.0, per_second: float = 0.0) -> Measured:
    """The same, for callers that are not asynchronous."""
    return asyncio.run(at_once(port, ask, connections=connections, seconds=seconds, per_second=per_second))
