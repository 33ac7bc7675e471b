"""The family map as it is shown: the same facts as a list and as a drawing. Where a restricted home is stands in neither."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from uuid import UUID

from app.cases.models import Kin, Person, PersonKind
from app.cases.wording import age_words, called, capital, full_name, listed
from app.families.adults import age_or_death, home_shown, name_in_line
from app.families.family_read import Read
from app.families.map_rules import ABOVE, DASHED, Layout, Spot, Tie, drawn_ties, kind_of, lay_out

KEPT_PRIVATE = "A home that is kept private"
KEPT_PRIVATE_DRAWN = "Kept private"
"""The same where there is little room."""
HALF = 22
APART = 8
"""Between two lines that would else run in one."""
SHAPES = {"she": "circle", "he": "square"}


@dataclass(frozen=True)
class Listed:
    """One person in the list."""

    id: UUID
    name: str
    detail: str
    ties: tuple[str, ...]


@dataclass(frozen=True)
class Group:
    """A home, or those who live elsewhere, and who is there."""

    name: str
    detail: str
    people: tuple[Listed, ...]
    stays: str


@dataclass(frozen=True)
class Drawn:
    """One person in the drawing."""

    name: str
    shape: str
    inside: str
    x: int
    y: int
    child: bool
    died: bool


@dataclass(frozen=True)
class Stroke:
    """One line of the drawing. `middle`: where its word stands, when it has one."""

    path: str
    dashed: bool
    middle: Spot | None
    word: str


@dataclass(frozen=True)
class MapPage:
    """All that the page places."""

    groups: tuple[Group, ...]
    people: tuple[Drawn, ...]
    strokes: tuple[Stroke, ...]
    outlines: tuple[tuple[int, int, int, int, str], ...]
    width: int
    height: int
    summary: str


def map_page(known: Read) -> MapPage:
    """The list first, then the drawing, from what the family's page reads."""
    people = list(known.people.values())
    known = replace(known, homes=[home for home in known.homes if home.members])  # where nobody lives or stays now is on no map
    main = [{one.person_id for one in home.members if one.main_home} for home in known.homes]
    ties = [Tie(one.person_id, one.to_person_id, kind_of(one.kind, one.word)) for one in known.relationships]
    children = {one.id for one in people if one.kind != PersonKind.ADULT}
    layout = lay_out([one.id for one in people], children, ties, main)
    names = [KEPT_PRIVATE if home.household.restricted else home.household.name for home in known.homes]
    return MapPage(
        groups=groups(known, people, main, names),
        people=tuple(drawn(one, layout.spots[one.id], known) for one in people),
        strokes=strokes(ties, layout),
        outlines=tuple((one.x, one.y, one.width, one.height, home_drawn(names[one.place], one.width)) for one in layout.outlines),
        width=layout.width,
        height=layout.height,
        summary=f"{len(people)} people and {len(layout.outlines)} homes, as in the list above.",
    )


def groups(known: Read, people: Sequence[Person], main: Sequence[set[UUID]], names: Sequence[str]) -> tuple[Group, ...]:
    found = []
    for home, own, name in zip(known.homes, main, names, strict=True):
        stay = [known.people[one.person_id] for one in home.members if not one.main_home and one.person_id in known.people]
        detail = "" if home.household.restricted else home_shown(home, known).detail
        stays = f"{listed([name_in_line(one) for one in stay])}: when they stay." if stay else ""
        found.append(Group(name, detail, tuple(in_list(one, known) for one in people if one.id in own), stays))
    housed = set().union(*main) if main else set()
    others = tuple(in_list(one, known) for one in people if one.id not in housed)
    return (
        (*found, Group("Others who matter", "No home of their own is written down here.", others, "")) if others else tuple(found)
    )


def in_list(person: Person, known: Read) -> Listed:
    says = age_or_death if person.kind == PersonKind.ADULT or person.died_on else age_words
    said = tuple(
        f"{capital(one.word)} to {name_in_line(known.people[one.to_person_id])}"
        if one.person_id == person.id
        else f"{full_name(known.people[one.person_id])}: {one.word}"
        for one in known.relationships
        if person.id in (one.person_id, one.to_person_id)
    )
    return Listed(person.id, full_name(person), says(person, known.today) or "age not known", said)


# --- the drawing


def drawn(person: Person, spot: Spot, known: Read) -> Drawn:
    unborn = person.kind == PersonKind.UNBORN
    inside = f"{person.expected_on:%b}" if unborn and person.expected_on else years(person, known)
    shape = "triangle" if unborn else SHAPES.get(person.pronouns, "diamond")
    return Drawn(short(called(person)), shape, inside, spot.x, spot.y, person.kind != PersonKind.ADULT, bool(person.died_on))


def years(person: Person, known: Read) -> str:
    """The age in years; a question mark where nobody knows it, nothing for somebody who has died."""
    if person.died_on:
        return ""
    if person.born_on is None:
        return "?"
    born, day = person.born_on, known.today
    return str(day.year - born.year - ((day.month, day.day) < (born.month, born.day)))


def home_drawn(name: str, width: int) -> str:
    """What a home is called inside its outline, `width` pixels wide."""
    return KEPT_PRIVATE_DRAWN if name == KEPT_PRIVATE else short(name, width // 8)


def short(name: str, most: int = 14) -> str:
    """A name that fits beside its neighbours; the list has it whole."""
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


def strokes(ties: Sequence[Tie], layout: Layout) -> tuple[Stroke, ...]:
    """A line for each tie that a map has a line for; two people told both ways round have one.

    Whoever stands above has a height of their own for the line to their children, and each child a place for each of them to
    arrive at: two lines never run in one, so that nobody is taken for a parent who is not.
    """
    told = drawn_ties(ties, layout.spots.keys())
    heights = {one: number for number, one in enumerate(dict.fromkeys(tie.one for tie in told if tie.kind in ABOVE))}
    arriving: dict[UUID, list[UUID]] = {}
    for tie in told:
        if tie.kind in ABOVE:
            arriving.setdefault(tie.other, []).append(tie.one)
    found = []
    for number, tie in enumerate(told):
        one, other = layout.spots[tie.one], layout.spots[tie.other]
        if tie.kind in ABOVE and one.y < other.y:
            beside = arriving[tie.other]
            aside = beside.index(tie.one) * APART - (len(beside) - 1) * APART // 2
            found.append(down(tie, one, Spot(other.x + aside, other.y), heights[tie.one]))
        else:
            found.append(across(tie, one, other, number))
    return tuple(found)


def down(tie: Tie, one: Spot, other: Spot, height: int) -> Stroke:
    """From somebody to a child of theirs."""
    bend = other.y - HALF - 10 - height % 6 * APART
    return Stroke(f"M{one.x} {one.y + HALF + 28}V{bend}H{other.x}V{other.y - HALF - 4}", tie.kind in DASHED, None, "")


def across(tie: Tie, one: Spot, other: Spot, number: int) -> Stroke:
    """Between two who stand side by side."""
    over = min(one.y, other.y) - HALF - 8 - number % 3 * 5
    middle = Spot((one.x + other.x) // 2, over)
    word = {Kin.FORMER_PARTNER: "apart", Kin.TWIN: "twins"}.get(tie.kind, "")
    path = f"M{one.x} {one.y - HALF}V{over}H{other.x}V{other.y - HALF}"
    return Stroke(path, tie.kind in DASHED, middle if word else None, word)
