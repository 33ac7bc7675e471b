"""What changed between two versions of one tool, in plain words: questions, adaptations, method, and what it says of itself."""

from collections.abc import Iterator
from dataclasses import dataclass

from app.declaration import Question, Section, Tool
from app.stewardship.parts import Change, Questions, changes, sentence

SELF = frozenset({"key", "version", "status", "sections", "adaptations", "methodology", "aims", "prompts"})
"""Fields of a tool that are told under headings of their own, or that every version changes."""


@dataclass(frozen=True)
class Item:
    """One thing that is not as it was: a question, an adaptation, a part; with each change in it."""

    title: str
    note: str
    changes: tuple[Change, ...] = ()


@dataclass(frozen=True)
class Group:
    """Things of one sort."""

    heading: str
    items: tuple[Item, ...]


@dataclass(frozen=True)
class Difference:
    """All that changed. Nothing is left out: what has no heading of its own stands under the last."""

    groups: tuple[Group, ...]

    @property
    def is_none(self) -> bool:
        """Whether the two read the same."""
        return not self.groups


def difference(old: Tool, new: Tool) -> Difference:
    """What a practice lead has to know before the newer one takes the place of the older."""
    before, after = every_question(old), every_question(new)
    asked = (before, after)
    groups = (
        Group("Questions added", tuple(added(new, key) for key in after if key not in before)),
        Group("Questions taken out", tuple(Item(before[key].short, before[key].wording) for key in before if key not in after)),
        Group("Questions that ask otherwise", tuple(asked_otherwise(old, new, before, after))),
        Group("Parts", tuple(parts(old, new))),
        Group("Adaptations", tuple(adaptations(old, new, asked))),
        Group("Method", tuple(whole("How it is done and read", changes(old.methodology, new.methodology, asked)))),
        Group("Aims", tuple(whole("What it is for", changes(old.aims, new.aims, asked)))),
        Group("Suggestions", tuple(whole("What it suggests", changes(old.prompts, new.prompts, asked, "A suggestion")))),
        Group("What it says of itself", tuple(whole("The tool", changes(old, new, asked, but=SELF)))),
    )
    return Difference(tuple(group for group in groups if group.items))


def every_question(tool: Tool) -> dict[str, Question]:
    """Every question it can ask by key, its own and those that an adaptation adds."""
    extra = (add.question for adaptation in tool.adaptations for add in adaptation.add)
    return {question.key: question for question in (*extra, *tool.questions())}


def place_of(tool: Tool, key: str) -> str:
    """The part in which a question is asked; "" for one that only an adaptation asks."""
    return next((section.title for section in tool.sections for each in section.questions if each.key == key), "")


def added(tool: Tool, key: str) -> Item:
    """A question that is new, with where it is asked."""
    question, place = every_question(tool)[key], place_of(tool, key)
    return Item(question.short, f"{question.wording} (in “{place}”)" if place else f"{question.wording} (in an adaptation)")


def asked_otherwise(old: Tool, new: Tool, before: Questions, after: Questions) -> Iterator[Item]:
    """Questions that both ask, and not in the same way or the same place."""
    for key, question in after.items():
        if key not in before:
            continue
        found = tuple(question_changes(before[key], question, before, after))
        was, now_in = place_of(old, key), place_of(new, key)
        moved = (Change("Where it is asked", was or "In an adaptation", now_in or "In an adaptation"),) if was != now_in else ()
        if found or moved:
            yield Item(question.short, "", (*found, *moved))


def question_changes(old: Question, new: Question, before: Questions, after: Questions) -> Iterator[Change]:
    """What is not as it was in one question; one that is answered in another way is said to be so, and its words compared."""
    if type(old) is type(new):
        yield from changes(old, new, (before, after))
        return
    yield Change("How it is answered", kind(old), kind(new))
    if old.wording != new.wording:
        yield Change("The question", old.wording, new.wording)


def kind(question: Question) -> str:
    """The kind of answer, in words."""
    return sentence(question.kind.replace("_", " "))


def parts(old: Tool, new: Tool) -> Iterator[Item]:
    """Parts that came, went, or are introduced otherwise. Their questions are told of one by one."""
    before, after = ({section.key: section for section in tool.sections} for tool in (old, new))
    yield from (Item(section.title, "This part is new.") for key, section in after.items() if key not in before)
    yield from (Item(section.title, "This part is gone.") for key, section in before.items() if key not in after)
    for key, section in after.items():
        if key in before:
            yield from whole(section.title, section_changes(before[key], section))


def section_changes(old: Section, new: Section) -> Iterator[Change]:
    """What is not as it was in a part, and whether its questions come in another order."""
    yield from changes(old, new, ({}, {}), but=frozenset({"key", "questions"}))
    shared = {each.key for each in old.questions} & {each.key for each in new.questions}
    orders = [[each.short for each in section.questions if each.key in shared] for section in (old, new)]
    keys = [[each.key for each in section.questions if each.key in shared] for section in (old, new)]
    if keys[0] != keys[1]:
        yield Change("The order of its questions", ", ".join(orders[0]), ", ".join(orders[1]))


def adaptations(old: Tool, new: Tool, asked: tuple[Questions, Questions]) -> Iterator[Item]:
    """For whom the tool is changed otherwise than before."""
    before, after = ({each.key: each for each in tool.adaptations} for tool in (old, new))
    yield from (Item(each.for_whom, f"New. {each.what_changes}") for key, each in after.items() if key not in before)
    yield from (Item(each.for_whom, f"Gone. {each.what_changes}") for key, each in before.items() if key not in after)
    for key, each in after.items():
        if key in before:
            yield from whole(each.for_whom, changes(before[key], each, asked))


def whole(title: str, found: Iterator[Change]) -> Iterator[Item]:
    """One item with its changes, if there are any."""
    told = tuple(found)
    if told:
        yield Item(title, "", told)
