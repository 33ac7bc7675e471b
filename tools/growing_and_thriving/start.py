"""Which look this is, and who has helped to answer: a first look can say less than a second one."""

from app.declaration import Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

START = Section(
    key="start",
    title="Before you start",
    family_title="Before we start",
    introduction=(
        "Which look this is decides what can be said. One look shows where {child} is. Two show which way {child} is going."
    ),
    family_introduction="This looks at how {child} is growing and getting on. You can skip anything.",
    questions=(
        ChooseOne(
            key="which_look",
            short="First or later look",
            wording="Is this the first look at {child} with this tool?",
            hint="A later look needs the earlier one in front of you. If you cannot find it, choose the first.",
            about=(Dimension.HEALTH,),
            on_family_view=False,
            choices=(
                Choice(key="first", words="Yes, the first: it will say doing well, or some worry"),
                Choice(key="later", words="No, there is an earlier one: it can also say which way {child} is going"),
            ),
            guidance=Guidance(look_for="Earlier looks by others count. Read them first, and begin from what was known then."),
        ),
        ChooseMany(
            key="who_helped",
            short="Who helped to answer",
            wording="Who has helped to answer?",
            hint="Ask whoever knows {child} best in each part. Nobody knows all seven.",
            about=(Dimension.HEALTH, Dimension.EDUCATION),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=(
                Choice(key="child", words="The child"),
                Choice(key="parent", words="A parent or carer the child lives with"),
                Choice(key="other_parent", words="A parent or carer who lives elsewhere"),
                Choice(key="health", words="Health: GP, health visitor, school nurse, paediatrician, therapist"),
                Choice(key="education", words="Nursery, school or college"),
                Choice(key="records", words="Written records only, for some of it"),
            ),
            guidance=Guidance(
                look_for=(
                    "Who is missing, and what only they would know. A record may be old: put its date in the evidence. With no "
                    "one from health or education, leave what only they can say as not known."
                )
            ),
        ),
        InTheirWords(
            key="what_child_is_like",
            short="What the child is like",
            wording="What is {child} like?",
            family_wording="What is {child} like?",
            hint="Begin here. Somebody who has never met {child} should be able to picture {them}.",
            about=(Dimension.IDENTITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER),
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for=(
                    "What makes {child} laugh, what {child} is good at, what {child} hates. No diagnosis in the first sentence."
                ),
                ages={"0_1": "Even a new baby has ways: easily woken, loves a face, hates a bath."},
                ways_to_ask=("“Tell me about {child}.”", "“What would {child} want me to know first?”"),
            ),
        ),
    ),
)
