"""A child's own picture is in the child's own copy, on the page and in the PDF, unless it is kept back from the child."""

from io import BytesIO
from uuid import UUID, uuid4

from fastapi import FastAPI
from pypdf import PdfReader

from app.attachments.actions import Place, Told, keep, on_disk
from app.db import today
from app.filing.preparing import prepared
from app.filing.store import SMALL, WHOLE, store_of
from app.releases.rules import parts_of, what_changed
from app.withholding.actions import keep_back
from app.withholding.rules import FAMILY, OUTSIDE, attachment_item, statement_item
from tests.app.copies.arranged import Made, everything_in, made
from tests.app.filing.arranged import MARK, a_paper, a_photo
from tests.support.factories import a_statement


def a_drawing(here: Made, *, by_child: bool = True, by: UUID | None = None, file_of: bytes | None = None) -> str:
    """Kept today, the day of the visit, with what Mia said about it. The item that a mark would name."""
    mia, noah = (child.id for child in here.family.children)
    file, checked = prepared(file_of or a_photo(), "")
    lying, store = on_disk(uuid4(), file, checked), store_of(here.service.state.settings)
    store.keep(lying.file_id, WHOLE, file.whole)
    store.keep(lying.file_id, SMALL, file.small)
    told = Told("sign-what-it-shows", today(), by or (mia if by_child else noah), said="sign-about-it")
    with here.service.state.database.unit_of_work() as session:
        row = keep(session, by=here.ruth, place=Place(here.family.id, mia), told=told, file=lying)
        return attachment_item(row.id)


def pictures_in(pdf: bytes) -> int:
    return len({image.data for page in PdfReader(BytesIO(pdf)).pages for image in page.images})


def test_a_childs_copy_holds_the_picture_the_child_made_and_not_what_others_wrote_of_it(
    sqlite_service: FastAPI, pango: None
) -> None:
    here = made(sqlite_service).signed()
    item = a_drawing(here)
    a_drawing(here, by_child=False)

    page, pdf = here.copy("child").text, here.copy("child.pdf").content

    assert page.count("<img") == pictures_in(pdf) == 1
    for words in (page, everything_in(pdf)):
        assert "sign-about-it" in words
        assert "sign-what-it-shows" not in words
    assert MARK.encode() not in pdf

    with sqlite_service.state.database.unit_of_work() as session:
        keep_back(session, by=here.ruth, case_id=here.family.id, item=item, from_whom=FAMILY, why="x", operation=uuid4())
    page, pdf = here.copy("child").text, here.copy("child.pdf").content

    assert page.count("<img") == pictures_in(pdf) == 0
    for words in (page, everything_in(pdf)):
        assert "sign-about-it" not in words


def keep_from(here: Made, item: str, from_whom: str) -> None:
    with here.service.state.database.unit_of_work() as session:
        keep_back(session, by=here.ruth, case_id=here.family.id, item=item, from_whom=from_whom, why="x", operation=uuid4())


def test_a_colleagues_copy_shows_each_picture_and_names_each_paper_unless_it_is_kept_from_them(
    service: FastAPI, pango: None
) -> None:
    here = made(service).signed()
    item = a_drawing(here)
    a_drawing(here, by=here.kelly, file_of=a_photo(321))
    a_drawing(here, file_of=a_paper(3))
    keep_from(here, item, FAMILY)

    page, pdf = here.copy("professional").text, here.copy("professional.pdf").content

    assert page.count("<img") == pictures_in(pdf) == 2
    for words in (page, everything_in(pdf)):
        assert words.count("sign-about-it") == 3
        assert "PDF, 3 pages" in words
        assert "Kept back from anybody in the family" in words

    keep_from(here, item, OUTSIDE)
    page, pdf = here.copy("professional").text, here.copy("professional.pdf").content

    assert page.count("<img") == pictures_in(pdf) == 1
    for words in (page, everything_in(pdf)):
        assert words.count("sign-about-it") == 2


def test_a_carers_copy_has_the_pictures_that_carer_made_and_no_word_or_picture_of_anybody_elses(
    service: FastAPI, pango: None
) -> None:
    here = made(service).signed()
    a_drawing(here)
    a_drawing(here, by=here.marcin, file_of=a_photo(322))
    item = a_drawing(here, by=here.kelly, file_of=a_photo(323))

    page, pdf = here.copy(f"family?to={here.kelly}").text, here.copy(f"family.pdf?to={here.kelly}").content

    assert page.count("<img") == pictures_in(pdf) == 1
    assert item.removeprefix("attachment:") in page
    for words in (page, everything_in(pdf)):
        assert "sign-about-it" not in words
        assert "sign-what-it-shows" not in words

    keep_from(here, item, str(here.kelly))
    page, pdf = here.copy(f"family?to={here.kelly}").text, here.copy(f"family.pdf?to={here.kelly}").content

    assert page.count("<img") == pictures_in(pdf) == 0


def test_words_that_are_kept_back_are_not_told_again_by_a_picture(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    a_drawing(here)
    with sqlite_service.state.database.unit_of_work() as session:
        said = a_statement(session, here.family, here.ruth, "sign-about-it", about=here.family.children[0])
        keep_back(
            session, by=here.ruth, case_id=here.family.id, item=statement_item(said.id), from_whom=OUTSIDE, why="x",
            operation=uuid4(),
        )  # fmt: skip

    assert "sign-about-it" not in here.copy("professional").text


def test_another_picture_makes_another_copy_though_no_word_has_changed() -> None:
    before, now = (parts_of(f"<h2>Made</h2><img src='kept:{one}' alt='x'><p>4 June</p>") for one in "12")

    assert what_changed(before, now) == ("Made",)
