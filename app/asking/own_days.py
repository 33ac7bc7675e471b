"""A day as the one who looks tells it on a turned screen: in short, with nothing in it that was told anywhere else."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from app.answers.slots import Carer, Slot
from app.answers.times import clock_words
from app.asking.columns import Column, Option, marked
from app.asking.days import BlockForm, DayCard, Looking, day_card
from app.assessments.queries import StandingAnswer, given_in
from app.declaration.questions import Day
from app.declaration.wording import Names
from app.showing.days import MIDNIGHT, NOT_KNOWN
from app.showing.questions import People, blocks_of

MORNING, AN_HOUR, HALF_AN_HOUR = 7 * 60, 60, 30
"""Where a day is begun, how long a new block is, and how far apart the times are that can be chosen. Minutes."""


@dataclass(frozen=True, slots=True)
class OwnDay:
    """What a family is asked of a day, beside its blocks: whose it is, the times to choose from, and whether it is shut."""

    day: DayCard
    is_shut: bool
    """True: this kind of day was told before, somewhere else. Nothing of it is shown, and nothing is added to it here."""
    looking: str
    asleep: str
    """`I am asleep`, where the one who looks tells of their own day."""

    def times(self, column: Column, field: str) -> tuple[Option, ...]:
        """Every half hour, and the time that stands there when it is another."""
        first = 0 if field == "starts" else HALF_AN_HOUR
        every = [clock_words(minutes) for minutes in range(first, first + MIDNIGHT, HALF_AN_HOUR)]
        there = column.value(field)
        own = [there] if there and there not in every else []
        return marked([Option(words, words) for words in (*own, *every)], (there,))


def own_day(
    question: Day,
    answers: Mapping[Slot, StandingAnswer],
    names: Names,
    people: People,
    carer: Carer | None,
    *,
    is_own: bool,
    looking: Looking,
    shut: Iterable[str],
) -> OwnDay:
    """The day for the one who looks. `answers`: only those given on this screen. `people`: only those who may be named there.

    `is_own`: they tell of their own day, not of a child's.
    """
    teller = str(carer.id) if carer else people.child_id
    seen = replace(people, child_id=teller) if is_own else people
    made = day_card(question, answers, names, seen, looking, family=True)
    kind = next(one for one in question.days if one.key == made.current.key)
    reached = max((block.ends for _, block in blocks_of(kind, given_in(dict(answers)))), default=MORNING)
    rows = tuple(replace(row, form=row.form and own_block(row.form, reached)) for row in made.rows)
    made = replace(made, rows=rows, adding=made.adding and own_block(made.adding, reached))
    asleep = "I am asleep" if is_own else "Asleep"
    return OwnDay(made, made.current.key in set(shut), teller_word(carer), asleep)


def teller_word(carer: Carer | None) -> str:
    """Who looks, as a turned screen's forms say it."""
    return str(carer.id) if carer else "child"


def own_block(form: BlockForm, reached: int) -> BlockForm:
    """A block with words for a family. A new one begins where the last one ended, and is an hour long."""
    who = tuple(replace(one, words="Not sure") if one.value == NOT_KNOWN else one for one in form.who)
    starts = reached % MIDNIGHT
    new = {"starts": (clock_words(starts),), "ends": (clock_words(min(starts + AN_HOUR, MIDNIGHT)),)}
    return replace(form, who=who, column=replace(form.column, raw=new) if form.is_new else form.column)


def may_be_named(people: People, carers: Iterable[Carer], present: Iterable[UUID], carer: Carer | None) -> People:
    """The people a turned screen may name: whoever was there; to the child, those who look after them too; and the child."""
    known = {str(one) for one in present} | {people.child_id}
    if carer is None:
        known |= {str(one.id) for one in carers}
    return replace(people, names={one: name for one, name in people.names.items() if one in known})
