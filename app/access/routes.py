"""The pages on which it is decided who may open one record, and on which a record is opened in need."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.access import actions, queries
from app.access.forms import AnswerForm, EndForm, NamedForm, NeedForm, OfferForm, WhyForm, read_needed
from app.access.offers import waiting_in
from app.access.rules import Need
from app.cases.guard import CaseToAllocate, OpenCase
from app.cases.models import Case, Part
from app.cases.queries import practitioners_to_ask
from app.family_frame.pages import case_page
from app.people.guard import LatelyProved, MayNot, SignedIn
from app.refusals import Refusal
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

NO_NAMES, NO_OFFER, NO_SEAL = NamedForm(), OfferForm(), WhyForm()
"""Forms in which nothing has been typed."""

NOT_OPENED = "No record is opened with that reference. Look at it again, or ring the team’s supervisor."
NOT_OPENED_BY_NAME = "No record is opened with that name and date of birth. Try other spellings, or ring the team’s supervisor."
"""The same whether there is none, it is sealed, it is kept from whoever asks, or more than one person is called so."""


def deciding(
    request: Request,
    session: Session,
    case: OpenCase,
    problems: Mapping[str, str],
    *,
    named: NamedForm = NO_NAMES,
    offered: OfferForm = NO_OFFER,
    seal: WhyForm = NO_SEAL,
) -> Response:
    """Who may open this record, with a form for each thing that may be decided. Each keeps what was typed in it, and no other."""
    return case_page(
        request,
        session,
        case,
        "access/access.html",
        title="Who may open it",
        way="family",
        problems=problems,
        named=queries.named_now(session, case.id),
        waiting=queries.seal_waiting(session, case.id),
        sealed=case.access == "sealed",
        staff=[("", "Choose somebody"), *((str(one), name) for one, name in practitioners_to_ask(session))],
        parts=[("", "Choose"), *((one.value, one.words) for one in Part)],
        waits=waiting_in(session, case.id),
        naming=named,
        offer=offered,
        seal=seal,
    )


@router.get("/families/{case_id}/access")
def access(request: Request, session: DbSession, case: CaseToAllocate) -> Response:
    return deciding(request, session, case, {})


def chosen(reading: Reading, session: Session, field: str, typed: str) -> UUID | None:
    return reading.one_of(field, typed, [one for one, _ in practitioners_to_ask(session)], needed="Choose a practitioner.")


@router.post("/families/{case_id}/access/named")
def name_one(
    request: Request, session: DbSession, me: SignedIn, case: CaseToAllocate, form: Annotated[NamedForm, Form()]
) -> Response:
    reading = Reading()
    account = chosen(reading, session, "account", form.account)
    if form.may not in ("yes", "no"):
        reading.problem("may", "Say whether they may open it.")
    why = reading.line("why", form.why, needed="Write why.", longest=300)
    if account is not None and not reading.problems:
        try:
            actions.name_staff(session, by=me, case_id=case.id, account_id=account, may_open=form.may == "yes", why=why)
        except Refusal as refusal:
            reading.problem("account", refusal.sentence)
    if reading.problems:
        return deciding(request, session, case, reading.problems, named=form)
    return see(request, f"{case.address}/access")


@router.post("/families/{case_id}/access/named/{named_id}/end")
def end_one(
    request: Request, session: DbSession, me: SignedIn, case: CaseToAllocate, named_id: UUID, _: Annotated[EndForm, Form()]
) -> Response:
    if not queries.was_named(session, case.id, named_id):
        raise MayNot
    try:
        actions.end_naming(session, by=me, case_id=case.id, named_id=named_id)
    except Refusal as refusal:
        return deciding(request, session, case, {f"named-{named_id}": refusal.sentence})
    return see(request, f"{case.address}/access")


@router.post("/families/{case_id}/access/seal")
def ask_seal(
    request: Request, session: DbSession, me: LatelyProved, case: CaseToAllocate, form: Annotated[WhyForm, Form()]
) -> Response:
    reading = Reading()
    why = reading.line("seal-why", form.why, needed="Write why.", longest=300)
    if not reading.problems:
        try:
            actions.ask_to_seal(session, by=me, case_id=case.id, why=why)
        except Refusal as refusal:
            reading.problem("seal-why", refusal.sentence)
    if reading.problems:
        return deciding(request, session, case, reading.problems, seal=form)
    return see(request, f"{case.address}/access")


@router.post("/families/{case_id}/access/seal/answer")
def answer_seal(
    request: Request, session: DbSession, me: LatelyProved, case: CaseToAllocate, form: Annotated[AnswerForm, Form()]
) -> Response:
    if form.answer not in ("yes", "no"):
        return deciding(request, session, case, {"seal-answer": "Say whether you agree."})
    try:
        actions.answer_seal(session, by=me, case_id=case.id, agreed=form.answer == "yes")
    except Refusal as refusal:
        return deciding(request, session, case, {"seal-answer": refusal.sentence})
    return see(request, f"{case.address}/access")


def need_page(request: Request, form: NeedForm, problems: dict[str, str], status: int, opened: Sequence[Case] = ()) -> Response:
    """The form. `opened`: the records that were opened at once, where there are several of one person."""
    title = f"{'Error: ' if problems else ''}I need to see a record"
    needs = [("", "Choose"), *((one.value, one.words) for one in Need)]
    return page(
        request, "access/in_need.html", title=title, status=status, form=form, problems=problems, needs=needs, opened=opened
    )


@router.get("/records/in-need")
def in_need(request: Request, _me: SignedIn) -> Response:
    return need_page(request, NeedForm(), {}, 200)


@router.post("/records/in-need")
def open_in_need(request: Request, session: DbSession, me: LatelyProved, form: Annotated[NeedForm, Form()]) -> Response:
    """They show again that it is them. The supervisor's item is kept with the opening or not at all."""
    reading = Reading()
    need = reading.choice("need", form.need, Need, needed="Choose why.")
    why = reading.words("why", form.why, needed="Write why, so that a supervisor can follow it.")
    asked = read_needed(reading, form)
    if reading.problems or need is None:
        return need_page(request, form, reading.problems, 422)
    opened = actions.open_in_need(session, by=me, asked=asked, need=need, why=why)
    if not opened:
        return need_page(request, form, {"ref": NOT_OPENED} if asked.ref else {"names": NOT_OPENED_BY_NAME}, 422)
    return see(request, f"/families/{opened[0].id}") if len(opened) == 1 else need_page(request, form, {}, 200, opened)
