"""Children beside the returns as they are shown: what may be the same, what was decided, and what a return says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from app.cases.models import Person
from app.cases.wording import full_name
from app.cohorts.models import CohortBatch, CohortSpell
from app.identity.models import NumberKind
from app.identity.rules import as_read
from app.return_matches.models import By, ReturnMatch, Stand
from app.return_matches.rules import Ours, Suggestion, Theirs, kept
from app.web.pages import day

READ_AS = {By.UPN: NumberKind.UPN, By.NHS: NumberKind.NHS}


@dataclass(frozen=True)
class Suggested:
    key: UUID
    child: str
    number: str
    seen_in: str
    born: str
    twin: bool


@dataclass(frozen=True)
class Decided:
    id: UUID
    child: str
    number: str
    is_same: bool
    by: str
    now_in: str
    says: tuple[str, ...]


def number_words(by: By, number: str) -> str:
    return f"{by.words} {as_read(READ_AS[by], number)}" if by in READ_AS else by.words


def return_words(batch: CohortBatch | None) -> str:
    return f"{batch.sort.words}, to {day(batch.reference)}" if batch and batch.reference else "A return"


def suggested(one: Suggestion, people: Mapping[UUID, Person], batches: Mapping[UUID, CohortBatch]) -> Suggested:
    born = day(one.theirs.born_on) if one.theirs.born_on else "not said in the return"
    return Suggested(
        one.key,
        full_name(people[one.ours.person_id]),
        number_words(one.ours.by, one.ours.number),
        return_words(batches.get(one.theirs.batch_id)),
        f"{born}{', as here' if one.theirs.born_on and one.theirs.born_on == one.ours.born_on else ''}",
        one.twin,
    )


def unclear_words(one: Ours, people: Mapping[UUID, Person]) -> str:
    return f"{full_name(people[one.person_id])}: {number_words(one.by, one.number)}"


def decided(
    row: ReturnMatch,
    people: Mapping[UUID, Person],
    names: Mapping[UUID, str],
    theirs: Sequence[Theirs],
    batches: Mapping[UUID, CohortBatch],
    spells: Sequence[CohortSpell],
) -> Decided:
    same = kept(Ours(row.person_id, row.by, row.number, None))
    there = [one for one in theirs if one.number(row.by) == same]
    places = {(one.batch_id, one.local_id) for one in there}
    own = [one for one in spells if (one.batch_id, one.local_id) in places]
    in_it = ", ".join(dict.fromkeys(return_words(batches.get(one.batch_id)) for one in there))
    return Decided(
        row.id,
        full_name(people[row.person_id]),
        number_words(row.by, row.number),
        row.stand is Stand.SAME,
        f"{names.get(row.decided_by, 'Somebody')}, {day(row.decided_at.date())}",
        in_it or "No child with this number is in a return that counts now. The match stays for the next one.",
        tuple(spell_words(one) for one in own) if row.stand is Stand.SAME else (),
    )


def spell_words(one: CohortSpell) -> str:
    return f"{one.kind.words}: {day(one.since)}{f' to {day(one.until)}' if one.until else ', no end given'}"
