"""A parent with a learning disability: shown rather than told, in their own time, with an advocate, and no tests."""

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
    Reword,
    Signal,
    Voice,
)

way_that_works = InTheirWords(
    key="way_that_works",
    short="Ways that work",
    wording="What way of showing and explaining works for this parent?",
    family_wording="What helps you learn something new?",
    hint="Pictures, a film, doing it side by side, a reminder on the phone, the same person each time.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    shows=Signal.STRENGTH,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Something learned and kept: a bus route, a recipe, a game on the phone. How did they learn it? Use that way.",
        ways_to_ask=("“What have you taught yourself?”", "“Who explains things well?”"),
    ),
)

help_that_stays = InTheirWords(
    key="help_that_stays",
    short="Help that stays",
    wording="Which help will need to stay, as {child} grows, and who will give it?",
    family_wording="What help would you like to keep, as {child} grows?",
    hint="Each new age asks new things. Long help is ordinary help, not a mark against anyone.",
    about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    guidance=Guidance(
        look_for=(
            "Adult social care, as well as ours. Who will notice when {child} reaches the next stage? Helping is not taking over."
        )
    ),
)

advocate = ChooseOne(
    key="advocate",
    short="Advocate",
    wording="Has this parent been offered an advocate?",
    family_wording="Would you like someone on your side at meetings?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="has_one", words="Has one", family_words="I have someone"),
        Choice(key="offered", words="Offered, and thinking about it", family_words="I am thinking about it"),
        Choice(key="not_wanted", words="Offered, and not wanted now", family_words="Not now"),
        Choice(key="not_yet", words="Not offered yet", family_words="Nobody has asked me before"),
    ),
    guidance=Guidance(look_for="An advocate who is nobody’s relative and does not work for us. Offer again at each stage."),
)

LEARNING_DISABILITY = Adaptation(
    key="learning_disability",
    for_whom="A parent with a learning disability",
    when="When a parent has a learning disability or difficulty, known or likely. No diagnosis is needed.",
    what_changes=(
        "Show and tell, repeat, easy read, advocate. No tests. The questions ask to be shown. Adds ways that "
        "work, help that stays, and an advocate."
    ),
    applies_to=AppliesTo(any_circumstance=("learning_disability",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "A learning disability says nothing about love, and little about care. Go by what the child gets.",
        "The same worker, the same time of day, short visits. One section a visit is plenty.",
        "Ask to be shown. Do it side by side. Never ask questions to test what they know.",
        "Say it, show it, leave a picture of it. Come back to it next time, and ask them to show you.",
        "Watch for “yes” that means “I want this to stop”.",
        "Offer an advocate before you begin, and bring an easy-read page of what this is.",
        "“Knowing how” is a reason that calls for somebody to show it. It is not a level.",
    ),
    reword=(
        Reword(
            question="food_and_drink",
            hint=(
                "Make a meal or a bottle together. The usual state over the last 4 weeks. Pictures of a week "
                "help. Whether money is the reason comes next."
            ),
        ),
        Reword(
            question="body_and_mouth",
            hint="Be there at bath time, or do the teeth together. Go by comfort, not looks.",
        ),
        Reword(
            question="health_seen_to",
            hint=(
                "“Show me what you do when {child} is hot.” Look at the medicine and the spoon together. If "
                "treatment is missing now, use Safe today."
            ),
        ),
        Reword(
            question="appointments",
            hint="Was the letter in words they could read? Did anybody ring, remind, or go along? Say “was not brought”.",
        ),
        Reword(
            question="dangerous_things",
            hint="Go round together and put a sticker on what {child} could reach. Bring locks.",
        ),
        Reword(
            question="play_and_talk",
            hint="Play all together, for ten minutes, with what is there. Then ask what {child} likes best.",
        ),
        Reword(
            question="rules_same",
            hint="A picture on the wall can hold a rule. Do other adults undo what this parent decides?",
        ),
        Reword(
            question="plan_for_bad_days",
            hint="A plan is a face, a number in the phone, and a thing they will do. Try ringing it together.",
        ),
    ),
    add=(
        Add(section="each_carer", question=advocate),
        Add(section="each_carer", after="already_tried", question=way_that_works),
        Add(section="each_carer", after="already_tried", question=help_that_stays),
    ),
)
