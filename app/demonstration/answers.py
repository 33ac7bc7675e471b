"""From how a story writes an answer ("on_and_off | money, time | weekly | since April") to what a form would have sent."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from app.answers.given import Standing, Unread
from app.answers.readers import BLANKS, WRITTEN, Raw, read
from app.answers.slots import THINKING, Carer, Slot, needed, slots, thinking
from app.declaration.questions import InTheirWords, Ladder, Question
from app.declaration.vocabulary import Level, Voice
from app.demonstration.records import unquoted
from app.demonstration.stories import StoryFault, Told
from app.demonstration.telling import Telling

LOW = {Level.ON_AND_OFF.value, Level.MOSTLY_NOT.value}

SECOND = {"act_now": "done", "pattern": "since"}
"""What the second part of a short answer is, where it is not words."""

OTHER_VOICES = ("child", "practitioner", "other_professional", "written_record")


@dataclass(frozen=True)
class Around:
    """What an answer is told amid: the people by their keys in the story, the carers, the telling, and its place in it."""

    telling: Telling
    people: Mapping[str, str]
    carers: Sequence[Carer]
    place: str

    def within(self, part: str) -> "Around":
        """The same, for a part."""
        return replace(self, place=f"{self.place}/{part}") if part else self

    def words(self, text: str, field: str) -> tuple[str, ...]:
        """A text as it is kept, in a field of a form."""
        return (self.telling.words(text, f"{self.place}/{field}"),)


def answered(question: Question, told: Any, around: Around) -> Iterator[tuple[Slot, Standing]]:
    """Every place this answer of a story fills, with what stands there. Raises StoryFault for what no form would take."""
    for slot, raw in places(question, told, around):
        grows = question.kind in ("day", "rows")
        if not grows and slot != thinking(question) and slot not in slots(question, around.carers):
            raise StoryFault(f"{around.place}: {question.key} has no place for {slot.voice.value} {slot.part}")
        given = read(as_words(question) if slot.part == THINKING else question, raw)
        if isinstance(given, Unread):
            raise StoryFault(f"{around.place}: {given.problem} {given.raw}")
        yield slot, given


def as_words(question: Question) -> Question:
    """What the practitioner makes of an answer is kept as words, whatever the question is."""
    return InTheirWords(key=question.key, wording="…", short="…", about=question.about, guidance=question.guidance)


def places(question: Question, told: Any, around: Around) -> Iterator[tuple[Slot, Raw]]:
    """Each place with what a form would have sent for it."""
    if question.kind == "day":
        yield from day_places(question, told, around)
    elif question.kind == "rows":
        for number, row in enumerate(told):
            at = around.within(str(number))
            yield Slot(question.key, question.voices[0], f"r{number}"), {name: at.words(row[name], name) for name in row}
    else:
        for where, words in told.items() if isinstance(told, dict) else (("", told),):
            if where != "cites":
                slot = place_of(question, where, around)
                kind = as_words(question) if slot.part == THINKING else question
                yield slot, raw_of(kind, str(words), around.within(where))


def place_of(question: Question, where: str, around: Around) -> Slot:
    """The place a story means by nothing, a voice, "thinking", a carer's key, or a carer's key and "says" for their own view."""
    if where == THINKING:
        return thinking(question)
    if where in OTHER_VOICES:
        return Slot(question.key, Voice.of(where))
    own = needed(question, around.carers)
    if not where:
        return own[0] if own else slots(question, around.carers)[0]
    who, _, says = where.partition(" ")
    voice = Voice.PRACTITIONER if own and not says else Voice.CARER
    return Slot(question.key, voice, around.people[who])


def raw_of(question: Question, told: str, around: Around) -> Raw:
    """What a form would have sent for this short answer."""
    parts = [part.strip() for part in told.split("|")]
    if parts[0] in BLANKS:
        return {"blank" if question.kind in WRITTEN else "answer": (parts[0],), "why": around.words("".join(parts[1:]), "why")}
    if question.kind == "words":
        words, exact = unquoted(told.strip())
        return {"answer": around.words(words, "words"), **({"exact": ("yes",)} if exact else {})}
    if isinstance(question, Ladder):
        return ladder_raw(question, parts, around)
    if question.kind == "date":
        day = around.telling.day(int(parts[0]))
        return {"day": (str(day.day),), "month": (str(day.month),), "year": (str(day.year),)}
    raw: dict[str, tuple[str, ...]] = {"answer": tuple(key.strip() for key in parts[0].split(","))}
    second = "known" if question.kind == "act_now" and parts[0] == "no" else SECOND.get(question.kind, "words")
    for part, field in zip(parts[1:], (second, "words"), strict=False):
        raw[field] = around.words(part, field)
    return raw


def ladder_raw(question: Ladder, parts: list[str], around: Around) -> Raw:
    """`steady | what makes it work`, `on_and_off | money, time | weekly | since April`; at a glance, `mostly | what was seen`."""
    raw: dict[str, tuple[str, ...]] = {"answer": (parts[0],)}
    if question.brief or parts[0] not in LOW:
        field = "noticed" if question.brief else "makes_it_work"
        return raw | ({field: around.words(parts[1], field)} if len(parts) > 1 else {})
    if len(parts) > 1:
        raw["barriers"] = tuple(key.strip() for key in parts[1].split(",") if key.strip())
    if len(parts) > 2:
        raw["often"] = (parts[2],)
    if len(parts) > 3:
        raw["since"] = around.words(parts[3], "since")
    return raw


def day_places(question: Question, told: Told, around: Around) -> Iterator[tuple[Slot, Raw]]:
    """Each day that was walked through, and its blocks."""
    voice = question.voices[0]
    for day, of_day in told.items():
        if day == "cites":
            continue
        at = around.within(day)
        kept = {name: at.words(of_day[name], name) for name in ("on", "words") if name in of_day}
        if kept:
            yield Slot(question.key, voice, day), kept
        for number, block in enumerate(of_day["blocks"]):
            yield Slot(question.key, voice, f"{day}.b{number}"), block_raw(block, at.within(str(number)))


def block_raw(told: Told, around: Around) -> Raw:
    """One block of a day, as the story's table tells it."""
    raw: dict[str, tuple[str, ...]] = {"starts": (told["from"],), "ends": (told["to"],)}
    raw |= {name: around.words(told[name], name) for name in ("place", "words", "somebody") if name in told}
    raw["who"] = tuple(around.people.get(who, who) for who in told.get("who", ()))
    raw |= {name: (told[name],) for name in ("level", "elsewhere") if name in told}
    raw |= {name: ("yes",) for name in ("asleep", "grown_up_asleep") if told.get(name)}
    if "told" in told:
        raw["told_by"] = (around.people.get(told["told"], told["told"]),)
    return raw
