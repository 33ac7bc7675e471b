"""Every question of an assessment answered in a real browser, in the fields that a person uses, whatever kind it is.

walk = Questions(hands)
walk.answer_whole(look)
assert walk.lost_on_this_page() == []
"""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from playwright.sync_api import Locator, Page
from playwright.sync_api import TimeoutError as TooLong

from tests.browser.hands import Hands
from tests.journeys.forms import Control, FormSeen, forms_of, value_in
from tests.support.page import Page as PageRead
from tests.support.page import parsed, words

ROWS_OF_EACH = 2
WHERE_IT_SAYS_SAVED = "id => document.getElementById(id)?.querySelector('[data-saved]')?.dataset.saved"
SAVED = f"id => ['yes', undefined].includes(({WHERE_IT_SAYS_SAVED})(id))"
OPEN_FOLDS = "form => { for (let at = form; at; at = at.parentElement) if (at.matches('details')) at.open = true; }"
TURN_TO = """id => { const form = document.getElementById(id), card = form && form.closest('.wp-question');
  return !card || card.offsetParent !== null; }"""


@dataclass
class Questions:
    """Whoever answers, and what was answered so far."""

    hands: Hands
    met: set[str] = field(default_factory=set)
    """The keys of the questions that were met."""
    times: Counter[str] = field(default_factory=Counter)
    forms: set[tuple[str, str]] = field(default_factory=set)
    written: dict[str, str] = field(default_factory=dict)
    """The words that were written, by the name of their field and its question."""

    @property
    def page(self) -> Page:
        return self.hands.page

    @property
    def saves(self) -> int:
        return self.times.total()

    # --- part by part, from the task list

    def answer_whole(self, look: Callable[[], None]) -> None:
        """Each part of the task list in turn, those that are for more time too; then to check and finish."""
        assessment = self.page.url.partition("/sections/")[0]
        self.page.goto(assessment)
        links = self.page.locator("main a[href*='/sections/']").all()
        for section in dict.fromkeys((link.get_attribute("href") or "").partition("#")[0] for link in links):
            self.page.goto(section)
            self.answer_section()
            look()
            self.kept_after_opening_again()
            self.hands.press("Yes, go on")
        self.page.goto(f"{assessment}/finish")

    def answer_section(self) -> None:
        """What is asked, and whatever is asked because of an answer."""
        while new := [form for form in self.forms_here() if self.is_new(form)]:
            for form in new:
                self.answer(form)

    def forms_here(self) -> list[FormSeen]:
        return [form for form in forms_of(self.seen()) if "/answers/" in form.action]

    def seen(self) -> PageRead:
        return PageRead(parsed(self.page.content()), self.page.title(), "")

    def is_new(self, form: FormSeen) -> bool:
        most = ROWS_OF_EACH if form.id.endswith("-form") else 1
        return (form.action, form.id) not in self.forms and self.times[form.action] < most

    # --- one question

    def answer(self, form: FormSeen) -> None:
        """Fills in what is in sight, one field after another, as its answers bring others into sight; and it is saved."""
        key = form.action.rpartition("/answers/")[2]
        self.met.add(key)
        self.forms.add((form.action, form.id))
        self.turn_to(form)
        filled = False
        for control in form.controls.values():
            values = value_in(control, self.saves)
            if control.kind != "hidden" and values:
                filled = self.fill_in(form, control, values, key) or filled
        self.times[form.action] += 1
        if filled:
            self.save(form)

    def turn_to(self, form: FormSeen) -> None:
        """Opens what it is folded into; on a phone, goes on to its question."""
        self.page.locator(f'[id="{form.id}"]').evaluate(OPEN_FOLDS)
        for word in ("Next question", "Previous question"):
            onward = self.page.get_by_role("button", name=word)
            for _ in range(60):
                if self.page.evaluate(TURN_TO, form.id) or not onward.first.is_visible() or not onward.first.is_enabled():
                    break
                self.hands.touch(onward.first)
        assert self.page.evaluate(TURN_TO, form.id), f"no turning leads to {form.action}"

    def fill_in(self, form: FormSeen, control: Control, values: list[str], key: str) -> bool:
        """False: none of it is in sight."""
        fields = self.fields(form, control.name)
        if control.kind in ("radio", "checkbox"):
            choices = [self.page.locator(f'{fields}[value="{value}"]') for value in values]
            shown = [choice for choice in choices if self.in_sight(choice)]
            for choice in shown:
                self.hands.pick(choice)
            return bool(shown)
        box = self.page.locator(fields).first
        if not box.is_visible():
            return False
        if control.kind == "choice":
            box.select_option(values[0])
            return True
        self.hands.type_into(box, values[0])
        if values[0].startswith("Órla"):
            self.written[f"{key} {control.name}"] = values[0]
        return True

    def in_sight(self, choice: Locator) -> bool:
        """A radio is drawn by its label: the label has to be in sight."""
        return self.page.locator(f"label[for='{choice.get_attribute('id')}']").is_visible()

    def fields(self, form: FormSeen, name: str) -> str:
        inside, apart = f'[id="{form.id}"] [name="{name}"]', f'[name="{name}"][form="{form.id}"]'
        return f":is({inside}, {apart})"

    def save(self, form: FormSeen) -> None:
        """What is added to a list has its button; all else is saved as it is left. Waits until its status says that it is."""
        here = self.page.locator(f'[id="{form.id}"]')
        if here.get_attribute("data-saves") is not None:
            self.hands.touch(here.locator("button[type=submit]"))
        try:
            self.page.wait_for_function(SAVED, arg=form.id, timeout=20_000)
        except TooLong:
            told = here.locator("[data-saved]").inner_text()
            raise AssertionError(f"{form.action} is not saved, it says: {told}") from None

    def kept_after_opening_again(self) -> None:
        """“Saved” was true: each word stands on the page when it is opened anew."""
        self.page.goto(self.page.url.partition("#")[0])
        there = words(parsed(self.page.content()))
        here = {form.action.rpartition("/answers/")[2] for form in self.forms_here()}
        lost = [name for name, said in self.written.items() if name.partition(" ")[0] in here and said not in there]
        shut = [name for name in lost if not self.page.locator(f'[name="{name.partition(" ")[2]}"]').count()]
        lost = [name for name in lost if name not in shut and self.value_of(name) != self.written[name]]
        assert lost == [], f"said to be saved, and not there on opening it again: {lost}"

    def value_of(self, name: str) -> str:
        return self.page.locator(f'[name="{name.partition(" ")[2]}"]').first.input_value()

    # --- what was seen and heard, and reading it

    def add_statement(self, says: str) -> None:
        """The first question's own place for what was seen; it stands there once it is added."""
        add = self.page.locator("form.wp-add").first
        add.evaluate(OPEN_FOLDS)
        self.hands.pick(add.locator("[name=kind]").first)
        self.hands.type_into(add.locator("textarea").first, says)
        self.hands.touch(add.get_by_role("button", name="Add"))
        self.page.get_by_text(says).first.wait_for()

    def lost_on_this_page(self) -> list[str]:
        """The fields whose words do not stand on a page where all answers are to be read."""
        there = words(parsed(self.page.content()))
        return [name for name, said in self.written.items() if said not in there]
