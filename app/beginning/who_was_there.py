"""The page on which it is put right who was there: before it is sent. After that it is a correction like any other."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated
from uuid import UUID

from fastapi import APIRouter, Form, Request
from sqlmodel import Session
from starlette.responses import Response

from app.assessments.guard import AssessmentToWrite, OpenAssessment
from app.assessments.queries import ids_in
from app.beginning.actions import of_this_visit, put_right
from app.beginning.forms import NOBODY, Started, StartForm, not_alone, short, which_seen, who_was_there
from app.beginning.queries import family_facts
from app.cases.models import Person, PersonKind
from app.cases.presenters import who_bar
from app.cases.wording import called, listed, spoken_of
from app.people.guard import SignedIn
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter()

HERE = "/families/{case_id}/assessments/{assessment_id}/who-was-there"

KEEP = "What you chose is still here: keep it if it is so."


class ThereForm(StartForm):
    """Who was there and how each child was seen, as at the start. `was`: what the page had seen of it."""

    was: str = ""


def as_it_stands(session: Session, opened: OpenAssessment) -> ThereForm:
    """What was said of it so far."""
    drafts = [one for one in of_this_visit(session, opened) if one.state.open_for_answers]
    present, others = [str(one) for one in ids_in(opened.sitting.present)], opened.sitting.others_present
    seen = {str(one.child_id): one.child_seen.value for one in drafts}
    was = json.dumps([sorted(present), others, sorted(seen.items())])
    return ThereForm(present=present or ([] if others else [NOBODY]), others_present=others, seen=seen, was=was)


@router.get(HERE)
def who_there_was(request: Request, session: DbSession, opened: AssessmentToWrite) -> Response:
    """Who was said to be there, to be put right."""
    if not opened.assessment.state.open_for_answers:
        return see(request, f"{opened.address}/read")
    return shown(request, session, opened, as_it_stands(session, opened), {})


@router.post(HERE)
def put_it_right(
    request: Request, session: DbSession, opened: AssessmentToWrite, me: SignedIn, form: Annotated[ThereForm, Form()]
) -> Response:
    """Keeps who was there, and how each child was seen; or says what does not go together."""
    stands = as_it_stands(session, opened)
    people = {one.id: called(one) for one in may_have_been_there(session, opened)}
    children = children_of(session, stands)
    names, unborn = {one.id: spoken_of(one) for one in children}, [one.id for one in children if one.kind is PersonKind.UNBORN]
    found = Started()
    found.present = who_was_there(form, people, found.problems)
    found.others_present = short(form.others_present, "others_present", "Anybody else there", 200, found.problems)
    found.seen = which_seen(form, names, unborn, found.problems)
    apart = {one.child_id for one in of_this_visit(session, opened)}
    not_alone(replace(found, present=tuple(one for one in found.present if one not in apart)), names, people)
    if found.problems:
        return shown(request, session, opened, form, found.problems)
    if form.was != stands.was:
        again = form.model_copy(update={"was": stands.was})
        return shown(request, session, opened, again, {"present": meanwhile(stands, people)}, status=409)
    put_right(session, opened=opened, present=found.present, others_present=found.others_present, seen=found.seen, by=me)
    return see(request, opened.address)


def meanwhile(stands: ThereForm, people: Mapping[UUID, str]) -> str:
    there = [name for one, name in people.items() if str(one) in stands.present] + [stands.others_present]
    return f"Somebody else changed this while you had it open. It names {listed([*filter(None, there)]) or 'nobody'} now. {KEEP}"


def may_have_been_there(session: Session, opened: OpenAssessment) -> list[Person]:
    """Everybody of the family who is born and has a name, children first; and who was named already, whoever they are now."""
    family, named = family_facts(session, opened.case.id).people, ids_in(opened.sitting.present)
    others = [session.get_one(Person, one) for one in named if one not in {each.id for each in family}]
    return [one for one in (*family, *others) if one.kind is not PersonKind.UNBORN and called(one)]


def children_of(session: Session, stands: ThereForm) -> list[Person]:
    """The children of the visit of whom something is not sent yet."""
    return [session.get_one(Person, UUID(one)) for one in stands.seen]


def shown(
    request: Request, session: Session, opened: OpenAssessment, form: ThereForm, problems: dict[str, str], status: int = 422
) -> Response:
    stands = as_it_stands(session, opened)
    return page(
        request,
        "beginning/who_was_there.html",
        title=f"{'Error: ' if problems else ''}Who was there – {opened.tool.title} – {opened.case.ref}",
        status=status if problems else 200,
        current="families",
        who=who_bar(session, opened.case, opened.child.id),
        opened=opened,
        people=[(str(one.id), called(one)) for one in may_have_been_there(session, opened)],
        each=[(one.id, spoken_of(one)) for one in children_of(session, stands) if one.kind is not PersonKind.UNBORN],
        form=form if form.was else form.model_copy(update={"was": stands.was}),
        problems=problems,
    )
