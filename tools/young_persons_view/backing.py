"""How It Is For Me, the third kind of care: backing me."""

from app.declaration import AnswerIs, Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, Section, Signal, Voice

BACKING = Section(
    key="backing",
    title="Backing me",
    family_title="Backing me",
    introduction="The third kind: school, college or work, being spoken up for, having a future.",
    family_introduction="This is about school, college or work, and about what comes next.",
    questions=(
        ChooseOne(
            key="knows_school",
            wording="Somebody knows how school, college or work is going for {child}",
            family_wording="Someone at home knows how school or work is going",
            short="Knows how school is going",
            about=(Dimension.EDUCATION, Dimension.STIMULATION),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most",
                    words="Knows how school is going: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="sometimes", words="Knows how school is going: sometimes", family_words="Sometimes", shows=Signal.NEED
                ),
                Choice(
                    key="hardly_ever",
                    words="Knows how school is going: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Not marks alone: who they sit with, what they dread.",
                ages={
                    "11_15": "A new school, many teachers: does anybody at home know one of them?",
                    "16_17": "Who asks how the day was? Who knows what it pays?",
                },
            ),
        ),
        ChooseOne(
            key="have_to_learn",
            wording="{child} has what {child} needs to learn",
            family_wording="I have what I need to learn",
            short="What I need to learn",
            about=(Dimension.EDUCATION, Dimension.INCOME),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most",
                    words="What I need to learn: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="What I need to learn: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="What I need to learn: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="What was missing last week?",
                ages={
                    "11_15": "A quiet table, a device, data, ingredients for cooking.",
                    "16_17": "Fares, tools, work clothes, a bursary claimed or not.",
                },
            ),
        ),
        ChooseMany(
            key="missing_to_learn",
            wording="What is missing for {child} to learn?",
            family_wording="What is missing?",
            short="What is missing",
            about=(Dimension.EDUCATION, Dimension.INCOME),
            voices=(Voice.CHILD,),
            ask_if=AnswerIs(question="have_to_learn", one_of=("sometimes", "hardly_ever")),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="quiet", words="Quiet is missing for learning", family_words="Somewhere quiet", shows=Signal.NEED),
                Choice(key="kit", words="Kit is missing for learning", family_words="Kit or books", shows=Signal.NEED),
                Choice(
                    key="data",
                    words="Data or a device is missing for learning",
                    family_words="Data or a laptop",
                    shows=Signal.NEED,
                ),
                Choice(key="travel", words="Travel to learning is missing", family_words="A way to get there", shows=Signal.NEED),
                Choice(key="sleep", words="Sleep is missing for learning", family_words="Sleep", shows=Signal.NEED),
                Choice(key="time", words="Time is missing for learning", family_words="Time", shows=Signal.NEED),
                Choice(
                    key="nothing",
                    words="Nothing is missing for learning",
                    family_words="Nothing",
                    shows=Signal.STRENGTH,
                    alone=True,
                ),
            ),
            guidance=Guidance(look_for="Most of these can be sorted this week by somebody. Say who."),
        ),
        ChooseOne(
            key="speaks_up",
            wording="Somebody would speak up for {child} with teachers",
            family_wording="Someone would speak up for me with teachers",
            short="Speaks up for me",
            about=(Dimension.EDUCATION, Dimension.WARMTH),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most", words="Speaks up for me: most of the time", family_words="Most of the time", shows=Signal.STRENGTH
                ),
                Choice(key="sometimes", words="Speaks up for me: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Speaks up for me: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="Or with a boss, a tutor, the police. Who did, last time?"),
        ),
        ChooseOne(
            key="talks_future",
            wording="Somebody talks with {child} about {their} future",
            family_wording="Someone talks with me about my future",
            short="Talks about my future",
            about=(Dimension.STIMULATION, Dimension.GUIDANCE),
            voices=(Voice.CHILD,),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="most",
                    words="Talks about my future: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Talks about my future: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Talks about my future: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Somebody who thinks they have one. What would they do, if they could?",
                ages={
                    "11_15": "Options and dreams.",
                    "16_17": "What happens at 18: money, a home, who stays.",
                },
            ),
        ),
    ),
)
