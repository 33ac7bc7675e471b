"""Doing a job by the words on each page, with nothing but forms and links: what is written in Chromium too is written here.

ruth = ByForms(visitor(service, as_=ruth), names=("Dean", "Mia"))
ruth.open(plan); ruth.press("Begin a plan"); ruth.write("What does Mia want first, however small?", "Ella’s table")
"""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from typing import Protocol
from xml.etree.ElementTree import Element

from httpx2 import Response

from app.web.reading import boxes_of
from tests.journeys.forms import FormSeen, forms_of
from tests.support.page import Page, words
from tests.support.visiting import FROM_HERE, Visitor

BOXES = ("Day", "Month", "Year")


class Way(Protocol):
    """Somebody at a browser of one kind. Everything is found by how its words begin, or by its label."""

    @property
    def text(self) -> str:
        """All the words of the page."""

    @property
    def here(self) -> str:
        """Its address, without the host."""

    def open(self, address: str) -> None: ...
    def follow(self, begins: str) -> None:
        """Goes where a link leads."""

    def press(self, begins: str) -> None:
        """Presses a button that leads to another page."""

    def write(self, label: str, said: str) -> None: ...
    def choose(self, label: str, within: str = "") -> None:
        """A radio, a box to tick, or one of a list whose label is `within`; of the set with that legend, where it is given."""

    def on_day(self, legend: str, day: datetime.date) -> None: ...
    def attach(self, label: str, picture: bytes) -> None:
        """A picture, as a file of the device."""

    def unfold(self, begins: str) -> None:
        """Opens what is folded away."""

    def kept(self, button: str) -> None:
        """What was written in fields that save themselves is on disk; without scripts, by the button that saves them."""

    def look(self) -> None:
        """The page is as it should be; what it should be, each way knows."""

    def close(self) -> None: ...


class ByForms:
    """A browser without scripts: each page is read as strictly as the standard does, and a form sends what it holds."""

    def __init__(self, visitor: Visitor, names: Iterable[str] = ()) -> None:
        self.visitor, self.names = visitor, tuple(names)
        self.page: Page
        self.here = ""
        self.files: dict[str, tuple[str, bytes, str]] = {}

    @property
    def text(self) -> str:
        return self.page.text

    def open(self, address: str) -> None:
        self.shows(self.visitor.client.get(address))

    def shows(self, reply: Response) -> None:
        status = reply.status_code if reply.status_code in (409, 422) else 200
        self.page = self.visitor.read(reply, names=self.names, status=status)
        self.here = reply.url.path

    def element(self, tags: tuple[str, ...], begins: str) -> Element:
        """The first of these with words that begin so."""
        found = (one for one in self.page.tree.iter() if one.tag in tags and words(one).startswith(begins))
        one = next(found, None)
        assert one is not None, f"nothing begins with “{begins}” on “{self.page.title}”: {self.text[:2000]}"
        return one

    def follow(self, begins: str) -> None:
        self.open(self.element(("a",), begins).get("href", "").partition("#")[0])

    def press(self, begins: str) -> None:
        button = self.element(("button",), begins)
        form = next(one for one in forms_of(self.page) if any(told.startswith(begins) for _, _, told in one.buttons))
        self.shows(self.sent(form, begins, button.get("formaction") or form.action))

    def sent(self, form: FormSeen, begins: str, action: str) -> Response:
        typed = {**form.untouched(), **form.with_button(begins)}
        if form.method == "get":
            return self.visitor.client.get(action, params=typed)
        if self.files:
            return self.with_files(action, typed)
        return self.visitor.post(action, typed, follow=True)

    def with_files(self, action: str, typed: Mapping[str, str | Sequence[str]]) -> Response:
        files, self.files = self.files, {}
        return self.visitor.client.post(action, data=typed, files=files, headers=FROM_HERE, follow_redirects=True)

    def attach(self, label: str, picture: bytes) -> None:
        name = self.labelled(label, self.page.tree).get("name", "")
        self.files = {name: ("drawing.png", picture, "image/png")}

    def labelled(self, label: str, inside: Element) -> Element:
        of = next((one.get("for", "") for one in inside.iter("label") if words(one) == label), None)
        assert of is not None, f"no field is called “{label}” on “{self.page.title}”"
        return next(one for one in self.page.tree.iter() if one.get("id") == of)

    def group(self, legend: str) -> Element:
        for one in self.page.tree.iter("fieldset"):
            if any(words(each) == legend for each in one.iter("legend")):
                return one
        raise AssertionError(f"no set of fields is called “{legend}” on “{self.page.title}”")

    def write(self, label: str, said: str) -> None:
        put(self.labelled(label, self.page.tree), said)

    def choose(self, label: str, within: str = "") -> None:
        lists = [one for one in self.page.tree.iter("label") if within and words(one) == within]
        if lists:
            among = self.labelled(within, self.page.tree)
            assert any(words(one) == label for one in among.iter("option")), f"“{within}” offers no “{label}”"
            for option in among.iter("option"):
                mark(option, "selected", is_so=words(option) == label)
            return
        chosen = self.labelled(label, self.group(within) if within else self.page.tree)
        if chosen.get("type") == "radio":
            for one in self.page.all("input", name=chosen.get("name", "")):
                mark(one, "checked", is_so=False)
        mark(chosen, "checked", is_so=True)

    def on_day(self, legend: str, day: datetime.date) -> None:
        for box, said in zip(BOXES, boxes_of(day), strict=True):
            put(self.labelled(box, self.group(legend)), said)

    def unfold(self, begins: str) -> None:
        self.element(("summary",), begins)

    def kept(self, button: str) -> None:
        self.press(button)

    def look(self) -> None:
        """It was read strictly when it came."""

    def close(self) -> None:
        """There is nothing to close."""


def put(field: Element, said: str) -> None:
    if field.tag == "textarea":
        for child in list(field):
            field.remove(child)
        field.text = said
    else:
        field.set("value", said)


def mark(field: Element, name: str, *, is_so: bool) -> None:
    field.attrib.pop(name, None)
    if is_so:
        field.set(name, "")
