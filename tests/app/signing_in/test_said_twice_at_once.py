"""Two messages in one moment say that somebody signed out elsewhere: one is taken, the other is told that it was."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest

from app.db import Database
from app.sign_on.actions import signed_out_there
from app.sign_on.rules import NotBelieved, SignedOut

SAID = SignedOut(subject="ruth", session="", message="5a" * 32)


@pytest.mark.postgres
def test_the_same_message_in_one_moment_is_taken_once(postgresql_database: Database) -> None:
    begun = Barrier(2)

    def take(_number: int) -> str:
        try:
            with postgresql_database.unit_of_work() as session:
                session.connection()
                begun.wait(10)
                signed_out_there(session, issuer="https://id.example", said=SAID)
        except NotBelieved as fault:
            return str(fault)
        return "taken"

    with ThreadPoolExecutor(2) as pool:
        assert sorted(pool.map(take, range(2))) == ["taken", "taken before"]
