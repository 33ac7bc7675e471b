"""How long the service waits for a request to arrive, and how much of one: enough for a tablet with poor signal, not for ever.

The server by itself never gives up on a connection that sends a letter now and then, and keeps headers of any length. A few
hundred of either would stop it.
"""

import asyncio
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from app.connections.unread import MOST_BEFORE_THE_BODY, TooLarge, TwoHosts, reply


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
        self.before_the_body = self.unfinished = 0
        self.got_on = False
        self.hosts = 0

    def wait(self, seconds: float | None) -> None:
        """Gives up after so many seconds from now instead of before; not at all for None."""
        if self.giving_up is not None:
            self.giving_up.cancel()
        self.giving_up = self.loop.call_later(seconds, self.transport.abort) if seconds else None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self.wait(self.seconds_for_headers)

    def data_received(self, data: bytes) -> None:
        """What has no end, such as one endless header, is counted here: the parser tells nothing of it until it is whole."""
        self.got_on = False
        super().data_received(data)
        self.unfinished = 0 if self.got_on else self.unfinished + len(data)
        if self.unfinished > MOST_BEFORE_THE_BODY and not self.transport.is_closing():
            self.send_400_response("")

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.got_on = True
        self.before_the_body = self.hosts = 0
        self.wait(self.seconds_for_headers)

    def on_url(self, url: bytes) -> None:
        self.count(url)
        super().on_url(url)

    def on_header(self, name: bytes, value: bytes) -> None:
        self.count(name + value)
        self.hosts += name.lower() == b"host"
        if self.hosts > 1:
            raise TwoHosts
        super().on_header(name, value)

    def count(self, come: bytes) -> None:
        """Raises TooLarge, which ends the parsing, when address and headers have come to more than they may be."""
        self.before_the_body += len(come)
        if self.before_the_body > MOST_BEFORE_THE_BODY:
            raise TooLarge

    def send_400_response(self, msg: str) -> None:
        """The server’s own reply to what it cannot read, with what every reply of ours says to a browser, in words of ours."""
        del msg
        too_large = max(self.before_the_body, self.unfinished) > MOST_BEFORE_THE_BODY
        self.transport.write(reply(431 if too_large else 400, over_tls=self.scheme == "https"))
        self.transport.close()

    def on_headers_complete(self) -> None:
        self.got_on = True
        super().on_headers_complete()
        self.wait(self.seconds_for_the_rest)

    def on_body(self, body: bytes) -> None:
        super().on_body(body)
        self.got_on = True
        self.come += len(body)
        if self.come >= self.enough_to_wait_on:
            self.come = 0
            self.wait(self.seconds_for_the_rest)

    def on_message_complete(self) -> None:
        super().on_message_complete()
        self.got_on = True
        self.wait(None)

    def connection_lost(self, exc: Exception | None) -> None:
        self.wait(None)
        super().connection_lost(exc)
