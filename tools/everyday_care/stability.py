"""Stability: a shape to the days, people who come back, and a plan for the bad ones."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice

shape_of_day = Ladder(
    key="shape_of_day",
    short="Shape of the day",
    wording="Do {child}’s days have a shape {child} can count on?",
    family_wording="Do {child}’s days follow a pattern {child} knows?",
    hint="A shape may be shift work, prayer times or a big household. The question is whether {child} knows it.",
    about=(Dimension.STABILITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Meals, school, bed and people fall roughly where {child} expects.",
        mostly="The day changes at times. {child} is told, and it settles again.",
        on_and_off="{child} often cannot tell what will happen, or who will be there.",
        mostly_not="There is no pattern. {child} runs the day alone, or runs it for others.",
    ),
    family_anchors=Anchors(
        steady="Meals, school and bedtime come when {child} expects them.",
        mostly="Plans change at times. {child} is told, and things settle.",
        on_and_off="Some days {child} does not know what will happen or who will be there.",
        mostly_not="Most days {child} has to sort out the day alone.",
    ),
    guidance=Guidance(
        look_for="Ask about yesterday, hour by hour, then about Saturday. A Day As It Is does this with {child}.",
        ages={
            "0_1": "Feeds and sleeps finding a rhythm, led by the baby.",
            "1_4": "The same few steps before bed. Naps.",
            "5_10": "{child} can tell you what comes after tea.",
            "11_15": "A time to be up, to eat and to sleep that {child} has had a say in.",
        },
        ways_to_ask=("“What happens between tea and bed?”", "“What is a weekend like?”"),
    ),
)

same_people = Ladder(
    key="same_people",
    short="People who come back",
    wording="Do the people {child} counts on come back when they said?",
    family_wording="Do the people {child} counts on come back when they said?",
    about=(Dimension.STABILITY, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="The same few people, there when they said. {child} can part from them and settle.",
        mostly="Someone is late or away at times. {child} knows when they will be back.",
        on_and_off="People come and go without warning. {child} clings, waits or stops asking.",
        mostly_not="{child} cannot count on anyone being there tomorrow, and goes to anybody or to nobody.",
    ),
    family_anchors=Anchors(
        steady="The same few people are there when they said.",
        mostly="Someone is late or away at times. {child} knows when they will be back.",
        on_and_off="People come and go without warning. {child} worries.",
        mostly_not="{child} cannot count on anyone being there.",
    ),
    guidance=Guidance(
        look_for=(
            "Partings and meetings: at the gate, at the door. Work away, prison, hospital and split homes "
            "are not the point; being told and being met are."
        ),
        ages={
            "0_1": "A few people do nearly all the care, and know the baby’s ways.",
            "11_15": "Someone who has known {them} for years, and still rings.",
        },
        ways_to_ask=("“Who would {child} say is always there?”", "“Who has {child} lost touch with?”"),
    ),
)

changes_told = Ladder(
    key="changes_told",
    short="Told about changes",
    wording="Is {child} told about changes before they happen?",
    family_wording="Is {child} told about changes before they happen?",
    about=(Dimension.STABILITY, Dimension.IDENTITY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Told early and truthfully, in words {child} can use, with time for questions.",
        mostly="Told late at times, and talked about afterwards.",
        on_and_off="{child} often finds out as it happens, or from others, and fills the gaps with worry.",
        mostly_not="{child} is not told, or is told what is not so. {child} expects the worst.",
    ),
    family_anchors=Anchors(
        steady="{child} is told early, in plain words, and can ask.",
        mostly="Sometimes {child} is told late. Then it gets talked about.",
        on_and_off="{child} often finds out as it happens, and worries.",
        mostly_not="{child} is not told, and thinks the worst.",
    ),
    guidance=Guidance(
        look_for=(
            "What {child} believes about a parent who left, a baby on the way, a move, or your own visit. "
            "Some truths must wait for safety: say what was agreed."
        ),
        ages={
            "1_4": "Told on the day, with a picture or a toy, and told again.",
            "11_15": "Told with the adults and not after them.",
        },
        ways_to_ask=("“What does {child} know about why I come?”", "“How did you tell {them} about the move?”"),
    ),
)

moves = Ladder(
    key="moves",
    short="Moves",
    wording="Have home, school and carers stayed the same, as far as they could?",
    family_wording="Have home, school and carers stayed the same for {child}, as far as they could?",
    hint=(
        "Think of the last 12 months here, not 4 weeks. Moves made by a council, a landlord or a court "
        "count: {child} still moved."
    ),
    about=(Dimension.STABILITY, Dimension.HOUSING),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.FULL,
    anchors=Anchors(
        steady="No move, or one that was needed, planned and explained to {child}.",
        mostly="One move with little warning. People worked to settle {child}, and it is holding.",
        on_and_off="More than one move. {child} lost friends, things or a school place, and is settling again.",
        mostly_not="{child} hardly settles before the next move, and does not unpack or make friends.",
    ),
    family_anchors=Anchors(
        steady="No move, or one that was planned. {child} knew why.",
        mostly="One move came fast. People have helped {child} settle.",
        on_and_off="More than one move. {child} lost friends or things each time.",
        mostly_not="{child} hardly settles before moving again.",
    ),
    guidance=Guidance(
        look_for=(
            "Count homes, schools, and people who have been in charge, with dates. What went with {child}, "
            "and what was left behind. Who decided, and what we could have done."
        ),
        ages={"11_15": "Changes of school or a part-time timetable. Nights stayed elsewhere."},
        ways_to_ask=("“Where was {child} living this time last year?”", "To {child}: “What did you have to leave?”"),
    ),
)

adult_relationships = Ladder(
    key="adult_relationships",
    short="Adults’ relationships",
    wording="Do the adults’ own relationships leave {child}’s days settled?",
    family_wording="Does {child}’s day stay the same when grown-ups have ups and downs?",
    hint="Partings and new partners, not violence: that is asked in Ensuring safety. Ask each adult alone.",
    about=(Dimension.STABILITY, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Ups and downs stay between the adults. {child}’s days go on.",
        mostly="A parting or a new partner unsettled {them}. Someone explained, and kept the days going.",
        on_and_off="Partings, returns or quarrels shake the home again. {child} takes sides, or loses sleep, time or people.",
        mostly_not="Where {child} lives and whom {child} sees turns on how the adults are getting on. {child} cannot settle.",
    ),
    family_anchors=Anchors(
        steady="Ups and downs stay with the grown-ups. {child}’s day goes on.",
        mostly="A change upset {child}. Someone explained and kept things going.",
        on_and_off="Break-ups or rows keep shaking {child}’s week.",
        mostly_not="{child}’s home or family time changes each time grown-ups fall out.",
    ),
    guidance=Guidance(
        look_for=(
            "Who has lived here this year. What {child} calls each adult. Whether {child} passes messages. "
            "Quarrels about seeing the other parent can hide fear: ask alone."
        ),
        ages={
            "0_1": "Who holds the baby during a row, and who is new to the baby’s care.",
            "11_15": "Moving out to get away from it.",
        },
        ways_to_ask=("“When things are rocky between you, what changes for {child}?”",),
    ),
)

carer_steady = Ladder(
    key="carer_steady",
    short="Carer’s health and mood",
    wording="Is this carer’s health and mood steady enough for {child}?",
    family_wording="When you are unwell or low, is {child} still looked after?",
    hint="Go by what reaches {child}. Illness and disability count against nobody, and good care can come with both.",
    about=(Dimension.STABILITY, Dimension.FAMILY_HISTORY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Ups and downs do not reach {child}. Care is the same from day to day.",
        mostly="On a hard day things are slower or quieter. {child} is told why, and it passes.",
        on_and_off="On bad days or weeks care runs short. {child} watches {carer}’s face, keeps quiet or does more.",
        mostly_not="Most days are bad days. {child} goes without, or looks after {carer}.",
    ),
    family_anchors=Anchors(
        steady="Good days and bad days, {child} gets the same care.",
        mostly="On a hard day things are slow or quiet. {child} knows why, and it passes.",
        on_and_off="On bad days {child} gets less, or does more.",
        mostly_not="Most days are bad days. {child} goes without, or looks after others.",
    ),
    guidance=Guidance(
        look_for=(
            "Sleep, pain, medicine, treatment that has been asked for and has not come. Carrying the Day "
            "asks this from the inside. Talk of suicide, or of harming {child}: act now."
        ),
        ages={
            "0_1": "How each parent has been since the birth, fathers too. Answer to the baby’s face.",
            "5_10": "{child} has been told something true, and knows it is nobody’s fault.",
        },
        ways_to_ask=("“On a bad day, what is the first thing to slip?”", "“Who is looking after you?”"),
    ),
)

plan_for_bad_days = Ladder(
    key="plan_for_bad_days",
    short="Plan for bad days",
    wording="Is there a plan for {child} on this carer’s bad days?",
    family_wording="Is there a plan for {child} on a bad day?",
    hint="A plan is a name, a number and a thing they will do. Ask for the last time it was used.",
    about=(Dimension.STABILITY, Dimension.WIDER_FAMILY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Someone named steps in. It has worked, and {child} knows who to ring.",
        mostly="Someone would step in, and has. Not all of it is agreed, or known to {child}.",
        on_and_off="It depends on who is free. At times someone comes; at times {child} has managed alone.",
        mostly_not="There is no plan, or none that has worked. {child} manages alone.",
    ),
    family_anchors=Anchors(
        steady="Someone steps in. It has worked before, and {child} knows who to ring.",
        mostly="Someone would step in. Not all of it has been agreed yet.",
        on_and_off="It depends who is free. At times {child} has managed alone.",
        mostly_not="There is no plan yet. {child} has to manage alone.",
    ),
    guidance=Guidance(
        look_for=(
            "Who, how far away, how long they could keep it up, and whether they know. Offer to write it "
            "down together. What Holds tests whether it would work."
        ),
        ways_to_ask=("“Who came, the last time?”", "“Does {child} know the number?”"),
    ),
)

section = Section(
    key="stability",
    title="Stability",
    family_title="Days and people to count on",
    introduction="What stays the same for {child}, and what happens when it cannot.",
    family_introduction=(
        "This part is about days, people and plans. Life changes for all of us. We are asking what {child} can count on."
    ),
    questions=(
        shape_of_day,
        same_people,
        changes_told,
        moves,
        adult_relationships,
        carer_steady,
        plan_for_bad_days,
    ),
)
