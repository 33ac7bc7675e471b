"""The Pattern Over Time, items 1 to 4: when it was best, what comes back, which needs together, and at what age."""

from app.declaration import Choice, ChooseMany, Depth, Dimension, Guidance, InTheirWords, Pattern, Section, Signal, Voice

BOTH = (Voice.PRACTITIONER, Voice.CARER)
WITH_CHILD = (Voice.PRACTITIONER, Voice.CARER, Voice.CHILD)

COMES_BACK = Section(
    key="comes_back",
    title="Reading it: what comes back",
    family_title="What comes back",
    introduction="Read from the beginning, and start with the best of it.",
    family_introduction="Let us look at it from the start. We begin with the good times.",
    questions=(
        InTheirWords(
            key="best_when",
            wording="When was it best for {child}?",
            family_wording="When was it best for {child}?",
            short="When it was best",
            about=(Dimension.STABILITY,),
            voices=WITH_CHILD,
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="A month or a season, and whose word it is. {child}’s best may not be the adults’ best."),
        ),
        InTheirWords(
            key="best_why",
            wording="What was going on then?",
            family_wording="What was going on then?",
            short="What was going on",
            about=(Dimension.STABILITY, Dimension.WIDER_FAMILY),
            voices=WITH_CHILD,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="Who was there, what money there was, where they lived, what help. Could any of it be had again?"
            ),
        ),
        InTheirWords(
            key="what_returns",
            wording="What comes back?",
            family_wording="What keeps coming back?",
            short="What comes back",
            about=(Dimension.STABILITY,),
            voices=WITH_CHILD,
            guidance=Guidance(
                look_for="In terms of what {child} gets or goes without. “Nothing comes back” is an answer.",
                ages={
                    "0_1": "By weeks: weight, where sleep is, who had {them}.",
                    "1_4": "Falls, illness left late, words gained and lost, who minds {them}.",
                    "5_10": "By terms: hunger, lateness, clothes, toothache, nobody at the gate.",
                    "11_15": (
                        "By school years: nights away, days missed, being told to leave. Look for the need under what "
                        "adults called it."
                    ),
                    "16_17": "What came round at 12 and at 14? What would it be at 18?",
                },
            ),
        ),
        Pattern(
            key="how_often",
            wording="How often does it come back?",
            family_wording="How often does it come back?",
            short="How often",
            about=(Dimension.STABILITY,),
            voices=BOTH,
            choices=(
                Choice(key="does_not", words="It has not come back", family_words="It has not", shows=Signal.STRENGTH),
                Choice(key="years", words="It comes back every year or so", family_words="Each year or so", shows=Signal.NEED),
                Choice(key="months", words="It comes back every few months", family_words="Every few months", shows=Signal.NEED),
                Choice(
                    key="weeks", words="It comes back every few weeks", family_words="Every few weeks", shows=Signal.SERIOUS_NEED
                ),
                Choice(
                    key="never_left", words="It has never gone away", family_words="It never goes away", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(
                look_for="Count from the rows, and look at the gaps: longer, or shorter? Longer gaps are change.",
                ages={
                    "0_1": "For a baby, a gap of weeks is long. Count in days.",
                },
            ),
        ),
        ChooseMany(
            key="triggers",
            wording="What does it come back with?",
            family_wording="What sets it off?",
            short="What sets it off",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=WITH_CHILD,
            choices=(
                Choice(key="money", words="Comes back when money runs out", family_words="Money runs out", shows=Signal.NEED),
                Choice(
                    key="partner",
                    words="Comes back with a partner: arriving, leaving, returning",
                    family_words="A partner comes or goes",
                    shows=Signal.NEED,
                ),
                Choice(key="birth", words="Comes back with a birth", family_words="A new baby", shows=Signal.NEED),
                Choice(
                    key="illness",
                    words="Comes back with a carer’s illness or low spirits",
                    family_words="Being ill or low",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="substances", words="Comes back with alcohol or drugs", family_words="Drink or drugs", shows=Signal.NEED
                ),
                Choice(
                    key="worker_change",
                    words="Comes back when a worker changes or help ends",
                    family_words="A worker leaves or help ends",
                    shows=Signal.NEED,
                ),
                Choice(key="holidays", words="Comes back in school holidays", family_words="School holidays", shows=Signal.NEED),
                Choice(key="moving", words="Comes back with a move", family_words="Moving home", shows=Signal.NEED),
                Choice(
                    key="anniversary",
                    words="Comes back at a time of year, or an anniversary",
                    family_words="A time of year",
                    shows=Signal.NEED,
                ),
                Choice(key="no_pattern", words="Nothing that anybody can see", family_words="Nothing we can see", alone=True),
            ),
            guidance=Guidance(
                look_for="Lay the household lane over {child}’s. What came in the month before?",
                ages={
                    "11_15": "A new school, a friendship ended, being moved, a worker gone.",
                    "16_17": "Birthdays that end a service.",
                },
            ),
        ),
        ChooseMany(
            key="unmet_together",
            wording="Which needs have gone unmet together?",
            family_wording="What has {child} gone without at the same time?",
            short="Unmet together",
            about=(Dimension.BASIC_CARE, Dimension.SAFETY, Dimension.WARMTH),
            voices=BOTH,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="food", words="Unmet with others: food and drink", family_words="Food and drink", shows=Signal.NEED),
                Choice(
                    key="body",
                    words="Unmet with others: washing, clothes, sleep",
                    family_words="Washing, clothes, sleep",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="health", words="Unmet with others: health and teeth", family_words="Health and teeth", shows=Signal.NEED
                ),
                Choice(
                    key="home", words="Unmet with others: a safe, warm home", family_words="A safe, warm home", shows=Signal.NEED
                ),
                Choice(
                    key="watching",
                    words="Unmet with others: somebody watching over",
                    family_words="Someone to keep an eye out",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="warmth",
                    words="Unmet with others: comfort and warmth",
                    family_words="Love and comfort",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="learning",
                    words="Unmet with others: play, talk and school",
                    family_words="Play, talk and school",
                    shows=Signal.NEED,
                ),
                Choice(key="limits", words="Unmet with others: limits and repair", family_words="Kind rules", shows=Signal.NEED),
                Choice(
                    key="one_at_a_time", words="Needs have gone unmet one at a time, not together", family_words="One at a time"
                ),
            ),
            guidance=Guidance(look_for="Several small gaps in the same weeks weigh on a child more than one of them would."),
        ),
        InTheirWords(
            key="age_each_time",
            wording="How old was {child} each time?",
            family_wording="How old was {child} each time?",
            short="Age each time",
            about=(Dimension.FAMILY_HISTORY,),
            voices=BOTH,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Write the ages in a row: “6 weeks; 8 months; 2; 4 and starting school”."),
        ),
        ChooseMany(
            key="stage_touched",
            wording="Which stage of growing did it touch?",
            family_wording="What was {child} learning to do then?",
            short="Stage of growing",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.EDUCATION),
            voices=BOTH,
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="in_womb", words="Touched the time before birth", family_words="Not yet born", shows=Signal.EXPERIENCE
                ),
                Choice(
                    key="first_bond",
                    words="Touched the first year: being soothed, growing, trusting",
                    family_words="To trust and be soothed",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="talking",
                    words="Touched walking, talking and playing",
                    family_words="To walk, talk and play",
                    shows=Signal.NEED,
                ),
                Choice(key="starting_school", words="Touched starting school", family_words="To start school", shows=Signal.NEED),
                Choice(
                    key="friends", words="Touched friends and feeling able", family_words="To make friends", shows=Signal.NEED
                ),
                Choice(
                    key="puberty",
                    words="Touched growing up and moving to a bigger school",
                    family_words="To grow up",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="leaving",
                    words="Touched getting ready to live a life of {their} own",
                    family_words="To get ready to leave",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for="The same month is long for a baby and shorter for a teenager. Which step was hurried or missed?"
            ),
        ),
    ),
)
