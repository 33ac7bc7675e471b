"""From how a story writes an answer ("on_and_off | money, time | weekly | since April") to what a form would have sent."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from app.assessments.given import Standing, Unread
from app.assessments.readers import BLANKS, Raw, read
from app.assessments.slots import Slot, needed, thinking
from app.declaration.questions import InTheirWords, Ladder, Question
from app.declaration.vocabulary import Level, Voice
from app.demonstration.records import unquoted
from app.demonstration.stories import Told

Marked = Callable[[str, str], str]
"""Text and its place within the answer → the text as it is kept."""


def within(marked: Marked, place: str) -> Marked:
    """The same, for a part of the answer."""

    def inside(text: str, at: str) -> str:
        return marked(text, f"{place}/{at}" if place else at)

    return inside


LOW = {Level.ON_AND_OFF.value, Level.MOSTLY_NOT.value}

KEYS = {"choose_one", "choose_many", "scale", "load", "strength", "number", "pattern", "act_now", "barriers"}
"""Kinds whose first part is a key or a number; words may follow it."""

SECOND = {"act_now": "done", "pattern": "since"}
"""What the second part is, where it is not words."""


def parts_of(told: str) -> list[str]:
    """The parts of a short answer."""
    return [part.strip() for part in told.split("|")]


def raw_of(question: Question, told: str, marked: Marked) -> Raw:
    """What a form would have sent for this short answer."""
    parts = parts_of(told)
    if parts[0] in BLANKS:
        return {"answer": (parts[0],), "why": (marked(parts[1], "why"),)} if len(parts) > 1 else {"answer": (parts[0],)}
    if question.kind == "words":
        words, exact = unquoted(told)
        return {"answer": (marked(words, "words"),), **({"exact": ("yes",)} if exact else {})}
    if isinstance(question, Ladder):
        return ladder_raw(question, parts, marked)
    if question.kind == "date":
        day, month, year = ("", *parts[0].split(" "))[-3:]
        return {"day": (day,), "month": (month,), "year": (year,)}
    raw: dict[str, tuple[str, ...]] = {"answer": tuple(key.strip() for key in parts[0].split(","))}
    if len(parts) > 1:
        field = SECOND.get(question.kind, "words")
        raw[field] = (marked(parts[1], field),)
    if len(parts) > 2:
        raw["words"] = (marked(parts[2], "words"),)
    return raw


def ladder_raw(question: Ladder, parts: list[str], marked: Marked) -> Raw:
    """`steady | what makes it work`, `on_and_off | money, time | weekly | since April`; at a glance, `mostly | what was seen`."""
    raw: dict[str, tuple[str, ...]] = {"answer": (parts[0],)}
    if len(parts) == 1:
        return raw
    if question.brief:
        raw["noticed"] = (marked(parts[1], "noticed"),)
        return raw
    if parts[0] not in LOW:
        raw["makes_it_work"] = (marked(parts[1], "makes_it_work"),)
        return raw
    raw["barriers"] = tuple(key.strip() for key in parts[1].split(",") if key.strip())
    if len(parts) > 2:
        raw["often"] = (parts[2],)
    if len(parts) > 3:
        raw["since"] = (marked(parts[3], "since"),)
    return raw


def block_raw(told: Told, people: Mapping[str, str], marked: Marked) -> Raw:
    """One block of a day, as the story's table tells it."""
    raw: dict[str, tuple[str, ...]] = {"starts": (told["from"],), "ends": (told["to"],)}
    for name in ("place", "words", "somebody"):
        if name in told:
            raw[name] = (marked(told[name], name),)
    raw["who"] = tuple(people.get(who, who) for who in told.get("who", ()))
    if told.get("asleep"):
        raw["asleep"] = ("yes",)
    for name in ("level", "elsewhere"):
        if name in told:
            raw[name] = (told[name],)
    if "told" in told:
        raw["told_by"] = (people.get(told["told"], told["told"]),)
    return raw


def row_raw(told: Told, marked: Marked) -> Raw:
    """One dated row."""
    return {name: (marked(value, name),) for name, value in told.items()}


def answered(
    question: Question, told: Any, *, people: Mapping[str, str], carers: Sequence[Any], marked: Marked
) -> Iterator[tuple[Slot, Standing]]:
    """Every place this answer of a story fills, with what stands there. Raises ValueError for what no form would take."""
    for slot, raw in places(question, told, people=people, carers=carers, marked=marked):
        given = read(thinking_question(question) if slot.part == "thinking" else question, raw)
        if isinstance(given, Unread):
            raise ValueError(f"{question.key}: {given.problem} ({given.raw})")
        yield slot, given


def thinking_question(question: Question) -> Question:
    """What the practitioner makes of an answer is kept as words, whatever the question is."""
    return InTheirWords(key=question.key, wording="Thinking", short="Thinking", about=question.about, guidance=question.guidance)


def places(
    question: Question, told: Any, *, people: Mapping[str, str], carers: Sequence[Any], marked: Marked
) -> Iterator[tuple[Slot, Raw]]:
    """Each place with what a form would have sent for it."""
    if question.kind == "day":
        yield from day_places(question, told, people, marked)
        return
    if question.kind == "rows":
        for number, row in enumerate(told):
            yield (
                Slot(question.key, question.voices[0], f"r{number}"),
                row_raw(row, within(marked, str(number))),
            )
        return
    if not isinstance(told, dict):
        told = {"": told}
    for where, words in told.items():
        if where != "cites":
            slot = place(question, where, people, carers)
            yield slot, raw_of(question, str(words), within(marked, where))


def day_places(question: Question, told: Told, people: Mapping[str, str], marked: Marked) -> Iterator[tuple[Slot, Raw]]:
    """Each day that was walked through, and its blocks."""
    voice = question.voices[0]
    for day, of_day in told.items():
        if day == "cites":
            continue
        kept = {name: (marked(of_day[name], f"{day}/{name}"),) for name in ("on", "words") if name in of_day}
        if kept:
            yield Slot(question.key, voice, day), kept
        for number, block in enumerate(of_day.get("blocks", ())):
            yield (
                Slot(question.key, voice, f"{day}.b{number}"),
                block_raw(block, people, within(marked, f"{day}/{number}")),
            )


def place(question: Question, where: str, people: Mapping[str, str], carers: Sequence[Any]) -> Slot:
    """The place a story means by "", "child", "thinking", a carer's key, or a carer's key with "says" for their own view."""
    if where == "thinking":
        return thinking(question)
    if where in ("child", "practitioner", "other_professional", "written_record"):
        return Slot(question.key, Voice.of(where))
    own = needed(question, carers)
    if not where:
        return own[0] if own else Slot(question.key, question.voices[0])
    who, _, says = where.partition(" ")
    if own and not says:
        return Slot(question.key, Voice.PRACTITIONER, people[who])
    return Slot(question.key, Voice.CARER, people[who])
