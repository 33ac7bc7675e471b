"""The fixed words as a family would say them: levels, what makes it hard, how often. For a turned screen and a family's copy."""

from app.declaration.vocabulary import Barrier, Blank, Dimension, Level, Load, Often, StrengthLevel, Worded
from app.declaration.wording import Names

FAMILY: dict[Worded, str] = {
    Level.STEADY: "It works",
    Level.MOSTLY: "It mostly works",
    Level.ON_AND_OFF: "It comes and goes",
    Level.MOSTLY_NOT: "It mostly doesn’t",
    Load.NO_STRAIN: "It is fine",
    Load.COPING: "A bit of a strain, and we cope",
    Load.SPILLS_OVER: "It spills into the children’s day",
    Load.TOO_MUCH: "It is too much without help",
    StrengthLevel.RELIED_ON: "We can count on this now",
    StrengthLevel.NEEDS_SUPPORT: "It is there, with some help",
    StrengthLevel.IDEA: "An idea or a hope",
    StrengthLevel.NOT_FOUND: "Not yet",
    StrengthLevel.NOT_EXPLORED: "We have not talked about it",
    Often.MOST_DAYS: "Most days",
    Often.WEEKLY: "Each week",
    Often.MONTHLY: "Each month",
    Often.ONCE: "Once",
    Barrier.MONEY: "Money",
    Barrier.PLACE: "Where we live",
    Barrier.TIME: "Being tired, no time",
    Barrier.CARER_HEALTH: "My health",
    Barrier.CHILD_HEALTH: "My child’s health",
    Barrier.KNOWING_HOW: "Not sure how",
    Barrier.SAFETY: "Things at home",
    Barrier.SUBSTANCES: "Drink or drugs",
    Barrier.DEMANDS: "Looking after other people",
    Barrier.SERVICES: "Help that is hard to get",
    Barrier.DISAGREEMENT: "I don’t see it as a problem",
    Barrier.NOT_UNDERSTOOD: "Not sure yet, or something else",
    Dimension.HEALTH: "Being well",
    Dimension.EDUCATION: "Learning, and school",
    Dimension.EMOTIONS_AND_BEHAVIOUR: "How it feels inside, and how that shows",
    Dimension.IDENTITY: "Who I am, and where I belong",
    Dimension.RELATIONSHIPS: "The people who matter to me",
    Dimension.SOCIAL_PRESENTATION: "How I look, and how I am with others",
    Dimension.SELFCARE: "What I can do for myself",
    Dimension.BASIC_CARE: "Food, warmth, sleep and clean clothes",
    Dimension.SAFETY: "Being kept safe",
    Dimension.WARMTH: "Being loved, and knowing it",
    Dimension.STIMULATION: "Play, talk and things to do",
    Dimension.GUIDANCE: "Rules that make sense, and help to keep them",
    Dimension.STABILITY: "Things staying the same",
    Dimension.FAMILY_HISTORY: "What our family has been through",
    Dimension.WIDER_FAMILY: "Grandparents, aunts, uncles and more",
    Dimension.HOUSING: "Where we live",
    Dimension.EMPLOYMENT: "Work",
    Dimension.INCOME: "Money",
    Dimension.SOCIAL_INTEGRATION: "Friends and neighbours",
    Dimension.COMMUNITY_RESOURCES: "Places and help near us",
    **{blank: blank.family_words for blank in Blank},
}

BESIDE_A_DRAWING: dict[Level, tuple[str, ...]] = {
    Level.STEADY: ("It works",),
    Level.MOSTLY: ("It mostly", "works"),
    Level.ON_AND_OFF: ("It comes", "and goes"),
    Level.MOSTLY_NOT: ("It mostly", "doesn’t"),
}
"""The same words of a level where a drawing has little room: line beneath line."""

AS_THEY_PUT_IT = "as they put it"
"""The line under the name of a child or a carer whose own view it is, where it is asked."""

NOT_ASKED_ON_A_SCREEN_OTHERS_MAY_SEE = frozenset({Barrier.SUBSTANCES})
"""Left off the turned screen: it is asked alone, by the practitioner."""


def said(word: Worded, *, family: bool = False) -> str:
    """The word as the reader says it."""
    return FAMILY.get(word, word.words) if family else word.words


def barrier_words(barrier: Barrier, names: Names, *, family: bool = False) -> str:
    """What gets in the way, with the people named: “Kelly’s health or disability”, “Mia’s health”."""
    if family:
        return f"{names.child}’s health" if barrier is Barrier.CHILD_HEALTH else FAMILY[barrier]
    named = {
        Barrier.CARER_HEALTH: f"{names.carer[:1].upper()}{names.carer[1:]}’s health or disability",
        Barrier.CHILD_HEALTH: f"{names.child}’s health or disability",
    }
    return named.get(barrier, barrier.words)
