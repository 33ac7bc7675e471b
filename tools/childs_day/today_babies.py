"""Is the child safe today, for a baby and before birth: what is asked of the adults, and what there is to do for them."""

from app.declaration import ActNow, Add, Dimension, Guidance, LeaveOut, Reword

carer_self_harm = ActNow(
    key="carer_self_harm_today",
    short="A carer’s self-harm",
    wording="Has a parent or carer shown thoughts of self-harm, or of ending their life?",
    about=(
        Dimension.SAFETY,
        Dimension.FAMILY_HISTORY,
    ),
    what_to_do=(
        "Stay with them, and ask plainly: asking does not put it there. Hurt, taken something, or a plan for today: 999 "
        "or A&E. See that the children are safe with somebody able. Otherwise today: the perinatal team, the GP, or 111 "
        "and the mental health option. Tell the health visitor or midwife, and your supervisor, today."
    ),
    guidance=Guidance(
        look_for=(
            "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and partners too."
        ),
    ),
)

parent_afraid = ActNow(
    key="parent_afraid",
    short="Afraid of somebody",
    wording="Is {carer} afraid of somebody at home today?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "See {carer} alone. Do not tell anybody at home what was said, and leave nothing in writing. Ask what is safe "
        "to do next. Ring a domestic abuse service with {carer}. Ring the children’s front door, or the emergency duty "
        "team out of hours. Danger now: 999."
    ),
    guidance=Guidance(
        look_for=("A partner who answers for {carer}, a phone that is watched, a voice that drops. Asked alone, or not today."),
    ),
)

parent_alone = ActNow(
    key="parent_alone",
    short="Alone near the birth",
    wording="Is {carer} alone and close to birth, or unwell, with nobody to call?",
    about=(
        Dimension.SAFETY,
        Dimension.HEALTH,
    ),
    what_to_do=(
        "Ring the maternity unit with {carer}. Agree who comes tonight, and how to get there. Labour begun and nobody "
        "there: 999. Children at home with nobody able: ring the children’s front door, or the emergency duty team out "
        "of hours."
    ),
    guidance=Guidance(
        look_for=("No telephone or credit, no lift, a birth planned alone, children who cannot be left."),
    ),
)

parent_hurt_or_ill = ActNow(
    key="parent_hurt_or_ill",
    short="Hurt, ill or bleeding",
    wording="Is {carer} bleeding, in pain, hurt, or feeling the baby move less?",
    about=(Dimension.HEALTH,),
    what_to_do=(
        "Ring the maternity unit now, whatever the hour. Heavy bleeding, a fit or collapse: 999. Stay until {carer} has "
        "spoken to a midwife. If somebody may have caused it, do not ask that person."
    ),
    guidance=Guidance(
        look_for=(
            "Less movement than usual is always a reason to ring. So are a bad headache, blurred sight, waters gone, "
            "fever, a fall or a blow."
        ),
    ),
)

parent_harmed = ActNow(
    key="parent_harmed",
    short="Somebody harming",
    wording="Is somebody harming {carer}, or likely to?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "If it is happening, 999. Do not ask in front of that person. Send no word to the home. Ring the domestic abuse "
        "service with {carer}, alone. Ring the children’s front door, or the emergency duty team out of hours. Leaving "
        "needs a plan."
    ),
    guidance=Guidance(
        look_for=("Hitting, choking, threats about the baby, being followed, money or papers kept. Pregnancy does not protect."),
    ),
)

FEAR = Reword(
    question="afraid_today",
    wording="Does {child} show fear of somebody, or of a place, that {child} will be with or in today?",
    guidance=Guidance(
        look_for=(
            "The body says it: a frozen stare, stiff arms, silence, turning away from one person and from no other, a "
            "startle when a name or a voice is heard."
        )
    ),
)
"""A baby cannot say it. The question stays what it is: whether there is fear of where the child is to be."""

NOT_SAID_BY_A_BABY = LeaveOut(
    question="self_harm_today", why="A baby cannot think or say it. It is asked of whoever cares for the baby."
)
ASKED_OF_CARERS = Add(section="safe_today", question=carer_self_harm)
BEFORE_BIRTH = "The baby is not born. It is asked of the person who is pregnant instead."
UNBORN_LEAVES = (
    NOT_SAID_BY_A_BABY,
    *(LeaveOut(question=key, why=BEFORE_BIRTH) for key in ("afraid_today", "alone_today", "hurt_or_ill_today", "unsafe_person")),
)
UNBORN_ADDS = (
    *(
        Add(section="safe_today", question=question)
        for question in (parent_afraid, parent_alone, parent_hurt_or_ill, parent_harmed)
    ),
    ASKED_OF_CARERS,
)
RARE_BUT_REAL = Reword(
    question="self_harm_today",
    hint="Rare so young. A small child who talks of dying, or hurts {their} own body, sees a doctor today.",
)
