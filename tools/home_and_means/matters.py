"""What matters to the child: somewhere to do homework, to keep things, to have friends round; and what the child would change."""

from app.declaration import Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Ladder, Section, Signal, Voice
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE, WITH_CHILD

homework = Ladder(
    key="homework_place",
    short="Somewhere for homework",
    wording="Is there somewhere for {child} to do homework?",
    family_wording="Have you a place to do homework?",
    about=(Dimension.HOUSING, Dimension.EDUCATION),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A place, light and quiet, most days.",
        mostly="A shared table, at agreed times.",
        on_and_off="On the bed, on the floor, or when others sleep.",
        mostly_not="Nowhere. It does not get done, and {child} is in trouble for it.",
    ),
    family_anchors=Anchors(
        steady="A place, with light and quiet.",
        mostly="A shared table.",
        on_and_off="On the bed or floor.",
        mostly_not="Nowhere.",
    ),
    guidance=Guidance(
        look_for="Homework club, library. Has school been told, with the family’s leave?",
        ages={"0_1": "Say it does not apply.", "1_4": "Somewhere to draw."},
    ),
)

homework_whose = ChooseOne(
    key="homework_place_whose",
    short="Homework: whose",
    wording="Whose is it to find a place for homework?",
    family_wording="Who can find a place for homework?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="homework_place", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

keeps_things = Ladder(
    key="keeps_things",
    short="Somewhere to keep things",
    wording="Is there somewhere for {child} to keep things?",
    family_wording="Have you a place to keep your things?",
    about=(Dimension.HOUSING, Dimension.IDENTITY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A place that others leave alone.",
        mostly="A bag or shelf, mostly respected.",
        on_and_off="Things get lost, taken or sold.",
        mostly_not="Nothing is kept, or {child} carries it all about.",
    ),
    family_anchors=Anchors(
        steady="A place others leave alone.",
        mostly="A bag or shelf.",
        on_and_off="Things get lost or taken.",
        mostly_not="Nowhere.",
    ),
    guidance=Guidance(
        look_for="A drawer, a box under the bed. After a move, what was lost?",
        ages={"0_1": "A blanket or toy that goes wherever the baby goes."},
    ),
)

keeps_things_whose = ChooseOne(
    key="keeps_things_whose",
    short="Keeping things: whose",
    wording="Whose is it to find a place for {child}’s things?",
    family_wording="Who can find a place for them?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="keeps_things", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

friends_round = Ladder(
    key="friends_round",
    short="Friends round",
    wording="Can {child} have friends round?",
    family_wording="Can you have friends round?",
    about=(Dimension.HOUSING, Dimension.RELATIONSHIPS),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes, and {child} likes to.",
        mostly="Sometimes, when it can be managed.",
        on_and_off="Seldom. Rules, room or shame stop it.",
        mostly_not="Never, and {child} minds.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="Sometimes.",
        on_and_off="Not often.",
        mostly_not="Never, and I mind.",
    ),
    guidance=Guidance(
        look_for="What would {child} be ashamed of? What would make it possible once this month?",
        ages={"0_1": "Can other families come?"},
    ),
)

friends_round_whose = ChooseOne(
    key="friends_round_whose",
    short="Friends round: whose",
    wording="Whose is it to make that possible?",
    family_wording="Who can make that possible?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="friends_round", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

MATTERS = Section(
    key="matters",
    title="What matters to the child",
    family_title="What matters to {child}",
    introduction="In {child}’s spaces, with {child} as guide, if {child} would like to.",
    family_introduction="Show us your places, if you like.",
    questions=(
        InTheirWords(
            key="best_place",
            short="The best place",
            wording="Where does {child} like best to be?",
            family_wording="Where do you like best to be?",
            about=(Dimension.HOUSING, Dimension.IDENTITY),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="Behind a sofa, a top bunk, next door. Who else goes there?",
                ages={"0_1": "Where the baby is most at ease: arms, mat, window."},
                ways_to_ask=("“Show me your favourite place.”",),
            ),
        ),
        homework,
        homework_whose,
        keeps_things,
        keeps_things_whose,
        friends_round,
        friends_round_whose,
        InTheirWords(
            key="child_would_change",
            short="What the child would change",
            wording="What would {child} change about home?",
            family_wording="What would you change about home?",
            about=(Dimension.HOUSING,),
            voices=(Voice.CHILD,),
            guidance=Guidance(
                look_for="Exact words. It may not be the house. If {child} says somebody’s name, listen; do not press.",
                ages={"0_1": "Say it does not apply."},
                ways_to_ask=("“If you had a magic paintbrush, what would you change?”",),
            ),
        ),
    ),
)
