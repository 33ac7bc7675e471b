"""Every other page of the service, with what the demonstration has on it, keeps its promises at three widths."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.promises import Watched, faults_of, watch
from tests.crash.arranged import at, begun_by, sign_in
from tests.journeys.walking import Walk, sections_of
from tests.support.serving import Served
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser

OPEN_TO_ALL = ("/sign-in", "/act-now", "/help", "/accessibility", "/what-we-record", "/activate/nobody-has-this")
OF_A_FAMILY = (
    "",
    "/statements",
    "/statements/add",
    "/assessments",
    "/assessments/start",
    "/who-has-looked",
    "/people",
    "/homes",
    "/stages",
    "/agreed",
    "/returns",
)
FIND_LINKS = "(where) => [...new Set([...document.querySelectorAll(where)].map((one) => one.getAttribute('href')))]"


class Looking:
    """Somebody who opens one page after another and notes what each does not keep."""

    def __init__(self, page: Page, watched: Watched) -> None:
        self.page, self.watched = page, watched
        self.faults: list[str] = []

    def at(self, *addresses: str) -> None:
        for address in addresses:
            reply = self.page.goto(address)
            assert reply is not None
            assert reply.status < 500, f"{reply.status} at {address}"
            self.faults += faults_of(self.page)

    def links(self, where: str) -> list[str]:
        found: list[str] = self.page.evaluate(FIND_LINKS, where)
        return found

    def found(self) -> str:
        return "\n".join(dict.fromkeys([*self.faults, *self.watched.faults]))


def carry_over(context: BrowserContext, served: Served, cookies: dict[str, str]) -> None:
    """Hands a session to a browser, in cookies that no script can read, as the service itself sets them."""
    context.add_cookies(
        [{"name": name, "value": value, "url": served.address, "httpOnly": True} for name, value in cookies.items()]
    )


@pytest.fixture
def looking(request: pytest.FixtureRequest, chromium: Browser, served: Served) -> Iterator[Looking]:
    """A browser in which the one named by the test is signed in; "nobody" is not."""
    context = chromium.new_context(base_url=served.address, viewport={"width": 1280, "height": 800})
    if request.param != "nobody":
        carry_over(context, served, sign_in(served, request.param))
    watched = watch(context)
    yield Looking(context.new_page(), watched)
    context.close()


@pytest.mark.parametrize("looking", ["nobody"], indirect=True)
def test_pages_for_anybody(looking: Looking) -> None:
    looking.at(*OPEN_TO_ALL)

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["ruth"], indirect=True)
def test_pages_of_a_family(looking: Looking) -> None:
    looking.at("/", "/families", "/families?whose=team")
    looking.page.goto("/")
    looking.at(*looking.links("main a[href*='/put-off/']")[:1])
    looking.page.goto("/")
    family = next(link for link in looking.links("main a[href^='/families/']") if link.count("/") == 2 and "find" not in link)
    looking.at(*(family + page for page in OF_A_FAMILY))
    looking.page.goto(family)
    people = [link for link in looking.links("main a[href*='/people/']") if link.count("/") == 4]
    looking.at(people[0], people[-1], f"{people[0]}/characteristics", f"{family}/nothing-here")
    looking.page.goto(f"{family}/statements")
    looking.at(*looking.links("main a[href*='/statements/']")[1:2])
    looking.page.goto(f"{family}/stages")
    looking.at(*looking.links("main a[href*='/stages/']")[:1])

    assert looking.found() == ""


AROUND = ("/chronology", "/map", "/kept-back", "/consent")


@pytest.mark.parametrize("looking", ["ruth"], indirect=True)
def test_pages_of_the_record_around_an_assessment(looking: Looking) -> None:
    looking.page.goto("/")
    family = next(link for link in looking.links("main a[href^='/families/']") if link.count("/") == 2 and "find" not in link)
    looking.at(*(family + page for page in AROUND), "/records/in-need", "/learning")
    looking.page.goto(f"{family}/chronology")
    copies = looking.links("main a[href$='/chronology/copies']")[:1]
    looking.at(*[link for link in looking.links("main a[href*='/kept-back?']") if "event:" in link][:1], *copies)
    looking.page.goto(f"{family}/rights")
    looking.at(*(f"{link}/things" for link in looking.links("main a[href*='/rights/']")[:1]))

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["ruth"], indirect=True)
def test_pages_of_a_long_tool_its_reading_and_its_copies(looking: Looking) -> None:
    looking.page.goto("/")
    draft = looking.links("main a[href$='/resume']")[0].removesuffix("/resume")
    looking.at(draft, f"{draft}/finish", f"{draft}/read", f"{draft}/abandon", f"{draft}/copies/professional")
    looking.page.goto(draft)
    sections = looking.links("main a[href*='/sections/']")
    looking.at(*sections[:2], *sections[-1:])
    looking.at(*signed_with_a_family_copy(looking))
    looking.page.goto(sections[0])
    turned = looking.links("a.wp-bar__turn")[0]
    looking.at(turned)
    onlookers = looking.links("main a[href*='/family?with=']")
    looking.at(*onlookers[:1], "/help-now", f"{turned}/back")
    assert looking.page.url.endswith("/family/back"), "nobody was there to turn the screen to"

    assert looking.found() == ""


def signed_with_a_family_copy(looking: Looking) -> list[str]:
    """Reading one that is signed, its correction's first page, and the copy for one of its carers."""
    looking.page.goto("/families")
    for family in [link for link in looking.links("main a[href^='/families/']") if link.count("/") == 2]:
        looking.page.goto(f"{family}/assessments")
        for read in looking.links("main a[href$='/read']"):
            looking.page.goto(read)
            copies = looking.links("main a[href*='/copies/family?']")
            if copies and looking.page.get_by_role("link", name="Correct this").count():
                return [read, read.replace("/read", "/correct"), copies[0]]
    raise AssertionError("no family of the demonstration has a copy for a carer")


SIDES = ("", "/change", "/why", "/day", "/siblings", "/suggested")
PAPER = 673
"""Pixels of an A4 sheet between its margins."""
TOO_WIDE = """() => [...document.querySelectorAll('main table, main svg')]
  .filter((one) => one.getBoundingClientRect().right > innerWidth + 1).map((one) => one.tagName + '.' + one.className)"""


ASIDE = """() => [...document.querySelectorAll('.pic-t')]
  .filter((one) => one.scrollWidth > one.clientWidth).map((one) => one.caption.innerText)"""


@pytest.mark.parametrize("looking", ["ruth"], indirect=True)
def test_pages_of_a_picture_a_plan_and_supervision(looking: Looking) -> None:
    looking.page.goto("/")
    family = next(link for link in looking.links("main a[href^='/families/']") if link.count("/") == 2 and "find" not in link)
    looking.page.goto(family)
    picture, plan = looking.links("main a[href*='/picture/']")[0], looking.links("main a[href$='/plan']")[0]
    sides = (*SIDES, "/strand/basic_care/change")
    looking.at(*(picture + side for side in sides), plan, f"{family}/supervision", f"{family}/pictures", f"{family}/reflections")
    looking.at(f"{plan}/copies", f"{plan}/outcomes", f"{plan}/kept-back")

    assert looking.found() == ""
    looking.page.emulate_media(media="print")
    looking.page.set_viewport_size({"width": PAPER, "height": 950})
    for address in (*(f"{picture}{side}/print" for side in SIDES[:-1]), plan):
        looking.page.goto(address)
        assert looking.page.evaluate(TOO_WIDE) == [], f"cut off on paper: {address}"


@pytest.mark.parametrize("looking", ["tom"], indirect=True)
def test_pages_of_a_board_and_of_the_data(looking: Looking) -> None:
    looking.at("/caseload", "/what-the-data-tells-us", "/words", "/the-word-neglect")
    looking.at("/what-the-data-tells-us/in-the-way", "/what-the-data-tells-us/by/stage", "/dip-samples", "/learning")
    looking.at("/what-the-data-tells-us/help", "/what-the-data-tells-us/charts/repeat_plans/for-another-page")
    looking.page.goto("/caseload")
    choice = looking.page.locator("select[name=with_whom]")
    for family in looking.links("main a[href$='/supervision']"):
        looking.page.goto(family)
        if choice.count():  # elsewhere a session is going on, or there is one colleague alone
            break
    choice.select_option(index=choice.locator("option").count() - 1)
    looking.page.get_by_role("button", name="Begin the session").click()
    looking.at(looking.page.url, f"{looking.page.url}/check")

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["ike"], indirect=True)
def test_pages_of_whoever_looks_after_figures(looking: Looking) -> None:
    looking.at("/", "/what-the-data-tells-us/in-full", "/safeguarding-dataset", "/returns")
    looking.at(looking.links("main a[href^='/returns/']")[0])

    assert looking.found() == ""
    looking.page.set_viewport_size({"width": 320, "height": 568})
    looking.page.goto("/what-the-data-tells-us/in-full")
    assert looking.page.evaluate(ASIDE) == [], "on a phone a table of figures is a list, and its headings break"


def test_a_day_by_blocks(chromium: Browser, served: Served) -> None:
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        walk = Walk(Visitor(client))
        sections = sections_of(walk, begun_by(walk, "childs_day"))
    context = chromium.new_context(base_url=served.address, viewport={"width": 1280, "height": 800})
    carry_over(context, served, cookies)
    looking = Looking(context.new_page(), watch(context))
    day = next(section for section in sections if section.endswith("/whole_day"))
    looking.page.goto(day)
    looking.at(day, looking.links("main a[href*='block=new']")[0] if looking.links("main a[href*='block=new']") else day)
    context.close()

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["tom"], indirect=True)
def test_pages_of_a_supervisor(looking: Looking) -> None:
    looking.at("/", "/supervision")
    waiting = looking.links("main a[href$='/read']")
    looking.at(waiting[0])

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["bethan"], indirect=True)
def test_pages_of_the_shelf(looking: Looking) -> None:
    looking.at("/", "/shelf", "/shelf/childs_day", "/use-of-the-suite", "/who-may-do-what", "/my-sessions", "/learning")
    looking.at("/tools-from-outside")
    looking.at("/learning/add", *looking.links(".ls-list a"))

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["alex"], indirect=True)
def test_pages_of_an_administrator(looking: Looking) -> None:
    looking.at("/")
    looking.at(*looking.links("nav a[href], main a[href^='/']"))

    assert looking.found() == ""


@pytest.mark.parametrize("looking", ["noor"], indirect=True)
def test_pages_of_an_auditor(looking: Looking) -> None:
    looking.at("/", "/trail")

    assert looking.found() == ""
