"""Before You Arrive, last part: is everybody safe now. Asked at every meeting."""

from app.declaration import ActNow, Dimension, Guidance, Section

NOW = Section(
    key="now",
    title="Is everybody safe now?",
    on_family_view=False,
    introduction=(
        "Answer at every meeting, before you leave. A yes shows the numbers at once. You do not need to be sure to ring."
    ),
    questions=(
        ActNow(
            key="pregnancy_now",
            wording="Is there bleeding, bad pain, waters gone, a bad headache, or less movement of the baby?",
            short="Pregnancy: urgent",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "Ring the maternity unit now, whatever the hour; 999 if there is heavy bleeding, a fit or "
                "collapse. Wait with them until they have spoken to a midwife."
            ),
            guidance=Guidance(
                look_for=(
                    "Less movement than usual is always a reason to ring. So are itching all over, swelling and blurred sight."
                )
            ),
        ),
        ActNow(
            key="concealed_birth_now",
            wording="Might {child} be born without anybody who can help, by plan or by fear?",
            short="Birth without help",
            about=(Dimension.HEALTH, Dimension.SAFETY),
            what_to_do=(
                "Ring the maternity unit today with them, and say what they fear. If labour has begun, 999. Ring the "
                "children’s front door, or the emergency duty team out of hours. Do not tell family members who were not "
                "told."
            ),
            guidance=Guidance(
                look_for=(
                    "No care yet, a due date that has passed, plans to give birth alone or to "
                    "leave the baby, pregnancy hidden from those at home."
                )
            ),
        ),
        ActNow(
            key="sleep_now",
            wording="Will {child} sleep anywhere unsafe tonight?",
            short="Baby’s sleep tonight",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Help make one clear, firm, flat space before you leave, baby on the back, away from smoke. If it cannot "
                "be made, or the adults will be drinking, using or worn out, ring the children’s front door, or the "
                "emergency duty team out of hours. Tell the health visitor or midwife today."
            ),
            guidance=Guidance(
                look_for=(
                    "A sofa or armchair, an adult’s bed after drink, drugs, smoke or strong "
                    "medicine, a full cot, a car seat overnight. Every address."
                )
            ),
        ),
        ActNow(
            key="feeding_now",
            wording="Is {child} not feeding, or being fed in a way that is not safe?",
            short="Baby’s feeding",
            about=(Dimension.BASIC_CARE, Dimension.HEALTH),
            what_to_do=(
                "Floppy, very sleepy or not feeding: 999. Otherwise ring the midwife, health "
                "visitor or 111 today. No milk: get it there today."
            ),
            guidance=Guidance(
                look_for=(
                    "Few wet nappies, too sleepy to feed, watered milk, propped bottles, milk running out before money comes."
                )
            ),
        ),
        ActNow(
            key="baby_ill_now",
            wording="Is {child} ill, hurt, or marked in any way?",
            short="Baby ill or marked",
            about=(Dimension.HEALTH,),
            what_to_do=(
                "999 for breathing, colour, a fit, a floppy or unrousable baby. Any bruise or mark on a baby "
                "who cannot crawl, or a temperature of 38 or more: a doctor today, and ring the children’s "
                "front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(
                look_for="See the baby awake and undressed. Hot, cold, yellow, grey, bulging soft spot, a cry that is new."
            ),
        ),
        ActNow(
            key="breaking_point_now",
            wording="Is somebody near breaking point with {child} now?",
            short="Near breaking point",
            about=(Dimension.SAFETY, Dimension.WARMTH),
            what_to_do=(
                "Put the baby down safely, and stay. Get somebody else there who can take over tonight. If "
                "there is nobody, or the baby may have been shaken or hurt, 999, then ring the children’s "
                "front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(
                look_for=(
                    "Crying for hours, a hand tight on an arm, “I can’t”, a partner who storms out. Thank them for saying it."
                )
            ),
        ),
        ActNow(
            key="substances_now",
            wording="Is drink or drug use putting {child} in danger now?",
            short="Drink or drugs now",
            about=(Dimension.HEALTH, Dimension.SAFETY),
            what_to_do=(
                "Collapse or overdose: 999. Nobody should stop daily drink or opioids suddenly in pregnancy: ring the "
                "midwife and the drug and alcohol service today. With a baby here and nobody fit to care, stay, and ring "
                "the children’s front door, or the emergency duty team out of hours."
            ),
            guidance=Guidance(
                look_for="Withdrawal, injecting, drinking to sleep, nobody sober with the baby, medicines in reach."
            ),
        ),
        ActNow(
            key="violence_now",
            wording="Is somebody hurting or threatening {carer}, or likely to?",
            short="Violence now",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If it is happening, 999. Do not ask in front of that person, and do not send word to the home. "
                "Ring the domestic abuse service with them, alone, and ring the children’s front door, or the "
                "emergency duty team out of hours. Leaving needs a plan."
            ),
            guidance=Guidance(
                look_for=(
                    "Bruises, a partner who answers for them, threats about the baby, "
                    "choking, being followed. Pregnancy does not protect."
                )
            ),
        ),
        ActNow(
            key="self_harm_now",
            wording="Has a parent spoken of self-harm, or of not wanting to be alive?",
            short="Self-harm",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            what_to_do=(
                "Stay. Ask plainly; asking does not put it there. A plan, or something taken: 999 or A&E, with the "
                "baby safe. Otherwise the perinatal team, GP or 111 mental health option today."
            ),
            guidance=Guidance(
                look_for="“They would be better off without me”, giving things away, a sudden calm. Fathers and partners too."
            ),
        ),
        ActNow(
            key="unwell_mind_now",
            wording="Is a parent suddenly very unwell in mind?",
            short="Very unwell in mind",
            about=(Dimension.HEALTH, Dimension.SAFETY),
            what_to_do=(
                "Ring the perinatal or crisis team now, or 999 if there is danger. Do not leave the "
                "baby alone with that parent. Somebody they trust should stay."
            ),
            guidance=Guidance(
                look_for=(
                    "Hardly sleeping and full of energy, very confused, hearing or believing frightening things, "
                    "strange ideas about the baby. In the first weeks this can come on in hours."
                )
            ),
        ),
    ),
)
