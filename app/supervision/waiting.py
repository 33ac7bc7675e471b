"""What is in each assessment that waits to be read: what was answered, by whom, and what changed; in a few queries for all."""

from collections.abc import Sequence

from sqlmodel import Session

from app.answers.progress import progress
from app.answers.slots import Carer
from app.assessments.begun import adaptation_keys, asked
from app.assessments.queries import ids_in
from app.finishing.changes import changes_since
from app.supervision import queries
from app.supervision.presenters import Read
from app.supervision.presenters import ids as ids_of
from app.supervision.queries import Waiting
from app.supervision.reading import worth_saying


def read_of(session: Session, waiting: Sequence[Waiting]) -> list[Read]:
    """What is in each assessment that waits; as many queries for one as for fifty."""
    ids = ids_of(waiting)
    answers = queries.answers_of(session, ids)
    speakers, returned = queries.speakers_in(session, ids), queries.returned_when(session, ids)
    corrections = {each.assessment.id: each.assessment.begun_at for each in waiting if each.assessment.replaces_id}
    changes = changes_since(session, corrections | returned)
    serious = queries.serious_in(session, ids)
    names = queries.called_by_id(session, {carer for each in waiting for carer in ids_in(each.assessment.carers)})
    found = []
    for each in waiting:
        one = each.assessment
        tool = asked(session, one.release_id, adaptation_keys(one.adaptations), one.depth)
        carers = tuple(Carer(carer, names.get(carer, "a carer")) for carer in ids_in(one.carers))
        so_far = progress(tool.tool, answers[one.id], carers)
        asks = {question.key for question in tool.tool.questions()}
        changed = len(worth_saying(changes[one.id], asks)) if one.id in changes else None
        corrects = bool(one.replaces_id) and one.id not in returned
        found.append(Read(tool, answers[one.id], so_far, carers, speakers[one.id], serious[one.id], changed, corrects))
    return found
