"""How It Is For Me where home is a place of asylum, a well-off house, a secure place or a hostel."""

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
    for_whom="A young person seeking asylum, also one who is here without family",
    when="The young person seeks asylum or came without parents.",
    what_changes="“Home” is where they live now. Adds papers, waiting, people who are missed, and being believed.",
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say that you are not the Home Office, not the police, and not deciding about age or papers.",
        "Do not ask for the story of the journey. Others have, and will again.",
        "“Home” means where they live now. Ask what they call it.",
        "A young person who came alone may be told by others what to say. Watch for debts, calls and sudden moves.",
        "Prayer, food, a phone with credit and news from family may matter before anything else.",
    ),
    reword=(
        Reword(
            question="food_at_home",
            wording="There is food {child} can eat where {child} lives",
            family_wording="There is food I can eat where I live",
            hint="Food they know, and may eat.",
        ),
        Reword(question="own_bed", family_wording="I have a bed where I live now"),
        Reword(question="pleased_to_see", family_wording="Someone where I live is pleased to see me"),
        Reword(question="notices_low", family_wording="Someone where I live notices if I’m low"),
        Reword(
            question="knows_at_night", hint="A carer, a support worker, a friend. Would anybody ring if they did not come back?"
        ),
        Reword(question="rules", family_wording="There are rules where I live"),
        Reword(
            question="worry_money",
            wording="{child} worries about money",
            family_wording="I worry about money",
            hint="Debts to somebody on the way, or here, too.",
        ),
        Reword(question="worry_food", family_wording="I worry about food where I live"),
        Reword(question="keep_safe", hint="Here, on the way, or by telephone to those left behind."),
        Reword(question="stay_in_life", hint="Friends from the journey. Family tracing, if they would like it."),
        Reword(
            question="told_to_leave",
            wording="{child} is told to leave where {child} lives",
            family_wording="I get told to leave where I live",
            hint="Sudden moves count.",
        ),
    ),
    add=(
        Add(
            section="carry",
            after="worry_food",
            question=InTheirWords(
                key="waiting",
                wording="What is {child} waiting for, and how is the waiting?",
                family_wording="What are you waiting for? How is it?",
                short="Waiting",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STABILITY),
                voices=(Voice.CHILD,),
                guidance=Guidance(
                    look_for=(
                        "Papers, an age decision, a school place, a call. Does the solicitor "
                        "ring? Sleep tells you more than a question."
                    )
                ),
            ),
        ),
        Add(
            section="carry",
            after="waiting",
            question=InTheirWords(
                key="people_missed",
                wording="Whom does {child} miss or fear for?",
                family_wording="Who do you miss?",
                short="People I miss",
                about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Only if offered. A photograph on a phone may be the way in."),
            ),
        ),
        Add(
            section="me",
            after="get_wrong",
            question=ChooseOne(
                key="believed",
                wording="{child} is believed",
                family_wording="People here believe me",
                short="I am believed",
                about=(Dimension.IDENTITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                choices=(
                    Choice(
                        key="most",
                        words="I am believed: most of the time",
                        family_words="Most of the time",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="sometimes", words="I am believed: sometimes", family_words="Sometimes", shows=Signal.NEED),
                    Choice(
                        key="hardly_ever",
                        words="I am believed: hardly ever",
                        family_words="Hardly ever",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(look_for="About age, about the journey, about pain."),
            ),
        ),
    ),
)

AFFLUENT = Adaptation(
    key="affluent",
    for_whom="A young person in a well-off home",
    when="The family has money, and things are not what is missing.",
    what_changes=(
        "Leads with being there for me, and with the future. Adds pressure, who is in "
        "the house, and whether anybody would believe them."
    ),
    applies_to=AppliesTo(any_circumstance=("affluent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Begin with Being there for me. Then Somebody talks about my future. Looking after me comes last.",
        "A full fridge and a large house say nothing about who is in. Ask who eats with them.",
        "Expect the young person to say that they have no right to complain. Say that they have.",
        (
            "A confident parent, a lawyer or a letter of complaint is not evidence either "
            "way. See the young person alone, as you would anybody."
        ),
        "Boarding, nannies, drivers and tutors: who has lasted longest?",
    ),
    reword=(
        Reword(question="start_with", hint="Suggest starting with Being there for me."),
        Reword(question="pleased_to_see", hint="A parent, rather than somebody who is paid to be there. Both count: say which."),
        Reword(question="turns_up", hint="Turning up with a phone in hand is worth asking about."),
        Reword(
            question="talks_future",
            wording="Somebody talks with {child} about the future {child} wants",
            family_wording="Someone talks with me about the future I want",
            hint="Theirs, or the one planned for them?",
        ),
        Reword(question="food_at_home", hint="Who is there when they eat? What is said about weight?"),
        Reword(question="knows_at_night", hint="Parents away, an empty house, a boarding house, a party paid for."),
        Reword(question="older_people_give", hint="Suppliers as well as takers: drugs, cars, parties."),
    ),
    add=(
        Add(
            section="being_there",
            after="pleased_to_see",
            question=ChooseOne(
                key="pressure",
                wording="{child} feels that love depends on doing well",
                family_wording="I feel I have to do well to be loved",
                short="Pressure to do well",
                about=(Dimension.WARMTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CHILD,),
                choices=(
                    Choice(key="never", words="Pressure to do well: never", family_words="Never"),
                    Choice(
                        key="hardly_ever",
                        words="Pressure to do well: hardly ever",
                        family_words="Hardly ever",
                        shows=Signal.EXPERIENCE,
                    ),
                    Choice(key="sometimes", words="Pressure to do well: sometimes", family_words="Sometimes", shows=Signal.NEED),
                    Choice(
                        key="most",
                        words="Pressure to do well: most of the time",
                        family_words="Most of the time",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(look_for="What happens after a bad mark? Sleep, food, exercise, pills to study."),
            ),
        ),
        Add(
            section="being_there",
            after="pressure",
            question=InTheirWords(
                key="who_is_in",
                wording="Who is in the house in an ordinary week?",
                family_wording="Who is at home in a normal week?",
                short="Who is in",
                about=(Dimension.WARMTH, Dimension.STABILITY),
                voices=(Voice.CHILD,),
                guidance=Guidance(look_for="By name and by evening. Drink behind closed doors is the thing least often said."),
            ),
        ),
        Add(
            section="being_there",
            after="who_is_in",
            question=InTheirWords(
                key="would_be_believed",
                wording="What would happen if {child} told somebody that something was wrong?",
                family_wording="If you said it was not OK at home, what would happen?",
                short="Being believed",
                about=(Dimension.SAFETY, Dimension.WARMTH),
                voices=(Voice.CHILD,),
                guidance=Guidance(look_for="“Nobody would believe me” is an answer. Who would?"),
            ),
        ),
    ),
)

CUSTODY_OR_HOSTEL = Adaptation(
    key="custody_or_hostel",
    for_whom="A young person in custody, a hostel or supported lodgings",
    when="The young person lives in a secure place, a hostel, or on their own.",
    what_changes="“Home” is where they live now. Asks about the people there, visits, and where they will go next.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Choose a room where nobody listens. In custody, ask what is monitored and say so first.",
        "Ask about home before, and about here. Keep the two apart.",
        "Still a child in law until 18. Managing alone may be managing without.",
        "Ask who is coming to the meeting about release, and whose idea the address was.",
    ),
    reword=(
        Reword(
            question="food_at_home",
            wording="There is enough food where {child} lives",
            family_wording="There is enough food where I live",
        ),
        Reword(question="own_bed", family_wording="I have a bed that is mine for now"),
        Reword(question="somewhere_private", hint="A door that locks from the inside; from the outside is another matter."),
        Reword(question="pleased_to_see", family_wording="Someone where I live is pleased to see me"),
        Reword(question="notices_low", family_wording="Someone where I live notices if I’m low"),
        Reword(
            question="told_to_leave",
            wording="{child} is told to leave where {child} lives",
            family_wording="I get told to leave where I live",
            hint="Warnings, notice, sudden moves.",
        ),
        Reword(question="rules", family_wording="There are rules where I live"),
        Reword(question="knows_at_night", hint="Staff, a key worker, nobody?"),
        Reword(question="turns_up", hint="Visits, calls, court, reviews."),
        Reword(question="not_safe", hint="Here as well as outside. Who knows?"),
        Reword(question="have_to_learn", hint="Education hours given, and hours cancelled."),
        Reword(question="worry_food", family_wording="I worry about food where I live"),
        Reword(question="worry_money", family_wording="I worry about money"),
    ),
    leave_out=(LeaveOut(question="locked_out", why="Not asked of somebody who does not hold a key to a family home."),),
    add=(
        Add(
            section="me",
            after="stay_in_life",
            question=InTheirWords(
                key="where_next",
                wording="Where will {child} live next, and who is getting it ready?",
                family_wording="Where will you live next?",
                short="Where next",
                about=(Dimension.HOUSING, Dimension.STABILITY),
                voices=(Voice.CHILD,),
                guidance=Guidance(look_for="An address, a date, a bed, a person there. “Being sourced” is not an address."),
            ),
        ),
        Add(
            section="being_there",
            after="turns_up",
            question=InTheirWords(
                key="visits_and_calls",
                wording="Who visits or rings {child}, and who would {child} like to?",
                family_wording="Who visits or rings you? Who would you like to?",
                short="Visits and calls",
                about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Fares for family, credit for calls, a brother in care elsewhere."),
            ),
        ),
    ),
)
