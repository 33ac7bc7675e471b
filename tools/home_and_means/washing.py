"""Washing and clothes: a toilet, a bath, a way to wash and dry, and shoes, coat and uniform."""

from app.declaration import Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE

toilet = Ladder(
    key="toilet",
    short="A toilet",
    wording="Is there a toilet {child} can use?",
    family_wording="Is there a toilet {child} can use?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    anchors=Anchors(
        steady="Works, near, and {child} can reach and lock it.",
        mostly="Broken for a day or two, then mended.",
        on_and_off="Often blocked, shared with strangers, or too far at night.",
        mostly_not="None that works, or none that {child} dares use.",
    ),
    family_anchors=Anchors(
        steady="Works, and is near.",
        mostly="Broken for a day or two.",
        on_and_off="Often blocked, or shared with strangers.",
        mostly_not="None that {child} can use.",
    ),
    guidance=Guidance(look_for="Paper, a step, a light, a lock. Who else uses it? Periods: a bin."),
)

toilet_whose = ChooseOne(
    key="toilet_whose",
    short="Toilet: whose",
    wording="Whose is it to put the toilet right?",
    family_wording="Who can put the toilet right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="toilet", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

bath = Ladder(
    key="bath",
    short="Bath or shower",
    wording="Is there a bath or shower {child} can use?",
    family_wording="Is there a bath or shower?",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Works, warm, and private enough.",
        mostly="Works, with a wait or a nuisance.",
        on_and_off="Often out of use, shared, or used for storage.",
        mostly_not="None in use.",
    ),
    family_anchors=Anchors(
        steady="Works, and is warm.",
        mostly="Works, with a wait.",
        on_and_off="Often out of use or shared.",
        mostly_not="None we can use.",
    ),
    guidance=Guidance(look_for="Hot water, a way to get a small or disabled child in and out, soap and towels that cost money."),
)

bath_whose = ChooseOne(
    key="bath_whose",
    short="Bath: whose",
    wording="Whose is it to put the bath or shower right?",
    family_wording="Who can put the bath right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="bath", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

wash_clothes = Ladder(
    key="wash_clothes",
    short="Washing clothes",
    wording="Can {child}’s clothes be washed?",
    family_wording="Can you wash clothes?",
    about=(Dimension.HOUSING, Dimension.INCOME),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Whenever needed.",
        mostly="At a launderette or a relative’s, often enough.",
        on_and_off="Not often enough: machine, money or powder runs out.",
        mostly_not="By hand or hardly at all. {child} wears the same clothes for days.",
    ),
    family_anchors=Anchors(
        steady="When needed.",
        mostly="Somewhere else, but often enough.",
        on_and_off="Not often enough.",
        mostly_not="Hardly at all.",
    ),
    guidance=Guidance(
        look_for="What a launderette load costs. School may have a machine. One broken machine can look like many other things."
    ),
)

wash_clothes_whose = ChooseOne(
    key="wash_clothes_whose",
    short="Washing: whose",
    wording="Whose is it to find a way to wash clothes?",
    family_wording="Who can find a way to wash?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="wash_clothes", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

dry_clothes = Ladder(
    key="dry_clothes",
    short="Drying clothes",
    wording="Can {child}’s clothes be dried?",
    family_wording="Can you dry clothes?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Outside, or in a room with air.",
        mostly="Slowly in winter.",
        on_and_off="Often still damp when worn, or making the room damp.",
        mostly_not="Nowhere. {child} goes out in wet or smelling clothes.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="Slowly in winter.",
        on_and_off="Often still damp.",
        mostly_not="Nowhere to dry them.",
    ),
    guidance=Guidance(
        look_for="Line, airer, rules of the building. Drying indoors without heat makes damp; damp then gets blamed on drying."
    ),
)

dry_clothes_whose = ChooseOne(
    key="dry_clothes_whose",
    short="Drying: whose",
    wording="Whose is it to find a way to dry clothes?",
    family_wording="Who can find a way to dry?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="dry_clothes", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

shoes = Ladder(
    key="shoes",
    short="Shoes",
    wording="Does {child} have shoes that fit?",
    family_wording="Does {child} have shoes that fit?",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes, for the weather and for school.",
        mostly="A bit tight until the end of the month.",
        on_and_off="Too small, let in water, or shared, for weeks at a time.",
        mostly_not="None fit. Feet are sore, or {child} stays home.",
    ),
    family_anchors=Anchors(
        steady="Yes, for school and wet days.",
        mostly="A bit tight for now.",
        on_and_off="Too small or leaky for weeks.",
        mostly_not="None fit.",
    ),
    guidance=Guidance(
        look_for="By the door. The next size up will be needed in three months: who will pay?",
        ages={"0_1": "Say it does not apply until {child} walks."},
    ),
)

shoes_whose = ChooseOne(
    key="shoes_whose",
    short="Shoes: whose",
    wording="Whose is it to find shoes?",
    family_wording="Who can find shoes?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="shoes", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

coat = Ladder(
    key="coat",
    short="A coat",
    wording="Does {child} have a warm coat?",
    family_wording="Does {child} have a warm coat?",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, that fits.",
        mostly="A thin one and layers, and {child} is warm.",
        on_and_off="Outgrown, or shared with somebody.",
        mostly_not="None. {child} is cold outdoors or stays in.",
    ),
    family_anchors=Anchors(
        steady="Yes, and it fits.",
        mostly="A thin one with layers.",
        on_and_off="Too small or shared.",
        mostly_not="None.",
    ),
    guidance=Guidance(look_for="Coat banks open in autumn. Choosing matters at any age."),
)

coat_whose = ChooseOne(
    key="coat_whose",
    short="Coat: whose",
    wording="Whose is it to find a coat?",
    family_wording="Who can find a coat?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="coat", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

uniform = Ladder(
    key="uniform",
    short="School uniform",
    wording="Does {child} have what school asks {them} to wear?",
    family_wording="Does {child} have the school uniform?",
    about=(Dimension.INCOME, Dimension.EDUCATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes, enough for the week.",
        mostly="One of something, washed overnight.",
        on_and_off="Pieces missing. {child} has been told off or sits out.",
        mostly_not="Hardly any. {child} stays away because of it.",
    ),
    family_anchors=Anchors(
        steady="Yes, for the week.",
        mostly="One of each, washed at night.",
        on_and_off="Bits are missing.",
        mostly_not="Hardly any.",
    ),
    guidance=Guidance(
        look_for="Schools must keep uniform affordable. Has anyone asked them, the swap rail, the council grant?",
        ages={"0_1": "Say it does not apply.", "16_17": "Work clothes and tools count."},
    ),
)

uniform_whose = ChooseOne(
    key="uniform_whose",
    short="Uniform: whose",
    wording="Whose is it to find uniform?",
    family_wording="Who can find uniform?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="uniform", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

BATHROOM = (toilet, toilet_whose, bath, bath_whose)
LAUNDRY = (wash_clothes, wash_clothes_whose, dry_clothes, dry_clothes_whose)
CLOTHES = (shoes, shoes_whose, coat, coat_whose, uniform, uniform_whose)

WASHING = Section(
    key="washing",
    title="Washing and clothes",
    family_title="Washing and clothes",
    introduction="What there is to wash with and to wear. Whether it is used comes later, and only after this.",
    family_introduction="What is there to wash with, and to wear?",
    questions=(*BATHROOM, *LAUNDRY, *CLOTHES),
)
