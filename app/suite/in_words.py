"""Saying in words when a question is asked and what may be answered to it."""

from collections.abc import Mapping
from dataclasses import dataclass

from app.declaration import (
    ActNow,
    AllOf,
    AnswerIs,
    AskIf,
    Barrier,
    CarerLoad,
    Choice,
    ChooseMany,
    ChooseOne,
    ConversationScale,
    DatedRows,
    Day,
    FromAttendance,
    GetsInTheWay,
    Ladder,
    Level,
    Load,
    Not,
    NumberOf,
    Often,
    Pattern,
    Question,
    Strength,
    StrengthLevel,
)
from app.declaration.answers import ANSWERED, BLANK
from app.declaration.vocabulary import Worded


def record_words(suggest: FromAttendance, question: ChooseOne) -> str:
    """What in the record speaks for which choice, as a practice lead reads it."""
    words = {choice.key: choice.words for choice in question.choices}
    told = [
        f"“{words.get(one.choice, one.choice)}” where {'more than ' if one.at_least is None else ''}"
        f"{one.more_than if one.at_least is None else one.at_least}%{'' if one.at_least is None else ' or more'} were missed"
        for one in suggest.missed
    ]
    first = "From the child’s own attendance in the family’s record, with the sum shown and nothing filled in: "
    return f"{first}{'; '.join(told)}. The first that fits. Nothing is shown where the record holds no attendance."


@dataclass(frozen=True)
class Offered:
    """One answer that is offered: its name, what it means, and what a family reads. `family` is empty where it is the same."""

    name: str
    words: str = ""
    family: str = ""


BY_ITSELF = "Chosen by itself: it says that no other fits"
ASKS_FOR_HELP = "Shows whom to ring, and what to have ready"

KINDS = {
    "ladder": "How well a need is met, in four steps",
    "load": "How much a carer is carrying",
    "strength": "How far a strength could be relied on",
    "choose_one": "One of these",
    "choose_many": "As many of these as fit",
    "words": "In their words",
    "scale": "A mark from nought to ten, to talk with; never averaged",
    "pattern": "How often, and since when",
    "barriers": "What gets in the way; as many as fit",
    "day": "Twenty-four hours, block by block",
    "rows": "Dated rows",
    "number": "A number that can be counted",
    "date": "A date",
    "act_now": "Yes or no; a yes shows the local numbers at once",
}

FIXED: dict[str, type[Worded]] = {"load": Load, "strength": StrengthLevel, "barriers": Barrier}

SHARED: dict[str, type[Worded]] = {"ladder": Level, "pattern": Often, **FIXED}


def kind_in_words(question: Question) -> str:
    """How it is answered."""
    if isinstance(question, Ladder) and question.for_each_carer:
        return f"{KINDS['ladder']}, for each carer"
    return f"{KINDS[question.kind]}: {question.unit}" if isinstance(question, NumberOf) else KINDS[question.kind]


def offered(question: Question) -> tuple[Offered, ...]:
    """What may be answered; nothing where the answer is in words of one's own."""
    if isinstance(question, Ladder):
        return rungs(question)
    if isinstance(question, ChooseOne | ChooseMany | Pattern):
        return chosen_from(question.choices) or tuple(Offered(often.words) for often in Often)
    if isinstance(question, Day):
        return tuple(Offered(day.words, family=day.family_words or "") for day in question.days)
    if isinstance(question, DatedRows):
        return tuple(Offered(column.words, family=column.family_words or "") for column in question.columns)
    if isinstance(question, ConversationScale):
        return Offered("0", question.at_nought), Offered("10", question.at_ten)
    if isinstance(question, ActNow):
        return (Offered("Yes", question.what_to_do),)
    if isinstance(question, CarerLoad | Strength | GetsInTheWay):
        return tuple(Offered(each.words) for each in FIXED[question.kind])
    return ()


def rungs(ladder: Ladder) -> tuple[Offered, ...]:
    """The four steps with what the child gets at each."""
    family = ladder.family_anchors
    return tuple(Offered(level.words, ladder.anchors.at(level), family.at(level) if family else "") for level in Level)


def chosen_from(choices: tuple[Choice, ...]) -> tuple[Offered, ...]:
    """The choices of a question, in both wordings."""
    return tuple(Offered(choice.words, meaning(choice), choice.family_words or "") for choice in choices)


def meaning(choice: Choice) -> str:
    """What choosing it does, where it does more than say its words."""
    does = ((BY_ITSELF, choice.alone), (ASKS_FOR_HELP, choice.asks_for_help))
    return ". ".join(words for words, so in does if so)


def asked_when(condition: AskIf, questions: Mapping[str, Question]) -> str:
    """A condition as one would say it: “‘Food and drink’ is On and off or Mostly not”."""
    if isinstance(condition, AnswerIs):
        question = questions[condition.question]
        names = [answer_in_words(question, key) for key in condition.one_of]
        return f"‘{question.short}’ is {' or '.join(names)}"
    if isinstance(condition, Not):
        return f"it is not so that {asked_when(condition.condition, questions)}"
    between = ", and " if isinstance(condition, AllOf) else ", or "
    return between.join(asked_when(each, questions) for each in condition.conditions)


def answer_in_words(question: Question, key: str) -> str:
    """The words of one answer, in quotation marks where it is a choice."""
    if key in (BLANK, ANSWERED):
        return {BLANK: "left blank", ANSWERED: "answered"}[key]
    if isinstance(question, ChooseOne | ChooseMany | Pattern):
        for choice in question.choices:
            if choice.key == key:
                return f"“{choice.words}”"
    return "yes" if key == "yes" else "no" if key == "no" else f"“{words_of(question, key)}”"


def words_of(question: Question, key: str) -> str:
    """The words of one of the answers that every tool shares."""
    shared = SHARED.get(question.kind)
    return next((each.words for each in shared or () if each.value == key), key)
