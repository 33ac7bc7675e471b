"""Carrying the Day: before we begin. What this is for, who will read it, where to start, and how full the cup is today."""

from app.declaration import Choice, ChooseMany, ChooseOne, ConversationScale, Depth, Dimension, Guidance, Section, Voice

START = Section(
    key="start",
    title="Before we begin",
    family_title="Before we begin",
    introduction=(
        "This is {carer}’s time. Say first what it is for, what will be written and who will read it. Anything can be skipped, "
        "and {carer} chooses where to begin."
    ),
    family_introduction="This is about your day, not how good you are at it. You choose where to start. You can skip anything.",
    questions=(
        ChooseMany(
            key="explained",
            short="What was explained",
            wording="What has been explained to {carer}, before any question?",
            hint="If one is missing, say it now. Nobody should find out later what this was for.",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            choices=(
                Choice(key="what_for", words="What it is for: help that fits"),
                Choice(key="what_written", words="What will be written, and that we agree it together at the end"),
                Choice(key="who_reads", words="Who will read it, the other parent’s copy included"),
                Choice(key="pass_on", words="What would have to be passed on: a child or an adult at serious risk"),
                Choice(key="skip", words="That anything can be skipped, stopped or taken back"),
                Choice(key="someone", words="That a friend, relative or advocate may be there"),
            ),
            guidance=Guidance(
                look_for=(
                    "Ask them to say back, in their words, what will happen to what they tell you. It is not a test of them but "
                    "of us."
                ),
                ways_to_ask=("“I would like to hear what your day is like, so that any help fits it.”",),
            ),
        ),
        ChooseOne(
            key="who_is_here",
            short="Who is here",
            wording="Who can hear, as we talk?",
            about=(Dimension.SAFETY,),
            on_family_view=False,
            choices=(
                Choice(key="alone", words="Nobody: {carer} is alone with me"),
                Choice(key="chosen", words="Somebody {carer} has chosen"),
                Choice(key="child_near", words="A child is near"),
                Choice(key="adult_near", words="Another adult is near, or may come in"),
                Choice(key="phone", words="By telephone or video: I cannot be sure"),
            ),
            guidance=Guidance(
                look_for=(
                    "One carer at a time, always. With a child or another adult near, leave the parts that are asked alone for "
                    "another day."
                )
            ),
        ),
        ConversationScale(
            key="cup",
            short="How full the cup is",
            wording="How full is {carer}’s cup today?",
            family_wording="How full is your cup today?",
            hint="A way to begin talking. It may be left out, and it is never added to anything.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            at_nought="Empty: nothing left to give",
            at_ten="Full: plenty left for others",
            guidance=Guidance(
                look_for=(
                    "What fills it, what drains it, what it was a month ago. The words matter; the mark is only where they begin."
                ),
                ways_to_ask=("“What would move it up by one?”", "“When was it last full?”"),
            ),
        ),
        ChooseOne(
            key="begin_with",
            short="Where to begin",
            wording="Where would {carer} like to begin?",
            family_wording="Where would you like to begin?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="my_day", words="My day"),
                Choice(key="carry", words="What I carry"),
                Choice(key="parent", words="Me as a parent"),
                Choice(key="helps", words="What helps"),
                Choice(key="children", words="The children’s day"),
                Choice(key="you_choose", words="You choose"),
            ),
            guidance=Guidance(
                look_for="Go there first. What somebody would rather begin with is often what nobody has asked about."
            ),
        ),
    ),
)
