"""Pages packed with Brotli where the browser unpacks it, which every one does over TLS or on this machine; else with gzip.

A section of many questions says the same of each of them, further apart than gzip looks back.
"""

import brotli
from anyio.to_thread import run_sync
from starlette.datastructures import Headers
from starlette.middleware.gzip import GZipMiddleware, IdentityResponder
from starlette.types import Receive, Scope, Send

TIGHTLY = 7
"""How tightly: twice the time of the loosest gzip, for half of what it makes of the longest section."""

ASIDE = 128 * 1024
"""Bytes from which it is done beside what else is answered at that moment."""


def takes_brotli(accepted: str) -> bool:
    """Whether a browser says so: `gzip, br;q=0.8` does, `br;q=0` does not."""
    told = (one.strip().partition(";") for one in accepted.split(","))
    return any(name == "br" and how.strip() not in ("q=0", "q=0.0") for name, _, how in told)


class InBrotli(IdentityResponder):
    """One reply."""

    content_encoding = "br"

    async def apply_compression(self, body: bytes, *, more_body: bool) -> bytes:
        if not hasattr(self, "packing"):
            self.packing = brotli.Compressor(quality=TIGHTLY)
        return await run_sync(self.packed, body, more_body) if len(body) >= ASIDE else self.packed(body, more_body)

    def packed(self, body: bytes, more_body: bool) -> bytes:
        done: bytes = self.packing.process(body)
        done += self.packing.flush() if more_body else self.packing.finish()
        return done


class Packed(GZipMiddleware):
    """Every reply that is long enough, and is not packed already."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and takes_brotli(Headers(scope=scope).get("accept-encoding", "")):
            await InBrotli(self.app, self.minimum_size, exclude_content_types=self.exclude_content_types)(scope, receive, send)
        else:
            await super().__call__(scope, receive, send)
