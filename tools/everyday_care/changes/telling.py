"""Other ways of asking and telling: an interpreter, and words that are spoken and shown instead of read."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Voice,
)

LOW_LITERACY = Adaptation(
    key="low_literacy",
    for_whom="Spoken and pictures",
    when="When reading is hard work for the parent, today or always. Offer it to everybody; nobody has to say why.",
    what_changes=(
        "Everything is said aloud. The family’s levels are cut to a few words that can be said in one "
        "breath, and pointed to. Read with care beside earlier ones."
    ),
    applies_to=AppliesTo(any_circumstance=("low_literacy",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Say each question and each level aloud. Let them point, or answer with things: a cup, a shoe, a bed.",
        "Draw the ladder on paper: four rungs, and say where the foot goes.",
        "One idea at a time. Leave a silence.",
        "Do not hand over a page to read or sign. Read the copy out, or record it for them if they would like that.",
        "Ask how they would like letters and times to come: a call, a voice message, a picture of a clock.",
    ),
    reword=(
        Reword(
            question="food_and_drink",
            family_wording="Food and drink for {child}: is there enough?",
            family_anchors=Anchors(
                steady="Enough, every day.",
                mostly="Nearly always enough.",
                on_and_off="Some days not enough.",
                mostly_not="Most weeks {child} is hungry or thirsty.",
            ),
        ),
        Reword(
            question="body_and_mouth",
            family_wording="Skin, hair, mouth: is {child} comfy?",
            family_anchors=Anchors(
                steady="Yes.",
                mostly="Nearly always.",
                on_and_off="It keeps coming back: sore, itchy or wet.",
                mostly_not="Sore, itchy or wet most of the time.",
            ),
        ),
        Reword(
            question="clothing",
            family_wording="Things to wear: do they fit {child}?",
            family_anchors=Anchors(
                steady="Yes. Warm, dry, the right size.",
                mostly="Nearly always.",
                on_and_off="Some days no.",
                mostly_not="Most days no.",
            ),
        ),
        Reword(
            question="health_seen_to",
            family_wording="When {child} is ill or hurt: does {child} get help?",
            family_anchors=Anchors(
                steady="Yes. Soon.",
                mostly="Nearly always. Once it was late.",
                on_and_off="Often late.",
                mostly_not="Not yet. {child} is still ill or in pain.",
            ),
        ),
        Reword(
            question="appointments",
            family_wording="Doctor, dentist, clinic: does {child} get there?",
            family_anchors=Anchors(
                steady="Yes. Or a new time is made.",
                mostly="Nearly always. One was missed.",
                on_and_off="Some were missed.",
                mostly_not="Hardly ever.",
            ),
        ),
        Reword(
            question="home",
            family_wording="Home: can {child} eat, wash, play and sleep there?",
            family_anchors=Anchors(
                steady="Yes. All of them.",
                mostly="Yes. One thing needs mending.",
                on_and_off="Some days it gets in the way.",
                mostly_not="Most days no. It makes {child} ill or hurt.",
            ),
        ),
        Reword(
            question="dangerous_things",
            family_wording="Pills, blades, bleach, drugs: are they put away?",
            family_anchors=Anchors(
                steady="Yes. Locked or out of reach.",
                mostly="Nearly always.",
                on_and_off="Some days no.",
                mostly_not="Most days no.",
            ),
        ),
        Reword(
            question="warm_attention",
            family_wording="Smiles and chat: does {child} get them?",
            family_anchors=Anchors(
                steady="Every day.",
                mostly="Most days.",
                on_and_off="Good days yes. Hard days no.",
                mostly_not="Hardly ever.",
            ),
        ),
        Reword(
            question="comforted",
            family_wording="When {child} is upset: does comfort come?",
            family_anchors=Anchors(
                steady="Yes. Fast.",
                mostly="Yes. Now and then it is late.",
                on_and_off="It depends on the day.",
                mostly_not="No. {child} has stopped asking.",
            ),
        ),
        Reword(
            question="play_and_talk",
            family_wording="Time together, chat and fun: does {child} get it?",
            family_anchors=Anchors(
                steady="Yes. Lots.",
                mostly="Most days.",
                on_and_off="Now and then.",
                mostly_not="Hardly ever.",
            ),
        ),
        Reword(
            question="screens",
            family_wording="Phones and telly: is there still time for play and sleep?",
            family_anchors=Anchors(
                steady="Yes.",
                mostly="Nearly always.",
                on_and_off="Some days no.",
                mostly_not="Most days no.",
            ),
        ),
        Reword(
            question="adult_relationships",
            family_wording="When grown-ups fall out: is {child}’s day the same?",
            family_anchors=Anchors(
                steady="Yes.",
                mostly="Nearly always. {child} was told why.",
                on_and_off="No. It keeps getting shaken.",
                mostly_not="No. Home or family time changes each time.",
            ),
        ),
        Reword(
            question="plan_for_bad_days",
            family_wording="A bad day: does someone step in?",
            family_anchors=Anchors(
                steady="Yes. It has worked.",
                mostly="Yes. Not all of it is agreed.",
                on_and_off="Some days.",
                mostly_not="Nobody yet.",
            ),
        ),
        Reword(
            question="carer_sees",
            family_wording="What matters most to you, for {child}?",
            hint="Write their words as they say them, and read them back. One carer at a time.",
        ),
    ),
)

interpreted_by = ChooseOne(
    key="interpreted_by",
    short="Who interpreted",
    wording="Who interpreted?",
    family_wording="Who is interpreting for us?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=(Voice.PRACTITIONER,),
    on_family_view=False,
    choices=(
        Choice(key="in_the_room", words="A trained interpreter, in the room"),
        Choice(key="by_telephone", words="A trained interpreter, by telephone or video"),
        Choice(key="worker", words="A worker who speaks the language"),
        Choice(key="nobody", words="Nobody trained: only Safe today was asked"),
    ),
    guidance=Guidance(
        look_for=(
            "The right language, dialect and, where it matters, sex. Does the family know this interpreter "
            "from home? Ask the parent alone whether they are happy with them."
        )
    ),
)

own_words = InTheirWords(
    key="own_words",
    short="Their own words",
    wording="Which words did they use, in their own language, for what matters here?",
    family_wording="What do you call this in your language?",
    hint=(
        "Write it as it sounds, with what the interpreter says it means. Love, respect, naughty, clean, "
        "strict: few of these cross over whole."
    ),
    about=(Dimension.IDENTITY,),
    voices=(Voice.CARER, Voice.CHILD),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=("Words that came out much shorter or longer than they went in. Ask the interpreter to say what was lost.")
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="An interpreter",
    when="When a parent or child would say more in another language, or in British Sign Language.",
    what_changes=(
        "A trained interpreter, never a child, relative or friend. Says who interpreted. Keeps their own "
        "words beside the English. Questions that lean on English words are asked another way."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        (
            "Never use a child, a relative, a friend or another parent. If nobody trained can be had today, "
            "ask Safe today and come back."
        ),
        "Talk with the interpreter first: what this is, the four levels, and that everything is said and nothing is added.",
        "Look at and speak to the parent, not to the interpreter. Short sentences. Allow double the time, over more visits.",
        "Agree the words for the four levels in their language, once, and keep to them.",
        "Show, draw and watch. Do not judge warmth by the sound of a language you do not speak.",
        "Send what is written in a language they read, or as a recording.",
    ),
    reword=(
        Reword(
            question="kind_words",
            hint=(
                "Ask the interpreter for the exact words and the tone. Write both languages. A teasing name "
                "in one language may be tender in another."
            ),
        ),
        Reword(
            question="hopes_and_fears",
            hint=(
                "Ask it as two plain questions: what does {child} want? What is {child} afraid of? Then see "
                "whether the answers match."
            ),
        ),
        Reword(
            question="rules_same",
            wording="Is the same thing allowed every day, and by each carer?",
            family_wording="Is the same thing allowed each day, by each grown-up?",
        ),
        Reword(
            question="adult_decisions",
            hint=(
                "Does {child} interpret for the family: at the doctor’s, the bank, the school? That is an "
                "adult’s work. Helping at home is good for a child."
            ),
        ),
        Reword(
            question="school_talked_about",
            hint="In any language. Do letters and messages come in one they read? Learning at home or college counts.",
        ),
    ),
    add=(
        Add(section="safe_today", question=interpreted_by),
        Add(section="each_carer", after="carer_sees", question=own_words),
    ),
)
