"""Before You Arrive, part four: earlier children, what is different now, and what is still grieved."""

from app.declaration import (
    AnswerIs,
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

LOOKING_BACK = Section(
    key="looking_back",
    title="Looking back",
    family_title="Looking back",
    introduction=(
        "In the parent’s words first, then the record’s. History is shown with what is "
        "different now. It is a pattern to learn from, not a verdict."
    ),
    family_introduction="If you have had a child before, you know things that we don’t. Tell it in your own words.",
    questions=(
        ChooseMany(
            key="has_earlier",
            wording="Has {carer} had a child before?",
            family_wording="Have you had a child before?",
            short="Earlier children",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            choices=(
                Choice(key="first", words="This is the first", family_words="This is my first", alone=True),
                Choice(key="at_home", words="A child who lives with {carer}", family_words="A child who lives with me"),
                Choice(key="elsewhere", words="A child who lives elsewhere", family_words="A child who lives somewhere else"),
                Choice(key="lost", words="A child or baby who died", family_words="A child or a baby who died"),
            ),
            guidance=Guidance(
                look_for=(
                    "Ask each parent: either may have children nobody has asked about. One parent may tick several. For a "
                    "child who died, stop and listen first. A pregnancy that was lost counts if they say it does."
                ),
            ),
        ),
        InTheirWords(
            key="earlier_children",
            wording="What happened with earlier children, in {carer}’s words?",
            family_wording="What happened with your other children?",
            short="What happened before",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="has_earlier", one_of=("at_home", "elsewhere")),
            depth=Depth.STANDARD,
            long=True,
            guidance=Guidance(
                look_for=(
                    "Their telling, not the file’s. What went well? What was it like to be the parent then? "
                    "Of a child who died, only what they want to say."
                )
            ),
        ),
        DatedRows(
            key="earlier_events",
            wording="What do the records say happened, and when?",
            family_wording="What happened, and when?",
            short="Earlier events",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
            ask_if=AnswerIs(question="has_earlier", one_of=("at_home", "elsewhere", "lost")),
            depth=Depth.STANDARD,
            on_family_view=False,
            columns=(
                Column(key="what", words="What happened, and for which child?", family_words="What happened?"),
                Column(key="help", words="What help came, and what changed?", family_words="What help came?"),
                Column(key="source", words="Where is it written?", family_words="Where is it written?"),
            ),
            guidance=Guidance(
                look_for=(
                    "Plans, courts, injuries, help that worked, good years. Read it before the first "
                    "visit, so that a new baby is not a new start for us either. Of a child who died: what was "
                    "found, from the record, and not by asking the parent again."
                )
            ),
        ),
        InTheirWords(
            key="different_now",
            wording="What is different now?",
            family_wording="What is different now?",
            short="What is different now",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            ask_if=AnswerIs(question="has_earlier", one_of=("at_home", "elsewhere")),
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="Age, partner, home, treatment, friends, having grieved. What has {carer} done that nobody asked for?"
            ),
        ),
        InTheirWords(
            key="how_would_we_know",
            wording="How would we know that it is different?",
            family_wording="How would we know?",
            short="How we would know",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            ask_if=AnswerIs(question="has_earlier", one_of=("at_home", "elsewhere")),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Something that could be seen by the third week, by somebody {carer} trusts."),
        ),
        InTheirWords(
            key="too_late",
            wording="What help came too late?",
            family_wording="What help came too late?",
            short="Help that came too late",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="has_earlier", one_of=("at_home", "elsewhere", "lost")),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="What was asked for, of whom, and when did it come? Then ask for it now."),
        ),
        InTheirWords(
            key="wrong_help",
            wording="What was the wrong help?",
            family_wording="What help was the wrong help?",
            short="The wrong help",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="has_earlier", one_of=("at_home", "elsewhere", "lost")),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Courses nobody could get to, seven workers in a year, words nobody understood. Do not offer it again."
            ),
        ),
        InTheirWords(
            key="grieves",
            wording="What does {carer} still grieve?",
            family_wording="What do you still grieve?",
            short="What is still grieved",
            about=(Dimension.FAMILY_HISTORY, Dimension.HEALTH),
            voices=(Voice.CARER,),
            depth=Depth.FULL,
            guidance=Guidance(
                look_for=(
                    "A child who lives elsewhere is grieved every birthday. Ask who has been "
                    "there for it. You do not have to mend it today."
                )
            ),
        ),
    ),
)
