"""The thoughts that answers to Before You Arrive may bring up. Anybody may disagree with one."""

from app.declaration import Prompt

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about now was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="not_ready",
        says=(
            "Something is not ready yet. If the baby is due within 8 weeks, it goes "
            "to the top of the plan, with a name and a date."
        ),
        why="What is not ready by then is seldom ready in time. Eight weeks is a starting point; the local procedure decides.",
        among=(
            "sleep_place",
            "feeding_plan",
            "feeding_things",
            "room_warm",
            "room_clean",
            "settled_home",
            "money_week_one",
            "benefits",
            "birth_partner",
            "fortnight",
            "crying_plan",
            "pets",
            "visitors",
            "smoke_free",
            "medicines_away",
        ),
        chosen=("not_yet", "talked"),
        starting_point=True,
    ),
    Prompt(
        key="soon",
        says="Less than 8 weeks to go, or the date is not sure. Read the list of what is not ready from the top, today.",
        why="Babies come early. Eight weeks is a starting point, not evidence.",
        among=("weeks_to_go",),
        chosen=("under_eight", "not_sure"),
        starting_point=True,
    ),
    Prompt(
        key="no_care_yet",
        says=(
            "There has been no antenatal care yet, or it came late. Help make the first "
            "appointment today, and start with what is feared."
        ),
        why="Care reached late still helps. Blame sends people away.",
        among=("antenatal_reached",),
        chosen=("not_yet", "later"),
    ),
    Prompt(
        key="safety",
        says="It is not safe, or could not be asked alone. Arrange a time alone, and speak to a domestic abuse specialist first.",
        why="Violence often begins or grows in pregnancy, and leaving needs a plan.",
        among=("safe_with_people", "op_safe", "safe_since_birth"),
        chosen=("not_safe", "mostly", "alone_not_possible", "could_not_ask"),
    ),
    Prompt(
        key="own_behaviour",
        says="The other parent is worried about their own behaviour. Find who works with that here, this week.",
        why="Somebody who says it is asking for help, and a baby is coming.",
        among=("op_safe",),
        chosen=("worried_by_self",),
    ),
    Prompt(
        key="other_parent",
        says="The other parent has not been asked. Agree who will ring, and by when.",
        why="Fathers and partners are often left out of help before birth, and then worried about.",
        among=("other_parent_asked",),
        chosen=("not_yet",),
    ),
    Prompt(
        key="safer_sleep",
        says="Nobody has talked about safer sleep yet. Do it at this meeting, with everybody who will put the baby down.",
        why="It is the talk about tired nights, with each carer, that helps.",
        among=("safer_sleep",),
        chosen=("nobody",),
    ),
    Prompt(
        key="this_week",
        says="A need is mostly not met in the first weeks. What needs to happen today, and this week?",
        why="A newborn cannot wait: days matter.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="comes_and_goes",
        says=(
            "Care comes and goes in the first weeks. Ask what gets in the way, bring "
            "help within days, and look again within a week."
        ),
        why="In a newborn, on and off for a week is a long time. A week is a starting point.",
        levels=("on_and_off",),
        starting_point=True,
    ),
)
