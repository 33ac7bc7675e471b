"""Whether a plan may be on paper for its family, and what of it is whose. Pure: what is not theirs is never passed on."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from uuid import UUID

from app.copies.to_the_child import to_the_child
from app.plan_copies.kept_words import KeptWords, tokens
from app.plans.kinds import Whose
from app.plans.versions import Written, WrittenOutcome, WrittenStep

FOR_A_CARER = ("done_when", "see", "child_knows", "help", "if_not", "uses")
"""What of an outcome a carer reads beside its first step. Whether their money is enough is talked about, not handed out."""

FOR_A_CHILD = ("done_when", "child_knows")

IF_NOT = ("faster", "if_nothing", "who_decides", "stop")
"""What the family has to know of what happens otherwise. How they were told it is ours."""

AFTER = ("holds_up", "who_to_ring", "early_signs", "check_1", "check_3", "check_6", "back")
AFTER_FOR_A_CHILD = ("holds_up", "who_to_ring")


def why_no_copy(*, has_version: bool, kept_safe: bool, taken_off: bool) -> str:
    """Why there is no copy for the family now, in sentences; "" when there is one. That somebody is kept safe counts first."""
    if kept_safe:
        return (
            "An assessment in this family’s record was done in a way that keeps somebody safe, so no copy of a plan is made for "
            "the family: paper can be found. Agree with the adult who may be harmed, alone, how to share the plan, and tell "
            "each of them in person what it says for them."
        )
    if taken_off:
        return (
            "An assessment in this family’s record was done for a time in a way that keeps somebody safe. That was taken off, "
            "and still no copy of a plan is made until a supervisor says there, with a reason, that paper puts nobody in danger."
        )
    if not has_version:
        return "The copy is made of a plan that is signed and counter-signed. Until then, read it together on the screen."
    return ""


@dataclass(frozen=True)
class Recipient:
    """Whose copy it is: the child, one carer, or (no name) whoever in the family finds it."""

    id: UUID | None
    name: str
    is_child: bool
    others: tuple[str, ...] = ()
    """What the others who look after the child are called: what they do is theirs to hand out."""
    childs_words: bool = False
    """Whether the child was asked, and what they want and how their day is may stand in it."""
    words: frozenset[str] = frozenset()
    """What this reader answers to and nobody else does, folded."""
    other_words: frozenset[str] = frozenset()
    """What anybody else in the family answers to, also where this reader does too: two who are “mum” are not told apart."""

    @property
    def reads_the_child(self) -> bool:
        """Whether what the child told may be here: it is their own copy, or they said that it may."""
        return self.is_child or self.childs_words


def theirs(step: WrittenStep, to: Recipient) -> bool:
    """Whether a step is in this copy: ours and the network’s for an adult, ours for a child; of the family’s, their own."""
    if to.is_child:
        return step.whose is Whose.OURS
    if step.whose is not Whose.FAMILY:
        return True
    others = {first for one in to.others for first in tokens(one)[:1]} | to.other_words
    said = left = spaced(step.who)
    for word in sorted(map(spaced, others), key=len, reverse=True):  # “step-dad” is not “dad”
        left = left.replace(word, " ")
    own = {*tokens(to.name)[:1], *to.words}
    return left == said or any(spaced(word) in left for word in own)


STILL_SOMEBODY = re.compile(r"\b(she|he|her|hers|him|his|they|them|their)\b", re.IGNORECASE)
TO_THE_CHILD = re.compile(r"\b(you|your|yours)\b|^[“\"][^“”\"]*[”\"]\.?$", re.IGNORECASE)
NOT_TURNED = re.compile(
    r"\{child\} (always|sometimes|perhaps|\w*(ch|sh|ss|x|z|i)es)\b|\band (\{child\}|[a-z]+s)\b", re.IGNORECASE
)
"""What would not be English with “you”: “Mia washes”, “eats and goes”."""


def put_to_the_child(words: str, child: str) -> str:
    """`Mia’s tooth stops hurting` as the child reads it: “your tooth”; `Mia eats with someone`: “you eat”.

    Only where nothing else there speaks of the child.
    """
    if not child or "{" in words:
        return words
    own = re.sub(rf"\b{re.escape(child)}[’']s?(?!\w)", "{child}’s", words)
    own = re.sub(rf"\b{re.escape(child)}\b", "{child}", own)
    kept = own == words or own.count("{child}") > 1 or STILL_SOMEBODY.search(own) or NOT_TURNED.search(own)
    return words if kept else to_the_child(own)


def left_for_the_child(words: str, child: str) -> str:
    """A line as it may stand in the child’s own copy: put to the child, or in the child’s own words. Nothing of any other."""
    own = put_to_the_child(words, child)
    return own if TO_THE_CHILD.search(own) else ""


def as_said(words: str) -> tuple[str, str]:
    """What is said to a child: its first sentence, which is the heading, and the rest."""
    first, _, rest = re.sub(r"([.!?])\s+", r"\1\n", words.strip(), count=1).partition("\n")
    return first.removesuffix("."), rest.strip()


def spaced(text: str) -> str:
    """The words of a text with one space around each: so that a word is found whole."""
    return f" {' '.join(tokens(text))} "


def may_have(outcome: WrittenOutcome, kept: KeptWords) -> bool:
    """Whether an outcome is in it: not where all that it answers, or what it says will be different, is kept back."""
    if outcome.answers and all(one.finding in kept.findings for one in outcome.answers):
        return False
    return bool(kept.without(outcome.title))


def left_of(words: Mapping[str, str], keys: Iterable[str], kept: KeptWords) -> dict[str, str]:
    """Field → words, of these fields, without what is kept back; what is empty is not there."""
    return {key: told for key in keys if (told := kept.without(words.get(key, "")))}


def left_steps(outcome: WrittenOutcome, to: Recipient, kept: KeptWords) -> tuple[WrittenStep, ...]:
    return tuple(one for one in outcome.steps if theirs(one, to) and not kept.stand_in(f"{one.who} {one.what}"))


def standing(written: Written, kept: KeptWords) -> tuple[WrittenOutcome, ...]:
    """The outcomes that are being worked on and may be in it."""
    return tuple(one for one in written.standing if may_have(one, kept))


def achieved(written: Written, kept: KeptWords) -> tuple[str, ...]:
    """What is different already. What was set aside is talked about."""
    return tuple(one.title for one in written.outcomes if one.was_achieved and may_have(one, kept))
