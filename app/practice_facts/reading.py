"""Reading live records for counting: of all records, whoever may open them, and never a word of them. Changes nothing."""

import datetime
from functools import lru_cache

from sqlalchemy import func
from sqlalchemy import select as rows_where
from sqlmodel import Session, col

from app.cases.models import Case, CaseMember, Characteristic, Kin, Person, PersonKind, Relationship, Stage
from app.declaration.vocabulary import EvidenceKind
from app.evidence.models import Statement
from app.evidence.queries import open_to_all, stands
from app.families.map_rules import WORDS
from app.figures import safe
from app.figures.reading import Days, as_given, own, read
from app.plan_progress.helper import only_a_service
from app.plan_progress.reviewing import as_reading
from app.plan_progress.sustained import STRESS
from app.plans.kinds import Decision, ReviewState, VersionKind, Whose
from app.plans.models import Plan, PlanVersion, Review, ReviewLine, Step
from app.plans.versions import Written
from app.practice_facts import tools
from app.practice_facts.facts import OF_STATEMENT, Carer, Facts, FirstAgreed, Open
from app.practice_facts.quarters import Quarters
from app.web.pages import in_england

DISABLED = "disabled"
"""The fact about somebody that is kept under this key: disabled, or living with a long-term illness."""


def facts_of(session: Session, quarters: Quarters, today: datetime.date) -> Facts:
    """Everything that is counted, in a dozen questions however many families there are."""
    facts = Facts(quarters, there_at=[0] * quarters.count)
    who_is_open(session, facts, when_open(session, facts))
    over = [one.last for at, one in enumerate(quarters.quarters) if one.last < today and facts.there_at[at] > safe.FEW]
    facts.window = tools.year_to(max(over)) if over else None
    for part in (where_they_are, carers_known, who_was_heard, plans_agreed, plans_reviewed, help_given):
        part(session, facts)
    tools.tools_used(session, facts, tools.what_was_found(session, facts))
    return facts


def day_of(moment: datetime.datetime | None) -> datetime.date | None:
    return None if moment is None else in_england(moment).date()


def first_of(*days: datetime.date | None) -> datetime.date | None:
    """The first of those days that there are."""
    return min((day for day in days if day is not None), default=None)


def when_open(session: Session, facts: Facts) -> dict[str, Open]:
    """Record → from when to when it was open."""
    found: dict[str, Open] = {}
    for case, opened, closed, team in read(
        session, rows_where(own(Case.id), col(Case.opened_at), col(Case.closed_at), own(Case.team_id))
    ):
        spell = found[case] = Open(in_england(opened).date(), day_of(closed))
        facts.teams[case] = team.replace("-", "")
        facts.still_open[case] = facts.quarters.at_last_days(*spell)
    return found


def who_is_open(session: Session, facts: Facts, families: dict[str, Open]) -> None:
    """Children from the day they came into a record to the day they left it, or it closed, or they died; born, and before."""
    members = rows_where(
        *(own(CaseMember.case_id), own(CaseMember.person_id), col(Person.kind)),
        *(col(CaseMember.since), col(CaseMember.until), col(Person.born_on), col(Person.died_on)),
    ).join(Person, col(Person.id) == col(CaseMember.person_id))
    children = col(Person.kind).in_((PersonKind.CHILD, PersonKind.UNBORN))
    quarters, there, day = facts.quarters, dict[str, int](), Days()
    for case, child, kind, *days in as_given(session, members.where(children)):
        since, left, born, died = map(day.__getitem__, days)
        family, life = families[case], facts.life(child)
        life.born = born
        over = first_of(left, died, family.until)
        came = family.since if since is None or since < family.since else since
        begins = came if born is None or born < came else born
        if over is None or over >= came:
            life.here |= quarters.whole[quarters.between(came, over)]
        if kind == PersonKind.CHILD and (over is None or over >= begins):
            life.open |= quarters.whole[quarters.between(begins, over)]
            life.places.append((Open(begins, over), case))
            there[child] = there.get(child, 0) | quarters.at_first_days(begins, over)
    for mask in there.values():
        for place in range(quarters.count):
            facts.there_at[place] += mask >> place & 1


def where_they_are(session: Session, facts: Facts) -> None:
    """At which stage of help a family or one child of it was, and which children are disabled."""
    day = Days()
    stages = rows_where(own(Stage.case_id), own(Stage.person_id), col(Stage.stage), col(Stage.since), col(Stage.until))
    for case, child, stage, since, until in as_given(session, stages.order_by(col(Stage.since))):
        facts.stages[case].append((Open(day[since] or datetime.date.min, day[until]), child, stage))
    known = rows_where(own(Characteristic.person_id), col(Characteristic.since), col(Characteristic.until))
    for child, since, until in as_given(session, known.where(col(Characteristic.kind) == DISABLED)):
        facts.disabled[child].append(Open(day[since] or datetime.date.min, day[until]))


BRING_UP = frozenset({Kin.PARENT, Kin.STEP_PARENT, Kin.FOSTER_CARER, Kin.KINSHIP_CARER})
"""Whoever is this to a child counts as a parent or carer, also in another home and without caring day by day."""


@lru_cache(maxsize=1_000)
def brings_up(kind: str, word: str) -> bool:
    """Whether somebody who is this to a child brings them up; where it is not said, by the family's plain word for it."""
    kin = Kin.of(kind)
    return (WORDS.get(word.strip().lower(), kin) if kin is Kin.NOT_SAID else kin) in BRING_UP


def carers_known(session: Session, facts: Facts) -> None:
    """Parents and whoever else looks after each child, as the record relates them, until they died."""
    wanted = rows_where(
        *(own(Relationship.person_id), own(Relationship.to_person_id)),
        *(col(Relationship.word), col(Relationship.kind), col(Relationship.cares)),
        *(col(Relationship.since), col(Relationship.until), col(Person.died_on)),
    ).join(Person, col(Person.id) == col(Relationship.person_id))
    quarters, day = facts.quarters, Days()
    for carer, child, word, kind, cares, since, until, died in as_given(session, wanted):
        if cares or brings_up(kind, word):
            over = first_of(day[until], day[died])
            begins = day[since] or quarters.quarters[0].first
            facts.carers[child].setdefault(carer, Carer()).there |= quarters.whole[quarters.between(begins, over)]


def who_was_heard(session: Session, facts: Facts) -> None:
    """Whose words about each child were written down, in which quarters. What stands in a private part is not among them."""
    said = rows_where(own(Statement.about_id), own(Statement.kind), own(Statement.speaker_id), col(Statement.seen_on))
    day, lives, carers = facts.quarters.of_day, facts.lives, facts.carers
    there = range(facts.quarters.count)
    for child, kind, speaker, on in as_given(session, said.where(stands(), open_to_all())):  # type: ignore[arg-type]
        place, life = day[on], lives.get(child)
        if life is None or place not in there:
            continue
        life.said[OF_STATEMENT[kind]] |= 1 << place
        if kind == EvidenceKind.SAID_BY_CARER and speaker in carers.get(child, ()):
            carers[child][speaker].heard |= 1 << place


def plans_agreed(session: Session, facts: Facts) -> None:
    """From when each plan was agreed, by a supervisor's name under it; and what its outcomes were about then."""
    wanted = (
        rows_where(*(own(Plan.id), own(Plan.person_id), col(Plan.ended_on), col(PlanVersion.decided_at), col(PlanVersion.words)))
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
    seen = [col(getattr(ReviewLine, name)) for name in ("change", "says", "weeks", *STRESS)]
    wanted = (
        rows_where(own(Plan.person_id), own(ReviewLine.outcome_id), col(Review.on), *seen)
        .join(Review, col(Review.id) == col(ReviewLine.review_id))
        .join(Plan, col(Plan.id) == col(Review.plan_id))
        .where(col(Review.state) == ReviewState.FINISHED)
        .order_by(col(Review.on), col(Review.id))
    )
    for row in read(session, wanted):
        child, outcome, on = row[:3]
        facts.reviewed[child][outcome].append(as_reading(on, row))


def help_given(session: Session, facts: Facts) -> None:
    """When the first step of a child's plans was done that was not the family's own to do."""
    done = rows_where(own(Step.person_id), func.min(col(Step.done_on)))
    theirs = (col(Step.done_on).is_not(None), col(Step.whose).in_((Whose.OURS, Whose.NETWORK)))
    for child, on in read(session, done.where(*theirs).group_by(col(Step.person_id))):
        facts.helped[child] = on
