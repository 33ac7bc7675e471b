"""A Plan the Child Would Recognise: checking the plan itself. What is partly or not so is ours to mend."""

from app.declaration import Section
from tools.plan_and_change.plan_terms import PLAN_TERMS
from tools.plan_and_change.plan_words import PLAN_WORDS

CHECKS = (
    "childs_name",
    "own_outcomes",
    "not_attending",
    "family_words",
    "can_be_read",
    "strengths_used",
    "few_enough",
    "each_carer",
    "move_faster",
    "would_stop",
    "would_go_to_court",
    "family_knows",
    "real_length",
)

PLAN_CHECK = Section(
    key="plan_check",
    title="Plan check",
    family_title="Is it a good plan?",
    introduction="About the plan, not about the family. What is partly or not so is ours to mend before anybody signs.",
    family_introduction="Tell us what is wrong with the plan. It is for us to put it right.",
    questions=(*PLAN_WORDS, *PLAN_TERMS),
)
