"""On My work: what came back, where to carry on, what was signed, and what waits for a supervisor."""

import datetime
import json

from fastapi import FastAPI
from sqlmodel import Session

from app.assessments.models import Answer, Assessment, Finding, ReturnNote, State
from app.db import now, today
from app.declaration.vocabulary import Comparability, Dimension, Signal, Voice
from app.people.practitioner import Practitioner
from app.work.queries import explored
from tests.support.factories import Family, a_family, a_practitioner, a_supervisor, kept, team_of
from tests.support.visiting import visitor
from tests.support.whole_record import an_assessment

NAMES = ("Dean", "Mia", "Noah", "Kelly")


def begun(service: FastAPI, session: Session) -> tuple[Practitioner, Family, Assessment]:
    ruth = a_practitioner(session)
    family = a_family(session, allocated=[ruth])
    return ruth, family, an_assessment(session, family, next(iter(service.state.suite.values())), by=ruth)


def test_what_is_half_written_says_which_question_is_next(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, family, assessment = begun(service, session)
    page = visitor(service, as_=ruth).get("/", names=NAMES)
    (link,) = page.all("a", class_="wp-resume__link")
    assert link.get("href") == f"{family.address}/assessments/{assessment.id}/resume"
    assert "question 1 of" in page.text
    assert "Saved today, " in page.text


def test_what_came_back_stands_first_with_the_supervisors_words(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, _, assessment = begun(service, session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        assessment.state = State.RETURNED
        kept(session, ReturnNote(assessment_id=assessment.id, words="What did Noah say?", returned_at=now(), returned_by=tom.id))
    page = visitor(service, as_=ruth).get("/", names=NAMES)
    assert "“What did Noah say?”" in page.text
    assert page.text.index("has come back") < page.text.index("One child in one family")


def test_what_was_signed_is_shown_with_what_was_said(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, _, assessment = begun(service, session)
        tom = a_supervisor(session, team=team_of(session, ruth))
        assessment.state, assessment.signed_by, assessment.signed_at = State.SIGNED, tom.id, now()
        assessment.signed_words = "The bit about the third story made me think."
    page = visitor(service, as_=ruth).get("/", names=NAMES)
    assert "From Tom Whitlock" in page.text
    assert "“The bit about the third story made me think.”" in page.text


def test_a_supervisor_is_told_how_much_waits_and_never_of_their_own(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, family, assessment = begun(service, session)
        assessment.state = State.WITH_SUPERVISOR
        tom = a_supervisor(session, team=team_of(session, ruth))
        own = an_assessment(session, family, next(iter(service.state.suite.values())), by=tom)
        own.state = State.WITH_SUPERVISOR
    assert "1 assessment waits for you to read." in visitor(service, as_=tom).get("/", names=NAMES).text


def test_a_strand_is_explored_once_something_was_shown_and_sent(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth, family, assessment = begun(service, session)
        mia = family.children[0].id

        def finding(dimension: Dimension, signal: Signal | None) -> None:
            answer = Answer(
                assessment_id=assessment.id,
                question=dimension.value,
                voice=Voice.PRACTITIONER,
                number=1,
                operation=dimension.value,
                value="{}",
                written_at=now(),
                written_by=ruth.id,
            )
            kept(session, answer)
            shown = Finding(
                assessment_id=assessment.id,
                answer_id=answer.id,
                child_id=mia,
                question=dimension.value,
                dimension=dimension,
                signal=signal,
                voice=Voice.PRACTITIONER,
                words="words",
                seen_on=today() - datetime.timedelta(days=1),
                comparable=Comparability.SAME,
                frozen_at=now(),
            )
            kept(session, shown)

        finding(Dimension.HEALTH, Signal.STRENGTH)
        finding(Dimension.IDENTITY, None)
        assert explored(session, [family.id], [mia]) == {}
        for state in (State.WITH_SUPERVISOR, State.RETURNED, State.SIGNED):
            assessment.state = state
            session.flush()
            assert explored(session, [family.id], [mia]) == {mia: 1}


def test_what_is_about_a_carer_says_so(service: FastAPI) -> None:
    with service.state.database.unit_of_work() as session:
        ruth = a_practitioner(session)
        family = a_family(session, allocated=[ruth])
        carers, ours = (service.state.suite[key] for key in ("carers_day", "between_us"))
        of_kelly = an_assessment(session, family, carers, by=ruth)
        of_kelly.carers = json.dumps([str(family.adults[0].id)])
        an_assessment(session, family, ours, by=ruth)
    words = visitor(service, as_=ruth).get("/", names=NAMES).text
    assert "Kelly, with Mia in mind: " in words
    assert "Our own work with the family, with Mia in mind: " in words
