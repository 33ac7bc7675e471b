"""Which families stand on the board and in which order, and its first sentence. Nothing is scored. Pure thought."""

import datetime
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Case, Person, PersonKind, Stage
from app.cases.rules import strands_to_know
from app.cases.wording import how_many
from app.children_heard.rules import Heard, Silence
from app.declaration.vocabulary import Dimension
from app.supervision.same_day import Yes

NOT_SEEN = 28
"""Days after which a child counts as not seen lately."""

MOSTLY_UNKNOWN = 11
"""Strands not explored, of twenty, from which a child is among those of whose life most is not known."""

EVERY = len(Dimension)
"""Strands of a life: a family with no child has none that is not explored."""

WHAT = (
    ("", "All of them"),
    ("overdue", "Something is overdue"),
    ("not_seen", "A child not seen for four weeks"),
    ("not_heard", "A child not heard for four weeks, or never"),
    ("gaps", "Most of a child’s life not explored"),
    ("adds", "Small things add up for a child"),
)
ORDER = (
    ("gaps", "Least explored"),
    ("seen", "Longest not seen"),
    ("due", "What is due soonest"),
    ("talk", "When we talk next"),
    ("name", "Name"),
)


@dataclass(frozen=True)
class Step:
    """Something that is due, as the board tells it."""

    words: str
    due_on: datetime.date | None


@dataclass(frozen=True)
class Known:
    """All that the board tells of these families, by case or by child."""

    children: Mapping[UUID, Sequence[Person]]
    stages: Mapping[UUID, Stage]
    steps: Mapping[UUID, Sequence[Step]]
    heard: Mapping[UUID, Heard]
    seen: Mapping[UUID, datetime.date]
    explored: Mapping[UUID, Mapping[str, datetime.date]]
    leads: Mapping[UUID, str]
    talks: Mapping[UUID, datetime.date]
    needed: Mapping[UUID, Yes]
    """Children of whom something that is not signed yet says that help was needed, each with what else is to be told."""
    adds: Mapping[UUID, int]
    """For whom small things add up: on how many days a need was found that is not serious."""


@dataclass(frozen=True)
class Standing:
    """One family as the board sorts it."""

    case: Case
    children: tuple[Person, ...]
    needed: tuple[Person, ...]
    late: tuple[Step, ...]
    next: Step | None
    unseen: tuple[Person, ...]
    unheard: tuple[Person, ...]
    unknown: tuple[Person, ...]
    adding: tuple[Person, ...]
    """Those for whom small things add up, an expected baby too."""
    longest_unseen: datetime.date
    least_explored: tuple[int, float]
    """Of the child of whom least is known; then of a child of the family on average."""
    talk_on: datetime.date | None


def standing(case: Case, known: Known, today: datetime.date) -> Standing:
    children = tuple(known.children.get(case.id, ()))
    born = [child for child in children if child.kind is not PersonKind.UNBORN]
    steps = known.steps.get(case.id, ())
    return Standing(
        case=case,
        children=children,
        needed=tuple(child for child in born if child.id in known.needed),
        late=tuple(step for step in steps if step.due_on and step.due_on < today),
        next=next((step for step in steps if step.due_on and step.due_on >= today), None),
        unseen=tuple(child for child in born if not_seen(known.seen.get(child.id), today)),
        unheard=tuple(child for child in born if is_unheard(child, known)),
        unknown=tuple(child for child in born if left(child, known)[0] >= MOSTLY_UNKNOWN),
        adding=tuple(child for child in children if child.id in known.adds),
        longest_unseen=min((known.seen.get(child.id, datetime.date.min) for child in born), default=datetime.date.max),
        least_explored=least_known([explored(known, child) for child in children]),
        talk_on=known.talks.get(case.id),
    )


def not_seen(on: datetime.date | None, today: datetime.date) -> bool:
    return on is None or (today - on).days > NOT_SEEN


def is_unheard(child: Person, known: Known) -> bool:
    """As on My work: a baby is heard by being watched closely, and counts where nobody has written that down."""
    one = known.heard.get(child.id)
    return one is not None and one.silence in (Silence.NEVER, Silence.LONG)


def explored(known: Known, child: Person) -> int:
    return sum(one in strands_to_know(child) for one in known.explored.get(child.id, {}))


def left(child: Person, known: Known) -> tuple[int, int]:
    """How many strands of a child’s life are not explored, and of how many."""
    there_are = len(strands_to_know(child))
    return there_are - explored(known, child), there_are


def least_known(each: Sequence[int]) -> tuple[int, float]:
    """How a family stands among the least explored: two children of whom nothing is known come before one of two."""
    return (min(each), sum(each) / len(each)) if each else (EVERY, EVERY)


def chosen(every: Iterable[Standing], what: str) -> list[Standing]:
    """Those that fit the filter."""
    fits: Mapping[str, str] = {
        "overdue": "late",
        "not_seen": "unseen",
        "not_heard": "unheard",
        "gaps": "unknown",
        "adds": "adding",
    }
    return [one for one in every if what not in fits or getattr(one, fits[what])]


def in_order(every: Iterable[Standing], order: str) -> list[Standing]:
    """A yes to act now first, whatever was asked for; then in that order, and by name where that says nothing."""
    last = datetime.date.max
    keys = {
        "due": lambda one: min([step.due_on for step in (*one.late, one.next) if step and step.due_on], default=last),
        "seen": lambda one: one.longest_unseen,
        "gaps": lambda one: one.least_explored,
        "talk": lambda one: one.talk_on or last,
    }
    named = sorted(every, key=lambda one: (one.case.folded_name, str(one.case.id)))
    ordered = sorted(named, key=keys[order]) if order in keys else named
    return sorted(ordered, key=lambda one: not one.needed)


def first_sentence(every: Sequence[Standing]) -> tuple[str, tuple[str, ...]]:
    """Of how many children who are born, in how many families; what was needed today; what is not known or not done."""
    children = sum(child.kind is not PersonKind.UNBORN for one in every for child in one.children)
    unknown = [child for one in every for child in one.unknown if child.kind is not PersonKind.UNBORN]
    whose = f"{how_many(children, 'child')} in {how_many(len(every), 'family')}"
    told = (
        (sum(len(one.needed) for one in every), "act now was answered yes for {}", "child"),
        (sum(len(one.unheard) for one in every), "{} not heard for four weeks, or never", "child"),
        (sum(len(one.unseen) for one in every), "{} not seen for four weeks", "child"),
        (len(unknown), "for {} most of life is not explored", "child"),
        (sum(len(one.adding) for one in every), "small things add up for {}", "child"),
        (sum(len(one.late) for one in every), "{} overdue", "thing"),
    )
    return whose, tuple(words.format(how_many(number, what)) for number, words, what in told if number)
