"""Why Before You Arrive exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Help expectant parents and workers think about an unborn baby’s needs early enough for "
        "help to work, and carry that thinking into the first weeks."
    ),
    objectives=(
        "Picture the baby’s first day and first week.",
        "Find the help that must be ready before birth.",
        "Learn from earlier pregnancies and children, without assuming that they will be repeated.",
        "Include the other parent and the network.",
        "Hand over to a view from birth to twelve weeks with no gap.",
    ),
    helps_to_decide=(
        "What has to be in place before the due date, who will see to it, and by when.",
        "Which help to ask for now: midwifery, health visiting, housing, money, treatment, safety, family.",
        "Whether a pre-birth assessment or conference is needed, with the parents knowing why.",
        "What to look at in the first twelve weeks, at every address where the baby sleeps.",
    ),
    not_for=(
        "Predicting what a parent will do. There is no score, and history is not a verdict.",
        "A pre-birth risk assessment for court.",
        "Asking about safety with anybody else in the room.",
        "One visit. The full form takes two or three meetings, and again after birth.",
        "Waiting for the due date. Help that starts at twenty weeks has twenty weeks to work.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "A conversation over several meetings, with the same worker where possible. The first covers wellbeing and "
        "hopes; later ones cover readiness. Ask about safety alone. Each expectant parent has a page of their own. "
        "After birth the same record goes on: the baby is one person, before and after."
    ),
    steps=(
        (
            "Say what this is for and who will see it. Say it plainly if you are worried that "
            "the baby could be harmed, and what would change your mind."
        ),
        (
            "At the first worry, use the front page: how it has been, whether antenatal care has been reached, "
            "whether it is safe, whether there will be a place to live and to sleep."
        ),
        "See each expectant parent alone at least once. Ask about safety then, and about drink, drugs and who was told.",
        "Over the next meetings, picture the baby together: the first night, three in the morning, what will be hardest.",
        "Go round what has to be ready. For each thing that is not, write who will see to it and by when, before the due date.",
        "Look back in the parent’s own words. Ask what is different now, and how anybody would know.",
        "Ask who could do a night, a week, longer; and who would say if it was going wrong.",
        (
            "Send what was agreed to the midwife and health visitor, with the parents’ "
            "knowledge, so that nobody starts again at birth."
        ),
        (
            "After birth, ask the first weeks with each person who cares for the baby, "
            "at each address, by watching as well as asking."
        ),
        "Answer Now at every meeting, before you leave.",
    ),
    who_uses_it="Midwives, health visitors, family help workers and social workers. Early help can use the front page.",
    with_whom=(
        "Each expectant parent, apart at least once; the people who will help; and after birth, everybody who cares for the baby."
    ),
    setting="Where the parent is at ease: home, clinic, a walk. Alone and away from home for safety.",
    minutes=Minutes(quick=10, standard=25, full=45),
    reading=Reading(
        rule=(
            "A list of what is ready and what is not, each with who and when before the due date. What is not ready within "
            "8 weeks of the due date rises to the top of the plan. Any yes in Now: act now. History is shown as a pattern, "
            "with what is different beside it. Nothing is added up and nothing predicts."
        ),
        why=(
            "A baby cannot wait for care to become good enough, and most of what goes wrong in the first "
            "weeks can be got ready for: sleep, crying, feeding, a place to live, somebody to ring. Scores "
            "from history do not predict one family, and they make parents stay away. Eight weeks is a "
            "starting point, not evidence; the local procedure decides."
        ),
    ),
    evidence=(
        Citation(
            authors="Brandon, M. and others",
            year="2013",
            title="Neglect and Serious Case Reviews",
            supports=(
                "One of six routes by which unmet need has killed is the sudden death of a baby, "
                "often where sleep was unsafe. So sleep is asked at every depth."
            ),
        ),
        Citation(
            authors="NSPCC (Smith, Belton, Kyriacou, Bell and Cooke)",
            year="2025",
            title="Report on an antenatal version of a licensed care profile",
            supports=(
                "There was a need for an antenatal tool, and one can help with conversations that "
                "are hard to begin. Nothing of that tool is used here."
            ),
        ),
        Citation(
            authors="Knowsley, Kent and Medway, Bedford, and Buckinghamshire",
            year="current",
            title="Pre-birth and concealed pregnancy procedures",
            supports=(
                "An unborn baby can be the subject of a plan; midwifery and health "
                "visiting belong in it; concealment has many reasons."
            ),
        ),
        Citation(
            authors="Nuffield Family Justice Observatory",
            year="2023",
            title="Born into Care: best practice guidelines",
            supports=(
                "Early, honest, kind work before birth, with the same worker and with the father, gives parents the best chance."
            ),
            checked=False,
        ),
        Citation(
            authors="Department of Health and Social Care",
            year="current",
            title="Overseas NHS visitors: implementing the charging regulations",
            supports=(
                "Maternity care is immediately necessary and is not refused or delayed over payment; "
                "somebody whose asylum claim is open is not charged."
            ),
            checked=False,
        ),
        Citation(
            authors="HM Government",
            year="2003",
            title="Sexual Offences Act 2003, sections 5 to 8",
            supports="A child under 13 cannot consent in law.",
            checked=False,
        ),
        Citation(
            authors="The Lullaby Trust",
            year="current",
            title="Safer sleep advice",
            supports="What a safe place to sleep is, for every sleep.",
            checked=False,
        ),
        Citation(
            authors="Brandon, M. and others",
            year="2008",
            title="Analysing child deaths and serious injury through abuse and neglect",
            supports=(
                "With each new baby the past is easily put aside. What happened before is "
                "asked first, and kept beside what is different now."
            ),
            checked=False,
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2021",
            title="The Myth of Invisible Men",
            supports="Fathers and partners are often left out of help before birth. Each has a page here.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Its medical and legal lines have still to be read by a clinician and a lawyer. Check before you rely on them.",
        "Not a pre-birth risk assessment for court.",
        "An unborn baby has no legal status of their own, though child protection processes apply. Say so when asked.",
        "Parents who fear that their baby will be taken may hold back. Kindness and honesty get you further than questions.",
        "Parents who have lost a baby may not dare to picture this one. That is grief, not want of care.",
        "The figure of 8 weeks is a starting point, not evidence.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="The pregnant person’s own day and night.", covered_by="carers_day"),
        BlindSpot(cannot_see="Money, housing and who is responsible for it.", covered_by="home_and_means"),
        BlindSpot(cannot_see="What each carer gives over weeks, once the baby is here.", covered_by="everyday_care"),
        BlindSpot(cannot_see="How the baby is growing and developing.", covered_by="growing_and_thriving"),
        BlindSpot(cannot_see="Who in the family could truly be relied on.", covered_by="whats_strong"),
        BlindSpot(cannot_see="What happened before, on one line of dates.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Faith, culture, racism and belonging.", covered_by="who_i_am"),
        BlindSpot(cannot_see="How the worker’s own feelings about babies and loss shape what is seen.", covered_by="between_us"),
        BlindSpot(cannot_see="Brothers and sisters already here.", covered_by="childs_day"),
    ),
)
