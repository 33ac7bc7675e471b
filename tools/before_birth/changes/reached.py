"""Before You Arrive for a pregnancy found late or hidden, and through an interpreter."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseMany,
    ChooseOne,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

LATE_OR_CONCEALED = Adaptation(
    key="late_or_concealed",
    for_whom="A pregnancy found late, or hidden",
    when="Care began late, or the pregnancy was hidden or not known of.",
    what_changes=(
        "Starts with fear and safety. Offers a list of possible reasons, none of them "
        "a fault. Adds what would make it safe to be known."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Begin with: you are here now, and I am glad. Then fear and safety, before anything else.",
        "Read the list of reasons aloud, all of it, and let the person point. Never ask “why didn’t you…”.",
        "Be careful who is told. Letters, calls and visits can put somebody in danger.",
        (
            "A hidden pregnancy may follow rape, abuse, or the loss of a child to "
            "care. Have somebody skilled ready, and do not press."
        ),
        "Ask the midwife to date the pregnancy, and move every date forward.",
    ),
    reword=(
        Reword(question="found_out", hint="Some people do not know until late, or cannot let themselves know. Believe it."),
        Reword(question="felt_since", hint="Begin here. Leave long silences."),
        Reword(question="antenatal_reached", hint="Late is better than not. Say so."),
        Reword(question="antenatal_barriers", hint="After the reasons below have been read out."),
        Reword(question="has_earlier", hint="Only when the first fear has been heard."),
    ),
    add=(
        Add(
            section="pregnancy",
            after="felt_since",
            question=ChooseMany(
                key="why_late",
                wording="Which of these were part of it?",
                hint="Read all of it aloud, alone. Let the person point.",
                short="Possible reasons",
                about=(Dimension.FAMILY_HISTORY, Dimension.SAFETY),
                voices=(Voice.CARER,),
                on_family_view=False,
                choices=(
                    Choice(key="did_not_know", words="Did not know about the pregnancy"),
                    Choice(key="could_not_believe", words="Knew, and could not believe it"),
                    Choice(key="fear_partner", words="Afraid of a partner", shows=Signal.NEED),
                    Choice(key="fear_family", words="Afraid of family, or of shame", shows=Signal.NEED),
                    Choice(key="fear_of_us", words="Afraid the baby would be taken", shows=Signal.NEED),
                    Choice(key="lost_before", words="A child went into care before", shows=Signal.EXPERIENCE),
                    Choice(key="forced", words="The pregnancy came of rape or abuse", shows=Signal.SERIOUS_NEED),
                    Choice(key="stopped", words="Somebody stops them going out or seeing a doctor", shows=Signal.SERIOUS_NEED),
                    Choice(key="status", words="Immigration, papers or charges", shows=Signal.NEED),
                    Choice(key="young", words="Very young, and nobody to tell", shows=Signal.NEED),
                    Choice(key="unwell", words="Unwell in mind, or using drugs or alcohol", shows=Signal.NEED),
                    Choice(key="services", words="Tried, and could not get in", shows=Signal.NEED),
                    Choice(key="own_choice", words="Wanted to keep away from services", shows=Signal.EXPERIENCE),
                    Choice(key="not_said", words="Would rather not say", alone=True),
                ),
                guidance=Guidance(
                    look_for=(
                        "Any of these is a reason, none is a fault. If it is rape, abuse or "
                        "being stopped: answer the questions under Now, and get a specialist."
                    )
                ),
            ),
        ),
        Add(
            section="pregnancy",
            after="why_late",
            question=InTheirWords(
                key="safe_to_be_known",
                wording="What would make it safe for this pregnancy to be known?",
                short="Making it safe",
                about=(Dimension.SAFETY, Dimension.WIDER_FAMILY),
                voices=(Voice.CARER,),
                on_family_view=False,
                guidance=Guidance(
                    look_for="Who could be told first, by whom, where? What would {carer} need in place beforehand?"
                ),
            ),
        ),
        Add(
            section="getting_ready",
            after="birth_partner",
            question=ChooseOne(
                key="way_to_hospital",
                wording="Is there a way to get to the hospital that {carer} can use in secret if need be?",
                family_wording="Can you get to the hospital, day or night?",
                short="A way to the hospital",
                about=(Dimension.SAFETY, Dimension.HEALTH),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                on_family_view=False,
                choices=(
                    Choice(
                        key="ready", words="A way to the hospital: ready now", family_words="Ready now", shows=Signal.STRENGTH
                    ),
                    Choice(
                        key="arranged",
                        words="A way to the hospital: arranged, with a name and a date",
                        family_words="It is being sorted, with a date",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="talked",
                        words="A way to the hospital: talked about, nothing arranged",
                        family_words="We have talked about it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="not_yet", words="A way to the hospital: not yet", family_words="Not yet", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for="A number that can be rung without a trace, a bag kept elsewhere, a password with the unit."
                ),
            ),
        ),
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="An interpreter",
    when="A parent would say more in another language, or in British Sign Language.",
    what_changes=(
        "A trained interpreter, never family or a friend, and never for safety. Asks whether one is booked for the birth."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never a partner, a relative, a child or a friend: not for anything, least of all for safety.",
        "Offer a woman interpreter, and ask whether this one is known to the family.",
        "Book one for the birth and the visits after it. Tell the ward.",
        "Names for feelings, for low mood and for the baby differ. Keep their own words beside the English.",
    ),
    reword=(
        Reword(
            question="as_a_person",
            hint="Naming a baby before birth is unlucky or unkind in some families. Ask how a baby is spoken of in theirs.",
        ),
        Reword(
            question="load_mood",
            hint="Not every language has a word for depression. Ask about sleep, appetite, crying, heaviness, and the head.",
        ),
        Reword(
            question="safe_with_people",
            hint=(
                "Alone. With a trained interpreter by telephone, who cannot see who is asked; for sign language, one whom "
                "nobody in the family knows."
            ),
        ),
        Reword(question="felt_since", hint="In the language it was said in, then in English. Say who interpreted."),
    ),
    add=(
        Add(
            section="pregnancy",
            after="felt_since",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and in which language?",
                family_wording="Who helped us with words?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                shows=None,
                guidance=Guidance(
                    look_for="The service, the language, for which parent. If nobody did, say what could not be asked."
                ),
            ),
        ),
        Add(
            section="getting_ready",
            after="birth_partner",
            question=ChooseOne(
                key="birth_interpreter",
                wording="Is an interpreter arranged for the birth and the visits after it?",
                family_wording="Will there be someone to interpret at the birth?",
                short="Interpreter for the birth",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="ready", words="Interpreter for the birth: ready now", family_words="Ready now", shows=Signal.STRENGTH
                    ),
                    Choice(
                        key="arranged",
                        words="Interpreter for the birth: arranged, with a name and a date",
                        family_words="It is being sorted, with a date",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="talked",
                        words="Interpreter for the birth: talked about, nothing arranged",
                        family_words="We have talked about it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="not_yet", words="Interpreter for the birth: not yet", family_words="Not yet", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for="By telephone if need be, on the notes, with a spare number. Whose job is the booking?"
                ),
            ),
        ),
    ),
)
