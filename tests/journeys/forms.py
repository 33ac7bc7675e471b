"""The forms of any page, as a browser sees them, and filling one in with something plausible, whatever it asks.

for form in forms_of(page):
    ruth.post(form.action, filled(form, turn=3))
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from tests.support.page import Page, words

BLANKS = ("not_known", "not_asked", "declined", "does_not_apply")
TYPED = ("text", "search", "tel", "email", "password", "")


@dataclass
class Control:
    """Everything of one name in a form: the values offered, those chosen already, and how it is typed or chosen."""

    name: str
    kind: str
    offered: list[str] = field(default_factory=list)
    chosen: list[str] = field(default_factory=list)
    alone: set[str] = field(default_factory=set)
    """Those that are chosen by themselves or not at all."""
    ahead: bool = False
    """Whether a day is asked for on which something becomes due."""

    @property
    def last(self) -> str:
        """What is asked: the last word of its name. `practitioner.r1.often` asks how often."""
        return self.name.rpartition(".")[2].rpartition("_")[2]


@dataclass
class FormSeen:
    """One form: where it goes, how, and all that belongs to it wherever on the page it stands."""

    id: str
    action: str
    method: str
    controls: dict[str, Control] = field(default_factory=dict)
    buttons: list[tuple[str, str, str]] = field(default_factory=list)
    """Name, value and words of each button."""

    def untouched(self) -> dict[str, list[str]]:
        """What it would send as it stands."""
        return {one.name: list(one.chosen) for one in self.controls.values() if one.chosen}

    def with_button(self, says: str) -> dict[str, str]:
        """What pressing the button with these words adds."""
        for name, value, told in self.buttons:
            if told.startswith(says):
                return {name: value} if name else {}
        raise AssertionError(f"no button says “{says}” here; there are {[told for _, _, told in self.buttons]}")


def forms_of(page: Page) -> list[FormSeen]:
    """Every form of the page, in order."""
    found: dict[int, FormSeen] = {}
    by_id: dict[str, FormSeen] = {}
    hints = {element.get("id", ""): words(element) for element in page.tree.iter("p")}
    for element in page.tree.iter("form"):
        form = FormSeen(element.get("id", ""), element.get("action", ""), element.get("method", "get").lower())
        found[id(element)] = form
        by_id[form.id] = form
    for element, around in with_form(page.tree, None):
        named = element.get("form")
        its = by_id.get(named) if named else found.get(id(around))
        if its is not None and element.get("disabled") is None:
            take_in(its, element)
            if any("today or later" in hints.get(one, "") for one in element.get("aria-describedby", "").split()):
                its.controls[element.get("name", "")].ahead = True
    return list(found.values())


def form_on(page: Page, action_ends: str) -> FormSeen:
    """The one form that goes to this address."""
    found = [form for form in forms_of(page) if form.action.endswith(action_ends)]
    assert len(found) == 1, f"{len(found)} forms go to {action_ends} on “{page.title}”"
    return found[0]


def with_form(element: Element, around: Element | None) -> Iterator[tuple[Element, Element | None]]:
    """Every field and button, with the form it stands in."""
    here = element if element.tag == "form" else around
    if element.tag in ("input", "textarea", "select", "button"):
        yield element, here
    for child in element:
        yield from with_form(child, here)


def take_in(form: FormSeen, element: Element) -> None:
    name, value, kind = element.get("name", ""), element.get("value", ""), element.get("type", "")
    if element.tag == "button":
        form.buttons.append((name, value, words(element)))
        return
    if not name:
        return
    if element.tag == "textarea":
        kind, value = "words", "".join(element.itertext()).removeprefix("\n")
    control = form.controls.setdefault(name, Control(name, "choice" if element.tag == "select" else kind or "text"))
    if element.tag == "select":
        options = list(element.iter("option"))
        control.offered += [option.get("value", words(option)) for option in options]
        picked = [option for option in options if option.get("selected") is not None] or options[:1]
        control.chosen += [option.get("value", words(option)) for option in picked]
    elif kind in ("radio", "checkbox"):
        control.offered.append(value)
        control.chosen += [value] if element.get("checked") is not None else []
        control.alone |= {value} if element.get("data-alone") is not None else set()
    else:
        control.chosen.append(value)


# --- something plausible in every field

SINGLE = {
    "day": "4",
    "month": "Nov",
    "year": "2025",
    "when": "4 Nov 2025",
    "since": "since the hours changed",
    "on": "yesterday, Tuesday",
}
"""What is typed where a date or a time is asked for."""


def filled(form: FormSeen, turn: int, *, blank: bool = False) -> dict[str, list[str]]:
    """What somebody might send. `turn` chooses among the choices; `blank`: an honest blank, with why, in place of an answer."""
    sent = {}
    for control in form.controls.values():
        values = blank_in(control) if blank and control.kind != "hidden" else value_in(control, turn)
        if values:
            sent[control.name] = values
    return sent


def value_in(control: Control, turn: int) -> list[str]:
    if control.kind == "hidden":
        return control.chosen
    if control.last in ("why", "blank"):
        return []
    if control.kind in ("radio", "checkbox", "choice"):
        return chosen_in(control, turn)
    if control.last in ("starts", "ends") and control.chosen[0]:
        return control.chosen
    if control.last == "answer" and control.kind in TYPED:
        return ["3"]
    if control.ahead and control.last == "year":
        return ["2099"]
    return [SINGLE.get(control.last, typed(control, turn))]


def typed(control: Control, turn: int) -> str:
    """Words that no other field has, with the signs people really type."""
    return f"Órla’s “toast” & <b>tea</b> {turn} {control.name[-24:]}"


def chosen_in(control: Control, turn: int) -> list[str]:
    """One of the choices, or two where several may be chosen; never a blank, nor somebody the page has no name for."""
    real = [value for value in control.offered if value and value not in (*BLANKS, "somebody_else")]
    if not real:
        return []
    first = turn % len(real)
    two = real[first : first + 2]
    return two if control.kind == "checkbox" and not control.alone & set(two) else two[:1]


def blank_in(control: Control) -> list[str]:
    if control.last == "why":
        return ["The school will ask, by Friday"]
    honest = [value for value in control.offered if value in BLANKS]
    return honest[:1] if control.last in ("answer", "blank") else []
