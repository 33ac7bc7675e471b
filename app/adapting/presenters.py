"""What the pages of a change show: the adaptations offered, what becomes of each question, and every change before."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.adapting.models import FamilyCopyAllowed
from app.adapting.queries import History
from app.adapting.rules import Otherwise, adding, keys_in, not_asked
from app.answers.given import Given
from app.answers.slots import Slot
from app.assessments.guard import OpenAssessment
from app.beginning.suggesting import Suggestion
from app.cases.wording import listed
from app.declaration.overlay import adapted, chosen, comparability
from app.declaration.questions import Question
from app.declaration.tool import Tool
from app.declaration.wording import filled
from app.showing.questions import People, QuestionShown, question_shown
from app.stewardship.difference import every_question
from app.stewardship.parts import Change
from app.web.pages import day_and_clock

AS_IT_STANDS = "as it stands"
ANOTHER_VOICE = "It is answered in another voice now."


@dataclass(frozen=True)
class Offered:
    """One adaptation that may be chosen: why the record speaks for it, or why it is in use."""

    key: str
    for_whom: str
    what_changes: str
    comparable: str
    reason: str
    """Why the record speaks for it; "" when it does not."""
    in_use: str
    """Why it is in use now; "" when it is not."""


@dataclass(frozen=True)
class Line:
    """One question: how it is called and worded, what changes in it, why it comes or goes, and its answers."""

    short: str
    wording: str
    changes: tuple[Change, ...]
    why: str
    shown: QuestionShown | None


@dataclass(frozen=True)
class Preview:
    """What would become of an assessment."""

    before: str
    after: str
    reworded: tuple[Line, ...]
    gone: tuple[Line, ...]
    new: tuple[Line, ...]
    kept: int
    answered_gone: int
    method_gone: tuple[str, ...]
    method_new: tuple[str, ...]
    comparable_before: str
    comparable_after: str
    takes_off_safety: bool


@dataclass(frozen=True)
class Told:
    """One change that happened."""

    before: str
    after: str
    who_when: str
    why: str
    allowed: str = ""
    """Who allowed a family's copy after it, when and why; "" where nobody did."""


@dataclass(frozen=True)
class Adapted:
    """What a page tells of how an assessment was adapted: every change, and the answers that are no longer asked for."""

    changes: tuple[Told, ...]
    not_asked: tuple[Line, ...]


def offered(found: Iterable[Suggestion], kept: str, opened: OpenAssessment) -> tuple[Offered, ...]:
    """Every adaptation: those in use first, then those the record speaks for."""
    in_use = {each["key"]: each["why"] for each in json.loads(kept)}
    lines = (
        Offered(
            each.adaptation.key,
            filled(each.adaptation.for_whom, opened.names),
            filled(each.adaptation.what_changes, opened.names),
            f"{each.adaptation.comparable.words}.",
            each.why,
            in_use.get(each.adaptation.key, ""),
        )
        for each in found
    )
    return tuple(sorted(lines, key=lambda line: not line.in_use))


def reasons(keys: Iterable[str], lines: Iterable[Offered], why: str) -> dict[str, str]:
    """Why each chosen adaptation suits: as it was said before, else as the record says, else as the practitioner does."""
    wanted = set(keys)
    return {line.key: line.in_use or line.reason or why for line in lines if line.key in wanted}


def named(tool: Tool, keys: Iterable[str]) -> str:
    """`age 5 to 10, and a family with an interpreter`, or that nothing is changed."""
    whom = [one.for_whom[:1].lower() + one.for_whom[1:] for one in chosen(tool, keys)]
    return f"for {listed(whom)}" if whom else AS_IT_STANDS


def preview(change: Otherwise, given: Mapping[Slot, Given], opened: OpenAssessment, people: People) -> Preview:
    """Question by question, what a change would do. What is private and not theirs to read is not in it."""
    found = list(change.became())
    every = every_question(change.release)
    leaving = not_asked(change.asked_after, given, change.hidden)
    staying = not_asked(change.asked_before, given, change.hidden)
    lines: dict[str, list[Line]] = {"otherwise": [], "gone": [], "new": []}
    for each in found:
        if each.mapped.fate == "kept":
            continue
        key = each.mapped.question.key
        mine = {slot: one for slot, one in given.items() if slot.question == key}
        asked = each.mapped.before or every[key]
        shown = question_shown(asked, mine, opened.names, opened.carers, people=people) if mine else None
        lost = each.mapped.fate == "otherwise" and any(slot in leaving for slot in mine)
        changes = tuple(
            Change(one.where, filled(one.before, opened.names), filled(one.after, opened.names)) for one in each.mapped.changes
        )
        why = f"{ANOTHER_VOICE} What was said is kept." if lost else filled(each.why, opened.names)
        question = each.mapped.question
        line = Line(filled(question.short, opened.names), filled(question.wording, opened.names), changes, why, shown)
        lines[each.mapped.fate].append(line)
    methods = [
        [filled(one, opened.names) for each in chosen(change.release, keys) for one in each.method]
        for keys in (change.before, change.after)
    ]
    return Preview(
        before=named(change.release, change.before),
        after=named(change.release, change.after),
        reworded=tuple(lines["otherwise"]),
        gone=tuple(lines["gone"]),
        new=tuple(lines["new"]),
        kept=sum(each.mapped.fate == "kept" for each in found),
        answered_gone=len({slot.question for slot in leaving} - {slot.question for slot in staying}),
        method_gone=tuple(one for one in methods[0] if one not in methods[1]),
        method_new=tuple(one for one in methods[1] if one not in methods[0]),
        comparable_before=comparability(change.release, change.before).words,
        comparable_after=comparability(change.release, change.after).words,
        takes_off_safety=change.takes_off_safety,
    )


def told(found: History, opened: OpenAssessment, people: People, names: Mapping[UUID, str]) -> Adapted:
    """Every change, the latest first, and what is no longer asked, as it was answered."""
    changes = tuple(
        Told(
            named(tool, keys_in(change.before)),
            named(tool, keys_in(change.after)),
            f"{names.get(change.changed_by, 'somebody who has left')}, {day_and_clock(change.changed_at)}",
            change.why,
            allowed_words(found.allowed.get(change.id), names),
        )
        for change, tool in found.changes
    )
    return Adapted(changes, tuple(unasked(found, opened, people)) if found.tool else ())


def allowed_words(allowed: FamilyCopyAllowed | None, names: Mapping[UUID, str]) -> str:
    """Who said that a copy may be made for the family all the same, when and why."""
    if allowed is None:
        return ""
    return f"{names.get(allowed.allowed_by, 'Somebody who has left')}, {day_and_clock(allowed.allowed_at)}: {allowed.why}"


def unasked(found: History, opened: OpenAssessment, people: People) -> Iterable[Line]:
    """The answers that are kept and no longer asked for, each with the reason."""
    tool, asked = found.tool, {question.key for question in opened.tool.questions()}
    if tool is None:
        return
    every = every_question(tool)
    for key in dict.fromkeys(slot.question for slot in found.not_asked):
        if key not in every:
            continue
        shown = question_shown(every[key], found.not_asked, opened.names, opened.carers, people=people)
        why = ANOTHER_VOICE if key in asked else why_unasked(tool, keys_in(opened.assessment.adaptations), every[key])
        short, wording = (filled(one, opened.names) for one in (every[key].short, every[key].wording))
        yield Line(short, wording, (), filled(why, opened.names), shown)


def why_unasked(tool: Tool, in_use: list[str], question: Question) -> str:
    """Why a question is not asked under the adaptations in use."""
    reasons_given = [leave.why for one in chosen(tool, in_use) for leave in one.leave_out if leave.question == question.key]
    everybody = [one.key for one in tool.adaptations]
    only = adding(tool, everybody, question.key) if question.key not in {one.key for one in adapted(tool, ()).questions()} else []
    return " ".join(dict.fromkeys(reasons_given)) or f"It is asked only for: {', '.join(only)}."
