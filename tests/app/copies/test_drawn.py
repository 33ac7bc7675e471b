"""A child's own picture is in the child's own copy, on the page and in the PDF, unless it is kept back from the child."""

from io import BytesIO
from uuid import uuid4

from fastapi import FastAPI
from pypdf import PdfReader

from app.attachments.actions import Place, Told, keep, on_disk
from app.db import today
from app.filing.preparing import prepared
from app.filing.store import SMALL, WHOLE, store_of
from app.withholding.actions import keep_back
from app.withholding.rules import FAMILY, attachment_item
from tests.app.copies.arranged import Made, everything_in, made
from tests.app.filing.arranged import MARK, a_photo


def a_drawing(here: Made, *, by_child: bool = True) -> str:
    """Kept today, the day of the visit, with what Mia said about it. The item that a mark would name."""
    mia, noah = (child.id for child in here.family.children)
    file, checked = prepared(a_photo(), "")
    lying, store = on_disk(uuid4(), file, checked), store_of(here.service.state.settings)
    store.keep(lying.file_id, WHOLE, file.whole)
    store.keep(lying.file_id, SMALL, file.small)
    told = Told("sign-what-it-shows", today(), mia if by_child else noah, said="sign-about-it")
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
