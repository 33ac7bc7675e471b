"""Health, first part: growing, eating, sleeping and having energy for the day."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS

growth = Ladder(
    key="growth",
    short="Growth",
    wording="Is {child}’s growth watched, so that a change would be acted on?",
    family_wording="Does someone check how {child} is growing?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=WITH_OTHERS,
    anchors=Anchors(
        steady="Weighed and measured when it is due. Anything unexpected is followed up until it is understood.",
        mostly="One check was late. It has been done since, and nothing was lost by it.",
        on_and_off=(
            "Checks are missed, or a change was seen and the next step has not come. {child} may be short of food or treatment."
        ),
        mostly_not="Nobody has looked for a long time, or a clear change is not being acted on. {child}’s body shows it.",
    ),
    family_anchors=Anchors(
        steady="{child} is weighed and measured on time. If it changes, we find out why.",
        mostly="One check was late. It is done now.",
        on_and_off="Some checks get missed. Or we are still waiting to find out why it changed.",
        mostly_not="Nobody has checked for a long time.",
    ),
    guidance=Guidance(
        look_for=(
            "Dates and figures from the red book, school nurse or clinic, on {child}’s own line. Too little, too much, and a "
            "line that bends all count. Illness, medicine and family build change a line too: ask a health colleague what they "
            "make of it."
        ),
        ages={
            "0_1": (
                "A baby who loses weight, or crosses down the lines, needs a health visitor or doctor now, not at the next visit."
            ),
            "1_4": "The two-year review: was it offered, and did it happen?",
            "5_10": "Measured at school in reception and in year 6. Ask the family what they were told.",
            "11_15": "Growing fast, or not yet: body changes, periods, weight going up or down on purpose.",
            "16_17": "Weight that falls with stress, money or dieting. Who would notice?",
        },
        ways_to_ask=("“May we look at the red book together?”", "“When was {child} last weighed, and what did they say?”"),
    ),
)

growth_doing = ChooseOne(
    key="growth_doing",
    short="How growth is going",
    wording="How is {child} growing, for {them}?",
    family_wording="How is {child} growing?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    choices=DOING,
    guidance=Guidance(look_for="What the line shows, and what health says it means. Small is not the same as shrinking."),
)

growth_since = ChooseOne(
    key="growth_since",
    short="Growth since last time",
    wording="Since the last look, which way is {child}’s growth going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="growth_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

appetite = Ladder(
    key="appetite",
    short="Appetite",
    wording="Is {child} helped to enjoy eating?",
    family_wording="Is {child} helped to enjoy food?",
    hint="Whether there is enough food is asked in Everyday Care. This is about eating it.",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Mealtimes are calm. {child} eats a spread of things, and stops when full.",
        mostly="A fussy or poorly spell. Somebody notices, and keeps offering.",
        on_and_off=(
            "Meals are often a battle, a rush, or left to {child}. {child} eats very few things, very little or without stopping."
        ),
        mostly_not="Eating is a distress on most days, and nobody is helping with it. Weight, teeth or mood show it.",
    ),
    family_anchors=Anchors(
        steady="Meals are calm. {child} eats lots of things and stops when full.",
        mostly="There was a fussy spell. Someone kept trying.",
        on_and_off="Meals are often a fight or a rush. {child} eats just a few things.",
        mostly_not="Most meals upset {child}, and there is no help with it yet.",
    ),
    guidance=Guidance(
        look_for=(
            "Be there for a meal. Pain, reflux, texture, taste and worry all change appetite. Ask before you think of manners."
        ),
        ages={
            "0_1": "Shows hunger, feeds, settles. Tires or cries at the feed: tell the health visitor the same day.",
            "1_4": "Fussing is ordinary at two. Going backwards, choking, or one food only is not.",
            "5_10": "What comes home in the lunch box. What {child} eats at a friend’s.",
            "11_15": "Skipping, hiding or making up for food. Ask gently, away from a mirror and a meal.",
            "16_17": "Eating alone, late, or not at all on working days.",
        },
        ways_to_ask=("“What does {child} love to eat?”", "“What is a bad mealtime like?”"),
    ),
)

sleep = Ladder(
    key="sleep",
    short="Sleep",
    wording="Is {child} helped to get the sleep {child} needs?",
    family_wording="Is {child} helped to sleep well?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A winding down, a usual time, and somebody who comes. {child} mostly wakes rested.",
        mostly="Late or broken nights at times. {child} is helped back to a routine.",
        on_and_off="Tired on several days a week: noise, worry, screens, no settled bed, or nobody to settle {them}.",
        mostly_not="Short of sleep nearly every night. It shows in mood, growing or learning.",
    ),
    family_anchors=Anchors(
        steady="{child} winds down, goes to bed at a set time and wakes up rested.",
        mostly="Some nights are late or broken. It gets back on track.",
        on_and_off="{child} is tired on a few days each week.",
        mostly_not="{child} is short of sleep nearly every night.",
    ),
    guidance=Guidance(
        look_for="Last night, hour by hour. Snoring, itching, pain, wet beds and bad dreams are health questions first.",
        ages={
            "0_1": "Waking to feed is ordinary. Ask how the carer sleeps, and where every sleep happens.",
            "1_4": "Naps, night waking, who goes. Two carers may do it differently.",
            "5_10": "Wet beds are common and nobody’s fault. Who changes the sheets at three in the morning?",
            "11_15": "Body clocks run late at this age. The phone at night, and what {child} fears to miss.",
            "16_17": "Shifts, study, gaming, sofas of friends.",
        },
        ways_to_ask=("“What was last night like?”", "To {child}: “What keeps you awake?”"),
    ),
)

energy = Ladder(
    key="energy",
    short="Tiredness looked into",
    wording="When {child} is low in energy, does somebody find out why?",
    family_wording="If {child} seems tired out, does someone find out why?",
    about=(Dimension.HEALTH,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Somebody knows what is ordinary for {child}, sees a change, and asks about it.",
        mostly="A change was seen late. It was asked about, and it is sorted or being looked into.",
        on_and_off="{child} is often flat or worn out. It is put down to laziness or to age, and not looked into.",
        mostly_not="Worn out on most days, and nobody has asked why. {child} drops out of things.",
    ),
    family_anchors=Anchors(
        steady="Someone knows what is usual for {child} and spots a change.",
        mostly="It was spotted late. It is being looked into now.",
        on_and_off="{child} is often worn out and we do not know why yet.",
        mostly_not="{child} is worn out most days. Nobody has looked into it.",
    ),
    guidance=Guidance(
        look_for=(
            "Pale, breathless, asleep in class, no longer running about. Iron, infection, low mood, caring at night, hunger."
        ),
        ages={
            "0_1": "Too sleepy to feed is urgent.",
            "11_15": "Sudden dips after a change at home, in friends or online.",
        },
        ways_to_ask=("“What does {child} have no energy for these days?”",),
    ),
)

energy_doing = ChooseOne(
    key="energy_doing",
    short="How energy is",
    wording="How rested does {child} seem, for {them}?",
    family_wording="How rested is {child}?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Bright, busy and hungry at the usual times. Ask nursery or school what the afternoons are like."),
)

energy_since = ChooseOne(
    key="energy_since",
    short="Energy since last time",
    wording="Since the last look, which way is {child}’s energy going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="energy_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

BODY = (growth, growth_doing, growth_since, appetite, sleep, energy, energy_doing, energy_since)
