"""Getting There, third part: where the child learns, and attendance from the child’s own possible sessions."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseOne,
    Depth,
    Dimension,
    FromAttendance,
    Guidance,
    InTheirWords,
    MissedSessions,
    NumberOf,
    OnDate,
    Signal,
    Voice,
)

learning_place = ChooseOne(
    key="learning_place",
    wording="Where does {child} learn now?",
    family_wording="Where does {child} learn?",
    short="Place of learning",
    about=(Dimension.EDUCATION,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    choices=(
        Choice(key="school", words="At school", family_words="At school"),
        Choice(
            key="early_years",
            words="At nursery, pre-school or with a childminder",
            family_words="At nursery or with a childminder",
        ),
        Choice(key="college", words="At college, or in work with training", family_words="At college or work"),
        Choice(key="home_educated", words="Educated at home, by the family’s choice", family_words="At home, as we chose"),
        Choice(key="no_place", words="No place now", family_words="No place just now"),
        Choice(
            key="too_young", words="With family: below school age and not using a place", family_words="With us, still little"
        ),
    ),
    guidance=Guidance(look_for="The answer decides what is asked next. Learning at home is one of the answers, not a worry."),
)

period_from = OnDate(
    key="period_from",
    wording="Which period is being counted: from?",
    short="Period from",
    about=(Dimension.EDUCATION,),
    voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="learning_place", one_of=("school", "college")),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="This term, or the school year so far. Use the same period next time."),
)

period_to = OnDate(
    key="period_to",
    wording="Which period is being counted: until?",
    short="Period to",
    about=(Dimension.EDUCATION,),
    voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="learning_place", one_of=("school", "college")),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="The last day in the register you were given."),
)

possible_sessions = NumberOf(
    key="possible_sessions",
    wording="How many sessions could {child} have attended?",
    hint="Mornings and afternoons each count as one.",
    short="Possible sessions",
    about=(Dimension.EDUCATION,),
    voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="learning_place", one_of=("school", "college")),
    depth=Depth.STANDARD,
    on_family_view=False,
    unit="possible sessions",
    guidance=Guidance(
        look_for=(
            "Two sessions a day. This child’s own: a child who joined in March has fewer. "
            "A part-time timetable does not shrink this number."
        )
    ),
)

missed_authorised = NumberOf(
    key="missed_authorised",
    wording="How many did {child} miss with authorisation?",
    short="Missed, authorised",
    about=(Dimension.EDUCATION,),
    voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="learning_place", one_of=("school", "college")),
    depth=Depth.STANDARD,
    on_family_view=False,
    unit="sessions missed with authorisation",
    guidance=Guidance(
        look_for="Illness, medical visits, suspensions, religious days. “Authorised” is the school’s word, not a measure of harm."
    ),
)

missed_unauthorised = NumberOf(
    key="missed_unauthorised",
    wording="How many did {child} miss without authorisation?",
    short="Missed, unauthorised",
    about=(Dimension.EDUCATION,),
    voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="learning_place", one_of=("school", "college")),
    depth=Depth.STANDARD,
    on_family_view=False,
    unit="sessions missed without authorisation",
    guidance=Guidance(look_for="Include arriving after the register closes."),
)

attendance_source = InTheirWords(
    key="attendance_source",
    wording="Where do these figures come from?",
    short="Source",
    about=(Dimension.EDUCATION,),
    voices=(Voice.WRITTEN_RECORD, Voice.PRACTITIONER),
    ask_if=AnswerIs(question="learning_place", one_of=("school", "college")),
    shows=None,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="The register, its date, and who gave it to you. Ask about codes that you do not know."),
)

attendance_band = ChooseOne(
    key="attendance_band",
    wording="What share of {their} own possible sessions did {child} attend?",
    hint="From the figures above, or from the school. One answer only: the lowest band that fits.",
    short="Attendance",
    about=(Dimension.EDUCATION,),
    voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD),
    on_family_view=False,
    choices=(
        Choice(key="high", words="Attendance 95% or more", shows=Signal.STRENGTH),
        Choice(key="under_95", words="Attendance below 95% and above 90%", shows=Signal.NEED),
        Choice(key="persistent", words="Attendance 90% or below: a tenth or more missed (persistent absence)", shows=Signal.NEED),
        Choice(key="severe", words="Attendance 50% or below: half or more missed (severe absence)", shows=Signal.SERIOUS_NEED),
        Choice(key="not_applicable", words="Attendance does not apply: age, or learning at home"),
    ),
    suggest=FromAttendance(
        missed=(
            MissedSessions(choice="severe", at_least=50),
            MissedSessions(choice="persistent", at_least=10),
            MissedSessions(choice="under_95", more_than=5),
            MissedSessions(choice="high", at_least=0),
        )
    ),
    guidance=Guidance(
        look_for=(
            "Possible sessions less all those missed, as a share of those possible. A tenth and a half are the "
            "national lines; 95% is a local one. The reason matters more than the band."
        )
    ),
)
