"""What happens on a short break: the body’s needs."""

from app.declaration import AllOf, AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
from tools.same_needs_different_ways.anchors.body import (
    BREATHING,
    BREATHING_FAMILY,
    EATING,
    EATING_FAMILY,
    MEDICINES,
    MEDICINES_FAMILY,
    MOVING,
    MOVING_FAMILY,
    SEIZURES,
    SEIZURES_FAMILY,
    SKIN,
    SKIN_FAMILY,
)

break_eating = Ladder(
    key="break_eating",
    wording="On short breaks or in hospital, does {child} eat and drink enough, safely and with pleasure?",
    family_wording="Away from home, does {child} eat and drink enough, and safely?",
    short="Short break: eating and drinking",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=EATING,
    family_anchors=EATING_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_breathing = Ladder(
    key="break_breathing",
    wording="On short breaks or in hospital, does {child} breathe as well as {child} can?",
    family_wording="Away from home, does {child} breathe as well as {child} can?",
    short="Short break: breathing",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("breathing",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=BREATHING,
    family_anchors=BREATHING_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_seizures = Ladder(
    key="break_seizures",
    wording="On short breaks or in hospital, are {child}’s seizures noticed and seen to?",
    family_wording="Away from home, does {child} get the right help with fits?",
    short="Short break: seizures",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("seizures",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=SEIZURES,
    family_anchors=SEIZURES_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_medicines = Ladder(
    key="break_medicines",
    wording="On short breaks or in hospital, does {child} have the medicines {child} needs?",
    family_wording="Away from home, does {child} get the right medicine on time?",
    short="Short break: medicines",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("medicines",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=MEDICINES,
    family_anchors=MEDICINES_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_moving = Ladder(
    key="break_moving",
    wording="On short breaks or in hospital, does {child} move, and get moved, safely and enough?",
    family_wording="Away from home, does {child} move, and get moved, safely?",
    short="Short break: moving and position",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("moving",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=MOVING,
    family_anchors=MOVING_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_skin = Ladder(
    key="break_skin",
    wording="On short breaks or in hospital, is {child}’s skin comfortable?",
    family_wording="Away from home, is {child}’s skin free of sore places?",
    short="Short break: skin",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("short_break",)), AnswerIs(question="needs_in_play", one_of=("skin",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=SKIN,
    family_anchors=SKIN_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)
