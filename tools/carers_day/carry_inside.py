"""What I carry, second part: mood, worry, sleep, memories, and drink, drugs and gambling."""

from app.declaration import CarerLoad, Depth, Dimension, Guidance, Voice

THEIRS = (Voice.CARER,)

ALONE = "Ask alone, by voice. It is not shown when the screen is turned round, and not in a copy. Theirs or somebody else’s."

mood = CarerLoad(
    key="load_mood",
    short="Mood",
    wording="How heavy is low mood for {carer}?",
    family_wording="How heavy is feeling low?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    guidance=Guidance(
        look_for=(
            "How long, what it stops, what helps a little. If life does not feel worth living, ask plainly and answer Safe today."
        ),
        ages={"0_1": "After a birth, in mothers and fathers: ask every time. Perinatal help is quick when asked for."},
        ways_to_ask=("“How have you been in yourself?”",),
    ),
)

worry = CarerLoad(
    key="load_worry",
    short="Worry",
    wording="How heavy is worry for {carer}?",
    family_wording="How heavy is worry for you?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="What goes round and round. Some of it is about us. Say what is true and what is not going to happen."
    ),
)

sleep = CarerLoad(
    key="load_sleep",
    short="Sleep",
    wording="How heavy is want of sleep for {carer}?",
    family_wording="How heavy is being tired?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Hours in total, longest stretch, who could take one night. Almost everything looks worse without sleep."
    ),
)

trauma = CarerLoad(
    key="load_trauma",
    short="Things that happened",
    wording="How heavy are the things that have happened to {carer}?",
    family_wording="How heavy are things that have happened to you?",
    hint="No details are needed. How much they weigh now is enough.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "What brings it back: a voice, a meeting, an official letter. How could we avoid doing that? Do not open what you "
            "cannot stay with."
        ),
        ways_to_ask=("“Is there anything we do that brings it back?”",),
    ),
)

voices = CarerLoad(
    key="load_voices",
    short="Hearing or seeing things",
    wording="How heavy is hearing what others do not hear, for {carer}?",
    family_wording="How heavy is hearing things others do not?",
    hint="Or seeing it. In many families and faiths it is no trouble: ask whether it weighs.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.FULL,
    on_family_view=False,
    guidance=Guidance(
        look_for="Many people hear voices and care well. What do they say? If they speak of harm to anybody: Safe today."
    ),
)

drink = CarerLoad(
    key="load_drink",
    short="Drink",
    wording="How heavy is drink in {carer}’s day?",
    family_wording="How heavy is drink for you?",
    hint=ALONE,
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "What it does for {carer}, what it takes, who has the children then. Stopping suddenly can be dangerous: ask a "
            "doctor first."
        ),
        ways_to_ask=("“What part does drink play for you, or for somebody here?”",),
    ),
)

drugs = CarerLoad(
    key="load_drugs",
    short="Drugs",
    wording="How heavy are drugs in {carer}’s day?",
    family_wording="How heavy are drugs for you?",
    hint=ALONE,
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for="Prescribed ones too. Treatment that is working is a strength. Who sells, who visits, where it is kept?"
    ),
)

gambling = CarerLoad(
    key="load_gambling",
    short="Gambling",
    wording="How heavy is gambling in {carer}’s day?",
    family_wording="How heavy is gambling for you?",
    hint=ALONE,
    about=(Dimension.FAMILY_HISTORY, Dimension.INCOME),
    voices=THEIRS,
    depth=Depth.FULL,
    on_family_view=False,
    guidance=Guidance(
        look_for="Scratch cards, phones, games for children that cost money. Shame keeps it hidden longest of all."
    ),
)

childhood = CarerLoad(
    key="load_childhood",
    short="Memories of childhood",
    wording="How heavy are {carer}’s memories of being a child?",
    family_wording="How heavy are memories of when you were a child?",
    hint="Only if {carer} wants to, and it helps with now. No score is made of anybody’s childhood.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "What comes up, and when: bath time, a certain age, being watched. Some have been in care themselves, and fear us "
            "for good reason."
        ),
        ways_to_ask=("“Does being a parent bring back anything of when you were small?”",),
    ),
)

INSIDE = (mood, worry, sleep, trauma, voices, drink, drugs, gambling, childhood)
