"""Why Everyday Care exists, how it is used, how it is read, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Describe how well day-to-day care is meeting this child’s needs, from what is seen and said, and what gets in the way."
    ),
    objectives=(
        "Cover the six sides of parenting, one at a time.",
        "Record care by each carer, not by “the parents”.",
        "Keep what care the child gets apart from why.",
        "Notice good care, and what makes it work.",
        "Give a baseline, so that the same questions can be asked again and change can be seen.",
    ),
    helps_to_decide=(
        "Which needs of this child are met, by whom, and which are not.",
        (
            "What kind of help would answer each gap: money, housing, health care, showing how, safety, or a "
            "change in our own service."
        ),
        "What needs to happen this week, and what to look at next.",
        "Whether care has changed since the last time, need by need.",
    ),
    not_for=(
        "Grading a parent. There is no total and no score.",
        "Use after one visit.",
        "Deciding a threshold on its own.",
        "Sitting adults down together where one may harm the other: see each apart.",
        "A baby who is not born yet: use Before You Arrive, and the First Weeks.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Explain first: we look at what your child gets, not what kind of parent you are. Put down only what "
        "has been seen, or reliably said, in the last 4 weeks. Note earlier things separately."
    ),
    steps=(
        "Say what it is for, what will be written, and who will read it. Offer a copy. Say that anything can be skipped.",
        "See at least a mealtime, a getting-up or a bedtime, and one time that nobody planned. That is two visits or more.",
        "Ask who cares for the child, and where. Everyone who does has a column, wherever they live.",
        "Watch first, ask second. Write what was seen or said before you choose a level.",
        (
            "Choose the level that fits what the child usually gets with that carer. Note the exceptions. If "
            "you hover between two, choose the one you have better evidence for and say so."
        ),
        "Not known is an honest answer. Say who will find out, and by when.",
        (
            "Then ask what gets in the way. A child who goes without because of money is still going "
            "without; the help goes to money."
        ),
        (
            "Each reason points to a help. Money: benefits, food, fuel, debt advice. Place: the landlord or "
            "housing. Time: nursery hours, family and friends. Health: the GP and adult services. Knowing "
            "how: somebody who shows it alongside. Safety: a domestic abuse service, and work with the adult "
            "who harms. Services: a change in ours. Disagreement: a second conversation, or a family "
            "meeting. Not yet understood: A Day As It Is, or Carrying the Day."
        ),
        "Ask as much about what works: who does what, and when you saw it.",
        "Answer Safe today before you leave, at every visit.",
        "Read it back with each carer, and with the child where you can. Keep their disagreement beside it.",
        "Do it again on the same questions, at the review or when something changes.",
        (
            "One record for each child: brothers and sisters in one home do not get the same care. Each "
            "further carer takes about 10 minutes more."
        ),
    ),
    who_uses_it="A worker who has been trained in it: social workers, family help and early help workers, health visitors.",
    with_whom=(
        "Each parent or carer, wherever they live, separately where there is any doubt about safety. The "
        "child, by talking or by watching."
    ),
    setting=(
        "Where the child is cared for, at each address, over two or more visits: a mealtime, a getting-up or "
        "bedtime, and an unplanned time."
    ),
    minutes=Minutes(quick=7, standard=20, full=40),
    reading=Reading(
        rule=(
            "A profile of six sides of care for each carer, side by side and never added up. The lowest "
            "level is shown first, with how long it has lasted and who has seen it. Strengths stand beside "
            "it, and so does what is not known. Where a need is met with one carer and not with another, it "
            "says so. The parent is given no grade."
        ),
        why=(
            "Averaging lets one good area hide a bad one, and there is no tested cut-off for this worry. "
            "What the child gets, and why, are kept apart because mixing them does harm both ways: need is "
            "overlooked where the reason is understandable, and poverty is taken for want of care."
        ),
    ),
    evidence=(
        Citation(
            authors="Department of Health",
            year="2000",
            title="Framework for the Assessment of Children in Need and their Families",
            supports="The six sides of parenting that the sections follow.",
        ),
        Citation(
            authors="Bywaters, P. and Skinner, G.",
            year="2022",
            title="The Relationship Between Poverty and Child Abuse and Neglect: New Evidence",
            supports=(
                "Income alone changes what children go without. Money is asked about as a reason, apart from "
                "care, and leads to money help."
            ),
        ),
        Citation(
            authors="Tarleton, B. and others",
            year="2018",
            title="Study of successful practice with parents with learning difficulties (paper published 2019)",
            supports=(
                "Practice that worked saw a need for support. Showing, repeating and staying long enough are part of the method."
            ),
        ),
        Citation(
            authors="Haworth, S., Montgomery, P. and Schaub, J.",
            year="2023",
            title="A Delphi Study to Develop Items for a New Tool for Measuring Child Neglect, Social Sciences 12(4), 239",
            supports=(
                "A tool should hold the kind of need, how long and how severe, strengths as well as concerns, and poverty."
            ),
        ),
        Citation(
            authors="Haworth, S., Schaub, J., Kidney, E. and Montgomery, P.",
            year="2022",
            title="A Systematic Review of Measures of Child Neglect, Research on Social Work Practice",
            supports=(
                "Only two measures met the standard and neither covered the whole. There is no cut-off to "
                "borrow, so there is no score."
            ),
        ),
        Citation(
            authors="Brandon, M. and others",
            year="2013",
            title="Neglect and Serious Case Reviews",
            supports="Unmet need can kill suddenly, by several routes. So safety today is asked each time, free of any level.",
        ),
        Citation(
            authors="Farmer, E. and Lutman, E.",
            year="2010",
            title="Case Management and Outcomes for Neglected Children Returned to their Parents, DCSF-RB214",
            supports="Action falls away after age 6. So older children’s food, teeth, bed and supervision are asked in full.",
        ),
        Citation(
            authors="NSPCC",
            year="2022",
            title="Why language matters",
            supports="A child was not brought: the words keep the child in view and ask what got in the way.",
        ),
        Citation(
            authors="Department of Health and Department for Education and Skills",
            year="2007",
            title="Good practice guidance on working with parents with a learning disability",
            supports="Five features of good support, from plain information to advocacy and help that stays.",
        ),
        Citation(
            authors="The Lullaby Trust",
            year="current",
            title="Safer sleep advice",
            supports="What a safe place to sleep is, for a baby.",
            checked=False,
        ),
        Citation(
            authors="Research on the Children’s Global Assessment Scale",
            year="various",
            title="Detailed anchor points and agreement between raters",
            supports="People agree more when each level is described for the item than when levels have bare names.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        (
            "The questions and levels are original. They are not derived from the Graded Care Profile or any "
            "other licensed tool. They have still to be tried with parents, young people, disabled "
            "children’s families and interpreters."
        ),
        "It describes a short window. Slow harm, and change that has not lasted, need other tools.",
        "It can miss a child in a comfortable home whom nobody talks to.",
        "A visit changes what is seen. One visit is not enough.",
        "Levels are judgements. Two workers may differ: talk about why.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="A child in a comfortable home whom nobody talks to.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="The whole day and night as the child lives it.", covered_by="childs_day"),
        BlindSpot(cannot_see="Why a carer’s day runs as it does.", covered_by="carers_day"),
        BlindSpot(cannot_see="Money, the home and who is responsible for it.", covered_by="home_and_means"),
        BlindSpot(cannot_see="Whether this has happened before.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="How the child is growing and learning.", covered_by="growing_and_thriving"),
        BlindSpot(cannot_see="What good care takes for a disabled child.", covered_by="same_needs_different_ways"),
        BlindSpot(cannot_see="Whether a strength would hold on a bad day.", covered_by="whats_strong"),
        BlindSpot(cannot_see="Faith, language, racism and belonging.", covered_by="who_i_am"),
    ),
)
