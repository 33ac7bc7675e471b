"""No child is found in the outcomes of a kind of help: attacked by taking away, by few children, by what another page tells."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.figures.models import OUTCOMES_BY_HELP
from app.figures.queries import Figure
from app.kinds_of_help.rules import KINDS, Stood
from app.outcomes_by_help.presenters import cells, file_rows, help_shown, sentence
from app.outcomes_by_help.telling import KindTold, told
from app.practice_measures.rollup import PARTS

COUNTS = st.lists(st.integers(0, 14), min_size=4, max_size=4)


def row(kind: str, label: str, count: int, whole: int, people: int | None = None, **more: bool) -> Figure:
    return Figure(OUTCOMES_BY_HELP, 2026, 0, kind, label, count, whole, 0, count if people is None else people, **more)


def kind_rows(kind: str, counts: list[int], people: int | None = None, **more: bool) -> list[Figure]:
    whole = sum(counts)
    parts = [row(kind, where.value, count, whole, **more) for where, count in zip(Stood, counts, strict=True)]
    return [row(kind, "", whole, whole, people, **more), *parts]


def of_food(rows: list[Figure]) -> KindTold:
    empty = [one for kind in KINDS if kind != "food" for one in kind_rows(kind, [0, 0, 0, 0])]
    return next(one for one in told([*rows, *empty])[2026] if one.kind == "food")


def test_what_is_few_is_withheld_with_another_and_nought_is_told() -> None:
    one = of_food(kind_rows("food", [12, 3, 0, 9]))

    assert one == KindTold("food", 24, (12, None, 0, None))
    assert sentence(one) == "24 outcomes: 12 better, and holding; 0 not there yet. Withheld: came and went; not looked at since."
    assert cells(one) == ("24", "12", "c", "0", "c")


def test_a_kind_of_few_children_or_too_near_to_another_is_not_told_at_all() -> None:
    nothing = KindTold("food", None, (None,) * 4)

    assert of_food(kind_rows("food", [2, 1, 1, 1])) == nothing
    assert of_food(kind_rows("food", [8, 8, 0, 8], people=4)) == nothing, "24 outcomes of four children"
    assert of_food(kind_rows("food", [8, 8, 0, 8], kept_back=True)) == nothing


def test_many_outcomes_of_few_children_are_few_in_one_place_too() -> None:
    rows = kind_rows("food", [9, 8, 0, 20])
    rows[1] = row("food", Stood.HOLDS.value, 9, 37, people=3)

    assert of_food(rows).parts == (None, None, 0, 20)


def test_what_is_all_but_a_few_of_the_children_told_elsewhere_is_withheld() -> None:
    elsewhere = Figure("what_changed", 2026, 0, PARTS, "sustained", 23, 90, 0, 23)
    rows = kind_rows("food", [20, 8, 0, 12])

    assert of_food([*rows, elsewhere]).parts == (None, None, 0, 12)
    assert of_food([*rows, elsewhere._replace(numerator=40)]).parts == (20, 8, 0, 12)
    assert of_food([*rows, elsewhere._replace(year=2025)]).parts == (20, 8, 0, 12)


@settings(max_examples=200)
@given(COUNTS)
def test_nothing_withheld_can_be_worked_out_from_its_row(counts: list[int]) -> None:
    one = of_food(kind_rows("food", counts))
    if one.outcomes is None:
        assert 1 <= sum(counts) <= 5
        return
    hidden = [place for place, part in enumerate(one.parts) if part is None]
    assert all(not 1 <= count <= 5 or place in hidden for place, count in enumerate(counts))
    left = one.outcomes - sum(part for part in one.parts if part is not None)
    least = 0 if len(hidden) == len(counts) else 1  # a nought is told, except where the whole row is withheld
    assert not hidden or (len(hidden) > 1 and left - least * len(hidden) >= 5), "each could be any of six numbers or more"


def test_the_order_is_that_of_the_words_whatever_became_of_them_and_the_file_holds_the_same() -> None:
    rows = [one for kind in KINDS for one in kind_rows(kind, [3, 30, 7, 9] if kind == "money" else [40, 0, 0, 0])]
    every = told(rows)
    shown = help_shown(every, 2026)

    assert [name for name, _ in shown.table.rows] == [line[1] for line in file_rows(every, 2026)][1:] != []
    assert shown.table.rows[0] == ("Money and bills", ("49", "c", "30", "c", "9"))
    assert [name for name, _ in shown.table.rows][-2:] == ["Something else", "Not said"]
    assert next(line[2:7] for line in file_rows(every, 2026) if line[1] == "Money and bills") == ("49", "c", "30", "c", "9")
