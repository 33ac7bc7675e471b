"""Whether a copy may leave: who may release it, and whether the record underneath is still what was looked at. Pure thought."""

import hashlib
from collections.abc import Mapping
from html.parser import HTMLParser
from uuid import UUID

from app.releases.models import Release

START = "The head of the copy"


class Parts(HTMLParser):
    """A copy, taken apart at its headings."""

    def __init__(self) -> None:
        super().__init__()
        self.words: dict[str, list[str]] = {START: []}
        self.at, self.heading, self.skipped = START, "", False
        self.in_heading = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "img":  # another picture is another copy, though no word of it has changed
            self.words[self.at] += [value for name, value in attrs if name in ("src", "alt") and value]
        self.in_heading = self.in_heading or tag == "h2"
        self.skipped = self.skipped or tag == "head"

    def handle_endtag(self, tag: str) -> None:
        self.skipped = self.skipped and tag != "head"
        if tag == "h2":
            self.at, self.heading, self.in_heading = " ".join(self.heading.split()), "", False
            self.words.setdefault(self.at, [])

    def handle_data(self, data: str) -> None:
        if self.in_heading:
            self.heading += data
        elif not self.skipped:
            self.words[self.at] += data.split()


def parts_of(html: str) -> dict[str, str]:
    """Heading → a hash of all the words under it."""
    read = Parts()
    read.feed(html)
    read.close()
    return {heading: hashlib.sha256(" ".join(words).encode()).hexdigest() for heading, words in read.words.items()}


def what_changed(before: Mapping[str, str], now: Mapping[str, str]) -> tuple[str, ...]:
    """The headings under which something else stands now, in the order of the copy as it is now."""
    differing = [heading for heading, words in now.items() if before.get(heading) != words]
    return (*differing, *(heading for heading in before if heading not in now))


def may_decide(*, asked_by: UUID, me: UUID, supervises: bool, works_there: bool) -> bool:
    """Whether somebody may release what was asked for: a second person, who supervises the family's team or works with it."""
    return me != asked_by and (supervises or works_there)


def may_be_handed_over(state: Release, changed: tuple[str, ...]) -> bool:
    """Whether the copy may leave now. A change of the record underneath ends what was approved."""
    return state is Release.RELEASED and not changed
