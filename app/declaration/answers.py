"""The names by which a condition or a prompt may speak of an answer to a question."""

from app.declaration.questions import ChooseMany, ChooseOne, Pattern, Question
from app.declaration.vocabulary import Barrier, Level, Load, Often, StrengthLevel

BLANK = "blank"
"""An honest blank, whatever its reason."""

ANSWERED = "answered"
"""An answer in words, numbers, dates or a day: there is one. Of a day, the levels of its blocks are known as well."""

YES, NO = "yes", "no"

BY_KIND: dict[str, frozenset[str]] = {
    "ladder": frozenset(Level),
    "load": frozenset(Load),
    "strength": frozenset(StrengthLevel),
    "barriers": frozenset(Barrier),
    "act_now": frozenset({YES, NO}),
    "day": frozenset({ANSWERED, *Level}),
}


def answer_keys(question: Question) -> frozenset[str]:
    """Every key an answer to this question can be known by in `AskIf` and `Prompt`, the blank among them."""
    return own_keys(question) | {BLANK}


def own_keys(question: Question) -> frozenset[str]:
    """The keys of real answers, without the blank."""
    if isinstance(question, ChooseOne | ChooseMany):
        return frozenset(choice.key for choice in question.choices)
    if isinstance(question, Pattern):
        return frozenset(choice.key for choice in question.choices) or frozenset(Often)
    return BY_KIND.get(question.kind, frozenset({ANSWERED}))
