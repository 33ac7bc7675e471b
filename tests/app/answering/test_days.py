"""A day told block by block over HTTP: added, drawn, refused where it runs into another, split, taken out and put back."""

import pytest
from fastapi import FastAPI

from app.answers.given import BlockGiven, Unread
from app.asking.days import halves
from app.assessments.queries import standing
from tests.support.every_kind import an_assessment
from tests.support.factories import a_family, a_practitioner
from tests.support.page import Page, read_fragment
from tests.support.visiting import visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly")


class Telling:
    """Somebody at the page of a day."""

    def __init__(self, service: FastAPI) -> None:
        with service.state.database.unit_of_work() as session:
            ruth = a_practitioner(session)
            self.family = a_family(session, allocated=[ruth], children=["Mia", "Noah"])
            self.assessment = an_assessment(session, self.family, ruth)
        self.service = service
        self.address = f"{self.family.address}/assessments/{self.assessment.id}"
        self.browser = visitor(service, as_=ruth)

    def page(self, query: str = "") -> Page:
        return self.browser.get(f"{self.address}/sections/a_day{query}", names=NAMES)

    def tell(self, starts: str, ends: str, **fields: str) -> str:
        """Adds a block by its form; gives its place."""
        page = self.page("?block=new")
        form = next(e.get("id", "") for e in page.all("form", class_="wp-blockform") if "-form" in e.get("id", ""))
        sent = page.sent_by(form)
        place = next(name for name in sent if name.endswith(".starts")).removesuffix(".starts")
        typed = {"starts": starts, "ends": ends, **fields}
        self.browser.post(f"{self.address}/answers/day", {**sent, **{f"{place}.{name}": value for name, value in typed.items()}})
        return place

    def blocks(self) -> list[BlockGiven]:
        with self.service.state.database.reading() as session:
            found = standing(session, assessment_id=self.assessment.id, question="day").values()
        return sorted((one.given for one in found if isinstance(one.given, BlockGiven)), key=lambda one: one.starts)


@pytest.fixture
def telling(sqlite_service: FastAPI) -> Telling:
    return Telling(sqlite_service)


def test_a_block_is_drawn_and_said_in_words(telling: Telling) -> None:
    noah = telling.family.children[1].id
    telling.tell(
        "6.30", "8am", place="Home, kitchen", who=str(noah), words="I get Noah up.", told_by=str(telling.family.children[0].id)
    )

    text = telling.page().text
    assert "6:30am to 8am" in text
    assert "“I get Noah up.”" in text
    assert "Told by Mia." in text
    assert "22 hours 30 minutes of it is not known" in text


def test_a_new_block_begins_where_nobody_has_told(telling: Telling) -> None:
    telling.tell("midnight", "6:30am", asleep="yes")
    page = telling.page("?block=new1")

    assert any(e.get("value") == "6:30am" for e in page.all("input") if (e.get("name") or "").endswith(".starts"))


def test_a_block_that_runs_into_another_is_kept_as_typed_and_told_how_to_mend_it(telling: Telling) -> None:
    telling.tell("6:30am", "8am", place="Home")
    telling.tell("7am", "9am", place="School")

    assert len(telling.blocks()) == 1
    page = telling.page()
    assert "This runs into the block from 6:30am to 8am." in page.text
    assert any(e.get("value") == "School" for e in page.all("input"))
    with telling.service.state.database.reading() as session:
        kept = standing(session, assessment_id=telling.assessment.id, question="day").values()
    assert any(isinstance(one.given, Unread) for one in kept)


def test_people_who_are_not_in_the_record_are_not_in_the_day(telling: Telling) -> None:
    telling.tell("6:30am", "8am", who="somebody-made-up", told_by="nobody")

    (block,) = telling.blocks()
    assert (block.who, block.told_by) == ((), "")


def test_a_block_is_split_in_two_with_the_same_place(telling: Telling) -> None:
    place = telling.tell("6am", "8am", place="Home", words="Cereal.")
    onward = telling.browser.post(f"{telling.address}/parts", {"question": "day", "part": place, "do": "split"})

    first, second = telling.blocks()
    assert [(one.starts, one.ends, one.place) for one in (first, second)] == [(360, 420, "Home"), (420, 480, "Home")]
    assert (first.words, second.words) == ("Cereal.", "")
    assert "&block=school." in onward.headers["location"]
    assert halves(BlockGiven(starts=0, ends=10)) is None


def test_a_block_is_taken_out_and_put_back(telling: Telling) -> None:
    place = telling.tell("6am", "8am", place="Home")
    out = telling.browser.post(f"{telling.address}/parts", {"question": "day", "part": place, "do": "remove"})

    assert telling.blocks() == []
    assert "Taken out of the day." in telling.page(out.headers["location"].partition("a_day")[2].partition("#")[0]).text
    telling.browser.post(f"{telling.address}/parts", {"question": "day", "part": place, "do": "put_back"})
    assert [one.place for one in telling.blocks()] == ["Home"]


def test_with_scripts_a_block_keeps_itself_and_the_day_is_drawn_again(telling: Telling) -> None:
    page = telling.page("?block=new")
    form = next(e for e in page.all("form", class_="wp-blockform") if "-form" in e.get("id", ""))
    sent = page.sent_by(form.get("id", ""))
    place = next(name for name in sent if name.endswith(".starts")).removesuffix(".starts")
    target = (form.get("hx-target") or "").removeprefix("#")
    reply = telling.browser.client.post(
        f"{telling.address}/answers/day",
        data={**sent, f"{place}.who": "no_grown_up"},
        headers={"HX-Request": "true", "HX-Target": target, "Sec-Fetch-Site": "same-origin"},
    )

    assert (reply.status_code, read_fragment(reply.text).get("id")) == (200, target)
    assert 'id="ribbons-day" hx-swap-oob="true"' in reply.text
    assert "is without a grown-up for 24 hours" in reply.text


@pytest.mark.parametrize("part", ["child.school", "child.nowhere.ab12", "practitioner.school.ab12", "child.school.AB~12"])
def test_only_a_block_of_this_day_can_be_taken_out(telling: Telling, part: str) -> None:
    telling.page()

    assert telling.browser.post(f"{telling.address}/parts", {"question": "day", "part": part, "do": "remove"}).status_code in (
        303,
        404,
    )
    assert telling.blocks() == []
