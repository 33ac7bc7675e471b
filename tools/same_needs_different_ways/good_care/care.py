"""What good care takes for me: care, safety and the senses."""

from app.declaration import AnswerIs, Depth, Dimension, Guidance, InTheirWords, Voice

takes_toilet = InTheirWords(
    key="takes_toilet",
    wording="What does good care take for {child}, when it comes to using the toilet?",
    family_wording="What does good care take for {child}: going to the toilet?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: toilet",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Toilet times, signs, hoist, pads: how many are needed and how many are "
            "given? Is {child} being helped towards doing more?"
        )
    ),
)

takes_periods = InTheirWords(
    key="takes_periods",
    wording="What does good care take for {child}, when it comes to periods?",
    family_wording="What does good care take for {child}: periods?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: periods",
    about=(Dimension.HEALTH, Dimension.SELFCARE),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("periods",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "What has {child} been told, in {their} way? Products, pain, who helps. Anything given to stop periods: who decided?"
        )
    ),
)

takes_dignity = InTheirWords(
    key="takes_dignity",
    wording="What does good care take for {child}, when it comes to dignity?",
    family_wording="What does good care take for {child}: privacy and respect?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: dignity",
    about=(Dimension.IDENTITY, Dimension.SAFETY),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Who may do personal care, man or woman, with the door shut. The words used for body parts. How does {child} say no?"
        )
    ),
)

takes_sleep = InTheirWords(
    key="takes_sleep",
    wording="What does good care take for {child}, when it comes to nights?",
    family_wording="What does good care take for {child}: sleep?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: sleep and nights",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    guidance=Guidance(
        look_for=(
            "Bed, sleep system, turning, monitors, medicine, who gets up. How many "
            "nights a week is one adult up, and who relieves them?"
        )
    ),
)

takes_safety = InTheirWords(
    key="takes_safety",
    wording="What does good care take for {child}, when it comes to staying safe?",
    family_wording="What does good care take for {child}: being safe?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: safety and watching over",
    about=(Dimension.SAFETY,),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    guidance=Guidance(
        look_for="How close, awake or asleep, roads, water, climbing, eating things, strangers, online. How many adults?"
    ),
)

takes_sensory = InTheirWords(
    key="takes_sensory",
    wording="What does good care take for {child}, when it comes to sounds, lights, touch and smells?",
    family_wording="What does good care take for {child}: sounds, lights and touch?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: senses",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("sensory",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="What is too much, what is too little, what soothes. Clothes, food, hair, washing."),
)
