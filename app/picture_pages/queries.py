"""Reading what of a picture is somebody’s own words. Changes nothing."""

from uuid import UUID

from sqlalchemy import and_, or_
from sqlalchemy import select as sql_select
from sqlmodel import Session, col

from app.answers.given import Given
from app.assessments.models import Answer, Assessment
from app.assessments.queries import read_given
from app.declaration.vocabulary import Voice
from app.picture.queries import SPEAKING

SPOKEN = (Voice.CHILD, Voice.CARER, Voice.OTHER_PROFESSIONAL)


def own_words_in(session: Session, case_id: UUID) -> dict[UUID, Given]:
    """Answer → what was given, of what speaks in this record and is somebody’s word for word, or an account of a day. One query.

    Asked of the answers: what they show is kept in few words, without whose those are.
    """
    exact = and_(col(Answer.voice).in_(SPOKEN), col(Answer.value).contains('"exact":true'))
    account = col(Answer.value).startswith('{"kind":"block"')
    of_case = (col(Assessment.case_id) == case_id, col(Assessment.state).in_(SPEAKING))
    wanted = sql_select(col(Answer.id), col(Answer.value)).join(Assessment, col(Assessment.id) == col(Answer.assessment_id))
    return {own: read_given(value) for own, value in session.execute(wanted.where(*of_case, or_(exact, account)))}
