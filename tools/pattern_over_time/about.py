"""Why The Pattern Over Time exists, how it is used, what it rests on and what it cannot see."""

from app.declaration import Aims, BlindSpot, Citation, Methodology, Minutes, Reading

AIMS = Aims(
    purpose="Show how a child’s care has been over months and years, so that slow harm and real change are both visible.",
    objectives=(
        "Gather events, worries, help, absences and good spells from everybody who knew.",
        "See what comes back, and with what.",
        "Link each response to what changed for the child, and for how long.",
        "Reach a view on how harm has built up, and say what would change that view.",
        "Stop each new event, baby or worker from starting the story again.",
    ),
    helps_to_decide=(
        "Whether this is a hard week or a long pattern.",
        "Which help made a difference to the child, and what happened when it stopped.",
        "Who still has to be asked, and which years are blank.",
        "Whether the help or its level has to be different this time.",
    ),
    not_for=(
        "Foretelling. It says what has been, and what would happen if nothing changed. It predicts nobody.",
        "Counting visits as if they were worries. Families with little money are seen more, so more is written about them.",
        "A list of everything that anybody ever wrote.",
        "Holding a parent’s own childhood against them.",
        "Averaging a year. A line that goes up and down is itself the finding.",
    ),
)

METHODOLOGY = Methodology(
    approach=(
        "Gather rows from the record, from other agencies and from the family. Read the child’s lane from birth forwards, and "
        "never from the latest event backwards. Share it with the family for correction. Then answer what it means."
    ),
    steps=(
        "Bring together what is already in the record: earlier looks, appointments, attendance, plans, moves.",
        "Ask each agency for dates and for what they saw, not for their conclusions.",
        "Put in what went well as carefully as what did not. Good spells are the best evidence of what helps.",
        "One row, one thing: what happened to or for this child, who says so, who knew, what was done, what was different after.",
        "Household events go in their own lane above. Each child has their own.",
        "Read it from the beginning, aloud if you can, with the child’s age at each row.",
        "Take it to the family without other people’s private facts. Put their corrections in beside the rows, not over them.",
        "Answer the questions. Choose how harm has built up, give your reasons, and say what would prove you wrong.",
        "Bring it to supervision. Add to it: the next worker carries on from here.",
    ),
    who_uses_it="The lead worker, with what other agencies bring, and a supervisor to test the view.",
    with_whom="The record first, then the family, then the child in a way that suits them.",
    setting="At a desk to gather and read. With the family, wherever there is room to lay it out.",
    minutes=Minutes(quick=10, standard=20, full=45),
    reading=Reading(
        rule=(
            "Rows stand in lanes by date. Which needs come back, the longest steady spell, the time since the last one, and "
            "when plans began and ended are laid out to be seen. The practitioner chooses how harm has built up, and says "
            "why. Nothing chooses it for them, and nothing is added up."
        ),
        why=(
            "How long, how bad and of what kind are what a panel of experts would have a tool about neglect hold. Drift, and "
            "worries that shrink as people get used to them, are what inspections and research find when history is not read."
        ),
    ),
    evidence=(
        Citation(
            authors="Haworth, S., Montgomery, P. and Schaub, J.",
            year="2023",
            title="A Delphi Study to Develop Items for a New Tool for Measuring Child Neglect, Social Sciences 12(4), 239",
            supports="Type, chronicity and severity were chosen as what such a tool should hold. They are asked for apart.",
        ),
        Citation(
            authors="Brandon, M. and others",
            year="2013, 2014",
            title="Neglect and Serious Case Reviews; Missed opportunities: indicators of neglect",
            supports="A long pattern can turn sudden. So safety today is asked here too.",
        ),
        Citation(
            authors="Farmer, E. and Lutman, E.",
            year="2010",
            title="Case Management and Outcomes for Neglected Children Returned to their Parents, DCSF-RB214",
            supports="Worries were played down as time went by, and action fell away after the age of six.",
        ),
        Citation(
            authors="Ofsted",
            year="2014",
            title="In the child’s time: professional responses to neglect",
            supports="Drift, delay and stop-start help were found in a third of long-term cases.",
        ),
        Citation(
            authors="Child Safeguarding Practice Review Panel",
            year="2022/23",
            title="Annual report",
            supports="Reviews fix on an incident and look too little at history and at what life has been like.",
        ),
        Citation(
            authors="Oxfordshire Safeguarding Children Board",
            year="2021",
            title="Multi-agency chronology guidance",
            supports="The idea of one chronology from many agencies. Its wording is not used.",
        ),
        Citation(
            authors="Brandon, M. and others",
            year="2008",
            title="Analysing child deaths and serious injury through abuse and neglect",
            supports="“Start-again syndrome”: the past put aside with each new baby, worker or partner.",
            checked=False,
        ),
    ),
    limits=(
        "Developed from research and practice. Not a validated measure.",
        "It is only as complete as the sharing. A blank year is a year nobody has told us about, not a good one.",
        "How often a family was seen reflects how much it was watched, as well as what was needed.",
        "It does not predict. Children and parents change, and often with little notice.",
        "Reading old records can fix a person in their worst year. Look for the best one first.",
    ),
    blind_spots=(
        BlindSpot(cannot_see="What an ordinary day is like now.", covered_by="childs_day"),
        BlindSpot(cannot_see="Whether each need is met now, by each carer.", covered_by="everyday_care"),
        BlindSpot(cannot_see="How the child is growing and coping.", covered_by="growing_and_thriving"),
        BlindSpot(cannot_see="What the worker’s own part has been.", covered_by="between_us"),
        BlindSpot(cannot_see="Why more was written about this family than about another.", covered_by="who_i_am"),
        BlindSpot(cannot_see="What holds, and could hold more.", covered_by="whats_strong"),
    ),
)
