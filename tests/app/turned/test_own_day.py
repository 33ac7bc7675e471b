"""A day told on a turned screen: added, changed, taken out and put back by the one who looks; nothing told elsewhere is there."""

import re

import pytest
from fastapi import FastAPI

from app.answers.given import BlockGiven
from app.answers.slots import Slot
from app.assessments.models import Assessment
from app.assessments.queries import standing
from app.declaration.vocabulary import Voice
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.page import Page
from tests.support.visiting import Visitor, visitor


class Telling:
    """A practitioner beside a child, whose two carers were there too."""

    def __init__(self, service: FastAPI) -> None:
        with service.state.database.unit_of_work() as session:
            ruth = a_practitioner(session)
            self.family: Family = a_family(session, allocated=[ruth], children=["Mia", "Noah"], adults=["Kelly", "Marcin"])
            self.assessment: Assessment = an_assessment(session, self.family, ruth)
        self.service = service
        self.kelly = self.family.adults[0].id
        self.address = f"{self.family.address}/assessments/{self.assessment.id}"
        self.page = f"{self.address}/sections/a_day/family"
        self.browser: Visitor = visitor(service, as_=ruth)

    def look(self, who: str = "child", more: str = "") -> Page:
        return self.browser.get(f"{self.page}?with={who}{more}")

    def told(self) -> dict[Slot, BlockGiven]:
        """The blocks that stand."""
        with self.service.state.database.reading() as session:
            found = standing(session, assessment_id=self.assessment.id, question="day")
        return {slot: one.given for slot, one in found.items() if isinstance(one.given, BlockGiven)}


@pytest.fixture
def telling(sqlite_service: FastAPI) -> Telling:
    return Telling(sqlite_service)


def new_block(page: Page) -> tuple[str, dict[str, list[str]]]:
    """The field of the block that stands open, and what its form sends untouched."""
    form = next(one.get("id", "") for one in page.all("form") if re.fullmatch(r"day-\w+-\w+-form", one.get("id", "")))
    sent = page.sent_by(form)
    field = next(name for name in sent if name.endswith(".starts")).removesuffix(".starts")
    return field, sent


def times_in(sent: dict[str, list[str]]) -> list[list[str]]:
    """From and to."""
    return [values for name, values in sent.items() if name.endswith((".starts", ".ends"))]


def tell(telling: Telling, words: str, page: Page, **more: str) -> str:
    """Tells a block on the screen that is turned. Gives its field."""
    field, sent = new_block(page)
    reply = telling.browser.post(
        f"{telling.address}/answers/day", {**sent, f"{field}.words": words} | {f"{field}.{k}": v for k, v in more.items()}
    )
    assert reply.status_code == 303, reply.text[:2000]
    return field


def test_a_child_is_asked_few_things_and_none_of_ours(telling: Telling) -> None:
    page = telling.look()

    assert "I am asleep" in page.text
    assert "Add another bit" in page.text
    for ours in ("Who told it?", "Is the need met", "Is it the same on", "Which day was it?", "nobody told of"):
        assert ours not in page.text


def test_what_a_child_tells_is_theirs_and_is_shown_again(telling: Telling) -> None:
    field = tell(telling, "I make toast", telling.look(), starts="7am", ends="8:30am", place="Kitchen")
    page = telling.look()

    assert "I make toast" in page.text
    assert "7am to 8:30am" in page.text
    (block,) = telling.told().values()
    assert (block.starts, block.ends, block.told_by) == (420, 510, str(telling.family.children[0].id))
    assert field.startswith("child.school.")


def test_a_new_bit_begins_where_the_last_one_ended(telling: Telling) -> None:
    first = new_block(telling.look())[1]
    tell(telling, "Toast", telling.look(), starts="7am", ends="8:30am")
    second = new_block(telling.look(more="&day=school&block=new1"))[1]

    assert times_in(first) == [["7am"], ["8am"]]
    assert times_in(second) == [["8:30am"], ["9:30am"]]


def test_a_bit_is_changed_taken_out_and_put_back(telling: Telling) -> None:
    field = tell(telling, "Toast", telling.look())
    opened = telling.look(more=f"&day=school&block={field.partition('.')[2]}")
    again, sent = new_block(opened)
    assert again == field
    telling.browser.post(f"{telling.address}/answers/day", {**sent, f"{field}.words": "Cereal"})
    assert [one.words for one in telling.told().values()] == ["Cereal"]

    part = {"question": "day", "part": field, "with": "child"}
    out = telling.browser.post(f"{telling.address}/parts", {**part, "do": "remove"})
    assert not telling.told()
    page = telling.browser.get(out.headers["location"])
    assert "It is taken out." in page.text
    telling.browser.post(f"{telling.address}/parts", {**part, "do": "put_back"})
    assert [one.words for one in telling.told().values()] == ["Cereal"]


def test_a_time_that_runs_into_another_is_kept_and_says_so(telling: Telling) -> None:
    tell(telling, "Toast", telling.look(), starts="7am", ends="9am")
    field, sent = new_block(telling.look(more="&day=school&block=new1"))
    reply = telling.browser.post_htmx(
        f"{telling.address}/answers/day", {**sent, f"{field}.starts": "8am", f"{field}.words": "Bus"}
    )

    assert reply.status_code == 422
    assert "this runs into the block from 7am to 9am" in reply.text


def written_by_staff(telling: Telling, words: str) -> str:
    """A block that the practitioner wrote down before the screen was turned."""
    field = "child.school.aa11"
    typed = {"starts": "10pm", "ends": "11pm", "words": words, "place": "In the car", "who": "no_grown_up"}
    sent = telling.browser.post_htmx(
        f"{telling.address}/answers/day",
        {"operation": "beforehand", f"seen.{field}": "0"} | {f"{field}.{name}": value for name, value in typed.items()},
    )
    assert sent.status_code == 200
    return field


@pytest.mark.parametrize("who", ["child", "carer"])
def test_a_day_told_before_shows_nothing_not_even_its_times(telling: Telling, who: str) -> None:
    field = written_by_staff(telling, "He hits me")
    page = telling.look("child" if who == "child" else str(telling.kelly), f"&day=school&block={field.partition('.')[2]}")

    assert "We have talked about this day already." in page.text
    for told in ("He hits me", "10pm", "In the car", "no grown-up there"):
        assert told not in page.text


def test_another_kind_of_day_is_still_open(telling: Telling) -> None:
    written_by_staff(telling, "He hits me")
    field = tell(telling, "Swimming", telling.look(more="&day=weekend"))

    assert field.startswith("child.weekend.")
    assert "Swimming" in telling.look(more="&day=weekend").text


def test_nothing_told_before_is_written_over_taken_out_or_drawn(telling: Telling) -> None:
    field = written_by_staff(telling, "He hits me")
    _, sent = new_block(telling.look(more="&day=weekend"))
    beside = {"operation": "beside", "with": "child", "seen.child.school.bb22": "0", "child.school.bb22.starts": "10pm"}
    refused = telling.browser.post_htmx(f"{telling.address}/answers/day", {**beside, "child.school.bb22.ends": "11pm"})
    part = {"question": "day", "part": field, "with": "child"}
    out = [
        telling.browser.post(f"{telling.address}/parts", {**part, "do": do}).status_code for do in ("remove", "put_back", "split")
    ]
    reply = telling.browser.post_htmx(f"{telling.address}/answers/day", sent)

    assert refused.status_code == 409
    assert "10pm" not in refused.text
    assert out == [404, 404, 404]
    assert reply.status_code == 200
    assert "10pm" not in reply.text
    assert "In the car" not in reply.text
    assert telling.told()[Slot("day", Voice.CHILD, "school.aa11")].words == "He hits me"


def test_a_child_is_named_those_who_look_after_them_and_nobody_else(telling: Telling) -> None:
    page = telling.look()

    assert "Kelly" in page.text
    assert "Noah" not in page.text


def test_only_the_practitioner_says_how_well_a_need_is_met(telling: Telling) -> None:
    field = tell(telling, "Toast", telling.look())
    _, sent = new_block(telling.look(more=f"&day=school&block={field.partition('.')[2]}"))
    telling.browser.post(f"{telling.address}/answers/day", {**sent, f"{field}.level": "steady", f"{field}.told_by": "seen"})

    (block,) = telling.told().values()
    assert (block.level, block.told_by) == (None, str(telling.family.children[0].id))
