"""Every question of an assessment answered in a real browser, in the fields that a person uses, whatever kind it is.

walk = Questions(hands)
walk.answer_whole(assessment, look)
assert walk.lost_on_this_page() == []
"""

import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import Page
from playwright.sync_api import TimeoutError as TooLong

from tests.browser.hands import Hands
from tests.journeys.forms import Control, FormSeen, value_in

SCRIPT = Path(__file__).with_name("every_question.js").read_text()
ROWS_OF_EACH = 2
SECONDS = 180
"""How long one question may take, on a machine that does much else: more than that is a fault. A longer tool may take longer."""
OPEN_FOLDS = "form => { for (let at = form; at; at = at.parentElement) if (at.matches('details')) at.open = true; }"
TURN_TO = """id => { const form = document.getElementById(id), card = form && form.closest('.wp-question');
  return !card || card.offsetParent !== null; }"""
UNSAID = ("starts", "ends", "exact", "day", "month", "year", "when")
"""What is read in other words than it was put in: hours, dates, and whether words are exact. So is what is ticked of a block."""


@dataclass
class Questions:
    """Whoever answers, and what was answered so far."""

    hands: Hands
    mark: str = ""
    """A word of this walk's own, in all that is written: nothing written earlier can pass for it."""
    met: set[str] = field(default_factory=set)
    """The keys of the questions that were met."""
    times: Counter[str] = field(default_factory=Counter)
    forms: set[tuple[str, str]] = field(default_factory=set)
    written: dict[str, tuple[str, str]] = field(default_factory=dict)
    """What was written, chosen or counted, with its question, by the name of its form and field."""
    labels: dict[tuple[str, str, str], str] = field(default_factory=dict)

    @property
    def page(self) -> Page:
        return self.hands.page

    @property
    def saves(self) -> int:
        return self.times.total()

    def ask(self, question: str, *given: Any) -> Any:
        """Asks the page something, in the words of the script beside this file."""
        return self.page.evaluate(f"given => wpWalk.{question}(...given)", list(given))

    # --- part by part, from the task list

    def answer_whole(self, assessment: str, look: Callable[[], None]) -> None:
        """Each part of the task list in turn, those that are for more time too; then to check and finish."""
        self.page.goto(assessment)
        look()
        links = self.page.locator("main a[href*='/sections/']").all()
        for section in dict.fromkeys((link.get_attribute("href") or "").partition("#")[0] for link in links):
            if not self.page.url.endswith(section):
                self.page.goto(section)
            self.answer_section()
            look()
            self.kept_after_opening_again()
            self.hands.press("Yes, go on")
        self.page.goto(f"{assessment}/finish")

    def answer_section(self) -> None:
        """What is asked, and whatever is asked because of an answer."""
        while new := [form for form in self.forms_here() if self.is_new(form)]:
            filled = [form for form in new if self.is_new(form) and self.answer(form)]
            self.all_saved(filled)

    def forms_here(self) -> list[FormSeen]:
        found = []
        for told in self.ask("forms"):
            form = FormSeen(told["id"], told["action"], "post")
            for each in told["fields"]:
                self.take_in(form, each)
            found.append(form)
        return found

    def take_in(self, form: FormSeen, told: dict[str, Any]) -> None:
        """One field as the page tells of it."""
        name, value, kind = told["name"], told["value"], told["kind"]
        control = form.controls.setdefault(name, Control(name, kind, ahead=told["ahead"]))
        if kind in ("radio", "checkbox"):
            control.offered.append(value)
            control.chosen += [value] if told["checked"] else []
            control.alone |= {value} if told["alone"] else set()
            self.labels[form.id, name, value] = told["label"]
        else:
            control.offered += told["offered"]
            control.chosen.append(value)

    def is_new(self, form: FormSeen) -> bool:
        most = ROWS_OF_EACH if form.id.endswith("-form") else 1
        return (form.action, form.id) not in self.forms and self.times[form.action] < most

    # --- one question

    def answer(self, form: FormSeen) -> bool:
        """Fills in what is in sight, one field after another, as its answers bring others into sight. False: nothing was."""
        begun = time.monotonic()
        key = form.action.rpartition("/answers/")[2]
        self.met.add(key)
        self.forms.add((form.action, form.id))
        self.turn_to(form)
        wanted: list[tuple[str, str, bool]] = []
        for control in form.controls.values():
            if control.kind != "hidden":
                wanted += self.fill_in(form, control, key)
        self.times[form.action] += 1
        missing = self.ask("missing", form.id, wanted)
        assert missing == [], f"in {form.action} these were filled in, and are not: {missing}"
        if wanted and self.page.locator(f'[id="{form.id}"]').get_attribute("data-saves") is not None:
            self.hands.touch(self.page.locator(f'[id="{form.id}"] button[type=submit]'))
            self.all_saved([form.id])
        took = time.monotonic() - begun
        assert took < SECONDS, f"{form.action} took {took:.0f} s; {SECONDS} is the most"
        return bool(wanted)

    def turn_to(self, form: FormSeen) -> None:
        """Opens what it is folded into; on a phone, goes on to its question."""
        self.page.locator(f'[id="{form.id}"]').evaluate(OPEN_FOLDS)
        for word in ("Next question", "Previous question"):
            onward = self.page.get_by_role("button", name=word).first
            for _ in range(60):
                if self.page.evaluate(TURN_TO, form.id) or not onward.is_visible() or not onward.is_enabled():
                    break
                self.hands.touch(onward)
        assert self.page.evaluate(TURN_TO, form.id), f"no turning leads to {form.action}"

    def fill_in(self, form: FormSeen, control: Control, key: str) -> list[tuple[str, str, bool]]:
        """Name, value and whether it is a choice, of whatever was put in; nothing, when none of it is in sight."""
        is_choice = control.kind in ("radio", "checkbox")
        values = [value.replace("toast", f"{self.mark}toast") for value in value_in(control, self.saves)]
        shown = [value for value in values if self.ask("inSight", form.id, control.name, value if is_choice else None)]
        for value in shown:
            self.put_in(form, control, value)
            if said := self.said(form, control, value):
                self.written[f"{form.id} {control.name} {value if is_choice else ''}"] = (key, said)
        return [(control.name, value, is_choice) for value in shown]

    def put_in(self, form: FormSeen, control: Control, value: str) -> None:
        fields = f':is([id="{form.id}"] [name="{control.name}"], [name="{control.name}"][form="{form.id}"])'
        if control.kind in ("radio", "checkbox"):
            self.hands.pick(self.page.locator(f'{fields}[value="{value}"]'))
        elif control.kind == "choice":
            self.page.locator(fields).first.select_option(value)
        else:
            self.hands.type_into(self.page.locator(fields).first, value)

    def said(self, form: FormSeen, control: Control, value: str) -> str:
        """How an answer is read: the words of a choice, what was written, or the number. "" where it is told in other words."""
        if control.last in UNSAID or (control.kind in ("radio", "checkbox") and form.id.endswith("-form")):
            return ""
        return self.labels.get((form.id, control.name, value), "" if control.kind == "choice" else value)

    def all_saved(self, forms: list[str] | list[FormSeen]) -> None:
        """What is added to a list has its button; all else is saved as it is left. Waits until the status says that it is."""
        names = [form if isinstance(form, str) else form.id for form in forms]
        try:
            self.page.wait_for_function("names => wpWalk.unsaved(names).length === 0", arg=names, timeout=30_000)
        except TooLong:
            told = {name: self.page.locator(f'[id="{name}"] [data-saved]').inner_text() for name in self.ask("unsaved", names)}
            raise AssertionError(f"not all is saved: {told}") from None

    def kept_after_opening_again(self) -> None:
        """“Saved” was true: each word stands on the page when it is opened anew."""
        self.page.goto(self.page.url.partition("#")[0])
        here = {form.action.rpartition("/answers/")[2] for form in self.forms_here()}
        there = self.ask("whole")
        lost = [name for name, (key, said) in self.written.items() if key in here and said not in there]
        assert lost == [], f"said to be saved, and not there on opening it again: {lost}"

    # --- what was seen and heard, and reading it

    def add_statement(self, section: str, says: str) -> None:
        """The first question's own place for what was seen; it stands there once it is added."""
        self.page.goto(section)
        add = self.page.locator("form.wp-add").first
        add.evaluate(OPEN_FOLDS)
        self.hands.pick(add.locator("[name=kind]").first)
        self.hands.type_into(add.locator("textarea").first, says)
        self.hands.touch(add.get_by_role("button", name="Add"))
        self.page.get_by_text(says).first.wait_for()

    def lost_on_this_page(self, *, but_choices: bool = False) -> list[str]:
        """What was written, chosen or counted and does not stand at its question, on a page where all answers are read."""
        there = self.ask("read")
        if but_choices:
            return [name for name, (key, said) in self.written.items() if self.mark in said and said not in there.get(key, "")]
        return [f"{name}: {said}" for name, (key, said) in self.written.items() if said not in there.get(key, "")]
