"""Ensuring safety: who watches over this child, who has them, and what they are kept from."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice
from tools.everyday_care.harm import drink_and_drugs, violence_and_fear, visitors

watched_over = Ladder(
    key="watched_over",
    short="Watching over",
    wording="Is {child} watched over in the way {their} age and ability need?",
    family_wording="Does someone keep an eye on {child} in the way {child} needs?",
    hint="Roads, water, heights, pets, fire and the internet. Think of the busiest hour of the day.",
    about=(Dimension.SAFETY,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Someone able is near enough for {their} age. Dangers are thought about ahead.",
        mostly="Brief lapses. Someone notices and puts them right.",
        on_and_off="Near-misses happen again. At times {child} is minded by someone too young, asleep or under the influence.",
        mostly_not="{child} is usually unwatched, or with someone who is not able. Injuries or rescues have happened.",
    ),
    family_anchors=Anchors(
        steady="Someone who can look after {child} is near. They think ahead about what could go wrong.",
        mostly="Now and then an eye is off. Someone sees and puts it right.",
        on_and_off="There have been some close calls. At times nobody able was watching.",
        mostly_not="Most of the time nobody able is watching. {child} has been hurt or had to be rescued.",
    ),
    guidance=Guidance(
        look_for=(
            "Where the adult is while {child} plays, and how often they look up. Ask about the last scare "
            "and what was changed after it."
        ),
        ages={
            "0_1": ("Never alone in the bath, on a bed or with a pet. Straps done up in the car seat and the pram."),
            "1_4": "In sight or in reach. Bath, road, pond, oven, window, dog.",
            "5_10": ("Where {child} may go alone, and who checks. What {child} watches and plays online, and with whom."),
            "11_15": (
                "Who knows where {child} is tonight, who with, and when {child} will be back. Who {child} talks to online."
            ),
            "16_17": "More freedom, with someone who still asks. Where {child} stays when not at home.",
        },
        ways_to_ask=(
            "“What was the last close call? What did you change?”",
            "“What happens when you are cooking, or on the phone?”",
        ),
    ),
)

left_with = Ladder(
    # Looked at: people who are both: either alone does not keep a child safe.
    key="left_with",
    short="Who they are left with",
    wording="Is {child} left only with people who are known to {them} and able?",
    family_wording="Is {child} left only with people who are known and can cope?",
    hint="If {child} is alone now, or with someone unsafe, use Safe today first.",
    about=(Dimension.SAFETY,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Left with someone {child} knows, who is able and has agreed. {child} is told who and how long.",
        mostly="An occasional last-minute sitter. {carer} checks on them.",
        on_and_off="{carer} is often not sure who has {child}, or {child} minds the younger ones.",
        mostly_not="Left alone beyond what {child} can do, or with people known to be unsafe. Act now.",
    ),
    family_anchors=Anchors(
        steady="{child} stays with people who are known and can cope. {child} is told who and how long.",
        mostly="Now and then it is someone at the last minute. Someone checks that it is going well.",
        on_and_off="It is not always clear who has {child}. Or {child} minds the little ones.",
        mostly_not="{child} is left alone too long, or with people who are not safe.",
    ),
    guidance=Guidance(
        look_for=(
            "The names of the last three people who had {child}. Shifts, nights out, hospital visits, and "
            "who is asked at short notice. No law gives an age for being left: think of this child."
        ),
        ages={
            "0_1": "Never alone. Who has the baby when a carer sleeps, smokes or showers.",
            "1_4": "Never alone, not for a short errand. Not with another child in charge.",
            "5_10": "Not alone, and not in charge of others. Ask who is there after school.",
            "11_15": ("How long, how late, what {child} would do in a fire, and whether {child} minds it. Not overnight."),
            "16_17": "Nights alone, and whether {child} has others to look after.",
        },
        ways_to_ask=("“Who has helped out this month?”", "“Who would you never ask?”"),
    ),
)

safe_handling = Ladder(
    key="safe_handling",
    short="Safe handling",
    wording="Is {child} handled gently, even when the crying does not stop?",
    family_wording="Is {child} held and settled gently, even when the crying goes on?",
    hint="Any shaking, or any bruise on a baby who is not yet moving about: act now, whatever the level.",
    about=(Dimension.SAFETY, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Held with {their} head supported. When it is too much, {child} is put down safely and someone is called.",
        mostly="Hurried at tired times. {carer} stops, breathes and starts again gently.",
        on_and_off="Pulled about on hard days, or left to cry for long spells. {child} startles or stiffens.",
        mostly_not="Rough handling is usual, or {child} has been shaken, squeezed or thrown down. Act now.",
    ),
    family_anchors=Anchors(
        steady="{child} is held gently. If it gets too much, {child} is put down safely and someone is called.",
        mostly="It can be rushed when people are tired. Then they stop and start again.",
        on_and_off="On hard days {child} is pulled about, or cries alone for a long time.",
        mostly_not="{child} is often handled roughly, or has been shaken.",
    ),
    guidance=Guidance(
        look_for=(
            "A nappy change, a bath or a feed. How {child} is lifted and put down. How {child}’s body is "
            "when held: soft, stiff, startled. Every adult who handles the baby, not only the one you see."
        ),
        ways_to_ask=(
            "“Every baby has nights when the crying will not stop. What do you do then?”",
            "“Who can you ring at two in the morning?”",
        ),
    ),
)

would_come = Ladder(
    key="would_come",
    short="Someone would come",
    wording="If {child} rang for help, day or night, would someone come?",
    family_wording="If {child} rang for help at night, would someone come?",
    hint="Ask {child} as well: who, and what would they say when they came?",
    about=(Dimension.SAFETY, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{child} can ring at any hour. Someone comes, or sends someone safe, and talks about it afterwards.",
        mostly="Someone nearly always comes. When they could not, they found another safe way.",
        on_and_off="It depends on who is in, on money or on mood. {child} has had to stay out or find the way back alone.",
        mostly_not="Nobody would come. {child} no longer asks, or turns to adults who are not safe.",
    ),
    family_anchors=Anchors(
        steady="{child} can ring at any time. Someone comes, or sends someone safe.",
        mostly="Someone nearly always comes. If not, they find a safe way home.",
        on_and_off="It depends on who is in. Some nights {child} has had to manage alone.",
        mostly_not="Nobody would come. {child} does not ask any more.",
    ),
    guidance=Guidance(
        look_for=(
            "The last time {child} needed fetching. Credit on the phone, fares, and who has a car. Any night "
            "{child} was locked out, or told to leave."
        ),
        ages={
            "11_15": "Lifts, money or places to stay from older people. Being missing, and who went to look.",
            "16_17": "Being told to leave home, and where {child} would go.",
        },
        ways_to_ask=(
            "“When did {child} last need picking up?”",
            "To {child}: “Who would you ring? Would they be cross, or glad?”",
        ),
    ),
)

dangerous_things = Ladder(
    key="dangerous_things",
    short="Dangerous things",
    wording="Are medicines and other dangerous things kept out of {child}’s reach?",
    family_wording="Are pills, blades and cleaning things kept where {child} cannot get them?",
    hint="Medicines, sharp things, vapes, methadone, cleaning products, lighters, small batteries.",
    about=(Dimension.SAFETY,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Locked or well out of reach, in every room {child} uses. Methadone and needles are always locked away.",
        mostly="Something was left out once. It was noticed and moved.",
        on_and_off="Things are out on some visits, or are moved and then come back. {child} has picked one up.",
        mostly_not="In reach on most days. {child} has tasted, taken or been hurt by something.",
    ),
    family_anchors=Anchors(
        steady="They are locked up or too high to reach.",
        mostly="Something was left out once. Someone saw it and moved it.",
        on_and_off="Some days things are left out. {child} has picked one up.",
        mostly_not="Most days {child} can reach them. {child} has tasted one or been hurt.",
    ),
    guidance=Guidance(
        look_for=(
            "Handbags, bedside tables, the bathroom, under the sink. Whether there is a cupboard that locks, "
            "and who could fit one."
        ),
        ages={
            "1_4": ("Think at {child}’s height, and a chair’s height above it. Button batteries and washing capsules."),
            "5_10": "{child} knows what not to touch, and still cannot reach it.",
            "11_15": ("Tablets and blades where a low moment could find them. Vapes, drink and other people’s prescriptions."),
        },
        ways_to_ask=("“Where do you keep tablets?”", "“Would a lockable box help? I can bring one.”"),
    ),
)

section = Section(
    key="safety",
    title="Ensuring safety",
    family_title="Keeping safe",
    introduction=(
        "Who keeps {child} safe, and from what. Ask about violence, drink and drugs with each adult alone, and say who does what."
    ),
    family_introduction="This part is about keeping {child} safe. Most families have had a close call. You can skip anything.",
    questions=(
        watched_over,
        left_with,
        violence_and_fear,
        drink_and_drugs,
        visitors,
        safe_handling,
        would_come,
        dangerous_things,
    ),
)
