"""What has been asked and what is left: conditions in three values, carers one by one, blanks that count as answers."""

from uuid import uuid4

from app.answers.given import ChosenGiven, Given, LadderGiven, NoAnswer, SetAside, Unread, WordsGiven
from app.answers.progress import Progress, progress
from app.answers.slots import Carer, Slot, family_slot, slots, thinking
from app.declaration.questions import Question
from app.declaration.vocabulary import Blank, Level, Voice
from tests.support.every_kind import a_tool_of_every_kind

TOOL = a_tool_of_every_kind()
BY_KEY: dict[str, Question] = {question.key: question for question in TOOL.questions()}
KELLY, MARCIN = Carer(uuid4(), "Kelly"), Carer(uuid4(), "Marcin")
STEADY = LadderGiven(level=Level.STEADY)


def so_far(answers: dict[Slot, Given], completed: tuple[str, ...] = ()) -> Progress:
    return progress(TOOL, answers, (KELLY, MARCIN), completed)


def with_carer(carer: Carer) -> Slot:
    return Slot("food", Voice.PRACTITIONER, str(carer.id))


def test_nothing_answered_is_not_yet_started() -> None:
    first, day = so_far({}).sections

    assert (first.status, day.status) == ("not_started", "not_started")
    assert len(first.left) == len(first.asked) == 15
    assert [question.key for question in first.waiting] == ["why_home"]


def test_a_ladder_looked_at_carer_by_carer_wants_each_of_them() -> None:
    one = so_far({with_carer(KELLY): STEADY})
    both = so_far({with_carer(KELLY): STEADY, with_carer(MARCIN): NoAnswer(blank=Blank.NOT_ASKED)})

    assert "food" in [question.key for question in one.sections[0].left]
    assert "food" not in [question.key for question in both.sections[0].left]


def test_a_carers_own_view_does_not_stand_in_for_the_practitioners() -> None:
    hers = Slot("food", Voice.CARER, str(KELLY.id))

    assert "food" in [question.key for question in so_far({hers: STEADY}).sections[0].left]


def test_a_condition_is_asked_not_asked_or_not_yet_known() -> None:
    one = Slot("one", Voice.PRACTITIONER)
    home = so_far({one: ChosenGiven(choices=("home",))}).sections[0]
    school = so_far({one: ChosenGiven(choices=("school",))}).sections[0]
    blank = so_far({one: NoAnswer(blank=Blank.NOT_KNOWN)}).sections[0]

    assert ("why_home" in [q.key for q in home.asked], home.waiting) == (True, ())
    assert ("why_home" in [q.key for q in school.asked], school.waiting) == (False, ())
    assert ("why_home" in [q.key for q in blank.asked], blank.waiting) == (False, ())


def test_what_cannot_be_read_or_waits_to_be_settled_is_a_problem() -> None:
    unread = Unread(raw={"answer": ("lots",)}, field="answer", problem="In figures.")
    aside = with_carer(KELLY).view_of(uuid4())

    assert so_far({Slot("number", Voice.PRACTITIONER): unread}).sections[0].status == "problem"
    assert so_far({with_carer(KELLY): STEADY, aside: SetAside(given=STEADY)}).sections[0].status == "problem"


def test_thinking_about_a_question_is_not_an_answer_to_it() -> None:
    thought: dict[Slot, Given] = {thinking(BY_KEY["words"]): WordsGiven(words="I wonder.")}

    assert "words" in [question.key for question in so_far(thought).sections[0].left]


def test_the_next_question_is_the_first_that_is_left_in_order() -> None:
    answered = {with_carer(KELLY): STEADY, with_carer(MARCIN): STEADY}
    section, question = so_far(dict(answered)).next_question or (None, None)

    assert section is not None
    assert question is not None
    assert (section.key, question.key) == ("kinds", "glance")
    onward = so_far(dict(answered), completed=("kinds",)).next_question
    assert onward is not None
    assert onward[0].key == "a_day"


def test_each_voice_has_a_place_and_each_carer_one_of_their_own() -> None:
    places = slots(BY_KEY["words"], (KELLY, MARCIN))

    assert [(slot.voice.value, slot.part) for slot in places] == [
        ("child", ""),
        ("carer", str(KELLY.id)),
        ("carer", str(MARCIN.id)),
        ("practitioner", ""),
    ]


def test_a_family_has_only_its_own_place_and_never_a_private_question() -> None:
    assert family_slot(BY_KEY["food"], KELLY) == Slot("food", Voice.CARER, str(KELLY.id))
    assert family_slot(BY_KEY["words"], None) == Slot("words", Voice.CHILD)
    assert family_slot(BY_KEY["glance"], KELLY) is None
    assert family_slot(BY_KEY["between_us"], KELLY) is None


def test_a_slot_is_named_in_a_form_and_found_again() -> None:
    account = uuid4()
    slot = with_carer(KELLY)

    assert slot.field == f"practitioner.{KELLY.id}"
    assert slot.view_of(account).viewed_by == account
    assert slot.view_of(account).main == slot
