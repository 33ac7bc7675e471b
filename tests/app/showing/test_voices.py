"""Whose voice is here: answers, parts of the day and statements, voice by voice, and who has not been heard."""

from uuid import uuid4

from app.answers.given import BlockGiven, Given, LadderGiven, NoAnswer, WordsGiven
from app.answers.slots import THINKING, Carer, Slot
from app.db import today
from app.declaration.vocabulary import Blank, EvidenceKind, Level, Voice
from app.showing.voices import Voices, shares, speaker_of

MIA, NOAH = uuid4(), uuid4()
KELLY = Carer(uuid4(), "Kelly")
ASKED = frozenset({"food", "words", "day"})


def listed(answers: dict[Slot, Given]) -> list[tuple[str, str]]:
    found = Voices(str(MIA), "Mia", (KELLY,), {str(NOAH): "Noah"}, shares(answers, ASKED, MIA, (KELLY,)))
    return [(one.whose, one.words) for one in found.listed(today())]


def test_a_child_whose_name_nobody_knows_stands_at_the_head_of_a_line() -> None:
    found = Voices(str(MIA), "the child", (), {}, {})
    assert [one.whose for one in found.listed(today())] == ["The child"]


def test_each_voice_has_its_answers_and_its_parts_of_the_day() -> None:
    said = listed(
        {
            Slot("food", Voice.PRACTITIONER, str(KELLY.id)): LadderGiven(level=Level.STEADY),
            Slot("food", Voice.CARER, str(KELLY.id)): LadderGiven(level=Level.MOSTLY),
            Slot("words", Voice.CHILD): WordsGiven(words="I like it."),
            Slot("day", Voice.CHILD, "school.1"): BlockGiven(starts=0, ends=60, told_by=str(MIA)),
            Slot("day", Voice.CHILD, "school.2"): BlockGiven(starts=60, ends=90, told_by=str(NOAH)),
            Slot("day", Voice.CHILD, "school.3"): BlockGiven(starts=90, ends=99, told_by="seen"),
            Slot("day", Voice.CHILD, "school.4"): BlockGiven(starts=100, ends=120),
        }
    )
    assert said == [
        ("Mia", "1 answer, 1 part of the day"),
        ("Kelly", "1 answer"),
        ("Noah", "1 part of the day"),
        ("The practitioner’s own view", "1 answer, 1 part of the day"),
        ("Who told it is not said", "1 part of the day"),
    ]


def test_silence_is_named_and_a_blank_or_a_thought_is_no_voice() -> None:
    said = listed(
        {
            Slot("words", Voice.CHILD): NoAnswer(blank=Blank.DECLINED),
            Slot("words", Voice.CARER, THINKING): WordsGiven(words="I wonder."),
            Slot("gone", Voice.CHILD): WordsGiven(words="No longer asked."),
        }
    )
    assert said == [("Mia", ""), ("Kelly", "")]


def test_a_statement_is_the_voice_of_whoever_said_it() -> None:
    assert speaker_of(EvidenceKind.SAID_BY_CHILD, None, MIA) == str(MIA)
    assert speaker_of(EvidenceKind.SAID_BY_CHILD, NOAH, MIA) == str(NOAH)
    assert speaker_of(EvidenceKind.SEEN, None, MIA) == "practitioner"
    assert speaker_of(EvidenceKind.WRITTEN, NOAH, MIA) == "written_record"
