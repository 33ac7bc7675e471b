"""Reading, returning and signing one assessment."""

import datetime
from collections.abc import Collection, Mapping
from typing import Annotated, Any
from uuid import UUID, uuid4

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.adapting.history import adapted_told
from app.assessments import actions
from app.assessments.begun import adaptation_keys
from app.assessments.guard import AssessmentFound, AssessmentToSupervise, OpenAssessment
from app.assessments.models import State
from app.assessments.queries import hands_in
from app.assessments.rules import AS_IT_WAS, closing
from app.cases.presenters import ways, who_bar
from app.cases.queries import characteristics_of
from app.copies.presenters import whole_read
from app.copies.queries import Whole, whole
from app.copies.rules import why_no_family_copy
from app.db import now, today
from app.declaration.overlay import chosen
from app.finishing import becoming_due
from app.finishing.changes import changes_since
from app.finishing.presenters import help_to_ask_for
from app.finishing.queries import readers_of
from app.moving.queries import moves_of
from app.people.guard import SignedIn
from app.people.practitioner import Practitioner
from app.refusals import NotReady, NotYours, SomeoneElseChanged
from app.supervision import queries, reading, rules
from app.supervision.actions import keep_notes
from app.supervision.forms import ReturnForm, SignForm
from app.web.pages import clock, fragment, is_htmx, page, see
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/assessments/{assessment_id}"


@router.get(A + "/read")
def read(request: Request, session: DbSession, opened: AssessmentFound, me: SignedIn, done: str = "", of: str = "") -> Response:
    """The whole assessment, for everybody who may read the case. `done`: what they just decided; `of`: one question."""
    return read_page(request, session, opened, me, done=done, of=of)


def read_page(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    *,
    status: int = 200,
    problem: str = "",
    typed: Mapping[str, str] | None = None,
    done: str = "",
    of: str = "",
) -> Response:
    """The page; after a refusal with the notes as they were typed."""
    is_author = opened.assessment.author_id == me.id
    hands = hands_in(session, opened.assessment)
    found, noted = whole(session, opened), queries.notes_on(session, opened.id)
    return page(
        request,
        "supervision/read.html",
        title=f"{'Error: ' if problem else ''}{opened.tool.title} – {opened.case.ref}",
        status=status,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        ways=ways(opened.case, "assessments"),
        opened=opened,
        **what_is_read(session, found, me, hands, of),
        whole=found,
        state_words=reading.state_words(found, me.id),
        is_author=is_author,
        reads_queue=opened.case.may_supervise,
        problem=problem,
        done=done_words(found, done, noted, me),
        **notes_here(session, opened, me, typed),
        **changed_on_the_way(session, opened),
        sent=sending(opened),
        **copies(session, found),
        **came_back(session, found, noted),
        **who_else(session, opened, me, hands),
    )


def what_is_read(session: Session, found: Whole, me: Practitioner, hands: Collection[UUID], of: str) -> dict[str, Any]:
    """All of it, what of it lies folded when it is signed, and whether this reader may return or sign it."""
    read, opened = whole_read(found, (me.id, today())), found.opened
    state, had_a_hand = opened.assessment.state, me.id in hands
    is_signed = state is State.SIGNED
    return {
        "read": read,
        "help_chosen": help_to_ask_for(found.given, found.progress) if state is State.WITH_SUPERVISOR else (),
        "folded": reading.folded_parts(read, queries.serious_in(session, [opened.id])[opened.id], of) if is_signed else (),
        "decides": rules.may_decide(state=state, supervises=opened.case.may_supervise, had_a_hand=had_a_hand),
    }


def changed_on_the_way(session: Session, opened: OpenAssessment) -> dict[str, Any]:
    """Whether it was moved to another version, and how it was adapted otherwise."""
    return {"moved": bool(moves_of(session, opened.id)), "adapted": adapted_told(session, opened)}


def copies(session: Session, found: Whole) -> dict[str, Any]:
    """The copies there are, why there is none for the family, and what to think of first."""
    opened = found.opened
    in_use = chosen(opened.tool, adaptation_keys(opened.assessment.adaptations))
    why_not = why_no_family_copy(opened.assessment.state, opened.tool.family_copy, in_use, taken_off=found.taken_off)
    facts = characteristics_of(session, [person.id for person in found.people])
    return {
        "copies": reading.copies_offered(opened, why_not),
        "no_family_copy": why_not,
        "caution": reading.caution(facts),
    }


def sending(opened: OpenAssessment) -> str:
    """Which sending is on the page: a decision about an earlier one is not taken."""
    sent = opened.assessment.sent_at
    return sent.isoformat() if sent else ""


def done_words(found: Whole, done: str, noted: list[queries.Noted], me: Practitioner) -> str:
    """What this reader has just done; "" for everybody else."""
    one, last = found.opened.assessment, noted[0].note if noted else None
    decided = (one.signed_by, one.signed_at) if one.signed_at else (last.returned_by, last.returned_at) if last else (None, None)
    return rules.done_words(one, done, found.name(one.author_id)) if rules.just_decided(decided, me.id, now()) else ""


def came_back(session: Session, found: Whole, noted: list[queries.Noted]) -> dict[str, Any]:
    """The notes that came back, what changed after the last of them, and what is other than in what it corrects."""
    one = found.opened.assessment
    why = found.answers.get(closing(AS_IT_WAS))
    return {
        "as_it_was": getattr(why.given, "words", "") if why and noted and why.written_at > noted[0].note.returned_at else "",
        "returns": reading.returns(noted, found),
        "changes": changes(session, found, noted[0].note.returned_at if noted else None),
        "corrected": changes(session, found, one.begun_at if one.replaces_id else None),
    }


def changes(session: Session, found: Whole, moment: datetime.datetime | None) -> tuple[reading.ChangeShown, ...]:
    """What changed after a moment, if there was one."""
    one = found.opened.id
    since = changes_since(session, {one: moment})[one] if moment else []
    return reading.changes_shown([change for change in since if change.slot in found.answers], found)


def who_else(session: Session, opened: OpenAssessment, me: Practitioner, hands: frozenset[UUID]) -> dict[str, Any]:
    """Who may read and sign it, and why the one who looks may not."""
    if opened.assessment.state is not State.WITH_SUPERVISOR:
        return {"who_signs": ""}
    names = readers_of(session, opened.case.team_id, hands)
    if me.id in hands and opened.case.may_supervise:
        return {"who_signs": rules.why_not_theirs(opened.assessment, me.id, names, opened.case.team_name)}
    either = " or ".join(names)
    return {"who_signs": f"{either} can read it, return it with notes, or sign it." if names else ""}


@router.post(A + "/return")
def give_back(
    request: Request, session: DbSession, opened: AssessmentToSupervise, me: SignedIn, form: Annotated[ReturnForm, Form()]
) -> Response:
    """Return it with notes by section."""
    actions.with_supervisor(opened.assessment)
    sections = {part.key for part in opened.tool.sections} | {""}
    notes = {section: words for section, words in form.notes.items() if section in sections}
    if form.do == "keep" or is_htmx(request):
        return keep_them(request, session, opened, me, form, notes)
    if form.sent != sending(opened):
        sentence = "This was sent again after you opened it. Your notes are below. Read what changed, then return or sign it."
        return read_page(request, session, opened, me, status=409, problem=sentence, typed=notes)
    try:
        actions.return_with_notes(session, assessment=opened.assessment, notes=notes, by=me)
    except NotReady as refusal:
        return read_page(request, session, opened, me, status=422, problem=refusal.sentence, typed=notes)
    return see(request, f"{opened.address}/read?done=returned")


def keep_them(
    request: Request, session: Session, opened: OpenAssessment, me: Practitioner, form: ReturnForm, notes: Mapping[str, str]
) -> Response:
    """Keep the notes as they stand, and say so. Nothing is returned yet."""
    try:
        keep_notes(session, assessment=opened.assessment, notes=notes, seen=form.numbers, by=me)
    except SomeoneElseChanged as refusal:
        if is_htmx(request):
            return fragment(request, "supervision/_notes_kept.html", 409, seen=form.seen, problem=refusal.sentence)
        return read_page(request, session, opened, me, status=409, problem=refusal.sentence, typed=notes)
    if not is_htmx(request):
        return see(request, f"{opened.address}/read#notes")
    reply = fragment(request, "supervision/_notes_kept.html", **notes_here(session, opened, me), at=clock(now()))
    reply.headers["X-Saved"] = form.operation
    return reply


def notes_here(
    session: Session, opened: OpenAssessment, me: Practitioner, typed: Mapping[str, str] | None = None
) -> dict[str, Any]:
    """The notes that are being written, as just typed or as kept, and what the page must say it has seen of them."""
    kept = queries.notes_kept(session, opened.id, me.id)
    return {
        "typed": typed or {section: note.words for section, note in kept.items()},
        "operation": str(uuid4()),
        "seen": [f"{section}|{note.number}" for section, note in kept.items()],
    }


@router.get(A + "/sign")
def what_signing_means(request: Request, session: DbSession, opened: AssessmentToSupervise, me: SignedIn) -> Response:
    """Stop for a moment: what a signature says."""
    actions.with_supervisor(opened.assessment)
    hands = hands_in(session, opened.assessment)
    if me.id in hands:
        names = readers_of(session, opened.case.team_id, hands)
        raise NotYours(rules.why_not_theirs(opened.assessment, me.id, names, opened.case.team_name))
    return sign_page(request, session, opened, me)


@router.post(A + "/sign")
def sign(
    request: Request, session: DbSession, opened: AssessmentToSupervise, me: SignedIn, form: Annotated[SignForm, Form()]
) -> Response:
    """Sign it: from now on it never changes."""
    actions.with_supervisor(opened.assessment)
    if form.sent != sending(opened):
        sentence = "This was sent again after you opened it. Go back and read what changed before you sign."
        return sign_page(request, session, opened, me, status=409, problem=sentence, words=form.words)
    if len(form.words) > LONGEST_BESIDE_A_SIGNATURE:
        sentence = f"Use {LONGEST_BESIDE_A_SIGNATURE} letters or fewer here; there are {len(form.words)} now."
        return sign_page(request, session, opened, me, status=422, problem=sentence, words=form.words)
    actions.sign(session, assessment=opened.assessment, words=form.words, by=me)
    becoming_due.signed(session, opened=opened, by=me)
    return see(request, f"{opened.address}/read?done=signed")


LONGEST_BESIDE_A_SIGNATURE = 1000


def sign_page(
    request: Request,
    session: Session,
    opened: OpenAssessment,
    me: Practitioner,
    *,
    status: int = 200,
    problem: str = "",
    words: str = "",
) -> Response:
    """The page on which somebody signs, with what is not known once more: nobody signs past it unseen."""
    return page(
        request,
        "supervision/sign.html",
        title=f"{'Error: ' if problem else ''}Sign {opened.tool.title} – {opened.case.ref}",
        status=status,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        read=whole_read(whole(session, opened), (me.id, today())),
        means=rules.SIGNING_MEANS,
        sent=sending(opened),
        problem=problem,
        words=words,
    )
