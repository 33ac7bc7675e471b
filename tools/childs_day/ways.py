"""A Day As It Is for children who tell in other ways, who sense the world differently, or whose language is another."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)
from tools.childs_day.small import ABOUT_SELF, OF_THE_CHILD

WHO_KNOWS = (Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER)

NONVERBAL_OR_AAC = Adaptation(
    key="nonverbal_or_aac",
    for_whom="A child who tells in other ways than speech",
    when="The child uses signs, symbols, a device, or behaviour in place of speech.",
    what_changes="Watches in two places and through one care routine. Asks those who know the child what each behaviour means.",
    applies_to=AppliesTo(any_characteristic=("nonverbal_or_aac",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Have the child’s own board or device there, charged, with words for feelings, people and “stop”.",
        "Watch in two places, home and school or respite, and watch one care routine: feeding, changing, moving.",
        "Ask two people who know the child what each behaviour means. Write both, also where they differ.",
        "Pain, hunger and fear come before “that is just how they are”.",
    ),
    reword=(
        *OF_THE_CHILD,
        *ABOUT_SELF,
        Reword(
            question="wish",
            wording="What one thing would {child} want by Friday, from all that {child} shows?",
            family_wording="What one thing would {child} want by Friday?",
        ),
    ),
    add=(
        Add(
            section="whole_day",
            question=InTheirWords(
                key="behaviour_means",
                wording="What does each thing {child} does mean?",
                family_wording="What does it mean when {child} does this?",
                hint="The behaviour, then what it means, then who says so.",
                short="What behaviour means",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
                voices=WHO_KNOWS,
                long=True,
                guidance=Guidance(look_for="Yes, no, more, stop, pain, hunger, tired, scared, happy, missing somebody."),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="first_place_watched",
                wording="What did I see in the first place I watched?",
                family_wording="What did we see in the first place?",
                short="First place watched",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
                voices=(Voice.PRACTITIONER,),
                long=True,
                guidance=Guidance(look_for="Place, time, who was there. What the child did just before and after each thing."),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="second_place_watched",
                wording="What did I see in the second place I watched?",
                family_wording="What did we see in the second place?",
                short="Second place watched",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
                voices=(Voice.PRACTITIONER,),
                long=True,
                guidance=Guidance(look_for="What is different here: who, noise, time given, how the child is spoken to."),
            ),
        ),
        Add(
            section="morning",
            question=InTheirWords(
                key="care_routine_watched",
                wording="What happened in a care routine, watched?",
                family_wording="What did we see when {child} had care?",
                hint="Feeding, changing, moving or medicines.",
                short="Care routine, watched",
                about=(Dimension.BASIC_CARE, Dimension.WARMTH),
                voices=(Voice.PRACTITIONER,),
                long=True,
                guidance=Guidance(
                    look_for="Told what is coming, waited for, positioned safely, equipment that fits, pain, dignity, fun."
                ),
            ),
        ),
    ),
)

NEURODIVERGENT = Adaptation(
    key="neurodivergent",
    for_whom="A child who is autistic, has ADHD, or senses and thinks differently",
    when="The child is neurodivergent, or waiting to find out.",
    what_changes="Adds what is too much, what soothes, changes of plan and safe foods. Gives choices of how to tell.",
    applies_to=AppliesTo(any_characteristic=("neurodivergent",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Send the questions, a picture of you and the plan beforehand. Keep to it. Say when it will end.",
        "Offer writing, typing, drawing, building or walking. No eye contact is needed.",
        "One plain question at a time, and wait. Say exactly what you mean.",
        "Ask what a day costs: a child may hold it together all day and come apart at home.",
    ),
    reword=(
        Reword(question="waking_room", hint="Light, sound, smell, labels, who is in it. What {child} would turn off first."),
        Reword(
            question="cuddle",
            wording="What closeness does {child} like, and from whom?",
            family_wording="Who do you like close to you, and how?",
        ),
        Reword(question="play", hint="Interests count, however unusual. So does being alone by choice."),
        Reword(question="hard_part", hint="Noise, groups, changes, being told off for what cannot be helped."),
    ),
    add=(
        Add(
            section="whole_day",
            question=InTheirWords(
                key="too_much",
                wording="What is too much for {child} in the day?",
                family_wording="What is too much in the day?",
                hint="Sounds, lights, smells, touch, people, or too little of them.",
                short="Too much",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
                voices=(*WHO_KNOWS, Voice.CHILD),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="The hour it happens, what comes before, and what it looks like in this child."),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="what_soothes",
                wording="What soothes {child} afterwards?",
                family_wording="What helps when it is too much?",
                short="What soothes",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.WARMTH),
                voices=(*WHO_KNOWS, Voice.CHILD),
                shows=Signal.STRENGTH,
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="A place, weight, movement, quiet, a person who knows. Whether it is allowed everywhere."
                ),
            ),
        ),
        Add(
            section="whole_day",
            question=InTheirWords(
                key="change_of_plan",
                wording="What happens for {child} when plans change?",
                family_wording="What is it like when plans change?",
                short="Changes of plan",
                about=(Dimension.STABILITY, Dimension.GUIDANCE),
                voices=(*WHO_KNOWS, Voice.CHILD),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Warning given, pictures, time; or surprise and being told off. How long it lasts."),
            ),
        ),
        Add(
            section="morning",
            after="breakfast",
            question=InTheirWords(
                key="safe_foods",
                wording="Which foods are safe foods for {child}?",
                family_wording="Which foods feel OK to eat?",
                short="Safe foods",
                about=(Dimension.BASIC_CARE, Dimension.HEALTH),
                voices=(*WHO_KNOWS, Voice.CHILD),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="A short list may be careful care, not poor care. Weight, cost, school lunch, who has helped."
                ),
            ),
        ),
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A child or carer whose first language is not the one you share",
    when="The child or a carer would say more in another language, BSL included.",
    what_changes="A trained interpreter, never a child or a relative. Words are kept in both languages, with who interpreted.",
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never use a child, a relative, a neighbour or another parent to interpret.",
        "Allow twice the time. Speak to the child, not to the interpreter. Use pictures as well.",
        "Ask for what was said, word for word, not for what was meant.",
        "Offer a different interpreter for the child and for each carer, where somebody may be afraid.",
    ),
    reword=(
        Reword(question="day_by_blocks", hint="In the language it was told in, then in English. Say which words had no English."),
        Reword(question="worst_bit", hint="In the language it was said in, then in English."),
        Reword(question="best_bit", hint="In the language it was said in, then in English."),
    ),
    add=(
        Add(
            section="whole_day",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and in which language?",
                family_wording="Who helped us with words?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                shows=None,
                guidance=Guidance(look_for="The service, the language, for which voice. If nobody did, what could not be asked."),
            ),
        ),
    ),
)
