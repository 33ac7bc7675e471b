"""Education, second part: being there, in time and ready, and being helped with what is hard."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS

attends = Ladder(
    key="attends",
    short="Being there",
    wording="Does {child} get to nursery, school or learning?",
    family_wording="Does {child} get to school or nursery?",
    hint="Learning at home or part-time by agreement counts as learning. Go by the sessions that were planned.",
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="There for all but ordinary illness.",
        mostly="A few days missed. Everyone knows why, and {child} is helped to catch up.",
        on_and_off="Days missed in most weeks, or a pattern such as Mondays. {child} is losing the thread.",
        mostly_not="Missing more than attending, or has no place. {child} is out of sight and out of step.",
    ),
    family_anchors=Anchors(
        steady="{child} is there unless ill.",
        mostly="A few days were missed. {child} was helped to catch up.",
        on_and_off="Most weeks a day or more is missed.",
        mostly_not="{child} misses more than half, or has no place.",
    ),
    guidance=Guidance(
        look_for=(
            "The register, with marks for lateness and exclusion. Being sent home or on a short timetable is absence too, and "
            "is not the family’s doing. Ask what {child} stays at home from, or for."
        ),
        ages={
            "1_4": "Nobody has to attend before five. Is there a free place to be had, and would the family like it?",
            "11_15": "Fear, bullying, caring, a part of the day that cannot be borne.",
            "16_17": "College, training or work with training is expected to 18. No course may mean no place.",
        },
        ways_to_ask=("“What is a school morning like?”", "To {child}: “Which day would you rather not go?”"),
    ),
)

on_time = Ladder(
    key="on_time",
    short="On time",
    wording="Is {child} there in time for the start?",
    family_wording="Is {child} there in time for the start?",
    about=(Dimension.EDUCATION, Dimension.STABILITY),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, and collected in time as well.",
        mostly="Late now and then. It is rung ahead.",
        on_and_off="Late in most weeks, or waiting at the end. {child} minds.",
        mostly_not="Late on most days. {child} misses breakfast, register or friends, and is known for it.",
    ),
    family_anchors=Anchors(
        steady="Yes, and picked up in time too.",
        mostly="Late now and then. We ring.",
        on_and_off="Late most weeks. {child} minds.",
        mostly_not="Late most days.",
    ),
    guidance=Guidance(look_for="Buses, shifts, three schools at nine o’clock. Who gets whom up?"),
)

ready = Ladder(
    key="ready",
    short="Ready to learn",
    wording="Does {child} arrive ready to learn?",
    family_wording="Does {child} get there ready to learn?",
    hint="Fed, rested, with what is needed, and with {their} mind free enough.",
    about=(Dimension.EDUCATION, Dimension.BASIC_CARE),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Nearly always.",
        mostly="A forgotten bag or a tired day. Made up for.",
        on_and_off="Hungry, tired, without kit or worried on some days each week.",
        mostly_not="On most days {child} is in no state to learn.",
    ),
    family_anchors=Anchors(
        steady="Nearly always.",
        mostly="Now and then a bag is left or {child} is tired.",
        on_and_off="Some days each week {child} is hungry, tired or worried.",
        mostly_not="Most days {child} is too tired or worried to learn.",
    ),
    guidance=Guidance(
        look_for="Ask the teacher what the first half hour is like. Kit that costs money is help, not fault.",
        ages={"11_15": "Homework: a place, a device, quiet.", "16_17": "Fares, tools, a uniform for work."},
    ),
)

attends_doing = ChooseOne(
    key="attends_doing",
    short="How school is going",
    wording="How is {child} settled where {child} learns, for {them}?",
    family_wording="How is {child} settled at school or nursery?",
    hint=FOR_THEM,
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Joins in, has somebody to sit with, is glad or sad at the bell."),
)

attends_since = ChooseOne(
    key="attends_since",
    short="School since last time",
    wording="Since the last look, which way is school going for {child}?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EDUCATION,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="attends_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

learning_help = Ladder(
    key="learning_help",
    short="Help with what is hard",
    wording="Does {child} get help with what {child} finds hard to learn?",
    family_wording="Does {child} get help with hard things to learn?",
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="It is known what is hard, help is in place, and it is working.",
        mostly="Help is there. Part of it is late or being changed.",
        on_and_off="Promised or begun, and keeps stopping. {child} is behind, or plays up to hide it.",
        mostly_not="No help, or nobody has looked. {child} has given up, or been sent out.",
    ),
    family_anchors=Anchors(
        steady="We know what is hard. The help works.",
        mostly="Help is there. Part of it is late.",
        on_and_off="Help keeps stopping. {child} gets left behind.",
        mostly_not="There is no help yet.",
    ),
    guidance=Guidance(
        look_for="A plan with dates, the SENCO’s name, what happens on a bad day. A service that has not come is ours to chase.",
        ages={
            "1_4": "Two-year progress check. Portage, speech and language, a key person.",
            "16_17": "Support often stops at 16. Who has carried it over?",
        },
        ways_to_ask=("“What does {child} find hard? Who knows that?”",),
    ),
)

learning_doing = ChooseOne(
    key="learning_doing",
    short="How learning is going",
    wording="How is {child} learning, for {them}?",
    family_wording="How is {child} learning?",
    hint=FOR_THEM,
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Progress from where {child} began, in the teacher’s words."),
)

learning_since = ChooseOne(
    key="learning_since",
    short="Learning since last time",
    wording="Since the last look, which way is {child}’s learning going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EDUCATION,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="learning_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

school_known = Ladder(
    key="school_known",
    short="Grown-ups know",
    wording="Do the grown-ups at home know what happens in {child}’s school day?",
    family_wording="Do you hear what goes on in {child}’s school day?",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="They can name a friend, a teacher and what is hard.",
        mostly="They know the main things, and ask.",
        on_and_off="They find out late, or from a letter.",
        mostly_not="Nobody at home knows. {child} deals with it alone.",
    ),
    family_anchors=Anchors(
        steady="We know {child}’s friends, teacher and what is hard.",
        mostly="We know the main things.",
        on_and_off="We find out late.",
        mostly_not="We do not get to hear.",
    ),
    guidance=Guidance(look_for="Does school write in a language and a way they can read? Does every parent get the letters?"),
)

school_cared = Ladder(
    key="school_cared",
    short="Grown-ups care",
    wording="Does it matter to somebody at home how {child}’s learning goes?",
    family_wording="Is someone at home pleased when learning goes well?",
    about=(Dimension.EDUCATION, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Somebody is proud, asks, and stands up for {child}.",
        mostly="It matters, and is crowded out at times.",
        on_and_off="Only when there is trouble.",
        mostly_not="It seems to matter to nobody, or only as a reason to scold.",
    ),
    family_anchors=Anchors(
        steady="Someone is proud and stands up for {child}.",
        mostly="It matters. Some weeks it gets crowded out.",
        on_and_off="It comes up just when there is trouble.",
        mostly_not="Not at the moment.",
    ),
    guidance=Guidance(
        look_for="A carer who was hurt by school may stay away and care a great deal. Ask what school was like for them.",
        ways_to_ask=("“What would you love {child} to learn?”",),
    ),
)

SCHOOL = (
    attends,
    on_time,
    ready,
    attends_doing,
    attends_since,
    learning_help,
    learning_doing,
    learning_since,
    school_known,
    school_cared,
)
