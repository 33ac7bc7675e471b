"""What good care takes for me: the body’s needs."""

from app.declaration import AnswerIs, Depth, Dimension, Guidance, InTheirWords, Voice

takes_eating = InTheirWords(
    key="takes_eating",
    wording="What does good care take for {child}, when it comes to eating and drinking?",
    family_wording="What does good care take for {child}: food and drink?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: eating and drinking",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    guidance=Guidance(
        look_for=(
            "By mouth, tube or both; textures, position, pace, thickener, time. What did "
            "the speech therapist or dietitian write, and when?"
        ),
        ages={"0_1": "Teat, angle, pace, how long a feed takes.", "11_15": "Growing fast: has the feed plan been changed since?"},
    ),
)

takes_breathing = InTheirWords(
    key="takes_breathing",
    wording="What does good care take for {child}, when it comes to breathing?",
    family_wording="What does good care take for {child}: breathing?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: breathing",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("breathing",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Suction, oxygen, position, physio, inhalers, masks. How often, by whom, who is trained, what is spare?"
    ),
)

takes_seizures = InTheirWords(
    key="takes_seizures",
    wording="What does good care take for {child}, when it comes to seizures?",
    family_wording="What does good care take for {child}: fits?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: seizures",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("seizures",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="What a seizure looks like in this child, rescue medicine, who may give it, how long until 999, nights, bath."
    ),
)

takes_medicines = InTheirWords(
    key="takes_medicines",
    wording="What does good care take for {child}, when it comes to medicines?",
    family_wording="What does good care take for {child}: medicine?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: medicines",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("medicines",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Which, how much, how, when, what for, who checks. Any given to make {child} "
            "quiet? Who agreed that, and when was it reviewed?"
        )
    ),
)

takes_moving = InTheirWords(
    key="takes_moving",
    wording="What does good care take for {child}, when it comes to moving and being moved?",
    family_wording="What does good care take for {child}: moving?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: moving and position",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("moving",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Hoist, sling, chair, standing frame, splints, floor time. How long in each, how many people, who was trained?"
    ),
)

takes_skin = InTheirWords(
    key="takes_skin",
    wording="What does good care take for {child}, when it comes to skin?",
    family_wording="What does good care take for {child}: skin?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: skin",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("skin",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Pressure, moisture, tube sites, splints, creams. Who looks, how often?"),
)
