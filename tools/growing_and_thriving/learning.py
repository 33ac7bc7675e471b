"""Education, first part: playing, finding out, and being talked and read with."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS

plays = Ladder(
    key="plays",
    short="Play",
    wording="Does {child} have what play takes: time, things, somebody?",
    family_wording="Does {child} get time and things to play with?",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=BOTH,
    anchors=Anchors(
        steady="Every day, in ways that suit {child}. Somebody joins in or takes an interest.",
        mostly="Most days. It thins out when a week is hard.",
        on_and_off="Now and then, or only when somebody from outside brings it. Screens fill most of the time.",
        mostly_not="Nothing to play with, and nobody to play with. {child} has stopped trying.",
    ),
    family_anchors=Anchors(
        steady="{child} plays each day. Someone joins in.",
        mostly="Most days. Less in a hard week.",
        on_and_off="Now and then. Screens fill a lot of the time.",
        mostly_not="{child} has nothing to play with, or no one.",
    ),
    guidance=Guidance(
        look_for="A box of pans is enough. What {child} does with ten free minutes, and who looks up.",
        ages={
            "0_1": "Faces, songs, things to mouth, floor to lie on.",
            "1_4": "Pretending, water, mess, again and again.",
            "5_10": "Games with rules, making, outdoors, other children.",
            "11_15": "Music, sport, gaming with friends, making things, hanging about somewhere safe.",
            "16_17": "Time off that is {child}’s own.",
        },
        ways_to_ask=("To {child}: “What is the best thing to do here?”",),
    ),
)

shown_new = Ladder(
    key="shown_new",
    short="New things",
    wording="Is {child} shown new things?",
    family_wording="Is {child} shown new things?",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Somebody shows {them} places, words, jobs and ideas, at {their} pace.",
        mostly="Often enough, and less when money or time is short.",
        on_and_off="Seldom outside school. {child} knows one street or one screen well.",
        mostly_not="Hardly ever. {child} knows much less of the world than {child} could.",
    ),
    family_anchors=Anchors(
        steady="Someone shows {child} new places, words and jobs.",
        mostly="Often enough. Less when money is short.",
        on_and_off="Not often, apart from at school.",
        mostly_not="Hardly ever.",
    ),
    guidance=Guidance(
        look_for="A bus ride, a library, cooking, a grandparent’s stories. It need not cost. Note what does, and who could pay.",
        ages={"0_1": "A walk round the room in somebody’s arms, and the names of things."},
        ways_to_ask=("“What has {child} discovered lately?”",),
    ),
)

talked_with = Ladder(
    key="talked_with",
    short="Talked with",
    wording="Does somebody talk with {child} every day?",
    family_wording="Does someone chat with {child} each day?",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="To and fro, about what {child} is interested in.",
        mostly="Most days. Busy ones are mainly instructions.",
        on_and_off="Mostly told, seldom asked. Long silent stretches.",
        mostly_not="Hardly spoken with. {child} says little, or talks to anybody at all.",
    ),
    family_anchors=Anchors(
        steady="Each day, about things {child} likes.",
        mostly="Most days. Busy days are more rushed.",
        on_and_off="{child} is told things more than asked.",
        mostly_not="Hardly at all.",
    ),
    guidance=Guidance(
        look_for="Any language, signing too. Count the questions that wait for an answer.",
        ages={
            "0_1": "Talks to the baby while changing and feeding, and leaves gaps.",
            "11_15": "Side by side: in the car, cooking, late at night.",
        },
        ways_to_ask=("“What do you two talk about?”",),
    ),
)

read_with = Ladder(
    key="read_with",
    short="Stories",
    wording="Does somebody share books or stories with {child}?",
    family_wording="Does someone share books or stories with {child}?",
    hint="Told, sung, listened to or read. A carer who finds reading hard may be the best storyteller in the street.",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Most days, by somebody at home.",
        mostly="Some days each week.",
        on_and_off="Now and then, or only at school.",
        mostly_not="Hardly ever, and {child} has no books or stories of {their} own.",
    ),
    family_anchors=Anchors(
        steady="Most days, at home.",
        mostly="Some days each week.",
        on_and_off="Now and then, or just at school.",
        mostly_not="Hardly ever.",
    ),
    guidance=Guidance(
        look_for="Books in reach, a library card, stories in the home language. Offer; do not test the carer’s reading.",
        ages={
            "0_1": "Looking at pictures on a lap.",
            "11_15": "Reading what {child} likes, whatever it is. Somebody asks about it.",
        },
        ways_to_ask=("“What story would {child} ask for?”",),
    ),
)

curious_doing = ChooseOne(
    key="curious_doing",
    short="How curious",
    wording="How curious is {child}, for {them}?",
    family_wording="How curious is {child}?",
    hint=FOR_THEM,
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    choices=DOING,
    guidance=Guidance(look_for="Looks, reaches, asks, tries again. Watchful stillness is not the same as calm."),
)

curious_since = ChooseOne(
    key="curious_since",
    short="Curious since last time",
    wording="Since the last look, which way is {child}’s curiosity going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EDUCATION,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="curious_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

LEARNING = (plays, curious_doing, curious_since, shown_new, talked_with, read_with)
