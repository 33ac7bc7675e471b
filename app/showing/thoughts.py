"""A tool's suggestions with the names filled in, each with the answers that made it show. One may see it differently."""

from dataclasses import dataclass

from app.answers.given import ActNowGiven, BlockGiven, Given
from app.answers.progress import Answers, Progress
from app.answers.slots import Slot
from app.assessments.guard import OpenAssessment
from app.assessments.rules import bearing_out, prompts
from app.declaration.questions import Question
from app.declaration.wording import filled
from app.showing.days import span_words
from app.showing.shown import carer_names, shown, whose


@dataclass(frozen=True)
class Because:
    """One answer that made a suggestion show: in words, where it is changed, and where it is read."""

    words: str
    address: str
    anchor: str


@dataclass(frozen=True)
class Thought:
    """A suggestion, why it is made, and because of which answers."""

    key: str
    says: str
    why: str
    starting_point: bool
    because: tuple[Because, ...]


def thoughts(opened: OpenAssessment, answers: Answers, progress: Progress) -> tuple[Thought, ...]:
    """What the tool suggests here. Answers to what is no longer asked suggest nothing."""
    asked = {question.key: (question, part.section.key) for part in progress.sections for question in part.asked}
    own = {slot: given for slot, given in answers.items() if slot.question in asked}
    return tuple(
        Thought(
            prompt.key,
            filled(prompt.says, opened.names),
            filled(prompt.why, opened.names),
            prompt.starting_point,
            each_once(opened, {slot: own[slot] for slot in bearing_out(prompt, opened.tool, own)}, asked),
        )
        for prompt in prompts(opened.tool, own)
    )


def each_once(opened: OpenAssessment, answers: Answers, asked: dict[str, tuple[Question, str]]) -> tuple[Because, ...]:
    """The answers in the tool's order; one that two people gave alike is said once."""
    order = list(asked)
    slots = sorted(answers, key=lambda slot: order.index(slot.question))
    return tuple(dict.fromkeys(because(opened, slot, answers[slot], *asked[slot.question]) for slot in slots))


def because(opened: OpenAssessment, slot: Slot, given: Given, question: Question, section: str) -> Because:
    """`Food and drink, with Kelly: Mostly not`; of a day, `The day: 6:30am to 8am, mostly not`."""
    names = carer_names(opened.names, slot, opened.carers)
    owner, _ = whose(slot.main, opened.names, opened.carers)
    told = shown(question, given, names)
    answer = "yes" if isinstance(given, ActNowGiven) else told.level.words if told.level else ", ".join(told.chosen)
    if isinstance(given, BlockGiven):
        owner, answer = "", f"{span_words(given.starts, given.ends)}, {given.level.words.lower() if given.level else ''}"
    with_whom = f"{owner[:1].lower()}{owner[1:]}" if owner.startswith("With ") else "" if owner == "Practitioner" else owner
    place = ", ".join(words for words in (filled(question.short, names), with_whom) if words)
    at = f"#q-{question.key}"
    return Because(": ".join(words for words in (place, answer) if words), f"{opened.address}/sections/{section}{at}", at)
