"""Copies as people ask for them: what is withheld is nowhere in the file, and every page says whose copy of what it is."""

import re
from io import BytesIO

import pytest
from fastapi import FastAPI
from pypdf import PdfReader
from sqlmodel import col, select

from app.answers.given import BlockGiven, WordsGiven
from app.as_pdf import paper
from app.assessments import actions
from app.assessments.models import Assessment
from app.audit.models import Trail
from app.cases.models import Case, Household
from app.copies.family import as_open
from app.copies.rules import NOT_ON_PAPER
from app.copies.wording import HELP
from app.db import today
from app.declaration.tool import Adaptation, AppliesTo
from app.declaration.vocabulary import Barrier, Comparability, FamilyCopy, Voice
from app.declaration.wording import Names
from app.evidence.models import Statement
from app.finishing.correcting import correct
from app.people.roles import RoleKey
from app.web.assets import OURS
from app.web.pages import day
from tests.app.copies.arranged import FOR_KELLY, WITHHELD_FROM_KELLY, Made, everything_in, made, pages_of, the_tool
from tests.support.answering import send, sign, wrote
from tests.support.every_kind import ANCHORS
from tests.support.factories import a_practitioner
from tests.support.page import read_page
from tests.support.tools import a_ladder

NAMES = ("Dean", "Mia", "Noah", "Kelly", "Marcin")


def for_kelly(here: Made, *, pdf: bool = False) -> str:
    return f"family{'.pdf' if pdf else ''}?to={here.kelly}"


def test_the_professional_copy_holds_everything_that_is_not_private(service: FastAPI) -> None:
    here = made(service).signed()
    page = read_page(here.copy("professional").text, address=f"{here.address}/copies/professional", names=NAMES)
    withheld = {"sign-private", "sign-return-note", "Drink or drugs", "Things at home", "sign-put-right, again"}
    for words in (*WITHHELD_FROM_KELLY, *FOR_KELLY):
        if words in {"sign-pen-picture", "Money, or things you need"}:
            continue
        assert (words in page.text) == (words not in withheld), words
    for words in ("Written by Ruth Adeyemi", "by Tom Whitlock", "Every kind, version 1.0.0", here.family.case.ref):
        assert words in page.text, words


def test_what_is_not_for_kelly_is_nowhere_in_her_copy(service: FastAPI) -> None:
    here = made(service).signed()
    html = here.copy(for_kelly(here)).text
    page = read_page(html, address=f"{here.address}/copies/family", names=NAMES)
    assert [words for words in WITHHELD_FROM_KELLY if words in html] == []
    assert [words for words in FOR_KELLY if words not in page.text] == []


def test_what_a_level_can_mean_is_not_told_as_what_happened(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    text = " ".join(read_page(here.copy(for_kelly(here)).text, address=f"{here.address}/copies/family", names=NAMES).text.split())
    told = [words for words in ANCHORS.model_dump().values() if words in text]
    assert told
    assert all(text.count(words) == text.count(f"It can mean: {words}") for words in told)


def test_nor_in_the_pdf_or_what_it_says_of_itself(sqlite_service: FastAPI, pango: None) -> None:
    here = made(sqlite_service).signed()
    words = " ".join(everything_in(here.copy(for_kelly(here, pdf=True)).content).split())
    assert [one for one in WITHHELD_FROM_KELLY if one in words] == []
    assert [one for one in FOR_KELLY if one not in words] == []


def test_another_carer_has_another_copy(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    his = here.copy(f"family?to={here.marcin}").text
    assert "sign-marcin-level" not in his  # the practitioner's own words
    assert "sign-marcin-said" in his
    assert "sign-kelly-works" not in his
    assert "sign-kelly-said" not in his
    assert "Kelly" not in his


def test_the_copy_follows_the_family_s_order(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    page = read_page(here.copy(for_kelly(here)).text, names=NAMES)
    headings = ["".join(h2.itertext()) for h2 in page.all("h2")]
    assert headings == [
        "What Mia is like",
        "What is going well",
        "What we noticed",
        "What we are not sure of",
        "What will help",
        "What happens next",
        "If we got it wrong",
    ]
    text = page.text
    assert text.index("What we noticed") < text.index("It comes and goes")
    assert "How is number for Mia?" in text.split("What we are not sure of")[1].split("What will help")[0]


def test_what_is_not_known_is_no_fact_and_the_worker_s_questions_are_not_put_to_a_family(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service, bare=True).signed()
    unsure = read_page(here.copy(for_kelly(here)).text, names=NAMES).text.split("What we are not sure of")[1]
    assert "How is words for Mia?" in unsure
    assert "How is one for Mia?" not in unsure
    names = Names("Mia", "Kelly")
    assert as_open(a_ladder(family_wording=None), names) == "Whether Mia has enough to eat"
    assert as_open(a_ladder(family_wording="A grown-up sees {child}"), names) == "Whether a grown-up sees Mia"
    assert as_open(a_ladder(), names) == "Does Mia get enough to eat?"


def test_there_is_no_family_copy_before_it_is_signed(service: FastAPI) -> None:
    here = made(service)
    for kind in (for_kelly(here), for_kelly(here, pdf=True)):
        reply = here.copy(kind)
        assert reply.status_code == 409
        assert "once a supervisor has signed this" in reply.text
    assert "For Kelly" not in here.visit().get(f"{here.address}/read").text


@pytest.mark.parametrize("key", ["da_safe", "another_name"])
def test_there_is_no_family_copy_where_paper_could_put_somebody_in_danger(sqlite_service: FastAPI, key: str) -> None:
    keeps_safe = Adaptation(
        key=key,
        for_whom="Where an adult may be harmed",
        when="When it is known.",
        what_changes="Each adult apart.",
        applies_to=AppliesTo() if key == "da_safe" else AppliesTo(any_circumstance=("domestic_abuse",)),
        comparable=Comparability.WITH_CARE,
        method=("Alone.",),
    )
    here = made(sqlite_service, tool=the_tool(adaptations=(keeps_safe,)))
    with sqlite_service.state.database.unit_of_work() as session:
        assessment = session.get_one(Assessment, here.id)
        assessment.adaptations = f'[{{"key": "{key}", "why": "Chosen."}}]'
        session.add(assessment)
    here.signed()
    for kind in (for_kelly(here), for_kelly(here, pdf=True), "family"):
        reply = here.copy(kind)
        assert reply.status_code == 409
        assert "keeps somebody safe" in reply.text
    assert here.copy("professional").status_code == 200


def test_a_tool_that_is_not_for_families_is_not_copied_to_them(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service, tool=the_tool(family_copy=FamilyCopy.NO)).signed()
    assert "not copied to a family" in here.copy(for_kelly(here)).text


def test_what_a_child_told_stays_the_child_s_where_a_copy_is_only_in_part_the_family_s(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service, tool=the_tool(family_copy=FamilyCopy.PARTIAL))
    with sqlite_service.state.database.unit_of_work() as session:
        begun = session.get_one(Assessment, here.id)
        actions.return_with_notes(session, assessment=begun, notes={"": "x"}, by=here.tom)
        wrote(session, begun, here.ruth, "words", WordsGiven(words="sign-afraid"), voice=Voice.CHILD)
        wrote(session, begun, here.ruth, "good", WordsGiven(words="sign-song"), voice=Voice.CHILD)
        told = BlockGiven(starts=600, ends=660, words="sign-hers", told_by=str(here.kelly), who=("not_known",))
        wrote(session, begun, here.ruth, "day", told, voice=Voice.CHILD, part="school.3")
        send(session, begun, here.ruth)
    html = here.signed().copy(for_kelly(here)).text
    assert "sign-song" not in html
    assert "sign-hers" in html
    assert "sign-kelly-said" in html
    assert "sign-afraid" not in html
    assert "sign-kelly-block" not in html  # the child told it


def test_where_there_are_two_carers_somebody_says_whose_copy_it_is(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    reply = here.copy("family")
    assert reply.headers["location"] == f"{here.address}/read#copies"
    text = here.visit().get(f"{here.address}/read", names=NAMES).text
    assert "For Kelly" in text
    assert "For Marcin" in text


def test_a_copy_is_for_a_carer_of_this_assessment_or_for_nobody(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    assert here.copy(f"family?to={here.family.children[1].id}").status_code == 404
    assert here.copy("family?to=kelly").status_code == 422


def test_a_copy_leaves_a_deed_in_the_trail(service: FastAPI) -> None:
    here = made(service).signed()
    here.copy("professional")
    here.copy(for_kelly(here))
    with service.state.database.reading() as session:
        lines = session.exec(select(Trail).where(col(Trail.what).contains("cop")).order_by(col(Trail.number))).all()
        assert [(line.what, line.detail, line.about_id) for line in lines] == [
            ("made a professional copy", "page to print, signed", here.id),
            ("made a copy for the family", "page to print, signed", here.id),
        ]


def test_a_copy_that_is_refused_leaves_no_deed(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service)
    here.copy(for_kelly(here))
    with sqlite_service.state.database.reading() as session:
        assert session.exec(select(Trail).where(col(Trail.what).contains("copy for"))).all() == []


def test_every_page_says_whose_copy_of_what_it_is_and_which_page(sqlite_service: FastAPI, pango: None) -> None:
    here = made(sqlite_service).signed()
    reply = here.copy(for_kelly(here, pdf=True))
    pages = pages_of(reply.content)
    assert len(pages) > 1
    for number, words in enumerate(pages, 1):
        for part in (here.family.case.ref, "For Kelly Dean", "Every kind 1.0.0", day(today()), f"Page {number} of {len(pages)}"):
            assert part in words, (number, part)
        assert "DRAFT" not in words


def test_a_draft_says_so_on_every_page(sqlite_service: FastAPI, pango: None) -> None:
    here = made(sqlite_service)
    pages = pages_of(here.copy("professional.pdf").content)
    assert [number for number, words in enumerate(pages, 1) if words.count("DRAFT") < 3] == []
    assert "DRAFT" in here.copy("professional").text


def test_a_pdf_is_tagged_says_its_language_and_names_nobody(sqlite_service: FastAPI, pango: None) -> None:
    here = made(sqlite_service).signed()
    reply = here.copy(for_kelly(here, pdf=True))
    assert reply.headers["content-type"] == "application/pdf"
    name = f"{here.family.case.ref}-every-kind-{today():%Y-%m-%d}-family.pdf"
    assert reply.headers["content-disposition"] == f'attachment; filename="{name}"'
    assert reply.headers["cache-control"] == "no-store"
    reader = PdfReader(BytesIO(reply.content))
    root = reader.root_object
    assert str(root["/Lang"]) == "en-GB"
    assert "/StructTreeRoot" in root
    assert reader.metadata is not None
    assert reader.metadata.title == f"Every kind: copy for the family – {here.family.case.ref} – Whole Picture"
    assert all(name not in str(reader.metadata) for name in NAMES)


def test_letters_on_paper_are_twelve_points_or_more() -> None:
    sheet = (OURS / "print.css").read_text().split("@media screen {")[0]
    sizes = [float(size) for size in re.findall(r"font(?:-size)?:[^;}]*?([\d.]+)pt", sheet)]
    assert len(sizes) > 10
    assert min(sizes) >= 12
    assert set(re.findall(r"font(?:-size)?:[^;}]*?([\d.]+)px", sheet)) == {"16"}  # the hours of a day


def test_a_copy_fetches_nothing(pango: None) -> None:
    for address in (
        "https://example.org/x.png",
        "file:///etc/passwd",
        "data:image/png;base64,AA",
        "http://127.0.0.1/static/x.css",
    ):
        with pytest.raises(paper.NothingElse):
            paper.fetcher({}).fetch(address)
    assert paper.as_pdf(
        '<html lang="en-GB"><head><title>x</title></head><body><img alt="" src="https://example.org/x"></body></html>', {}
    )


def test_a_replaced_assessment_says_so_and_sends_the_family_to_its_correction(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    with sqlite_service.state.database.unit_of_work() as session:
        new = correct(session, assessment=session.get_one(Assessment, here.id), why="A slip.", by=here.ruth)
        send(session, new, here.ruth)
        sign(session, new, here.tom)
    assert "REPLACED" in here.copy("professional").text
    assert "replaced by a correction" in here.copy(for_kelly(here)).text


@pytest.mark.parametrize("kind", ["professional", "professional.pdf", "family", "family.pdf"])
def test_nobody_else_finds_a_copy(sqlite_service: FastAPI, kind: str) -> None:
    here = made(sqlite_service).signed()
    with sqlite_service.state.database.unit_of_work() as session:
        stranger = a_practitioner(session, "Nobody Here")
        auditor = a_practitioner(session, "Noor Rahimi", role=RoleKey.AUDITOR)
        assert session.get(Case, here.family.id) is not None
    for who in (stranger, auditor):
        assert here.visit(who).ask(f"{here.address}/copies/{kind}").status_code == 404


def test_words_that_look_like_tags_are_words(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service, tool=the_tool(one_line='<img src="https://example.org/x">'))
    assert '<img src="https://' not in here.copy("professional").text


def test_every_thing_that_may_be_said_on_paper_has_its_help() -> None:
    assert set(HELP) == set(Barrier) - NOT_ON_PAPER


def test_a_family_s_copy_says_in_one_line_that_what_people_tell_stays_with_them(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    line = "Some of what people tell us stays with the person who told it. That is so in every copy."
    for carer in (here.kelly, here.marcin):
        assert here.copy(f"family?to={carer}").text.count(line) == 1


def test_where_a_home_is_restricted_a_family_s_copy_says_nothing_of_places(service: FastAPI) -> None:
    here = made(service)
    with service.state.database.unit_of_work() as session:
        begun = session.get_one(Assessment, here.id)
        actions.return_with_notes(session, assessment=begun, notes={"": "Where?"}, by=here.tom)
        seen = BlockGiven(starts=600, ends=660, place="sign-place-of-block", told_by="seen")
        wrote(session, begun, here.ruth, "day", seen, voice=Voice.CHILD, part="school.3")
        for statement in session.exec(select(Statement)):
            statement.place = "sign-place"
            session.add(statement)
        send(session, begun, here.ruth)
    here.signed()
    assert "sign-place," in here.copy(for_kelly(here)).text
    assert here.family.home is not None
    with service.state.database.unit_of_work() as session:
        home = session.get_one(Household, here.family.home.id)
        home.restricted = True
        session.add(home)
    copy = here.copy(for_kelly(here)).text
    assert "sign-kelly-said" in copy
    assert "sign-place" not in copy
    assert "14 Larch Court" not in copy
