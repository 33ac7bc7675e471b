"""Writing an answer: nothing is written over, a save sent twice is one, and two people in one place both keep their words."""

import pytest
from sqlmodel import Session, select

from app.answers.given import NOTHING, SetAside, Standing, WordsGiven
from app.answers.slots import Slot
from app.assessments.actions import send
from app.assessments.models import Answer, Assessment
from app.assessments.queries import standing
from app.assessments.settling import Compared, settle
from app.assessments.writing import Typed, Written, answer
from app.db import Database, today
from app.declaration.vocabulary import Comparability, Voice
from app.people.practitioner import Practitioner
from app.refusals import NotReady, SomeoneElseChanged
from tests.support.every_kind import an_assessment
from tests.support.factories import a_family, a_practitioner, team_of

MINE = Slot("words", Voice.PRACTITIONER)
HERS = Slot("words", Voice.CHILD)


def said(words: str) -> WordsGiven:
    return WordsGiven(words=words)


def begun(session: Session) -> tuple[Assessment, Practitioner, Practitioner]:
    ruth = a_practitioner(session)
    jo = a_practitioner(session, "Jo Pritchard", team=team_of(session, ruth))
    return an_assessment(session, a_family(session, allocated=[ruth, jo]), ruth), ruth, jo


def write(
    session: Session, assessment: Assessment, by: Practitioner, given: Standing, *, seen: int, operation: str, slot: Slot = MINE
) -> Written:
    return answer(session, assessment=assessment, typed={slot: Typed(given, seen)}, operation=operation, by=by)


def stands(session: Session, assessment: Assessment, slot: Slot = MINE) -> object:
    return standing(session, assessment_id=assessment.id)[slot].given


def test_a_change_adds_a_row_and_leaves_the_earlier_one(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, _ = begun(session)
        write(session, assessment, ruth, said("First."), seen=0, operation="a")
        written = write(session, assessment, ruth, said("Second."), seen=1, operation="b")

        assert written.numbers[MINE] == 2
        assert stands(session, assessment) == said("Second.")
        assert len(session.exec(select(Answer)).all()) == 2


def test_the_same_save_sent_again_changes_nothing_and_says_the_same(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, _ = begun(session)
        once = write(session, assessment, ruth, said("First."), seen=0, operation="a")
        again = write(session, assessment, ruth, said("First."), seen=0, operation="a")

        assert (once.changed, again.changed) == (True, False)
        assert once.numbers == again.numbers
        assert len(session.exec(select(Answer)).all()) == 1


def test_a_save_that_comes_again_after_somebody_else_wrote_is_still_only_itself(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, ruth, said("First."), seen=0, operation="a")
        write(session, assessment, jo, said("Second."), seen=1, operation="b")
        late = write(session, assessment, ruth, said("First."), seen=0, operation="a")

        assert (late.changed, late.conflicts) == (False, [])
        assert stands(session, assessment) == said("Second.")


def test_a_page_sent_twice_with_other_words_is_a_change(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, _ = begun(session)
        write(session, assessment, ruth, said("First."), seen=0, operation="a")
        written = write(session, assessment, ruth, said("Better."), seen=0, operation="a")

        assert written.conflicts == []
        assert stands(session, assessment) == said("Better.")


def test_an_old_save_sent_again_with_other_words_is_no_replay_and_its_words_are_kept(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, ruth, said("First."), seen=0, operation="a")
        write(session, assessment, jo, said("Second."), seen=1, operation="b")
        late = write(session, assessment, ruth, said("Third."), seen=0, operation="a")

        assert [conflict.mine for conflict in late.conflicts] == [said("Third.")]
        assert stands(session, assessment, MINE.view_of(ruth.id)) == SetAside(given=said("Third."))


def test_what_is_set_aside_again_by_the_same_page_has_a_save_of_its_own(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, jo, said("Jo’s."), seen=0, operation="a")
        write(session, assessment, ruth, said("Ruth’s."), seen=0, operation="b")
        write(session, assessment, ruth, said("Ruth’s, and more."), seen=0, operation="b")

        beside = standing(session, assessment_id=assessment.id)[MINE.view_of(ruth.id)]
        assert (beside.given, beside.number, beside.operation) == (SetAside(given=said("Ruth’s, and more.")), 2, "b.2")


def test_two_people_in_one_place_both_keep_their_words(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, jo, said("Jo’s."), seen=0, operation="a")
        written = write(session, assessment, ruth, said("Ruth’s."), seen=0, operation="b")

        (conflict,) = written.conflicts
        assert (conflict.mine, conflict.theirs.given) == (said("Ruth’s."), said("Jo’s."))
        assert stands(session, assessment) == said("Jo’s.")
        assert stands(session, assessment, MINE.view_of(ruth.id)) == SetAside(given=said("Ruth’s."))
        assert written.seen(MINE, 0) == 0


def test_a_place_that_came_back_untouched_is_no_conflict_and_is_not_taken_as_seen(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, ruth, said("Old."), seen=0, operation="a")
        write(session, assessment, jo, said("New."), seen=1, operation="b")
        typed = {MINE: Typed(said("Old."), 1), HERS: Typed(said("Hers."), 0)}
        written = answer(session, assessment=assessment, typed=typed, operation="c", by=ruth)

        assert written.conflicts == []
        assert stands(session, assessment) == said("New.")
        assert stands(session, assessment, HERS) == said("Hers.")
        assert (written.seen(MINE, 1), written.seen(HERS, 0)) == (1, 1)


@pytest.mark.parametrize(
    ("choice", "main", "beside"), [("mine", "Ruth’s.", ""), ("theirs", "Jo’s.", ""), ("both", "Jo’s.", "Ruth’s.")]
)
def test_a_conflict_is_settled_and_what_is_not_kept_stays_in_the_history(
    database: Database, choice: str, main: str, beside: str
) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, jo, said("Jo’s."), seen=0, operation="a")
        write(session, assessment, ruth, said("Ruth’s."), seen=0, operation="b")
        compared = Compared(MINE.view_of(ruth.id), 1, 1)
        settle(session, assessment=assessment, compared=compared, choice=choice, operation="c", by=ruth)

        assert stands(session, assessment) == said(main)
        assert stands(session, assessment, MINE.view_of(ruth.id)) == (said(beside) if beside else NOTHING)
        kept = " ".join(session.exec(select(Answer.value)).all())
        assert "Jo’s." in kept
        assert "Ruth’s." in kept


def test_a_choice_between_answers_that_moved_since_is_not_taken(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, jo, said("Jo’s."), seen=0, operation="a")
        write(session, assessment, ruth, said("Ruth’s."), seen=0, operation="b")
        write(session, assessment, jo, said("Jo’s, and more."), seen=1, operation="c")
        compared = Compared(MINE.view_of(ruth.id), 1, 1)
        with pytest.raises(SomeoneElseChanged):
            settle(session, assessment=assessment, compared=compared, choice="mine", operation="d", by=ruth)

        assert stands(session, assessment) == said("Jo’s, and more.")
        assert stands(session, assessment, MINE.view_of(ruth.id)) == SetAside(given=said("Ruth’s."))


def test_whoever_settles_for_another_does_not_become_the_writer(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, jo = begun(session)
        write(session, assessment, jo, said("Jo’s."), seen=0, operation="a")
        write(session, assessment, ruth, said("Ruth’s."), seen=0, operation="b")
        compared = Compared(MINE.view_of(ruth.id), 1, 1)
        settle(session, assessment=assessment, compared=compared, choice="mine", operation="c", by=jo)

        assert standing(session, assessment_id=assessment.id)[MINE].written_by == ruth.id


def test_an_empty_place_is_not_written_and_an_answer_can_be_taken_away(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, _ = begun(session)
        assert not write(session, assessment, ruth, NOTHING, seen=0, operation="a").changed
        write(session, assessment, ruth, said("First."), seen=0, operation="b")
        write(session, assessment, ruth, NOTHING, seen=1, operation="c")

        assert stands(session, assessment) == NOTHING


def test_what_has_been_sent_can_no_longer_be_answered(database: Database) -> None:
    with database.unit_of_work() as session:
        assessment, ruth, _ = begun(session)
        send(session, assessment=assessment, findings=(), seen_on=today(), comparable=Comparability.SAME, by=ruth)

        with pytest.raises(NotReady, match="has been sent"):
            write(session, assessment, ruth, said("Late."), seen=0, operation="a")
