"""What First Look changes, and for whom: age, ways of telling, and circumstances."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Voice,
)
from tools.first_look import added, baby
from tools.first_look.provided import ASYLUM_NRPF
from tools.first_look.visits import SHORT_VISIT

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not yet born",
    when="The child is expected.",
    what_changes="First Look is not used. Use the front page of Before You Arrive instead.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=("Open Before You Arrive, and the First Weeks. If the expectant parent is in danger now, act now.",),
    use_instead="before_birth",
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby in the first year",
    when="The child is under one.",
    what_changes="Adds growth, face to face, comfort and sleep position. Reads the baby’s body and behaviour as the voice.",
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "Watch a feed, a change or a settling if you can. What a baby does is what a baby says.",
        "Small changes matter within days, not weeks. If you choose to watch, make it days.",
    ),
    reword=(
        Reword(
            question="child_shows",
            wording="What did {child} show by face, body and cry?",
            family_wording="What did {child} show us by face, body and cry?",
            hint="Looking, reaching, stiff, floppy, startled, crying, or too quiet.",
        ),
        Reword(
            question="place_to_sleep",
            hint="A clear, firm, flat cot or basket, in every home, day and night.",
            anchors=Anchors(
                steady="Own clear, firm, flat space for every sleep, at every address.",
                mostly="Nearly always; the carer can say what happens on a tired night, and it is safe.",
                on_and_off="Safe some nights; sofas, a cluttered cot or an unplanned shared bed on others.",
                mostly_not="No safe place, or unsafe sleep is usual: answer Today as well.",
            ),
            family_anchors=Anchors(
                steady="{child} has a clear, flat, firm bed for each sleep.",
                mostly="Nearly each time. There is a safe plan for tired nights.",
                on_and_off="Some nights it is a sofa or a shared bed.",
                mostly_not="{child} has no safe bed yet.",
            ),
        ),
        Reword(
            question="calm_home",
            hint="Days with a shape, and voices that do not frighten.",
            family_wording="Home is calm enough for {child} to settle",
        ),
        Reword(question="own_needs", hint="Born early, health, disability, feeding needs, the family’s language and faith."),
    ),
    leave_out=(
        LeaveOut(question="afraid_to_go_home", why="A baby cannot tell us this in words; face, body and cry are asked instead."),
        LeaveOut(
            question="self_harm_thoughts",
            why="A baby has no such thoughts to ask about. It is asked of whoever cares for the baby.",
        ),
        LeaveOut(question="child_says", why="A baby tells by behaviour, which is asked instead."),
        LeaveOut(question="childs_view", why="A baby’s view is read from behaviour, growth, gaze and comfort."),
        LeaveOut(question="school_and_learning", why="A baby’s learning is seen face to face, which is asked instead."),
        *baby.NOT_OF_SOME_BABY,
    ),
    add=(
        Add(section="glance", after="food_and_drink", question=added.GROWTH),
        Add(section="glance", after="place_to_sleep", question=added.SLEEP_POSITION),
        Add(section="glance", after="warm_grown_up", question=added.COMFORT),
        Add(section="glance", after="baby_comfort", question=added.GAZE),
        *baby.OF_THIS_BABY,
    ),
)

AGE_11_15 = Adaptation(
    key="age_11_15",
    for_whom="A young person of 11 to 15",
    when="The young person is between 11 and 15.",
    what_changes="Adds where they are at night, food money, limits, and someone to call. Changes what watching over means.",
    applies_to=AppliesTo(age_from=11, age_to=15),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask the young person first, alone, and say who will see it.",
        "Behaviour that adults find hard is a message before it is a problem.",
    ),
    reword=(
        Reword(
            question="watched_over",
            wording="Somebody able takes notice of {child}",
            family_wording="A grown-up takes notice of {child}",
            hint="Not in sight all the time, but in mind.",
        ),
        Reword(question="calm_home", family_wording="Home is calm enough for {child} to rest and see friends"),
        Reword(
            question="childs_view",
            hint="Ask what should happen, and what should not. Their exact words.",
            family_wording="What do you think about it?",
        ),
    ),
    add=(
        Add(section="glance", after="food_and_drink", question=added.FOOD_MONEY),
        Add(section="glance", after="watched_over", question=added.AT_NIGHT),
        Add(section="glance", after="where_at_night", question=added.BOUNDARIES),
        Add(section="glance", after="warm_grown_up", question=added.SOMEONE_TO_CALL),
    ),
)

AGE_16_17 = Adaptation(
    key="age_16_17",
    for_whom="A young person of 16 or 17",
    when="The young person is 16 or 17.",
    what_changes="Adds the same four as for 11 to 15, in words for a young person who may live apart, work or be a parent.",
    applies_to=AppliesTo(age_from=16, age_to=17),
    comparable=Comparability.WITH_CARE,
    method=(
        "Still a child in law. A young person who seems to manage may be managing alone.",
        "Agree with the young person what is written and who is told, unless that raises risk.",
        "No home tonight is a reason to consult today: housing and children’s social care both have duties.",
    ),
    reword=(
        Reword(
            question="place_to_sleep",
            hint="Tonight and this week, wherever that is: home, a partner’s, a friend’s sofa, a hostel.",
        ),
        Reword(
            question="school_and_learning",
            wording="{child} is able to take part in college, training or work",
            family_wording="{child} can get to college or work and join in",
            hint="There, on time, and ready for it. Not having a place yet counts as not able.",
        ),
        Reword(
            question="watched_over",
            wording="Somebody able takes notice of {child}",
            family_wording="A grown-up takes notice of {child}",
            hint="Who would know by tonight if something was wrong?",
        ),
        Reword(question="calm_home", family_wording="Home is calm enough for {child} to rest and see friends"),
        Reword(
            question="food_money",
            wording="{child} has the means to eat every day",
            family_wording="{child} has food, or money for food, each day",
        ),
        Reword(question="boundaries", hint="Agreed, not only told. A partner who controls is not a limit that keeps safe."),
        Reword(
            question="childs_view",
            hint="What would be wanted to happen, and who should be told. Their exact words.",
            family_wording="What do you think about it?",
        ),
    ),
    add=AGE_11_15.add,
)

NONVERBAL_OR_AAC = Adaptation(
    key="nonverbal_or_aac",
    for_whom="A child who tells in other ways than speech",
    when="The child uses signs, symbols, a device, or behaviour in place of speech.",
    what_changes="Asks what is usual and what was unusual, in place of the child’s view. Takes signs and devices as words.",
    applies_to=AppliesTo(any_characteristic=("nonverbal_or_aac",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Have the child’s own board or device there, charged and in reach.",
        "Ask two people who know the child, in two places, what each behaviour means.",
        "Pain and illness first. Do not put a change down to the disability.",
    ),
    reword=(
        Reword(
            question="child_says",
            wording="What did {child} say by sign, symbol, device or pointing?",
            family_wording="What did {child} tell us, in {their} own way?",
            hint="Exactly as made, in order, before anybody explained it.",
        ),
        Reword(
            question="child_shows",
            hint="What was done, where, and who was near. Say who told you what it means.",
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
        ),
    ),
    leave_out=(LeaveOut(question="childs_view", why="Usual and unusual behaviour are asked in its place."),),
    add=(
        Add(section="strengths", question=added.USUAL),
        Add(section="strengths", after="usual_behaviour", question=added.UNUSUAL),
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A family whose first language is not the one you share",
    when="The child or a carer would say more in another language, BSL included.",
    what_changes="A trained interpreter, never a child or a relative. Says who interpreted, and keeps words in both languages.",
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never use a child, a relative, a neighbour or another parent to interpret.",
        "Check dialect, gender and whether the interpreter is known to the family. Telephone is better than nobody.",
        "Write the words in the language they were said in, then the English.",
    ),
    reword=(
        Reword(question="child_says", hint="In the language they were said in, then in English. Say who interpreted."),
        Reword(question="carer_says", hint="In the language they were said in, then in English. Say who interpreted."),
    ),
    add=(
        Add(
            section="noticed",
            after="noticed_where",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and in which language?",
                family_wording="Who helped us with words?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                shows=None,
                guidance=Guidance(look_for="The service and the language. If nobody did, say what you could not ask."),
            ),
        ),
    ),
)

ADAPTATIONS = (UNBORN, AGE_0_1, AGE_11_15, AGE_16_17, NONVERBAL_OR_AAC, INTERPRETER, ASYLUM_NRPF, SHORT_VISIT)
