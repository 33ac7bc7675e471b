"""Emotional and behavioural development: comfort, feelings, coping, and what behaviour may be telling us."""

from app.declaration import (
    AllOf,
    Anchors,
    AnswerIs,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Signal,
    Voice,
)
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

comforted = Ladder(
    key="comforted",
    short="Comforted",
    wording="Is {child} comforted when upset?",
    family_wording="When {child} is upset, does someone comfort {them}?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.WARMTH),
    voices=BOTH,
    anchors=Anchors(
        steady="Somebody comes, in a way that suits {child}.",
        mostly="Sometimes late. Then it is made up for.",
        on_and_off="It depends on who is there, or on their mood. {child} often manages alone.",
        mostly_not="Upset is passed over, mocked or punished. {child} no longer looks for comfort.",
    ),
    family_anchors=Anchors(
        steady="Someone comes, in a way {child} likes.",
        mostly="Sometimes it is late. Then we make up for it.",
        on_and_off="It depends who is there, or what the day is like.",
        mostly_not="Most times nobody comes, or {child} gets told off.",
    ),
    guidance=Guidance(
        look_for="The next upset: who moves, what they do, whether it works. Some children want space first; who knows that?",
        ages={
            "0_1": "Picked up, held, talked to softly.",
            "1_4": "Named: “You are cross because…”, and a cuddle.",
            "5_10": "Asked, listened to, not laughed at.",
            "11_15": "Left a while, then somebody knocks.",
            "16_17": "A message, a cup of tea, a lift home.",
        },
        ways_to_ask=("“What helps when {child} is upset?”",),
    ),
)

settle_doing = ChooseOne(
    key="settle_doing",
    short="How well settles",
    wording="How well can {child} settle after an upset, for {them}?",
    family_wording="How well does {child} calm down?",
    hint=FOR_THEM,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=WITH_OTHERS,
    choices=DOING,
    guidance=Guidance(look_for="How long it takes, and with whom. A child who is never upset is worth a second look."),
)

settle_since = ChooseOne(
    key="settle_since",
    short="Settling since last time",
    wording="Since the last look, which way is {child}’s settling going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="settle_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

settling_help = Ladder(
    key="settling_help",
    short="Help to settle",
    wording="Is {child} helped to learn how to settle?",
    family_wording="Is {child} helped to learn ways to calm down?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.GUIDANCE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Somebody stays calm beside {child}, and shows ways that work: a song, a place, a breath, a run.",
        mostly="Usually. On a tired day it is harder.",
        on_and_off="Told to calm down more than helped to. Grown-ups lose calm first at times.",
        mostly_not="Left to it, or frightened into silence. {child} hurts, hides or switches off.",
    ),
    family_anchors=Anchors(
        steady="Someone stays calm and shows {child} what works.",
        mostly="Most of the time. It is harder on a tired day.",
        on_and_off="{child} is told to calm down more than helped.",
        mostly_not="{child} is left to it, or gets scared into being quiet.",
    ),
    guidance=Guidance(
        look_for="What {child} uses now: rocking, thumb, music, a hood. Does anyone teach or only forbid?",
        ages={"0_1": "Babies borrow calm from the arms that hold them."},
        ways_to_ask=("To {child}: “What helps you calm down?”",),
    ),
)

feelings_shown = Ladder(
    key="feelings_shown",
    short="All feelings allowed",
    wording="May {child} show all {their} feelings at home?",
    family_wording="Is it OK for {child} to show all feelings at home?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.WARMTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Glad, sad, cross and scared are all allowed, and named.",
        mostly="Most are. One is harder for the grown-ups to bear, and they know it.",
        on_and_off="Some feelings bring trouble. {child} hides them, or shows them elsewhere.",
        mostly_not="Only pleasing or silence is safe. {child} seems flat, or always cheerful.",
    ),
    family_anchors=Anchors(
        steady="Glad, sad, cross and scared are all OK here.",
        mostly="Most are OK. One is harder for us.",
        on_and_off="Some feelings bring trouble, so {child} hides them.",
        mostly_not="{child} has to keep feelings in.",
    ),
    guidance=Guidance(
        look_for="A range, over a week and with different people. Families show feeling differently: ask what is usual here.",
        ages={"5_10": "Boys and crying, girls and anger: who is allowed what?"},
        ways_to_ask=("“What happens here when {child} is angry?”",),
    ),
)

feels_safe = Ladder(
    key="feels_safe",
    short="Feels safe",
    wording="Is {child}’s life one where {child} can feel safe?",
    family_wording="Does {child} feel safe?",
    hint="Home, school, street and phone. Ask alone; if {child} is afraid to go home, answer Safe today.",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.SAFETY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    on_family_view=False,
    anchors=Anchors(
        steady="Safe wherever {child} goes, and sure whom to go to.",
        mostly="One place or person is a worry. A grown-up knows and is doing something.",
        on_and_off="Watchful or afraid at certain times or with certain people.",
        mostly_not="On guard nearly all the time. Sleep, stomach, temper or silence shows it.",
    ),
    family_anchors=Anchors(
        steady="{child} feels safe and knows who to go to.",
        mostly="One place is a worry. A grown-up is sorting it.",
        on_and_off="{child} is on edge at some times, or with some people.",
        mostly_not="{child} feels on edge nearly all the time.",
    ),
    guidance=Guidance(
        look_for="Startles, scans the room, checks faces. Who relaxes {them}, and who does not.",
        ages={
            "0_1": "Stiffness, silence, a stare. Babies feel fear before they can say it.",
            "11_15": "Routes avoided, seats by the door, phone face down.",
        },
        ways_to_ask=("To {child}: “Where do you feel most safe? Is there anywhere you do not?”",),
    ),
)

feelings_doing = ChooseOne(
    key="feelings_doing",
    short="How spirits are",
    wording="How are {child}’s spirits, for {them}?",
    family_wording="How is {child}’s mood?",
    hint=FOR_THEM,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Sad, worried, numb, angry: how long, and what has changed. More than two weeks: talk to health."),
)

feelings_since = ChooseOne(
    key="feelings_since",
    short="Spirits since last time",
    wording="Since the last look, which way are {child}’s spirits going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="feelings_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

hard_behaviour = InTheirWords(
    key="hard_behaviour",
    short="Behaviour others find hard",
    wording="What does {child} do that others find hard?",
    family_wording="What does {child} do that is hard for others?",
    hint="What was done, when, and what came just before. Not what {child} is like.",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Times and places where it does not happen. Being too good, too quiet or too helpful is hard for {child} too.",
        ways_to_ask=("“When did it last happen? What happened just before?”",),
    ),
)

behaviour_tells = InTheirWords(
    key="behaviour_tells",
    short="What behaviour may tell",
    wording="What might that behaviour be telling us?",
    family_wording="What could {child} be trying to tell us?",
    hint="Two ideas at least, and what would show each to be wrong. Ask {child} as well.",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
    shows=Signal.EXPERIENCE,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Pain, hunger, tiredness, fear, noise, shame, wanting somebody, not understanding, remembering.",
        ages={"0_1": "Crying is the only word a baby has. What answers it?"},
        ways_to_ask=("To {child}: “If that could talk, what would it say?”",),
    ),
)

FEELINGS = (
    comforted,
    settle_doing,
    settle_since,
    settling_help,
    feelings_shown,
    feels_safe,
    feelings_doing,
    feelings_since,
    hard_behaviour,
    behaviour_tells,
)
