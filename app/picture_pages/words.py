"""How a picture speaks: whose voice, which month, where the words are read. The same for every page of it."""

import datetime
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from uuid import UUID

from app.answers.given import BlockGiven, Given, WordsGiven
from app.cases.models import Person
from app.cases.open_case import OpenCase
from app.cases.rules import strands_to_know
from app.cases.wording import capital
from app.children_heard.rules import Answered
from app.declaration.questions import Ladder
from app.declaration.vocabulary import Voice
from app.declaration.wording import Names, filled
from app.evidence.presenters import day_in
from app.family_wording.rules import OURS, Wording
from app.picture.hearing import Age, Someone
from app.picture.queries import Family
from app.picture.readings import IN_TIME, Reading
from app.picture.rules import Picture, Strand
from app.picture.sentences import ended, told
from app.showing.days import span_words
from app.web.pages import in_england
from app.web.text import bare
from app.withholding.queries import ids_by_kind
from app.withholding.rules import pen_item

PARTS = (("", "Now"), ("/why", "Why"), ("/day", "The day"), ("/change", "Over time"), ("/siblings", "Brothers and sisters"))
"""The pages of a child’s picture that there are: the end of each address, and its words."""

UNNAMED = {
    Voice.CARER: "a parent or carer",
    Voice.PRACTITIONER: "the practitioner",
    Voice.OTHER_PROFESSIONAL: "another professional",
    Voice.WRITTEN_RECORD: "the written record",
}

THEIRS = {
    Voice.CARER: "a parent or carer",
    Voice.PRACTITIONER: "the worker",
    Voice.OTHER_PROFESSIONAL: "somebody else who helps",
    Voice.WRITTEN_RECORD: "what is on paper",
}
"""The same, as a family says it."""


@dataclass(frozen=True)
class Telling:
    """All that is needed to say something of one child: the picture, the names of everybody, what each tool is called."""

    case: OpenCase
    picture: Picture
    names: Mapping[UUID, str]
    titles: Mapping[str, str]
    family: Family
    wording: Wording = OURS
    path: str = ""
    """The address of the page that is asked for."""
    anchors: Mapping[tuple[UUID, str], Ladder] = field(default_factory=dict)
    """(Release, question) → the question as it was asked, where its rungs have words for a family."""
    own_words: Mapping[UUID, Given] = field(default_factory=dict)
    """Answer → what was given, where that is somebody’s word for word, or an account of a day."""

    def strand(self, strand: Strand) -> str:
        """What a part of life is called, in whose words the page is."""
        return self.wording.of(strand.dimension)

    def rung(self, reading: Reading) -> str:
        """What the rung can mean in the family’s words; "" in ours, and where the tool has none."""
        asked = self.anchors.get((reading.use.release_id, reading.asked.key)) if reading.use.release_id else None
        if not self.wording.family or asked is None or asked.family_anchors is None or reading.level is None:
            return ""
        carer = self.names.get(reading.carer_id, "the carer") if reading.carer_id else "the carer"
        return filled(asked.family_anchors.at(reading.level), Names(child=self.child, carer=carer))

    def left_out(self, kind: str) -> dict[str, Any]:
        """Whether the family reads along, and which statements, or events, are left out then."""
        return {"with_family": self.wording.family, "hidden": ids_by_kind(self.family.hidden).get(kind, ())}

    def pen(self, child: Person) -> str:
        """Who a child is, in a line or two; nothing where somebody reads along who may not have it."""
        return "" if pen_item(child.id) in self.family.hidden else child.pen_picture

    @property
    def carers(self) -> tuple[Someone, ...]:
        return self.family.carers[self.picture.child.id]

    @property
    def strands(self) -> tuple[Strand, ...]:
        """The parts of life of which something can be known now: before birth some wait for it."""
        there = strands_to_know(self.family.people[self.picture.child.id])
        return tuple(one for one in self.picture.strands if one.dimension in there)

    @property
    def ages(self) -> tuple[Age | None, ...]:
        """How old what is known of each part of life is, all in their order; None where it waits for birth."""
        there = self.strands
        return tuple(self.picture.age(one.last_on) if one in there else None for one in self.picture.strands)

    @property
    def child(self) -> str:
        return self.picture.child.name

    @property
    def here(self) -> str:
        """The address of this child’s picture."""
        return f"{self.case.address}/picture/{self.picture.child.id}"

    def voice(self, voice: Voice, carer_id: UUID | None = None) -> str:
        """`Mia`, `Kelly`, `the practitioner`."""
        if voice is Voice.CHILD:
            return self.child
        named = self.names.get(carer_id) if carer_id and voice is Voice.CARER else None
        return named or self.wording.beside(UNNAMED[voice], THEIRS[voice])

    def who(self, reading: Reading) -> str:
        return self.voice(reading.voice, reading.carer_id)

    def tool(self, key: str) -> str:
        return self.titles.get(key, key.replace("_", " ").capitalize())

    def read_at(self, reading: Reading) -> str:
        """Where the answer itself is read."""
        return f"{self.case.address}/assessments/{reading.use.id}/read?of={reading.asked.key}#q-{reading.asked.key}"

    def day(self, on: datetime.date) -> str:
        return day_in(on, self.picture.today)

    def on_day(self, moment: datetime.datetime) -> str:
        """The day a moment was in England."""
        return self.day(in_england(moment).date())

    def month(self, on: datetime.date) -> str:
        """`Nov`, `Nov 2025`."""
        return f"{on:%b}" if on.year == self.picture.today.year else f"{on:%b %Y}"

    def shown(self, reading: Reading) -> "ReadingShown":
        """One reading in words, with where it comes from, and marks around what somebody said; else it is as they told it."""
        shown, given = self.told(reading), self.own_words.get(reading.answer_id)
        if given is None and shown.words and reading.voice in (Voice.CHILD, Voice.CARER):
            return replace(shown, who=f"As {self.who(reading)} told it")
        return as_said(shown, given, self.names)

    def answered(self, reading: Reading) -> Answered:
        """What a child answered in words."""
        exact = reading.answer_id in self.own_words
        tool, words = self.tool(reading.use.tool_key), bare(reading.words) if exact else reading.words
        return Answered(reading.answer_id, reading.use.id, reading.asked.key, words, exact, reading.on, "", tool, is_draft=False)

    def told(self, reading: Reading) -> "ReadingShown":
        with_carer = (
            f"With {self.names.get(reading.carer_id, 'a carer')}"
            if reading.carer_id and reading.asked.for_each_carer and reading.voice is not Voice.CARER
            else ""
        )
        signal = self.wording.label("Not known" if reading.signal is None else reading.signal.words)
        return ReadingShown(
            mark="not_known" if reading.signal is None else reading.level.value if reading.level else "",
            kind=kind_of(reading),
            level=self.wording.of(reading.level) if reading.level else signal,
            short=reading.asked.short,
            words=told_before(self.rung(reading), told(reading.words, reading.asked.short, self.wording.of)),
            who=capital(self.who(reading)),
            when=self.day(reading.on),
            tool=self.tool(reading.use.tool_key),
            note=". ".join(capital(part) for part in (with_carer, reading.use.standing_words) if part),
            href=self.read_at(reading),
        )


@dataclass(frozen=True)
class ReadingShown:
    """One reading as a page says it. `mark` "": its kind alone is told, in words."""

    mark: str
    kind: str
    level: str
    short: str
    words: str
    who: str
    when: str
    tool: str
    note: str
    href: str
    said: bool = False
    """Whether the words are somebody’s, as they were said: they stand between marks."""


NOBODY_NAMED = {"somebody_else": "Somebody else who told of the day", "": "Who told it is not said"}
"""Whose account of a day it is, where it is nobody’s of the record."""


def as_said(shown: ReadingShown, given: Given | None, names: Mapping[UUID, str]) -> ReadingShown:
    """A reading with marks around what somebody said. An account of a day says at what time that was, and who told it."""
    if isinstance(given, WordsGiven):
        return replace(shown, words=bare(given.words), said=True)
    if not isinstance(given, BlockGiven):
        return shown
    teller = next((name for own, name in names.items() if str(own) == given.told_by), NOBODY_NAMED.get(given.told_by, ""))
    own = replace(shown, short=span_words(given.starts, given.ends), who=teller or shown.who)
    return replace(own, words=bare(given.words), said=True) if given.words and given.told_by not in ("", "seen") else own


def told_once(own: Iterable[ReadingShown], here: str, first: dict[tuple[str, str], str]) -> tuple[ReadingShown, ...]:
    """The same, with the words of an answer that touches many parts of a life where they are first read, and elsewhere where
    that is. `first`: what was told so far, and under which heading."""
    there = [(one, first.setdefault((one.href, one.words), here)) for one in own]
    return tuple(
        one if where == here or not one.words else replace(one, words=f"the same words as under {where}", said=False)
        for one, where in there
    )


def told_before(rung: str, own: str) -> str:
    """What was written with a reading, then what its rung can mean: that is the tool’s example, and nothing known of a family."""
    return " ".join(part for part in (ended(own), f"It can mean: {rung}") if part) if rung else own


def lower_first(words: str) -> str:
    """The words as they stand within a sentence."""
    return words[:1].lower() + words[1:]


def kind_of(reading: Reading) -> str:
    """Which ink: strength and need weigh the same."""
    if reading.signal is None:
        return "unknown"
    return "need" if reading.is_need else "strength" if reading.signal.value == "strength" else ""


def newest_first(readings: Iterable[Reading]) -> list[Reading]:
    return sorted(readings, key=IN_TIME, reverse=True)
