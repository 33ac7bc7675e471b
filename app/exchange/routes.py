"""Addresses at which tools and assessments leave as files that other services read."""

import json
from typing import Any

from fastapi import APIRouter
from starlette.requests import Request
from starlette.responses import Response

from app.copies.making import copy_for
from app.copies.rules import Reader
from app.declaration.schema import to_json
from app.exchange.actions import make_response, take_tool
from app.exchange.questionnaire import questionnaire
from app.exchange.response import response
from app.people.guard import SignedIn
from app.refusals import NotReady
from app.releases.guard import CopyFound
from app.releases.models import Release
from app.releases.routes import refuse_if_changed
from app.suite.guard import ToolOnShelf
from app.web.session import DbSession

router = APIRouter()

FHIR = "application/fhir+json"


def as_file(content: str, name: str, media_type: str = "application/json") -> Response:
    """A file to save. Its name holds a key or a reference, and nobody's name."""
    return Response(content, media_type=media_type, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def in_json(resource: dict[str, Any]) -> str:
    """A resource as text that a person can read too."""
    return json.dumps(resource, ensure_ascii=False, indent=1)


@router.get("/shelf/{tool_key}/declaration.json")
def declaration(_request: Request, session: DbSession, me: SignedIn, tool: ToolOnShelf) -> Response:
    """The tool in its own words. Brought in again it is the same tool."""
    take_tool(session, tool=tool, shape="declaration", by=me)
    return as_file(to_json(tool, indent=1), f"{tool.key}-{tool.version}.json")


@router.get("/shelf/{tool_key}/questionnaire.json")
def fhir_questionnaire(_request: Request, session: DbSession, me: SignedIn, tool: ToolOnShelf) -> Response:
    """The tool as a FHIR R4 Questionnaire."""
    take_tool(session, tool=tool, shape="FHIR Questionnaire", by=me)
    return as_file(in_json(questionnaire(tool)), f"{tool.key}-{tool.version}.fhir.json", FHIR)


@router.get("/families/{case_id}/copies/{copy_id}/questionnaire-response.json")
def fhir_response(request: Request, session: DbSession, copy: CopyFound, me: SignedIn) -> Response:
    """A released professional copy as a FHIR R4 QuestionnaireResponse: what that copy holds, and nothing more."""
    if copy.row.reader is not Reader.PROFESSIONAL or copy.row.state is not Release.RELEASED:
        raise NotReady("A file for another service is handed over once a second person has released a professional copy.")
    refuse_if_changed(request, session, copy)
    opened = copy.opened
    found = copy_for(session, opened, Reader.PROFESSIONAL, copy.row.to).found
    make_response(session, opened=opened, by=me)
    key, seen_on = opened.tool.key.replace("_", "-"), opened.sitting.seen_on
    return as_file(in_json(response(found)), f"{opened.case.ref}-{key}-{seen_on:%Y-%m-%d}.fhir.json", FHIR)
