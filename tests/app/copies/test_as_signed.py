"""A signed assessment calls its people what they were called when it was signed; a later change rewrites nothing."""

import pytest
from fastapi import FastAPI
from sqlmodel import select

from app.cases.models import CaseMember, Household, Person
from app.db import today
from app.people.models import Account
from app.web.text import fold
from tests.app.copies.arranged import Made, made

NOW = ("Maya", "Shaw", "Kerry", "sign-new-picture", "Ruth Newname", "Tom Newname")
BESIDE = "Mia Dean is now Maya Shaw; Kelly Dean is now Kerry Dean"
THEN = ("Mia", "Kelly", "Ruth Adeyemi")


def changed(here: Made) -> None:
    """Later everybody is called something else, and the child is told of otherwise."""
    with here.service.state.database.unit_of_work() as session:
        mia = session.get_one(Person, here.family.children[0].id)
        mia.given_name, mia.family_name, mia.pen_picture = "Maya", "Shaw", "sign-new-picture"
        kelly = session.get_one(Person, here.kelly)
        kelly.given_name, kelly.folded_name = "Kerry", fold("Kerry Dean")
        ruth, tom = session.get_one(Account, here.ruth.id), session.get_one(Account, here.tom.id)
        ruth.name, tom.name = "Ruth Newname", "Tom Newname"
        session.add_all((mia, kelly, ruth, tom))


@pytest.mark.parametrize("kind", ["family", "professional"])
def test_a_copy_is_the_same_after_everybody_has_another_name(service: FastAPI, kind: str) -> None:
    here = made(service).signed()
    address = f"family?to={here.kelly}" if kind == "family" else kind
    before = main_of(here.copy(address).text)
    changed(here)
    after = main_of(here.copy(address).text)
    if kind == "professional":
        assert BESIDE in after
        after = after.replace(
            "<div><dt>Names now</dt> <dd>Mia Dean is now Maya Shaw; Kelly Dean is now Kerry Dean</dd></div>", ""
        )
    assert [name for name in NOW if name in after] == []
    assert " ".join(after.split()) == " ".join(before.split())


def main_of(html: str) -> str:
    """What is on the paper."""
    return html[html.index('<header class="copy-head">') : html.index("</main>")]


def test_so_are_the_read_page_and_its_parts_and_today_s_name_stands_beside(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    changed(here)
    for onward in ("/read", "/sections/kinds"):
        words = here.visit().client.get(here.address + onward).text
        told = words[words.index('<div class="wp-head') :]
        told = told.replace(BESIDE, "")
        assert [name for name in THEN[:2] if name not in told] == []
        assert [name for name in ("Maya", "Kerry") if name in told] == [], onward
    assert "Mia Dean is now Maya Shaw" in here.visit().client.get(f"{here.address}/read").text


def test_until_it_is_signed_it_follows_the_record(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service)
    changed(here)
    words = here.visit().client.get(f"{here.address}/read").text
    assert "Kerry" in words
    assert "is now" not in words
    here.signed()
    assert "Kerry" in here.visit().client.get(f"{here.address}/read").text


def test_somebody_who_has_left_the_record_was_there_all_the_same(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    with here.service.state.database.unit_of_work() as session:
        member = session.exec(select(CaseMember).where(CaseMember.person_id == here.kelly)).one()
        member.until = today()
        session.add(member)
    assert "<dd>Kelly and Marcin</dd>" in here.visit().client.get(f"{here.address}/copies/professional").text


def test_a_home_that_is_restricted_later_is_not_named_by_what_was_signed(sqlite_service: FastAPI) -> None:
    here = made(sqlite_service).signed()
    assert here.family.home is not None
    with here.service.state.database.unit_of_work() as session:
        home = session.get_one(Household, here.family.home.id)
        home.restricted = True
        session.add(home)
    assert "14 Larch Court" not in here.copy("professional").text
