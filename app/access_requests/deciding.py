"""The pages on which each thing of the record is looked at, and it is decided what becomes of it in the pack."""

from collections import Counter
from collections.abc import Sequence
from typing import Annotated, Any
from uuid import UUID

from fastapi import APIRouter, Form, Query, Request
from sqlmodel import Session
from starlette.responses import Response

from app.access_requests import presenters
from app.access_requests.fetching import file_reply
from app.access_requests.forms import DecideForm, read_decision
from app.access_requests.guard import CaseToAnswer, RequestFound
from app.attachments.models import Attachment
from app.audit import trail
from app.cases.guard import OpenCase
from app.family_frame.pages import case_page
from app.filing.store import store_of
from app.holdings.items import NOT_HANDED_OVER
from app.holdings.kinds import by_table
from app.holdings.things import ALONE, may_read_private
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.rights import actions
from app.rights.models import AccessRequest, Decision, Ground, Step
from app.rights.rules import Standing
from app.web.pages import day, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

THINGS = "/families/{case_id}/rights/{request_id}/things"


CHOICES: dict[str, Any] = {
    "decisions": [("", "Choose"), *((one.value, one.words) for one in Decision)],
    "together": [("", "Choose"), *((one.value, one.words) for one in (Decision.GIVE, Decision.LEAVE_OUT))],
    "grounds": [("", "Choose"), *((one.value, one.words) for one in Ground)],
}
"""What may be chosen about one thing, or about several at once."""


OneKind = Annotated[str, Query(max_length=60, pattern=r"^[a-z0-9_-]*$")]
"""One group of a list: an assessment by its id, anything else by its kind."""

Part = Annotated[int, Query(ge=1, le=1000)]
"""Which page of a long list."""


@router.get(THINGS)
def things(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToAnswer,
    row: RequestFound,
    show: str = "waiting",
    part: Part = 1,
    of: OneKind = "",
) -> Response:
    """What waits for a decision, what is in the pack, what is left out, and what is about others, kind by kind.

    One kind is open: `of`, or the first of the list. Every other is folded to a line.
    """
    if show not in dict(presenters.SHOWS):
        raise MayNot
    return shown(request, session, me, case, row, (show, part, of), DecideForm(), Reading())


def shown(
    request: Request,
    session: Session,
    me: Practitioner,
    case: OpenCase,
    row: AccessRequest,
    where: tuple[str, int, str],
    form: DecideForm,
    reading: Reading,
) -> Response:
    return case_page(
        request,
        session,
        case,
        "rights/things.html",
        title="What goes into the pack",
        way="family",
        problems=reading.problems,
        row=row,
        address=f"{case.address}/rights/{row.id}",
        shows=presenters.SHOWS,
        **one_page(session, me, case, row, where),
        **CHOICES,
        form=form,
    )


def one_page(
    session: Session, me: Practitioner, case: OpenCase, row: AccessRequest, where: tuple[str, int, str]
) -> dict[str, Any]:
    """One page of the things of the kind that is open, and a line for every other kind."""
    every = actions.everything(session, row)
    show, part, of = where
    words = group_words(every)
    kinds = presenters.kinds_of(every, show, words)
    open_kind = of or (kinds[0].key if kinds else "")
    some, part, parts = presenters.part_of(every, show, open_kind, part)
    open_, supervises = row.step is Step.DECIDING, case.may_supervise
    each = shown_each(session, some, (part - 1) * presenters.A_PAGE, me, supervises=supervises, open_=open_)
    waits = Counter(one.item.group for one in every if decides_together(one, me.id, supervises=supervises))
    return {
        "counts": presenters.counts(every),
        "show": show,
        "part": part,
        "parts": parts,
        "of": of,
        "open_kind": open_kind,
        "kinds": kinds,
        "done_with": presenters.done_with(every, words) if show == "waiting" else (),
        "progress": presenters.progress(every),
        "group": presenters.grouped(open_kind, each, words, waits if open_ and show == "waiting" else {}),
    }


def shown_each(
    session: Session, some: Sequence[Standing], first: int, me: Practitioner, *, supervises: bool, open_: bool
) -> list[presenters.ItemShown]:
    """The things of one page, with who decided about each."""
    names = people_by_id(session, {one.decided.decided_by for one in some if one.decided})
    return [
        presenters.item_shown(one, first + at, names, me.id, supervises=supervises, open_=open_) for at, one in enumerate(some, 1)
    ]


def decides_together(one: Standing, me: UUID, *, supervises: bool) -> bool:
    """Whether a thing is decided with the rest of its group: what tells of harm, or was kept back, is looked at by itself."""
    alone = any(flag.startswith(ALONE) for flag in one.item.flags)
    return one.waits and not alone and may_read_private(one.item, me=me, supervises=supervises)


def group_words(every: tuple[Standing, ...]) -> dict[str, str]:
    """What a group is called: an assessment by its tool and when it was first written in, anything else by its kind."""
    found = {}
    for one in every:
        if one.item.kind == "answer" and one.item.group not in found and one.item.fields:
            tool = dict(one.item.fields).get("In which assessment", "an assessment")
            found[one.item.group] = f"Answers in {tool}" + (f", {day(one.item.day)}" if one.item.day else "")
        elif one.item.kind != "answer":
            found.setdefault(one.item.group, by_table()[one.item.kind].one)
    return found


@router.post(THINGS)
def decide(
    request: Request,
    session: DbSession,
    me: SignedIn,
    case: CaseToAnswer,
    row: RequestFound,
    form: Annotated[DecideForm, Form()],
    show: str = "waiting",
    part: Part = 1,
    of: OneKind = "",
) -> Response:
    """Decides about one thing, or about all in one group that wait."""
    where = (show if show in dict(presenters.SHOWS) else "waiting", part, of)
    reading = Reading()
    every = actions.everything(session, row)
    chosen = [one for one in every if is_meant(one, form, me.id, supervises=case.may_supervise)]
    decided = read_decision(reading, form)
    if form.kind and not chosen:
        raise MayNot
    if not chosen:
        reading.problem("", "Choose what it is about.")
    if decided is None or reading.problems:
        return shown(request, session, me, case, row, where, form, reading)
    actions.decide(session, by=me, request=row, items=[one.item for one in chosen], decided=decided)
    return see(
        request, f"{case.address}/rights/{row.id}/things?show={where[0]}&part={where[1]}{f'&of={of}' if of else ''}#things"
    )


def is_meant(one: Standing, form: DecideForm, me: UUID, *, supervises: bool) -> bool:
    """Whether a decision is about this thing. What follows another is decided with that."""
    if one.item.follows or not may_read_private(one.item, me=me, supervises=supervises):
        return False
    if form.group:
        return one.item.group == form.group and decides_together(one, me, supervises=supervises)
    return one.item.place == (form.kind, form.item)


@router.get(THINGS + "/{attachment_id}/file")
def file_to_look_at(
    request: Request, session: DbSession, me: SignedIn, case: CaseToAnswer, row: RequestFound, attachment_id: UUID
) -> Response:
    """The picture or paper that is decided about; what was taken out too, for it is still held."""
    held = session.get(Attachment, attachment_id)
    theirs = held is not None and (held.kept_with in (None, me.id) or case.may_supervise)
    if held is None or held.case_id != case.id or not theirs or held.checked in NOT_HANDED_OVER:
        raise MayNot
    trail.look(session, by=me, what="looked at a file to decide about it", case_id=case.id, about_id=held.id, detail=str(row.id))
    return file_reply(store_of(request.app.state.settings), held, case.ref)
