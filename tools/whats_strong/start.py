"""What Holds: the last bad day, and the drawing of who is round this child."""

from app.declaration import (
    Choice,
    ChooseMany,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

FAMILY = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)

START = Section(
    key="bad_day",
    title="A bad day, and who was there",
    family_title="A bad day, and who was there",
    introduction=(
        "Begin with a day that went wrong and was got through. Not a list of virtues. Then draw who is round {child}, both sides."
    ),
    family_introduction="Think of a bad day that you all got through. Then we draw the people round {child}.",
    questions=(
        InTheirWords(
            key="last_bad_day",
            short="The last bad day",
            wording="What happened on the last bad day that was got through?",
            family_wording="What happened on the last bad day you got through?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=FAMILY,
            guidance=Guidance(
                look_for=(
                    "A date, if there is one. From how it began to how {child} went to sleep. Do not ask why it went wrong; ask "
                    "how it ended."
                ),
                ways_to_ask=("“Tell me about the last time it all went wrong, and you got through it.”",),
            ),
        ),
        InTheirWords(
            key="what_worked",
            short="What worked that day",
            wording="What worked that day?",
            family_wording="What worked that day?",
            about=(Dimension.FAMILY_HISTORY, Dimension.WIDER_FAMILY),
            voices=FAMILY,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for=(
                    "Who did what, at what time. Small things: a lift, a film, somebody going for a walk. What would {child} "
                    "say helped?"
                ),
                ways_to_ask=("“Who did what?”", "To {child}: “What was the first thing that made it better?”"),
            ),
        ),
        DatedRows(
            key="network",
            short="Who is on the drawing",
            wording="Who is on the drawing of people round {child}?",
            family_wording="Who is on the drawing?",
            hint="Draw it with the family and {child}. Both parents’ sides. The date is when they were last there for {child}.",
            about=(Dimension.WIDER_FAMILY, Dimension.SOCIAL_INTEGRATION),
            voices=FAMILY,
            columns=(
                Column(key="who", words="Who, and what {child} calls them"),
                Column(
                    key="side",
                    words="Whose side: which parent, friend, neighbour, worker",
                    family_words="Whose side are they from?",
                ),
                Column(key="near", words="How near, in miles and in feeling", family_words="How near are they?"),
                Column(key="last_there", words="What they did, last time", family_words="What did they do last time?"),
            ),
            guidance=Guidance(
                look_for=(
                    "Who is missing, who is crossed out and why, who is in the room and says nothing. Pets count. So do the dead."
                ),
                ages={"5_10": "Islands and boats, a solar system, a football team: {child}’s drawing, not yours."},
                ways_to_ask=("“Who would be cross to be left off?”",),
            ),
        ),
        ChooseMany(
            key="who_took_part",
            short="Who took part",
            wording="Who has taken part in this?",
            about=(Dimension.WIDER_FAMILY,),
            on_family_view=False,
            choices=(
                Choice(key="child", words="The child"),
                Choice(key="carer", words="A parent or carer the child lives with"),
                Choice(key="other_parent", words="A parent who lives elsewhere"),
                Choice(key="mothers_side", words="Mother’s side of the family"),
                Choice(key="fathers_side", words="Father’s side of the family"),
                Choice(key="another_side", words="Another side: a second mother’s or father’s, a step-parent’s, a carer’s"),
                Choice(key="friends", words="Friends or neighbours"),
                Choice(key="services", words="School, nursery, health or another service"),
            ),
            guidance=Guidance(
                look_for="People who are not here cannot promise. Whoever is missing is asked apart before they are counted on."
            ),
        ),
        InTheirWords(
            key="child_would_say",
            short="What the child would say",
            wording="Who or what does {child} say helps?",
            family_wording="Who or what helps you?",
            about=(Dimension.RELATIONSHIPS,),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Before the meeting, apart from adults. {child}’s list and the adults’ list may differ: keep both.",
                ages={"0_1": "Say it does not apply: who a baby settles with is asked below."},
                ways_to_ask=("“When it is a bad day, who do you go to? What helps?”",),
            ),
        ),
    ),
)
