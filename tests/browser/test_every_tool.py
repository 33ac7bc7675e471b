"""Every tool under each adaptation in Chromium: every question answered, sent, signed, and each answer read again.

A few are always walked: together they meet every kind of question, and a mouse, a phone and a keyboard. The rest with --long.
"""

import datetime
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest
from _pytest.mark import ParameterSet
from httpx2 import Response
from playwright.sync_api import Browser, BrowserContext

from app.declaration import Question, Tool
from tests.browser.every_question import SCRIPT, Questions
from tests.browser.hands import Finger, Hands, Keys
from tests.browser.promises import faults_of, watch
from tests.browser.test_every_page import carry_over
from tests.crash.arranged import at, sign_in
from tests.journeys.forms import FormSeen, form_on
from tests.journeys.test_every_tool import SUITE, begin, sign, wanted
from tests.journeys.walking import Typed, Walk, sections_of, start_family
from tests.support.databases import PostgreSQLDatabases
from tests.support.serving import Served, serving
from tests.support.visiting import Visitor

pytestmark = pytest.mark.browser

DESK: dict[str, object] = {"viewport": {"width": 1280, "height": 800}}
PHONE: dict[str, object] = {"viewport": {"width": 320, "height": 568}, "has_touch": True, "is_mobile": True}
WAYS: dict[str, tuple[type[Hands], dict[str, object]]] = {"mouse": (Hands, DESK), "phone": (Finger, PHONE), "keys": (Keys, DESK)}
ALWAYS = {
    ("first_look", "age_11_15"): "phone",
    ("carers_day", "interpreter"): "mouse",
    ("pattern_over_time", "unborn"): "keys",
}
"""These are walked every time, in this way."""
SAW = "Mia sat at the table and drew a cat."
MEANS = "Mia is fed, and tired by Thursday."
AGES = {"age_0_1": 0, "age_0_4": 2, "age_1_4": 3, "premature": 0, "twins": 0, "age_5_10": 8, "age_11_15": 13, "age_11_17": 13}
AGES |= {"age_16_17": 16, "adolescent": 15, "custody_or_hostel": 16, "harm_by_young_person": 15, "young_carer": 12}
"""How old the child is for whom a tool is adapted so, in years; else eight."""
UNBORN = "unborn"
NAMES = ("Deanby", "Kelly")


class SureWalk(Walk):
    """Somebody who starts a family's record as it fits the tool, was there yesterday, and goes on when shown a family like it."""

    born = ("9", "March", "2018")
    kind = "child"

    def send(self, form: FormSeen, typed: Typed, **more: str) -> Response:
        if "child_kind" in typed:
            day, month, year = self.born
            typed = {**typed, "child_kind": [self.kind], "child_day": [day], "child_month": [month], "child_year": [year]}
        if "seen_on_day" in typed:
            day, month, year = date_typed(yesterday())
            typed = {**typed, "seen_on_day": [day], "seen_on_month": [month], "seen_on_year": [year]}
        reply = super().send(form, typed, **more)
        if reply.status_code != 409:
            return reply
        again = form_on(self.visitor.read(reply, status=409), "/families/start")
        return super().send(again, again.untouched(), deed="start_anyway")


@dataclass
class Looking:
    """What was looked at whole already, in each way: kinds of pages, and kinds of questions in each of their shapes."""

    known: set[tuple[str, ...]] = field(default_factory=set)

    def is_new(self, *kind: str) -> bool:
        new = kind not in self.known
        self.known.add(kind)
        return new


LOOKING = Looking()


@dataclass
class Walker:
    """Somebody at a browser of their own, with what it complained of."""

    hands: Hands
    way: str
    questions: Mapping[str, Question]
    faults: list[str]

    @classmethod
    def at(cls, context: BrowserContext, way: str, questions: Mapping[str, Question], faults: list[str]) -> "Walker":
        return cls(WAYS[way][0](context.new_page()), way, questions, faults)

    def look(self, kind: str) -> None:
        """The page keeps what it promises; what takes long is looked at once for each kind of page and of question."""
        page = self.hands.page
        width = page.viewport_size["width"] if page.viewport_size else 1280
        whole, cards = LOOKING.is_new(self.way, kind), self.new_cards(kind)
        self.faults += faults_of(page, names=NAMES, widths=(width,), known=None if whole else cards)

    def new_cards(self, page: str) -> list[str]:
        """The questions on this page of a kind, and as wide, as no page before it had."""
        shapes = self.hands.page.evaluate(
            "() => [...document.querySelectorAll('main [id^=\"q-\"]')].filter(e => e.checkVisibility())"
            ".map(e => [e.id, e.className, e.querySelectorAll('textarea').length > 4 ? 'many' : 'few'])"
        )
        kinds = [(at, self.questions.get(at[2:]), *shape) for at, *shape in shapes]
        return [f"#{at}" for at, question, *shape in kinds if question and LOOKING.is_new(self.way, page, question.kind, *shape)]


def ways_through() -> list[ParameterSet]:
    """Each tool under each adaptation, in turn with a mouse, on a phone and by keyboard."""
    found: list[ParameterSet] = []
    for tool in SUITE.values():
        for key in [each.key for each in tool.adaptations if each.use_instead is None]:
            always = ALWAYS.get((tool.key, key))
            way = always or list(WAYS)[len(found) % len(WAYS)]
            marks = () if always else (pytest.mark.long,)
            found.append(pytest.param(tool, key, way, id=f"{tool.key}-{key}-{way}", marks=marks))
    return found


def test_what_is_always_walked_meets_every_kind_of_question_and_every_way() -> None:
    met = {
        question.kind
        for key, adaptation in ALWAYS
        for question in SUITE[key].questions()
        if question.key in wanted(SUITE[key], adaptation)
    }

    assert met == {question.kind for tool in SUITE.values() for question in tool.questions()}
    assert set(ALWAYS.values()) == set(WAYS)


@pytest.mark.parametrize(("tool", "adaptation", "way"), ways_through())
def test_a_tool_is_walked_in_the_browser(chromium: Browser, served: Served, tool: Tool, adaptation: str, way: str) -> None:
    assert walk_through(chromium, served, tool, adaptation, way) == []


@pytest.fixture(scope="module")
def over_postgresql(postgresql_databases: PostgreSQLDatabases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The service with its demonstration, whose record is kept in PostgreSQL."""
    with postgresql_databases.fresh() as database:
        settings = {"WHOLE_PICTURE_DATABASE_URL": database.url}
        with serving(tmp_path_factory.mktemp("postgresql"), settings=settings) as running:
            yield running


@pytest.mark.long
@pytest.mark.postgres
@pytest.mark.parametrize(("key", "adaptation"), ALWAYS)
def test_a_tool_is_walked_over_postgresql(chromium: Browser, over_postgresql: Served, key: str, adaptation: str) -> None:
    assert walk_through(chromium, over_postgresql, SUITE[key], adaptation, ALWAYS[key, adaptation]) == []


@contextmanager
def a_context(browser: Browser, served: Served, cookies: dict[str, str], way: str, faults: list[str]) -> Iterator[BrowserContext]:
    """A browser of its own; what it complained of is added to the faults."""
    context = browser.new_context(base_url=served.address, **WAYS[way][1])  # type: ignore[arg-type]
    context.set_default_timeout(30_000)
    context.add_init_script(SCRIPT)
    carry_over(context, served, cookies)
    watched = watch(context)
    yield context
    context.close()
    faults += watched.faults


def walk_through(browser: Browser, served: Served, tool: Tool, adaptation: str, way: str) -> list[str]:
    """All of it. Gives whatever a page on the way did not keep of what it promises."""
    faults: list[str] = []
    cookies = sign_in(served, "ruth")
    with at(served, cookies) as client:
        ruth = fitting(SureWalk(Visitor(client)), tool, adaptation)
        assessment = begin(ruth, start_family(ruth, "Deanby", child="Mia", carer="Kelly"), tool, adaptation)
        first = sections_of(ruth, assessment)[0]
    with a_context(browser, served, cookies, way, faults) as context:
        walker = Walker.at(context, way, {one.key: one for one in tool.questions()}, faults)
        walk = Questions(walker.hands, secrets.token_hex(3))
        walk.add_statement(first, SAW)
        walk.answer_whole(assessment, lambda: walker.look("section" if "/sections/" in walk.page.url else "tasks"))
        missed = sorted(wanted(tool, adaptation) - walk.met)
        assert missed == [], f"never asked: {missed}; it ends at {walk.page.url}"
        send(walker, faults)
        assert walk.lost_on_this_page() == []
        signed_by_tom(served, assessment)
        walk.page.goto(f"{assessment}/read")
        walker.look("signed")
        assert walk.lost_on_this_page() == []
        assert SAW in walk.page.content()
    return list(dict.fromkeys(faults))


def fitting(walk: SureWalk, tool: Tool, adaptation: str) -> SureWalk:
    """The same, with a child of the age for which the tool is adapted so; for a tool before birth, a baby who is expected."""
    if adaptation == UNBORN or (tool.key == "before_birth" and adaptation not in AGES):
        walk.kind, walk.born = UNBORN, date_typed(yesterday() + datetime.timedelta(days=80))
    else:
        age = datetime.timedelta(days=int((AGES.get(adaptation, 8) + 0.4) * 365.25))
        walk.born = date_typed(yesterday() - age)
    return walk


def yesterday() -> datetime.date:
    return datetime.datetime.now(datetime.UTC).date() - datetime.timedelta(days=1)


def date_typed(one: datetime.date) -> tuple[str, str, str]:
    """Day, month in letters and year, as they are typed."""
    return str(one.day), one.strftime("%B"), str(one.year)


def signed_by_tom(served: Served, assessment: str) -> None:
    with at(served, sign_in(served, "tom")) as client:
        sign(Walk(Visitor(client)), assessment)


def send(walker: Walker, faults: list[str]) -> None:
    """Checked, finished and sent; comes to where it is read."""
    hands, page = walker.hands, walker.hands.page
    walker.look("check")
    for box in page.locator("[id^=difference-]").all():
        hands.type_into(box, "One sees mornings, the other evenings.")
    hands.type_into(page.locator("#analysis"), MEANS)
    if page.locator("[name=shared]").count():
        hands.type_into(page.locator("[name=shared]").first, "With Kelly, on Tuesday")
    hands.go_on(page.get_by_role("button", name="Send"))
    assert page.url.endswith("/read"), page.locator("main").inner_text()[:1500]
    walker.look("read")
