"""A practice lead brings in a form that others wrote, writes what it lacks in the browser, and puts it on the shelf."""

import json
import threading
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any
from uuid import UUID

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import col, select
from typer.testing import CliRunner

from app.audit.models import Trail
from app.cli import main
from app.db import Database
from app.declaration.schema import from_json, to_json
from app.drafts import actions
from app.drafts.models import DraftState, DraftTool
from app.drafts.queries import declaration_of
from app.incoming.report import Brought
from app.main import create_app
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.policy import POLICY
from app.refusals import NotReady
from app.settings import Settings
from app.suite.suite import Suite
from tests.support.factories import a_family, a_practitioner
from tests.support.tools import a_choice, a_section, a_tool
from tests.support.visiting import FROM_HERE, Visitor, visitor

TOP = "/tools-from-outside"
FORM = {
    "resourceType": "Questionnaire",
    "status": "draft",
    "title": "Walking to school",
    "name": "walk",
    "item": [
        {
            "linkId": "way",
            "type": "group",
            "text": "The way",
            "item": [
                {"linkId": "alone", "type": "boolean", "text": "Does {child} walk alone?"},
                {
                    "linkId": "how",
                    "type": "string",
                    "text": "How is it?",
                    "enableWhen": [{"question": "alone", "operator": "=", "answerBoolean": True}],
                },
            ],
        }
    ],
}


def lead(database: Database, role: RoleKey = RoleKey.PRACTICE_LEAD) -> Practitioner:
    with database.unit_of_work() as session:
        return a_practitioner(session, role=role)


def sent(somebody: Visitor, name: str, data: bytes) -> Response:
    somebody.get(TOP)
    form = {"token": somebody.token}
    return somebody.client.post(TOP, data=form, files={"file": (name, data)}, headers=FROM_HERE, follow_redirects=False)


def brought(somebody: Visitor, form: dict[str, Any] | str = FORM) -> str:
    """The address of the draft that a file became."""
    data = form if isinstance(form, str) else json.dumps(form)
    reply = sent(somebody, "walk.json", data.encode())
    assert reply.status_code == 303, reply.text[:500]
    return reply.headers["location"]


def write(somebody: Visitor, address: str, words: dict[str, str]) -> Response:
    """One page filled in, as its own form sends it."""
    fields = somebody.get(address).fields()
    names = {field: value for field, value in fields.items() if field != "token"}
    return somebody.post(address, {**names, **words})


def complete(somebody: Visitor, address: str, asked: Mapping[str, int] = MappingProxyType({"way": 2})) -> None:
    """Everything that a form from outside lacks, with so many questions in each part."""
    pages: dict[str, dict[str, str]] = {
        "about": {
            "family_title": "Your way to school",
            "one_line": "How a child gets to school.",
            "subject": "child",
            "owner": "The practice lead",
            "review_by_day": "1",
            "review_by_month": "6",
            "review_by_year": "2027",
            "licence.holder": "The partnership",
            "licence.terms": "Free to use.",
        },
        "aims": {
            "aims.purpose": "See how the child gets to school.",
            "aims.objectives": "Ask.\nListen.",
            "aims.helps_to_decide": "Who walks along.",
            "aims.not_for": "A grade.",
        },
        "methodology": {
            "methodology.approach": "Walk along.",
            "methodology.who_uses_it": "Any practitioner.",
            "methodology.with_whom": "The child.",
            "methodology.setting": "On the way.",
            "methodology.minutes.quick": "10",
            "methodology.reading.rule": "Side by side.",
            "methodology.reading.why": "Averages hide.",
            "methodology.limits": "It is one day.",
            "methodology.evidence.0.authors": "A. Writer",
            "methodology.evidence.0.year": "2020",
            "methodology.evidence.0.title": "On walking",
            "methodology.evidence.0.supports": "Why it asks.",
            "methodology.blind_spots.0.cannot_see": "The night.",
            "methodology.blind_spots.0.covered_by": "childs_day",
        },
        "adaptations": {
            "adaptations.0.for_whom": "A family with an interpreter",
            "adaptations.0.when": "When people share no language.",
            "adaptations.0.what_changes": "More time.",
            "adaptations.0.method": "Book double time.",
            "adaptations.0.comparable": "with_care",
        },
    }
    for at, (key, questions) in enumerate(asked.items()):
        pages[f"sections/{key}"] = {
            f"sections.{at}.questions.{n}.{name}": value
            for n in range(questions)
            for name, value in {"about.0": "safety", "voices": "child", "guidance.look_for": "Who is there."}.items()
        }
    for page, words in pages.items():
        reply = write(somebody, f"{address}/{page}", words)
        assert reply.status_code == 303, f"{page}: {reply.status_code} {reply.text[:300]}"


def review(somebody: Visitor, address: str) -> Response:
    seen = str(somebody.get(address).fields()["seen"])
    return somebody.post(f"{address}/review", {"seen": seen, "read": "yes"})


def publish(somebody: Visitor, address: str) -> Response:
    """Somebody publishes it, when another practice lead has reviewed it as far as it can be."""
    app: FastAPI = getattr(somebody.client, "app")  # noqa: B009
    review(visitor(app, as_=lead(app.state.database)), address)
    seen = str(somebody.get(address).fields()["seen"])
    return somebody.post(f"{address}/publish", {"seen": seen, "read": "yes"})


def test_whoever_reviewed_a_tool_is_not_the_one_who_publishes_it(service: FastAPI) -> None:
    database: Database = service.state.database
    dana, sam = (visitor(service, as_=lead(database)) for _ in range(2))
    address = brought(dana, to_json(a_tool("walk_along")))
    seen = str(dana.get(address).fields()["seen"])
    early = dana.read(dana.post(f"{address}/publish", {"seen": seen, "read": "yes"}), status=409)
    assert "Somebody has to review it as it stands now" in early.text

    assert review(dana, address).status_code == 303

    page = dana.get(address)
    assert "Somebody else publishes it: ask another practice lead." in page.text
    assert "Reviewed by" in page.text
    assert "Publish this tool" not in page.text
    alone = dana.read(dana.post(f"{address}/publish", {"seen": "2", "read": "yes"}), status=409)
    assert "You reviewed this tool, so somebody else publishes it" in alone.text
    assert "Publish this tool" in sam.get(address).text
    assert sam.post(f"{address}/publish", {"seen": "2", "read": "yes"}).status_code == 303
    with database.reading() as session:
        kept = session.exec(select(DraftTool)).one()
        assert kept.state is DraftState.PUBLISHED
        assert kept.reviewed_by != kept.changed_by
        assert "reviewed a tool from outside" in session.exec(select(Trail.what)).all()


def test_what_is_changed_after_its_review_is_read_again(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana, sam = (visitor(sqlite_service, as_=lead(database)) for _ in range(2))
    address = brought(dana, to_json(a_tool("walk_along")))
    review(dana, address)
    write(dana, f"{address}/aims", {"aims.purpose": "Something else."})

    reply = sam.read(sam.post(f"{address}/publish", {"seen": "3", "read": "yes"}), status=409)

    assert "Somebody has to review it as it stands now" in reply.text
    assert "Reviewed by" not in reply.text


def test_a_review_says_that_everything_was_read_and_waits_until_it_is_written(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(dana)
    assert "cannot be reviewed yet" in dana.read(review(dana, address), status=409).text
    unread = dana.read(dana.post(f"{address}/review", {"seen": "1"}), status=409)
    assert "Read the report and every part of the tool, and say that you have." in unread.text


def test_a_form_from_outside_is_completed_published_and_begun(service: FastAPI, tmp_path: Path) -> None:
    database: Database = service.state.database
    dana = visitor(service, as_=lead(database))
    address = brought(dana)
    refused = dana.read(publish(dana, address), status=409)
    assert "cannot be published yet" in refused.text
    complete(dana, address)
    assert "Everything is written" in dana.get(address).text

    reply = publish(dana, address)

    assert (reply.status_code, reply.headers["location"]) == (303, "/shelf/walk")
    assert "See how the child gets to school." in dana.get("/shelf/walk").text
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
    assert "Walking to school" in visitor(service, as_=ruth).get(f"{family.address}/assessments/start", names=["Mia"]).text
    assert "walk" in create_app(Settings(data=tmp_path), database, suite=Suite([])).state.suite
    with database.reading() as session:
        deeds = [line.what for line in session.exec(select(Trail).order_by(col(Trail.number))) if "tool" in line.what]
    assert [deeds[0], deeds[-1]] == ["brought in a tool from outside", "published a tool from outside"]


def test_nothing_is_published_until_somebody_says_that_they_read_the_report(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(dana)
    complete(dana, address)
    seen = str(dana.get(address).fields()["seen"])

    page = dana.read(dana.post(f"{address}/publish", {"seen": seen}), status=409)

    assert "Read the report of what could not be carried, and say that you have." in page.text


def test_what_is_published_never_changes(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(dana)
    complete(dana, address)
    publish(dana, address)

    reply = write(dana, f"{address}/aims", {"aims.purpose": "Something else."})

    assert reply.status_code == 409
    assert "no longer changes" in reply.text
    assert "Something else." not in dana.get("/shelf/walk").text


def test_a_key_stays_one_tools_and_a_version_goes_up(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    first = brought(dana)
    complete(dana, first)
    publish(dana, first)
    again = brought(dana)
    complete(dana, again)

    same = dana.read(publish(dana, again), status=409)
    assert "Version 1.0.0 of this tool is on the shelf. Give this one a higher version." in same.text
    write(dana, f"{again}/about", {"version": "1.1.0"})
    assert publish(dana, again).status_code == 303
    assert "Version 1.1.0" in dana.get("/shelf/walk").text

    ours = brought(dana, FORM | {"name": "first_look"})
    complete(dana, ours)
    assert "There is a tool with the key first_look on the shelf." in publish(dana, ours).text


def test_of_two_who_write_at_once_one_is_told(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana, sam = (visitor(sqlite_service, as_=lead(database)) for _ in range(2))
    address = brought(dana)
    seen = str(dana.get(f"{address}/aims").fields()["seen"])
    sam.get(f"{address}/aims")
    dana.post(f"{address}/aims", {"seen": seen, "aims.purpose": "Dana’s words."})

    reply = sam.post(f"{address}/aims", {"seen": seen, "aims.purpose": "Sam’s words."})

    assert reply.status_code == 409
    with database.reading() as session:
        [draft] = session.exec(select(DraftTool)).all()
        assert declaration_of(draft)["aims"]["purpose"] == "Dana’s words."


def test_a_page_says_what_is_left_and_what_cannot_be_read(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(dana)

    page = dana.read(write(dana, f"{address}/methodology", {"methodology.minutes.quick": "ten"}), status=422)

    assert page.title.startswith("Error: ")
    assert "Write a whole number in figures, such as 10." in page.text
    section = dana.get(f"{address}/sections/way")
    assert "1. Does {child} walk alone?: The strand of the child’s life" in section.text
    line = section.one("a", href="#sections.0.questions.0.about.0")
    hint = section.one("p", id="sections.0.questions.0.about.0-hint")
    assert (line.text, hint.text) == ("The strand of the child’s life", "Still to write.")


def test_what_a_rung_means_is_written_in_the_browser(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana = visitor(sqlite_service, as_=lead(database))
    ours = json.loads(to_json(a_tool("walk_along")))
    del ours["sections"][0]["questions"][0]["anchors"]["mostly"]
    address = brought(dana, ours)
    assert "{child} has enough to eat: What “Mostly” looks like" in dana.get(f"{address}/sections/care").text

    write(dana, f"{address}/sections/care", {"sections.0.questions.0.anchors.mostly": "Most mornings."})

    assert "Everything is written" in dana.get(address).text
    with database.reading() as session:
        [draft] = session.exec(select(DraftTool)).all()
        assert declaration_of(draft)["sections"][0]["questions"][0]["anchors"]["mostly"] == "Most mornings."


def test_a_choice_that_blames_is_given_words_for_families(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(dana, to_json(a_tool("walk_along", sections=(a_section(a_choice("who", "refused", "came")),))))
    section = dana.get(f"{address}/sections/care")
    assert "A family would read “refused” in: Refused" in section.text

    write(dana, f"{address}/sections/care", {"sections.0.questions.0.choices.0.family_words": "Did not want it"})

    assert "Everything is written" in dana.get(address).text


def test_a_question_can_be_left_out_and_what_hung_on_it_asked_always(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana = visitor(sqlite_service, as_=lead(database))
    address = brought(dana)

    write(
        dana, f"{address}/sections/way", {"sections.0.questions.0.leave_out": "yes", "sections.0.questions.1.ask_always": "yes"}
    )

    with database.reading() as session:
        [draft] = session.exec(select(DraftTool)).all()
        [question] = declaration_of(draft)["sections"][0]["questions"]
    assert (question["key"], "ask_if" in question) == ("how", False)


def test_a_refused_file_leaves_nothing_and_says_why(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana = visitor(sqlite_service, as_=lead(database))

    page = dana.read(sent(dana, "form.xlsm", b"PK"), status=422)

    assert "form.xlsm: It is a workbook with macros, which are programs. Save it as .xlsx, without macros." in page.text
    assert dana.read(sent(dana, "", b""), status=422).title.startswith("Error: ")
    with database.reading() as session:
        assert session.exec(select(DraftTool)).all() == []


def test_a_withdrawn_draft_stays_in_the_record_and_is_never_published(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana = visitor(sqlite_service, as_=lead(database))
    address = brought(dana)
    seen = str(dana.get(address).fields()["seen"])

    dana.post(f"{address}/withdraw", {"seen": seen})

    with database.reading() as session:
        assert [draft.state for draft in session.exec(select(DraftTool))] == [DraftState.WITHDRAWN]
    assert "Withdrawn" in dana.get(TOP).text


def test_our_own_tool_comes_back_whole_and_may_be_published_at_once(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    dana = visitor(sqlite_service, as_=lead(database))
    tool = a_tool("walk_along")

    address = brought(dana, to_json(tool))

    assert publish(dana, address).status_code == 303
    assert sqlite_service.state.suite["walk_along"] == tool


def test_what_was_published_here_can_be_taken_out_at_the_command_line(sqlite_service: FastAPI, tmp_path: Path) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    tool = a_tool("walk_along")
    publish(dana, brought(dana, to_json(tool)))

    done = CliRunner().invoke(main, ["tools", "export", "walk_along", "--data", str(tmp_path)])
    without = CliRunner().invoke(main, ["tools", "export", "walk_along"])

    assert (done.exit_code, from_json(done.output)) == (0, tool)
    assert (without.exit_code, "give its --data" in without.output) == (1, True)


def test_what_was_published_here_is_retired_like_any_other_tool(sqlite_service: FastAPI) -> None:
    dana = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(dana, to_json(a_tool("walk_along")))
    publish(dana, address)
    assert "On the shelf" in dana.get(TOP).text

    reply = write(dana, "/shelf/walk_along/life", {"stage": "retired", "why": "Nobody walks any more."})

    assert reply.status_code == 303, reply.text[:500]
    assert "Retired" in dana.get(TOP).text
    assert "Retired." in dana.get(address).text


def test_only_a_practice_lead_comes_here(sqlite_service: FastAPI) -> None:
    database: Database = sqlite_service.state.database
    address = brought(visitor(sqlite_service, as_=lead(database)))
    ruth = visitor(sqlite_service, as_=lead(database, RoleKey.SOCIAL_WORKER))

    assert [ruth.ask(page).status_code for page in (TOP, address, f"{address}/aims")] == [404, 404, 404]
    ruth.get("/")
    form = {"token": ruth.token}
    reply = ruth.client.post(TOP, data=form, files={"file": ("a.json", b"{}")}, headers=FROM_HERE, follow_redirects=False)
    assert reply.status_code == 404


@pytest.mark.postgres
def test_of_two_tools_of_one_key_published_at_once_one_is_refused(postgresql_database: Database) -> None:
    """On PostgreSQL, where two may write at once: a key and a version are one tool's for good."""
    with postgresql_database.unit_of_work() as session:
        bethan, reviewer = (a_practitioner(session, role=RoleKey.PRACTICE_LEAD) for _ in range(2))
        ids = []
        for title in ("The way to school", "Another way to school"):
            declaration = json.loads(to_json(a_tool(key="way_to_school", title=title)))
            draft = actions.bring_in(session, brought=Brought("way.json", "tool", declaration, ()), data=b"{}", by=bethan)
            actions.review(session, draft=draft, seen=1, by=reviewer)
            ids.append(draft.id)
    both_are_there = threading.Barrier(2, timeout=20)
    done: list[str] = []

    def publishes(draft_id: UUID) -> None:
        try:
            with postgresql_database.unit_of_work() as session:
                draft = session.get_one(DraftTool, draft_id)
                both_are_there.wait()
                actions.publish(session, draft=draft, seen=2, suite=Suite(()), by=bethan)
                done.append("published")
        except NotReady as refusal:
            done.append(refusal.sentence)

    threads = [threading.Thread(target=publishes, args=(one,)) for one in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(done) == ["Version 1.0.0 of this tool is on the shelf. Give this one a higher version.", "published"]


def test_no_tool_has_the_name_of_a_page_of_the_shelf(sqlite_service: FastAPI) -> None:
    taken = {line.path.split("/")[2] for line in POLICY.lines if line.path.startswith("/shelf/") and "{" not in line.path}

    assert {key for key in taken if "-" not in key} == actions.OF_THE_SHELF
    bethan = visitor(sqlite_service, as_=lead(sqlite_service.state.database))
    address = brought(bethan, to_json(a_tool(key="map")))
    assert "a page called map" in bethan.read(publish(bethan, address), status=409).text
