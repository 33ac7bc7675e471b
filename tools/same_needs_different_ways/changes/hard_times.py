"""Same Needs for a child whose life is likely to be short, and for one whose condition has no name yet."""

from app.declaration import (
    Adaptation,
    Add,
    Choice,
    ChooseOne,
    Column,
    Comparability,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

LIFE_LIMITED = Adaptation(
    key="life_limited",
    for_whom="A child whose life is likely to be short",
    when="The child has a life-limiting or life-threatening condition.",
    what_changes=(
        "Asks what makes a good day, what the child and family hope for, comfort, "
        "and the plan for emergencies. Needs are still needs."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask what makes a good day, and how many there were last week.",
        "Every need still counts, comfort and fun above all. “There’s no point” is never the answer to toothache.",
        "Read the plan for emergencies before you visit, and know who is to be rung.",
        "Brothers, sisters and parents are grieving already. The palliative nurse may know them best.",
        "It may be right to leave a question for another day. Never leave Today.",
    ),
    reword=(
        Reword(question="home_learning", hint="School, friends and finding things out are part of living."),
        Reword(question="tells_pain", hint="Who may change the pain relief at two in the morning?"),
        Reword(question="promised", hint="Anything promised to this family comes first, or it comes too late."),
        Reword(question="brothers_and_sisters", hint="Who has told them what, in which words? Who is there for them?"),
        Reword(question="nights", hint="Waking counts too, and so does fear of the night."),
    ),
    add=(
        Add(
            section="good_care",
            after="settings",
            question=InTheirWords(
                key="good_day",
                wording="What makes a good day for {child}?",
                family_wording="What makes a good day?",
                short="A good day",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STIMULATION),
                voices=(Voice.CHILD, Voice.CARER),
                shows=Signal.STRENGTH,
                guidance=Guidance(look_for="The child first, in {their} way. Then do it."),
            ),
        ),
        Add(
            section="good_care",
            after="good_day",
            question=InTheirWords(
                key="wishes",
                wording="What do {child} and the family hope for, in the time there is?",
                family_wording="What do you hope for?",
                short="Hopes and wishes",
                about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
                voices=(Voice.CHILD, Voice.CARER),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Faith, places, people, who should be there. Wishes may differ: write each."),
            ),
        ),
        Add(
            section="good_care",
            after="wishes",
            question=ChooseOne(
                key="emergency_plan",
                wording="Is there a plan for emergencies that everybody has?",
                family_wording="Is there a plan for an emergency?",
                short="Plan for emergencies",
                about=(Dimension.HEALTH, Dimension.SAFETY),
                voices=(Voice.OTHER_PROFESSIONAL, Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="everybody",
                        words="An emergency plan that everybody has",
                        family_words="Yes, all have it",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="some",
                        words="An emergency plan that some places do not have",
                        family_words="Some have it",
                        shows=Signal.NEED,
                    ),
                    Choice(key="old", words="An emergency plan that is out of date", family_words="It is old", shows=Signal.NEED),
                    Choice(key="none", words="No emergency plan", family_words="No", shows=Signal.NEED),
                ),
                guidance=Guidance(look_for="School, transport, short break, grandparents, ambulance. Who signed it, when?"),
            ),
        ),
    ),
)

AWAITING_ASSESSMENT = Adaptation(
    key="awaiting_assessment",
    for_whom="A child who has no diagnosis, or is waiting for an assessment",
    when="Nobody has given the condition a name yet.",
    what_changes=(
        "Used just as for a child with a diagnosis: needs do not wait for a name. Adds "
        "what is being waited for, and what is done meanwhile."
    ),
    comparable=Comparability.SAME,
    method=(
        "Needs do not wait for a name. Use every part as for a child with a diagnosis.",
        "Do not write “no diagnosis” as if it meant no need, nor “possible autism” as if it explained everything.",
        (
            "Signs of going without and signs of a condition can look alike, and a child "
            "may have both. Act on what the child needs today."
        ),
        "Parents may have been told it is their fault. Say what you see, and who will find out.",
    ),
    reword=(
        Reword(question="condition_explains", wording="Could a condition, named or not, explain it?"),
        Reword(question="who_said_so", hint="A guess on a form, a teacher, the internet, a clinician? Say which."),
        Reword(
            question="takes_learning", hint="What helps now, whatever it will be called? Support at school needs no diagnosis."
        ),
        Reword(question="needs_in_play", hint="Undiagnosed counts. Choose what applies today."),
    ),
    add=(
        Add(
            section="good_care",
            after="settings",
            question=DatedRows(
                key="waiting_for",
                wording="What is being waited for, since when, and who chases it?",
                family_wording="What are you waiting for, and since when?",
                short="Waiting for",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                columns=(
                    Column(key="what", words="Which assessment or clinic?", family_words="What for?"),
                    Column(key="told", words="What were the family told about how long?", family_words="What were you told?"),
                    Column(key="chases", words="Who chases it?", family_words="Who chases it?"),
                ),
                guidance=Guidance(
                    look_for="The date is when it was asked for. A referral sent back is not waiting: send it again."
                ),
            ),
        ),
        Add(
            section="good_care",
            after="waiting_for",
            question=InTheirWords(
                key="meanwhile",
                wording="What is done for {child} meanwhile, without a name for it?",
                family_wording="What is done while you wait?",
                short="Meanwhile",
                about=(Dimension.COMMUNITY_RESOURCES, Dimension.EDUCATION),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                guidance=Guidance(
                    look_for="School, home, short break. Which of it needs no diagnosis, and has not been offered?"
                ),
            ),
        ),
    ),
)
