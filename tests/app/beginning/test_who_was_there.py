"""Who was there can be put right until it is sent; what was sent keeps what it said."""

from dataclasses import dataclass

import pytest
from fastapi import FastAPI
from sqlmodel import col, select

from app.assessments.actions import ForChild, Release, Visit, start
from app.assessments.models import Assessment, ChildSeen, Sitting, State
from app.audit.models import Trail
from app.db import today
from app.declaration.vocabulary import Depth
from app.suite.actions import keep_release
from tests.support.every_kind import a_tool_of_every_kind
from tests.support.factories import Family, a_family, a_practitioner
from tests.support.visiting import Visitor, visitor

NAMES = ("Dean", "Mia", "Noah", "Kelly")
RIGHT = "put right who was there"


@dataclass
class Room:
    """A visit to Mia and Noah, each said to have been seen alone; in truth Kelly sat there."""

    service: FastAPI
    ruth: Visitor
    family: Family
    drafts: list[str]

    def address(self, at: int = 0) -> str:
        return f"{self.family.address}/assessments/{self.drafts[at]}"

    def kept(self) -> list[tuple[Assessment, Sitting]]:
        with self.service.state.database.reading() as session:
            found = session.exec(select(Assessment, Sitting).join(Sitting).order_by(col(Assessment.child_id))).all()
            by_id = {str(one.id): (one, at) for one, at in found}
            session.expunge_all()
        return [by_id[one] for one in self.drafts]

    def told(self, **seen: str) -> dict[str, list[str] | str]:
        """What the page would send with Kelly ticked and each child seen as is said."""
        kelly = str(self.family.adults[0].id)
        mia, noah = (str(child.id) for child in self.family.children)
        page = self.ruth.get(f"{self.address()}/who-was-there", names=NAMES)
        return {
            "was": page.one("input", name="was").get("value", ""),
            "present": [mia, noah, kelly],
            f"seen.{mia}": seen.get("mia", "with_others"),
            f"seen.{noah}": seen.get("noah", "with_others"),
        }

    def lines(self) -> int:
        with self.service.state.database.reading() as session:
            return len(session.exec(select(Trail).where(Trail.what == RIGHT)).all())


@pytest.fixture
def room(service: FastAPI) -> Room:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, children=["Mia", "Noah"], adults=["Kelly"], allocated=[ruth])
        release = keep_release(session, tool=a_tool_of_every_kind(), by=ruth)
        ids = [child.id for child in family.children]
        drafts = start(
            session,
            case_id=family.id,
            release=Release(release.id, release.key),
            visit=Visit(today(), "home", tuple(ids)),
            children=[ForChild(one, {}, (), ChildSeen.ALONE) for one in ids],
            depth=Depth.STANDARD,
            by=ruth,
        )
        begun = [str(one.id) for one in drafts]
    return Room(service, visitor(service, as_=ruth), family, begun)


def test_a_draft_that_says_alone_is_put_right_for_the_whole_visit(room: Room) -> None:
    address = f"{room.address()}/who-was-there"
    wrong = room.ruth.read(room.ruth.post(address, room.told(mia="alone")), names=NAMES, status=422)
    assert "“Was Mia seen?” says alone; “Who was there” names Kelly." in wrong.text

    assert room.ruth.post(address, room.told()).status_code == 303
    kept = room.kept()
    assert {one.child_seen for one, _ in kept} == {ChildSeen.WITH_OTHERS}
    assert len({at.id for _, at in kept}) == 1
    assert str(room.family.adults[0].id) in kept[0][1].present
    assert room.lines() == 2, "one for each record that says otherwise now"
    page = room.ruth.get(room.address(), names=NAMES)
    assert "with Noah and Kelly" in page.text
    assert "alone" not in page.text
    assert "Put right who was there" in room.ruth.get(f"{room.address()}/finish", names=NAMES).text


def test_what_was_sent_keeps_what_it_said(room: Room) -> None:
    with room.service.state.database.unit_of_work() as session:
        sent = session.get_one(Assessment, room.kept()[1][0].id)
        sent.state = State.WITH_SUPERVISOR
        session.add(sent)
    told = {name: value for name, value in room.told().items() if str(room.family.children[1].id) not in name}

    assert room.ruth.post(f"{room.address()}/who-was-there", told).status_code == 303
    (mia, hers), (noah, his) = room.kept()
    assert (mia.child_seen, noah.child_seen) == (ChildSeen.WITH_OTHERS, ChildSeen.ALONE)
    assert hers.id != his.id
    assert str(room.family.adults[0].id) not in his.present
    assert (hers.seen_on, hers.place) == (his.seen_on, his.place)
    assert room.ruth.post(f"{room.address(1)}/who-was-there", room.told()).status_code == 409


def test_two_who_put_it_right_at_once_see_each_other(room: Room) -> None:
    address = f"{room.address()}/who-was-there"
    mine = room.told()
    assert room.ruth.post(address, {**room.told(), "others_present": "Ms Adair"}).status_code == 303

    page = room.ruth.read(room.ruth.post(address, mine), names=NAMES, status=409)
    assert "It names Mia, Noah, Kelly and Ms Adair now." in page.text
    assert room.kept()[0][1].others_present == "Ms Adair"
