"""Reading live records for counting: of all records, whoever may open them, and never a word of them. Changes nothing."""

import datetime
import json
from typing import Any

from sqlalchemy import func, type_coerce
from sqlalchemy import select as rows_where
from sqlalchemy.types import String
from sqlmodel import Session, col

from app.assessments.models import Assessment, Finding, Sitting
from app.audit.models import Trail, TrailKind
from app.cases.models import Case, CaseMember, Characteristic, Kin, Person, PersonKind, Relationship, Stage
from app.chronology.queries import bare
from app.declaration.vocabulary import EvidenceKind, Voice
from app.evidence.models import Statement
from app.evidence.queries import open_to_all, stands
from app.families.map_rules import WORDS
from app.linkouts.models import LinkedSummary, LinkedUse
from app.picture.queries import SPEAKING
from app.plan_progress.helper import only_a_service
from app.plan_progress.reviewing import as_reading
from app.plans.kinds import Decision, ReviewState, VersionKind, Whose
from app.plans.models import Plan, PlanVersion, Review, ReviewLine, Step
from app.plans.versions import Written
from app.practice_measures.facts import OF_STATEMENT, WHOSE, Facts, FirstAgreed, Open, Used
from app.practice_measures.models import RecordsCounted, SuiteUse
from app.web.pages import in_england

AT_ONCE = 5_000
DISABLED = "disabled"
"""The fact about somebody that is kept under this key: disabled, or living with a long-term illness."""


def read(session: Session, *wanted: Any) -> Any:
    """Rows, a few thousand in memory at a time."""
    return session.connection().execute(wanted[0].execution_options(yield_per=AT_ONCE))


def facts_of(session: Session) -> Facts:
    """Everything that is counted, in a dozen questions however many families there are."""
    facts = Facts()
    for part in (
        who_is_open,
        where_they_are,
        who_was_heard,
        carers_known,
        carers_heard,
        what_was_found,
        tools_used,
        plans_agreed,
        plans_reviewed,
        help_given,
    ):
        part(session, facts)
    return facts


def day_of(moment: datetime.datetime | None) -> datetime.date | None:
    return None if moment is None else in_england(moment).date()


def who_is_open(session: Session, facts: Facts) -> None:
    """Children who were born, each from the day they came into a record to the day they left it, or it closed, or they died."""
    for case, opened, closed in read(session, rows_where(bare(Case.id), col(Case.opened_at), col(Case.closed_at))):
        facts.families[case] = Open(in_england(opened).date(), day_of(closed))
    members = rows_where(
        bare(CaseMember.case_id),
        bare(CaseMember.person_id),
        *(col(CaseMember.since), col(CaseMember.until), col(Person.born_on), col(Person.died_on)),
    ).join(Person, col(Person.id) == col(CaseMember.person_id))
    for case, child, since, left, born, died in read(session, members.where(col(Person.kind) == PersonKind.CHILD)):
        family = facts.families[case]
        ends = [day for day in (left, died, family.until) if day is not None]
        begins = max(day for day in (since, family.since, born) if day is not None)
        over = min(ends, default=None)
        if over is None or over >= begins:
            facts.children[child].append(Open(begins, over))
            facts.records[child].append((Open(begins, over), case))
            facts.born[child] = born


def where_they_are(session: Session, facts: Facts) -> None:
    """Whose team a record is, at which stage of help a family or one child of it was, and which children are disabled."""
    facts.teams.update({case: team.hex for case, team in read(session, rows_where(bare(Case.id), col(Case.team_id)))})
    stages = rows_where(bare(Stage.case_id), bare(Stage.person_id), col(Stage.stage), col(Stage.since), col(Stage.until))
    for case, child, stage, since, until in read(session, stages.order_by(col(Stage.since))):
        facts.stages[case].append((Open(since, until), child, stage))
    known = rows_where(bare(Characteristic.person_id), col(Characteristic.since), col(Characteristic.until))
    for child, since, until in read(session, known.where(col(Characteristic.kind) == DISABLED)):
        facts.disabled[child].append(Open(since or datetime.date.min, until))


def who_was_heard(session: Session, facts: Facts) -> None:
    """Whose words about each child were written down, on which days. What was written in a private part is not among them."""
    said = rows_where(bare(Statement.about_id), col(Statement.kind), col(Statement.seen_on)).distinct()
    for child, kind, on in read(session, said.where(stands(), open_to_all())):  # type: ignore[arg-type]
        facts.heard[child, OF_STATEMENT[kind]].add(on)
    answered = rows_where(bare(Finding.child_id), col(Finding.voice), col(Finding.seen_on)).distinct()
    answered = answered.join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
    spoke = (col(Assessment.state).in_(SPEAKING), col(Finding.signal).is_not(None), col(Finding.voice) != Voice.PRACTITIONER)
    for child, voice, on in read(session, answered.where(*spoke)):
        facts.heard[child, WHOSE[voice]].add(on)


BRING_UP = frozenset({Kin.PARENT, Kin.STEP_PARENT, Kin.FOSTER_CARER, Kin.KINSHIP_CARER})
"""Whoever is this to a child counts as a parent or carer, also in another home and without caring day by day."""


def kin_of(kind: Kin, word: str) -> Kin:
    """What somebody is to a child; where it is not said, by the family's plain word for it."""
    return WORDS.get(word.strip().lower(), kind) if kind is Kin.NOT_SAID else kind


def carers_known(session: Session, facts: Facts) -> None:
    """Parents and whoever else looks after each child, as the record relates them, until they died."""
    wanted = rows_where(
        bare(Relationship.person_id),
        bare(Relationship.to_person_id),
        *(col(Relationship.word), col(Relationship.kind), col(Relationship.cares)),
        *(col(Relationship.since), col(Relationship.until), col(Person.died_on)),
    ).join(Person, col(Person.id) == col(Relationship.person_id))
    for carer, child, word, kind, cares, since, until, died in read(session, wanted):
        if cares or kin_of(kind, word) in BRING_UP:
            over = min((day for day in (until, died) if day is not None), default=None)
            facts.carers[child][carer] = Open(since or datetime.date.min, over)


def carers_heard(session: Session, facts: Facts) -> None:
    """The days of each carer's own words and answers about each child."""
    said = rows_where(bare(Statement.about_id), bare(Statement.speaker_id), col(Statement.seen_on)).distinct()
    own = (col(Statement.kind) == EvidenceKind.SAID_BY_CARER, col(Statement.speaker_id).is_not(None))
    for child, carer, on in read(session, said.where(stands(), open_to_all(), *own)):  # type: ignore[arg-type]
        facts.carers_heard[child, carer].add(on)
    answered = rows_where(bare(Finding.child_id), bare(Finding.carer_id), col(Finding.seen_on)).distinct()
    answered = answered.join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
    spoke = (col(Assessment.state).in_(SPEAKING), col(Finding.signal).is_not(None), col(Finding.voice) == Voice.CARER)
    for child, carer, on in read(session, answered.where(*spoke, col(Finding.carer_id).is_not(None))):
        facts.carers_heard[child, carer].add(on)


def what_was_found(session: Session, facts: Facts) -> None:
    """When each strand of each child's life was first explored."""
    strand = type_coerce(col(Finding.dimension), String)
    first = rows_where(bare(Finding.child_id), strand, func.min(col(Finding.seen_on)))
    first = first.join(Assessment, col(Assessment.id) == col(Finding.assessment_id))
    first = first.where(col(Assessment.state).in_(SPEAKING), col(Finding.signal).is_not(None))
    for child, dimension, on in read(session, first.group_by(col(Finding.child_id), strand)):
        facts.explored[child][dimension] = on


def tools_used(session: Session, facts: Facts) -> None:
    """Every use of a tool that was sent or signed, with its adaptations and the voices in it; and of licensed instruments."""
    spoke = rows_where(bare(Finding.assessment_id), col(Finding.voice)).distinct().where(col(Finding.signal).is_not(None))
    voices: dict[Any, set[Voice]] = {}
    for assessment, voice in read(session, spoke):
        voices.setdefault(assessment, set()).add(voice)
    used = rows_where(
        *(bare(Assessment.id), bare(Assessment.case_id), bare(Assessment.child_id), col(Assessment.tool_key)),
        *(bare(Assessment.sitting_id), col(Sitting.seen_on), col(Assessment.adaptations)),
    ).join(Sitting, col(Sitting.id) == col(Assessment.sitting_id))
    for own, case, child, tool, sitting, on, adaptations in read(session, used.where(col(Assessment.state).in_(SPEAKING))):
        keys = tuple(each["key"] for each in json.loads(adaptations)) if adaptations != "[]" else ()
        facts.uses.append(Used(case, child, tool, sitting, on, keys, frozenset(voices.get(own, ()))))
    last = rows_where(col(LinkedSummary.use_id), func.max(col(LinkedSummary.used_on)).label("on"))
    days = last.group_by(col(LinkedSummary.use_id)).subquery()
    linked = rows_where(
        bare(LinkedUse.id), bare(LinkedUse.case_id), bare(LinkedUse.child_id), col(LinkedUse.instrument), days.c.on
    )
    for own, case, child, instrument, on in read(session, linked.join(days, days.c.use_id == col(LinkedUse.id))):
        facts.linked.append(Used(case, child, f"licensed {instrument}", own, on))


def plans_agreed(session: Session, facts: Facts) -> None:
    """From when each plan was agreed, by a supervisor's name under it; and what its outcomes were about then."""
    wanted = (
        rows_where(
            *(bare(Plan.id), bare(Plan.person_id), col(Plan.ended_on), col(PlanVersion.decided_at), col(PlanVersion.words)),
        )
        .join(Plan, col(Plan.id) == col(PlanVersion.plan_id))
        .where(col(PlanVersion.kind) == VersionKind.PLAN, col(PlanVersion.decision) == Decision.COUNTERSIGNED)
        .order_by(col(PlanVersion.decided_at), col(PlanVersion.number))
    )
    known = set()
    for plan, child, ended, decided, words in read(session, wanted):
        if plan in known:
            continue
        known.add(plan)
        on = in_england(decided).date()
        facts.agreed[child].append(Open(on, ended))
        written = Written.model_validate_json(words)
        standing = [one.title for one in written.standing]
        only = bool(standing) and all(only_a_service(title, written.child) for title in standing)
        facts.plans.append(FirstAgreed(child, on, only))


def plans_reviewed(session: Session, facts: Facts) -> None:
    """What finished reviews found of each outcome."""
    wanted = (
        rows_where(bare(Plan.person_id), bare(ReviewLine.outcome_id), col(Review.on), ReviewLine.__table__)  # type: ignore[attr-defined]
        .join(Review, col(Review.id) == col(ReviewLine.review_id))
        .join(Plan, col(Plan.id) == col(Review.plan_id))
        .where(col(Review.state) == ReviewState.FINISHED)
        .order_by(col(Review.on), col(Review.id))
    )
    for child, outcome, on, *line in read(session, wanted):
        names = [column.name for column in ReviewLine.__table__.columns]  # type: ignore[attr-defined]
        found = ReviewLine(**dict(zip(names, line, strict=True)))
        facts.reviewed[child][outcome].append(as_reading(on, found))


def help_given(session: Session, facts: Facts) -> None:
    """When the first step of a child's plans was done that was not the family's own to do."""
    done = rows_where(bare(Step.person_id), func.min(col(Step.done_on)))
    theirs = (col(Step.done_on).is_not(None), col(Step.whose).in_((Whose.OURS, Whose.NETWORK)))
    for child, on in read(session, done.where(*theirs).group_by(col(Step.person_id))):
        facts.helped[child] = on


# --- what was counted


def counted(session: Session) -> RecordsCounted | None:
    return session.get(RecordsCounted, 1)


def written_since(session: Session, reached: int) -> bool:
    """Whether anything was written in any family's record since the trail had come so far."""
    deed = (col(Trail.number) > reached, col(Trail.kind) == TrailKind.DEED, col(Trail.case_id).is_not(None))
    return session.connection().execute(rows_where(col(Trail.number)).where(*deed).limit(1)).first() is not None


def reached(session: Session) -> int:
    return int(session.connection().execute(rows_where(func.max(col(Trail.number)))).scalar() or 0)


def suite_use(session: Session) -> list[SuiteUse]:
    """How the suite was used, as it was counted last."""
    rows = session.connection().execute(rows_where(*(col(getattr(SuiteUse, name)) for name in NAMES)))
    return [SuiteUse(**dict(zip(NAMES, row, strict=True))) for row in rows]


NAMES = ("about", "label", "numerator", "denominator", "people")
