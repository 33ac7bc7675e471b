"""The few things that press in somebody’s families, from what My work has read already."""

from collections.abc import Collection, Iterable
from uuid import UUID

from app.cases.models import Case
from app.cases.wording import called, capital
from app.due.rules import FEW, DueShown, pressing, shown
from app.work.presenters import Known


def pressing_shown(cases: Iterable[Case], known: Known, told: Collection[UUID] = ()) -> tuple[tuple[DueShown, ...], int]:
    """The few things that are overdue or due soon in these families, and how many there are besides.

    `told`: steps that the page tells of elsewhere.
    """
    names = {case.id: f"the {case.family_name} family" for case in cases}
    children = {child.id: called(child) for each in known.children.values() for child in each}
    near = pressing((step for step in known.steps if step.case_id in names and step.id not in told), known.today)
    few = tuple(
        shown(step, capital(", ".join(filter(None, (children.get(step.person_id or step.id), names[step.case_id])))), known.today)
        for step in near[:FEW]
    )
    return few, len(near) - len(few)
