"""Babies in their first year: fed when hungry, asleep in safety, held, answered."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    LeaveOut,
    Voice,
)
from tools.everyday_care.changes import baby_words, under_five

understood_as_a_baby = Ladder(
    key="understood_as_a_baby",
    short="Understood as a baby",
    wording="Is {child}’s crying and waking understood as a baby’s way of telling?",
    family_wording="When {child} cries or wakes, do people see it as a baby’s way of talking?",
    hint="It takes the place of questions about rules. What is expected of {child} should fit a baby.",
    about=(Dimension.GUIDANCE, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Crying and waking are read as hunger, tiredness, pain or wanting company, and answered.",
        mostly="On a hard night {child} is called difficult. In the morning it is taken back.",
        on_and_off="Crying is often taken as naughty or on purpose. {child} is told off, or left to learn.",
        mostly_not="{child} is blamed for being a baby, and is punished or given less for it.",
    ),
    family_anchors=Anchors(
        steady="People see that crying means hungry, tired, sore or lonely. They answer it.",
        mostly="On a hard night it feels like {child} is being difficult. By morning that has passed.",
        on_and_off="It often feels as if {child} cries on purpose. {child} gets told off or left.",
        mostly_not="{child} gets blamed for crying or waking.",
    ),
    guidance=Guidance(
        look_for="The words used at three in the morning. What the carer was told about spoiling a baby, and by whom.",
        ways_to_ask=("“What do you think {child} is telling you when it goes on and on?”",),
    ),
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby, under 1",
    when="From birth to the first birthday.",
    what_changes=(
        "Safe sleep in place of own bed. Feeding, comfort and watching in a baby’s terms. Safe handling is "
        "asked. Rules, school and older children’s questions are left out; one is added, about being "
        "understood as a baby."
    ),
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "See a feed, a change, and the place of every sleep, at every address.",
        "Watch the baby’s face and body with each carer. That is the baby’s voice.",
        "Look at the red book together: weight line, checks, immunisations.",
        "Ask every adult who handles the baby, fathers and partners as well.",
        "Read safe sleep with care beside a later “own bed”: they are different questions.",
    ),
    reword=(*under_five.REWORDED, *baby_words.REWORDED),
    leave_out=(
        *under_five.LEFT_OUT,
        LeaveOut(question="looks_forward", why="A baby lives in the present."),
        LeaveOut(question="school_talked_about", why="School and nursery come later. Play and talk are asked about."),
        LeaveOut(question="learning_helped", why="Getting ready for school comes later. Play and talk are asked about."),
        LeaveOut(question="shown_first", why="A baby cannot yet follow what is expected."),
        LeaveOut(question="rules_make_sense", why="There are no rules for a baby to keep."),
        LeaveOut(question="rules_same", why="There are no rules for a baby to keep."),
        LeaveOut(question="calm_limits", why="A baby is not stopped, but soothed. Safe handling is asked in its place."),
        LeaveOut(question="making_up", why="A baby is soothed, which is asked as comfort."),
        LeaveOut(question="adult_decisions", why="A baby cannot be asked to decide."),
        LeaveOut(question="changes_told", why="A baby is prepared by people who stay, which is asked as people who come back."),
    ),
    add=(Add(section="guidance", question=understood_as_a_baby),),
)
