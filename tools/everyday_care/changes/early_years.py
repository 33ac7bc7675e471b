"""Children from one to four: in sight or in reach, a bed of their own, nursery, and two or three rules."""

from app.declaration import Adaptation, Anchors, AppliesTo, Comparability, LeaveOut, Reword
from tools.everyday_care.changes import under_five

sleep_place = Reword(
    question="sleep_place",
    anchors=Anchors(
        steady="Own cot or bed and bedding. Warm, dark and quiet enough, and nothing to climb, fall on or pull down.",
        mostly="Shares or makes do at times, safely, and sleeps well.",
        on_and_off="Cot, bed or room keeps changing, or {child} falls asleep where people are up. {child} is tired by day.",
        mostly_not="No reliable or safe place to sleep, on most nights.",
    ),
    family_anchors=Anchors(
        steady="{child} has a cot or bed and covers. It is warm, dark and safe.",
        mostly="Sometimes {child} shares or makes do. It is safe and {child} sleeps well.",
        on_and_off="Where {child} sleeps keeps changing. Or {child} is up late with the grown-ups.",
        mostly_not="There is no bed that {child} can count on.",
    ),
)

body_and_mouth = Reword(
    question="body_and_mouth",
    anchors=Anchors(
        steady="Comfortable. Nappies or potty, washing and teeth are a routine. Soreness is treated.",
        mostly="Routine slips at busy times and returns.",
        on_and_off="Days pass between. Soreness, infestation or smell comes back, or nappies wait for hours.",
        mostly_not="Discomfort, untreated sores, infestation or decay is lasting.",
    ),
    family_anchors=Anchors(
        steady="Nappies or potty, washing and teeth get done. If {child} is sore, someone treats it.",
        mostly="It slips in a busy week. Then it comes back.",
        on_and_off="Days go by without it. Sore skin or nits keep coming back.",
        mostly_not="{child} is sore, itchy or has tooth pain most of the time.",
    ),
)

school_talked_about = Reword(
    question="school_talked_about",
    wording="Is {child}’s time at nursery or with a childminder talked about at home?",
    family_wording="Do people at home chat with {child} about nursery?",
    hint="Playgroup and family daytime care count. Not going anywhere yet: say it does not apply.",
    anchors=Anchors(
        steady="Someone hears at the door how it went, and plays it over with {child} at home.",
        mostly="Most days. Some news is missed.",
        on_and_off="Talked about when there is a form or trouble. What {child} makes is left behind.",
        mostly_not="Nobody asks or knows.",
    ),
    family_anchors=Anchors(
        steady="Someone hears how it went, and chats about it with {child}.",
        mostly="Most days. Some news gets missed.",
        on_and_off="It comes up when there is a form or trouble.",
        mostly_not="Nobody really asks.",
    ),
)

learning_helped = Reword(
    question="learning_helped",
    wording="Is {child} helped to learn, at home and by getting to nursery?",
    family_wording="Does someone help {child} learn, at home and at nursery?",
    anchors=Anchors(
        steady="Let try, named, counted and sung through the day. At nursery rested and on time.",
        mostly="A rushed or missed morning now and then. At home someone still finds ten minutes.",
        on_and_off="In most weeks {child} misses sessions or comes tired, and is seldom let try at home.",
        mostly_not="No help to learn at home, and {child} is hardly ever at nursery. Talking or play is behind.",
    ),
    family_anchors=Anchors(
        steady="{child} gets to try things each day, and gets to nursery on time.",
        mostly="Now and then a morning is rushed or missed.",
        on_and_off="Most weeks {child} misses some nursery, or is too tired for it.",
        mostly_not="{child} is hardly ever there, and gets little help to learn at home.",
    ),
)

rules_make_sense = Reword(
    question="rules_make_sense",
    anchors=Anchors(
        steady="Two or three clear rules, about being safe and kind. {child} is shown, again and again.",
        mostly="One or two ask too much at {their} age. They get changed.",
        on_and_off="Rules are often made up in the moment, or ask too much. {child} cries, or goes on as before.",
        mostly_not="There are no rules, even about danger, or so many that {child} is always in trouble.",
    ),
    family_anchors=Anchors(
        steady="There are two or three clear rules. {child} is shown, again and again.",
        mostly="One or two are too hard for now. They get changed.",
        on_and_off="Rules are often made up on the spot, or are too hard.",
        mostly_not="{child} has no rules, or more than {child} can keep.",
    ),
)

adult_decisions = Reword(
    question="adult_decisions",
    anchors=Anchors(
        steady="Adults decide about money, safety and who lives here. {child} chooses the red cup or the blue one.",
        mostly="{child} hears a worry now and then, and is soothed.",
        on_and_off="At times {child} is asked to choose between people, or has to comfort an adult.",
        mostly_not="On most days {child} sees to an adult or a baby, or is told adult worries as to a friend.",
    ),
    family_anchors=Anchors(
        steady="Grown-ups sort out the big things. {child} gets small choices.",
        mostly="{child} hears a worry now and then, and is soothed.",
        on_and_off="At times {child} has to choose between people, or comfort a grown-up.",
        mostly_not="Most days {child} hears or carries grown-up worries.",
    ),
)

AGE_1_4 = Adaptation(
    key="age_1_4",
    for_whom="Age 1 to 4",
    when="From the first birthday until the fifth.",
    what_changes=(
        "Watching over means in sight or in reach. Sleep is asked as own cot or bed. School is asked as "
        "nursery. Safe handling of a baby and older children’s questions are left out."
    ),
    applies_to=AppliesTo(age_from=1, age_to=4),
    comparable=Comparability.SAME,
    method=(
        "Get down to the child’s height and see what can be reached.",
        "Watch a meal, a “no” and a goodbye. They show most of this tool.",
        "Ask the nursery, childminder or health visitor what they see.",
    ),
    reword=(
        *under_five.REWORDED,
        sleep_place,
        body_and_mouth,
        school_talked_about,
        learning_helped,
        rules_make_sense,
        adult_decisions,
    ),
    leave_out=(
        *under_five.LEFT_OUT,
        LeaveOut(question="safe_handling", why="About the handling of a baby in the first year."),
    ),
)
