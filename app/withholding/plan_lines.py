"""The lines of a child’s plan, as a mark “not for X” names them: aims, steps, times of the day, what happens if not, reviews.

Plans are kept further up, so their rows are read here by the names of their tables.
"""

from collections.abc import Iterable, Mapping
from uuid import UUID

from sqlalchemy import ColumnElement, Table, or_, select
from sqlmodel import Session, SQLModel, and_

WORDS: Mapping[str, str] = {
    "aim": "An aim of a plan, with its steps",
    "step": "A step of a plan",
    "planday": "A time of the day in a plan",
    "plan": "A line of a plan",
    "review": "What a review of a plan found",
}
"""The first word of a mark → what kind of thing it is."""

TABLES: Mapping[str, str] = {"aim": "plan_outcome", "step": "plan_step", "planday": "plan_day", "review": "plan_review_line"}

SAYS: Mapping[str, tuple[str, ...]] = {
    "step": ("what",),
    "planday": ("now", "wanted"),
    "review": ("evidence", "holds_words", "still_needs", "nearly"),
}
"""What of a line is in free words."""


def aim_item(outcome_id: UUID | str) -> str:
    """An aim, with everything it says and its steps."""
    return f"aim:{outcome_id}"


def step_item(step_id: UUID | str) -> str:
    return f"step:{step_id}"


def day_item(part_id: UUID | str) -> str:
    return f"planday:{part_id}"


def line_item(plan_id: UUID | str, field: str) -> str:
    """What a plan says as a whole in one field: what happens if nothing changes, whom to ring."""
    return f"plan:{plan_id}:{field}"


def review_item(line_id: UUID | str) -> str:
    return f"review:{line_id}"


def table(name: str) -> Table:
    return SQLModel.metadata.tables[name]


def is_there(session: Session, case_id: UUID, item: str) -> bool:
    """Whether that line is in a plan of this family’s record."""
    plan = plan_of(session, item)
    plans = table("child_plan")
    found = session.connection().execute(select(plans.c.case_id).where(plans.c.id == plan)).scalar() if plan else None
    return found == case_id


def plan_of(session: Session, item: str) -> UUID | None:
    """The plan a line is in; None for what is no line of any plan."""
    kind, own, field = parts_of(item)
    if kind == "plan":
        words = table("plan_words")
        wanted = select(words.c.plan_id).where(words.c.plan_id == own, words.c.part == "", words.c.field == field).limit(1)
    elif kind == "review":
        lines, reviews = table("plan_review_line"), table("plan_review")
        wanted = select(reviews.c.plan_id).join(lines, lines.c.review_id == reviews.c.id).where(lines.c.id == own)
    else:
        rows = table(TABLES[kind])
        wanted = select(rows.c.plan_id).where(rows.c.id == own)
    found: UUID | None = session.connection().execute(wanted).scalar()
    return found


def parts_of(item: str) -> tuple[str, UUID, str]:
    """`plan:<id>:faster` → `plan`, the id, `faster`."""
    kind, _, rest = item.partition(":")
    own, _, field = rest.partition(":")
    return kind, UUID(own), field


def described(session: Session, item: str) -> str:
    """What the line says, for the one who marks it."""
    return f"{WORDS[item.partition(':')[0]]}: {'. '.join(said(session, [item])) or 'nothing is written yet'}"


def said(session: Session, items: Iterable[str]) -> list[str]:
    """The words of these lines, of whatever version of them: what is looked for wherever it might stand again."""
    found: list[str] = []
    fields: list[ColumnElement[bool]] = []
    words, steps = table("plan_words"), table("plan_step")
    by_kind: dict[str, list[UUID]] = {}
    for item in items:
        kind, own, field = parts_of(item)
        by_kind.setdefault(kind, []).append(own)
        if kind == "plan":
            fields.append(and_(words.c.plan_id == own, words.c.part == "", words.c.field == field))
    if aims := by_kind.get("aim"):
        fields.append(words.c.part.in_([str(one) for one in aims]))
        found += session.connection().scalars(select(steps.c.what).where(steps.c.outcome_id.in_(aims)))
    if fields:
        wanted = select(words.c.words).where(or_(*fields)).order_by(words.c.number.desc(), words.c.field)
        found = [*session.connection().scalars(wanted), *found]
    for kind, columns in SAYS.items():
        if kind in by_kind:
            rows = table(TABLES[kind])
            wanted_rows = select(*(rows.c[name] for name in columns)).where(rows.c.id.in_(by_kind[kind]))
            found += [words for row in session.connection().execute(wanted_rows) for words in row]
    return [one for one in dict.fromkeys(found) if one]
