"""Making one copy of a plan for one reader: everything that stands on its paper, from the version that holds."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, is_dataclass, replace
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.cases.models import Person, PersonKind
from app.cases.wording import called, full_name
from app.copies.rules import Reader
from app.db import today
from app.people.guard import MayNot
from app.people.queries import people_by_id
from app.plan_copies import queries, rules
from app.plan_copies.again import told_again
from app.plan_copies.called import called_for
from app.plan_copies.kept_words import KeptWords, tokens
from app.plan_copies.rules import Recipient
from app.plan_pages.guard import OpenPlan
from app.plan_pages.routes import asked_people
from app.plan_pages.whole import last_signed, speaks
from app.plan_progress.family_words import field_words
from app.plan_progress.marked import without_marked
from app.plans.fields import PLAN_FIELDS
from app.plans.kinds import PlanState, VersionKind
from app.plans.models import Plan, PlanVersion
from app.plans.queries import Found, found_in
from app.plans.versions import Written, WrittenOutcome, WrittenStep, in_words
from app.refusals import NotReady
from app.web.pages import day
from app.withholding.rules import ReaderOf

TEMPLATES = {Reader.FAMILY: "plan_copies/family.html", Reader.CHILD: "plan_copies/child.html"}
"""For whom a plan is copied. Colleagues read the plan itself, or print its page."""


@dataclass(frozen=True)
class OutcomeCopied:
    """One thing that will be different, as it stands on paper."""

    number: int
    title: str
    now: str
    first: str
    first_by: str
    beside: tuple[tuple[str, str], ...]
    steps: tuple[tuple[str, str, str], ...]
    """Who, what, and by when."""
    said: str = ""
    """The rest of what is said to the child about it, in the author’s words for the child."""
    more: bool = False
    """Whether something of it is not written to the child, and is told in person."""
    whole: str = ""
    """What is said to the child, as it was written: what is kept back is looked for in it."""


@dataclass(frozen=True)
class PlanCopy:
    """All that is in one copy of a plan."""

    child: str
    recipient: str
    wants: str
    day: tuple[tuple[str, str, str], ...]
    """Time, how it is now (or nothing), how it will be."""
    outcomes: tuple[OutcomeCopied, ...]
    achieved: tuple[str, ...]
    said: str
    """What they said of the plan themselves."""
    if_not: tuple[tuple[str, str], ...]
    if_nothing_by: str
    review: str
    after: tuple[tuple[str, str], ...]
    agreed: str
    is_over: bool
    is_changing: bool


def who_may_have(session: Session, at: OpenPlan) -> tuple[tuple[Reader, UUID | None, str], ...]:
    """For whom a copy may be asked: each who looks after the child, and the child, where the child can be asked."""
    asked = asked_people(session, at)
    adults = [(Reader.FAMILY, one.id, full_name(one)) for one in asked if one.kind is PersonKind.ADULT]
    family: list[tuple[Reader, UUID | None, str]] = [(Reader.FAMILY, None, f"The family of {at.name or 'the baby'}")]
    own = [(Reader.CHILD, at.child.id, full_name(at.child))] if talks(at.child) else []
    return (*(adults or family), *own)


def talks(child: Person) -> bool:
    """Whether a copy may speak to the child: born, and no baby."""
    return child.kind is PersonKind.CHILD and speaks(child, today())


def why_none(session: Session, at: OpenPlan, plan: Plan) -> str:
    """Why there is no copy of this plan for the family; "" when there is one."""
    safe, off = queries.kept_safe(session, at.case.id)
    return rules.why_no_copy(has_version=last_signed(found_in(session, plan)) is not None, kept_safe=safe, taken_off=off)


def plan_copy(
    session: Session, at: OpenPlan, plan: Plan, reader: Reader, to: UUID | None, *, childs_words: bool
) -> tuple[str, dict[str, Any]]:
    """The template and all that goes into it. Raises NotReady where there may be no copy, MayNot for somebody it is not about."""
    if why := why_none(session, at, plan):
        raise NotReady(why)
    found = found_in(session, plan)
    version = last_signed(found)
    if version is None or reader not in TEMPLATES:
        raise MayNot
    recipient = recipient_of(at, asked_people(session, at), reader, to, childs_words=childs_words)
    recipient = answering_to(session, at, recipient)
    written = Written.model_validate_json(version.words)
    answered = {UUID(need.finding) for one in written.outcomes for need in one.answers}
    whom = ReaderOf(of_family=True, person=recipient.id)
    kept = queries.kept_words(session, at.case.id, at.child.id, whom, answered)
    if not recipient.reads_the_child:
        said = [one.words for one in found.views.get(at.child.id, ())]
        kept = replace(kept.with_texts([*queries.told_by_children(session, at.case.id), *said]), quotes=True)
    whole, written = written, without_marked(written, plan.id, kept.items)
    names = people_by_id(session, {one for one in (version.signed_by, version.decided_by) if one})
    copy = copied(plan, version, written, found, recipient, kept)
    given = {
        "copy": copy,
        "again": told_again(whole, written, texts_in(copy)),
        "copy_for": recipient.name,
        "copy_ref": at.case.ref,
        "copy_version": f"Plan, version {version.number}",
        "standing": "",
        "is_family": True,
        "about": full_name(at.child) or "The baby",
        "author": names.get(version.signed_by, "somebody who has left"),
        "signer": names.get(version.decided_by, "somebody who has left") if version.decided_by else "",
        "drawn": (),
    }
    return TEMPLATES[reader], given


def texts_in(found: Any) -> Iterator[str]:
    """Every text on the paper, wherever it stands."""
    if isinstance(found, str):
        yield found
    elif is_dataclass(found) or isinstance(found, tuple):
        for each in found if isinstance(found, tuple) else vars(found).values():
            yield from texts_in(each)


def recipient_of(at: OpenPlan, asked: Iterable[Person], reader: Reader, to: UUID | None, *, childs_words: bool) -> Recipient:
    """Whose copy it is. `asked`: the child and who looks after them. Raises MayNot for nobody of this family’s record."""
    if reader is Reader.CHILD:
        return Recipient(at.child.id, full_name(at.child) or "the child", is_child=True)
    adults = [one for one in at.people if one.kind is PersonKind.ADULT]
    others = tuple(called(one) for one in asked if one.kind is PersonKind.ADULT and one.id != to)
    if to is None:
        return Recipient(None, f"the family of {at.name or 'the baby'}", False, others, childs_words)
    adult = next((one for one in adults if one.id == to), None)
    if adult is None:
        raise MayNot
    return Recipient(adult.id, full_name(adult), False, others, childs_words)


def answering_to(session: Session, at: OpenPlan, to: Recipient) -> Recipient:
    """The same, with what they answer to, and what others do."""
    reader = next((one for one in at.people if one.id == to.id), None)
    if reader is None or to.is_child:
        return to
    people = queries.everybody_ever(session, at.case.id)
    ties = queries.ties_ever(session, [one.id for one in people])
    cared = {one.to_person_id for one in ties if one.person_id == reader.id and one.cares}
    found = called_for(people, queries.other_names(session, people), ties, reader, cared)
    longer = {one for one in found.unrecorded if len(tokens(one)) > 1}
    return replace(to, words=found.own - found.shared, other_words=found.others | found.shared | longer)


def copied(plan: Plan, version: PlanVersion, written: Written, found: Found, to: Recipient, kept: KeptWords) -> PlanCopy:
    """The plan as this reader has it. Whatever repeats what is kept back from them is not in it."""
    open_ones = () if version.kind is VersionKind.ENDING else rules.standing(written, kept)
    return PlanCopy(
        child=written.child,
        recipient=to.name,
        wants=kept.without(written.words.get("wants", "")) if to.reads_the_child else "",
        day=tuple(day_left(written, to, kept)),
        outcomes=tuple(outcome_copied(one, number, written.child, to, kept) for number, one in enumerate(open_ones, 1)),
        achieved=tuple(
            rules.put_to_the_child(one, written.child) if to.is_child else one for one in rules.achieved(written, kept)
        ),
        said=own_view(found, to, kept),
        if_not=() if to.is_child else told(written, rules.IF_NOT, kept),
        if_nothing_by=on_day(written, "if_nothing_by"),
        review=on_day(written, "review_on") if version.kind is VersionKind.PLAN else "",
        after=told(written, rules.AFTER_FOR_A_CHILD if to.is_child else rules.AFTER, kept),
        agreed=day(version.decided_at) if version.decided_at else "",
        is_over=version.kind is VersionKind.ENDING,
        is_changing=plan.state is PlanState.DRAFT,
    )


def on_day(written: Written, field: str) -> str:
    return in_words(PLAN_FIELDS[field], written.words.get(field, ""))


def told(written: Written, keys: Iterable[str], kept: KeptWords) -> tuple[tuple[str, str], ...]:
    left = rules.left_of(written.words, keys, kept)
    return tuple((field_words(key, written.child), words) for key, words in left.items())


def day_left(written: Written, to: Recipient, kept: KeptWords) -> Iterable[tuple[str, str, str]]:
    """Time by time. How it is now, and what is in the child’s words, is there only where that is theirs to read."""
    name = set(tokens(written.child))
    for one in written.day:
        wanted = kept.without(one.wanted)
        if wanted and (to.reads_the_child or not name.intersection(tokens(one.whose))):
            yield one.time, kept.without(one.now) if to.reads_the_child else "", wanted


def outcome_copied(one: WrittenOutcome, number: int, child: str, to: Recipient, kept: KeptWords) -> OutcomeCopied:
    if to.is_child:
        return outcome_for_the_child(one, number, child, to, kept)
    beside = rules.left_of(one.words, rules.FOR_A_CARER, kept)
    first = kept.without(one.words.get("first_step", ""))
    by = one.words.get("first_by", "")
    return OutcomeCopied(
        number=number,
        title=one.title,
        now=kept.without(one.words.get("now", "")) if to.reads_the_child else "",
        first=first,
        first_by=day(datetime.date.fromisoformat(by)) if first and by else "",
        beside=tuple((field_words(key, child), words) for key, words in beside.items()),
        steps=tuple((step.who, step.what, by_when(step)) for step in rules.left_steps(one, to, kept)),
    )


def outcome_for_the_child(one: WrittenOutcome, number: int, child: str, to: Recipient, kept: KeptWords) -> OutcomeCopied:
    """As it was written for the child; where nobody has, the lines that speak to the child, and that the rest is told."""
    if words := kept.without(one.words.get("to_child", "")):
        title, rest = rules.as_said(words)
        return OutcomeCopied(number, title, "", "", "", (), (), said=rest, whole=words)
    beside = rules.left_of(one.words, rules.FOR_A_CHILD, kept)
    own = [(field_words(key, child), rules.left_for_the_child(told, child)) for key, told in beside.items()]
    steps = [(step.who, rules.left_for_the_child(step.what, child), by_when(step)) for step in rules.left_steps(one, to, kept)]
    return OutcomeCopied(
        number=number,
        title=rules.put_to_the_child(one.title, child),
        now="",
        first="",
        first_by="",
        beside=tuple(each for each in own if each[1]),
        steps=tuple(each for each in steps if each[1]),
        more=True,
    )


def by_when(step: WrittenStep) -> str:
    return f"done {day(step.done_on)}" if step.done_on else f"by {day(step.by_on)}" if step.by_on else ""


def own_view(found: Found, to: Recipient, kept: KeptWords) -> str:
    """What they said of the plan, as they said it, with what they quote; nobody else’s words."""
    views = found.views.get(to.id, []) if to.id else []
    return replace(kept, quotes=False).without(views[-1].words) if views else ""
