"""A Day As It Is: which day, the day by blocks, and waking up."""

from app.declaration import (
    Anchors,
    Choice,
    ChooseMany,
    ChooseOne,
    Day,
    DayKind,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    OnDate,
    Section,
    Voice,
)

TOLD = (Voice.CHILD, Voice.CARER)
READ = (Voice.CHILD, Voice.CARER, Voice.PRACTITIONER)

WHOLE_DAY = Section(
    key="whole_day",
    title="The day by blocks",
    family_title="A real day, bit by bit",
    introduction="A real day, step by step. Yesterday is best. The child first, alone where possible; the carer another time.",
    family_introduction=(
        "Let’s go through a real day. There are no wrong answers. You can skip anything. "
        "If you are the grown-up, tell us about {child}’s day."
    ),
    questions=(
        OnDate(
            key="which_day",
            wording="Which day is being told?",
            family_wording="Which day is it?",
            hint="The school day or weekday. Yesterday is best.",
            short="Which day",
            about=(Dimension.STABILITY,),
            voices=TOLD,
            guidance=Guidance(look_for="A real date. “Usually” hides the bad days and the good ones."),
        ),
        Day(
            key="day_by_blocks",
            wording="What happens in {child}’s day, from midnight to midnight?",
            family_wording="What happens in your day?",
            hint="For each block: from, to, where, who is there, and what happens in {child}’s words.",
            short="The day by blocks",
            about=(
                Dimension.STABILITY,
                Dimension.SAFETY,
                Dimension.BASIC_CARE,
                Dimension.WARMTH,
                Dimension.STIMULATION,
                Dimension.RELATIONSHIPS,
            ),
            voices=TOLD,
            days=(
                DayKind(key="school_day", words="A school day or weekday"),
                DayKind(key="other_day", words="A weekend or holiday day"),
            ),
            prompts=(
                "How did the day start?",
                "And then what?",
                "Where were you?",
                "Who was there?",
                "Was there a grown-up?",
                "How did that feel?",
                "What is it like on a Saturday?",
            ),
            guidance=Guidance(
                look_for=(
                    "Hours with nobody able there. Long blocks with nothing in them. The same gap on both days. Good moments."
                ),
                ages={
                    "0_1": "Follow feeds, sleeps and changes round the clock. Ask about 2am as well as 2pm.",
                    "1_4": "Follow one routine closely, such as getting up or bedtime, and watch some play.",
                    "5_10": "Picture cards, a clock face, a strip of paper to fold into parts.",
                    "11_15": "A map of places and people, drawn from the young person’s own phone or memory.",
                    "16_17": "Places, people, work, money and where the night is spent.",
                },
                ways_to_ask=("Tell me about yesterday, right from when you woke up.", "What happened just after that?"),
            ),
        ),
        ChooseOne(
            key="how_usual",
            wording="How like other days was it?",
            family_wording="Was it like other days?",
            short="Like other days",
            about=(Dimension.STABILITY,),
            voices=TOLD,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="much_the_same", words="Much like other days", family_words="Much the same"),
                Choice(key="better", words="A better day than most", family_words="Better than most"),
                Choice(key="harder", words="A harder day than most", family_words="Harder than most"),
                Choice(key="unlike", words="Not like other days at all", family_words="Not like other days"),
            ),
            guidance=Guidance(look_for="If it was unlike others, say how, and ask for a second day before you rely on this one."),
        ),
        ChooseMany(
            key="how_told",
            wording="How was the day told?",
            short="How it was told",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            on_family_view=False,
            choices=(
                Choice(key="alone", words="Child alone with me"),
                Choice(key="adult_near", words="A carer within hearing"),
                Choice(key="others_there", words="Brothers, sisters or others there"),
                Choice(key="pictures_or_toys", words="With pictures, toys, drawing or photos"),
                Choice(key="watched", words="By watching"),
                Choice(key="more_than_once", words="Over more than one visit"),
            ),
            guidance=Guidance(look_for="Who could hear changes what can be said. Say what you would do differently next time."),
        ),
    ),
)

WAKING = Section(
    key="waking",
    title="Waking",
    family_title="Waking up",
    questions=(
        InTheirWords(
            key="waking",
            wording="How does {child} wake up?",
            family_wording="How do you wake up?",
            hint="Who or what wakes {them}, and about what time.",
            short="Waking up",
            about=(Dimension.STABILITY, Dimension.WARMTH),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="An alarm, a parent, a baby crying, noise, nobody. Who is still asleep.",
                ages={"1_4": "Does the child call, climb out, or wait?", "11_15": "Who wakes whom."},
                ways_to_ask=("What was the first thing you heard?",),
            ),
        ),
        InTheirWords(
            key="waking_room",
            wording="What is the room like when {child} wakes?",
            family_wording="What is the room like when you wake?",
            hint="Warm, light, wet, noisy, and who is in it.",
            short="The room",
            about=(Dimension.HOUSING, Dimension.BASIC_CARE),
            voices=READ,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Breath you can see, damp, curtains, a bed that is wet, people asleep on the floor.",
                ways_to_ask=("What could you see from your bed?",),
            ),
        ),
        InTheirWords(
            key="waking_body",
            wording="How does {child} feel in {their} body on waking?",
            family_wording="How does your body feel when you wake?",
            short="Body on waking",
            about=(Dimension.HEALTH,),
            voices=TOLD,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Tired, cold, hungry, itchy, sore, a stomach in knots, rested. Worry often shows in the body first.",
                ages={"5_10": "A body outline to colour in.", "0_1": "Alert, pale, floppy, hungry, wet."},
            ),
        ),
        Ladder(
            key="someone_up",
            wording="Someone able is up when {child} wakes",
            family_wording="A grown-up is up when it is time to wake",
            short="Someone up",
            about=(Dimension.SAFETY, Dimension.BASIC_CARE),
            voices=READ,
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="An able adult is awake and near, and the child knows it.",
                mostly="Up a little late at times; nobody comes to harm and it is put right.",
                on_and_off="Some mornings the child is up alone, or gets younger ones up, until somebody wakes or comes.",
                mostly_not="Usually the child begins the day without an able adult.",
            ),
            family_anchors=Anchors(
                steady="A grown-up is up and near.",
                mostly="A bit late at times. It is put right.",
                on_and_off="Some days there is no grown-up up yet.",
                mostly_not="Most days start with no grown-up.",
            ),
            guidance=Guidance(
                look_for="Early shifts, illness, drink the night before, no sleep. Say what the child does meanwhile.",
                ages={"11_15": "Managing alone is not the same as being ready to."},
            ),
        ),
        Ladder(
            key="wakes_comfortable",
            wording="{child} wakes somewhere comfortable",
            family_wording="The room feels comfy to wake up in",
            hint="Warm and dry enough, quiet enough to have slept.",
            short="Comfortable waking",
            about=(Dimension.HOUSING, Dimension.BASIC_CARE),
            voices=READ,
            depth=Depth.FULL,
            anchors=Anchors(
                steady="Warm, dry and rested on nearly every morning.",
                mostly="A cold or broken night now and then; somebody puts it right.",
                on_and_off="Cold, damp, wet or worn out on some mornings of most weeks.",
                mostly_not="Usually wakes cold, wet, sore or exhausted.",
            ),
            family_anchors=Anchors(
                steady="Warm, dry and not too tired.",
                mostly="Cold or tired now and then.",
                on_and_off="Cold, damp or worn out some days each week.",
                mostly_not="Cold, wet, sore or worn out most days.",
            ),
            guidance=Guidance(
                look_for="Is it the heating, the bed, the noise or the worry? What gets in the way is asked apart."
            ),
        ),
    ),
)
