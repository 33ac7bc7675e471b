"""The screen turned round: only the onlooker's own place, nothing of ours, and nothing else opens until it is given back."""

import pytest
from fastapi import FastAPI

from app.answers.slots import Slot
from app.assessments.models import Assessment, Sitting
from app.assessments.queries import standing
from app.declaration.vocabulary import Voice
from app.people.passwords import kept_form
from app.people.roles import RoleKey
from tests.app.signing_in.arranged import figures_now, with_app
from tests.support.every_kind import an_assessment
from tests.support.factories import Family, a_family, a_practitioner, a_statement
from tests.support.page import words
from tests.support.visiting import FROM_HERE, Visitor, visitor

PASSWORD = "four words for a door"


class Together:
    """A practitioner beside a family, with two carers who were both there."""

    def __init__(self, service: FastAPI) -> None:
        with service.state.database.unit_of_work() as session:
            ruth = a_practitioner(session, sign_in_name="ruth", password_hash=kept_form(PASSWORD))
            a_practitioner(session, "Ann Lee", sign_in_name="ann", role=RoleKey.ADMINISTRATOR, password_hash=kept_form(PASSWORD))
            self.family: Family = a_family(session, allocated=[ruth], adults=["Kelly", "Marcin"])
            self.assessment: Assessment = an_assessment(session, self.family, ruth)
            a_statement(session, self.family, ruth, "The neighbour worries.")
        self.service, self.ruth = service, ruth
        self.kelly, self.marcin = (adult.id for adult in self.family.adults)
        self.address = f"{self.family.address}/assessments/{self.assessment.id}"
        self.page = f"{self.address}/sections/kinds/family"
        self.browser: Visitor = visitor(service, as_=ruth)


@pytest.fixture
def together(sqlite_service: FastAPI) -> Together:
    return Together(sqlite_service)


def test_first_it_is_asked_who_is_looking(together: Together) -> None:
    page = together.browser.get(together.page)

    assert page.h1 == "Who is looking with you?"
    assert {a.get("href") for a in page.all("a")} >= {f"{together.page}?with={together.kelly}", f"{together.page}?with=child"}


def test_a_carer_sees_the_familys_words_and_nothing_of_ours(together: Together) -> None:
    page = together.browser.get(f"{together.page}?with={together.kelly}")

    assert page.title == "Every kind – Together – Whole Picture"
    assert "It comes and goes" in page.text
    assert "Rather not say" in page.text
    for ours in ("Marcin", "What I make of it", "Not asked", "neighbour", "Act now", "between us", "Alcohol", "Drink or drugs"):
        assert ours not in page.text
    assert {name for name in page.sent_by("answer-food") if name.startswith("seen.")} == {f"seen.carer.{together.kelly}"}


def test_what_goes_well_is_asked_before_what_is_hard(together: Together) -> None:
    text = together.browser.get(f"{together.page}?with={together.kelly}").text

    assert text.index("What goes well with this?") < text.index("What makes it hard?")


def test_what_a_carer_says_is_kept_as_theirs(together: Together) -> None:
    page = together.browser.get(f"{together.page}?with={together.kelly}")
    place = f"carer.{together.kelly}"
    reply = together.browser.post_htmx(
        f"{together.address}/answers/food", {**page.sent_by("answer-food"), f"{place}.answer": "mostly"}
    )

    assert reply.status_code == 200
    with together.service.state.database.reading() as session:
        found = standing(session, assessment_id=together.assessment.id)
    assert set(found) == {Slot("food", Voice.CARER, str(together.kelly))}


def test_a_question_that_an_answer_leads_to_is_asked_at_once(together: Together) -> None:
    with together.service.state.database.unit_of_work() as session:
        tool = next(one for one in together.service.state.suite.values() if one.key == "young_persons_view")
        begun = an_assessment(session, together.family, together.ruth, tool=tool)
    address = f"{together.family.address}/assessments/{begun.id}"
    page = together.browser.get(f"{address}/sections/hard_thoughts/family?with=child")
    assert words(page.one("div", id="card-who_knows")) == ""

    reply = together.browser.post_htmx(
        f"{address}/answers/hurting_thoughts", {**page.sent_by("answer-hurting_thoughts"), "child.answer": "past"}
    )

    assert "Who knows? What helps?" in reply.text.partition('id="card-who_knows"')[2]


def test_without_scripts_an_answer_leads_back_to_the_turned_screen(together: Together) -> None:
    page = together.browser.get(f"{together.page}?with={together.kelly}")
    reply = together.browser.post(f"{together.address}/answers/food", page.sent_by("answer-food"))

    assert reply.headers["location"] == f"{together.page}?with={together.kelly}#q-food"


@pytest.mark.parametrize("elsewhere", ["/", "/families", "/shelf"])
def test_nothing_else_opens_until_the_screen_is_given_back(together: Together, elsewhere: str) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")

    assert together.browser.ask(elsewhere).headers["location"] == f"{together.page}/back"
    assert together.browser.ask(together.address).headers["location"] == f"{together.page}/back"


def test_a_turned_screen_writes_nowhere_but_in_its_own_place(together: Together) -> None:
    page = together.browser.get(f"{together.page}?with={together.kelly}")
    plain = {name: value for name, value in page.sent_by("answer-food").items() if name != "with"}
    as_staff = together.browser.post(f"{together.address}/answers/food", plain)
    as_other = together.browser.post(f"{together.address}/answers/food", {**plain, "with": str(together.marcin)})
    elsewhere = together.browser.post_htmx(
        f"{together.address}/answers/food",
        {**page.sent_by("answer-food"), f"carer.{together.marcin}.answer": "steady"},
    )

    assert [as_staff.status_code, as_other.status_code, elsewhere.status_code] == [303, 303, 422]
    assert as_staff.headers["location"] == f"{together.page}/back"


def test_the_screen_is_given_back_with_the_password_and_only_with_it(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    page = together.browser.get(f"{together.page}/back")
    assert page.h1 == "Give the screen back"
    assert "Mia" not in page.text

    wrong = together.browser.post(f"{together.page}/back", {"password": "not this one"})
    assert together.browser.read(wrong, status=422).title.startswith("Error: ")
    right = together.browser.post(f"{together.page}/back", {"password": PASSWORD})
    assert right.headers["location"] == f"{together.address}/sections/kinds"
    assert together.browser.ask("/families").status_code == 200


def sign_in(browser: Visitor, name: str) -> None:
    browser.get("/sign-in")
    assert browser.post("/sign-in", {"name": name, "password": PASSWORD}).status_code == 303


def is_locked(together: Together) -> bool:
    """Whether the first page, a direct address and the address it was turned from all lead to the page that gives it back."""
    asked = ["/", "/families", "/my-sessions", together.family.address, f"{together.address}/sections/kinds"]
    return {together.browser.ask(address).headers.get("location") for address in asked} == {f"{together.page}/back"}


def test_signing_in_again_leaves_the_screen_turned(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    sign_in(together.browser, "ruth")

    assert is_locked(together)
    assert together.browser.get(together.page).title == "Every kind – Together – Whole Picture"


def test_signing_out_and_in_leaves_the_screen_turned(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    together.browser.get(f"{together.page}/back")
    together.browser.post("/sign-out")
    assert is_locked(together)
    assert together.browser.ask(f"{together.page}/back").headers["location"].startswith("/sign-in?next=")

    sign_in(together.browser, "ruth")
    assert is_locked(together)


def test_a_session_that_ends_alone_leaves_the_screen_turned(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    together.browser.client.cookies.delete("sid")

    assert is_locked(together)


def test_somebody_else_who_signs_in_there_gives_their_own_password_and_sees_nothing_of_this_family(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    sign_in(together.browser, "ann")
    assert is_locked(together)

    page = together.browser.get(f"{together.page}/back")
    assert "Ann’s password" in page.text
    given = together.browser.post(f"{together.page}/back", {"password": PASSWORD})
    assert given.headers["location"] == "/"
    assert together.browser.ask("/").headers["location"] == "/my-account", "an administrator sets up a second step first"


def test_whoever_has_two_steps_signs_in_there_and_gives_the_screen_back_with_their_figures(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    with_app(together.service, together.service.state.database, together.ruth)
    step = together.browser.read(together.browser.post("/sign-in", {"name": "ruth", "password": PASSWORD}))
    shown = figures_now()
    assert together.browser.post("/sign-in/second", {**step.fields(), "code": shown}).status_code == 303
    assert is_locked(together)

    together.browser.get(f"{together.page}/back")
    used = together.browser.post(f"{together.page}/back", {"password": shown})
    given = together.browser.post(f"{together.page}/back", {"password": figures_now(off=1)})
    assert used.status_code == 422, "the figures that signed Ruth in are used"
    assert given.status_code == 303


def test_a_page_in_another_tab_says_why_nothing_is_saved_and_keeps_the_words(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    reply = together.browser.post_htmx(f"{together.address}/answers/food", {"operation": "other tab"})

    assert reply.status_code == 403
    assert "The screen is turned round in another tab." in reply.text


def test_help_now_shows_numbers_and_one_way_back_whoever_is_signed_in(together: Together) -> None:
    turned = together.browser.get(f"{together.page}?with={together.kelly}")
    assert "Help now" in "".join(turned.one("a", href="/help-now").itertext())

    for _ in ("signed in", "not any more"):
        page = together.browser.get("/help-now", names=["Mia", "Kelly", "Ruth"])
        links = [a.get("href", "") for a in page.all("a")]
        assert [link for link in links if not link.startswith(("tel:", "#"))] == [together.page]
        assert "tel:999" in links
        assert not page.all("form")
        assert together.browser.ask("/act-now").headers["location"] == "/help-now"
        together.browser.client.cookies.delete("sid")


def test_help_now_leads_to_act_now_when_the_screen_is_not_turned(together: Together) -> None:
    assert together.browser.ask("/help-now").headers["location"] == "/act-now"


def test_the_page_that_gives_the_screen_back_says_whose_password_and_what_does_not_help(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    page = together.browser.get(f"{together.page}/back")
    empty = together.browser.post(f"{together.page}/back", {"password": ""})
    wrong = together.browser.post(f"{together.page}/back", {"password": "not this one"})

    assert "until Ruth writes their password here. Signing out or signing in does not open it." in page.text
    assert "Write Ruth’s password, or choose Stay here." in together.browser.read(empty, status=422).text
    assert "That is not Ruth’s password. Give the screen to Ruth." in together.browser.read(wrong, status=422).text


def test_a_password_sent_after_the_session_ended_is_not_on_any_page(together: Together) -> None:
    together.browser.get(f"{together.page}?with={together.kelly}")
    together.browser.get(f"{together.page}/back")
    sid = together.browser.client.cookies.get("sid")
    together.browser.client.cookies.delete("sid")
    sent = {"token": together.browser.token, "password": PASSWORD}
    unsigned = together.browser.client.post(f"{together.page}/back", data=sent, headers=FROM_HERE, follow_redirects=False)
    together.browser.client.cookies.set("sid", str(sid))
    sign_in(together.browser, "ruth")
    stale = together.browser.client.post(f"{together.page}/back", data=sent, headers=FROM_HERE, follow_redirects=False)

    assert unsigned.headers["location"] == f"/sign-in?next={together.page}/back"
    assert stale.headers["location"] == f"{together.page}/back"


def test_a_child_has_a_place_of_their_own(together: Together) -> None:
    page = together.browser.get(f"{together.page}?with=child")

    assert {name for name in page.sent_by("answer-words") if name.startswith("seen.")} == {"seen.child"}
    assert "There are no right answers." in page.text


def written_by_staff(together: Together, slot: Slot, words: str) -> None:
    """What the practitioner wrote down before the screen was turned."""
    kind = {"words": {"answer": words}}.get(slot.question, {"answer": "mostly", "noticed": words})
    sent = together.browser.post_htmx(
        f"{together.address}/answers/{slot.question}",
        {"operation": "beforehand", "seen." + slot.field: "0"} | {f"{slot.field}.{name}": value for name, value in kind.items()},
    )
    assert sent.status_code == 200


def test_what_was_written_before_is_neither_shown_nor_written_over(together: Together) -> None:
    written_by_staff(together, Slot("words", Voice.CHILD), "He hits me")
    page = together.browser.get(f"{together.page}?with=child")

    assert "He hits me" not in page.text
    assert "We have talked about this one already." in page.text
    assert not page.all("form#answer-words")
    over = together.browser.post_htmx(
        f"{together.address}/answers/words",
        {"operation": "over", "with": "child", "seen.child": "1", "child.answer": "He is kind"},
    )
    assert over.status_code in {409, 422}
    with together.service.state.database.reading() as session:
        found = standing(session, assessment_id=together.assessment.id)
    assert [getattr(one.given, "words", "") for one in found.values()] == ["He hits me"]


def test_the_child_is_never_chosen_for_anybody(together: Together) -> None:
    with together.service.state.database.unit_of_work() as session:
        sitting = session.get_one(Sitting, together.assessment.sitting_id)
        sitting.present = "[]"
        session.add(sitting)

    assert together.browser.get(f"{together.page}?with=child").h1 == "Who is looking with you?"
    assert not together.browser.get(f"{together.address}/sections/kinds").all(f"a[href='{together.page}']")


def test_what_was_written_on_this_turned_screen_may_be_changed(together: Together) -> None:
    page = together.browser.get(f"{together.page}?with=child")
    together.browser.post(f"{together.address}/answers/words", {**page.sent_by("answer-words"), "child.answer": "We play"})

    assert "We play" in str(together.browser.get(f"{together.page}?with=child").sent_by("answer-words"))
