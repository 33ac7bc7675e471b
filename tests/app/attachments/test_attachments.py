"""A child's drawing in the record: sent, seen by who may see it, put right, taken out, and never a row without its file."""

import os
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import Session, col, select

from app.attachments import actions
from app.attachments.actions import OnDisk, Told
from app.attachments.actions import Place as Where
from app.attachments.models import Attachment
from app.attachments.rules import MOST_FOR_STATEMENT
from app.attachments.tidying import check_waiting, look_through, sweep
from app.audit.models import Trail
from app.cases.models import Part
from app.db import Database, today
from app.filing.kinds import Checked, FileKind
from app.filing.rules import LARGEST
from app.filing.store import OLD_ENOUGH, WHOLE, Store, store_of
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone
from app.settings import Settings
from app.withholding import actions as withholding
from app.withholding.queries import not_for
from app.withholding.rules import ReaderOf, attachment_item
from tests.app.filing.arranged import MARK, a_paper, a_paper_that_runs, a_photo
from tests.support.factories import Family, a_family, a_practitioner, a_statement, a_supervisor, allocate, team_of
from tests.support.visiting import FROM_HERE, Visitor, visitor

NAMES = ("Dean", "Mia", "Kelly")


@dataclass
class Place:
    """Ruth, who leads the case of the Deans, at a browser."""

    service: FastAPI
    ruth: Practitioner
    family: Family
    visit: Visitor

    @property
    def address(self) -> str:
        return f"{self.family.address}/attachments"

    @property
    def store(self) -> Store:
        return store_of(self.service.state.settings)

    def send(self, data: bytes = b"", words: dict[str, str] | None = None, *, name: str = "kelly-dean.jpg") -> Response:
        """The form as a browser sends it, with a file name that is never believed."""
        page = self.visit.get(f"{self.address}/add")
        fields = dict(page.fields())
        child = self.family.children[0].id
        fields |= {"token": self.visit.token, "about": str(child), "maker": str(child), "shows": "A house"} | (words or {})
        file = {"file": (name, data, "text/html")} if data else {}
        return self.visit.client.post(self.address, data=fields, files=file, headers=FROM_HERE, follow_redirects=False)

    def kept(self) -> list[Attachment]:
        with self.service.state.database.reading() as session:
            found = list(session.exec(select(Attachment).order_by(col(Attachment.recorded_at))))
            session.expunge_all()
            return found


def at(service: FastAPI) -> Place:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    return Place(service, ruth, family, visitor(service, as_=ruth))


@pytest.fixture
def place(service: FastAPI) -> Place:
    return at(service)


@pytest.fixture
def here(sqlite_service: FastAPI) -> Place:
    return at(sqlite_service)


def test_a_drawing_is_sent_seen_put_right_and_taken_out(place: Place) -> None:
    reply = place.send(a_photo(), {"said": "That’s me at the window."})
    page = place.visit.read(place.visit.client.get(reply.headers["location"]), names=NAMES)
    assert "That’s me at the window." in page.text
    (image,) = page.all("img")
    assert image.get("alt") == "A house"
    for part, how in (("view", "inline"), ("file", "attachment")):
        sent = place.visit.ask(f"{reply.headers['location']}/{part}")
        assert sent.headers["content-type"] == "image/jpeg"
        assert sent.headers["content-disposition"].startswith(f'{how}; filename="WP-')
        assert (sent.headers["x-content-type-options"], sent.headers["cache-control"]) == ("nosniff", "no-store")
        assert MARK.encode() not in sent.content
        assert "dean" not in sent.headers["content-disposition"].casefold()

    words = place.visit.get(f"{reply.headers['location']}/words", names=NAMES).fields()
    changed = place.visit.post(f"{reply.headers['location']}/words", {**words, "shows": "Nan’s house", "why": "It is Nan’s."})
    page = place.visit.get(changed.headers["location"], names=NAMES)
    assert "Nan’s house" in page.text
    assert "Put right: It is Nan’s." in page.text

    gone = place.visit.post(f"{changed.headers['location']}/take-out", {"why": "Another child’s."}, follow=True)
    assert "Another child’s." in place.visit.read(gone, names=NAMES).text
    assert place.visit.ask(f"{changed.headers['location']}/view").status_code == 404
    assert len(list(place.store.every())) == 2
    with place.service.state.database.reading() as session:
        told = session.exec(select(Trail.what).where(Trail.case_id == place.family.id)).all()
    assert {"saw a drawing, photo or paper", "took a drawing, photo or paper out"} <= set(told)


def test_what_cannot_be_taken_keeps_all_that_was_typed_and_leaves_no_file(here: Place) -> None:
    for data, said in ((b"", "Choose a file"), (b"MZ\x90", "cannot be kept"), (a_paper_that_runs("/Launch"), "starts a program")):
        page = here.visit.read(here.send(data, {"said": "It is loud."}), status=422)
        assert page.title.startswith("Error: ")
        assert said in page.text
        assert "It is loud." in page.text
    assert here.kept() == []
    assert list(here.store.every()) == []


def test_only_this_address_takes_more_than_a_megabyte_and_it_too_has_an_end(here: Place) -> None:
    assert here.send(b"%PDF-" + b"\0" * 3_000_000).status_code == 422
    assert here.send(b"%PDF-" + b"\0" * (LARGEST + 2 * 1024 * 1024)).status_code == 413
    whole = {"token": here.visit.token, "words": "x" * 1_200_000}
    assert here.visit.client.post(f"{here.family.address}/statements", data=whole, headers=FROM_HERE).status_code == 413


def test_what_arrives_is_never_laid_down_in_the_machines_own_folder(
    here: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "nowhere"))

    reply = here.send(b"\xff\xd8\xff" + os.urandom(LARGEST - 3))

    assert reply.status_code == 422, "it is read to its end, and is no picture"
    assert "This picture cannot be opened." in reply.text


def test_the_same_sent_twice_is_kept_once_with_one_file(here: Place) -> None:
    page = here.visit.get(f"{here.address}/add")
    once = {"operation": str(page.fields()["operation"])}

    assert here.send(a_photo(), once).headers["location"] == here.send(a_photo(), once).headers["location"]

    assert len(here.kept()) == 1
    assert len({file_id for file_id, _ in here.store.every()}) == 1


def test_a_paper_is_handed_out_as_a_file_to_save_whatever_it_was_called(here: Place) -> None:
    reply = here.send(a_paper(), name="letter.html")

    sent = here.visit.ask(f"{reply.headers['location']}/file")

    assert here.kept()[0].kind is FileKind.PAPER
    assert sent.headers["content-type"] == "application/pdf"
    assert sent.headers["content-disposition"].startswith("attachment; ")


def test_what_is_beside_private_words_is_seen_by_who_may_read_them(here: Place) -> None:
    database: Database = here.service.state.database
    with database.unit_of_work() as session:
        private = a_statement(session, here.family, here.ruth)
        private.kept_with = here.ruth.id
        session.add(private)
        colleague = a_practitioner(session, "Sam Okafor-Lee", team=team_of(session, here.ruth))
        allocate(session, here.family, colleague, Part.CO_WORKER)
        tom = a_supervisor(session, team=team_of(session, here.ruth))
    address = here.send(a_photo(), {"statement": str(private.id)}).headers["location"]

    seen = {who.name: visitor(here.service, as_=who).ask(f"{address}/view").status_code for who in (here.ruth, colleague, tom)}

    assert seen == {"Ruth Adeyemi": 200, "Sam Okafor-Lee": 404, "Tom Whitlock": 200}
    assert "A house" not in visitor(here.service, as_=colleague).get(here.address, names=NAMES).text


def test_a_mark_not_for_somebody_holds_for_the_drawing_when_its_words_are_put_right(here: Place) -> None:
    address = here.send(a_photo()).headers["location"]
    before = here.kept()[0]
    with here.service.state.database.unit_of_work() as session:
        kelly = here.family.adults[0].id
        withholding.keep_back(
            session,
            by=here.ruth,
            case_id=here.family.id,
            item=attachment_item(before.id),
            from_whom=str(kelly),
            why="Asked us to",
            operation=UUID(int=7),
        )
    words = here.visit.get(f"{address}/words").fields()
    here.visit.post(f"{address}/words", {**words, "shows": "Nan’s house", "why": "It is Nan’s."})

    with here.service.state.database.reading() as session:
        withheld = not_for(session, here.family.id, ReaderOf(of_family=True, person=kelly))
    assert attachment_item(here.kept()[-1].id) in withheld


def test_two_who_put_the_words_right_are_shown_to_each_other(here: Place) -> None:
    address = here.send(a_photo()).headers["location"]
    first, second = (here.visit.get(f"{address}/words").fields() for _ in range(2))
    here.visit.post(f"{address}/words", {**first, "shows": "A shed", "why": "Looked again."})

    page = here.visit.read(here.visit.post(f"{address}/words", {**second, "shows": "A barn", "why": "It is."}), status=409)

    assert "A shed" in page.text
    assert page.fields()["shows"] == "A barn"


def test_beside_one_statement_there_is_room_for_so_many(here: Place) -> None:
    with here.service.state.database.unit_of_work() as session:
        said = a_statement(session, here.family, here.ruth)
    beside = {"statement": str(said.id)}
    here.send(a_photo(), beside)
    with here.service.state.database.unit_of_work() as session:
        fill_up(session, here.kept()[0])

    assert "which is the most" in here.visit.read(here.send(a_photo(), beside), status=422).text


def fill_up(session: Session, row: Attachment) -> None:
    for _ in range(MOST_FOR_STATEMENT - 1):
        session.add(Attachment(**row.model_dump(exclude={"id"})))


def test_what_waits_for_the_antivirus_is_shown_to_nobody_until_it_has_answered(here: Place) -> None:
    settings: Settings = here.service.state.settings
    settings.scan_command = "no-such-command"
    address = here.send(a_photo()).headers["location"]
    assert "Not yet checked" in here.visit.get(address, names=NAMES).text
    assert here.visit.ask(f"{address}/view").status_code == 404
    clean = f"{sys.executable} -c 'import sys; sys.stdin.buffer.read()'"

    assert check_waiting(here.service.state.database, here.store, "no-such-command") == {Checked.WAITING: 1}
    assert check_waiting(here.service.state.database, here.store, clean) == {Checked.CLEAN: 1}

    assert here.visit.ask(f"{address}/view").status_code == 200


def test_a_file_that_was_changed_on_the_disk_is_found_out_and_not_handed_out(here: Place) -> None:
    address = here.send(a_photo()).headers["location"]
    row = here.kept()[0]
    here.store.path(row.file_id, WHOLE).write_bytes(b"WPA0something else")

    assert look_through(here.service.state.database, here.store).not_as_kept == (str(row.id),)
    assert here.visit.ask(f"{address}/file").status_code == 409


def test_a_fall_between_the_file_and_its_row_leaves_only_a_file_and_that_is_swept_up(here: Place, tmp_path: Path) -> None:
    """The row is written last: what falls before it leaves a file that nobody is shown, and the next start takes it away."""
    here.send(a_photo())
    left = UUID(int=99)
    here.store.keep(left, WHOLE, b"half a deed")
    for _, path in here.store.every():
        os.utime(path, (time.time() - OLD_ENOUGH - 1,) * 2)

    assert sweep(here.service.state.database, here.store) == 1

    assert {file_id for file_id, _ in here.store.every()} == {here.kept()[0].file_id}
    assert look_through(here.service.state.database, here.store).not_as_kept == ()


def test_what_was_put_right_meanwhile_is_not_taken_out_under_its_old_words(database: Database) -> None:
    """It would stand on, under the new words, in everybody's sight; and whoever took it out was told that it was out."""
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        lying = OnDisk(uuid4(), FileKind.PAPER, 1, 1, "x", Checked.CLEAN)
        place, told = Where(family.id, None), Told("A letter", today())
        row = actions.keep(session, by=ruth, place=place, told=told, file=lying)
        actions.put_right(session, by=ruth, row=row, told=Told("Her letter", today()), why="Whose", operation=uuid4())
        with pytest.raises(AlreadyDone):
            actions.take_out(session, by=ruth, row=row, why="Not ours")
