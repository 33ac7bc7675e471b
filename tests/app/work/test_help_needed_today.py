"""That help was needed today stands on My work from a draft on, and never from a record that its reader may not open."""

from uuid import UUID

from sqlmodel import Session

from app.answers.given import ActNowGiven
from app.cases.models import Access
from app.db import Database
from app.people.practitioner import Practitioner
from app.work.answered import not_safe
from tests.support.answering import wrote
from tests.support.factories import Family, a_family, a_practitioner, a_team, belongs
from tests.support.tools import a_section, a_tool, an_act_now
from tests.support.whole_record import an_assessment

ASKS = frozenset({"alone"})


def says_yes(session: Session, family: Family, by: Practitioner, child: UUID) -> None:
    """In a draft."""
    draft = an_assessment(session, family, a_tool(sections=(a_section(an_act_now("alone")),)), by=by)
    assert draft.child_id == child
    wrote(session, draft, by, "alone", ActNowGiven(yes=True, done="Rang the duty team."))


def test_a_draft_tells_it_and_a_record_that_is_closed_to_me_tells_nothing(database: Database) -> None:
    with database.unit_of_work() as session:
        ruth, dev = a_practitioner(session), a_practitioner(session, "Dev Chaudhry", team=a_team(session))
        family = a_family(session, children=["Mia", "Noah"], allocated=[ruth])
        mia, noah = family.children
        hidden = a_family(session, "Nowak", children=(), allocated=[dev], access=Access.ALLOCATED)
        hidden.children.append(noah)
        belongs(session, hidden, noah)
        says_yes(session, family, ruth, mia.id)
        says_yes(session, hidden, dev, noah.id)
    with database.reading() as session:
        assert set(not_safe(session, ruth, [mia.id, noah.id], ASKS)) == {mia.id}
        assert set(not_safe(session, dev, [mia.id, noah.id], ASKS)) == {noah.id}
