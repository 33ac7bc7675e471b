"""Safety at home, from the floor up: floors, stairs, windows, wires, sharp things, pets, and a way out."""

from app.declaration import Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE

floors = Ladder(
    key="floors",
    short="Floors",
    wording="Is the floor safe for {child}?",
    family_wording="Is the floor safe for {child}?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Sound, and clear enough where {child} goes.",
        mostly="One bad place, known and kept off.",
        on_and_off="Bare nails, holes, broken glass or mess in places {child} uses, on some days.",
        mostly_not="{child} cannot be put down or walk without getting hurt.",
    ),
    family_anchors=Anchors(
        steady="Sound, and clear where {child} goes.",
        mostly="One bad place. We keep off it.",
        on_and_off="Some days there are things {child} could be hurt by.",
        mostly_not="It is not safe to put {child} down.",
    ),
    guidance=Guidance(
        look_for="Bare boards and no carpet are poverty, not danger. Kneel down: what is at {child}’s height?",
        ages={"0_1": "Where is the baby put to kick?"},
    ),
)

floors_whose = ChooseOne(
    key="floors_whose",
    short="Floors: whose",
    wording="Whose is it to make the floor safe?",
    family_wording="Who can make the floor safe?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="floors", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

stairs = Ladder(
    key="stairs",
    short="Stairs",
    wording="Are stairs safe for {child}?",
    family_wording="Are stairs safe for {child}?",
    hint="None: say it does not apply. Shared stairs and balconies count.",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Gate, rail and light, as {their} age needs.",
        mostly="One thing is missing; somebody is always with {them}.",
        on_and_off="Open or cluttered at times. There have been slips.",
        mostly_not="Broken or open, and {child} uses them alone.",
    ),
    family_anchors=Anchors(
        steady="Gate, rail and light as needed.",
        mostly="One bit is missing. Someone is always with {child}.",
        on_and_off="Open or cluttered at times.",
        mostly_not="Not safe, and {child} uses them alone.",
    ),
    guidance=Guidance(look_for="Free gates through the children’s centre or fire service. Balcony gaps wider than a fist."),
)

stairs_whose = ChooseOne(
    key="stairs_whose",
    short="Stairs: whose",
    wording="Whose is it to make the stairs safe?",
    family_wording="Who can make the stairs safe?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="stairs", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

windows = Ladder(
    key="windows",
    short="Windows",
    wording="Are windows safe for {child}?",
    family_wording="Are windows safe for {child}?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="They close, open for air, and cannot be fallen from. Blind cords are tied up.",
        mostly="One needs a catch, and nothing stands under it.",
        on_and_off="Broken, or open wide over a drop at times.",
        mostly_not="{child} could climb out, or glass is broken where {child} plays.",
    ),
    family_anchors=Anchors(
        steady="They shut, and no one could fall out.",
        mostly="One needs a catch.",
        on_and_off="Broken, or wide open at times.",
        mostly_not="{child} could climb out.",
    ),
    guidance=Guidance(
        look_for=(
            "Bed or cot under the window, cords in reach, upper floors. A window restrictor costs little: who fits it this week?"
        )
    ),
)

windows_whose = ChooseOne(
    key="windows_whose",
    short="Windows: whose",
    wording="Whose is it to make the windows safe?",
    family_wording="Who can make the windows safe?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="windows", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

wires = Ladder(
    key="wires",
    short="Wires and heaters",
    wording="Are wires, plugs, heaters safe for {child}?",
    family_wording="Are wires and heaters safe?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Sound, and out of {child}’s way.",
        mostly="An extension too many; nothing bare or hot.",
        on_and_off="Bare wires, scorched plugs or a heater near bedding at times.",
        mostly_not="Shocks, burns or small fires have happened.",
    ),
    family_anchors=Anchors(
        steady="Sound, and out of the way.",
        mostly="A few too many plugs. Nothing bare.",
        on_and_off="Bare wires, or a heater too near.",
        mostly_not="There have been shocks, burns or fires.",
    ),
    guidance=Guidance(
        look_for="E-bikes and scooters on charge by the door. Landlords must have the wiring checked every five years."
    ),
)

wires_whose = ChooseOne(
    key="wires_whose",
    short="Wires: whose",
    wording="Whose is it to make the wiring safe?",
    family_wording="Who can make the wires safe?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="wires", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

sharps = Ladder(
    key="sharps",
    short="Sharp or harmful things",
    wording="Are harmful things out of {child}’s reach?",
    family_wording="Are harmful things out of reach?",
    hint="Knives, tools, needles, medicines, bleach, washing capsules, button batteries, vapes.",
    about=(Dimension.SAFETY, Dimension.HOUSING),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Locked or high, at each address.",
        mostly="One thing left out, and put away when noticed.",
        on_and_off="Often in reach. There have been near misses.",
        mostly_not="In reach most days, or {child} has been hurt or has swallowed something.",
    ),
    family_anchors=Anchors(
        steady="Locked or high up.",
        mostly="One thing was left out, then put away.",
        on_and_off="Often in reach.",
        mostly_not="In reach most days.",
    ),
    guidance=Guidance(
        look_for="Nowhere to lock things is a resource: a box with a lock costs little. Needles or methadone in reach: today.",
        ages={"11_15": "Medicines and blades where there is self-harm."},
    ),
)

sharps_whose = ChooseOne(
    key="sharps_whose",
    short="Sharp things: whose",
    wording="Whose is it to put harmful things out of reach?",
    family_wording="Who can put them out of reach?",
    about=(Dimension.SAFETY,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="sharps", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

pets = Ladder(
    key="pets",
    short="Animals",
    wording="Are animals here safe for {child}?",
    family_wording="Are animals here safe for {child}?",
    hint="None: say it does not apply. A loved pet is a strength: write it.",
    about=(Dimension.SAFETY, Dimension.HOUSING),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Calm, well, cleaned up after, and never alone with a small child.",
        mostly="Lively, and watched.",
        on_and_off="Left with {child}, or mess is where {child} plays, at times.",
        mostly_not="{child} is afraid, bitten, ill from it; or animals are hurt here.",
    ),
    family_anchors=Anchors(
        steady="Calm, well and cleaned up after.",
        mostly="Lively, and watched.",
        on_and_off="Left with {child} at times, or there is mess.",
        mostly_not="{child} is scared, or has been bitten.",
    ),
    guidance=Guidance(look_for="Any dog with a baby, however gentle. Animals hurt by somebody: people may be too."),
)

pets_whose = ChooseOne(
    key="pets_whose",
    short="Animals: whose",
    wording="Whose is it to make animals safe for {child}?",
    family_wording="Who can make it safe with animals?",
    about=(Dimension.SAFETY,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="pets", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

UNDERFOOT = (floors, floors_whose, stairs, stairs_whose, windows, windows_whose)
IN_REACH = (wires, wires_whose, sharps, sharps_whose, pets, pets_whose)
