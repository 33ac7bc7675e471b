"""What stands in a copy now, part by part, so that a change of the record underneath is known."""

from collections.abc import Callable, Mapping
from typing import Any

from sqlmodel import Session

from app.releases.actions import Asked
from app.releases.models import CopyRelease
from app.releases.rules import parts_of
from app.releases.subjects import Subject

Paint = Callable[[str, Mapping[str, Any]], str]
"""Fills a template with what it is given and with what every template has."""


def parts_now(session: Session, subject: Subject, asked: Asked | CopyRelease, paint: Paint) -> dict[str, str]:
    """Heading → a hash of what stands under it. Raises NotReady where there may be no such copy."""
    made = subject.made(session, asked)
    around = {"standing": made.given["standing"], "copy_made": "", "copy_for": "", "back_address": "", "pdf_address": ""}
    return parts_of(paint(made.template, made.given | around | {"title": "", "as_pdf": True}))
