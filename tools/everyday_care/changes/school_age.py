"""Children from five to ten: roads, water and the internet, and a bed of their own."""

from app.declaration import Adaptation, Anchors, AppliesTo, Comparability, LeaveOut, Reword

NOT_A_BABY = (LeaveOut(question="safe_handling", why="About the handling of a baby in the first year."),)

watched_over = Reword(
    question="watched_over",
    hint="Roads, water, heights, pets, fire and the internet. Think of after school, weekends and the busiest hour of the day.",
    anchors=Anchors(
        steady="Someone able knows where {child} is, indoors, out and online, and checks. Dangers are talked through first.",
        mostly="Out of sight or online longer than agreed, now and then. Someone notices and puts it right.",
        on_and_off="Near-misses happen again. At times no one able knows where {child} is, or what {child} is doing online.",
        mostly_not=(
            "{child} usually comes and goes, or is online, with nobody able knowing. Injuries, rescues or "
            "strangers have happened."
        ),
    ),
    family_anchors=Anchors(
        steady="Someone knows where {child} is, in, out and online. They check.",
        mostly="Now and then {child} is out or online too long. Someone sees and puts it right.",
        on_and_off="There have been some close calls. At times nobody knows where {child} is.",
        mostly_not="Most of the time nobody knows. {child} has been hurt, or had to be rescued.",
    ),
)

AGE_5_10 = Adaptation(
    key="age_5_10",
    for_whom="Age 5 to 10",
    when="From the fifth birthday until the eleventh.",
    what_changes=(
        "Sleep is asked as own bed and bedding; watching over as roads, water and online. Questions for "
        "babies and teenagers are left out."
    ),
    applies_to=AppliesTo(age_from=5, age_to=10),
    comparable=Comparability.SAME,
    method=(
        "Ask the child to show you round: bed, favourite thing, where shoes go.",
        "Meet the child at school once, and say why you are there.",
    ),
    reword=(watched_over,),
    leave_out=(
        *NOT_A_BABY,
        LeaveOut(question="would_come", why="Asked from age 11. At this age a child should not be out of reach of help."),
        LeaveOut(question="freedom_talked_through", why="Asked from age 11. At this age limits are set for a child."),
    ),
)
