"""Copies as PDF: tagged, in local fonts, fetching nothing; made after the record has been let go, one or two at a time."""

from collections.abc import Mapping
from functools import cache
from importlib.metadata import version
from types import MappingProxyType
from typing import Any

import anyio
from anyio import to_thread
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from app.web.assets import OURS

AT_ONCE = 2
"""PDFs made at once: each keeps a core busy for about a second, and saving words comes first."""


class NothingElse(Exception):
    """A copy asked for something from elsewhere. It does not get it."""


@cache
def turns() -> anyio.CapacityLimiter:
    """Whose turn it is to make a PDF."""
    return anyio.CapacityLimiter(AT_ONCE)


def fetcher(pictures: Mapping[str, bytes]) -> Any:
    """Refuses every address: no font, no sheet and no picture is fetched for a copy, but those that are handed in with it."""
    from weasyprint.urls import URLFetcher, URLFetcherResponse  # noqa: PLC0415  so that a place without Pango can do the rest

    class Nothing(URLFetcher):  # type: ignore[misc]
        """Fetches nothing."""

        def fetch(self, url: str, headers: object = None) -> Any:  # noqa: ARG002
            if url in pictures:
                return URLFetcherResponse(url, pictures[url], {"Content-Type": "image/jpeg"})
            raise NothingElse(url.partition(":")[0])

    return Nothing()


@cache
def styles() -> str:
    """Our own style sheet for paper, read once."""
    return (OURS / "print.css").read_text(encoding="utf-8")


@cache
def sheet() -> Any:
    """The same, understood once."""
    from weasyprint import CSS  # noqa: PLC0415

    return CSS(string=styles(), url_fetcher=fetcher({}), media_type="print")


def made_with() -> str:
    """What a PDF comes of beside its words: the style sheet, and which WeasyPrint lays it out."""
    return f"{version('weasyprint')}\n{styles()}"


def as_pdf(html: str, pictures: Mapping[str, bytes]) -> bytes:
    """The PDF of a copy, tagged for readers who do not see it (PDF/UA)."""
    from weasyprint import HTML  # noqa: PLC0415

    made = HTML(string=html, url_fetcher=fetcher(pictures), media_type="print")
    written: bytes = made.write_pdf(stylesheets=[sheet()], pdf_variant="pdf/ua-1", pdf_tags=True)
    return written


class Paper(Response):
    """A PDF that is made when it is sent: by then the session with the database is over, and nobody waits for its lock."""

    def __init__(self, html: str, name: str, pictures: Mapping[str, bytes] = MappingProxyType({}), made: bytes = b"") -> None:
        super().__init__(media_type="application/pdf", headers={"Content-Disposition": f'attachment; filename="{name}"'})
        self.html, self.pictures, self.before = html, pictures, made

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        content = await to_thread.run_sync(self.made, limiter=turns())
        await self.reply(content)(scope, receive, send)

    def made(self) -> bytes:
        """The PDF itself, made now where it was not made before."""
        return self.before or as_pdf(self.html, self.pictures)

    def reply(self, content: bytes) -> Response:
        """The reply with its headers, now that there is something to send."""
        kept = {name: words for name, words in self.headers.items() if name not in ("content-length", "content-type")}
        return Response(content, media_type="application/pdf", headers=kept)
