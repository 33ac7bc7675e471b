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
        "and the mental health option. Say what the lane shows of earlier times."
    ),
    guidance=Guidance(
        look_for=(
            "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and partners too."
        ),
    ),
)

pregnancy_ill_today = ActNow(
    key="pregnancy_ill_today",
    short="Ill in pregnancy",
    wording="Is an expectant parent ill, hurt or bleeding, or feeling the baby move less?",
    about=(Dimension.HEALTH,),
    what_to_do=(
        "Ring the maternity unit now, whatever the hour. Heavy bleeding, a fit or collapse: 999. Go along, and take the "
        "dates of missed appointments with you."
    ),
    guidance=Guidance(
        look_for=("Antenatal visits missed that add up, a condition untreated, drink or drugs stopped suddenly, marks."),
    ),
)

parent_in_danger = ActNow(
    key="parent_in_danger",
    short="Parent alone or in danger",
    wording="Is an expectant parent alone near the birth, or with somebody unsafe, today?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "Danger now: 999. Do not ask about harm in front of the person who may do it. Somebody able stays with them. "
        "Ring the maternity unit. Ring the children’s front door, or the emergency duty team out of hours."
    ),
    guidance=Guidance(
        look_for=("Who is with them at this minute? Who was with them at such times before?"),
    ),
)

pregnancy_gone = ActNow(
    key="pregnancy_gone",
    short="Pregnancy out of sight",
    wording="Has an expectant parent dropped out of sight of everybody who could help?",
    about=(
        Dimension.SAFETY,
        Dimension.STABILITY,
    ),
    what_to_do=(
        "Find out today who has seen them last, and where. Tell the midwife and the children’s front door what the lane "
        "shows about earlier gaps. If nobody can say that they are safe, ring the police."
    ),
    guidance=Guidance(
        look_for=("A sudden move, visits put off, a door not opened, telephone calls only, a due date that has passed."),
    ),
)

NOT_SAID_BY_A_BABY = LeaveOut(
    question="self_harm_today", why="A baby cannot think or say it. It is asked of whoever cares for the baby."
)
ASKED_OF_CARERS = Add(section="today", question=carer_self_harm)
BEFORE_BIRTH = "The baby is not born. It is asked of the expectant parent instead."
UNBORN_LEAVES = (
    NOT_SAID_BY_A_BABY,
    *(LeaveOut(question=key, why=BEFORE_BIRTH) for key in ("ill_today", "alone_today", "gone_today")),
)
UNBORN_ADDS = (
    *(Add(section="today", question=question) for question in (pregnancy_ill_today, parent_in_danger, pregnancy_gone)),
    ASKED_OF_CARERS,
)
UNBORN_WORDS = Reword(
    question="basics_today", wording="Is an expectant parent without food, water, heat or a safe place to sleep today?"
)
