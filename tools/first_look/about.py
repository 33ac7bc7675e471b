"""Why First Look exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Help anyone in early help or a universal service notice, describe and act on an early worry about "
        "a child’s care, without needing to be sure."
    ),
    objectives=(
        "Put what was noticed into words.",
        "Separate noticing from explaining.",
        "Check other areas of the child’s life briefly.",
        "See whether it has happened before.",
        "Reach a next step today.",
        "Include what is going well.",
    ),
    helps_to_decide=(
        "What to do next, today: watch and note again, talk with the family, offer help, consult, or request a service.",
        "Whether the child is safe now.",
        "Which areas nobody has looked at yet, and who will.",
    ),
    not_for=(
        "Assessing parenting, or finding the reasons behind what was noticed.",
        "Deciding whether a threshold for child protection is met.",
        "Ruling a worry out. A glance that finds nothing is not proof that all is well.",
        "Waiting. If a child is not safe now, act first and write afterwards.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Record what you noticed in ordinary words, glance across nine areas, say how often, think who else "
        "may know, choose the next step, and talk with the family unless that raises risk."
    ),
    steps=(
        "Write what you saw, heard or were told, before you say what it might mean.",
        "Add what the child said or did, as they said or did it.",
        "Glance round nine areas. Not known is a good answer: it tells the next person what to look at.",
        "Say whether it has happened before, and who else may have noticed.",
        "Say what is going well between this child and a grown-up.",
        "Answer each question about today. A yes shows the numbers to ring at once.",
        "Choose one next step, say why, and talk with the family unless that raises risk.",
        "Complete one First Look for each child. The same home is not the same for two children.",
    ),
    who_uses_it=(
        "Early help workers, schools, nurseries and health staff; social workers at first contact. No special training is needed."
    ),
    with_whom="On your own, then with the parent or carer and the child, unless talking would raise risk.",
    setting="Anywhere: the school gate, a clinic, a home visit, a telephone call.",
    minutes=Minutes(quick=5, standard=15),
    reading=Reading(
        rule=(
            "Prompts only, each with its rule shown. Any yes about safety today: act now. Two or more areas on and "
            "off that last or come back, or one area mostly not, or a worry that returns: consult today. "
            "Otherwise: talk with the family and offer help. Nothing is added up, and any prompt may be "
            "disagreed with, with a reason."
        ),
        why=(
            "A first look has to be short, and quick to pick things up. No validated cut-off exists. Consulting "
            "and talking do little harm if the worry turns out to be small. Each First Look is kept with its date, so "
            "a pattern can be seen."
        ),
    ),
    evidence=(
        Citation(
            authors="Daniel, B., Taylor, J. and Scott, J.",
            year="2011",
            title="Recognizing and Helping the Neglected Child",
            supports="Children and parents rarely ask for help outright; the people around them often notice first.",
            checked=False,
        ),
        Citation(
            authors="NSPCC (McKay)",
            year="2024",
            title="Too little, too late",
            supports=(
                "Most professionals feel sure of the signs, yet about one in five in health and teaching are not sure when "
                "to refer; many get used to what they see."
            ),
        ),
        Citation(
            authors="Haworth, S., Montgomery, P. and Schaub, J.",
            year="2023",
            title="A Delphi Study to Develop Items for a New Tool for Measuring Child Neglect, Social Sciences 12(4), 239",
            supports=(
                "A tool should be short, usable by many services, hold strengths as well as concerns, and ask about "
                "type, how long and how serious."
            ),
        ),
        Citation(
            authors="Haworth, S., Schaub, J., Kidney, E. and Montgomery, P.",
            year="2022",
            title="A Systematic Review of Measures of Child Neglect, Research on Social Work Practice",
            supports="No cut-off that could be used here has been validated, so there is no score.",
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2022/23",
            title="Annual report",
            supports=(
                "Reviews fix on an incident and give too little attention to history and to what life has been "
                "like for the child."
            ),
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "A glance. It does not assess parenting, or the reasons for what was noticed.",
        "It can reassure falsely. That is why not known is counted, and why the pattern is asked about.",
        "The figure of two areas is a starting point, not evidence.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="What the child’s whole day and night are like.", covered_by="childs_day"),
        BlindSpot(cannot_see="How each carer’s day-to-day care meets each need.", covered_by="everyday_care"),
        BlindSpot(cannot_see="Why it is happening, and what the parent is carrying.", covered_by="carers_day"),
        BlindSpot(cannot_see="Money, the home and the neighbourhood.", covered_by="home_and_means"),
        BlindSpot(cannot_see="What adds up slowly, over months.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="A baby who is not yet born.", covered_by="before_birth"),
        BlindSpot(cannot_see="How a teenager tells it, in private.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="Whether all seven developmental needs are met.", covered_by="growing_and_thriving"),
    ),
)
