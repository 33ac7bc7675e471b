"""The Pattern Over Time for brothers and sisters, made by a child, for a family to keep, in another language, and safely."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseOne,
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

SIBLINGS = Adaptation(
    key="siblings",
    for_whom="Brothers and sisters",
    when="There is more than one child.",
    what_changes="One lane for each child, side by side under one household lane. Asks who was touched differently, and why.",
    applies_to=AppliesTo(any_circumstance=("siblings",)),
    comparable=Comparability.SAME,
    method=(
        "One assessment for each child. The household lane may say the same; what it meant for each does not.",
        "Lay the lanes beside each other by date. Who had the good spell, and who did not?",
        "Never write “as for the others”. If a row is true of two children, check it for each.",
        "A child’s lane shows nothing private from another’s.",
    ),
    reword=(
        Reword(question="household", hint="Fill in “what it meant for {child}” for this child only."),
        Reword(question="build_up", hint="For {child} alone. Another child in the same house may need another answer."),
    ),
    add=(
        Add(
            section="meaning",
            after="build_up_why",
            question=ChooseOne(
                key="different_from_others",
                wording="How has it been for {child} beside {their} brothers and sisters?",
                short="Beside the others",
                about=(Dimension.RELATIONSHIPS, Dimension.WARMTH),
                on_family_view=False,
                choices=(
                    Choice(key="much_the_same", words="Much the same for {child} as for the others"),
                    Choice(key="harder", words="Harder for {child} than for the others", shows=Signal.NEED),
                    Choice(key="singled_out", words="{child} has been singled out", shows=Signal.SERIOUS_NEED),
                    Choice(key="protected", words="{child} has been kept from it by a brother or sister", shows=Signal.NEED),
                    Choice(key="easier", words="Easier for {child} than for the others"),
                ),
                guidance=Guidance(
                    look_for="Born in a better year or a worse one; like somebody; the helper, the quiet one, the one blamed."
                ),
            ),
        ),
    ),
)

CHILD_MADE = Adaptation(
    key="child_made",
    for_whom="A child who makes the story line themselves",
    when="The child would like to make it.",
    what_changes="A line on a long sheet, with ups and downs, drawn by the child. Only what the child can tell is asked of them.",
    comparable=Comparability.WITH_CARE,
    method=(
        "A long roll of paper, pens, photographs. The line goes up for good times and down for hard ones.",
        "The child starts where the child likes and leaves out what the child likes. You write only if asked to.",
        "Do not put your dates on their line. Lay yours beside it later, without them.",
        "End on a good time, and on what comes next. Have somebody there whom the child trusts, now and at bedtime.",
        "The line is the child’s. Ask before you copy it.",
    ),
    reword=(
        Reword(question="happened", family_wording="Draw your line. What happened here?", voices=(Voice.CHILD,)),
        Reword(question="good_spells", family_wording="Where does your line go up? Why?", voices=(Voice.CHILD,)),
        Reword(question="best_when", family_wording="When was the best time?", voices=(Voice.CHILD,)),
        Reword(question="best_why", family_wording="Who was there? What did you do?", voices=(Voice.CHILD,)),
        Reword(question="what_returns", family_wording="What comes back again and again?", voices=(Voice.CHILD,)),
        Reword(question="different_this_time", family_wording="What should grown-ups do now?"),
    ),
    leave_out=(
        LeaveOut(question="household", why="Grown-ups’ events. The child puts in what matters to them."),
        LeaveOut(question="unmet_together", why="A worker’s question, answered from the lane afterwards."),
        LeaveOut(question="next_birthday", why="Asked of a child it could frighten."),
    ),
    add=(
        Add(
            section="meaning",
            after="family_view",
            question=InTheirWords(
                key="where_line_goes",
                wording="Where would {child} like the line to go next?",
                family_wording="Where would you like your line to go next?",
                short="Where it goes next",
                about=(Dimension.IDENTITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CHILD,),
                guidance=Guidance(look_for="A wish, however small. Who could help with it this week?"),
            ),
        ),
    ),
)

FAMILY_VERSION = Adaptation(
    key="family_version",
    for_whom="A lane that a family is to keep",
    when="The lane will be copied or left with somebody.",
    what_changes="Other people’s facts are kept out: who referred, other adults’ health and history, other children.",
    comparable=Comparability.SAME,
    method=(
        "Before you share: read each row as the person who would mind most.",
        (
            "Take out who referred, other adults’ private facts and other children’s stories. Leave the fact that "
            "something is left out."
        ),
        "One copy for each parent, with only what is theirs and the child’s. Check the address.",
        "Sit with them while they read it. Years on one page can be hard to see.",
    ),
    reword=(
        Reword(question="household", on_family_view=False, hint="Not in the family’s copy: it holds other adults’ facts."),
        Reword(question="child_said", on_family_view=False, hint="Shared only with {child}’s say-so, quote by quote."),
        Reword(question="happened", hint="“A relative”, “a neighbour”: name nobody who is not theirs to know of."),
    ),
    add=(
        Add(
            section="gathering",
            after="shared",
            question=InTheirWords(
                key="left_out_of_copy",
                wording="What was left out of this copy, and why?",
                short="Left out of the copy",
                about=(Dimension.FAMILY_HISTORY,),
                shows=None,
                on_family_view=False,
                guidance=Guidance(look_for="Whose it was, and the reason. It stays in the record."),
            ),
        ),
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A family that speaks with us through an interpreter",
    when="A parent or the child is more at home in another language.",
    what_changes="A trained interpreter, dates in their own calendar, and years in another country gathered with care.",
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Not family, a child or a neighbour. Allow twice the time.",
        "Dates may be by festival, season or another calendar. Write it as said, and work it out together.",
        "Years elsewhere may be blank to us and full to them. Ask for the good ones first. Do not press for the journey.",
    ),
    reword=(
        Reword(
            question="blank_years", hint="Other countries: who cared for {child}, what school, what doctor? Leave what hurts."
        ),
        Reword(question="put_right", hint="Have the interpreter read the rows aloud, one by one."),
    ),
    add=(
        Add(
            section="gathering",
            after="shared",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and was that all right for everybody?",
                family_wording="Is this interpreter OK for you?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                shows=None,
                depth=Depth.QUICK,
                guidance=Guidance(
                    look_for="Name or number, language, in the room or by telephone. Ask away from the interpreter."
                ),
            ),
        ),
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="A family where an adult may be harmed or controlled by another",
    when="There is, or may be, domestic abuse. Choose this if you are not sure.",
    what_changes="Each adult is asked apart. What could raise the danger leaves the turned screen, and no copy goes home.",
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never lay the lane out in front of both adults.",
        "In each row say who did what. “There was domestic abuse” has nobody in it.",
        "What the harmed adult did to keep the child fed and safe is a row too.",
        "Addresses, workers’ names, dates of visits and who told us can all be used to find or to punish somebody.",
        "Ask a specialist service before anything is shared.",
    ),
    reword=(
        Reword(question="happened", on_family_view=False, hint="Who did what, to whom. What was {child} doing and seeing?"),
        Reword(question="household", on_family_view=False),
        Reword(question="help_rows", on_family_view=False),
        Reword(question="child_said", on_family_view=False),
        Reword(
            question="triggers",
            on_family_view=False,
            hint="Look at what one adult did before, and not at what the other did wrong.",
        ),
        Reword(question="put_right", on_family_view=False),
        Reword(question="family_view", on_family_view=False),
    ),
)
