"""A person is handed everything that is written about them, but for what two people left out with a reason."""

import io
import json
import zipfile
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.access_requests.deciding import decides_together
from app.attachments.actions import Place as Where
from app.attachments.actions import Told, keep, on_disk, put_right, take_out
from app.attachments.models import Attachment
from app.audit.models import Trail
from app.cases.models import CaseMember, Characteristic, NextStep
from app.db import Database, today
from app.declaration.vocabulary import EvidenceKind
from app.evidence.actions import Given, supersede_statement
from app.filing.preparing import prepared
from app.filing.store import WHOLE, Store, fingerprint, store_of
from app.holdings.kinds import HEADINGS, KINDS, OUTSIDE
from app.holdings.things import KEPT_BACK, LOOK_AT_IT, TELLS_OF_HARM
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotReady, NotYours
from app.rights import actions, pack
from app.rights.making import Maker
from app.rights.models import AccessPack, AccessRequest, Decision, Ground, Making, Step
from app.rights.rules import left_out
from app.settings import Settings
from app.tables import RECORD
from app.withholding.actions import keep_back
from app.withholding.rules import FAMILY, pen_item, statement_item
from tests.app.filing.arranged import a_paper, a_photo
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, team_of
from tests.support.visiting import Visitor, visitor

NAMES = ["Mia", "Noah", "Dean", "Kelly"]
SECRET = "Nan told us about the canary in the cupboard"
PASSWORD = "brass kettle on a hob"
COVER = pack.Cover("Mia", "WP-1", "Northgate", today(), today(), is_child=True)


def test_every_table_is_in_a_pack_or_rightly_outside_with_a_reason() -> None:
    inside = {kind.table for kind in KINDS}

    assert RECORD.tables.keys() - inside - OUTSIDE.keys() == set(), "Add a line to app/holdings/kinds.py for each"
    assert (inside | OUTSIDE.keys()) - RECORD.tables.keys() == set()
    assert inside & OUTSIDE.keys() == set()
    assert len(inside) == len(KINDS)
    assert {kind.heading for kind in KINDS} == set(HEADINGS)
    assert all(reason.endswith(".") for reason in OUTSIDE.values())
    private = {name for name, table in RECORD.tables.items() if "kept_with" in table.c}
    assert {kind.table for kind in KINDS if kind.private == "kept_with"} == private, "what is private stays so in a pack"
    columns = [(kind.table, name) for kind in KINDS for name in (kind.dated, kind.follows, kind.private) if name]
    assert [one for one in columns if one[1] not in RECORD.tables[one[0]].c] == []


class Place:
    """Mia and Noah, their mother, Ruth who works with them and Tom who supervises."""

    def __init__(self, database: Database) -> None:
        self.database = database
        with database.unit_of_work() as session:
            self.ruth = a_practitioner(session)
            self.tom = a_supervisor(session, team=team_of(session, self.ruth))
            self.family: Family = a_family(session, children=["Mia", "Noah"], allocated=[self.ruth])
            self.mia, self.noah = self.family.children
            a_statement(session, self.family, self.ruth, "I like my red boots.", about=self.mia)
            a_statement(session, self.family, self.ruth, SECRET, about=self.mia, speaker="Nan", kind=EvidenceKind.SAID_BY_CARER)
            a_statement(session, self.family, self.ruth, "He sleeps with his bear.", about=self.noah)

    def asked(self) -> UUID:
        with self.database.unit_of_work() as session:
            asked = actions.Asked(self.mia.id, "Herself", "Seen in person", today())
            return actions.ask(session, by=self.ruth, case_id=self.family.id, asked=asked, operation=uuid4()).id

    def decide(self, request_id: UUID, by: Practitioner | None = None) -> None:
        """Gives everything that waits, but for what Nan told and Noah’s own words, which are left out."""
        with self.database.unit_of_work() as session:
            request = session.get_one(AccessRequest, request_id)
            for one in actions.everything(session, request):
                if one.waits:
                    back = SECRET in dict(one.item.fields).values()
                    decided = actions.Decided(
                        Decision.LEAVE_OUT if back else Decision.GIVE,
                        Ground.FROM_ANOTHER if back else Ground.ABOUT_THEM,
                        "Looked at with care",
                    )
                    actions.decide(session, by=by or self.ruth, request=request, items=[one.item], decided=decided)

    def released(self) -> UUID:
        request_id = self.asked()
        self.decide(request_id)
        with self.database.unit_of_work() as session:
            actions.send(session, by=self.ruth, request=session.get_one(AccessRequest, request_id))
        with self.database.unit_of_work() as session:
            actions.release(session, by=self.tom, request=session.get_one(AccessRequest, request_id), pack_id=uuid4())
        return request_id


def a_maker(database: Database, data: Path) -> Maker:
    return Maker(database, Store(data / "packs"), Store(data / "attachments"), "Northgate")


def asks(ruth: Visitor, place: Place) -> str:
    day = today()
    sent = {"operation": str(uuid4()), "person": str(place.mia.id), "asked_by": "Herself", "identity": "Seen in person"}
    sent |= {"asked_on_day": str(day.day), "asked_on_month": str(day.month), "asked_on_year": str(day.year)}
    page = ruth.read(ruth.post(f"{place.family.address}/rights", {**sent, "identity": ""}), names=NAMES, status=422)
    assert "Write how you made sure" in page.text
    assert page.one("input", id="asked_by").get("value") == "Herself"
    reply = ruth.post(f"{place.family.address}/rights", sent)
    assert reply.status_code == 303, reply.text[:300]
    assert ruth.post(f"{place.family.address}/rights", sent).headers["location"] == reply.headers["location"]
    return str(reply.headers["location"])


def test_from_asking_to_handing_over(service: FastAPI) -> None:
    place, data = Place(service.state.database), service.state.settings.data
    ruth, tom = visitor(service, as_=place.ruth), visitor(service, as_=place.tom)
    at = asks(ruth, place)
    looks_through(ruth, at)
    place.decide(UUID(at.rsplit("/", 1)[1]))
    assert ruth.post(at, {"do": "send"}).status_code == 303
    assert ruth.post(at, {"do": "release", "looked": "yes"}).status_code == 409
    assert "then tick this" in tom.read(tom.post(at, {"do": "release"}), names=NAMES, status=422).text
    assert tom.post(at, {"do": "release", "looked": "yes"}).status_code == 303
    assert "Waiting to begin" in ruth.get(at, names=NAMES).text
    assert 'hx-trigger="every 3s"' in ruth.get_htmx(f"{at}/making").text
    assert service.state.packs.once() == 1
    reply = tom.post(f"{at}/pack")
    assert reply.status_code == 200, reply.text[:300]
    assert place.family.case.ref in reply.headers["content-disposition"]
    read_whole(reply.content)
    assert [path.suffix for path in (data / "packs").iterdir()] == [".zip"]
    day = today()
    handed = {"do": "handed", "how": "Read together", "on_day": str(day.day), "on_month": str(day.month)}
    assert tom.post(at, {**handed, "on_year": str(day.year)}).status_code == 303
    with place.database.reading() as session:
        assert session.exec(select(NextStep).where(NextStep.rule == "access_request")).one().done_on == day
        said = {line.what for line in session.exec(select(Trail).where(Trail.case_id == place.family.id))}
    assert {"wrote down a request to see a record", "decided about a request to see a record", "fetched a pack"} <= said


def test_a_pack_that_was_altered_on_disk_is_not_handed_over_and_can_be_made_again(sqlite_service: FastAPI) -> None:
    place = Place(sqlite_service.state.database)
    at = f"{place.family.address}/rights/{place.released()}"
    ruth, tom = visitor(sqlite_service, as_=place.ruth), visitor(sqlite_service, as_=place.tom)
    sqlite_service.state.packs.once()
    assert "what somebody asked to see is ready to hand over" in ruth.get("/", names=NAMES).text
    [there] = (sqlite_service.state.settings.data / "packs").iterdir()
    there.write_bytes(there.read_bytes() + b"x")

    refused = tom.read(tom.post(f"{at}/pack"), names=NAMES, status=422)

    assert "Make it again." in refused.text
    assert tom.post(at, {"do": "again"}).status_code == 303
    assert sqlite_service.state.packs.once() == 1
    read_whole(tom.post(f"{at}/pack").content)


def test_how_far_the_deciding_is_and_one_kind_at_a_time(sqlite_service: FastAPI) -> None:
    place = Place(sqlite_service.state.database)
    at = f"{place.family.address}/rights/{place.asked()}/things"
    ruth = visitor(sqlite_service, as_=place.ruth)
    first = ruth.get(at, names=NAMES)
    waits = int(first.one("progress").get("max", ""))
    assert f"0 of {waits} decided" in first.text
    alone = ruth.get(f"{at}?show=waiting&of=statement", names=NAMES)
    assert {field.get("value") for field in alone.all("input", name="kind")} == {"statement"}
    kind, one = (alone.all("input", name=name)[0].get("value", "") for name in ("kind", "item"))
    sent = {"at": "1", "kind": kind, "item": one, "decision": "give", "ground": "about_them", "why": "Hers"}
    reply = ruth.post(f"{at}?show=waiting&of=statement", sent)
    assert reply.headers["location"].endswith("&of=statement#things")
    assert f"1 of {waits} decided" in ruth.get(at, names=NAMES).text


def test_the_list_is_folded_by_kind_with_what_waits_and_what_is_done_and_nothing_decided_is_lost(sqlite_service: FastAPI) -> None:
    place = Place(sqlite_service.state.database)
    with place.database.unit_of_work() as session:
        for number in range(30):
            a_statement(session, place.family, place.ruth, f"Number {number} she told us.", about=place.mia, speaker="Nan")
    request_id = place.asked()
    at = f"{place.family.address}/rights/{request_id}/things"
    ruth = visitor(sqlite_service, as_=place.ruth)
    first = ruth.get(at, names=NAMES)
    kinds = {one.get("value") for one in first.all("input", name="kind")}
    assert len(kinds) == 1, "one kind is open"
    lines = [" ".join("".join(one.itertext()).split()) for one in first.all("p", class_="rights-kind")]
    said = next(one for one in lines if one.startswith("Seen, said or written"))
    waits = int(said.rpartition(": ")[2])
    assert waits >= 31
    statements = ruth.get(f"{at}?of=statement&part=2", names=NAMES)
    assert f"Page 2 of {-(-waits // 25)} of this kind." in statements.text

    with place.database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        each = [one.item for one in actions.everything(session, request) if one.waits and one.item.kind == "statement"]
        given = actions.Decided(Decision.GIVE, Ground.ABOUT_THEM, "Hers")
        actions.decide(session, by=place.ruth, request=request, items=each[:-1], decided=given)
    assert f"Seen, said or written: 1, and {waits - 1} decided already" in ruth.get(at, names=NAMES).text
    last = ruth.get(f"{at}?of=statement&part=2", names=NAMES)
    [one] = last.all("input", name="item")
    sent = {
        "at": "1",
        "kind": "statement",
        "item": one.get("value", ""),
        "decision": "give",
        "ground": "about_them",
        "why": "Hers",
    }
    after = ruth.read(ruth.post(f"{at}?show=waiting&of=statement", sent, follow=True), names=NAMES)
    assert "Nothing of this kind waits any more. Go on with the next kind" in after.text
    assert f"Seen, said or written: {waits}." in after.text, "what is decided is told, folded"
    assert f"Seen, said or written: {waits}" in ruth.get(f"{at}?show=pack", names=NAMES).text


def looks_through(ruth: Visitor, at: str) -> None:
    """What waits is shown with why; what is refused keeps what was typed."""
    things = ruth.get(f"{at}/things?of=statement", names=NAMES)
    assert "It was said or written by somebody else." in things.text
    assert "bear" not in things.text
    assert "bear" in ruth.get(f"{at}/things?show=others&of=statement", names=NAMES).text
    assert ruth.post(at, {"do": "send"}).status_code == 409
    kind, one = (things.all("input", name=name)[0].get("value", "") for name in ("kind", "item"))
    page = ruth.read(
        ruth.post(f"{at}/things?of=statement", {"at": "1", "kind": kind, "item": one, "decision": "shorten"}),
        names=NAMES, status=422,
    )  # fmt: skip
    assert "Write what is given in its place." in page.text


def read_whole(content: bytes) -> None:
    """The pack: a page that needs nothing else, the same as JSON, and no word of what was left out, nor of Noah."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        assert sorted(packed.namelist()) == ["about-record-json.txt", "record.json", "your-record.html"]
        page, plain = packed.read("your-record.html").decode(), json.loads(packed.read("record.json"))
    assert "I like my red boots." in page
    assert "Ruth Adeyemi" in page
    assert "<script" not in page
    assert "http" not in page
    assert "1 thing under “What was seen, said and written” was left out." in page
    assert plain["left_out"] == [
        {"heading": "What was seen, said and written", "count": 1, "shortened": False, "reason": Ground.FROM_ANOTHER.words}
    ]
    for words in (SECRET, "canary", "bear"):
        assert words not in page + json.dumps(plain, ensure_ascii=False)


def test_what_was_changed_after_it_was_decided_waits_again_and_nothing_is_made(database: Database, tmp_path: Path) -> None:
    place = Place(database)
    request_id = place.released()
    with database.unit_of_work() as session:
        session.add(Characteristic(person_id=place.mia.id, kind="domestic_abuse", words="Noah heard it too", source="Police"))
    maker = a_maker(database, tmp_path)
    assert maker.once() == 0
    with database.reading() as session:
        request = session.get_one(AccessRequest, request_id)
        assert (request.step, request.checked_by) == (Step.DECIDING, None)
        assert session.exec(select(AccessPack)).one().making is Making.NOT_MADE
        [waits] = [one for one in actions.everything(session, request) if one.waits]
        assert waits.item.kind == "characteristic"
        assert TELLS_OF_HARM in waits.item.flags


def test_what_is_kept_back_is_looked_at_by_itself_whatever_it_is_and_in_every_wording(sqlite_database: Database) -> None:
    place = Place(sqlite_database)
    request_id = place.asked()
    with sqlite_database.unit_of_work() as session:
        heard = a_statement(session, place.family, place.ruth, "I wish Dad was home.", about=place.mia)
        for item in (pen_item(place.mia.id), statement_item(heard.id)):
            keep_back(
                session, by=place.ruth, case_id=place.family.id, item=item, from_whom=FAMILY, why="She asked", operation=uuid4()
            )
        given = Given(EvidenceKind.SAID_BY_CHILD, "I wish Dad were at home.", today())
        supersede_statement(session, by=place.ruth, statement=heard, given=given, why="Misheard")

        every = actions.everything(session, session.get_one(AccessRequest, request_id))

        alone = [one for one in every if f"{KEPT_BACK}: She asked" in one.item.flags]
        assert sorted(one.item.kind for one in alone) == ["person", "statement", "statement"]
        assert all(one.waits and not decides_together(one, place.ruth.id, supervises=False) for one in alone)


def test_whoever_had_a_hand_in_it_never_checks_it(sqlite_database: Database) -> None:
    place = Place(sqlite_database)
    request_id = place.asked()
    place.decide(request_id, by=place.tom)
    with sqlite_database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        actions.send(session, by=place.ruth, request=request)
        for one in (place.ruth, place.tom):
            with pytest.raises(NotYours):
                actions.release(session, by=one, request=request, pack_id=uuid4())
        with pytest.raises(AlreadyDone):
            actions.send(session, by=place.ruth, request=request)


def test_a_making_that_is_cut_off_is_begun_again_and_a_file_nobody_speaks_of_is_swept_away(
    sqlite_database: Database, tmp_path: Path
) -> None:
    place = Place(sqlite_database)
    request_id = place.released()
    first = a_maker(sqlite_database, tmp_path)
    pack_id, _ = only_pack(sqlite_database)
    assert first.takes(pack_id)
    other = a_maker(sqlite_database, tmp_path)
    other.take_over = False
    assert not other.takes(pack_id), "one that is at it is left to it"
    (tmp_path / "packs").mkdir()
    (tmp_path / "packs" / f"{pack_id}.part").write_bytes(b"half")
    assert a_maker(sqlite_database, tmp_path).once() == 1, "after a restart it is begun again"
    assert [path.name for path in (tmp_path / "packs").iterdir()] == [f"{pack_id}.zip"]
    with sqlite_database.unit_of_work() as session:
        actions.reopen(session, by=place.tom, request=session.get_one(AccessRequest, request_id), why="One was missed")
    first.once()
    assert list((tmp_path / "packs").iterdir()) == []


def only_pack(database: Database) -> tuple[UUID, Making]:
    with database.reading() as session:
        row = session.exec(select(AccessPack)).one()
        return row.id, row.making


def test_one_that_is_stopped_is_thrown_away(sqlite_database: Database, tmp_path: Path) -> None:
    place = Place(sqlite_database)
    request_id = place.released()
    maker = a_maker(sqlite_database, tmp_path)
    maker.takes(only_pack(sqlite_database)[0])
    with sqlite_database.unit_of_work() as session:
        actions.stop(session, by=place.ruth, request=session.get_one(AccessRequest, request_id))
    assert not maker.make(only_pack(sqlite_database)[0])
    assert only_pack(sqlite_database)[1] is Making.STOPPED
    with sqlite_database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        actions.make_again(session, by=place.ruth, request=request, pack_id=uuid4())
    assert maker.once() == 1


def test_what_others_records_hold_is_answered_there_too(sqlite_database: Database) -> None:
    place = Place(sqlite_database)
    with sqlite_database.unit_of_work() as session:
        other = a_family(session, "Brennan", children=["Ella"])
        session.add(CaseMember(case_id=other.id, person_id=place.mia.id, since=today()))
    place.asked()
    with sqlite_database.reading() as session:
        asked = session.exec(select(AccessRequest)).all()
        assert {one.case_id for one in asked} == {place.family.id, other.id}
        assert len(session.exec(select(NextStep).where(NextStep.rule == "access_request")).all()) == 2


def test_more_time_is_taken_once_with_a_reason_and_only_while_the_month_runs(sqlite_database: Database) -> None:
    place = Place(sqlite_database)
    request_id = place.asked()
    with sqlite_database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        actions.put_off(session, by=place.ruth, request=request, why="Four volumes of paper")
        step = session.get_one(NextStep, request.deadline_id)
        assert step.extended_to is not None
        assert (step.extended_to - today()).days >= 89
        with pytest.raises(AlreadyDone):
            actions.put_off(session, by=place.ruth, request=request, why="More")
    with pytest.raises(NotReady), sqlite_database.unit_of_work() as session:
        actions.decide(
            session, by=place.ruth, request=session.get_one(AccessRequest, request_id), items=[],
            decided=actions.Decided(Decision.SHORTEN, Ground.ANOTHER, "Names her aunt"),
        )  # fmt: skip


def test_where_the_record_has_a_key_no_word_of_a_pack_lies_open_on_disk(tmp_path: Path) -> None:
    (tmp_path / "key").write_text("ab" * 32)
    packs, pack_id = pack.packs_of(Settings(data=tmp_path, key_file=tmp_path / "key")), uuid4()
    digest = pack.put_away(packs, pack_id, SECRET.encode())
    there = pack.file_of(packs, pack_id)
    assert SECRET.encode() not in there.read_bytes()
    assert pack.fetched(packs, pack_id, digest) == SECRET.encode()
    assert pack.fetched(Store(packs.folder), pack_id, digest) is None
    *rest, last = there.read_bytes()
    there.write_bytes(bytes([*rest, last ^ 1]))
    assert pack.fetched(packs, pack_id, digest) is None


def a_kept_file(place: Place, files: Store, data: bytes, shows: str, *, beside: dict[str, UUID] | None = None) -> Attachment:
    file, checked = prepared(data, "")
    lying = on_disk(uuid4(), file, checked)
    files.keep(lying.file_id, WHOLE, file.whole)
    with place.database.unit_of_work() as session:
        where, told = Where(place.family.id, place.mia.id, **(beside or {})), Told(shows, today(), place.mia.id)
        return keep(session, by=place.ruth, place=where, told=told, file=lying)


def test_files_go_with_what_is_given_whole_and_with_nothing_else(database: Database, tmp_path: Path) -> None:
    place, files = Place(database), Store(tmp_path / "attachments")
    drawing = a_kept_file(place, files, a_photo(), "A house and a sun")
    withheld = a_kept_file(place, files, a_photo(323), "Noah at the window")
    a_kept_file(place, files, a_paper(2), "A letter from school")
    lost = a_kept_file(place, files, a_photo(325), "A boat")
    files.path(lost.file_id, WHOLE).write_bytes(b"WPA0 something else")
    request_id = place.asked()
    leave_out_and_give(place, request_id, withheld.id)
    with database.unit_of_work() as session:
        put = Told("A house and a sun, with a cat", today(), place.mia.id)
        put_right(session, by=place.ruth, row=session.get_one(Attachment, drawing.id), told=put, why="A cat", operation=uuid4())
    place.decide(request_id)

    page, plain, lying = pack_made(place, request_id, files)

    assert sorted(name.rsplit(".", 1)[1] for name in lying) == ["jpg", "pdf"]
    assert drawing.fingerprint in lying.values()
    assert withheld.fingerprint not in lying.values()
    assert page.count("<img") == 1
    assert 'alt="A house and a sun, with a cat"' in page
    assert "Noah at the window" not in page
    assert [one["file"] for one in plain["things"] if one["file"]] == list(lying)
    assert page.count(pack.NOT_AS_KEPT) == 1


def leave_out_and_give(place: Place, request_id: UUID, left: UUID) -> None:
    """Each file waits by itself; one is left out, the rest given."""
    with place.database.unit_of_work() as session:
        request = session.get_one(AccessRequest, request_id)
        filed = {one.item.key: one for one in actions.everything(session, request) if one.item.file}
        assert len(filed) == 4
        for one in filed.values():
            assert LOOK_AT_IT in one.item.flags
            assert not decides_together(one, place.ruth.id, supervises=True), "each file is looked at by itself"
        back = actions.Decided(Decision.LEAVE_OUT, Ground.ANOTHER, "Noah is seen in it")
        actions.decide(session, by=place.ruth, request=request, items=[filed[str(left)].item], decided=back)
    place.decide(request_id)


def pack_made(place: Place, request_id: UUID, files: Store) -> tuple[str, dict[str, Any], dict[str, str]]:
    """The page, the JSON, and each file in the pack with its fingerprint."""
    with place.database.reading() as session:
        every = actions.everything(session, session.get_one(AccessRequest, request_id))
        packed = pack.zipped(COVER, pack.told(every), left_out(every), files)
    with zipfile.ZipFile(io.BytesIO(packed)) as opened:
        lying = {name: fingerprint(opened.read(name)) for name in opened.namelist() if name.startswith("files/")}
        return opened.read("your-record.html").decode(), json.loads(opened.read("record.json")), lying


def test_whoever_decides_sees_the_file_itself_and_nobody_elsewhere_does(sqlite_service: FastAPI) -> None:
    place = Place(sqlite_service.state.database)
    files = store_of(sqlite_service.state.settings)
    row = a_kept_file(place, files, a_paper(1), "A letter")
    request_id = place.asked()
    with place.database.unit_of_work() as session:
        take_out(session, by=place.ruth, row=session.get_one(Attachment, row.id), why="It is about somebody else")
        stranger = a_practitioner(session)
    at = f"{place.family.address}/rights/{request_id}/things"

    ruth = visitor(sqlite_service, as_=place.ruth)
    links = [link.get("href") for link in ruth.get(f"{at}?show=waiting&of=attachment", names=NAMES).all("a")]
    assert f"{at}/{row.id}/file" in links
    reply = ruth.ask(f"{at}/{row.id}/file")

    assert reply.headers["content-type"] == "application/pdf"
    assert fingerprint(reply.content) == row.fingerprint
    assert visitor(sqlite_service, as_=stranger).ask(f"{at}/{row.id}/file").status_code == 404
    assert ruth.ask(f"{at}/{uuid4()}/file").status_code == 404
