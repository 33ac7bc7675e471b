"""Selfcare skills: learning to do things, at this child's own pace, neither left to it nor held back."""

from app.declaration import (
    AllOf,
    Anchors,
    AnswerIs,
    Choice,
    ChooseMany,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    Section,
    Strength,
)
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS

learning_to_do = Ladder(
    key="learning_to_do",
    short="Learning to do things",
    wording="Is {child} helped to learn to do things, at a pace that fits {them}?",
    family_wording="Is {child} helped to learn to do things?",
    about=(Dimension.SELFCARE, Dimension.GUIDANCE),
    voices=BOTH,
    anchors=Anchors(
        steady="Shown, allowed to try, helped when stuck, and praised.",
        mostly="Mostly. Hurry gets in the way.",
        on_and_off="Done for {them} one day, left to {them} the next.",
        mostly_not="Nobody shows {them}. {child} is well behind what {child} could do, or does it alone and badly.",
    ),
    family_anchors=Anchors(
        steady="{child} is shown, tries, and is helped.",
        mostly="Mostly. Being in a hurry gets in the way.",
        on_and_off="One day it is done for {child}. The next {child} is left to it.",
        mostly_not="Nobody has shown {child} yet.",
    ),
    guidance=Guidance(
        look_for="Watch one task from start to end. What good progress is differs by disability and by custom.",
        ages={
            "0_1": "Holds a toy, a bottle, finger food.",
            "1_4": "Spoon, cup, shoes off, potty.",
            "5_10": "Dress, wash, brush with help, a sandwich, crossing a road with somebody.",
            "11_15": "Bus, laundry, a simple meal, money for the week.",
            "16_17": "Cook, budget, book a doctor, keep papers.",
        },
        ways_to_ask=("“What is {child} learning to do alone?”",),
    ),
)

skills_doing = ChooseOne(
    key="skills_doing",
    short="How skills are coming on",
    wording="How are {child}’s everyday skills coming on, for {them}?",
    family_wording="How is {child} coming on with doing things?",
    hint=FOR_THEM,
    about=(Dimension.SELFCARE,),
    voices=WITH_OTHERS,
    choices=DOING,
    guidance=Guidance(look_for="What {child} can do now and could not in the spring. A skill lost needs a health colleague."),
)

skills_since = ChooseOne(
    key="skills_since",
    short="Skills since last time",
    wording="Since the last look, which way are {child}’s everyday skills going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.SELFCARE,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="skills_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

skills_learning = ChooseMany(
    key="skills_learning",
    short="Which skills",
    wording="Which of these is {child} learning, at a pace that fits {them}?",
    family_wording="Which of these is {child} learning?",
    about=(Dimension.SELFCARE,),
    voices=BOTH,
    depth=Depth.FULL,
    choices=(
        Choice(key="eating", words="Eating"),
        Choice(key="washing", words="Washing"),
        Choice(key="dressing", words="Dressing"),
        Choice(key="toilet", words="Using the toilet"),
        Choice(key="travel", words="Getting about"),
        Choice(key="cooking", words="Cooking"),
        Choice(key="money", words="Using money"),
        Choice(key="none", words="None of these yet", alone=True),
    ),
    guidance=Guidance(look_for="With help, with equipment or alone: say which. Leave out what is years away."),
)

not_left_to_it = Ladder(
    key="not_left_to_it",
    short="Not left to it",
    wording="Is {child} kept from having to do alone what {child} is not ready for?",
    family_wording="Does {child} get help with things {child} is not ready for?",
    about=(Dimension.SELFCARE, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Somebody is there until {child} is ready.",
        mostly="Left a bit soon once. Noticed.",
        on_and_off="Often left to wash, cook, travel or mind others before {child} is ready.",
        mostly_not="{child} sees to {their} own care on most days, and is unsafe or worn out.",
    ),
    family_anchors=Anchors(
        steady="Someone is there until {child} is ready.",
        mostly="Once it was a bit too soon.",
        on_and_off="{child} often has to do things too soon.",
        mostly_not="Most days {child} has to manage alone.",
    ),
    guidance=Guidance(
        look_for="Hobs, baths, roads, keys, medicines. Seeming able is not the same as being ready.",
        ages={
            "5_10": (
                "Getting up and out with no grown-up, day after day, is a great deal at this age. What happens when "
                "something goes wrong?"
            ),
        },
    ),
)

not_held_back = Ladder(
    key="not_held_back",
    short="Not held back",
    wording="Is {child} allowed to do what {child} could do?",
    family_wording="Is {child} allowed to do what {child} can?",
    about=(Dimension.SELFCARE, Dimension.GUIDANCE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, with the right amount of risk.",
        mostly="Mostly. Worry gets in the way at times.",
        on_and_off="Often done for {them}, or forbidden, when {child} could.",
        mostly_not="Treated as much younger than {child} is. {child} has stopped trying.",
    ),
    family_anchors=Anchors(
        steady="Yes, and it is OK to get it wrong.",
        mostly="Mostly. Worry gets in the way at times.",
        on_and_off="It is often done for {child}.",
        mostly_not="{child} is treated as much younger.",
    ),
    guidance=Guidance(
        look_for="Fear for a child who has been ill, hurt or is disabled is understandable. Who could show that it is safe?",
        ages={"0_1": "Time out of straps.", "11_15": "Seeing friends, using a knife, being out till a set time."},
    ),
)

independence_doing = ChooseOne(
    key="independence_doing",
    short="How independent",
    wording="How much can {child} do alone, for {their} age?",
    family_wording="How much can {child} do alone?",
    hint=FOR_THEM,
    about=(Dimension.SELFCARE,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Too much alone is a worry as well as too little."),
)

independence_since = ChooseOne(
    key="independence_since",
    short="Alone since last time",
    wording="Since the last look, which way is {child} going in doing things alone?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.SELFCARE,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="independence_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

selfcare_strength = Strength(
    key="selfcare_strength",
    short="What is strong in skills",
    wording="How far could what {child} can do be relied on?",
    family_wording="Can we count on what {child} can do?",
    hint="Name it below. On a bad day too? It is {child}’s skill, and no reason to leave it to {them}.",
    about=(Dimension.SELFCARE,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="What {child} is proud of being able to do."),
)

SELFCARE = Section(
    key="selfcare",
    title="Selfcare skills",
    family_title="Doing things alone",
    introduction="Neither left to it nor held back. Compare {child} with {child}, not with a chart.",
    family_introduction="This part is about what {child} can do, and is learning to do.",
    questions=(
        learning_to_do,
        skills_doing,
        skills_since,
        skills_learning,
        not_left_to_it,
        not_held_back,
        independence_doing,
        independence_since,
        selfcare_strength,
    ),
)
