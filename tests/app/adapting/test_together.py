"""Two and three adaptations at once: every answer in every place stands or is kept, and comes back, in all sixteen tools."""

import itertools
from collections.abc import Iterable
from uuid import UUID

import pytest

from app.adapting.asked import still_asked
from app.adapting.rules import Otherwise, not_asked
from app.answers.given import BlockGiven, Given, RowGiven, WordsGiven
from app.answers.slots import Carer, Slot, slots, thinking, voices
from app.declaration import Tool
from app.declaration.overlay import adapted
from app.declaration.questions import DatedRows, Day
from app.declaration.vocabulary import Depth
from app.suite.load import shelf

CARERS = (Carer(UUID(int=1), "Kelly"), Carer(UUID(int=2), "Marcin"))
TOOLS = tuple(shelf().values())


def every_place(tool: Tool, keys: Iterable[str]) -> dict[Slot, Given]:
    """An answer in each voice, for each carer, block and row, with what the practitioner makes of it and a view beside."""
    found: dict[Slot, Given] = {}
    for question in adapted(tool, keys, Depth.FULL).questions():
        if isinstance(question, Day):
            for kind in question.days:
                for block in ("morning", "night"):
                    found[Slot(question.key, question.voices[0], f"{kind.key}.{block}")] = BlockGiven(starts=0, ends=60)
        elif isinstance(question, DatedRows):
            for row in ("r1", "r2", "r3"):
                found[Slot(question.key, question.voices[0], row)] = RowGiven(cells={})
        else:
            places = slots(question, CARERS)
            found |= {slot: WordsGiven(words=slot.field) for slot in places}
            found[thinking(question)] = WordsGiven(words="What I make of it.")
            beside = places[0].view_of(UUID(int=3))
            found[beside] = WordsGiven(words="A view beside.")
    return found


def in_use(tool: Tool) -> list[str]:
    return [one.key for one in tool.adaptations if one.use_instead is None]


def together(tool: Tool) -> list[tuple[str, ...]]:
    """Twos and threes: those that stand next to each other in the tool's own order, and the first with the last."""
    keys = in_use(tool)
    neighbours = [tuple(keys[at : at + many]) for many in (2, 3) for at in range(len(keys) + 1 - many)]
    return [*neighbours, (keys[0], keys[-1])] if len(keys) > 1 else []


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_no_answer_is_lost_from_as_it_stands_to_several_adaptations_and_back(tool: Tool) -> None:
    none_is_lost(tool, together(tool))


@pytest.mark.long
@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_no_answer_is_lost_under_any_two_or_three(tool: Tool) -> None:
    none_is_lost(tool, (keys for many in (2, 3) for keys in itertools.combinations(in_use(tool), many)))


def none_is_lost(tool: Tool, chosen: Iterable[tuple[str, ...]]) -> None:
    given = every_place(tool, ())
    for keys in chosen:
        change = Otherwise(tool, (), keys, Depth.FULL)
        asked, kept = still_asked(change.asked_after, given), not_asked(change.asked_after, given)
        assert asked.keys() | kept.keys() == given.keys(), keys
        assert not asked.keys() & kept.keys(), keys
        assert still_asked(change.asked_before, given) == given, keys
        assert all(each.why for each in change.became() if each.mapped.fate in ("gone", "new")), keys


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_what_was_answered_under_several_is_kept_when_they_are_taken_off_one_by_one(tool: Tool) -> None:
    for keys in together(tool):
        given = every_place(tool, keys)
        assert not not_asked(adapted(tool, keys, Depth.FULL), given), keys
        for without in keys:
            rest = tuple(key for key in keys if key != without)
            change = Otherwise(tool, keys, rest, Depth.FULL)
            asked = {question.key: question for question in change.asked_after.questions()}
            for slot in not_asked(change.asked_after, given):
                heard = slot.question in asked and slot.voice in voices(asked[slot.question])
                assert not heard, (keys, without, slot)


@pytest.mark.parametrize("tool", TOOLS, ids=lambda tool: tool.key)
def test_the_order_in_which_adaptations_are_chosen_changes_nothing(tool: Tool) -> None:
    for keys in together(tool):
        assert adapted(tool, keys) == adapted(tool, reversed(keys)), keys
