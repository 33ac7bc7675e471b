"""Getting There for a family learning at home, and for one seeking asylum or with no recourse to public funds."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)

ASYLUM_NRPF = Adaptation(
    key="asylum_nrpf",
    for_whom="A family seeking asylum, or with no recourse to public funds",
    when="The family lives in asylum accommodation, or may not claim most benefits.",
    what_changes=(
        "Looks first at what the family is able to reach: registration, fares, charges, school places and moves made by others."
    ),
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say that you are not the Home Office, and who will see what is written.",
        (
            "What is provided, and what is not, goes on the provider’s side. Look at "
            "moves: each one loses a GP, a place and a waiting list."
        ),
        "Children seeking asylum have a right to a GP and to a school place. If either is missing, ask for it by name, today.",
    ),
    reword=(
        Reword(
            question="why_missed",
            hint="No fare, no phone credit, moved with a day’s notice, afraid of being charged or reported.",
        ),
        Reword(question="kit", hint="A uniform grant, a bus pass and a laptop may all have to be asked for. Who will?"),
        Reword(
            question="school_changes", hint="Count each move made by the accommodation provider. Put them on the provider’s side."
        ),
    ),
    add=(
        Add(
            question=ChooseOne(
                key="registered",
                wording="Is {child} registered with a GP near where {child} lives now?",
                family_wording="Do you have a doctor near here?",
                short="Registered with a GP",
                about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                choices=(
                    Choice(key="yes", words="Registered with a GP near home", family_words="Yes", shows=Signal.STRENGTH),
                    Choice(
                        key="far", words="Registered, and too far away", family_words="Yes, and it is too far", shows=Signal.NEED
                    ),
                    Choice(
                        key="turned_away",
                        words="Turned away for want of papers",
                        family_words="They said we need papers",
                        shows=Signal.NEED,
                    ),
                    Choice(key="no", words="Not registered with a GP", family_words="Not yet", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for=(
                        "No proof of address or status is needed to register with a GP. Go along, if that "
                        "helps. Is there a certificate for free prescriptions?"
                    )
                ),
            ),
            section="health",
            after="needs_seen",
        ),
        Add(
            question=InTheirWords(
                key="school_place",
                wording="How long has {child} waited for a place, and who is getting it?",
                family_wording="How long have you waited for a school place?",
                short="A school place",
                about=(Dimension.EDUCATION, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.PRACTITIONER, Voice.CARER),
                guidance=Guidance(
                    look_for="Date asked for, date due, name of the officer. What the child does all day meanwhile."
                ),
            ),
            section="learning",
            after="learning_place",
        ),
        Add(
            question=InTheirWords(
                key="hard_journey",
                wording="What has {child} lived through that a nurse or teacher should know?",
                family_wording="Is there something a nurse or teacher should know?",
                short="What came before",
                about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for=(
                        "Offer, do not press. Immunisations abroad, injuries, loss, interrupted "
                        "schooling. What the family wants passed on, and to whom."
                    )
                ),
            ),
            section="health",
        ),
    ),
)

HOME_EDUCATED = Adaptation(
    key="home_educated",
    for_whom="A child who is educated at home",
    when="The family educates the child at home, by choice or because school did not work.",
    what_changes=(
        "Attendance is left out. Asks how it came about, what a week holds, who sees the "
        "child, and whether health care is still reached without a school."
    ),
    applies_to=AppliesTo(any_circumstance=("home_educated",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Learning at home is lawful and is not in itself a worry. Begin with what the child enjoys.",
        (
            "Ask how it came about. Home education suggested by a school, or begun "
            "after unmet need, is a different thing from a wish."
        ),
        "School nursing, vaccinations and checks come through school: ask how the child gets them now.",
        "See the child. Ask the child alone, as you would any child.",
        "Suitability is for the local authority to decide.",
    ),
    reword=(
        Reword(question="learning_place", hint="Choose at home. Part-time school, groups and exams elsewhere go in words."),
        Reword(
            question="who_sees",
            hint="Groups, clubs, faith, family, tutors, neighbours. Learning at home can mean more people, or hardly any.",
        ),
        Reword(
            question="suitable_education",
            family_wording="How is learning at home going?",
            hint="A day need not look like school. Ask to be shown something {child} is proud of.",
        ),
        Reword(question="best_thing", family_wording="What is the best thing about learning at home?"),
        Reword(question="worst_thing", family_wording="What is the worst thing about learning at home?"),
    ),
    leave_out=(
        LeaveOut(
            question="period_from", why="Attendance does not apply to a child educated at home. It is not counted as absence."
        ),
        LeaveOut(
            question="period_to", why="Attendance does not apply to a child educated at home. It is not counted as absence."
        ),
        LeaveOut(
            question="possible_sessions",
            why="Attendance does not apply to a child educated at home. It is not counted as absence.",
        ),
        LeaveOut(
            question="missed_authorised",
            why="Attendance does not apply to a child educated at home. It is not counted as absence.",
        ),
        LeaveOut(
            question="missed_unauthorised",
            why="Attendance does not apply to a child educated at home. It is not counted as absence.",
        ),
        LeaveOut(
            question="attendance_source",
            why="Attendance does not apply to a child educated at home. It is not counted as absence.",
        ),
        LeaveOut(
            question="attendance_band", why="Attendance does not apply to a child educated at home. It is not counted as absence."
        ),
        LeaveOut(question="on_time", why="Attendance does not apply to a child educated at home. It is not counted as absence."),
        LeaveOut(question="kept_out", why="Attendance does not apply to a child educated at home. It is not counted as absence."),
        LeaveOut(
            question="kept_out_plan", why="Attendance does not apply to a child educated at home. It is not counted as absence."
        ),
        LeaveOut(question="rested", why="Asked of children who go to a place of learning."),
        LeaveOut(question="fed", why="Asked of children who go to a place of learning."),
        LeaveOut(question="dressed", why="Asked of children who go to a place of learning."),
        LeaveOut(question="kit", why="Asked of children who go to a place of learning."),
        LeaveOut(question="home_reaches_school", why="Asked of children who go to a place of learning."),
        LeaveOut(question="school_reaches_home", why="Asked of children who go to a place of learning."),
        LeaveOut(question="funded_hours", why="Asked of children who go to a place of learning."),
    ),
    add=(
        Add(
            question=ChooseOne(
                key="came_about",
                wording="How did learning at home come about?",
                family_wording="How did learning at home start?",
                short="How it came about",
                about=(Dimension.EDUCATION,),
                voices=(Voice.CARER, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="wish",
                        words="Home education was the family’s wish from the start",
                        family_words="We always wanted to",
                        shows=Signal.EXPERIENCE,
                    ),
                    Choice(
                        key="childs_wish",
                        words="Home education was the child’s wish",
                        family_words="It was {child}’s wish",
                        shows=Signal.EXPERIENCE,
                    ),
                    Choice(
                        key="need_unmet",
                        words="Home education began because the child’s needs were not met at school",
                        family_words="School did not meet {child}’s needs",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="bullying",
                        words="Home education began because of bullying or racism",
                        family_words="Bullying or racism",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="suggested",
                        words="The school suggested home education",
                        family_words="The school told us to",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="fines",
                        words="Home education began after fines or warnings about absence",
                        family_words="We had letters or fines",
                        shows=Signal.NEED,
                    ),
                ),
                guidance=Guidance(look_for="A choice is a choice. Where a child was pushed out, help to get a place back."),
            ),
            section="out_of_school",
            after="why_out",
        ),
        Add(
            question=InTheirWords(
                key="a_week",
                wording="What did last week’s learning look like?",
                family_wording="What did you do last week?",
                short="A week of learning",
                about=(Dimension.EDUCATION, Dimension.STIMULATION),
                voices=(Voice.CHILD, Voice.CARER),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for=(
                        "The child first, if able. Interests, outings, books, making, screens, "
                        "friends. What would the child like more of?"
                    )
                ),
            ),
            section="out_of_school",
            after="suitable_education",
        ),
    ),
)
