"""What a child under five gets, where the general words speak of an older child."""

from app.declaration import Anchors, LeaveOut, Reword

watched_over = Reword(
    question="watched_over",
    wording="Is {child} watched over by someone able, as closely as {their} age needs?",
    family_wording="Is someone able near {child}, as close as {their} age needs?",
    hint="Bath, bed, stairs, hot drinks, road, water, pets, fire. Think of the busiest hour of the day.",
    anchors=Anchors(
        steady="An able adult is in sight or in reach, as {their} age needs. Dangers are thought about ahead.",
        mostly="Brief lapses. Someone notices and puts them right.",
        on_and_off="Near-misses happen again. At times {child} is minded by someone too young, asleep or under the influence.",
        mostly_not="{child} is usually unwatched, or with someone who is not able. Injuries or rescues have happened.",
    ),
    family_anchors=Anchors(
        steady="Someone able can always see or reach {child}. They think ahead.",
        mostly="Now and then an eye is off. Someone sees and puts it right.",
        on_and_off="There have been some close calls. At times nobody able was watching.",
        mostly_not="Most of the time nobody able is watching. {child} has been hurt or had to be rescued.",
    ),
)

left_with = Reword(
    question="left_with",
    anchors=Anchors(
        steady="Left only with an able adult {child} knows, who has agreed and knows {their} ways.",
        mostly="An occasional last-minute sitter. {carer} checks on them.",
        on_and_off="{carer} is often not sure who has {child}, or an older child is left to mind {them}.",
        mostly_not="Left alone, or with people known to be unsafe. Act now.",
    ),
    family_anchors=Anchors(
        steady="{child} is only left with a grown-up {child} knows, who can cope.",
        mostly="Now and then it is someone at the last minute. Someone checks that it is going well.",
        on_and_off="It is not always clear who has {child}. Or an older child minds {them}.",
        mostly_not="{child} is left alone, or with people who are not safe.",
    ),
)

violence_and_fear = Reword(
    question="violence_and_fear",
    anchors=Anchors(
        steady="{child} lives without violence or threats. Adults can disagree without frightening {them}.",
        mostly="A row was loud and upset {child}. Nobody was hurt or threatened, and {child} was held and settled.",
        on_and_off="There have been threats, control, broken things or a blow. {child} startles, clings or goes still.",
        mostly_not="Violence or fear is part of most weeks. {child} is hurt, or is tense, silent or hard to settle.",
    ),
    family_anchors=Anchors(
        steady="Home is calm. Grown-ups can disagree and {child} is not scared.",
        mostly="There was a loud row. Nobody was hurt. {child} was held and settled.",
        on_and_off="Scary things have happened. {child} jumps, clings or goes still.",
        mostly_not="{child} is scared or hurt most weeks.",
    ),
)

drink_and_drugs = Reword(
    question="drink_and_drugs",
    anchors=Anchors(
        steady="Someone sober is always in charge, by night as well. {child}’s day is the same whoever has had a drink.",
        mostly="Once a plan slipped: a slow morning, a late feed. An adult saw it and changed the plan.",
        on_and_off="On drinking or using days, feeds, changes, sleep or watching come late or fall short.",
        mostly_not="On most days nobody in charge is fit to be. {child} goes without, or comes to harm.",
    ),
    family_anchors=Anchors(
        steady="Someone sober is always there, day and night. {child}’s day stays the same.",
        mostly="Once a plan slipped. Someone saw it and changed the plan.",
        on_and_off="Some days meals, changes or sleep come late.",
        mostly_not="Most days nobody is sober enough to look after {child}.",
    ),
)

visitors = Reword(
    question="visitors",
    anchors=Anchors(
        steady="The same known people come. Adults find out about others first, and say no when unsure.",
        mostly="Someone came before anyone had checked. A carer noticed, and was with {child} the whole time.",
        on_and_off="People the carers hardly know come, or stay over, some weeks. {child} is passed round or kept awake.",
        mostly_not="People known to be unsafe come when they like, or are alone with {child}. Act now.",
    ),
    family_anchors=Anchors(
        steady="The same people come. Someone checks others first.",
        mostly="Someone came before anyone had checked. A grown-up stayed with {child}.",
        on_and_off="Some weeks people come or stay that nobody knows well.",
        mostly_not="People who are not safe come here, or are alone with {child}.",
    ),
)

hopes_and_fears = Reword(
    question="hopes_and_fears",
    wording="Does someone know what delights or frightens {child}?",
    family_wording="Does someone know what {child} loves or fears?",
    anchors=Anchors(
        steady="{carer} knows what delights {child} and what frightens {them}, and uses it every day.",
        mostly="The main things are known. New ones are still being found out.",
        on_and_off="Guessed at, or out of date. {child} is sometimes frightened by what is meant to please.",
        mostly_not="{carer} could not say. {child} is often frightened, or is not helped to find delight.",
    ),
    family_anchors=Anchors(
        steady="Someone knows what {child} loves and what scares {them}.",
        mostly="The main things are known. Some new ones are not known yet.",
        on_and_off="It is mostly guesses.",
        mostly_not="Nobody here knows what {child} loves or fears.",
    ),
)

carer_steady = Reword(
    question="carer_steady",
    anchors=Anchors(
        steady="Ups and downs do not reach {child}. Care is the same from day to day.",
        mostly="On a hard day things are slower or quieter. {child} is still held, fed and answered.",
        on_and_off="On bad days or weeks care runs short. {child} waits longer, or gets fewer looks and words.",
        mostly_not="Most days are bad days. {child} goes without, and shows it in mood, weight or play.",
    ),
    family_anchors=Anchors(
        steady="Good days and bad days, {child} gets the same care.",
        mostly="On a hard day things are slow or quiet. {child} still gets held and fed.",
        on_and_off="On bad days {child} waits longer, or gets less.",
        mostly_not="Most days are bad days. {child} goes without.",
    ),
)

plan_for_bad_days = Reword(
    question="plan_for_bad_days",
    anchors=Anchors(
        steady="Someone named steps in. It has worked, and they know {child}’s ways.",
        mostly="Someone would step in, and has. Not all of it is agreed.",
        on_and_off="It depends on who is free. At times someone comes; at times nobody does.",
        mostly_not="There is no plan, or none that has worked.",
    ),
    family_anchors=Anchors(
        steady="Someone steps in. It has worked before, and they know {child}.",
        mostly="Someone would step in. Not all of it has been agreed yet.",
        on_and_off="It depends who is free. At times nobody comes.",
        mostly_not="There is no plan yet.",
    ),
)

REWORDED = (
    watched_over,
    left_with,
    violence_and_fear,
    drink_and_drugs,
    visitors,
    hopes_and_fears,
    carer_steady,
    plan_for_bad_days,
)

LEFT_OUT = (
    LeaveOut(question="would_come", why="A child under five is never out alone, so nobody would have to be rung."),
    LeaveOut(question="freedom_talked_through", why="Times, money and online life are talked through with older children."),
    LeaveOut(question="self_harm_now", why="Asked from age 5. For younger children distress is asked about as fear and comfort."),
)
