"""Why Getting There exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="See whether the child is being brought to, and helped to use, health care and learning, and what gets in the way.",
    objectives=(
        "Describe the pattern: what was reached, what was not, and what was put right.",
        "Say what each missed thing meant for this child.",
        "Say whose it was to do, the family’s or a service’s, without blame.",
        "Find what gets in the way, and remove it.",
        "Look at attendance fairly: against this child’s own possible sessions, with school-side causes as well.",
    ),
    helps_to_decide=(
        "Which health need has to be seen first, and by when.",
        "Who will make the next appointment easier, and how.",
        "Whether school attendance is a matter of help at home, help at school, health, safety or transport.",
        "What to ask again next term.",
    ),
    not_for=(
        "Proving that a parent does not care. A missed appointment says what happened, not why.",
        "Judging home education. Learning at home is a lawful choice and is not in itself a worry.",
        "Grading a family by a percentage.",
        "Waiting. A child who needs treatment today needs it today.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Build the list from letters, school and health records first. Then go through it with the family, asking what "
        "happened each time. Then ask the child, where able. Write down what each service did to make it easier."
    ),
    steps=(
        (
            "Gather first: the red book, letters, the school or nursery register, the GP’s summary, the dentist, "
            "any hospital letters. Check names, addresses and language on every letter."
        ),
        (
            "Write each appointment as a row, with its date and what happened. Say “was not brought”. A "
            "young person who may go alone, and did not, has words of their own."
        ),
        "Sit down with the family and go through the rows. Ask of each: what happened that day?",
        (
            "Ask what it meant for the child: pain, a wait, harm, or nothing much. A long list "
            "may have cost little; one row may have cost a great deal."
        ),
        "Look at health need by need. Choose the level that fits the usual state since last term.",
        (
            "Work out attendance from this child’s own possible sessions, for a period "
            "you name. Put school-side causes beside home causes."
        ),
        "Ask the child for the best thing, the worst thing, who helps, and what would make it easier to get there.",
        "End with who will make the next one easier, and how: a text, a lift, an interpreter, another day, the same nurse.",
        "Answer Today before you leave. Look again each term, on the same questions.",
    ),
    who_uses_it="Health staff, schools, nurseries, early help and family help workers, social workers.",
    with_whom="The parent or carer, and the child where able. A young person of 16 or 17 first, and alone if they wish.",
    setting="Records at a desk first; then at home, at school, in a clinic or wherever the family is at ease.",
    minutes=Minutes(quick=8, standard=15, full=20),
    reading=Reading(
        rule=(
            "A pattern on a line of dates, never a score. What was reached has the same room as what was not. Appointments "
            "that a family has cancelled again and again are a reason to be curious, not an accusation. Appointments that "
            "a service cancelled are shown as the service’s. Attendance is a share of this child’s own possible sessions. "
            "Where attendance does not apply, because of age or learning at home, it says so and is not counted as absence."
        ),
        why=(
            "Each missed appointment is small and easily explained; the line is what shows harm building up, and "
            "what shows a family getting through. Who missed what depends a great deal on how a service is run. So "
            "what each service did is asked as plainly as what the family did."
        ),
    ),
    evidence=(
        Citation(
            authors="Nottingham City Safeguarding Children Board",
            year="2017",
            title="Rethinking “did not attend” (“was not brought”)",
            supports=(
                "A child does not miss an appointment: the child was not brought. The words "
                "keep the child in view and start the question why."
            ),
        ),
        Citation(
            authors="NSPCC",
            year="2022",
            title="Why language matters",
            supports="“Was not brought” points to who could act, and asks what got in the way.",
        ),
        Citation(
            authors="Royal College of General Practitioners",
            year="current",
            title="Safeguarding toolkit",
            supports="Older teenagers may make and keep their own appointments, so going alone is recorded apart.",
            checked=False,
        ),
        Citation(
            authors="Department for Education",
            year="current",
            title="Pupil absence in schools in England: methodology",
            supports=(
                "Persistent absence is a tenth or more of a pupil’s own possible sessions missed; severe absence is half or more."
            ),
            checked=False,
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2022/23",
            title="Annual report",
            supports=(
                "In reviews, 11% of school-age children were not in school and 29% were regularly absent: fewer people saw them."
            ),
        ),
        Citation(
            authors="Department for Education",
            year="2024/25",
            title="Pupil absence: children in need and children on plans",
            supports=(
                "Children in need missed about two and a half times as much school as all "
                "pupils. The gap is a reason to help, not to blame."
            ),
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2024",
            title="Briefing on safeguarding children in elective home education",
            supports=(
                "Home education is neutral in itself. What matters is who sees the "
                "child, and whether difficulty at school came first."
            ),
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Its medical lines have still to be read by a clinician. Check before you rely on them.",
        "Records lag, and letters go astray. A row that is not there is not proof that nothing happened.",
        "Absence has many causes, and some belong to the school: bullying, unmet needs, a timetable nobody can manage.",
        "It is not evidence of a lack of care on its own.",
        "The line at 95% attendance is a local habit, not a national measure.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="How the child is growing, speaking and learning.", covered_by="growing_and_thriving"),
        BlindSpot(cannot_see="The day that surrounds a missed appointment.", covered_by="childs_day"),
        BlindSpot(cannot_see="What the parent is carrying, and why mornings are hard.", covered_by="carers_day"),
        BlindSpot(cannot_see="Fares, uniform, rent and the bus that no longer runs.", covered_by="home_and_means"),
        BlindSpot(cannot_see="Care at home, need by need.", covered_by="everyday_care"),
        BlindSpot(
            cannot_see="What a young person would say only in private about school or health.", covered_by="young_persons_view"
        ),
        BlindSpot(cannot_see="What good care takes for a disabled child.", covered_by="same_needs_different_ways"),
        BlindSpot(cannot_see="Whether this has come and gone before.", covered_by="pattern_over_time"),
    ),
)
