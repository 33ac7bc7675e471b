"""A question as it is asked: its words with the names in them, one column for each place to answer, and what stands beside."""

from dataclasses import dataclass, replace
from typing import Any

from app.answers.given import Given, LadderGiven, NoAnswer, Nothing, SetAside, Unread
from app.answers.slots import Carer, Slot, family_slot, needed, slots, thinking, whole
from app.asking.columns import Asking, Column, barriers, blanks_of, fixed, marked, options_of, typed_again
from app.asking.from_record import Suggested
from app.asking.told import NOT_YET, Saved, Told, saved
from app.declaration.questions import ActNow, DatedRows, Day, InTheirWords, Ladder, NumberOf, OnDate, Question
from app.declaration.vocabulary import Often
from app.declaration.wording import Names, filled
from app.evidence.presenters import StatementShown
from app.showing.shown import AnswerShown, carer_names, shown, whose

SPEAKS_FOR_ITSELF = frozenset({"act_now", "day", "rows"})
"""Kinds under which no statement is added: what they ask for is the statement."""

EXACTLY = "As much as is known: a year is enough."
DUE = ("Which day?", "Day, month and year, today or later: it is due then.")
TO_KEEP = ("Which day?", "Day, month and year: today or later.")


@dataclass(frozen=True, slots=True)
class Beside:
    """Another view kept beside a column: whose, and whether it still waits to be settled by the one who looks."""

    whose: str
    author: str
    answer: AnswerShown
    waits: bool
    is_mine: bool


@dataclass(frozen=True, slots=True)
class Card:
    """One question, ready to be placed."""

    key: str
    kind: str
    number: str
    heading: str
    hint: str
    child: str
    columns: tuple[Column, ...]
    views: tuple[Column, ...] = ()
    others: tuple[str, ...] = ()
    """Whose own views may be written down here and are not on the page yet."""
    beside: tuple[Beside, ...] = ()
    statements: tuple[StatementShown, ...] = ()
    thinking: Column | None = None
    saved: Saved = NOT_YET
    brief: bool = False
    long: bool = False
    family: bool = False
    private: bool = False
    """Whether it says that only the author and the supervisor read it."""
    unit: str = ""
    ends: tuple[str, str] = ("", "")
    what_to_do: str = ""
    which_day: tuple[str, str] = ("", "")
    """Of a date: what stands over its boxes, and how exactly it is asked for."""
    takes_statements: bool = False
    row_columns: tuple[tuple[str, str], ...] = ()
    rows: tuple[Column, ...] = ()
    """Dated rows: those that are there, and an empty one to add."""
    removed: str = ""
    """The field of a row that has just been taken off the list and may be put back."""
    suggested: Suggested | None = None
    """What the family's record speaks for. Shown beside the choices, never filled in, and on no turned screen."""
    carried: bool = False
    """Whether its answer is what was told when the assessment was begun."""
    together: bool = False
    """Whether it is a part of one form for its whole section, for a browser without scripts."""
    looking: str = ""
    """On a turned screen: the id of the carer who looks, or "child"."""

    @property
    def form(self) -> str:
        """The id of its form, which every field names."""
        return "answers" if self.together else f"answer-{self.key}"

    @property
    def seen(self) -> tuple[tuple[str, int], ...]:
        """Each slot of its form, with the number that the page has seen there."""
        thinking = (self.thinking,) if self.thinking else ()
        return tuple((one.name, one.seen) for one in (*self.columns, *self.views, *thinking))

    def in_one_form(self) -> "Card":
        """The same card as a part of one form for its whole section: each field's name begins with its question."""
        columns, views, rows = (tuple(one.of(self.key) for one in many) for many in (self.columns, self.views, self.rows))
        thinking = self.thinking and self.thinking.of(self.key)
        return replace(self, columns=columns, views=views, rows=rows, thinking=thinking, together=True)

    @property
    def problems(self) -> tuple[tuple[str, str], ...]:
        """What is to be mended stands beside its fields already."""
        return ()

    @property
    def opens(self) -> bool:
        """Whether what was seen and said stands open: under a ladder always, elsewhere when there is some."""
        written = self.thinking is not None and bool(self.thinking.value("answer"))
        return self.kind == "ladder" or bool(self.statements) or written


def in_section(place: int, of: int) -> str:
    """`Question 1 of 6`."""
    return f"Question {place} of {of}"


def card(question: Question, told: Told, number: str = "") -> Card:
    """One question as a practitioner is asked it."""
    main, own = places_of(question, told)
    columns = tuple(column(question, slot, told, at) for at, slot in enumerate(main))
    views = tuple(column(question, slot, told, at + len(main)) for at, slot in enumerate(own))
    takes = takes_statements(question)
    return Card(
        key=question.key,
        kind=question.kind,
        number=number,
        heading=filled(question.wording, told.names),
        hint=filled(question.hint or "", told.names),
        child=told.names.child,
        columns=columns,
        views=views,
        others=others_of(question, told, {*main, *own}),
        beside=views_beside(question, told),
        statements=told.statements,
        thinking=thinking_column(question, told) if takes else None,
        saved=saved(
            [one for slot, one in told.answers.items() if not isinstance(question, Day | DatedRows) or slot in main], told.today
        ),
        brief=is_brief(question),
        private=question.private,
        long=isinstance(question, InTheirWords) and question.long,
        takes_statements=takes,
        suggested=told.suggested,
        **of_its_kind(question, told.names),
    )


def places_of(question: Question, told: Told) -> tuple[list[Slot], list[Slot]]:
    """The places that are asked first, side by side; and the views of those it is about, which stand folded below."""
    if isinstance(question, Day | DatedRows):
        return list(whole(question)), []
    places = slots(question, told.carers)
    wanted = needed(question, told.carers) or (places[:1] if is_brief(question) else places)
    own = [slot for slot in places if slot not in wanted]
    return list(wanted), [slot for slot in own if told.views or slot in told.answers]


def others_of(question: Question, told: Told, there: set[Slot]) -> tuple[str, ...]:
    """The names of those whose own views are not on the page yet."""
    if isinstance(question, Day | DatedRows) or is_brief(question):
        return ()
    left = [slot for slot in slots(question, told.carers) if slot not in there]
    return tuple(whose(slot, told.names, told.carers)[0] for slot in left)


def takes_statements(question: Question) -> bool:
    """Whether what was seen and said may be added under it."""
    return not is_brief(question) and question.kind not in SPEAKS_FOR_ITSELF


def is_brief(question: Question) -> bool:
    """Whether it is asked at a glance."""
    return isinstance(question, Ladder) and question.brief


def of_its_kind(question: Question, names: Names) -> dict[str, Any]:
    """What only some kinds have."""
    if isinstance(question, NumberOf):
        return {"unit": question.unit}
    if isinstance(question, ActNow):
        return {"what_to_do": filled(question.what_to_do, names)}
    if isinstance(question, DatedRows):
        return {"row_columns": tuple((one.key, filled(one.words, names)) for one in question.columns)}
    if isinstance(question, OnDate):
        loosely = ("When will it be?" if question.to_come else "When was it?", EXACTLY)
        return {"which_day": DUE if question.becomes_due else TO_KEEP if question.whole_day else loosely}
    ends = tuple(filled(getattr(question, end, ""), names) for end in ("at_nought", "at_ten"))
    return {"ends": ends}


def column(question: Question, slot: Slot, told: Told, at: int, *, family: bool = False) -> Column:
    """One slot, with its choices and what is in it now."""
    names = carer_names(told.names, slot, told.carers)
    asking = Asking(names, family, told.last)
    there = told.answers.get(slot)
    raw = typed_again(there.given) if there else {}
    chosen = raw.get("answer", ())
    before = told.last.get(slot)
    blank = (*chosen, *raw.get("blank", ()))
    options = marked(options_of(question, asking), blank, before.keys if before and not family else ())
    own = {option.value for option in options}
    heading, line = whose(slot, told.names, told.carers)
    carer = next((one.name for one in told.carers if str(one.id) == slot.main.part), "")
    unread = there.given if there and isinstance(there.given, Unread) else None
    made = Column(
        name=slot.field,
        id=f"{question.key}-{at}",
        heading="You" if heading == "Practitioner" else heading,
        line=line,
        seen=there.number if there else 0,
        options=options,
        blanks=marked([one for one in blanks_of(asking) if one.value not in own], blank),
        raw=raw,
        problem=unread.problem if unread else "",
        problem_field=unread.field if unread else "",
        carer=carer,
        spoken=slot.voice.value in ("child", "carer", "other_professional"),
        is_answered=there is not None and not isinstance(there.given, Nothing),
        last=last_words(question, before, names, had_last=told.was_asked) if not family else "",
    )
    if not isinstance(question, Ladder):
        return made
    often = marked(fixed(Often, asking), raw.get("often", ()))
    return replace(made, barriers=marked(barriers(asking), raw.get("barriers", ())), often=often)


def last_words(question: Question, before: Given | None, names: Names, *, had_last: bool) -> str:
    """What was answered last time, in a few words; that it was not asked, where it might have been; "" when nothing was."""
    if before is None:
        return "Not asked before" if had_last else ""
    told = shown(question, before, names)
    if isinstance(before, LadderGiven | NoAnswer) and told.level:
        return f"Last time: {told.level.words.lower()}"
    parts = (told.level.words if told.level else "", *told.chosen, told.mark, told.words)
    words = next((part for part in parts if part), "")
    return f"Last time: {words if len(words) <= 90 else words[:88].rsplit(' ', 1)[0] + ' …'}" if words else ""


def thinking_column(question: Question, told: Told) -> Column:
    """Where the practitioner's own thinking is written."""
    slot = thinking(question)
    there = told.answers.get(slot)
    return Column(
        name=slot.field,
        id=f"{question.key}-thinking",
        heading="What I make of it",
        line="",
        seen=there.number if there else 0,
        raw=typed_again(there.given) if there else {},
    )


def views_beside(question: Question, told: Told) -> tuple[Beside, ...]:
    """What others, or the one who looks, wrote in the same place at the same time."""
    found = []
    for slot, there in told.answers.items():
        author = slot.viewed_by
        if author is None or isinstance(there.given, Nothing):
            continue
        names = carer_names(told.names, slot, told.carers)
        heading, _ = whose(slot.main, told.names, told.carers)
        name = told.looking.authors.get(author, "Another practitioner")
        waits, mine = isinstance(there.given, SetAside), author == told.looking.me
        found.append(Beside(heading, name, shown(question, there.given, names), waits, mine))
    return tuple(found)


# Turned round ----------------------------------------------------------------------------------------------------------


def family_card(question: Question, told: Told, carer: Carer | None, number: str = "") -> Card | None:
    """The same question as the family is asked it, with one place to answer; None when it is not theirs to see."""
    slot = family_slot(question, carer)
    if slot is None:
        return None
    return Card(
        key=question.key,
        kind=question.kind,
        number=number,
        heading=filled(question.family_words, carer_names(told.names, slot, told.carers)),
        hint="",
        child=told.names.child,
        columns=(column(question, slot, told, 0, family=True),),
        saved=saved([told.answers[slot]] if slot in told.answers else [], told.today),
        long=isinstance(question, InTheirWords) and question.long,
        family=True,
        looking=str(carer.id) if carer else "child",
        **of_its_kind(question, told.names),
    )
