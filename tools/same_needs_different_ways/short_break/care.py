"""What happens on a short break: care, safety and the senses."""

from app.declaration import AllOf, AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
from tools.same_needs_different_ways.anchors.care import (
    DIGNITY,
    DIGNITY_FAMILY,
    PERIODS,
    PERIODS_FAMILY,
    SAFETY,
    SAFETY_FAMILY,
    SENSORY,
    SENSORY_FAMILY,
    SLEEP,
    SLEEP_FAMILY,
    TOILET,
    TOILET_FAMILY,
)

break_toilet = Ladder(
    key="break_toilet",
    wording="On short breaks or in hospital, does {child} get to the toilet or be changed in time?",
    family_wording="Away from home, does {child} get to the toilet, or get changed, in time?",
    short="Short break: toilet",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=TOILET,
    family_anchors=TOILET_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_periods = Ladder(
    key="break_periods",
    wording="On short breaks or in hospital, does {child} get help with periods that suits {child}?",
    family_wording="Away from home, does {child} get the right help with periods?",
    short="Short break: periods",
    about=(Dimension.HEALTH, Dimension.SELFCARE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("periods",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=PERIODS,
    family_anchors=PERIODS_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_dignity = Ladder(
    key="break_dignity",
    wording="On short breaks or in hospital, is {child}’s body treated with respect?",
    family_wording="Away from home, does {child} get privacy and respect?",
    short="Short break: dignity",
    about=(Dimension.IDENTITY, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=DIGNITY,
    family_anchors=DIGNITY_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_sleep = Ladder(
    key="break_sleep",
    wording="On short breaks or in hospital, does {child} sleep well and safely?",
    family_wording="Away from home, does {child} sleep well?",
    short="Short break: sleep and nights",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=SLEEP,
    family_anchors=SLEEP_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_safety = Ladder(
    key="break_safety",
    wording="On short breaks or in hospital, is {child} watched over in the way {child} needs?",
    family_wording="Away from home, is {child} watched over in the right way?",
    short="Short break: safety and watching over",
    about=(Dimension.SAFETY,),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=SAFETY,
    family_anchors=SAFETY_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_sensory = Ladder(
    key="break_sensory",
    wording="On short breaks or in hospital, does {child} live with sounds, lights and touch that {child} can bear?",
    family_wording="Away from home, does {child} have sounds and lights {child} can bear?",
    short="Short break: senses",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("sensory",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=SENSORY,
    family_anchors=SENSORY_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)
