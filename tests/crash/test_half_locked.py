"""Killed while the record's key is changed: one of the two keys opens all of it, and the same again ends well."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from app.opening import CHANGING_KEY
from tests.app.operations.test_record_key import drawing, key_file, lines, locked_at, with_key
from tests.app.restoring.arranged import DRAWING, Place, rows_of
from tests.app.restoring.conftest import BOTH
from tests.crash.test_half_restored import killed_before, moments
from tests.support.part import Part

TRAIL = ("trail", "trail_head")

pytestmark = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


@pytest.fixture(params=BOTH)
def locked(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    with locked_at(tmp_path, request) as place:
        yield place


def killed_in_a_change(place: Place, folder: Path, how_many: int, part: Part) -> None:
    """Back and forth between two keys, killed at each of so many moments on the way."""
    rows = rows_of(place, but=TRAIL)
    now, then = place, with_key(place, key_file(folder, "new", "b2"))
    steps = killed_before(0, partial(now.run, "change-key", key_of(then)))
    now, then = then, now
    done = lines(now).count("changed the record’s key")
    for moment in part.among(moments(steps, how_many)):
        killed_before(moment, partial(now.run, "change-key", key_of(then)))
        decided = (place.data / CHANGING_KEY).exists()
        if decided:
            assert "not all in its place yet" in now.run("migrate").output
        over = not decided and now.run("migrate").exit_code == 1
        if not decided:
            assert rows_of(then if over else now, but=TRAIL) == rows
            assert drawing(then if over else now) == DRAWING
        if not over:
            said = now.run("change-key", key_of(then))
            assert said.exit_code == 0, said.output
        done += 1
        now, then = then, now
        assert rows_of(now, but=TRAIL) == rows, f"killed at {moment}"
        assert drawing(now) == DRAWING
        assert lines(now).count("changed the record’s key") == done, f"killed at {moment}"
        assert [one.name for one in place.data.iterdir() if one.name.startswith((".new-key", ".old-key"))] == []

    assert now.run("verify-audit").exit_code == 0


def key_of(place: Place) -> str:
    return place.more["WHOLE_PICTURE_KEY_FILE"]


def test_killed_while_the_key_is_changed_one_of_the_two_opens_all_of_it(locked: Place, tmp_path: Path) -> None:
    killed_in_a_change(locked, tmp_path, 1, Part())


@pytest.mark.long
def test_killed_at_forty_moments_of_a_change_of_key(locked: Place, tmp_path: Path, part: Part) -> None:
    killed_in_a_change(locked, tmp_path, 40, part)
