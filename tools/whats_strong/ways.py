"""What Holds across cultures, for children who tell in other ways, and where an adult may be harmed."""

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
    LeaveOut,
    Reword,
    Signal,
    Strength,
    Voice,
)

BOTH = (Voice.CARER, Voice.PRACTITIONER)
ALL = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)

who_counts = InTheirWords(
    key="who_counts",
    short="Who counts as family",
    wording="Who counts as family here?",
    family_wording="Who counts as family for you?",
    hint=(
        "In their words and their language: elders, godparents, cousins called brothers, people from the same village, people "
        "who have died."
    ),
    about=(Dimension.WIDER_FAMILY, Dimension.IDENTITY),
    voices=ALL,
    shows=Signal.STRENGTH,
    guidance=Guidance(
        look_for=(
            "Who decides, whose word counts, who may not be told. What would be shameful to ask of them, and what an honour?"
        ),
        ways_to_ask=("“When something important happens, who must be told?”", "“Who raised you?”"),
    ),
)

elders = Strength(
    key="elders",
    short="Elders and community",
    wording="How far could elders or community be relied on?",
    family_wording="Can you count on elders or your community?",
    about=(Dimension.SOCIAL_INTEGRATION, Dimension.WIDER_FAMILY),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Help may come with judgement, or with gossip. Ask {carer}, alone, who may know. Racism may have made it the only "
            "safe place."
        )
    ),
)

far_away = Strength(
    key="far_away",
    short="Family far away",
    wording="How far could family in another place be relied on?",
    family_wording="Can you count on family far away?",
    hint="By telephone, by money sent, by visits. It may go the other way: who relies on this family?",
    about=(Dimension.WIDER_FAMILY,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Who talks to {child}, in which language, on which day?"),
)

CULTURAL = Adaptation(
    key="cultural",
    for_whom="A family whose ways differ from yours",
    when="Always worth choosing where you and the family come from different places, faiths or ways of living.",
    what_changes=(
        "Asks first who counts as family. Adds elders and community, and family far away. Strengths are named in the family’s "
        "words."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter", "gypsy_roma_traveller", "asylum_nrpf")),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask who counts as family before you draw. A drawing of mother, father and children leaves most families out.",
        "Ask the child and the adults apart: two generations may live between two cultures.",
        "A trained interpreter, never a relative, and never somebody from the same small community without asking.",
        "Name what you find strange in yourself, in supervision, before you call it weak or strong in them.",
        "Culture explains neither harm nor safety. Ask what the child gets.",
    ),
    reword=(
        Reword(
            question="network", hint="Who counts as family comes first. Cousins, elders, people far away, people who have died."
        ),
        Reword(question="culture", hint="What would {child} lose without it? Who keeps it going, here?"),
        Reword(
            question="asks_for_help",
            hint=(
                "Whom is it right to ask, and what is it shameful to ask for? Asking outside the family may be a very large step."
            ),
        ),
        Reword(
            question="love_felt",
            hint="Shown how, in this family: food, work, discipline, few words, many? What does {child} say?",
        ),
        Reword(
            question="repairs",
            hint="It may be done by an elder, by food, by silence that ends. How does {child} know it is over?",
        ),
    ),
    add=(
        Add(section="bad_day", after="what_worked", question=who_counts),
        Add(section="community", after="faith_group", question=elders),
        Add(section="community", after="elders", question=far_away),
    ),
)

settles_with = Strength(
    key="settles_with",
    short="Whom the child settles with",
    wording="How far could the people {child} settles with be relied on?",
    family_wording="Can {child} count on the people {child} settles with?",
    hint="Named by two people who know {child}, apart, from what {child} does.",
    about=(Dimension.RELATIONSHIPS,),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    guidance=Guidance(look_for="Body, breath, eyes, sounds: with whom do they ease? Who else can read {them}?"),
)

knows_how = Strength(
    key="knows_how_to_care",
    short="Others who know how",
    wording="How far could somebody else who knows {child}’s care be relied on?",
    family_wording="Is there someone else who knows how to care for {child}?",
    hint="Feeding, moving, seizures, signs. Trained, willing, and in reach.",
    about=(Dimension.BASIC_CARE, Dimension.WIDER_FAMILY),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    guidance=Guidance(
        look_for=(
            "If there is nobody, whose job is it to train somebody? A service can be asked for; a strength cannot be wished for."
        )
    ),
)

NONVERBAL_OR_AAC = Adaptation(
    key="nonverbal_or_aac",
    for_whom="A child who tells in other ways than speech",
    when="The child uses signs, symbols, a device, looks, movement or behaviour in place of speech.",
    what_changes=(
        "Photographs to choose from, and what the child shows with each person. Adds whom the child settles with, and who else "
        "knows the care."
    ),
    applies_to=AppliesTo(any_characteristic=("nonverbal_or_aac",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Photographs of people and places, two at a time, on the child’s own board. Try again on another day.",
        "What the child does with each person, seen by two people who know the child, is the child’s voice.",
        "School drivers, escorts and respite workers may be the people the child would choose. Ask them.",
    ),
    reword=(
        Reword(
            question="child_would_say",
            wording="Whom does {child} choose, by sign, picture, look or reaching?",
            family_wording="Show me: who helps you?",
            hint="Exactly what was done, in order, with which pictures.",
        ),
        Reword(
            question="child_names",
            wording="Whom does {child} pick out, in {their} own way?",
            family_wording="Show me who you would pick.",
        ),
        Reword(question="adult_to_tell", hint="With whom could {child} show that something is wrong, and be understood?"),
        Reword(question="how_copes", hint="What {child} does, and what each of two people takes it to mean."),
        Reword(question="tasks", hint="Who can feed, move, sign, give medicine? Who has been trained, and when?"),
    ),
    add=(
        Add(section="child", after="adult_to_tell", question=settles_with),
        Add(section="people", after="tasks", question=knows_how),
    ),
)

members_checked = ChooseOne(
    key="members_checked",
    short="Is each person safe",
    wording="Has it been checked, with {carer} alone, that each person on the drawing is safe?",
    about=(Dimension.SAFETY, Dimension.WIDER_FAMILY),
    on_family_view=False,
    choices=(
        Choice(key="all", words="Yes, each of them", shows=Signal.STRENGTH),
        Choice(key="some", words="Some: the rest are not asked for anything yet"),
        Choice(key="not_yet", words="Not yet: nobody is approached until it is"),
    ),
    guidance=Guidance(
        look_for=(
            "Who would pass word to the one who harms? Whose loyalty is where? Who looks at whose phone? Family may have known "
            "and said nothing."
        )
    ),
)

who_must_not_know = InTheirWords(
    key="who_must_not_know",
    short="Who must not know",
    wording="Who must not know, and what must they not know?",
    about=(Dimension.SAFETY,),
    voices=BOTH,
    shows=None,
    on_family_view=False,
    guidance=Guidance(look_for="An address, a plan, that this was talked about at all. Agree a word that means stop."),
)

keeps_going = InTheirWords(
    key="strength_under_harm",
    short="What the harmed adult does",
    wording="What does the adult who is harmed do, each day, that protects {child}?",
    about=(Dimension.SAFETY, Dimension.WARMTH),
    voices=BOTH,
    shows=Signal.STRENGTH,
    on_family_view=False,
    guidance=Guidance(look_for="It is a strength, and it is not a cover: the harm is stopped by the one who does it, and by us."),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed",
    when="Domestic abuse is known or likely, now or since a separation.",
    what_changes=(
        "Each adult apart, and no joint meeting. Each person on the drawing is checked with the adult who is harmed, alone. "
        "What could raise the danger is off the screen."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "No meeting with both adults. No drawing left behind, and none on a shared phone.",
        "Check every name, with the adult who is harmed, alone, before anybody is rung.",
        "The adult who harms is not asked to supervise, to step in, or to pass on messages.",
        "Do not count calm as a strength until you know what it costs, and whom.",
        "Talk to a domestic abuse specialist before you build a plan on a network.",
    ),
    reword=(
        Reword(
            question="last_bad_day",
            hint="By voice, alone. Ask how it was got through. Nobody is asked what led to it.",
            on_family_view=False,
        ),
        Reword(question="what_worked", hint="By voice, alone.", on_family_view=False),
        Reword(question="network", hint="With the adult who is harmed, alone. Nothing is left behind.", on_family_view=False),
        Reword(question="tasks", hint="Only people who have been checked.", on_family_view=False),
        Reword(question="would_tell_us", hint="Who would tell us, and who would tell the one who harms?", on_family_view=False),
        Reword(
            question="safe_place_to_stay",
            hint="An address that the one who harms does not know. By voice, alone.",
            on_family_view=False,
        ),
        Reword(question="other_side", hint="Is it safe, who decided, and what does {child} say?", on_family_view=False),
        Reword(
            question="repairs",
            hint="Between {carer} and {child}. Making up between adults after harm is not a strength to count.",
            on_family_view=False,
        ),
        Reword(question="worries", hint="Name who does what. By voice, alone.", on_family_view=False),
        Reword(question="what_would_break_it", hint="By voice, alone: what would the other adult do?", on_family_view=False),
        Reword(question="step_in", hint="Only people who have been checked, and a specialist’s number.", on_family_view=False),
        Reword(question="network_seen", on_family_view=False),
        Reword(question="trusted_practitioner", on_family_view=False),
    ),
    leave_out=(
        LeaveOut(
            question="child_names",
            why="A list of names a child has made could be found or asked about. The child’s people are heard by voice.",
        ),
    ),
    add=(
        Add(section="bad_day", question=members_checked),
        Add(section="bad_day", question=who_must_not_know),
        Add(section="carer", after="notices_needs", question=keeps_going),
    ),
)
