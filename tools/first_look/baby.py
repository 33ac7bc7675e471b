"""First Look on a baby’s sleep and feeding today: what to look for and what to do, for {child} and for any baby in the home."""

from app.declaration import ActNow, Add, Dimension, Guidance, LeaveOut

NO_SAFE_PLACE = (
    "Before you leave, help make one clear, firm, flat place for the next sleep, with the baby on the back. Ring the "
    "health visitor or midwife today. No safe place tonight: ring the children’s front door."
)
UNSAFE_SLEEP = Guidance(look_for="Sofa or armchair, an adult’s bed after drink, drugs or smoking, pillows, a car seat overnight.")

FEED_TODAY = (
    "Ring the health visitor, midwife or 111 today. A baby who is floppy, very sleepy or not feeding: 999. Without "
    "milk, get milk there today."
)
UNSAFE_FEEDING = Guidance(look_for="Watered-down milk, propped bottles, long gaps, food before ready, milk that is off.")

ASKED_BY_NAME = "Asked of {child} by name."

NOT_OF_SOME_BABY = (
    LeaveOut(question="baby_here", why="{child} is a baby: sleep and feeding are asked at once."),
    LeaveOut(question="baby_unsafe_sleep", why=ASKED_BY_NAME),
    LeaveOut(question="baby_unsafe_feeding", why=ASKED_BY_NAME),
)

OF_THIS_BABY = (
    Add(
        section="today",
        after="no_food_heat_water",
        question=ActNow(
            key="child_unsafe_sleep",
            wording="Is {child}, or another baby there, sleeping where it is not safe?",
            short="Sleep",
            about=(Dimension.SAFETY,),
            what_to_do=NO_SAFE_PLACE,
            guidance=UNSAFE_SLEEP,
        ),
    ),
    Add(
        section="today",
        after="child_unsafe_sleep",
        question=ActNow(
            key="child_unsafe_feeding",
            wording="Is {child}, or another baby there, being fed in a way that is not safe?",
            short="Feeding",
            about=(Dimension.BASIC_CARE,),
            what_to_do=FEED_TODAY,
            guidance=UNSAFE_FEEDING,
        ),
    ),
    Add(
        section="today",
        after="child_unsafe_feeding",
        question=ActNow(
            key="carer_self_harm_today",
            short="A carer’s self-harm",
            wording="Has a parent or carer shown thoughts of self-harm, or of ending their life?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Stay with them, and ask plainly: asking does not put it there. Hurt, taken something, or a plan for "
                "today: 999 or A&E. See that {child} is safe with somebody able. Otherwise today: the perinatal team, "
                "the GP, or 111 and the mental health option. Tell the health visitor today."
            ),
            guidance=Guidance(
                look_for=(
                    "“They would be better off without me”, giving things away, a sudden calm, no sleep. Fathers and "
                    "partners too."
                ),
            ),
        ),
    ),
)
