"""Is the child safe today, before birth: what is asked of the expectant parent, and what there is to do."""

from app.declaration import ActNow, Add, Dimension, Guidance, LeaveOut, Reword

pregnancy_cannot_wait = ActNow(
    key="pregnancy_cannot_wait",
    short="Cannot wait",
    wording="Is there something in this pregnancy today that cannot wait?",
    about=(
        Dimension.HEALTH,
        Dimension.BASIC_CARE,
    ),
    what_to_do=(
        "Agree now who gets it there today. Bleeding, pain, waters gone, a bad headache, or a baby who moves less: ring "
        "the maternity unit now, whatever the hour. Heavy bleeding, a fit or collapse: 999. If it cannot be got today, "
        "ring the front door."
    ),
    guidance=Guidance(
        look_for=(
            "Food, warmth, medicine or treatment that has stopped, a safe bed tonight, somebody to be with them near the birth."
        ),
    ),
)

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
        "or A&E. See that any children are safe with somebody able. Otherwise today: the perinatal team, the GP, or 111 "
        "and the mental health option. Tell your safeguarding lead and the midwife."
    ),
    guidance=Guidance(
        look_for=(
            "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and partners too."
        ),
    ),
)

pregnancy_not_seen = ActNow(
    key="pregnancy_not_seen",
    short="Not seen",
    wording="Is this a pregnancy that no midwife or worker has been able to see?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "Agree who sees them today, and tell the midwife. If nobody can, ring the front door, or the emergency duty "
        "team out of hours. If you think that somebody is in danger now, ring 999."
    ),
    guidance=Guidance(
        look_for=("When was the expectant parent last seen alone, and by whom? A closed door or a message is not seeing."),
    ),
)

BEFORE_BIRTH = "The baby is not born. It is asked of the expectant parent instead."
UNBORN_LEAVES = tuple(LeaveOut(question=key, why=BEFORE_BIRTH) for key in ("cannot_wait", "self_harm_today", "nobody_has_seen"))
UNBORN_ADDS = tuple(
    Add(section="today", question=question) for question in (pregnancy_cannot_wait, pregnancy_not_seen, carer_self_harm)
)
UNBORN_WORDS = Reword(question="danger_today", wording="Is an expectant parent, or {child}, in danger today?")
