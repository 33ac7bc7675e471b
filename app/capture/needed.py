"""What a first look needs first, and what is for whoever has more time: it stands last, and folded."""

from collections.abc import Iterable

from app.answers.progress import SectionProgress
from app.capture.loading import Loaded
from app.declaration.questions import Question
from app.declaration.tool import Section
from app.declaration.vocabulary import Depth
from app.showing.own_view import asks_own_view


def is_more(loaded: Loaded, question: Question) -> bool:
    """Whether this is asked only of whoever has more time."""
    return loaded.opened.tool.first_look and question.depth is not Depth.QUICK


def is_all_more(loaded: Loaded, questions: Iterable[Question]) -> bool:
    """Whether a whole part is for whoever has more time."""
    return all(is_more(loaded, question) for question in questions)


def is_on_the_way(loaded: Loaded, part: SectionProgress) -> bool:
    """Whether one is led through this part: it is needed, or the child is asked for their own view in it."""
    return not is_all_more(loaded, part.section.questions) or asks_own_view(loaded.opened, part)


def in_order(loaded: Loaded) -> list[SectionProgress]:
    """The parts that ask anything, or may yet: those that are needed come first."""
    parts = [part for part in loaded.progress.sections if part.asked or part.waiting]
    return sorted(parts, key=lambda part: is_all_more(loaded, part.section.questions))


def next_needed(loaded: Loaded) -> tuple[Section, Question] | None:
    """The next question that nobody has answered, what is needed first; None when all are answered."""
    needed = (
        (part.section, question)
        for part in in_order(loaded)
        if not part.completed
        for question in part.left
        if not is_more(loaded, question)
    )
    return next(needed, None) or loaded.progress.next_question


def opens(loaded: Loaded, part: SectionProgress) -> bool:
    """Whether what is for more time stands open: something in it is answered, or is to be mended."""
    more = [question for question in part.asked if is_more(loaded, question)]
    return any(question not in part.left or question in part.unread for question in more)
