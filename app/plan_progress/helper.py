"""What a colleague would ask of an outcome: how is it seen, by when, by whom, how will the child know? It never blocks."""

import datetime
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.plans.kinds import Whose
from app.plans.versions import WrittenOutcome

LESSONS = "(?:course|programme|program|class|classes|sessions?|training|work|assessment|groups?)"

SERVICES: tuple[tuple[str, str], ...] = (
    (r"attend(?:s|ed|ing|ance)?\b", "Attending"),
    (r"engag(?:e|es|ed|ing|ement)\b", "Engaging"),
    (r"work(?:s|ing)? (?:with|alongside|openly)\b", "Working with somebody"),
    (r"co-?operat(?:e|es|ing|ion)\b", "Co-operating"),
    (r"compl(?:y|ies|ying|iance)\b", "Complying"),
    (rf"(?:complet(?:e|es|ing)|do|does|doing|undertak(?:e|es|ing)|join(?:s|ing)?) (?:\S+ ){{0,4}}?{LESSONS}\b", "Completing it"),
    (r"(?:course|programme|sessions?|classes)\b", "A course"),
    (r"(?:accept|access|take up|taking up|receive)(?:s|ing)? (?:\S+ ){0,3}?(?:help|support|services?)\b", "Taking up help"),
    (r"(?:be |is |are )?referr(?:ed|al)\b", "A referral"),
    (r"(?:keep|keeps|keeping) (?:\S+ ){0,2}?appointments?\b", "Keeping appointments"),
)  # fmt: skip
"""What people do with services: each is something that goes in, and none is what a child gets."""

LEARNING = re.compile(r"\b(?:school|nursery|lessons?|college|playgroup|breakfast club)\b", re.IGNORECASE)

VAGUE = re.compile(
    r"\b(improv\w*|better|good enough|appropriate\w*|adequate\w*|positive\w*|stable|consistent\w*|more|less|needs? met)\b",
    re.IGNORECASE,
)

COUNTED = re.compile(
    r"\d|\b(every|each|daily|weekly|nightly|always|never|once|twice|one|two|three|four|five|six|seven|eight|nine|ten|both|all|no)\b",
    re.IGNORECASE,
)
"""What can be looked for: a number, or how often."""

TWO_WEEKS = datetime.timedelta(days=14)


@dataclass(frozen=True)
class Asks:
    """One thing to think about: of which field, and what is asked."""

    field: str
    words: str


def asks_of(outcome: WrittenOutcome, child: str, today: datetime.date) -> tuple[Asks, ...]:
    """Everything to think about in one outcome, in the order of its page."""
    return (
        *of_the_child(outcome, child),
        *of_the_measure(outcome),
        *of_the_date(outcome, today),
        *of_the_doing(outcome),
        *of_what_is_blank(outcome, child),
    )


def of_what_is_blank(outcome: WrittenOutcome, child: str) -> Iterator[Asks]:
    if not said(outcome, "child_knows"):
        yield Asks("child_knows", f"How will {child} know? Say it so that {child} could check.")
    if not said(outcome, "if_not"):
        yield Asks("if_not", "What if the help does not come?")


def said(outcome: WrittenOutcome, field: str) -> str:
    return outcome.words.get(field, "")


def of_the_child(outcome: WrittenOutcome, child: str) -> Iterator[Asks]:
    title = outcome.title
    service = only_a_service(title, child)
    if service:
        yield Asks("different", f"{service} is something that goes in. If it goes well, what will be different for {child}?")
    if title and not re.search(rf"\b{re.escape(child)}\b", title, re.IGNORECASE):
        yield Asks("different", f"It does not name {child}. Each child has outcomes of their own.")


def only_a_service(title: str, child: str) -> str:
    """What the outcome is only about, as one says it: “Attending”. Empty when it says what is different for the child."""
    name = re.escape(child)
    if re.search(rf"\b(?:so that|so|and then) {name}\b", title, re.IGNORECASE):
        return ""
    if re.match(rf"\s*{name}\b", title, re.IGNORECASE) and LEARNING.search(title):
        return ""
    found = [(match.start(), says) for pattern, says in SERVICES if (match := re.search(rf"\b{pattern}", title, re.IGNORECASE))]
    return min(found)[1] if found else ""


def of_the_measure(outcome: WrittenOutcome) -> Iterator[Asks]:
    if not said(outcome, "see"):
        yield Asks("see", "How would somebody see it? Say who looks, and how often.")
    if not said(outcome, "done_when"):
        yield Asks("done_when", "When would you say that it is done?")
        return
    vague = VAGUE.search(f"{outcome.title} {said(outcome, 'done_when')}")
    if vague and not COUNTED.search(said(outcome, "done_when")):
        yield Asks("done_when", f"People see “{vague[0].lower()}” differently. What would be there, and on which days?")


def of_the_date(outcome: WrittenOutcome, today: datetime.date) -> Iterator[Asks]:
    by = said(outcome, "first_by")
    if not said(outcome, "first_step"):
        yield Asks("first_step", "What is the first small step, within two weeks?")
    if not by:
        yield Asks("first_by", "By which day is the first step?")
    elif datetime.date.fromisoformat(by) > today + TWO_WEEKS:
        yield Asks("first_by", "The first step is more than two weeks away. Is there a smaller one?")


def of_the_doing(outcome: WrittenOutcome) -> Iterator[Asks]:
    if not outcome.steps:
        yield Asks("steps", "Who does what? Nobody is written down yet.")
        return
    if not any(step.whose is Whose.OURS for step in outcome.steps):
        yield Asks("steps", "Nothing here is for us to do. What will we do?")
    if any(step.by_on is None and step.done_on is None for step in outcome.steps):
        yield Asks("steps", "A step has no day. By when?")
