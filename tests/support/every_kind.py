"""A small tool that asks one question of every kind, and an assessment begun with it: for tests of answering."""

import datetime
from collections.abc import Iterable
from typing import Any
from uuid import UUID

from sqlmodel import Session

from app.assessments.actions import ForChild, Release, Visit, start
from app.assessments.models import Assessment, ChildSeen
from app.db import today
from app.declaration import Tool
from app.declaration.ask_if import AnswerIs
from app.declaration.questions import (
    ActNow,
    Anchors,
    CarerLoad,
    Choice,
    ChooseMany,
    ChooseOne,
    Column,
    ConversationScale,
    DatedRows,
    Day,
    DayKind,
    GetsInTheWay,
    Guidance,
    InTheirWords,
    Ladder,
    NumberOf,
    OnDate,
    Pattern,
    Question,
    Strength,
)
from app.declaration.tool import (
    Adaptation,
    Aims,
    BlindSpot,
    Citation,
    Licence,
    Methodology,
    Minutes,
    Reading,
    Section,
)
from app.declaration.vocabulary import Comparability, Depth, Dimension, Subject, Voice
from app.people.practitioner import Practitioner
from app.suite.actions import keep_release
from tests.support.factories import Family

LOOK = Guidance(look_for="What there is to see.", ages={"age_5_10": "At this age."}, ways_to_ask=("“And then what?”",))
ABOUT = (Dimension.BASIC_CARE,)
ALL_THREE = (Voice.CHILD, Voice.CARER, Voice.PRACTITIONER)
ANCHORS = Anchors(
    steady="Fed at predictable times.",
    mostly="An occasional late or thin meal.",
    on_and_off="Some days run short.",
    mostly_not="Going hungry is part of most weeks.",
)
TWO = (Choice(key="home", words="At home"), Choice(key="school", words="At school"))


def asks(key: str) -> dict[str, Any]:
    """What every question has."""
    name = key.replace("_", " ")
    return {"key": key, "wording": f"How is {name} for {{child}}?", "short": name.capitalize(), "about": ABOUT, "guidance": LOOK}


def questions() -> tuple[Question, ...]:
    """One of every kind, in the order of the language."""
    return (
        Ladder(
            **asks("food"),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            anchors=ANCHORS,
            family_anchors=ANCHORS,
            for_each_carer=True,
        ),
        Ladder(**asks("glance"), anchors=ANCHORS, brief=True),
        CarerLoad(**asks("load"), voices=(Voice.CARER,)),
        Strength(**asks("strength")),
        ChooseOne(**asks("one"), choices=TWO),
        ChooseMany(**asks("many"), choices=TWO),
        InTheirWords(**asks("words"), voices=ALL_THREE),
        ConversationScale(**asks("scale"), voices=ALL_THREE, at_nought="Never safe.", at_ten="Always safe."),
        Pattern(**asks("pattern")),
        GetsInTheWay(**asks("barriers")),
        NumberOf(**asks("number"), unit="sessions missed", largest=400),
        OnDate(**asks("date")),
        ActNow(**asks("today"), what_to_do="Ring now, then write."),
        DatedRows(
            **asks("rows"), columns=(Column(key="what", words="What happened"), Column(key="then", words="What came of it"))
        ),
        InTheirWords(**asks("why_home"), ask_if=AnswerIs(question="one", one_of=("home",))),
        InTheirWords(**asks("between_us"), private=True),
    )


def the_day() -> Day:
    """A day told by the child, a carer, or seen."""
    return Day(
        **asks("day"),
        voices=ALL_THREE,
        days=(DayKind(key="school", words="A school day"), DayKind(key="weekend", words="A weekend day")),
        prompts=("Who woke you?",),
    )


def a_tool_of_every_kind(key: str = "every_kind") -> Tool:
    """Two sections: one question of every kind, and a day."""
    return Tool(
        key=key,
        version="1.0.0",
        title="Every kind",
        family_title="Every kind",
        one_line="One question of every kind.",
        subject=Subject.CHILD,
        aims=Aims(purpose="To be answered.", objectives=("Answer.",), helps_to_decide=("Nothing.",), not_for=("Use.",)),
        methodology=Methodology(
            approach="Ask, and write down what is said.",
            who_uses_it="Tests.",
            with_whom="Nobody.",
            setting="Anywhere.",
            minutes=Minutes(standard=30),
            reading=Reading(rule="Not at all.", why="It is a test."),
            evidence=(Citation(authors="Nobody", year="2026", title="Nothing", supports="Nothing."),),
            limits=("It is a test.",),
            blind_spots=(BlindSpot(cannot_see="Everything.", covered_by="first_look"),),
        ),
        adaptations=(
            Adaptation(
                key="slowly",
                for_whom="Somebody who needs more time",
                when="When it helps.",
                what_changes="Nothing but the pace.",
                comparable=Comparability.SAME,
                method=("Leave {child} time.",),
            ),
        ),
        sections=(
            Section(key="kinds", title="Every kind", questions=questions()),
            Section(key="a_day", title="{child}’s day", questions=(the_day(),)),
        ),
        owner="Tests",
        review_by=datetime.date(2099, 1, 1),
        licence=Licence(holder="Tests", terms="None."),
    )


def an_assessment(
    session: Session,
    family: Family,
    by: Practitioner,
    *,
    tool: Tool | None = None,
    carers: Iterable[UUID] | None = None,
    depth: Depth = Depth.STANDARD,
) -> Assessment:
    """An assessment of the family's first child, with a column for each adult unless carers are named."""
    release = keep_release(session, tool=tool or a_tool_of_every_kind(), by=by)
    child = ForChild(
        family.children[0].id,
        {},
        tuple(carers) if carers is not None else tuple(adult.id for adult in family.adults),
        ChildSeen.WITH_OTHERS,
    )
    begun = start(
        session,
        case_id=family.id,
        release=Release(release.id, release.key),
        visit=Visit(today(), "home", tuple(adult.id for adult in family.adults)),
        children=[child],
        depth=depth,
        by=by,
    )
    return begun[0]
