"""Taking something out of the service: a deed of its own, for a file cannot be called back."""

from sqlmodel import Session

from app.assessments.guard import OpenAssessment
from app.audit import trail
from app.declaration import Tool
from app.people.practitioner import Practitioner


def take_tool(session: Session, *, tool: Tool, shape: str, by: Practitioner) -> None:
    """Write down that a tool was taken as a file, and in which shape."""
    trail.deed(session, by=by, what="took a tool as a file", detail=f"{shape}, {tool.key} {tool.version}")


def make_response(session: Session, *, opened: OpenAssessment, by: Practitioner) -> None:
    """Write down that an assessment was taken as a file, of what and by whom."""
    detail = f"QuestionnaireResponse, {opened.assessment.state.value}"
    trail.deed(session, by=by, what="took an assessment as a file", case_id=opened.case.id, about_id=opened.id, detail=detail)
