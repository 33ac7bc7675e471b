"""Why Growing and Thriving exists, how it is used, how it is read, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Make sure that all seven sides of this child’s development have been looked at, and how the child is doing in each."
    ),
    objectives=(
        "Look at every side: health, education, feelings, identity, relationships, social presentation, selfcare.",
        "Say how each need is met, and apart from that, how the child is doing.",
        "Mark what nobody knows yet, so that somebody finds out.",
        "Keep disability and illness apart from want of care.",
        "Notice strengths and interests on every side.",
        "Show change from one look to the next.",
    ),
    helps_to_decide=(
        "Which needs of this child to work on first, and which to leave well alone.",
        "Whom to ask next: paediatrician, health visitor, school, therapist, or the child.",
        "Whether better care is showing yet in how the child is doing.",
    ),
    not_for=(
        "Testing development. It does not replace a health visitor’s review, a paediatrician or a SEND assessment.",
        "Describing each carer’s care: use Everyday Care Profile.",
        "Ranking brothers and sisters, or measuring a child against an average.",
        "A total. A good side never makes up for a hard one.",
        "A baby who is not born yet: use Before You Arrive, and the First Weeks.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "For each need, first say what the child gets; then, apart from that, how the child is doing beside what we would hope "
        "for this child. Ask whoever knows best in each part. Use health and education records, with their dates."
    ),
    steps=(
        (
            "Say whether this is a first look or a later one. One look can say doing well, or some worry. Only two dated looks "
            "can say catching up, steady or slipping; and, of a child who is doing well, holding or losing ground."
        ),
        "Begin with what the child is like.",
        (
            "Take one side at a time, over more than one visit. Ask health about health, school about school, the child about "
            "all of it."
        ),
        "Choose the level that fits what the child usually gets, over the last 4 weeks. Write what was seen or said first.",
        "Then say how the child is doing, for this child. A disabled child is not measured against children who are not.",
        (
            "Where a need is on and off, or mostly not met: how often, since when, and what gets in the way. Each "
            "reason points "
            "to a help."
        ),
        "Name a strength on each side. It stands beside a worry and does not cancel it.",
        "Not known is an honest answer. Say who will find out, and by when.",
        "Put care and outcome side by side, and talk in supervision about those that do not match.",
        "Answer Safe today before you finish, at every depth.",
        "Read it back with the child and with each carer. Use the same questions at the review.",
    ),
    who_uses_it="The lead practitioner: social workers, family help workers, health visitors, school nurses.",
    with_whom=(
        "Health and education colleagues, each parent or carer wherever they live, and the child, by talking or by watching."
    ),
    setting=(
        "In sections, over two or more visits: home, nursery or school, clinic. At each assessment, and again at each review."
    ),
    minutes=Minutes(quick=10, standard=40, full=60),
    reading=Reading(
        rule=(
            "A profile of the seven sides, need by need, with the lowest level first, never added up. Beside it, how the child "
            "is doing. Sides nobody has looked at are shown as plainly as the others. Need met and child not doing well: talk "
            "about health, disability, what happened before, or another cause. Need not met and child looking fine: talk about "
            "resilience, or whether it is too early to tell. Which way the child is going is said only from two dated "
            "looks, and of a child who is doing well too."
        ),
        why=(
            "One scale mixes care and outcome, so that a well-cared-for ill child looks badly cared for, and a child who copes "
            "looks well cared for. Apart, each can be seen. An average would hide the one side that matters most."
        ),
    ),
    evidence=(
        Citation(
            authors="Department of Health",
            year="2000",
            title="Framework for the Assessment of Children in Need and their Families",
            supports="The seven developmental needs, in their order.",
        ),
        Citation(
            authors="Farmer, E. and Lutman, E.",
            year="2010",
            title="Case Management and Outcomes for Neglected Children Returned to their Parents, DCSF-RB214",
            supports="Action falls away after age six, so older children’s needs are asked as fully as younger ones’.",
        ),
        Citation(
            authors="Brandon, M. and others",
            year="2013",
            title="Neglect and Serious Case Reviews",
            supports=(
                "Unmet medical need, starvation and suicide are among the ways children die: so they are asked at every look."
            ),
        ),
        Citation(
            authors="Department for Education, Local Authority Interactive Tool",
            year="current",
            title="Children in need with special educational needs",
            supports="Over half (53 in 100) of children in need of school age have special educational needs.",
        ),
        Citation(
            authors="Haworth, S., Schaub, J., Kidney, E. and Montgomery, P.",
            year="2022",
            title="A Systematic Review of Measures of Child Neglect, Research on Social Work Practice",
            supports="There is no tested cut-off to borrow, so there is no score.",
        ),
        Citation(
            authors="Sullivan, P. and Knutson, J.",
            year="2000",
            title="Maltreatment and disabilities: a population-based epidemiological study",
            supports="Disabled children are harmed more often. So a condition is never taken as the whole explanation.",
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Not a developmental test. It needs health and SEND colleagues for what only they can say.",
        "Levels are judgements. Two people may differ: talk about why.",
        "The questions are original and have still to be tried with parents, young people and interpreters.",
        "It describes one child’s needs and not why a carer cannot meet them.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="What each carer does, and where care differs.", covered_by="everyday_care"),
        BlindSpot(cannot_see="The whole day and night as the child lives it.", covered_by="childs_day"),
        BlindSpot(cannot_see="Appointments not reached and days not in school, one by one.", covered_by="health_and_learning"),
        BlindSpot(cannot_see="What good care takes for a disabled child.", covered_by="same_needs_different_ways"),
        BlindSpot(cannot_see="How a teenager tells it in private.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="Faith, culture, racism and belonging in depth.", covered_by="who_i_am"),
        BlindSpot(cannot_see="Money, the home and the neighbourhood.", covered_by="home_and_means"),
        BlindSpot(cannot_see="What adds up over years.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Whether a strength would hold on a bad day.", covered_by="whats_strong"),
    ),
)
