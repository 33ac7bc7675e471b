"""A child is found in this family's record, now; or not at all."""

from dataclasses import replace
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlmodel import Session
from starlette.requests import Request

from app.cases.guard import CaseFound, refuse
from app.cases.wording import called
from app.db import today
from app.declaration.overlay import DOMESTIC_ABUSE
from app.declaration.questions import Ladder
from app.declaration.vocabulary import Dimension
from app.family_wording.guard import wording_of
from app.people.guard import MayNot, SignedIn
from app.picture.queries import family_of, picture_of
from app.picture.rules import Picture
from app.picture_pages.queries import own_words_in
from app.picture_pages.words import Telling
from app.suite.queries import releases
from app.suite.suite import Suite
from app.web.session import DbSession
from app.withholding.queries import not_for
from app.withholding.rules import ReaderOf


def child_told(request: Request, session: DbSession, case: CaseFound, child_id: UUID) -> Telling:
    """Raises MayNot, shown as 404, for anybody who is not a child of this family's record now.

    In the family’s words a picture is read with them: what somebody in the family may not have is not in it, nor what the record
    says of abuse at home. Whoever hurts the other may be sitting there.
    """
    family = family_of(session, case.id)
    if child_id not in {child.id for child in family.children}:
        raise MayNot
    suite: Suite = request.app.state.suite
    wording = wording_of(request)
    if wording.family:
        facts = tuple(one for one in family.facts if one.kind != DOMESTIC_ABUSE)
        family = replace(family, facts=facts, hidden=not_for(session, case.id, ReaderOf(of_family=True)))
    picture = picture_of(session, case.id, child_id, today(), family)
    return Telling(
        case=case,
        picture=picture,
        names={person.id: called(person) for person in family.people.values()},
        titles={key: tool.title for key, tool in suite.items()},
        family=family,
        wording=wording,
        path=request.url.path,
        anchors=family_rungs(session, picture) if wording.family else {},
        own_words=own_words_in(session, case.id),
    )


def family_rungs(session: Session, picture: Picture) -> dict[tuple[UUID, str], Ladder]:
    """(Release, question) → each ladder of the tools in this picture, as it was asked. One question, for tools not remembered."""
    tools = releases(session, {use.release_id for use in picture.uses if use.release_id})
    return {
        (release, question.key): question
        for release, tool in tools.items()
        for question in tool.questions()
        if isinstance(question, Ladder)
    }


ChildTold = Annotated[Telling, Depends(child_told)]


def child_to_write(session: DbSession, me: SignedIn, tell: ChildTold) -> Telling:
    """For those who may write here; everybody else is answered as if the address did not exist."""
    if not tell.case.may_write:
        refuse(session, me, tell.case.id)
    return tell


ChildToWrite = Annotated[Telling, Depends(child_to_write)]


def strand_found(strand: str) -> Dimension:
    """Raises MayNot for a word that names no strand."""
    try:
        return Dimension.of(strand)
    except KeyError:
        raise MayNot from None


StrandFound = Annotated[Dimension, Depends(strand_found)]
