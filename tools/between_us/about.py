"""Why Between Us exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Look honestly at the working relationship between family and practitioner, and at what each brings to it on an "
        "ordinary day."
    ),
    objectives=(
        "Hear the family’s view of the help.",
        "Notice the practitioner’s own day, feelings and assumptions.",
        "Find what gets in the way, and what the service can change.",
        "Describe working together by what was done, and not by a label.",
        "Repair what has gone wrong.",
    ),
    helps_to_decide=(
        "What we change in how we work with this family, and by when.",
        "Whether an apology or a thank-you is owed.",
        "What to take to supervision before a view of the family is settled.",
        "What happens for the child meanwhile, if the child cannot wait.",
    ),
    not_for=(
        "Scoring a parent’s co-operation. Nothing here does.",
        "Managing a practitioner’s performance. Policy should say so in writing.",
        "Part B as evidence about a family. It is about us.",
        "Asking anybody in front of a person they fear.",
        "Putting off what a child needs today until people get on.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Part A comes first: each person in the family separately, on paper or a phone, and to somebody other than the worker "
        "if they would rather. The practitioner writes Part B alone, soon after a visit. Part C sets what was agreed beside "
        "what happened, before anybody explains it."
    ),
    steps=(
        "Offer it at weeks three to four, after a difficulty, before a change of worker, and before anything is stepped up.",
        "Say who will read Part A. Offer somebody else to give it to. Not answering is never held against anybody.",
        "Ask each adult and each child apart. Thank them before you answer back, and do not defend.",
        "Write Part B alone, the same day as a visit, while you still know how it felt.",
        "In Part C, put down what was agreed and what each did, with dates. No reasons yet, and no labels.",
        "Then ask what was in the family’s way, and what we did or did not do.",
        "Find two explanations at least. What would show which is nearer?",
        "Agree what each will change, by when. Say thank you, or sorry, where it is owed.",
        "If the child cannot wait, decide now what happens meanwhile. Answer Today.",
    ),
    who_uses_it="Part A the family. Part B the practitioner. Part C both together, or the practitioner with a supervisor.",
    with_whom="Each adult and child who works with us, apart. A friend, an advocate or another worker may take their answers.",
    setting="Part A wherever they choose. Part B somewhere quiet. Part C round a table, or in supervision.",
    minutes=Minutes(quick=10, standard=30, full=40),
    reading=Reading(
        rule=(
            "Working together is shown as a table of what was agreed and what happened, for us as well as for the family. It is "
            "never scored. A label such as hostile or disguised compliance brings up the question: what was agreed, what "
            "happened, when, and what do you think it means? Part B is read only by its author and their supervisor."
        ),
        why=(
            "Trust in the worker, and thinking that the worker knows about parenting, were parents’ strongest reasons for "
            "change. The worker’s own reactions shape what is seen, and frameworks leave the worker out."
        ),
    ),
    evidence=(
        Citation(
            authors="Horwath, J.",
            year="2007",
            title="The missing assessment domain: personal, professional and organizational factors, BJSW 37(8)",
            supports="A worker’s own view, gut reaction, fear and workplace drive what is done. Part B looks at them.",
        ),
        Citation(
            authors="Gladstone, J. and others",
            year="2012",
            title="Looking at engagement and outcome from the perspectives of child protection workers and parents",
            supports="In 131 pairs of parent and worker, trust was the strongest reason given for change.",
        ),
        Citation(
            authors="Platt, D.",
            year="2012",
            title="Understanding parental engagement with child welfare services: an integrated model",
            supports="Working together depends on the worker, the service and circumstances, as well as on the parent.",
        ),
        Citation(
            authors="Kemp, S. and others",
            year="2009",
            title="Engaging parents in child welfare services",
            supports="Poverty, stigma and earlier bad experience of services come before any meeting. They are asked about.",
        ),
        Citation(
            authors="Leigh, J., Beddoe, L. and Keddell, E.",
            year="2020",
            title="Disguised compliance or undisguised nonsense? Families, Relationships and Societies",
            supports="The label hides a service’s worry and finds nothing out. What was agreed and what happened replaces it.",
        ),
        Citation(
            authors="Oxfordshire Safeguarding Children Board",
            year="undated",
            title="What families want from us",
            supports="Straight, kind words; what goes well seen; practical help; time with the child; few changes of worker.",
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "The balance of power makes parents polite. A page of agreement is not proof of trust.",
        "Reflection can become a ritual. Do it when something may change.",
        "It is not performance management, and policy has to say so.",
        "Part B may have to be disclosed if a court orders it. Nothing here promises otherwise.",
        "People can get on well while a child goes without.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="Whether the child’s needs are met.", covered_by="everyday_care"),
        BlindSpot(cannot_see="What an ordinary day is like for the child.", covered_by="childs_day"),
        BlindSpot(cannot_see="What a parent is carrying.", covered_by="carers_day"),
        BlindSpot(cannot_see="How identity and bias shape what we see.", covered_by="who_i_am"),
        BlindSpot(cannot_see="Whether help has made a difference over time.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="The reasoned view that supervision reaches.", covered_by="thinking_together"),
    ),
)
