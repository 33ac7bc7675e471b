"""What keeps somebody safe is taken off only aloud: the family's copy stays refused until another supervisor allows it."""

from pathlib import Path
from uuid import uuid4

import pytest
from sqlmodel import Session, select

from app.adapting import actions
from app.adapting.models import AdaptationChange, FamilyCopyAllowed
from app.adapting.queries import taken_off
from app.answers.given import LadderGiven
from app.assessments.models import Assessment
from app.audit.models import Trail
from app.db import Database
from app.declaration.tool import AppliesTo
from app.declaration.vocabulary import Level
from app.main import create_app
from app.people.practitioner import Practitioner
from app.refusals import NotYours, SomeoneElseChanged
from app.settings import Settings
from app.suite.suite import Suite
from tests.support.answering import analysed, send, sign, wrote
from tests.support.factories import a_family, a_practitioner, a_supervisor, team_of
from tests.support.tools import a_tool, an_adaptation
from tests.support.visiting import Visitor, visitor
from tests.support.whole_record import an_assessment

NAMES = ["Mia", "Dean", "Kelly"]
STILL_NONE = "still no copy is made for the family until a supervisor says"

TOOL = a_tool(
    "one",
    title="One",
    adaptations=(
        an_adaptation("alone", for_whom="A carer who is afraid", applies_to=AppliesTo(any_circumstance=("domestic_abuse",))),
        an_adaptation("interpreter"),
    ),
)


def adapt(session: Session, draft: Assessment, by: Practitioner, *keys: str, seen: int) -> AdaptationChange:
    wanted = actions.Wanted(dict.fromkeys(keys, "It fits."), "He has moved out.", seen, draft.release_id, uuid4())
    return actions.change(session, assessment=draft, tool=TOOL, wanted=wanted, by=by)


class TakenOff:
    """Ruth used it safely for a time, took that off, finished, and Tom signed it."""

    def __init__(self, database: Database, folder: Path) -> None:
        with database.unit_of_work() as session:
            self.ruth = a_practitioner(session)
            self.tom = a_supervisor(session, team=team_of(session, self.ruth))
            self.family = a_family(session, children=["Mia"], adults=["Kelly"], allocated=[self.ruth])
            draft = an_assessment(session, self.family, TOOL, by=self.ruth)
            adapt(session, draft, self.ruth, "alone", seen=0)
            self.change = adapt(session, draft, self.ruth, "interpreter", seen=1).id
            wrote(session, draft, self.ruth, "food", LadderGiven(level=Level.STEADY))
            analysed(session, draft, self.ruth)
            send(session, draft, self.ruth)
            sign(session, draft, self.tom)
            self.id = draft.id
        self.database = database
        self.at = f"{self.family.address}/assessments/{self.id}"
        self.service = create_app(Settings(data=folder), database, suite=Suite([TOOL]))

    def as_(self, somebody: Practitioner) -> Visitor:
        return visitor(self.service, as_=somebody)

    def trail(self) -> list[str]:
        with self.database.reading() as session:
            wanted = select(Trail.what).where(Trail.about_id == self.id, Trail.kind == "deed")
            return [what for what in session.exec(wanted).all() if "safe" in what]


def test_taken_off_no_copy_is_made_until_a_supervisor_allows_it_with_a_reason(database: Database, tmp_path: Path) -> None:
    one = TakenOff(database, tmp_path)
    ruth, tom = one.as_(one.ruth), one.as_(one.tom)
    assert ruth.ask(f"{one.at}/copies/family").status_code == 409
    assert STILL_NONE in ruth.get(f"{one.at}/read", names=NAMES).text
    assert STILL_NONE in ruth.get(f"{one.at}/copies", names=NAMES).text
    assert "Allow a copy" not in ruth.get(f"{one.at}/adaptations", names=NAMES).text
    assert one.trail() == ["took off what keeps somebody safe"]

    fields = {**tom.get(f"{one.at}/adaptations", names=NAMES).sent_by("family-copy"), "why": " "}
    empty = tom.read(tom.post(f"{one.at}/adaptations/family-copy", fields), status=422, names=NAMES)
    assert "Say in a sentence why paper puts nobody in danger." in empty.text
    assert ruth.post(f"{one.at}/adaptations/family-copy", {**fields, "token": ruth.token, "why": "I say so."}).status_code == 404
    assert ruth.ask(f"{one.at}/copies/family").status_code == 409

    for _ in range(2):
        assert tom.post(f"{one.at}/adaptations/family-copy", {**fields, "why": "Kelly asked for it."}).status_code == 303
    assert ruth.ask(f"{one.at}/copies/family").status_code == 200
    assert STILL_NONE not in ruth.get(f"{one.at}/read", names=NAMES).text
    told = ruth.get(f"{one.at}/adaptations", names=NAMES).text
    assert "Kelly asked for it." in told
    assert "No copy for the family yet" not in told
    assert one.trail() == [
        "took off what keeps somebody safe",
        "allowed a family’s copy after what kept somebody safe was taken off",
    ]
    with database.reading() as session:
        assert len(session.exec(select(FamilyCopyAllowed)).all()) == 1


def test_whoever_took_it_off_allows_nothing_and_taken_off_again_it_is_refused_again(sqlite_database: Database) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        family = a_family(session, children=["Mia"], allocated=[ruth])
        draft = an_assessment(session, family, TOOL, by=ruth)
        adapt(session, draft, ruth, "alone", seen=0)
        first = adapt(session, draft, ruth, seen=1)

        def allow(change: AdaptationChange, by: Practitioner) -> None:
            actions.allow_family_copy(session, assessment=draft, change_id=change.id, why="She asked.", operation=uuid4(), by=by)

        with pytest.raises(NotYours, match="another supervisor"):
            allow(first, ruth)
        allow(first, tom)
        assert taken_off(session, draft.id) is None
        adapt(session, draft, ruth, "alone", "interpreter", seen=2)
        adapt(session, draft, ruth, "interpreter", seen=3)
        assert taken_off(session, draft.id) is not None
        with pytest.raises(SomeoneElseChanged):
            allow(first, tom)
        again = adapt(session, draft, ruth, seen=4)
        assert again.number == 5
        still = taken_off(session, draft.id)
        assert still is not None
        assert still.number == 4


def test_the_preview_says_what_taking_it_off_means(sqlite_database: Database, tmp_path: Path) -> None:
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia"], allocated=[ruth])
        draft = an_assessment(session, family, TOOL, by=ruth)
        adapt(session, draft, ruth, "alone", seen=0)
    browser = visitor(create_app(Settings(data=tmp_path), sqlite_database, suite=Suite([TOOL])), as_=ruth)
    at = f"{family.address}/assessments/{draft.id}/adaptations"
    fields = browser.get(at, names=NAMES).fields()
    sent = {name: str(fields[name]) for name in ("operation", "seen", "release")} | {"why": "He has moved out."}

    off = browser.read(browser.post(f"{at}/preview", sent), names=NAMES)
    kept = browser.read(browser.post(f"{at}/preview", {**sent, "adapt": ["alone", "interpreter"]}), names=NAMES)

    assert "This takes off what keeps somebody safe" in off.text
    assert "takes off what keeps somebody safe" not in kept.text
