"""Conditions have three answers, and what is not known stays not known."""

import itertools
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.declaration import AllOf, AnswerIs, AnyOf, AskIf, Asking, Not

A, N, U = Asking.ASKED, Asking.NOT_ASKED, Asking.UNKNOWN
ORDER = {N: 0, U: 1, A: 2}
"""“Not asked” below “not yet known” below “asked”: all-of takes the lowest, any-of the highest."""


def settled(asking: Asking, number: int) -> tuple[AskIf, dict[str, frozenset[str]]]:
    """A condition that comes out so, with the answers that make it."""
    condition = AnswerIs(question=f"q{number}", one_of=("yes",))
    known = {A: frozenset({"yes"}), N: frozenset({"no"}), U: frozenset[str]()}[asking]
    return condition, {f"q{number}": known}


@pytest.mark.parametrize(("first", "second"), list(itertools.product(Asking, repeat=2)))
def test_all_of_takes_the_least_and_any_of_the_most(first: Asking, second: Asking) -> None:
    (one, known), (other, more) = settled(first, 1), settled(second, 2)
    known |= more

    assert AllOf(conditions=(one, other)).asking(known) is min(first, second, key=ORDER.__getitem__)
    assert AnyOf(conditions=(one, other)).asking(known) is max(first, second, key=ORDER.__getitem__)


@pytest.mark.parametrize(("before", "after"), [(A, N), (N, A), (U, U)])
def test_not_turns_round_what_is_known_and_leaves_the_rest(before: Asking, after: Asking) -> None:
    condition, known = settled(before, 1)
    assert Not(condition=condition).asking(known) is after


def test_one_voice_or_carer_is_enough() -> None:
    condition = AnswerIs(question="food", one_of=("on_and_off", "mostly_not"))
    assert condition.asking({"food": frozenset({"steady", "mostly_not"})}) is A
    assert condition.asking({"food": frozenset({"steady"})}) is N
    assert condition.asking({}) is U


KEYS = st.sampled_from(("a", "b", "c"))
CONDITIONS: st.SearchStrategy[AskIf] = st.recursive(
    st.builds(AnswerIs, question=KEYS, one_of=st.lists(KEYS, min_size=1, max_size=2, unique=True).map(tuple)),
    lambda inside: st.one_of(
        st.builds(Not, condition=inside),
        st.builds(AllOf, conditions=st.lists(inside, min_size=1, max_size=3).map(tuple)),
        st.builds(AnyOf, conditions=st.lists(inside, min_size=1, max_size=3).map(tuple)),
    ),
    max_leaves=8,
)
KNOWN = st.dictionaries(KEYS, st.frozensets(KEYS))


@given(CONDITIONS, KNOWN)
def test_turning_round_twice_changes_nothing(condition: AskIf, known: dict[str, frozenset[str]]) -> None:
    assert Not(condition=Not(condition=condition)).asking(known) is condition.asking(known)


@given(CONDITIONS, CONDITIONS, KNOWN)
def test_not_all_is_any_not(one: AskIf, other: AskIf, known: dict[str, frozenset[str]]) -> None:
    not_all = Not(condition=AllOf(conditions=(one, other)))
    any_not = AnyOf(conditions=(Not(condition=one), Not(condition=other)))
    assert not_all.asking(known) is any_not.asking(known)


@given(CONDITIONS, KNOWN, KEYS, st.frozensets(KEYS, min_size=1))
def test_an_answer_to_what_was_blank_never_overturns_what_was_settled(
    condition: AskIf, known: dict[str, frozenset[str]], question: str, answer: frozenset[str]
) -> None:
    before = condition.asking(known)
    if not known.get(question) and before is not U:
        assert condition.asking(known | {question: answer}) is before


@given(CONDITIONS)
def test_with_nothing_answered_nothing_is_known(condition: AskIf) -> None:
    assert condition.asking({}) is U


@given(CONDITIONS, KNOWN)
def test_a_condition_looks_only_at_the_questions_it_names(condition: AskIf, known: dict[str, frozenset[str]]) -> None:
    own = {key: keys for key, keys in known.items() if key in condition.questions()}
    assert condition.asking(own) is condition.asking(known)


@pytest.mark.parametrize("make", [AllOf, AnyOf])
def test_the_order_of_conditions_does_not_matter(make: Callable[..., AskIf]) -> None:
    for states in itertools.product(Asking, repeat=3):
        pairs = [settled(state, number) for number, state in enumerate(states)]
        known = {key: keys for _, one in pairs for key, keys in one.items()}
        outcomes = {
            make(conditions=tuple(condition for condition, _ in ordered)).asking(known)
            for ordered in itertools.permutations(pairs)
        }
        assert len(outcomes) == 1
