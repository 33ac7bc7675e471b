"""A disabled child: the same needs, met in the ways this child needs them met, judged no lower and no higher."""

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
    Voice,
)

equipment = Ladder(
    key="equipment",
    short="Equipment",
    wording="Is the equipment {child} needs there and in use?",
    family_wording="Does {child} get to use the right kit?",
    hint=(
        "Wheelchair, hearing aids, talker, standing frame, bed, orthotics. If it was promised and has not "
        "come, the level is still what {child} gets; the reason is services."
    ),
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="It fits, works, is charged, and is there wherever {child} is. {child} uses it as advised.",
        mostly="Something is broken, outgrown or left behind for a few days. It is reported, and {child} has a stand-in.",
        on_and_off="Often flat, left behind, too small or not used as advised. {child} misses out, or is sore.",
        mostly_not="Hardly ever there or used, or never came. {child} cannot move, hear, speak or sit as {child} could.",
    ),
    family_anchors=Anchors(
        steady="It fits, it works, and it goes where {child} goes.",
        mostly="Something is broken or too small for a few days. It gets sorted.",
        on_and_off="It is often flat, left behind or too small. {child} misses out.",
        mostly_not="{child} does not have it, or hardly gets to use it.",
    ),
    guidance=Guidance(
        look_for=(
            "Is it where {child} is now? Who was shown how to use it? Ask the therapist when it was last "
            "checked. Ask what has been promised, and when."
        ),
        ways_to_ask=("“Show me how it works, and what is a nuisance about it.”", "“What are you still waiting for?”"),
    ),
)

feeding_plan = Ladder(
    key="feeding_plan",
    short="Feeding plan",
    wording="Is {child} fed in the way {their} feeding plan says?",
    family_wording="Is {child} fed the way the plan says?",
    hint=(
        "Texture, position, tube, thickener, time. No plan and none needed: say it does not apply. No plan, "
        "and one is needed: that is a gap in services."
    ),
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="As the plan says, every time, by people who have been shown. Mealtimes are company as well as food.",
        mostly="A feed was late or shortened once or twice. It was made up for, and weight is as expected.",
        on_and_off="Feeds are hurried or skipped on some days. {child} tires before the end, or weight slows.",
        mostly_not="Most days the plan or the texture is not kept to. {child} coughs, chokes or loses weight. Act now.",
    ),
    family_anchors=Anchors(
        steady="The plan is followed, by people who have been shown. Meals are a good time.",
        mostly="A feed was late once or twice. It was made up for.",
        on_and_off="Some days feeds are rushed or missed. {child} gets tired.",
        mostly_not="Most days the plan is not followed. {child} coughs, chokes or is losing weight.",
    ),
    guidance=Guidance(
        look_for="See one feed. Who else can do it, and who covers the night? Ask the dietitian and school for weights.",
        ways_to_ask=("“How long does a feed take? What else are you doing then?”",),
    ),
)

positioning = Ladder(
    key="positioning",
    short="Moving and positioning",
    wording="Is {child} moved and positioned in the way {child} needs?",
    family_wording="Is {child} moved and helped to sit in a way that suits {them}?",
    hint="Who can walk, sit and turn over unaided: say it does not apply.",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Turned, stood and seated as advised, gently, and told what is coming. Skin is whole.",
        mostly="A change of position is late at busy times. {child} is checked, and skin stays whole.",
        on_and_off="Long spells in one position on some days, or lifted in ways that hurt. Redness or stiffness comes back.",
        mostly_not="Left in one position for most of the day or night. {child} has sores, pain or tighter joints.",
    ),
    family_anchors=Anchors(
        steady="{child} is moved gently and often. {child} is told what is coming.",
        mostly="It can be late at busy times. Skin stays well.",
        on_and_off="Some days {child} is in one place too long. Skin gets red or stiff.",
        mostly_not="{child} is in one place most of the day. It causes sores or pain.",
    ),
    guidance=Guidance(
        look_for="A transfer from chair to bed. The hoist, the sling, and who has been trained. Nights. The carer’s own back.",
        ways_to_ask=("“Who turns {child} at night? When did you last sleep through?”",),
    ),
)

toileting = Ladder(
    key="toileting",
    short="Toilet and dignity",
    wording="Is {child} helped with the toilet, or changed, as {child} would want?",
    family_wording="Does {child} get the help {child} needs with the toilet?",
    hint="At {child}’s age and stage, not as a baby. Periods as well.",
    about=(Dimension.BASIC_CARE, Dimension.SELFCARE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="In good time, in private, by somebody {child} is at ease with. {child} does what {child} can.",
        mostly="A wait at busy times. Someone notices and puts it right.",
        on_and_off="Waits, leaks or an open door on some days each week. {child} is sore or ashamed.",
        mostly_not="Wet or soiled for long spells on most days, or changed in front of others. Skin or spirits show it.",
    ),
    family_anchors=Anchors(
        steady="{child} gets help in time and in private. {child} does what {child} can.",
        mostly="There is a wait at busy times. Someone puts it right.",
        on_and_off="Some days each week {child} waits too long, or is not in private.",
        mostly_not="Most days {child} is wet or soiled for a long time.",
    ),
    guidance=Guidance(
        look_for=(
            "Pads of the right size, and how many are supplied. A changing place {child} has not outgrown. "
            "Who does it away from home."
        ),
        ways_to_ask=("“Do you get enough pads?”", "To {child}: “Who do you like to help you?”"),
    ),
)

overshadowing = InTheirWords(
    key="overshadowing",
    short="Is it the condition?",
    wording="Would we accept this for a child who is not disabled?",
    hint=(
        "Take each level below Mostly. Could the condition explain it? Who said so, and when? What would we "
        "see if it were pain, hunger or loneliness?"
    ),
    about=(Dimension.FAMILY_HISTORY,),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "Sympathy for tired carers can lower what we expect for the child; a house full of equipment can "
            "raise what we expect of the carers. Name the service gaps as ours."
        ),
    ),
)

DISABLED = Adaptation(
    key="disabled",
    for_whom="A disabled child",
    when="When a child has a disability or a complex health need, with or without a diagnosis yet.",
    what_changes=(
        "Adds equipment, feeding plan, moving and positioning, and toilet. Adds the question whether we "
        "would accept this for any child. Begins with what good care takes for this child."
    ),
    applies_to=AppliesTo(any_characteristic=("disabled",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Begin with Same Needs, Different Ways: what good care takes for this child. Then ask whether it happens.",
        "Compare with what this child needs, not with other children of the same age.",
        (
            "Ask somebody who knows how this child says yes, no, more, stop and pain. Have the child’s own "
            "way of talking there, and charged."
        ),
        "A gap that a service has left is the service’s. It is put down as services, not as care.",
        "Holding, straps, locked doors and medicine to calm: ask who agreed each one, and where it is written.",
        "Allow about 10 minutes more.",
    ),
    reword=(
        Reword(
            question="health_seen_to",
            hint=(
                "Pain may show as behaviour. Which signs are the condition, and who has said so? If "
                "treatment is missing now, use Safe today and talk to a health colleague the same day."
            ),
        ),
        Reword(
            question="appointments",
            hint=(
                "Count how many there are in a month, and how many places. Say “was not brought”, and ask "
                "which could be joined up. Put down what each service did to make it easier, or harder."
            ),
        ),
        Reword(
            question="screens",
            hint="A screen may be {child}’s voice, or how {child} settles: leave that use out. Go by what is crowded out.",
        ),
        Reword(
            question="shown_first",
            hint="In the way {child} takes things in: sign, picture, object, one step at a time, with time to answer.",
        ),
        Reword(
            question="calm_limits",
            hint=(
                "Holding, straps, locked doors and medicine to calm: who agreed it, and is it written? If "
                "{child} has been hit, choose On and off or Mostly not. A mark: act now."
            ),
        ),
    ),
    add=(
        Add(section="basic_care", after="food_and_drink", question=feeding_plan),
        Add(section="basic_care", after="body_and_mouth", question=toileting),
        Add(section="basic_care", after="sleep_place", question=positioning),
        Add(section="basic_care", after="health_seen_to", question=equipment),
        Add(section="each_carer", after="care_differs", question=overshadowing),
    ),
)
