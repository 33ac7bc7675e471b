"""Families of whom least is known come first on the board, and two children of whom nothing is known before one of two."""

from app.caseload.rules import least_known


def test_the_child_of_whom_least_is_known_decides_and_then_the_others() -> None:
    families = {"both known": [14, 15], "one of two": [0, 13], "all three": [0, 0, 0], "nobody": []}

    assert sorted(families, key=lambda name: least_known(families[name])) == ["all three", "one of two", "both known", "nobody"]
