"""Warmth, water and power: heat, hot water, the meter, damp, and alarms."""

from app.declaration import Anchors, AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Signal
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE

ALARM = (
    Choice(key="works", words="There, and tested today", family_words="There, and it works", shows=Signal.STRENGTH),
    Choice(key="not_working", words="There, and not working", family_words="There, but does not work", shows=Signal.NEED),
    Choice(key="none", words="None", family_words="There is none", shows=Signal.NEED),
)

warm = Ladder(
    key="warm",
    short="Warm enough",
    wording="Is {child} warm enough at home?",
    family_wording="Is {child} warm enough at home?",
    hint="Go by {child}’s body, day and night, in the room {child} is in.",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    anchors=Anchors(
        steady="Warm by day and by night, in every room {child} uses.",
        mostly="A cold spell was met with blankets, one warm room or a quick repair.",
        on_and_off="Cold on some days most weeks in winter. {child} is in a coat or in bed to keep warm.",
        mostly_not="Cold most days. Sleep, chest or learning shows it.",
    ),
    family_anchors=Anchors(
        steady="Warm by day and by night.",
        mostly="A cold spell. We got by with blankets or one warm room.",
        on_and_off="Cold some days most weeks in winter.",
        mostly_not="Cold most days.",
    ),
    guidance=Guidance(
        look_for=(
            "Breath, window frost, who is wearing what. What the heating is, whether it works, what a day of it costs, who "
            "turned it off and why."
        ),
        ages={"0_1": "A baby needs 16 to 20 degrees to sleep: too hot is a danger as well as too cold."},
        ways_to_ask=("“How do you keep warm here?”", "“Which room do you live in, in winter?”"),
    ),
)

warm_whose = ChooseOne(
    key="warm_whose",
    short="Heat: whose to put right",
    wording="Whose is it to put the heat right?",
    family_wording="Who can put the heat right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="warm", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

hot_water = Ladder(
    key="hot_water",
    short="Hot water",
    wording="Is there hot water for {child}?",
    family_wording="Is there hot water?",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Whenever it is needed.",
        mostly="Off for a day or two, and mended.",
        on_and_off="Often off, or rationed. {child} washes in cold or not at all on those days.",
        mostly_not="None. Kettles, or somebody else’s bathroom.",
    ),
    family_anchors=Anchors(
        steady="When it is needed.",
        mostly="Off for a day or two, then mended.",
        on_and_off="Often off.",
        mostly_not="None.",
    ),
    guidance=Guidance(look_for="Run a tap, if they are happy for you to. Scalding is a danger too: how hot, for small hands?"),
)

hot_water_whose = ChooseOne(
    key="hot_water_whose",
    short="Hot water: whose",
    wording="Whose is it to put the hot water right?",
    family_wording="Who can put the hot water right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="hot_water", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

power = Ladder(
    key="power",
    short="Electricity and gas on",
    wording="Does the power stay on for {child}?",
    family_wording="Does the power stay on?",
    about=(Dimension.HOUSING, Dimension.INCOME),
    voices=BOTH,
    anchors=Anchors(
        steady="On all the time.",
        mostly="Ran out once, and was back within hours.",
        on_and_off="Runs out in most months. {child} has had evenings in the dark or without cooking.",
        mostly_not="Off for days, or cut off. Food, light, warmth or medical equipment stops.",
    ),
    family_anchors=Anchors(
        steady="On all the time.",
        mostly="Ran out once. Back in hours.",
        on_and_off="Runs out most months.",
        mostly_not="Off for days.",
    ),
    guidance=Guidance(
        look_for=(
            "The meter: kind, debt on it, what a week costs. Suppliers have duties where there is a child, illness or "
            "equipment: ring together."
        ),
        ways_to_ask=("“What happens when the meter runs out?”",),
    ),
)

power_whose = ChooseOne(
    key="power_whose",
    short="Power: whose",
    wording="Whose is it to keep the power on?",
    family_wording="Who can keep the power on?",
    about=(Dimension.HOUSING, Dimension.INCOME),
    voices=BOTH,
    ask_if=AnswerIs(question="power", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

damp = Ladder(
    key="free_of_damp",
    short="Free of damp",
    wording="Is {child} kept from damp at home?",
    family_wording="Is home free of damp?",
    hint="Mould counts as damp. It is nearly always about the building, heating and how many live here.",
    about=(Dimension.HOUSING, Dimension.HEALTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Dry, or a patch that was treated and stays away.",
        mostly="A patch, reported, away from where {child} sleeps.",
        on_and_off="Comes back in rooms {child} uses. Clothes or bedding smell of it.",
        mostly_not="In {child}’s room or bed, most of the year. Chest, skin or sleep shows it.",
    ),
    family_anchors=Anchors(
        steady="Dry.",
        mostly="One patch, and it has been told to the landlord.",
        on_and_off="It comes back in rooms we use.",
        mostly_not="It is in {child}’s room or bed.",
    ),
    guidance=Guidance(
        look_for=(
            "When reported, to whom, what was done. A social landlord has set times to act on damp. With a chest illness, ask "
            "health for a letter."
        ),
        ages={"0_1": "Mould in a baby’s room is urgent: tell the health visitor and the landlord the same day."},
    ),
)

damp_whose = ChooseOne(
    key="free_of_damp_whose",
    short="Damp: whose",
    wording="Whose is it to put the damp right?",
    family_wording="Who can put the damp right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="free_of_damp", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

smoke_alarm = ChooseOne(
    key="smoke_alarm",
    short="Smoke alarm",
    wording="Is there a smoke alarm that works?",
    family_wording="Is there a smoke alarm that works?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    choices=ALARM,
    guidance=Guidance(
        look_for="On every floor. Landlords must fit them; the fire service comes free. Ring for it before you leave."
    ),
)

co_alarm = ChooseOne(
    key="co_alarm",
    short="Carbon monoxide alarm",
    wording="Is there a carbon monoxide alarm that works?",
    family_wording="Is there a carbon monoxide (CO) alarm that works?",
    hint="Where anything burns: gas, coal, wood, oil. Nothing burns here: say it does not apply.",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=ALARM,
    guidance=Guidance(look_for="Headaches that stop when people go out: open windows, out, ring the gas emergency line."),
)

WARMTH = Section(
    key="warmth",
    title="Warmth, water, power",
    family_title="Warmth, water and power",
    introduction="What {child} gets, then whose it is to put right. Say nothing about care until both are known.",
    family_introduction="Is home warm and dry? Who should mend what needs mending?",
    questions=(
        warm,
        warm_whose,
        hot_water,
        hot_water_whose,
        power,
        power_whose,
        damp,
        damp_whose,
        smoke_alarm,
        co_alarm,
    ),
)
