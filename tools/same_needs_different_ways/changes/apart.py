"""Same Needs through an interpreter, and where an adult may be harmed."""

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
    Reword,
    Signal,
    Voice,
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="An interpreter, British Sign Language included",
    when="A parent or the child would say more in another language, or in BSL.",
    what_changes=(
        "A trained interpreter, never a brother or sister. Asks for the words the family uses for "
        "the condition, and whether training was given in their language."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never a brother or sister, who so often does it. Never at clinics either.",
        "For BSL, a registered interpreter; a deaf relay for a child with little language.",
        "Ask what the family calls the condition, and what they were told it was. Some words carry shame; some say gift.",
        "Has each routine been taught in their language, by showing?",
    ),
    reword=(
        Reword(question="who_is_trained", hint="Taught in which language, with whose help? Shown, and seen back?"),
        Reword(question="told_me_today", hint="In the sign or language it came in, then in English. Say who interpreted."),
        Reword(question="who_said_so", hint="What did the family understand was said, and through whom?"),
        Reword(question="brothers_and_sisters", hint="Who interprets for the family now?"),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="understands_best",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and in which language?",
                family_wording="Who helped us with words?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                shows=None,
                guidance=Guidance(look_for="For the child and for each carer. If nobody did, what could not be asked?"),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="who_interpreted",
            question=InTheirWords(
                key="family_calls_it",
                wording="What does the family call {child}’s condition, and what does it mean to them?",
                family_wording="What do you call it in your own words?",
                short="What the family calls it",
                about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
                voices=(Voice.CARER,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Write it as it sounds, with what it carries: faith, blame, pride, luck."),
            ),
        ),
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed",
    when="Domestic abuse is known or likely, now or since a separation.",
    what_changes=(
        "Each adult alone. Equipment, money, tablets and breaks can be used to "
        "control, and are asked about alone. No copy is left."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "See each adult apart, and never turn the screen round with both there.",
        (
            "A disabled child’s care can be used to control: breaking equipment, keeping a carer up, holding "
            "the car, the money or the medicine. Put it with the adult who does it."
        ),
        (
            "Leaving is harder with a hoist, a school place and a care package. Plan with a "
            "specialist, and with the services that would have to move."
        ),
        "The child may hear and understand everything. Believe what is shown.",
    ),
    reword=(
        Reword(question="tells_afraid", hint="With whom? Ask each person alone.", on_family_view=False),
        Reword(question="restriction", hint="Of the child, and of the adult. Ask alone.", on_family_view=False),
        Reword(question="nights", hint="Who is kept from sleeping, by whom? Ask alone.", on_family_view=False),
        Reword(question="differs", hint="With each adult, apart.", on_family_view=False),
        Reword(question="treated_apart", hint="By which adult? Ask alone.", on_family_view=False),
        Reword(question="first_a_child", on_family_view=False),
        Reword(question="told_me_today", hint="Never in the hearing of an adult who may harm.", on_family_view=False),
    ),
    add=(
        Add(
            section="care_team",
            after="when_off",
            question=ChooseOne(
                key="care_used_to_control",
                wording="Is {child}’s care used by one adult to control another?",
                short="Care used to control",
                about=(Dimension.SAFETY, Dimension.FAMILY_HISTORY),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                on_family_view=False,
                choices=(
                    Choice(key="no", words="Care is not used to control, as far as was said alone"),
                    Choice(key="yes", words="Care, equipment, medicine or money is used to control", shows=Signal.SERIOUS_NEED),
                    Choice(key="not_asked_alone", words="Could not be asked alone yet", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for="“The car key is never there on clinic days.” Put the gap with the adult who makes it."
                ),
            ),
        ),
    ),
)
