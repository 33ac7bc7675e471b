"""Growing and Thriving for young people of 11 to 15, and of 16 and 17."""

from app.declaration import Adaptation, Add, Anchors, AppliesTo, Comparability, LeaveOut, Reword
from tools.growing_and_thriving import teenage_questions as teen

SLEEP = Anchors(
    steady="Enough sleep on most nights, and somebody who minds about it. {child} wakes fit for the day.",
    mostly="Late nights at weekends or in a hard week, then caught up.",
    on_and_off="Awake half of many nights: phone, worry, noise, caring, nowhere settled.",
    mostly_not="Day and night have changed places, or there is hardly any sleep. School, mood or safety shows it.",
)

SLEEP_AT_HOME = Anchors(
    steady="Enough sleep most nights.",
    mostly="Late nights at the weekend, then it gets made up.",
    on_and_off="Awake for half of a lot of nights.",
    mostly_not="Hardly any sleep, or awake all night.",
)

LIMITED = "At this age it is asked only if there is a reason to."

AGE_11_15 = Adaptation(
    key="age_11_15",
    for_whom="A young person of 11 to 15",
    when="The young person is between 11 and 15.",
    what_changes=(
        "Adds sex and relationships, drink and drugs, own money, and getting about. Sleep and play are asked for this age. In "
        "private."
    ),
    applies_to=AppliesTo(age_from=11, age_to=15),
    comparable=Comparability.WITH_CARE,
    method=(
        "See the young person first, alone, and say what you would have to pass on.",
        "Offer to let them choose the levels themselves, and note where yours differ.",
        "What adults find hard is a message before it is a problem. Ask what came just before.",
        "Puberty, sleep and moods change fast at this age. Compare with last year, not with last week.",
    ),
    reword=(
        Reword(
            question="sleep",
            anchors=SLEEP,
            family_anchors=SLEEP_AT_HOME,
            hint="Body clocks run late now. Ask about the phone without blame.",
        ),
        Reword(
            question="plays",
            wording="Does {child} have time and means for what {child} enjoys?",
            family_wording="Is there time and money for what {child} enjoys?",
        ),
        Reword(
            question="toilet",
            wording="Is {child} helped with body changes, periods, toilet trouble?",
            family_wording="Does {child} have what is needed for body changes?",
            hint="Products, privacy, knowing what is happening, somebody to ask.",
        ),
        Reword(
            question="toilet_doing",
            wording="How is {child} managing body changes, for {them}?",
            family_wording="How is {child} with body changes?",
        ),
        Reword(question="comforted", family_wording="When {child} is upset, is someone there for {them}?"),
        Reword(
            question="next_steps",
            hint="Options, exams, work experience. Who has talked about what {child} wants?",
        ),
        Reword(question="child_view", family_wording="How are things going for you?"),
    ),
    leave_out=(LeaveOut(question="read_with", why="Talk, and reading one’s own choice, take its place at this age."),),
    add=(
        Add(section="health", after="body_since", question=teen.sexual_health),
        Add(section="health", after="sexual_health", question=teen.substances),
        Add(section="selfcare", after="skills_learning", question=teen.own_money),
        Add(section="selfcare", after="own_money", question=teen.getting_about),
    ),
)

AGE_16_17 = Adaptation(
    key="age_16_17",
    for_whom="A young person of 16 or 17",
    when="The young person is 16 or 17.",
    what_changes=(
        "As for 11 to 15, with college, work and leaving home. Adds skills for leaving home. Leaves out what belongs to younger "
        "years."
    ),
    applies_to=AppliesTo(age_from=16, age_to=17),
    comparable=Comparability.WITH_CARE,
    method=(
        "Still a child in law. Seeming to manage is not the same as being looked after.",
        "Agree with the young person what is written and who is told, unless that raises risk.",
        "Services change at 16 and 18: say which end, which begin, and who hands over.",
    ),
    reword=(
        Reword(question="sleep", anchors=SLEEP, family_anchors=SLEEP_AT_HOME, hint="Shifts, study, where the night is spent."),
        Reword(
            question="attends",
            wording="Does {child} get to college, training or work?",
            family_wording="Does {child} get to college, training or work?",
            hint="No place to go to counts as not getting there.",
        ),
        Reword(
            question="attends_doing",
            wording="How is {child} settled in college, training or work, for {them}?",
            family_wording="How is {child} settled at college or work?",
        ),
        Reword(
            question="plays",
            wording="Does {child} have time and means for what {child} enjoys?",
            family_wording="Is there time and money for what {child} enjoys?",
        ),
        Reword(
            question="school_known",
            wording="Do the grown-ups at home know how college, training or work is going?",
            family_wording="Do you hear how college or work is going?",
        ),
        Reword(
            question="next_steps",
            anchors=Anchors(
                steady="A place, the money and the support for it are agreed, past 18 as well. {child} chose it.",
                mostly="Mostly agreed. One part, such as travel or money, is open.",
                on_and_off="Begun and dropped more than once. Nobody is clearly in charge.",
                mostly_not="No plan past this term. {child} will lose time, income or support.",
            ),
        ),
        Reword(
            question="not_left_to_it",
            hint="Rent, babies, court dates, parents’ illness: at 17 these may still be too much alone.",
        ),
        Reword(question="child_view", family_wording="How are things going for you?"),
    ),
    leave_out=(
        LeaveOut(question="read_with", why="Talk, and reading one’s own choice, take its place at this age."),
        LeaveOut(question="toilet", why=LIMITED),
        LeaveOut(question="toilet_doing", why=LIMITED),
        LeaveOut(question="toilet_since", why=LIMITED),
        LeaveOut(question="manners", why="Asked as skills for leaving home."),
    ),
    add=(
        *AGE_11_15.add,
        Add(section="selfcare", after="independence_since", question=teen.leaving_home),
        Add(section="selfcare", after="leaving_home", question=teen.leaving_skills),
    ),
)
