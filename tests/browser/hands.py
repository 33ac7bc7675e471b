"""Whoever does the job: with a mouse, with a finger on a phone, with the keyboard alone, or in a browser without scripts.

hands.follow("Start a First Look"); hands.write("Name, date of birth or reference", "Mia Testwood"); hands.press("Find")
"""

from playwright.sync_api import Locator, Page, expect

MOST_TABS = 400


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
        """Presses something that leads to another page, and waits for it."""
        with self.page.expect_navigation():
            self.touch(there)

    def touch(self, there: Locator) -> None:
        there.click()

    def touch_at(self, x: float, y: float) -> None:
        self.page.mouse.click(x, y)

    def type_into(self, box: Locator, words: str) -> None:
        box.fill(words)

    def pick(self, choice: Locator) -> None:
        """Chooses a radio or ticks a box where its words stand, as people do."""
        if not choice.is_checked():
            label = self.page.locator(f"label[for='{choice.get_attribute('id')}']")
            label.scroll_into_view_if_needed()
            box = label.bounding_box()
            assert box is not None
            self.touch_at(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
        expect(choice).to_be_checked()


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

    def reach(self, there: Locator) -> None:
        """Tabs on until this has the focus."""
        handle = there.element_handle()
        for _ in range(MOST_TABS):
            if handle.evaluate("e => document.activeElement === e"):
                return
            self.page.keyboard.press("Tab")
        raise AssertionError(f"no number of Tabs reaches {there}")

    def touch(self, there: Locator) -> None:
        self.reach(there)
        self.page.keyboard.press("Enter")

    def type_into(self, box: Locator, words: str) -> None:
        self.reach(box)
        self.page.keyboard.press("ControlOrMeta+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.type(words)

    def pick(self, choice: Locator) -> None:
        if choice.is_checked():
            return
        if choice.get_attribute("type") == "checkbox":
            self.reach(choice)
            self.page.keyboard.press("Space")
        else:
            self.by_arrows(choice)
        expect(choice).to_be_checked()

    def by_arrows(self, choice: Locator) -> None:
        """A set of radios is one stop of the Tab key; arrows go round in it."""
        handle = choice.element_handle()
        same_set = "e => document.activeElement.name === e.name && document.activeElement.form === e.form"
        for _ in range(MOST_TABS):
            if handle.evaluate(same_set):
                break
            self.page.keyboard.press("Tab")
        self.page.keyboard.press("Space")
        for _ in range(20):
            if handle.evaluate("e => document.activeElement === e && e.checked"):
                return
            self.page.keyboard.press("ArrowDown")


class WithoutScripts(Hands):
    """With a mouse, in a browser that runs no scripts: each answer is sent with its own button."""

    with_scripts = False
