"""A Day As It Is for children of 5 to 10 and for young people of 11 to 17."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Voice,
)

TOLD = (Voice.CHILD, Voice.CARER)
YOUNG_PERSON = (Voice.CHILD,)

AGE_5_10 = Adaptation(
    key="age_5_10",
    for_whom="A child of 5 to 10",
    when="The child is between 5 and 10.",
    what_changes="Picture cards for each part of the day. Words for the body, the worst bit and the wish are simpler.",
    applies_to=AppliesTo(age_from=5, age_to=10),
    comparable=Comparability.SAME,
    method=(
        "Lay out picture cards from waking to night. Let the child choose, order, turn over or put aside.",
        "Draw while you talk. Sit beside, not opposite. Stop when the child has had enough.",
        "Put a smiling, a flat and a sad face beside each card, for the child to move.",
    ),
    reword=(
        Reword(question="day_by_blocks", hint="One picture card for each block. Let {child} put them in order first."),
        Reword(question="waking_body", hint="A body outline to colour: where is it tired, sore, cold, fluttery, fine?"),
        Reword(question="jobs", hint="What {child} is in charge of at home, in most weeks."),
        Reword(question="moods", family_wording="What are grown-ups like at tea time?"),
        Reword(question="worst_bit", family_wording="Which bit of the day do you not like?"),
        Reword(question="change_first", family_wording="Which bit should change first?"),
        Reword(question="wish", family_wording="You have one wish for Friday. What is it?"),
        Reword(question="best_bit", family_wording="Which bit of the day do you like best?"),
    ),
    add=(
        Add(
            section="whole_day",
            after="how_usual",
            question=InTheirWords(
                key="cards_put_aside",
                wording="Which cards did {child} put aside or turn over?",
                family_wording="Which cards did you put to one side?",
                short="Cards put aside",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
                voices=YOUNG_PERSON,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="What was not told. Do not ask why today; leave the card there for next time."),
            ),
        ),
    ),
)

PLACES = Add(
    section="whole_day",
    after="how_usual",
    question=InTheirWords(
        key="places_and_people",
        wording="Which places and people are on {child}’s map of the day?",
        family_wording="Which places and people are on your map?",
        hint="Drawn by {child}, from {their} own phone or memory. Nobody else looks at the phone.",
        short="Places and people",
        about=(Dimension.SAFETY, Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
        voices=YOUNG_PERSON,
        guidance=Guidance(
            look_for="Safe places and others; journeys; people met there; where the map goes blank.",
            ways_to_ask=("Where do you feel most like yourself?", "Which place would you leave out if you could?"),
        ),
    ),
)

NIGHT_PLACES = Add(
    section="night",
    after="bed_where",
    question=InTheirWords(
        key="nights_elsewhere",
        wording="Where else has {child} been at night this month?",
        family_wording="Where else have you been at night?",
        short="Nights elsewhere",
        about=(Dimension.SAFETY, Dimension.HOUSING),
        voices=TOLD,
        guidance=Guidance(
            look_for=(
                "Friends, partners, family, out all night, told to leave. Who knew. Ask without alarm; listen "
                "for who was kind and why."
            )
        ),
    ),
)

ONLINE_DAY = Add(
    section="afternoon",
    after="screens",
    question=InTheirWords(
        key="online_people",
        wording="Who is {child} in touch with online?",
        family_wording="Who do you talk to online?",
        short="People online",
        about=(Dimension.SAFETY, Dimension.RELATIONSHIPS),
        voices=YOUNG_PERSON,
        guidance=Guidance(
            look_for="Support and belonging too. People never met, pressure for pictures, money, secrets, being left out."
        ),
    ),
)

ONLINE_NIGHT = Add(
    section="night",
    after="night_wakes",
    question=InTheirWords(
        key="online_at_night",
        wording="What happens online after everybody else is asleep?",
        family_wording="What do you do online late at night?",
        short="Online at night",
        about=(Dimension.SAFETY, Dimension.HEALTH),
        voices=YOUNG_PERSON,
        guidance=Guidance(look_for="Awake to talk, to be safe, to win, because nobody says stop. What it costs next day."),
    ),
)

OLDER_WORDS = (
    Reword(
        question="washing",
        family_wording="Have you what you need to wash and feel fresh?",
        hint="Hot water, products, privacy, a way to wash clothes.",
    ),
    Reword(
        question="stories",
        wording="Who does {child} talk with at the end of the day?",
        family_wording="Who do you talk to at the end of the day?",
    ),
    Reword(question="cuddle", wording="Who is glad to see {child}?", family_wording="Who is glad to see you?"),
    Reword(
        question="bath",
        wording="Is there hot water and privacy for {child}?",
        family_wording="Do you get hot water and a locked door?",
    ),
    Reword(question="who_meets", wording="Who is around when {child} comes in?", family_wording="Who is in when you get home?"),
    Reword(
        question="there_after_school",
        wording="Somebody able is in reach of {child} after school",
        family_wording="There is someone to reach after school",
    ),
    Reword(question="play", family_wording="What do you do that you enjoy?"),
    Reword(
        question="gets_to_play",
        wording="{child} has things to enjoy and look forward to",
        family_wording="There are things to enjoy and look forward to",
    ),
    Reword(
        question="night_comes",
        wording="Who could {child} turn to in the night?",
        family_wording="Who could you turn to at night?",
    ),
    Reword(question="wish", family_wording="If one thing could be sorted by Friday, what would it be?"),
)

AGE_11_15 = Adaptation(
    key="age_11_15",
    for_whom="A young person of 11 to 15",
    when="The young person is between 11 and 15.",
    what_changes="The day is a map of places and people, the night and online included. Words are for a young person.",
    applies_to=AppliesTo(age_from=11, age_to=15),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say first what you would have to pass on, and to whom.",
        "Let the young person draw the map from a phone or from memory, and keep hold of the phone.",
        "Walk, drive or eat while you talk. Silence is allowed.",
    ),
    reword=OLDER_WORDS,
    leave_out=(LeaveOut(question="toilet", why="Too private to ask as a matter of course. Ask if there is a reason to."),),
    add=(PLACES, NIGHT_PLACES, ONLINE_DAY, ONLINE_NIGHT),
)

AGE_16_17 = Adaptation(
    key="age_16_17",
    for_whom="A young person of 16 or 17",
    when="The young person is 16 or 17.",
    what_changes="As for 11 to 15, with work, money and who would notice. The young person may be the only teller.",
    applies_to=AppliesTo(age_from=16, age_to=17),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask the young person whether and how a carer’s telling is sought.",
        "Let the map follow a week, if no two days are alike: work, college, partner, family, nights.",
        "Managing alone is worth noticing, not only praising.",
    ),
    reword=(
        *OLDER_WORDS,
        Reword(question="waking", hint="Whose job it is to get {them} up, if anybody’s."),
        Reword(
            question="homework",
            wording="What happens about college work or training?",
            family_wording="How do you get college work done?",
        ),
        Reword(question="alone_at_night", hint="Alone and not by choice, or without a grown-up to call."),
    ),
    leave_out=(LeaveOut(question="toilet", why="Too private to ask as a matter of course. Ask if there is a reason to."),),
    add=(
        PLACES,
        NIGHT_PLACES,
        ONLINE_DAY,
        ONLINE_NIGHT,
        Add(
            section="middle",
            after="where_midday",
            question=InTheirWords(
                key="own_money",
                wording="How does {child} get money?",
                family_wording="How do you get money?",
                hint="Where it comes from, and what it has to cover.",
                short="Own money",
                about=(Dimension.INCOME, Dimension.SELFCARE),
                voices=YOUNG_PERSON,
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="Wages, benefits, keep paid at home, debts, money from people who want something for it."
                ),
            ),
        ),
        Add(
            section="night",
            after="night_people",
            question=InTheirWords(
                key="who_would_notice",
                wording="Who would notice by tonight if {child} were not all right?",
                family_wording="Who would notice if you were not OK?",
                short="Who would notice",
                about=(Dimension.RELATIONSHIPS, Dimension.SAFETY),
                voices=YOUNG_PERSON,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="A name. If there is none, that is the first thing to plan."),
            ),
        ),
    ),
)
