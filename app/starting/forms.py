"""What the form that starts a record may send, and reading it: children, carers, their home, and what has been agreed."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from uuid import UUID

from app.cases.actions import PersonGiven
from app.cases.models import Access, PersonKind, Said
from app.cases.wording import STAND_IN, capital
from app.identity.ages import MEND, born_when
from app.stages.declared import StageBook
from app.starting.rules import MOST_LETTERS, MOST_NAMES, CarerGiven, Lives, LookedFor, Starting, looked_for
from app.web.reading import Reading
from app.web.text import FormModel

MOST_PEOPLE = 20

TEAM_SAID = {said.value: said for said in (Said.GIVEN, Said.REFUSED)}
"""What somebody may have said here about others in the team. Another lawful basis is written where its words are asked for."""


class FindForm(FormModel):
    """What to look for, and what for."""

    find: str = ""
    then: str = ""


class StartForm(FormModel):
    """The whole page as it was typed. Fields that repeat are lists, one entry for each row on the page."""

    find: str = ""
    """What was looked for before."""
    then: str = ""
    deed: str = "begin"
    operation: UUID | None = None
    """The id the record will have: sent twice, it is started once."""
    family_name: str = ""
    access: str = Access.TEAM.value
    home: str = ""
    stage: str = ""
    stage_day: str = ""
    stage_month: str = ""
    stage_year: str = ""
    child_kind: list[str] = []
    child_was: list[str] = []
    """The kind each child had when the page was shown: a baby chosen since is nobody's child by a tick made before."""
    child_given: list[str] = []
    child_family: list[str] = []
    child_known_as: list[str] = []
    child_day: list[str] = []
    child_month: list[str] = []
    child_year: list[str] = []
    child_age: list[str] = []
    child_pen: list[str] = []
    carer_given: list[str] = []
    carer_family: list[str] = []
    carer_word: list[str] = []
    carer_lives: list[str] = []
    carer_of: list[str] = []
    """ "<carer>-<child>" for each child that a carer is something to, by their places on the page."""
    carer_agreed: list[str] = []
    carer_team: list[str] = []
    """What each said about others in the team seeing the record: a Said, or "" while nobody asked them."""


@dataclass(frozen=True)
class ChildRow:
    """One child as typed."""

    kind: str = PersonKind.CHILD.value
    given: str = ""
    family: str = ""
    known_as: str = ""
    day: str = ""
    month: str = ""
    year: str = ""
    age: str = ""
    pen: str = ""

    @property
    def unborn(self) -> bool:
        return self.kind == PersonKind.UNBORN.value

    def spoken_of(self, place: int) -> str:
        """What the form calls this child: a name, or where on the page they are."""
        return self.known_as or self.given or ("The baby who is expected" if self.unborn else f"Child {place + 1}")


@dataclass(frozen=True)
class CarerRow:
    """One carer as typed."""

    given: str = ""
    family: str = ""
    word: str = ""
    lives: str = Lives.WITH_THE_CHILDREN.value
    agreed: str = ""
    team: str = ""
    of: frozenset[int] = frozenset()
    """The places of the children they are something to."""


def child_rows(form: StartForm) -> list[ChildRow]:
    """The children's rows, at least one."""
    columns = (
        form.child_kind,
        form.child_given,
        form.child_family,
        form.child_known_as,
        form.child_day,
        form.child_month,
        form.child_year,
        form.child_age,
        form.child_pen,
    )
    return [ChildRow(*row) for row in islice(zip_longest(*columns, fillvalue=""), MOST_PEOPLE)] or [ChildRow()]


def carer_rows(form: StartForm) -> list[CarerRow]:
    """The carers' rows, at least one, which then is about every child who is born."""
    columns = (form.carer_given, form.carer_family, form.carer_word, form.carer_lives, form.carer_agreed, form.carer_team)
    rows = [
        CarerRow(given, family, word, lives, agreed, team, frozenset(ticked(form, place)) - babies_now(form))
        for place, (given, family, word, lives, agreed, team) in enumerate(
            islice(zip_longest(*columns, fillvalue=""), MOST_PEOPLE)
        )
    ]
    return rows or [CarerRow(of=born_places(child_rows(form)))]


def born_places(children: Sequence[ChildRow]) -> frozenset[int]:
    """Whose carers somebody new on the form may be taken to be: paternity of a coming baby is asked, never taken over."""
    return frozenset(place for place, row in enumerate(children) if len(children) == 1 or not row.unborn)


def ticked(form: StartForm, carer: int) -> list[int]:
    """The children ticked for this carer; the only one there is needs no tick."""
    pairs = [pair.partition("-") for pair in form.carer_of]
    places = [int(child) for who, _, child in pairs if who == str(carer) and child.isdecimal() and len(child) < 3]
    return [0] if len(child_rows(form)) == 1 else places


def babies_now(form: StartForm) -> set[int]:
    """The babies among several children who were no babies when the page was shown."""
    rows = child_rows(form)
    was = dict(enumerate(form.child_was))
    return {at for at, row in enumerate(rows) if len(rows) > 1 and row.unborn and was.get(at, row.kind) != row.kind}


def read_find(reading: Reading, form: FindForm) -> LookedFor:
    """What to look for; what has to be mended is in `reading.problems`."""
    wanted = looked_for(reading.line("find", form.find, longest=MOST_LETTERS))
    if len(wanted.names) > MOST_NAMES:
        reading.problem("find", f"Look for {MOST_NAMES} names at most. One given name and the family name find most families.")
    if wanted.wrong:
        reading.problem("find", wanted.wrong)
    elif wanted.says_nothing:
        reading.problem(
            "find",
            "Write a name of two letters or more, a date of birth such as 9 March 2018, a reference such as WP-4K7Q2, "
            "an NHS number or a UPN.",
        )
    return wanted


def read_start(reading: Reading, form: StartForm, book: StageBook, today: datetime.date) -> Starting:
    """What the form means. A row left wholly empty is left out; whatever has to be mended is in `reading.problems`."""
    family_name = reading.line("family_name", form.family_name, needed="Write what the family is called.", longest=120)
    typed = child_rows(form)
    there = [place for place, row in enumerate(typed) if place == 0 or row != ChildRow()]
    children = [read_child(reading, place, typed[place], family_name, today) for place in there]
    carers = [
        read_carer(reading, place, row, family_name, there, switched=bool(babies_now(form)))
        for place, row in enumerate(carer_rows(form))
        if row.given or row.family or row.word or row.agreed or row.team
    ]
    if form.stage and book.stage(form.stage) is None:
        reading.problem("stage", "Choose the stage of help.")
    boxes = (form.stage_day, form.stage_month, form.stage_year)
    since = reading.day("stage", boxes, what="the day this help began", latest=today)
    access = reading.choice("access", form.access, Access, needed="Say who may open the record.")
    if access in (Access.RESTRICTED, Access.SEALED):
        reading.problem("access", "Start the record first; then name who may open it.")
    home = reading.line("home", form.home, longest=160)
    return Starting(family_name, access or Access.TEAM, tuple(children), tuple(carers), home, form.stage, since or today)


def read_child(reading: Reading, place: int, row: ChildRow, family_name: str, today: datetime.date) -> PersonGiven:
    at = f"child-{place}"
    unborn = row.kind == PersonKind.UNBORN.value
    given = reading.line(f"{at}-given", row.given, longest=100)
    known_as = reading.line(f"{at}-known", row.known_as, longest=100)
    family = reading.line(f"{at}-family", row.family, longest=100) or (family_name if given or unborn else "")
    whose = known_as or given or (f"child {place + 1}" if place else "")
    date = reading.day(
        at,
        (row.day, row.month, row.year),
        what="the day the baby is expected" if unborn else f"the date of birth{f' of {whose}' if whose else ''}",
        needed="Say when the baby is expected. A rough day will do." if unborn else "",
        latest=None if unborn else today,
    )
    counted = read_age(reading, at, row, today)
    if not (given or known_as or unborn or row.day or row.month or row.year or row.age):
        reading.problem(f"{at}-given", "Write the child’s name; or, if it is not known yet, about how old they are.")
    return PersonGiven(
        kind=PersonKind.UNBORN if unborn else PersonKind.CHILD,
        given_name=given or ("Baby" if unborn else ""),
        family_name=family,
        known_as=known_as or ("" if given or unborn else STAND_IN),
        born_on=None if unborn else date or counted,
        born_about=date is None and counted is not None,
        age_said_on=today if date is None and counted is not None else None,
        expected_on=date if unborn else None,
        pen_picture=reading.words(f"{at}-pen", row.pen, longest=600),
    )


def read_age(reading: Reading, at: str, row: ChildRow, today: datetime.date) -> datetime.date | None:
    """The birth date that is counted back from an age; None where none is said, or a baby is not born yet."""
    typed = reading.line(f"{at}-age", row.age, longest=30)
    if not typed:
        return None
    if row.kind == PersonKind.UNBORN.value:
        reading.problem(f"{at}-age", "A baby who is expected has no age yet. Take the age out, or choose “A child”.")
        return None
    counted = born_when(typed, today)
    if counted is None:
        reading.problem(f"{at}-age", MEND)
    return counted


def read_carer(
    reading: Reading, place: int, row: CarerRow, family_name: str, there: Sequence[int], *, switched: bool
) -> CarerGiven:
    """`there`: the children's places on the page, in the order in which they are read."""
    at = f"carer-{place}"
    given = reading.line(f"{at}-given", row.given, longest=100)
    word = reading.line(f"{at}-word", row.word, needed="Write what they are to the children: mum, stepdad, Nan.", longest=60)
    lives = reading.choice(f"{at}-lives", row.lives, Lives, needed="Say where they live.")
    family = reading.line(f"{at}-family", row.family, longest=100) or (family_name if given else "")
    of = tuple(position for position, child in enumerate(there) if child in row.of)
    if switched:
        reading.problem(f"{at}-of", "A baby is expected: tick the baby too, if it is known that they are that to the baby.")
    elif not of:
        reading.problem(f"{at}-of", "Tick the children they are that to.")
    if row.team and row.team not in TEAM_SAID:
        reading.problem(f"{at}-team", "Choose what they said.")
    return CarerGiven(
        PersonGiven(PersonKind.ADULT, given, family, "" if given else capital(word)),
        word,
        lives or Lives.ELSEWHERE,
        reading.words(f"{at}-agreed", row.agreed, longest=1000),
        of,
        TEAM_SAID.get(row.team),
    )
