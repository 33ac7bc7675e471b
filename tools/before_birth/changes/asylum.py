"""Before You Arrive for parents seeking asylum, or with no recourse to public funds."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

ASYLUM_NRPF = Adaptation(
    key="asylum_nrpf",
    for_whom="Seeking asylum, or with no recourse to public funds",
    when="A parent seeks asylum, or may not claim most benefits.",
    what_changes=(
        "Puts what is provided on the provider’s side. Asks about charges, moves near the birth, and what there is for a newborn."
    ),
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say that you are not the Home Office, and who will see this.",
        (
            "Maternity care may never be refused or put off because of money, and nobody whose asylum claim is open should be "
            "charged. Fear of a bill keeps people away: find out who has been billed, and get advice."
        ),
        "Ask that nobody is moved in the weeks around the birth. Put the request in writing, and say who made it.",
        "Journeys, loss and rape may be part of the story. Offer a specialist. Do not press.",
    ),
    reword=(
        Reword(
            question="settled_home",
            hint="Notice, dispersal, a hotel room with a cot in it or not. The provider is asked in writing, with a date.",
        ),
        Reword(
            question="money_week_one", hint="Weekly allowance, vouchers, extra for pregnancy and a young child: is it being paid?"
        ),
        Reword(
            question="benefits", hint="What may be claimed, and by whom? Ask a specialist adviser before anybody fills in a form."
        ),
        Reword(
            question="feeding_things", hint="A kettle and a fridge of their own? Halal, vegetarian, enough to eat while feeding?"
        ),
        Reword(question="antenatal_barriers", hint="Charges, papers, fares, moved between hospitals, letters to an old address."),
    ),
    add=(
        Add(
            section="pregnancy",
            after="antenatal_reached",
            question=ChooseOne(
                key="charged",
                wording="Has {carer} been charged, or told of charges, for maternity care?",
                family_wording="Have you been asked to pay for care?",
                short="Charged for care",
                about=(Dimension.HEALTH, Dimension.INCOME),
                voices=(Voice.CARER,),
                choices=(
                    Choice(key="no", words="Not charged for maternity care", family_words="No", shows=Signal.STRENGTH),
                    Choice(
                        key="afraid",
                        words="Not charged, and afraid of it",
                        family_words="No, and I am afraid of it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="billed", words="Billed for maternity care", family_words="Yes, I had a bill", shows=Signal.NEED),
                    Choice(
                        key="stayed_away",
                        words="Stayed away because of charges",
                        family_words="I stayed away for that reason",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(look_for="Get advice from a specialist service the same week. Tell the midwife."),
            ),
        ),
        Add(
            section="getting_ready",
            after="settled_home",
            question=InTheirWords(
                key="provided_for_baby",
                wording="What is provided for {child}, by whom, and what is missing?",
                family_wording="What will you be given for the baby?",
                short="What is provided",
                about=(Dimension.HOUSING, Dimension.INCOME),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                guidance=Guidance(
                    look_for="Cot, blankets, steriliser, nappies, a room with a door. The provider’s name and the date asked."
                ),
            ),
        ),
        Add(
            section="getting_ready",
            after="provided_for_baby",
            question=InTheirWords(
                key="moves_near_birth",
                wording="Has anybody asked that {carer} is not moved near the birth?",
                family_wording="Has someone asked that you don’t have to move?",
                short="Moves near the birth",
                about=(Dimension.HOUSING, Dimension.STABILITY),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                shows=None,
                guidance=Guidance(look_for="By whom, when, and what was said. A midwife’s letter helps."),
            ),
        ),
    ),
)
