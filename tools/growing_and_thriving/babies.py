"""Growing and Thriving for a baby in the first year: feeding, weight and comfort after feeds are added; no words are awaited."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    LeaveOut,
    Reword,
    Signal,
)
from tools.growing_and_thriving.scale import BOTH, WITH_OTHERS
from tools.growing_and_thriving.today_babies import ASKED_OF_CARERS, FEAR, NOT_SAID_BY_A_BABY

feeding = Ladder(
    key="baby_feeding",
    short="Feeding",
    wording="Is {child} fed when {child} is hungry, in a safe way?",
    family_wording="Is {child} fed when hungry, in a safe way?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=WITH_OTHERS,
    anchors=Anchors(
        steady="By breast, bottle or both, held, day and night, and {child} settles after.",
        mostly="A late or hurried feed. {child} is fed as soon as it is noticed.",
        on_and_off="Feeds are often late, propped, watered down or too soon solid. {child} is unsettled or slow to gain.",
        mostly_not="{child} is hungry or unsafe at most feeds. See a health colleague today, and answer Safe today.",
    ),
    family_anchors=Anchors(
        steady="By breast or bottle, held close, day and night.",
        mostly="A feed was late or rushed. Then {child} was fed.",
        on_and_off="Feeds are often late, or the bottle is propped up.",
        mostly_not="{child} is hungry a lot of the time.",
    ),
    guidance=Guidance(
        look_for=(
            "See one feed from start to end. How milk is made up, what it costs, who does nights. Ask for a feeding helper early."
        ),
        ways_to_ask=("“How is feeding going, for you and for {child}?”",),
    ),
)

weight = ChooseOne(
    key="baby_weight",
    short="Weight on the line",
    wording="Where is {child}’s weight on {their} line in the red book?",
    family_wording="How is {child}’s weight on the red book line?",
    hint="Copy the figures and dates into the evidence. For a baby born early, use the corrected age.",
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    choices=(
        Choice(key="following", words="Following the line", shows=Signal.STRENGTH),
        Choice(key="one_down", words="Down by one line", family_words="A bit below", shows=Signal.NEED),
        Choice(
            key="two_down",
            words="Down by two lines, or losing weight",
            family_words="Well below, or going down",
            shows=Signal.SERIOUS_NEED,
        ),
        Choice(key="fast_up", words="Going up fast", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Two weighings or more, on the same kind of scale. Down by two lines: health visitor or doctor the same day."
    ),
)

after_feeds = Ladder(
    key="baby_after_feeds",
    short="Comfort after feeds",
    wording="When feeds hurt or come back up, is {child} helped?",
    family_wording="If feeds hurt or come back up, is {child} helped?",
    hint="Reflux, wind, allergy. No trouble with feeds: say it does not apply.",
    about=(Dimension.HEALTH, Dimension.WARMTH),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Held, soothed, and advice has been asked for and is working.",
        mostly="Eased, and advice is on its way.",
        on_and_off="Advice comes and goes, or it is put down to temper. {child} cries for long spells.",
        mostly_not="{child} is in pain after most feeds and nobody is treating it; or carers are at the end of their strength.",
    ),
    family_anchors=Anchors(
        steady="{child} is held and soothed. The advice works.",
        mostly="It is eased. We are waiting for advice.",
        on_and_off="Help comes and goes. {child} cries for long spells.",
        mostly_not="{child} is sore after most feeds and has no help yet.",
    ),
    guidance=Guidance(
        look_for="Crying wears adults down. Ask who takes over, and what they do when it is too much. Never shake a baby."
    ),
)

NO_SCHOOL = "A baby does not go to school. Play, talk and stories are asked instead."
TOO_YOUNG = "Too early in life to say. Asked from the first birthday."
NOT_FOR_A_BABY = "Not a baby’s need. What a baby needs in this is asked elsewhere."

LEFT_OUT = (
    *(
        LeaveOut(question=key, why=NO_SCHOOL)
        for key in (
            "attends",
            "on_time",
            "ready",
            "attends_doing",
            "attends_since",
            "learning_help",
            "learning_doing",
            "learning_since",
            "school_known",
            "school_cared",
            "school_mood_doing",
            "school_mood_since",
            "next_steps",
            "next_doing",
            "next_since",
        )
    ),
    *(
        LeaveOut(question=key, why=TOO_YOUNG)
        for key in (
            "identity_doing",
            "identity_since",
            "feels_good",
            "belonging_doing",
            "belonging_since",
            "story_doing",
            "story_since",
            "treated_doing",
            "treated_since",
            "missing_doing",
            "missing_since",
            "cope_doing",
            "cope_since",
            "independence_doing",
            "independence_since",
            "child_view",
        )
    ),
    *(
        LeaveOut(question=key, why=NOT_FOR_A_BABY)
        for key in (
            "frustration",
            "looks_forward",
            "has_friends",
            "friends_visit",
            "friends_doing",
            "friends_since",
            "adult_worries",
            "adult_tasks",
            "carefree_doing",
            "carefree_since",
            "fresh",
            "clothes_belong",
            "clothes_doing",
            "clothes_since",
            "manners",
            "skills_learning",
            "not_left_to_it",
        )
    ),
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby in the first year",
    when="The child is under one.",
    what_changes=(
        "Adds feeding, weight on the line, and comfort after feeds. Leaves out school, friends, and what is too early to say. "
        "Reads face, body and growth as the baby’s voice."
    ),
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "See the baby awake, undressed for a change or a bath, and at a feed.",
        "Small changes matter within days. Look again in weeks, not months.",
        "For a baby born early, count from the date the baby was due.",
        "Hear the health visitor or midwife before you choose a level in health.",
    ),
    reword=(
        Reword(
            question="sleep",
            hint="Settling, waking and safe sleep are three things. Where every sleep happens is asked in Everyday Care.",
            anchors=Anchors(
                steady=(
                    "Put down drowsy or settled in arms, and woken for feeds as advised. {child} has calm, alert times between."
                ),
                mostly="A broken spell, with somebody to take turns.",
                on_and_off="Overtired on many days: noise, light, no rhythm, nobody to settle {them}.",
                mostly_not="Hardly settles, or sleeps far too long and misses feeds. Growing or comfort shows it.",
            ),
            family_anchors=Anchors(
                steady="{child} settles and has calm times awake.",
                mostly="A broken spell, and we take turns.",
                on_and_off="{child} is overtired on many days.",
                mostly_not="{child} hardly settles, or sleeps through feeds.",
            ),
        ),
        Reword(
            question="toilet",
            wording="Is {child} changed as often as {child} needs?",
            family_wording="Is {child} changed when {child} needs it?",
            anchors=Anchors(
                steady="Changed when wet or soiled, with enough nappies in the house. Skin is whole.",
                mostly="A long gap now and then. A rash is treated and goes.",
                on_and_off="Often left long, or nappies run out. The rash keeps coming back.",
                mostly_not="Sore and broken skin that is not getting better.",
            ),
            family_anchors=Anchors(
                steady="{child} is changed when wet. Skin is well.",
                mostly="A long gap now and then. A rash gets treated.",
                on_and_off="Often it is a long time, or nappies run out.",
                mostly_not="{child}’s skin is sore and not getting better.",
            ),
        ),
        Reword(
            question="toilet_doing",
            wording="How is {child}’s skin in the nappy, for {them}?",
            family_wording="How is {child}’s skin?",
        ),
        Reword(
            question="speech",
            wording="Is {child} answered when {child} makes sounds?",
            family_wording="Does someone answer {child}’s sounds?",
        ),
        Reword(
            question="speech_doing",
            wording="How are {child}’s sounds and looks coming on, for {them}?",
            family_wording="How are {child}’s sounds coming on?",
        ),
        Reword(
            question="feels_safe",
            wording="Does {child} look at ease where {child} lives?",
            hint="By watching: soft body, looking about, settling. If anyone frightens {them}, answer Safe today.",
            voices=BOTH,
        ),
        Reword(question="enjoys", hint="What makes {child} kick, smile, stare or coo?", voices=BOTH),
        Reword(question="people_who_matter", voices=BOTH),
        Reword(question="siblings_doing", voices=BOTH),
        Reword(
            question="ease_doing",
            wording="How at ease is {child} when other people are near, for {them}?",
            family_wording="How is {child} when others are near?",
            voices=BOTH,
        ),
        Reword(
            question="looks",
            wording="Is {child} cared for in body and dress as the family would like?",
            family_wording="Is {child} dressed and cared for how you like?",
        ),
        Reword(
            question="trust_doing",
            wording="How does {child} look for {their} own people, for {their} age?",
            family_wording="Does {child} look for you?",
        ),
        Reword(question="what_child_is_like", voices=BOTH),
        Reword(question="sibling_roles", voices=BOTH, hint="How brothers and sisters are with the baby, and who watches."),
        Reword(
            question="behaviour_tells",
            voices=BOTH,
            wording="What might the crying, or the quiet, be telling us?",
            family_wording="What could {child} be telling us?",
        ),
        Reword(
            question="hard_behaviour",
            wording="Is there crying, or quiet, that others find hard?",
            family_wording="Is there crying, or quiet, that is hard for you?",
        ),
        FEAR,
    ),
    leave_out=(*LEFT_OUT, NOT_SAID_BY_A_BABY),
    add=(
        Add(section="health", after="growth_since", question=feeding),
        Add(section="health", after="baby_feeding", question=weight),
        Add(section="health", after="baby_weight", question=after_feeds),
        ASKED_OF_CARERS,
    ),
)
