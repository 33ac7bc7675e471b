"""How It Is For Me: me, what I want written, and the worker’s own part, which stays apart."""

from app.declaration import AnswerIs, Choice, ChooseMany, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

ME = Section(
    key="me",
    title="Me",
    family_title="Me",
    introduction="End here, so that nobody leaves on what is hardest. Write every word as it is said.",
    family_introduction="This part is about you. Say it your way: type it, say it, draw it.",
    questions=(
        InTheirWords(
            key="get_wrong",
            wording="What do adults get wrong about {child}?",
            family_wording="What adults get wrong about me",
            short="What adults get wrong",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Include us. Do not defend anybody."),
        ),
        InTheirWords(
            key="proud_of",
            wording="What is {child} proud of?",
            family_wording="Things I’m proud of",
            short="Proud of",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="Give it as much room as any worry. It may be getting a small brother to school."),
        ),
        InTheirWords(
            key="safest",
            wording="Where does {child} feel safest?",
            family_wording="Where I feel safest",
            short="Where I feel safest",
            about=(Dimension.SAFETY, Dimension.SOCIAL_INTEGRATION),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A place, a person, a time of day. Could there be more of it?",
                ages={
                    "11_15": "A room at school, a friend’s house, a bus stop in the light.",
                    "16_17": "Will it still be open to them at 18?",
                },
            ),
        ),
        InTheirWords(
            key="not_safe",
            wording="Where does {child} not feel safe?",
            family_wording="Where I don’t feel safe",
            short="Where I do not feel safe",
            about=(Dimension.SAFETY, Dimension.SOCIAL_INTEGRATION),
            voices=(Voice.CHILD,),
            guidance=Guidance(look_for="A street, a bus, a room, an app, a lesson. Who knows?"),
        ),
        InTheirWords(
            key="stay_in_life",
            wording="Whom would {child} want to stay in {their} life?",
            family_wording="Who I’d want to stay in my life",
            short="Who I would want to stay",
            about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="People, pets, a teacher, a brother who lives elsewhere. These are the last to be lost in a plan."
            ),
        ),
        InTheirWords(
            key="trusted_adult",
            wording="Which adult does {child} trust?",
            family_wording="An adult I trust",
            short="An adult I trust",
            about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for=(
                    "A name. Would they like us to ask that person? If there is nobody, finding one is the first thing to do."
                )
            ),
        ),
        InTheirWords(
            key="change_first",
            wording="What one thing would {child} change first?",
            family_wording="One thing to change first",
            short="Change first",
            about=(Dimension.IDENTITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CHILD,),
            guidance=Guidance(look_for="Do it, or say by Friday why not."),
        ),
        InTheirWords(
            key="not_change",
            wording="What one thing must not change?",
            family_wording="One thing not to change",
            short="Not to change",
            about=(Dimension.IDENTITY, Dimension.STABILITY),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Plans break this by accident. Put it at the head of the plan."),
        ),
        InTheirWords(
            key="want_written",
            wording="What does {child} want written?",
            family_wording="What I want written down",
            short="What I want written",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD,),
            shows=None,
            guidance=Guidance(look_for="Read it back to them as it will stand."),
        ),
        InTheirWords(
            key="not_written",
            wording="What does {child} not want written?",
            family_wording="What I don’t want written",
            short="What I do not want written",
            about=(Dimension.IDENTITY,),
            voices=(Voice.CHILD,),
            shows=None,
            guidance=Guidance(
                look_for=(
                    "Keep to it where you can. Where you cannot, say so now, with the reason. Write here "
                    "only that something was kept back, if that is what they want."
                )
            ),
        ),
    ),
)

WORKERS_PART = Section(
    key="workers_part",
    title="The worker’s own part",
    introduction=(
        "Yours, and apart. It never changes an answer above. Write it as if {child} will read it, because one day {child} may."
    ),
    questions=(
        ChooseMany(
            key="adults_worry",
            wording="What do adults find hard about {child} just now?",
            short="What adults find hard",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
            on_family_view=False,
            choices=(
                Choice(key="out_late", words="Out late or away overnight"),
                Choice(key="angry", words="Anger or hitting out"),
                Choice(key="not_in_school", words="Not in school or college"),
                Choice(key="substances", words="Drinking, vaping or drugs"),
                Choice(key="taking", words="Taking things"),
                Choice(key="online", words="What happens online"),
                Choice(key="withdrawn", words="Not speaking, not leaving the room"),
                Choice(key="sex", words="Relationships or sex"),
                Choice(key="nothing", words="Nothing that adults have named", alone=True),
            ),
            guidance=Guidance(look_for="Adults’ worries, in adults’ words. Keep them apart from what the young person says."),
        ),
        InTheirWords(
            key="behaviour_answers",
            wording="If this behaviour were an answer, what would the question be?",
            short="If behaviour were an answer",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            ask_if=AnswerIs(
                question="adults_worry",
                one_of=("out_late", "angry", "not_in_school", "substances", "taking", "online", "withdrawn", "sex"),
            ),
            on_family_view=False,
            guidance=Guidance(
                look_for="Two guesses at least. Out all night might answer “where is it warm?” or “who is glad to see me?”."
            ),
        ),
        InTheirWords(
            key="workers_notes",
            wording="What did I see and hear, apart from the answers?",
            short="What I noticed",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            depth=Depth.STANDARD,
            on_family_view=False,
            long=True,
            guidance=Guidance(
                look_for="Face, pauses, who was texting, what was skipped. Facts, with what you make of them apart."
            ),
        ),
        InTheirWords(
            key="agreed_to_share",
            wording="What was agreed: who will see which part, and when?",
            short="What is shared",
            about=(Dimension.IDENTITY,),
            shows=None,
            on_family_view=False,
            guidance=Guidance(
                look_for="Name each person. What goes to a parent goes only as agreed, unless somebody is in danger."
            ),
        ),
        InTheirWords(
            key="done_this_week",
            wording="Which one thing that {child} asked for will be done this week, and by whom?",
            short="One thing this week",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            on_family_view=False,
            guidance=Guidance(look_for="Small and kept beats large and promised."),
        ),
    ),
)
