"""The child's own copy: what the child said, as they said it, and what happens next. Nobody else's words are in it."""

from dataclasses import dataclass

from app.answers.given import WordsGiven
from app.copies.childs_words import ChildSaid
from app.copies.presenters import NOBODY_ON_PAPER
from app.copies.queries import Whole
from app.copies.rules import for_family
from app.copies.to_the_child import to_the_child
from app.declaration.questions import Question
from app.declaration.vocabulary import EvidenceKind, Voice
from app.declaration.wording import filled
from app.evidence.presenters import all_shown
from app.showing.shown import carer_names


@dataclass(frozen=True)
class ChildsCopy:
    """All that is in one child's copy."""

    child: str
    title: str
    said: tuple[ChildSaid, ...]
    answered: tuple[tuple[str, str, bool], ...]
    """What was asked, in the family's words and put to the child, what the child answered, and whether word for word."""


def child_copy(whole: Whole) -> ChildsCopy:
    """The copy for the child it is about, made from what is not kept back from them."""
    asked = {
        question.key: question
        for part in whole.progress.sections
        for question in part.asked
        if for_family(part.section, question)
    }
    return ChildsCopy(
        child=whole.opened.names.child,
        title=f"What {whole.opened.names.child} told us",
        said=said(whole, frozenset(asked)),
        answered=answered(whole, asked),
    )


def said(whole: Whole, open_to_them: frozenset[str]) -> tuple[ChildSaid, ...]:
    """What the child said to somebody and an answer or the analysis rests on; once each, as it stands now."""
    own = {
        one.statement.id: one
        for question, many in whole.cited.items()
        for one in many
        if (question in open_to_them or question.startswith("_"))
        and one.statement.kind is EvidenceKind.SAID_BY_CHILD
        and one.statement.speaker_id == whole.opened.child.id
        and not one.statement.not_for_family
        and one.statement.id not in whole.put_right
    }
    me, today = NOBODY_ON_PAPER
    return tuple(
        ChildSaid(one.words, one.who, one.caption, one.exact)
        for one in all_shown(own.values(), me=me, today=today, with_place=False)
    )


def answered(whole: Whole, asked: dict[str, Question]) -> tuple[tuple[str, str, bool], ...]:
    """What the child answered in words, with what was asked."""
    names, put = whole.opened.names, {key: to_the_child(one.family_words) for key, one in asked.items()}
    return tuple(
        (filled(put[slot.question], carer_names(names, slot, whole.opened.carers)), given.words, given.exact)
        for slot, given in whole.given.items()
        if slot.voice is Voice.CHILD and isinstance(given, WordsGiven) and slot.question in asked and not slot.viewed_by
    )
