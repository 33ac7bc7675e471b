"""Reading exports that were asked for."""

import datetime
from collections.abc import Sequence

from sqlmodel import Session, col, select

from app.retention.models import Destruction, Standing
from app.safeguarding_dataset.models import DatasetExport, Making


def exports(session: Session) -> Sequence[DatasetExport]:
    """Every export there was, latest first."""
    return session.exec(select(DatasetExport).order_by(col(DatasetExport.asked_at).desc(), col(DatasetExport.id))).all()


def to_make(session: Session) -> Sequence[DatasetExport]:
    """What waits, or was begun by somebody, the one asked for first coming first."""
    wanted = select(DatasetExport).where(col(DatasetExport.making).in_((Making.WAITING, Making.MAKING)))
    return session.exec(wanted.order_by(col(DatasetExport.asked_at), col(DatasetExport.id))).all()


def ready(session: Session) -> Sequence[DatasetExport]:
    return session.exec(select(DatasetExport).where(col(DatasetExport.making) == Making.READY)).all()


def last_destruction(session: Session) -> datetime.datetime | None:
    """When a family's record was last destroyed: a file that was made before may still tell of it."""
    wanted = select(Destruction.answered_at).where(col(Destruction.standing) == Standing.DONE)
    return session.exec(wanted.order_by(col(Destruction.answered_at).desc())).first()
