"""Home and Means where there is plenty: who is there, when, and how it feels."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    LeaveOut,
    Reword,
    Voice,
)
from tools.home_and_means.whose import WITH_CHILD

who_is_there = Ladder(
    key="who_is_there",
    short="Somebody there",
    wording="Is somebody who loves {child} there, at the times that matter to {child}?",
    family_wording="Is someone who loves {child} there when it matters?",
    hint="After school, at supper, at bedtime, in the holidays. Paid carers count for care: are they who {child} would choose?",
    about=(Dimension.WARMTH, Dimension.STABILITY),
    voices=WITH_CHILD,
    anchors=Anchors(
        steady="At most of them, by plan, and {child} can count on it.",
        mostly="Away at times. {child} knows when, rings, and is met.",
        on_and_off="Often not. {child} is with staff, tutors or screens, and has stopped asking.",
        mostly_not="Hardly ever. {child} lives beside the adults, and not with them.",
    ),
    family_anchors=Anchors(
        steady="At most of them, and {child} can count on it.",
        mostly="Away at times. {child} knows when.",
        on_and_off="Often not.",
        mostly_not="Hardly ever.",
    ),
    guidance=Guidance(
        look_for=(
            "Go through last week: who was in the house at seven in the morning, at seven in the evening, at two in the morning?"
        ),
        ages={
            "0_1": "How many people have held the baby this week, and who comes at night?",
            "11_15": "Boarding: who is rung, who visits, where do exeats go?",
        },
        ways_to_ask=("To {child}: “Who was there when you got in yesterday?”",),
    ),
)

how_home_feels = InTheirWords(
    key="how_home_feels",
    short="How home feels",
    wording="How does home feel to {child}?",
    family_wording="How does home feel to you?",
    about=(Dimension.WARMTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.CHILD, Voice.CARER),
    guidance=Guidance(
        look_for="Colours, sounds, temperatures, rooms not gone into. Silence in a large house.",
        ways_to_ask=("To {child}: “If home were weather, what would it be?”",),
    ),
)

pressure = Ladder(
    key="free_of_pressure",
    short="Loved without winning",
    wording="Is {child} loved whatever {child} achieves?",
    family_wording="Is {child} loved, win or lose?",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes, and {child} knows it. Losing is allowed.",
        mostly="Yes, with tense times round tests and matches.",
        on_and_off="Warmth follows results. {child} hides marks, hunger or fear.",
        mostly_not="Worth is results. {child} is unwell, cheats, or hurts {child}’s own body. Ask plainly, and act today.",
    ),
    family_anchors=Anchors(
        steady="Yes, and {child} knows it.",
        mostly="Yes. Tests and matches can be tense.",
        on_and_off="It can feel as if it hangs on results.",
        mostly_not="It feels as if results are all that count.",
    ),
    guidance=Guidance(look_for="Timetable with no gaps, tutors, food, sleep, sport through injury. Who asks how {child} is?"),
)

drink_in_evening = InTheirWords(
    key="evenings_here",
    short="Evenings here",
    wording="What are evenings here like, once work is done?",
    about=(Dimension.FAMILY_HISTORY, Dimension.SAFETY),
    voices=(Voice.CHILD, Voice.CARER),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "Wine, prescribed medicine, powder, rows in low voices, who drives. Ask as plainly as you would anywhere. Each "
            "adult alone."
        )
    ),
)

PLENTY = "Plenty of it here. Time goes to who is there, and how it feels. Put it back if you find it is not so."
MATERIAL = (
    "hot_water",
    "hot_water_whose",
    "power",
    "power_whose",
    "free_of_damp",
    "free_of_damp_whose",
    "bedding",
    "bedding_whose",
    "how_many_sleep",
    "room_to_sleep",
    "room_to_sleep_whose",
    "keep_cold",
    "keep_cold_whose",
    "cooker",
    "cooker_whose",
    "utensils",
    "utensils_whose",
    "lasts_the_month",
    "lasts_the_month_whose",
    "gap_often",
    "school_meals",
    "healthy_start",
    "toilet",
    "toilet_whose",
    "bath",
    "bath_whose",
    "wash_clothes",
    "wash_clothes_whose",
    "dry_clothes",
    "dry_clothes_whose",
    "coat",
    "coat_whose",
    "shoes",
    "shoes_whose",
    "uniform",
    "uniform_whose",
    "floors",
    "floors_whose",
    "shared_housing",
    "shared_housing_whose",
    "load_deductions",
    "load_sanctions",
    "load_no_recourse",
    "benefits_check",
    "online",
    "online_whose",
)

AFFLUENT = Adaptation(
    key="affluent",
    for_whom="A family with plenty",
    when="The home and means are plentiful.",
    what_changes=(
        "Leaves out what is plainly there. Adds who is there and when, how home feels, being loved without winning, and evenings."
    ),
    applies_to=AppliesTo(any_circumstance=("affluent",)),
    comparable=Comparability.NOT,
    method=(
        "Ask to be shown the whole house, the child’s room by the child, and the kitchen at supper.",
        "Politeness, lawyers and complaints can make a worker ask less. Talk about it in supervision before you go.",
        "See the child alone. Staff and school may know most: ask whom the child tells.",
        "Money may still be one adult’s only. Ask each adult alone.",
    ),
    reword=(
        Reword(question="proud_of", hint="Ask {child} the same, apart. Which of it is about people?"),
        Reword(question="fix_first", family_wording="What would you change first?", hint="It may not be about the house."),
        Reword(
            question="income_reaches",
            hint="Accounts in one name, an allowance, cards that are stopped. Ask each adult alone, by voice.",
        ),
        Reword(question="load_debt", hint="Debt hides behind large houses, and collapses fast. Ask."),
        Reword(question="goes_first", hint="Never short: say so. What does {child} go without that money does not buy?"),
        Reword(question="warm", hint="Go by {child}’s body, in {child}’s own room."),
        Reword(question="not_cut_off", hint="Friends of {child}’s own choosing, on foot, without an appointment."),
        Reword(question="work_and_the_day", hint="Hours, travel, telephones at table. Who is in the house when both are away?"),
    ),
    leave_out=tuple(LeaveOut(question=key, why=PLENTY) for key in MATERIAL),
    add=(
        Add(section="matters", after="best_place", question=who_is_there),
        Add(section="matters", after="who_is_there", question=how_home_feels),
        Add(section="matters", after="how_home_feels", question=pressure),
        Add(section="living", after="who_lives_here", question=drink_in_evening),
    ),
)
