"""A Day As It Is for small children, and the words in which a grown-up is asked about any child."""

from app.declaration import Adaptation, Add, AppliesTo, Comparability, Dimension, Guidance, InTheirWords, LeaveOut, Reword, Voice
from tools.childs_day.today_babies import RARE_BUT_REAL

ABOUT_SELF = (
    Reword(question="waking_room", family_wording="What is the room like when {child} wakes?"),
    Reword(question="who_meets", family_wording="Who meets {child}?"),
    Reword(question="what_next", family_wording="What does {child} do next?"),
    Reword(question="jobs", family_wording="What jobs does {child} do?"),
    Reword(question="jobs_cost", family_wording="What do the jobs stop {child} doing?"),
    Reword(question="friends", family_wording="Which friends does {child} see?"),
    Reword(question="screens", family_wording="What does {child} do on a phone or screen?"),
    Reword(question="who_knows_where", family_wording="Who knows where {child} is when out?"),
    Reword(question="homework", family_wording="How does it go with work from school?"),
    Reword(question="instead_of_school", family_wording="What does {child} do in the day?"),
    Reword(question="rows", family_wording="What does {child} do if there is a row?"),
    Reword(question="holidays", family_wording="What are holidays like for {child}?"),
)
"""Where a grown-up answers for a child who could be asked these things, but tells in other ways."""

OF_THE_CHILD = (
    Reword(question="day_by_blocks", family_wording="What happens in {child}’s day?"),
    Reword(question="waking", family_wording="How does {child} wake up?"),
    Reword(question="waking_body", family_wording="How does {child}’s body seem on waking?"),
    Reword(question="first_food", family_wording="What does {child} eat or drink first?"),
    Reword(question="first_food_maker", family_wording="Who makes it for {child}?"),
    Reword(question="clothes", family_wording="What clothes does {child} put on?"),
    Reword(question="getting_out", family_wording="How do you both get out of the door?"),
    Reword(question="meant_to_be", family_wording="Where does {child} go in the week?"),
    Reword(question="where_midday", family_wording="Where is {child}, and who with?"),
    Reword(question="midday_food", family_wording="What does {child} have for lunch?"),
    Reword(question="hurt_or_sad", family_wording="Who does {child} go to when hurt or sad?"),
    Reword(question="play", family_wording="What does {child} do for fun?"),
    Reword(question="tea", family_wording="What does {child} have for tea?"),
    Reword(question="tea_with", family_wording="Who does {child} have it with?"),
    Reword(question="stories", family_wording="Who reads or chats with {child} at bedtime?"),
    Reword(question="cuddle", family_wording="Who gives {child} a cuddle?"),
    Reword(question="bed_where", family_wording="Where does {child} sleep?"),
    Reword(question="bed_with", family_wording="Who is in the room with {child}?"),
    Reword(question="bedding", family_wording="What is on {child}’s bed?"),
    Reword(question="bed_feels", family_wording="How safe does {child} seem in bed?"),
    Reword(question="night_wakes", family_wording="What wakes {child} in the night?"),
    Reword(question="night_comes", family_wording="Who comes to {child}?"),
    Reword(question="alone_at_night", family_wording="Is {child} without a grown-up at night?"),
    Reword(question="other_home", family_wording="What is it like at {child}’s other home?"),
    Reword(question="worst_bit", family_wording="What is the worst bit of the day for {child}?"),
    Reword(question="change_first", family_wording="What would {child} change first, do you think?"),
    Reword(question="feels_safe", family_wording="What helps {child} feel safe?"),
    Reword(question="best_bit", family_wording="What is the best bit of the day for {child}?"),
)
"""The same questions put to a grown-up about the child."""

TOO_YOUNG = "Not asked of a child so young."

AGE_1_4 = Adaptation(
    key="age_1_4",
    for_whom="A child of 1 to 4",
    when="The child is between 1 and 4.",
    what_changes="Follows one routine closely, and watches play. A grown-up tells the rest. School questions are left out.",
    applies_to=AppliesTo(age_from=1, age_to=4),
    comparable=Comparability.WITH_CARE,
    method=(
        "Be there for one routine from start to finish: getting up, a meal, or bedtime. Watch ten minutes of play.",
        "Offer dolls, a toy house, or photos of the home to tell with. Take what is shown as the child’s voice.",
        "Ask each grown-up who cares for the child. Do not ask the child to choose between them.",
    ),
    reword=(
        *OF_THE_CHILD,
        *(ABOUT_SELF[0:3]),
        Reword(
            question="toilet",
            wording="How does it go with the toilet, the potty or nappies?",
            family_wording="How does it go with the potty, the loo or nappies?",
        ),
        Reword(
            question="friends",
            wording="Which other children does {child} play with?",
            family_wording="Who does {child} play with?",
        ),
        Reword(
            question="who_knows_where",
            wording="Who keeps {child} in sight or hearing?",
            family_wording="Who keeps {child} in sight?",
        ),
        Reword(question="screens", family_wording="What does {child} watch or play on a screen?"),
        Reword(question="rows", family_wording="What does {child} do if there is a row?"),
        Reword(question="holidays", family_wording="What are holidays like for {child}?"),
        Reword(
            question="wish",
            wording="If one thing could be easier for {child} by Friday, what would it be?",
            family_wording="What one thing could be easier for {child} by Friday?",
        ),
        RARE_BUT_REAL,
    ),
    leave_out=(
        LeaveOut(question="midday_hunger", why=TOO_YOUNG),
        LeaveOut(question="instead_of_school", why=TOO_YOUNG),
        LeaveOut(question="jobs", why=TOO_YOUNG),
        LeaveOut(question="jobs_cost", why=TOO_YOUNG),
        LeaveOut(question="room_to_be_child", why=TOO_YOUNG),
        LeaveOut(question="homework", why=TOO_YOUNG),
    ),
    add=(
        Add(
            section="whole_day",
            question=InTheirWords(
                key="one_routine",
                wording="What happened in one routine, watched from start to finish?",
                family_wording="What did we see when we watched one part of the day?",
                short="One routine, watched",
                about=(Dimension.BASIC_CARE, Dimension.WARMTH, Dimension.GUIDANCE),
                voices=(Voice.PRACTITIONER,),
                long=True,
                guidance=Guidance(look_for="Who started it, what the child did, what the grown-up did, how it ended. Times."),
            ),
        ),
        Add(
            section="afternoon",
            after="play",
            question=InTheirWords(
                key="play_watched",
                wording="What did I see {child} play?",
                family_wording="What did we see {child} play?",
                hint="And who joined in.",
                short="Play, watched",
                about=(Dimension.STIMULATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.PRACTITIONER,),
                guidance=Guidance(
                    look_for="What is acted out. Looking back to a grown-up, sharing, sounds and words, or no play at all."
                ),
            ),
        ),
    ),
)
