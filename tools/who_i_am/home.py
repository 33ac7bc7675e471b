"""Who I Am, items 7 to 10: caring at home, learning at home, living between homes, and money."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseMany,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    OnDate,
    Section,
    Signal,
    Voice,
)

ASKED = (Voice.CHILD, Voice.CARER)
CARES = AnswerIs(question="caring_role", one_of=("some", "much"))
LEARNS_AT_HOME = AnswerIs(question="learns_at_home", one_of=("chosen", "followed_difficulty", "no_place"))

HOME = Section(
    key="home",
    title="Part A. Life at home",
    family_title="Life at home",
    introduction="Circumstances that change what a child’s day is like, and that are easily missed.",
    family_introduction="Each home works in its own way. Tell us about yours.",
    questions=(
        ChooseOne(
            key="caring_role",
            wording="Does any child look after somebody at home?",
            family_wording="Does a child here look after someone?",
            short="Caring at home",
            about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
            voices=ASKED,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="no", words="No child looks after somebody", family_words="No"),
                Choice(
                    key="some", words="A child helps to look after somebody", family_words="Yes, a bit", shows=Signal.EXPERIENCE
                ),
                Choice(
                    key="much",
                    words="Somebody would not manage without a child’s care",
                    family_words="Yes, a lot",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Interpreting, medicine, moods, nights, smaller children. Many families do not call it caring.",
                ages={
                    "1_4": "Too small to care for anybody, and not too small to watch a grown-up’s face.",
                    "5_10": "Small children care too: keeping watch, fetching, staying home in case.",
                    "11_15": "Home at break to check, away on bad days, no friends round.",
                    "16_17": "College or work chosen round somebody’s care.",
                },
            ),
        ),
        InTheirWords(
            key="caring_what",
            wording="What does the child do for them?",
            family_wording="What do they do?",
            short="What caring is",
            about=(Dimension.RELATIONSHIPS,),
            voices=ASKED,
            ask_if=CARES,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Ask for yesterday, hour by hour. Ask what only the child knows how to do."),
        ),
        OnDate(
            key="caring_since",
            wording="Since when?",
            family_wording="Since when?",
            short="Caring since",
            about=(Dimension.RELATIONSHIPS, Dimension.STABILITY),
            voices=ASKED,
            ask_if=CARES,
            depth=Depth.FULL,
            guidance=Guidance(look_for="A year will do. What changed then?"),
        ),
        InTheirWords(
            key="caring_missed",
            wording="What does the child miss because of it?",
            family_wording="What do they miss out on?",
            short="What is missed",
            about=(Dimension.EDUCATION, Dimension.RELATIONSHIPS),
            voices=ASKED,
            ask_if=CARES,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Sleep, school, friends, play. What are they proud of, and would not give up?"),
        ),
        ChooseOne(
            key="carer_assessment",
            wording="Has a young carer’s needs assessment been offered?",
            family_wording="Has a young carer’s check been offered?",
            short="Young carer’s assessment",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            ask_if=CARES,
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="done",
                    words="Young carer’s assessment done, and help came",
                    family_words="Yes, and it helped",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="offered", words="Young carer’s assessment offered", family_words="Yes"),
                Choice(key="declined", words="Young carer’s assessment offered, and not wanted now", family_words="Yes, not now"),
                Choice(
                    key="not_offered", words="Young carer’s assessment not offered yet", family_words="Not yet", shows=Signal.NEED
                ),
            ),
            guidance=Guidance(
                look_for="Section 17ZA of the Children Act 1989. Ask adult services what they will do for the adult."
            ),
        ),
        ChooseOne(
            key="learns_at_home",
            wording="Does {child} learn at home?",
            family_wording="Does {child} learn at home, not at school?",
            short="Learning at home",
            about=(Dimension.EDUCATION,),
            voices=(Voice.CARER, Voice.CHILD),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="no", words="{child} goes to school, nursery or college, or is not of that age", family_words="No"),
                Choice(
                    key="chosen",
                    words="{child} learns at home, as the family chose",
                    family_words="Yes, we chose it",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="followed_difficulty",
                    words="{child} learns at home after trouble at school",
                    family_words="Yes, school went wrong",
                    shows=Signal.NEED,
                ),
                Choice(key="no_place", words="{child} has no school place", family_words="There is no place", shows=Signal.NEED),
            ),
            guidance=Guidance(
                look_for="Learning at home is a choice like others, and no worry in itself. Being pushed into it is not a choice."
            ),
        ),
        OnDate(
            key="home_learning_since",
            wording="Since when has {child} learned at home?",
            family_wording="Since when?",
            short="At home since",
            about=(Dimension.EDUCATION,),
            voices=(Voice.CARER,),
            ask_if=LEARNS_AT_HOME,
            depth=Depth.FULL,
            guidance=Guidance(look_for="A month and a year. Set it beside what else happened then."),
        ),
        InTheirWords(
            key="home_learning_why",
            wording="Why does {child} learn at home?",
            family_wording="Why?",
            short="Why at home",
            about=(Dimension.EDUCATION,),
            voices=(Voice.CARER, Voice.CHILD),
            ask_if=LEARNS_AT_HOME,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Faith, method, bullying, racism, needs not met, advice from a school to leave. Ask {child} too."
            ),
        ),
        InTheirWords(
            key="who_sees",
            wording="Who sees {child} in an ordinary week?",
            family_wording="Who does {child} see in a usual week?",
            short="Who sees the child",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.SAFETY),
            voices=(Voice.CARER, Voice.CHILD),
            ask_if=LEARNS_AT_HOME,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Groups, tutors, family, neighbours, a GP. Whom could {child} tell?",
                ages={
                    "5_10": "Other children as well as adults. Who would notice a change?",
                    "11_15": "Whom could {child} tell without the family hearing?",
                },
            ),
        ),
        InTheirWords(
            key="learning_looks_like",
            wording="What does learning look like?",
            family_wording="What does learning look like at home?",
            short="What learning is",
            about=(Dimension.EDUCATION, Dimension.STIMULATION),
            voices=(Voice.CARER, Voice.CHILD),
            ask_if=LEARNS_AT_HOME,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Let {child} show you. It need not look like school."),
        ),
        ChooseMany(
            key="where_lives",
            wording="With whom, and between which homes, does {child} live?",
            family_wording="Where and with whom does {child} live?",
            short="Where the child lives",
            about=(Dimension.STABILITY, Dimension.WIDER_FAMILY, Dimension.HOUSING),
            voices=(Voice.CARER, Voice.CHILD),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="one_home", words="{child} lives in one home with a parent", family_words="One home, with a parent"),
                Choice(
                    key="two_homes",
                    words="{child} lives between homes",
                    family_words="More than one home",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="kin",
                    words="{child} lives with family or friends who are not parents",
                    family_words="With family or friends",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="private_fostering",
                    words="{child} has been 28 days or more, or will be, with somebody who is not close family",
                    family_words="With people not close family",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="boarding",
                    words="{child} boards in term time",
                    family_words="At a boarding school",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="moving", words="{child} moves from place to place", family_words="We move about", shows=Signal.EXPERIENCE
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Somebody who is not a parent, step-parent, grandparent, aunt, uncle, brother or sister, for 28 days or "
                    "more, for a child under 16 (18 if disabled): tell the private fostering lead. Travelling is a way of life."
                )
            ),
        ),
        ChooseMany(
            key="money",
            wording="How is it with money?",
            family_wording="How is it with money?",
            short="Money",
            about=(Dimension.INCOME,),
            voices=(Voice.CARER, Voice.CHILD),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="enough", words="There is enough money", family_words="There is enough", shows=Signal.STRENGTH),
                Choice(
                    key="too_little", words="There is too little money", family_words="There is too little", shows=Signal.NEED
                ),
                Choice(key="plenty", words="There is plenty of money", family_words="There is plenty"),
                Choice(
                    key="controlled",
                    words="One person controls the money",
                    family_words="One person holds it all",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="sent_home",
                    words="Money is sent to family elsewhere, or owed",
                    family_words="We send or owe some",
                    shows=Signal.EXPERIENCE,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Ask alone where one person may hold it all. Too little money is told apart from too little care. Plenty "
                    "proves nothing."
                )
            ),
        ),
    ),
)
