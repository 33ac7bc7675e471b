"""Whether somebody just written down is in the record already: asked once, of whoever may see both; it stops nothing."""

from uuid import UUID

from app.cases.models import Person, PersonKind
from app.merging import queries
from app.merging.noticing import any_supervisor, likes_of, notice
from app.people.practitioner import Practitioner
from app.upkeep.listing import Place


def asks_whether_same(place: Place, by: Practitioner, person_id: UUID) -> str:
    """Puts those who are newly found alike before a supervisor. Gives the page that asks; empty when nobody is like them.

    Whoever writes is asked only of records that they may open; a supervisor hears of those that are hidden from the team too.
    """
    person = place.session.get_one(Person, person_id)
    if person.kind == PersonKind.UNBORN:
        return ""
    known = {one for row in queries.pairs_with(place.session, [person.id]) for one in (row.one_id, row.other_id)}
    mine, theirs = (
        {other: why for other, why in likes_of(queries.like(place.session, me, person)).items() if other not in known}
        for me in (by, any_supervisor(place.case.team_id))
    )
    notice(place.session, person_id=person.id, likes={**theirs, **mine})
    return f"{place.case.address}/people/{person.id}/same" if mine else ""
