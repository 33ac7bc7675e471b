"""What Holds in community and services: school, clubs, neighbours, faith, a trusted practitioner, and practical help."""

from app.declaration import Column, DatedRows, Depth, Dimension, Guidance, Section, Strength, Voice

BOTH = (Voice.CARER, Voice.PRACTITIONER)
ALL = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)

COMMUNITY = Section(
    key="community",
    title="Community and services",
    family_title="Round about",
    introduction="What is near enough, open enough and kind enough to be used. A name is worth more than an organisation.",
    family_introduction="Who and what near you helps {child}?",
    questions=(
        Strength(
            key="school",
            short="Nursery, school, college",
            wording="How far could {child}’s nursery, school or college be relied on?",
            family_wording="Can you count on school or nursery?",
            about=(Dimension.EDUCATION, Dimension.COMMUNITY_RESOURCES),
            voices=ALL,
            guidance=Guidance(
                look_for="One adult there who knows {child}. What happens in the holidays, at weekends, after a move up?",
                ages={
                    "1_4": "A key person {child} runs to.",
                    "5_10": "Who greets {child} at the gate, and who would notice a bad morning?",
                    "11_15": "One adult among many. May {child} leave a lesson to go to them?",
                    "16_17": "A tutor who rings. What if the course ends?",
                },
            ),
        ),
        Strength(
            key="club",
            short="A club or group",
            wording="How far could a club or group be relied on?",
            family_wording="Can you count on a club or group?",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.SOCIAL_INTEGRATION),
            voices=ALL,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Who takes {them}, who pays, what if it is missed twice?",
                ages={
                    "11_15": "Open in the evening, with an adult who stays from year to year?",
                    "16_17": "Until which birthday may {child} go?",
                },
            ),
        ),
        Strength(
            key="neighbours",
            short="Neighbours",
            wording="How far could neighbours be relied on?",
            family_wording="Can you count on neighbours?",
            about=(Dimension.SOCIAL_INTEGRATION,),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Who has a key? Who has complained? Both may live on the same stair."),
        ),
        Strength(
            key="faith_group",
            short="A faith community",
            wording="How far could a faith community be relied on?",
            family_wording="Can you count on a faith group?",
            hint="None: say it does not apply.",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.IDENTITY),
            voices=BOTH,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Food, company, elders, advice. Who there is safe for children, and how do we know?"),
        ),
        Strength(
            key="trusted_practitioner",
            short="A practitioner they trust",
            wording="How far could a practitioner this family trusts be relied on?",
            family_wording="Is there a worker you trust?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=ALL,
            guidance=Guidance(
                look_for=(
                    "Who, and until when? A strength that ends with a contract needs somebody to hand over to, before it ends."
                ),
                ages={
                    "0_1": "The midwife hands over, and then visits thin out. When is the last?",
                    "16_17": "Until which birthday? Who comes after?",
                },
                ways_to_ask=("“Which of us has been any use?”",),
            ),
        ),
        Strength(
            key="food_help",
            short="Help with food",
            wording="How far could help with food be relied on?",
            family_wording="Can you count on help with food?",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.INCOME),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Pantry, breakfast club, neighbour, Healthy Start. Open when, how many times?"),
        ),
        Strength(
            key="lift",
            short="A lift",
            wording="How far could a lift be relied on?",
            family_wording="Can you count on a lift?",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.SOCIAL_INTEGRATION),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="To school, to hospital, at night. A car seat that fits."),
        ),
        Strength(
            key="money_help",
            short="Money in a pinch",
            wording="How far could help with money in a pinch be relied on?",
            family_wording="Can you count on help with money in a pinch?",
            about=(Dimension.INCOME, Dimension.WIDER_FAMILY),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="From whom, and what they want for it. Money that frightens is not a strength."),
        ),
        DatedRows(
            key="community_seen",
            short="Seen in the community",
            wording="When did community or services last do some good?",
            family_wording="When did that last help?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=ALL,
            depth=Depth.STANDARD,
            columns=(
                Column(key="what", words="What happened"),
                Column(key="who", words="Who it was"),
                Column(key="child_says", words="What {child} would say of it"),
            ),
            guidance=Guidance(look_for="What it did for {child}, not that it was offered."),
        ),
    ),
)
