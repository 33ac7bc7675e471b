"""A plan’s terms in whose words its page speaks: the family’s, with ours beside them, or ours alone."""

from app.declaration.vocabulary import Worded
from app.family_wording.rules import Wording
from app.plan_progress.family_words import WORDS, field_words
from app.plan_progress.sustained import FAMILY as HELD
from app.plans.fields import PlanField


def term(field: PlanField, child: str, wording: Wording) -> str:
    """What a field is called."""
    return wording.beside(field.filled(field.short, child), field_words(field.key, child))


def asked(field: PlanField, child: str, wording: Wording) -> str:
    """What is asked where it is written."""
    return wording.beside(field.filled(field.asks, child), field_words(field.key, child))


def word(one: Worded, wording: Wording) -> str:
    """A fixed word of a plan or its reviews."""
    return wording.beside(one.words, WORDS.get(one) or HELD.get(one, ""))
