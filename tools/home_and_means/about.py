"""Why Home, Money and Neighbourhood exists, how it is used, how it is read, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Record the material conditions of the child’s life, and who is responsible for changing each: family, landlord, "
        "council, benefits or services."
    ),
    objectives=(
        "See the child’s own spaces, with the child if the child would like to show them.",
        "Tell what is a matter of resource from what is a matter of care.",
        "Set a dated baseline, so that change can be seen.",
        "Start practical help.",
    ),
    helps_to_decide=(
        "Which help to bring first, from whom and by when.",
        "Which letters and calls are ours to make.",
        "Whether, once there are means and help, anything is left that is about care.",
    ),
    not_for=(
        "Scoring how clean or tidy a home is.",
        "Telephone or video. A home has to be seen, heard and felt, with the family there.",
        "Looking in cupboards uninvited, or taking photographs without consent.",
        "Judging care from one visit, or before help has been offered.",
        "Deciding that a child is safe because the home is comfortable.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Go round by invitation. Ask the parent to lead, and to say what they are proud of and what they would fix first. Look "
        "at the child’s spaces with the child. For each gap, decide together whose it is to put right before deciding what it "
        "says about care."
    ),
    steps=(
        "Ask to be shown round, and say why. Take your time; take your shoes off if others do.",
        "Begin with what they are proud of, then with what they would fix first.",
        "Let the child show their own places, if they would like to.",
        "For each need choose the level of what the child gets, whatever the reason.",
        (
            "Where there is a gap, decide together whose it is to put right: family, family with help, landlord or council, "
            "benefits, health, other."
        ),
        "Ask about loads as the carer’s own to say. Ask about who holds the money alone, by voice.",
        "Photographs only with consent, of things and never of people. Notes do as well.",
        "Put every gap on the list of help needed. Offer one thing today.",
        (
            "Only where the means are there, and help has been offered and had a fair time, may a gap go on the second list, "
            "with its reason."
        ),
        "Answer Safe today before you leave. Give a date for the next look, after the help is due.",
        "One record for each child: two children in one home may not have the same bed, coat or room.",
    ),
    who_uses_it="Anybody who visits: family help workers, social workers, health visitors, housing and tenancy workers.",
    with_whom="The family, with the child as guide to the child’s own places.",
    setting="At home, by invitation, at each address where the child lives. On more than one day of the month.",
    minutes=Minutes(quick=15, standard=35, full=50),
    reading=Reading(
        rule=(
            "Two lists. Help needed, which is not about parenting; and care concern, which is about choices within means. A gap "
            "goes on the second only when the resource is there and help has been offered and considered, and the reason is "
            "written. There is no score for cleanliness, and nothing is added up. The baseline is dated, and so is the next "
            "look."
        ),
        why=(
            "What a child goes without matters whoever is responsible, so the level is the child’s. But poverty is easily taken "
            "for want of care, and comfort for care. Asking whose it is to put right, first, guards against both."
        ),
    ),
    evidence=(
        Citation(
            authors="Bywaters, P. and Skinner, G.",
            year="2022",
            title="The Relationship Between Poverty and Child Abuse and Neglect: New Evidence",
            supports=(
                "Income alone changes how often children are harmed or go without; services seldom engage with money, housing "
                "and work."
            ),
        ),
        Citation(
            authors="Bywaters, P. and others, for the Joseph Rowntree Foundation",
            year="2016",
            title="The relationship between poverty, child abuse and neglect: an evidence review",
            supports="Poverty is not the same as want of care, and is seldom asked about.",
        ),
        Citation(
            authors="Scottish Government",
            year="2021",
            title="National Guidance for Child Protection in Scotland",
            supports="Its definition separates what a family is unable to provide through poverty from what it does not provide.",
        ),
        Citation(
            authors="Oxfordshire Safeguarding Children Board",
            year="undated",
            title="Home conditions guidance, in its toolkit for children whose needs are not met (web page)",
            supports="The idea of looking round a home together, room by room. No wording is taken from it.",
            checked=False,
        ),
        Citation(
            authors="Bernard, C.",
            year="2017 to 2019",
            title="Research on affluent families, Goldsmiths, University of London",
            supports="Comfortable homes can hide emotional absence, and social workers are less confident there.",
            checked=False,
        ),
        Citation(
            authors="The Lullaby Trust",
            year="current",
            title="Safer sleep advice",
            supports="What a safe place for a baby is.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Its lines on benefits and housing law have still to be read by an adviser and a lawyer. Check before you rely on them.",
        "A snapshot. Homes look different on different days of the month.",
        "People, practitioners too, see pride or shame in a house. A bare home may be loving and a handsome one cold.",
        "It does not show relationships.",
        "Benefits and housing law change: check before you advise.",
        "The questions are original and have still to be tried with families.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="How the child is cared for in this home.", covered_by="everyday_care"),
        BlindSpot(cannot_see="What it is to carry all this.", covered_by="carers_day"),
        BlindSpot(cannot_see="What the child’s day is like here.", covered_by="childs_day"),
        BlindSpot(cannot_see="Who would help.", covered_by="whats_strong"),
        BlindSpot(cannot_see="Whether it comes and goes.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="What home, faith and place mean to this family.", covered_by="who_i_am"),
        BlindSpot(cannot_see="How I feel in this house.", covered_by="between_us"),
    ),
)
