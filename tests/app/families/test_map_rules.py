"""Where everybody stands on a family map, in families of every kind."""

from collections.abc import Sequence
from itertools import combinations
from uuid import UUID, uuid4

import pytest

from app.cases.models import Kin
from app.families.family_map import strokes
from app.families.map_rules import EDGE, WIDE, Layout, Tie, drawn_ties, generations, kind_of, lay_out

GRAN, MUM, DAD, STEPDAD, ONE, TWO = (uuid4() for _ in range(6))


def apart(layout: Layout) -> bool:
    """Whether no two people stand on one another."""
    return all(abs(a.x - b.x) >= WIDE // 2 or abs(a.y - b.y) >= 100 for a, b in combinations(layout.spots.values(), 2))


def inside(layout: Layout, place: int) -> set[UUID]:
    box = next(one for one in layout.outlines if one.place == place)
    return {
        one for one, spot in layout.spots.items() if box.x < spot.x < box.x + box.width and box.y < spot.y < box.y + box.height
    }


def parents(*pairs: tuple[UUID, UUID]) -> list[Tie]:
    return [Tie(one, other, Kin.PARENT) for one, other in pairs]


def test_three_generations_stand_in_three_rows() -> None:
    rows = generations([GRAN, MUM, ONE], [ONE], parents((GRAN, MUM), (MUM, ONE)))
    assert (rows[GRAN], rows[MUM], rows[ONE]) == (0, 1, 2)


def test_a_father_with_no_parents_written_down_stands_beside_the_mother() -> None:
    rows = generations([GRAN, MUM, DAD, ONE], [ONE], parents((GRAN, MUM), (MUM, ONE), (DAD, ONE)))
    assert rows[DAD] == rows[MUM] == 1


def test_a_gran_known_only_to_the_child_stands_two_rows_above() -> None:
    rows = generations([GRAN, MUM, ONE], [ONE], [*parents((MUM, ONE)), Tie(GRAN, ONE, Kin.GRANDPARENT)])
    assert (rows[GRAN], rows[MUM], rows[ONE]) == (0, 1, 2)


def test_half_siblings_in_two_homes_stand_in_one_row_and_each_outline_holds_its_own() -> None:
    ties = [*parents((MUM, ONE), (DAD, ONE), (DAD, TWO)), Tie(ONE, TWO, Kin.HALF_SIBLING)]
    layout = lay_out([MUM, DAD, ONE, TWO], [ONE, TWO], ties, [{MUM, ONE}, {DAD, TWO}])
    assert layout.spots[ONE].y == layout.spots[TWO].y
    assert (inside(layout, 0), inside(layout, 1)) == ({MUM, ONE}, {DAD, TWO})
    assert apart(layout)


def test_somebody_with_no_home_is_in_no_outline() -> None:
    layout = lay_out([GRAN, MUM, ONE], [ONE], parents((GRAN, MUM), (MUM, ONE)), [{MUM, ONE}])
    assert inside(layout, 0) == {MUM, ONE}


def test_twelve_children_stand_side_by_side() -> None:
    children = [uuid4() for _ in range(12)]
    layout = lay_out([MUM, *children], children, parents(*((MUM, one) for one in children)), [{MUM, *children}])
    assert apart(layout)
    assert len({layout.spots[one].y for one in children}) == 1
    assert layout.width >= 12 * WIDE + EDGE


@pytest.mark.parametrize("people", [[], [ONE], [ONE, TWO]])
def test_a_family_with_no_adults_written_down_is_drawn(people: Sequence[UUID]) -> None:
    layout = lay_out(people, people, [], [])
    assert set(layout.spots) == set(people)
    assert apart(layout)


def test_a_circle_in_what_was_written_down_is_drawn_and_ends() -> None:
    layout = lay_out([MUM, ONE, TWO], [ONE], parents((MUM, ONE), (ONE, TWO), (TWO, MUM)), [{MUM, ONE, TWO}])
    assert apart(layout)
    assert inside(layout, 0) == {MUM, ONE, TWO}


def test_somebody_related_to_themselves_or_to_a_stranger_troubles_nobody() -> None:
    assert generations([ONE], [ONE], parents((ONE, ONE), (uuid4(), ONE))) == {ONE: 0}


@pytest.mark.parametrize(
    ("said", "word", "kind"),
    [
        (Kin.NOT_SAID, "Mum", Kin.PARENT),
        (Kin.NOT_SAID, "stepdad", Kin.STEP_PARENT),
        (Kin.NOT_SAID, "Mum’s friend", Kin.OTHER),
        (Kin.KINSHIP_CARER, "Nan", Kin.KINSHIP_CARER),
    ],
)
def test_a_tie_is_what_was_said_or_a_plain_word_and_never_a_guess(said: Kin, word: str, kind: Kin) -> None:
    assert kind_of(said, word) is kind


def test_a_gran_has_no_line_past_her_own_child_and_one_where_nobody_stands_between() -> None:
    nan = Tie(GRAN, ONE, Kin.GRANDPARENT)
    known = parents((GRAN, MUM), (MUM, ONE))
    assert nan not in drawn_ties([nan, *known], {GRAN, MUM, ONE})
    assert nan in drawn_ties([nan, *parents((MUM, ONE))], {GRAN, MUM, ONE})


def test_lines_of_two_parents_never_run_in_one() -> None:
    ties = parents((MUM, ONE), (MUM, TWO), (DAD, ONE), (DAD, TWO))
    layout = lay_out([MUM, DAD, ONE, TWO], [ONE, TWO], ties, [])
    heights: dict[UUID, set[str]] = {}
    arrivals = set()
    for tie, line in zip(ties, strokes(ties, layout), strict=True):
        _, bend, across = line.path.replace("V", "H").split("H")[:3]
        heights.setdefault(tie.one, set()).add(bend)
        arrivals.add((tie.other, across))
    assert heights[MUM].isdisjoint(heights[DAD])
    assert len(arrivals) == 4


def test_brothers_and_sisters_under_one_parent_need_no_line_and_twins_have_theirs() -> None:
    ties = [*parents((MUM, ONE), (MUM, TWO)), Tie(ONE, TWO, Kin.HALF_SIBLING), Tie(ONE, TWO, Kin.TWIN)]
    drawn = drawn_ties(ties[:3], [MUM, ONE, TWO])
    assert {tie.kind for tie in drawn} == {Kin.PARENT}
    assert Kin.TWIN in {tie.kind for tie in drawn_ties([*ties[:2], ties[3]], [MUM, ONE, TWO])}
    assert Kin.HALF_SIBLING in {tie.kind for tie in drawn_ties(ties[2:3], [ONE, TWO])}
