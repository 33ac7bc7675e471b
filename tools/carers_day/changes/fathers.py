"""Carrying the Day for fathers, and for parents who live elsewhere: work, time with the child, money, and being shut out."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    CarerLoad,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

THEIRS = (Voice.CARER,)

missing_child = CarerLoad(
    key="load_missing_child",
    short="Time with my child",
    wording="How heavy is not seeing enough of {child}, for {carer}?",
    family_wording="How heavy is not seeing enough of {child}?",
    hint="Miles, fares, shifts, a room, a court, a quarrel, us.",
    about=(Dimension.RELATIONSHIPS, Dimension.FAMILY_HISTORY),
    voices=THEIRS,
    guidance=Guidance(
        look_for=(
            "What the time is like when there is some. If a court or a plan has limited it, say what you know and do not argue "
            "it here."
        ),
        ways_to_ask=("“What does a day with {child} look like? And the day after?”",),
    ),
)

paying = CarerLoad(
    key="load_paying",
    short="Paying for two homes",
    wording="How heavy is paying for the children’s other home, for {carer}?",
    family_wording="How heavy is paying for two homes?",
    about=(Dimension.INCOME,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Maintenance, arrears, a sofa instead of a room, the bedroom charge. Is there a bed for {child}?"),
)

shut_out = CarerLoad(
    key="load_shut_out",
    short="Being shut out",
    wording="How heavy is being shut out, for {carer}?",
    family_wording="How heavy is being shut out?",
    hint="By letters to one address, meetings in working hours, school, services, family.",
    about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
    voices=THEIRS,
    guidance=Guidance(
        look_for=(
            "What we have done ourselves. Has this parent been rung, invited, sent the notes? Parental responsibility: who has "
            "it, and were they told?"
        ),
        ways_to_ask=("“When did anybody last ask what you think?”",),
    ),
)

what_this_parent_gives = InTheirWords(
    key="what_this_parent_gives",
    short="What I give my child",
    wording="What does {child} get from {carer} that nobody else gives?",
    family_wording="What do you give {child} that no one else does?",
    about=(Dimension.RELATIONSHIPS, Dimension.WARMTH),
    voices=THEIRS,
    shows=Signal.STRENGTH,
    guidance=Guidance(look_for="A language, a football pitch, a grandmother, steadiness, being believed."),
)

FATHER_OR_NONRESIDENT = Adaptation(
    key="father_or_nonresident",
    for_whom="A father, or a parent who lives elsewhere",
    when="A parent lives apart from the child, or a father’s day has not been asked about.",
    what_changes=(
        "A version of their own. The day is asked with and without the child. Adds time with the child, paying for two homes, "
        "being shut out, and what this parent gives."
    ),
    applies_to=AppliesTo(any_circumstance=("non_resident_parent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ring them yourself. Offer an evening, a Saturday, a walk. Do not send word through the other parent or the child.",
        "Every question is asked as it is of anybody. Loneliness and low mood in fathers are asked about least.",
        "Their address, and what they say, stay on their side. Check what may be shared before you read anything back.",
        "If this parent may have harmed somebody in the family, take advice first, and carry no words between the two.",
    ),
    reword=(
        Reword(
            question="day_by_blocks",
            hint="One day with {child}, if there is one, and one without. Where does {child} sleep, play, eat on those days?",
        ),
        Reword(question="load_work", hint="Hours that fall on days with {child}. What work would need to know."),
        Reword(
            question="load_mood",
            hint="After a child’s birth, and after a separation, fathers’ mood is seldom asked about. Ask plainly.",
        ),
        Reword(question="load_appointments", hint="Those they are asked to, and those they are not asked to."),
        Reword(question="crunch_when", hint="Hand-overs, and the evening after one, are crunch points too."),
        Reword(
            question="strain_reaches",
            hint="On those days, and in what {child} carries between two homes.",
        ),
        Reword(question="want_noticed", hint="What would a stranger see, that we have not come to see?"),
        Reword(question="wished_for_day", hint="In both homes. Where do the parents’ wishes already agree?"),
    ),
    add=(
        Add(section="carry_people", after="load_lonely", question=missing_child),
        Add(section="carry", after="load_bills", question=paying),
        Add(section="carry_services", after="load_judged", question=shut_out),
        Add(section="parent", after="likes_about_child", question=what_this_parent_gives),
    ),
)
