"""The lists about the help a family has: who is there, what is agreed, the stages of help, what is due, and whose case it is."""

from typing import Any
from uuid import UUID

from sqlmodel import SQLModel, col, select

from app.access.offers import Offer, waiting_in
from app.cases import actions, queries
from app.cases.models import Agreement, Allocation, Involvement, NextStep, Part, Said
from app.consent.actions import keep_explained
from app.consent.models import Explained
from app.consent.queries import explained_in
from app.people.practitioner import Practitioner
from app.refusals import NotReady
from app.terms.purposes import used_in
from app.upkeep.due_lists import DEADLINES, PROTECTION_PLANS
from app.upkeep.fields import Field
from app.upkeep.identity_lists import OTHER_NAMES, OTHER_NUMBERS
from app.upkeep.listing import Listing, Place, from_until, joined, no_longer, of_family, since
from app.upkeep.lists import CHARACTERISTICS_LIST, HELPS_LIST, HOMES, LODGERS, RELATIONSHIPS, STRENGTHS, keep_allocation
from app.upkeep.people_list import PEOPLE
from app.upkeep.stage_lists import STAGES
from app.web.pages import ago, day

INVOLVED = Listing(
    key="involved",
    table=Involvement,
    of="family",
    heading="Who is involved",
    intro="People outside the family who are there for them: a teacher, a midwife, a health visitor, a neighbour.",
    add="Add somebody who is involved",
    fields=(
        Field("name", "Name", needed="Write their name, or what they are called.", longest=120),
        Field("what", "What they do, and for whom", hint="For example: Mia’s teacher", needed="Say what they do."),
        since("Since when?"),
    ),
    rows=lambda place: queries.involved_in(place.session, place.case.id),
    shows=lambda _place, row: (row.name, joined(row.what, from_until(row))),
    keep=of_family(actions.keep_involvement),
    ends=no_longer("No longer involved since"),
)


def purposes_offered(place: Place) -> dict[str, tuple[tuple[str, str], ...]]:
    """What somebody may be asked about, and what this record has under a purpose that is no longer asked about."""
    purposes, kept = used_in(place.session), queries.agreements_of(place.session, place.case.id, ended=True)
    asked = dict(purposes.to_agree)
    old = {one.purpose: f"{purposes.agreed_to(one.purpose)} (no longer asked)" for one in kept if one.purpose not in asked}
    return {"purposes": (*asked.items(), *old.items())}


def agreed_detail(place: Place, row: Agreement) -> str:
    withdrawn = f"Withdrawn {day(row.withdrawn_on)}" if row.withdrawn_on else ""
    return joined(used_in(place.session).agreed_to(row.purpose), f"{row.said.words}, {day(row.agreed_on)}", row.basis, withdrawn)


def keep_agreed(place: Place, by: Practitioner, was: Any, operation: UUID | None, values: dict[str, Any]) -> SQLModel:
    """Where nobody was asked, the lawful basis is what the sharing rests on, and it is written down."""
    if values["said"] is Said.NOT_ASKED and not values["basis"]:
        raise NotReady("Write the lawful basis, since nobody was asked to agree.")
    return of_family(actions.keep_agreement)(place, by, was, operation, values)


AGREED = Listing(
    key="agreed",
    table=Agreement,
    of="family",
    heading="What the family has agreed to",
    intro="Who agreed to what, in words they would know again, and what they did not agree to. Anybody may change their mind.",
    add="Add what is agreed",
    fields=(
        Field("person_id", "Who was asked?", "somebody", needed="Choose who was asked."),
        Field("purpose", "About what?", "choice", offered="purposes", needed="Say what they were asked about."),
        Field("said", "What did they say?", "choice", among=Said, needed="Say what they said."),
        Field(
            "words",
            "In their words",
            "words",
            hint="For example: talk with school, nursery and the midwife. Not with her employer.",
            needed="Write what they said, in their words.",
            longest=1000,
        ),
        Field("agreed_on", "When?", "date", needed="Say when it was said."),
        Field("basis", "The lawful basis, where nobody was asked", hint="For example: section 47 enquiry", longest=300),
    ),
    rows=lambda place: queries.agreements_of(place.session, place.case.id, ended=True),
    shows=lambda place, row: (
        f"{place.names.get(row.person_id, 'Somebody no longer in the record')}: {row.words}",
        agreed_detail(place, row),
    ),
    keep=keep_agreed,
    ends=no_longer("Withdrawn on", "withdrawn_on"),
    offers=purposes_offered,
)

EXPLAINED = Listing(
    key="explained",
    table=Explained,
    of="family",
    heading="The word neglect, explained",
    intro="When somebody sat down with a person here and said why we use the word, and how it was heard. The word blames nobody.",
    add="Add a time it was explained",
    fields=(
        Field("person_id", "To whom?", "somebody", needed="Choose who it was explained to."),
        Field("explained_by", "By whom?", needed="Write who explained it.", longest=160),
        Field("explained_on", "When?", "date", needed="Say when it was explained."),
        Field("landed", "How did it land?", "words", needed="Write how it was heard, in their words if you can.", longest=600),
    ),
    rows=lambda place: explained_in(place.session, place.case.id),
    shows=lambda place, row: (
        f"{place.names.get(row.person_id, 'Somebody no longer in the record')}: {row.landed}",
        f"Explained by {row.explained_by}, {day(row.explained_on)}",
    ),
    keep=of_family(keep_explained),
)

NEXT_STEPS = Listing(
    key="next-steps",
    table=NextStep,
    of="family",
    heading="What is due",
    intro="What comes next for a child or for the whole family. What is soonest stands first.",
    add="Add what is due",
    fields=(
        Field("words", "What?", hint="For example: visit, or Everyday Care to finish", needed="Write what is due."),
        Field("detail", "Anything that helps", hint="For example: at nursery, while he plays", longest=300),
        Field("person_id", "For whom?", "somebody", or_nobody="The whole family", somebody="child"),
        Field("due_on", "By which day?", "date", may_be_ahead=True),
    ),
    rows=lambda place: [step for step in queries.steps_due(place.session, [place.case.id]) if not step.rule],
    shows=lambda place, row: (row.words, step_detail(place, row)),
    keep=of_family(actions.keep_next_step),
    ends=Field("done_on", "Done on", "date", hint="Leave empty until it is done."),
)

ALLOCATIONS = Listing(
    key="allocations",
    table=Allocation,
    of="family",
    heading="Whose case it is",
    intro="Who may open this record and work in it. It holds from their very next page.",
    add="Allocate the case",
    fields=(
        Field("account_id", "To whom?", "somebody", needed="Choose a practitioner.", somebody="practitioner"),
        Field("part", "What will they do?", "choice", among=Part, needed="Say whether they lead or work alongside."),
    ),
    rows=lambda place: sorted(standing(place), key=lambda row: row.part != Part.LEAD),
    shows=lambda place, row: (
        place.names.get(row.account_id, "A practitioner"),
        joined(row.part.words, f"Since {day(row.since)}"),
    ),
    keep=keep_allocation,
    ends=Field("until", "End this now", "tick"),
    by_allocator=True,
    once="account_id",
    notes=lambda place, _rows: tuple(waits_words(one) for one in waiting_in(place.session, place.case.id)),
)


def waits_words(one: Offer) -> str:
    """`Jo Pritchard has not accepted yet. Given today by Tom Whitlock`."""
    given = "Given" if one.row.allocation_id else "Offered"
    return f"{one.taker} has not accepted yet. {given} {ago(one.row.offered_at)} by {one.giver}."


def step_detail(place: Place, step: NextStep) -> str:
    whom = place.names.get(step.person_id, "") if step.person_id else "The whole family"
    return joined(whom, step.detail, f"By {day(step.due_on)}" if step.due_on else "")


def standing(place: Place) -> list[Any]:
    wanted = select(Allocation).where(col(Allocation.case_id) == place.case.id, col(Allocation.until).is_(None))
    return list(place.session.exec(wanted))


LISTINGS = (
    PEOPLE,
    STRENGTHS,
    CHARACTERISTICS_LIST,
    HELPS_LIST,
    RELATIONSHIPS,
    HOMES,
    LODGERS,
    INVOLVED,
    AGREED,
    EXPLAINED,
    STAGES,
    PROTECTION_PLANS,
    NEXT_STEPS,
    OTHER_NAMES,
    OTHER_NUMBERS,
    DEADLINES,
    ALLOCATIONS,
)
"""Every list of a family's record."""
