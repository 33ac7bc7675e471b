"""A plan in a family’s words: what each field and each fixed word is called where the family reads along."""

from collections.abc import Mapping

from app.declaration.help import Help
from app.declaration.vocabulary import Worded
from app.plans.kinds import Change, Holds, PlanState, Said, Turn, Whose

FIELDS: Mapping[str, str] = {
    "wants": "What {child} wants first",
    "different": "What will be different",
    "now": "How it is now",
    "first_step": "The first small step",
    "first_by": "By",
    "done_when": "We are done when",
    "see": "How we will see it",
    "child_knows": "How {child} can tell",
    "possible": "Can it be done",
    "help": "The help that is there",
    "if_not": "If the help does not come",
    "uses": "What we build on",
    "to_child": "What we say to {child}",
    "faster": "When we would act fast",
    "if_nothing": "If nothing changes",
    "if_nothing_by": "By",
    "who_decides": "Who decides then",
    "family_knows": "How you were told this",
    "stop": "When we stop",
    "review_on": "When we look at it together",
    "many_why": "Why there are more than five",
    "holds_up": "What keeps it going",
    "who_to_ring": "Who to ring",
    "early_signs": "Early signs that it slips",
    "check_1": "After one month, this person asks how it is",
    "check_3": "After three months, this person asks how it is",
    "check_6": "After six months, this person asks how it is",
    "back": "What would bring us back",
    "told": "What {child} has been told",
}
"""Field → what it is called for a family."""

WORDS: Mapping[Worded, str] = {
    PlanState.DRAFT: "We are writing it with you",
    PlanState.WITH_SUPERVISOR: "Somebody else is reading it",
    PlanState.AGREED: "This is the plan",
    PlanState.ENDED: "It is over",
    Whose.FAMILY: "You, the family",
    Whose.NETWORK: "People around you",
    Whose.OURS: "Us",
    Help.MONEY: "Money and bills",
    Help.FOOD: "Food",
    Help.HOME: "Where you live",
    Help.HEALTH: "Being well, and appointments",
    Help.SCHOOL: "School or nursery",
    Help.PARENTING: "Looking after the children, day to day",
    Help.FEELINGS: "How you feel",
    Help.SUBSTANCES: "Drink or drugs",
    Help.SAFETY: "Being safe at home",
    Help.SPEECH: "Talking and learning",
    Help.TIME_OFF: "A break for whoever looks after the children",
    Help.PEOPLE_AROUND: "The people around you",
    Help.SOMETHING_ELSE: "Something else",
    Turn.ACHIEVED: "It is different now",
    Turn.SET_ASIDE: "Put to one side",
    Turn.REOPENED: "We took it up again",
    Said.AGREES: "Says yes",
    Said.PARTLY: "Says yes to part of it",
    Said.DISAGREES: "Says no",
    Said.COULD_NOT: "Could not say",
    Said.NOT_ASKED: "Not asked yet",
    Change.BETTER: "Better",
    Change.A_BIT: "A bit better",
    Change.SAME: "The same",
    Change.WORSE: "Worse",
    Change.UP_AND_DOWN: "Up and down",
    Change.CANNOT_TELL: "We cannot tell yet",
    Holds.YES: "Yes",
    Holds.NO: "No",
    Holds.NOT_KNOWN: "We do not know",
    Holds.DOES_NOT_APPLY: "Not for you",
}
"""Fixed words of a plan → as a family would say them."""


def field_words(key: str, child: str) -> str:
    return FIELDS[key].replace("{child}", child)
