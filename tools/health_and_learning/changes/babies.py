"""Getting There for a baby, and before birth."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    LeaveOut,
    Reword,
    Voice,
)
from tools.health_and_learning.changes.today_babies import ASKED_OF_CARERS, FEAR, NOT_SAID_BY_A_BABY

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not yet born",
    when="The child is expected.",
    what_changes="Getting There is not used. Antenatal care is asked about in Before You Arrive.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=("Open Before You Arrive, and the First Weeks. It asks how antenatal care was reached and what got in the way.",),
    use_instead="before_birth",
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby in the first year",
    when="The child is under one.",
    what_changes=(
        "Health visiting leads: feeding, growth and checks. Questions about school "
        "are left out. The baby’s voice is how the baby is."
    ),
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "Read the red book with the parent, page by page, and ask what each visit was like.",
        "A baby not brought is not seen by anybody. Days and weeks count here, not terms.",
        "Babies cannot say where it hurts. Look at colour, weight, sleep, feeding and cry.",
    ),
    reword=(
        Reword(
            question="needs_seen",
            hint="In the last four weeks. Nights, weekends and the first sign count. A baby’s illness moves in hours.",
        ),
        Reword(
            question="teeth",
            wording="Are {child}’s gums and first teeth cared for?",
            family_wording="Are {child}’s gums and first teeth cared for?",
            anchors=Anchors(
                steady="Gums wiped or first teeth brushed, no sweet drinks in a bottle, and a dentist in mind.",
                mostly="It slips at busy times. Nothing is sore.",
                on_and_off="Often left, or sweet drinks through the night.",
                mostly_not="Sore gums, decay or a bottle of juice day and night, and nobody has looked.",
            ),
            family_anchors=Anchors(
                steady="Gums or teeth are cared for. No sweet drinks in a bottle.",
                mostly="It slips at busy times.",
                on_and_off="It is often left.",
                mostly_not="{child} has sore gums or bad teeth.",
            ),
        ),
        Reword(
            question="mind",
            wording="When {child} is distressed beyond what is usual, does {child} get help?",
            family_wording="If {child} cries a lot, or not at all, do you get help?",
            hint="Ask as well how each parent’s own mood is, and who helps with that.",
            anchors=Anchors(
                steady="Somebody notices, comforts and asks for advice early.",
                mostly="It took a while. Help is now in place.",
                on_and_off="Help starts and stops. Crying, or stillness, goes on.",
                mostly_not="{child} is distressed, or has stopped showing it, and nobody is helping.",
            ),
            family_anchors=Anchors(
                steady="Someone notices, and we get help.",
                mostly="It took a while. Help is here now.",
                on_and_off="Help stops and starts.",
                mostly_not="{child} is upset a lot, and no one helps yet.",
            ),
        ),
        Reword(
            question="reviews", hint="New-baby visit, 6 to 8 weeks, towards the first birthday. Who came, and who was let down?"
        ),
        FEAR,
        Reword(
            question="learning_place",
            wording="Who looks after {child} in the day?",
            family_wording="Who looks after {child} in the day?",
        ),
    ),
    leave_out=(
        LeaveOut(question="period_from", why="Not asked of a child so young."),
        LeaveOut(question="period_to", why="Not asked of a child so young."),
        LeaveOut(question="possible_sessions", why="Not asked of a child so young."),
        LeaveOut(question="missed_authorised", why="Not asked of a child so young."),
        LeaveOut(question="missed_unauthorised", why="Not asked of a child so young."),
        LeaveOut(question="attendance_source", why="Not asked of a child so young."),
        LeaveOut(question="attendance_band", why="Not asked of a child so young."),
        LeaveOut(question="on_time", why="Not asked of a child so young."),
        LeaveOut(question="kept_out", why="Not asked of a child so young."),
        LeaveOut(question="kept_out_plan", why="Not asked of a child so young."),
        LeaveOut(question="rested", why="Not asked of a child so young."),
        LeaveOut(question="fed", why="Not asked of a child so young."),
        LeaveOut(question="dressed", why="Not asked of a child so young."),
        LeaveOut(question="kit", why="Not asked of a child so young."),
        LeaveOut(question="home_reaches_school", why="Not asked of a child so young."),
        LeaveOut(question="school_reaches_home", why="Not asked of a child so young."),
        LeaveOut(question="learning_support", why="Not asked of a child so young."),
        LeaveOut(question="helped_to_learn", why="Not asked of a child so young."),
        LeaveOut(question="funded_hours", why="Not asked of a child so young."),
        LeaveOut(question="why_out", why="Not asked of a child so young."),
        LeaveOut(question="out_since", why="Not asked of a child so young."),
        LeaveOut(question="who_sees", why="Not asked of a child so young."),
        LeaveOut(question="suitable_education", why="Not asked of a child so young."),
        LeaveOut(question="school_changes", why="Not asked of a child so young."),
        LeaveOut(question="why_changed", why="Not asked of a child so young."),
        LeaveOut(question="best_thing", why="A baby tells by how the baby is, which is asked in its place."),
        LeaveOut(question="worst_thing", why="A baby tells by how the baby is, which is asked in its place."),
        LeaveOut(question="who_helps", why="A baby tells by how the baby is, which is asked in its place."),
        LeaveOut(question="easier_for_me", why="A baby tells by how the baby is, which is asked in its place."),
        NOT_SAID_BY_A_BABY,
    ),
    add=(
        ASKED_OF_CARERS,
        Add(
            question=Ladder(
                key="weight_checked",
                wording="Is {child} weighed as planned, and growing as hoped?",
                family_wording="Is {child} weighed on time, and growing well?",
                short="Weighed and growing",
                about=(Dimension.HEALTH,),
                voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
                anchors=Anchors(
                    steady="Weighed as planned, and following {their} own line.",
                    mostly="One weighing was late. Growth is as hoped.",
                    on_and_off="Weighings are missed, or the line dips and catches up again.",
                    mostly_not="Growth is falling away, or has not been looked at.",
                ),
                family_anchors=Anchors(
                    steady="Weighed on time, and growing well.",
                    mostly="One was late. {child} is growing well.",
                    on_and_off="Some were missed, or growth goes up and down.",
                    mostly_not="{child} is not growing well, or has not been weighed.",
                ),
                guidance=Guidance(
                    look_for=(
                        "The chart in the red book, read by a health visitor. For a baby born early use the "
                        "due date. Ask where weighing is, and how they get there."
                    )
                ),
            ),
            section="health",
            after="needs_seen",
        ),
        Add(
            question=Ladder(
                key="health_visitor",
                wording="Does the health visitor see {child} at home when planned?",
                family_wording="Does the health visitor get to see {child}?",
                short="Health visitor",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
                anchors=Anchors(
                    steady="Each visit happens, at home, and the family can ring in between.",
                    mostly="One was moved, and then happened.",
                    on_and_off="Visits are moved or missed more than once, by either side.",
                    mostly_not="No health visitor has seen {child}, or not for months.",
                ),
                family_anchors=Anchors(
                    steady="Yes, and we can ring.",
                    mostly="One was moved. Then it happened.",
                    on_and_off="Visits get moved or missed.",
                    mostly_not="Not for a long time.",
                ),
                guidance=Guidance(
                    look_for="Whose change was it? Is there one name? A baby who is only ever asleep when seen has not been seen."
                ),
            ),
            section="health",
            after="weight_checked",
        ),
        Add(
            question=InTheirWords(
                key="how_baby_is",
                wording="How is {child} when seen: awake, looking, moving, settling?",
                family_wording="How is {child} today?",
                short="How the baby is",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                guidance=Guidance(
                    look_for="Awake and undressed at least once. Who does the baby look for? Who settles the baby?"
                ),
            ),
            section="childs_say",
        ),
    ),
)
