"""No plan is agreed past a serious need that nothing answers; and what is otherwise is told in plain words."""

import datetime
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from app.declaration.help import Help
from app.family_wording.rules import LABELS
from app.plans.kinds import Said, Turn, Whose
from app.plans.rules import NEEDED, Need, agreement_words, in_the_way, in_the_way_of_ending, unanswered
from app.plans.versions import (
    Difference,
    Written,
    WrittenDay,
    WrittenNeed,
    WrittenOutcome,
    WrittenReason,
    WrittenStep,
    WrittenView,
    differences,
)

SEEN = datetime.date(2026, 11, 4)
READY = {"if_nothing": "We meet", "if_nothing_by": "2026-12-01", "who_decides": "Tom", "review_on": "2027-01-10"}


def a_need(number: int) -> Need:
    return Need(UUID(int=number), "Health", f"Need {number}", "Mostly not", "mostly_not", "Child", SEEN)


def told(need: Need) -> WrittenNeed:
    return WrittenNeed(finding=str(need.finding_id), strand=need.strand, words=need.words, seen_on=need.seen_on)


def an_outcome(number: int, *needs: Need, turn: Turn | None = None, **words: str) -> WrittenOutcome:
    turned = datetime.date(2026, 11, 20) if turn is Turn.ACHIEVED else None
    said = {"different": f"Mia {number}", **words}
    return WrittenOutcome(id=str(UUID(int=number)), words=said, answers=tuple(map(told, needs)), turn=turn, turned_on=turned)


def a_plan(*outcomes: WrittenOutcome, **more: object) -> Written:
    return Written.model_validate({"child": "Mia", "words": READY, "outcomes": outcomes, **more})


NEEDS = tuple(a_need(number) for number in range(1, 4))
DEEDS = st.lists(
    st.tuples(
        st.sampled_from(["add", "answer", "stop answering", "set aside", "take up", "reason", "take reason back"]),
        st.integers(0, 3),
        st.integers(0, 2),
    ),
    max_size=30,
)


@dataclass
class ByHand:
    """A plan kept by hand, so that the rule is held to something that is not itself."""

    answers: dict[int, set[int]] = field(default_factory=dict)
    aside: set[int] = field(default_factory=set)
    reasons: set[int] = field(default_factory=set)

    def does(self, deed: str, outcome: int, need: int) -> None:
        some = self.answers.setdefault(outcome, set()) if deed == "add" else self.answers.get(outcome, set())
        deeds: dict[str, Callable[[], object]] = {
            "add": lambda: None,
            "answer": lambda: some.add(need),
            "stop answering": lambda: some.discard(need),
            "set aside": lambda: self.aside.add(outcome),
            "take up": lambda: self.aside.discard(outcome),
            "reason": lambda: self.reasons.add(need),
            "take reason back": lambda: self.reasons.discard(need),
        }
        deeds[deed]()

    @property
    def met(self) -> set[int]:
        return {need for one, some in self.answers.items() if one not in self.aside for need in some} | self.reasons

    @property
    def plan(self) -> Written:
        outcomes = [
            an_outcome(10 + one, *(NEEDS[need] for need in some), turn=Turn.SET_ASIDE if one in self.aside else None)
            for one, some in self.answers.items()
        ]
        return a_plan(*outcomes, reasons=[WrittenReason(need=told(NEEDS[one]), why="Not now") for one in self.reasons])


@given(DEEDS)
def test_no_order_of_deeds_lets_a_plan_with_an_unanswered_serious_need_be_agreed(deeds: list[tuple[str, int, int]]) -> None:
    kept = ByHand()
    for deed, outcome, need in deeds:
        kept.does(deed, outcome, need)

        left = [one.words for one in unanswered(NEEDS, kept.plan)]
        assert left == [one.words for number, one in enumerate(NEEDS) if number not in kept.met]
        assert bool(left) <= bool(in_the_way(NEEDS, kept.plan))


def test_an_achieved_outcome_answers_what_was_seen_before_and_nothing_that_is_seen_since() -> None:
    before, since = a_need(1), Need(UUID(int=2), "Health", "Again", "", "", "Child", datetime.date(2026, 11, 28))
    plan = a_plan(an_outcome(5, before, since, turn=Turn.ACHIEVED))

    assert unanswered([before, since], plan) == (since,)


def test_more_than_five_outcomes_need_a_reason_and_each_needs_words() -> None:
    many = [an_outcome(number) for number in range(6)]

    assert [one.where for one in in_the_way((), a_plan(*many))] == ["#f-many_why"]
    assert in_the_way((), a_plan(*many, words={**READY, "many_why": "Four children’s days meet here"})) == ()
    assert in_the_way((), a_plan(*many[:5])) == ()
    assert [one.where for one in in_the_way((), a_plan(an_outcome(1, different="")))] == ["#outcomes"]
    assert len(in_the_way((), Written(child="Mia", words={}))) == 5


def test_whatever_is_in_the_way_has_a_familys_words_too() -> None:
    many = [an_outcome(number, different="") for number in range(6)]
    ways = [*in_the_way(NEEDS, a_plan(*many, words={})), *in_the_way((), Written(child="Mia", words={}))]

    said = {one.sentence.partition(": ")[0] for one in ways}
    assert len(said) == len(NEEDED) + 4
    assert said - {"Say on which day you look at it together."} <= set(LABELS)


def test_a_plan_ends_once_each_outcome_is_over_and_what_comes_after_is_written() -> None:
    assert len(in_the_way_of_ending(a_plan(an_outcome(1)))) == 9
    written = {"holds_up": "x", "who_to_ring": "x", "early_signs": "x", "check_1": "x", "check_3": "x", "check_6": "x"}
    words = {**written, "back": "x", "told": "x"}
    assert in_the_way_of_ending(a_plan(an_outcome(1, turn=Turn.ACHIEVED), words=words)) == ()


def test_nobody_is_said_to_agree_who_was_not_asked() -> None:
    views = [
        WrittenView(who="Mia", is_child=True, said=Said.COULD_NOT),
        WrittenView(who="Kelly", is_child=False, said=Said.AGREES),
    ]
    plan = a_plan(an_outcome(1), views=views)

    assert agreement_words(plan, ["Mia", "Kelly", "Marcin"]) == "Agree: Kelly. Could not answer: Mia. Not asked yet: Marcin."
    assert agreement_words(a_plan(), []) == "Nobody has been asked yet."


def test_a_version_that_was_signed_before_kinds_of_help_is_read_and_a_kind_is_a_difference() -> None:
    old = '{"id": "s", "whose": "ours", "who": "Ruth", "what": "Rings", "by_on": null, "done_on": null, "decision": ""}'
    step = WrittenStep.model_validate_json(old)
    before = a_plan(an_outcome(1).model_copy(update={"steps": (step,)}))
    said = a_plan(an_outcome(1).model_copy(update={"steps": (step.model_copy(update={"help": Help.MONEY}),)}))

    assert step.help is None
    [difference] = differences(before, said)
    assert (difference.was, difference.now) == ("Ruth: Rings", "Ruth: Rings (Money and bills)")
    assert Written.model_validate_json(said.model_dump_json()).fingerprint == said.fingerprint != before.fingerprint


def test_every_kind_of_change_is_told_and_the_same_plan_has_none() -> None:
    step = WrittenStep(id="s", whose=Whose.OURS, who="Ruth", what="Rings", by_on=SEEN)
    day = WrittenDay(id="d", time="Breakfast", now="None", wanted="Toast")
    before = a_plan(an_outcome(1, a_need(1), now="Two days").model_copy(update={"steps": (step,)}), day=[day])
    after = a_plan(
        an_outcome(1, now="Three days", turn=Turn.SET_ASIDE).model_copy(update={"turn_why": "Enough"}),
        an_outcome(2),
        day=[day.model_copy(update={"wanted": "Porridge"})],
        words={**READY, "review_on": "2027-02-10"},
    )

    assert differences(before, before) == ()
    assert differences(before, after) == (
        Difference("Review", "10 January 2027", "10 February 2027"),
        Difference("The day: breakfast", "Now: None Wanted: Toast", "Now: None Wanted: Porridge"),
        Difference("Mia 1: Now", "Two days", "Three days"),
        Difference("Mia 1: answers", "Need 1", ""),
        Difference("Mia 1: who does what", "Ruth: Rings, by 4 November 2026", ""),
        Difference("Mia 1", "Being worked on", "Set aside: Enough"),
        Difference("An outcome was added", "", "Mia 2"),
    )
