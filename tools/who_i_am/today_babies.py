"""Who I Am, the last part for a baby and before birth: what is asked of the adults, and what there is to do for them."""

from app.declaration import ActNow, Add, Dimension, Guidance, LeaveOut, Reword

HATE = Reword(question="hate_today", wording="Is the family in danger from people who hate who they are?")

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
        "and the mental health option. If the children are not safe, ring the children’s front door."
    ),
    guidance=Guidance(
        look_for=(
            "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and partners too."
        ),
    ),
)

danger_for_the_parents = ActNow(
    key="danger_for_the_parents",
    short="In danger for the parents",
    wording="Is {child} in danger because of who the parents are?",
    about=(
        Dimension.SAFETY,
        Dimension.IDENTITY,
    ),
    what_to_do=(
        "Tell nobody at home what you were told. Agree where {child} sleeps tonight, and with whom. Ring the children’s "
        "front door, or the emergency duty team out of hours. Ask a service that knows about harm in the name of "
        "honour. Danger now: 999."
    ),
    guidance=Guidance(
        look_for="A birth that was hidden, a father or a faith the family will not have, a baby not named or not held."
    ),
)

pregnancy_in_danger = ActNow(
    key="pregnancy_in_danger",
    short="In danger for the pregnancy",
    wording="Is an expectant parent in danger from somebody because of this pregnancy?",
    about=(
        Dimension.SAFETY,
        Dimension.IDENTITY,
    ),
    what_to_do=(
        "Tell nobody at home what you were told, and send no letter or message there. Agree where they sleep tonight. "
        "Ring a service that knows about harm in the name of honour, with them. Ring the children’s front door, or the "
        "emergency duty team out of hours. Danger now: 999."
    ),
    guidance=Guidance(
        look_for=(
            "Honour, a partner or faith the family will not have, a pregnancy found out or hidden, a phone taken, a "
            "flight booked."
        ),
    ),
)

kept_from_care = ActNow(
    key="kept_from_care",
    short="Kept from maternity care",
    wording="Is an expectant parent ill, and kept from care by fear, belief or control?",
    about=(
        Dimension.HEALTH,
        Dimension.SAFETY,
    ),
    what_to_do=(
        "999 in an emergency. Otherwise ring the maternity unit now, whatever the hour, and go along. Maternity care is "
        "given at once, whatever the papers or the money. If somebody keeps them from it, ring the children’s front "
        "door."
    ),
    guidance=Guidance(
        look_for=(
            "Bleeding, pain, waters gone, a bad headache, the baby moving less; no care yet; “they’ll report us”, “we "
            "cannot pay”."
        ),
    ),
)

parent_used_or_moved = ActNow(
    key="parent_used_or_moved",
    short="A parent used or moved",
    wording="Is an expectant parent held, moved about or made to work by others?",
    about=(
        Dimension.SAFETY,
        Dimension.STABILITY,
    ),
    what_to_do=(
        "Danger now: 999. See them alone, with an interpreter nobody there knows. Do not question those who hold them. "
        "Ring the police. Ring the children’s front door, or the emergency duty team out of hours. An adult is referred "
        "to the National Referral Mechanism only if they agree."
    ),
    guidance=Guidance(
        look_for=("No papers of their own, a story that is learned, debts, somebody who speaks for them, no home they can name."),
    ),
)

NOT_SAID_BY_A_BABY = LeaveOut(
    question="self_harm_today", why="A baby cannot think or say it. It is asked of whoever cares for the baby."
)
FOR_THE_PARENTS = LeaveOut(question="identity_harm", why="So early, danger comes for who the parents are, and that is asked.")
BEFORE_BIRTH = "The baby is not born. It is asked of the expectant parent instead."
IN_THE_FAMILY = (
    Reword(
        question="missed_sen_awaiting", wording="Is any child in this family waiting for help with special educational needs?"
    ),
    Reword(question="missed_young_carer", wording="Does any child in this family look after somebody?"),
    Reword(question="missed_not_on_roll", wording="Is any child in this family home-educated, or on no school’s roll?"),
    Reword(question="missed_coping", wording="Is any child in this family the one who is seen as coping?"),
    Reword(question="hate_today", wording="Is the family in danger from people who hate who they are?"),
)
"""What can be so of an older brother or sister, and not of a baby."""

BABY_LEAVES = (FOR_THE_PARENTS, NOT_SAID_BY_A_BABY)
BABY_ADDS = tuple(Add(section="today", question=question) for question in (danger_for_the_parents, carer_self_harm))
BABY_WORDS = (
    *IN_THE_FAMILY,
    Reword(question="missed_not_seen_alone", wording="Has {child} still not been seen awake?"),
    Reword(question="used_or_moved", wording="Is {child} with adults nobody can place?"),
)
UNBORN_LEAVES = (
    *BABY_LEAVES,
    *(LeaveOut(question=key, why=BEFORE_BIRTH) for key in ("used_or_moved", "ill_and_afraid")),
)
UNBORN_ADDS = tuple(
    Add(section="today", question=question)
    for question in (pregnancy_in_danger, kept_from_care, parent_used_or_moved, carer_self_harm)
)
UNBORN_WORDS = (
    *IN_THE_FAMILY,
    Reword(question="missed_disabled", wording="Is {child} likely to be disabled?"),
    Reword(question="missed_private_or_kin", wording="Will {child} be privately fostered, or live with kin?"),
    Reword(question="missed_temporary_home", wording="Is the family in temporary accommodation?"),
    Reword(question="missed_affluent", wording="Is the family well off?"),
    Reword(question="missed_not_seen_alone", wording="Has the expectant parent still not been seen alone?"),
    Reword(question="belief_harm", wording="Is an expectant parent being hurt, or kept apart, because of a belief?"),
    Reword(question="without_basics", wording="Is an expectant parent without food, heat or somewhere to sleep tonight?"),
    Reword(question="where_lives", wording="With whom, and between which homes, will {child} live?"),
)
