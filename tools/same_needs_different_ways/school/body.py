"""What happens at school: the body’s needs."""

from app.declaration import AllOf, AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
from tools.same_needs_different_ways.anchors.body import (
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
from tools.same_needs_different_ways.anchors.elsewhere import BREATHING_AT_SCHOOL, BREATHING_AT_SCHOOL_FAMILY

school_eating = Ladder(
    key="school_eating",
    wording="At school or nursery, does {child} eat and drink enough, safely and with pleasure?",
    family_wording="At school or nursery, does {child} eat and drink enough, and safely?",
    short="School: eating and drinking",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="settings", one_of=("school",)),
    depth=Depth.FULL,
    brief=True,
    anchors=EATING,
    family_anchors=EATING_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_breathing = Ladder(
    key="school_breathing",
    wording="At school or nursery, does {child} breathe as well as {child} can?",
    family_wording="At school or nursery, does {child} breathe as well as {child} can?",
    short="School: breathing",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("breathing",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=BREATHING_AT_SCHOOL,
    family_anchors=BREATHING_AT_SCHOOL_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_seizures = Ladder(
    key="school_seizures",
    wording="At school or nursery, are {child}’s seizures noticed and seen to?",
    family_wording="At school or nursery, does {child} get the right help with fits?",
    short="School: seizures",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("seizures",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=SEIZURES,
    family_anchors=SEIZURES_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_medicines = Ladder(
    key="school_medicines",
    wording="At school or nursery, does {child} have the medicines {child} needs?",
    family_wording="At school or nursery, does {child} get the right medicine on time?",
    short="School: medicines",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("medicines",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=MEDICINES,
    family_anchors=MEDICINES_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_moving = Ladder(
    key="school_moving",
    wording="At school or nursery, does {child} move, and get moved, safely and enough?",
    family_wording="At school or nursery, does {child} move, and get moved, safely?",
    short="School: moving and position",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("moving",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=MOVING,
    family_anchors=MOVING_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)

school_skin = Ladder(
    key="school_skin",
    wording="At school or nursery, is {child}’s skin comfortable?",
    family_wording="At school or nursery, is {child}’s skin free of sore places?",
    short="School: skin",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    ask_if=AllOf(
        conditions=(AnswerIs(question="settings", one_of=("school",)), AnswerIs(question="needs_in_play", one_of=("skin",)))
    ),
    depth=Depth.FULL,
    brief=True,
    anchors=SKIN,
    family_anchors=SKIN_FAMILY,
    guidance=Guidance(look_for="Ask those who do it, and watch once. What is done better here than at home, and what is not?"),
)
