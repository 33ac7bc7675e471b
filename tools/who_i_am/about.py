"""Why Who I Am and What Surrounds Me exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Understand how identity, culture and circumstances shape this child’s needs, the family’s experience of services, "
        "and our own judgement."
    ),
    objectives=(
        "Ask instead of assume.",
        "Notice racism, stigma and isolation, and what they do to this child.",
        "Spot the groups of children whose unmet needs are often missed.",
        "Test our judgement for bias in both directions: seeing too much, and seeing too little.",
    ),
    helps_to_decide=(
        "What we need to get right from now on: names, food, hair and skin, days, who speaks for whom.",
        "What this child meets outside home that an adult should act on.",
        "Which other tool to open, and what nobody has asked yet.",
        "What to take to supervision before a view is settled.",
    ),
    not_for=(
        "Collecting facts about identity because a box is there. Ask only what helps this child, and say why.",
        "Explaining a child’s unmet need away, or explaining a difference as a need.",
        "Finding out anybody’s right to be in the country.",
        "Asking a child to speak for a whole people, a faith or a family.",
        "Any kind of score.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Ask as a learner, early, and again later. Say why you ask and what will be written. Part A is with the family, child "
        "and adults separately where that is safe. Part B is the worker’s own: answered alone, then talked through in "
        "supervision. Part C takes a minute and is done again at every review."
    ),
    steps=(
        "Look in the record first for what the family has already told us, so that they do not have to say it again.",
        "Say why you ask, what you will write, who will read it, and that any of it can be left.",
        "Ask the child and each adult apart where that is safe, and never ask a child to interpret.",
        "Write their words. Do not put them into yours, and do not guess at what is left.",
        "Read back what will be written, and change what they want changed. Agree what stays out.",
        "Answer Part B alone, the same day, before you write your view anywhere else.",
        "Take Part B to supervision. Bring one thing you have changed your mind about, or might.",
        "Do Part C. Open the tool it points to, and give each blank a person and a date.",
        "Answer Today before you part. Do Part C again at each review, and Part A when life changes.",
    ),
    who_uses_it="The worker who knows the child, and then that worker with a supervisor.",
    with_whom=(
        "Part A: the child and each parent or carer. Part B: nobody, and then your supervisor. Part C: the record and you."
    ),
    setting="Wherever the family is at ease and cannot be overheard. Part B somewhere quiet.",
    minutes=Minutes(quick=10, standard=20, full=35),
    reading=Reading(
        rule=(
            "No score. What the family says stands in their words. What is not known becomes a next step with a name and a "
            "date. A yes in Part C suggests the tool that looks at it properly. Part B is read only by its author and "
            "their supervisor, and counts towards nothing."
        ),
        why=(
            "The national panel found silence about race in practice and in reviews: it was recorded, and then not thought "
            "about. Asking, and looking at our own part, are what break the silence. A number would not."
        ),
    ),
    evidence=(
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2025",
            title="“It’s Silent”: Race, racism and safeguarding children",
            supports=(
                "Race and racism go unspoken in practice and in reviews. Ethnicity is noted while faith and identity are "
                "missed, and risk is seen and not acted on. Bias is to be looked for in both directions."
            ),
        ),
        Citation(
            authors="Bernard, C.",
            year="2018",
            title="An exploration of how social workers engage affluent parents where there is neglect",
            supports=(
                "Money, standing and the fear of complaint can make workers hesitate. So money, how others see the "
                "family, and our own wariness are asked about."
            ),
        ),
        Citation(
            authors="Children Act 1989, section 17ZA (England)",
            year="as amended 2014",
            title="Young carers’ needs assessments",
            supports="A young carer may have a right to an assessment, and is asked whether one was offered.",
            checked=False,
        ),
        Citation(
            authors="Bywaters, P. and Skinner, G.",
            year="2022",
            title="The Relationship Between Poverty and Child Abuse and Neglect: New Evidence",
            supports="Money itself changes what happens to children, so lack of it is told apart from lack of care.",
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2024",
            title="Briefing on safeguarding children in elective home education",
            supports="Learning at home is not a worry in itself. Who sees the child is the question to ask.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Its legal lines have still to be read by a lawyer. Check before you rely on them.",
        (
            "Facts about race, faith, health, sexuality and gender are specially protected in law. Collect only what is "
            "needed, "
            "know the lawful basis, and let the child have as much say over it as possible."
        ),
        "People tell this kind of thing to those they trust. An early answer may be a careful one.",
        "Part B can become a ritual. It is worth doing only if somebody may change their mind.",
        "Part B may have to be disclosed if a court orders it. Nothing here promises otherwise.",
        "Part C is a reminder, not a list of risks. To be on it says nothing about anybody’s care.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="Whether each need is met, day to day, by each carer.", covered_by="everyday_care"),
        BlindSpot(cannot_see="Money, housing and neighbourhood in detail.", covered_by="home_and_means"),
        BlindSpot(cannot_see="What good care takes for a disabled child.", covered_by="same_needs_different_ways"),
        BlindSpot(cannot_see="How the family finds working with us.", covered_by="between_us"),
        BlindSpot(cannot_see="How a young person tells it in private.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="Who can be relied on, and for what.", covered_by="whats_strong"),
    ),
)
