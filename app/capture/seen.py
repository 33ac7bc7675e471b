"""When and where a child was seen and who was there, and for whom the tool was changed, in sentences."""

import datetime
from collections.abc import Iterable
from dataclasses import dataclass

from app.assessments.begun import adaptation_keys
from app.assessments.guard import OpenAssessment
from app.assessments.models import ChildSeen
from app.assessments.queries import ids_in
from app.cases.models import Person, PersonKind
from app.cases.wording import Named, called, listed
from app.declaration.overlay import chosen
from app.declaration.vocabulary import Subject
from app.declaration.wording import filled
from app.evidence.presenters import in_place
from app.web.pages import day


@dataclass(frozen=True)
class Seen:
    """When and where, who was there, and for whom the tool was changed: each a sentence."""

    seen: str
    not_seen_why: str
    changed: str
    method: tuple[str, ...]


def seen_words(opened: OpenAssessment, people: Iterable[Named], *, is_mine: bool) -> Seen:
    """What is known of the sitting and of the adaptations in use."""
    sitting, child = opened.sitting, opened.names.child
    present_ids = set(ids_in(sitting.present)) - {opened.child.id}
    names = [called(one) or "the baby" for one in people if one.id in present_ids]
    if sitting.others_present:
        names.append(sitting.others_present)
    where = in_place(sitting.place)
    parts = [day(sitting.seen_on), *([where] if where else []), *([f"with {listed(names)}"] if names else [])]
    state = opened.assessment.child_seen
    who = "" if sitting.filled_in_by else "You" if is_mine else "The practitioner"
    if opened.child.kind == PersonKind.UNBORN:
        told = f"About {child}, who is not born yet. {', '.join(parts)}."
    elif state is ChildSeen.NOT_SEEN:
        told = f"{child} was not seen. {', '.join(parts)}."
    else:
        alone = " alone" if state is ChildSeen.ALONE else ""
        told = f"{who} saw {child}{alone} on {', '.join(parts)}." if who else f"{child} was seen{alone} on {', '.join(parts)}."
    if opened.tool.subject is not Subject.CHILD:
        told = f"{opened.about}. {told}"
    why = opened.assessment.not_seen_why if state is ChildSeen.NOT_SEEN else ""
    return Seen(told, why, changed_for(opened), method_of(opened))


def adaptations_in_use(opened: OpenAssessment) -> tuple[str, ...]:
    """The keys of the adaptations in use."""
    return adaptation_keys(opened.assessment.adaptations)


def changed_for(opened: OpenAssessment) -> str:
    """`Changed for age 5 to 10, and for a parent who lives elsewhere.`"""
    whom = [one.for_whom[:1].lower() + one.for_whom[1:] for one in chosen(opened.tool, adaptations_in_use(opened))]
    return f"Changed for {listed(whom)}." if whom else "Used as it stands, with nothing changed."


def method_of(opened: OpenAssessment) -> tuple[str, ...]:
    """What to do differently under these adaptations."""
    overlays = chosen(opened.tool, adaptations_in_use(opened))
    return tuple(filled(sentence, opened.names) for one in overlays for sentence in one.method)


def age_then(child: Person, on: datetime.date) -> int | None:
    """Completed years on the day the child was seen; None when not born or not known."""
    if child.kind == PersonKind.UNBORN or child.born_on is None:
        return None
    return on.year - child.born_on.year - ((on.month, on.day) < (child.born_on.month, child.born_on.day))
