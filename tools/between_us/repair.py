"""Between Us, part C, second half: what each will change, what is owed, and what happens for the child meanwhile."""

from app.declaration import Choice, ChooseOne, Column, DatedRows, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

REPAIR = Section(
    key="repair",
    title="Part C. Putting it right",
    family_title="Putting it right",
    introduction="Change ours first. Then decide what happens for {child} while the rest takes its time.",
    family_introduction="What will each of us do now? We go first.",
    questions=(
        DatedRows(
            key="will_change",
            wording="What will each of us change, and by when?",
            family_wording="What will each of us change? By when?",
            short="What will change",
            about=(Dimension.COMMUNITY_RESOURCES,),
            to_come=True,
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            columns=(
                Column(key="who", words="Who", family_words="Who"),
                Column(key="what", words="What will be different", family_words="What will change"),
                Column(key="how_known", words="How we will know", family_words="How we will know"),
            ),
            guidance=Guidance(look_for="Ours at the head of the list. One or two each, small enough to be kept."),
        ),
        ChooseOne(
            key="owed",
            wording="Is an apology or a thank-you owed?",
            family_wording="Do we owe you a sorry or a thank you?",
            short="Apology or thank-you",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            choices=(
                Choice(key="apology", words="An apology is owed", family_words="Sorry"),
                Choice(key="thanks", words="A thank-you is owed", family_words="Thank you"),
                Choice(key="both", words="An apology and a thank-you are owed", family_words="Both"),
                Choice(key="neither", words="Neither an apology nor a thank-you is owed", family_words="No"),
            ),
            guidance=Guidance(
                look_for="“I’m sorry you feel that way” is not one. Say what we did, what it meant, and what is different now."
            ),
        ),
        InTheirWords(
            key="owed_said",
            wording="What was said, by whom and when?",
            family_wording="What did we say to you?",
            short="What was said",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="The words, and how they were taken. A manager may owe it too."),
        ),
        ChooseOne(
            key="can_child_wait",
            wording="Can {child} wait while this is put right?",
            short="Can the child wait",
            about=(Dimension.SAFETY,),
            on_family_view=False,
            choices=(
                Choice(key="can_wait", words="{child} can wait while it is put right"),
                Choice(key="some_weeks", words="{child} can wait some weeks, with help in place meanwhile", shows=Signal.NEED),
                Choice(key="cannot", words="{child} cannot wait", shows=Signal.SERIOUS_NEED),
            ),
            guidance=Guidance(look_for="Good relations are a means. Ask what {child} is missing this week."),
        ),
        InTheirWords(
            key="meanwhile",
            wording="What happens for {child} meanwhile?",
            family_wording="What will happen for {child} for now?",
            short="Meanwhile",
            about=(Dimension.SAFETY, Dimension.COMMUNITY_RESOURCES),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            shows=None,
            guidance=Guidance(look_for="Who sees {child}, how often; what {child} gets; what would make us move today."),
        ),
    ),
)
