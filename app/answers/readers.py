"""From what was typed to a typed answer. What cannot be understood is kept as it was, with its problem and the mend."""

import datetime
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any, TypeVar

from app.answers.given import (
    NOTHING,
    ActNowGiven,
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    DateGiven,
    DayGiven,
    LadderGiven,
    LoadGiven,
    NoAnswer,
    NumberGiven,
    PatternGiven,
    RowGiven,
    ScaleGiven,
    Standing,
    StrengthGiven,
    Unread,
    WordsGiven,
)
from app.answers.still_to_come import refuse_gone_by, refuse_still_to_come
from app.answers.times import clock_minutes, part_date
from app.declaration.questions import ChooseMany, ChooseOne, DatedRows, NumberOf, Pattern, Question
from app.declaration.vocabulary import Barrier, Blank, Level, Load, Often, StrengthLevel
from app.refusals import CannotRead

Raw = Mapping[str, tuple[str, ...]]
"""What came in for one slot: field name → the values sent, text already normalised."""

W = TypeVar("W", bound=StrEnum)

BLANKS = {blank.value for blank in Blank}


def read(question: Question, raw: Raw, today: datetime.date | None = None, *, due_from: datetime.date | None = None) -> Standing:
    """The typed answer. Words that cannot be read come back as `Unread`, holding exactly what was typed.

    `today` is the last day that what has been can have been on; None where a day may be still to come. `due_from` is the
    first of the days to keep to; None where none is asked for.
    """
    try:
        blank = blank_of(question, raw)
        if blank is not None:
            return blank
        given = READERS[question.kind](question, raw)
        if given == NOTHING and one(raw, "why"):
            raise CannotRead("why", "Choose which it is: not known, not asked, declined or does not apply.")
        if today is not None:
            refuse_still_to_come(given, today)
        if due_from is not None:
            refuse_gone_by(given, due_from)
        return given
    except CannotRead as refusal:
        return Unread(
            raw={name: values for name, values in raw.items() if any(values)}, field=refusal.field, problem=refusal.sentence
        )


def one(raw: Raw, name: str) -> str:
    """The single value of a field, or nothing."""
    values = raw.get(name, ())
    return values[-1] if values else ""


WRITTEN = frozenset({"words", "number"})
"""Kinds whose answer is typed: what stands there is never a blank's code, even when it is the same word."""


def blank_of(question: Question, raw: Raw) -> NoAnswer | None:
    """The honest blank that was chosen, if one was. A blank beside an answer, or two of them, are not guessed at."""
    places = ("blank",) if question.kind in WRITTEN else ("answer", "blank")
    picked = list(dict.fromkeys(value for name in places for value in raw.get(name, ()) if value in BLANKS))
    if not picked:
        return None
    if len(picked) > 1:
        raise CannotRead("blank", "Choose one of these: not known, not asked, declined or does not apply.")
    words = one(raw, "answer") if question.kind in WRITTEN or one(raw, "answer") not in BLANKS else ""
    if words:
        sentence = (
            f"There is an answer here and “{Blank.of(picked[0]).words}” is chosen too. Keep one: clear the words or the choice."
        )
        raise CannotRead("answer", sentence)
    return NoAnswer(blank=Blank.of(picked[0]), why=one(raw, "why"))


def key_in(words: type[W], value: str, field: str) -> W:
    """One key of an ordered set of words."""
    try:
        return words(value)
    except ValueError:
        raise CannotRead(field, "Choose one of the answers shown.") from None


def keys_in(words: type[W], values: tuple[str, ...], field: str) -> tuple[W, ...]:
    """Several keys of an ordered set of words, each once, in their own order."""
    found = {key_in(words, value, field) for value in values}
    return tuple(member for member in words if member in found)


def read_ladder(_question: Question, raw: Raw) -> Standing:
    """A rung and what follows from it."""
    if not one(raw, "answer"):
        return NOTHING if not one(raw, "noticed") else needs("answer", "Choose a level, or say that it is not known.")
    often = one(raw, "often")
    return LadderGiven(
        level=key_in(Level, one(raw, "answer"), "answer"),
        noticed=one(raw, "noticed"),
        makes_it_work=one(raw, "makes_it_work"),
        barriers=keys_in(Barrier, raw.get("barriers", ()), "barriers"),
        often=key_in(Often, often, "often") if often else None,
        since=one(raw, "since"),
    )


def needs(field: str, sentence: str) -> Standing:
    """Refuse in the middle of an expression."""
    raise CannotRead(field, sentence)


def read_load(_question: Question, raw: Raw) -> Standing:
    """How much is being carried."""
    if not one(raw, "answer"):
        return NOTHING if not one(raw, "words") else needs("answer", "Choose how much is being carried, or say it was not asked.")
    return LoadGiven(load=key_in(Load, one(raw, "answer"), "answer"), words=one(raw, "words"))


def read_strength(_question: Question, raw: Raw) -> Standing:
    """How far a strength could be relied on."""
    if not one(raw, "answer"):
        return NOTHING if not one(raw, "words") else needs("answer", "Choose how far this could be relied on, or “Not explored”.")
    return StrengthGiven(level=key_in(StrengthLevel, one(raw, "answer"), "answer"), words=one(raw, "words"))


def read_chosen(question: ChooseOne | ChooseMany, raw: Raw) -> Standing:
    """One choice, or as many as fit."""
    sent = set(raw.get("answer", ())) - {""}
    keys = [choice.key for choice in question.choices]
    if sent - set(keys):
        raise CannotRead("answer", "Choose from the answers shown.")
    if not sent:
        return NOTHING if not one(raw, "words") else needs("answer", "Choose an answer to go with your words.")
    alone = next((choice for choice in question.choices if choice.alone and choice.key in sent), None)
    if alone and len(sent) > 1:
        needs("answer", "One of these says that no other fits. Keep that one, or keep the others.")
    return ChosenGiven(choices=tuple(key for key in keys if key in sent), words=one(raw, "words"))


def read_words(_question: Question, raw: Raw) -> Standing:
    """Words as they were said or seen."""
    words = one(raw, "answer")
    return WordsGiven(words=words, exact=bool(one(raw, "exact"))) if words else NOTHING


def read_scale(_question: Question, raw: Raw) -> Standing:
    """A mark from nought to ten."""
    mark = one(raw, "answer").rstrip(".")
    if not mark:
        return NOTHING if not one(raw, "words") else needs("answer", "Choose a mark from 0 to 10 to go with your words.")
    if not (mark.isascii() and mark.isdigit() and len(mark) <= 2 and int(mark) <= 10):
        raise CannotRead("answer", "The mark must be a whole number from 0 to 10.")
    return ScaleGiven(mark=int(mark), words=one(raw, "words"))


def read_pattern(question: Pattern, raw: Raw) -> Standing:
    """How it comes and goes."""
    choice = one(raw, "answer")
    keys = {choice.key for choice in question.choices} or {often.value for often in Often}
    if choice and choice not in keys:
        raise CannotRead("answer", "Choose one of the answers shown.")
    if not choice:
        return (
            NOTHING
            if not (one(raw, "since") or one(raw, "words"))
            else needs("answer", "Choose how often, or say it is not known.")
        )
    return PatternGiven(choice=choice, since=one(raw, "since"), words=one(raw, "words"))


def read_barriers(_question: Question, raw: Raw) -> Standing:
    """What gets in the way."""
    barriers = keys_in(Barrier, tuple(value for value in raw.get("answer", ()) if value), "answer")
    if not barriers:
        return NOTHING if not one(raw, "words") else needs("answer", "Choose what gets in the way, or “Not yet understood”.")
    return BarriersGiven(barriers=barriers, words=one(raw, "words"))


def read_number(question: NumberOf, raw: Raw) -> Standing:
    """A number that was counted or read."""
    typed = one(raw, "answer").replace(",", "").rstrip(".")
    if not typed:
        return NOTHING if not one(raw, "words") else needs("answer", f"Write how many {question.unit}, or say it is not known.")
    if not (typed.removeprefix("-").isdigit() and typed.isascii() and len(typed) <= 9):
        raise CannotRead("answer", f"Write the number of {question.unit} in figures, such as 3.")
    number = int(typed)
    if not question.smallest <= number <= question.largest:
        raise CannotRead("answer", f"The number of {question.unit} must be between {question.smallest} and {question.largest}.")
    return NumberGiven(number=number, words=one(raw, "words"))


def read_date(_question: Question, raw: Raw) -> Standing:
    """A day, a month or a year, from three boxes."""
    day, month, year = one(raw, "day"), one(raw, "month"), one(raw, "year")
    if not (day or month or year):
        return NOTHING
    on, exactly = part_date(day, month, year)
    return DateGiven(on=on, exactly=exactly)


def read_act_now(_question: Question, raw: Raw) -> Standing:
    """Whether the child needs help today."""
    answer = one(raw, "answer")
    if answer not in ("", "yes", "no"):
        raise CannotRead("answer", "Choose yes or no.")
    if not answer:
        field = next((name for name in ("done", "known") if one(raw, name)), "")
        return NOTHING if not field else needs("answer", "Choose yes or no to go with your words.")
    return ActNowGiven(yes=answer == "yes", done=one(raw, "done"), known=one(raw, "known"))


def read_day(_question: Question, raw: Raw) -> Standing:
    """One block of a day, or, where no times are sent, which day it was."""
    if "starts" not in raw:
        on, words = one(raw, "on"), one(raw, "words")
        return DayGiven(on=on, words=words) if on or words else NOTHING
    starts, ends = clock_minutes(one(raw, "starts"), "starts"), clock_minutes(one(raw, "ends"), "ends") or 1440
    if ends <= starts:
        raise CannotRead(
            "ends", "To: the end of this block must be after its start. A night that crosses midnight is two blocks."
        )
    level, elsewhere = one(raw, "level"), one(raw, "elsewhere")
    return BlockGiven.model_validate(
        {
            "starts": starts,
            "ends": ends,
            "place": one(raw, "place"),
            "who": who_there(raw),
            "somebody": one(raw, "somebody"),
            "asleep": bool(one(raw, "asleep")),
            "grown_up_asleep": bool(one(raw, "grown_up_asleep")),
            "words": one(raw, "words"),
            "level": key_in(Level, level, "level") if level else None,
            "told_by": one(raw, "told_by"),
            "elsewhere": elsewhere if elsewhere in ("same", "different", "not_known") else "",
        }
    )


def who_there(raw: Raw) -> tuple[str, ...]:
    """Who was ticked. Whoever wrote a name beside “Somebody else” meant it, ticked or not."""
    ticked = raw.get("who", ())
    unticked = one(raw, "somebody") and "somebody_else" not in ticked
    return (*ticked, "somebody_else") if unticked else ticked


def read_row(question: DatedRows, raw: Raw) -> Standing:
    """One dated row."""
    cells = {column.key: one(raw, column.key) for column in question.columns if one(raw, column.key)}
    when = one(raw, "when")
    return RowGiven(when=when, cells=cells) if cells or when else NOTHING


READERS: dict[str, Callable[[Any, Raw], Standing]] = {
    "ladder": read_ladder,
    "load": read_load,
    "strength": read_strength,
    "choose_one": read_chosen,
    "choose_many": read_chosen,
    "words": read_words,
    "scale": read_scale,
    "pattern": read_pattern,
    "barriers": read_barriers,
    "day": read_day,
    "rows": read_row,
    "number": read_number,
    "date": read_date,
    "act_now": read_act_now,
}
