"""What was told when an assessment was begun and is asked about again in it: the day and the place stand there already."""

import datetime
from collections.abc import Mapping

from app.answers.given import DateGiven, Standing, WordsGiven
from app.answers.slots import Slot
from app.assessments.models import Sitting
from app.assessments.queries import StandingAnswer
from app.declaration.questions import InTheirWords, OnDate, Question
from app.evidence.presenters import in_place


def carried_over(question: Question, seen_on: datetime.date, place: str) -> Standing | None:
    """The answer that was given at the start; None for a question that is not about that, or where nothing was said."""
    if isinstance(question, OnDate) and question.said_at_start:
        return DateGiven(on=seen_on)
    if isinstance(question, InTheirWords) and question.said_at_start and place:
        words = in_place(place)
        return WordsGiven(words=words[:1].upper() + words[1:])
    return None


def is_carried(question: Question, answers: Mapping[Slot, StandingAnswer], sitting: Sitting) -> bool:
    """Whether what stands there is what was told at the start, and nobody has changed it since."""
    told = carried_over(question, sitting.seen_on, sitting.place)
    return told is not None and any(one.given == told for one in answers.values())
