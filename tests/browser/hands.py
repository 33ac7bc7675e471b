"""Whoever does the job: with a mouse, with a finger on a phone, with the keyboard alone, or in a browser without scripts.

hands.follow("Start a First Look"); hands.write("Name, date of birth or reference", "Mia Testwood"); hands.press("Find")
"""

from playwright.sync_api import Locator, Page, expect

MOST_TABS = 400
KEY_BY_KEY = 4
"""So many letters are struck one by one; what follows comes at once, as from a keyboard that completes words."""
MIDDLE_OF_ITS_WORDS = """choice => {
  const label = choice.labels[0], where = () => label.getBoundingClientRect();
  if (where().top < 80 || where().bottom > innerHeight - 120) label.scrollIntoView({ block: "center", behavior: "instant" });
  const { x, y, width, height } = where();
  return [choice.checked, x + width / 2, y + height / 2];
}"""
TABS_TO = """there => {
  const stops = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
    .filter((e) => e.tabIndex >= 0 && !e.disabled && e.checkVisibility({ checkVisibilityCSS: true }));
  const sets = (e) => e.type === "radio" && e.form ? stops.filter((one) => one.name === e.name && one.form === e.form) : [e];
  const stopOf = (e) => sets(e).find((one) => one.checked) ?? sets(e)[0];
  const only = stops.filter((e) => e === stopOf(e) || e === document.activeElement);
  const from = only.indexOf(document.activeElement), to = only.indexOf(stopOf(there));
  return to > from ? to - from : 0;
}"""
"""About how many Tabs lie between: only to ask less often whether one is there."""


class Hands:
    """With a mouse. What is meant is found by its words, as a person finds it."""

    with_scripts = True

    def __init__(self, page: Page) -> None:
        self.page = page

    # --- found by their words

    def follow(self, words: str) -> None:
        self.go_on(self.page.get_by_role("link", name=words).or_(self.page.get_by_role("button", name=words)).first)

    def press(self, words: str, within: Locator | None = None) -> None:
        self.go_on((within or self.page.locator("main")).get_by_role("button", name=words).first)

    def write(self, label: str, words: str) -> None:
        self.type_into(self.page.get_by_label(label, exact=True).first, words)

    def choose(self, label: str) -> None:
        self.pick(self.page.get_by_label(label, exact=True).first)

    # --- done

    def go_on(self, there: Locator) -> None:
        """Presses something that leads to another page, and waits for it: for the page, and not for the way to the button."""
        self.come_to(there)
        with self.page.expect_navigation():
            self.touch(there)

    def come_to(self, there: Locator) -> None:
        """Whatever has to be done before it can be pressed."""

    def touch(self, there: Locator) -> None:
        there.click()

    def touch_at(self, x: float, y: float) -> None:
        self.page.mouse.click(x, y)

    def type_into(self, box: Locator, words: str) -> None:
        box.fill(words)

    def pick(self, choice: Locator) -> None:
        """Chooses a radio or ticks a box where its words stand, as people do."""
        is_chosen, x, y = choice.evaluate(MIDDLE_OF_ITS_WORDS)
        if not is_chosen:
            self.touch_at(x, y)
        expect(choice).to_be_checked()

    def choose_from(self, among: Locator, words: str) -> None:
        """One of a list that opens."""
        among.select_option(label=words)


class Finger(Hands):
    """On a phone."""

    def touch(self, there: Locator) -> None:
        there.tap()

    def touch_at(self, x: float, y: float) -> None:
        self.page.touchscreen.tap(x, y)

    def type_into(self, box: Locator, words: str) -> None:
        box.tap()
        box.fill(words)


class Keys(Hands):
    """With Tab, arrows, Space and Enter, and nothing else."""

    def come_to(self, there: Locator) -> None:
        self.reach(there)

    def reach(self, there: Locator) -> None:
        """Tabs on until this has the focus."""
        if not self.tab_until("e => document.activeElement === e", there):
            raise AssertionError(f"no number of Tabs reaches {there}")

    def tab_until(self, is_there: str, there: Locator) -> bool:
        """Tabs on until this holds; the first stretch, whose length is known, without asking at each stop."""
        handle = there.element_handle()
        if not handle.evaluate(is_there):
            for _ in range(handle.evaluate(TABS_TO)):
                self.page.keyboard.press("Tab")
        for _ in range(MOST_TABS):
            if handle.evaluate(is_there):
                return True
            self.page.keyboard.press("Tab")
        return False

    def touch(self, there: Locator) -> None:
        self.reach(there)
        self.page.keyboard.press("Enter")

    def type_into(self, box: Locator, words: str) -> None:
        self.reach(box)
        if box.input_value():
            self.page.keyboard.press("ControlOrMeta+A")
            self.page.keyboard.press("Delete")
        self.page.keyboard.type(words[:KEY_BY_KEY])
        self.page.keyboard.insert_text(words[KEY_BY_KEY:])

    def pick(self, choice: Locator) -> None:
        is_chosen, kind = choice.evaluate("e => [e.checked, e.type]")
        if is_chosen:
            return
        if kind == "checkbox":
            self.reach(choice)
            self.page.keyboard.press("Space")
        else:
            self.by_arrows(choice)
        expect(choice).to_be_checked()

    def choose_from(self, among: Locator, words: str) -> None:
        """Types how it begins, as people do in a list that is closed."""
        self.reach(among)
        if among.locator("option:checked").inner_text() != words:
            self.page.keyboard.type(words)
        expect(among.locator("option:checked")).to_have_text(words)

    def by_arrows(self, choice: Locator) -> None:
        """A set of radios is one stop of the Tab key; arrows go round in it."""
        handle = choice.element_handle()
        same_set = "e => document.activeElement.name === e.name && document.activeElement.form === e.form"
        self.tab_until(same_set, choice)
        self.page.keyboard.press("Space")
        for _ in range(20):
            if handle.evaluate("e => document.activeElement === e && e.checked"):
                return
            self.page.keyboard.press("ArrowDown")


class WithoutScripts(Hands):
    """With a mouse, in a browser that runs no scripts: each answer is sent with its own button."""

    with_scripts = False
