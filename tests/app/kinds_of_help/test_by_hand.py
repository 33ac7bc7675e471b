"""Where outcomes stand by kind of help, worked out on paper: once for each kind, at the end of the year, since the help came."""

import datetime
import itertools
from collections.abc import Iterable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.declaration.help import Help
from app.kinds_of_help.rules import KINDS, NOT_SAID, Done, For, Found, Stood, by_kind, help_rows, kept_back
from app.measuring.periods import Period
from app.plan_progress.sustained import Reading, Rule, Says
from app.plans.kinds import Change, Holds

DAY = datetime.date
YEAR = Period(2026)
BORN = DAY(2015, 6, 1)
HELP_CAME = DAY(2025, 6, 10)


def reading(on: DAY, change: Change, **more: Any) -> Reading:
    told: dict[str, Any] = {"says": frozenset({Says.CHILD, Says.SCHOOL}), "holds": {"holidays": Holds.YES}, "weeks": 16}
    return Reading(on, change, **{**told, **more})


def where(readings: Iterable[Reading], *, born: DAY | None = BORN, came: DAY = HELP_CAME) -> list[Stood]:
    """Where one outcome stood that money helped with on a day."""
    done = [Done("Mia", "bed", Help.MONEY, came)]
    found = by_kind(done, {"Mia": {"bed": list(readings)}}, {"Mia": born}, YEAR, Rule())
    return [place for place, some in found["money"].items() if some]


JULY, OCTOBER, NEXT = DAY(2025, 7, 1), DAY(2025, 10, 20), DAY(2026, 4, 2)
WORKER = {"says": frozenset({Says.WORKER, Says.SCHOOL})}


@pytest.mark.parametrize(
    ("readings", "stood"),
    [
        ([], Stood.NOT_LOOKED_AT),
        ([reading(DAY(2025, 5, 1), Change.SAME)], Stood.NOT_LOOKED_AT),
        ([reading(NEXT, Change.BETTER)], Stood.NOT_LOOKED_AT),
        ([reading(HELP_CAME, Change.SAME)], Stood.NOT_YET),
        ([reading(JULY, Change.BETTER), reading(OCTOBER, Change.BETTER)], Stood.HOLDS),
        ([reading(JULY, Change.BETTER), reading(OCTOBER, Change.BETTER, weeks=4)], Stood.NOT_YET),
        ([reading(JULY, Change.BETTER), reading(OCTOBER, Change.SAME)], Stood.CAME_AND_WENT),
        ([reading(JULY, Change.UP_AND_DOWN)], Stood.CAME_AND_WENT),
        ([reading(JULY, Change.WORSE)], Stood.NOT_YET),
        ([reading(JULY, Change.CANNOT_TELL)], Stood.NOT_YET),
        ([reading(JULY, Change.BETTER), reading(OCTOBER, Change.BETTER, **WORKER)], Stood.NOT_YET),
    ],
)
def test_an_outcome_stands_where_reviews_since_the_help_came_left_it(readings: list[Reading], stood: Stood) -> None:
    assert where(readings) == [stood]


def test_a_baby_is_not_waited_for_to_say_so() -> None:
    readings = [reading(JULY, Change.BETTER), reading(OCTOBER, Change.BETTER, **WORKER)]

    assert where(readings, born=DAY(2025, 1, 1)) == [Stood.HOLDS]
    assert where(readings, born=None) == [Stood.NOT_YET], "of whom no birth date is known speaks"


def test_each_kind_counts_an_outcome_once_and_only_in_the_year_of_its_step() -> None:
    done = [
        *(Done("Mia", "bed", Help.MONEY, DAY(2025, 6, day)) for day in (2, 9)),
        Done("Mia", "bed", Help.HOME, DAY(2025, 6, 3)),
        Done("Mia", "bed", Help.FOOD, DAY(2025, 3, 31)),
        Done("Noah", "nan", None, DAY(2026, 3, 31)),
        Done("Noah", "nan", Help.FOOD, DAY(2026, 4, 1)),
    ]

    rows = {row["cut"]: (row["numerator"], row["people"]) for row in help_rows(done, {}, {}, YEAR, Rule()) if not row["label"]}

    assert list(rows) == list(KINDS)
    assert {kind: count for kind, count in rows.items() if count[0]} == {"money": (1, 1), "home": (1, 1), NOT_SAID: (1, 1)}


def outcomes(*numbers: int) -> set[For]:
    return {For(f"child {number}", str(number)) for number in numbers}


def found(**kinds: dict[Stood, set[For]]) -> dict[str, Found]:
    return {kind: {place: own.get(place, set()) for place in Stood} for kind, own in kinds.items()}


def test_a_kind_that_is_all_but_a_few_of_another_is_not_told_beside_it() -> None:
    all_of_them = {Stood.HOLDS: outcomes(*range(20))}

    assert kept_back(found(money=all_of_them, food={Stood.HOLDS: outcomes(*range(17))})) == {"food"}
    assert kept_back(found(money=all_of_them, food={Stood.HOLDS: outcomes(*range(14))})) == set()
    assert kept_back(found(money=all_of_them, food=all_of_them)) == set(), "nothing is left between them"
    assert kept_back(found(money=all_of_them, food={Stood.HOLDS: outcomes(*range(17), 30)})) == set()
    a_few = found(
        money={Stood.HOLDS: outcomes(*range(20)), Stood.NOT_YET: outcomes(40)}, food={}, home={Stood.HOLDS: outcomes(50)}
    )
    assert kept_back(a_few) == set(), "a nought is told beside what is withheld itself"
    one_place = found(
        money={Stood.HOLDS: outcomes(*range(20)), Stood.NOT_YET: outcomes(40)},
        food={Stood.HOLDS: outcomes(*range(17)), Stood.NOT_YET: outcomes(50)},
    )
    assert kept_back(one_place) == {"food"}, "also where it is so of one place alone"


def test_many_outcomes_of_a_few_children_between_two_kinds_are_few() -> None:
    more = {For("one child", str(number)) for number in range(100, 108)}

    assert kept_back(found(money={Stood.HOLDS: outcomes(*range(20)) | more}, food={Stood.HOLDS: outcomes(*range(20))})) == {
        "food"
    }


def test_two_kinds_that_are_all_but_a_few_of_a_third_are_not_told_beside_it() -> None:
    """Twenty were helped with money, and a cot or food with seventeen of them: twelve and eight, three of these with both."""
    three = found(
        money={Stood.HOLDS: outcomes(*range(20))},
        food={Stood.HOLDS: outcomes(*range(10))},
        home={Stood.HOLDS: outcomes(*range(10, 17))},
    )

    assert kept_back(three) == {"home"}, "money less food less home are three"
    assert kept_back({**three, "home": found(home={Stood.HOLDS: outcomes(*range(10, 20))})["home"]}) == set()
    overlap = found(
        money={Stood.HOLDS: outcomes(*range(17))},
        food={Stood.HOLDS: outcomes(*range(10))},
        home={Stood.HOLDS: outcomes(*range(7, 17))},
    )
    assert kept_back(overlap) == {"home"}, "food and home less money are the three whom both helped"


NUMBERS = st.sets(st.integers(0, 30), max_size=24)


@settings(max_examples=150, deadline=None)
@given(st.tuples(NUMBERS, NUMBERS, NUMBERS), st.booleans())
def test_no_few_are_found_by_adding_and_taking_away_three_kinds(kinds: tuple[set[int], ...], one_place: bool) -> None:
    """Attacked with each added or taken away up to twice, and with every number that is told."""
    placed = [
        {Stood.HOLDS: outcomes(*own)}
        if one_place
        else {
            where: outcomes(*(one for one in own if bool(one % 3) is here))
            for where, here in ((Stood.HOLDS, True), (Stood.NOT_YET, False))
        }
        for own in kinds
    ]
    every = found(**dict(zip(("money", "food", "home"), placed, strict=True)))
    hidden = kept_back(every)

    for where in (None, *Stood):
        told = [set().union(*own.values()) if where is None else own[where] for kind, own in every.items() if kind not in hidden]
        told = [some for some in told if len(some) > 5]
        for times in itertools.product(range(-2, 3), repeat=len(told)):
            if sum(map(bool, times)) > 1:
                found_out = {
                    one: sum(often for often, some in zip(times, told, strict=True) if one in some) for one in set().union(*told)
                }
                left = {one for one, often in found_out.items() if often}
                assert not (set(found_out.values()) <= {0, 1} and 1 <= len(left) <= 5), (times, left)
