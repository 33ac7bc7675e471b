"""What happens at home: the body’s needs."""

from app.declaration import AnswerIs, Depth, Dimension, Guidance, Ladder, Voice
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

home_eating = Ladder(
    key="home_eating",
    wording="At home with {carer}, does {child} eat and drink enough, safely and with pleasure?",
    family_wording="At home, does {child} eat and drink enough, and safely?",
    short="Home: eating and drinking",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=EATING,
    family_anchors=EATING_FAMILY,
    guidance=Guidance(
        look_for=(
            "Watch a whole meal or feed. Who talks to {child} during it? Weight, coughing, hours it takes, taste as well as feed."
        )
    ),
)

home_breathing = Ladder(
    key="home_breathing",
    wording="At home with {carer}, does {child} breathe as well as {child} can?",
    family_wording="At home, does {child} breathe as well as {child} can?",
    short="Home: breathing",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("breathing",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=BREATHING,
    family_anchors=BREATHING_FAMILY,
    guidance=Guidance(look_for="Ask to be shown the suction or mask working. Smoke in the room, damp, a plan for the night."),
)

home_seizures = Ladder(
    key="home_seizures",
    wording="At home with {carer}, are {child}’s seizures noticed and seen to?",
    family_wording="At home, does {child} get the right help with fits?",
    short="Home: seizures",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("seizures",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=SEIZURES,
    family_anchors=SEIZURES_FAMILY,
    guidance=Guidance(
        look_for="Ask anybody in charge: what would you do now? Is the medicine in date and in the room? Is there a diary?"
    ),
)

home_medicines = Ladder(
    key="home_medicines",
    wording="At home with {carer}, does {child} have the medicines {child} needs?",
    family_wording="At home, does {child} get the right medicine on time?",
    short="Home: medicines",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("medicines",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=MEDICINES,
    family_anchors=MEDICINES_FAMILY,
    guidance=Guidance(
        look_for="Look at the chart with the person who gives it. Running out, changes after clinic, two addresses."
    ),
)

home_moving = Ladder(
    key="home_moving",
    wording="At home with {carer}, does {child} move, and get moved, safely and enough?",
    family_wording="At home, does {child} move, and get moved, safely?",
    short="Home: moving and position",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("moving",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=MOVING,
    family_anchors=MOVING_FAMILY,
    guidance=Guidance(look_for="Hours in one chair. Is {child} told before being lifted? Does the chair still fit?"),
)

home_skin = Ladder(
    key="home_skin",
    wording="At home with {carer}, is {child}’s skin comfortable?",
    family_wording="At home, is {child}’s skin free of sore places?",
    short="Home: skin",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="needs_in_play", one_of=("skin",)),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=SKIN,
    family_anchors=SKIN_FAMILY,
    guidance=Guidance(look_for="Red marks that stay, heels, hips, ears, tube sites. Seen with the parent, at a change."),
)
