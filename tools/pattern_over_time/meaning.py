"""The Pattern Over Time, items 10 to 12: how harm has built up, the next birthday, and what would prove the view wrong."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

MEANING = Section(
    key="meaning",
    title="Reading it: what it has added up to",
    family_title="What it means",
    introduction="The view is yours, with reasons. Nothing here has chosen it for you, and nothing foretells.",
    family_introduction="Here we say what we think, and why. You may see it in a different way.",
    questions=(
        ChooseOne(
            key="build_up",
            wording="How has harm built up for {child}?",
            hint="Choose from the rows. A line that goes up and down is a finding, and is not evened out.",
            short="Build-up of harm",
            about=(Dimension.STABILITY, Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
            on_family_view=False,
            choices=(
                Choice(key="no_pattern", words="No pattern: hard times came once, and passed", shows=Signal.STRENGTH),
                Choice(
                    key="early",
                    words="Early pattern: the same gap has come back, and {child} is only now showing it",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="repeated_recovering",
                    words="Repeated and recovering: it comes back, and {child} picks up each time in between",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="repeated_not_recovering",
                    words="Repeated and not recovering: {child} picks up less each time",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(
                    key="long_lasting",
                    words="Long-lasting: going without has been usual for much of {child}’s life",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="not_enough", words="Not enough to say: too much is blank"),
            ),
            guidance=Guidance(
                look_for=(
                    "How long, how often, how many needs at once, and what each help or stop did: four separate facts. Look at "
                    "{child} in the gaps, and not only at the events."
                ),
                ages={
                    "0_1": "Months are most of a life. Three can be long-lasting.",
                    "1_4": "Is a skill gained in the good spells, and kept?",
                    "5_10": "School reports show recovery, or its lack, year by year.",
                    "11_15": "Anger or absence may be what not recovering looks like.",
                    "16_17": "Ask {child} which of these words fits.",
                },
            ),
        ),
        InTheirWords(
            key="build_up_why",
            wording="What are the reasons for saying so?",
            short="Reasons",
            about=(Dimension.STABILITY,),
            shows=None,
            on_family_view=False,
            guidance=Guidance(look_for="Name the rows. What happened, how often, since when, and what {child} showed."),
        ),
        InTheirWords(
            key="family_view",
            wording="What do {child} and the family say it has added up to?",
            family_wording="What do you think it has been like for {child}?",
            short="The family’s view",
            about=(Dimension.FAMILY_HISTORY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CARER, Voice.CHILD),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Let it stand beside yours. Two views are two findings."),
        ),
        InTheirWords(
            key="next_birthday",
            wording="If nothing changes, what is {child}’s life like at {their} next birthday?",
            family_wording="If nothing changes, how will {child}’s next birthday be?",
            short="Next birthday",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STABILITY),
            shows=None,
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="An ordinary day at that age, from the rows. It is a question to think with, and no forecast."
            ),
        ),
        InTheirWords(
            key="different_this_time",
            wording="What has to be different about the help this time?",
            family_wording="What should be different this time?",
            short="Different this time",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Kind, strength, length, person, or level. Doing the same again is a choice too: say why."
            ),
        ),
        InTheirWords(
            key="would_prove_wrong",
            wording="What would convince you that your view is wrong?",
            short="Would prove it wrong",
            about=(Dimension.STABILITY,),
            shows=None,
            on_family_view=False,
            guidance=Guidance(look_for="Something that could really be seen, by whom, by when. Then look for it."),
        ),
    ),
)
