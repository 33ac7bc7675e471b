"""Why Carrying the Day exists, how it is used, how it is read, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Understand a parent or carer’s own day, from inside, so that help fits.",
    objectives=(
        "Hear the carer’s own account, and the carer’s strengths.",
        "See what is being carried, and who helps to carry it.",
        "Link strain to points in the child’s day.",
        "Find what would make the biggest difference.",
        "Show respect, and build a relationship that can last.",
    ),
    helps_to_decide=(
        "Which practical help to bring first, by whom and by when.",
        "Which hours of the day to put it in.",
        "What we should change in how we work with this carer.",
    ),
    not_for=(
        "Gathering evidence by stealth. Say what will be shared before you ask.",
        "An indicator of risk. Loads are not used that way without the carer’s consent and another source.",
        "Two carers at once, or anyone who may be overheard by somebody they fear.",
        "A parenting assessment, or a reason to expect less for the child.",
        "A score for anybody’s childhood.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Listening first. The carer chooses the order, the worker writes the carer’s words, and the two agree what goes in the "
        "record. Offer to write it as a letter back."
    ),
    steps=(
        "Begin one for each carer, choosing just that carer. Fathers and carers who live elsewhere as well.",
        "Say what it is for, what will be written, who will read it, and what would have to be passed on.",
        "Ask where to begin, and begin there.",
        "Go through yesterday from waking. Do not hurry to the hard parts, and do not skip what runs well.",
        "Take the loads one at a time. The carer chooses how heavy. You do not choose for them.",
        "What is asked alone is asked alone, by voice, or left.",
        "Where a load is more than can be carried, put a help in the list then and there, with a name and a date.",
        "Ask what reaches the child, and what the carer wants the child’s day to be.",
        "Read it back, agree what stays in, and answer Safe today. Do one thing before you leave.",
        "Write the letter within the week. Do it again at reviews: what is lighter, what is heavier?",
    ),
    who_uses_it=(
        "A worker who knows the carer or will go on knowing them: family help workers, social workers, health visitors."
    ),
    with_whom="Each parent or carer, separately, wherever they live. A friend or an advocate may sit in if the carer wishes.",
    setting=(
        "Where the carer is at ease: kitchen, walk, car, café corner. Early on, and again at reviews. In two sittings where it "
        "is long."
    ),
    minutes=Minutes(quick=20, standard=45, full=60),
    reading=Reading(
        rule=(
            "A map of loads, heaviest first, in the carer’s words, never added up. Loads that are more than can be "
            "carried lead "
            "to the help list: each is a call for help and not a concern. The crunch points are laid beside the child’s day, "
            "part by part. Strengths stand beside the loads. What was left unsaid is left unsaid."
        ),
        why=(
            "Adding strains together makes a score of poverty and pain, which says nothing about how a child is cared "
            "for. Help "
            "that answers what the carer says is heaviest is more likely to be used, and trust in the worker is what carers "
            "most often say made change possible."
        ),
    ),
    evidence=(
        Citation(
            authors="Bywaters, P. and Skinner, G.",
            year="2022",
            title="The Relationship Between Poverty and Child Abuse and Neglect: New Evidence",
            supports=(
                "Services ask too rarely about income, housing and work; not seeing them deepens shame and harms relationships."
            ),
        ),
        Citation(
            authors="Gladstone, J. and others",
            year="2012",
            title="Looking at engagement and outcome from the perspectives of child protection workers and parents",
            supports=(
                "Trusting the worker, and finding the worker knowledgeable, were the reasons given most strongly for change."
            ),
        ),
        Citation(
            authors="Kemp, S. and others",
            year="2009",
            title="Engaging parents in child welfare services",
            supports="Poverty, stigma, culture and earlier experience of services come before any working together.",
        ),
        Citation(
            authors="Department of Health and Department for Education and Skills",
            year="2007",
            title="Good practice guidance on working with parents with a learning disability",
            supports="Plain information, support that fits and stays, and an advocate.",
        ),
        Citation(
            authors="Platt, D.",
            year="2012",
            title="Understanding parental engagement with child welfare services: an integrated model",
            supports="Whether parents take up help depends on worker and circumstances as well as parent.",
        ),
        Citation(
            authors="Morriss, L.",
            year="2018",
            title="Haunted futures: the stigma of being a mother living apart from her child",
            supports="Mothers whose children have been removed carry that into every later meeting.",
            checked=False,
        ),
        Citation(
            authors="Anda, R., Porter, L. and Brown, D.",
            year="2020",
            title="Inside the adverse childhood experience score: strengths, limitations and misapplications",
            supports="Scores of childhood adversity cannot predict for one person, so none is made.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "It is what the carer says, on one day, to somebody with power. Much may be left out.",
        "It may feel exposing. Offer to stop, and ring the next day.",
        "Domestic abuse may be told here: have a route ready before you ask.",
        "What is answered is not an indicator of risk without consent and another source.",
        "The questions are original and have still to be tried with parents, advocates and interpreters.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="What the child’s day is like for the child.", covered_by="childs_day"),
        BlindSpot(cannot_see="How each need of the child is met.", covered_by="everyday_care"),
        BlindSpot(cannot_see="Which strengths would hold, and what they cover.", covered_by="whats_strong"),
        BlindSpot(cannot_see="Money, home and who is responsible for putting them right.", covered_by="home_and_means"),
        BlindSpot(cannot_see="How working together feels on both sides.", covered_by="between_us"),
        BlindSpot(cannot_see="Culture, faith and belonging in depth.", covered_by="who_i_am"),
        BlindSpot(cannot_see="What has come and gone over years.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Care before a birth.", covered_by="before_birth"),
    ),
)
