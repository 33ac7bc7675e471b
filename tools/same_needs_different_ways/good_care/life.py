"""What good care takes for me: learning, friends, going out and love."""

from app.declaration import AnswerIs, Depth, Dimension, Guidance, InTheirWords, Voice

takes_change = InTheirWords(
    key="takes_change",
    wording="What does good care take for {child}, when it comes to routine and change?",
    family_wording="What does good care take for {child}: plans and change?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: routine and change",
    about=(Dimension.STABILITY, Dimension.GUIDANCE),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Pictures, objects, a song, the same words. How much warning, who gives it, the same in each place?"
    ),
)

takes_learning = InTheirWords(
    key="takes_learning",
    wording="What does good care take for {child}, when it comes to learning?",
    family_wording="What does good care take for {child}: learning?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: learning",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="What is {child} learning now? What the plan says, who does it, how often. Hopes as high as for anybody."
    ),
)

takes_therapy = InTheirWords(
    key="takes_therapy",
    wording="What does good care take for {child}, when it comes to therapy?",
    family_wording="What does good care take for {child}: therapy?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: therapy",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    ask_if=AnswerIs(question="needs_in_play", one_of=("therapy",)),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Which, how often, written where? What is asked of parents, and were they shown? What is it for, in {child}’s life?"
        )
    ),
)

takes_friends = InTheirWords(
    key="takes_friends",
    wording="What does good care take for {child}, when it comes to having friends?",
    family_wording="What does good care take for {child}: friends?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: friends",
    about=(Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Who does {child} like? What does it take to meet: lift, kit, an adult who steps back?"),
)

takes_going_out = InTheirWords(
    key="takes_going_out",
    wording="What does good care take for {child}, when it comes to play and going out?",
    family_wording="What does good care take for {child}: play and going out?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: play and going out",
    about=(Dimension.STIMULATION, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="What is fun? Changing places, transport, cost, enough adults, a wheelchair that fits."),
)

takes_loved = InTheirWords(
    key="takes_loved",
    wording="What does good care take for {child}, when it comes to love and delight?",
    family_wording="What does good care take for {child}: love?",
    hint="What, how often, who does it, who is trained, with what equipment. What is needed, not yet what happens.",
    short="Needed: loved, not managed",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
    shows=None,
    guidance=Guidance(
        look_for="Who is delighted by {child}? Songs, jokes, lap time. What is {child} like, when nobody mentions the condition?"
    ),
)
