"""Why a record is opened in need, what a review finds, and how long it stays open."""

import datetime

from app.declaration.vocabulary import Worded

OPEN_FOR = datetime.timedelta(hours=4)


class Need(Worded):
    """Why somebody opens a record that is not theirs."""

    HARM = "harm", "A child may be at risk of harm today"
    DUTY = "duty", "I am on duty and was rung about this family"
    MISSING = "missing", "Somebody in the family is missing"
    HEALTH = "health", "A hospital or health worker asked in an emergency"
    OTHER = "other", "Something else, written below"


class Found(Worded):
    """What a supervisor finds when they look at it afterwards."""

    NEEDED = "needed", "It was needed"
    NEEDED_NOT_SO = "another_way", "The need was there; there was another way"
    NOT_NEEDED = "not_needed", "It was not needed: I have taken it up with them"
