"""The family's copy: what the child is like, what is going well, what we noticed, what we are not sure of, what will help.

Everything in it has passed `family_given` first, so that what is not this reader's never comes this far.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from app.answers.given import (
    BarriersGiven,
    BlockGiven,
    ChosenGiven,
    DayGiven,
    Given,
    LadderGiven,
    NoAnswer,
    StrengthGiven,
    WordsGiven,
)
from app.answers.slots import Carer, Slot, needed, voices
from app.assessments.queries import ids_in
from app.cases.models import PersonKind
from app.cases.wording import full_name, listed
from app.copies.presenters import NOBODY_ON_PAPER
from app.copies.queries import Whole
from app.copies.rules import Recipient, family_given, family_hears, for_family, hanging
from app.copies.wording import HELP
from app.declaration.questions import ChooseMany, ChooseOne, InTheirWords, Ladder, Question
from app.declaration.tool import Section
from app.declaration.vocabulary import Barrier, Blank, Signal, StrengthLevel, Voice
from app.declaration.vocabulary import FamilyCopy as Offered
from app.declaration.wording import Names, filled
from app.evidence.presenters import StatementShown, all_shown
from app.evidence.queries import Told
from app.showing.questions import question_shown
from app.showing.shown import AnswerShown, ColumnShown

WELL, NOTICED, UNSURE, UNASKED, NOWHERE = "well", "noticed", "unsure", "unasked", ""
"""Where a question stands in the copy."""

TOLD_BLOCK_BY_BLOCK = "What we were told, and saw"

NEXT = "What happens next"
"""What a copy ends with: a section of a tool that is called so stands there."""


@dataclass(frozen=True)
class View:
    """One answer: who says so (“What we saw”, “Kelly said”), the answer, and what its rung means in a family's words."""

    whose: str
    answer: AnswerShown
    means: str
    rests: bool | None
    """Whether a need that we say rests on words of ours, which are not on paper; None of any other answer."""


@dataclass(frozen=True)
class Item:
    """A question in the family's words, its answers, and what they rest on."""

    key: str
    wording: str
    views: tuple[View, ...]
    statements: tuple[StatementShown, ...]


@dataclass(frozen=True)
class Group:
    """Questions that belong together, under the family's title for them."""

    title: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Hard:
    """One thing that makes it hard, what may help, and where it came up."""

    what: str
    may_help: str
    where: str


@dataclass(frozen=True)
class FamilyCopy:
    """All that is in one family's copy."""

    child: str
    recipient: str
    title: str
    pen_picture: str
    well: tuple[Group, ...]
    noticed: tuple[Group, ...]
    unsure: tuple[str, ...]
    unasked: tuple[str, ...]
    next: tuple[Group, ...]
    met: bool
    """Whether its reader was there."""
    hard: tuple[Hard, ...]


def recipient_of(whole: Whole, carer: Carer | None, *, places: bool = True) -> Recipient:
    """Whose copy it is, among the carers this assessment looks at."""
    others = frozenset(str(one.id) for one in whole.opened.carers if carer is None or one.id != carer.id)
    children = frozenset(str(one.id) for one in whole.people if one.kind is not PersonKind.ADULT)
    adult = next((one for one in whole.people if carer and one.id == carer.id), None)
    name = full_name(adult) if adult else carer.name if carer else f"the family of {whole.opened.names.child}"
    in_part = whole.opened.tool.family_copy is Offered.PARTIAL
    own, child = carer.id if carer else None, str(whole.opened.child.id)
    return Recipient(own, name, others, children, child, places, has_childs_account=not in_part)


def without_childs_account(given: Mapping[Slot, Given], placed: Mapping[str, str]) -> dict[Slot, Given]:
    """What is left when the child's own answers are taken out, save where they tell of what goes well."""
    return {
        slot: one
        for slot, one in given.items()
        if slot.voice is not Voice.CHILD or isinstance(one, BlockGiven | DayGiven) or placed.get(slot.question) == WELL
    }


def family_copy(whole: Whole, carer: Carer | None, *, places: bool = True) -> FamilyCopy:
    """The copy for one carer, or (None) for a family of whom no carer was looked at. `places`: whether it says where."""
    to = recipient_of(whole, carer, places=places)
    own = family_given(whole.given, to)
    names = whole.opened.names if carer is None else whole.opened.with_carer(carer)
    theirs = Theirs(whole, to, own, names)
    asked = [(part.section, question) for part in whole.progress.sections for question in part.asked]
    orphans = hanging(asked, own)
    kept = [(section, question) for section, question in asked if for_family(section, question) and question.key not in orphans]
    placed = {question.key: theirs.place(question) for _, question in kept}
    if not to.has_childs_account:
        theirs = replace(theirs, given=without_childs_account(own, placed))
        placed = {question.key: theirs.place(question) for _, question in kept}
    unsure, unasked = ([one for _, one in kept if placed[one.key] == where] for where in (UNSURE, UNASKED))
    well, noticed = (theirs.groups(kept, placed, where) for where in (WELL, NOTICED))
    adults = {one.id for one in whole.people if one.kind is PersonKind.ADULT}
    return FamilyCopy(
        child=names.child,
        recipient=to.name,
        title=filled(whole.opened.tool.family_title, names),
        pen_picture=whole.opened.child_then.pen_picture,
        well=tuple(one for one in well if one.title != NEXT),
        noticed=tuple(one for one in noticed if one.title != NEXT),
        unsure=tuple(as_open(one, names) for one in unsure),
        unasked=tuple(as_open(one, names) for one in unasked if {Voice.CARER, Voice.CHILD} & set(voices(one))),
        next=tuple(one for one in (*well, *noticed) if one.title == NEXT),
        met=bool(set(ids_in(whole.opened.sitting.present)) & ({to.id} if to.id else adults)),
        hard=theirs.hard([question for _, question in kept]),
    )


@dataclass(frozen=True)
class Theirs:
    """What one recipient may have of an assessment."""

    whole: Whole
    to: Recipient
    given: Mapping[Slot, Given]
    names: Names

    def of(self, question: Question) -> dict[Slot, Given]:
        """What was answered to one question."""
        return {slot: given for slot, given in self.given.items() if slot.question == question.key}

    def place(self, question: Question) -> str:
        """Where in the copy a question stands: with what goes well, with what we noticed, with what we are not sure of."""
        own = self.of(question)
        if any(isinstance(given, BarriersGiven) for given in own.values()):
            return NOWHERE
        told = {slot: given for slot, given in own.items() if not isinstance(given, NoAnswer)}
        if not told:
            return self.still_open(question, own)
        ours = [given for slot, given in told.items() if slot.voice is Voice.PRACTITIONER] or list(told.values())
        if all(getattr(given, "level", None) is StrengthLevel.NOT_EXPLORED for given in ours):
            return UNSURE
        return WELL if all(goes_well(question, given) for given in ours) else NOTICED

    def still_open(self, question: Question, own: Mapping[Slot, Given]) -> str:
        """What somebody said is not known, or nobody was asked. What was declined, or does not fit, is not asked for on paper."""
        blanks = [given.blank for given in own.values() if isinstance(given, NoAnswer)]
        if Blank.NOT_KNOWN in blanks:
            return UNSURE
        carers = [carer for carer in self.whole.opened.carers if carer.id == self.to.id]
        left = (one.key for part in self.whole.progress.sections for one in part.left)
        never = not blanks and ((carers and needed(question, carers)) or question.key in left)
        return UNASKED if never or Blank.NOT_ASKED in blanks else NOWHERE

    def groups(self, kept: Iterable[tuple[Section, Question]], placed: Mapping[str, str], where: str) -> tuple[Group, ...]:
        """The questions that stand in one place, under their sections' titles."""
        found: dict[str, list[Item]] = {}
        for section, question in kept:
            if placed[question.key] == where:
                title = filled(section.family_title or section.title, self.names)
                found.setdefault(title, []).append(self.item(question))
        return tuple(Group(title, tuple(items)) for title, items in found.items())

    def item(self, question: Question) -> Item:
        """One question as the family reads it. What makes it hard is said once, further on."""
        own = {slot: plain(given) for slot, given in self.of(question).items() if not isinstance(given, NoAnswer)}
        people, carers = self.whole.shown_people, self.whole.opened.carers
        shown = question_shown(question, own, self.names, carers, people=people, family=True)
        views = (self.view(question, column) for column in shown.columns)
        return Item(question.key, shown.wording, tuple(views), self.statements(question.key))

    def view(self, question: Question, column: ColumnShown) -> View:
        """No example of the tool’s stands where we wrote nothing of why something is missing, which is said, or at a glance."""
        given, ours = self.whole.given.get(column.slot), column.slot.voice is Voice.PRACTITIONER
        rests = rests_on_words(column.slot, given, cited=question.key in self.whole.cited)
        apart = rests is False or (ours and isinstance(question, Ladder) and question.brief)
        return View(self.whose(column), column.answer, "" if apart else family_anchor(question, given, self.names), rests)

    def whose(self, column: ColumnShown) -> str:
        """Who says so."""
        if column.answer.days:
            return TOLD_BLOCK_BY_BLOCK
        sayers = {Voice.CHILD: f"{self.names.child} said", Voice.CARER: f"{self.names.carer} said"}
        return sayers.get(column.slot.voice, "What we noticed")

    def hears(self, told: Told) -> bool:
        """Whether a statement may be in this copy. One that was put right since is not: the newer one may not be theirs."""
        statement = told.statement
        return statement.id not in self.whole.put_right and family_hears(
            statement.kind, statement.speaker_id, not_for_family=statement.not_for_family, to=self.to
        )

    def statements(self, question: str) -> tuple[StatementShown, ...]:
        """What an answer rests on, as far as it is theirs."""
        me, today = NOBODY_ON_PAPER
        theirs = (one for one in self.whole.cited.get(question, ()) if self.hears(one))
        return tuple(all_shown(theirs, me=me, today=today, with_place=self.to.places))

    def hard(self, questions: Iterable[Question]) -> tuple[Hard, ...]:
        """What makes it hard, once each, with where it came up."""
        where: dict[Barrier, list[str]] = {}
        for question in questions:
            for given in self.of(question).values():
                for barrier in given.barriers if isinstance(given, LadderGiven | BarriersGiven) else ():
                    where.setdefault(barrier, []).append(filled(question.short, self.names))
        return tuple(
            Hard(filled(HELP[one][0], self.names), HELP[one][1], listed(list(dict.fromkeys(shorts))))
            for one, shorts in where.items()
        )


def plain(given: Given) -> Given:
    """An answer without what makes it hard, which is said once for all of it."""
    return given.model_copy(update={"barriers": ()}) if isinstance(given, LadderGiven) else given


def rests_on_words(slot: Slot, given: Given | None, *, cited: bool) -> bool | None:
    """Whether we wrote what we saw of a need that we say; None where it is no need of ours."""
    if slot.voice is not Voice.PRACTITIONER or not isinstance(given, LadderGiven) or given.level.shows is Signal.STRENGTH:
        return None
    return cited or any(getattr(given, name) for name in ("noticed", "since", "barriers"))


def as_open(question: Question, names: Names) -> str:
    """What is not known, so that nobody reads it as a fact: “Whether Callum has a safe, settled place to sleep”."""
    words = question.family_words
    told = words if words.endswith("?") or not isinstance(question, Ladder) else f"Whether {words[:1].lower()}{words[1:]}"
    return filled(told, names)


def goes_well(question: Question, given: Given) -> bool:
    """Whether an answer tells of something that goes well."""
    if isinstance(given, LadderGiven):
        return given.level.shows is Signal.STRENGTH
    if isinstance(given, StrengthGiven):
        return given.level is not StrengthLevel.NOT_FOUND
    if isinstance(given, ChosenGiven) and isinstance(question, ChooseOne | ChooseMany):
        return all(choice.shows is Signal.STRENGTH for choice in question.choices if choice.key in given.choices)
    return isinstance(given, WordsGiven) and isinstance(question, InTheirWords) and question.shows is Signal.STRENGTH


def family_anchor(question: Question, given: Given | None, names: Names) -> str:
    """What a rung means, in the family's words where the tool has them."""
    if not isinstance(question, Ladder) or question.family_anchors is None or not isinstance(given, LadderGiven):
        return ""
    return filled(question.family_anchors.at(given.level), names)
