"""The words for what sort of help a step of a plan is, in the order in which they are offered and told."""

from app.declaration.vocabulary import Worded


class Help(Worded):
    """What sort of help a step is. It may be said of a step, and need not be."""

    MONEY = "money", "Money and bills"
    FOOD = "food", "Food"
    HOME = "home", "Home"
    HEALTH = "health", "Health and appointments"
    SCHOOL = "school", "School or nursery"
    PARENTING = "parenting", "Parenting, day to day"
    FEELINGS = "feelings", "Feelings and mental health"
    SUBSTANCES = "substances", "Drink or drugs"
    SAFETY = "safety", "Safety at home"
    SPEECH = "speech", "Speech and learning"
    TIME_OFF = "time_off", "Time off for carers"
    PEOPLE_AROUND = "people_around", "People around the family"
    SOMETHING_ELSE = "something_else", "Something else"


NOT_SAID = "Not said"
HELPS = (("", NOT_SAID), *((one.value, one.words) for one in Help))
"""The kinds of help as they are offered: that it is not said stands first."""
