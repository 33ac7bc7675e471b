"""Reading steps that were done, of all records, whoever may open them: ids, kinds and days, and never a word. Changes nothing."""

from sqlalchemy import select as rows_where
from sqlmodel import Session, col

from app.figures.reading import own
from app.kinds_of_help.rules import Done
from app.plans.models import Step


def done_steps(session: Session) -> list[Done]:
    """Every step that was done and is still one of its plan, the first done first."""
    wanted = rows_where(own(Step.person_id), own(Step.outcome_id), col(Step.help), col(Step.done_on)).distinct()
    wanted = wanted.where(col(Step.done_on).is_not(None), col(Step.taken_out_on).is_(None)).order_by(col(Step.done_on))
    return [Done(*row) for row in session.connection().execute(wanted)]
