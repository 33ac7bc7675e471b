"""A made-up session of supervision about a made-up family: what was thought, decided, praised, and done since."""

import datetime
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID, uuid4

from sqlmodel import Session

from app.agendas.actions import begin
from app.agendas.models import SessionRecord
from app.cases.guard import find_case
from app.decisions.actions import keep_decision, say_done
from app.decisions.queries import decision_of
from app.people.practitioner import Practitioner
from app.reflections.actions import write_down
from app.session_records.actions import Answered, finish, keep_explanation, keep_thoughts
from app.session_records.queries import as_it_stands
from app.session_records.rules import PROMPTS
from app.session_records.talked import agenda_now
from app.suite.suite import Suite

Told = Callable[[str, str], str]

HELD, DUE, AGAIN = -17, 4, 4
"""Days from today: the session, what is still to be done, and when the two talk again."""

THOUGHTS: tuple[tuple[str, str, str], ...] = (
    (
        "day",
        "mia",
        "First up, makes two breakfasts, walks Noah to the corner. “I’m the clock,” she said. She likes football days best.",
    ),
    ("day", "noah", "Wakes to Mia’s voice. Sings until somebody joins in. Nobody has watched a whole weekend of his."),
    ("day", "baby", "We do not know yet where the cot will stand, or who is there at night."),
    ("feelings", "", "I like Kelly, and I can hear myself explaining the mornings away. I leave lighter than I should."),
    ("visitor", "", "An eight-year-old in charge of the mornings."),
    ("normal", "", "Mia making two breakfasts. In July that was the first line of the referral."),
    (
        "well",
        "",
        "You sat on the library floor with the picture cards for forty minutes, and Mia asked when you are coming back.",
    ),
    ("help", "", "Thursday mornings kept free of duty until the baby is born."),
)
"""Question, child, and what was written."""

EXPLANATIONS: tuple[Mapping[str, str], ...] = (
    {
        "words": "The hours are impossible",
        "expect": "Mornings are fine on days off and in the school holidays. Kelly changes things when she can.",
        "wrong": "Mia makes breakfast on Kelly’s days off too.",
        "have": "Nobody has asked about a day off.",
    },
    {
        "words": "Kelly is lower than she says",
        "expect": "The song goes; appointments slip; the cot is not thought about.",
        "wrong": "The midwife’s questions about mood stay steady, and Kelly plans the birth.",
        "have": "The song holds. The cot is not thought about.",
    },
)

DECISIONS: tuple[tuple[str, str, str, str], ...] = (
    ("Ask Marcin what his days are like, in person", "We wrote once, in July, to the wrong address.", "", ""),
    (
        "Ask Kelly to ring Nan at 6.40am from work, so that Nan is up first",
        "The cheapest thing that changes Mia’s hour.",
        "Ruth doubts that it lasts past January.",
        "mia",
    ),
)
"""What, why, who sees it differently, for whom. The first is done."""

OUTCOME = "He works nights and wants to be asked. He can meet us at nine, after he has slept."


@dataclass(frozen=True)
class Place:
    """The family, who talks, what its story calls everybody, and how its words and days are told."""

    case_id: UUID
    worker: Practitioner
    supervisor: Practitioner
    people: Mapping[str, UUID]
    told: Told
    day: Callable[[int], datetime.date]
    moment: Callable[[datetime.date], datetime.datetime]


def make_session(session: Session, place: Place) -> None:
    """One session that is finished, with one decision done and one to do; and a reflection of the worker’s own."""
    held_on = place.day(HELD)
    case = find_case(session, place.supervisor, place.case_id)
    record = begin(
        session,
        by=place.supervisor,
        case_id=place.case_id,
        supervisor_id=place.supervisor.id,
        worker_id=place.worker.id,
        held_on=held_on,
        agenda=agenda_now(session, case, Suite(()), held_on),
        operation=uuid4(),
    )
    record.begun_at = place.moment(held_on)
    think(session, place, record)
    decided = [decide(session, place, number) for number in range(len(DECISIONS))]
    finish(
        session,
        by=place.supervisor,
        record=record,
        children=sum(prompt == "day" for prompt, _, _ in THOUGHTS),
        next_on=place.day(AGAIN),
        seen=as_it_stands(session, record),
    )
    record.finished_at = place.moment(held_on)
    done = decision_of(session, place.case_id, decided[0])
    if done is not None:
        outcome = place.told(OUTCOME, "supervision/outcome")
        say_done(session, by=place.worker, decided=done, outcome=outcome, seen=done.row.version)
    words = place.told("I sat in the car for ten minutes before I knocked.", "supervision/reflection")
    write_down(session, by=place.worker, case_id=place.case_id, values={"visits": words}, operation=uuid4())


def think(session: Session, place: Place, record: SessionRecord) -> None:
    asked = {prompt.key: prompt.label for prompt in PROMPTS}
    answers = [
        Answered(prompt, place.people[who] if who else None, asked[prompt], place.told(words, f"supervision/{prompt}/{who}"), 0)
        for prompt, who, words in THOUGHTS
    ]
    keep_thoughts(session, by=place.supervisor, record=record, answers=answers)
    for number, one in enumerate(EXPLANATIONS):
        values = {name: place.told(words, f"supervision/explanations/{number}/{name}") for name, words in one.items()}
        keep_explanation(session, by=place.supervisor, case_id=place.case_id, was=None, operation=None, **values)


def decide(session: Session, place: Place, number: int) -> UUID:
    what, why, differently, who = DECISIONS[number]
    at = f"supervision/decisions/{number}"
    return keep_decision(
        session,
        by=place.supervisor,
        case_id=place.case_id,
        owner=place.worker.name,
        words=place.told(what, f"{at}/words"),
        why=place.told(why, f"{at}/why"),
        differently=place.told(differently, f"{at}/differently"),
        owner_id=place.worker.id,
        person_id=place.people[who] if who else None,
        due_on=place.day(DUE if number else HELD + 7),
    ).id
