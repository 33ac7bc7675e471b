"""What happens at home: learning, friends, going out and love."""

from app.declaration import AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
from tools.same_needs_different_ways.anchors.life import (
    CHANGE,
    CHANGE_FAMILY,
    FRIENDS,
    FRIENDS_FAMILY,
    GOING_OUT,
    GOING_OUT_FAMILY,
    LEARNING,
    LEARNING_FAMILY,
    LOVED,
    LOVED_FAMILY,
    THERAPY,
    THERAPY_FAMILY,
)

home_change = Ladder(
    key="home_change",
    wording="At home with {carer}, does {child} know what is going to happen?",
    family_wording="At home, does {child} know what will happen next?",
    short="Home: routine and change",
    about=(Dimension.STABILITY, Dimension.GUIDANCE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=CHANGE,
    family_anchors=CHANGE_FAMILY,
    guidance=Guidance(look_for="New faces in a month. Does anybody tell {child} who is coming, and when they have gone?"),
)

home_learning = Ladder(
    key="home_learning",
    wording="At home with {carer}, does {child} learn at {their} own level?",
    family_wording="At home, does {child} learn, at {their} own pace?",
    short="Home: learning",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=LEARNING,
    family_anchors=LEARNING_FAMILY,
    guidance=Guidance(
        look_for="Hours learning and hours waiting: for transport, for changing, for an assistant.",
        ages={"0_1": "Faces, songs, reaching: play is the learning.", "16_17": "Towards what life? Who has asked {child}?"},
    ),
)

home_therapy = Ladder(
    key="home_therapy",
    wording="At home with {carer}, does {child} get the therapy that was advised?",
    family_wording="At home, does {child} get the therapy that is needed?",
    short="Home: therapy",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("therapy",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=THERAPY,
    family_anchors=THERAPY_FAMILY,
    guidance=Guidance(look_for="Sessions planned, given, cancelled by whom. Home exercises are a service’s to teach and review."),
)

home_friends = Ladder(
    key="home_friends",
    wording="At home with {carer}, does {child} have friends?",
    family_wording="At home, does {child} have friends?",
    short="Home: friends",
    about=(Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=FRIENDS,
    family_anchors=FRIENDS_FAMILY,
    guidance=Guidance(look_for="Other children, not only adults who are paid. Invited? Able to invite?"),
)

home_going_out = Ladder(
    key="home_going_out",
    wording="At home with {carer}, does {child} play and go out like others?",
    family_wording="At home, does {child} play, and get out and about?",
    short="Home: play and going out",
    about=(Dimension.STIMULATION, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=GOING_OUT,
    family_anchors=GOING_OUT_FAMILY,
    guidance=Guidance(look_for="What did {child} do last Saturday? Brothers and sisters too?"),
)

home_loved = Ladder(
    key="home_loved",
    wording="At home with {carer}, is {child} loved, and not only managed?",
    family_wording="At home, does {child} get love and fun, not just care?",
    short="Home: loved, not managed",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=LOVED,
    family_anchors=LOVED_FAMILY,
    guidance=Guidance(look_for="Faces when {child} comes in. Talk to or talk over. A cuddle that is not a lift."),
)
