"""Carrying the Day in other ways of telling: spoken and drawn, and through an interpreter."""

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
    Voice,
)

LOW_LITERACY = Adaptation(
    key="low_literacy",
    for_whom="Spoken, not written",
    when="When reading is hard work, today or always. Offer it to everybody; nobody has to say why.",
    what_changes=(
        "Nothing is handed over to read. Questions are cut so that they can be said in one breath. The letter is spoken and "
        "recorded."
    ),
    applies_to=AppliesTo(any_circumstance=("low_literacy",)),
    comparable=Comparability.SAME,
    method=(
        "Say everything aloud. Offer to record the carer’s account, on the carer’s own phone.",
        "Four cups or four stones for how heavy: let the hands answer.",
        "Draw the day as a line, and put marks where it runs well and where it crunches.",
        "Read back what you wrote, word for word, and change it there and then.",
        "Ask how news and times should come: a call, a voice message, a picture of a clock.",
    ),
    reword=(
        Reword(question="begin_with", family_wording="Where shall we start?"),
        Reword(question="crunch_when", family_wording="Which bit of the day is worst?"),
        Reword(question="load_reading", family_wording="How heavy is reading? You need not say why."),
        Reword(
            question="load_forms",
            family_wording="Forms: how heavy?",
            hint="Bring the one that is waiting. We fill it in together today.",
        ),
        Reword(question="load_worry", family_wording="Worry: how heavy?"),
        Reword(question="load_caring", family_wording="Caring for others: how heavy?"),
        Reword(question="load_judged", family_wording="Being judged: how heavy?"),
        Reword(question="who_would_come", family_wording="Who would come at night?"),
        Reword(question="one_thing", family_wording="One thing by next week: what?"),
        Reword(
            question="letter_back",
            family_wording="Shall I say this back to you, or record it?",
            hint="A spoken letter counts. Nobody has to read.",
        ),
        Reword(question="agreed_record", hint="Read out every line before it is ticked."),
    ),
)

interpreted_by = ChooseOne(
    key="interpreted_by",
    short="Who interpreted",
    wording="Who interpreted?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    on_family_view=False,
    choices=(
        Choice(key="in_the_room", words="A trained interpreter, in the room"),
        Choice(key="by_telephone", words="A trained interpreter, by telephone or video"),
        Choice(key="worker", words="A worker who speaks the language"),
        Choice(key="nobody", words="Nobody trained: only Safe today was asked"),
    ),
    guidance=Guidance(
        look_for=(
            "Dialect, sex, and whether the interpreter knows the family or the community. Ask {carer}, alone, if they are "
            "content."
        )
    ),
)

own_words = InTheirWords(
    key="own_words",
    short="In their own language",
    wording="Which words did {carer} use, in {carer}’s own language, for what weighs most?",
    family_wording="What do you call this in your own language?",
    about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Sadness, shame, honour, tired, heart: few cross over whole. Ask the interpreter what was lost."),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A carer who speaks with us through an interpreter",
    when="The carer would say more in another language, or in British Sign Language.",
    what_changes=(
        "A trained interpreter, never family or a child. Says who interpreted, and keeps the carer’s own words. Heaviness is "
        "agreed in their language first."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never a child, a partner, a relative or a neighbour. Nobody trained today: ask Safe today and come back.",
        "Double the time, over two sittings. Speak to the carer, not to the interpreter.",
        "Agree the four words for how heavy, once, in the carer’s language, and keep to them.",
        "What is asked alone needs an interpreter of the carer’s choosing, by telephone from another town if need be.",
        "Send the letter in a language they read, or recorded.",
    ),
    reword=(
        Reword(question="load_english", hint="Ask what is lost when others speak for {carer}. BSL users too."),
        Reword(
            question="load_mood",
            hint="Many languages say it with the body: heavy chest, thinking too much, tired heart. Ask for the word.",
        ),
        Reword(
            question="load_voices", hint="Spirits, prayer and ancestors may be ordinary here. Ask whether it troubles {carer}."
        ),
        Reword(question="laughs", hint="In their own language, with whom?"),
        Reword(question="easier_to_work_with", hint="The same interpreter, messages in a language they read, time."),
        Reword(question="letter_back", hint="In which language, read or heard?"),
    ),
    add=(
        Add(section="start", after="who_is_here", question=interpreted_by),
        Add(section="carry_services", question=own_words),
    ),
)
