"""The tables as somebody gets them: what is in them, who is not, what is left of people without names, and who may ask."""

import csv
import datetime
import io
import zipfile
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import pytest
from arro3.io import read_parquet
from fastapi import FastAPI
from sqlmodel import Session, select

from app.audit.models import Trail
from app.cases.models import Access, CaseMember, Characteristic, Person
from app.db import Database, now, today
from app.deadlines.models import PlanCategory, ProtectionPlan
from app.identity.models import Identifier, NumberKind
from app.people.practitioner import Practitioner
from app.people.roles import RoleKey
from app.safeguarding_dataset.kept import Shelf
from app.safeguarding_dataset.making import Exports, is_over
from app.safeguarding_dataset.models import DatasetExport, Form, Making
from app.safeguarding_dataset.standard import standard
from app.safeguarding_dataset.written import Wanted, write
from tests.support.factories import Family, a_family, a_practitioner, a_stage, kept
from tests.support.visiting import Visitor, visitor

YEAR_AGO = datetime.date(today().year - 1, 3, 14)
UPN = "A123456789012"


@pytest.fixture
def session(sqlite_database: Database) -> Iterator[Session]:
    with sqlite_database.unit_of_work() as session:
        yield session


def dean(session: Session) -> Family:
    """Mia and Noah; Mia has a plan, a UPN and signs. Their surname would run in a spreadsheet."""
    ruth = a_practitioner(session, "Ruth Adeyemi")
    family = a_family(session, "=Dean", children=["Mia", "Noah"], allocated=[ruth], stage=None)
    mia = family.children[0]
    plan = ProtectionPlan(
        case_id=family.id, person_id=mia.id, category=PlanCategory.NEGLECT, since=YEAR_AGO, begin_why="Mia’s own words"
    )
    kept(
        session,
        a_stage("early_help", YEAR_AGO - datetime.timedelta(days=90), YEAR_AGO, case_id=family.id),
        a_stage("child_protection_plan", YEAR_AGO, case_id=family.id, person_id=mia.id, why="What Kelly said"),
        a_stage("child_in_need", YEAR_AGO, case_id=family.id),
        plan,
        Identifier(person_id=mia.id, kind=NumberKind.UPN, number=UPN),
        Characteristic(person_id=mia.id, kind="nonverbal_or_aac", words="She shows us with cards"),
    )
    return family


def csv_tables(packed: bytes) -> dict[str, list[dict[str, str]]]:
    with zipfile.ZipFile(io.BytesIO(packed)) as whole:
        return {
            name.removesuffix(".csv"): list(csv.DictReader(io.StringIO(whole.read(name).decode("utf-8-sig"))))
            for name in whole.namelist()
            if name.endswith(".csv")
        }


def parquet_tables(packed: bytes) -> dict[str, list[dict[str, Any]]]:
    found: dict[str, list[dict[str, Any]]] = {}
    with zipfile.ZipFile(io.BytesIO(packed)) as whole:
        for name in whole.namelist():
            if name.endswith(".parquet"):
                table = read_parquet(io.BytesIO(whole.read(name))).read_all()
                columns = {one: table[one].to_pylist() for one in table.schema.names}
                rows = [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
                found.setdefault(name.partition("/")[0], []).extend(rows)
    return found


def made(session: Session, form: Form, key: bytes | None) -> bytes:
    out = io.BytesIO()
    write(out, session, Wanted(form, today(), key))
    return out.getvalue()


def test_with_names_both_forms_say_the_same_and_nothing_would_run(session: Session) -> None:
    family = dean(session)
    mia = family.children[0]

    as_csv, as_parquet = csv_tables(made(session, Form.CSV, None)), parquet_tables(made(session, Form.PARQUET, None))

    person = next(one for one in as_parquet["ssd_person"] if one["pers_person_id"] == mia.id.hex)
    assert (person["pers_forename"], person["pers_surname"], person["pers_dob"]) == ("Mia", "=Dean", mia.born_on)
    assert next(one for one in as_csv["ssd_person"] if one["pers_forename"] == "Mia")["pers_surname"] == "'=Dean"
    (plan,) = as_parquet["ssd_cp_plans"]
    assert (plan["cppl_cp_plan_latest_category"], plan["cppl_cp_plan_start_date"]) == ("Neglect", YEAR_AGO)
    assert plan["cppl_referral_id"] in {one["cine_referral_id"] for one in as_parquet["ssd_cin_episodes"]}
    assert len(as_parquet["ssd_early_help_episodes"]) == 2
    assert len(as_parquet["ssd_cin_episodes"]) == 2
    assert [one["link_identifier_value"] for one in as_csv["ssd_linked_identifiers"]].count(UPN) == 1
    assert [one["disa_disability_code"] for one in as_csv["ssd_disability"]] == ["COMM"]
    for table in standard().tables:
        rows = as_csv[table.name]
        assert len(rows) == len(as_parquet.get(table.name, [])), table.name
        assert all(tuple(row) == table.columns() for row in rows)


def test_an_age_that_somebody_said_is_no_date_of_birth(session: Session) -> None:
    family = dean(session)
    mia = family.children[0]
    mia.age_said_on = today()
    session.add(mia)
    session.flush()

    told = csv_tables(made(session, Form.CSV, None))

    assert next(one for one in told["ssd_person"] if one["pers_forename"] == "Mia")["pers_dob"] == ""


@pytest.mark.parametrize("form", list(Form))
def test_without_names_nobody_is_named_in_any_byte_and_no_day_is_there(session: Session, form: Form) -> None:
    family = dean(session)
    team = session.exec(select(Person)).all()
    packed = made(session, form, b"k" * 32)

    with zipfile.ZipFile(io.BytesIO(packed)) as whole:
        everything = b"".join(whole.read(name) for name in whole.namelist()).decode("latin-1")
        names = whole.namelist()
    told = csv_tables(packed) if form is Form.CSV else parquet_tables(packed)
    own = [
        one
        for one in ("Mia", "Noah", "=Dean", "Ruth", "Kelly", UPN, family.case.ref, "cards", str(YEAR_AGO))
        if one in everything
    ]

    assert own == []
    assert not any(one.id.hex in everything or str(one.id) in everything for one in team)
    assert not any("linked" in name for name in names)
    assert {one["pers_dob"] for one in told["ssd_person"]} == {str(one.born_on.year) for one in family.children if one.born_on}
    assert told["ssd_cp_plans"][0]["cppl_cp_plan_start_date"] == f"{YEAR_AGO:%Y-%m}"
    people = {one["pers_person_id"] for one in told["ssd_person"]}
    assert {one["fami_person_id"] for one in told["ssd_family"]} == people
    other = csv_tables(made(session, Form.CSV, b"l" * 32))["ssd_person"]
    assert people.isdisjoint(one["pers_person_id"] for one in other)


@pytest.mark.parametrize("access", [Access.RESTRICTED, Access.SEALED])
def test_a_child_in_a_shut_record_is_in_no_table_even_where_another_record_is_open(session: Session, access: Access) -> None:
    family = dean(session)
    shut = a_family(session, "Quiet", children=["Zed"], access=access)
    kept(session, CaseMember(case_id=shut.id, person_id=family.children[0].id, since=today()))

    packed = made(session, Form.CSV, None)
    told = csv_tables(packed)

    assert [one["pers_forename"] for one in told["ssd_person"]] == ["Noah"]
    assert told["ssd_cp_plans"] == []
    with zipfile.ZipFile(io.BytesIO(packed)) as whole:
        everything = b"".join(whole.read(name) for name in whole.namelist()).decode()
    assert not [one for one in ("Mia", "Zed", "Quiet", shut.id.hex, shut.case.ref, UPN) if one in everything]
    assert "Left out: 1 to 5 children" in everything


def test_a_record_closed_long_ago_is_not_told_of(session: Session) -> None:
    family = dean(session)
    family.case.opened_at, family.case.closed_at = (now() - datetime.timedelta(days=365 * years) for years in (9, 7))
    session.add(family.case)
    session.flush()

    assert csv_tables(made(session, Form.CSV, None))["ssd_person"] == []


def an_analyst(database: Database) -> Practitioner:
    with database.unit_of_work() as session:
        dean(session)
        return a_practitioner(session, "Ike Mensah", role=RoleKey.ANALYST)


def asked(browser: Visitor, database: Database, form: str = "parquet") -> UUID:
    browser.get("/safeguarding-dataset")
    assert browser.post("/safeguarding-dataset", {"form": form, "why": "Length of plans"}).status_code == 303
    with database.reading() as session:
        return session.exec(select(DatasetExport.id)).one()


def test_an_analyst_asks_it_is_made_behind_fetched_and_removed(service: FastAPI, database: Database) -> None:
    ike = visitor(service, as_=an_analyst(database))
    exports = next(one for one in service.state.packs.chores if isinstance(one, Exports))
    export_id = asked(ike, database)
    refused = ike.post("/safeguarding-dataset", {"form": "csv", "why": " "})
    assert refused.status_code == 422
    assert "Say what they are for" in refused.text

    assert exports() == 1
    assert "Ready to fetch" in ike.get("/safeguarding-dataset").text
    reply = ike.post(f"/safeguarding-dataset/{export_id}/zip")
    assert len(parquet_tables(reply.content)["ssd_person"]) == 2
    assert f'"safeguarding-dataset-{now():%Y-%m-%d}-parquet.zip"' in reply.headers["content-disposition"]

    with database.unit_of_work() as session:
        session.get_one(DatasetExport, export_id).ends_at = now()
    exports()
    assert not exports.shelf.path(export_id).exists()
    assert "no file to fetch" in ike.post(f"/safeguarding-dataset/{export_id}/zip").text
    with database.reading() as session:
        said = [one.what for one in session.exec(select(Trail).where(Trail.about_id == export_id).order_by("number"))]
    assert [one for one in said if "dataset" in one] == [
        "asked for the safeguarding dataset without names",
        "a safeguarding dataset without names was made in the background",
        "took out the safeguarding dataset without names",
        "a safeguarding dataset was removed: its days were over, or a record in it was destroyed",
    ]


def test_what_was_altered_on_disk_is_not_handed_over(service: FastAPI, database: Database) -> None:
    ike = visitor(service, as_=an_analyst(database))
    exports = next(one for one in service.state.packs.chores if isinstance(one, Exports))
    export_id = asked(ike, database, "csv")
    exports()
    path = exports.shelf.path(export_id)
    path.write_bytes(path.read_bytes()[:-1] + b"x")

    reply = ike.post(f"/safeguarding-dataset/{export_id}/zip")

    assert "not there as it was made" in reply.text
    assert "Ready to fetch" not in ike.get("/safeguarding-dataset").text


def test_what_lies_there_is_locked_where_the_record_has_a_key_and_goes_when_a_record_is_destroyed(tmp_path: Any) -> None:
    row = DatasetExport(
        form=Form.CSV, why="Why", asked_at=now(), making=Making.READY, made_at=now(), ends_at=now() + datetime.timedelta(1)
    )
    shelf = Shelf(tmp_path / "exports", b"k" * 32)
    with shelf.put(row.id) as out:
        out.write(b"a child " * 300_000)

    assert b"a child" not in shelf.path(row.id).read_bytes()
    assert b"".join(shelf.pieces(row.id)) == b"a child " * 300_000
    assert shelf.is_as_made(row.id, out.found.hexdigest())
    assert not is_over(row, None)
    assert is_over(row, now())
    with pytest.raises(OSError, match="full"), shelf.put(row.id) as out:
        raise OSError("full")
    assert shelf.is_as_made(row.id, out.found.hexdigest()) is False
