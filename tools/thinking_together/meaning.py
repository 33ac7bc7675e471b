"""Thinking Together, third part: what it means for the child, what holds, why, and what else it could be."""

from app.declaration import (
    Choice,
    ChooseMany,
    Depth,
    Dimension,
    GetsInTheWay,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Strength,
    Voice,
)

MEANING = Section(
    key="meaning",
    title="Meaning",
    family_title="What we make of it",
    introduction="What it does to this child, what holds, whose it is to change, and at least two explanations.",
    family_introduction="What goes well? What gets in the way? Whose job is it to change that?",
    questions=(
        InTheirWords(
            key="harm_now",
            wording="What is happening to {child} now because needs are not met?",
            short="What it does now",
            about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
            on_family_view=False,
            guidance=Guidance(
                look_for="In this child’s body, learning, feelings and friendships. If nothing is, say how you know.",
                ages={
                    "0_1": "Growth, settling, looking. Weeks matter.",
                    "11_15": "What is called behaviour may be an answer to what is missing.",
                },
            ),
        ),
        InTheirWords(
            key="harm_in_a_year",
            wording="What will have happened to {child} in a year, if nothing changes?",
            short="In a year",
            about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(look_for="What would the child be a year late for? A likely story, said to be one."),
        ),
        InTheirWords(
            key="pattern_says",
            wording="What does the pattern say?",
            short="What the pattern says",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for=(
                    "How long, how often, how many needs at once, and what each piece of help changed. Up and down is a finding."
                )
            ),
        ),
        Strength(
            key="what_holds",
            wording="What holds?",
            family_wording="What goes well?",
            short="What holds",
            about=(Dimension.WARMTH, Dimension.WIDER_FAMILY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            guidance=Guidance(
                look_for="Who does what, on which days. Seen to work, or hoped for? A strength is written down in its own right."
            ),
        ),
        InTheirWords(
            key="holds_against",
            wording="Against which worry does it hold?",
            family_wording="Which worry does it help with?",
            short="Holds against",
            about=(Dimension.SAFETY, Dimension.WIDER_FAMILY),
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="Love is real and does not make a cot safe. Name the worry, the strength and the hours that it covers."
            ),
        ),
        GetsInTheWay(
            key="reasons",
            wording="What gets in the way of {child}’s needs being met?",
            family_wording="What gets in the way?",
            short="What gets in the way",
            about=(Dimension.FAMILY_HISTORY, Dimension.INCOME, Dimension.HOUSING),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            guidance=Guidance(
                look_for="More than one. What is each reason’s evidence? Money and housing are causes, not background."
            ),
        ),
        ChooseMany(
            key="whose_to_change",
            wording="Whose is it to change?",
            family_wording="Whose job is it to change that?",
            short="Whose to change",
            about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            choices=(
                Choice(key="parent", words="A parent or carer’s", family_words="A parent or carer’s"),
                Choice(key="other_adult", words="Another adult’s", family_words="Another adult’s"),
                Choice(key="service", words="A service’s, ours too", family_words="A service’s, like ours"),
                Choice(key="landlord", words="A landlord’s or the council’s", family_words="The landlord’s or council’s"),
                Choice(key="benefits", words="The benefits system’s", family_words="The benefits office’s"),
                Choice(key="not_clear", words="Not clear yet", family_words="Not clear yet"),
            ),
            guidance=Guidance(look_for="For each reason. If it is ours or the landlord’s, a parent cannot be asked to mend it."),
        ),
        InTheirWords(
            key="first_explanation",
            wording="What is one explanation of what we see?",
            short="First explanation",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="The one you came in with. Say it in one sentence."),
        ),
        InTheirWords(
            key="first_expect",
            wording="What would we expect to see if the first explanation were true?",
            short="First: we would see",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.STANDARD,
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="Something in the child’s day, at a time when somebody can look. Have we looked?"),
        ),
        InTheirWords(
            key="first_wrong",
            wording="What would prove the first explanation wrong?",
            short="First: proves it wrong",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="If nothing could, it is a belief. Who goes to look, and by when?"),
        ),
        InTheirWords(
            key="second_explanation",
            wording="What is another explanation of what we see?",
            short="Second explanation",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="One that you like less. What would the family say? What would somebody new say?"),
        ),
        InTheirWords(
            key="second_expect",
            wording="What would we expect to see if the second explanation were true?",
            short="Second: we would see",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.STANDARD,
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="Something in the child’s day, at a time when somebody can look. Have we looked?"),
        ),
        InTheirWords(
            key="second_wrong",
            wording="What would prove the second explanation wrong?",
            short="Second: proves it wrong",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="If nothing could, it is a belief. Who goes to look, and by when?"),
        ),
        InTheirWords(
            key="third_explanation",
            wording="What is a third explanation of what we see?",
            short="Third explanation",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.FULL,
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for="Poverty, illness, grief, fear, a condition, our own part. The unlikely one is worth a minute."
            ),
        ),
        InTheirWords(
            key="third_expect",
            wording="What would we expect to see if the third explanation were true?",
            short="Third: we would see",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.FULL,
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="Something in the child’s day, at a time when somebody can look. Have we looked?"),
        ),
        InTheirWords(
            key="third_wrong",
            wording="What would prove the third explanation wrong?",
            short="Third: proves it wrong",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.FULL,
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="If nothing could, it is a belief. Who goes to look, and by when?"),
        ),
    ),
)
