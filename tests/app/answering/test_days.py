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
    assert "From: this runs into the block from 6:30am to 8am." in page.text
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


def change(telling: Telling, place: str, **fields: str) -> Page:
    """Changes a block by its own form; gives the page on which the form stands open."""
    part = place.partition(".")[2]
    page = telling.page(f"?day=school&block={part}")
    sent = page.sent_by(f"day-{part.replace('.', '-')}-form")
    telling.browser.post(
        f"{telling.address}/answers/day", {**sent, **{f"{place}.{name}": value for name, value in fields.items()}}
    )
    return page


def test_changing_a_block_keeps_who_told_it_a_brother_included(telling: Telling) -> None:
    noah = str(telling.family.children[1].id)
    place = telling.tell("6:30am", "8am", told_by=noah)

    page = change(telling, place, words="Cereal.")

    assert f"{place}.told_by" in page.sent_by(f"day-{place.partition('.')[2].replace('.', '-')}-form")
    (block,) = telling.blocks()
    assert (block.told_by, block.words) == (noah, "Cereal.")


def test_a_refused_time_takes_no_block_away_and_names_its_field(telling: Telling) -> None:
    place = telling.tell("6:30am", "8am", place="Home", words="Cereal.")
    change(telling, place, starts="soon")

    page = telling.page()
    assert "From: write a time of day" in page.text
    assert "6:30am to 8am: Home" in page.text
    assert page.sent_by(f"day-{place.partition('.')[2].replace('.', '-')}-form")[f"{place}.words"][0] == "Cereal."
    with telling.service.state.database.reading() as session:
        (kept,) = [one.given for one in standing(session, assessment_id=telling.assessment.id, question="day").values()]
    assert isinstance(kept, Unread)
    assert kept.before is not None
    assert kept.before.starts == 390


def test_an_overlap_goes_when_the_other_block_makes_room(telling: Telling) -> None:
    first = telling.tell("6:30am", "8am", place="Home")
    telling.tell("7am", "9am", place="School")
    assert len(telling.blocks()) == 1

    change(telling, first, ends="7am")

    assert [(one.starts, one.ends) for one in telling.blocks()] == [(390, 420), (420, 540)]
    assert "runs into" not in telling.page().text


def test_a_link_to_a_block_opens_it_and_has_its_place(telling: Telling) -> None:
    place = telling.tell("0630", "8", place="Home")
    part = place.partition(".")[2]
    page = telling.page()

    (link,) = [e.get("href", "") for e in page.all("a") if f"block={part}" in (e.get("href") or "")]
    assert link.endswith(f"#block-day-{part}")
    opened = telling.page(f"?day=school&block={part}")
    assert opened.one("li", id=f"block-day-{part}").get("tabindex") == "-1"
    assert "6:30am to 8am" in page.text


def test_a_grown_up_who_sleeps_is_drawn_and_said(telling: Telling) -> None:
    kelly = str(telling.family.adults[0].id)
    telling.tell("6am", "8am", place="Home", who=kelly, grown_up_asleep="yes")

    text = telling.page().text
    assert "For 2 hours Mia is awake while the grown-up there is asleep: 6am to 8am." in text
    assert "the grown-up there is asleep" in text
