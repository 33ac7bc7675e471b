"""Health, second part: illness, checks, and the medicine or therapy that a condition needs."""

from app.declaration import AllOf, Anchors, AnswerIs, Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS

illness_noticed = Ladder(
    key="illness_noticed",
    short="Illness noticed",
    wording="When {child} is ill, hurt or in pain, is it noticed early?",
    family_wording="When {child} is ill or hurt, does someone notice soon?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Somebody knows {child}’s signs and sees a change within hours.",
        mostly="Once it took longer than it might have. {child} came to no harm.",
        on_and_off="Others often notice first: school, a relative, {child}. {child} has learnt to wait or not to say.",
        mostly_not="Illness or pain goes on unseen. {child} is worse by the time somebody looks.",
    ),
    family_anchors=Anchors(
        steady="Someone knows {child}’s signs and spots a change fast.",
        mostly="Once it took a bit longer. {child} was fine.",
        on_and_off="Often someone else notices first, like school.",
        mostly_not="{child} is often very ill before it is seen.",
    ),
    guidance=Guidance(
        look_for=(
            "The last time {child} was ill: who saw it, what they saw, what day it was. Pain may show as temper or silence."
        ),
        ages={
            "0_1": "Fewer wet nappies, off feeds, floppy, a strange cry. A bruise on a baby who is not yet moving: act now.",
            "1_4": "Cannot say where it hurts. Who can read {them}?",
            "11_15": "May hide pain, periods, self-harm or worry. Whom would {child} tell?",
            "16_17": "May leave it, to keep a job or because nobody goes along.",
        },
        ways_to_ask=("“How do you know when {child} is poorly?”",),
    ),
)

treated = Ladder(
    key="treated",
    short="Illness treated",
    wording="Once it is noticed, does {child} get treatment, to the end?",
    family_wording="Does {child} then get the help or medicine needed?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Advice is asked for in good time, and treatment is finished.",
        mostly="A dose or an appointment slipped. It was put right.",
        on_and_off="Treatment comes late or stops part-way, more than once. {child} waits in discomfort.",
        mostly_not="Illness, injury or decay is left untreated. Growing, learning or safety is affected.",
    ),
    family_anchors=Anchors(
        steady="We ask for help in time, and {child} finishes the treatment.",
        mostly="One dose or visit slipped. It was put right.",
        on_and_off="It comes late or stops too soon. {child} has to wait.",
        mostly_not="{child} is not getting the treatment needed.",
    ),
    guidance=Guidance(
        look_for=(
            "Was {child} brought, and if not, what stood in the way: letters, fares, work, fear of being judged, a list we "
            "keep? Say how long a service has kept the family waiting."
        ),
        ages={
            "16_17": "{child} may agree to treatment alone, and may still need somebody to bring {them}.",
        },
        ways_to_ask=("“What made it easy, or hard, to get seen?”",),
    ),
)

illness_doing = ChooseOne(
    key="illness_doing",
    short="Getting over illness",
    wording="How does {child} get over illness, for {them}?",
    family_wording="How does {child} get over being ill?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(
        look_for="Days off, admissions, injuries and their causes over a year. A child well cared for may be ill a lot."
    ),
)

illness_since = ChooseOne(
    key="illness_since",
    short="Illness since last time",
    wording="Since the last look, which way is {child}’s health in illness going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="illness_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

health_checks = Ladder(
    key="health_checks",
    short="Health checks",
    wording="Does {child} get the checks that are due?",
    family_wording="Does {child} get health checks on time?",
    hint=(
        "Reviews, immunisations, dentist, eyes and ears. If one is far behind the rest, choose the level for that one and name "
        "it."
    ),
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="All that are due have happened, or are booked. A choice not to have one was made with advice.",
        mostly="One is late, and has a date.",
        on_and_off="Several have not happened. {child} was not brought, or there was no place to be had.",
        mostly_not="None for a long time. Something that a check would find is now hurting, or holding {child} back.",
    ),
    family_anchors=Anchors(
        steady="All the checks are done or booked.",
        mostly="One is late, and has a date.",
        on_and_off="A few have not been done yet.",
        mostly_not="None has been done for a long time.",
    ),
    guidance=Guidance(
        look_for=(
            "Dates, not “up to date”. Is there a dentist who takes new patients? Who holds the red book? A decision about "
            "immunisation is the parents’: ask whether they could talk it through with somebody."
        ),
        ages={
            "0_1": "New birth visit, hearing screen, 6 to 8 week check, first immunisations, first tooth and first dentist.",
            "1_4": "Reviews at one and at two; immunisations as the red book sets them out.",
            "5_10": "Vision test in reception. Teeth: pain, swelling, general anaesthetic.",
            "11_15": "Immunisations at school. Glasses that are never worn: why?",
            "16_17": (
                "Can {child} book alone? The dentist is free under 18, eye tests under 16; under 19 in full-time education."
            ),
        },
        ways_to_ask=("“Which of these has {child} had? Which was hardest to get?”",),
    ),
)

checks_done = ChooseMany(
    key="checks_done",
    short="Which checks are done",
    wording="Which checks have happened when they were due?",
    family_wording="Which checks has {child} had?",
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    choices=(
        Choice(key="reviews", words="Health reviews", family_words="Health visitor or school nurse"),
        Choice(key="immunisations", words="Immunisations", family_words="Jabs"),
        Choice(key="dentist", words="Dentist", family_words="Dentist"),
        Choice(key="eyes", words="Eyes", family_words="Eye test"),
        Choice(key="hearing", words="Hearing", family_words="Hearing test"),
        Choice(key="none", words="None of these", family_words="None of these yet", alone=True),
    ),
    guidance=Guidance(look_for="Put each date in the evidence. What is not ticked is either not done or not known: say which."),
)

checks_doing = ChooseOne(
    key="checks_doing",
    short="What the checks say",
    wording="Going by the checks, how is {child} doing?",
    family_wording="What do the checks say?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Teeth, eyes, ears, development. No check means not known; it does not mean well."),
)

checks_since = ChooseOne(
    key="checks_since",
    short="Checks since last time",
    wording="Since the last look, which way do {child}’s checks point?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="checks_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

ILLNESS = (
    illness_noticed,
    treated,
    illness_doing,
    illness_since,
    health_checks,
    checks_done,
    checks_doing,
    checks_since,
)
