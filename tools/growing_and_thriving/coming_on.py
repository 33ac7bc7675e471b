"""Health, last part: talking, moving and the toilet, each with how it is coming on; and what is strong in health."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Strength
from tools.growing_and_thriving.body import BODY
from tools.growing_and_thriving.conditions import CONDITIONS
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS
from tools.growing_and_thriving.treatment import ILLNESS

speech = Ladder(
    key="speech",
    short="Help to talk",
    wording="Is {child} helped to tell people things, in {their} own way?",
    family_wording="Is {child} helped to talk or tell us things?",
    hint="In every language {child} has, BSL among them. Two languages do not slow a child down.",
    about=(Dimension.HEALTH, Dimension.STIMULATION),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="People wait, listen and answer. If {child} is behind, help has been asked for and is being used.",
        mostly="Plenty of talk. Advice was asked for a bit late.",
        on_and_off="Little waiting or answering, or help was advised and keeps stopping. {child} gives up or gets cross.",
        mostly_not="{child} is rarely talked with, or clearly behind with no help. {child} cannot say what {child} needs.",
    ),
    family_anchors=Anchors(
        steady="People wait, listen and answer. We get help if it is needed.",
        mostly="There is lots of talk. We asked for help a bit late.",
        on_and_off="Help keeps stopping. {child} gives up or gets cross.",
        mostly_not="{child} has no help yet, and cannot tell us what is needed.",
    ),
    guidance=Guidance(
        look_for=(
            "Count turns, to and fro, for two minutes. Has hearing been tested? Dummies, screens, silence and fear all quiet a "
            "child."
        ),
        ages={
            "0_1": "Coos, babbles, looks when spoken to. Silence in a baby is worth asking about.",
            "1_4": "Points by one, a few words by a year and a half, joins two words around two. Losing words: doctor soon.",
            "5_10": "Tells what happened. Followed by strangers. Follows two steps.",
            "11_15": "Jokes, reasons, finds words for feelings. Long undetected difficulties look like rudeness.",
            "16_17": "Telephone calls, interviews, saying no.",
        },
        ways_to_ask=("“How does {child} let you know?”",),
    ),
)

speech_doing = ChooseOne(
    key="speech_doing",
    short="How talking is coming on",
    wording="How is {child}’s talking or telling coming on, for {them}?",
    family_wording="How is {child}’s talking coming on?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH, Dimension.EDUCATION),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="What {child} takes in, as well as what {child} says. Any way of telling counts."),
)

speech_since = ChooseOne(
    key="speech_since",
    short="Talking since last time",
    wording="Since the last look, which way is {child}’s talking or telling going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="speech_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

movement = Ladder(
    key="movement",
    short="Help to move",
    wording="Is {child} given the chance to practise moving?",
    family_wording="Does {child} get to practise moving?",
    about=(Dimension.HEALTH, Dimension.STIMULATION),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Space, things and somebody to try with. Delay or clumsiness has been asked about.",
        mostly="Enough. One thing could be asked about sooner.",
        on_and_off="Little space or chance. {child} avoids things others do.",
        mostly_not="No chance to practise, or a clear delay with nobody looking into it.",
    ),
    family_anchors=Anchors(
        steady="There is space, and someone to try with.",
        mostly="There is enough. One thing we could ask about.",
        on_and_off="There is not much space or chance.",
        mostly_not="{child} gets no chance, or is behind with no help yet.",
    ),
    guidance=Guidance(
        look_for="Ask physiotherapy or the health visitor before you call it want of practice.",
        ages={
            "0_1": "Holds head, rolls, sits, reaches, each in its time. A baby born early gets the extra weeks.",
            "1_4": "Walks, climbs, draws, threads.",
            "5_10": "Buttons, cutlery, a bike, a pencil.",
            "11_15": "Sport, cooking, tools; joining in.",
        },
        ways_to_ask=("“What is {child} trying to do just now?”",),
    ),
)

movement_doing = ChooseOne(
    key="movement_doing",
    short="How movement is coming on",
    wording="How is {child}’s movement coming on, for {them}?",
    family_wording="How is {child}’s moving coming on?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="Big movements, small ones, and how much {child} dares."),
)

movement_since = ChooseOne(
    key="movement_since",
    short="Movement since last time",
    wording="Since the last look, which way is {child}’s movement going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="movement_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

toilet = Ladder(
    key="toilet",
    short="Help with the toilet",
    wording="Is {child} given the help {child} needs with the toilet?",
    family_wording="Does {child} get help with the toilet?",
    about=(Dimension.HEALTH, Dimension.SELFCARE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Help fits what {child} can do. Accidents are calm. A lasting problem has been taken to a doctor or nurse.",
        mostly="A rushed or cross moment. Put right the same day.",
        on_and_off="Pushed too soon, left too late, or told off. Wet, soiled or blocked again and again.",
        mostly_not="Sore, blocked or ashamed for a long time, with no help or with punishment.",
    ),
    family_anchors=Anchors(
        steady="The help fits {child}. Accidents are dealt with calmly.",
        mostly="It was rushed or cross once. It was put right.",
        on_and_off="{child} is often wet or blocked up, or gets told off.",
        mostly_not="{child} is sore or ashamed, and there is no help yet.",
    ),
    guidance=Guidance(
        look_for=(
            "Constipation is the commonest cause and is treatable. New wetting after being dry: illness, worry or hurt. Ask."
        ),
        ages={
            "0_1": "Wet and soiled nappies through the day; changed when needed.",
            "1_4": "Most are dry by day around three. Readiness matters more than age.",
            "5_10": "Wet beds are common, and help can be had from five. School toilets: does {child} dare go?",
            "11_15": "Periods: products, knowing what is happening, and somebody to ask.",
        },
        ways_to_ask=("“How is {child} getting on with the toilet? What happens after an accident?”",),
    ),
)

toilet_doing = ChooseOne(
    key="toilet_doing",
    short="How the toilet is going",
    wording="How is {child} managing the toilet, for {them}?",
    family_wording="How is {child} getting on with the toilet?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH, Dimension.SELFCARE),
    voices=BOTH,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="Day, night and school are three different things."),
)

toilet_since = ChooseOne(
    key="toilet_since",
    short="Toilet since last time",
    wording="Since the last look, which way is {child} going with the toilet?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="toilet_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

health_strength = Strength(
    key="health_strength",
    short="What is strong in health",
    wording="How far could what is strong in {child}’s health be relied on?",
    family_wording="Can we count on what is good in {child}’s health?",
    hint="Name it below: a body that heals, a carer who spots things, a nurse {child} likes.",
    about=(Dimension.HEALTH,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="When did it last help? A strength does not cancel a worry; it stands beside it."),
)

HEALTH = Section(
    key="health",
    title="Health",
    family_title="Health",
    introduction=(
        "For each need, first what {child} gets, then how {child} is doing. They may not match, and that is worth as much as "
        "either. Ask health colleagues for dates and figures."
    ),
    family_introduction="This part is about {child}’s body: growing, sleeping, being ill and getting better.",
    questions=(
        *BODY,
        *ILLNESS,
        *CONDITIONS,
        speech,
        speech_doing,
        speech_since,
        movement,
        movement_doing,
        movement_since,
        toilet,
        toilet_doing,
        toilet_since,
        health_strength,
    ),
)
