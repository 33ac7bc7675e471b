"""What Holds, tested: which worry each strength covers, on which days, what would make it give way, and what is left bare."""

from app.declaration import Choice, ChooseOne, Column, DatedRows, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

BOTH = (Voice.PRACTITIONER, Voice.CARER)

COVERED = (
    Choice(
        key="covered",
        words="A strength covers it, and has been seen to",
        family_words="Yes, and it has worked",
        shows=Signal.STRENGTH,
    ),
    Choice(key="partly", words="Partly: some days, or not seen to yet", family_words="Partly, or some days", shows=Signal.NEED),
    Choice(key="none", words="No strength covers it", family_words="Not yet", shows=Signal.NEED),
    Choice(key="no_worry", words="There is no worry here", family_words="There is no worry here"),
)

STRENGTH_LEFT_STANDING = (
    "Read back the strengths. A strength that covers this worry does not make it less of a worry on the other days."
)

TABLE = Section(
    key="table",
    title="Strengths against worries",
    family_title="What covers what",
    introduction=(
        "One named worry at a time: which strength covers it, on which days? Write worries in words the family would use. "
        "Strengths are never taken off worries: the two stand side by side."
    ),
    family_introduction="For each worry, who or what covers it? It is fine to say not yet.",
    questions=(
        DatedRows(
            key="worries",
            short="Worry by worry",
            wording="Which strength covers which worry, on which days?",
            family_wording="For each worry, who or what covers it?",
            hint="One row for each worry that has been named. The date is the last time the strength was seen to cover it.",
            about=(Dimension.FAMILY_HISTORY, Dimension.WIDER_FAMILY),
            voices=BOTH,
            columns=(
                Column(key="worry", words="The worry, for {child}", family_words="The worry"),
                Column(key="strength", words="The strength that covers it", family_words="Who or what covers it?"),
                Column(key="covers", words="Covers it, partly, or not", family_words="Fully, partly or not yet?"),
                Column(key="days", words="On which days and times", family_words="Which days?"),
                Column(key="left", words="What is left uncovered, and what would cover it", family_words="What is still left?"),
            ),
            guidance=Guidance(
                look_for="A worry with an empty second column. A strength in every row. Nights, weekends, holidays."
            ),
        ),
        ChooseOne(
            key="covers_food",
            short="Food and drink",
            wording="Is a worry about food covered by a strength?",
            family_wording="If food is a worry, is it covered?",
            about=(Dimension.BASIC_CARE,),
            voices=BOTH,
            depth=Depth.STANDARD,
            choices=COVERED,
            guidance=Guidance(look_for=STRENGTH_LEFT_STANDING),
        ),
        ChooseOne(
            key="covers_body",
            short="Clean, dry, dressed",
            wording="Is a worry about washing or clothes covered by a strength?",
            family_wording="If washing or clothes are a worry, is it covered?",
            about=(Dimension.BASIC_CARE, Dimension.SOCIAL_PRESENTATION),
            voices=BOTH,
            depth=Depth.FULL,
            choices=COVERED,
            guidance=Guidance(look_for=STRENGTH_LEFT_STANDING),
        ),
        ChooseOne(
            key="covers_sleep",
            short="Somewhere to sleep",
            wording="Is a worry about where {child} sleeps covered by a strength?",
            family_wording="If sleep is a worry, is it covered?",
            about=(Dimension.HOUSING, Dimension.BASIC_CARE),
            voices=BOTH,
            depth=Depth.FULL,
            choices=COVERED,
            guidance=Guidance(
                look_for="For a baby: every sleep, every address, every night. A strength on most nights does not cover one."
            ),
        ),
        ChooseOne(
            key="covers_watching",
            short="Watched over",
            wording="Is a worry about who watches over {child} covered by a strength?",
            family_wording="If it is a worry who is there, is it covered?",
            about=(Dimension.SAFETY,),
            voices=BOTH,
            depth=Depth.STANDARD,
            choices=COVERED,
            guidance=Guidance(look_for="Hour by hour through a bad day. If somebody did not come, who would know, and how soon?"),
        ),
        ChooseOne(
            key="covers_health",
            short="Health seen to",
            wording="Is a worry about {child}’s health covered by a strength?",
            family_wording="If health is a worry, is it covered?",
            about=(Dimension.HEALTH,),
            voices=BOTH,
            depth=Depth.FULL,
            choices=COVERED,
            guidance=Guidance(look_for=STRENGTH_LEFT_STANDING),
        ),
        ChooseOne(
            key="covers_learning",
            short="School and learning",
            wording="Is a worry about learning covered by a strength?",
            family_wording="If school is a worry, is it covered?",
            about=(Dimension.EDUCATION,),
            voices=BOTH,
            depth=Depth.FULL,
            choices=COVERED,
            guidance=Guidance(look_for=STRENGTH_LEFT_STANDING),
        ),
        ChooseOne(
            key="covers_warmth",
            short="Warmth and comfort",
            wording="Is a worry about warmth covered by a strength?",
            family_wording="If comfort is a worry, is it covered?",
            about=(Dimension.WARMTH,),
            voices=BOTH,
            depth=Depth.STANDARD,
            choices=COVERED,
            guidance=Guidance(look_for="A kind teacher is a strength, and goes home at half past three."),
        ),
        ChooseOne(
            key="covers_calm",
            short="A calm home",
            wording="Is a worry about fear at home covered by a strength?",
            about=(Dimension.SAFETY, Dimension.STABILITY),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=COVERED,
            guidance=Guidance(
                look_for=(
                    "An adult who is being harmed is not a cover for what another adult does, however hard they try. Who works "
                    "with that adult?"
                )
            ),
        ),
        ChooseOne(
            key="covers_own_needs",
            short="This child’s own needs",
            wording="Is a worry about {child}’s own needs covered by a strength?",
            family_wording="If {child}’s own needs are a worry, is it covered?",
            hint="Disability, caring role, faith, language, friendships.",
            about=(Dimension.IDENTITY, Dimension.HEALTH),
            voices=BOTH,
            depth=Depth.FULL,
            choices=COVERED,
            guidance=Guidance(look_for=STRENGTH_LEFT_STANDING),
        ),
    ),
)

TESTING = Section(
    key="testing",
    title="Testing a strength",
    family_title="Would it hold?",
    introduction=(
        "Take the two or three strengths on which most depends, and lean on them in thought before anybody leans on them in life."
    ),
    family_introduction="Now pick the strong things that matter most. Would they hold on a bad day?",
    questions=(
        InTheirWords(
            key="which_days",
            short="Which worry, which days",
            wording="Which worry does the strongest of these cover, on which days?",
            family_wording="What does the strongest one cover, and on which days?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=BOTH,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="“She is lovely with the children” covers no hour. “Tuesday and Thursday, four until seven” covers six."
            ),
        ),
        InTheirWords(
            key="what_would_break_it",
            short="What would make it give way",
            wording="What would make it give way?",
            family_wording="What could stop it from working?",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=BOTH,
            guidance=Guidance(
                look_for="Illness, a row, a new job, a new partner, no car, our closing the case. What would be the first sign?",
                ways_to_ask=("“What was going on, the last time it did not work?”",),
            ),
        ),
        ChooseOne(
            key="seen_it_work",
            short="Have we seen it work",
            wording="Have we seen it work?",
            family_wording="Has it worked before?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=BOTH,
            choices=(
                Choice(
                    key="seen",
                    words="Yes, seen by us, with a date",
                    family_words="Yes, and you have seen it",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="child_says",
                    words="Not by us; {child} says so",
                    family_words="Yes, and {child} says so",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="others_say", words="Not by us; others say so", family_words="Yes, and others say so"),
                Choice(key="not_yet", words="Not yet: it is an idea so far", family_words="Not yet"),
            ),
            guidance=Guidance(
                look_for=(
                    "Without a time when it was used, call it there, but needs support. Try it once, on an ordinary day, and "
                    "write the date."
                )
            ),
        ),
        DatedRows(
            key="step_in",
            short="Who would step in",
            wording="Who would step in, when, and how would they be told?",
            family_wording="Who would step in, and how would they know?",
            hint="The date is when they agreed to it themselves.",
            about=(Dimension.WIDER_FAMILY, Dimension.SAFETY),
            voices=BOTH,
            columns=(
                Column(key="sign", words="If this happens"),
                Column(key="who", words="This person steps in", family_words="Who steps in?"),
                Column(key="told", words="They are told by whom, and how", family_words="How do they know?"),
                Column(key="then", words="If they cannot, then who", family_words="If they cannot, who then?"),
            ),
            guidance=Guidance(look_for="Does {child} know? Write it again in a safety plan: this is not one."),
        ),
    ),
)

HOPES = Section(
    key="hopes",
    title="Hopes",
    family_title="Hopes",
    questions=(
        InTheirWords(
            key="next_year",
            short="What people will say next year",
            wording="What will people say about this family next year?",
            family_wording="What will people say about your family next year?",
            about=(Dimension.FAMILY_HISTORY, Dimension.IDENTITY),
            voices=(Voice.CARER, Voice.CHILD),
            guidance=Guidance(
                look_for="Who will say it? What will they have seen? Which of it is already a little true?",
                ways_to_ask=("“What would you love {child}’s teacher to say?”",),
            ),
        ),
    ),
)
