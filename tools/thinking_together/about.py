"""Why Thinking Together exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Bring all the tools together into a reasoned view of what life is like for each child, tested in supervision.",
    objectives=(
        "Tell a short story of the child.",
        "Say what is known, what is not known, and what is disputed.",
        "Weigh strengths and harm, each in its own right.",
        "Compare explanations.",
        "Agree a decision, its reasons, and who disagreed.",
        "Look after the worker’s thinking.",
    ),
    helps_to_decide=(
        "Which help this child needs, at which level, and why not more and not less.",
        "What to look at next, and with which tool.",
        "Which explanation fits best, and what would show that it is wrong.",
        "Whether the plan is still the right one, or has drifted.",
        "What the worker needs to do this well.",
    ),
    not_for=(
        "Judging the worker. What is private here is not for appraisal.",
        "Writing the analysis by itself. Nothing here is filled in for you.",
        "A meeting about tasks and dates with the child left out.",
        "Waiting for supervision when a child is in danger.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "The practitioner drafts Story and Evidence from the record. In supervision, begin with the child’s story read "
        "aloud; then what is not known; then explanations; then the decision. Feelings and the pressures of the "
        "organisation are spoken before the decision, not after."
    ),
    steps=(
        "Before you meet: draft the child’s story, in 120 words or fewer, as if the child could read it.",
        "Draft the evidence: seen ourselves, heard from others, written down, each with its date.",
        "Together: one of you reads the story aloud. Stay with it for a minute before anybody explains.",
        "Say what is not known and what is disputed, and which tool would help.",
        "Ask what it means for the child now and in a year, what holds, and what gets in the way.",
        "Put two or three explanations side by side. For each: what would we expect to see, and what would prove us wrong?",
        "Say aloud what you feel, what you assume and what the organisation presses for. These answers are private.",
        "Check for drift. Then decide, with reasons, and write down who disagreed.",
        "End with the worker: what will help you do this well? Answer Today before you part.",
    ),
    who_uses_it="The practitioner drafts; supervisor and practitioner complete it together.",
    with_whom=(
        "Supervisor and practitioner, once for each child; or a group. Monthly for a child in need or on a child protection "
        "plan, every six weeks in early help (starting points, not evidence), and whenever you are stuck."
    ),
    setting="A quiet room with the door shut, and no screen between you for the story.",
    minutes=Minutes(quick=15, standard=30, full=45),
    reading=Reading(
        rule=(
            "Read as a narrative: story, what is known and not, meaning, decision and reasons. Beside it stand the tools "
            "used, how old the evidence is, whose voice is missing, and outcomes that have not changed. The supervisor’s "
            "oversight is written in the supervisor’s own words. Nothing is added up and nothing is written for you."
        ),
        why=(
            "Judgement gets better when somebody asks what else it could be. A total would end the thinking where it "
            "ought to begin."
        ),
    ),
    evidence=(
        Citation(
            authors="Brown, L., Moore, S. and Turney, D.",
            year="2012",
            title="Analysis and Critical Thinking in Assessment",
            supports="What is the story, what does it mean, what needs to happen, and how will we know.",
        ),
        Citation(
            authors="Morrison, T.; Morrison, T. and Wonnacott, J.",
            year="2005 and 2010",
            title="Staff Supervision in Social Care; Supervision: Now or Never",
            supports="The four parts of one cycle (experience, reflection, analysis, plan), and those it is for.",
            checked=False,
        ),
        Citation(
            authors="Wonnacott, J. and Wallbank, S.",
            year="2016",
            title="The integrated model of restorative supervision",
            supports="Supervision that restores the worker as well as tests the thinking.",
        ),
        Citation(
            authors="Turney, D., Platt, D., Selwyn, J. and Farmer, E.",
            year="2011",
            title="Social work assessment of children in need: what do we know?",
            supports="Good assessment is tied to good outcomes, and rests on critical thinking about what is found.",
            checked=False,
        ),
        Citation(
            authors="Ofsted",
            year="2014",
            title="In the child’s time: professional responses to neglect",
            supports="Drift and delay in a third of long-term cases; so the drift check.",
        ),
        Citation(
            authors="Ofsted",
            year="2019",
            title="What makes an effective case record?",
            supports="Short, analysed, and written so that the child could read it one day.",
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "Reflection needs time and safety. Where there is neither, say so here rather than fill in the boxes.",
        "A supervisor has blind spots too. A second opinion or a group helps.",
        "What is private here is for author and supervisor, but it may have to be disclosed in legal proceedings.",
        "It can be no better than what was seen. If the child was not seen, start there.",
        "How often to meet is a starting point, not evidence.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="The child’s day itself.", covered_by="childs_day"),
        BlindSpot(cannot_see="A young person’s own account.", covered_by="young_persons_view"),
        BlindSpot(cannot_see="How reliably each need is met.", covered_by="everyday_care"),
        BlindSpot(cannot_see="What the carer is carrying.", covered_by="carers_day"),
        BlindSpot(cannot_see="The years, laid out with their dates.", covered_by="pattern_over_time"),
        BlindSpot(cannot_see="Whether a strength has been tested.", covered_by="whats_strong"),
        BlindSpot(cannot_see="How it goes between the family and us, from their side.", covered_by="between_us"),
        BlindSpot(cannot_see="Whether we read this family as we would another.", covered_by="who_i_am"),
        BlindSpot(cannot_see="Whether each outcome is changing, and lasts.", covered_by="plan_and_change"),
    ),
)
