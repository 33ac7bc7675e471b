"""Before You Arrive where somebody other than the birth parents will care for the baby."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="Relatives, friends, foster carers, or carers who hope to adopt",
    when="Somebody other than a birth parent will care for the baby, or does now.",
    what_changes=(
        "The carer’s page is getting ready and the first weeks. The birth parents’ history is not "
        "asked of the carer. Adds family time, letters and what this carer needs."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "The same needs and the same first weeks as for any baby.",
        "Carers may hold back from loving a baby who may move. Ask how that is, and say why the baby needs them not to.",
        "The birth parents keep a page of their own: open another for them.",
        "Keep the baby’s story: what was chosen by whom, a photograph, a blanket that smells of somebody.",
    ),
    reword=(
        Reword(
            question="fortnight",
            wording="Will somebody help this carer in the first fortnight?",
            family_wording="Will someone help you for the first two weeks?",
        ),
        Reword(
            question="parent_really",
            wording="How is each carer, really?",
            hint="A grandparent may be grieving a daughter while feeding her child. Leave from work? Money?",
        ),
        Reword(question="seen_by_health", hint="Has the red book come with {child}? Who may agree to jabs and treatment?"),
        Reword(
            question="fed",
            hint=(
                "What was {child} used to before: milk, teat, times, arms? If {child} is withdrawing "
                "from drugs, what has the neonatal team said about feeds, light and noise?"
            ),
        ),
    ),
    leave_out=(
        LeaveOut(question="found_out", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="felt_since", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="weeks_to_go", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="antenatal_reached", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="antenatal_how", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="antenatal_barriers", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="load_health", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="medicines", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="load_mood", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="load_sleep", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="losses", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="smoking", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="alcohol", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="drugs", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="what_changed", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="hard_to_change", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="treatment", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="safe_with_people", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="told", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="not_told", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="feared", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="as_a_person", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="three_in_the_morning", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="shows_hunger", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="shows_tiredness", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="shows_fear", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="hardest_part", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="birth_partner", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="has_earlier", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="earlier_children", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="earlier_events", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="different_now", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="how_would_we_know", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="too_late", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="wrong_help", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="grieves", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="other_parent_asked", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_found_out", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_felt_since", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_antenatal", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_load_health", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_medicines", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_load_mood", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_load_sleep", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_losses", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_substances", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_treatment", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_safe", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_told", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_not_told", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_as_a_person", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_three", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_shows_hunger", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_shows_tiredness", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_shows_fear", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="op_hardest", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="pregnancy_now", why="Asked of the birth parents, on a page of their own."),
        LeaveOut(question="concealed_birth_now", why="Asked of the birth parents, on a page of their own."),
    ),
    add=(
        Add(
            section="first_weeks",
            after="parent_says",
            question=InTheirWords(
                key="time_with_parents",
                wording="What time does {child} have with {their} birth parents, and how is {child} before and after?",
                family_wording="What time does {child} have with {their} parents?",
                short="Time with birth parents",
                about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Long journeys, feeds missed, strange cars. What would make it kinder to the baby?"),
            ),
        ),
        Add(
            section="first_weeks",
            after="time_with_parents",
            question=InTheirWords(
                key="carer_needs",
                wording="What does this carer need, to go on caring?",
                family_wording="What do you need, to go on caring for {child}?",
                short="What this carer needs",
                about=(Dimension.INCOME, Dimension.COMMUNITY_RESOURCES, Dimension.FAMILY_HISTORY),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                guidance=Guidance(
                    look_for="Money, leave, legal advice, a night’s sleep. What would a foster carer be given for the same baby?"
                ),
            ),
        ),
        Add(
            section="first_weeks",
            after="carer_needs",
            question=InTheirWords(
                key="story_kept",
                wording="What is being kept, so that {child} will know {their} story?",
                family_wording="What are you keeping for {child} from the start?",
                short="The baby’s story",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                shows=Signal.STRENGTH,
                depth=Depth.FULL,
                guidance=Guidance(look_for="Who chose the name, who was there, a photograph, what each parent said."),
            ),
        ),
    ),
)

SURROGACY_OR_ADOPTION = Adaptation(
    key="surrogacy_or_adoption",
    for_whom="A surrogacy, or a plan for adoption",
    when="The baby is to be brought up by somebody else, by plan.",
    what_changes=(
        "Asks who will care for the baby from the first hour, in law and in fact, and how it is for "
        "each person. Nobody is asked to picture nights they do not plan to have."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        (
            "Ask the person who is pregnant about wellbeing and safety. Ask those who will care "
            "about the baby in mind and getting ready: open a page for each."
        ),
        "A plan may change, and may be kept. Neither is a fault. Ask what would help it to be a free choice.",
        "Know the law that applies, or ask: who has parental responsibility at birth, and until when?",
        "Say the words the family uses for each person.",
    ),
    reword=(
        Reword(
            question="three_in_the_morning",
            wording="Can those who will care for {child} picture three in the morning?",
            hint="Asked of those who will have the nights.",
        ),
        Reword(
            question="as_a_person",
            wording="Do those who will care for {child} speak of {child} as a person?",
            hint="Asked of those who will bring {child} up. The person who is pregnant is not marked by it.",
        ),
        Reword(
            question="birth_partner",
            hint="Who is in the room, who is outside, and who holds {child} first: agreed, and written down.",
        ),
        Reword(question="felt_since", hint="For the person who is pregnant: tired, proud, sad, sure, unsure."),
    ),
    leave_out=(
        LeaveOut(question="shows_hunger", why="Asked of those who will care for the baby, when a page is opened for them."),
        LeaveOut(question="shows_tiredness", why="Asked of those who will care for the baby, when a page is opened for them."),
        LeaveOut(question="shows_fear", why="Asked of those who will care for the baby, when a page is opened for them."),
        LeaveOut(question="hardest_part", why="Asked of those who will care for the baby, when a page is opened for them."),
    ),
    add=(
        Add(
            section="pregnancy",
            after="felt_since",
            question=InTheirWords(
                key="the_plan",
                wording="What is the plan for {child}, and who agreed to it?",
                family_wording="What is the plan for the baby?",
                short="The plan",
                about=(Dimension.FAMILY_HISTORY, Dimension.IDENTITY),
                voices=(Voice.CARER,),
                guidance=Guidance(
                    look_for="Freely, with advice, and with time to change it? Was anybody paid, pressed or frightened?"
                ),
            ),
        ),
        Add(
            section="pregnancy",
            after="the_plan",
            question=InTheirWords(
                key="first_hours",
                wording="What has been agreed for the first hours and days?",
                family_wording="What will happen in the first hours?",
                short="The first hours",
                about=(Dimension.STABILITY, Dimension.FAMILY_HISTORY),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                shows=None,
                guidance=Guidance(
                    look_for=(
                        "Who feeds, where {child} sleeps, who visits, who may say yes to treatment. What the ward has been told."
                    )
                ),
            ),
        ),
        Add(
            section="pregnancy",
            after="first_hours",
            question=InTheirWords(
                key="afterwards_support",
                wording="Who will be there for the person who gave birth, afterwards?",
                family_wording="Who will be there for you after the birth?",
                short="Afterwards",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="Milk coming in, grief, a body to heal, birthdays. Counselling that starts before birth."
                ),
            ),
        ),
    ),
)
