"""An export is found, or not at all."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends

from app.people.guard import MayNot, SignedIn
from app.safeguarding_dataset.models import DatasetExport
from app.web.session import DbSession


def export_found(session: DbSession, _me: SignedIn, export_id: UUID) -> DatasetExport:
    """Raises MayNot, shown as 404, when there is none."""
    row = session.get(DatasetExport, export_id)
    if row is None:
        raise MayNot
    return row


ExportFound = Annotated[DatasetExport, Depends(export_found)]
