"""Whole questions as they are read: every voice beside the others, a day drawn and in words, rows as a table."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from uuid import UUID

from app.answers.given import BlockGiven, DayGiven, Given, NoAnswer, Nothing, RowGiven, SetAside, Unread, WordsGiven
from app.answers.slots import THINKING, Carer, Slot
from app.declaration.questions import DatedRows, Day, DayKind, Question
from app.declaration.wording import Names, filled
from app.showing.days import (
    ALONE,
    KEY_WORDS,
    MIDNIGHT,
    NO_GROWN_UP,
    NOT_KNOWN,
    SOMEBODY_ELSE,
    UNKNOWN,
    UNWATCHED,
    Span,
    kind_of,
    span_words,
    spans,
    summary,
)
from app.showing.family_words import AS_THEY_PUT_IT
from app.showing.shown import (
    AnswerShown,
    BlockShown,
    ColumnShown,
    DayShown,
    Segment,
    carer_names,
    level_shown,
    shown,
    whose,
)

EVERYBODY = "The answer"


@dataclass(frozen=True, slots=True)
class QuestionShown:
    """A question with all that was answered to it, voice by voice."""

    key: str
    kind: str
    short: str
    wording: str
    columns: tuple[ColumnShown, ...]
    thinking: str = ""
    private: bool = False


@dataclass(frozen=True, slots=True)
class People:
    """The people of the record by id, as they are called; who of them is grown up; and the child it is about."""

    names: Mapping[str, str] = field(default_factory=dict)
    adults: frozenset[str] = frozenset()
    child_id: str = ""
    too_young: frozenset[str] = frozenset()
    """Who is not born yet, or too young to tell of a day."""
    unborn: frozenset[str] = frozenset()
    """Who cannot have been anywhere yet."""


NOBODY = People()


def question_shown(
    question: Question,
    answers: Mapping[Slot, Given],
    names: Names,
    carers: tuple[Carer, ...],
    *,
    people: People = NOBODY,
    family: bool = False,
) -> QuestionShown:
    """A question with its answers in every voice. `answers` may hold those of other questions too; they are passed over."""
    own = {slot: given for slot, given in answers.items() if slot.question == question.key and not isinstance(given, Nothing)}
    thinking = next((given.words for slot, given in own.items() if slot.part == THINKING and isinstance(given, WordsGiven)), "")
    spoken = {slot: given for slot, given in own.items() if slot.part != THINKING}
    if isinstance(question, Day):
        columns = day_columns(question, spoken, names, people, family=family)
    elif isinstance(question, DatedRows):
        columns = row_columns(question, spoken, names, family=family)
    else:
        columns = tuple(
            column_shown(question, slot, given, names, carers, family=family)
            for slot, given in spoken.items()
            if not isinstance(given, SetAside)
        )
    wording = filled(question.family_words if family else question.wording, names)
    making = "" if family else thinking
    return QuestionShown(question.key, question.kind, question.short, wording, columns, making, private=question.private)


def line_over(given: Given, answer: AnswerShown, line: str) -> str:
    """The line over an answer that was given. Nothing the practitioner put into words stands as somebody's own."""
    if line != AS_THEY_PUT_IT:
        return line
    if isinstance(given, NoAnswer | Unread):
        return ""
    if answer.exact:
        return "word for word"
    return "as told to the practitioner" if answer.lines or (answer.words and not answer.spoken) else "as they see it"


def column_shown(
    question: Question, slot: Slot, given: Given, names: Names, carers: tuple[Carer, ...], *, family: bool
) -> ColumnShown:
    """One answer under the name of whoever gave it."""
    answer = shown(question, given, carer_names(names, slot, carers), family=family)
    heading, line = whose(slot, names, carers)
    return ColumnShown(heading, line_over(given, answer, "" if slot.viewed_by else line), slot, answer)


# Days and rows -------------------------------------------------------------------------------------------------------


def others_than_blocks(
    question: Question, spoken: Mapping[Slot, Given], names: Names, people: People, *, family: bool
) -> list[ColumnShown]:
    """A blank over the whole question, or something that could not be read."""
    odd = {slot: given for slot, given in spoken.items() if isinstance(given, NoAnswer | Unread)}
    return [
        ColumnShown(EVERYBODY, "", slot, shown(question, given, names, family=family, people=people.names))
        for slot, given in odd.items()
    ]


def day_columns(
    question: Day, spoken: Mapping[Slot, Given], names: Names, people: People, *, family: bool
) -> tuple[ColumnShown, ...]:
    """All the kinds of day in one column, and what could not be read."""
    days = tuple(day_shown(kind, spoken, names, people, family=family) for kind in question.days)
    odd = others_than_blocks(question, spoken, names, people, family=family)
    place = Slot(question.key, question.voices[0])
    if not any(day.blocks or day.on for day in days):
        return tuple(odd)
    return (ColumnShown(EVERYBODY, "", place, AnswerShown(kind=question.kind, days=days)), *odd)


def block_in(given: Given | None) -> BlockGiven | None:
    """The block that stands in a place: the last that could be read, while what was typed over it waits to be mended."""
    return given.before if isinstance(given, Unread) else given if isinstance(given, BlockGiven) else None


def blocks_of(kind: DayKind, answers: Mapping[Slot, Given]) -> list[tuple[Slot, BlockGiven]]:
    """The blocks of one kind of day, in order. A block's part begins with the key of its day and a full stop."""
    found = [(slot, block) for slot, given in answers.items() if (block := block_in(given))]
    own = [(slot, block) for slot, block in found if slot.part.split(".")[0] == kind.key]
    return sorted(own, key=lambda each: (each[1].starts, each[1].ends))


def day_shown(kind: DayKind, answers: Mapping[Slot, Given], names: Names, people: People, *, family: bool = False) -> DayShown:
    """One kind of day, drawn and in words."""
    blocks = blocks_of(kind, answers)
    which = next((g for slot, g in answers.items() if isinstance(g, DayGiven) and slot.part == kind.key), DayGiven())
    words = filled((kind.family_words if family else None) or kind.words, names)
    drawn = spans([block for _, block in blocks], people.adults)
    sentence = summary(words, names.child, [block for _, block in blocks], people.adults)
    title = "; ".join(f"{span.words}: {drawn_words(span, people)}" for span in drawn)
    segments = tuple(
        Segment(
            round(span.starts / MIDNIGHT * 100, 4),
            round(span.minutes / MIDNIGHT * 100, 4),
            span.kind,
            fitting(label(span.block, people) or ("not known" if span.kind == UNKNOWN else ""), span.minutes),
        )
        for span in drawn
    )
    legend = tuple((key, word) for key, word in KEY_WORDS.items() if any(span.kind == key for span in drawn))
    shown_blocks = tuple(block_shown(slot, block, people, family=family) for slot, block in blocks)
    return DayShown(kind.key, words, which.on, segments, sentence, f"{words}. {title}.", shown_blocks, legend)


def fitting(words: str, minutes: int) -> str:
    """The words of a stretch, when they fit into it where ribbons are narrowest and still have words: 18 minutes a letter."""
    return words if minutes >= max(110, 18 * len(words)) else ""


def drawn_words(span: Span, people: People) -> str:
    """What one stretch of a ribbon shows. That no grown-up was there is always said."""
    called = label(span.block, people)
    if span.kind == ALONE:
        return f"{called}, {KEY_WORDS[ALONE]}" if called else KEY_WORDS[ALONE]
    if span.kind == UNWATCHED:
        return f"{called}, {KEY_WORDS[UNWATCHED]}" if called else KEY_WORDS[UNWATCHED]
    return called or KEY_WORDS[span.kind]


def label(block: BlockGiven | None, people: People) -> str:
    """A word or two for a stretch of the ribbon."""
    if block is None:
        return ""
    if block.asleep:
        return "asleep"
    return short_place(block.place) or who_words(block, people)


def short_place(place: str) -> str:
    """As much of a place as fits."""
    first = place.split(",", maxsplit=1)[0].strip()
    return first if len(first) <= 24 else f"{first[:22].rsplit(' ', 1)[0]} …"


def who_words(block: BlockGiven, people: People) -> str:
    """`Noah and Kelly`; `no grown-up` and `not known` in words; "" when nobody said."""
    called = [people.names[one] for one in block.who if one in people.names]
    if SOMEBODY_ELSE in block.who:
        called.append(block.somebody or "somebody else")
    if NO_GROWN_UP in block.who:
        called.append("no grown-up")
    if NOT_KNOWN in block.who:
        called.append("who else is not known" if called else "who was there is not known")
    if block.grown_up_asleep and called:
        called[-1] += " (the grown-up asleep)"
    return called[0] if len(called) == 1 else f"{', '.join(called[:-1])} and {called[-1]}" if called else ""


def beside_sleep(block: BlockGiven, people: People) -> str:
    """`at home, with Mum there`: where a child slept, and who was there, of whom it is not said that they slept."""
    called = who_words(block, people)
    return ", ".join(filter(None, (block.place, f"with {called} there" if called and set(block.who) != {NOT_KNOWN} else called)))


ELSEWHERE_WORDS = {"same": "The other kind of day: the same.", "different": "The other kind of day: different."}


def block_shown(slot: Slot, block: BlockGiven, people: People, *, family: bool = False) -> BlockShown:
    """One block, in words."""
    teller = {"seen": "Seen by the practitioner.", "somebody_else": "Told by somebody else."}.get(block.told_by, "")
    if block.told_by in people.names:
        teller = f"Told by {people.names[block.told_by]}."
    other = ELSEWHERE_WORDS.get(block.elsewhere, "The other kind of day: not known." if block.elsewhere else "")
    return BlockShown(
        part=slot.part,
        times=span_words(block.starts, block.ends).capitalize() if block.starts == 0 else span_words(block.starts, block.ends),
        happening="Asleep" if block.asleep else block.place or ("" if family else "Where is not said"),
        who=beside_sleep(block, people) if block.asleep else who_words(block, people),
        words=block.words,
        told=" ".join(part for part in (teller or "Who told this is not said.", other) if part),
        level=level_shown(block.level, family=family) if block.level else None,
        kind=kind_of(block, people.adults),
    )


def row_columns(question: DatedRows, spoken: Mapping[Slot, Given], names: Names, *, family: bool) -> tuple[ColumnShown, ...]:
    """The rows as one table, and what could not be read."""
    heads = tuple(filled((column.family_words if family else None) or column.words, names) for column in question.columns)
    rows = [given for given in spoken.values() if isinstance(given, RowGiven)]
    told_rows = tuple((row.when, *(row.cells.get(column.key, "") for column in question.columns)) for row in rows)
    odd = others_than_blocks(question, spoken, names, NOBODY, family=family)
    place = Slot(question.key, question.voices[0])
    table = AnswerShown(kind=question.kind, columns=("When", *heads), rows=told_rows)
    return (*((ColumnShown(EVERYBODY, "", place, table),) if rows else ()), *odd)


def people_shown(
    people: Iterable[tuple[UUID, str, bool]], child_id: UUID, too_young: Iterable[UUID] = (), unborn: Iterable[UUID] = ()
) -> People:
    """From (id, what they are called, grown up) of everybody in the record."""
    everybody = list(people)
    adults = frozenset(str(one) for one, _, grown in everybody if grown)
    young, not_born = (frozenset(str(one) for one in some) for some in (too_young, unborn))
    return People({str(one): name for one, name, _ in everybody}, adults, str(child_id), young, not_born)
