"""The thoughts that answers to Who I Am may bring up. None looks at Part B. Anybody may disagree with one."""

from app.declaration import Prompt
from tools.who_i_am.easily_missed import LOOK

MISSED = tuple(f"missed_{key}" for key in LOOK)

OPENS = tuple(
    Prompt(
        key=f"open_{key}",
        says=f"{short}. Open: {opens}",
        why="Children in this position are easily missed. The tool named here looks at what this one only notices.",
        among=(f"missed_{key}",),
        chosen=("yes",),
    )
    for key, (short, _, opens, _) in LOOK.items()
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="not_known",
        says="Something in Part C is not known. Give it to somebody by name, with a date.",
        why="What nobody has asked is where children are missed. A blank is a next step, and never a low mark.",
        among=MISSED,
        chosen=("blank",),
    ),
    Prompt(
        key="say_why_first",
        says="The family has not been told why we ask. Do that before going on.",
        why="Facts about identity are specially protected, and belong to the people they are about.",
        among=("told_why",),
        chosen=("not_yet",),
    ),
    Prompt(
        key="act_on_prejudice",
        says="The family has met prejudice, and it has not stopped. Agree with them what is done this week, and by whom.",
        why="Reviews describe racism that was written down and left.",
        among=("done_about_it",),
        chosen=("acted", "told_nothing", "not_told"),
    ),
    Prompt(
        key="our_own_part",
        says="Prejudice was met from a service. Take it to your manager, and answer Between Us with the family.",
        why="How services behave is part of what surrounds a child, and it is ours to put right.",
        among=("prejudice_where",),
        chosen=("services",),
    ),
    Prompt(
        key="young_carer_assessment",
        says=(
            "A child cares for somebody, and no assessment has been offered. Offer it, and ask adult services what they will do."
        ),
        why="A young carer may have a right to an assessment. The adult’s need is for adults to meet.",
        among=("carer_assessment",),
        chosen=("not_offered",),
    ),
    Prompt(
        key="private_fostering",
        says="This may be private fostering. Tell the private fostering lead today.",
        why="The council has to be told, has to visit, and often has not heard.",
        among=("where_lives",),
        chosen=("private_fostering",),
    ),
    Prompt(
        key="money_held",
        says=(
            "One person controls the money, or somebody’s stay hangs on another. Ask the other adult alone, and do not "
            "write it in a copy."
        ),
        why="Control of money and papers is a common form of domestic abuse.",
        among=("money", "right_to_stay"),
        chosen=("controlled", "tied"),
    ),
    Prompt(
        key="hurting_is_hurting",
        says=(
            "Hitting or frightening a child is being spoken of as a difference. Name what happens to this child, and "
            "look at Everyday Care."
        ),
        why="Asking about culture helps to understand. It does not make hurt into something else.",
        among=("differences_about",),
        chosen=("hurting",),
    ),
    *OPENS,
)
