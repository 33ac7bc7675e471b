"""How long the service waits for a request to arrive: long enough for a tablet with poor signal, not for ever.

The server by itself never gives up on a connection that sends a letter now and then, and a few hundred of those would stop it.
"""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class Patient(HttpToolsProtocol):
    """One connection. It ends when its headers take longer than ten seconds, or the rest of a post longer than a minute.

    A photo on a poor signal takes longer than that: each quarter of a megabyte that has come gives it another minute.
    """

    seconds_for_headers = 10.0
    seconds_for_the_rest = 60.0
    enough_to_wait_on = 256 * 1024

    def __init__(self, *given: Any, **named: Any) -> None:
        super().__init__(*given, **named)
        self.giving_up: asyncio.TimerHandle | None = None
        self.come = 0

    def wait(self, seconds: float | None) -> None:
        """Gives up after so many seconds from now instead of before; not at all for None."""
        if self.giving_up is not None:
            self.giving_up.cancel()
        self.giving_up = self.loop.call_later(seconds, self.transport.abort) if seconds else None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.wait(self.seconds_for_headers)

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.wait(self.seconds_for_headers)

    def on_headers_complete(self) -> None:
        super().on_headers_complete()
        self.wait(self.seconds_for_the_rest)

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        self.come += len(body)
        if self.come >= self.enough_to_wait_on:
            self.come = 0
            self.wait(self.seconds_for_the_rest)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self.wait(None)

    def connection_lost(self, exc: Exception | None) -> None:
        self.wait(None)
        super().connection_lost(exc)
