"""What is counted is read only with the token, and says nothing about anybody."""

from pathlib import Path

from fastapi import FastAPI

from app.db import Database
from app.main import create_app
from app.settings import Settings
from tests.support.factories import a_family, a_practitioner
from tests.support.visiting import visitor

TOKEN = "a long word that only the watcher knows"


def test_counts_are_read_with_the_token_alone_and_hold_no_reference(sqlite_database: Database, tmp_path: Path) -> None:
    (tmp_path / "token").write_text(f"{TOKEN}\n")
    service = create_app(Settings(data=tmp_path, metrics_token_file=tmp_path / "token"), sqlite_database)
    with sqlite_database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
    visitor(service, as_=ruth).get(family.address, names=["Dean"])
    client = visitor(service).client

    refused = [client.get("/metrics", headers=headers) for headers in ({}, {"Authorization": "Bearer wrong"})]
    read = client.get("/metrics", headers={"Authorization": f"Bearer {TOKEN}"})

    assert [reply.status_code for reply in refused] == [404, 404]
    assert 'whole_picture_requests_total{method="GET",route="/families/{case_id}",status="200"}' in read.text
    assert "whole_picture_drill_fine 0.0" in read.text
    assert str(family.id) not in read.text
    assert "Dean" not in read.text
    assert read.headers["cache-control"] == "no-store"


def test_without_a_token_set_nobody_reads_them_and_the_service_says_that_it_is_alive(sqlite_service: FastAPI) -> None:
    client = visitor(sqlite_service).client

    assert client.get("/metrics", headers={"Authorization": "Bearer "}).status_code == 404
    assert client.get("/alive").text == "alive"
