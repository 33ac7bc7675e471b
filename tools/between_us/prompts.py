"""The thoughts that answers to Between Us may bring up. None looks at Part B. Anybody may disagree with one."""

from app.declaration import Prompt

PROMPTS = (
    Prompt(
        key="act_now",
        says="A question about today was answered yes. Act now: the numbers are on this page.",
        why="A yes stands by itself and is not weighed against anything else.",
        any_act_now=True,
    ),
    Prompt(
        key="family_disagrees",
        says="The family does not find it so. Thank them, ask for one example, and change one thing this week.",
        why="It takes courage to say. What is done about the first answer decides whether there is a second.",
        among=(
            "know_why",
            "straight",
            "kindly",
            "understand_days",
            "see_well",
            "time_with_child",
            "do_what_we_say",
            "explain_written",
            "can_correct",
            "who_we_are",
            "practical",
        ),
        chosen=("disagree",),
    ),
    Prompt(
        key="child_disagrees",
        says="A child does not find it so. See the child alone this week, and do what was asked.",
        why="Children seldom say it twice.",
        among=("listen", "not_only_grown_ups", "next_for_me"),
        chosen=("disagree",),
    ),
    Prompt(
        key="say_why",
        says="The family is not sure why we are involved. Say it again plainly, and write it down for them.",
        why="Nobody can work on a worry that they have not been told.",
        among=("know_why",),
        chosen=("in_between", "disagree"),
    ),
    Prompt(
        key="facts_before_labels",
        says=(
            "Nothing is set down yet of what was agreed and what happened. Do that before any word for how the family "
            "works with us."
        ),
        why="A label hides what was agreed, what happened and when. The table shows our part as well.",
        among=("agreed",),
        chosen=("blank",),
    ),
    Prompt(
        key="mend_ours",
        says="Something of ours was in the way. Mend it before asking more of the family.",
        why="Services that are hard to reach look, in the record, like families that are.",
        among=("our_barriers",),
        chosen=("times", "places", "letters", "language", "tone", "worker_changes", "too_many", "waiting"),
    ),
    Prompt(
        key="grief",
        says="A child was removed before, or a service hurt them before. Speak of it, and offer somebody for that alone.",
        why="Grief and fear look like distance. They come before any meeting with us.",
        among=("our_barriers",),
        chosen=("past_removal", "past_service"),
    ),
    Prompt(
        key="say_it",
        says="An apology or a thank-you is owed. Say it this week, and in writing if they would like.",
        why="Repair that is put off is not repair.",
        among=("owed",),
        chosen=("apology", "thanks", "both"),
    ),
    Prompt(
        key="child_cannot_wait",
        says="The child cannot wait. Answer Today, and agree with your supervisor what happens now.",
        why="How adults get on is a means. The child’s day is the end.",
        among=("can_child_wait",),
        chosen=("cannot",),
    ),
)
