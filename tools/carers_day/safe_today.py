"""Is everybody safe today, the carer and the child? And what a load that cannot be carried leads to: help."""

from app.declaration import ActNow, Dimension, Guidance, Prompt, Section

TODAY = Section(
    key="safe_today",
    title="Safe today",
    introduction=(
        "Ask alone, before you leave. A yes shows the numbers at once. It is about safety, not about how heavy a load is."
    ),
    on_family_view=False,
    questions=(
        ActNow(
            key="carer_in_danger_now",
            short="Carer in danger",
            wording="Is {carer} in danger from somebody today?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If it may happen now, ring 999. Ask {carer}, alone, what is safe to do, and go at their pace unless a life is "
                "at risk. Ring the domestic abuse service with {carer}, and the numbers shown about the children. Leave no "
                "paper, send no message."
            ),
            guidance=Guidance(
                look_for="Threats about leaving, weapons, choking, stalking, pregnancy, a separation. What {carer} fears most."
            ),
        ),
        ActNow(
            key="carer_life_now",
            short="Not wanting to live",
            wording="Is {carer} having thoughts of not wanting to live?",
            about=(Dimension.FAMILY_HISTORY,),
            what_to_do=(
                "Stay and ask plainly; asking does not put it there. Taken something, or a plan for today: 999 or A&E, not "
                "alone. Otherwise 111 and the mental health option, or the crisis team, today. Then who has the children, "
                "tonight and tomorrow."
            ),
            guidance=Guidance(
                look_for=(
                    "Hopelessness, feeling a burden, saying goodbye, sudden calm. In the year after a birth, act the same day."
                ),
                ways_to_ask=("“Are you having thoughts of ending your life?”",),
            ),
        ),
        ActNow(
            key="might_hurt_child_now",
            short="Afraid of hurting a child",
            wording="Is {carer} afraid of hurting {child}, or any child, today?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Thank {carer} for saying it: it protects the child. Do not leave {carer} alone with the child until there is a "
                "plan. Ring the numbers shown together, and the GP or crisis team. A baby who has been shaken or hurt: 999."
            ),
            guidance=Guidance(
                look_for=(
                    "Unwanted frightening thoughts are common after a birth and seldom acted on; voices that command are urgent."
                )
            ),
        ),
        ActNow(
            key="unable_to_care_now",
            short="Unable to care now",
            wording="Is {carer} too ill, drunk, drugged or worn out to look after {child} now?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Stay until somebody able is there. Unconscious, a fit, an overdose, withdrawal with shaking or confusion: 999. "
                "Ring whoever would come, then the numbers shown. Make a plan for the next 24 hours with {carer} where you can."
            ),
            guidance=Guidance(look_for="Cannot be woken or followed, cannot stand, no sleep for days, very unwell in mind."),
        ),
        ActNow(
            key="child_not_safe_now",
            short="Child not safe now",
            wording="Has anything been said that means {child} is not safe today?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Tell {carer} what you have to pass on, and why, unless that raises the danger. Ring the numbers shown. Then "
                "come back to {carer}: what was said was said in trust."
            ),
            guidance=Guidance(
                look_for="Alone at night, unsafe sleep for a baby, an adult who is not safe, a medicine not given."
            ),
        ),
        ActNow(
            key="no_food_or_heat_now",
            short="Food and heat today",
            wording="Is there no food, heat or water for {carer} or {child} today?",
            about=(Dimension.BASIC_CARE, Dimension.INCOME),
            what_to_do=(
                "Get it there before you go home: emergency money, a food parcel, milk, a fuel voucher, the supplier. It is not "
                "a mark against anybody. If it cannot be done today, ring the numbers shown and say so."
            ),
            guidance=Guidance(look_for="Tonight, tomorrow morning, and the day money comes. A carer who says “I am not hungry”."),
        ),
    ),
)

TOO_MUCH = ("too_much",)
WHY = "The carer has said it is more than can be carried without help. That calls for help. It is not a concern about the child."

PROMPTS = (
    Prompt(
        key="act_now",
        says="Act now. Somebody is not safe today: the numbers are on this page.",
        why="A yes stands by itself and waits for nothing else in this tool.",
        any_act_now=True,
    ),
    Prompt(
        key="help_money",
        says="Put money help in the help list: a benefits check, local welfare help, debt advice, food or fuel today.",
        why=WHY,
        among=("load_money", "load_bills"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_work",
        says="Put work in the help list: childcare hours, a letter to the employer or job centre, our meetings moved.",
        why=WHY,
        among=("load_work", "load_looking_for_work"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_health",
        says="Put health in the help list: the GP, adult social care, pain or pregnancy care, and somebody for the bad days.",
        why=WHY,
        among=("load_illness", "load_pain", "load_pregnancy"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_mind",
        says=(
            "Put rest and mental health in the help list: a night off from the network, the GP, perinatal or adult mental health."
        ),
        why=WHY,
        among=("load_mood", "load_worry", "load_sleep", "load_trauma", "load_voices", "load_childhood"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_substances",
        says="Put treatment in the help list, at the carer’s pace, and agree who is in charge of the children meanwhile.",
        why=WHY,
        among=("load_drink", "load_drugs", "load_gambling"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_safety",
        says="Talk to a domestic abuse specialist today, and ask the carer alone what is safe. Keep this off every copy.",
        why="The carer has said that being unsafe or controlled weighs on the day. Some of that is dangerous to leave.",
        among=("load_not_safe", "load_controlled"),
        chosen=("spills_over", "too_much"),
    ),
    Prompt(
        key="help_caring",
        says="Offer a carer’s assessment, and ask the network who could take a share.",
        why=WHY,
        among=("load_caring",),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_reading",
        says="Change our own ways: spoken messages, a trained interpreter, forms filled in together, shown instead of told.",
        why=WHY,
        among=("load_learning", "load_reading", "load_forms", "load_phones", "load_english"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_judged",
        says="Talk in supervision about what we have done, and offer an advocate. Racism is named, recorded and answered.",
        why="The carer has said it is more than can be carried, and some of it comes from services.",
        among=("load_racism", "load_stigma", "load_immigration", "load_judged"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="help_company",
        says="Put company in the help list: one person, one group, one journey paid for. What Holds may find who is near.",
        why=WHY,
        among=("load_lonely", "load_far_from_family", "load_not_heard"),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="fewer_of_us",
        says="Ask who could step back. Join up, move or drop appointments, and give the carer one person to ring.",
        why=WHY,
        among=("load_appointments",),
        chosen=TOO_MUCH,
    ),
    Prompt(
        key="lay_beside_childs_day",
        says="Lay this beside A Day As It Is, at the parts of the day where the strain reaches the child.",
        why="Help is best put where the carer’s hard hour and the child’s hard hour are the same one.",
        among=("strain_reaches",),
        chosen=("waking", "morning", "middle", "afternoon", "evening", "night", "different_days"),
    ),
)
