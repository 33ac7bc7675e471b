"""A child’s words in answers, as they are shown among everything that was seen and said: each where it stands."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from uuid import UUID

from app.cases.models import Person
from app.cases.wording import called
from app.children_heard.rules import Answered
from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence.presenters import THEIRS, StatementShown
from app.web.pages import ago


def with_answers(
    statements: Iterable[StatementShown],
    answered: Mapping[UUID, Sequence[Answered]],
    children: Iterable[Person],
    address: str,
    today: datetime.date,
) -> list[StatementShown]:
    """Statements, and what these children answered in words, newest first. What is also a statement is told once, as that.

    `address`: of the family’s record.
    """
    own = list(statements)
    already = {(one.about_id, one.words) for one in own}
    answers = [
        as_said(one, child, address, today)
        for child in children
        for one in answered.get(child.id, ())
        if (child.id, one.words) not in already
    ]
    return sorted([*own, *answers], key=lambda one: one.seen_on, reverse=True)


def as_said(one: Answered, child: Person, address: str, today: datetime.date) -> StatementShown:
    """An answer beside statements. It is changed where it was given, so it leads there."""
    whose = THEIRS.get(child.pronouns)
    exact = f"{whose} exact words" if whose else "Exact words"
    return StatementShown(
        id=one.id,
        about_id=child.id,
        kind=EvidenceKind.SAID_BY_CHILD,
        voice=Voice.CHILD,
        words=one.words,
        who=f"Said by {called(child)}",
        caption=f"{one.where(today)}. {exact if one.exact else 'Not word for word'}.",
        seen_on=one.on,
        ago=ago(one.on, today),
        is_said=True,
        exact=one.exact,
        not_for_family=False,
        speaker_id=child.id,
        put_right="",
        answered_at=f"{address}/{one.stands}",
    )
