"""The picture as pure thought: what stands, who was heard, what is not known; and the laws that hold for every picture."""

import datetime
from uuid import uuid4

from hypothesis import given, settings
from hypothesis import strategies as st

from app.declaration.vocabulary import Dimension, EvidenceKind, Level, Signal, Voice
from app.picture.readings import AskedThen, Reading, Resting
from app.picture.rules import GapKind, Picture, picture
from app.picture.terms import shipped
from tests.support.readings import FOOD, KELLY, MARCIN, MIA, TODAY, a_reading, a_use, known, readings

many = st.lists(readings(), max_size=10)


def of(*shown: Reading, **given: object) -> Picture:
    return picture(known(*shown, **given), shipped(), TODAY)


# --- laws


@settings(max_examples=40, deadline=None)
@given(st.data(), many)
def test_the_order_of_assessments_changes_nothing(data: st.DataObject, shown: list[Reading]) -> None:
    mixed = data.draw(st.permutations(shown))
    assert of(*mixed) == of(*shown)
    one, other = of(*mixed), of(*shown)
    assert (one.differences, one.drifts, one.repeats, one.act_now, one.longest_steady) == (
        other.differences,
        other.drifts,
        other.repeats,
        other.act_now,
        other.longest_steady,
    )


@settings(max_examples=40, deadline=None)
@given(many, readings())
def test_not_to_know_takes_no_concern_away(shown: list[Reading], blank: Reading) -> None:
    """An honest blank, however late, leaves every need, every serious need and every call for help as it was."""
    unknown = blank._replace(signal=None, level=None)
    before, after = of(*shown), of(*shown, unknown)
    assert [strand.needs for strand in after.strands] == [strand.needs for strand in before.strands]
    assert (after.serious_needs, after.act_now, after.drifts, after.repeats, after.differences, after.adds_up) == (
        before.serious_needs,
        before.act_now,
        before.drifts,
        before.repeats,
        before.differences,
        before.adds_up,
    )
    assert {gap.dimension for gap in after.gaps} == {gap.dimension for gap in before.gaps}
    assert (after.unheard, after.heard) == (before.unheard, before.heard)


@settings(max_examples=40, deadline=None)
@given(many, readings())
def test_what_is_added_never_takes_evidence_away(shown: list[Reading], more: Reading) -> None:
    before, after = of(*shown), of(*shown, more)
    for was, now in zip(before.strands, after.strands, strict=True):
        assert set(was.readings) <= set(now.readings)
        assert set(was.voices) <= set(now.voices)
        assert was.explored <= now.explored
        assert was.statements <= now.statements
        assert was.last_on is None or (now.last_on is not None and was.last_on <= now.last_on)
    assert all(after.heard[who] >= on for who, on in before.heard.items())
    assert set(before.adds_up.days if before.adds_up else ()) <= set(after.adds_up.days if after.adds_up else ())
    assert set(before.act_now) <= set(after.act_now)
    assert set(before.uses) <= set(after.uses)


@settings(max_examples=40, deadline=None)
@given(many)
def test_a_strength_and_a_need_stand_side_by_side(shown: list[Reading]) -> None:
    """Whatever is strong there stays, whatever is needed there stays: neither is netted against the other."""
    for strand in of(*shown).strands:
        both = [one for one in strand.standing if one.signal in (Signal.STRENGTH, Signal.NEED, Signal.SERIOUS_NEED)]
        assert sorted([*strand.strengths, *strand.needs], key=lambda one: str(one.id)) == sorted(
            both, key=lambda one: str(one.id)
        )


# --- what stands now


def test_a_later_reading_of_the_same_thing_in_the_same_voice_is_what_is_so_now() -> None:
    was = a_reading(Level.MOSTLY_NOT, use=a_use(100))
    now = a_reading(Level.STEADY, use=a_use(5))
    strand = of(was, now).strand(Dimension.BASIC_CARE)
    assert strand.standing == (now,)
    assert strand.readings == (was, now)


def test_another_voice_or_another_tool_takes_nothing_back() -> None:
    worker = a_reading(Level.MOSTLY_NOT, use=a_use(100))
    mum = a_reading(Level.STEADY, use=a_use(5), voice=Voice.CARER, carer_id=KELLY.id)
    other_tool = a_reading(Level.STEADY, use=a_use(4, tool_key="first_look"))
    found = of(worker, mum, other_tool)
    assert found.serious_needs == (worker,)
    assert found.strand(Dimension.BASIC_CARE).by(Voice.PRACTITIONER).concern is Signal.SERIOUS_NEED  # type: ignore[union-attr]
    assert found.strand(Dimension.BASIC_CARE).by(Voice.CARER).concern is None  # type: ignore[union-attr]


# --- who was heard


def test_a_statement_that_an_answer_rests_on_lends_it_its_voice() -> None:
    seen = a_reading(Level.MOSTLY)
    said = Resting(uuid4(), seen.use.id, "food", EvidenceKind.SAID_BY_CHILD, MIA.id, TODAY - datetime.timedelta(days=3))
    elsewhere = Resting(uuid4(), seen.use.id, "sleep", EvidenceKind.WRITTEN, None, TODAY)
    strand = of(seen, resting=(said, elsewhere)).strand(Dimension.BASIC_CARE)
    assert strand.voices == (Voice.CHILD, Voice.PRACTITIONER)
    assert strand.last_on == said.seen_on
    assert strand.statements == {said.statement_id}


def test_what_only_nobody_knows_is_asked_and_still_not_explored() -> None:
    found = of(a_reading(None))
    (gap,) = [gap for gap in found.gaps if gap.dimension is Dimension.BASIC_CARE]
    assert gap.kind is GapKind.ASKED
    assert not found.strand(Dimension.BASIC_CARE).explored
    assert len(found.gaps) == 20


def test_what_was_not_asked_again_for_half_a_year_is_a_gap_with_its_day() -> None:
    old = a_reading(use=a_use(183))
    assert [(gap.kind, gap.last_on) for gap in of(old).gaps if gap.dimension is Dimension.BASIC_CARE] == [(GapKind.OLD, old.on)]
    assert not [gap for gap in of(a_reading(use=a_use(182))).gaps if gap.dimension is Dimension.BASIC_CARE]


def test_a_child_and_each_carer_who_was_not_heard_is_named() -> None:
    mum = a_reading(voice=Voice.CARER, carer_id=KELLY.id)
    found = of(mum, carers=(KELLY, MARCIN))
    assert [(one.voice, one.who and one.who.name) for one in found.unheard] == [
        (Voice.CHILD, "Mia"),
        (Voice.CARER, "Marcin"),
        (Voice.PRACTITIONER, None),
        (Voice.OTHER_PROFESSIONAL, None),
        (Voice.WRITTEN_RECORD, None),
    ]


def test_whoever_spoke_again_of_one_thing_was_heard_then_whatever_they_spoke_of_between() -> None:
    sleep = AskedThen("sleep", "Sleep", "ladder", (Voice.CHILD,))
    spoken = [(200, FOOD), (90, sleep), (5, FOOD)]
    own = [a_reading(use=a_use(days), asked=asked, voice=Voice.CHILD) for days, asked in spoken]
    assert of(*own).heard == {MIA.id: TODAY - datetime.timedelta(days=5)}
    assert of(*own, spoken={MIA.id: TODAY}).heard == {MIA.id: TODAY}


def test_nobody_is_said_not_to_have_asked_a_baby() -> None:
    born = TODAY - datetime.timedelta(days=729)
    assert Voice.CHILD not in {one.voice for one in of(born_on=born).unheard}
    assert Voice.CHILD not in {one.voice for one in of(is_born=False, born_on=None).unheard}
    assert Voice.CHILD in {one.voice for one in of(born_on=born - datetime.timedelta(days=1)).unheard}


def test_one_tool_and_nothing_else_twice_running_is_said() -> None:
    first, second, other = a_use(90), a_use(30), a_use(60, tool_key="childs_day")
    alone = of(a_reading(use=first), a_reading(use=second)).one_tool
    assert alone is not None
    assert alone.uses == (first, second)
    assert of(a_reading(use=first), a_reading(use=other), a_reading(use=second)).one_tool is None


# --- voices side by side


def test_two_voices_who_see_it_differently_are_set_side_by_side_with_whoever_is_silent() -> None:
    worker = a_reading(Level.ON_AND_OFF)
    mum = a_reading(Level.STEADY, use=worker.use, voice=Voice.CARER, carer_id=KELLY.id)
    (one,) = of(worker, mum).differences
    assert [view.voice for view in one.views] == [Voice.CARER, Voice.PRACTITIONER]
    assert one.silent == (Voice.CHILD,)


def test_views_a_season_apart_are_a_change_and_no_difference() -> None:
    worker = a_reading(Level.ON_AND_OFF, use=a_use(120))
    mum = a_reading(Level.STEADY, use=a_use(10), voice=Voice.CARER, carer_id=KELLY.id)
    assert of(worker, mum).beside == ()


def test_how_it_is_with_two_carers_is_two_things() -> None:
    sleep = AskedThen("sleep", "Sleep", "ladder", (Voice.PRACTITIONER,), for_each_carer=True)
    with_each = [
        a_reading(level, asked=sleep, carer_id=who.id) for level, who in ((Level.STEADY, KELLY), (Level.MOSTLY_NOT, MARCIN))
    ]
    assert of(*with_each).beside == ()


def test_a_childs_view_that_names_no_carer_is_about_the_one_there_is() -> None:
    sleep = AskedThen("sleep", "Sleep", "ladder", (Voice.PRACTITIONER, Voice.CHILD), for_each_carer=True)
    worker = a_reading(Level.STEADY, asked=sleep, carer_id=KELLY.id)
    own = a_reading(Level.MOSTLY_NOT, asked=sleep, use=worker.use, voice=Voice.CHILD)
    (one,) = of(worker, own).differences
    assert one.carer_id == KELLY.id


def test_two_practitioners_who_saw_it_differently_in_one_assessment_are_two_views() -> None:
    first = a_reading(Level.STEADY)
    second = a_reading(Level.ON_AND_OFF, use=first.use)
    assert len(of(first, second).differences) == 1


# --- what came back, stayed and held


def test_a_need_that_was_met_and_came_back_is_a_repeat() -> None:
    times = [(300, Level.ON_AND_OFF), (200, Level.STEADY), (100, Level.MOSTLY_NOT), (10, Level.MOSTLY)]
    (one,) = of(*(a_reading(level, use=a_use(days)) for days, level in times)).repeats
    assert [len(spell.steps) for spell in one.spells] == [1, 1]


def test_a_need_found_three_times_running_with_nothing_better_between_has_stayed() -> None:
    running = [a_reading(Level.ON_AND_OFF, use=a_use(days)) for days in (120, 60, 5)]
    (one,) = of(*running).drifts
    assert one.spell.readings == tuple(running)
    assert of(*running[1:]).drifts == ()
    assert of(*running, a_reading(Level.MOSTLY, use=a_use(1))).drifts == ()


def test_the_longest_steady_spell_is_between_readings_and_never_beyond_them() -> None:
    held = of(a_reading(use=a_use(400)), a_reading(Level.MOSTLY, use=a_use(250)), a_reading(Level.ON_AND_OFF, use=a_use(5)))
    assert held.longest_steady is not None
    assert held.longest_steady.spell.days == 150
    assert of(a_reading(use=a_use(400))).longest_steady is None


def test_each_time_help_was_needed_is_told_once_and_is_no_level() -> None:
    asked = AskedThen("safe_today", "Safe today", "act_now", (Voice.PRACTITIONER,))
    answer = uuid4()
    both = [
        a_reading(None, asked=asked, signal=Signal.SERIOUS_NEED, answer_key=answer, dimension=dimension)
        for dimension in (Dimension.SAFETY, Dimension.HEALTH)
    ]
    found = of(*both)
    assert len(found.act_now) == 1
    assert found.serious_needs == ()


def test_the_figures_a_picture_is_read_by_can_be_set() -> None:
    strict = shipped().model_copy(update={"recent_days": 5, "old_days": 10})
    assert GapKind.OLD in {gap.kind for gap in picture(known(a_reading(use=a_use(11))), strict, TODAY).gaps}


def test_small_needs_on_three_days_add_up_wherever_they_are_and_fewer_or_older_ones_do_not() -> None:
    low = [
        a_reading(Level.ON_AND_OFF, use=a_use(days), dimension=dimension)
        for days, dimension in ((300, Dimension.HEALTH), (200, Dimension.INCOME), (10, Dimension.HEALTH))
    ]
    found = of(*low).adds_up
    assert found is not None
    assert len(found.days) == 3
    assert [(strand, len(days)) for strand, days in found.by_strand.items()] == [(Dimension.HEALTH, 2), (Dimension.INCOME, 1)]
    assert of(*low, a_reading(Level.MOSTLY_NOT, use=a_use(1))).adds_up == found
    assert of(*low[1:]).adds_up is None
    assert of(*low, a_reading(None, use=a_use(1)), a_reading(None, use=a_use(250), dimension=Dimension.HEALTH)).adds_up == found
    carried = a_reading(Level.ON_AND_OFF, use=a_use(5), carer_id=KELLY.id)
    assert of(*low[1:], carried).adds_up is None
    assert of(*low[1:], a_reading(Level.ON_AND_OFF, use=a_use(400))).adds_up is None


def test_what_waits_for_birth_is_no_gap_before_it() -> None:
    before, after = ({gap.dimension for gap in of(is_born=born).gaps} for born in (False, True))
    assert after == set(Dimension)
    assert after - before == {one for one in Dimension if one.waits_for_birth}
    assert Dimension.EDUCATION not in before
    assert Dimension.HEALTH in before
