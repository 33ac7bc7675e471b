"""A whole tool answered by a young person on a turned screen, by touch on a small phone; then given back, and read."""

import secrets

import pytest
from playwright.sync_api import Browser

from app.declaration import Question
from tests.browser.every_question import Questions
from tests.browser.test_every_tool import NAMES, SureWalk, Walker, a_context, fitting
from tests.crash.arranged import at, sign_in
from tests.journeys.forms import form_on
from tests.journeys.test_every_tool import SUITE
from tests.journeys.walking import sections_of, start_family
from tests.support.serving import Served
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser

TOOL, ADAPTATION = SUITE["young_persons_view"], "interpreter"


def begun_together(served: Served, cookies: dict[str, str]) -> str:
    """Begun with the young person there. Gives the address of its first part."""
    with at(served, cookies) as client:
        ruth = fitting(SureWalk(Visitor(client)), TOOL, "age_11_15")
        family = start_family(ruth, NAMES[0], child="Mia", carer=NAMES[1])
        choose = form_on(ruth.get(f"{family}/assessments/start"), "/assessments/start")
        child = choose.controls["child"].offered[0]
        settle = form_on(ruth.get(f"{family}/assessments/start?tool={TOOL.key}&child={child}"), "/assessments/start")
        typed = {**settle.untouched(), "adapt": [f"{child}:{ADAPTATION}"], "place": ["at home"], "present": [child]}
        typed |= {"seen_on_day": ["4"], "seen_on_month": ["11"], "seen_on_year": ["2025"]}
        typed |= {"depth": settle.controls["depth"].offered[-1:], f"seen.{child}": ["alone"]}
        if "carer" in settle.controls:
            typed["carer"] = settle.controls["carer"].offered[:1]
        return sections_of(ruth, ruth.onward(ruth.send(settle, typed)).removesuffix("/resume"))[0]


def test_a_young_person_answers_on_a_turned_screen_by_touch(chromium: Browser, served: Served) -> None:
    faults: list[str] = []
    cookies = sign_in(served, "ruth")
    first = begun_together(served, cookies)
    with a_context(chromium, served, cookies, "phone", faults) as context:
        questions: dict[str, Question] = {one.key: one for one in TOOL.questions()}
        walker = Walker.at(context, "phone", questions, faults)
        mia = Questions(walker.hands, secrets.token_hex(3))
        mia.page.goto(first)
        walker.hands.follow("Turn")
        walker.hands.follow("Mia")
        parts = answer_part_by_part(mia, walker)
        assert parts > 3
        assert len(mia.met) > 10
        give_back(mia, walker, served)
        mia.page.goto(f"{first.partition('/sections/')[0]}/read")
        assert mia.lost_on_this_page(but_choices=True) == []  # a choice is read in the practitioner's words for it
    assert faults == [], "\n".join(dict.fromkeys(faults))


def answer_part_by_part(mia: Questions, walker: Walker) -> int:
    """Through every part that a family may see, led on by the page itself. Gives how many there were."""
    for part in range(1, 20):
        mia.answer_section()
        walker.look("turned")
        onward = mia.page.locator("a[data-onward]")
        if not onward.count():
            return part
        walker.hands.go_on(onward)
    raise AssertionError("one part leads to another without end")


def give_back(mia: Questions, walker: Walker, served: Served) -> None:
    """First to the page that shows nothing; then, with the practitioner's password, to the practitioner's own part."""
    walker.hands.follow("Ruth: turn back")
    walker.look("back")
    walker.hands.write("Ruth’s password", next(one.password for one in served.accounts if one.sign_in_name.startswith("ruth@")))
    walker.hands.press("Open Ruth’s pages")
    assert "/sections/" in mia.page.url
    assert not mia.page.url.endswith("/family")
