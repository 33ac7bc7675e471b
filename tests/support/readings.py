"""Readings for tests of the picture, without a record: what you do not name is ordinary. `uses` and `readings` make many."""

import datetime
from typing import Any
from uuid import UUID, uuid4

from hypothesis import strategies as st

from app.declaration.vocabulary import Comparability, Dimension, Level, Signal, Voice
from app.picture.hearing import Someone
from app.picture.readings import AskedThen, Reading, Use
from app.picture.rules import Known

TODAY = datetime.date(2026, 11, 29)
MIA = Someone(UUID(int=1), "Mia")
KELLY = Someone(UUID(int=2), "Kelly", "mum")
MARCIN = Someone(UUID(int=3), "Marcin", "dad")
NOON = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)
FOOD = AskedThen("food", "Food and drink", "ladder", (Voice.CHILD, Voice.CARER, Voice.PRACTITIONER))


def a_use(days_ago: int = 7, **given: Any) -> Use:
    ordinary: dict[str, Any] = {
        "id": uuid4(),
        "tool_key": "everyday_care",
        "version": "1.0.0",
        "seen_on": TODAY - datetime.timedelta(days=days_ago),
        "sent_at": NOON,
        "signed": True,
        "author_id": UUID(int=9),
        "adaptations": frozenset(),
        "comparable": Comparability.SAME,
    }
    return Use(**(ordinary | given))


def a_reading(level: Level | None = Level.STEADY, *, use: Use | None = None, **given: Any) -> Reading:
    """A level by the practitioner on food, unless something else is named."""
    ordinary: dict[str, Any] = {
        "key": uuid4(),
        "answer_key": uuid4(),
        "use": use or a_use(),
        "asked": FOOD,
        "dimension": Dimension.BASIC_CARE,
        "signal": level.shows if level else None,
        "level": level,
        "voice": Voice.PRACTITIONER,
        "carer_id": None,
        "words": "Food and drink",
    }
    return Reading(**(ordinary | given))


def known(*readings: Reading, **given: Any) -> Known:
    ordinary: dict[str, Any] = {"carers": (KELLY,), "born_on": datetime.date(2018, 3, 9)}
    return Known(MIA, readings, **(ordinary | given))


levels = st.sampled_from([*Level, None])
uses = st.builds(
    a_use,
    st.integers(0, 1200),
    tool_key=st.sampled_from(["everyday_care", "childs_day"]),
    sent_at=st.integers(0, 5).map(lambda hours: NOON + datetime.timedelta(hours=hours)),
    signed=st.booleans(),
)
questions = st.sampled_from(
    [
        FOOD,
        AskedThen("sleep", "Sleep", "ladder", (Voice.PRACTITIONER, Voice.CARER), for_each_carer=True),
        AskedThen("safe_today", "Safe today", "act_now", (Voice.PRACTITIONER,)),
    ]
)


@st.composite
def readings(draw: st.DrawFn) -> Reading:
    """Any reading that can be: a level or an honest blank, in any voice, on any of a few strands."""
    level, asked, voice = draw(levels), draw(questions), draw(st.sampled_from(list(Voice)))
    signal = Signal.SERIOUS_NEED if asked.kind == "act_now" and level else level.shows if level else None
    return a_reading(
        None if asked.kind == "act_now" else level,
        use=draw(uses),
        asked=asked,
        signal=signal,
        voice=voice,
        carer_id=draw(st.sampled_from([None, KELLY.id, MARCIN.id])),
        dimension=draw(st.sampled_from([Dimension.BASIC_CARE, Dimension.HEALTH, Dimension.HOUSING])),
    )
