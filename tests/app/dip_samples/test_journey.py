"""A supervisor draws a sample and reads a record in it; another one moderates what was found."""

import datetime

from fastapi import FastAPI

from app.access.actions import name_staff
from app.db import today
from app.dip_samples.rules import THEMES
from app.web.reading import boxes_of
from tests.support.factories import a_family, a_practitioner, a_supervisor, team_of
from tests.support.page import Page
from tests.support.visiting import visitor

NAMES = ("Dean", "Brennan", "Mia", "Ella")
FOUND = {theme.key: "sound" for theme in THEMES}


def boxes(name: str, day: datetime.date) -> dict[str, str]:
    return dict(zip((f"{name}_day", f"{name}_month", f"{name}_year"), boxes_of(day), strict=True))


def written(page: Page, words: str) -> dict[str, list[str] | str]:
    seen = [field.get("value", "") for field in page.all("input", name="seen")]
    return {**FOUND, "note": [words] * len(THEMES), "seen": seen}


def test_a_record_is_drawn_read_and_moderated(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        team = team_of(session, ruth)
        tom, maureen = a_supervisor(session, team=team), a_supervisor(session, "Maureen Asante", team=team)
        a_family(session, children=["Mia"], allocated=[ruth])
    toms, maureens = visitor(service, as_=tom), visitor(service, as_=maureen)

    page = toms.get("/dip-samples")
    asked = {"operation": page.fields()["operation"], "frame": "open", "size": "3", **boxes("since", today())}
    refused = toms.read(toms.post("/dip-samples", {**asked, "size": "none"}), status=422)
    assert "Give the last day." in refused.text
    sample = toms.post("/dip-samples", {**asked, **boxes("until", today())}).headers["location"]
    page = toms.get(sample, names=NAMES)
    assert "the records are the same" in page.text
    assert "Nobody has read it yet" in page.text

    assert visitor(service, as_=ruth).ask(sample).status_code == 404
    assert "Somebody else reads this record." not in maureens.get(f"{sample}/1", names=NAMES).text
    words = toms.read(toms.post(f"{sample}/1", {**FOUND, "note": [""] * len(THEMES)}), names=NAMES, status=422)
    assert "say what you saw" in words.text
    assert toms.post(f"{sample}/1", written(toms.get(f"{sample}/1", names=NAMES), "It is there.")).status_code == 303

    page = maureens.get(f"{sample}/1", names=NAMES)
    assert "It is there." in page.text
    assert maureens.post(f"{sample}/1", written(page, "I see it so too.")).status_code == 303
    assert "and moderated" in toms.get(sample, names=NAMES).text
    assert "Fewer than five" in toms.get(sample, names=NAMES).text


def test_where_nobody_in_the_team_may_read_it_somebody_named_from_another_team_does(service: FastAPI) -> None:
    """A team with one supervisor, who worked with the family: else nobody could ever read what was drawn."""
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom, away, other = a_supervisor(session, team=team_of(session, ruth)), a_supervisor(session), a_supervisor(session)
        family = a_family(session, children=["Mia"], allocated=[ruth, tom])
        assert team_of(session, away).id != team_of(session, tom).id
    toms, aways = visitor(service, as_=tom), visitor(service, as_=away)
    page = toms.get("/dip-samples")
    asked = {"operation": page.fields()["operation"], "frame": "open", "size": "1"}
    sample = toms.post("/dip-samples", {**asked, **boxes("since", today()), **boxes("until", today())}).headers["location"]
    page = toms.get(f"{sample}/1", names=NAMES)
    assert "You worked with this family" in page.text
    assert page.all("a", href=f"{family.address}/access")
    assert aways.ask(sample).status_code == 404

    with service.state.database.unit_of_work() as session:
        name_staff(session, by=tom, case_id=family.id, account_id=away.id, may_open=True, why="Reads a dip sample")

    assert aways.get("/dip-samples").all("a", href=sample)
    nothing = aways.read(aways.post(f"{sample}/1", {"note": [""] * len(THEMES)}), names=NAMES, status=422)
    assert "Choose for one theme at least" in nothing.text
    assert aways.post(f"{sample}/1", written(aways.get(f"{sample}/1", names=NAMES), "It is there.")).status_code == 303
    assert "Nobody has read it yet" not in toms.get(sample, names=NAMES).text
    assert visitor(service, as_=other).ask(sample).status_code == 404
