"""Education, last part: how the child feels about it, what comes next, and what is strong."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Strength
from tools.growing_and_thriving.learning import LEARNING
from tools.growing_and_thriving.scale import (
    BOTH,
    DOING,
    FOR_THEM,
    HOWEVER,
    LATER,
    SIDE_BY_SIDE,
    SINCE,
    TWO_LOOKS,
    WITH_CHILD,
    WITH_OTHERS,
)
from tools.growing_and_thriving.school import SCHOOL

school_mood_doing = ChooseOne(
    key="school_mood_doing",
    short="Feelings about learning",
    wording="How does {child} feel about learning, going by what {child} says or shows?",
    family_wording="How does {child} feel about school or learning?",
    hint=FOR_THEM,
    about=(Dimension.EDUCATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="Sunday evenings. What {child} does first after school. “Boring” can mean too hard, or unsafe."),
)

school_mood_since = ChooseOne(
    key="school_mood_since",
    short="Feelings since last time",
    wording="Since the last look, which way are {child}’s feelings about learning going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EDUCATION,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="school_mood_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

next_steps = Ladder(
    key="next_steps",
    short="Next steps planned",
    wording="Are {child}’s next steps in learning planned for?",
    family_wording="Is the next step in learning planned for {child}?",
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Talked about with {child}, visited, and somebody is in charge of it.",
        mostly="Planned, with a gap to fill.",
        on_and_off="Left late, or changed without {child} knowing. {child} is worried.",
        mostly_not="Nobody is planning it. {child} will lose time, a place or support.",
    ),
    family_anchors=Anchors(
        steady="{child} has talked about it and seen the place.",
        mostly="It is planned. One bit is left to sort.",
        on_and_off="It is late, or keeps changing.",
        mostly_not="There is no plan yet.",
    ),
    guidance=Guidance(
        look_for="The next change, with its date: who has applied, who has told {child}, who hands over what is known.",
        ages={
            "1_4": "Starting nursery or school: a visit, a name on a peg.",
            "5_10": "Moving class, moving to secondary school.",
            "11_15": "Options, examinations, work experience.",
            "16_17": "College, training, work, money for it, and what happens at 18.",
        },
        ways_to_ask=("To {child}: “What happens next, as far as you know?”",),
    ),
)

next_doing = ChooseOne(
    key="next_doing",
    short="Ready for what is next",
    wording="How ready is {child} for what comes next, for {them}?",
    family_wording="How ready is {child} for what comes next?",
    hint=FOR_THEM,
    about=(Dimension.EDUCATION,),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="Hope and dread together are ordinary. Which is larger?"),
)

next_since = ChooseOne(
    key="next_since",
    short="Readiness since last time",
    wording="Since the last look, which way is {child}’s readiness going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.EDUCATION,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="next_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

education_strength = Strength(
    key="education_strength",
    short="What is strong in learning",
    wording="How far could what is strong in {child}’s learning be relied on?",
    family_wording="Can we count on what is good in {child}’s learning?",
    hint="Name it below: a subject, a teacher, a passion, a cousin who helps.",
    about=(Dimension.EDUCATION,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="When did it last help? What would lose it?"),
)

EDUCATION = Section(
    key="education",
    title="Education",
    family_title="Play and learning",
    introduction="Learning begins before school and goes on outside it. Ask the nursery, school or college, and ask {child}.",
    family_introduction="This part is about play, school and finding things out.",
    questions=(*LEARNING, *SCHOOL, school_mood_doing, school_mood_since, next_steps, next_doing, next_since, education_strength),
)
