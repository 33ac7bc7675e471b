"""Before You Arrive as the baby’s time goes on: before birth, and the first twelve weeks."""

from app.declaration import Adaptation, Add, AppliesTo, Comparability, LeaveOut, Reword
from tools.before_birth.changes.since_birth import safe_since_birth

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not yet born",
    when="The child is expected.",
    what_changes="Asks everything up to the birth. The first weeks are left out until the baby is here, on this same record.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.SAME,
    method=(
        "The first meeting is about wellbeing and hopes. Readiness comes later.",
        "See each expectant parent alone at least once.",
        "The baby’s record began with the due date and goes on after birth.",
    ),
    reword=(
        Reword(question="sleep_now", wording="Is birth near, with nowhere safe for {child} to sleep?"),
        Reword(
            question="breaking_point_now",
            wording="Is somebody at breaking point now, with the birth or with children already here?",
        ),
    ),
    leave_out=(
        LeaveOut(question="fed", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="weight", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="on_the_back", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="clear_space", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="crying_answered", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="breaking_point", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="face_to_face", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="talked_to", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="nappies", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="skin", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="cord", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="warm_enough", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="seen_by_health", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="parent_really", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="parent_says", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="baby_shows", why="Asked after birth. The same record goes on, so nothing starts again."),
        LeaveOut(question="feeding_now", why="Asked after birth, when there is a baby to feed."),
        LeaveOut(question="baby_ill_now", why="Asked after birth. For the pregnancy, see the question on urgent signs."),
    ),
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby who has been born: the first twelve weeks",
    when="The child is born and in the first weeks.",
    what_changes=(
        "Asks the first weeks with each carer, and again whether each feels safe. What belongs to the "
        "pregnancy is left out; what has to be ready is read again."
    ),
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "Read what was asked before birth first, so that nobody starts again.",
        "Watch a feed, a change and a settling. The baby’s body is the baby’s voice.",
        "Ask at every address, and ask each person who minds the baby.",
        "After twelve weeks, go on with Growing and Thriving and Everyday Care.",
    ),
    reword=(
        Reword(
            question="settled_home", wording="Is there somewhere settled to live?", family_wording="Do you have a settled home?"
        ),
        Reword(
            question="fortnight",
            wording="Who is there now to help?",
            family_wording="Who is helping you now?",
            hint="By name and by night.",
        ),
        Reword(
            question="sleep_place",
            wording="Is there a safe, separate place for {child} to sleep, at every address?",
            family_wording="Is there a safe bed just for {child}, in each home?",
        ),
        Reword(question="crying_plan", hint="Has it been needed? Did it work?"),
        Reword(question="substances_now", hint="Each adult who has the care of {child} today."),
        Reword(question="different_now", hint="Three weeks in: has what was hoped for been seen?"),
    ),
    leave_out=(
        LeaveOut(
            question="found_out",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="felt_since",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="weeks_to_go",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="antenatal_reached",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="antenatal_how",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="antenatal_barriers",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="load_health",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="medicines",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="load_mood",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="load_sleep",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="losses",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="smoking",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="alcohol",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="drugs",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="what_changed",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="hard_to_change",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="treatment",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="safe_with_people",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="told",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="not_told",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="feared",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="as_a_person",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="three_in_the_morning",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="shows_hunger",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="shows_tiredness",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="shows_fear",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="hardest_part",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="birth_partner",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="feeding_plan",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="other_parent_asked",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_found_out",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_felt_since",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_antenatal",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_load_health",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_medicines",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_load_mood",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_load_sleep",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_losses",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_substances",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_treatment",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_safe",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_told",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_not_told",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_as_a_person",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_three",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_shows_hunger",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_shows_tiredness",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_shows_fear",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(
            question="op_hardest",
            why="Belongs before birth. Where it was never asked, Carrying the Day asks about a parent’s own life.",
        ),
        LeaveOut(question="pregnancy_now", why="Pregnancy is over. How each parent is comes under the first weeks."),
        LeaveOut(question="concealed_birth_now", why="Pregnancy is over. How each parent is comes under the first weeks."),
    ),
    add=(
        Add(
            section="first_weeks",
            after="parent_really",
            question=safe_since_birth,
        ),
    ),
)
