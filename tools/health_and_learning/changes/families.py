"""Getting There for a young carer, through an interpreter, and where an adult may be harmed."""

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

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A family whose first language is not the one you share",
    when="The child or a carer would say more in another language, British Sign Language included.",
    what_changes="A trained interpreter, never a child or relative. Looks first at the language of letters, calls and clinics.",
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        (
            "Never use a child, a relative, a neighbour or another parent. A child who interprets at "
            "appointments is doing an adult’s work: write it down as a need."
        ),
        "Lay the letters out. In which language did each come? Who read it to them?",
        "Ask the interpreter for the exact words, and write both languages.",
        "Ask each clinic whether an interpreter is booked for the next one.",
    ),
    reword=(
        Reword(
            question="why_missed",
            hint="Begin with letters and calls: what language did they come in? In English alone is our doing, not theirs.",
        ),
        Reword(
            question="tried",
            hint="Interpreters booked and not sent count. So do letters sent in English after the language was known.",
        ),
        Reword(question="school_reaches_home", hint="In a language they can use? Who interprets at parents’ evenings?"),
        Reword(question="worst_thing", hint="In the language it was said in, then in English. Say who interpreted."),
    ),
    add=(
        Add(
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and in which language?",
                family_wording="Who helped us with words?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                shows=None,
                guidance=Guidance(
                    look_for="The service and the language, for which voice. If nobody did, say what could not be asked."
                ),
            ),
            section="appointments",
            after="records_read",
        ),
        Add(
            question=ChooseOne(
                key="clinic_interpreter",
                wording="Is a trained interpreter there at {child}’s appointments?",
                family_wording="Is there someone to interpret at the doctor’s?",
                short="Interpreter at clinics",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="always", words="An interpreter is there each time", family_words="Each time", shows=Signal.STRENGTH
                    ),
                    Choice(key="sometimes", words="An interpreter is there at times", family_words="At times", shows=Signal.NEED),
                    Choice(
                        key="child",
                        words="A child of the family interprets",
                        family_words="One of the children does it",
                        shows=Signal.SERIOUS_NEED,
                    ),
                    Choice(
                        key="relative",
                        words="A relative or friend interprets",
                        family_words="Family or a friend",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="nobody", words="Nobody interprets at appointments", family_words="No one", shows=Signal.SERIOUS_NEED
                    ),
                ),
                guidance=Guidance(
                    look_for="Whose job was it to book? A child who hears an adult’s diagnosis first carries it home."
                ),
            ),
            section="appointments",
            after="who_interpreted",
        ),
    ),
)

YOUNG_CARER = Adaptation(
    key="young_carer",
    for_whom="A child who looks after somebody at home",
    when="The child cares for a parent, a brother or sister, or somebody else.",
    what_changes="Asks which absences and late mornings are caring, and what would have to be in place for the child to go.",
    applies_to=AppliesTo(any_characteristic=("young_carer",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask what the child does before school, in the night, and what they worry about while they are there.",
        (
            "Absence because of caring is a sign that an adult is without the help they "
            "need. Ask adult services as well as the school."
        ),
        "A young carer has a right to an assessment. Offer it, and say what it is.",
    ),
    reword=(
        Reword(
            question="attendance_band",
            hint="Ask {child} which of the missed days were days of caring. The register will not say.",
        ),
        Reword(question="on_time", hint="Who has to be got up, washed, dosed or taken to school first?"),
        Reword(question="rested", hint="Ask about nights: who calls, and who goes?"),
        Reword(
            question="helped_to_learn",
            hint=(
                "Does the school know {child} is a carer, with {their} agreement? A phone kept on, a later start, homework time."
            ),
        ),
        Reword(question="easier_for_me", family_wording="What would have to be OK at home for you to go?"),
    ),
    add=(
        Add(
            question=ChooseOne(
                key="absence_caring",
                wording="How often is school or an appointment of {their} own missed because of caring?",
                family_wording="How often do you miss school to look after someone?",
                short="Missed because of caring",
                about=(Dimension.EDUCATION, Dimension.IDENTITY),
                voices=(Voice.CHILD, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="not",
                        words="Caring does not lead to absence",
                        family_words="It does not happen",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="some",
                        words="Caring leads to absence or lateness now and then",
                        family_words="Now and then",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="most_weeks",
                        words="Caring leads to absence or lateness in most weeks",
                        family_words="Most weeks",
                        shows=Signal.SERIOUS_NEED,
                    ),
                    Choice(
                        key="own_health",
                        words="The child’s own appointments give way to caring",
                        family_words="I miss my own visits too",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(look_for="Ask kindly: a child may fear that an answer will split the family."),
            ),
            section="learning",
            after="attendance_band",
        ),
        Add(
            question=InTheirWords(
                key="in_place_first",
                wording="What would have to be in place at home for {child} to go without worrying?",
                family_wording="What would let you go and not worry?",
                short="What has to be in place",
                about=(Dimension.EDUCATION, Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CHILD, Voice.CARER),
                guidance=Guidance(
                    look_for=(
                        "A carer at eight, a lift for a small brother, a call at lunch, "
                        "medicine given by a nurse. Who will arrange it?"
                    )
                ),
            ),
            section="learning",
            after="absence_caring",
        ),
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed",
    when="Domestic abuse is known or likely, now or since a separation.",
    what_changes=(
        "Each adult is asked apart. What may show control, and what would tell somebody where "
        "the child is, is not on the turned screen. No copy is left."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask each adult alone, and never turn the screen round with both there.",
        (
            "Keeping somebody from health care or school can be part of control. Put it with "
            "the adult who does it, not with the one who is stopped."
        ),
        (
            "School, clinic and appointment times tell where a child will be. Keep them "
            "out of every copy and message that adult could see."
        ),
        "Leave no letter. Ask which number and which time are safe.",
        "Talk to a domestic abuse specialist before acting on what you learn.",
    ),
    reword=(
        Reword(
            question="why_missed",
            hint="Ask alone. Who holds the letters, the car, the phone and the money? What happens if they go anyway?",
            on_family_view=False,
        ),
        Reword(
            question="planned_care",
            hint="Injuries at A&E, a partner who answers for everybody, sudden leaving: speak to the adult alone.",
            on_family_view=False,
        ),
        Reword(
            question="why_changed",
            hint="A move may have kept the child safe. Never write the new place where that adult could read it.",
            on_family_view=False,
        ),
        Reword(question="who_will", hint="Only people the adult who is harmed has chosen.", on_family_view=False),
        Reword(
            question="who_sees",
            hint="A person who would know what to do. Do not name places a child could be waited for.",
            on_family_view=False,
        ),
    ),
    add=(
        Add(
            question=ChooseOne(
                key="safe_way_to_reach",
                wording="Which way of sending appointments is safe?",
                short="Safe way to send word",
                about=(Dimension.SAFETY,),
                on_family_view=False,
                choices=(
                    Choice(key="safe_phone", words="One number, at agreed times"),
                    Choice(key="in_person", words="Told in person only"),
                    Choice(key="through_school", words="Through school or the health visitor"),
                    Choice(key="nothing", words="Nothing may be sent: arrange a meeting instead"),
                ),
                guidance=Guidance(
                    look_for=(
                        "Shared phones, shared log-ins, post that is opened. Tell the clinic and the school which way was agreed."
                    )
                ),
            ),
            section="appointments",
            after="who_will",
        ),
    ),
)
