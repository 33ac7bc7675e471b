"""A plan as it stands at one moment, whole and in words; and what is different between two such moments, in plain words."""

import datetime
import hashlib
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ConfigDict

from app.declaration.help import Help
from app.picture.sentences import written_told
from app.plans.fields import ENDING_KEYS, OF_OUTCOME, OF_PLAN, PlanField
from app.plans.kinds import Said, Turn, Whose
from app.web.pages import day


class Frozen(BaseModel):
    """Kept as it was, and never changed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class WrittenStep(Frozen):
    """Who does what, by when."""

    id: str
    whose: Whose
    who: str
    what: str
    by_on: datetime.date | None = None
    done_on: datetime.date | None = None
    decision: str = ""
    """The id of what was decided in supervision, where it came from there."""
    help: Help | None = None

    @property
    def told(self) -> str:
        kind = f" ({self.help.words})" if self.help else ""
        return f"{self.who}: {self.what}{f', by {day(self.by_on)}' if self.by_on else ''}{kind}"


class WrittenDay(Frozen):
    """One time of the day, now and as it is wanted."""

    id: str
    time: str
    now: str
    wanted: str
    whose: str = ""

    @property
    def told(self) -> str:
        return f"Now: {self.now} Wanted: {self.wanted}"


class WrittenNeed(Frozen):
    """What an outcome answers, as it was found: which strand, in which words, how well it was met, whose view, on which day."""

    finding: str
    strand: str
    words: str
    level: str = ""
    level_key: str = ""
    whose: str = ""
    seen_on: datetime.date

    @property
    def told(self) -> str:
        """In plain sentences."""
        return written_told(self.words, self.level_key)


class WrittenOutcome(Frozen):
    """One thing that will be different."""

    id: str
    words: Mapping[str, str]
    answers: tuple[WrittenNeed, ...] = ()
    steps: tuple[WrittenStep, ...] = ()
    turn: Turn | None = None
    turn_why: str = ""
    turned_on: datetime.date | None = None

    @property
    def stands(self) -> bool:
        """Whether it is still being worked on."""
        return self.turn in (None, Turn.REOPENED)

    @property
    def was_achieved(self) -> bool:
        return self.turn is Turn.ACHIEVED

    @property
    def title(self) -> str:
        return self.words.get("different", "")


class WrittenView(Frozen):
    """What somebody said of the plan."""

    who: str
    is_child: bool
    said: Said
    words: str = ""
    about: str = ""
    followed: str = ""
    asked_on: datetime.date | None = None


class WrittenReason(Frozen):
    """Why a serious need has no outcome."""

    need: WrittenNeed
    why: str


class Written(Frozen):
    """A whole plan."""

    child: str
    words: Mapping[str, str]
    day: tuple[WrittenDay, ...] = ()
    outcomes: tuple[WrittenOutcome, ...] = ()
    views: tuple[WrittenView, ...] = ()
    reasons: tuple[WrittenReason, ...] = ()

    @property
    def standing(self) -> tuple[WrittenOutcome, ...]:
        return tuple(one for one in self.outcomes if one.stands)

    @property
    def fingerprint(self) -> str:
        """What it says, as a hash: another word in it is another plan."""
        return hashlib.sha256(self.model_dump_json().encode()).hexdigest()


# --- what is different


@dataclass(frozen=True)
class Difference:
    """One thing that is written otherwise: what, how it was, how it is now. Empty: it was not there, or is no more."""

    what: str
    was: str
    now: str


def differences(before: Written, after: Written) -> tuple[Difference, ...]:
    """Everything that is otherwise in the later plan, in the order of the page."""
    return (
        *of_words(before.words, after.words, OF_PLAN, after.child, ""),
        *of_rows(before.day, after.day, lambda one: (one.id, f"The day: {one.time.lower()}", one.told)),
        *of_outcomes(before, after),
        *of_rows(before.reasons, after.reasons, lambda one: (one.need.finding, f"No outcome for: {one.need.words}", one.why)),
        *of_rows(before.views, after.views, lambda one: (one.who, f"What {one.who} said", said_words(one))),
    )


def said_words(view: WrittenView) -> str:
    return ". ".join(part.rstrip(".") for part in (view.said.words, view.words, view.about, view.followed) if part)


def of_outcomes(before: Written, after: Written) -> Iterator[Difference]:
    then = {one.id: one for one in before.outcomes}
    for one in after.outcomes:
        was = then.get(one.id)
        if was is None:
            yield Difference("An outcome was added", "", one.title)
        yield from of_outcome(was or WrittenOutcome(id=one.id, words={"different": one.title}), one, after.child)


def of_outcome(was: WrittenOutcome, one: WrittenOutcome, child: str) -> Iterator[Difference]:
    name = one.title or was.title or "An outcome"
    yield from of_words(was.words, one.words, OF_OUTCOME, child, f"{name}: ")
    yield from of_rows(was.answers, one.answers, lambda need: (need.finding, f"{name}: answers", need.words))
    yield from of_rows(was.steps, one.steps, lambda step: (step.id, f"{name}: who does what", step.told))
    if (was.turn, was.turn_why) != (one.turn, one.turn_why):
        yield Difference(name, turn_words(was), turn_words(one))


def turn_words(one: WrittenOutcome) -> str:
    return f"{one.turn.words}: {one.turn_why}" if one.turn else "Being worked on"


def of_words(
    before: Mapping[str, str], after: Mapping[str, str], fields: Iterable[PlanField], child: str, begins: str
) -> Iterator[Difference]:
    for field in fields:
        was, now = (in_words(field, words.get(field.key, "")) for words in (before, after))
        if was != now:
            yield Difference(f"{begins}{field.filled(field.short, child)}", was, now)


def in_words(field: PlanField, words: str) -> str:
    """What a field holds, as it is read: a day as people say it."""
    return day(datetime.date.fromisoformat(words)) if words and field.kind == "date" else words


Row = TypeVar("Row")


def of_rows(before: Iterable[Row], after: Iterable[Row], told: Callable[[Row], tuple[str, str, str]]) -> Iterator[Difference]:
    """Rows that were put right, added or taken out: each tells its key, what it is and what it says."""
    then = {key: (what, words) for key, what, words in map(told, before)}
    here = {key: (what, words) for key, what, words in map(told, after)}
    for key, (what, words) in here.items():
        if then.get(key, ("", ""))[1] != words:
            yield Difference(what, then.get(key, ("", ""))[1], words)
    for key, (what, words) in then.items():
        if key not in here:
            yield Difference(what, words, "")


def without_ending(words: Mapping[str, str]) -> dict[str, str]:
    """What a plan says, without what is written for its ending alone."""
    return {key: told for key, told in words.items() if key not in ENDING_KEYS}
