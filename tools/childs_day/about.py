"""Why A Day As It Is exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Understand a child’s ordinary 24 hours as the child lives it.",
    objectives=(
        "Rebuild a weekday, and a weekend or holiday day.",
        "Hear the child’s view, and compare it with what others say.",
        "Find the hard moments and the good ones.",
        "See who is there, and when nobody is.",
        "Turn worries into what they feel like for the child.",
    ),
    helps_to_decide=(
        "Which hours of the day need something to change, and what the child would change first.",
        "What a good day would look like, so that a plan can begin with it.",
        "Where accounts differ, and what to ask or see next.",
    ),
    not_for=(
        "Telephone or video. You cannot tell who is listening, or smell, hear and feel the home.",
        "Testing whether the child or the carer is telling the truth.",
        "Proving that something does not happen. A day that sounds fine is not evidence of absence.",
        "Asking a child to report on an adult who hurts people, where that adult may hear.",
        "Brothers and sisters together as if they had one day. Each child has a day of their own.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Choose a real, recent day, not a usual day; yesterday is best. Go through it step by step, with pictures, toys, drawing "
        "or photos. Ask the child alone where possible, then the carer, then set the two lines side by side."
    ),
    steps=(
        "Explain what it is for, who will see it, and what you would have to pass on.",
        "Choose a real day: yesterday, or the last school day. Give its date.",
        "Go from waking to night in blocks: where, who was there, what happened. Let the child lead.",
        "Do the same for a weekend or holiday day, now or another time.",
        "Ask the carer separately, for the same day, in the same order.",
        "Set the two lines side by side. Note where they differ; do not question either about the other.",
        "End on the best bit and what helps, so that nobody leaves on the worst.",
        "Write what you saw, heard and smelt yourself, apart from what you were told.",
    ),
    who_uses_it="Social workers and family help workers who have, or can make, some trust with the child.",
    with_whom="The child directly where able, alone where possible; each carer separately.",
    setting="Somewhere the child is at ease: home, school, a walk, a car journey. Never by telephone or video.",
    minutes=Minutes(quick=15, standard=30, full=40),
    reading=Reading(
        rule=(
            "No numbers. What is listed: parts of the day where a need is mostly not met; time with "
            "nobody able there; the same gap "
            "on both days; what is strong, with the same room; and parts nobody has asked about. "
            "Differences between tellings are "
            "shown side by side and left standing."
        ),
        why=(
            "A day is a story, and a story cannot be averaged. What a child gets used to, a child stops "
            "reporting; going step by step "
            "brings it back. A different telling is information, not a fault."
        ),
    ),
    evidence=(
        Citation(
            authors="NSPCC",
            year="current",
            title="Home alone: advice for parents",
            supports="The law names no age for being left alone; nobody under 16 is to be left for a whole night.",
            checked=False,
        ),
        Citation(
            authors="Children Act 1989, section 17ZA (England)",
            year="2014",
            title="Young carers’ needs assessments",
            supports="A young carer has a right to have their needs for support assessed.",
            checked=False,
        ),
        Citation(
            authors="Horwath, J.",
            year="2007, 2013",
            title="Child Neglect: Identification and Assessment",
            supports="Going through the day with each child brings out what daily care is like, and what it does to that child.",
            checked=False,
        ),
        Citation(
            authors="Oxfordshire Safeguarding Children Board",
            year="undated",
            title="New day in my life tools (launch page)",
            supports="Separate versions for a baby, a pre-school child, a child, a disabled child and an adolescent.",
        ),
        Citation(
            authors="Wales Safeguarding Procedures",
            year="undated",
            title="Pointers for practice on core groups",
            supports=(
                "The same concern does not touch each brother or sister in the same way; each child and each carer is considered."
            ),
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "The day told of may be unusual. Say so, and ask for another.",
        "Children protect their parents, and leave out what they are afraid of or are used to.",
        "It depends on the relationship. A first telling is often a thin one.",
        "Not evidence of absence: what was not said may still happen.",
        "Not to be done remotely.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="How each carer meets each need over weeks.", covered_by="everyday_care"),
        BlindSpot(cannot_see="What the carer’s own day is like, and why things are hard.", covered_by="carers_day"),
        BlindSpot(cannot_see="How the child is growing and learning.", covered_by="growing_and_thriving"),
        BlindSpot(cannot_see="Whether it is getting better or worse over months.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Money, the home and the neighbourhood.", covered_by="home_and_means"),
        BlindSpot(cannot_see="What a young person will say only in private.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="How a disabled child’s needs are met in different ways.", covered_by="same_needs_different_ways"),
        BlindSpot(cannot_see="Faith, culture, identity and what surrounds the child.", covered_by="who_i_am"),
        BlindSpot(cannot_see="How my own feelings shape what I see.", covered_by="between_us"),
    ),
)
