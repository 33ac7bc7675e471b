"""A Day As It Is for babies: feeds, sleeps and changes round the clock, told by a carer and watched."""

from app.declaration import (
    ActNow,
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)
from tools.childs_day.today_babies import ASKED_OF_CARERS, FEAR, NOT_SAID_BY_A_BABY

CARER_TELLS = (Voice.CARER,)
TOLD_AND_WATCHED = (Voice.CARER, Voice.PRACTITIONER)
TOO_YOUNG = "Not asked of a child so young."

NO_SAFE_PLACE = (
    "Help make a clear, firm, flat place for the next sleep, on the back, before you leave. Ring the health visitor or midwife "
    "today. No safe place tonight: ring the children’s front door."
)
UNSAFE_SLEEP = Guidance(
    look_for="Sofas, shared sleep after drink, drugs or smoking, a cluttered cot, a carer at the end of strength."
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby in the first year",
    when="The child is under one.",
    what_changes=(
        "Follows feeds, sleeps and changes round the clock, and the carer’s gaze and comfort, by watching as well as asking."
    ),
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.NOT,
    method=(
        "Go round the clock by feeds, sleeps and nappy changes. Ask about last night as well as today.",
        "Watch at least one feed, one change and one settling. The baby’s body is the baby’s voice.",
        "Ask kindly how the carer’s nights are. Worn-out carers are to be helped, not judged.",
    ),
    reword=(
        Reword(question="which_day", voices=CARER_TELLS),
        Reword(question="how_usual", voices=CARER_TELLS),
        Reword(
            question="day_by_blocks",
            wording="How do feeds, sleeps and changes go round the clock for {child}?",
            family_wording="How do feeds, sleeps and changes go for {child}?",
            hint="One block for each feed, sleep or waking time. Who is there, and what the baby does.",
            voices=TOLD_AND_WATCHED,
        ),
        Reword(
            question="waking",
            family_wording="How does {child} wake up?",
            hint="How {child} calls, and who comes.",
            voices=CARER_TELLS,
        ),
        Reword(question="waking_room", family_wording="What is the room like when {child} wakes?", voices=TOLD_AND_WATCHED),
        Reword(
            question="waking_body",
            wording="How do {child}’s body and skin look on waking?",
            family_wording="How does {child} look on waking?",
            hint="Colour, tone, warmth, nappy, skin.",
            voices=TOLD_AND_WATCHED,
        ),
        Reword(question="someone_up", voices=TOLD_AND_WATCHED),
        Reword(question="wakes_comfortable", voices=TOLD_AND_WATCHED),
        Reword(question="body_comfort", hint="Skin, mouth, nappy area, cord and folds.", voices=TOLD_AND_WATCHED),
        Reword(question="clothes", family_wording="What does {child} wear by day and for sleep?", voices=TOLD_AND_WATCHED),
        Reword(question="clothes_right", voices=TOLD_AND_WATCHED),
        Reword(
            question="hurt_or_sad",
            wording="Who comes when {child} cries?",
            family_wording="Who comes when {child} cries?",
            voices=CARER_TELLS,
        ),
        Reword(question="someone_to_go_to", hint="When crying, tired, startled or in pain.", voices=TOLD_AND_WATCHED),
        Reword(
            question="play",
            wording="What play and talk does {child} have?",
            family_wording="How do you play and chat with {child}?",
            voices=TOLD_AND_WATCHED,
        ),
        Reword(question="gets_to_play", voices=TOLD_AND_WATCHED),
        Reword(
            question="moods",
            voices=CARER_TELLS,
            family_wording="How do you feel by the evening?",
            wording="How are the grown-ups by the evening?",
        ),
        Reword(question="visitors", voices=CARER_TELLS),
        Reword(question="noise", voices=CARER_TELLS),
        Reword(question="drink_or_drugs", voices=CARER_TELLS, family_wording="If you have a drink, who looks after {child}?"),
        Reword(question="rows", voices=CARER_TELLS, family_wording="What does {child} do if there is a row?"),
        Reword(question="evening_safe", hint="Settled or startled; calm or tense.", voices=TOLD_AND_WATCHED),
        Reword(question="stories", family_wording="What songs or chat does {child} have?", voices=CARER_TELLS),
        Reword(question="cuddle", family_wording="Who holds {child}, and when?", voices=CARER_TELLS),
        Reword(question="warm_end", voices=TOLD_AND_WATCHED),
        Reword(question="bath", voices=TOLD_AND_WATCHED),
        Reword(question="home_warm", voices=TOLD_AND_WATCHED),
        Reword(question="bed_where", family_wording="Where does {child} sleep, day and night?", voices=TOLD_AND_WATCHED),
        Reword(question="bed_with", family_wording="Who shares the bed or room?", voices=CARER_TELLS),
        Reword(
            question="bedding",
            family_wording="What is in the cot?",
            hint="Firm, flat and clear of everything.",
            voices=TOLD_AND_WATCHED,
        ),
        Reword(
            question="bed_settled",
            hint="A clear, firm, flat space, on the back, for every sleep, in every home.",
            voices=TOLD_AND_WATCHED,
        ),
        Reword(question="night_wakes", family_wording="What wakes {child} in the night?", voices=CARER_TELLS),
        Reword(question="night_comes", family_wording="Who comes to {child}?", voices=CARER_TELLS),
        Reword(question="night_comfort", voices=TOLD_AND_WATCHED),
        Reword(question="night_people", voices=CARER_TELLS),
        Reword(
            question="alone_at_night",
            wording="Is {child} ever without an able adult in the house?",
            family_wording="Is {child} ever without a grown-up?",
            voices=CARER_TELLS,
        ),
        Reword(question="other_home", family_wording="What is it like at {child}’s other home?", voices=CARER_TELLS),
        FEAR,
        Reword(question="weekends", voices=CARER_TELLS),
        Reword(question="money_runs_out", voices=CARER_TELLS),
        Reword(question="carer_ill", voices=CARER_TELLS, family_wording="What is it like when you are ill?"),
        Reword(
            question="worst_bit",
            family_wording="When is {child} most upset?",
            voices=CARER_TELLS,
            wording="When in the day is {child} most upset?",
        ),
        Reword(
            question="change_first",
            wording="What would make {child}’s day easier first?",
            family_wording="What would make {child}’s day easier?",
            voices=CARER_TELLS,
        ),
        Reword(
            question="feels_safe",
            wording="What settles {child}?",
            family_wording="What settles {child}?",
            voices=TOLD_AND_WATCHED,
        ),
        Reword(
            question="best_bit",
            wording="When in the day is {child} brightest?",
            family_wording="When is {child} at {their} best?",
            voices=TOLD_AND_WATCHED,
        ),
    ),
    leave_out=(
        LeaveOut(question="first_food", why="Asked as feeds."),
        LeaveOut(question="first_food_maker", why="Asked as feeds."),
        LeaveOut(question="breakfast", why="Asked as feeds."),
        LeaveOut(question="baby_here", why="{child} is a baby: where {child} sleeps tonight is asked at once."),
        LeaveOut(question="baby_sleep_tonight", why="Asked of {child} by name."),
        LeaveOut(question="washing", why="Asked as bath time and nappy changes."),
        LeaveOut(question="toilet", why="Asked as nappy changes."),
        LeaveOut(question="getting_out", why=TOO_YOUNG),
        LeaveOut(question="gets_there", why=TOO_YOUNG),
        LeaveOut(question="meant_to_be", why=TOO_YOUNG),
        LeaveOut(question="where_midday", why="The blocks say where the baby is, and with whom."),
        LeaveOut(question="fun_part", why=TOO_YOUNG),
        LeaveOut(question="hard_part", why=TOO_YOUNG),
        LeaveOut(question="instead_of_school", why=TOO_YOUNG),
        LeaveOut(question="midday_food", why="Asked as feeds."),
        LeaveOut(question="midday_hunger", why="Asked as feeds."),
        LeaveOut(question="midday_enough", why="Asked as feeds."),
        LeaveOut(question="who_meets", why=TOO_YOUNG),
        LeaveOut(question="what_next", why=TOO_YOUNG),
        LeaveOut(question="there_after_school", why=TOO_YOUNG),
        LeaveOut(question="jobs", why=TOO_YOUNG),
        LeaveOut(question="jobs_cost", why=TOO_YOUNG),
        LeaveOut(question="room_to_be_child", why=TOO_YOUNG),
        LeaveOut(question="friends", why=TOO_YOUNG),
        LeaveOut(question="screens", why=TOO_YOUNG),
        LeaveOut(question="who_knows_where", why=TOO_YOUNG),
        LeaveOut(question="kept_in_mind", why=TOO_YOUNG),
        LeaveOut(question="tea", why="Asked as feeds."),
        LeaveOut(question="tea_with", why="Asked as feeds."),
        LeaveOut(question="evening_meal", why="Asked as feeds."),
        LeaveOut(question="homework", why=TOO_YOUNG),
        LeaveOut(question="bed_feels", why="A baby’s safety in bed is in where and on what the baby sleeps."),
        LeaveOut(question="holidays", why=TOO_YOUNG),
        LeaveOut(question="wish", why="A baby cannot be asked for a wish."),
        NOT_SAID_BY_A_BABY,
    ),
    add=(
        ASKED_OF_CARERS,
        Add(
            section="whole_day",
            question=InTheirWords(
                key="feeds",
                wording="How do {child}’s feeds go, by day and by night?",
                family_wording="How do feeds go, day and night?",
                hint="What, how much, how often, who gives it, how it is made up.",
                short="Feeds",
                about=(Dimension.BASIC_CARE, Dimension.HEALTH),
                voices=TOLD_AND_WATCHED,
                guidance=Guidance(
                    look_for="Hunger cues noticed, held for feeds, time taken, sick or sleepy, milk running short."
                ),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="sleeps",
                wording="How do {child}’s sleeps go, by day and by night?",
                family_wording="How does sleep go, day and night?",
                short="Sleeps",
                about=(Dimension.BASIC_CARE, Dimension.SAFETY),
                voices=TOLD_AND_WATCHED,
                guidance=Guidance(look_for="Where each sleep is, which way up, who settles, what happens on the worst nights."),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="nappy_changes",
                wording="How do {child}’s nappy changes go?",
                family_wording="How do nappy changes go?",
                short="Nappy changes",
                about=(Dimension.BASIC_CARE,),
                voices=TOLD_AND_WATCHED,
                guidance=Guidance(look_for="How many wet in a day, skin, enough nappies, talk and smiles while changing."),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="gaze_and_comfort",
                wording="What passed between {child} and the carer while I watched?",
                family_wording="What did we see when you were with {child}?",
                hint="Looking, voice, holding, turns taken, and what happened when {child} cried.",
                short="Gaze and comfort",
                about=(Dimension.WARMTH, Dimension.STIMULATION),
                voices=(Voice.PRACTITIONER,),
                shows=Signal.EXPERIENCE,
                long=True,
                guidance=Guidance(
                    look_for="Who looks first, who looks away, how long until comfort, whether it worked. What was lovely."
                ),
            ),
        ),
        Add(
            section="safe_today",
            after="no_food_or_heat_today",
            question=ActNow(
                key="child_sleep_tonight",
                wording="Will {child}, or another baby there, sleep where it is not safe tonight?",
                short="Sleep tonight",
                about=(Dimension.SAFETY,),
                what_to_do=NO_SAFE_PLACE,
                guidance=UNSAFE_SLEEP,
            ),
        ),
    ),
)
