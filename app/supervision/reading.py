"""The rest of the page on which an assessment is read: where it stands, what came back, what changed, which copies there are."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from uuid import UUID

from app.answers.given import ActNowGiven, BlockGiven, DayGiven, Given, NoAnswer, Nothing, RowGiven, SetAside
from app.answers.slots import THINKING, Slot
from app.assessments.guard import OpenAssessment
from app.assessments.models import State
from app.assessments.rules import ANALYSIS, DIFFERS, SHARED
from app.cases.models import Characteristic
from app.copies.presenters import WholeRead
from app.copies.queries import Whole
from app.declaration.overlay import DOMESTIC_ABUSE
from app.declaration.vocabulary import Subject
from app.declaration.wording import filled
from app.finishing.changes import Changed
from app.finishing.presenters import answer_words, help_to_ask_for
from app.showing.days import span_words
from app.showing.shown import UNTOLD, carer_names, shown, whose
from app.supervision.queries import Noted
from app.web.pages import ago, day_and_clock

NOTHING_THERE = "Nothing"


LONG = 12
"""From more questions than so many a page that is read again is folded."""


def folded_parts(read: WholeRead, serious: Collection[str], of: str) -> frozenset[str]:
    """Parts that lie under their heading alone, where the page is long: those in which nothing is open, apart, serious, or a yes.

    For what is signed alone: whoever is to sign reads all of it. `serious`: questions at which a serious need was found; `of`:
    the question that somebody comes for.
    """
    if sum(len(part.questions) for part in read.parts) <= LONG:
        return frozenset()
    open_at = {gap.anchor.removeprefix("#q-") for gap in read.gaps} | {one.key for one in read.acts} | {of}
    open_at |= {one.question for one in read.differences} | set(serious)
    return frozenset(
        part.key for part in read.parts if all(one.is_answered and one.shown.key not in open_at for one in part.questions)
    )


@dataclass(frozen=True)
class Return:
    """One return, with its notes: (section's title, words)."""

    by: str
    when: str
    notes: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class ChangeShown:
    """One answer that changed: which question, whose, what it said then and what it says now, and where it stands on the page."""

    short: str
    whose: str
    before: str
    after: str
    anchor: str


@dataclass(frozen=True)
class CopyOffered:
    """One copy that may be made: for whom, and its two addresses."""

    words: str
    address: str
    pdf: str


def returns(noted: Iterable[Noted], whole: Whole) -> tuple[Return, ...]:
    """Every return, latest first, without notes on sections that are private and not theirs."""
    titles = {section.key: section.title for section in whole.opened.tool.sections}
    found: dict[str, tuple[str, list[tuple[str, str]]]] = {}
    for one in noted:
        if one.note.section and one.note.section not in titles:
            continue
        when = day_and_clock(one.note.returned_at)
        title = titles.get(one.note.section, "The whole")
        found.setdefault(when, (one.by, []))[1].append((title, one.note.words))
    return tuple(Return(by, when, tuple(notes)) for when, (by, notes) in found.items())


def state_words(whole: Whole, reader: UUID) -> str:
    """Where it stands, with who and when; to its author, whether there is anything more to do."""
    one = whole.opened.assessment
    if one.state is State.WITH_SUPERVISOR and one.sent_at and one.author_id == reader:
        sent = f"Sent to be read on {day_and_clock(one.sent_at)}."
        yes = [given for given in whole.given.values() if isinstance(given, ActNowGiven) and given.yes]
        if yes:
            untold = f" {UNTOLD}" if any(given.is_untold for given in yes) else ""
            return f"{sent} Act now was answered yes: sending it acts for nobody. Make sure that somebody has acted.{untold}"
        return sent if help_to_ask_for(whole.given, whole.progress) else f"{sent} You need do nothing more here."
    author = whole.name(one.author_id)
    sent = f"{day_and_clock(one.sent_at)}, {ago(one.sent_at)}" if one.sent_at else ""
    return {
        State.DRAFT: f"{author} is still writing this. Last saved {day_and_clock(one.last_saved_at)}.",
        State.RETURNED: f"Returned to {author} with notes. Last saved {day_and_clock(one.last_saved_at)}.",
        State.WITH_SUPERVISOR: f"{author} sent this to be read {sent}.",
        State.SIGNED: f"Signed by {whole.name(one.signed_by)}, {day_and_clock(one.signed_at) if one.signed_at else ''}.",
        State.REPLACED: "A correction has taken the place of this one. Both are kept.",
        State.ABANDONED: f"Left unfinished: {one.abandoned_why}",
    }[one.state]


def changes_shown(changes: Iterable[Changed], whole: Whole) -> tuple[ChangeShown, ...]:
    """What is different since then, in the tool's order, the closing words last."""
    order = {question.key: place for place, question in enumerate(whole.opened.tool.questions())}
    kept = worth_saying(changes, order)
    ordered = sorted(kept, key=lambda change: order.get(change.slot.question, len(order)))
    return tuple(change_shown(change, whole) for change in ordered)


def worth_saying(changes: Iterable[Changed], asked: Collection[str]) -> list[Changed]:
    """Those that a page of this tool has a place for, and that are settled."""
    return [change for change in changes if not isinstance(change.after, SetAside) and known(change.slot, asked)]


def known(slot: Slot, order: Collection[str]) -> bool:
    """Whether the page has a place for it."""
    return slot.question in order or slot.question in (ANALYSIS, SHARED) or (slot.question == DIFFERS and slot.part in order)


def change_shown(change: Changed, whole: Whole) -> ChangeShown:
    """One change in words."""
    opened, slot = whole.opened, change.slot
    owner = "" if slot.question in (ANALYSIS, SHARED, DIFFERS) else whose(slot, opened.names, opened.carers)[0]
    if slot.part.startswith(THINKING):
        owner = "What the practitioner makes of it"
    return ChangeShown(
        short_of(slot, opened),
        "" if owner == "Practitioner" else owner,
        words_of(change.before, slot, opened),
        words_of(change.after, slot, opened),
        f"#q-{slot.part if slot.question == DIFFERS else slot.question}",
    )


def short_of(slot: Slot, opened: OpenAssessment) -> str:
    """What the question is called in a list."""
    closing = {ANALYSIS: f"What this means for {opened.names.child}", SHARED: "Talked through with the family"}
    if slot.question in closing:
        return closing[slot.question]
    key = slot.part if slot.question == DIFFERS else slot.question
    short = filled(opened.asked.by_key[key].short, opened.names)
    return f"What might explain the difference: {short}" if slot.question == DIFFERS else short


def words_of(given: Given | None, slot: Slot, opened: OpenAssessment) -> str:
    """An answer in a line or two, whatever its kind."""
    if given is None or isinstance(given, Nothing):
        return NOTHING_THERE
    if isinstance(given, BlockGiven):
        return f"{span_words(given.starts, given.ends)}: {given.words or given.place or 'no words'}"
    if isinstance(given, RowGiven):
        return "; ".join(words for words in (given.when, *given.cells.values()) if words) or NOTHING_THERE
    if isinstance(given, DayGiven):
        return given.on or given.words or NOTHING_THERE
    question = opened.asked.by_key.get(slot.question)
    if question is None or slot.part.startswith(THINKING):
        return str(getattr(given, "words", "")) or NOTHING_THERE
    answer = shown(question, given, carer_names(opened.names, slot, opened.carers))
    told = [answer.level.words if answer.level else "", answer_words(answer)]
    if isinstance(given, NoAnswer):
        told = [given.blank.words, given.why]
    return ". ".join(words.rstrip(".") for words in told if words) + "."


def copies_offered(opened: OpenAssessment, why_no_family_copy: str) -> tuple[CopyOffered, ...]:
    """The copies there are: for practitioners, for each carer it looks at, for the child, and for supervision."""
    at = f"{opened.address}/copies"
    found = [CopyOffered("For practitioners", f"{at}/professional", f"{at}/professional.pdf")]
    if not why_no_family_copy:
        found += [
            CopyOffered(f"For {one.name}", f"{at}/family?to={one.id}", f"{at}/family.pdf?to={one.id}") for one in opened.carers
        ]
        if not opened.carers:
            found.append(CopyOffered("For the family", f"{at}/family", f"{at}/family.pdf"))
        if opened.tool.subject is Subject.CHILD:
            found.append(CopyOffered(f"For {opened.names.child}", f"{at}/child", f"{at}/child.pdf"))
    found.append(CopyOffered("For supervision", f"{at}/supervision", f"{at}/supervision.pdf"))
    return tuple(found)


def caution(facts: Iterable[Characteristic]) -> str:
    """What to think of before a paper is handed over, where the record says that somebody has been hurt at home."""
    if not any(fact.kind == DOMESTIC_ABUSE for fact in facts):
        return ""
    return (
        "The record says that there is, or has been, abuse at home. Before you hand over a copy, ask alone and in person "
        "whether it is safe to have it, and who else may read it."
    )
