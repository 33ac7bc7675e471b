"""A long page that is read again: what is open, apart, serious or a yes stands open, and so does what somebody comes for."""

from dataclasses import replace
from typing import Any

import pytest

from app.copies.presenters import PartRead, QuestionRead, WholeRead
from app.finishing.presenters import DifferenceShown
from app.showing.gaps import Gap
from app.showing.questions import QuestionShown
from app.showing.shown import LevelShown
from app.supervision.reading import LONG, folded_parts


def a_question(key: str, *, answered: bool = True) -> QuestionRead:
    return QuestionRead(QuestionShown(key, "words", key, key, ()), "", (), (), "", answered)


def a_page(questions: int = 6, parts: tuple[str, ...] = ("home", "school", "night")) -> WholeRead:
    own = tuple(PartRead(part, part, tuple(a_question(f"{part}_{at}") for at in range(questions))) for part in parts)
    facts: dict[str, Any] = {
        "facts": (),
        "late": "",
        "adaptations": (),
        "comparable": "",
        "acts": (),
        "said": (),
        "said_too": (),
        "counts": (),
    }
    rest: dict[str, Any] = {
        "gaps": (),
        "voices": (),
        "thoughts": (),
        "differences": (),
        "analysis": "",
        "rests": (),
        "shared": "",
    }
    return WholeRead(title="", version="", child="Mia", author="Ruth", parts=own, **facts, **rest)


GAP = Gap(LevelShown("not_known", "Not known"), "Bedtime", "", "", "#q-night_2", "")
APART = DifferenceShown("night_2", "Bedtime", (), "")


def test_a_long_page_folds_what_has_nothing_open_and_a_short_one_folds_nothing() -> None:
    assert folded_parts(a_page(), (), "") == {"home", "school", "night"}
    assert folded_parts(a_page(LONG // 3), (), "") == frozenset()


@pytest.mark.parametrize(
    ("page", "serious", "of"),
    [
        (replace(a_page(), gaps=(GAP,)), (), ""),
        (replace(a_page(), differences=(APART,)), (), ""),
        (replace(a_page(), acts=(a_question("night_2").shown,)), (), ""),
        (a_page(), ("night_2",), ""),
        (a_page(), (), "night_2"),
        (replace(a_page(), parts=(*a_page().parts[:2], PartRead("night", "", (a_question("night_2", answered=False),)))), (), ""),
    ],
    ids=["not known", "voices apart", "a yes", "a serious need", "what somebody comes for", "not answered"],
)
def test_a_part_stands_open(page: WholeRead, serious: tuple[str, ...], of: str) -> None:
    assert folded_parts(page, serious, of) == {"home", "school"}
