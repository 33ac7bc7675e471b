"""All that a page of an assessment is made from, read once, and each question's card made from it or remembered."""

import datetime
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from uuid import UUID

from jinja2 import Environment
from markupsafe import Markup
from sqlmodel import Session

from app.adapting.asked import still_asked
from app.answers.given import Given, RowGiven
from app.answers.privacy import open_answers
from app.answers.progress import Progress, progress
from app.answers.slots import Slot
from app.asking import memo
from app.asking.cards import Card, card
from app.asking.columns import Column, typed_again
from app.asking.days import NOWHERE, Looking, day_card, new_part
from app.asking.from_record import suggestion
from app.asking.from_start import is_carried
from app.asking.keeping import Keepable, keepable
from app.asking.told import Person, Told
from app.assessments.as_signed import PersonThen
from app.assessments.guard import OpenAssessment
from app.assessments.queries import StandingAnswer, completed_sections, given_in, standing
from app.capture import queries
from app.cases.models import Person as PersonRow
from app.cases.models import PersonKind
from app.cases.wording import Named, called
from app.chronology.models import Attendance
from app.chronology.queries import attendance_of
from app.db import today
from app.declaration.questions import ChooseOne, DatedRows, Day, Question
from app.evidence.forms import StatementForm, kind_choices
from app.evidence.presenters import StatementShown, all_shown, in_place
from app.evidence.queries import Told as Statement
from app.people.practitioner import Practitioner
from app.people.queries import people_by_id
from app.showing.questions import People, people_shown
from app.web.pages import day
from app.web.reading import boxes_of


@dataclass(frozen=True)
class StatementBox:
    """What was seen and said under one question, and the form that adds to it."""

    key: str
    heading: str
    statements: tuple[StatementShown, ...]
    kinds: tuple[tuple[str, str], ...]
    form: StatementForm
    when_and_where: str
    citable: tuple[tuple[UUID, str], ...]
    may_change: bool
    keepable: tuple[Keepable, ...] = ()
    """Words of this question's answers that one press keeps as a statement."""
    problems: Mapping[str, str] = field(default_factory=dict)
    saved: str = "Kept in the family’s record when you choose Add"
    state: str = "never"
    record: str = memo.RECORD

    @property
    def to_mend(self) -> list[tuple[str, str]]:
        """Each field to mend, by its id on the page, with its sentence."""
        own = {"seen_day": "day"}
        return [(f"say-{self.key}-{own.get(name, name)}", sentence) for name, sentence in self.problems.items()]


@dataclass
class Loaded:
    """One assessment as a page needs it."""

    opened: OpenAssessment
    me: Practitioner
    today: datetime.date
    answers: dict[str, dict[Slot, StandingAnswer]]
    given: dict[Slot, Given]
    progress: Progress
    last: queries.LastTime | None
    cited: dict[str, list[Statement]]
    citable: list[Statement]
    people: list[PersonRow]
    authors: dict[UUID, str]
    attendance: Sequence[Attendance] = ()
    """The child's own, as it stands in the record; read only where a question suggests from it."""

    @property
    def people_then(self) -> Sequence[PersonRow | PersonThen]:
        """Everybody in the record; once it is signed, as they were called then."""
        return self.opened.then.people if self.opened.then else self.people

    @property
    def record_people(self) -> People:
        """Everybody in the record, for who was there in a day."""
        return as_people(self.people_then, self.opened.child.id)

    def statements(self, question: str) -> tuple[StatementShown, ...]:
        """The statements under one question. None of them is shown on a turned screen."""
        return tuple(all_shown(self.cited.get(question, []), me=self.me.id, today=self.today))

    def told(self, question: Question, *, views: bool = False) -> Told:
        """What one question's card is made from."""
        return Told(
            names=self.opened.names,
            carers=self.opened.carers,
            answers=self.answers.get(question.key, {}),
            last=self.last.answers if self.last else {},
            statements=self.statements(question.key),
            looking=Person(self.me.id, self.authors),
            today=self.today,
            was_asked=self.last is not None,
            suggested=suggestion(question, self.attendance, self.opened.child.born_on),
            views=views,
        )


def as_people(people: Iterable[Named], child_id: UUID) -> People:
    """People of the record as a day names them."""
    everybody = list(people)
    named = [(one.id, called(one), one.kind == PersonKind.ADULT) for one in everybody]
    unborn = [one.id for one in everybody if one.kind == PersonKind.UNBORN]
    return people_shown(named, child_id, [one.id for one in everybody if too_young(one)], unborn)


def too_young(person: Named) -> bool:
    """Whether somebody is not born yet, or under three: nobody asks them to tell of a day."""
    if person.kind == PersonKind.UNBORN:
        return True
    return person.born_on is not None and today() < person.born_on.replace(
        year=person.born_on.year + 3, day=min(person.born_on.day, 28)
    )


def people_of_record(session: Session, opened: OpenAssessment) -> People:
    """Everybody in the record, read for this alone."""
    return as_people(queries.people_of(session, opened.case.id), opened.child.id)


def load(session: Session, opened: OpenAssessment, me: Practitioner) -> Loaded:
    """Everything about one assessment, in a fixed number of queries however long the tool is."""
    stands = still_asked(opened.tool, open_answers(standing(session, assessment_id=opened.id), opened.hidden))
    answers: dict[str, dict[Slot, StandingAnswer]] = {}
    for slot, answer in stands.items():
        answers.setdefault(slot.question, {})[slot] = answer
    given = given_in(stands)
    marked = completed_sections(session, assessment_id=opened.id)
    viewed = {slot.viewed_by for slot in stands} - {None, me.id}
    return Loaded(
        opened=opened,
        me=me,
        today=today(),
        answers=answers,
        given=given,
        progress=progress(opened.tool, given, opened.carers, marked),
        last=queries.last_time(session, opened, me.id),
        cited={key: as_then(opened, told) for key, told in queries.cited(session, opened.id).items() if key not in opened.hidden},
        citable=queries.citable(session, opened.case.id, opened.child.id),
        people=queries.people_of(session, opened.case.id),
        authors=people_by_id(session, {one for one in viewed if one is not None}),
        attendance=attendance_for(session, opened),
    )


def attendance_for(session: Session, opened: OpenAssessment) -> Sequence[Attendance]:
    """The child's attendance, where this tool suggests an answer from it and may still be answered."""
    suggests = any(isinstance(one, ChooseOne) and one.suggest for one in opened.tool.questions())
    return attendance_of(session, opened.case.id, opened.child.id) if suggests and opened.may_answer else ()


def as_then(opened: OpenAssessment, told: list[Statement]) -> list[Statement]:
    """Statements by the names that whoever said and wrote them had when it was signed, once it is."""
    return [opened.then.as_called(one) for one in told] if opened.then else told


# Cards -----------------------------------------------------------------------------------------------------------------


def key_of(loaded: Loaded, question: Question, *more: Hashable) -> Hashable:
    """All that a card is made from, small: ids of answers and statements stand for what they say, which never changes."""
    opened = loaded.opened
    stands = loaded.answers.get(question.key, {})
    return (
        opened.assessment.release_id,
        opened.assessment.adaptations,
        opened.assessment.depth,
        opened.names,
        opened.carers,
        question.key,
        tuple(sorted(answer.id for answer in stands.values())),
        (loaded.last.assessment_id, loaded.last.hidden) if loaded.last else None,
        tuple(one.statement.id for one in loaded.cited.get(question.key, ())),
        tuple(one.statement.id for one in loaded.citable),
        (opened.sitting.seen_on, opened.sitting.place, opened.may_answer),
        (loaded.me.id, loaded.today),
        suggestion(question, loaded.attendance, opened.child.born_on),
        *more,
    )


def card_made(
    environment: Environment, loaded: Loaded, question: Question, number: str, section: str, looking: Looking = NOWHERE
) -> memo.Pieces:
    """The card of one question, remembered; with signs where a page's own values go."""
    people = loaded.record_people if isinstance(question, Day) else None
    extra = (number, section, looking, tuple(people.names.items()) if people else ())

    def make() -> str:
        told = loaded.told(question, views=looking.view == question.key)
        made = with_rows(card(question, told, number), question, loaded, looking)
        made = replace(made, carried=is_carried(question, loaded.answers.get(question.key, {}), loaded.opened.sitting))
        made = made.in_one_form() if looking.together else made
        day_part = None
        if isinstance(question, Day) and people is not None:
            day_part = day_card(question, loaded.answers.get(question.key, {}), loaded.opened.names, people, looking)
            day_part = day_part.in_one_form() if looking.together else day_part
        return environment.get_template("capture/_card.html").render(
            card=made, said=statement_box(loaded, question), day=day_part, plain=looking.together, **signs(section)
        )

    return memo.cards.get(key_of(loaded, question, *extra), make)


def signs(section: str) -> dict[str, str]:
    """What stands for a page's own values until they are put in."""
    here = f"{memo.ADDRESS}/sections/{section}"
    return {"token": memo.TOKEN, "operation": memo.OPERATION, "address": memo.ADDRESS, "here": here}


def with_rows(made: Card, question: Question, loaded: Loaded, looking: Looking = NOWHERE) -> Card:
    """The card with its dated rows and an empty one, where it has rows."""
    if not isinstance(question, DatedRows):
        return made
    there = loaded.answers.get(question.key, {}).values()
    kept = [
        Column(one.slot.field, f"{question.key}-{one.slot.part}", "", "", one.number, raw=typed_again(one.given))
        for one in there
        if isinstance(one.given, RowGiven)
    ]
    new = Slot(question.key, question.voices[0], new_part())
    empty = Column(new.field, f"{question.key}-{new.part}", "", "", 0)
    return replace(made, rows=(*kept, empty), removed=looking.removed)


def statement_box(loaded: Loaded, question: Question) -> StatementBox:
    """What was seen and said under one question, with when and where taken from the sitting."""
    sitting = loaded.opened.sitting
    day_, month, year = boxes_of(sitting.seen_on)
    carers = [one for one in loaded.people if one.id in {carer.id for carer in loaded.opened.carers}]
    used = {one.statement.id for one in loaded.cited.get(question.key, ())}
    citable = all_shown([one for one in loaded.citable if one.statement.id not in used], me=loaded.me.id, today=loaded.today)
    where = ", ".join(part for part in (day(sitting.seen_on), in_place(sitting.place), "to you") if part)
    return StatementBox(
        key=question.key,
        heading=question.short,
        statements=loaded.statements(question.key),
        kinds=kind_choices(loaded.opened.child, carers),
        form=StatementForm(seen_day=day_, seen_month=month, seen_year=year, place=sitting.place),
        when_and_where=f"{where}. Change",
        citable=tuple((one.id, f"{one.who}: {one.first_words}") for one in citable),
        may_change=loaded.opened.may_answer,
        keepable=keepable_here(loaded, question) if loaded.opened.may_answer else (),
    )


def keepable_here(loaded: Loaded, question: Question) -> tuple[Keepable, ...]:
    """The words answered here that no statement under this question holds yet."""
    given = {slot: one.given for slot, one in loaded.answers.get(question.key, {}).items()}
    written = {one.statement.words for one in loaded.cited.get(question.key, ())}
    opened = loaded.opened
    return tuple(keepable(given, (opened.child.id, opened.names.child), opened.carers, written))


def place_for(question: str, made: memo.Pieces, *, oob: bool = False) -> memo.Pieces:
    """A question's place on its page, with its card in it; swapped out of band when a page is open already."""
    swap = ' hx-swap-oob="true"' if oob else ""
    first, *rest = made or ("",)
    return pieces_around(f'<div id="card-{question}"{swap}>{first}', rest, "</div>")


def pieces_around(start: str, rest: list[str], end: str) -> memo.Pieces:
    """Pieces that begin and end so."""
    return (start, *rest[:-1], rest[-1] + end) if rest else (start + end,)


def put_together(made: Iterable[memo.Pieces], *, token: str, operation: str, opened: OpenAssessment) -> Markup:
    """Cards with this page's own values in them."""
    part = operation.replace("-", "")[:8]
    return memo.put_in(made, {"t": token, "o": operation, "a": opened.address, "r": opened.case.address, "p": part})
