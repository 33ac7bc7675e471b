"""Why Same Needs, Different Ways exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Make sure a disabled child’s care is judged by what this child needs, no lower and no higher.",
    objectives=(
        "Learn how the child communicates and is comforted.",
        "List what good care takes for this child.",
        "See which parts are missing, and who should provide them.",
        "Guard against putting everything down to the condition.",
        "Hear the child.",
    ),
    helps_to_decide=(
        "Which needs are met in which place, and which are not.",
        "Whether a gap is a service’s, a carer’s or both, and what to ask of whom.",
        "Whether a sign or change has to be seen by a clinician before anybody explains it away.",
        "What training, equipment, breaks or advocacy are owed, and have not arrived.",
        "Whether we would accept this for a child who is not disabled.",
    ),
    not_for=(
        "A care plan, or a clinical assessment.",
        "A specialist assessment of communication.",
        "Marking a parent down for what a service has not provided.",
        "Accepting less for a child because the family has so much to do.",
        "Asking a parent to prove the condition again.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "First build What good care takes for me, with the parents and with people who know the child well. Only then "
        "look at what happens, day to day, in each setting. Then ask whether it is the condition, and whether we would "
        "accept it for another child. The child is seen first and in every place."
    ),
    steps=(
        "Meet the child first. Learn how yes, no, more, stop and pain are shown, before you ask anything about care.",
        "Bring together the parent and somebody who knows the child well: school, a therapist, a short-break carer.",
        (
            "Build What good care takes for me, need by need: what, how often, who does it, who is "
            "trained, with what equipment. Do not ask yet whether it happens."
        ),
        "Visit each place where the child spends time. Watch one care routine in each.",
        (
            "For each need, choose the level the child gets, with each carer, at school and on a short "
            "break. Not known is a good answer for a place you have not been."
        ),
        (
            "Where a need at home is on and off or mostly not met, say whose the gap is. Ask the service first: until it "
            "has answered, the gap is the service’s, and is not put down as a worry about a parent’s care."
        ),
        (
            "For any sign or change, answer all of Is it the condition? The question whether we "
            "would accept it for another child is answered every time."
        ),
        (
            "Ask who is trained, what happens when they are off, what has been promised, "
            "and what it is like to be the brother or sister."
        ),
        "Ask after rights: seen alone or with a supporter, an advocate, any holding or restriction and who agreed to it.",
        "Set needed beside happening, place by place, and read it with the family. Answer Today before you leave.",
    ),
    who_uses_it="The child’s lead worker, with somebody who knows the child well and a parent.",
    with_whom="The child, in the child’s own way; each parent or carer; school, therapists and short-break carers.",
    setting="Where the child spends time: home, school, short break, another parent’s. Somewhere quiet for the child’s own part.",
    minutes=Minutes(quick=10, standard=30, full=40),
    reading=Reading(
        rule=(
            "Needed beside happening, need by need and place by place, lowest first, never added up. Each gap at home is "
            "said to be a service’s, a carer’s or both. A service’s gap is not recorded as a worry about a parent’s care "
            "until the service has responded. The check whether we would accept it for another child is answered every "
            "time. What is not known in a place is shown as not known."
        ),
        why=(
            "Disabled children are more likely to go without care and less likely to have it noticed, because "
            "signs are put down to the condition and because families are admired or pitied. Expecting less "
            "is unfair to the child; expecting a parent to be a hospital is unfair to the parent. Naming what "
            "good care takes, first, guards against both."
        ),
    ),
    evidence=(
        Citation(
            authors="Sullivan, P. and Knutson, J.",
            year="2000",
            title="Maltreatment and disabilities: a population-based epidemiological study",
            supports="Disabled children were found to be 3.8 times as likely to go without care as others.",
        ),
        Citation(
            authors="Oxfordshire Safeguarding Children Board",
            year="undated",
            title="Guidance on disabled children, with factors to look out for",
            supports="Disabled children are more at risk and yet less often on plans for this reason.",
        ),
        Citation(
            authors="London Grid for Learning",
            year="undated",
            title="Same needs, different ways of meeting them (blog on disabled children)",
            supports="The social model: needs are the same, and the ways of meeting them differ.",
        ),
        Citation(
            authors="Ofsted",
            year="2012",
            title="Protecting disabled children: thematic inspection",
            supports="Concerns were put down to the disability, and children were seldom spoken with.",
            checked=False,
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2022–23",
            title="Safeguarding children with disabilities in residential settings",
            supports=(
                "Children far from home, in closed settings, without words, were not heard. So "
                "every setting is asked about, and who agreed to any holding."
            ),
            checked=False,
        ),
        Citation(
            authors="Department for Education",
            year="2025",
            title="Children in need: characteristics",
            supports=(
                "Over half of school-age children in need have special educational needs: "
                "this is the ordinary case and not the exception."
            ),
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "It needs clinical facts that you may not have. Ask those who do.",
        "Not a care plan.",
        "It does not replace a specialist assessment of communication.",
        "Watching a routine changes it. Go more than once.",
        "A child who is calm in a setting may have given up asking.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="The whole day and night as the child lives it.", covered_by="childs_day"),
        BlindSpot(cannot_see="What each carer’s care is like beyond the condition.", covered_by="everyday_care"),
        BlindSpot(cannot_see="How the child is growing and learning.", covered_by="growing_and_thriving"),
        BlindSpot(cannot_see="The parent’s own day, nights and health.", covered_by="carers_day"),
        BlindSpot(cannot_see="The count and cost of appointments.", covered_by="health_and_learning"),
        BlindSpot(cannot_see="Money, adaptations and the home.", covered_by="home_and_means"),
        BlindSpot(cannot_see="Faith, culture, identity and belonging.", covered_by="who_i_am"),
        BlindSpot(cannot_see="How pity, admiration or fear shape what the worker sees.", covered_by="between_us"),
        BlindSpot(cannot_see="What has come and gone over years.", covered_by="pattern_over_time"),
    ),
)
