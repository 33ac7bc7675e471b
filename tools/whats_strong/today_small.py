"""Safe today, for a child under five: what so small a child cannot say is asked of those who care for the child."""

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
        "the mental health option. Ring the numbers shown."
    ),
    guidance=Guidance(
        look_for=(
            "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and partners "
            "too. A child of three or four who talks of dying sees a doctor today."
        ),
    ),
)

FEAR = Reword(
    question="afraid_now",
    wording="Does {child} show fear of somebody, or of a place, that {child} will be with or in today?",
    guidance=Guidance(
        look_for=(
            "The body says it: a frozen stare, stiff arms, silence, turning away from one person and from no other, a "
            "startle when a name or a voice is heard."
        )
    ),
)
"""A baby cannot say it. The question stays what it is: whether there is fear of where the child is to be."""

NOT_SAID_SO_SMALL = LeaveOut(
    question="self_harm_now", why="So small a child can hardly say it. It is asked of whoever cares for the child."
)
ASKED_OF_CARERS = Add(section="safe_today", question=carer_self_harm)
