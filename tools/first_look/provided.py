"""First Look for families seeking asylum or with no recourse to public funds: what is provided, beside each area."""

from app.declaration import Adaptation, Add, AppliesTo, Comparability, Dimension, Guidance, InTheirWords, Voice

ASKED_OF = (Voice.PRACTITIONER, Voice.CARER)

ASYLUM_NRPF = Adaptation(
    key="asylum_nrpf",
    for_whom="A family seeking asylum, or with no recourse to public funds",
    when="The family lives in asylum accommodation, or may not claim most benefits.",
    what_changes="Records what is provided (hotel, vouchers, allowance) beside each area, apart from what the carer does.",
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Rate what the child gets. Then say what was provided, and who is responsible for it.",
        "Immigration status is not a worry about care. Say so, and say who will see what is written.",
        "A need unmet because of what is provided is still unmet: take it up with the provider, by name.",
    ),
    add=(
        Add(
            section="glance",
            after="food_and_drink",
            question=InTheirWords(
                key="provided_food",
                wording="What is provided for {child} to eat and drink?",
                family_wording="What food are you given for {child}?",
                short="Provided: food",
                about=(Dimension.BASIC_CARE,),
                voices=ASKED_OF,
                guidance=Guidance(
                    look_for="Hotel meals, times, halal or other needs, baby milk, a kettle or fridge, amount a week."
                ),
            ),
        ),
        Add(
            section="glance",
            after="body_and_clothes",
            question=InTheirWords(
                key="provided_clothes",
                wording="What is provided for {child} to wear and wash with?",
                family_wording="What are you given for {child} to wear and wash with?",
                short="Provided: clothes",
                about=(Dimension.BASIC_CARE,),
                voices=ASKED_OF,
                guidance=Guidance(look_for="Laundry, nappies, period products, winter coats, uniform grant."),
            ),
        ),
        Add(
            section="glance",
            after="place_to_sleep",
            question=InTheirWords(
                key="provided_bed",
                wording="What is provided for {child} to sleep in?",
                family_wording="What bed or room are you given for {child}?",
                short="Provided: bed",
                about=(Dimension.HOUSING,),
                voices=ASKED_OF,
                guidance=Guidance(look_for="Number in the room, a cot, locks, moves in the last year and notice given."),
            ),
        ),
        Add(
            section="glance",
            after="watched_over",
            question=InTheirWords(
                key="provided_safety",
                wording="What makes the place safe or unsafe for {child}?",
                family_wording="What feels safe, or not safe, where you stay?",
                short="Provided: safety",
                about=(Dimension.SAFETY,),
                voices=ASKED_OF,
                guidance=Guidance(look_for="Strangers on the corridor, shared bathrooms, windows, roads, staff on site."),
            ),
        ),
        Add(
            section="glance",
            after="health_seen_to",
            question=InTheirWords(
                key="provided_health",
                wording="What health care can {child} reach?",
                family_wording="Can {child} see a doctor or a dentist from here?",
                short="Provided: health",
                about=(Dimension.HEALTH,),
                voices=ASKED_OF,
                guidance=Guidance(
                    look_for="Registered with a GP, dentist, HC2 certificate, fear of charges, interpreter booked."
                ),
            ),
        ),
        Add(
            section="glance",
            after="school_and_learning",
            question=InTheirWords(
                key="provided_school",
                wording="What school or nursery place does {child} have?",
                family_wording="Does {child} have a place at school or nursery?",
                short="Provided: school",
                about=(Dimension.EDUCATION,),
                voices=ASKED_OF,
                guidance=Guidance(look_for="Weeks waiting, travel, uniform, free school meals, places lost at a move."),
            ),
        ),
        Add(
            section="glance",
            after="calm_home",
            question=InTheirWords(
                key="provided_space",
                wording="What room is there for {child} to play and rest?",
                family_wording="Where can {child} play and rest?",
                short="Provided: space",
                about=(Dimension.HOUSING,),
                voices=ASKED_OF,
                guidance=Guidance(look_for="Floor to play on, toys, quiet at night, a park, rules against visitors."),
            ),
        ),
    ),
)
