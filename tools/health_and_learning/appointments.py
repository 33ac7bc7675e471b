"""Getting There, first part: appointments, what they meant for the child, and what got in the way."""

from app.declaration import (
    Choice,
    ChooseMany,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Pattern,
    Section,
    Signal,
    Voice,
)

APPOINTMENTS = Section(
    key="appointments",
    title="Appointments",
    family_title="Getting to appointments",
    introduction=(
        "Records first, then the family. What was reached has as much room as what was not. A "
        "child was not brought; a family is not a “did not attend”."
    ),
    family_introduction=(
        "This is about getting {child} to the doctor, the dentist and other places. We "
        "want to know what makes it hard, so we can make it easier."
    ),
    questions=(
        ChooseMany(
            key="records_read",
            wording="Which records have you read before asking?",
            short="Records read",
            about=(Dimension.HEALTH,),
            on_family_view=False,
            choices=(
                Choice(key="red_book", words="Red book or health visitor’s record"),
                Choice(key="gp", words="GP summary"),
                Choice(key="letters", words="Letters, texts and apps the family has"),
                Choice(key="hospital", words="Hospital and emergency department letters"),
                Choice(key="dental", words="Dentist and optician"),
                Choice(key="register", words="School or nursery register"),
                Choice(key="local_authority", words="Local authority education record"),
                Choice(key="none_yet", words="None yet", alone=True),
            ),
            guidance=Guidance(
                look_for=(
                    "A list built from memory leaves out what is hardest. Check the address, the name and "
                    "the language on every letter before thinking anything else."
                )
            ),
        ),
        DatedRows(
            key="appointments",
            wording="Which appointments were there, and what happened each time?",
            family_wording="What happened each time?",
            hint="Every appointment of the last 12 months, kept ones too.",
            short="Appointments",
            about=(Dimension.HEALTH,),
            voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
            columns=(
                Column(key="service", words="Which service, and what for?", family_words="Who was it with?"),
                Column(
                    key="what_happened",
                    words=(
                        "What happened? Brought, not brought, cancelled by the family, cancelled by the "
                        "service, rearranged, or able to go alone and did not go"
                    ),
                    family_words="What happened?",
                ),
                Column(
                    key="their_words",
                    words="What does the family say happened that day?",
                    family_words="What made it easy or hard?",
                ),
                Column(key="source", words="Where is it written?", family_words="Where is it written down?"),
            ),
            guidance=Guidance(
                look_for=(
                    "One row for each, kept or not, for the last year or since birth. Say plainly whose change it "
                    "was. A run of the same service, day or month is worth a question."
                )
            ),
        ),
        Pattern(
            key="appointment_pattern",
            wording="How do the missed appointments come?",
            short="Pattern of appointments",
            about=(Dimension.HEALTH,),
            on_family_view=False,
            choices=(
                Choice(key="few_put_right", words="One or two, and each was put right"),
                Choice(key="hard_times", words="In clusters, when life was hardest"),
                Choice(key="one_service", words="With one service again and again"),
                Choice(key="family_cancels", words="Cancelled by the family and rebooked, again and again"),
                Choice(key="service_cancels", words="Mostly cancelled or moved by the service"),
                Choice(key="most", words="Most are not reached, whichever service"),
            ),
            guidance=Guidance(
                look_for=(
                    "Look along the dates: school holidays, the end of the month, a new baby, one "
                    "adult’s shifts, one clinic. Be curious before you are worried."
                )
            ),
        ),
        ChooseMany(
            key="why_missed",
            wording="What got in the way of the appointments that were not reached?",
            family_wording="What got in the way of getting there?",
            hint="As the family tells it. This is not blame: each answer points to a help.",
            short="Why not reached",
            about=(Dimension.HEALTH,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            choices=(
                Choice(
                    key="letter",
                    words="The letter or message did not arrive, or was not clear",
                    family_words="The letter did not come, or was not clear",
                ),
                Choice(
                    key="language", words="It was not in a language they read or speak", family_words="It was not in our language"
                ),
                Choice(
                    key="wrong_address", words="It went to a wrong address or number", family_words="It went to the wrong place"
                ),
                Choice(
                    key="travel", words="Getting there: no transport, too far, too hard", family_words="It was hard to get there"
                ),
                Choice(key="cost", words="Cost: fares, parking, prescriptions, lost pay", family_words="It cost too much"),
                Choice(key="work", words="Work or shifts", family_words="Work"),
                Choice(
                    key="other_children", words="Other children to care for", family_words="We had other children to care for"
                ),
                Choice(
                    key="anxiety",
                    words="Worry or fear: of the place, the treatment, being judged",
                    family_words="It felt scary or hard to go",
                ),
                Choice(
                    key="disability",
                    words="Illness or disability, the carer’s or the child’s",
                    family_words="Being ill or disabled",
                ),
                Choice(key="forgot", words="It was forgotten in a crowded week", family_words="It slipped our mind"),
                Choice(key="disagree", words="They do not agree that it is needed", family_words="We do not think it is needed"),
                Choice(key="another_adult", words="Another adult decides, or stops it", family_words="Someone else decides"),
                Choice(
                    key="service_side",
                    words="The service cancelled, moved it or ran out of places",
                    family_words="They changed it or called it off",
                ),
                Choice(key="not_known", words="Nobody has asked yet", family_words="We have not talked about it"),
            ),
            guidance=Guidance(
                look_for=(
                    "Ask of each one: what happened that day? Choose all that fit. Where another adult "
                    "decides or stops it, ask alone, and think about safety."
                ),
                ways_to_ask=("“What happened that morning?”", "“What would have had to be different?”"),
            ),
        ),
        ChooseMany(
            key="meant_for_child",
            wording="What did it mean for {child}?",
            family_wording="What did it mean for {child}?",
            hint="For the one that mattered most.",
            short="What it meant",
            about=(Dimension.HEALTH,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            choices=(
                Choice(key="pain", words="Pain or discomfort for longer", family_words="More pain", shows=Signal.SERIOUS_NEED),
                Choice(key="delay", words="A longer wait for something needed", family_words="A longer wait", shows=Signal.NEED),
                Choice(key="worse", words="A condition grew worse", family_words="It got worse", shows=Signal.SERIOUS_NEED),
                Choice(key="unseen", words="A need stayed unseen", family_words="No one saw what was wrong", shows=Signal.NEED),
                Choice(key="worry", words="Worry or upset for the child", family_words="{child} was upset", shows=Signal.NEED),
                Choice(
                    key="nothing", words="Nothing that can be seen", family_words="Not much", shows=Signal.EXPERIENCE, alone=True
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Think of this child: how long was it, and what could the child not do meanwhile? "
                    "If nobody can say, leave a blank and say who would know."
                )
            ),
        ),
        InTheirWords(
            key="tried",
            wording="What did each service try, to make it easier?",
            family_wording="What has anyone tried, to make it easier?",
            short="What was tried",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "A text, a call, a home visit, an evening slot, the same nurse, a lift, an interpreter, easy "
                    "words. If nothing was tried, write that: it is a finding about us."
                ),
                ways_to_ask=("“Has anybody asked you what would help?”",),
            ),
        ),
        InTheirWords(
            key="who_will",
            wording="Who will make the next one easier, and how?",
            family_wording="Who will help with the next one, and how?",
            short="Who will make it easier",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            shows=None,
            guidance=Guidance(
                look_for="One name, one thing, one date. “Signposted” is not a name.",
                ways_to_ask=("“If I could do one thing before the next one, what would it be?”",),
            ),
        ),
        InTheirWords(
            key="what_works",
            wording="When {child} does get there, what makes it work?",
            family_wording="When it goes well, what helps?",
            hint="A strength is worth as many words as a worry.",
            short="What works",
            about=(Dimension.HEALTH, Dimension.WIDER_FAMILY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "The neighbour with a car, the nurse who rings, the afternoon slot, a "
                    "parent who turned up with three children in the rain."
                )
            ),
        ),
    ),
)
