"""Getting There for a child with many appointments, and for one for whom school or clinics are too much."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    CarerLoad,
    Choice,
    ChooseMany,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    NumberOf,
    Reword,
    Signal,
    Voice,
)

DISABLED = Adaptation(
    key="disabled",
    for_whom="A disabled child, or one with a long-term illness",
    when="The child has many appointments, treatments or professionals.",
    what_changes=(
        "Counts the load that services put on the family before counting what was missed. Asks who joins appointments together."
    ),
    applies_to=AppliesTo(any_characteristic=("disabled",)),
    comparable=Comparability.WITH_CARE,
    method=(
        (
            "Count every appointment of the last three months first, and the miles and "
            "hours. Missing two of thirty is not missing two of two."
        ),
        "Ask which appointments the family would give up, and what it would take to join them together.",
        "Do not put a change down to the condition. Pain and illness first.",
        "Same Needs, Different Ways asks what good care takes for this child, and in each place.",
    ),
    reword=(
        Reword(
            question="appointments",
            hint="All of them for three months, with the hour it began and who went. Put those that clashed side by side.",
        ),
        Reword(
            question="treatment",
            hint=(
                "Routines at home count as treatment: feeds, stretches, suction, splints, nights. Was anybody trained to do them?"
            ),
        ),
        Reword(
            question="helped_to_learn",
            hint="What the education, health and care plan promises, and what is there on an ordinary Tuesday.",
        ),
        Reword(
            question="kept_out",
            hint="Missing transport, no trained assistant, or no nurse on site keep a child out as surely as a suspension.",
        ),
    ),
    add=(
        Add(
            question=NumberOf(
                key="load_count",
                wording="How many appointments did {child} have in the last three months?",
                family_wording="How many visits in the last three months?",
                short="How many appointments",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
                unit="appointments in three months",
                guidance=Guidance(
                    look_for=(
                        "Clinics, therapies, reviews, fittings, meetings, deliveries that need somebody "
                        "in. From the family’s diary as well as the records."
                    )
                ),
            ),
            section="appointments",
            after="records_read",
        ),
        Add(
            question=CarerLoad(
                key="load_of_care",
                wording="How much do appointments and treatments ask of the family?",
                family_wording="How much do the visits and treatments ask of you?",
                short="Load of appointments",
                about=(Dimension.FAMILY_HISTORY, Dimension.EMPLOYMENT),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                guidance=Guidance(
                    look_for="Work lost, brothers and sisters left waiting, nights. Nobody is marked down for finding it heavy."
                ),
            ),
            section="appointments",
            after="load_count",
        ),
        Add(
            question=InTheirWords(
                key="joined_up",
                wording="Which appointments could be joined together, moved nearer or dropped, and who will ask?",
                family_wording="Which visits could be joined up or dropped?",
                short="Joining them together",
                about=(Dimension.COMMUNITY_RESOURCES,),
                voices=(Voice.CARER, Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
                shows=None,
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for=(
                        "One lead person for the child’s health. Two clinics on one day. A "
                        "review by video where the family wishes."
                    )
                ),
            ),
            section="appointments",
            after="load_of_care",
        ),
    ),
)

NEURODIVERGENT = Adaptation(
    key="neurodivergent",
    for_whom="A child for whom school or clinics are too much",
    when="The child is neurodivergent or waiting to know, or is too anxious to get there.",
    what_changes=(
        "Speaks of a child who cannot face going, not of one who will not. Asks what the place "
        "itself does to the child, and what a day there costs afterwards."
    ),
    applies_to=AppliesTo(any_characteristic=("neurodivergent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say that {child} cannot go yet, not that {child} will not.",
        "Start with the place: noise, light, corridors, people, change, waiting. Then the journey. Then home.",
        "Ask what happens after a day that looked fine. Holding it together all day and coming apart at home is common.",
        "No diagnosis is needed to change a room, a start time or a waiting area.",
        "Pushing through can make it worse. Agree small steps with the child.",
    ),
    reword=(
        Reword(
            question="why_out",
            wording="What makes it too hard for {child} to be in school?",
            family_wording="What makes school too hard?",
        ),
        Reword(
            question="attendance_band",
            hint="The band says how much was missed, and nothing about trying. Part days that took courage do not show in it.",
        ),
        Reword(question="on_time", hint="Is a quiet, late start agreed? Then it is not lateness."),
        Reword(question="fed", hint="A short list of safe foods, packed each day, is careful care."),
        Reword(
            question="dressed",
            hint="Seams, labels, collars, shoes. Can the uniform be worn at all? Who has asked for a change to it?",
        ),
        Reword(
            question="needs_seen",
            hint="Waiting rooms, touch and strangers: what would make the visit possible? Ask for a first or last slot.",
        ),
        Reword(question="worst_thing", family_wording="What is too much, in or near school?"),
        Reword(question="easier_for_me", family_wording="What would make it less hard to get there?"),
    ),
    add=(
        Add(
            question=ChooseMany(
                key="too_much_there",
                wording="What about the place is too much for {child}?",
                family_wording="What is too much there?",
                short="What is too much",
                about=(Dimension.EDUCATION, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CHILD, Voice.CARER, Voice.OTHER_PROFESSIONAL),
                choices=(
                    Choice(key="noise", words="Noise is too much", family_words="Noise", shows=Signal.NEED),
                    Choice(key="people", words="Crowds and corridors are too much", family_words="Crowds", shows=Signal.NEED),
                    Choice(key="change", words="Sudden change is too much", family_words="Sudden change", shows=Signal.NEED),
                    Choice(key="demands", words="Demands come too fast", family_words="Too much at once", shows=Signal.NEED),
                    Choice(
                        key="toilets", words="Toilets or lunch are too much", family_words="Toilets or lunch", shows=Signal.NEED
                    ),
                    Choice(
                        key="bullied", words="Bullied, or left out", family_words="Being picked on", shows=Signal.SERIOUS_NEED
                    ),
                    Choice(
                        key="not_understood",
                        words="Not understood by adults there",
                        family_words="Adults don’t get it",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="leaving_home",
                        words="Leaving home, or somebody at home",
                        family_words="Leaving home",
                        shows=Signal.NEED,
                    ),
                ),
                guidance=Guidance(
                    look_for=(
                        "Ask with pictures, a map of the building or a drawing. The school may be the place that has to change."
                    )
                ),
            ),
            section="learning",
            after="learning_place",
        ),
        Add(
            question=InTheirWords(
                key="afterwards",
                wording="What is {child} like after a day there, or after trying?",
                family_wording="What are you like when you get home?",
                short="What it costs",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
                voices=(Voice.CHILD, Voice.CARER),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Meltdown, silence, sleep, pain, eating. How long until {child} is well again?"),
            ),
            section="learning",
            after="too_much_there",
        ),
        Add(
            question=InTheirWords(
                key="next_small_step",
                wording="What small step has {child} agreed to try, with whom, and who will stop if it is too much?",
                family_wording="What small step would you try?",
                short="The next small step",
                about=(Dimension.EDUCATION,),
                voices=(Voice.CHILD, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
                shows=None,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Chosen by the child. Ten minutes in the library with one adult is a step."),
            ),
            section="learning",
            after="afterwards",
        ),
    ),
)
