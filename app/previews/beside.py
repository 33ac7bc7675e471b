"""One tool under two adaptations, side by side: what is reworded, left out with its reason, added, and done differently."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from app.declaration import Adaptation, Question, Tool
from app.declaration.overlay import adapted
from app.declaration.questions import Anchors
from app.declaration.vocabulary import Level
from app.declaration.wording import with_names
from app.previews.presenters import AS_IT_STANDS, choices, overlay_named
from app.suite.tool_page import AGE_SPANS, NOBODY_YET, counted

Asked = Mapping[str, Question]
"""The questions that one side asks, by key."""


@dataclass(frozen=True)
class Pair:
    """One question of which the sides differ. A side is lines of (what, words); one line alone where it is not asked."""

    short: str
    how: str
    one: tuple[tuple[str, str], ...]
    other: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class SideBySide:
    """A tool under two adaptations: what each is called, how each is done, and every question that differs."""

    names: tuple[str, str]
    methods: tuple[tuple[str, ...], tuple[str, ...]]
    comparable: tuple[str, str]
    differing: tuple[Pair, ...]
    count: str
    adaptations: tuple[tuple[str, str], ...]
    chosen: tuple[str, str]


def side_by_side(tool: Tool, one: str, other: str) -> SideBySide:
    """The tool under these two; "" stands for the tool as it stands."""
    tool = with_names(tool, NOBODY_YET)
    first, second = overlay_named(tool, one), overlay_named(tool, other)
    left, right = asked_under(tool, first), asked_under(tool, second)
    both = [question for question in in_order(tool, (first, second)) if question.key in left or question.key in right]
    differing = tuple(pair(q, (left, first), (right, second)) for q in both if left.get(q.key) != right.get(q.key))
    same = len(both) - len(differing)
    return SideBySide(
        names=(name(first), name(second)),
        methods=(first.method if first else (), second.method if second else ()),
        comparable=(compares(first), compares(second)),
        differing=differing,
        count=f"{counted(len(differing), 'question')} {'differs' if len(differing) == 1 else 'differ'}; "
        f"{same} {'is' if same == 1 else 'are'} asked alike on both sides.",
        adaptations=choices(tool),
        chosen=(first.key if first else "", second.key if second else ""),
    )


def asked_under(tool: Tool, overlay: Adaptation | None) -> Asked:
    """What is asked when this is laid over the tool."""
    return {question.key: question for question in adapted(tool, [overlay.key] if overlay else []).questions()}


def in_order(tool: Tool, overlays: Iterable[Adaptation | None]) -> list[Question]:
    """The questions of both, in the tool's order, each once; those that are added stand after the rest of their part."""
    added = [add for overlay in overlays if overlay for add in overlay.add]
    found: dict[str, Question] = {}
    for section in tool.sections:
        found |= {question.key: question for question in section.questions}
        found |= {add.question.key: add.question for add in added if add.section == section.key}
    return list(found.values())


def pair(question: Question, left: tuple[Asked, Adaptation | None], right: tuple[Asked, Adaptation | None]) -> Pair:
    """Both sides of one question, and what became of it from the one to the other."""
    one, other = left[0].get(question.key), right[0].get(question.key)
    how = "In other words" if one and other else "Asked on one side only"
    return Pair(question.short, how, side(one, other, left[1], question.key), side(other, one, right[1], question.key))


def side(here: Question | None, there: Question | None, overlay: Adaptation | None, key: str) -> tuple[tuple[str, str], ...]:
    """How one side has a question: all its words where the other lacks it, else the words that differ; or why it is left out."""
    if here is None:
        why = next((leave.why for leave in overlay.leave_out if leave.question == key), "") if overlay else ""
        return (("Left out", why) if why else ("Not asked", "It is added on the other side."),)
    told = dict(lines(here))
    if there is None:
        family = told["A family reads"]
        what = "Added" if overlay and added_by(overlay, key) else "Asked"
        return ((what, here.wording), *((("A family reads", family),) if family != here.wording else ()))
    against = dict(lines(there))
    return tuple((what, told.get(what) or "–") for what in {**told, **against} if told.get(what) != against.get(what))


def added_by(overlay: Adaptation, key: str) -> bool:
    """Whether this adaptation adds the question."""
    return any(add.question.key == key for add in overlay.add)


def lines(question: Question) -> Iterator[tuple[str, str]]:
    """All that an adaptation may change of a question: what it is, and its words."""
    yield "Asked", question.wording
    yield "A family reads", question.family_words if question.on_family_view else "Left out when the screen is turned round."
    yield "Hint", question.hint or ""
    yield from anchored("", getattr(question, "anchors", None))
    yield from anchored(", for a family", getattr(question, "family_anchors", None))
    yield "What to look for", question.guidance.look_for
    yield from ((f"At {AGE_SPANS.get(age, age)}", words) for age, words in question.guidance.ages.items())
    yield "Ways to ask", " ".join(question.guidance.ways_to_ask)
    yield "In the voice of", ", ".join(voice.words for voice in question.voices)


def anchored(whose: str, anchors: Anchors | None) -> Iterator[tuple[str, str]]:
    """The words at each step of a ladder; nothing for another kind of question."""
    if anchors is not None:
        yield from ((f"{level.words}{whose}", anchors.at(level)) for level in Level)


def name(overlay: Adaptation | None) -> str:
    """For whom it is changed."""
    return overlay.for_whom if overlay else AS_IT_STANDS


def compares(overlay: Adaptation | None) -> str:
    """Whether its readings may stand beside others."""
    return overlay.comparable.words if overlay else "Reads the same as at other times"
