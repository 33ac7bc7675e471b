"""Before You Arrive where an adult may be harmed: each alone, and nothing left that tells."""

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

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed",
    when="Domestic abuse is known or likely, now or since a separation.",
    what_changes=(
        "Each adult alone. What could raise the danger is off the turned screen, "
        "and no copy is left. Adds a safe way to be reached."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never with both adults there, and never turn the screen round with both there.",
        "Pregnancy and the weeks after it are times of danger. Leaving is the most dangerous: plan with a specialist.",
        (
            "Put what is done with the adult who does it. The adult who is harmed is not "
            "marked down for what another adult stops them from doing."
        ),
        "The other parent’s page is done only if it cannot put anybody in danger, and by somebody else where possible.",
        "The date, the hospital and the plan for the birth can be used to find somebody. Tell the ward who must not be told.",
    ),
    reword=(
        Reword(question="told", hint="Ask alone. Keep it off every copy.", on_family_view=False),
        Reword(
            question="antenatal_barriers",
            hint="Somebody who comes to every visit, holds the phone, or is never away. Ask alone.",
            on_family_view=False,
        ),
        Reword(question="birth_partner", hint="Chosen by {carer} alone, and told to the ward alone.", on_family_view=False),
        Reword(
            question="fortnight",
            hint="Only people who are safe. A safety plan belongs with the specialist service: keep its details out of here.",
            on_family_view=False,
        ),
        Reword(
            question="visitors", hint="Who must not be let in, and who will say so? Has the ward been told?", on_family_view=False
        ),
        Reword(
            question="settled_home",
            hint="A refuge or a new address is never written where the other adult could read it.",
            on_family_view=False,
        ),
        Reword(question="who_would_tell", hint="Somebody the adult who harms does not know of.", on_family_view=False),
        Reword(question="could_do_a_night", on_family_view=False),
        Reword(question="could_do_a_week", on_family_view=False),
        Reword(question="could_do_longer", on_family_view=False),
        Reword(question="hardest_part", hint="Ask alone: the honest answer may be a person.", on_family_view=False),
        Reword(
            question="breaking_point",
            hint="Ask each adult alone. Put a low level only with the adult who frightens or hurts.",
            on_family_view=False,
        ),
        Reword(question="parent_really", on_family_view=False),
        Reword(
            question="has_earlier",
            hint=(
                "Was another child or another partner harmed by the same adult? Ask the police or a specialist what may be told."
            ),
            on_family_view=False,
        ),
    ),
    add=(
        Add(
            section="pregnancy",
            after="safe_with_people",
            question=ChooseOne(
                key="safe_to_reach",
                wording="How can {carer} safely be reached?",
                short="Safe way to be reached",
                about=(Dimension.SAFETY,),
                on_family_view=False,
                choices=(
                    Choice(key="at_clinic", words="Only in person, at antenatal visits"),
                    Choice(key="safe_number", words="On one number, at agreed times"),
                    Choice(key="through_somebody", words="Through somebody {carer} has named"),
                    Choice(key="nothing", words="Nothing may be sent: a time and place are agreed each time"),
                ),
                guidance=Guidance(
                    look_for="Agree what will be said if somebody else answers. Tell the midwife and the health visitor."
                ),
            ),
        ),
        Add(
            section="network",
            after="who_would_tell",
            question=InTheirWords(
                key="keeps_baby_safe",
                wording="What does {carer} already do to keep {child} safe?",
                short="Already keeps the baby safe",
                about=(Dimension.SAFETY, Dimension.WARMTH),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                shows=Signal.STRENGTH,
                on_family_view=False,
                guidance=Guidance(
                    look_for=(
                        "Everything counts: coming to a visit, sleeping elsewhere, a bag, "
                        "keeping the peace. It is care under fire."
                    )
                ),
            ),
        ),
    ),
)
