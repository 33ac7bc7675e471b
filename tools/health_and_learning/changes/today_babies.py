"""Is the child safe today, for a baby: what a baby cannot say is asked of those who care for the baby."""

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
        "or A&E. See that {child} is safe with somebody able. Otherwise today: the perinatal team, the GP, or 111 and "
        "the mental health option. Tell the health visitor."
    ),
    guidance=Guidance(
        look_for=(
            "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and partners too."
        ),
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
ASKED_OF_CARERS = Add(section="today", question=carer_self_harm)
