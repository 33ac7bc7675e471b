"""Before You Arrive for a baby born early, for twins, and for a baby likely to have a disability."""

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

PREMATURE = Adaptation(
    key="premature",
    for_whom="A baby born early",
    when="The baby was born before 37 weeks, or is likely to be.",
    what_changes="Uses corrected age. Asks about hospital days, being there, and going home with equipment.",
    applies_to=AppliesTo(any_characteristic=("premature",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Count weeks from the due date for development, and from birth for jabs.",
        "Follow the neonatal unit’s own advice on sleep, feeds and warmth: it may differ from what is said to others.",
        "Parents may have been frightened for weeks. Ask what they saw.",
        "Touch, looking and talk come in short turns. Looking away is a rest.",
    ),
    reword=(
        Reword(
            question="weight", hint="Plotted for weeks of pregnancy and corrected age, by the neonatal or health visiting team."
        ),
        Reword(question="face_to_face", hint="In short turns. {child} may tire sooner: looking away is a rest, not a rejection."),
        Reword(question="fed", hint="Tube, breast, bottle or a mix. Has everybody who feeds {child} been shown how?"),
        Reword(
            question="clear_space",
            hint="Back to sleep in a clear, flat cot once home, whatever was done in hospital. What did the unit say?",
        ),
        Reword(question="warm_enough", hint="Small babies lose heat quickly, and overheat too. What did the unit advise?"),
        Reword(
            question="seen_by_health",
            hint="Neonatal outreach, eyes, hearing, follow-up clinic. Jabs are counted from birth, not from the due date.",
        ),
    ),
    add=(
        Add(
            section="first_weeks",
            after="seen_by_health",
            question=InTheirWords(
                key="hospital_days",
                wording="What have the days in hospital been like for {child} and for each parent?",
                family_wording="What have the hospital days been like?",
                short="Days in hospital",
                about=(Dimension.HEALTH, Dimension.WARMTH),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for=(
                        "Held, spoken to, fed by whom? Fares, parking, other children, being sent home "
                        "without the baby. Fewer visits are a question about travel first."
                    )
                ),
            ),
        ),
        Add(
            section="first_weeks",
            after="hospital_days",
            question=ChooseMany(
                # Looked at: what is still to be taught is one of the answers.
                key="going_home_with",
                wording="What does {child} go home with, and who has been taught to use it?",
                family_wording="What does {child} come home with?",
                short="Going home with",
                about=(Dimension.HEALTH,),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                choices=(
                    Choice(key="oxygen", words="Going home with oxygen", family_words="Oxygen"),
                    Choice(key="tube", words="Going home with a feeding tube", family_words="A feeding tube"),
                    Choice(key="monitor", words="Going home with a monitor", family_words="A monitor"),
                    Choice(key="medicines", words="Going home with several medicines", family_words="Medicines"),
                    Choice(key="nothing", words="Going home with none of these", family_words="None of these", alone=True),
                    Choice(
                        key="not_taught",
                        words="Not everybody who will do it has been taught yet",
                        family_words="We have not all been taught yet",
                        shows=Signal.NEED,
                    ),
                ),
                guidance=Guidance(look_for="No smoking anywhere near oxygen. Two people taught, not one. Who is rung at night?"),
            ),
        ),
        Add(
            section="getting_ready",
            after="medicines_away",
            question=ChooseOne(
                key="resuscitation",
                wording="Has each parent been shown what to do if {child} stops breathing?",
                family_wording="Have you been shown what to do if the baby stops breathing?",
                short="Shown what to do",
                about=(Dimension.SAFETY, Dimension.HEALTH),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                depth=Depth.STANDARD,
                choices=(
                    Choice(key="ready", words="Shown what to do: ready now", family_words="Ready now", shows=Signal.STRENGTH),
                    Choice(
                        key="arranged",
                        words="Shown what to do: arranged, with a name and a date",
                        family_words="It is being sorted, with a date",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="talked",
                        words="Shown what to do: talked about, nothing arranged",
                        family_words="We have talked about it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="not_yet", words="Shown what to do: not yet", family_words="Not yet", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for="Most units teach it before going home. Ask for it by name, for grandparents as well."
                ),
            ),
        ),
    ),
)

TWINS = Adaptation(
    key="twins",
    for_whom="Twins or more",
    when="More than one baby is expected, or has been born.",
    what_changes="One record for each baby. Asks what is ready for each, how both are fed and settled, and for more hands.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Two babies, two records. Ask each question of each baby: one may be smaller, harder to settle, or easier to love.",
        "Twins are often early. Move every date forward by a month.",
        "Ask who will be there for the second pair of hands, and at night.",
    ),
    reword=(
        Reword(question="sleep_place", hint="A space for each baby. What has the midwife said about one cot, and until when?"),
        Reword(question="fortnight", hint="For longer than a fortnight, and for nights."),
        Reword(question="as_a_person", hint="Each baby, apart. Who is who already?"),
        Reword(question="face_to_face", hint="Who gets the first look? Notice each baby."),
        Reword(question="crying_plan", hint="Both at once: who comes first, and who comes to help?"),
        Reword(question="feeding_plan", hint="Together, or one after the other? Who sits with {carer} to learn it?"),
    ),
    add=(
        Add(
            section="getting_ready",
            after="fortnight",
            question=ChooseOne(
                key="extra_hands",
                wording="Is there more help arranged, because there are two?",
                family_wording="Is there more help, as there are two?",
                short="More hands",
                about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(key="ready", words="More hands: ready now", family_words="Ready now", shows=Signal.STRENGTH),
                    Choice(
                        key="arranged",
                        words="More hands: arranged, with a name and a date",
                        family_words="It is being sorted, with a date",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="talked",
                        words="More hands: talked about, nothing arranged",
                        family_words="We have talked about it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="not_yet", words="More hands: not yet", family_words="Not yet", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for="A volunteer, a relative who stays, a group for families of twins. Money for twice the milk."
                ),
            ),
        ),
        Add(
            section="first_weeks",
            after="baby_shows",
            question=InTheirWords(
                key="each_baby",
                wording="How is it different for {child} and for the other baby?",
                family_wording="How is it different for each baby?",
                short="Each of them",
                about=(Dimension.WARMTH, Dimension.IDENTITY),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                guidance=Guidance(look_for="Who is fed first, held more, called “the good one”? Being favoured is hard too."),
            ),
        ),
    ),
)

DISABLED = Adaptation(
    key="disabled",
    for_whom="A baby likely to have a disability or illness",
    when="A condition has been found or is thought likely.",
    what_changes=(
        "Asks what has been said and understood, who leads, and what has to be learned "
        "before going home. Hope has as much room as worry."
    ),
    applies_to=AppliesTo(any_characteristic=("disabled",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Find out what the family has been told, by whom, and in which words. Ask what they call it.",
        "Congratulate people on their baby.",
        "Grief and gladness come together. A parent who is quiet is not a parent who does not care.",
        "Same Needs, Different Ways goes on from here.",
    ),
    reword=(
        Reword(
            question="felt_since", hint="Since finding out about the baby, and since being told about the condition. Two stories."
        ),
        Reword(question="feeding_plan", hint="A special teat, a tube, a specialist nurse? Who will teach it, and to whom?"),
        Reword(question="shows_hunger", hint="This baby may show it in ways of their own. Who can help {carer} to learn them?"),
        Reword(question="seen_by_health", hint="Count the clinics. Who joins them together?"),
        Reword(
            question="face_to_face",
            hint="If {child} may not see or hear well: touch, voice, smell, closeness. Same need, another way.",
        ),
    ),
    add=(
        Add(
            section="pregnancy",
            after="felt_since",
            question=InTheirWords(
                key="been_told",
                wording="What has been said about {child}’s condition, and what did {carer} take from it?",
                family_wording="What have you been told about the baby’s health?",
                short="What has been said",
                about=(Dimension.HEALTH, Dimension.IDENTITY),
                voices=(Voice.CARER,),
                guidance=Guidance(
                    look_for="Ask for it in their words. Was a choice pressed on them? What would they like said again?"
                ),
            ),
        ),
        Add(
            section="pregnancy",
            after="been_told",
            question=InTheirWords(
                key="hopes_for_baby",
                wording="What does {carer} hope for {child}?",
                family_wording="What do you hope for your baby?",
                short="Hopes",
                about=(Dimension.WARMTH, Dimension.IDENTITY),
                voices=(Voice.CARER,),
                shows=Signal.STRENGTH,
                guidance=Guidance(look_for="Nobody may have asked. Write it first in the record."),
            ),
        ),
        Add(
            section="getting_ready",
            after="birth_partner",
            question=ChooseOne(
                key="team_ready",
                wording="Is there one named person who leads for {child}’s health, and a plan for the birth?",
                family_wording="Is there one person who leads for the baby’s health?",
                short="A team with a name",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(key="ready", words="A team with a name: ready now", family_words="Ready now", shows=Signal.STRENGTH),
                    Choice(
                        key="arranged",
                        words="A team with a name: arranged, with a name and a date",
                        family_words="It is being sorted, with a date",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="talked",
                        words="A team with a name: talked about, nothing arranged",
                        family_words="We have talked about it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="not_yet", words="A team with a name: not yet", family_words="Not yet", shows=Signal.NEED),
                ),
                guidance=Guidance(look_for="Where the birth will be, who will be there, who rings the family each week."),
            ),
        ),
    ),
)
