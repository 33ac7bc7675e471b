"""Same Needs: is the child safe today, in every place."""

from app.declaration import ActNow, Dimension, Guidance, Section

TODAY = Section(
    key="today",
    title="Is the child safe today?",
    on_family_view=False,
    introduction=(
        "Answer every time, from what you know now, for every place. A yes shows the "
        "numbers at once. You do not need to be sure to ring."
    ),
    questions=(
        ActNow(
            key="unwell_today",
            wording="Is {child} unwell, hurt or in pain, or not {their} usual self?",
            short="Unwell or in pain",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "999 for breathing, a long seizure, choking, or hard to wake. Otherwise the child’s own "
                "clinical team, 111 or the GP today. Believe those who know the child. Say “this is new”, "
                "and do not let it be put down to the condition unseen."
            ),
            guidance=Guidance(
                look_for=(
                    "A new cry, stillness, grey or blue, not feeding, fever, a limb held still, bruises where kit does not touch."
                )
            ),
        ),
        ActNow(
            key="feeding_today",
            wording="Is {child} without food, fluid or feeds that are safe for {them} today?",
            short="Food or fluid",
            about=(Dimension.BASIC_CARE, Dimension.HEALTH),
            what_to_do=(
                "Dry, very sleepy or choking: 999. Feeding tube out or blocked: the number on the plan now. Feeds or "
                "thickener run out: the home delivery line or ward today. Do not feed by mouth a child who is not to be."
            ),
            guidance=Guidance(
                look_for="Missed feeds, coughing at every mouthful, dry nappies, a tube that has moved, thickener finished."
            ),
        ),
        ActNow(
            key="kit_today",
            wording="Is {child} without a medicine or equipment that {child} cannot safely be without?",
            short="Medicine or equipment",
            about=(Dimension.HEALTH, Dimension.SAFETY),
            what_to_do=(
                "Get it there today: pharmacy emergency supply, the ward, the equipment "
                "line, out-of-hours. In danger meanwhile: 999."
            ),
            guidance=Guidance(
                look_for="Rescue medicine, oxygen, suction, ventilator power, hoist, safe bed, insulin. Power cut, meter empty."
            ),
        ),
        ActNow(
            key="untrained_today",
            wording="Will {child} be in the care of nobody who is able to keep {them} safe tonight?",
            short="Nobody able tonight",
            about=(Dimension.SAFETY, Dimension.HEALTH),
            what_to_do=(
                "Do not leave it to hope. Ring the nursing team, short-break provider or ward for cover. If there is none, "
                "ring the children’s front door, or the emergency duty team out of hours. Hospital is better than nobody."
            ),
            guidance=Guidance(
                look_for=(
                    "Nurse not coming, parent ill or worn out, a young brother in charge, an agency carer who has not been shown."
                )
            ),
        ),
        ActNow(
            key="handled_today",
            wording="Is {child} being hurt, roughly handled, shut in or held without agreement, anywhere?",
            short="Hurt or held",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Happening now: 999. Ring the children’s front door, or the emergency duty team out of "
                "hours. Do not tell the place or person first. For a school, home or transport, the local "
                "authority designated officer is told the same day."
            ),
            guidance=Guidance(
                look_for=(
                    "Marks, fear of a place or person, flinching at care, doors locked from outside, a child who returns silent."
                )
            ),
        ),
        ActNow(
            key="afraid_today",
            wording="Is {child} afraid of somebody, or of being touched or left somewhere, today?",
            short="Afraid",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Believe what is shown. Do not leave the child there until you have advice. Get somebody "
                "who knows the child’s way of talking, and who has no part in it. Ring the children’s "
                "front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(
                look_for=(
                    "How I tell you: fear. Clinging, freezing, wetting, hurting self, a sign for a name, a picture pushed away."
                )
            ),
        ),
        ActNow(
            key="self_harm_today",
            wording="Is {child} self-harming, or showing a wish not to be alive?",
            short="Hurting self",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            what_to_do=(
                "Make safe, and stay. Pain first: a clinician today. Injury or a plan: 999 or A&E with somebody who knows "
                "the child. Otherwise 111 mental health option or the learning disability team today."
            ),
            guidance=Guidance(look_for="Head banging that is new, biting, not eating, words or symbols for dead, gone, hate me."),
        ),
        ActNow(
            key="carer_at_limit_today",
            wording="Is a carer near breaking point with {child} now?",
            short="Carer at the limit",
            about=(Dimension.SAFETY, Dimension.FAMILY_HISTORY),
            what_to_do=(
                "Thank them. Stay. Get another able adult there tonight, or an emergency short break. If the "
                "child may be harmed, or the carer speaks of ending both lives, 999, then ring the children’s "
                "front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(
                look_for=(
                    "No sleep for days, “I can’t any more”, talk of neither being here, "
                    "shaking, rage, a sudden calm. Both may need help now."
                )
            ),
        ),
    ),
)
