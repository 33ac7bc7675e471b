"""Addresses of a tool's life: where it stands and what happened to it, and what changed between two of its versions."""

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Query
from sqlmodel import Session
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response

from app.db import today
from app.declaration import Tool
from app.declaration.wording import with_names
from app.lifecycle.queries import standings, steps_of
from app.people.guard import SignedIn, signed_in
from app.people.queries import people_by_id
from app.refusals import NotReady
from app.stewardship import actions, presenters, queries
from app.stewardship.difference import difference
from app.stewardship.forms import StepForm, as_it_stands, read_step
from app.suite.guard import suite_of
from app.suite.tool_page import NOBODY_YET
from app.web.pages import page, see
from app.web.session import DbSession

router = APIRouter(dependencies=[Depends(signed_in)])

Version = Annotated[str, Query(max_length=20)]


def of_version(versions: tuple[Tool, ...], version: str) -> Tool:
    """One of the versions there are."""
    found = next((tool for tool in versions if tool.version == version), None)
    if found is None:
        raise HTTPException(404)
    return found


def versions_found(request: Request, session: DbSession, tool_key: str) -> tuple[Tool, ...]:
    """Every version of the tool of that key; a key that was never used is answered as if the address did not exist."""
    found = queries.versions_of(session, suite_of(request), tool_key)
    if not found:
        raise HTTPException(404)
    return found


VersionsFound = Annotated[tuple[Tool, ...], Depends(versions_found)]


@router.get("/shelf/{tool_key}/life")
def life(request: Request, session: DbSession, versions: VersionsFound, version: Version = "") -> Response:
    """Where a tool stands and everything that happened to it. Without a version: the newest."""
    return life_page(request, session, versions, of_version(versions, version) if version else versions[0])


@router.post("/shelf/{tool_key}/life")
def move_along(
    request: Request, session: DbSession, me: SignedIn, versions: VersionsFound, form: Annotated[StepForm, Form()]
) -> Response:
    """Takes the next step. What cannot be read is shown again beside what has to be mended."""
    tool = of_version(versions, form.version)
    step, problems = read_step(form, standings(session).of(tool), today())
    if step is None:
        return life_page(request, session, versions, tool, form, problems)
    try:
        actions.take_step(session, tool=tool, seen=form.seen, step=step, by=me)
    except NotReady as refusal:
        return life_page(request, session, versions, tool, form, {"stage": refusal.sentence})
    return see(request, f"/shelf/{tool.key}/life?version={tool.version}")


def life_page(
    request: Request,
    session: Session,
    versions: tuple[Tool, ...],
    tool: Tool,
    form: StepForm | None = None,
    problems: dict[str, str] | None = None,
) -> Response:
    """The page, as it is first shown or with what has to be mended."""
    stand, steps = standings(session), steps_of(session, tool.key)
    names = people_by_id(session, {step.by for step in steps})
    return page(
        request,
        "stewardship/life.html",
        title=f"{'Error: ' if problems else ''}The life of {tool.title} – The shelf",
        status=422 if problems else 200,
        current="shelf",
        life=presenters.life(tool, versions, stand, steps, names, today()),
        form=form or as_it_stands(tool.version, stand.of(tool)),
        problems=problems or {},
    )


@router.get("/shelf/{tool_key}/differences")
def differences(request: Request, versions: VersionsFound, before: Version = "", after: Version = "") -> Response:
    """What changed between two versions, in plain words. Unless two are named: the newest and the one before it."""
    new = of_version(versions, after) if after else versions[0]
    old = of_version(versions, before) if before else versions[min(1, len(versions) - 1)]
    return page(
        request,
        "stewardship/differences.html",
        title=f"{new.title}: what changed – The shelf",
        current="shelf",
        tool=new,
        before=old.version,
        after=new.version,
        versions=[tool.version for tool in versions],
        difference=difference(with_names(old, NOBODY_YET), with_names(new, NOBODY_YET)),
    )
