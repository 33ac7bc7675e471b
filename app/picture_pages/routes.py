"""The addresses at which the picture of one child is read, on the screen and on paper."""

from uuid import UUID

from fastapi import APIRouter
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases.guard import CaseFound
from app.cases.presenters import ways, who_bar
from app.cases.queries import children_in, people_of
from app.children_heard.queries import child_answered
from app.children_heard.rules import Answered, heard, newest_voice
from app.db import today
from app.declaration.vocabulary import Voice
from app.evidence.queries import newest_child_voice, statements_about
from app.people.queries import people_by_id
from app.picture.queries import strands_shown
from app.picture_pages import suggestions
from app.picture_pages.cards import Said
from app.picture_pages.commenting import found_for
from app.picture_pages.every_child import kid
from app.picture_pages.frame import frame
from app.picture_pages.guard import ChildTold, StrandFound
from app.picture_pages.presenters import now_page
from app.picture_pages.strand_page import strand_page
from app.picture_pages.words import Telling
from app.picture_remarks.queries import comments_on, said_when_sent
from app.web.pages import page
from app.web.session import DbSession
from app.withholding.queries import ids_by_kind

router = APIRouter()


def now(request: Request, session: Session, tell: Telling, *, paper: bool) -> Response:
    child = tell.family.people[tell.picture.child.id]
    found, aside = found_for(request, tell)
    told = newest_child_voice(session, [tell.case.id], [child.id], **tell.left_out("statement")).get(child.id)
    return page(
        request,
        "picture_pages/now.html",
        title=f"Picture – {tell.case.ref}",
        child=child,
        strengths=[one for one in tell.family.strengths if one.person_id == child.id],
        voice=newest_voice(child, told, answered_in_words(session, tell), tell.picture.today),
        shown=now_page(tell, said_of(session, tell)),
        next=suggestions.shown(tell, found[: suggestions.ON_THE_PICTURE]),
        more=max(len(found) - suggestions.ON_THE_PICTURE, 0),
        aside=len(aside),
        **frame(tell, "", paper=paper),
    )


def answered_in_words(session: Session, tell: Telling) -> list[Answered]:
    """What the child answered in words, newest first, of what speaks here: no draft, nothing private, nothing that is kept back.

    Words that are kept back from whoever reads along as a statement are kept back as an answer too.
    """
    own = [one for one in tell.picture.readings if one.voice is Voice.CHILD and one.asked.kind == "words" and one.signal]
    kept: list[str] = []
    if own and tell.wording.family:
        hidden = ids_by_kind(tell.family.hidden).get("statement", ())
        every = [one.statement for one in statements_about(session, tell.case.id, tell.picture.child.id)]
        kept = [one.words for one in every if one.not_for_family or one.id in hidden]
    said = [tell.answered(one) for one in own if not any(words in one.words for words in kept)]
    return sorted(said, key=lambda one: (one.on, one.exact), reverse=True)


def said_of(session: Session, tell: Telling) -> dict[str, Said]:
    """What was said of each difference: here, or when the assessment that holds every view of it was sent."""
    alone = [one for one in tell.picture.differences if len(one.uses) == 1]
    sent = said_when_sent(session, {use for one in alone for use in one.uses})
    found: dict[str, Said] = {}
    for one in alone:
        words = sent.get((next(iter(one.uses)), one.asked.key))
        if words:
            found[one.key] = (words, "Written when the assessment was sent")
    comments = comments_on(tell.family.comments, tell.picture.child.id)
    authors = people_by_id(session, {one.row.written_by for one in comments.values()})
    for about, comment in comments.items():
        found[about] = (comment.row.words, f"{authors.get(comment.row.written_by, '')}, {tell.on_day(comment.row.written_at)}")
    return found


@router.get("/families/{case_id}/pictures")
def every_childs_picture(request: Request, session: DbSession, case: CaseFound) -> Response:
    """Each child, with how much of their life is explored and when they were last heard; and the way to their picture."""
    children, day = children_in(people_of(session, case.id)), today()
    ids = [child.id for child in children]
    shown: dict[UUID, int] = {row[0]: row[1] for row in session.execute(strands_shown([case.id], ids))}
    told, answered = newest_child_voice(session, [case.id], ids), child_answered(session, [case.id], ids)
    return page(
        request,
        "picture_pages/pictures.html",
        title=f"Pictures – {case.ref}",
        current="families",
        case=case,
        who=who_bar(session, case),
        ways=ways(case, "picture"),
        kids=[
            kid(case.address, child, shown.get(child.id, 0), heard(child, told.get(child.id), day, answered.get(child.id)), day)
            for child in children
        ],
    )


@router.get("/families/{case_id}/picture/{child_id}")
def the_picture_now(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return now(request, session, tell, paper=False)


@router.get("/families/{case_id}/picture/{child_id}/print")
def the_picture_on_paper(request: Request, session: DbSession, tell: ChildTold) -> Response:
    return now(request, session, tell, paper=True)


@router.get("/families/{case_id}/picture/{child_id}/strand/{strand}")
def one_strand(request: Request, tell: ChildTold, strand: StrandFound) -> Response:
    """Everything that was ever shown on one strand: what every figure of the picture leads to."""
    return page(
        request,
        "picture_pages/strand.html",
        title=f"Part of the picture – {tell.case.ref}",
        shown=strand_page(tell, strand),
        **frame(tell, None),
    )
