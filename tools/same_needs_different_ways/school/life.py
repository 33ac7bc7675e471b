"""What happens at school: learning, friends, going out and love."""

from app.declaration import AllOf, AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
from tools.same_needs_different_ways.anchors.elsewhere import (
    FRIENDS_AT_SCHOOL,
    FRIENDS_AT_SCHOOL_FAMILY,
    GOING_OUT_AT_SCHOOL,
    GOING_OUT_AT_SCHOOL_FAMILY,
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

school_change = Ladder(
    key="school_change",
    wording="At school or nursery, does {child} know what is going to happen?",
    family_wording="At school or nursery, does {child} know what will happen next?",
    short="School: routine and change",
    about=(Dimension.STABILITY, Dimension.GUIDANCE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=CHANGE,
    family_anchors=CHANGE_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_learning = Ladder(
    key="school_learning",
    wording="At school or nursery, does {child} learn at {their} own level?",
    family_wording="At school or nursery, does {child} learn, at {their} own pace?",
    short="School: learning",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=LEARNING,
    family_anchors=LEARNING_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_therapy = Ladder(
    key="school_therapy",
    wording="At school or nursery, does {child} get the therapy that was advised?",
    family_wording="At school or nursery, does {child} get the therapy that is needed?",
    short="School: therapy",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("therapy",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=THERAPY,
    family_anchors=THERAPY_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_friends = Ladder(
    key="school_friends",
    wording="At school or nursery, does {child} have friends?",
    family_wording="At school or nursery, does {child} have friends?",
    short="School: friends",
    about=(Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=FRIENDS_AT_SCHOOL,
    family_anchors=FRIENDS_AT_SCHOOL_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_going_out = Ladder(
    key="school_going_out",
    wording="At school or nursery, does {child} play and go out like others?",
    family_wording="At school or nursery, does {child} play, and get out and about?",
    short="School: play and going out",
    about=(Dimension.STIMULATION, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=GOING_OUT_AT_SCHOOL,
    family_anchors=GOING_OUT_AT_SCHOOL_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_loved = Ladder(
    key="school_loved",
    wording="At school or nursery, is {child} loved, and not only managed?",
    family_wording="At school or nursery, does {child} get love and fun, not just care?",
    short="School: loved, not managed",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=LOVED,
    family_anchors=LOVED_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)
