"""A parent who lives elsewhere, and children who live with family, friends or foster carers."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Reword,
    Signal,
    Voice,
)

gives = InTheirWords(
    key="what_this_parent_gives",
    short="What this parent gives",
    wording="What does {child} get from the parent who lives elsewhere?",
    family_wording="What does {child} get from time with each parent?",
    hint="Their own words. Days, money, a phone call, a language, a grandmother. What would {child} miss?",
    about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
    voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER),
    shows=Signal.STRENGTH,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Ask as you would ask anybody who cares for a child: what do you do, what do you like, what is "
            "hard? Has anyone asked before?"
        ),
        ways_to_ask=(
            "“What do you do together that nobody else does?”",
            "“What would you like us to know, that we have not asked?”",
        ),
    ),
)

shut_out = InTheirWords(
    key="what_keeps_parent_away",
    short="What keeps them apart",
    wording="What makes it hard for this parent to be part of {child}’s care?",
    family_wording="What makes it hard to be part of {child}’s day?",
    hint="Shifts, fares, a room, the court, a quarrel, us. Where it is safety, say whose, and who decided.",
    about=(Dimension.FAMILY_HISTORY, Dimension.RELATIONSHIPS),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    guidance=Guidance(
        look_for=(
            "Letters that went to one address. Meetings held in working hours. Parental responsibility: who "
            "has it, and were they told?"
        )
    ),
)

FATHER_OR_NONRESIDENT = Adaptation(
    key="father_or_nonresident",
    for_whom="A father, or a parent who lives elsewhere",
    when="When a parent lives apart from the child, or a father has not been asked about the care he gives.",
    what_changes=(
        "This parent has a column, and is asked apart, in their own words. Care is not asked of mothers by default. Two "
        "questions are added: what this parent gives, and what keeps them from giving it."
    ),
    applies_to=AppliesTo(any_circumstance=("non_resident_parent",)),
    comparable=Comparability.SAME,
    method=(
        "Ring them yourself, and offer an evening or a Saturday. Do not send the message through the other parent or the child.",
        "Ask every question of each carer. If you would not ask one of them, ask why you would ask the other.",
        "Say what the child gets on this parent’s days. Where there are few, say how many you know about.",
        "See the child with this parent once, at their address where you can.",
        "Their address, and what they say of others, stay on their side. Check what may be shared before you read anything back.",
        "If there is any sign of domestic abuse, choose that adaptation too, and read it first.",
    ),
    reword=(
        Reword(
            question="food_and_drink",
            hint=(
                "For each carer, the usual state on the days {child} is there, over the last 4 weeks. Think "
                "of allergies, what the family eats, and days when money is short. Whether money is the "
                "reason comes next."
            ),
        ),
        Reword(
            question="shape_of_day",
            hint="Each home may have its own shape. Does {child} know both, and is the change-over calm?",
        ),
        Reword(
            question="care_differs",
            wording="How does {child}’s care differ in each home?",
            hint="Read the columns side by side, strengths first. Differences are ordinary: which of them does {child} feel?",
        ),
        Reword(
            question="who_worries",
            hint=(
                "Who is sent the letters, and who is rung by the school? If it is always the same parent, is "
                "that their choice or our habit?"
            ),
        ),
    ),
    add=(
        Add(section="each_carer", after="already_tried", question=gives),
        Add(section="each_carer", after="already_tried", question=shut_out),
    ),
)

family_time = Ladder(
    key="family_time",
    short="Family time",
    wording="Does {child} see the family {child} does not live with, in a way that suits {them}?",
    family_wording="Does {child} see family who live apart, in a way that suits {them}?",
    hint="Brothers and sisters as well. Who is missed, and who decides? Think of the last 12 weeks.",
    about=(Dimension.STABILITY, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Planned, kept to, and talked about before and after. {child} is settled within the day.",
        mostly="A time was missed or hard. {child} was told why, and helped with it.",
        on_and_off="Often changed or cut short, or {child} comes back upset for days. Somebody dear is not seen.",
        mostly_not="{child} sees hardly anyone {child} misses, or is frightened each time, and is not asked.",
    ),
    family_anchors=Anchors(
        steady="It is planned and it happens. {child} can talk about it.",
        mostly="One time was missed or hard. {child} was helped with it.",
        on_and_off="It often changes, or {child} is upset for days after.",
        mostly_not="{child} does not see the people {child} misses, or is scared each time.",
    ),
    guidance=Guidance(
        look_for=(
            "What {child} says on the way there and on the way back. A family row about it can sit on the carer’s shoulders: ask."
        ),
        ways_to_ask=("To {child}: “Who would you like to see more, or less?”",),
    ),
)

who_can_agree = InTheirWords(
    key="who_can_agree",
    short="Who can say yes",
    wording="Who may say yes for {child}: a haircut, a school trip, a doctor, a night at a friend’s?",
    family_wording="Who can say yes for {child}: a haircut, a trip, the doctor?",
    about=(Dimension.STABILITY, Dimension.FAMILY_HISTORY),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    shows=None,
    depth=Depth.FULL,
    guidance=Guidance(
        look_for=("Is it written down, and does the carer have a copy? Where asking us makes {child} wait, that is ours to mend.")
    ),
)

carer_needs = InTheirWords(
    key="what_this_carer_needs",
    short="What this carer needs",
    wording="What does this carer need, to go on caring?",
    family_wording="What do you need, to keep on caring for {child}?",
    hint="Money, legal advice, a break, grief, a daughter who rings at night. Kinship carers often ask last.",
    about=(Dimension.FAMILY_HISTORY, Dimension.INCOME),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    guidance=Guidance(look_for="What a foster carer would get for the same child, and what this carer gets. Who helps them?"),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child with kinship or foster carers",
    when="When the child lives with grandparents, other family, friends or foster carers.",
    what_changes=(
        "Moves and being told about changes are asked with loss in mind. Adds family time, who may say yes, "
        "and what this carer needs. The same care is asked for as of anybody."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "The same needs, and the same levels. A child can go without in any kind of home.",
        "What came before belongs in Earlier than 4 weeks. Do not let it lower what is hoped for now.",
        "Ask the parents too: they have columns of their own for the time they have with the child.",
        "A kinship carer is also somebody’s mother, brother or friend. Ask what that is like.",
    ),
    reword=(
        Reword(
            question="moves",
            hint=(
                "Count every move since {child} left home, planned or not, and every change of carer or "
                "worker. Moves made by us count: {child} still moved."
            ),
        ),
        Reword(
            question="changes_told",
            hint=(
                "Does {child} have a true story of why {child} lives here, in words {child} can use? Court "
                "dates and meetings count as changes."
            ),
        ),
        Reword(
            question="love_shown",
            hint=(
                "Treated as one of the family: photographs, holidays, the same rules and the same treats as other children here."
            ),
        ),
    ),
    add=(
        Add(section="stability", after="same_people", question=family_time),
        Add(section="each_carer", question=who_can_agree),
        Add(section="each_carer", question=carer_needs),
    ),
)
