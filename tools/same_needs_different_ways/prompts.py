"""The thoughts that answers to Same Needs may bring up. Anybody may disagree with one."""

from app.declaration import Prompt

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself, and is not put down to the condition.",
        any_act_now=True,
    ),
    Prompt(
        key="service_first",
        says=(
            "A gap is a service’s, or the service has not been asked. Ask it in writing today. Until it "
            "has answered, this is not recorded as a worry about a parent’s care."
        ),
        why="A parent cannot give what a service has not provided.",
        among=(
            "whose_eating",
            "whose_breathing",
            "whose_seizures",
            "whose_medicines",
            "whose_moving",
            "whose_skin",
            "whose_toilet",
            "whose_periods",
            "whose_dignity",
            "whose_sleep",
            "whose_safety",
            "whose_sensory",
            "whose_change",
            "whose_learning",
            "whose_therapy",
            "whose_friends",
            "whose_going_out",
            "whose_loved",
        ),
        chosen=("service", "not_asked"),
    ),
    Prompt(
        key="carer_gap",
        says=(
            "What is needed is in place, and care at home falls short. Ask what gets "
            "in the way, and act as you would for any child."
        ),
        why="Expecting less of care because a child is disabled is unfair to the child.",
        among=(
            "whose_eating",
            "whose_breathing",
            "whose_seizures",
            "whose_medicines",
            "whose_moving",
            "whose_skin",
            "whose_toilet",
            "whose_periods",
            "whose_dignity",
            "whose_sleep",
            "whose_safety",
            "whose_sensory",
            "whose_change",
            "whose_learning",
            "whose_therapy",
            "whose_friends",
            "whose_going_out",
            "whose_loved",
        ),
        chosen=("carer", "both"),
    ),
    Prompt(
        key="would_not_accept",
        says="We would not accept it for another child, or are not sure. Act as for that child: supervisor today.",
        why="This is the check against expecting less.",
        among=("accept_for_another",),
        chosen=("no", "not_sure"),
    ),
    Prompt(
        key="check_left_blank",
        says="The check whether we would accept it for another child has been left blank. Answer it before this is finished.",
        why="It is the one question in this tool that is answered every time.",
        among=("accept_for_another",),
        chosen=("blank",),
    ),
    Prompt(
        key="look_again",
        says=(
            "It may not be the condition alone: that is assumed, or it differs from place to place, or places have not been "
            "compared. Have a clinician look, and ask two places on the same day."
        ),
        why="Signs of pain, hunger or harm are easily put down to a condition.",
        among=("condition_explains", "differs"),
        chosen=("assumed", "not_known", "clinician_no", "not_compared", "worse_somewhere", "better_somewhere"),
    ),
    Prompt(
        key="this_week",
        says="A need is mostly not met somewhere. What needs to happen this week, and in which place?",
        why="Going without is usual for this child there, and the child is affected now.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="several",
        says=(
            "Three or more needs come and go. Bring those who give care round one table "
            "with the family, and look at The Pattern Over Time."
        ),
        why="Each place sees its own gap. Three is a starting point, not evidence.",
        levels=("on_and_off", "mostly_not"),
        at_least=3,
        starting_point=True,
    ),
    Prompt(
        key="see_and_hear",
        says=(
            "The child has not been seen alone or with a supporter, or has nobody to speak "
            "up. Arrange it, in the child’s own way of talking."
        ),
        why="Disabled children are spoken about more than spoken with.",
        among=("seen", "advocate"),
        chosen=("carer_there", "asleep", "not_yet", "no", "in_name"),
    ),
    Prompt(
        key="restriction",
        says=(
            "There is holding or restriction that is not agreed, not reviewed or not known "
            "about. Ask who agreed, when, and what was tried first."
        ),
        why="Holding a child without agreement may be unlawful, and may be harm.",
        among=("restriction",),
        chosen=("not_agreed", "agreed_old", "not_known"),
    ),
)
