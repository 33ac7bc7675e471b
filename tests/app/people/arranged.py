"""Somebody with a real password, and browsers at different places."""

from fastapi import FastAPI
from fastapi.testclient import TestClient

from app.db import Database
from app.people.passwords import kept_form
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from tests.support.factories import a_practitioner
from tests.support.visiting import ADDRESS, Visitor, looped

PASSWORD = "brass kettle on a hob"
KEPT = kept_form(PASSWORD)


def somebody(
    database: Database, name: str = "Ruth Adeyemi", *, sign_in_name: str = "ruth", role: RoleKey = RoleKey.SOCIAL_WORKER
) -> Practitioner:
    with database.unit_of_work() as session:
        return a_practitioner(session, name, sign_in_name=sign_in_name, role=role, password_hash=KEPT)


def browser_at(service: FastAPI, place: str = "10.0.0.1") -> Visitor:
    """A fresh browser at an address of its own."""
    return Visitor(looped(TestClient(service, base_url=ADDRESS, client=(place, 50000))))


def sign_in(browser: Visitor, name: str = "ruth", password: str = PASSWORD, **more: str) -> int:
    """Signs in through the page, and gives the status of the reply; 303 means signed in."""
    browser.get("/sign-in")
    return browser.post("/sign-in", {"name": name, "password": password, **more}).status_code
