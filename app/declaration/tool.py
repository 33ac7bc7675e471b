"""A tool, as it says of itself: why it exists, how it is used, for whom it is changed, and what it asks."""

import datetime
from typing import Annotated, Literal

from pydantic import Field

from app.declaration.ask_if import Part
from app.declaration.questions import Anchors, Guidance, Key, Question, Text
from app.declaration.vocabulary import Comparability, Depth, FamilyCopy, Status, Subject, Voice

Version = Annotated[str, Field(pattern=r"^\d+\.\d+\.\d+$")]


class Aims(Part):
    """Why the tool exists, what using it helps to decide, and what it is not for."""

    purpose: Text
    objectives: tuple[Text, ...] = Field(min_length=1)
    helps_to_decide: tuple[Text, ...] = Field(min_length=1)
    not_for: tuple[Text, ...] = Field(min_length=1)


class Citation(Part):
    """A published source that the tool rests on, and what it supports. `checked` False: still to be looked up."""

    authors: Text
    year: Text
    title: Text
    supports: Text
    checked: bool = True


class Minutes(Part):
    """How long it takes, in minutes, at each depth that is offered; None where a depth is not offered."""

    quick: int | None = Field(default=None, ge=1, le=240)
    standard: int | None = Field(default=None, ge=1, le=240)
    full: int | None = Field(default=None, ge=1, le=240)

    def at(self, depth: Depth) -> int | None:
        """Minutes at one depth."""
        return {Depth.QUICK: self.quick, Depth.STANDARD: self.standard, Depth.FULL: self.full}[depth]

    def offered(self) -> tuple[Depth, ...]:
        """The depths this tool may be used at, smallest first."""
        return tuple(depth for depth in Depth if self.at(depth) is not None)


class Reading(Part):
    """How answers are read. Words, never a total."""

    rule: Text
    why: Text


class BlindSpot(Part):
    """What this tool cannot see, and the key of the tool that can."""

    cannot_see: Text
    covered_by: Key


class Methodology(Part):
    """How the tool is used, with whom, where, for how long, how answers are read and what that rests on."""

    approach: Text
    steps: tuple[Text, ...] = ()
    who_uses_it: Text
    with_whom: Text
    setting: Text
    minutes: Minutes
    reading: Reading
    evidence: tuple[Citation, ...] = Field(min_length=1)
    limits: tuple[Text, ...] = Field(min_length=1)
    blind_spots: tuple[BlindSpot, ...] = Field(min_length=1)


class AppliesTo(Part):
    """Facts of the record that suggest an adaptation: ages (completed years), unborn, characteristics, circumstances.

    Every fact that is given must hold. None given: the adaptation is never suggested, only chosen.
    """

    age_from: int | None = Field(default=None, ge=0, le=25)
    age_to: int | None = Field(default=None, ge=0, le=25)
    unborn: bool | None = None
    any_characteristic: tuple[Key, ...] = ()
    any_circumstance: tuple[Key, ...] = ()
    """Of the family and the visit: interpreter, non_resident_parent, siblings, kinship_or_foster, domestic_abuse,
    short_visit, …"""


class Reword(Part):
    """Ask this question in other words. What the question means, and its choices' keys, stay as they are."""

    question: Key
    wording: Text | None = None
    family_wording: Text | None = None
    hint: Text | None = None
    anchors: Anchors | None = None
    family_anchors: Anchors | None = None
    guidance: Guidance | None = None
    voices: tuple[Voice, ...] | None = None
    on_family_view: Literal[False] | None = None
    """False: under this adaptation it is left out when the screen is turned round."""


class LeaveOut(Part):
    """Do not ask this question, and say why."""

    question: Key
    why: Text


class Add(Part):
    """Ask one more question, in this section, after the named question (or last)."""

    section: Key
    after: Key | None = None
    question: Question


class Adaptation(Part):
    """An overlay on the same tool, for somebody it would not otherwise fit."""

    key: Key
    for_whom: Text
    when: Text
    """When to choose it, in a sentence."""
    what_changes: Text
    applies_to: AppliesTo = AppliesTo()
    comparable: Comparability
    method: tuple[Text, ...] = ()
    """What to do differently, in sentences shown at the start and beside the questions."""
    reword: tuple[Reword, ...] = ()
    leave_out: tuple[LeaveOut, ...] = ()
    add: tuple[Add, ...] = ()
    use_instead: Key | None = None
    """The key of a tool that fits better, where this one should not be used at all."""


class Prompt(Part):
    """A suggestion, never a decision: when enough answers show something, a sentence one may disagree with."""

    key: Key
    says: Text
    why: Text
    any_act_now: bool = False
    levels: tuple[Literal["on_and_off", "mostly_not"], ...] = ()
    at_least: int = Field(default=1, ge=1)
    across_dimensions: bool = False
    """True: `at_least` counts dimensions (the first that each question is about), so two in one dimension are one."""
    among: tuple[Key, ...] = ()
    """Questions looked at; empty: all of the tool's."""
    chosen: tuple[Key, ...] = ()
    """Choices that show it, in the questions of `among`."""
    starting_point: bool = False
    """True: the figure in it is a starting point, not evidence, and is said to be."""


class Section(Part):
    """A part of the tool that is answered together. `introduction` stands at its head."""

    key: Key
    title: Text
    family_title: Text | None = None
    introduction: Text | None = None
    family_introduction: Text | None = None
    questions: tuple[Question, ...] = Field(min_length=1)
    on_family_view: bool = True


class Licence(Part):
    """Whose words these are and who may use them."""

    holder: Text
    terms: Text


class Tool(Part):
    """One assessment tool, whole."""

    key: Key
    version: Version
    status: Status = Status.PUBLISHED
    title: Text
    family_title: Text
    one_line: Text
    """What it is, in a sentence, for the shelf."""
    subject: Subject
    ages: tuple[int, int] = (0, 17)
    """Completed years, first and last. An unborn child is spoken of by adaptations."""
    aims: Aims
    methodology: Methodology
    adaptations: tuple[Adaptation, ...] = Field(min_length=1)
    sections: tuple[Section, ...] = Field(min_length=1)
    prompts: tuple[Prompt, ...] = ()
    owner: Text
    review_by: datetime.date
    licence: Licence
    family_copy: FamilyCopy = FamilyCopy.YES
    first_look: bool = False
    """True: offered to everybody from My work, as the quick way in."""

    def questions(self) -> tuple[Question, ...]:
        """Every question, in order, before any adaptation."""
        return tuple(question for section in self.sections for question in section.questions)
