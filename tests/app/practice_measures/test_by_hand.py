"""What only this record can know, against cases worked out by hand: July to September 2025, eight children, eleven measures."""

import datetime

import pytest

from app.assessments.models import State
from app.cases.models import Case, PersonKind
from app.db import Database
from app.declaration.vocabulary import Dimension, EvidenceKind, Signal, Voice
from app.figures.declared import measures
from app.measuring.periods import Period
from app.plan_progress.sustained import Rule
from app.plans.kinds import Change, ReviewState, Whose
from app.practice_facts.quarters import Quarters
from app.practice_facts.reading import facts_of
from app.practice_measures.became import Became
from app.practice_measures.counting import Counting, faults_of
from app.practice_measures.rollup import live_measures
from app.practice_measures.told import Told
from tests.app.practice_measures.records import HOLDS, Records
from tests.support.factories import a_practitioner, a_supervisor, team_of

DAY = datetime.date
QUARTER = Period(2026, 2)
SEEN = Signal.STRENGTH

ANSWERS = {
    # A: sustained. M: better once. Of A to J, M: eight children who were open
    "what_changed": (2, 8, 0),
    "change_sustained": (1, 8, 0),
    # A in words, B in an answer, C is one year old and was watched
    "children_heard": (3, 8, 0),
    "all_voices_heard": (1, 8, 0),
    # A and the baby who is expected: both were heard. I: mum alone. B’s dad died in June; of the others nobody is known
    "more_carers_heard": (2, 3, 6),
    # A: health, which was new. B: housing
    "life_seen_wider": (2, 8, 0),
    # 9 × 20, but two of A’s strands, one of B’s, and one of the baby who is expected
    "strands_never_explored": (176, 180, 0),
    # one (four sittings, three tools), five (one tool twice), six (one tool and a licensed instrument); seven once in 12 months
    "one_tool_families": (1, 3, 0),
    # first look with B, I, M and Q; everyday care with A, before birth with the baby
    "most_used_tool": (4, 6, 0),
    # C’s plan; I’s was about breakfast when it was first agreed, and the baby’s is about a cot
    "only_activities": (1, 3, 0),
    # P within 56 days to the day, and the baby; Q a day too late; R was helped before; S’s time was over a day too early
    "help_after_first_look": (2, 3, 1),
}


def make(made: Records) -> None:
    """Everybody."""
    one = made.family(DAY(2025, 1, 10))
    a_sustained_change(made, one)
    b_and_h(made, one)
    two = made.family(DAY(2025, 7, 5), DAY(2025, 9, 30))
    c = made.child(two, born=DAY(2024, 9, 1))
    made.said(two, c, DAY(2025, 7, 20), EvidenceKind.SEEN)
    plan = made.plan(two, c, DAY(2025, 8, 1), "Attend the parenting course", "Engage with the school nurse")
    made.review(plan, DAY(2025, 9, 1), made.outcome(plan), Change.BETTER, state=ReviewState.OPEN)
    three = made.family(DAY(2024, 5, 1), DAY(2025, 7, 1))
    made.said(three, made.child(three), DAY(2025, 6, 30))
    made.child(three, left=DAY(2025, 6, 30))
    made.child(made.family(DAY(2025, 10, 1)))
    i_and_j(made)
    m_and_first_looks(made)
    a_baby_who_is_expected(made, one)
    made.child(one, kind=PersonKind.ADULT, born=DAY(1990, 1, 1))
    made.child(one, died_on=DAY(2025, 6, 1))


def a_sustained_change(made: Records, one: Case) -> None:
    a = made.child(one)
    made.said(one, a, DAY(2025, 7, 1))
    made.said(one, a, DAY(2025, 7, 15), EvidenceKind.SAID_BY_CARER)
    made.said(one, a, DAY(2025, 9, 30), EvidenceKind.SAID_BY_OTHER)
    made.use(one, a, DAY(2025, 2, 1), found={Dimension.EDUCATION: Signal.NEED})
    made.use(
        one, a, DAY(2025, 8, 1), "everyday_care", {Dimension.EDUCATION: SEEN, Dimension.HEALTH: SEEN, Dimension.INCOME: None}
    )
    made.parent(one, a, "mum", DAY(2025, 7, 1))
    made.parent(one, a, "Daddy", DAY(2025, 9, 30))
    made.parent(one, a, "big sister", DAY(2025, 9, 1))
    plan = made.plan(one, a, DAY(2025, 2, 10), "Mia eats before school")
    made.agreed(plan, DAY(2025, 8, 2), 2, "Attend the parenting course")
    outcome = made.outcome(plan)
    made.review(plan, DAY(2025, 5, 20), outcome, Change.BETTER, **HOLDS)
    made.review(plan, DAY(2025, 8, 20), outcome, Change.BETTER, **HOLDS)
    made.review(plan, DAY(2025, 10, 1), outcome, Change.WORSE)


def a_baby_who_is_expected(made: Records, one: Case) -> None:
    """Looked at, planned for and helped before birth; there is nobody yet who could be heard, and no day that could be better."""
    baby = made.child(one, born=None, kind=PersonKind.UNBORN, expected_on=DAY(2025, 11, 1))
    made.said(one, baby, DAY(2025, 8, 1), EvidenceKind.SEEN)
    made.parent(one, baby, "mum", DAY(2025, 7, 20))
    made.parent(one, baby, "dad", DAY(2025, 8, 20))
    made.use(one, baby, DAY(2025, 7, 4), "before_birth", {Dimension.BASIC_CARE: SEEN})
    plan = made.plan(one, baby, DAY(2025, 7, 8), "The baby has a cot by the bed")
    outcome = made.outcome(plan)
    made.step(plan, outcome, DAY(2025, 7, 30))
    made.review(plan, DAY(2025, 9, 4), outcome, Change.BETTER, **HOLDS)


def b_and_h(made: Records, one: Case) -> None:
    b, h = made.child(one), made.child(one)
    made.use(one, b, DAY(2025, 9, 1), found={Dimension.HOUSING: SEEN}, voice=Voice.CHILD)
    made.parent(one, b, "mum", DAY(2025, 9, 2))
    made.parent(one, b, "dad", DAY(2025, 5, 2), died_on=DAY(2025, 6, 1))
    made.joins(made.family(DAY(2025, 6, 1)), h)
    made.said(one, h, DAY(2025, 8, 8), kept_with=made.by.id)
    plan = made.plan(one, h, DAY(2025, 1, 20), "Mia sleeps in a bed of her own")
    made.review(plan, DAY(2025, 9, 10), made.outcome(plan), Change.BETTER)
    made.review(plan, DAY(2025, 9, 10), made.outcome(plan), Change.WORSE)


def i_and_j(made: Records) -> None:
    five, six = made.family(DAY(2025, 1, 2)), made.family(DAY(2025, 1, 3))
    i, j = made.child(five), made.child(six)
    wrong = made.said(five, i, DAY(2025, 8, 3))
    made.said(five, i, DAY(2025, 6, 3), supersedes_id=wrong.id, supersedes_why="It was in June.")
    made.parent(five, i, "mum", DAY(2025, 7, 3))
    made.parent(five, i, "dad", DAY(2025, 6, 30))
    made.use(five, i, DAY(2025, 1, 15))
    made.use(five, i, DAY(2025, 9, 15))
    plan = made.plan(five, i, DAY(2025, 7, 2), "Mia has breakfast on school days")
    made.agreed(plan, DAY(2025, 9, 1), 2, "Attend the parenting course")
    made.review(plan, DAY(2025, 9, 2), made.outcome(plan), Change.SAME)
    made.use(six, j, DAY(2025, 3, 1))
    made.linked(six, j, DAY(2025, 4, 1))
    made.use(six, j, DAY(2025, 8, 9), "childs_day", {Dimension.WARMTH: SEEN}, voice=Voice.CHILD, state=State.DRAFT)
    plan = made.plan(six, j, DAY(2025, 1, 5), "Mia sees her nan on Sundays")
    made.review(plan, DAY(2025, 7, 9), made.outcome(plan), Change.CANNOT_TELL)


def m_and_first_looks(made: Records) -> None:
    seven, eight = made.family(DAY(2024, 9, 1)), made.family(DAY(2025, 5, 1), DAY(2025, 6, 15))
    m = made.child(seven)
    made.use(seven, m, DAY(2024, 9, 30))
    made.use(seven, m, DAY(2025, 9, 20))
    plan = made.plan(seven, m, DAY(2025, 4, 2), "Mia has clean clothes")
    made.review(plan, DAY(2025, 9, 30), made.outcome(plan), Change.A_BIT)
    made.plan(seven, m, None, "Attend the parenting course")
    for looked, done, whose in (
        (DAY(2025, 5, 6), DAY(2025, 7, 1), Whose.OURS),
        (DAY(2025, 8, 5), DAY(2025, 10, 1), Whose.NETWORK),
        (DAY(2025, 6, 10), DAY(2025, 6, 1), Whose.OURS),
        (DAY(2025, 5, 5), DAY(2025, 5, 6), Whose.OURS),
    ):
        child = made.child(eight)
        made.use(eight, child, looked)
        plan = made.plan(eight, child, DAY(2025, 5, 2), "Mia has a bed")
        outcome = made.outcome(plan)
        made.step(plan, outcome, done, whose)
        made.step(plan, outcome, looked, Whose.FAMILY)
        made.step(plan, outcome, None)


@pytest.fixture
def told(database: Database) -> dict[str, Told]:
    with database.unit_of_work() as session:
        ruth = a_practitioner(session)
        make(Records(session, ruth, a_supervisor(session, team=team_of(session, ruth))))
    with database.reading() as session:
        counting = Counting(facts_of(session, Quarters(2026), DAY(2026, 4, 1)), Rule())
        return {key: counting.told(one)[QUARTER] for key, one in live_measures().items()}


def test_every_measure_of_live_records_is_what_it_is_on_paper(told: dict[str, Told]) -> None:
    found = {key: (one.whole.numerator, one.whole.denominator, one.whole.left_out) for key, one in told.items()}

    assert found == ANSWERS
    assert told["what_changed"].parts == {part: 2 if part is Became.NO_PLAN else 1 for part in Became}
    assert told["strands_never_explored"].people == 9
    assert told["children_heard"].cells == {}, "a quarter is told by nothing"
    assert set(measures()) > set(ANSWERS)
    assert list(faults_of(live_measures())) == []
