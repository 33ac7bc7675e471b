"""What happens at school: care, safety and the senses."""

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
    TOILET,
    TOILET_FAMILY,
)
from tools.same_needs_different_ways.anchors.elsewhere import REST_AT_SCHOOL, REST_AT_SCHOOL_FAMILY

school_toilet = Ladder(
    key="school_toilet",
    wording="At school or nursery, does {child} get to the toilet or be changed in time?",
    family_wording="At school or nursery, does {child} get to the toilet, or get changed, in time?",
    short="School: toilet",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=TOILET,
    family_anchors=TOILET_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_periods = Ladder(
    key="school_periods",
    wording="At school or nursery, does {child} get help with periods that suits {child}?",
    family_wording="At school or nursery, does {child} get the right help with periods?",
    short="School: periods",
    about=(Dimension.HEALTH, Dimension.SELFCARE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("periods",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=PERIODS,
    family_anchors=PERIODS_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_dignity = Ladder(
    key="school_dignity",
    wording="At school or nursery, is {child}’s body treated with respect?",
    family_wording="At school or nursery, does {child} get privacy and respect?",
    short="School: dignity",
    about=(Dimension.IDENTITY, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=DIGNITY,
    family_anchors=DIGNITY_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_sleep = Ladder(
    key="school_sleep",
    wording="At school or nursery, does {child} rest or sleep well, and safely?",
    family_wording="At school or nursery, does {child} get good rest?",
    short="School: rest and sleep",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=REST_AT_SCHOOL,
    family_anchors=REST_AT_SCHOOL_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_safety = Ladder(
    key="school_safety",
    wording="At school or nursery, is {child} watched over in the way {child} needs?",
    family_wording="At school or nursery, is {child} watched over in the right way?",
    short="School: safety and watching over",
    about=(Dimension.SAFETY,),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=SAFETY,
    family_anchors=SAFETY_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_sensory = Ladder(
    key="school_sensory",
    wording="At school or nursery, does {child} live with sounds, lights and touch that {child} can bear?",
    family_wording="At school or nursery, does {child} have sounds and lights {child} can bear?",
    short="School: senses",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("sensory",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=SENSORY,
    family_anchors=SENSORY_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)
