"""Why What Holds exists, how it is used, how it is read, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Find strengths that can actually do protective work for this child.",
    objectives=(
        "Tell what is nice to have from what can be relied on.",
        "Look for strengths in the child, each carer, the family and network, the community and services.",
        "Test what each strength covers, and where it ends.",
        "Name who would step in, and how they would know.",
    ),
    helps_to_decide=(
        "Which worries are covered, on which days, and which are bare.",
        "Whom to ask, and what to support so that it holds.",
        "What would hold after services have gone.",
    ),
    not_for=(
        "A safety plan. Strengths found here may go into one, and it is written apart.",
        "Taking anything off a worry. Strengths and worries stand side by side.",
        "Counting people who have not been asked themselves.",
        "Bringing people together where one may harm another.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Start from what worked on a bad day, not from a list of virtues. Ask for the last time it happened, who was there, and "
        "what the child would say. Then test each strength against a named worry."
    ),
    steps=(
        "See the child first, apart, and ask who helps.",
        "Begin with the last bad day that was got through. What worked?",
        "Draw the network with the family. Check both parents’ sides.",
        "Go through child, carer, carer and child, network, community. Ask for the last time, with its date.",
        "With a time when it was used: could be relied on. Without one: there, but needs support. A wish: an idea or a hope.",
        "Not found yet is not a fault. Not explored is ours to explore.",
        "Name each worry in the family’s words. Which strength covers it, partly, or not at all, on which days?",
        "Ask what would make it give way, and who would step in then. Ask those people themselves.",
        "Answer Safe today. No strength answers it.",
        "End with hopes. Look again when something changes, and before anybody steps back.",
    ),
    who_uses_it="Any worker with the family and network: family group decision making, network meetings, visits.",
    with_whom="The child, each carer, both sides of the family, friends, neighbours, and services that are really used.",
    setting="At home, at a meeting the family hosts, or in two or three short visits.",
    minutes=Minutes(quick=20, standard=35, full=45),
    reading=Reading(
        rule=(
            "A table of strengths and worries. Each worry shows which strengths cover it, which cover it partly, and whether "
            "any does. A strength that has been seen or reliably said to work, with a date, may be called relied on; without "
            "one it needs support. Strengths are never taken off worries, and nothing is added up."
        ),
        why=(
            "Hope can make a new start look like a safe one, and worry can hide what really holds. Naming the hour that a "
            "strength covers avoids both."
        ),
    ),
    evidence=(
        Citation(
            authors="Lyons, J.",
            year="2009",
            title="Communimetrics: a communication theory of measurement in human service settings",
            supports="A strength is recorded in its own right, by whether anything needs doing about it, and sets nothing off.",
            checked=False,
        ),
        Citation(
            authors="Department for Education",
            year="2023",
            title="Children’s Social Care National Framework",
            supports="Children are supported by their family network: network members are found early and asked.",
        ),
        Citation(
            authors="Oxfordshire Safeguarding Children Board",
            year="undated",
            title="Guidance on neglect: what families asked for (web page)",
            supports="Families ask that what goes well be seen and built on, with practical help.",
        ),
        Citation(
            authors="What Works for Children’s Social Care",
            year="2020",
            title="Evaluation of Signs of Safety",
            supports="Evidence on strengths-based practice models is mixed. So a strength is tested, not only named.",
        ),
        Citation(
            authors="Brandon, M. and others",
            year="2008",
            title="Analysing child deaths and serious injury through abuse and neglect",
            supports="A fresh start can put the past aside. So a strength is asked for its date.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Enthusiasm colours it: people promise more in a meeting than on a wet Thursday.",
        "People who are absent cannot be counted on, or counted out.",
        "It is not a safety plan.",
        "The questions are original and have still to be tried with families and networks.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="How each need is met, day by day.", covered_by="everyday_care"),
        BlindSpot(cannot_see="What the carer is carrying.", covered_by="carers_day"),
        BlindSpot(cannot_see="What the child’s day is like.", covered_by="childs_day"),
        BlindSpot(cannot_see="Whether strengths have given way before.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Whether change is lasting.", covered_by="plan_and_change"),
        BlindSpot(cannot_see="What family, faith and culture mean here.", covered_by="who_i_am"),
        BlindSpot(cannot_see="A young person’s own view, in private.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="My own hopes for this family.", covered_by="between_us"),
    ),
)
