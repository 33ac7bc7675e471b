"""A blank pack is as short as it can be, and a finished one is laid out once."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from app.db import Database
from app.declaration import AppliesTo, Depth, Guidance
from app.previews.kept import FOLDER, MOST, BlankPaper, put_away, taken_out
from app.previews.pack import ASKED_WHEN, printed, without_shared_beginning
from app.previews.presenters import Form, preview
from app.suite.load import shelf
from app.suite.suite import Suite
from tests.app.previews.test_previews import reading
from tests.support.tools import a_question, a_section, a_tool, an_adaptation

SMALL = '<!DOCTYPE html><html lang="en"><head><title>Small</title></head><body><p>One?</p></body></html>'


def test_a_part_that_asks_the_same_again_is_printed_once(sqlite_database: Database, tmp_path: Path) -> None:
    first = a_section(a_question("one", wording="Who will look?"), key="first", title="The first outcome")
    second = a_section(a_question("two", wording="Who will look?"), key="second", title="The second outcome")
    other = a_section(a_question("three", wording="Who has been asked?"), key="other", title="Something else")
    ruth = reading(sqlite_database, tmp_path, Suite([a_tool("small", sections=(first, second, other))]))

    page = ruth.get("/shelf/small/blank").text

    assert page.count("Who will look?") == 1
    assert page.count("Who has been asked?") == 1
    assert "It asks the same as The first outcome. Print those pages once more for it" in page


def test_a_pack_is_as_long_as_the_time_there_is(sqlite_database: Database, tmp_path: Path) -> None:
    ruth = reading(sqlite_database, tmp_path)

    wanted = ("quick", "standard", "", "no")
    asked = {depth: len(ruth.get(f"/shelf/first_look/blank?depth={depth}").all("h3")) for depth in wanted}

    assert asked["quick"] < asked["standard"]
    assert asked[""] == asked["no"] == asked["standard"]


def test_a_pack_for_one_age_says_what_to_look_for_at_that_age() -> None:
    asked = a_question("one", guidance=Guidance(look_for="A cup.", ages={"1_4": "Of their own.", "11_15": "In the sink."}))
    small = an_adaptation("age_1_4", applies_to=AppliesTo(age_from=1, age_to=4))
    tool = a_tool("small", sections=(a_section(asked),), adaptations=(small,))

    def beside(adapt: str) -> list[str]:
        (part,) = printed(preview(tool, Form.PROFESSIONAL, adapt, Depth.FULL))
        return [words for _, words in part.questions[0].beside]

    assert beside("") == ["A cup.", "Of their own.", "In the sink."]
    assert beside("age_1_4") == ["A cup.", "Of their own."]


def test_a_finished_pack_is_kept_and_given_again(sqlite_database: Database, tmp_path: Path, pango: None) -> None:
    ruth = reading(sqlite_database, tmp_path)
    first = ruth.ask("/shelf/first_look/blank.pdf?depth=quick")
    (kept,) = (tmp_path / FOLDER).iterdir()
    assert kept.read_bytes() == first.content
    assert kept.stat().st_mode & 0o077 == 0

    kept.write_bytes(b"%PDF the one that is kept")
    again = ruth.ask("/shelf/first_look/blank.pdf?depth=quick")

    assert again.content == b"%PDF the one that is kept"
    assert again.headers["content-disposition"] == first.headers["content-disposition"]
    assert ruth.ask("/shelf/first_look/blank.pdf?depth=quick&form=family").content != again.content


def test_two_who_ask_at_once_are_given_the_same_whole_pack(tmp_path: Path, pango: None) -> None:
    with ThreadPoolExecutor(4) as several:
        made = list(several.map(lambda _: BlankPaper(SMALL, "small.pdf", tmp_path).made(), range(4)))

    assert len(set(made)) == 1
    assert [path.suffix for path in (tmp_path / FOLDER).iterdir()] == [".pdf"]


def test_those_asked_for_longest_ago_are_let_go(tmp_path: Path) -> None:
    for number in range(MOST):
        put_away(tmp_path, f"{number:064}", b"%PDF")
        os.utime(tmp_path / f"{number:064}.pdf", (number, number))
    assert taken_out(tmp_path, f"{0:064}") == b"%PDF", "asked for again, and so the newest"

    put_away(tmp_path, "f" * 64, b"%PDF")

    assert len(list(tmp_path.iterdir())) == MOST
    assert taken_out(tmp_path, f"{1:064}") is None
    assert taken_out(tmp_path, f"{0:064}") == b"%PDF"


def test_where_nothing_can_be_kept_a_pack_is_made_all_the_same(tmp_path: Path, pango: None) -> None:
    (tmp_path / FOLDER).write_text("a file where the folder should be")

    assert BlankPaper(SMALL, "small.pdf", tmp_path).made().startswith(b"%PDF")


def test_what_stands_beside_several_questions_is_said_beside_the_first() -> None:
    for tool in shelf().values():
        for part in printed(preview(tool, Form.PROFESSIONAL, "", Depth.STANDARD)):
            beside = [fact for question in part.questions for fact in question.beside if fact[0] != ASKED_WHEN]
            assert len(beside) == len(set(beside)), (tool.key, part.title)


def test_answers_leave_out_the_words_that_all_of_them_begin_with() -> None:
    shared = (("Breathing: a service", ""), ("Breathing: nobody: not yet", "At all."))
    other = (("Breathing: a service", ""), ("Skin: nobody", ""))

    assert without_shared_beginning(shared) == (("A service", ""), ("Nobody: not yet", "At all."))
    assert without_shared_beginning(other) == other
    assert without_shared_beginning((("Steady", "Fed."), ("Mostly", "Late."))) == (("Steady", "Fed."), ("Mostly", "Late."))
