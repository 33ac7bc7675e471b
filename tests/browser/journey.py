"""The main job in a real browser, page by page, with whichever hands; each page that is come to is handed to `look`."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from playwright.sync_api import Locator, expect
from playwright.sync_api import TimeoutError as TooLong

from tests.browser.hands import Hands
from tests.support.serving import Account

Look = Callable[[], None]
MEANS = "She is fed, and tired by Thursday."


@dataclass
class Journey:
    """One person's way through; `look` is called on every page."""

    hands: Hands
    look: Look
    family: str
    child: str

    def sign_in(self, account: Account) -> None:
        self.hands.page.goto("/sign-in")
        self.look()
        self.hands.write("Sign-in name", account.sign_in_name)
        self.hands.write("Password", account.password)
        self.hands.press("Sign in")
        assert self.hands.page.locator("h1").inner_text() == "My work"
        self.look()

    def sign_out(self) -> None:
        self.hands.press("Sign out", self.hands.page.locator("footer"))

    def start_family(self) -> None:
        """Looks for a family first, and starts its record with one child and her mother."""
        hands = self.hands
        hands.follow("Start a First Look")
        self.look()
        hands.write("Name, date of birth or reference", f"{self.child} {self.family}")
        hands.press("Find")
        self.look()
        hands.press("Start a family record")
        self.look()
        hands.write("What is the family called?", "")
        hands.press("Start the record")
        assert hands.page.title().startswith("Error: ")
        self.look()
        self.fill_in_family()
        hands.press("Start the record")

    def fill_in_family(self) -> None:
        page, hands = self.hands.page, self.hands
        hands.write("What is the family called?", self.family)
        for name, words in (
            ("child_given", self.child),
            ("child_day", "9"),
            ("child_month", "March"),
            ("child_year", str(2016 + len(self.child))),
            ("carer_given", "Kelly"),
            ("carer_word", "mum"),
        ):
            hands.type_into(page.locator(f"[name={name}]").first, words)

    def start_first_look(self) -> None:
        page, hands = self.hands.page, self.hands
        self.look()
        for part, words in (("day", "4"), ("month", "Nov"), ("year", "2025")):
            hands.type_into(page.locator(f"#seen_on_{part}"), words)
        hands.pick(page.locator("[name=present]").first)
        radios = page.locator("main [type=radio]").all()
        for name in dict.fromkeys(radio.get_attribute("name") for radio in radios):
            hands.pick(page.locator(f'main [name="{name}"]').first)
        hands.go_on(page.locator("main form button[type=submit]").last)

    def answer_all(self) -> None:
        """Section by section, until there is nothing left; then to the check page."""
        page, hands = self.hands.page, self.hands
        for _ in range(12):
            if "/sections/" not in page.url:
                break
            self.answer_section()
            self.look()
            hands.press("Yes, go on")
        if not page.url.endswith("/finish"):
            self.look()
            hands.follow("Check and finish")

    def answer_section(self) -> None:
        page = self.hands.page
        forms = [form.get_attribute("id") or "" for form in page.locator("form[data-autosave], form#answers").all()]
        answered = [form for turn, form in enumerate(forms) if self.in_sight(form) and self.answer(form, turn)]
        if self.hands.with_scripts:
            self.all_saved(answered)

    def in_sight(self, form: str) -> bool:
        """On a phone one question is shown at a time: goes on to the next when this is not the one."""
        onward = self.hands.page.get_by_role("button", name="Next question")
        if onward.is_visible() and not self.hands.page.locator(f'[id="{form}"]').is_visible():
            self.hands.touch(onward)
        return True

    def answer(self, form: str, turn: int) -> bool:
        """Chooses one of each set, writes into each box that is in sight, and saves. False: there was nothing in sight."""
        page, hands, did = self.hands.page, self.hands, False
        whole_page = form == "answers"
        for at, name in enumerate(self.sets_of(form), turn):
            turn = at if whole_page else turn
            choices = [one for one in self.fields(form, f'[type=radio][name="{name}"]') if one.is_visible()]
            if choices:
                hands.pick(choices[turn % min(len(choices), 4)])
                did = True
        for box in self.fields(form, ":is(textarea, [type=text])"):
            if box.is_visible() and not (box.get_attribute("name") or "").endswith(".why"):
                asked = (box.get_attribute("name") or "").rpartition(".")[2]
                hands.type_into(box, "2099" if asked == "year" and self.is_ahead(box) else self.words_for(asked, turn))
                did = True
        if did and not hands.with_scripts and not whole_page:
            hands.go_on(page.locator(f'[id="{form}"] button[type=submit]').first)
        return did

    def is_ahead(self, box: Locator) -> bool:
        """Whether a day is asked for on which something becomes due."""
        hints = (box.get_attribute("aria-describedby") or "").split()
        return any("today or later" in (self.hands.page.locator(f'[id="{one}"]').text_content() or "") for one in hints)

    def words_for(self, asked: str, turn: int) -> str:
        """A part of a date where one is asked for; else something that a child did."""
        return {"day": "4", "month": "Nov", "year": "2025"}.get(asked, f"{self.child} made toast {turn}")

    def fields(self, form: str, which: str) -> list[Locator]:
        page = self.hands.page
        inside = page.locator(f'[id="{form}"] {which}')
        return [*page.locator(f'{which}[form="{form}"]').all(), *inside.all()]

    def sets_of(self, form: str) -> list[str]:
        radios = self.fields(form, "[type=radio]")
        return list(dict.fromkeys(radio.get_attribute("name") or "" for radio in radios))

    def all_saved(self, forms: list[str]) -> None:
        """Waits until the status of each of these says that it is saved."""
        saved = "forms => forms.every((id) => document.getElementById(id).querySelector('[data-saved]').dataset.saved === 'yes')"
        try:
            self.hands.page.wait_for_function(saved, arg=forms, timeout=15000)
        except TooLong:
            said = [(form, self.hands.page.locator(f'[id="{form}"] [data-saved]').inner_text()) for form in forms]
            raise AssertionError(f"not all is saved: {[one for one in said if not one[1].startswith('Saved')]}") from None

    def finish(self) -> None:
        page, hands = self.hands.page, self.hands
        self.look()
        hands.go_on(page.get_by_role("button", name="Send"))
        assert page.title().startswith("Error: ")
        self.look()
        for box in page.locator("[id^=difference-]").all():
            hands.type_into(box, "One sees mornings, the other evenings.")
        hands.type_into(page.locator("#analysis"), MEANS)
        hands.go_on(page.get_by_role("button", name="Send"))
        assert page.url.endswith("/read")
        self.look()

    def read_what_waits(self) -> None:
        hands = self.hands
        hands.follow("Supervision")
        self.look()
        whole_word = re.compile(rf"\b{self.child}\b")  # what others have sent waits beside it, and says "about"
        hands.go_on(hands.page.locator("main").get_by_role("link", name=whole_word).last)
        expect(hands.page.locator("main")).to_contain_text(MEANS, timeout=30_000)
        self.look()

    def give_back(self) -> None:
        hands = self.hands
        hands.write("A note about the whole", "Who saw this?")
        hands.press("Return it with these notes")
        self.look()

    def sign(self) -> None:
        hands = self.hands
        hands.follow("Go on to sign")
        self.look()
        hands.press("Sign it")
        self.look()

    def see_copies(self) -> None:
        page, hands = self.hands.page, self.hands
        read = page.url
        copies = page.locator("#copies ~ ul a:not([href*='.pdf'])").all()
        for address in [copy.get_attribute("href") or "" for copy in copies]:
            page.goto(address)
            assert "DRAFT" not in page.inner_text("body")
            self.look()
        page.goto(read)
        assert hands.page.locator("#copies").count() == 1
