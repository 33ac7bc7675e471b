"""Thinking Together when a new worker takes over, when help is to end, and before court."""

from app.declaration import Adaptation, Add, Comparability, Dimension, Guidance, InTheirWords, Reword, Voice

HANDOVER = Adaptation(
    key="handover",
    for_whom="A new worker taking over",
    when="One worker hands a child over to another.",
    what_changes="Both workers and both views. The new one asks what a newcomer sees; the family is told, and says goodbye.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Both workers are here, and if it can be, both see the child together.",
        "The one who leaves tells the story. The one who comes says what they notice, before it becomes ordinary.",
        "Do not begin again from nothing: read what came before first, the good years too.",
        "Things promised and not yet done are handed over by name.",
    ),
    reword=(
        Reword(question="thresholds_moved", hint="The newcomer answers first."),
        Reword(question="plan_worker", wording="What next, for the new worker?", hint="The first visit: what is it for?"),
        Reword(question="family_told", hint="Who is leaving, why, and who is coming? Did {child} have a goodbye?"),
    ),
    add=(
        Add(
            section="drift",
            question=InTheirWords(
                key="promised",
                wording="What has been promised and not yet done?",
                short="Promised",
                about=(Dimension.COMMUNITY_RESOURCES,),
                shows=None,
                guidance=Guidance(look_for="To the child first. To the family, the school, the other parent. Who takes each on?"),
            ),
        ),
    ),
)

CLOSING = Adaptation(
    key="case_closing",
    for_whom="A child for whom our help is to end or step down",
    when="Closing or stepping down is being thought about.",
    what_changes="Asks what has changed and would hold, rather than what was done, and what we would see if we were wrong.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Read the first story you wrote about this child beside today’s.",
        "Ask what you would see in three months if this were the wrong decision, and who would see it.",
        "A child who got older, a worker who leaves or a full list is not a reason. Say whether it is one here.",
        "Use A Plan the Child Would Recognise for the ending itself.",
    ),
    reword=(
        Reword(question="life_this_week", hint="120 words or fewer. Then read the first one again."),
        Reword(question="changed_for_child", wording="What has changed for {child} since we first came?"),
        Reword(question="why_not_more", hint="Would anything be lost by staying a little longer?"),
        Reword(question="change_minds", hint="What would bring us back, and who would tell us?"),
    ),
    add=(
        Add(
            section="decision",
            question=InTheirWords(
                key="will_hold",
                wording="What will hold after we go?",
                family_wording="What will keep it going when we stop?",
                short="What will hold",
                about=(Dimension.WIDER_FAMILY, Dimension.STABILITY),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                guidance=Guidance(
                    look_for="Seen to work while we stood back. People, days, money. Who looks at 1, 3 and 6 months?"
                ),
            ),
        ),
    ),
)

COURT = Adaptation(
    key="court",
    for_whom="A child for whom a court may be asked to decide",
    when="Court is being prepared for.",
    what_changes=(
        "Fact, hearsay and opinion are kept apart; every realistic option is weighed; what is private is thought about first."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Take legal advice before you begin, on what is private here too: it may have to be disclosed.",
        "Separate what was seen, what was told and what you think. A court will.",
        "Set out what is in the family’s favour as fully as what is against. Poverty is not a finding about care.",
        "Weigh each realistic option for this child, with what is good and bad about each.",
        "The family and their lawyer should meet nothing in it that they have not heard from you.",
    ),
    reword=(
        Reword(question="seen_ourselves", hint="First hand only, with dates."),
        Reword(question="heard_from", hint="Who told whom, and when. First hand or passed on?"),
        Reword(question="harm_now", hint="The harm, and what in the care it comes from. Say how sure you are."),
        Reword(question="also_needed", hint="Legal advice: given by whom, on which day?"),
        Reword(question="why_not_less", hint="What help was given, for how long, and what came of it?"),
    ),
    add=(
        Add(
            section="decision",
            question=InTheirWords(
                key="each_option",
                wording="What is good and bad for {child} in each realistic option?",
                short="Each option",
                about=(Dimension.STABILITY, Dimension.RELATIONSHIPS),
                on_family_view=False,
                long=True,
                shows=None,
                guidance=Guidance(
                    look_for=(
                        "Home with help, kin, shared care, away from home. Brothers and sisters. What would {child} say of each?"
                    )
                ),
            ),
        ),
    ),
)
