"""Carrying the Day for young parents, and for kinship and foster carers."""

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
    LeaveOut,
    Reword,
    Signal,
    Voice,
)

THEIRS = (Voice.CARER,)

treated_as_child = CarerLoad(
    key="load_treated_as_child",
    short="Being treated as a child",
    wording="How heavy is being treated as a child, for {carer}?",
    family_wording="How heavy is being treated like a kid?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    guidance=Guidance(
        look_for="Being watched, corrected, talked past. By family, by staff, by strangers on the bus.",
        ways_to_ask=("“Who talks to you as {child}’s parent?”",),
    ),
)

college = CarerLoad(
    key="load_college",
    short="School, college, my own future",
    wording="How heavy is keeping up with {carer}’s own school, college or training?",
    family_wording="How heavy is keeping up with your own school or college?",
    about=(Dimension.EMPLOYMENT,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Care to Learn pays for childcare for young parents who study. Who has told them, and filled in the form?"
    ),
)

own_parents = CarerLoad(
    key="load_own_parents",
    short="My own parents",
    wording="How heavy are {carer}’s own parents or carers?",
    family_wording="How heavy are your own parents or carers?",
    hint="Help, rows, a bed in somebody else’s house, having none.",
    about=(Dimension.WIDER_FAMILY, Dimension.HOUSING),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Who decides about the baby in that house? A care leaver has a personal adviser: who is it?"),
)

still_mine = InTheirWords(
    key="still_mine",
    short="What is still mine",
    wording="What does {carer} still do just as a young person?",
    family_wording="What do you still do just for you?",
    about=(Dimension.SOCIAL_INTEGRATION, Dimension.FAMILY_HISTORY),
    voices=THEIRS,
    shows=Signal.STRENGTH,
    guidance=Guidance(look_for="Friends, music, sleep, going out. It is not a lack of love."),
)

YOUNG_PARENT = Adaptation(
    key="young_parent",
    for_whom="A young parent",
    when="The parent became a parent young, or is under 25 now.",
    what_changes=(
        "Adds being treated as a child, own school or college, own parents, and what is still theirs. Under 18, they are a "
        "child in law too."
    ),
    applies_to=AppliesTo(any_circumstance=("young_parent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Under 18, this parent is a child as well: ask what they need for themselves, and do not let one record hide the other.",
        "Speak to them as the parent. Speak to grandparents afterwards, and with their leave.",
        "Message rather than ring, walk rather than sit, and come when you said.",
        "Ask about the other parent too, their age, and whether the relationship was and is free.",
    ),
    reword=(
        Reword(question="load_work", hint="Or study, or both. Young people are paid less and get less benefit: say so."),
        Reword(question="hoped_for", hint="However it began. Hopes at 16 deserve the same respect as hopes at 36."),
        Reword(question="learnt_good", hint="It may have been last year. A foster carer, nan, or teacher counts."),
        Reword(
            question="load_judged",
            hint="A young parent who was in care may expect the baby to be taken. Say what is and is not so.",
        ),
    ),
    add=(
        Add(section="carry_services", after="load_judged", question=treated_as_child),
        Add(section="carry", after="load_looking_for_work", question=college),
        Add(section="carry_people", after="load_caring", question=own_parents),
        Add(section="parent", after="good_parent", question=still_mine),
    ),
)

allowance = CarerLoad(
    key="load_allowance",
    short="The allowance",
    wording="How heavy is what caring for {child} costs, for {carer}?",
    family_wording="How heavy is what it costs to care for {child}?",
    hint="What is paid, what is not, and what was promised.",
    about=(Dimension.INCOME,),
    voices=THEIRS,
    guidance=Guidance(
        look_for="A foster carer would be paid for this child. Has a kinship carer been told what they may claim, in writing?"
    ),
)

family_time = CarerLoad(
    key="load_family_time",
    short="Family time",
    wording="How heavy is arranging {child}’s time with family, for {carer}?",
    family_wording="How heavy is family time for you?",
    about=(Dimension.WIDER_FAMILY,),
    voices=THEIRS,
    guidance=Guidance(
        look_for="Doorsteps, texts at night, {child}’s upset afterwards, a son or daughter who blames. Who could take some of it?"
    ),
)

grief = CarerLoad(
    key="load_grief",
    short="Grief",
    wording="How heavy is grief for {carer}?",
    family_wording="How heavy is grief for you?",
    hint="For a son or daughter, a sister, the life they had planned. Foster carers grieve for children who move on.",
    about=(Dimension.FAMILY_HISTORY, Dimension.WIDER_FAMILY),
    voices=THEIRS,
    guidance=Guidance(look_for="Anger, shame and relief belong to it. Who has asked?"),
)

between = CarerLoad(
    key="load_caught_between",
    short="Caught between",
    wording="How heavy is being caught between family and services, for {carer}?",
    family_wording="How heavy is being caught in the middle?",
    about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="What we have asked this carer to police. Could we do that ourselves?"),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A kinship or foster carer",
    when="The child lives with grandparents, other family, friends or foster carers.",
    what_changes=(
        "Adds the allowance, family time, grief, and being caught between. Hopes and childhood are asked about this caring, not "
        "only about parenthood."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "A kinship carer is also somebody’s mother, brother or friend. Ask what that is like before you ask about the child.",
        "Money first: many kinship carers have lost work and pay for a child with no allowance.",
        "Ask about the carer’s own health and age, and who steps in. They often ask last.",
        "Parents have a day of their own: begin one with them too.",
    ),
    reword=(
        Reword(
            question="hoped_for",
            wording="What had {carer} hoped these years would be like?",
            family_wording="What had you hoped these years would be like?",
        ),
        Reword(
            question="harder_than_thought",
            wording="What is harder than {carer} was told it would be?",
            family_wording="What is harder than you were told?",
        ),
        Reword(
            question="good_parent",
            wording="When does {carer} feel that caring for {child} is going well?",
            family_wording="When do you feel it is going well?",
        ),
        Reword(question="load_work", hint="Work given up or cut to take {child} in. Say when."),
        Reword(question="load_illness", hint="Older carers play it down. What would happen to {child} in a week in hospital?"),
        Reword(question="easier_to_work_with", hint="Who may say yes to a haircut, a trip, a night away? Delay by us is a load."),
    ),
    leave_out=(LeaveOut(question="load_pregnancy", why="Asked only where the carer raises it; grief is asked in its place."),),
    add=(
        Add(section="carry", after="load_bills", question=allowance),
        Add(section="carry_people", after="load_caring", question=family_time),
        Add(section="carry_inside", after="load_childhood", question=grief),
        Add(section="carry_services", after="load_judged", question=between),
    ),
)
