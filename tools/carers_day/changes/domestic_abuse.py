"""Carrying the Day where a carer may be harmed: alone, at a safe time, with nothing left behind."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)

THEIRS = (Voice.CARER,)

safe_to_ask = ChooseOne(
    key="safe_to_ask",
    short="Safe to ask today",
    wording="Is it safe to ask {carer} today?",
    hint="Answer before anything else. Who is in, who may come back, who may be listening on a phone or a camera?",
    about=(Dimension.SAFETY,),
    on_family_view=False,
    choices=(
        Choice(key="alone", words="Yes: alone, and {carer} says it is safe"),
        Choice(key="child_hears", words="Not now: a child would hear"),
        Choice(key="adult_near", words="Not now: another adult is near or may come"),
        Choice(key="not_sure", words="Not sure: I will arrange a safe time and place"),
    ),
    guidance=Guidance(look_for="Not sure is a no. Agree a reason for your visit that {carer} can give afterwards."),
)

who_does_what = InTheirWords(
    key="who_does_what",
    short="Who does what",
    wording="Who does what to {carer}, and what does it stop {carer} from doing?",
    hint="Name the one who does it, and what is done. Sleep, food, money, going out, seeing to the children.",
    about=(Dimension.SAFETY, Dimension.FAMILY_HISTORY),
    voices=THEIRS,
    on_family_view=False,
    guidance=Guidance(
        look_for="The load is made by somebody else’s behaviour: say whose. What has been tried with the one who harms?",
        ways_to_ask=("“What happens if you say no?”", "“What would happen if you slept late?”"),
    ),
)

keeps_safe = InTheirWords(
    key="what_i_do_to_keep_safe",
    short="What I do to keep us safe",
    wording="What does {carer} do each day to keep everybody safe?",
    about=(Dimension.SAFETY, Dimension.WARMTH),
    voices=THEIRS,
    shows=Signal.STRENGTH,
    on_family_view=False,
    guidance=Guidance(look_for="Keeping the peace, a packed bag, a code word, tea at six exactly. It is work, and it is care."),
)

safe_way = InTheirWords(
    key="safe_way_to_reach",
    short="A safe way to reach me",
    wording="How may {carer} be reached safely, when, and what may be said?",
    about=(Dimension.SAFETY,),
    voices=THEIRS,
    shows=None,
    on_family_view=False,
    guidance=Guidance(
        look_for="A number, a place, a word that means stop. Never by post, by the children, or on a shared account."
    ),
)

NOT_ON_SCREEN = "Asked by voice, alone. Not on a turned screen."

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="A carer who may be harmed",
    when="Domestic abuse is known or likely, now or since a separation; or there is any doubt.",
    what_changes=(
        "Alone, at a safe time. No copy and no letter are left. What could be found or overheard is off the screen. Adds who "
        "does what, what keeps safe, and a safe way to be reached."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Alone, in a place {carer} chooses, at a safe time. If you are not sure that it is safe, do not ask today.",
        "Leave no paper, send no message, make no recording. Agree what to say if somebody asks what it was about.",
        (
            "A load that somebody else makes is put down to the one who makes it. Nobody is held responsible for what is done "
            "to them."
        ),
        "Have a domestic abuse specialist to ring while you are there. Leaving may be the most dangerous time: do not urge it.",
        "The other adult has a day of their own, with another worker if need be. Carry nothing between.",
    ),
    reword=(
        Reword(
            question="load_money",
            hint=f"{NOT_ON_SCREEN} Who holds the money, and must every penny be accounted for?",
            on_family_view=False,
        ),
        Reword(
            question="load_bills", hint=f"{NOT_ON_SCREEN} Debts put in {{carer}}’s name by somebody else.", on_family_view=False
        ),
        Reword(question="load_work", hint="Stopped from working, or made to. Rung at work all day.", on_family_view=False),
        Reword(question="load_mood", hint=NOT_ON_SCREEN, on_family_view=False),
        Reword(question="load_trauma", hint=NOT_ON_SCREEN, on_family_view=False),
        Reword(
            question="load_immigration", hint=f"{NOT_ON_SCREEN} Papers held back, threats about status.", on_family_view=False
        ),
        Reword(question="load_phones", hint=f"{NOT_ON_SCREEN} Is the phone looked at, tracked or shared?", on_family_view=False),
        Reword(question="load_lonely", hint=f"{NOT_ON_SCREEN} Kept from friends and family, bit by bit?", on_family_view=False),
        Reword(
            question="at_crunch",
            hint=f"{NOT_ON_SCREEN} What are those points like when somebody is due home?",
            on_family_view=False,
        ),
        Reword(question="night", hint=f"{NOT_ON_SCREEN} What is listened for?", on_family_view=False),
        Reword(question="who_would_come", hint=f"{NOT_ON_SCREEN} Who is safe to ring, and who would tell?", on_family_view=False),
        Reword(question="helped_before", hint=NOT_ON_SCREEN, on_family_view=False),
        Reword(question="one_thing", hint=NOT_ON_SCREEN, on_family_view=False),
        Reword(
            question="goes_without_then",
            hint=f"{NOT_ON_SCREEN} What the other adult’s behaviour keeps from {{child}}.",
            on_family_view=False,
        ),
        Reword(question="keeps_from_child", hint=NOT_ON_SCREEN, on_family_view=False),
        Reword(
            question="help_offered",
            hint=f"{NOT_ON_SCREEN} Offer aloud. Write nothing down for {{carer}} to take.",
            on_family_view=False,
        ),
        Reword(question="made_worse", hint=NOT_ON_SCREEN, on_family_view=False),
        Reword(question="should_have_asked", on_family_view=False),
    ),
    leave_out=(LeaveOut(question="letter_back", why="Nothing is sent or left. A safe way to be reached is asked instead."),),
    add=(
        Add(section="start", question=safe_to_ask),
        Add(section="carry_people", after="load_controlled", question=who_does_what),
        Add(section="carry_people", after="who_does_what", question=keeps_safe),
        Add(section="closing", question=safe_way),
    ),
)
