"""When something that is counted belongs to a period."""

from app.declaration.vocabulary import Worded


class Cohort(Worded):
    """Which of those who are counted belong to a period. Four cohorts of one thing are four different numbers."""

    STARTING = "starting", "starting in the period"
    OPEN_AT_END = "open_at_end", "open on the last day of the period"
    ENDING = "ending", "ending in the period"
    DURING = "during", "open at any time in the period"
