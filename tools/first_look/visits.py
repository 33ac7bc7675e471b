"""First Look on a short visit: what was seen, is the child safe today, and the next step."""

from app.declaration import Adaptation, AppliesTo, Comparability, LeaveOut

NOT_ENOUGH_SEEN = "A short visit shows too little to choose a level. A guess would look like knowledge."
NO_TIME_FOR_HISTORY = "Asked at the next First Look, or from the record, when there is time to check."
NO_TIME_TO_TALK = "Asked when there is time to listen. Hurried, it would do harm."

LEVELS_OF_SOME = (
    "baby_growth",
    "baby_sleep_position",
    "baby_comfort",
    "baby_gaze",
    "food_money",
    "where_at_night",
    "boundaries",
    "someone_to_call",
)
"""Added for a baby or a young person, and left alone on a doorstep as the nine areas are."""
WORDS_OF_SOME = (
    "usual_behaviour",
    "unusual_behaviour",
    "provided_food",
    "provided_clothes",
    "provided_bed",
    "provided_safety",
    "provided_health",
    "provided_school",
    "provided_space",
)

SHORT_VISIT = Adaptation(
    key="short_visit",
    for_whom="A child seen for a few minutes only",
    when="You saw the child briefly: a doorstep, a corridor, a call-out, a clinic.",
    what_changes="Only what made you stop and think, safety today, and the next step.",
    applies_to=AppliesTo(any_circumstance=("short_visit",)),
    comparable=Comparability.NOT,
    method=(
        "Write down how long you were there and what you could not see.",
        "Say in the next step who will look at the rest, and by when.",
    ),
    leave_out=(
        LeaveOut(question="food_and_drink", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="body_and_clothes", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="place_to_sleep", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="watched_over", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="health_seen_to", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="school_and_learning", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="warm_grown_up", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="calm_home", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="own_needs", why=NOT_ENOUGH_SEEN),
        LeaveOut(question="happened_before", why=NO_TIME_FOR_HISTORY),
        LeaveOut(question="who_noticed_before", why=NO_TIME_FOR_HISTORY),
        LeaveOut(question="what_happened_then", why=NO_TIME_FOR_HISTORY),
        LeaveOut(question="better_then_back", why=NO_TIME_FOR_HISTORY),
        LeaveOut(question="what_helps", why=NO_TIME_FOR_HISTORY),
        LeaveOut(question="going_well", why=NO_TIME_TO_TALK),
        LeaveOut(question="relied_on", why=NO_TIME_TO_TALK),
        LeaveOut(question="spoken_with_carer", why=NO_TIME_TO_TALK),
        LeaveOut(question="carer_says", why=NO_TIME_TO_TALK),
        LeaveOut(question="carer_help_wanted", why=NO_TIME_TO_TALK),
        LeaveOut(question="why_not_spoken", why=NO_TIME_TO_TALK),
        LeaveOut(question="childs_view", why=NO_TIME_TO_TALK),
        *(LeaveOut(question=key, why=NOT_ENOUGH_SEEN) for key in LEVELS_OF_SOME),
        *(LeaveOut(question=key, why=NO_TIME_TO_TALK) for key in WORDS_OF_SOME),
    ),
)
