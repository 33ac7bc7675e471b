"""A Plan the Child Would Recognise: what is asked when, by what today is for and by how many outcomes there are."""

from app.declaration import AllOf, AnswerIs

DRAFTING = AnswerIs(question="today_for", one_of=("draft", "check"))
REVIEWING = AnswerIs(question="today_for", one_of=("review", "ending"))
CLOSING = AnswerIs(question="today_for", one_of=("ending",))

OUTCOMES = ("first", "second", "third", "fourth", "fifth")

THERE_IS_A_FIRST = AnswerIs(question="how_many", one_of=("one", "two", "three", "four", "five", "more"))
THERE_IS_A_SECOND = AnswerIs(question="how_many", one_of=("two", "three", "four", "five", "more"))
THERE_IS_A_THIRD = AnswerIs(question="how_many", one_of=("three", "four", "five", "more"))
THERE_IS_A_FOURTH = AnswerIs(question="how_many", one_of=("four", "five", "more"))
THERE_IS_A_FIFTH = AnswerIs(question="how_many", one_of=("five", "more"))

DRAFTING_FIRST = AllOf(conditions=(DRAFTING, THERE_IS_A_FIRST))
REVIEWING_FIRST = AllOf(conditions=(REVIEWING, THERE_IS_A_FIRST))
DRAFTING_SECOND = AllOf(conditions=(DRAFTING, THERE_IS_A_SECOND))
REVIEWING_SECOND = AllOf(conditions=(REVIEWING, THERE_IS_A_SECOND))
DRAFTING_THIRD = AllOf(conditions=(DRAFTING, THERE_IS_A_THIRD))
REVIEWING_THIRD = AllOf(conditions=(REVIEWING, THERE_IS_A_THIRD))
DRAFTING_FOURTH = AllOf(conditions=(DRAFTING, THERE_IS_A_FOURTH))
REVIEWING_FOURTH = AllOf(conditions=(REVIEWING, THERE_IS_A_FOURTH))
DRAFTING_FIFTH = AllOf(conditions=(DRAFTING, THERE_IS_A_FIFTH))
REVIEWING_FIFTH = AllOf(conditions=(REVIEWING, THERE_IS_A_FIFTH))
