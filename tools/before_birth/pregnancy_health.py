"""Before You Arrive, part one: health, mood, sleep, losses, and what can harm a baby before birth."""

from app.declaration import CarerLoad, Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Signal, Voice

load_health = CarerLoad(
    key="load_health",
    wording="How much is health in this pregnancy asking of {carer}?",
    family_wording="How is your body coping?",
    short="Health in pregnancy",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Sickness, pain, blood pressure, diabetes, an illness from before. What has the midwife said to look out for?"
    ),
)

medicines = InTheirWords(
    key="medicines",
    wording="Which medicines does {carer} take, and who has checked them for pregnancy?",
    family_wording="Do you take any medicine?",
    short="Medicines",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Nobody should stop a medicine on their own: ask the GP, midwife or psychiatrist. Include what is bought or borrowed."
        )
    ),
)

load_mood = CarerLoad(
    key="load_mood",
    wording="How much is mood asking of {carer}?",
    family_wording="How have you been feeling in yourself?",
    short="Mood",
    about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    guidance=Guidance(
        look_for=(
            "Low, anxious, racing, numb, frightening thoughts. Earlier illness after a "
            "birth needs a plan with perinatal mental health now."
        ),
        ways_to_ask=("“Many people have thoughts that frighten them. Have you?”",),
    ),
)

load_sleep = CarerLoad(
    key="load_sleep",
    wording="How much is tiredness asking of {carer}?",
    family_wording="How are you sleeping?",
    short="Sleep",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Where does {carer} sleep, and what wakes them? Very little sleep with racing thoughts needs a doctor today."
    ),
)

losses = InTheirWords(
    key="losses",
    wording="Which losses came before: pregnancies, babies, children, people?",
    family_wording="Have you lost a baby, or someone close?",
    short="Earlier losses",
    about=(Dimension.FAMILY_HISTORY, Dimension.HEALTH),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Ask gently, once. Fear of loving this one too soon is a thing to hold, not to mark down. Dates that will be hard."
        )
    ),
)

smoking = ChooseOne(
    key="smoking",
    wording="What is the picture with tobacco and vapes?",
    family_wording="Do you smoke or vape now?",
    short="Tobacco",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="none", words="Tobacco: none in this pregnancy", family_words="None", shows=Signal.STRENGTH),
        Choice(key="stopped", words="Tobacco: stopped since finding out", family_words="I have stopped", shows=Signal.STRENGTH),
        Choice(key="less", words="Tobacco: less, with or without help", family_words="Less than before", shows=Signal.EXPERIENCE),
        Choice(key="as_before", words="Tobacco: much as before", family_words="Much the same", shows=Signal.NEED),
        Choice(key="more", words="Tobacco: more than before", family_words="More than before", shows=Signal.SERIOUS_NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Asked of everybody, partner and household too. Smoke is the most common "
            "thing that can still be changed for this baby."
        )
    ),
)

alcohol = ChooseOne(
    key="alcohol",
    wording="What is the picture with alcohol?",
    hint="By voice, alone.",
    short="Alcohol",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=(
        Choice(key="none", words="Alcohol: none in this pregnancy", family_words="None", shows=Signal.STRENGTH),
        Choice(key="stopped", words="Alcohol: stopped since finding out", family_words="I have stopped", shows=Signal.STRENGTH),
        Choice(key="less", words="Alcohol: less, with or without help", family_words="Less than before", shows=Signal.EXPERIENCE),
        Choice(key="as_before", words="Alcohol: much as before", family_words="Much the same", shows=Signal.NEED),
        Choice(key="more", words="Alcohol: more than before", family_words="More than before", shows=Signal.SERIOUS_NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Ask alone and without alarm. Somebody who drinks every day must not stop "
            "suddenly: a doctor or alcohol service plans it."
        ),
        ways_to_ask=("“Lots of people drink before they know. When was the last time?”",),
    ),
)

drugs = ChooseOne(
    key="drugs",
    wording="What is the picture with drugs?",
    hint="By voice, alone.",
    short="Drugs",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=(
        Choice(key="none", words="Drugs: none in this pregnancy", family_words="None", shows=Signal.STRENGTH),
        Choice(key="stopped", words="Drugs: stopped since finding out", family_words="I have stopped", shows=Signal.STRENGTH),
        Choice(key="less", words="Drugs: less, with or without help", family_words="Less than before", shows=Signal.EXPERIENCE),
        Choice(key="as_before", words="Drugs: much as before", family_words="Much the same", shows=Signal.NEED),
        Choice(key="more", words="Drugs: more than before", family_words="More than before", shows=Signal.SERIOUS_NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Street drugs, and medicines that were prescribed to somebody else. Do not advise anybody to "
            "stop opioids suddenly: it can harm the baby. Which treatment is in place?"
        )
    ),
)

what_changed = InTheirWords(
    key="what_changed",
    wording="What has changed, with drink, smoke or drugs, since finding out?",
    short="What has changed",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    shows=Signal.STRENGTH,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="Any step counts, however small. Who noticed it?"),
)

hard_to_change = InTheirWords(
    key="hard_to_change",
    wording="What is hard to change?",
    short="Hard to change",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="What it does for {carer}: sleep, pain, fear, company. Help goes there."),
)

treatment = InTheirWords(
    key="treatment",
    wording="What treatment is in place, and what is still waited for?",
    short="Treatment in place",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.CARER, Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="Name, place, dose if prescribed, next date. A waiting list is ours to push, not theirs."),
)
