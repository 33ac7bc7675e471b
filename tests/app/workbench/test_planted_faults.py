"""`whole-picture tools check` catches every fault that is planted in a file, and says its file, its place and its mend."""

import re
from pathlib import Path

import pytest
from typer.testing import CliRunner

from app.suite.load import TOOLS
from app.workbench.commands import tools

LADDER = """                anchors=Anchors(
                    steady="Each day",
                    mostly="Most days",
                    on_and_off="Some days",
                    mostly_not="Hardly a day",
                ),
"""
RUNGS = {"steady": "Each day", "mostly": "Most days", "on_and_off": "Some days", "mostly_not": "Hardly a day"}
LOOK = 'guidance=Guidance(look_for="Some plain words"),'
HARD = "Notwithstanding considerable environmental unpredictability, individualised arrangements predominantly materialise"
STEADY = 'AnswerIs(question="one_need", one_of=("steady",))'
NEED, ASKED = "section ‘Some plain words’, question ‘one_need’", "section ‘Some plain words’, question ‘what_it_is_like’"

PLANTED = {
    "missing anchors": ((LADDER, ""), "question ‘one_need’", "‘anchors’ is missing"),
    "one rung without words": (
        ('                    mostly="Most days",\n', ""),
        "question ‘one_need’, anchors",
        "‘mostly’ is missing",
    ),
    "an unreachable question": (
        ('one_of=("on_and_off", "mostly_not")', 'one_of=("never",)'),
        ASKED,
        "It hangs on the answer ‘never’ to ‘one_need’, and there is no such choice",
    ),
    "a question that nothing brings up": (
        (
            'ask_if=AnswerIs(question="one_need", one_of=("on_and_off", "mostly_not"))',
            f"ask_if=AllOf(conditions=({STEADY}, Not(condition={STEADY})))",
        ),
        ASKED,
        "can never be asked",
    ),
    "a circular condition": (
        ('key="one_need",', 'key="one_need",\n ask_if=AnswerIs(question="what_it_is_like", one_of=("answered",)),'),
        NEED,
        "Its condition goes round in a circle: ‘one_need’ waits for itself",
    ),
    "no adaptation": (("adaptations=ADAPTATIONS,", "adaptations=(),"), "line 1", "There is too little in ‘adaptations’"),
    "an unmapped item": (
        ("about=(Dimension.BASIC_CARE,),\n", "about=(),\n"),
        "question ‘one_need’",
        "There is too little in ‘about’",
    ),
    "an item about nothing that is there": (
        ("                about=(Dimension.BASIC_CARE,),\n", ""),
        "question ‘one_need’",
        "‘about’ is missing",
    ),
    "blaming words": (
        ('family_wording="Some plain words"', 'family_wording="Has your mother neglected you?"'),
        NEED,
        "A family would read “neglected” in: Has your mother neglected you?",
    ),
    "two ideas in a stem": (
        ('family_wording="Some plain words"', 'family_wording="Is there enough to eat and is it warm?"'),
        NEED,
        "There may be two ideas in: Is there enough to eat and is it warm?",
    ),
    "two ideas where an adaptation rewords a stem": (
        ('method=("Some plain words",)', 'reword=(Reword(question="one_need", family_wording="Is it warm and is it dry?"),)'),
        "adaptation ‘interpreter’, reworded question ‘one_need’",
        "There may be two ideas in: Is it warm and is it dry?",
    ),
    "hard reading where an adaptation rewords a stem": (
        ('method=("Some plain words",)', f'reword=(Reword(question="one_need", family_wording="{HARD}"),)'),
        "adaptation ‘interpreter’",
        "A reader of 11 would find this hard",
    ),
    "two steps of a ladder that say the same": (
        ('mostly="Most days"', 'mostly="Each day"'),
        NEED,
        "Two steps say the same: “each day”",
    ),
    "a blank too many": (
        ('look_for="Some plain words"', 'look_for="Some plain words "'),
        "question ‘one_need’, guidance",
        "There is a blank too many in ‘look_for’",
    ),
    "nothing to look for": (
        (
            '                guidance=Guidance(look_for="Some plain words"),\n            ),\n            # Asked',
            "            ),\n            # Asked",
        ),
        "question ‘one_need’",
        "‘guidance’ is missing",
    ),
    "an age that is no age": (
        (LOOK, 'guidance=Guidance(look_for="Look", ages={"toddler": "Look"}),'),
        NEED,
        "It says what to look for at the age ‘toddler’, and there is no such age",
    ),
    "nothing it cannot see": (
        ('(BlindSpot(cannot_see="Some plain words", covered_by="childs_day"),)', "()"),
        "methodology",
        "There is too little in ‘blind_spots’",
    ),
    "no limits": (('limits=("Some plain words",)', "limits=()"), "methodology", "There is too little in ‘limits’"),
    "nothing it rests on": (
        ("    evidence=(\n        Citation(", "    evidence=() and (\n        Citation("),
        "methodology",
        "There is too little in ‘evidence’",
    ),
    "a word that is not a field": (
        ('short="Some plain words",', 'shrot="Some plain words",'),
        "question ‘one_need’",
        "‘shrot’",
    ),
    "a voice nobody has": (("Voice.CARER", "Voice.CARERS"), "line ", "CARERS"),
    "a bracket that cannot be filled": (
        ('family_wording="Some plain words"', 'family_wording="Is {name} warm?"'),
        NEED,
        "{name}",
    ),
    "a part of Python that does something": (('"""', 'print("hello")\n"""'), "line 1", "It calls print"),
    "a line that cannot be read": (("AIMS = Aims(", "AIMS = = Aims("), "line ", "Python cannot read it"),
    "a file with another name than its tool": (('key="school_run"', 'key="school_walk"'), "the tool", "The key is ‘school_walk’"),
    "a key used twice": (('key="what_it_is_like"', 'key="one_need"'), "question ‘one_need’", "Two questions have the key"),
    "an act-now question that waits for time": (
        ("        ActNow(\n", "        ActNow(\n            depth=Depth.FULL,\n"),
        "section",
        "An act-now question is asked only at",
    ),
    "hard reading": (
        ('family_wording="Some plain words"', f'family_wording="{HARD}"'),
        "section ‘Some plain words’",
        "A reader of 11 would find this hard",
    ),
}


def begun(folder: Path, *changes: tuple[str, str]) -> Path:
    """A tool that is in order, with something planted in it."""
    CliRunner().invoke(tools, ["new", "school_run", "--folder", str(folder)])
    path = folder / "school_run.py"
    words = re.sub(r'"WRITE: [^"\n]*"', '"Some plain words"', path.read_text()).replace(
        "AnswerIs,", "AllOf,\n    AnswerIs,\n    Depth,\n    Not,\n    Reword,", 1
    )
    for rung, said in RUNGS.items():
        words = words.replace(f'{rung}="Some plain words"', f'{rung}="{said}"')
    for before, after in changes:
        assert before in words, before
        words = words.replace(before, after, 1)
    path.write_text(words)
    return path


def checked(path: Path) -> tuple[int, str]:
    done = CliRunner().invoke(tools, ["check", str(path)])
    return done.exit_code, done.output


def test_nothing_is_said_of_a_file_in_which_nothing_is_planted(tmp_path: Path) -> None:
    assert checked(begun(tmp_path))[0] == 0


@pytest.mark.parametrize("planted", list(PLANTED.values()), ids=list(PLANTED))
def test_what_is_planted_is_caught_by_file_place_and_mend(planted: tuple[tuple[str, str], str, str], tmp_path: Path) -> None:
    change, place, what = planted

    code, said = checked(begun(tmp_path, change))

    found = [each for each in re.split(r"\n(?=\S)", said) if what in each]
    assert code == 1, said
    assert len(found) == 1, said
    head, _, mend = found[0].partition("\n")
    assert head.startswith(f"{tmp_path.name}/school_run.py: ")
    assert place in head
    assert "Mend: " in mend


def test_what_somebody_looked_at_stands_with_a_reason_beside_it(tmp_path: Path) -> None:
    two_ideas = ('family_wording="Some plain words"', 'family_wording="Is there enough to eat and is it warm?"')
    looked_at = ('key="one_need",', '# Looked at: one meal is meant.\n                key="one_need",')
    without_a_reason = ('key="one_need",', '# Looked at:\n                key="one_need",')

    assert checked(begun(tmp_path / "one", two_ideas, looked_at))[0] == 0
    assert checked(begun(tmp_path / "other", two_ideas, without_a_reason))[0] == 1


def test_our_own_suite_has_nothing_left_to_look_at() -> None:
    code, said = checked(TOOLS)
    assert (code, "To look at again" in said) == (0, False)
