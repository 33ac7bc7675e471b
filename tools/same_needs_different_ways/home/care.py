"""What happens at home: care, safety and the senses."""

from app.declaration import AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
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

home_toilet = Ladder(
    key="home_toilet",
    wording="At home with {carer}, does {child} get to the toilet or be changed in time?",
    family_wording="At home, does {child} get to the toilet, or get changed, in time?",
    short="Home: toilet",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=TOILET,
    family_anchors=TOILET_FAMILY,
    guidance=Guidance(
        look_for=(
            "Is {child} in pads because {child} needs them, or because nobody can lift? Hours between changes, bowels, soreness."
        ),
        ages={"1_4": "Learning is later for some, and still to be hoped for.", "5_10": "School too: a room, a hoist, a lock."},
    ),
)

home_periods = Ladder(
    key="home_periods",
    wording="At home with {carer}, does {child} get help with periods that suits {child}?",
    family_wording="At home, does {child} get the right help with periods?",
    short="Home: periods",
    about=(Dimension.HEALTH, Dimension.SELFCARE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("periods",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=PERIODS,
    family_anchors=PERIODS_FAMILY,
    guidance=Guidance(look_for="Prepared before the first one? Pain shows as anger or stillness."),
)

home_dignity = Ladder(
    key="home_dignity",
    wording="At home with {carer}, is {child}’s body treated with respect?",
    family_wording="At home, does {child} get privacy and respect?",
    short="Home: dignity",
    about=(Dimension.IDENTITY, Dimension.SAFETY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=DIGNITY,
    family_anchors=DIGNITY_FAMILY,
    guidance=Guidance(
        look_for="Told what is coming? Covered? Spoken to, or over? How many people have seen {child} undressed this month?",
        ages={"11_15": "The body changes: so does who may help.", "16_17": "Consent, in {their} way. Who asks for it?"},
    ),
)

home_sleep = Ladder(
    key="home_sleep",
    wording="At home with {carer}, does {child} sleep well and safely?",
    family_wording="At home, does {child} sleep well?",
    short="Home: sleep and nights",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=SLEEP,
    family_anchors=SLEEP_FAMILY,
    guidance=Guidance(
        look_for=(
            "Ask about last night. Is the bed right and safe, who checks, who is awake next day? A locked room is a restriction."
        )
    ),
)

home_safety = Ladder(
    key="home_safety",
    wording="At home with {carer}, is {child} watched over in the way {child} needs?",
    family_wording="At home, is {child} watched over in the right way?",
    short="Home: safety and watching over",
    about=(Dimension.SAFETY,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=SAFETY,
    family_anchors=SAFETY_FAMILY,
    guidance=Guidance(
        look_for="Who is in charge this minute? Near misses. Too little freedom is harm as well.",
        ages={
            "11_15": "Learning to be out, with steps. Being taken advantage of by people who seem friends.",
            "16_17": "What changes at 18, and who decides?",
        },
    ),
)

home_sensory = Ladder(
    key="home_sensory",
    wording="At home with {carer}, does {child} live with sounds, lights and touch that {child} can bear?",
    family_wording="At home, does {child} have sounds and lights {child} can bear?",
    short="Home: senses",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("sensory",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=SENSORY,
    family_anchors=SENSORY_FAMILY,
    guidance=Guidance(look_for="What does {child} do when it is too much, and what do people do then?"),
)
