"""What happens on a short break: learning, friends, going out and love."""

from app.declaration import AllOf, AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
from tools.same_needs_different_ways.anchors.elsewhere import (
    FRIENDS_AWAY,
    FRIENDS_AWAY_FAMILY,
    GOING_OUT_AWAY,
    GOING_OUT_AWAY_FAMILY,
)
from tools.same_needs_different_ways.anchors.life import (
    CHANGE,
    CHANGE_FAMILY,
    LEARNING,
    LEARNING_FAMILY,
    LOVED,
    LOVED_FAMILY,
    THERAPY,
    THERAPY_FAMILY,
)

break_change = Ladder(
    key="break_change",
    wording="On short breaks or in hospital, does {child} know what is going to happen?",
    family_wording="Away from home, does {child} know what will happen next?",
    short="Short break: routine and change",
    about=(Dimension.STABILITY, Dimension.GUIDANCE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=CHANGE,
    family_anchors=CHANGE_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_learning = Ladder(
    key="break_learning",
    wording="On short breaks or in hospital, does {child} learn at {their} own level?",
    family_wording="Away from home, does {child} learn, at {their} own pace?",
    short="Short break: learning",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=LEARNING,
    family_anchors=LEARNING_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_therapy = Ladder(
    key="break_therapy",
    wording="On short breaks or in hospital, does {child} get the therapy that was advised?",
    family_wording="Away from home, does {child} get the therapy that is needed?",
    short="Short break: therapy",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(
            AnswerIs(question="settings", one_of=("short_break",)),
            AnswerIs(question="needs_in_play", one_of=("therapy",)),
        )
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=THERAPY,
    family_anchors=THERAPY_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_friends = Ladder(
    key="break_friends",
    wording="On short breaks or in hospital, does {child} have friends?",
    family_wording="Away from home, does {child} have friends?",
    short="Short break: friends",
    about=(Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=FRIENDS_AWAY,
    family_anchors=FRIENDS_AWAY_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_going_out = Ladder(
    key="break_going_out",
    wording="On short breaks or in hospital, does {child} play and go out like others?",
    family_wording="Away from home, does {child} play, and get out and about?",
    short="Short break: play and going out",
    about=(Dimension.STIMULATION, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=GOING_OUT_AWAY,
    family_anchors=GOING_OUT_AWAY_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)

break_loved = Ladder(
    key="break_loved",
    wording="On short breaks or in hospital, is {child} loved, and not only managed?",
    family_wording="Away from home, does {child} get love and fun, not just care?",
    short="Short break: loved, not managed",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("short_break",)),
    depth=Depth.FULL,
    brief=True,
    anchors=LOVED,
    family_anchors=LOVED_FAMILY,
    guidance=Guidance(look_for="Go, at a time nobody chose. Who handed over what this child needs, and who wrote it down?"),
)
