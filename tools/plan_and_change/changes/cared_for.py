"""A Plan the Child Would Recognise for a child who is cared for away from home, or is going back."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
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

CARED_FOR = Adaptation(
    key="cared_for",
    for_whom="A child cared for away from home, by foster carers, family or friends",
    when="The child lives in foster care, with kin, or in a children’s home.",
    what_changes="“Home” is where the child lives now. Asks what the child needs from both homes, and keeps to the review dates.",
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "The day we want is a day where {child} lives now, and a day with the people {child} misses.",
        "Reviews are within 20 working days, then at 3 months, then every 6. The child may choose who comes.",
        "Those who give the care every day are in the plan by name, with help of their own.",
        "Unmet need can happen in any home, this one too. Ask as you would anywhere.",
    ),
    reword=(
        Reword(question="each_carer", hint="Parents, foster carers, kin, key workers: each has a line."),
        Reword(question="day_wanted", hint="Where the child lives now; then a day with family."),
        Reword(question="who_to_ring", hint="Somebody who will still be there after the next move."),
    ),
    add=(
        Add(
            section="start",
            question=DatedRows(
                key="care_review_dates",
                wording="When are {child}’s care reviews?",
                family_wording="When are the meetings about where {child} lives?",
                short="Review dates",
                about=(Dimension.STABILITY,),
                to_come=True,
                voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD),
                guidance=Guidance(
                    look_for="Within 20 working days, then 3 months, then every 6. Did the child see the reviewing officer alone?"
                ),
                columns=(
                    Column(key="meeting", words="Which meeting or review?", family_words="Which meeting?"),
                    Column(key="due", words="Due by", family_words="Due by"),
                    Column(key="held", words="Held, or why not", family_words="Did it take place?"),
                    Column(key="child_part", words="How did the child take part?", family_words="How did {child} take part?"),
                ),
            ),
        ),
        Add(
            section="the_day",
            after="child_wants",
            question=InTheirWords(
                key="people_to_see",
                wording="Whom does {child} want to see, and how?",
                family_wording="Who do you want to see? How?",
                short="People to see",
                about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=(Voice.CHILD,),
                guidance=Guidance(
                    look_for="Brothers and sisters, a pet, an old neighbour. Seeing them is an outcome, not a treat."
                ),
            ),
        ),
    ),
)

REUNIFICATION = Adaptation(
    key="reunification",
    for_whom="A child who is going home, or has just gone",
    when="A return home is planned or has happened in the last two years.",
    what_changes="Asks what has to be different first, how the child will say if it is not right, and looks for longer.",
    comparable=Comparability.WITH_CARE,
    method=(
        "Write what has to be different before the return, and see it hold, before a date is given to the child.",
        "About half of returns home had broken down by two years in one study, older children’s among them. Look for longer.",
        "Ask apart what the child hopes for, and what the child is afraid of. Both may be true.",
        "Those who cared for the child meanwhile are part of it: they will hear first if it goes wrong.",
    ),
    reword=(
        Reword(question="checks_after", hint="At 1, 3 and 6 months, and then to two years. A starting point, not evidence."),
        Reword(question="real_length", hint="Help goes on after the child is home, when it is hardest."),
        Reword(question="bring_back", hint="What would have to happen for the child to be safe the same night?"),
    ),
    add=(
        Add(
            section="the_day",
            after="child_wants",
            question=InTheirWords(
                key="different_before_home",
                wording="What has to be different before {child} goes home?",
                family_wording="What has to change before {child} comes home?",
                short="Before going home",
                about=(Dimension.SAFETY, Dimension.STABILITY),
                voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
                guidance=Guidance(look_for="What led to leaving, one by one, and what shows that each has changed."),
            ),
        ),
        Add(
            section="the_day",
            after="different_before_home",
            question=ChooseOne(
                key="child_could_say",
                wording="Could {child} say so if home was not right?",
                family_wording="If home was not OK, could you say so?",
                short="Could say so",
                about=(Dimension.SAFETY, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CHILD, Voice.PRACTITIONER),
                depth=Depth.STANDARD,
                choices=(
                    Choice(key="yes", words="Could say so: yes, and to whom", family_words="Yes", shows=Signal.STRENGTH),
                    Choice(key="not_sure", words="Could say so: not sure", family_words="Not sure", shows=Signal.NEED),
                    Choice(key="no", words="Could say so: no", family_words="No", shows=Signal.SERIOUS_NEED),
                ),
                guidance=Guidance(look_for="A word, a picture, a number. A child who longs to be home may keep quiet to stay."),
            ),
        ),
    ),
)
