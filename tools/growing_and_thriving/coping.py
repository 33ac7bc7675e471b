"""Emotional and behavioural development, second part: frustration, change, and things to look forward to."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Strength
from tools.growing_and_thriving.feelings import FEELINGS
from tools.growing_and_thriving.scale import (
    BOTH,
    DOING,
    FOR_THEM,
    HOWEVER,
    LATER,
    SIDE_BY_SIDE,
    SINCE,
    TWO_LOOKS,
    WITH_CHILD,
    WITH_OTHERS,
)

frustration = Ladder(
    key="frustration",
    short="Help with frustration",
    wording="Is {child} helped with frustration, in a way that fits {their} age?",
    family_wording="When {child} gets cross or stuck, is {child} helped?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.GUIDANCE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Somebody helps before it is too much, and allows another try.",
        mostly="Usually. Patience runs out at times and is found again.",
        on_and_off="Given in to, or shouted at, by turns. {child} blows up or gives up.",
        mostly_not="Met with anger, ridicule or nothing. {child} breaks things, hurts or stops trying.",
    ),
    family_anchors=Anchors(
        steady="Someone helps before it gets too much.",
        mostly="Most times. Patience runs out now and then.",
        on_and_off="We give in, or shout. {child} blows up or gives up.",
        mostly_not="Most times {child} is left with it, or it ends in a row.",
    ),
    guidance=Guidance(
        look_for="What {child} is being asked to bear, and whether it is too hard for {them}.",
        ages={"1_4": "Tantrums are ordinary. How do they end?", "11_15": "Slammed doors are allowed to open again."},
        ways_to_ask=("“What happens when {child} cannot do something?”",),
    ),
)

change = Ladder(
    key="change",
    short="Help with change",
    wording="Is {child} helped with change?",
    family_wording="When things change, is {child} helped with it?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STABILITY),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Told ahead, shown, and given time.",
        mostly="Told late once or twice, and helped afterwards.",
        on_and_off="Changes often come without a word. {child} clings, argues or goes quiet for days.",
        mostly_not="Never knows what is coming. {child} expects the worst, or cares about nothing.",
    ),
    family_anchors=Anchors(
        steady="{child} is told ahead and given time.",
        mostly="Told late once or twice, then helped.",
        on_and_off="Changes often come with no warning.",
        mostly_not="{child} never knows what is coming.",
    ),
    guidance=Guidance(
        look_for="A new worker is a change too. Who tells {child}, and how?",
        ages={"1_4": "The same song before going out.", "16_17": "Birthdays that end a service."},
    ),
)

cope_doing = ChooseOne(
    key="cope_doing",
    short="How coping is",
    wording="How does {child} cope when things go wrong, for {them}?",
    family_wording="How does {child} cope when things go wrong?",
    hint=FOR_THEM,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="In two places, with two people. A child who copes everywhere but home, or only at home."),
)

cope_since = ChooseOne(
    key="cope_since",
    short="Coping since last time",
    wording="Since the last look, which way is {child}’s coping going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="cope_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

enjoys = Ladder(
    key="enjoys",
    short="Things to enjoy",
    wording="Does {child} have things to enjoy?",
    family_wording="Does {child} have fun things to do?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STIMULATION),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Several, most days, and somebody who enjoys them too.",
        mostly="Some. They get squeezed in a hard week.",
        on_and_off="Few, or often cancelled. {child} has stopped asking for some.",
        mostly_not="Nothing {child} can name, or nothing that {child} still wants to do.",
    ),
    family_anchors=Anchors(
        steady="Lots, most days.",
        mostly="Some. Fewer in a hard week.",
        on_and_off="A few. They often get called off.",
        mostly_not="Nothing much.",
    ),
    guidance=Guidance(
        look_for=(
            "Losing interest in what was loved is worth asking about gently. If it goes with hopelessness, answer Safe today."
        ),
        ages={"0_1": "Smiles, kicks, stares at what pleases {them}.", "11_15": "What {child} would miss if the phone died."},
        ways_to_ask=("To {child}: “What was the best bit of this week?”",),
    ),
)

looks_forward = Ladder(
    key="looks_forward",
    short="Looking forward",
    wording="Does {child} have something to look forward to?",
    family_wording="Is there something {child} can look forward to?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STABILITY),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, soon and later, and what is promised happens.",
        mostly="Yes. One promise slipped, and was explained.",
        on_and_off="Promises come and go. {child} does not count on them.",
        mostly_not="Nothing. {child} sees no point in hoping.",
    ),
    family_anchors=Anchors(
        steady="Yes, and it happens.",
        mostly="Yes. One thing slipped.",
        on_and_off="Plans come and go.",
        mostly_not="Nothing yet.",
    ),
    guidance=Guidance(
        look_for="Friday, a birthday, next year. Promises we made count.",
        ages={"11_15": "Asking about the future is also a way to ask about not wanting one."},
        ways_to_ask=("To {child}: “What are you looking forward to?”",),
    ),
)

joy_doing = ChooseOne(
    key="joy_doing",
    short="How much joy",
    wording="How much joy does {child} show, for {them}?",
    family_wording="How happy does {child} seem?",
    hint=FOR_THEM,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Laughter, ideas, plans. Ask about self-harm in Safe today whatever you choose here."),
)

joy_since = ChooseOne(
    key="joy_since",
    short="Joy since last time",
    wording="Since the last look, which way is {child}’s joy going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="joy_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

emotions_strength = Strength(
    key="emotions_strength",
    short="What is strong in feelings",
    wording="How far could what steadies {child} be relied on?",
    family_wording="Can we count on what helps {child} feel steady?",
    hint="Name it below: a person, a place, a pet, a way {child} has found.",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="When did it last work, on a bad day?"),
)

EMOTIONS = Section(
    key="emotions",
    title="Emotional and behavioural development",
    family_title="Feelings",
    introduction="Behaviour is something {child} is telling us. Watch before you ask, and ask {child} away from others.",
    family_introduction="This part is about feelings: being upset, calming down, and having fun.",
    questions=(
        *FEELINGS,
        frustration,
        change,
        cope_doing,
        cope_since,
        enjoys,
        looks_forward,
        joy_doing,
        joy_since,
        emotions_strength,
    ),
)
