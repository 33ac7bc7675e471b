"""Getting There, fifth part: out of school, changes of school, and what the child says."""

from app.declaration import (
    Anchors,
    AnswerIs,
    Choice,
    ChooseMany,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    NumberOf,
    OnDate,
    Section,
    Signal,
    Voice,
)

OUT_OF_SCHOOL = Section(
    key="out_of_school",
    title="Out of school, and changes of school",
    family_title="Not in school, and changes of school",
    introduction=(
        "A child who is not in school is seen by fewer people. Ask who sees {child}, kindly and "
        "always. Home education is a choice; how it came about is worth asking."
    ),
    family_introduction="Some children learn at home or wait for a place. We ask who sees {child}, and how learning goes.",
    questions=(
        ChooseMany(
            key="why_out",
            wording="Why is {child} not in school or nursery?",
            family_wording="Why is {child} not in school now?",
            short="Why not in school",
            about=(Dimension.EDUCATION,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            ask_if=AnswerIs(question="learning_place", one_of=("home_educated", "no_place")),
            choices=(
                Choice(key="chosen", words="The family chose to educate at home", family_words="We chose it"),
                Choice(
                    key="after_difficulty",
                    words="Home education after difficulty at school",
                    family_words="School was not working",
                ),
                Choice(key="unwell", words="Not well enough", family_words="Not well enough"),
                Choice(key="waiting", words="Waiting for a place", family_words="We are waiting for a place", shows=Signal.NEED),
                Choice(key="excluded", words="Excluded", family_words="Sent away from school", shows=Signal.NEED),
                Choice(key="moved", words="Moved, and not yet enrolled", family_words="We have moved", shows=Signal.NEED),
                Choice(key="cannot_go", words="Cannot face going", family_words="It is too hard to go", shows=Signal.NEED),
                Choice(key="caring", words="Needed at home", family_words="Needed at home", shows=Signal.NEED),
                Choice(
                    key="not_found",
                    words="The local authority does not know where the child learns",
                    family_words="The council does not know where {child} learns",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="another_reason", words="Another reason, in words", family_words="Something else"),
            ),
            guidance=Guidance(
                look_for="More than one may fit. Was home education the family’s wish, or did somebody suggest it to them?"
            ),
        ),
        OnDate(
            key="out_since",
            wording="Since when?",
            family_wording="Since when?",
            short="Out of school since",
            about=(Dimension.EDUCATION,),
            voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD),
            ask_if=AnswerIs(question="learning_place", one_of=("home_educated", "no_place")),
            guidance=Guidance(look_for="The last day in a place of learning. Weeks soon become a year."),
        ),
        InTheirWords(
            key="who_sees",
            wording="Who outside the home sees {child}, and how often?",
            family_wording="Who sees {child} in a week, apart from you?",
            short="Who sees the child",
            about=(Dimension.SAFETY, Dimension.SOCIAL_INTEGRATION),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            ask_if=AnswerIs(question="learning_place", one_of=("home_educated", "no_place")),
            guidance=Guidance(
                look_for=(
                    "Names, places and days. Family, clubs, faith, tutors, neighbours count. If nobody does, that is the "
                    "first thing to plan."
                ),
                ages={
                    "0_1": "Who has seen {child} awake and undressed, and when?",
                    "5_10": "Other children as well as adults. Who would notice a change?",
                    "11_15": "Whom could {child} tell without the family hearing?",
                },
            ),
        ),
        Ladder(
            key="suitable_education",
            wording="Is {child} getting an education that suits {them}?",
            family_wording="Is {child} learning, in a way that suits {them}?",
            short="Learning that suits",
            about=(Dimension.EDUCATION,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="learning_place", one_of=("home_educated", "no_place")),
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="Learning most days, at {their} level, with friends and interests in it.",
                mostly="A gap now and then, noticed and filled.",
                on_and_off="Plans are there, and most weeks little happens.",
                mostly_not="No learning that anybody can describe. {child} is falling behind or alone.",
            ),
            family_anchors=Anchors(
                steady="Yes, most days.", mostly="Mostly.", on_and_off="Some weeks.", mostly_not="Not at the moment."
            ),
            guidance=Guidance(
                look_for=(
                    "Ask to be shown something {child} made or is proud of. The local authority, not this tool, decides "
                    "whether home education is suitable. A tutor or a few hours is not full time."
                ),
                ages={
                    "5_10": "What {child} can show you, and which other children {child} learns or plays with.",
                    "11_15": "Hours with nobody there. What does it lead to, and who has entered {child} for anything?",
                    "16_17": "Does it fit what {child} wants to do, and what comes at 18?",
                },
                ways_to_ask=("“What did you do this week that you liked?”",),
            ),
        ),
        NumberOf(
            key="school_changes",
            wording="How many times has {child} changed school or nursery, other than at the usual ages?",
            family_wording="How many times has {child} changed school?",
            short="Changes of school",
            about=(Dimension.EDUCATION, Dimension.STABILITY),
            voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD),
            depth=Depth.FULL,
            unit="changes of school",
            guidance=Guidance(look_for="Each costs friends and months of learning. Count moves that services made."),
        ),
        InTheirWords(
            key="why_changed",
            wording="What led to the changes?",
            family_wording="What led to the moves?",
            short="Why changed",
            about=(Dimension.EDUCATION, Dimension.STABILITY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.FULL,
            guidance=Guidance(
                look_for=(
                    "Housing, safety, exclusion, distance, a wish for something better. A move away from somebody may have "
                    "kept the child safe: do not write the new school in any copy that adult could see."
                )
            ),
        ),
    ),
)

CHILDS_SAY = Section(
    key="childs_say",
    title="The child’s say",
    family_title="What you say",
    introduction="Ask {child} last and longest. A very young child says it by running ahead or hanging back.",
    family_introduction="You know best what it is like. You can skip anything.",
    questions=(
        InTheirWords(
            key="best_thing",
            wording="What is the best thing about school, or about the day?",
            family_wording="What is the best thing about school or your day?",
            short="The best thing",
            about=(Dimension.EDUCATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A person, a lesson, lunch, the walk there. More of it may be the plan.",
                ages={
                    "0_1": "What makes the baby brighten when somebody new comes in.",
                    "1_4": "What the child runs to at nursery.",
                    "11_15": "It may be anything but lessons. That counts.",
                },
            ),
        ),
        InTheirWords(
            key="worst_thing",
            wording="What is the worst thing?",
            family_wording="What is the worst thing?",
            short="The worst thing",
            about=(Dimension.EDUCATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CHILD,),
            guidance=Guidance(
                look_for="Toilets, corridors, being late, a name, hunger, leaving somebody at home. Write it as said.",
                ages={
                    "1_4": "Where the child holds on or hides.",
                    "11_15": "Bullying, racism, being sent out, kit, a teacher. Ask who already knows.",
                },
            ),
        ),
        InTheirWords(
            key="who_helps",
            wording="Who helps {child} at school, and with being well?",
            family_wording="Who helps you?",
            short="Who helps",
            about=(Dimension.RELATIONSHIPS, Dimension.EDUCATION),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="A name. If there is none, that is worth more than an attendance target."),
        ),
        InTheirWords(
            key="easier_for_me",
            wording="What would make it easier to get there?",
            family_wording="What would make it easier to get there?",
            short="What would be easier",
            about=(Dimension.EDUCATION, Dimension.HEALTH),
            voices=(Voice.CHILD,),
            guidance=Guidance(
                look_for="Small and real: a lift, a friend at the gate, a later start, a coat.",
                ways_to_ask=("“If one thing about the mornings changed, what should it be?”",),
            ),
        ),
    ),
)
