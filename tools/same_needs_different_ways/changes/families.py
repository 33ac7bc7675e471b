"""Same Needs for a child away from home, and for a parent who is disabled too."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseMany,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child who lives away from home: foster care, kin, a residential school, or 52 weeks a year",
    when="The child lives with foster or kinship carers, or in a residential school, home or hospital.",
    what_changes=(
        "“Home” is where the child lives. Asks what knowledge came with the child, who "
        "visits, and who would notice. Parents are still asked."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        (
            "“Home” means where {child} lives now. Have a column for each carer or key "
            "worker, and for parents when {child} is with them."
        ),
        "Go at a time nobody chose, see the bedroom, eat a meal there. Talk to night staff.",
        "The further away and the fewer words, the more often {child} must be seen. Who visits who is not paid to?",
        "Knowledge is lost at every move. Ask the parents and the last school to teach the new people.",
        "Fewer visitors and one provider for home, school and health means that nobody outside looks in.",
    ),
    reword=(
        Reword(
            question="restriction",
            hint=(
                "Ask staff apart, and look: locks, gates, hoods, straps, records of "
                "holding. What is written against what is seen."
            ),
        ),
        Reword(question="when_off", hint="Agency staff: how many new faces this month?"),
        Reword(question="nights", hint="For a residential place: who is awake, how many, and who checks?"),
        Reword(question="first_a_child", hint="Own things, own clothes, birthdays, photographs of family."),
        Reword(question="brothers_and_sisters", hint="When did they last see each other?"),
        Reword(question="advocate", hint="And an independent visitor, for a child with few visitors."),
    ),
    add=(
        Add(
            section="rights",
            after="advocate",
            question=ChooseMany(
                key="who_visits",
                wording="Who visits {child} who is not paid to?",
                family_wording="Who comes to see {child}?",
                short="Who visits",
                about=(Dimension.RELATIONSHIPS, Dimension.SAFETY),
                voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
                choices=(
                    Choice(key="parents", words="Parents visit", family_words="Parents", shows=Signal.STRENGTH),
                    Choice(
                        key="family",
                        words="Brothers, sisters or wider family visit",
                        family_words="Family",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="friends", words="Friends visit", family_words="Friends", shows=Signal.STRENGTH),
                    Choice(
                        key="visitor",
                        words="An independent visitor comes",
                        family_words="An independent visitor",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="nobody",
                        words="Nobody visits who is not paid to",
                        family_words="No one",
                        shows=Signal.SERIOUS_NEED,
                        alone=True,
                    ),
                ),
                guidance=Guidance(look_for="And what stops the others: fares, distance, being made unwelcome?"),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="understands_best",
            question=InTheirWords(
                key="came_with_me",
                wording="What knowledge of {child} came with {them}, and what was lost?",
                family_wording="What did people need to know that got lost?",
                short="What came with me",
                about=(Dimension.STABILITY, Dimension.IDENTITY),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="A communication passport, a film of a mealtime, a parent on the telephone."),
            ),
        ),
        Add(
            section="rights",
            after="who_visits",
            question=InTheirWords(
                key="would_notice",
                wording="Who from outside would notice if something was wrong, and how soon?",
                family_wording="Who would notice if it was not OK?",
                short="Who would notice",
                about=(Dimension.SAFETY,),
                on_family_view=False,
                guidance=Guidance(
                    look_for="The social worker, the placing authority, the host authority, a GP who sees {child} undressed."
                ),
            ),
        ),
    ),
)

DISABLED_PARENT = Adaptation(
    key="disabled_parent",
    for_whom="A parent who is disabled too",
    when="A parent has a disability, a long illness or a learning disability.",
    what_changes="The parent’s own right to support is asked about first. Care given in another way counts as care given.",
    applies_to=AppliesTo(any_circumstance=("disabled", "learning_disability", "deaf_or_blind")),
    comparable=Comparability.SAME,
    method=(
        (
            "A parent has a right to an assessment and support of their own, to be a parent. Ask "
            "adult social care before asking whether care is good enough."
        ),
        "Care given in another way is care. Ask to be shown how it is done.",
        "If a brother or sister fills a gap, that gap is adult services’ to fill.",
        "Put letters, meetings and this tool into a form the parent can use.",
    ),
    reword=(
        Reword(question="tasks_asked", hint="Which of these can this parent do in their own way, with what?"),
        Reword(question="home_moving", hint="Equipment that fits the parent as well as the child."),
        Reword(question="home_safety", hint="In this parent’s own way: sound, touch, routine, a second adult."),
        Reword(question="asked_of_services", hint="Adult social care and children’s services each have a row."),
        Reword(question="when_off", hint="And when the parent is unwell?"),
    ),
    add=(
        Add(
            section="care_team",
            after="when_off",
            question=ChooseOne(
                key="parents_own_support",
                wording="Does the parent have support of their own, to be a parent?",
                family_wording="Do you have help of your own, to be a parent?",
                short="The parent’s own support",
                about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="in_place", words="The parent’s own support is in place", family_words="Yes", shows=Signal.STRENGTH
                    ),
                    Choice(
                        key="not_enough",
                        words="The parent’s own support is not enough",
                        family_words="Some, not enough",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="asked",
                        words="The parent’s own support has been asked for",
                        family_words="We have asked",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="not_offered",
                        words="Support for the parent has not been offered",
                        family_words="No one has offered",
                        shows=Signal.NEED,
                    ),
                ),
                guidance=Guidance(look_for="Who is the adult worker, and have we met? One plan for the family, not two."),
            ),
        ),
        Add(
            section="care_team",
            after="parents_own_support",
            question=InTheirWords(
                key="own_way",
                wording="How does this parent do it, in their own way?",
                family_wording="How do you do things in your own way?",
                short="In their own way",
                about=(Dimension.WARMTH, Dimension.BASIC_CARE),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                shows=Signal.STRENGTH,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Strings on a zip, a cot at wheelchair height, a song for every step."),
            ),
        ),
    ),
)
