"""A Plan the Child Would Recognise for an unborn baby, a disabled child, a young person, and brothers and sisters."""

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
    Voice,
)
from tools.plan_and_change.changes.today_unborn import UNBORN_ADDS, UNBORN_LEAVES, UNBORN_WORDS
from tools.plan_and_change.stages import OUTCOMES

NO_VOICE_YET = "The baby is not born. The first weeks after birth will show it."

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not born yet",
    when="The plan is made in pregnancy.",
    what_changes=(
        "The day is the first day and night home. Dates run back from the due date. The child’s own checks wait until birth."
    ),
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=(
        "Count back from the due date, and put in a few weeks for a baby who is early.",
        "Midwife and health visitor are in it, and each parent has a line, and so has a partner who is not a parent.",
        "At birth begin a new plan for the baby who is here. Do not carry a status over.",
    ),
    reword=(
        Reword(
            question="day_wanted",
            wording="What will {child}’s first day and night at home be like?",
            family_wording="What will the first day and night at home be like?",
            hint="Who is there, where the baby sleeps, who gets up.",
        ),
        *(
            Reword(question=f"{name}_by", hint="Before the due date, with weeks to spare. What is not ready by then?")
            for name in OUTCOMES
        ),
        Reword(question="real_length", hint="The plan goes past the birth. The first twelve weeks are the test of it."),
        UNBORN_WORDS,
    ),
    leave_out=(
        LeaveOut(question="child_wants", why=NO_VOICE_YET),
        LeaveOut(question="child_told", why=NO_VOICE_YET),
        LeaveOut(question="signs_child", why=NO_VOICE_YET),
        *(LeaveOut(question=f"{name}_child_checks", why=NO_VOICE_YET) for name in OUTCOMES),
        *UNBORN_LEAVES,
    ),
    add=(
        *UNBORN_ADDS,
        Add(
            section="the_day",
            question=InTheirWords(
                key="before_due_date",
                wording="What has to be ready before the due date?",
                family_wording="What must be ready before the baby comes?",
                short="Before the due date",
                about=(Dimension.BASIC_CARE, Dimension.HOUSING),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                guidance=Guidance(look_for="Cot, home, money, treatment, somebody for the first fortnight. Who sees to each?"),
            ),
        ),
    ),
)

DISABLED = Adaptation(
    key="disabled",
    for_whom="A disabled child",
    when="The child is disabled or lives with a long-term illness.",
    what_changes=(
        "Outcomes are the child’s own, in the child’s way of saying; services’ steps come first; progress is read "
        "at the child’s pace."
    ),
    applies_to=AppliesTo(any_characteristic=("disabled", "nonverbal_or_aac", "deaf_or_blind")),
    comparable=Comparability.WITH_CARE,
    method=(
        "Learn how the child says yes and no before you ask what the child wants.",
        "“Would we accept this for a child who is not disabled?” is asked of each outcome.",
        "Equipment, training, short breaks and provision that were promised are steps with names and dates, and they are ours.",
        "Better for the child may be comfort, being understood, or keeping what was there.",
    ),
    reword=(
        Reword(question="child_wants", hint="With the child’s own signs, pictures or device, charged and within reach."),
        Reword(question="can_be_read", hint="For the child too: symbols, objects, a film, a story."),
        *(Reword(question=f"{name}_help", hint="What was promised, by whom, and when is it due?") for name in OUTCOMES),
        *(Reword(question=f"{name}_change", hint="At the child’s pace. Ask each setting.") for name in OUTCOMES),
        Reword(question="cannot_wait", hint="Feeds, breathing equipment, rescue medicine, somebody trained tonight, pain."),
    ),
)

ADOLESCENT = Adaptation(
    key="adolescent",
    for_whom="A young person, who writes it with you",
    when="The young person is 11 or older.",
    what_changes=(
        "Written together: the young person’s outcome comes first, in their words, and they decide what the meeting hears."
    ),
    applies_to=AppliesTo(age_from=11, age_to=17),
    comparable=Comparability.SAME,
    method=(
        "Meet before the meeting. They hold the pen or the phone, and they choose where.",
        "The first outcome is theirs. Being safe outside home and being looked after at home belong in the same plan.",
        "Behaviour is not an outcome. Ask what would have to be different for it not to be needed.",
        "Agree what stays between you, and what cannot. A copy goes where they say is safe.",
        "Do not let help fall away because they are nearly grown.",
    ),
    reword=(
        Reword(
            question="first_outcome",
            wording="What does {child} want to have, feel or do that {child} does not now, in {their} own words?",
            family_wording="What do you want to have, feel or do?",
            hint="Theirs, written by them.",
        ),
        *(
            Reword(question=f"{name}_child_checks", hint="How would they like to tell us: a message, a mark, a word?")
            for name in OUTCOMES
        ),
        Reword(question="own_outcomes", hint="Older ones too, and not only as helpers to the small ones."),
        Reword(question="who_to_ring", hint="A number of their own, and somebody they picked."),
    ),
    add=(
        Add(
            section="the_day",
            after="child_wants",
            question=InTheirWords(
                key="leave_alone",
                wording="What does {child} want left alone?",
                family_wording="What do you want us to leave alone?",
                short="Left alone",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Friends, phone, room, faith, music. If you cannot leave it alone, say why now."),
            ),
        ),
    ),
)

SIBLINGS = Adaptation(
    key="siblings",
    for_whom="A child with brothers or sisters",
    when="More than one child has a plan.",
    what_changes="One use for each child. Asks what one child’s step costs another, and who is left out.",
    applies_to=AppliesTo(any_circumstance=("siblings",)),
    comparable=Comparability.SAME,
    method=(
        "Finish one child before you begin the next. Do not copy an outcome across with the name changed.",
        "Ask each child apart. The quiet one goes first.",
        "Read all the plans together at the end: can these carers do all of it in one week?",
    ),
    reword=(
        Reword(question="own_outcomes", hint="Read this child’s beside the others’. If they are the same words, whose are they?"),
        *(Reword(question=f"{name}_carers_do", hint="Beside what the other children’s plans ask of them.") for name in OUTCOMES),
    ),
    add=(
        Add(
            section="plan_check",
            after="mend_own_outcomes",
            question=InTheirWords(
                key="cost_to_another",
                wording="Does this plan ask anything of {child} or of another child that is an adult’s to do?",
                family_wording="Does the plan ask a child to do an adult’s job?",
                short="Asked of children",
                about=(Dimension.RELATIONSHIPS, Dimension.SELFCARE),
                voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Getting the small ones up, telling, keeping the peace. Whose step should that be?"),
            ),
        ),
    ),
)
