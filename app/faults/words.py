"""Faults in the words themselves: blank, not yet written, with strange brackets, or blaming where a family reads."""

import re
from collections.abc import Iterator

from app.declaration.questions import Question
from app.declaration.tool import Adaptation, Section, Tool
from app.declaration.wording import PLACEHOLDERS, strange_brackets
from app.faults.fault import Check, Fault
from app.faults.places import TO_BE_WRITTEN, Told, every_word, words_in

BLAMING = (
    "absconded",
    "attention-seeking",
    "chaotic",
    "dirty",
    "disguised compliance",
    "fail to",
    "failed",
    "failing",
    "fails to",
    "failure to",
    "frequent flyer",
    "hostile",
    "lifestyle choice",
    "manipulative",
    "neglect",
    "neglected",
    "neglectful",
    "neglecting",
    "non-compliance",
    "non-compliant",
    "non-engaging",
    "promiscuous",
    "refuse",
    "refused",
    "refuses",
    "refusing",
    "unfit",
)
"""Words a family is never met with (language that blames, or that hides what happened). A partnership may add its own."""

BLAMING_WORD = re.compile(r"\b(" + "|".join(re.escape(word) for word in BLAMING) + r")\b", re.IGNORECASE)

PARTS_FAMILIES_READ = ("choices", "days", "columns")


def blank_words(tool: Tool) -> Iterator[Fault]:
    """Nothing that is to be read is blank, or still a note to its author."""
    for told in every_word(tool):
        if not told.words.strip():
            yield Fault(told.place, f"‘{told.field}’ is blank.", "Write it, or leave that line out.")
        elif TO_BE_WRITTEN in told.words:
            what = f"‘{told.field}’ is still to be written."
            yield Fault(told.place, what, f"Put your own words where “{told.words}” stands.")


def strange_placeholders(tool: Tool) -> Iterator[Fault]:
    """Only names can be put into words, so nothing a tool says can ever be run."""
    allowed = ", ".join(f"{{{name}}}" for name in sorted(PLACEHOLDERS))
    for told in every_word(tool):
        for strange in strange_brackets(told.words):
            what = f"‘{told.field}’ has {strange} in it, which cannot be filled."
            yield Fault(told.place, what, f"Use only {allowed}, or no curly brackets.")


def blaming_words(tool: Tool) -> Iterator[Fault]:
    """What a family reads does not blame."""
    for told in family_words(tool):
        for found in sorted({match.group(0).lower() for match in BLAMING_WORD.finditer(told.words)}):
            what = f"A family would read “{found}” in: {told.words}"
            yield Fault(told.place, what, "Say what the child gets or goes without, in family words of its own.")


def family_words(tool: Tool) -> Iterator[Told]:
    """Everything a family could read: its own words where there are any, otherwise the plain ones."""
    yield Told((), "family_title", tool.family_title)
    for section in tool.sections:
        if section.on_family_view:
            yield from section_words(section)
    for adaptation in tool.adaptations:
        yield from adaptation_words(adaptation)


def section_words(section: Section) -> Iterator[Told]:
    """What a family reads of one section."""
    yield Told((section,), "title", section.family_title or section.title)
    introduction = section.family_introduction or section.introduction
    if introduction:
        yield Told((section,), "introduction", introduction)
    for question in section.questions:
        yield from question_words(question, section)


def question_words(question: Question, above: Section | Adaptation) -> Iterator[Told]:
    """What a family reads of one question; nothing of one that is kept from them."""
    if question.private or not question.on_family_view:
        return
    yield Told((above, question), "wording", question.family_words)
    own = ("at_nought", "at_ten", "prompts", "what_to_do")
    for field in own:
        yield from words_in(getattr(question, field, ""), field, (above, question))
    rungs = getattr(question, "family_anchors", None) or getattr(question, "anchors", None)
    yield from words_in(rungs, "anchors", (above, question))
    for parts in PARTS_FAMILIES_READ:
        for part in getattr(question, parts, ()):
            yield Told((above, question, part), "words", part.family_words or part.words)


def adaptation_words(adaptation: Adaptation) -> Iterator[Told]:
    """What a family reads of one adaptation: its rewordings and the questions it adds."""
    for change in adaptation.reword:
        for field in ("family_wording", "family_anchors"):
            yield from words_in(getattr(change, field) or "", field, (adaptation, change))
    for add in adaptation.add:
        yield from question_words(add.question, adaptation)


CHECKS: tuple[Check, ...] = (blank_words, strange_placeholders, blaming_words)
