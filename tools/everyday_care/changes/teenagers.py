"""Young people from eleven: somebody knows, somebody would come, and freedom grows."""

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
    Reword,
    Voice,
)
from tools.everyday_care.changes.school_age import NOT_A_BABY

watched_over = Reword(
    question="watched_over",
    wording="Does someone keep track of where {child} is?",
    family_wording="Does someone know where {child} is?",
    hint="Out and online: who with and until when count too. Whether somebody would come is asked on its own, below.",
    anchors=Anchors(
        steady="Someone knows where {child} is and who with. Times are agreed, and kept to or changed together.",
        mostly="Loose at times. Someone checks, and repairs it with {child}.",
        on_and_off="Often nobody knows. Nights out are not accounted for, or are heard about from others.",
        mostly_not="Nobody knows or asks. {child} is away overnight, locked out, or with unsafe adults.",
    ),
    family_anchors=Anchors(
        steady="Someone knows where {child} is and who with. Times are agreed.",
        mostly="It can be loose. Someone checks and sorts it out with {child}.",
        on_and_off="Often nobody knows. Some nights out are a mystery.",
        mostly_not="Nobody knows or asks. {child} stays out all night, or is with unsafe people.",
    ),
)

left_with = Reword(
    question="left_with",
    wording="Is {child} left alone, or in charge, no more than {child} can manage?",
    family_wording="Is {child} left alone, or in charge, only as much as {child} can manage?",
    hint=(
        "How long, how late, how often, and whether {child} has a say. If {child} is alone now and cannot manage, use Safe today."
    ),
    anchors=Anchors(
        steady="Alone for as long as {child} can manage, with someone to ring. Minding others is agreed and short.",
        mostly="Once, longer or later than agreed. {carer} said so and made up for it.",
        on_and_off="Alone for long evenings, or minding younger ones, in most weeks. {child} gives things up for it.",
        mostly_not="Left overnight or for days, put in charge of the home, or left with people known to be unsafe. Act now.",
    ),
    family_anchors=Anchors(
        steady="{child} is alone only for as long as {child} can manage. Someone can be rung.",
        mostly="Once it was longer or later than agreed. It was made up for.",
        on_and_off="Most weeks {child} has long evenings alone, or minds the little ones.",
        mostly_not="{child} is left for nights or days, or has to run the home.",
    ),
)

dangerous_things = Reword(
    question="dangerous_things",
    wording="Are tablets, blades, drink and drugs kept where a low moment cannot find them?",
    family_wording="Are pills, blades, drink and drugs kept out of reach on a bad day?",
    hint="Methadone and other people’s prescriptions as well. Ask about {child}’s own: what is {child} carrying, and why?",
    anchors=Anchors(
        steady="Locked or out of the home. {child}’s own medicine is held with {them}, in small amounts where that is safer.",
        mostly="Something was left out once. It was noticed and moved.",
        on_and_off="Things are out on some visits, or move back after a talk. {child} knows where they are.",
        mostly_not="Within reach on most days, or offered. {child} has taken, used or been hurt by something.",
    ),
    family_anchors=Anchors(
        steady="They are locked up, or not kept at home.",
        mostly="Something was left out once. Someone saw it and moved it.",
        on_and_off="Some days things are left out. {child} knows where they are.",
        mostly_not="Most days {child} can get them. {child} has used one or been hurt.",
    ),
)

play_and_talk = Reword(
    question="play_and_talk",
    wording="Does someone spend time with {child}: talk, meals, doing things?",
    family_wording="Does someone spend time with {child}: chat, meals, doing things?",
    anchors=Anchors(
        steady="Most days, on {child}’s terms as well. {child} is asked what {child} thinks.",
        mostly="Several times a week, and made up for when missed.",
        on_and_off="Now and then, or when there is trouble to talk about. {child} eats and lives mainly alone.",
        mostly_not="Hardly ever. {child} lives like a lodger, or looks for company from anyone.",
    ),
    family_anchors=Anchors(
        steady="Most days there is time for a chat, a meal or something fun.",
        mostly="A few times a week. If it is missed, it gets made up for.",
        on_and_off="Now and then, or when there is trouble.",
        mostly_not="Hardly ever. {child} is mostly alone.",
    ),
)

appointments = Reword(
    question="appointments",
    hint="From 16 {child} may go alone. Say “was not brought” only where somebody had to bring {them}.",
    anchors=Anchors(
        steady="{child} gets to what is needed, alone or with someone. Somebody helps to book it and asks how it went.",
        mostly="One was missed. Someone helped {them} rearrange it.",
        on_and_off="Several were missed. {child} was left to sort it out, and waits longer for help.",
        mostly_not="{child} gets to none of it, and nobody helps. A need goes unseen or is getting worse.",
    ),
    family_anchors=Anchors(
        steady="{child} gets there, alone or with someone. Someone asks how it went.",
        mostly="One was missed. Someone helped make a new time.",
        on_and_off="A few were missed. {child} had to sort it out alone.",
        mostly_not="{child} does not get there, and nobody helps.",
    ),
)

learning_helped = Reword(
    question="learning_helped",
    wording="Is {child} helped with college, work or training, or to find it?",
    family_wording="Does someone help {child} with college, work or training?",
    hint="Fares, forms, mornings, interviews. Not being in any of them is a need, not a fault.",
    anchors=Anchors(
        steady="There on time, with what is needed. Someone helps with forms, fares and what comes next.",
        mostly="A missed day or a late form now and then. Someone sorts it out with {child}.",
        on_and_off="Days missed in most weeks, for fares, sleep or caring. Help comes when there is a letter.",
        mostly_not="Nothing to go to, and nobody helping to find it. {child} is losing hope or options.",
    ),
    family_anchors=Anchors(
        steady="{child} gets there on time. Someone helps with forms and fares.",
        mostly="Now and then a day or a form is missed. Someone sorts it out.",
        on_and_off="Most weeks {child} misses days. Help comes when there is a letter.",
        mostly_not="{child} has nothing to go to, and nobody is helping yet.",
    ),
)

helped_to_manage = Ladder(
    key="helped_to_manage",
    short="Helped to manage",
    wording="Is {child} being helped to manage alone, step by step?",
    family_wording="Is {child} being shown how to manage alone, bit by bit?",
    hint="Cooking, money, forms, a doctor, a tenancy. At {child}’s pace: neither pushed out nor kept back.",
    about=(Dimension.GUIDANCE, Dimension.SELFCARE),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Shown, then let try, then trusted. {child} can come back when it goes wrong.",
        mostly="Most things are shown. A few have been left late, and are being caught up.",
        on_and_off="Some things are done for {them}, others are left to {them} unshown. {child} has run out of food or money.",
        mostly_not="Left to manage everything, told to leave, or let do nothing. {child} is in debt, unfed, unsafe or stuck.",
    ),
    family_anchors=Anchors(
        steady="{child} is shown, then tries it, then does it. {child} can come back for help.",
        mostly="Most things have been shown. A few are still to come.",
        on_and_off="Some things have not been shown. {child} has run out of food or money.",
        mostly_not="{child} has to do it all alone, or is not let do any of it.",
    ),
    guidance=Guidance(
        look_for=(
            "What {child} cooked, paid or sorted out last week, and who was near. A disabled young person "
            "has the same right to learn it, in their own way."
        ),
        ways_to_ask=("To {child}: “What do you wish somebody would show you?”",),
    ),
)

AGE_11_15 = Adaptation(
    key="age_11_15",
    for_whom="Age 11 to 15",
    when="From the eleventh birthday until the sixteenth.",
    what_changes=(
        "Watching over means that someone knows where. Being left alone, and dangerous things, are asked as "
        "for a teenager. Someone would come, and freedom talked through, are asked. Baby questions are left "
        "out."
    ),
    applies_to=AppliesTo(age_from=11, age_to=15),
    comparable=Comparability.SAME,
    method=(
        "See the young person alone, in a place they choose. Say first what you cannot keep private.",
        "Care still matters at this age: ask about food, teeth and shoes as you would for a younger child.",
        "Harm outside the home is the doing of those who harm. Ask what there is at home that protects.",
        "How It Is For Me lets a young person answer alone.",
    ),
    reword=(watched_over, left_with, dangerous_things, play_and_talk),
    leave_out=NOT_A_BABY,
)

AGE_16_17 = Adaptation(
    key="age_16_17",
    for_whom="Age 16 to 17",
    when="From the sixteenth birthday until the eighteenth.",
    what_changes=(
        "As for 11 to 15. Appointments may be reached alone; school is asked as college, work or training; "
        "one question is added, about being helped to manage alone."
    ),
    applies_to=AppliesTo(age_from=16, age_to=17),
    comparable=Comparability.WITH_CARE,
    method=(
        "A young person may agree to much of this, or turn it down, alone. Ask them first.",
        "Still a child in law. A bed, food and someone who would come are still owed.",
        "See the young person alone, in a place they choose. Say first what you cannot keep private.",
    ),
    reword=(watched_over, left_with, dangerous_things, play_and_talk, appointments, learning_helped),
    leave_out=NOT_A_BABY,
    add=(Add(section="guidance", question=helped_to_manage),),
)
