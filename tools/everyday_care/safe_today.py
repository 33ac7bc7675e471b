"""Is the child safe today? Asked each time, however little else is asked; and the thoughts the answers may bring up."""

from app.declaration import ActNow, Dimension, Guidance, Prompt, Section

unsafe_sleep_now = ActNow(
    key="unsafe_sleep_now",
    short="Sleep tonight",
    wording="Will {child} sleep anywhere unsafe tonight?",
    about=(Dimension.BASIC_CARE, Dimension.SAFETY),
    what_to_do=(
        "A baby: before you leave, help to make one clear, firm, flat place, with the baby on the back, away from "
        "smoke, and tell the health visitor or midwife today. An older child: agree where the child will sleep, and who "
        "will be there. If it cannot be made safe tonight, or the adults will be drinking, using or worn out, ring the "
        "numbers shown before you leave."
    ),
    guidance=Guidance(
        look_for="Every place where {child} may sleep tonight, who else is in it, and who may come in.",
        ages={
            "0_1": (
                "A sofa or armchair, an adult bed after drink, drugs, smoking or strong medicine, a full cot, a "
                "pillow, a baby seat overnight."
            ),
            "1_4": "A bed beside an open window or stairs, a sofa with an adult who has been drinking, a cot climbed out of.",
            "5_10": "A bed shared with an adult who frightens {them}, a floor, a car, a room with strangers in it.",
            "11_15": "Locked out or told to leave, a night bus, a car, the home of an older person who offers a bed.",
            "16_17": "Nowhere to go, sofa to sofa, or a bed that has to be paid for in some way.",
        },
    ),
)

alone_now = ActNow(
    key="alone_now",
    short="Alone now",
    wording="Is {child} alone now, or about to be, beyond what {child} can do?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "Stay with the child until somebody able is there. If a young child is alone and you cannot get to "
        "them, ring 999. Then ring the numbers shown, and write down the times."
    ),
    guidance=Guidance(
        look_for="Age, ability, how long, whether it is night, who else has been left with {them}.",
        ages={
            "0_1": "A baby alone is always a yes.",
            "1_4": "Under five and alone is always a yes.",
            "5_10": "Alone at night, or minding others, is a yes.",
            "11_15": "Alone overnight, or locked out, is a yes.",
        },
    ),
)

unsafe_person_now = ActNow(
    key="unsafe_person_now",
    short="Who has them now",
    wording="Is {child} with an adult who is unsafe, or not able to care, now?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "If an adult is unconscious or a child may be hurt now, ring 999. Do not challenge the adult. Stay "
        "where you can see the child if it is safe, and ring the numbers shown. Say who the adult is."
    ),
    guidance=Guidance(
        look_for=(
            "Known to have harmed a child, kept away by a court or an agreement, very drunk or drugged, very "
            "mentally unwell, unconscious."
        )
    ),
)

without_food_or_heat_now = ActNow(
    key="without_food_or_heat_now",
    short="Food, water, heat",
    wording="Is {child} without food, water or heat today?",
    about=(Dimension.BASIC_CARE, Dimension.INCOME),
    what_to_do=(
        "Get it there today: emergency money, a food parcel, a voucher for the meter, the landlord or "
        "supplier. If you cannot before tonight, ring the numbers shown and say so. This is help, not blame, "
        "and it does not wait for a meeting."
    ),
    guidance=Guidance(look_for="What there is for tea tonight and breakfast tomorrow. The meter. Milk, if there is a baby."),
)

ill_or_hurt_now = ActNow(
    key="ill_or_hurt_now",
    short="Ill or hurt now",
    wording="Is {child} seriously ill or hurt, and not being treated?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    what_to_do=(
        "Ring 999 if it is an emergency, 111 or the GP if it is urgent. Health first, questions later. Tell "
        "the clinician what worries you about care, then ring the numbers shown."
    ),
    guidance=Guidance(
        look_for=(
            "Hard to wake, hard to breathe, a fit, a burn, a head injury, losing weight, pain that stops "
            "eating or sleep, a needed medicine not given."
        ),
        ages={
            "0_1": ("Floppy, few wet nappies, not feeding, or any bruise on a baby not yet moving about, is a yes."),
            "1_4": "Anything swallowed that might be medicine, a battery or a washing capsule is a yes.",
        },
    ),
)

violence_now = ActNow(
    key="violence_now",
    short="Violence now",
    wording="Is there violence, or a threat of it, where {child} is today?",
    about=(Dimension.SAFETY,),
    what_to_do=(
        "If it is happening, leave if you must and ring 999. Do not ask about it in front of the adult who "
        "does it. Ring the numbers shown, name who does what, and ask the adult who is harmed what is safe "
        "to do next."
    ),
    guidance=Guidance(
        look_for=("What you hear as you arrive. Fresh injuries or damage. A threat about leaving, taking the child, or weapons.")
    ),
)

afraid_now = ActNow(
    key="afraid_now",
    short="Afraid to go home",
    wording="Is {child} afraid to go home, or to stay there, today?",
    about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
    what_to_do=(
        "Believe it. Do not send the child home, or leave, before you have rung the numbers shown and agreed "
        "what happens tonight. Tell the child what you will do next."
    ),
    guidance=Guidance(look_for="Words, or a body that says it: clinging to you, freezing when a name is said, hiding, wetting."),
)

self_harm_now = ActNow(
    key="self_harm_now",
    short="Self-harm",
    wording="Has {child} spoken of self-harm, or of not wanting to be alive?",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
    what_to_do=(
        "Stay, listen, and ask plainly: asking does not put it there. If it may be today, do not leave the "
        "child alone; ring 999, or take the child to A&E. Otherwise the GP or crisis line today, then the "
        "numbers shown. Agree who will know."
    ),
    guidance=Guidance(
        look_for="Words, messages, marks, giving things away, a sudden calm. Medicines and blades in the home.",
        ways_to_ask=("“Have you had thoughts of hurting yourself, or of not wanting to be here?”",),
    ),
)

section = Section(
    key="safe_today",
    title="Safe today",
    introduction=(
        "Is {child} safe today? Answer before you leave, every visit, from what you know now. A yes shows "
        "the local numbers at once. You do not need to be sure, and you do not need to finish anything else "
        "first."
    ),
    on_family_view=False,
    questions=(
        unsafe_sleep_now,
        alone_now,
        unsafe_person_now,
        without_food_or_heat_now,
        ill_or_hurt_now,
        violence_now,
        afraid_now,
        self_harm_now,
    ),
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="Act now. Somebody has said the child is not safe today. Write down whom you rang and what was agreed.",
        why="Any yes in Safe today. It does not wait for anything else in this tool.",
        any_act_now=True,
    ),
    Prompt(
        key="this_week",
        says="What needs to happen this week?",
        why="At least one need is mostly not met, so the child is affected now.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="pattern_across",
        says=(
            "Needs are on and off in three or more sides of care. The Pattern Over Time would show whether "
            "they have come and gone together before."
        ),
        why=(
            "Several needs that come and go at once can wear a child down, and each alone can look small. "
            "Three is a starting point, not research."
        ),
        levels=("on_and_off",),
        at_least=3,
        across_dimensions=True,
        starting_point=True,
    ),
    Prompt(
        key="pattern_lasting",
        says=(
            "If a need has been on and off for more than 8 weeks, The Pattern Over Time would show whether "
            "it has come and gone before."
        ),
        why="A need that keeps coming back does more harm than one bad spell.",
        levels=("on_and_off",),
        starting_point=True,
    ),
    Prompt(
        key="hear_the_child",
        says="{child} has not been heard yet. A Day As It Is begins with the child.",
        why="Care can look steady to adults and feel otherwise to a child.",
        among=("child_heard",),
        chosen=("not_yet",),
    ),
)
