"""Between Us: before the family answers, who is answering, to whom, and when."""

from app.declaration import Choice, ChooseOne, Dimension, Guidance, Section, Voice

START = Section(
    key="start",
    title="Before we start",
    family_title="Before we start",
    introduction="Say who will read it, and offer somebody else to give it to. Not answering is never held against anybody.",
    family_introduction="This is about us, not about you. Tell us how we are doing. You can skip any of it.",
    questions=(
        ChooseOne(
            key="why_now",
            wording="Why now?",
            short="Why now",
            about=(Dimension.COMMUNITY_RESOURCES,),
            on_family_view=False,
            choices=(
                Choice(key="weeks", words="Done at weeks three to four, as a matter of course"),
                Choice(key="difficulty", words="Done after a difficulty between us"),
                Choice(key="changing_worker", words="Done before a change of worker"),
                Choice(key="escalation", words="Done before anything is stepped up"),
                Choice(key="asked_for", words="Done because the family asked"),
            ),
            guidance=Guidance(look_for="Done only after trouble, it will feel like trouble. Offer it early."),
        ),
        ChooseOne(
            key="who_answers",
            wording="Who is answering Part A?",
            family_wording="Who is telling us?",
            hint="One person at a time. Begin another for the next person.",
            short="Who answers",
            about=(Dimension.RELATIONSHIPS,),
            voices=(Voice.CARER, Voice.CHILD),
            choices=(
                Choice(key="mother", words="Part A answered by a mother", family_words="A mum"),
                Choice(key="father", words="Part A answered by a father", family_words="A dad"),
                Choice(
                    key="other_carer", words="Part A answered by another carer", family_words="Someone else who cares for {child}"
                ),
                Choice(key="child", words="Part A answered by {child}", family_words="{child}"),
            ),
            guidance=Guidance(look_for="Who has not been asked? Often it is a father, or the adult who is out when we call."),
        ),
        ChooseOne(
            key="given_to",
            wording="To whom is it given?",
            family_wording="Who would you like to give this to?",
            short="Given to",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CARER, Voice.CHILD),
            choices=(
                Choice(key="worker", words="Part A given to the worker", family_words="My worker"),
                Choice(
                    key="another_worker",
                    words="Part A given to another worker or a manager",
                    family_words="A manager or other worker",
                ),
                Choice(key="advocate", words="Part A given to an advocate or somebody trusted", family_words="Someone I trust"),
                Choice(key="by_itself", words="Part A answered alone on paper or a phone", family_words="I will do it on my own"),
            ),
            guidance=Guidance(look_for="Say it as a real choice. Handing it to the person it is about takes courage."),
        ),
    ),
)
