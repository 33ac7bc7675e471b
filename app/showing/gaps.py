"""What is not known: a child not seen, a voice not heard, hours nobody told, honest blanks, questions nobody answered. Pure."""

import datetime
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass

from app.answers.given import BlockGiven, Given, NoAnswer
from app.answers.progress import Answers, Progress, SectionProgress, by_question
from app.answers.slots import Carer, Slot, needed, voices
from app.assessments.guard import OpenAssessment
from app.assessments.models import ChildSeen
from app.cases.models import Person, PersonKind
from app.cases.wording import NOT_BORN, listed
from app.declaration.questions import ActNow, Day, Question
from app.declaration.vocabulary import Blank, Voice
from app.declaration.wording import Names, filled
from app.showing.days import NOT_KNOWN, Span, spans, time_words, when_words
from app.showing.questions import blocks_of
from app.showing.shown import LevelShown, blank_shown, whose
from app.showing.voices import Share
from app.web.pages import counted, day

FEW = 6
"""Questions that are named one by one; of more it is said how many they are."""


@dataclass(frozen=True)
class Gap:
    """Something that is not known, and what is to come of it. `address`: where it is mended; `anchor`: where it is read."""

    level: LevelShown
    what: str
    then: str
    address: str
    anchor: str
    mend: str = "Change"
    count: int = 1
    """How many things it stands for: the questions nobody answered are one line."""


@dataclass(frozen=True)
class Looked:
    """Of whom an assessment tells, with whom it looks, whether the child was seen, and whose voices are in it."""

    child: Person
    names: Names
    carers: tuple[Carer, ...]
    child_seen: ChildSeen
    not_seen_why: str
    heard: Mapping[str, Share]
    """What is here of each whose voice is in it, by id (see `voices.owner_of`)."""
    at: str = ""
    case_at: str = ""
    seen_on: datetime.date = datetime.date.min

    def place(self, section: str, question: str) -> tuple[str, str]:
        """Where a question is answered, and where it is read."""
        return f"{self.at}/sections/{section}#q-{question}", f"#q-{question}"


def looked(opened: OpenAssessment, heard: Mapping[str, Share]) -> Looked:
    """The same of an open assessment."""
    one = opened.assessment
    about = (opened.child, opened.names, opened.carers, one.child_seen, one.not_seen_why)
    return Looked(*about, heard, opened.address, opened.case.address, opened.sitting.seen_on)


def gaps(about: Looked, answers: Answers, progress: Progress) -> tuple[Gap, ...]:
    """A child not seen, then whether they are safe today, then voices, untold hours, blanks, and what nobody answered.

    A blank that does not apply is not a gap.
    """
    own = by_question(answers)
    safety = [part for part in progress.sections if asks_of_today(part)]
    others = [part for part in progress.sections if part not in safety]
    asked = [(question, part.section.key) for part in progress.sections for question in part.asked]
    found = [*not_seen(about), *(gap for part in safety for gap in of_one_part(about, part, own))]
    found += [*age_not_known(about), *of_voices(about, asked)]
    asked = [(question, part.section.key) for part in others for question in part.asked]
    for question, section in asked:
        if isinstance(question, Day):
            found += untold(about, question, section, own.get(question.key, {}))
    for question, section in asked:
        found += blanks(about, question, section, own.get(question.key, {}))
    found += unanswered_with(about, progress, own)
    return (*found, *(gap for part in others for gap in unanswered(about, part, own)))


def asks_of_today(part: SectionProgress) -> bool:
    """Whether this part asks if the child is safe today: what is not known of that is never folded away behind other things."""
    return any(isinstance(question, ActNow) for question in part.asked)


def of_one_part(about: Looked, part: SectionProgress, own: dict[str, dict[Slot, Given]]) -> Iterable[Gap]:
    """What nobody has answered in a part, and then its honest blanks."""
    yield from unanswered(about, part, own)
    for question in part.asked:
        yield from blanks(about, question, part.section.key, own.get(question.key, {}))


def how_many(found: Iterable[Gap]) -> int:
    """How much is not known, in all."""
    return sum(gap.count for gap in found)


def level(words: str, blank: Blank = Blank.NOT_KNOWN) -> LevelShown:
    """A word for what is missing, with a mark."""
    return LevelShown(blank.value, words, "unknown")


# The child, and voices ---------------------------------------------------------------------------------------------------


def not_seen(about: Looked) -> Iterable[Gap]:
    """That nobody saw the child."""
    if about.child_seen is ChildSeen.NOT_SEEN and about.not_seen_why != NOT_BORN:
        then = about.not_seen_why or "Why, and when somebody will, is not written down."
        yield Gap(level("Not seen"), f"{about.names.child} was not seen", then, f"{about.at}/finish#was_seen", "#how")


def age_not_known(about: Looked) -> Iterable[Gap]:
    """That nobody knows how old the child is. Nobody asks it of a baby who is expected."""
    if about.child.kind is PersonKind.CHILD and about.child.born_on is None:
        person, what = f"{about.case_at}/people/{about.child.id}", f"How old {about.names.child} is"
        yield Gap(level("Not known"), what, "No date of birth is written down.", person, person, "Add")


def of_voices(about: Looked, asked: Collection[tuple[Question, str]]) -> Iterable[Gap]:
    """The child, where nothing of theirs is here from this visit, and each carer who was looked at and not heard."""
    own, seen = about.heard.get(str(about.child.id)), about.child_seen is not ChildSeen.NOT_SEEN
    if about.child.kind is not PersonKind.UNBORN and (own is None or (seen and own.is_before(about.seen_on))):
        address, _ = place_of_voice(about, asked, Voice.CHILD)
        what = f"None of {about.names.child}’s own words{' are from this visit' if own else ''}"
        then = f"The newest are from {day(own.newest)}." if own and own.newest else ""
        yield Gap(level("Not heard", Blank.NOT_ASKED), what, then, address, "#said", "Add")
    for carer in about.carers:
        if str(carer.id) not in about.heard:
            address, anchor = place_of_voice(about, asked, Voice.CARER)
            what = f"How {carer.name} sees it"
            yield Gap(level("Not heard", Blank.NOT_ASKED), what, "Nothing here is in their own voice.", address, anchor, "Add")


def place_of_voice(about: Looked, asked: Collection[tuple[Question, str]], voice: Voice) -> tuple[str, str]:
    """The first question that this voice may answer; else where a statement is added."""
    first = next(((question.key, section) for question, section in asked if voice in voices(question)), None)
    if first:
        return about.place(first[1], first[0])
    return f"{about.case_at}/statements/add?child={about.child.id}", "#voices"


# Hours of a day ------------------------------------------------------------------------------------------------------------


def untold(about: Looked, question: Day, section: str, own: Answers) -> Iterable[Gap]:
    """Of each kind of day the hours nobody has told, and those of which nobody said who was there."""
    if not any(isinstance(given, BlockGiven) for given in own.values()):
        return
    address, anchor = about.place(section, question.key)
    for kind in question.days:
        words = filled(kind.words, about.names)
        blocks = [block for _, block in blocks_of(kind, own)]
        yield from day_gaps(words, blocks, address, anchor)


def day_gaps(words: str, blocks: Collection[BlockGiven], address: str, anchor: str) -> Iterable[Gap]:
    """What is not known of one kind of day."""
    if not blocks:
        yield Gap(level("Not told", Blank.NOT_ASKED), words, "Nobody has told of this day.", address, anchor, "Add")
        return
    drawn = spans(blocks, frozenset())
    missing = [span for span in drawn if span.block is None]
    unsaid = [span for span in drawn if span.block and (not span.block.who or NOT_KNOWN in span.block.who)]
    if missing:
        yield Gap(
            level("Not told", Blank.NOT_ASKED), f"{words}: {hours(missing)}", f"{when_words(missing)}.", address, anchor, "Add"
        )
    if unsaid:
        yield Gap(level("Not known"), f"{words}: who was there for {hours(unsaid)}", f"{when_words(unsaid)}.", address, anchor)


def hours(found: Iterable[Span]) -> str:
    """How long these stretches are together."""
    return time_words(sum(span.minutes for span in found))


# Questions -----------------------------------------------------------------------------------------------------------------


def blanks(about: Looked, question: Question, section: str, own: Answers) -> Iterable[Gap]:
    """The honest blanks given to one question, with whose they are and what is to come of them."""
    for slot, given in own.items():
        if isinstance(given, NoAnswer) and given.blank is not Blank.DOES_NOT_APPLY:
            words = filled(question.short, about.names) + of_whom(about, slot, others=len(own) > 1)
            yield Gap(blank_shown(given.blank), words, given.why, *about.place(section, question.key))


def of_whom(about: Looked, slot: Slot, *, others: bool) -> str:
    """Whose blank it is, where somebody else gave an answer: what one does not know another may have said."""
    owner, _ = whose(slot, about.names, about.carers)
    if owner.startswith("With "):
        return f", with {owner.removeprefix('With ')}"
    if not others:
        return ""
    return ", the practitioner’s view" if slot.voice is Voice.PRACTITIONER else f", {owner}"


def missing_with(about: Looked, question: Question, own: Answers) -> tuple[Carer, ...]:
    """The carers of whom nobody answered, where somebody answered of another."""
    empty = {slot.part for slot in needed(question, about.carers) if slot not in own or not own[slot].keys}
    return tuple(carer for carer in about.carers if str(carer.id) in empty) if 0 < len(empty) < len(about.carers) else ()


def unanswered_with(about: Looked, progress: Progress, own: dict[str, dict[Slot, Given]]) -> Iterable[Gap]:
    """For each carer the questions that were answered with somebody else and not with them, together."""
    for carer in about.carers:
        left = [
            (question, part.section.key)
            for part in progress.sections
            for question in part.left
            if carer in missing_with(about, question, own.get(question.key, {}))
        ]
        if left:
            first, section = left[0]
            shorts = [filled(question.short, about.names) for question, _ in left]
            what = f"With {carer.name}, {counted(len(left), 'question')}"
            place = about.place(section, first.key)
            yield Gap(level("Not answered", Blank.NOT_ASKED), what, few(shorts), *place, "Answer", len(left))


def unanswered(about: Looked, part: SectionProgress, own: dict[str, dict[Slot, Given]]) -> Iterable[Gap]:
    """The questions of one part that nobody has answered, together."""
    left = [question for question in part.left if not missing_with(about, question, own.get(question.key, {}))]
    if not left:
        return
    whole = len(left) == len(part.asked)
    title = filled(part.section.title, about.names)
    many = f"{'all ' if whole and len(left) > 1 else ''}{counted(len(left), 'question')}"
    what = f"{title} {many[0].upper()}{many[1:]}" if title.endswith("?") else f"{title}: {many}"
    then = "" if whole and len(left) > FEW // 2 else few([filled(question.short, about.names) for question in left])
    place = about.place(part.section.key, left[0].key)
    yield Gap(level("Not answered", Blank.NOT_ASKED), what, then, *place, "Answer", len(left))


def few(shorts: list[str]) -> str:
    """The questions by name; of many the first, and how many more."""
    return f"{listed(shorts)}." if len(shorts) <= FEW else f"{', '.join(shorts[:FEW])} and {len(shorts) - FEW} more."
