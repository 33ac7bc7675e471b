"""A day being told: which kind of day is looked at, which block stands open, who may have been there, and what runs into what."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.answers.given import BlockGiven, Given, Standing, Unread
from app.answers.readers import read
from app.answers.slots import Slot
from app.answers.times import clock_words
from app.asking.columns import Column, Option, marked, typed_again
from app.asking.memo import PART
from app.assessments.queries import StandingAnswer
from app.cases.wording import possessive
from app.declaration.questions import Day
from app.declaration.vocabulary import Level
from app.declaration.wording import Names, filled
from app.showing.days import MIDNIGHT, NO_GROWN_UP, NOT_KNOWN, SOMEBODY_ELSE, free_time, overlap, span_words
from app.showing.questions import People, block_in, blocks_of, day_shown
from app.showing.shown import BlockShown, DayShown

NEW = "new"
"""How an address begins its word for a block that is being added."""


@dataclass(frozen=True, slots=True)
class BlockForm:
    """The form of one block: its fields, who may have been there, who told it, and how it is on the other kind of day."""

    column: Column
    who: tuple[Option, ...]
    told_by: tuple[Option, ...]
    levels: tuple[Option, ...]
    elsewhere: tuple[Option, ...]
    other_day: str
    words_label: str
    times: str
    is_new: bool
    child: str


@dataclass(frozen=True, slots=True)
class BlockRow:
    """One block in the list: in words, and its form when it stands open."""

    field: str
    shown: BlockShown | None
    form: BlockForm | None

    @property
    def part(self) -> str:
        """Its part of the day's slots, which ends the address of its place on the page."""
        return self.field.partition(".")[2]


@dataclass(frozen=True, slots=True)
class DayCard:
    """A day question: every kind of day drawn, one of them block by block."""

    key: str
    days: tuple[DayShown, ...]
    current: DayShown
    which: Column
    rows: tuple[BlockRow, ...]
    adding: BlockForm | None
    removed: str = ""
    """The field of a block that has just been taken out and may be put back."""
    prompts: tuple[str, ...] = ()

    def in_one_form(self) -> "DayCard":
        """The same day as a part of one form for its whole section."""
        rows = tuple(replace(row, form=row.form and replace(row.form, column=row.form.column.of(self.key))) for row in self.rows)
        adding = self.adding and replace(self.adding, column=self.adding.column.of(self.key))
        return replace(self, which=self.which.of(self.key), rows=rows, adding=adding)

    @property
    def legend(self) -> tuple[tuple[str, str], ...]:
        """What the patterns mean that are drawn on any of the days."""
        return tuple(dict.fromkeys(entry for one in self.days for entry in one.legend))


@dataclass(frozen=True, slots=True)
class Looking:
    """What the address asks to see: a kind of day, an open block, a part just taken out, a question in others’ own views."""

    day: str = ""
    block: str = ""
    removed: str = ""
    view: str = ""
    together: bool = False
    """Whether the whole section is one form, for a browser without scripts."""


NOWHERE = Looking()
"""The address asks for nothing in particular."""


def new_part(day: str = "") -> str:
    """The part of a new block (`school.3fa29c01`) or a new row (`r3fa29c01`), before its page has made it its own."""
    return f"{day}.{PART}" if day else f"r{PART}"


def day_card(
    question: Day,
    answers: Mapping[Slot, StandingAnswer],
    names: Names,
    people: People,
    looking: Looking,
    *,
    family: bool = False,
) -> DayCard:
    """The card of a day question, as the address asks for it."""
    given = {slot: there.given for slot, there in answers.items()}
    days = tuple(day_shown(kind, given, names, people, family=family) for kind in question.days)
    at = next((at for at, kind in enumerate(question.days) if kind.key == looking.day), 0)
    kind = question.days[at]
    other = other_day_words(question, at, names)
    shown = {block.part: block for block in days[at].blocks}
    unread = [slot for slot, one in given.items() if isinstance(one, Unread) and slot.part.split(".")[0] == kind.key]
    there = [slot for slot, _ in blocks_of(kind, given)]
    slots = [*there, *(slot for slot in unread if slot not in there)]
    rows = tuple(
        BlockRow(
            slot.field,
            shown.get(slot.part),
            block_form(answers[slot], names, people, other) if slot.part == looking.block or slot in unread else None,
        )
        for slot in slots
    )
    which = Slot(question.key, question.voices[0], kind.key)
    free = [block for _, block in blocks_of(kind, given)]
    adding = new_form(question, kind.key, free, names, people, other) if looking.block.startswith(NEW) or not rows else None
    return DayCard(
        question.key,
        days,
        days[at],
        Column(which.field, f"{question.key}-{kind.key}-which", "", "", seen_in(answers, which), raw=raw_in(answers, which)),
        rows,
        adding,
        looking.removed,
        tuple(filled(prompt, names) for prompt in question.prompts),
    )


def seen_in(answers: Mapping[Slot, StandingAnswer], slot: Slot) -> int:
    """The number that stands in a slot."""
    return answers[slot].number if slot in answers else 0


def raw_in(answers: Mapping[Slot, StandingAnswer], slot: Slot) -> Mapping[str, tuple[str, ...]]:
    """What stands in a slot, as it was typed."""
    return typed_again(answers[slot].given) if slot in answers else {}


def other_day_words(question: Day, at: int, names: Names) -> str:
    """The other kind of day, where there are just two."""
    others = [filled(kind.words, names) for place, kind in enumerate(question.days) if place != at]
    return f"{others[0][:1].lower()}{others[0][1:]}" if len(others) == 1 else "other days" if others else ""


def new_form(question: Day, day: str, there: Iterable[BlockGiven], names: Names, people: People, other: str) -> BlockForm:
    """An empty block, its times set to the first stretch nobody has told."""
    starts, ends = free_time(there)
    slot = Slot(question.key, question.voices[0], new_part(day))
    raw = {"starts": (clock_words(starts),), "ends": (clock_words(ends),)}
    column = Column(slot.field, f"{question.key}-{slot.part.replace('.', '-')}", "", "", 0, raw=raw, spoken=True)
    return form_of(column, names, people, other, "A new block", is_new=True)


def block_form(there: StandingAnswer, names: Names, people: People, other: str) -> BlockForm:
    """The form of a block that is there, or of one that could not be read."""
    stood = block_in(there.given)
    unread = there.given if isinstance(there.given, Unread) else None
    column = Column(
        name=there.slot.field,
        id=f"{there.slot.question}-{there.slot.part.replace('.', '-')}",
        heading="",
        line="",
        seen=there.number,
        raw=typed_again(there.given),
        problem=unread.problem if unread else "",
        problem_field=unread.field if unread else "",
        spoken=True,
    )
    times = span_words(stood.starts, stood.ends) if stood else "Times to mend"
    return form_of(column, names, people, other, times[:1].upper() + times[1:], is_new=False)


def form_of(column: Column, names: Names, people: People, other: str, times: str, *, is_new: bool) -> BlockForm:
    """A block's choices, with what is chosen."""
    away = (people.unborn - set(column.raw.get("who", ()))) | {people.child_id}
    there = [Option(one, name) for one, name in people.names.items() if one not in away]
    there += [Option(SOMEBODY_ELSE, "Somebody else"), Option(NO_GROWN_UP, "No grown-up"), Option(NOT_KNOWN, "Not known")]
    there += left_the_record(column.raw.get("who", ()), there)
    tellers = tellers_of(names, people)
    tellers += left_the_record(column.raw.get("told_by", ()), tellers)
    elsewhere = [Option("same", "Same"), Option("different", "Different"), Option("not_known", "Not known")]
    return BlockForm(
        column=column,
        who=marked(there, column.raw.get("who", ())),
        told_by=marked(tellers, column.raw.get("told_by", ())),
        levels=marked([Option(one.value, one.words, key=one.value) for one in Level], column.raw.get("level", ())),
        elsewhere=marked(elsewhere, column.raw.get("elsewhere", ())),
        other_day=other,
        words_label=f"What happens, in {possessive(names.child)} words?",
        times=times,
        is_new=is_new,
        child=names.child,
    )


def tellers_of(names: Names, people: People) -> list[Option]:
    """Who may have told of a block: the child, grown-ups, brothers and sisters old enough, the practitioner who saw it."""
    brothers_and_sisters = people.names.keys() - people.adults - people.too_young - {people.child_id}
    told = [Option(people.child_id, names.child)]
    told += [Option(one, name) for one, name in people.names.items() if one in people.adults]
    told += [Option(one, name) for one, name in people.names.items() if one in brothers_and_sisters]
    return [*told, Option("seen", "I saw it"), Option("somebody_else", "Somebody else")]


def left_the_record(kept: Iterable[str], offered: Iterable[Option]) -> list[Option]:
    """Whoever was chosen when they were in the record, and is not now: still chosen until somebody changes it."""
    known = {one.value for one in offered}
    return [Option(one, "Somebody who has left the record") for one in kept if one and one not in known]


# What came in ----------------------------------------------------------------------------------------------------------


def fitted(
    slot: Slot, given: Standing, raw: Mapping[str, tuple[str, ...]], others: Mapping[Slot, Given], people: People
) -> Standing:
    """A block with only people of the record in it; kept as it was typed where it runs into another block of that day.

    A block that could be read stands in the day until what was typed over it can be read too.
    """
    stood = block_in(others.get(slot))
    if isinstance(given, Unread):
        return given.model_copy(update={"before": stood})
    if not isinstance(given, BlockGiven):
        return given
    known = {*people.names, SOMEBODY_ELSE, NO_GROWN_UP, NOT_KNOWN, *(stood.who if stood else ())}
    tellers = {*people.names, "seen", "somebody_else", stood.told_by if stood else ""}
    teller = given.told_by if given.told_by in tellers else ""
    block = given.model_copy(update={"who": tuple(one for one in given.who if one in known), "told_by": teller})
    day = slot.part.split(".", maxsplit=1)[0]
    beside = [block_in(one) for where, one in others.items() if where != slot and where.part.split(".")[0] == day]
    sentence = overlap(block, [one for one in beside if one])
    return (
        Unread(raw=dict(raw), field="starts", problem=f"From: {sentence[:1].lower()}{sentence[1:]}", before=stood)
        if sentence
        else block
    )


def mended(question: Day, others: Mapping[Slot, Given], people: People) -> dict[Slot, Standing]:
    """Blocks that waited to be mended and can be read now, because another block has made room for them."""
    found: dict[Slot, Standing] = {}
    day = dict(others)
    for slot, one in others.items():
        if isinstance(one, Unread) and "." in slot.part and slot.viewed_by is None:
            given = fitted(slot, read(question, one.raw), one.raw, day, people)
            if isinstance(given, BlockGiven):
                found[slot] = day[slot] = given
    return found


def halves(block: BlockGiven) -> tuple[BlockGiven, BlockGiven] | None:
    """A block as two, parted on the nearest quarter of an hour to its middle; None when it is too short to part."""
    middle = round((block.starts + block.ends) / 2 / 15) * 15
    if not block.starts < middle < min(block.ends, MIDNIGHT):
        return None
    second = replace_words(block, middle, block.ends)
    return block.model_copy(update={"ends": middle}), second


def replace_words(block: BlockGiven, starts: int, ends: int) -> BlockGiven:
    """The same place and people at another time; what happens then is still to be told."""
    return block.model_copy(update={"starts": starts, "ends": ends, "words": "", "level": None})
