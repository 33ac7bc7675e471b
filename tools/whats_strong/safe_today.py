"""Is the child safe today, whatever the strengths? And the thoughts that strengths and gaps bring up."""

from app.declaration import ActNow, Dimension, Guidance, Prompt, Section

TODAY = Section(
    key="safe_today",
    title="Safe today",
    introduction="No strength answers these. A yes shows the numbers at once, and stands beside every strength above.",
    on_family_view=False,
    questions=(
        ActNow(
            key="nobody_tonight",
            short="Nobody tonight",
            wording="Is {child} without an able adult tonight?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Stay until somebody able is there. Ring the first name in Who would step in; a young child alone: 999. Ring "
                "the numbers shown."
            ),
            guidance=Guidance(look_for="Tonight, not in general. Does the person named know, and can they come?"),
        ),
        ActNow(
            key="network_unsafe_now",
            short="Somebody unsafe",
            wording="Is {child} with, or going to, somebody in the network who is unsafe?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If harm may happen now, 999. Do not challenge them. Take that name off every plan today, and say why in the "
                "record. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for=(
                    "Known to have harmed, under an order, violent, very drunk or drugged; somebody a child goes quiet about."
                )
            ),
        ),
        ActNow(
            key="cover_gone_now",
            short="The cover has gone",
            wording="Has the strength that keeps {child} safe given way today?",
            about=(Dimension.SAFETY, Dimension.WIDER_FAMILY),
            what_to_do=(
                "Ask the next person in Who would step in. If nobody can come before it is needed, ring the numbers shown now."
            ),
            guidance=Guidance(look_for="A grandmother in hospital, a row, a car broken down, a worker gone."),
        ),
        ActNow(
            key="afraid_now",
            short="Afraid",
            wording="Is {child} afraid of somebody at home, or in the network, today?",
            about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            what_to_do=(
                "Believe it. Do not send {child} there before you have had advice. Write the exact words. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for=(
                    "Said, or shown: a name that is not said, a drawing with somebody crossed out, being sick before a visit."
                )
            ),
        ),
        ActNow(
            key="baby_sleep_now",
            short="A baby’s sleep tonight",
            wording="Will a baby sleep somewhere unsafe tonight, here or with a helper?",
            about=(Dimension.SAFETY, Dimension.BASIC_CARE),
            what_to_do=(
                "Help make one clear, firm, flat place, wherever the baby sleeps tonight. Tell the helper too. If it cannot be "
                "made safe, ring the numbers shown."
            ),
            guidance=Guidance(
                look_for="A sofa at grandma’s, an adult’s bed after drink. Helpers need telling as well as parents."
            ),
        ),
        ActNow(
            key="self_harm_now",
            short="Self-harm",
            wording="Has {child} shown any thought of self-harm, or of not being alive?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            what_to_do=(
                "Stay and ask plainly. Taken something, or a plan for today: 999 or A&E. Otherwise 111 and the mental health "
                "option today. Ring the numbers shown."
            ),
            guidance=Guidance(look_for="Words, messages, marks, giving things away. However many people love {them}."),
        ),
    ),
)

COVERS = (
    "covers_food",
    "covers_body",
    "covers_sleep",
    "covers_watching",
    "covers_health",
    "covers_learning",
    "covers_warmth",
    "covers_calm",
    "covers_own_needs",
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="Act now. A question about today was answered yes: the numbers are on this page.",
        why="No strength is weighed against it.",
        any_act_now=True,
    ),
    Prompt(
        key="uncovered",
        says="A worry has no strength that covers it. What needs to happen this week, and who will do it?",
        why="The worry stands as it is. Strengths elsewhere do not cover it.",
        among=COVERS,
        chosen=("none",),
    ),
    Prompt(
        key="partly",
        says="A worry is partly covered. Name the days and hours that are bare, and who could take one.",
        why="A strength ends somewhere. Harm is likelier in the hours after it ends.",
        among=COVERS,
        chosen=("partly",),
    ),
    Prompt(
        key="not_seen_yet",
        says="This strength has not been seen at work. Call it there, but needs support, and try it once with a date.",
        why="Hope and enthusiasm can make an idea look like a strength. So can a new start.",
        among=("seen_it_work",),
        chosen=("not_yet", "others_say"),
    ),
    Prompt(
        key="nobody_found",
        says="Nobody who does things has been found yet. A family network meeting, or a visiting service, could be offered.",
        why="Being alone is a reason for help. It is not a mark against a family.",
        among=("people_who_do", "would_tell_us", "safe_place_to_stay"),
        chosen=("not_found",),
    ),
    Prompt(
        key="ask_the_other_side",
        says="The other parent’s side has not been asked. Who will ring them, and by when?",
        why="Half of a child’s family is often never asked.",
        among=("other_side_asked",),
        chosen=("not_yet", "not_known"),
    ),
    Prompt(
        key="adult_to_tell",
        says="The child has no adult to tell yet. Who could be asked to be that person, and by whom?",
        why="Children who are harmed seldom tell a stranger.",
        among=("adult_to_tell",),
        chosen=("not_found", "idea_or_hope"),
    ),
)
