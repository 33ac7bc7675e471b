"""A Day As It Is: the night, and days that are different."""

from app.declaration import Anchors, Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Ladder, Section, Signal
from tools.childs_day.start import READ, TOLD

NIGHT = Section(
    key="night",
    title="Night",
    family_title="The night",
    questions=(
        InTheirWords(
            key="bed_where",
            wording="Where does {child} sleep?",
            family_wording="Where do you sleep?",
            short="Where sleep is",
            about=(Dimension.BASIC_CARE, Dimension.HOUSING),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Last night, then the night before. Every address.", ages={"16_17": "Sofas, night buses, a car."}
            ),
        ),
        InTheirWords(
            key="bed_with",
            wording="Who is in the bed or the room with {child}?",
            family_wording="Who is in the room with you?",
            short="Who shares",
            about=(Dimension.SAFETY, Dimension.HOUSING),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Sharing may be wanted, usual in this family, or all there is. Ask how it is for the child."
            ),
        ),
        InTheirWords(
            key="bedding",
            wording="What is on the bed?",
            family_wording="What is on your bed?",
            short="Bedding",
            about=(Dimension.BASIC_CARE,),
            voices=READ,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Dry, warm, changed after accidents; for a baby, clear of everything."),
        ),
        InTheirWords(
            key="bed_feels",
            wording="How safe does {child} feel in bed?",
            family_wording="How safe do you feel in bed?",
            short="Safe in bed",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Sleeping clothed, things against the door, a light on, a weapon near. Ask what would make it safer."
            ),
        ),
        Ladder(
            key="bed_settled",
            wording="{child} has a settled place to sleep",
            family_wording="There is a bed to count on",
            short="Settled bed",
            about=(Dimension.BASIC_CARE, Dimension.HOUSING),
            voices=READ,
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="Own bed and bedding, dark and quiet enough, every night.",
                mostly="Shares or makes do at times by choice.",
                on_and_off="Bed, bedding or room keeps changing; sleeps clothed, on the floor, or late because of the house.",
                mostly_not="No place to count on; sleeps elsewhere to be safe, warm or fed.",
            ),
            family_anchors=Anchors(
                steady="The same bed, each night.",
                mostly="It is shared at times, and that is fine.",
                on_and_off="The bed or room keeps changing.",
                mostly_not="There is no bed to count on.",
            ),
            guidance=Guidance(
                look_for="Both homes, where there are two.",
                ages={
                    "1_4": "A cot or bed of {child}’s own, and the same thing to hold.",
                    "5_10": "Who else is in it? Dry sheets after an accident?",
                    "11_15": "Somewhere to undress, and not a room others use by day.",
                    "16_17": "How many addresses this month?",
                },
            ),
        ),
        InTheirWords(
            key="night_wakes",
            wording="What wakes {child} in the night?",
            family_wording="What wakes you in the night?",
            short="What wakes",
            about=(Dimension.HEALTH, Dimension.STABILITY),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Pain, itching, hunger, cold, noise, dreams, a baby, listening for somebody."),
        ),
        InTheirWords(
            key="night_comes",
            wording="Who comes?",
            family_wording="Who comes to you?",
            short="Who comes",
            about=(Dimension.WARMTH, Dimension.SAFETY),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Somebody, a brother or sister, or nobody. What they do."),
        ),
        Ladder(
            key="night_comfort",
            wording="Somebody comes when {child} needs it in the night",
            family_wording="Someone comes in the night when it is needed",
            short="Night comfort",
            about=(Dimension.WARMTH, Dimension.SAFETY),
            voices=READ,
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="An able adult hears and comes; the child settles.",
                mostly="Sometimes slow; comes in the end.",
                on_and_off="Depends on the night; often a brother or sister.",
                mostly_not="Usually nobody, or the child is afraid to call.",
            ),
            family_anchors=Anchors(
                steady="Someone hears and comes.",
                mostly="It can be slow, but they come.",
                on_and_off="It depends on the night.",
                mostly_not="No one comes in the night.",
            ),
            guidance=Guidance(
                look_for="Drink, medicines or night work that mean nobody would wake.",
                ages={
                    "0_1": "Who hears, and are they able to get up?",
                    "1_4": "Calls, climbs out, or lies there?",
                    "5_10": "A bad dream, a wet bed: whose door?",
                    "11_15": "Somebody to text at 2am.",
                },
            ),
        ),
        InTheirWords(
            key="night_people",
            wording="Who is in the house at night?",
            family_wording="Who is in the house at night?",
            short="Who is there",
            about=(Dimension.SAFETY,),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Night shifts, people who come and go, people the child does not know."),
        ),
        ChooseOne(
            key="alone_at_night",
            wording="Is {child} on {their} own in the evening or at night?",
            family_wording="Are you on your own at night?",
            hint="Without a grown-up who is able. With younger ones counts as on {their} own.",
            short="On own at night",
            about=(Dimension.SAFETY,),
            voices=TOLD,
            choices=(
                Choice(key="never", words="Never", family_words="No", shows=Signal.STRENGTH),
                Choice(
                    key="part_evening",
                    words="For part of some evenings",
                    family_words="For part of some evenings",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="with_younger",
                    words="With younger ones, and no grown-up",
                    family_words="With younger ones, and no grown-up",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="at_night", words="At night", family_words="Yes, at night", shows=Signal.SERIOUS_NEED),
            ),
            guidance=Guidance(
                look_for=(
                    "Age, how long, how often, who could be rung. The law names no age. The NSPCC advises that nobody under "
                    "16 is left for a whole night, and that under 12 is rarely old enough for long: see Is the child safe today?"
                )
            ),
        ),
    ),
)

DIFFERENT_DAYS = Section(
    key="different_days",
    title="Days that are different",
    family_title="Days that are not the same",
    introduction="A child’s hardest days are often not school days. Ask about each that fits.",
    family_introduction="Not all days are the same. Tell us about the ones that fit you.",
    questions=(
        InTheirWords(
            key="weekends",
            wording="What is different at the weekend?",
            family_wording="What is not the same at the weekend?",
            short="Weekends",
            about=(Dimension.STABILITY,),
            voices=TOLD,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Food, company, bedtime, who is there, what there is to do."),
        ),
        InTheirWords(
            key="holidays",
            wording="What is different in the holidays?",
            family_wording="What are school holidays like?",
            short="Holidays",
            about=(Dimension.STABILITY, Dimension.STIMULATION),
            voices=TOLD,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Lunch, hours alone, boredom, clubs, being seen by nobody for weeks."),
        ),
        InTheirWords(
            key="other_home",
            wording="What is a day like at another parent’s or carer’s home?",
            family_wording="What is it like at your other home?",
            hint="If {child} has another home, or stays with family.",
            short="Another home",
            about=(Dimension.STABILITY, Dimension.WIDER_FAMILY),
            voices=TOLD,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for="The journey, the bed, the rules, who else is there, missing somebody. Ask that parent too."
            ),
        ),
        InTheirWords(
            key="money_runs_out",
            wording="What is a day like when money runs out?",
            family_wording="What is it like when money is short?",
            short="When money is short",
            about=(Dimension.INCOME, Dimension.BASIC_CARE),
            voices=TOLD,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for="What goes first, who goes without, what the child does about it. Help with money is help for the child."
            ),
        ),
        InTheirWords(
            key="carer_ill",
            wording="What is a day like when {carer} is ill or low?",
            family_wording="What is it like when a grown-up is ill?",
            short="When a carer is ill",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=TOLD,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for="Who steps in, what the child takes on, whether there is a plan for bad days that the child knows."
            ),
        ),
    ),
)
