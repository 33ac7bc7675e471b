"""Whether somebody just written down is in the record already: asked once, of whoever may see both; it stops nothing."""

from uuid import UUID

from app.cases.models import Person, PersonKind
from app.merging import actions, queries
from app.people.practitioner import Practitioner
from app.upkeep.listing import Place


def asks_whether_same(place: Place, by: Practitioner, person_id: UUID) -> str:
    """Puts those who are newly found alike before a supervisor. Gives the page that asks; empty when nobody is like them.

    Only the records that whoever writes may open are looked in, so that the question says nothing of any other.
    """
    person = place.session.get_one(Person, person_id)
    if person.kind == PersonKind.UNBORN:
        return ""
    known = {one for row in queries.pairs_with(place.session, [person.id]) for one in (row.one_id, row.other_id)}
    alike = [one for one in queries.like(place.session, by, person) if one.found.person.id not in known]
    actions.notice(place.session, person=person, alike=alike)
    return f"{place.case.address}/people/{person.id}/same" if alike else ""
