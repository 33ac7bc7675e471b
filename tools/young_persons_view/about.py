"""Why How It Is For Me exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Let a young person describe the care, interest and backing they get, in their own way.",
    objectives=(
        "Cover four kinds of care: being looked after, having somebody there, being backed, and somebody keeping an eye out.",
        "See behaviour as a response to something.",
        "Spot harm outside the home that follows from gaps at home.",
        "Find a trusted adult.",
        "Agree what is shared, with whom.",
    ),
    helps_to_decide=(
        "Which kinds of care this young person has, and which are thin.",
        "What they carry that an adult should carry.",
        "What they would change first, and what must not be changed.",
        "Whether to consult about exploitation alongside the help at home.",
        "Who the trusted adult is, and what goes in the record.",
    ),
    not_for=(
        "Handing over and walking away. It is a way into talking, not instead of it.",
        "Checking a young person’s account against a parent’s.",
        "Showing to a parent or carer. What is shared is agreed first with the young person.",
        "Promising secrecy. Say at the start what cannot be kept private.",
        "Scoring. There is no total, and no answer that is wrong.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Say first what cannot be kept private. The young person picks where to start, answers on a phone or tablet or "
        "with a worker they have chosen, and can skip anything. Words can be typed, spoken into the phone, drawn or "
        "pointed at. The worker’s notes stand apart, and never change an answer."
    ),
    steps=(
        "Ask who they would like to do this with, and where. It need not be you.",
        (
            "Say, in your own words: this is yours. If you tell me that you or somebody else is "
            "not safe, I have to get help, and I will tell you first."
        ),
        "Let them pick what to start with. Anything can be skipped, and they can stop.",
        (
            "If they answer alone on a phone or tablet, be near, and talk it through "
            "the same day. Check who else can see the screen."
        ),
        "Explain what happens after a yes before the question about hurting yourself, not after it.",
        "Write your own notes in your own part. Do not correct, tidy or question an answer.",
        "Ask of any behaviour that worries adults: if this were an answer, what would the question be?",
        "End on what they are proud of, who they would want to stay, and what to change first.",
        (
            "Read back what you will write, and what you will not. Agree who sees it. "
            "Then do one thing this week that they asked for."
        ),
        "Answer Today, by yourself, before you part.",
    ),
    who_uses_it="A worker whom the young person has chosen, from any service. No special training; some trust helps.",
    with_whom=(
        "The young person, alone or with somebody of their choosing. Never with a parent in the room unless they ask for it."
    ),
    setting=(
        "Where they are at ease: a walk, a car, school, a café, their own phone. Not where somebody could read over a shoulder."
    ),
    minutes=Minutes(quick=10, standard=15, full=25),
    reading=Reading(
        rule=(
            "Shown as four kinds of care and what they carry, in their words, with no score. Rather not say and "
            "not sure are answers, and are shown as such. Older people giving money, lifts, things or places to "
            "stay: consult about exploitation alongside the help at home, not instead of it. The same where hardly "
            "anybody knows where they are at night and hardly anybody would come. A worry about behaviour brings "
            "up the question that it may be answering."
        ),
        why=(
            "Older children’s needs are often overlooked, because what shows is behaviour. Four kinds "
            "of care have been described by young people themselves. A score would say more than a few "
            "answers can, and would be one more thing done to them."
        ),
    ),
    evidence=(
        Citation(
            authors="Raws, P. (The Children’s Society and University of York)",
            year="2016",
            title="Troubled Teens",
            supports=(
                "Four kinds of parental input as young people describe them: educational, "
                "emotional, physical and supervisory. The wording here is original."
            ),
        ),
        Citation(
            authors="Ofsted and others (joint targeted area inspections)",
            year="2018",
            title="Growing up neglected: a multi-agency response to older neglected children",
            supports=(
                "Older children go unseen when behaviour is treated as the problem, and work with parents does not happen."
            ),
        ),
        Citation(
            authors="Patalay, P., Hayes, D. and Wolpert, M.",
            year="2018",
            title="Assessing the readability of self-reported strengths and difficulties measures",
            supports=(
                "Many questionnaires for young people are too hard to read. This one aims at a reading age of nine or below."
            ),
        ),
        Citation(
            authors="Farmer, E. and Lutman, E.",
            year="2010",
            title="Case Management and Outcomes for Neglected Children Returned to their Parents, DCSF-RB214",
            supports="Action falls away with age, so older children are asked in full.",
        ),
        Citation(
            authors="MIRRA: Memory, Identity, Rights in Records, Access",
            year="2019",
            title="Research with adults who grew up in care",
            supports=(
                "Children’s voices rarely stand in their own records. What a young person wants written is asked for here."
            ),
        ),
        Citation(
            authors="Bernard, C.",
            year="2018",
            title="An exploration of how social workers engage affluent parents where there is neglect",
            supports="Emotional absence can be masked by things. The adaptation for a well-off home leads with being there.",
        ),
        Citation(
            authors="Ofsted",
            year="2019",
            title="What makes an effective case record?",
            supports="Records are to be written so that the child could read them as an adult.",
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Its medical and legal lines have still to be read by a clinician and a lawyer. Check before you rely on them.",
        "Loyalty and fear shape what is said. “It’s fine” may be all there is today.",
        "A phone is seldom private. Somebody else may read it, or be answering.",
        "It is not a substitute for talking.",
        "It asks once. Trust comes with the second and third time.",
        "It has still to be tried with young people, and changed by them.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="What a parent is carrying, and why.", covered_by="carers_day"),
        BlindSpot(cannot_see="What care looks like to somebody who watches, need by need.", covered_by="everyday_care"),
        BlindSpot(cannot_see="The whole day and night, hour by hour.", covered_by="childs_day"),
        BlindSpot(cannot_see="Whether health care and learning are reached.", covered_by="health_and_learning"),
        BlindSpot(cannot_see="Faith, culture, racism, sexuality and belonging, in depth.", covered_by="who_i_am"),
        BlindSpot(cannot_see="What has come and gone over years.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Money and housing in the family.", covered_by="home_and_means"),
        BlindSpot(cannot_see="What good care takes for a disabled young person.", covered_by="same_needs_different_ways"),
        BlindSpot(cannot_see="How the worker and the young person get on.", covered_by="between_us"),
    ),
)
