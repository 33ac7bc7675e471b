"""The thoughts that answers to A Plan the Child Would Recognise may bring up. Anybody may disagree with one."""

from app.declaration import Prompt
from tools.plan_and_change.plan_check import CHECKS
from tools.plan_and_change.stages import OUTCOMES

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="our_help",
        says="No change for the better at two reviews or more. What must be different about our help?",
        why="Doing the same again is not a plan. The first thing to look at is what was offered, and whether it fitted.",
        among=tuple(f"{name}_unchanged" for name in OUTCOMES),
        chosen=("two_or_more",),
        starting_point=True,
    ),
    Prompt(
        key="worse_this_week",
        says="This is worse for the child than when the plan began. What needs to happen this week, and whose is it to do?",
        why="The child cannot wait for the next review. Other outcomes that are better do not make up for it.",
        among=tuple(f"{name}_change" for name in OUTCOMES),
        chosen=("worse",),
    ),
    Prompt(
        key="up_and_down",
        says="It goes up and down. The Pattern Over Time would show what brings it back, and what help was there each time.",
        why="An up-and-down line is itself a finding. Averaging it would hide it.",
        among=(*(f"{name}_change" for name in OUTCOMES), *(f"{name}_status" for name in OUTCOMES)),
        chosen=("up_and_down", "slipped_back"),
    ),
    Prompt(
        key="look_and_see",
        says="We cannot tell whether this is better. Who could look before the next review, and at which hour?",
        why="Not known is a to-do, never a low mark and never a pass.",
        among=tuple(f"{name}_change" for name in OUTCOMES),
        chosen=("cannot_tell", "blank"),
    ),
    Prompt(
        key="is_it_lasting",
        says=(
            "An outcome is called lasting. Read the five tests beside it: better for the child, two sources, the child’s "
            "word, 3 months, a hard time. If one is not shown, has the supervisor agreed another length?"
        ),
        why="A good month is easily taken for a changed life. Three months is a starting point, not evidence.",
        among=tuple(f"{name}_status" for name in OUTCOMES),
        chosen=("lasting",),
        starting_point=True,
    ),
    Prompt(
        key="help_not_there",
        says="The help that this rests on is not in place. What is there meanwhile, and who is asking for it by name and date?",
        why="A family cannot be held to a step whose help never came.",
        among=tuple(f"{name}_help" for name in OUTCOMES),
        chosen=("waiting", "not_funded", "none"),
    ),
    Prompt(
        key="not_possible",
        says="It is not possible as things stand. Change the step, or move what is in the way first.",
        why="A plan that cannot be done sets a family up to be blamed.",
        among=tuple(f"{name}_possible" for name in OUTCOMES),
        chosen=("not_yet",),
    ),
    Prompt(
        key="mend_the_plan",
        says="Part of the plan check is partly or no. Mend the plan before it is signed.",
        why="A gap in a plan is ours, and it is easiest to mend on the day it is written.",
        among=CHECKS,
        chosen=("partly", "no"),
    ),
    Prompt(
        key="too_many",
        says="There are more than five outcomes. Which would the child choose to keep?",
        why="What cannot be held in mind is not done. Five is a starting point, not evidence.",
        among=("how_many",),
        chosen=("more",),
        starting_point=True,
    ),
    Prompt(
        key="ending_too_soon",
        says=(
            "Ending is being thought about, and the change is not enough or not yet lasting. What would be lost by "
            "waiting, and what by going?"
        ),
        why=(
            "About one child protection plan in four is a second or later one. Stepping down slowly may hold where "
            "stopping does not."
        ),
        among=("enough_and_lasting",),
        chosen=("not_lasting", "not_enough", "blank"),
    ),
    Prompt(
        key="child_not_heard",
        says="The child’s own wish is not here yet. A Day As It Is is a gentle way to hear it.",
        why="A plan that the child would not recognise is a plan for somebody else.",
        among=("child_wants",),
        chosen=("blank",),
    ),
)
