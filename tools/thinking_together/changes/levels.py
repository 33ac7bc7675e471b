"""Thinking Together in early help, and before a baby is born."""

from app.declaration import Adaptation, Add, AppliesTo, Comparability, Dimension, Guidance, InTheirWords, LeaveOut, Reword
from tools.thinking_together.changes.today_unborn import UNBORN_ADDS, UNBORN_LEAVES, UNBORN_WORDS

LIGHT = "Early help keeps to the story, the evidence, what it means, the level and what the family was told."

EARLY_HELP = Adaptation(
    key="early_help",
    for_whom="A family in early help",
    when="The help is early help, and supervision is short.",
    what_changes=(
        "A light version: the story, the evidence, what holds, the reasons, explanations, the level and what was said."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Every six weeks, as a starting point and not evidence; a school or nursery lead may do it with their own supervisor.",
        "Drift is asked by talking: what has changed for {child} since we last sat here?",
        "If the short version does not settle it, take the adaptation off: nothing that was answered is lost.",
    ),
    reword=(
        Reword(question="help_level", hint="What would early help not be able to do?"),
        Reword(question="why_not_more", hint="Has the front door been asked for advice? That is not the same as a referral."),
    ),
    leave_out=tuple(
        LeaveOut(question=key, why=LIGHT)
        for key in (
            *("disputed", "disputed_by", "harm_now", "harm_in_a_year", "pattern_says"),
            *("different_for_others", "singled_out", "forgotten", "my_reactions", "organisation_shapes", "network_shapes"),
            *("experience", "feelings", "assumptions", "analysis", "plan_child", "plan_worker", "plan_organisation"),
            *("plan_partners", "months_at_level", "changed_for_child", "waiting_for", "who_has_it", "thresholds_moved"),
            *("plan_still_right", "also_needed", "disagreed", "when_next", "change_minds", "help_you", "supervisor_will"),
        )
    ),
)

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not born yet",
    when="The thinking is about an unborn baby.",
    what_changes="The story is the first week home. What the baby says waits until birth. Counts back from the due date.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=(
        (
            "Bring the midwife’s view, and both parents’ own. Look at what happened with earlier children, and at what "
            "is different now."
        ),
        "Count back from the due date: what has to be decided by when, so that the parents hear it in time?",
        "Name the feelings that a coming birth brings, hope among them. A new baby is not a new start for the record.",
    ),
    reword=(
        Reword(
            question="life_this_week",
            wording="What will {child}’s first week at home be like?",
            family_wording="What will the first week at home be like?",
        ),
        Reword(question="harm_in_a_year", wording="What will {child}’s first year be like, if nothing changes?"),
        Reword(question="harm_now", wording="What is happening in this pregnancy that touches {child} now?"),
        UNBORN_WORDS,
        Reword(question="when_next", hint="Before the due date, with weeks to spare."),
    ),
    leave_out=(
        LeaveOut(question="child_says", why="The baby is not born. The first weeks after birth will show it."),
        LeaveOut(question="how_we_know", why="It asks how we know what the child says, and the baby is not born."),
        *UNBORN_LEAVES,
    ),
    add=(
        *UNBORN_ADDS,
        Add(
            section="decision",
            question=InTheirWords(
                key="night_of_birth",
                wording="What is agreed for the night that {child} is born?",
                family_wording="What is agreed for the night of the birth?",
                short="The night of birth",
                about=(Dimension.SAFETY, Dimension.STABILITY),
                shows=None,
                guidance=Guidance(
                    look_for="Who is told, who comes, where the baby sleeps. Do the parents and the ward both know it?"
                ),
            ),
        ),
    ),
)
