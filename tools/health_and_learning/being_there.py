"""Getting There, third part: the whole section on being there: lateness, and being kept out of lessons."""

from app.declaration import (
    Anchors,
    AnswerIs,
    Choice,
    ChooseMany,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Section,
    Signal,
    Voice,
)
from tools.health_and_learning.attendance import (
    attendance_band,
    attendance_source,
    learning_place,
    missed_authorised,
    missed_unauthorised,
    period_from,
    period_to,
    possible_sessions,
)

LEARNING = Section(
    key="learning",
    title="Learning: being there",
    family_title="Getting to school or nursery",
    introduction=(
        "Work attendance out from {child}’s own possible sessions, for a period you "
        "name. Where attendance does not apply, it is not absence."
    ),
    family_introduction=(
        "This is about getting to learning, and what makes it easy or hard. Some things are for the school to put right."
    ),
    questions=(
        learning_place,
        period_from,
        period_to,
        possible_sessions,
        missed_authorised,
        missed_unauthorised,
        attendance_source,
        attendance_band,
        Ladder(
            key="on_time",
            wording="Does {child} get there on time?",
            family_wording="Does {child} get there on time?",
            short="On time",
            about=(Dimension.EDUCATION,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.WRITTEN_RECORD),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="There when it starts, nearly every day.",
                mostly="Late now and then, with a reason, and settled quickly.",
                on_and_off="Late most weeks. {child} misses the start and walks in alone.",
                mostly_not="Late on most days, or arrives so late that most of the morning is gone.",
            ),
            family_anchors=Anchors(
                steady="On time, nearly each day.",
                mostly="Late now and then.",
                on_and_off="Late most weeks.",
                mostly_not="Late most days.",
            ),
            guidance=Guidance(
                look_for=(
                    "Which days, and who is getting whom where? One adult with three schools to reach is an answer. Ask the "
                    "child what walking in late is like."
                ),
                ages={
                    "1_4": "A late start at nursery is the grown-ups’ morning. Who else has to be got ready?",
                    "5_10": "A child of this age is brought. Late means somebody could not bring.",
                    "11_15": "May travel alone: who wakes them, and who is up?",
                    "16_17": "Shifts, fares, a first bus that comes too late. Who would notice that {child} was still in bed?",
                },
            ),
        ),
        ChooseMany(
            key="kept_out",
            wording="Is {child} kept out of lessons for some of the time?",
            family_wording="Is {child} kept out of lessons at times?",
            hint="This is the school’s doing, and goes on the school’s side.",
            short="Kept out of lessons",
            about=(Dimension.EDUCATION,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="no", words="No: full time, in lessons", family_words="No", shows=Signal.STRENGTH),
                Choice(key="part_time", words="A part-time timetable", family_words="Not there all week", shows=Signal.NEED),
                Choice(key="suspended", words="Suspended, once or more", family_words="Sent home for days", shows=Signal.NEED),
                Choice(
                    key="permanent",
                    words="Permanently excluded",
                    family_words="No longer at that school",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(
                    key="sent_home",
                    words="Sent home early or asked to stay away, with nothing written",
                    family_words="Asked to stay away",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="other_room",
                    words="Taught apart from the others",
                    family_words="In another room",
                    shows=Signal.EXPERIENCE,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Who agreed it, until when, and what fills the hours? Sending a child home with "
                    "nothing written is not lawful: take it up with the school."
                )
            ),
        ),
        InTheirWords(
            key="kept_out_plan",
            wording="What is the plan for {child} to be back full time, and by when?",
            family_wording="What is the plan to get back full time?",
            short="Plan to be back",
            about=(Dimension.EDUCATION,),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="kept_out", one_of=("part_time", "suspended", "permanent", "sent_home", "other_room")),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A part-time timetable should be short and have an end date. Who sees the child in the other hours?"
            ),
        ),
    ),
)
