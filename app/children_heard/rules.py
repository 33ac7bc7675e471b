"""When a child was last heard, in words: pure thought, from what was written and when they answered."""

import datetime
import enum
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person, PersonKind
from app.cases.wording import called, possessive
from app.declaration.vocabulary import EvidenceKind
from app.evidence.presenters import SAID, day_in, in_place, short_caption
from app.evidence.queries import Told
from app.web.pages import ago

LONG_AGO = 28
"""Days after which the page says "not heard from since", with the day, and no longer "last heard from"."""


class Silence(enum.Enum):
    """What is missing of a child's voice: nothing is written at all, or nothing for long. Nobody hears a baby who is expected."""

    NEVER = "never"
    LONG = "long"
    EXPECTED = "expected"


@dataclass(frozen=True)
class Heard:
    """When a child was last heard from: words, and the part of them set in bold; and what is missing."""

    words: str
    when: str = ""
    silence: Silence | None = None


BABY = 730
"""Days of age under which what stands in a child's place was watched, and is not called hearing from them."""


def is_baby(child: Person, today: datetime.date) -> bool:
    return child.born_on is not None and (today - child.born_on).days < BABY


def said_on(child: Person, told: Told | None, answered: datetime.date | None, today: datetime.date) -> datetime.date | None:
    """When a child was last heard: in a statement, or in an answer of their own; None when in neither."""
    if is_baby(child, today):
        answered = None
    said = told.statement.seen_on if told and told.statement.kind is not EvidenceKind.SEEN else None
    return max((when for when in (said, answered) if when), default=None)


def heard(child: Person, told: Told | None, today: datetime.date, answered: datetime.date | None = None) -> Heard:
    """An honest line about this child's voice. `answered`: when they last answered for themselves."""
    said = said_on(child, told, answered, today)
    if said:
        long_ago = (today - said).days > LONG_AGO
        if long_ago:
            return Heard("Not heard from since", day_in(said, today), Silence.LONG)
        return Heard("Last heard from", ago(said, today))
    name, is_born = possessive(called(child)), child.kind != PersonKind.UNBORN
    if told is None and not is_born:
        return Heard(f"Nobody has yet written down how {name} first days are pictured", silence=Silence.EXPECTED)
    if told is None:
        what = f"how {name} day looks up close" if is_baby(child, today) else f"{name} own words"
        return Heard(f"Nobody has yet written down {what}", silence=Silence.NEVER)
    seen = ago(told.statement.seen_on, today)
    if not is_born:
        return Heard("Last noted", seen, Silence.EXPECTED)
    return Heard("Last watched closely", seen, None if is_baby(child, today) else Silence.NEVER)


@dataclass(frozen=True)
class Answered:
    """Words in which a child answered a question. They stay there, and count wherever a child’s words do."""

    id: UUID
    assessment_id: UUID
    question: str
    words: str
    exact: bool
    on: datetime.date
    place: str
    tool: str
    is_draft: bool

    @property
    def stands(self) -> str:
        """Where they are read, in the family’s record."""
        return f"assessments/{self.assessment_id}/read?of={self.question}#q-{self.question}"

    def where(self, today: datetime.date) -> str:
        """`4 November, at school, in First Look`."""
        draft = ", not sent yet" if self.is_draft else ""
        return ", ".join(one for one in (day_in(self.on, today), in_place(self.place), f"in {self.tool}{draft}") if one)


@dataclass(frozen=True)
class Voice:
    """A child’s newest words, or what was seen of them. `stands`: where an answer is read, in the family’s record."""

    words: str
    who: str
    caption: str
    seen: bool
    stands: str = ""


def newest_voice(child: Person, told: Told | None, answered: Sequence[Answered], today: datetime.date) -> Voice | None:
    """What a child said last, by itself or in an answer; what was seen of them, where they have said nothing."""
    said_last = told.statement.seen_on if told and told.statement.kind in SAID else None
    newest = next(iter(answered), None)
    if newest and (said_last is None or newest.on > said_last):
        return Voice(newest.words, called(child), newest.where(today), not newest.exact, newest.stands)
    if told is None:
        return None
    who, caption = short_caption(told, today)
    return Voice(told.statement.words, who, caption, not (told.statement.exact and said_last))
