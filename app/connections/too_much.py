"""Too much sent at once is answered with our own page, also where the framework would put two bare words in its place.

It does so for whatever says beforehand how long it is, as every browser does. Pure ASGI, outside the framework's own limit.
"""

from starlette.datastructures import Headers as Read
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

OURS = "too_much"
"""Where in the state of a request our page waits, once it was made: its body, and its headers before it was packed."""


class InOurWords:
    """Sends the page that was made in place of the framework's."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        is_ours = False

        async def send_ours(message: Message) -> None:
            nonlocal is_ours
            ours: tuple[bytes, list[tuple[bytes, bytes]]] | None = scope.get("state", {}).get(OURS)
            if message["type"] == "http.response.start" and ours is not None and is_bare(message):
                is_ours = True
                page = Response(ours[0], message["status"])
                page.raw_headers = ours[1]
                await page(scope, receive, send)
            elif not is_ours:
                await send(message)

        await self.app(scope, receive, send_ours)


def is_bare(message: Message) -> bool:
    return message["status"] == 413 and Read(raw=message["headers"]).get("content-type", "").startswith("text/plain")
