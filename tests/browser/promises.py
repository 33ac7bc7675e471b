"""What every page promises in a real browser, at every width; the faults come as sentences.

watched = watch(context)
assert faults_of(page, names=["Dean"]) == []
assert watched.faults == []
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from playwright.sync_api import BrowserContext, ConsoleMessage, Page

from tests.support.browser import WIDTHS, what_axe_finds

PROMISES = Path(__file__).with_name("promises.js").read_text()

LOST_FOCUS = """
window.wpLost = [];
let wpHad = null;
document.addEventListener("htmx:beforeSwap", () => { wpHad = document.activeElement; });
document.addEventListener("htmx:afterSettle", (event) => setTimeout(() => { // after the page has looked for a place itself
  const lost = wpHad && wpHad !== document.body && document.activeElement === document.body;
  if (lost) window.wpLost.push(`after a swap of ${event.target.id} nothing has the focus`);
  wpHad = null;
}));
"""

EXPECTED = ("the server responded with a status of 4", "Response Status Error Code 4", "net::ERR_INTERNET_DISCONNECTED")
"""What a browser or htmx says of a refusal that the page shows, or of a connection that a test cut."""


@dataclass
class Watched:
    """What a browser complained of, over all pages of a context."""

    faults: list[str] = field(default_factory=list)

    def said(self, message: ConsoleMessage) -> None:
        expected = any(part in message.text for part in EXPECTED)
        if message.type in ("error", "warning") and not expected:
            self.faults.append(f"{message.location.get('url', '')}: {message.text}")


def watch(context: BrowserContext) -> Watched:
    """From now on every complaint of the browser is noted, its refusals by the content policy among them."""
    watched = Watched()
    context.on("console", watched.said)
    context.on("weberror", lambda fault: watched.faults.append(f"{fault.page.url if fault.page else ''}: {fault.error}"))
    context.add_init_script(LOST_FOCUS)
    return watched


def faults_of(
    page: Page,
    *,
    names: Iterable[str] = (),
    widths: Iterable[int] = WIDTHS,
    height: int = 800,
    known: Sequence[str] | None = None,
) -> list[str]:
    """Everything this page does not keep of what it promises, at each width; the page stays as it was.

    `known`: a page of a kind that was looked at already; what takes long is asked only of these parts of it (selectors).
    """
    was = page.viewport_size
    page.evaluate(PROMISES)
    found = [*asked(page, f"page({list(names)!r})"), *page.evaluate("window.wpLost ?? []")]
    for width in widths:
        page.set_viewport_size({"width": width, "height": height if width > 320 else 568})
        found += [f"at {width} px {one}" for one in at_this_width(page, width, known)]
    if was:
        page.set_viewport_size(was)
    return [f"{page.title()} – {one}" for one in found]


def at_this_width(page: Page, width: int, known: Sequence[str] | None = None) -> list[str]:
    found = [
        *asked(page, "sideways()"),
        *asked(page, "clipped()"),
        *asked(page, "cutWords()"),
        *asked(page, "targets(24, 44)"),
    ]
    if width != 768:  # what lies between the narrowest and the widest is laid out otherwise, and is nothing else
        found += what_axe_finds(page, known)
        found += asked(page, "hiddenFocus()") if known is None else []
    found += asked(page, "spaced()") if width == 320 else []
    found += asked(page, "doubled()") if width == 1280 else []
    return found


def asked(page: Page, question: str) -> list[str]:
    answer: list[str] = page.evaluate(f"wpPromises.{question}")
    return answer
