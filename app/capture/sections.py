"""What the task list and a section page say: who was seen and when, what is left and for how long, and what comes next."""

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.answers.given import Given
from app.answers.progress import SectionProgress, is_answered
from app.answers.slots import Carer, Slot
from app.asking.advice import Advice, advice
from app.assessments.begun import adaptation_keys
from app.assessments.guard import OpenAssessment
from app.assessments.models import State
from app.capture.loading import Loaded
from app.capture.needed import in_order, is_all_more, is_on_the_way, next_needed
from app.capture.queries import Sibling
from app.capture.seen import adaptations_in_use, age_then
from app.cases.models import PersonKind
from app.cases.wording import called, possessive
from app.declaration.questions import Question
from app.declaration.tool import Section
from app.declaration.wording import filled
from app.showing.notes import Note
from app.showing.own_view import asks_own_view, own_view_words
from app.showing.shown import AnswerShown, carer_names, shown, whose
from app.showing.thoughts import Thought, thoughts

STATUS = {
    "not_started": ("not_started", "Not yet started"),
    "in_progress": ("in_progress", "In progress"),
    "done": ("done", "Completed"),
    "problem": ("act_now", "There is a problem"),
}
"""How far a section is: its mark and its words."""

WITH_SOME_LEFT = ("in_progress", "Completed, with questions left")
"""Whoever writes said that it is completed: a tick would tell a reader that all of it is known."""


@dataclass(frozen=True)
class SectionRow:
    """One section in the task list."""

    key: str
    title: str
    mark: str
    status: str
    left: str
    notes: tuple[Note, ...]
    is_more: bool = False
    """Whether all of it is for whoever has more time."""
    waits: bool = False
    """Nothing of it is asked until other parts are answered."""


@dataclass(frozen=True)
class InPart:
    """One question in the list beside a section."""

    key: str
    short: str
    mark: str
    status: str


@dataclass(frozen=True)
class LastLine:
    """One answer of last time, with whose it was."""

    short: str
    whose: str
    answer: AnswerShown


@dataclass(frozen=True)
class Step:
    """Where to go next: an address and what the button says."""

    address: str
    words: str


# What is left ----------------------------------------------------------------------------------------------------------


def minutes_left(opened: OpenAssessment, left: int, asked: int) -> int:
    """About how many minutes the questions that are left will take, from what the tool says of the whole."""
    whole = opened.tool.methodology.minutes.at(opened.assessment.depth) or 0
    return math.ceil(whole * left / asked) if asked else 0


def about_minutes(minutes: int, where: str) -> str:
    """`About 5 minutes left in this part.`"""
    if not minutes:
        return ""
    return f"About {minutes} minute{'' if minutes == 1 else 's'} left{where}."


def minutes_by_left(opened: OpenAssessment, part: SectionProgress, asked: int) -> tuple[str, ...]:
    """About how long, by how many questions of a part are left: the page picks again as answers are saved."""
    lefts = range(len(part.section.questions) + 1)
    return tuple(about_minutes(minutes_left(opened, left, asked), " in this part") for left in lefts)


def section_title(section: Section, loaded: Loaded) -> str:
    """The section's title with the names in it."""
    return filled(section.title, loaded.opened.names)


def task_rows(loaded: Loaded, notes: Sequence[Note]) -> tuple[SectionRow, ...]:
    """Every section that asks this child anything, or may yet."""
    rows = []
    for part in in_order(loaded):
        mark, status = WITH_SOME_LEFT if part.status == "done" and part.left else STATUS[part.status]
        own = tuple(note for note in notes if note.section == part.section.key)
        if own and loaded.opened.assessment.state is State.RETURNED:
            mark, status = "in_progress", "To look at again"
        title, more = section_title(part.section, loaded), is_all_more(loaded, part.section.questions)
        waits = not part.asked and not own
        rows.append(SectionRow(part.section.key, title, mark, status, left_words(part), own, more, waits))
    return tuple(rows)


def left_words(part: SectionProgress) -> str:
    """`3 of 6 questions left. 2 more may be asked, depending on your answers.`"""
    left, asked = len(part.left), len(part.asked)
    told = f"{left} of {asked} question{'' if asked == 1 else 's'} left." if left else "Every question has an answer."
    if not asked:
        told = ""
    return " ".join(one for one in (told, waiting_words(part)) if one)


def waiting_words(part: SectionProgress) -> str:
    """`2 more may be asked, depending on your answers.`"""
    return f"{len(part.waiting)} more may be asked, depending on your answers." if part.waiting else ""


def in_part(loaded: Loaded, part: SectionProgress) -> tuple[InPart, ...]:
    """The questions of a section, with how far each is."""
    return tuple(InPart(one.key, one.short, *question_status(loaded, one, part)) for one in part.asked)


def question_status(loaded: Loaded, question: Question, part: SectionProgress) -> tuple[str, str]:
    """A question's mark and words: not yet started, in progress, answered, or a problem."""
    if question in part.unread:
        return "act_now", "To mend"
    return status_of(
        question, {slot: one.given for slot, one in loaded.answers.get(question.key, {}).items()}, loaded.opened.carers
    )


def status_of(question: Question, given: Mapping[Slot, Given], carers: tuple[Carer, ...]) -> tuple[str, str]:
    """How far one question is, from its own answers."""
    if is_answered(question, given, carers):
        return "done", "Answered"
    there = any(one.keys for one in given.values())
    return ("in_progress", "In progress") if there else ("not_started", "Not yet started")


# Beside the questions --------------------------------------------------------------------------------------------------


def last_lines(loaded: Loaded, part: SectionProgress) -> tuple[LastLine, ...]:
    """Last time's answers to the questions of this section."""
    if loaded.last is None:
        return ()
    names, carers = loaded.opened.names, loaded.opened.carers
    lines = []
    for question in part.asked:
        for slot, given in loaded.last.answers.items():
            if slot.question == question.key and slot.viewed_by is None and not slot.part.startswith("thinking"):
                who, _ = whose(slot, names, carers)
                lines.append(LastLine(question.short, who, shown(question, given, carer_names(names, slot, carers))))
    return tuple(line for line in lines if line.answer.level or line.answer.chosen or line.answer.mark or line.answer.words)


def same_as_last(loaded: Loaded) -> str:
    """Whether last time and this time were asked in the same way."""
    if loaded.last is None:
        return ""
    now, then = loaded.opened.assessment, loaded.last
    version = "Same version" if now.release_id == then.release_id else "Another version of the tool"
    same = set(adaptation_keys(then.adaptations)) == set(adaptations_in_use(loaded.opened))
    return f"{version}, {'same adaptations' if same else 'other adaptations: read beside one another with care'}."


def advice_for(loaded: Loaded, part: SectionProgress) -> tuple[Advice, ...]:
    """What to look for and ways to ask, question by question, for this child's age."""
    child = loaded.opened.child
    age = age_then(child, loaded.opened.sitting.seen_on)
    unborn = child.kind == PersonKind.UNBORN
    return tuple(advice(one, loaded.opened.names, age, unborn=unborn) for one in part.asked)


def thoughts_for(loaded: Loaded, part: SectionProgress) -> tuple[Thought, ...]:
    """What the answers of a quick look suggest, where the next step is chosen: in its last part."""
    opened, last = loaded.opened, loaded.opened.tool.sections[-1]
    return thoughts(opened, loaded.given, loaded.progress) if opened.tool.first_look and part.section.key == last.key else ()


# The way on ------------------------------------------------------------------------------------------------------------


def place_words(loaded: Loaded, key: str) -> str:
    """`Part 2 of 6.`, in the order in which one is led on; `More, if you have time. Mia’s own view is asked for here.`"""
    tool = loaded.opened.tool
    sections = sorted(tool.sections, key=lambda one: is_all_more(loaded, one.questions))
    needed = [one.key for one in sections if not is_all_more(loaded, one.questions)]
    if key in needed:
        return f"Part {needed.index(key) + 1} of {len(needed)}."
    own = next(part for part in loaded.progress.sections if part.section.key == key)
    asked = f" {own_view_words(loaded.opened)}" if asks_own_view(loaded.opened, own) else ""
    return f"More, if you have time.{asked}"


def next_step(loaded: Loaded, section: str) -> Step:
    """The next section that asks anything; after the last, and before what is for more time, to check and finish.

    What is for more time is passed by, unless the child is asked for their own view there: nobody leaves that out unseen.
    """
    own = next(part for part in loaded.progress.sections if part.section.key == section)
    parts = in_order(loaded)
    if is_on_the_way(loaded, own):
        parts = [part for part in parts if is_on_the_way(loaded, part)]
    else:
        parts = [part for part in parts if is_all_more(loaded, part.section.questions)]
    at = parts.index(own) if own in parts else passed(loaded, own, parts)
    if at + 1 < len(parts):
        return Step(f"{loaded.opened.address}/sections/{parts[at + 1].section.key}", "Next part")
    return Step(f"{loaded.opened.address}/finish", "Check and finish")


def passed(loaded: Loaded, own: SectionProgress, parts: Sequence[SectionProgress]) -> int:
    """The place of the last part that stands before one which asks nothing now; -1 when there is none."""
    before = loaded.progress.sections[: loaded.progress.sections.index(own)]
    return sum(part in before for part in parts) - 1


def resume_address(loaded: Loaded) -> str:
    """The next unanswered question, at its place on its page; the check page when nothing is left."""
    onward = next_needed(loaded)
    if onward is None:
        return f"{loaded.opened.address}/finish"
    section, question = onward
    return f"{loaded.opened.address}/sections/{section.key}#q-{question.key}"


@dataclass(frozen=True)
class SiblingLink:
    """Another child's record of the same sitting."""

    address: str
    words: str


def sibling_links(opened: OpenAssessment, siblings: Iterable[Sibling], section: str = "") -> tuple[SiblingLink, ...]:
    """`Noah’s record of this sitting`, at the same section."""
    onward = f"/sections/{section}" if section else ""
    base = f"{opened.case.address}/assessments"
    return tuple(
        SiblingLink(
            f"{base}/{one.assessment_id}{onward}", f"{possessive(called(one.child) or 'The baby')} record of this sitting"
        )
        for one in siblings
    )


CLOSED = {
    State.WITH_SUPERVISOR: "This has been sent to be read, so it can no longer be changed here.",
    State.SIGNED: "This has been signed, so it never changes. What is wrong can be corrected in a new version, with a reason.",
    State.REPLACED: "This was replaced by a correction. It is kept as it was.",
    State.ABANDONED: "This was left unfinished. What was written is kept.",
}
"""Why the answers of an assessment can only be read."""


def why_read_only(opened: OpenAssessment) -> str:
    """Why nothing can be written here now; "" when it can."""
    if opened.may_answer:
        return ""
    if opened.assessment.state.open_for_answers:
        return f"{opened.case.may.words}. Only those who work with this family may answer."
    return CLOSED[opened.assessment.state]
