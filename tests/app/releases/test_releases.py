"""A copy leaves the house when a second person has released it, and not once the record underneath has changed."""

from uuid import UUID, uuid4

import pytest
from fastapi import FastAPI
from httpx2 import Response
from sqlmodel import col, select

from app.assessments.models import Assessment
from app.audit.models import Trail
from app.cases.models import Involvement, Person
from app.evidence.models import Statement
from app.finishing.correcting import correct
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, NotYours
from app.releases import actions
from app.releases.models import CopyRelease, Release
from app.releases.rules import may_be_handed_over, may_decide, parts_of, what_changed
from app.withholding.actions import keep_back
from app.withholding.queries import kept_from
from app.withholding.rules import FAMILY, answer_item, pen_item, statement_item
from tests.app.copies.arranged import Made, everything_in, made, pages_of
from tests.support.factories import a_practitioner
from tests.support.page import read_page
from tests.support.papers import fetched

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")


def asked_for(here: Made, whom: str, **more: str) -> str:
    """The address of a copy that Ruth asks for."""
    visit = here.visit(here.ruth)
    fields = visit.get(f"{here.address}/copies", names=NAMES).fields()
    fields |= {"whom": whom, "why": "Kelly asked for it.", **more}
    reply = visit.post(f"{here.address}/copies", fields)
    assert reply.status_code == 303, reply.text
    return reply.headers["location"]


def decided(here: Made, who: Practitioner, address: str, **fields: str) -> Response:
    visit = here.visit(who)
    token = visit.get(address, names=NAMES).fields()["token"]
    if fields["decision"] == "release":
        visit.ask(f"{address}/paper")
    return visit.post(address, {"token": token, **fields})


def test_a_copy_is_released_by_a_second_person_and_then_bears_no_mark(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}", layout="easy")
    before = here.visit(here.ruth).ask(f"{address}/paper").text
    assert "NOT RELEASED" in before
    assert decided(here, here.tom, address, decision="release", looked="yes").status_code == 303
    after = here.visit(here.ruth).ask(f"{address}/paper").text
    assert "NOT RELEASED" not in after
    for words in ("OFFICIAL-SENSITIVE", here.family.case.ref, "copy 1", "Kelly", "copy--easy"):
        assert words in after, words
    assert parts_of(before.split("copy-head")[1]) == parts_of(after.split("copy-head")[1])


def test_what_a_family_s_paper_leaves_out_is_said_on_it_and_told_in_person(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service, bare=True).signed()
    address = asked_for(here, f"family:{here.kelly}")
    paper = here.visit(here.tom).ask(f"{address}/paper").text
    assert "There is nothing more to say here" not in paper
    assert "Nor is what we think it means, or what we did that day. We tell you in person." in paper
    assert "are on no copy for the family or for Mia. Tell them in person" in here.visit().ask(f"{here.address}/copies").text
    assert "ask who tells Kelly in person" in here.visit(here.tom).ask(address).text


def test_a_parent_and_a_child_need_give_no_reason_and_another_professional_does(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    assert "Why: " not in here.visit().get(asked_for(here, f"family:{here.kelly}", why=""), names=NAMES).text
    asked_for(here, "child", why="", agreed="yes")
    visit = here.visit(here.ruth)
    fields = visit.get(f"{here.address}/copies", names=NAMES).fields()
    reply = visit.post(f"{here.address}/copies", fields | {"whom": "professional", "recipient": "Miss Adair, teacher", "why": ""})
    assert reply.status_code == 422
    assert "Say in a few words why they need it." in reply.text


def test_where_no_carer_is_looked_at_each_who_looks_after_the_child_has_a_copy(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service, bare=True)
    with sqlite_service.state.database.unit_of_work() as session:
        begun, mum = session.get_one(Assessment, here.id), session.get_one(Person, here.kelly)
        begun.carers = "[]"
        mum.given_name, mum.family_name, mum.known_as = "", "", "Mum"
        session.add_all([begun, mum])
    page = here.signed().visit().get(f"{here.address}/copies", names=NAMES)
    assert "Mum, name not yet known" in page.text
    assert "The family of" not in page.text
    paper = here.visit(here.tom).ask(f"{asked_for(here, f'family:{here.kelly}')}/paper").text
    assert "For Mum, name not yet known" in paper
    assert here.visit().ask(f"{here.address}/copies/family?to={here.family.children[1].id}").status_code == 404


def test_nobody_releases_what_they_have_not_opened(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    reads = here.visit(here.tom)
    page = reads.get("/", names=NAMES).text
    assert f"{here.family.case.ref}: a copy waits to be read and released. Every kind, with Mia, for Kelly" in page
    token = reads.get(address, names=NAMES).fields()["token"]
    with_a_note = reads.post(address, {"token": token, "decision": "release", "looked": "yes", "why": "Rang her first."})
    assert with_a_note.status_code == 422
    assert "You have not opened this copy yet" in with_a_note.text
    assert "Rang her first." in with_a_note.text, "what was typed is still there"
    unread = reads.post(address, {"token": token, "decision": "release", "looked": "yes"})
    assert unread.status_code == 303
    refusal = unread.headers["location"]
    assert "You have not opened this copy yet" in reads.ask(refusal).text
    assert f'<a href="{address}">Back to its release</a>' in reads.ask(f"{address}/paper").text
    assert "You have not opened this copy yet" not in reads.ask(refusal).text
    assert reads.post(address, {"token": token, "decision": "release", "looked": "yes"}).status_code == 303
    assert "a copy waits" not in reads.get("/", names=NAMES).text


def test_whoever_saw_only_how_far_a_long_copy_is_has_not_opened_it(service: FastAPI, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.copies.routes.LONG", 0)
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    reads = here.visit(here.tom)
    token = reads.get(address, names=NAMES).fields()["token"]
    release = {"token": token, "decision": "release", "looked": "yes"}
    waits = reads.ask(f"{address}/paper.pdf")
    assert waits.headers["content-type"].startswith("text/html"), "the page that says how far it is"
    assert "You have not opened this copy yet" in reads.ask(reads.post(address, release).headers["location"]).text

    assert fetched(reads.ask, f"{address}/paper.pdf").content.startswith(b"%PDF")
    assert "the whole of a copy, as a PDF" in here.visit(here.tom).get(f"{here.family.address}/who-has-looked", names=NAMES).text
    assert reads.post(address, release).status_code == 303


def test_whoever_asked_is_told_that_it_was_released_until_they_look(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    told = f"{here.family.case.ref}: the copy you asked for was released"
    assert told not in here.visit(here.ruth).get("/", names=NAMES).text

    decided(here, here.tom, address, decision="release", looked="yes")

    assert told in here.visit(here.ruth).get("/", names=NAMES).text
    assert told not in here.visit(here.tom).get("/", names=NAMES).text
    here.visit(here.ruth).get(address, names=NAMES)
    assert told not in here.visit(here.ruth).get("/", names=NAMES).text


def test_nobody_releases_what_they_asked_for(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, "professional", recipient="Miss Adair, Year 4 teacher")
    page = here.visit(here.ruth).get(address, names=NAMES)
    assert "somebody else releases it" in page.text
    reply = decided(here, here.ruth, address, decision="release", looked="yes")
    assert reply.status_code == 409
    with here.service.state.database.unit_of_work() as session:
        row = session.exec(select(CopyRelease)).one()
        assert row.state is Release.ASKED
        with pytest.raises(NotYours):
            actions.decide(session, by=here.ruth, copy=row, release=True, why="")


def test_a_copy_is_decided_about_once(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    assert decided(here, here.tom, address, decision="refuse", why="Not yet").status_code == 303
    with here.service.state.database.unit_of_work() as session, pytest.raises(AlreadyDone):
        actions.decide(session, by=here.tom, copy=session.exec(select(CopyRelease)).one(), release=True, why="")


def test_a_change_of_the_record_ends_what_was_approved_and_is_named(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    decided(here, here.tom, address, decision="release", looked="yes")
    with here.service.state.database.unit_of_work() as session:
        kept = answer_item(here.id, "food")
        keep_back(session, by=here.ruth, case_id=here.family.id, item=kept, from_whom=FAMILY, why="Found out", operation=uuid4())
    for kind in ("paper", "paper.pdf"):
        reply = here.visit(here.ruth).ask(f"{address}/{kind}")
        assert reply.status_code == 409
        assert "What changed: What we noticed" in reply.text
    assert "The record has changed since" in here.visit(here.ruth).get(address, names=NAMES).text


def test_what_is_kept_back_from_kelly_is_not_in_the_bytes_of_her_pdf(sqlite_service: FastAPI, pango: None) -> None:
    here = made(sqlite_service).signed()
    with here.service.state.database.unit_of_work() as session:
        said = session.exec(select(Statement).where(col(Statement.words).contains("sign-kelly-said"))).one()
        keep_back(
            session,
            by=here.ruth,
            case_id=here.family.id,
            item=statement_item(said.id),
            from_whom=str(here.kelly),
            why="x",
            operation=uuid4(),
        )
    address = asked_for(here, f"family:{here.kelly}")
    decided(here, here.tom, address, decision="release", looked="yes")
    pdf = here.visit(here.ruth).ask(f"{address}/paper.pdf").content
    assert "sign-kelly-said" not in " ".join(everything_in(pdf).split())
    assert b"sign-kelly-said" not in pdf
    assert "sign-kelly-said" not in here.visit(here.ruth).ask(f"{address}/paper").text


def test_a_childs_copy_holds_the_childs_words_and_nobody_elses(service: FastAPI) -> None:
    here = made(service).signed()
    html = here.visit(here.ruth).ask(f"{here.address}/copies/child").text
    assert "sign-mia-said" in html
    for words in (
        "sign-marcin-said",
        "sign-kelly-said",
        "sign-analysis",
        "sign-seen",
        "sign-teacher-said",
        "sign-private",
        "sign-sibling-said",
        "sign-third-party",
        "sign-put-right, again",
    ):
        assert words not in html, words


def test_a_childs_copy_is_asked_for_after_the_child_was(service: FastAPI) -> None:
    here = made(service).signed()
    visit = here.visit(here.ruth)
    fields = visit.get(f"{here.address}/copies", names=NAMES).fields() | {"whom": "child", "why": "Mia asked."}
    page = visit.read(visit.post(f"{here.address}/copies", fields), names=NAMES, status=422)
    assert "where it will be kept" in page.text
    assert "Mia asked." in page.text


def test_the_supervision_copy_begins_with_what_is_not_known(service: FastAPI) -> None:
    here = made(service).signed()
    page = read_page(here.copy("supervision").text, names=NAMES)
    assert "What we decided in supervision" in page.text
    assert "sign-private" not in page.text


def test_a_copy_is_taken_back_and_the_register_says_so(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    decided(here, here.tom, address, decision="release", looked="yes")
    assert decided(here, here.ruth, address, decision="take_back", why="Lost on the bus").status_code == 303
    page = here.visit(here.ruth).get(f"{here.family.address}/copies", names=NAMES)
    for words in ("Taken back by Ruth Adeyemi", "Lost on the bus", "Released by Tom Whitlock", "Kelly"):
        assert words in page.text, words
    assert "TAKEN BACK" in here.visit(here.ruth).ask(f"{address}/paper").text


def test_a_draft_released_by_mistake_still_says_it_is_a_draft(service: FastAPI) -> None:
    here = made(service)
    address = asked_for(here, "professional", recipient="Miss Adair, teacher")
    decided(here, here.tom, address, decision="release", looked="yes")
    assert "DRAFT" in here.visit(here.ruth).ask(f"{address}/paper").text


def test_a_colleague_of_another_team_finds_no_copy(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    with here.service.state.database.unit_of_work() as session:
        other = a_practitioner(session, "Dev Chaudhry")
    for path in (address, f"{address}/paper", f"{address}/paper.pdf", f"{here.family.address}/copies"):
        assert here.visit(other).ask(path).status_code == 404


def test_who_may_decide_and_what_may_leave() -> None:
    ruth, tom = UUID(int=1), UUID(int=2)
    assert not may_decide(asked_by=ruth, me=ruth, supervises=True, works_there=True)
    assert may_decide(asked_by=ruth, me=tom, supervises=True, works_there=False)
    assert not may_decide(asked_by=ruth, me=tom, supervises=False, works_there=False)
    assert may_be_handed_over(Release.RELEASED, ())
    assert not may_be_handed_over(Release.RELEASED, ("What we noticed",))
    assert not may_be_handed_over(Release.ASKED, ())
    before = parts_of("<h1>A</h1><h2>One</h2><p>x y</p><h2>Two</h2><p>z</p>")
    assert what_changed(before, parts_of("<h1>A</h1><h2>One</h2><p>x  y</p><h2>Three</h2><p>z</p>")) == ("Three", "Two")


def test_each_time_a_released_copy_goes_onto_paper_the_trail_says_so(service: FastAPI) -> None:
    here = made(service).signed()
    address = asked_for(here, f"family:{here.kelly}")
    here.visit(here.ruth).ask(f"{address}/paper")
    decided(here, here.tom, address, decision="release", looked="yes")
    for _ in range(2):
        here.visit(here.ruth).ask(f"{address}/paper")

    with service.state.database.reading() as session:
        told = session.exec(select(Trail.detail).where(Trail.what == "opened a released copy to print")).all()
    assert told == ["family", "family"]


def keep_from(here: Made, item: str, whom: str) -> None:
    with here.service.state.database.unit_of_work() as session:
        keep_back(session, by=here.ruth, case_id=here.family.id, item=item, from_whom=whom, why="x", operation=uuid4())


def test_what_is_kept_back_of_an_assessment_is_kept_back_of_its_correction(service: FastAPI) -> None:
    here = made(service).signed()
    keep_from(here, answer_item(here.id, "good"), str(here.marcin))
    with here.service.state.database.unit_of_work() as session:
        signed = session.get_one(Assessment, here.id)
        corrected = correct(session, assessment=signed, why="A date was wrong", by=here.ruth)
        marks = kept_from(session, here.family.id)

        assert marks[answer_item(corrected.id, "good")] == {str(here.marcin)}
        assert answer_item(corrected.id, "food") not in marks


def test_a_colleagues_copy_says_what_is_not_to_be_passed_on_and_to_whom(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    keep_from(here, answer_item(here.id, "good"), str(here.marcin))
    html = " ".join(here.copy("professional").text.split())
    assert "sign-well, the song" in html
    assert "Kept back from Marcin Dean: do not pass it on to them." in html
    assert "Kept back from the family: do not pass it on to them." in html


def test_what_is_kept_back_from_the_teacher_is_in_no_format_of_her_copy_and_in_the_nurses(
    sqlite_service: FastAPI, pango: None
) -> None:
    here = made(sqlite_service).signed()
    with sqlite_service.state.database.unit_of_work() as session:
        adair = Involvement(case_id=here.family.id, name="Miss Adair", what="Year 4 teacher")
        nurse = Involvement(case_id=here.family.id, name="Bev Lund", what="school nurse")
        session.add_all([adair, nurse])
    keep_from(here, answer_item(here.id, "good"), f"to:{adair.id.hex}")
    hers, theirs, anybodys = (
        asked_for(here, f"professional:{adair.id}"),
        asked_for(here, f"professional:{nurse.id}"),
        asked_for(here, "professional", recipient="Somebody else"),
    )
    for address, there in ((hers, False), (theirs, True), (anybodys, False)):
        pdf = here.visit().ask(f"{address}/paper.pdf").content
        assert ("sign-well, the song" in " ".join(everything_in(pdf).split())) is there
        assert ("sign-well, the song" in here.visit().ask(f"{address}/paper").text) is there
    assert "Miss Adair, Year 4 teacher" in here.visit().ask(f"{hers}/paper").text


def test_who_a_child_is_may_be_kept_back_too(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    assert "sign-pen-picture" in here.visit().ask(f"{here.address}/copies/family?to={here.kelly}").text
    keep_from(here, pen_item(here.family.children[0].id), str(here.kelly))
    assert "sign-pen-picture" not in here.visit().ask(f"{here.address}/copies/family?to={here.kelly}").text
    assert "sign-pen-picture" in here.visit().ask(f"{here.address}/copies/family?to={here.marcin}").text


def test_every_copy_may_be_seen_as_a_pdf_with_its_page_its_reader_and_how_it_is_handled(
    sqlite_service: FastAPI, pango: None
) -> None:
    here = made(sqlite_service).signed()
    for kind in ("professional", f"family.pdf?to={here.kelly}", "child", "supervision"):
        reply = here.copy(kind if "pdf" in kind else f"{kind}.pdf")
        assert reply.headers["content-type"] == "application/pdf", kind
        pages = pages_of(reply.content)
        for number, page in enumerate(pages, 1):
            for words in (f"{number} of {len(pages)}", "OFFICIAL-SENSITIVE", "NOT RELEASED", here.family.case.ref, "Made "):
                assert words in page, (kind, number, words)
