"""Reading what a copy of a plan must not hold: what is kept back, what is private, and whether somebody is kept safe."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from uuid import UUID

from sqlmodel import Session, and_, col, or_, select

from app.adapting.models import AdaptationChange
from app.adapting.queries import taken_off
from app.adapting.rules import keys_in, safe_in
from app.assessments.models import Answer, Assessment, Finding, State
from app.assessments.queries import read_given
from app.attachments.models import Attachment
from app.cases.models import CaseMember, Person, Relationship
from app.chronology.models import Event
from app.declaration.overlay import private_keys
from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence.models import Statement
from app.identity.queries import names_of
from app.plan_copies.kept_words import KeptWords, tokens
from app.suite.queries import releases
from app.withholding.queries import kept_from, words_said_elsewhere
from app.withholding.rules import ReaderOf, answer_item, may_have_item

IN_WORDS = 3
"""A piece of an answer with fewer words is a choice from a list, and says nothing where it stands alone."""


def kept_safe(session: Session, case_id: UUID) -> tuple[bool, bool]:
    """Whether an assessment of this family is done so that somebody is kept safe; and whether that was taken off, unsettled."""
    gone = (State.REPLACED, State.ABANDONED)
    rows = session.execute(
        select(Assessment.id, Assessment.release_id, Assessment.adaptations).where(
            Assessment.case_id == case_id, col(Assessment.state).not_in(gone)
        )
    ).all()
    tools = releases(session, {release for _, release, used in rows if keys_in(used)})
    in_use = any(safe_in(tools[release], keys_in(used)) for _, release, used in rows if keys_in(used))
    ids = [one for one, *_ in rows]
    changed = session.exec(select(AdaptationChange.assessment_id).where(col(AdaptationChange.assessment_id).in_(ids)).distinct())
    return in_use, any(taken_off(session, one) is not None for one in changed.all())


def everybody_ever(session: Session, case_id: UUID) -> list[Person]:
    """Whoever is or was in this record: who has left it is still somebody."""
    members = select(CaseMember.person_id).where(CaseMember.case_id == case_id)
    return list(session.exec(select(Person).where(col(Person.id).in_(members))))


def ties_ever(session: Session, people: Iterable[UUID]) -> list[Relationship]:
    """What they are, or were, to one another."""
    ids = set(people)
    wanted = select(Relationship).where(col(Relationship.person_id).in_(ids), col(Relationship.to_person_id).in_(ids))
    return list(session.exec(wanted))


def other_names(session: Session, people: Sequence[Person]) -> list[tuple[UUID, str]]:
    """Whose name it was before, or is besides, and that name."""
    return [(one.person_id, one.name) for one in names_of(session, [each.id for each in people])]


def kept_words(session: Session, case_id: UUID, child_id: UUID, reader: ReaderOf, findings: Collection[UUID]) -> KeptWords:
    """Everything of this record that the reader may not have, as a plan might repeat it. `findings`: what the plan answers."""
    own = {child_id, *([reader.person] if reader.person else [])}
    items = {item for item, whom in kept_from(session, case_id).items() if not may_have_item(reader, whom)}
    texts = [*statements(session, case_id, items, own), *attached(session, case_id, items), *pens(session, items)]
    texts += happened(session, case_id, items)
    texts += [said for said in words_said_elsewhere(session, items) if len(tokens(said)) >= IN_WORDS]
    private = private_questions(session, case_id)
    texts += answered(session, case_id, items, private)
    return KeptWords.of(texts, unspoken(session, findings, items, private), items)


def ids_of(items: Iterable[str], kind: str) -> set[UUID]:
    return {UUID(item.partition(":")[2]) for item in items if item.startswith(f"{kind}:")}


def statements(session: Session, case_id: UUID, items: Iterable[str], own: Collection[UUID]) -> list[str]:
    """What was said and is kept back from them, is not for the family at all, was written in a private part, or is another’s.

    `own`: the reader and the child whose plan it is. What a brother, a sister or another grown-up said is theirs.
    """
    wanted = select(Statement.words).where(
        Statement.case_id == case_id,
        or_(
            col(Statement.id).in_(ids_of(items, "statement")),
            col(Statement.not_for_family),
            col(Statement.kept_with).is_not(None),
            and_(col(Statement.speaker_id).is_not(None), col(Statement.speaker_id).not_in(own)),
        ),
    )
    return list(session.exec(wanted))


def told_by_children(session: Session, case_id: UUID) -> list[str]:
    """What children said, or answered in words: theirs, unless they were asked."""
    said = select(Statement.words).where(Statement.case_id == case_id, Statement.kind == EvidenceKind.SAID_BY_CHILD)
    of_them = select(Answer.value).join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
    given = session.exec(of_them.where(Assessment.case_id == case_id, Answer.voice == Voice.CHILD))
    return [*session.exec(said), *(words for value in given for words in words_in(value))]


def words_in(value: str) -> Iterator[str]:
    """What of one answer was told in words."""
    said = (words for words in read_given(value).model_dump().values() if isinstance(words, str))
    return (words for words in said if len(tokens(words)) >= IN_WORDS)


def attached(session: Session, case_id: UUID, items: Iterable[str]) -> list[str]:
    wanted = select(Attachment.shows, Attachment.said).where(
        Attachment.case_id == case_id,
        or_(col(Attachment.id).in_(ids_of(items, "attachment")), col(Attachment.kept_with).is_not(None)),
    )
    return [words for row in session.execute(wanted) for words in row if words]


def happened(session: Session, case_id: UUID, items: Iterable[str]) -> list[str]:
    """What the chronology tells and is kept back from them."""
    wanted = ids_of(items, "event")
    if not wanted:
        return []
    rows = session.exec(select(Event).where(Event.case_id == case_id, col(Event.id).in_(wanted)))
    return [words for one in rows for words in (one.words, one.meant, one.who_knew, one.response, one.different) if words]


def pens(session: Session, items: Iterable[str]) -> list[str]:
    wanted = ids_of(items, "pen")
    return list(session.exec(select(Person.pen_picture).where(col(Person.id).in_(wanted)))) if wanted else []


def private_questions(session: Session, case_id: UUID) -> Mapping[UUID, frozenset[str]]:
    """Assessment → the questions of it that only its author and the supervisor read."""
    rows = session.execute(select(Assessment.id, Assessment.release_id).where(Assessment.case_id == case_id)).all()
    tools = releases(session, {release for _, release in rows})
    found = {one: private_keys(tools[release]) for one, release in rows}
    return {one: keys for one, keys in found.items() if keys}


def answered(session: Session, case_id: UUID, items: Collection[str], private: Mapping[UUID, frozenset[str]]) -> Iterator[str]:
    """What was answered in words to a question that is kept back from them, or is private. Earlier wordings too."""
    keys = {item.split(":", 2)[2] for item in items if item.startswith("answer:")}.union(*private.values())
    if not keys:
        return
    wanted = (
        select(Answer.assessment_id, Answer.question, Answer.part, Answer.value)
        .join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
        .where(Assessment.case_id == case_id, or_(col(Answer.question).in_(keys), col(Answer.part).in_(keys)))
    )
    for one, question, part, value in session.execute(wanted):
        hidden = private.get(one, frozenset())
        if answer_item(one, question) in items or question in hidden or part in hidden:
            yield from words_in(value)


def unspoken(
    session: Session, findings: Collection[UUID], items: Collection[str], private: Mapping[UUID, frozenset[str]]
) -> Iterator[str]:
    """Of the findings that a plan answers, those whose answer is kept back from them or private."""
    if not findings:
        return
    wanted = select(Finding.id, Finding.assessment_id, Finding.question).where(col(Finding.id).in_(findings))
    for one, assessment, question in session.execute(wanted):
        if answer_item(assessment, question) in items or question in private.get(assessment, ()):
            yield str(one)
