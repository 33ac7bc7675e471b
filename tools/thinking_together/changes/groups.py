"""Thinking Together in a group of colleagues, and with partners from other services."""

from app.declaration import Adaptation, Add, Comparability, Depth, Dimension, Guidance, InTheirWords, LeaveOut, Reword

NOT_HERE = "Partners see a shared part only. This is taken between practitioner and supervisor."
NOT_IN_A_GROUP = "What will help this worker is taken between practitioner and supervisor."

GROUP = Adaptation(
    key="group",
    for_whom="A group of colleagues thinking about one child",
    when="The child is brought to group supervision.",
    what_changes="Others listen first and then offer explanations. The worker is not cross-examined, and chooses what to take.",
    comparable=Comparability.WITH_CARE,
    method=(
        "One person keeps the time and the kindness. One speaks as the child would.",
        "The worker tells the story and is not interrupted. Then the group offers explanations while the worker listens.",
        "The newest in the room speaks first, and the most senior last.",
        "The decision stays with practitioner and supervisor. What was private in the room stays there.",
    ),
    reword=(
        Reword(question="second_explanation", hint="From the group."),
        Reword(question="third_explanation", hint="From the group: the one nobody likes."),
        Reword(question="my_reactions", hint="Only what the worker chooses to say here."),
        Reword(question="thresholds_moved", hint="Ask those who do not know the family."),
    ),
    leave_out=(LeaveOut(question="supervisor_will", why=NOT_IN_A_GROUP),),
    add=(
        Add(
            section="meaning",
            question=InTheirWords(
                key="as_the_child",
                wording="What did whoever spoke as {child} say?",
                short="Speaking as the child",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
                on_family_view=False,
                shows=None,
                guidance=Guidance(
                    look_for="“I” sentences, a few. It is imagined, so say so: it is never evidence of what the child said."
                ),
            ),
        ),
    ),
)

MULTI_AGENCY = Adaptation(
    key="multi_agency",
    for_whom="Partners from other services thinking together",
    when="Health, school, police or others are in the room.",
    what_changes=(
        "A shared part only: what is private to practitioner and supervisor is not asked. Each service says what it knows."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Before you begin, say what may be shared, with whom, and what the family knows of this meeting.",
        "Each service says what it has seen, heard and written. Then what it does not know.",
        "Ask the quietest service first. Watch for one worry repeated by four people who heard it from one.",
        "Each says what it will do, by name and day. Each tells those who first raised a worry what came of it.",
    ),
    reword=(
        Reword(question="heard_from", hint="Service by service: first hand, or told by another?"),
        Reword(question="disputed_by", hint="Which service sees it otherwise, and why?"),
        Reword(question="disagreed", hint="Professional disagreement belongs in the record, with the way it will be settled."),
    ),
    leave_out=tuple(
        LeaveOut(question=key, why=NOT_HERE)
        for key in (
            *("my_reactions", "organisation_shapes", "network_shapes", "feelings", "assumptions"),
            *("thresholds_moved", "help_you", "supervisor_will", "oversight"),
        )
    ),
    add=(
        Add(
            section="decision",
            question=InTheirWords(
                key="each_service_does",
                wording="What will each service do, and by when?",
                family_wording="What will each service do, and when?",
                short="Each service does",
                about=(Dimension.COMMUNITY_RESOURCES,),
                depth=Depth.QUICK,
                shows=None,
                guidance=Guidance(look_for="A name, a thing and a day for each. “To monitor” is not something anybody does."),
            ),
        ),
    ),
)
