"""Why A Plan the Child Would Recognise exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose=(
        "Check that a plan says what will be different for this child, by when, with help that fits; "
        "then follow whether the change holds."
    ),
    objectives=(
        "Turn worries into outcomes for the child.",
        "Test each step in plain words: clear, can be seen, possible, worth doing, with a date.",
        "Show where things began, and the small steps since.",
        "Decide whether the change is enough and lasting.",
        "Prepare for setbacks and for endings.",
    ),
    helps_to_decide=(
        "Whether the plan is one the child would recognise, and what to mend in it.",
        "What each carer, the network and we ourselves will do, and by when.",
        "Whether each outcome is better for the child, and whether it is lasting yet.",
        "What has to be different about our help when nothing has changed.",
        "Whether to end or step down, what will hold it up, and what would bring us back.",
    ),
    not_for=(
        "Counting what a family attended. Going to a course is a way of getting somewhere, not an outcome.",
        "The plan itself, where the law gives it a form. This is the thinking that makes that form worth reading.",
        "One plan for all the children. Use it once for each child.",
        "Predicting whether a parent can change.",
        "A reason to end help because the time is up.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Work backwards from the day the plan ends. Describe the child’s day then, choose the few differences that matter "
        "most, then the smallest step that could be seen, then who does what. At a review, look at the evidence for each "
        "outcome before anybody talks of what was attended."
    ),
    steps=(
        "Ask the child first what would be better, however small. Carry it into the room in the child’s words.",
        "With the family and network, describe an ordinary day when this plan is no longer needed. Go through it hour by hour.",
        "Choose the few differences that matter most, up to five. Write each as something the child will have, feel or do.",
        "For each, write how it is now, with the date and who saw it, before you write any step.",
        "Choose one small step for the next two weeks. Ask each carer, the network and yourselves: what will you do?",
        (
            "Ask whether it is possible with this money, health, housing, skills and time, and what happens if the "
            "help does not come."
        ),
        "Check the plan. Mend each partly and no before anybody signs it.",
        (
            "At each review, take one outcome at a time: what is it like for the child now, who says so, "
            "and where has it held? Only then talk about what was done."
        ),
        "Before ending, write what will hold it up, what slipping would look like, who will look, and what would bring us back.",
        "Answer Today every time. The supervisor reads and signs.",
    ),
    who_uses_it="The lead worker, with the supervisor’s signature.",
    with_whom="The child, each parent or carer and the network; or the core group, or a family meeting.",
    setting="At home or in a family meeting. The child’s part is done apart and first, where the child is at ease.",
    minutes=Minutes(quick=10, standard=20, full=40),
    reading=Reading(
        rule=(
            "Each outcome has its own status in words, with its evidence and date, never added up. Lasting asks for all "
            "of these: better for the child; seen by two sources or more, the child among them where that can be; held "
            "for 3 months or longer; and held through at least one hard time. The supervisor may agree another length, "
            "with a reason. No change for the better at two reviews asks what has to be different about our help."
        ),
        why=(
            "A plan can be busy and change nothing for the child, and a good month can be taken for a changed life. "
            "Outcomes stand side by side because one that is better does not make up for one that is worse. "
            "Three months and five outcomes are starting points, not evidence. In England about one child "
            "protection plan in four (24.5%) is a second or later one, so the ending is planned as carefully as the start."
        ),
    ),
    evidence=(
        Citation(
            authors="Horwath, J., for Wirral; used in the Wales Safeguarding Procedures",
            year="current",
            title="Practice pointers on child protection planning",
            supports=(
                "Begin from what the child’s life would be like on the day the plan ends. Steps that can be seen, each "
                "child and "
                "each carer, the child’s own worry, and whether parents are able to do it. Attending is not an outcome."
            ),
        ),
        Citation(
            authors="Cumbria Safeguarding Children Partnership",
            year="current",
            title="Planning guidance",
            supports="Ask of any improvement whether it is enough for the child, and whether it has lasted.",
        ),
        Citation(
            authors="Cambridgeshire and Peterborough Safeguarding Partnership",
            year="current",
            title="Planning guidance",
            supports=(
                "Outcomes that are specific, possible and about the child; who does what; review points; what happens "
                "if things "
                "change; in the family’s own language and format."
            ),
        ),
        Citation(
            authors="Ward, H., Brown, R. and Hyde-Dryden, G.",
            year="2014",
            title="Assessing Parental Capacity to Change when Children are on the Edge of Care",
            supports="Setbacks belong to change, and timing matters. Measures inform judgement and do not replace it.",
        ),
        Citation(
            authors="Farmer, E. and Lutman, E.",
            year="2010",
            title="Case Management and Outcomes for Neglected Children Returned to their Parents, DCSF-RB214",
            supports=(
                "Work that begins well can become passive. About half of returns home had broken down by two years, so "
                "change is followed for longer than it feels necessary."
            ),
        ),
        Citation(
            authors="Long, T. and others",
            year="2012",
            title="Evaluation of a children’s charity’s intervention for families where children’s needs are unmet",
            supports="Looking again at the same things over time shows whether help is working, and families can see it too.",
            checked=False,
        ),
        Citation(
            authors="Department for Education",
            year="2025",
            title="Children in need statistics: second or later child protection plans",
            supports="The share that begin again (14.9% rising to 24.5%), and so the questions on ending.",
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "A clear test of each step can shrink ambition. What can be counted is not always what matters to a child.",
        "Everybody in the room hopes for good news. Ask what you would see if it were not so.",
        "Three months is a starting point, not evidence. Some change needs far longer, and help may be needed for good.",
        "It has places for five outcomes. Five is a starting point, not evidence.",
        "A plan cannot make up for help that is not funded or a home that is not there. Say so in it.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="What an ordinary day is like now.", covered_by="childs_day"),
        BlindSpot(cannot_see="How reliably each need is met, and with which carer.", covered_by="everyday_care"),
        BlindSpot(cannot_see="What the carers are carrying while they try.", covered_by="carers_day"),
        BlindSpot(cannot_see="Whether the people named could be relied on.", covered_by="whats_strong"),
        BlindSpot(cannot_see="Money and housing that put a step out of reach.", covered_by="home_and_means"),
        BlindSpot(cannot_see="Whether it got better and slid back in earlier years.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Whether the family and we are getting on well enough for a plan to work.", covered_by="between_us"),
        BlindSpot(cannot_see="Our own hopes and blind spots as we read it.", covered_by="thinking_together"),
    ),
)
