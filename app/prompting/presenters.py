"""What is shown of a draft’s words that are worth a second thought: question by question, each with the way back to it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from app.assessments.guard import OpenAssessment
from app.declaration.wording import filled
from app.language.declared import Words
from app.language.lens import copied, look
from app.language.presenters import ThoughtShown, thoughts_shown
from app.prompting.queries import Written

ALL = 1000


@dataclass(frozen=True)
class Wording:
    """One answer with thoughts about its words."""

    heading: str
    address: str
    text: str
    thoughts: tuple[ThoughtShown, ...]


def wordings(
    opened: OpenAssessment, written: Iterable[Written], words: Words, others: Iterable[tuple[str, str]]
) -> tuple[Wording, ...]:
    """Only what has a thought."""
    names, beside = tuple(carer.name for carer in opened.carers), tuple(others)
    questions = {question.key: question for question in opened.tool.questions()}
    found = []
    for one in written:
        same = copied(one.text, beside)
        thoughts = (*look(one.text, words, names=names), *((same,) if same else ()))
        if thoughts:
            question = questions[one.question]
            heading = filled(question.wording, opened.names)
            place = address(opened, opened.asked.section_of, one.question)
            found.append(Wording(heading, place, one.text, thoughts_shown(thoughts, at_once=ALL)))
    return tuple(found)


def address(opened: OpenAssessment, section_of: Mapping[str, object], question: str) -> str:
    """The card it was written in."""
    section = section_of[question]
    return f"{opened.address}/sections/{getattr(section, 'key', section)}#q-{question}"
