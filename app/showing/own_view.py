"""Parts in which a child is asked for their own view, and parts in which nobody has answered anything yet. Pure."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.answers.progress import Progress, SectionProgress
from app.assessments.guard import OpenAssessment
from app.cases.models import PersonKind
from app.cases.wording import possessive
from app.declaration.questions import ActNow
from app.declaration.vocabulary import Voice
from app.declaration.wording import filled


@dataclass(frozen=True)
class Untouched:
    """A part that asks something and has no answer at all, with where it is; `why` is what the child would be asked in it."""

    title: str
    address: str
    why: str


def asks_own_view(opened: OpenAssessment, part: SectionProgress) -> bool:
    """Whether something in this part is asked of the child alone. An unborn baby is asked nothing."""
    if opened.child.kind is PersonKind.UNBORN:
        return False
    return any(question.voices == (Voice.CHILD,) for question in (*part.asked, *part.waiting))


def own_view_words(opened: OpenAssessment) -> str:
    """`Mia’s own view is asked for here.`"""
    return f"{possessive(opened.names.child)} own view is asked for here."


def untouched(opened: OpenAssessment, so_far: Progress) -> tuple[Untouched, ...]:
    """Every part in which nothing is answered; those in which the child is asked for their own view come first.

    A part that asks whether the child is safe today is not among them: without that, nothing is sent.
    """
    empty = [part for part in so_far.sections if part.asked and len(part.left) == len(part.asked)]
    found = [part for part in empty if not any(isinstance(question, ActNow) for question in part.asked)]
    return tuple(in_words(opened, sorted(found, key=lambda part: not asks_own_view(opened, part))))


def in_words(opened: OpenAssessment, parts: Iterable[SectionProgress]) -> Iterable[Untouched]:
    """The same parts, as the check page names them."""
    for part in parts:
        why = own_view_words(opened) if asks_own_view(opened, part) else ""
        yield Untouched(filled(part.section.title, opened.names), f"{opened.address}/sections/{part.section.key}", why)
