"""Reads a page as strictly as the standard does, and checks what every page of the service promises.

page = read_page(reply.text, address=str(reply.url), names=["Dean", "Mia"])
assert page.h1 == "Basic care"
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from markupever import HtmlOptions, Parser
from turbohtml.treebuild import parse_into

SERVICE = "Whole Picture"
UNSEEN_INPUTS = frozenset({"hidden", "submit", "button", "reset", "image"})
AS_PYTHON_WRITES = re.compile(r"\b\w+\(\w+=['\"\[(<{]|<[\w.]+ object at 0x|<\w+\.\w+: |\bUUID\('|datetime\.date")
"""What stands on a page when something was put there that nobody made words of."""
REFERRING = ("for", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns", "headers", "list")


@dataclass(frozen=True)
class Page:
    """A page that keeps the house's promises."""

    tree: Element
    title: str
    h1: str

    @property
    def text(self) -> str:
        """All the words a reader sees, with single spaces."""
        return words(first(self.tree, "body"))

    def all(self, tag: str, **attributes: str) -> list[Element]:
        """Every element of this tag with just these attributes; write `class_` and `for_`, `aria_label` for `aria-label`."""
        wanted = {name.rstrip("_").replace("_", "-"): value for name, value in attributes.items()}
        return [e for e in self.tree.iter(tag) if all(e.get(name) == value for name, value in wanted.items())]

    def one(self, tag: str, **attributes: str) -> Element:
        found = self.all(tag, **attributes)
        assert len(found) == 1, f"{len(found)} of <{tag}> with {attributes}, where one was meant"
        return found[0]

    def fields(self) -> dict[str, str]:
        """What the page's forms would send if nothing were touched: name → value, the last of a name standing."""
        return dict(pair for form in self.tree.iter("form") for pair in sent_untouched(form))

    def sent_by(self, form_id: str) -> dict[str, list[str]]:
        """What one form would send if nothing were touched, with the fields elsewhere on the page that name it: name → values."""
        form = self.one("form", id=form_id)
        own = list(sent_untouched(form))
        away = [pair for element in self.tree.iter() if element.get("form") == form_id for pair in sent_untouched(element)]
        sent: dict[str, list[str]] = {}
        for name, value in (*own, *away):
            sent.setdefault(name, []).append(value)
        return sent


def read_page(html: str, *, address: str = "", names: Iterable[str] = ()) -> Page:
    """The page, after its promises are checked. `names` are a family's, none of which may stand in title or address."""
    tree = parsed(html)
    h1 = [words(e) for e in tree.iter("h1")]
    title = words(first(tree, "title"))
    faults = [*page_faults(tree, title, h1), *faults_in(tree)]
    for name in names:
        shown = [place for place, text in (("title", title), ("address", address)) if says(name, text)]
        faults += [f"a family's name, {name}, is in the {place}" for place in shown]
        faults += [f"a family's name, {name}, is in the address {a}" for a in addresses(tree) if says(name, a)]
    assert not faults, f"{title or address}:\n- " + "\n- ".join(faults)
    return Page(tree, title, h1[0])


def read_fragment(html: str) -> Element:
    """A fragment: one element with an id (and what it swaps out of band beside it), whole and well formed."""
    root = parsed(html, inside="div")
    elements = root.findall("{*}*")  # without comments
    faults = list(faults_in(root, whole=False))
    if not elements or any(not e.get("id") for e in elements):
        faults.append("each element of a fragment has an id")
    if (root.text or "").strip():
        faults.append("there is text outside the fragment's element")
    faults += ["only the first element is swapped in place" for e in elements[1:] if not e.get("hx-swap-oob")]
    assert not faults, "fragment:\n- " + "\n- ".join(faults)
    return elements[0]


AS_IF_ON_A_PAGE = "<!DOCTYPE html><html><head><title>-</title></head><body><{0}>{1}</{0}></body></html>"
OURS = "http://www.w3.org/1999/xhtml"


class Tree:
    """Puts a page together from what a parser finds; comments are nobody's to read."""

    def create_document(self) -> Element:
        return Element("document")

    def create_doctype(self, *_said: str | None) -> None:
        return None

    def create_element(self, name: str, namespace: str, attributes: tuple[tuple[str, str | None], ...]) -> Element:
        return Element(name if namespace == OURS else f"{{{namespace}}}{name}", {key: value or "" for key, value in attributes})

    def create_text(self, text: str) -> str:
        return text

    def create_comment(self, _text: str) -> None:
        return None

    def create_pi(self, _target: str, _text: str) -> None:
        return None

    def append(self, parent: Element | str | None, child: Element | str | None) -> None:
        assert isinstance(parent, Element)
        if isinstance(child, Element):
            parent.append(child)
        elif child and len(parent):
            parent[-1].tail = (parent[-1].tail or "") + child
        elif child:
            parent.text = (parent.text or "") + child


def parsed(html: str, *, inside: str | None = None) -> Element:
    """The whole page as a tree, or the fragment as it would stand `inside` such an element."""
    whole = AS_IF_ON_A_PAGE.format(inside, html) if inside else html
    faults = Parser(HtmlOptions()).process(whole).finish().errors()
    assert not faults, f"this is not well-formed HTML: {'; '.join(faults)}\n{html[:2000]}"
    document = parse_into(whole, Tree())
    assert isinstance(document, Element)
    return document[0] if inside is None else first(document, "body")[0]


def words(element: Element) -> str:
    return " ".join("".join(element.itertext()).split())


def first(tree: Element, tag: str) -> Element:
    return next(tree.iter(tag))


def says(name: str, text: str) -> bool:
    return re.search(rf"\b{re.escape(name.casefold())}\b", text.casefold()) is not None


def addresses(tree: Element) -> list[str]:
    return [e.get(name, "") for e in tree.iter() for name in ("href", "action", "hx-get", "hx-post", "src") if e.get(name)]


# --- faults: each function yields sentences


def page_faults(tree: Element, title: str, h1: list[str]) -> Iterator[str]:
    if len(h1) != 1 or not h1[0]:
        yield f"a page has one h1 with words in it; this has {h1}"
    if not title.endswith(f" – {SERVICE}"):
        yield f"a title ends with “ – {SERVICE}”; this is “{title}”"
    if tree.get("lang") != "en-GB":
        yield f"the page says its language, en-GB; this says {tree.get('lang')}"
    if len(list(tree.iter("main"))) != 1:
        yield "a page has one main"
    if shown_as := AS_PYTHON_WRITES.search(words(tree)):
        yield f"no reader is told “{shown_as[0]}”"


def faults_in(tree: Element, *, whole: bool = True) -> Iterator[str]:
    ids = Counter(e.get("id") for e in tree.iter() if e.get("id"))
    yield from (f"the id {name} is there {count} times" for name, count in ids.items() if count > 1)
    yield from inline_faults(tree)
    yield from label_faults(tree)
    yield from form_faults(tree)
    if whole:
        for element in tree.iter():
            for name in REFERRING:
                missing = [i for i in element.get(name, "").split() if i not in ids]
                yield from (f"{shown(element)} {name} points at {i}, which is not there" for i in missing)


def inline_faults(tree: Element) -> Iterator[str]:
    for element in tree.iter():
        if element.tag == "style" or (element.tag == "script" and not element.get("src")):
            yield f"{shown(element)} is inline"
        yield from (
            f"{shown(element)} has {name}, which is inline"
            for name in element.attrib
            if name == "style" or name.startswith(("on", "hx-on"))
        )
        loaded = element.get("href" if element.tag == "link" else "src") or "/"
        if not loaded.startswith("/") or loaded.startswith("//"):
            yield f"{shown(element)} is loaded from elsewhere: {loaded}"


def label_faults(tree: Element) -> Iterator[str]:
    labelled = {e.get("for") for e in tree.iter("label") if words(e)}
    wrapped = {inner for label in tree.iter("label") if words(label) for inner in label.iter()}
    grouped = {inner for group in tree.iter("fieldset") if has_legend(group) for inner in group.iter()}
    for element in tree.iter():
        if element.tag in {"input", "select", "textarea"} and element.get("type") not in UNSEEN_INPUTS:
            if not (element.get("id") in labelled or element in wrapped or is_named(element)):
                yield f"{shown(element)} has no label"
            if element.get("type") == "radio" and element not in grouped:
                yield f"{shown(element)} is not in a fieldset with a legend"
        if element.tag in {"button", "a", "summary"} and not (words(element) or is_named(element)):
            yield f"{shown(element)} has no words"
        if element.tag == "img" and element.get("alt") is None:
            yield f"{shown(element)} has no alt"


def form_faults(tree: Element) -> Iterator[str]:
    for form in tree.iter("form"):
        posts = form.get("method", "get").lower() == "post" or form.get("hx-post")
        has_token = any(e.get("name") == "token" for e in form.iter("input"))
        if posts and not has_token:
            yield f"{shown(form)} posts without the hidden token"
        if not posts and has_token:
            yield f"{shown(form)} would put the token in an address"
        if form.get("hx-post") and form.get("hx-post") != form.get("action"):
            yield f"{shown(form)} posts to another address with htmx than without"


def has_legend(group: Element) -> bool:
    return any(words(legend) for legend in group.iter("legend"))


def is_named(element: Element) -> bool:
    return bool(element.get("aria-label") or element.get("aria-labelledby"))


def shown(element: Element) -> str:
    kept = ("id", "name", "type", "href", "action", "class")
    attributes = "".join(f' {name}="{element.get(name)}"' for name in kept if element.get(name))
    return f"<{element.tag}{attributes}>"


# --- what a form would send


def sent_untouched(form: Element) -> Iterator[tuple[str, str]]:
    for element in form.iter():
        name = element.get("name")
        if not name or element.get("disabled") is not None:
            continue
        kind = element.get("type", "text")
        if element.tag == "textarea":
            yield name, "".join(element.itertext()).removeprefix("\n")
        elif element.tag == "select":
            chosen = [o for o in element.iter("option") if o.get("selected") is not None] or list(element.iter("option"))[:1]
            yield from ((name, option.get("value", words(option))) for option in chosen)
        elif element.tag == "input" and kind in {"radio", "checkbox"}:
            if element.get("checked") is not None:
                yield name, element.get("value", "on")
        elif element.tag == "input" and kind not in {"submit", "button", "reset", "image", "file"}:
            yield name, element.get("value", "")
