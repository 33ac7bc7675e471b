"""A PDF as somebody fetches it: of a long one they look again until it is made."""

import time
from collections.abc import Callable

from httpx2 import Response


def fetched(ask: Callable[[str], Response], address: str) -> Response:
    """The reply with the PDF, or the first one that is neither it nor how far it is."""
    for _ in range(300):
        reply = ask(address)
        if "text/html" not in reply.headers.get("content-type", "") or "It is being made" not in reply.text:
            return reply
        time.sleep(0.1)
    raise AssertionError("it is never made")
