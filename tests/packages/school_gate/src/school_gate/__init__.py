"""At the school gate: what is seen when a child is brought and fetched."""

import datetime

from app.declaration import (
    Adaptation,
    Aims,
    BlindSpot,
    Citation,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    Licence,
    Methodology,
    Minutes,
    Reading,
    Section,
    Subject,
    Tool,
)

tool = Tool(
    key="school_gate",
    version="1.0.0",
    title="At the school gate",
    family_title="Coming and going",
    one_line="What is seen when a child is brought and fetched.",
    subject=Subject.CHILD,
    aims=Aims(
        purpose="See how the child comes to school and goes home.",
        objectives=("Say what was seen.",),
        helps_to_decide=("Whether to ask more.",),
        not_for=("A grade.",),
    ),
    methodology=Methodology(
        approach="Stand at the gate and look.",
        who_uses_it="School staff.",
        with_whom="The child, and whoever fetches them.",
        setting="At the gate.",
        minutes=Minutes(quick=5),
        reading=Reading(rule="Side by side.", why="One morning is one morning."),
        evidence=(Citation(authors="A partnership", year="2026", title="Our own practice", supports="Why it asks."),),
        limits=("It is a glance.",),
        blind_spots=(BlindSpot(cannot_see="The rest of the day.", covered_by="childs_day"),),
    ),
    adaptations=(
        Adaptation(
            key="taxi",
            for_whom="A child who comes by taxi",
            when="When nobody from home is at the gate.",
            what_changes="The escort is asked.",
            comparable=Comparability.WITH_CARE,
            method=("Ask the escort.",),
        ),
    ),
    sections=(
        Section(
            key="gate",
            title="At the gate",
            questions=(
                InTheirWords(
                    key="seen",
                    wording="What was seen when {child} came?",
                    family_wording="How did {child} get to school?",
                    short="Coming to school",
                    about=(Dimension.BASIC_CARE,),
                    guidance=Guidance(look_for="Who is there, and how they part."),
                ),
            ),
        ),
    ),
    owner="The partnership",
    review_by=datetime.date(2027, 6, 1),
    licence=Licence(holder="The partnership", terms="Free to use."),
)
