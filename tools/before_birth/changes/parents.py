"""Before You Arrive for a young parent, and for a parent with a learning disability."""

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

YOUNG_PARENT = Adaptation(
    key="young_parent",
    for_whom="A young parent, also one who is in care or has left it",
    when="A parent is young, or is or was looked after.",
    what_changes=(
        "The parent’s own needs as a young person stand beside the baby’s. Asks about their own worker, "
        "plan and advocate. Having been in care is not held against anybody."
    ),
    applies_to=AppliesTo(any_circumstance=("young_parent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        (
            "Two young people may need something here: the baby, and the parent. A parent under 18 is a child "
            "in law too, and may need an assessment of their own, by somebody else."
        ),
        "Having been in care is not a worry about the baby. Say so. Ask what they would like done differently for theirs.",
        "Offer an advocate before any meeting. Who comes with them?",
        (
            "Ask about sex under 16, and the age of the other parent, with care: if you fear exploitation, talk to "
            "somebody today. A child under 13 cannot consent in law: always today."
        ),
    ),
    reword=(
        Reword(question="felt_since", hint="Friends, school, body, being looked at. Ask somewhere that is not an office."),
        Reword(question="told", family_wording="Who have you told? Who was OK about it?"),
        Reword(question="three_in_the_morning", hint="Draw the night as a clock together."),
        Reword(
            question="fortnight",
            hint=(
                "If home is not safe, or is with foster carers or in a hostel: where will "
                "both live, and will that still be so in a year?"
            ),
        ),
        Reword(question="different_now", hint="Growing up is a difference. So is having learned what not to do."),
        Reword(
            question="benefits",
            hint="Money before 18 is different: ask somebody who knows. Under 20, ask about Care to Learn for childcare.",
        ),
    ),
    add=(
        Add(
            section="pregnancy",
            after="felt_since",
            question=InTheirWords(
                key="own_growing_up",
                wording="What does {carer} need, while still growing up?",
                family_wording="What do you need for yourself, as well as the baby?",
                short="Own growing up",
                about=(Dimension.FAMILY_HISTORY, Dimension.EDUCATION),
                voices=(Voice.CARER,),
                guidance=Guidance(
                    look_for="School or college place kept open, friends, sleep, a GP, somebody to be a child with."
                ),
            ),
        ),
        Add(
            section="pregnancy",
            after="own_growing_up",
            question=ChooseMany(
                key="own_worker",
                wording="Who works for {carer}, rather than for the baby?",
                family_wording="Who is there just for you?",
                short="Own worker and plan",
                about=(Dimension.COMMUNITY_RESOURCES, Dimension.FAMILY_HISTORY),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="own_worker",
                        words="A social worker or adviser of their own",
                        family_words="My own worker",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="family_nurse",
                        words="A family nurse or specialist midwife",
                        family_words="My nurse or midwife",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="advocate", words="An advocate", family_words="Someone to speak up for me", shows=Signal.STRENGTH),
                    Choice(
                        key="nobody",
                        words="Nobody who works for the young parent",
                        family_words="No one",
                        shows=Signal.NEED,
                        alone=True,
                    ),
                ),
                guidance=Guidance(
                    look_for=(
                        "One worker cannot hold both. If the parent is looked after, is the "
                        "pregnancy in their own plan, and is there a home for both?"
                    )
                ),
            ),
        ),
        Add(
            section="looking_back",
            after="has_earlier",
            question=InTheirWords(
                key="do_differently",
                wording="What would {carer} like to do differently from how {carer} was looked after?",
                family_wording="What would you like to be different for your baby?",
                short="Done differently",
                about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
                voices=(Voice.CARER,),
                shows=Signal.STRENGTH,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="And what would {carer} like to pass on? Write both."),
            ),
        ),
    ),
)

LEARNING_DISABILITY = Adaptation(
    key="learning_disability",
    for_whom="A parent with a learning disability",
    when="A parent learns more slowly or in other ways, with or without a diagnosis.",
    what_changes=(
        "Practises with a doll and pictures, over extra weeks. Asks how the parent "
        "learns, what has been practised, and who speaks up for them."
    ),
    applies_to=AppliesTo(any_circumstance=("learning_disability",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Begin early and take extra weeks. Short meetings, the same place, the same worker, the same day.",
        "Show it, do it together, watch them do it, come back and see it again. Use a doll and the real bottles.",
        "Pictures and few words. One idea at a time. Check by “show me”, not “do you understand?”.",
        "Not yet knowing is a reason to teach. It is not proof that somebody cannot.",
        "Offer an advocate from the start. Support may be needed for as long as there is a child: say so in the plan.",
    ),
    reword=(
        Reword(
            question="three_in_the_morning",
            family_wording="It is night. The baby cries. What will you do?",
            hint="Act it out with the doll and a lamp.",
        ),
        Reword(question="shows_hunger", family_wording="How do you know a baby wants milk?", hint="Use photographs or a film."),
        Reword(question="shows_tiredness", family_wording="How do you know a baby is tired?", hint="Use photographs or a film."),
        Reword(question="shows_fear", family_wording="How do you know a baby is scared?", hint="Use photographs or a film."),
        Reword(
            question="crying_plan",
            family_wording="The baby cries and cries. What will you do?",
            hint="Practise: put down, walk away, ring. With the real phone.",
        ),
        Reword(
            question="feeding_things", hint="Made up together, with pictures on the wall for each step. Timers and marks help."
        ),
        Reword(question="readiness", hint="Draw it on a wall calendar, with pictures."),
    ),
    add=(
        Add(
            section="in_mind",
            after="hardest_part",
            question=InTheirWords(
                key="learns_best",
                wording="How does {carer} learn best?",
                family_wording="How do you like to learn new things?",
                short="How they learn best",
                about=(Dimension.FAMILY_HISTORY,),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                shows=Signal.STRENGTH,
                guidance=Guidance(
                    look_for=(
                        "Seeing, doing, saying back; mornings or evenings; alone or with "
                        "somebody. Who taught them something well?"
                    )
                ),
            ),
        ),
        Add(
            section="in_mind",
            after="learns_best",
            question=ChooseMany(
                key="practised",
                wording="What has been practised, and done well more than once?",
                family_wording="What have you tried with the doll?",
                short="Practised",
                about=(Dimension.BASIC_CARE, Dimension.SAFETY),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(key="nappy", words="Practised: changing a nappy", family_words="A nappy", shows=Signal.STRENGTH),
                    Choice(key="feed", words="Practised: making and giving a feed", family_words="A feed", shows=Signal.STRENGTH),
                    Choice(
                        key="sleep",
                        words="Practised: putting down to sleep safely",
                        family_words="Putting the baby to sleep",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="bath", words="Practised: a bath", family_words="A bath", shows=Signal.STRENGTH),
                    Choice(
                        key="crying",
                        words="Practised: crying that does not stop",
                        family_words="When crying won’t stop",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="call", words="Practised: ringing for help", family_words="Ringing for help", shows=Signal.STRENGTH
                    ),
                    Choice(key="not_yet", words="Nothing practised yet", family_words="Not yet", shows=Signal.NEED, alone=True),
                ),
                guidance=Guidance(
                    look_for="Seen on two days, not one. Who will go on teaching after the birth, and for how long?"
                ),
            ),
        ),
        Add(
            section="network",
            after="who_would_tell",
            question=ChooseOne(
                key="advocate",
                wording="Does {carer} have an advocate?",
                family_wording="Do you have someone to speak up for you?",
                short="Somebody who speaks up",
                about=(Dimension.COMMUNITY_RESOURCES,),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(key="yes", words="Has an advocate", family_words="Yes", shows=Signal.STRENGTH),
                    Choice(
                        key="offered",
                        words="An advocate is offered, not in place",
                        family_words="I am waiting",
                        shows=Signal.EXPERIENCE,
                    ),
                    Choice(key="not_wanted", words="Does not want an advocate", family_words="I don’t want one"),
                    Choice(
                        key="nobody", words="No advocate has been offered", family_words="No one has asked me", shows=Signal.NEED
                    ),
                ),
                guidance=Guidance(look_for="Independent of us. Before the first meeting, not the last."),
            ),
        ),
    ),
)
