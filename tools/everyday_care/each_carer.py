"""Each carer, and what they see: how care differs, who keeps it all in mind, and what the child and the parent say."""

from app.declaration import (
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

carer_sees = InTheirWords(
    key="carer_sees",
    short="What the carer sees",
    wording="What does each parent or carer see, and mind about?",
    family_wording="What matters most to you about how {child} is looked after?",
    hint="Their words, one carer at a time. What would they change first? Where do they see it differently from you?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Pride as well as worry. Disagreement is worth as much as agreement: write it down fairly, and come back to it."
        ),
        ways_to_ask=(
            "“What would you want me to notice?”",
            "“If {child} could change one thing by Friday, what would it be?”",
            "“What worries me is this. What do you think?”",
        ),
    ),
)

already_tried = InTheirWords(
    key="already_tried",
    short="Already tried",
    wording="What have they already tried?",
    family_wording="What have you already tried?",
    hint="What helped a little, what made it worse, and what help was asked for and did not come.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    shows=Signal.STRENGTH,
    depth=Depth.FULL,
    guidance=Guidance(
        look_for=(
            "Everything counts: asking a sister, moving bedtime, selling the television. Waiting lists are ours, not theirs."
        ),
        ways_to_ask=("“What has worked, even once?”", "“What would you not try again?”"),
    ),
)

child_says = InTheirWords(
    key="child_says",
    short="What the child says",
    wording="What does {child} say, or show, about being looked after?",
    family_wording="What does {child} say about being looked after?",
    hint="Exact words, or what you saw {child} do. Ask away from the carers, and say first what you cannot keep private.",
    about=(Dimension.RELATIONSHIPS,),
    voices=(Voice.CHILD,),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "Play, drawing, a walk or a lift in the car say more than questions. {child} may protect the "
            "carers: believe both the love and the worry."
        ),
        ages={
            "0_1": ("Watch {child}’s face and body with each carer: reaching, settling, stiffening, looking away."),
            "1_4": "Dolls, a picture of the house, who tucks {child} in.",
            "5_10": "“Who does your tea? Who do you tell?”",
            "11_15": "How It Is For Me asks this whole, and in private.",
        },
        ways_to_ask=("“Tell me about yesterday.”", "“What should I have asked you?”"),
    ),
)

child_heard = ChooseOne(
    key="child_heard",
    short="How the child was heard",
    wording="How was {child} heard for this?",
    about=(Dimension.RELATIONSHIPS,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=(
        Choice(key="alone", words="Spoke with me alone"),
        Choice(key="with_someone", words="Spoke with me, with somebody else there"),
        Choice(key="watched", words="Watched with each carer: too young, or does not use words"),
        Choice(key="not_yet", words="Not yet"),
    ),
    guidance=Guidance(look_for="A child seen is not yet a child heard. Say who else was in the room."),
)

care_differs = InTheirWords(
    key="care_differs",
    short="How care differs",
    wording="How does {child}’s care differ with each carer?",
    hint="Read the columns side by side. What does {child} get from one and not from the other? Strengths first.",
    about=(Dimension.FAMILY_HISTORY,),
    depth=Depth.FULL,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "A carer nobody has asked is a gap in our knowing, not in their care. Think of partners, "
            "grandparents, and older brothers and sisters who do the caring."
        ),
    ),
)

who_worries = InTheirWords(
    key="who_worries",
    short="Who keeps it in mind",
    wording="Who keeps {child}’s needs in mind: who does the worrying?",
    hint="Appointments, shoes, forms, food for tomorrow. If one person holds it all, what happens when they cannot?",
    about=(Dimension.FAMILY_HISTORY,),
    depth=Depth.FULL,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "Doing and remembering are two jobs. The one who remembers is often the one we ask, and then the one we blame."
        ),
        ways_to_ask=("“Who knows when the next appointment is?”", "“Who would notice that the shoes are too small?”"),
    ),
)

earlier = DatedRows(
    key="earlier",
    short="Earlier than 4 weeks",
    wording="What was seen or said before these 4 weeks?",
    hint=(
        "Levels rest on the last 4 weeks. What came before goes here, with its date, so that nothing starts again from nothing."
    ),
    about=(Dimension.FAMILY_HISTORY,),
    depth=Depth.FULL,
    on_family_view=False,
    columns=(
        Column(key="what", words="What was it like for the child?"),
        Column(key="who", words="Who saw it, or said it?"),
        Column(key="help", words="What help came, and what changed?"),
    ),
    guidance=Guidance(look_for="Good spells as well as bad. What was going on when it was best?"),
)

section = Section(
    key="each_carer",
    title="Each carer, and what they see",
    family_title="What you see",
    introduction="The child and the carers in their own words. Then your own look across the columns.",
    family_introduction="You know {child} best. This part is for your own words.",
    questions=(carer_sees, already_tried, child_says, child_heard, care_differs, who_worries, earlier),
)
