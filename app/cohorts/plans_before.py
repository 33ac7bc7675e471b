"""Protection plans of which a return says that there were fewer before than the returns themselves tell of."""

import datetime
from uuid import UUID

from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, or_, select

from app.cohorts.models import CohortBatch, CohortSpell, Stand
from app.returns.meant import Fault, Sort, Spell, Weight

RULE = "It says that there were fewer plans before than this return and earlier ones tell of."
MEND = "Look at the number. As it stands a plan again within two years would be none of the plans again ever."


def too_few_said(session: Session, batch_id: UUID, reference: datetime.date | None) -> list[Fault]:
    """One for each such plan of a census that was just written, beside the censuses of earlier years that count."""
    plan, before = aliased(CohortSpell), aliased(CohortSpell)
    earlier = select(CohortBatch.id).where(
        col(CohortBatch.sort) == Sort.CIN,
        col(CohortBatch.stand) == Stand.BROUGHT_IN,
        col(CohortBatch.reference) < reference,
    )
    wanted = (
        select(plan.line)
        .join(before, (col(before.local_id) == col(plan.local_id)) & (col(before.since) < col(plan.since)))
        .where(
            col(plan.batch_id) == batch_id,
            col(plan.kind) == Spell.CP_PLAN,
            col(before.kind) == Spell.CP_PLAN,
            or_(col(before.batch_id) == batch_id, col(before.batch_id).in_(earlier)),
        )
        .group_by(col(plan.id), col(plan.line), col(plan.previous))
        .having(func.count(func.distinct(col(before.since))) > col(plan.previous))
        .order_by(col(plan.line))
    )
    return [Fault(line, Weight.DOUBTFUL, "NumberOfPreviousCPP", RULE, MEND) for line in session.exec(wanted)]
