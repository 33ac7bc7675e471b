"""The addresses of every list of a family's record: the list with a form beneath it, and each line on a page of its own.

A line is added once however often it is sent: the form carries an operation, from which the line has its id. A change carries the
number of the line as it was read, and is asked about when somebody else has changed it since.
"""

from collections.abc import Callable
from typing import Annotated, Any, cast
from uuid import UUID, uuid4

from fastapi import APIRouter, Depends
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session
from starlette.requests import Request
from starlette.responses import Response

from app.cases import queries
from app.cases.guard import CaseToAllocate, CaseToWrite, OpenCase
from app.cases.models import Household, PersonKind
from app.cases.presenters import ways, who_bar
from app.cases.rules import id_for
from app.cases.wording import full_name, told_apart
from app.cases.writing import hold_as_seen
from app.db import today
from app.people.guard import MayNot, SignedIn
from app.people.practitioner import Practitioner
from app.refusals import AlreadyDone, CannotRead, Refusal, SomeoneElseChanged
from app.upkeep.family_lists import LISTINGS
from app.upkeep.fields import Field, Offered, Typed, as_typed, options, read_fields
from app.upkeep.listing import Listing, Place
from app.upkeep.seen import Moved, is_so_already, moved, seen_in
from app.web.pages import page, see
from app.web.reading import Reading
from app.web.session import DbSession

router = APIRouter()


async def sent(request: Request) -> dict[str, str]:
    """What the form sent, by field; a file in it is nothing we asked for."""
    form = await request.form()
    if any(not isinstance(value, str) for value in form.values()):
        raise CannotRead("", "A file was sent where words were asked for.")
    return {name: str(value) for name, value in form.items()}


Sent = Annotated[dict[str, str], Depends(sent)]


def only_its_own(typed: Typed, fields: tuple[Field, ...]) -> None:
    """Refuses a form with a field that is not on the page."""
    ours = {"token", "operation", "seen", *(name for field in fields for name in field.names)}
    if not ours.issuperset(typed):
        raise CannotRead("", "A field was sent that is not on this form. Open the page again and fill it in there.")


def found_place(session: Session, case: OpenCase, listing: Listing, owner: UUID | None) -> tuple[Place, Offered]:
    """Where the lines are kept and who may be chosen in them. Raises MayNot for somebody or a home of another family."""
    people = queries.people_of(session, case.id)
    names, told = {person.id: full_name(person) for person in people}, told_apart(people)
    if listing.of == "person" and owner not in names:
        raise MayNot
    home = session.get(Household, owner) if listing.of == "home" else None
    if listing.of == "home" and (home is None or home.case_id != case.id):
        raise MayNot
    practitioners = queries.practitioners_to_ask(session) if listing.by_allocator else []
    place = Place(session, case, {**names, **dict(practitioners)}, owner, home.name if home else "")
    offered = Offered(
        {
            "anyone": list(told.items()),
            "others": [one for one in told.items() if one[0] != owner],
            "child": [(person.id, told[person.id]) for person in people if person.kind != PersonKind.ADULT],
            "practitioner": practitioners,
        },
        listing.offers(place),
    )
    return place, offered


def back_to(place: Place, listing: Listing) -> tuple[str, str]:
    """Where a list is come to from, and what that is called."""
    if listing.back:
        return f"{place.case.address}{listing.back[0].format(owner=place.owner)}", listing.back[1]
    if listing.of == "person":
        return f"{place.case.address}/people/{place.owner}", "Back to their page"
    if listing.of == "home":
        return f"{place.case.address}/homes", "Homes"
    return place.case.address, "The family"


def address_of(place: Place, listing: Listing, item: UUID | None = None) -> str:
    filled = {"case_id": place.case.id, "person_id": place.owner, "home_id": place.owner, "item_id": item}
    return (listing.item_path if item else listing.path).format(**filled)


def shown(
    request: Request,
    listing: Listing,
    place: Place,
    offered: Offered,
    typed: Typed,
    problems: dict[str, str],
    item: Any = None,
    changed: Moved | None = None,
) -> Response:
    """The list and its form; or, with an item, that line's own page. Nothing that was typed is lost."""
    back, back_words = back_to(place, listing)
    fields = listing.item_fields if item else listing.fields
    here = address_of(place, listing)
    rows = listing.rows(place)
    lines = [(row.id, *listing.shows(place, row), address_of(place, listing, row.id)) for row in rows]
    return page(
        request,
        "upkeep/line.html" if item else "upkeep/list.html",
        title=f"{'Error: ' if problems else ''}{listing.heading} – {place.case.ref}",
        status=422 if problems else 409 if changed else 200,
        current="families",
        case=place.case,
        who=who_bar(place.session, place.case, place.owner if listing.of == "person" else None),
        ways=ways(place.case, listing.way),
        notes=listing.notes(place, rows),
        listing=listing,
        whose=place.home,
        lines=lines,
        line=listing.shows(place, item) if item else None,
        fields=[(field, options(field, offered)) for field in fields],
        typed=typed,
        problems=problems,
        moved=changed,
        seen=item.version if item else 0,
        operation=typed.get("operation") or uuid4(),
        action=address_of(place, listing, item.id) if item else here,
        back=here if item and listing.item_path.startswith(f"{listing.path}/{{item_id}}") else back,
        back_words=listing.heading if item else back_words,
    )


def kept(
    request: Request,
    listing: Listing,
    place: Place,
    offered: Offered,
    me: Practitioner,
    typed: Typed,
    item: Any = None,
) -> Response:
    """Reads the form and does the deed; a refusal is shown with everything still typed."""
    fields = listing.item_fields if item else listing.fields
    only_its_own(typed, fields)
    reading = Reading()
    values = read_fields(reading, fields, typed, offered, today())
    if reading.problems:
        return shown(request, listing, place, offered, typed, reading.problems, item)
    done = see(request, address_of(place, listing))
    new = id_for(operation_in(typed), me.id, address_of(place, listing), values)
    if is_so_already(fields, item, values) if item else line_of(listing, place, new):
        return done
    try:
        row = keep_line(listing, place, me, item, new, values, seen_in(typed))
    except SomeoneElseChanged:
        changed = moved(place.session, fields, item, values, offered)
        return shown(request, listing, place, offered, typed, {}, item, changed)
    except Refusal as refusal:
        if item is None and line_of(listing, place, new):
            return done  # the same was sent twice in the same moment
        return shown(request, listing, place, offered, typed, {field_of(refusal): refusal.sentence}, item)
    onward = listing.then(place, me, row)
    return see(request, onward) if onward else done


def field_of(refusal: Refusal) -> str:
    """The field that a refusal is about; empty when it is about the whole."""
    return refusal.field if isinstance(refusal, CannotRead) else ""


def keep_line(listing: Listing, place: Place, me: Practitioner, item: Any, new: UUID, values: dict[str, Any], seen: int) -> Any:
    """The deed, whole or not at all. Of two people in the same moment, the second is refused and shown how it stands."""
    session = place.session
    try:
        with session.begin_nested():
            if item:
                hold_as_seen(session, item, seen)
            return listing.keep(place, me, item, new, values)
    except IntegrityError:
        raise AlreadyDone(SAME_MOMENT) from None


SAME_MOMENT = "Somebody else changed this in the same moment. Look at how it stands now; what you typed is still below."


def operation_in(typed: Typed) -> UUID | None:
    """The operation of the page, under which a line is added once. Raises CannotRead for what is none of ours."""
    try:
        return UUID(typed["operation"]) if typed.get("operation") else None
    except ValueError:
        raise CannotRead("", "This form could not be read. Open the page again and fill it in there.") from None


def item_in(listing: Listing, place: Place, item_id: UUID) -> Any:
    """One line of the list that still holds. Raises MayNot when it is not in it."""
    item = next((row for row in listing.rows(place) if row.id == item_id), None)
    if item is None:
        raise MayNot
    return item


def item_then(listing: Listing, place: Place, item_id: UUID) -> Any:
    """One line of the list, or one that has ended since its page was opened. Raises MayNot for a line of another list."""
    standing = next((row for row in listing.rows(place) if row.id == item_id), None)
    if standing is not None:
        return standing
    row = line_of(listing, place, item_id)
    if row is None or not is_of(listing, place, row):
        raise MayNot
    return row


def line_of(listing: Listing, place: Place, item_id: UUID) -> Any:
    """The line with this id, of whatever family; or None."""
    return place.session.get(cast(Any, listing.table), item_id)


def is_of(listing: Listing, place: Place, row: Any) -> bool:
    """Whether a line that has ended was of this family, this person or this home. People and homes do not end."""
    if listing.of == "family":
        return getattr(row, "case_id", None) == place.case.id
    return place.owner is not None and place.owner == getattr(row, "person_id" if listing.of == "person" else "household_id")


def owner_in(request: Request) -> UUID | None:
    """The person or home whose list it is, from the address; None for a list of the family. Raises MayNot for what is no id."""
    named = request.path_params.get("person_id") or request.path_params.get("home_id")
    try:
        return UUID(named) if named else None
    except ValueError:
        raise MayNot from None


Owner = Annotated[UUID | None, Depends(owner_in)]


def four_routes(listing: Listing, guard: Any, router: APIRouter = router) -> None:
    """See the list, add to it, see one line, change it."""

    def see_list(request: Request, session: DbSession, case: guard, owner: Owner) -> Response:
        place, offered = found_place(session, case, listing, owner)
        return shown(request, listing, place, offered, {}, {})

    def add_line(request: Request, session: DbSession, me: SignedIn, case: guard, owner: Owner, typed: Sent) -> Response:
        place, offered = found_place(session, case, listing, owner)
        return kept(request, listing, place, offered, me, typed)

    def see_line(request: Request, session: DbSession, case: guard, owner: Owner, item_id: UUID) -> Response:
        place, offered = found_place(session, case, listing, owner)
        item = item_in(listing, place, item_id)
        return shown(request, listing, place, offered, as_typed(listing.item_fields, item), {}, item)

    def change_line(
        request: Request, session: DbSession, me: SignedIn, case: guard, owner: Owner, item_id: UUID, typed: Sent
    ) -> Response:
        place, offered = found_place(session, case, listing, owner)
        return kept(request, listing, place, offered, me, typed, item_then(listing, place, item_id))

    routes: tuple[tuple[str, str, Callable[..., Response]], ...] = (
        ("GET", listing.path, see_list),
        ("POST", listing.path, add_line),
        ("GET", listing.item_path, see_line),
        ("POST", listing.item_path, change_line),
    )
    for method, path, endpoint in routes:
        router.add_api_route(path, endpoint, methods=[method], response_class=Response)


for one in LISTINGS:
    four_routes(one, CaseToAllocate if one.by_allocator else CaseToWrite)
