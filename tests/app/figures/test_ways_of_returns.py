"""The ways of telling a return, side by side: where few lie between two of them, the later is not told, of any measure alike."""

from app.db import Database
from app.figures.rollup import rebuild
from app.figures.telling import board
from app.published_figures.comparators import shipped
from app.returns.meant import Sort
from tests.app.figures.test_by_hand import bring
from tests.app.returns.census import census, child, episode, plan

BORN = "<PersonBirthDate>{}</PersonBirthDate><Sex>{}</Sex>"


def some(name: str, many: int, about: str, before: str = "0", category: str = "NEG") -> list[str]:
    return [child(f"{name}{number}", episode(plan(before=before, category=category)), about=about) for number in range(many)]


def told(database: Database, unknown: int) -> dict[str, dict[str, list[tuple[str, int | None]]]]:
    """Plans for twenty babies who were expected, of whom no sex is known; twenty girls, twenty boys, and a few of unknown sex."""
    expected = "<ExpectedPersonBirthDate>2025-02-01</ExpectedPersonBirthDate><Sex>U</Sex>"
    children = [
        *(one for before in ("0", "1") for one in some(f"B{before}", 10, expected, before)),
        *(one for before in ("0", "1") for one in some(f"G{before}", 10, BORN.format("2014-05-02", "F"), before, "EMO")),
        *(one for before in ("0", "1") for one in some(f"M{before}", 10, BORN.format("2014-05-02", "M"), before)),
        *some("U", unknown, BORN.format("2014-05-02", "U")),
    ]
    bring(database, Sort.CIN, census(*children))
    rebuild(database)
    with database.reading() as session:
        everything = board(session, shipped())
    return {
        one.measure.key: {cut.key: [(row.label, row.shown.denominator) for row in cut.rows] for cut in one.cuts}
        for one in everything.told
        if one.cuts
    }


def test_where_the_unborn_are_all_but_a_few_of_those_of_unknown_sex_sex_is_not_told(sqlite_database: Database) -> None:
    found = told(sqlite_database, unknown=3)

    assert found["repeat_plans"]["age"] == [("Before birth", 20), ("5 to 10", 43)]
    assert found["repeat_plans"]["sex"] == [], "23 of unknown sex less the 20 before birth are three children"
    assert found["new_plans_for_neglect"]["sex"] == [], "the same children, told by another measure"


def test_where_they_are_all_of_them_both_are_told(database: Database) -> None:
    found = told(database, unknown=0)

    assert found["repeat_plans"]["sex"] == [("Girls", 20), ("Boys", 20), ("Not known", 20)]
    assert found["new_plans_for_neglect"]["age"] == [("Before birth", 20), ("5 to 10", 40)]
