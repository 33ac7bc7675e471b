"""Every address there is, with whatever fits what it declares and with whatever does not: nothing falls over.

Schemathesis makes up what is sent, from the OpenAPI description of the routes: queries, parts of addresses, and forms that are
declared as such. Forms that are read field by field (answers, lists of a record) declare none: they get names and words made up
by chance beside their token.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import pytest
import schemathesis
from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi
from httpx2 import Response
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.core.result import Ok

from app.main import routes_of
from app.people.practitioner import Practitioner
from app.people.roles import Permission, RoleKey
from app.policy import POLICY
from tests.support.factories import a_practitioner, team_of
from tests.support.part import Part
from tests.support.visiting import FROM_HERE, Visitor, visitor
from tests.support.whole_record import WholeRecord, a_whole_record

ODD = st.dictionaries(
    st.one_of(st.text(max_size=12), st.sampled_from(["operation", "seen", "words", "practitioner.answer", "item", "part", "do"])),
    st.one_of(st.text(max_size=40), st.sampled_from(["", "\x00", "9" * 30, "-1", "1e400", "²", "2026-02-30", "=1+1", "\u202e"])),
    max_size=5,
)
EXAMPLES = 6
"""Of each address, in each way, and as many that fit as do not."""

DECLARES_MOST = 10
"""Addresses that every run looks at: those that have the most declared of them, each twice in each way."""


def operations(service: FastAPI) -> list[Any]:
    routes = [route for _, _, route in routes_of(service)]
    described = schemathesis.openapi.from_dict(get_openapi(title="Whole Picture", version="1", routes=routes))
    found = list(described.get_all_operations())
    read = [one.ok() for one in found if isinstance(one, Ok)]
    assert len(read) == len(found)
    return read


def flat(sent: Any) -> dict[str, Any]:
    """A form as a browser could send it."""
    if not isinstance(sent, Mapping):
        return {"words": str(sent)}
    return {str(name): [str(one) for one in value] if isinstance(value, list) else str(value) for name, value in sent.items()}


def whole(text: str) -> str:
    """Without halves of characters, which no address can hold."""
    return text.encode("utf-8", "replace").decode()


def sent(browser: Visitor, operation: Any, case: Any, address: str, more: Mapping[str, str]) -> Response:
    method = operation.method.upper()
    form = (
        {**({} if operation.body else more), **flat(case.body if isinstance(case.body, Mapping | list | str | int) else {})}
        if method == "POST"
        else None
    )
    query = (
        {whole(name): whole(str(value)) for name, value in (case.query or {}).items()} if isinstance(case.query, Mapping) else {}
    )
    given_form = {whole(name): value for name, value in {**form, "token": browser.token}.items()} if form is not None else None
    return browser.client.request(method, address, params=query, data=given_form, headers=FROM_HERE, follow_redirects=False)


def guarded(reply: Response, what: str) -> None:
    assert reply.status_code < 500, f"{what}: {reply.status_code}"
    assert reply.headers["cache-control"] == "no-store", what
    assert reply.headers["content-security-policy"].startswith("default-src 'none'"), what
    assert reply.headers["x-content-type-options"] == "nosniff", what
    assert "server" not in reply.headers, what


def whoever_may(people: Iterable[Practitioner], method: str, path: str) -> Practitioner:
    needed = POLICY.needed(method, path)
    return next(one for one in people if not isinstance(needed, Permission) or needed in one.role.permissions)


@dataclass(frozen=True)
class Tried:
    """The service, a record with one of everything in it, and somebody of every role."""

    service: FastAPI
    record: WholeRecord
    people: Sequence[Practitioner]

    @classmethod
    def on(cls, service: FastAPI) -> "Tried":
        with service.state.database.unit_of_work() as session:
            record = a_whole_record(session, service.state.suite)
            team = team_of(session, record.lead)
            others = [a_practitioner(session, role.value, role=role, team=team) for role in RoleKey]
        return cls(service, record, [record.lead, *others])

    def each(self, operations: Iterable[Any], examples: int, *, always_the_same: bool) -> int:
        """Sends so many of each kind to each. Gives how many replies were looked at."""
        return sum(self.one(operation, examples, always_the_same=always_the_same) for operation in operations)

    def one(self, operation: Any, examples: int, *, always_the_same: bool) -> int:
        """In this record and nowhere, with what fits and with what does not, by whoever may and by a stranger."""
        what = f"{operation.method.upper()} {operation.path}"
        there = self.record.address(operation.path)
        who = whoever_may(self.people, operation.method.upper(), operation.path)
        browsers = {True: visitor(self.service, as_=who), False: visitor(self.service)}
        browsers[True].get("/my-sessions")
        browsers[False].get("/sign-in")
        looked_at = 0

        def cases_of(mode: GenerationMode) -> None:
            @settings(HURRIED, max_examples=examples, derandomize=always_the_same)
            @given(operation.as_strategy(generation_mode=mode), ODD, st.sampled_from(HERE), st.sampled_from(SIGNED_IN))
            def each(case: Any, more: dict[str, str], here: bool, signed_in: bool) -> None:
                nonlocal looked_at
                address = there if here else whole(case.formatted_path)
                guarded(sent(browsers[signed_in], operation, case, address, more), f"{what} {case.query} {case.body} {more}")
                looked_at += 1

            each()

        cases_of(GenerationMode.POSITIVE)
        if has_parts(operation):
            with suppress(Unsatisfiable):  # where whatever is sent fits, nothing that does not can be made up
                cases_of(GenerationMode.NEGATIVE)
        return looked_at


HERE, SIGNED_IN = (True, True, False), (True, True, True, False)
HURRIED = settings(database=None, deadline=None, phases=[Phase.generate], suppress_health_check=list(HealthCheck))


def parts(operation: Any) -> int:
    """How much is declared of it that could be otherwise."""
    return len(list(operation.iter_parameters())) + sum(
        len(one.definition["schema"].get("properties", ())) for one in operation.body
    )


def has_parts(operation: Any) -> bool:
    return bool(list(operation.iter_parameters())) or bool(operation.body)


def test_what_is_sent_to_the_addresses_that_declare_most_makes_nothing_fall_over(sqlite_service: FastAPI) -> None:
    most = sorted(operations(sqlite_service), key=lambda one: (-parts(one), one.path, one.method))[:DECLARES_MOST]

    assert Tried.on(sqlite_service).each(most, 2, always_the_same=True) >= 2 * DECLARES_MOST


@pytest.mark.long
def test_whatever_is_sent_to_any_address_nothing_falls_over(
    service: FastAPI, part: Part, record_property: Callable[[str, object], None]
) -> None:
    every = part.among(operations(service))

    record_property("looked at", Tried.on(service).each(every, EXAMPLES, always_the_same=False))
