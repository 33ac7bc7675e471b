"""The addresses beside a picture at which something is said: about a difference, and about a tool that is not for now."""

from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Form
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.people.guard import MayNot, SignedIn
from app.people.queries import people_by_id
from app.picture.queries import family_of
from app.picture_pages import suggestions
from app.picture_pages.cards import Card, card
from app.picture_pages.frame import frame
from app.picture_pages.guard import ChildTold, ChildToWrite
from app.picture_pages.words import Telling
from app.picture_remarks import actions
from app.picture_remarks.forms import AgainForm, CommentForm, NotNowForm
from app.picture_remarks.models import NotNow
from app.picture_remarks.queries import comments_on
from app.refusals import SomeoneElseChanged
from app.suggested_tools.queries import asked_of
from app.suggested_tools.rules import Suggested, suggested
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()

A = "/families/{case_id}/picture/{child_id}"


# --- about a difference


@router.get(A + "/difference")
def difference(request: Request, session: DbSession, tell: ChildToWrite, about: str = "") -> Response:
    """The two views, what was said of them, and a box."""
    if card_about(tell, about) is None:
        return see(request, f"{tell.here}#differ")
    standing = comments_on(tell.family.comments, tell.picture.child.id).get(about)
    form = CommentForm(about=about, words=standing.row.words if standing else "", seen=standing.row.number if standing else 0)
    return commenting(request, session, tell, form, Reading())


def card_about(tell: Telling, about: str) -> Card | None:
    """None for what is not set side by side in this picture now."""
    found = next((one for one in tell.picture.beside if one.key == about), None)
    return card(tell, found, 1) if found else None


def commenting(
    request: Request, session: Session, tell: Telling, form: CommentForm, reading: Reading, *, first: bool = False
) -> Response:
    """The form, with what stands now. `first`: somebody else wrote while this form was open; both texts are shown."""
    comments = comments_on(family_of(session, tell.case.id).comments if first else tell.family.comments, tell.picture.child.id)
    standing = comments.get(form.about)
    authors = people_by_id(session, {row.written_by for row in (*standing.before, standing.row)} if standing else set())
    return page(
        request,
        "picture_pages/difference.html",
        title=f"{'Error: ' if reading.problems else ''}Where voices differ – {tell.case.ref}",
        status=422 if reading.problems else 409 if first else 200,
        card=card_about(tell, form.about),
        form=form.model_copy(
            update={"operation": form.operation or uuid4(), "seen": standing.row.number if first and standing else form.seen}
        ),
        problems=reading.problems,
        standing=standing,
        authors=authors,
        first=first,
        **frame(tell, None),
    )


@router.post(A + "/difference")
def say_of_difference(
    request: Request, session: DbSession, me: SignedIn, tell: ChildToWrite, form: Annotated[CommentForm, Form()]
) -> Response:
    reading = Reading()
    if card_about(tell, form.about) is None:
        reading.problem("words", "This is not set side by side any more. Copy your words, and look at the picture again.")
    words = reading.words("words", form.words, needed="Write what might explain it. You do not have to settle it.", longest=4000)
    if reading.problems:
        return commenting(request, session, tell, form, reading)
    try:
        actions.comment(
            session,
            by=me,
            case_id=tell.case.id,
            child_id=tell.picture.child.id,
            about=form.about,
            words=words,
            seen=form.seen,
            operation=form.operation or uuid4(),
        )
    except SomeoneElseChanged:
        return commenting(request, session, tell, form, reading, first=True)
    return see(request, f"{tell.here}#differ")


# --- about suggested tools


def found_for(request: Request, tell: Telling) -> tuple[tuple[Suggested, ...], list[NotNow]]:
    """The suggestions that stand, and what was put aside for this child."""
    child = tell.family.people[tell.picture.child.id]
    asked = asked_of(tell.family, child, tell.picture, request.app.state.suite, tell.picture.today)
    aside = [row for row in tell.family.aside if row.child_id == child.id]
    return suggested(asked, {row.tool_key for row in aside}), aside


@router.get(A + "/suggested")
def suggested_tools(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return suggesting(request, session, tell, NotNowForm(), Reading())


def suggesting(request: Request, session: Session, tell: Telling, form: NotNowForm, reading: Reading) -> Response:
    found, aside = found_for(request, tell)
    authors = people_by_id(session, {row.by for row in aside})
    return page(
        request,
        "picture_pages/suggested.html",
        title=f"{'Error: ' if reading.problems else ''}Suggested tools – {tell.case.ref}",
        status=422 if reading.problems else 200,
        found=suggestions.shown(tell, found),
        aside=suggestions.aside(tell, aside, authors),
        form=form,
        operation=form.operation or uuid4(),
        problems=reading.problems,
        **frame(tell, None),
    )


@router.post(A + "/suggested")
def put_aside(
    request: Request, session: DbSession, me: SignedIn, tell: ChildToWrite, form: Annotated[NotNowForm, Form()]
) -> Response:
    """Not now, with a reason. What is not suggested any more changes nothing."""
    found, aside = found_for(request, tell)
    one = next((each for each in found if each.tool.key == form.tool), None)
    if one is None and form.tool in {row.tool_key for row in aside}:
        return see(request, f"{tell.here}/suggested")
    reading = Reading()
    if one is None:
        reading.problem("", "Choose one of the tools that are suggested now.")
        return suggesting(request, session, tell, form, reading)
    why = reading.line(f"why-{form.tool}", form.why, needed="Say in a few words why not now.", longest=400)
    if reading.problems:
        return suggesting(request, session, tell, form, reading)
    actions.not_now(
        session,
        by=me,
        case_id=tell.case.id,
        child_id=tell.picture.child.id,
        tool_key=form.tool,
        suggested_for=" ".join(one.reasons),
        why=why,
        operation=form.operation or uuid4(),
    )
    return see(request, f"{tell.here}/suggested")


@router.post(A + "/suggested/{aside_id}")
def suggest_again(
    request: Request, session: DbSession, me: SignedIn, tell: ChildToWrite, aside_id: UUID, _form: Annotated[AgainForm, Form()]
) -> Response:
    row = session.get(NotNow, aside_id)
    if row is None or (row.case_id, row.child_id) != (tell.case.id, tell.picture.child.id):
        raise MayNot
    actions.take_back(session, by=me, row=row)
    return see(request, f"{tell.here}/suggested")
