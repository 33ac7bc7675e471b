"""Where an adult may be harming another: each adult apart, harm named with the one who does it, and no copy left."""

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

safe_to_ask = ChooseOne(
    key="safe_to_ask",
    short="Safe to ask today",
    wording="Is it safe to ask about this today?",
    hint="Answer before you begin. Who is in the house, who may come back, and who may be listening on a phone?",
    about=(Dimension.SAFETY,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=(
        Choice(key="alone", words="Yes: this adult is alone with me"),
        Choice(key="child_hears", words="Not now: a child would hear"),
        Choice(key="adult_near", words="Not now: another adult is near"),
        Choice(key="not_sure", words="Not sure: I will arrange a safe time and place"),
    ),
    guidance=Guidance(
        look_for=("A clinic, a school or a children’s centre may be safer than home. Agree what you will say you talked about.")
    ),
)

who_harms = InTheirWords(
    key="who_does_what",
    short="Who does what",
    wording="Who does what to whom, and where is {child} then?",
    hint=(
        "Name the adult who does it and what they do: words, money, phone, threats, blows. Not “they argue”, "
        "not “a volatile relationship”."
    ),
    about=(Dimension.SAFETY,),
    voices=(Voice.CARER, Voice.PRACTITIONER, Voice.CHILD),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "A pattern of control, more than a list of blows. What has been tried with the adult who harms? "
            "{child} is not asked about that adult in that adult’s hearing."
        ),
        ways_to_ask=("“What happens if you say no?”", "“What are you most worried that I might do?”"),
    ),
)

keeps_safe = InTheirWords(
    key="what_keeps_child_safe",
    short="What keeps the child safe",
    wording="What does the adult who is harmed do, each day, to keep {child} safe and well?",
    hint="Everything counts: a packed bag, a code word, keeping the peace, tea on time. This is care under fire.",
    about=(Dimension.SAFETY, Dimension.WARMTH),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    shows=Signal.STRENGTH,
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "What the other adult’s behaviour stops this adult from doing. A gap in care that somebody else "
            "has made is theirs: put safety as what gets in the way."
        )
    ),
)

safe_copy = ChooseOne(
    key="safe_copy",
    short="Copies and messages",
    wording="How can anything safely be shared with the adult who is harmed?",
    about=(Dimension.SAFETY,),
    on_family_view=False,
    choices=(
        Choice(key="nothing", words="Nothing in writing, and no messages"),
        Choice(key="read_out", words="Read out, alone, and taken away again"),
        Choice(key="kept_elsewhere", words="Kept for them at a safe place"),
        Choice(key="agreed_way", words="In a way this adult has chosen, written in the record"),
    ),
    guidance=Guidance(
        look_for=(
            "Shared post, shared phones, shared log-ins, children who carry letters. The other adult’s right "
            "to a copy of their own part is dealt with apart."
        )
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed",
    when="When domestic abuse is known or likely, now or since a separation.",
    what_changes=(
        "Each adult apart. No copy left. Harm is put down against the adult who does it. Questions that "
        "could raise the danger are not shown when the screen is turned round. Adds who does what, what "
        "keeps the child safe, and how to share safely."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never complete this with both adults together, and never turn the screen round with both there.",
        "Ask by voice, alone, at a safe time. If you are not sure, do not ask today.",
        "Put harm in the column of the adult who does it. The adult who is harmed is never marked down for not stopping it.",
        (
            "Where care falls short because of what the other adult does, the level is still what the child "
            "gets. What gets in the way is safety, and the help goes there."
        ),
        "Never ask the child to report on an adult in that adult’s hearing.",
        "Leave no copy and send no message unless this adult has chosen the way. Do not carry one adult’s words to the other.",
        "Talk to a domestic abuse specialist before you act on what you learn. Leaving is often the most dangerous time.",
    ),
    reword=(
        Reword(
            question="violence_and_fear",
            wording="With this adult, is {child} free from violence, control and fear?",
            hint=(
                "Choose a low level only in the column of the adult who does the harm. In the other column, "
                "say how that adult keeps {child} safe. By voice, alone."
            ),
        ),
        Reword(
            question="calm_limits",
            hint=(
                "Ask each adult alone. Where one adult makes the other punish {child}, say so. If {child} "
                "has been hit, choose On and off or Mostly not in the column of the one who did it. A mark, "
                "or a blow to a baby: act now."
            ),
            on_family_view=False,
        ),
        Reword(
            question="visitors",
            hint="Ask alone. Think of people sent to watch, and of a former partner who comes back.",
            on_family_view=False,
        ),
        Reword(
            question="drink_and_drugs",
            hint="Ask alone. Drink does not cause control. Somebody may also be using to get through it.",
            on_family_view=False,
        ),
        Reword(
            question="adult_relationships",
            wording="Does what one adult does to the other leave {child}’s days settled?",
            hint=(
                "In the column of the adult who does it. Do not write “conflict” or “on and off "
                "relationship” for one adult’s control of another."
            ),
            on_family_view=False,
        ),
        Reword(
            question="carer_steady",
            hint=(
                "Fear, broken sleep and injury are effects of the harm. Go by what reaches {child}, and say "
                "safety gets in the way."
            ),
            on_family_view=False,
        ),
        Reword(
            question="rules_same",
            hint="One adult undoing what the other does, on purpose, is control. Put it in that adult’s column.",
            on_family_view=False,
        ),
        Reword(
            question="plan_for_bad_days",
            hint=(
                "Only people both safe and chosen by the adult who is harmed. A safety plan belongs with the "
                "specialist service; do not write its details here."
            ),
            on_family_view=False,
        ),
    ),
    add=(
        Add(section="safety", after="left_with", question=safe_to_ask),
        Add(section="safety", after="violence_and_fear", question=who_harms),
        Add(section="safety", after="violence_and_fear", question=keeps_safe),
        Add(section="safe_today", question=safe_copy),
    ),
)
