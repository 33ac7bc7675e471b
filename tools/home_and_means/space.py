"""Safety at home, second part: a clear way out of the house, room to play, and outside."""

from app.declaration import Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section
from tools.home_and_means.dangers import IN_REACH, UNDERFOOT
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE, WITH_CHILD

way_out = Ladder(
    key="way_out",
    short="A way out",
    wording="Is there a clear way out for {child} in a fire?",
    family_wording="Is there a clear way out if there is a fire?",
    hint="Things piled high may be a way of living with loss. Go by whether {child} could get out.",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    anchors=Anchors(
        steady="Clear, day and night. Keys are to hand, and {child} knows what to do.",
        mostly="Narrow, and passable.",
        on_and_off="Blocked or locked at times, at night for example.",
        mostly_not="Blocked most of the time. Ask the fire service to come this week.",
    ),
    family_anchors=Anchors(
        steady="Clear by day and night.",
        mostly="Narrow, but you can get past.",
        on_and_off="Blocked or locked at times.",
        mostly_not="Blocked most of the time.",
    ),
    guidance=Guidance(
        look_for=(
            "From {child}’s bed to the street. Locks that need a key, bars, a lift that breaks down, wheelchairs. Help to sort "
            "comes slowly: start with the route."
        )
    ),
)

way_out_whose = ChooseOne(
    key="way_out_whose",
    short="Way out: whose",
    wording="Whose is it to clear a way out?",
    family_wording="Who can clear a way out?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="way_out", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

play_space = Ladder(
    key="play_space",
    short="Room to play",
    wording="Is there room for {child} to play indoors?",
    family_wording="Is there room to play inside?",
    about=(Dimension.HOUSING, Dimension.STIMULATION),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A patch of floor that is free each day.",
        mostly="Cleared when needed.",
        on_and_off="Rarely. {child} plays on the bed or not at all on many days.",
        mostly_not="None. {child} spends the day strapped in, in bed, or on a screen.",
    ),
    family_anchors=Anchors(
        steady="A bit of floor that is free each day.",
        mostly="We clear it when needed.",
        on_and_off="Not often.",
        mostly_not="None.",
    ),
    guidance=Guidance(
        look_for="A rug’s worth is enough. One room for six people is housing, not care.",
        ages={"0_1": "Room to lie, roll and crawl.", "11_15": "Somewhere to stretch out with a friend."},
    ),
)

play_space_whose = ChooseOne(
    key="play_space_whose",
    short="Room to play: whose",
    wording="Whose is it to make room to play?",
    family_wording="Who can make room to play?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="play_space", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

outside = Ladder(
    key="outside",
    short="Outside",
    wording="Can {child} get outside to play?",
    family_wording="Can {child} get outside to play?",
    about=(Dimension.HOUSING, Dimension.COMMUNITY_RESOURCES),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Safe and near, on most days.",
        mostly="A walk away, and somebody goes along.",
        on_and_off="Only now and then: unsafe, far, or nobody to go.",
        mostly_not="Hardly ever.",
    ),
    family_anchors=Anchors(
        steady="Safe and near, most days.",
        mostly="A walk away. Someone goes too.",
        on_and_off="Now and then.",
        mostly_not="Hardly ever.",
    ),
    guidance=Guidance(
        look_for="Glass, needles, dogs, traffic, older children, a broken lift. Who decides about the lock on the gate?"
    ),
)

outside_whose = ChooseOne(
    key="outside_whose",
    short="Outside: whose",
    wording="Whose is it to make outside possible?",
    family_wording="Who can make outside possible?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="outside", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

SAFETY = Section(
    key="safety",
    title="Safety and space",
    family_title="Safety and space",
    introduction=(
        "Look at {child}’s height. Bare is not dangerous, tidy is not safe. What costs money to put right is help, first."
    ),
    family_introduction="Is home safe to move about and play in?",
    questions=(
        *UNDERFOOT,
        *IN_REACH,
        way_out,
        way_out_whose,
        play_space,
        play_space_whose,
        outside,
        outside_whose,
    ),
)
