"""Putting the demonstration's practitioners and families into an empty record, through the same deeds that people use."""

from collections.abc import Mapping

from rich.progress import track
from sqlmodel import Session, select

from app.cases.models import Case
from app.db import Database, today
from app.demonstration.accounts import Printed, fresh_passwords, practitioners
from app.demonstration.chronology import make_chronology
from app.demonstration.doors import make_doors
from app.demonstration.drawings import make_drawings
from app.demonstration.due import make_due
from app.demonstration.keeping import make_closed, make_request
from app.demonstration.records import FamilyMade, make_family
from app.demonstration.sharing import make_sharing
from app.demonstration.sittings import make_sittings
from app.demonstration.stories import Story, stories
from app.demonstration.telling import Telling
from app.demonstration.who_is_who import ask_who_is_one, make_births
from app.filing.store import Store
from app.people.practitioner import Practitioner
from app.plan_agreement.demonstration import make_plans
from app.refusals import NotReady
from app.session_records.demonstration import Place, make_session
from app.settings import Settings
from app.suite.load import shelf
from app.suite.suite import Suite


def seed(database: Database, *, telling: Telling | None = None, store: Store | None = None) -> list[Printed]:
    """Make whatever is not there yet, and fresh passwords for everybody. With a place for files, children's drawings too.

    Raises FaultySuite when a tool is at fault, and NotReady for a record that anybody real has an account in, or that is to be
    marked and holds families already.
    """
    telling = telling or Telling(today())
    told = stories()
    with database.unit_of_work() as session:
        staff = practitioners(session)
        missing = [story for story in told if not is_there(session, story)]
    if telling.marks and len(missing) < len(told):
        raise NotReady("There are made-up families without marks in this record already. Name another folder with --data.")
    if missing:
        suite = shelf()
        made = {}
        for story in track(missing, description="Making up families", transient=True):
            with database.unit_of_work() as session:
                made[story.key] = tell(session, story, telling, staff, suite)
                if store is not None:
                    make_drawings(session, made[story.key], telling, store)
                    make_sharing(session, made[story.key], telling, Settings(data=store.folder.parent, demonstration=True))
        with database.unit_of_work() as session:
            ask_who_is_one(session, made, staff)
    with database.unit_of_work() as session:
        make_closed(session, staff, telling)
        return fresh_passwords(session)


def is_there(session: Session, story: Story) -> bool:
    """Whether this family is in the record already."""
    return session.exec(select(Case.id).where(Case.ref == story.ref)).first() is not None


def tell(session: Session, story: Story, telling: Telling, staff: Mapping[str, Practitioner], suite: Suite) -> FamilyMade:
    """One whole family."""
    made = make_family(session, story, telling, staff)
    make_births(session, made, telling)
    make_due(session, made, telling)
    make_doors(session, made, telling)
    make_chronology(session, made, telling)
    make_sittings(session, made, telling, suite)
    make_plans(session, made, telling)
    make_request(session, made, telling)
    if story.key == "dean":
        told = (telling.words, telling.day, telling.moment)
        make_session(session, Place(made.case.id, made.lead, staff["tom"], made.people, *told))
    return made
