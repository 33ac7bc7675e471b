"""Same Needs for an autistic child, a deaf child, and a child who is blind or partially sighted."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Reword,
    Signal,
    Voice,
)

NEURODIVERGENT = Adaptation(
    key="neurodivergent",
    for_whom="An autistic child",
    when="The child is autistic, or waiting to know.",
    what_changes=(
        "Looks for distress beneath behaviour, the cost of masking, and safe foods and places. Sensory needs are always asked."
    ),
    applies_to=AppliesTo(any_characteristic=("neurodivergent",)),
    comparable=Comparability.SAME,
    method=(
        "Send a picture of you and of what will happen. Keep to it, and say when it ends.",
        "Distress is not naughtiness, and calm may be masking. Ask what happens after.",
        "Few words, no questions that mean something else. Parallel play is talking.",
        "Pain, hunger and cold may be felt differently, and be shown as anger or not at all.",
        "A short list of foods or a strict routine may be careful care. Ask what it took to find it.",
    ),
    reword=(
        Reword(question="needs_in_play", hint="Choose the senses for every autistic child."),
        Reword(question="tells_pain", hint="It may come out as biting, running or laughing. Or hours later."),
        Reword(question="tells_afraid", hint="Shutdown, silence and being very good can all be fear."),
        Reword(
            question="home_eating", hint="Safe foods, the same plate, a quiet table. Weight and teeth tell you if it is enough."
        ),
        Reword(question="home_change", hint="Warning, pictures, time. Told off for not managing change is a level lower."),
        Reword(question="school_learning", hint="A quiet room alone all day is not learning."),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="tells_afraid",
            question=InTheirWords(
                key="meltdown_or_shutdown",
                wording="What does {child} do when it is too much, and what helps?",
                family_wording="What does {child} do when it is too much?",
                short="When it is too much",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
                guidance=Guidance(look_for="Before, during, after. What makes it worse: talking, touch, people watching?"),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="meltdown_or_shutdown",
            question=InTheirWords(
                key="masking",
                wording="Where does {child} hold it together, and where does it come out?",
                family_wording="Where does {child} hold it all in?",
                short="Holding it together",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="School says fine, home sees the storm. Believe both."),
            ),
        ),
    ),
)

DEAF = Adaptation(
    key="deaf",
    for_whom="A deaf child",
    when="The child is deaf or hard of hearing.",
    what_changes=(
        "Asks whether the child has enough language, at home and at school, and who can truly "
        "talk with the child. A trained BSL interpreter, never family."
    ),
    applies_to=AppliesTo(any_characteristic=("deaf_or_blind",)),
    comparable=Comparability.SAME,
    method=(
        "Use a deaf worker or a trained BSL interpreter who works with children. Never a parent, a brother or a teacher.",
        (
            "Ask about language itself. A deaf child with no signing at home, and little "
            "speech, may have no words for feelings, time or harm."
        ),
        "Face the light, one at a time, get the child’s eyes first.",
        "Behaviour, slowness or loneliness may be language that was never given.",
    ),
    reword=(
        Reword(question="aids", hint="Aids, implants, radio systems, BSL, signed English, lights, vibrating alarms."),
        Reword(question="home_safety", hint="How does {child} know of a fire, a car, a call?"),
        Reword(question="home_friends", hint="Other deaf children and deaf adults. When did {child} last meet one?"),
        Reword(question="school_learning", hint="A teacher of the deaf, an interpreter, notes. What is missed in a noisy room?"),
        Reword(question="home_loved", hint="Included in jokes, rows and news at the table, or told “later”?"),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="aids",
            question=Ladder(
                key="language_enough",
                wording="Does {child} have enough language around {them} to think and talk about anything?",
                family_wording="Is there enough sign or talk around {child}?",
                short="Enough language",
                about=(Dimension.EDUCATION, Dimension.IDENTITY, Dimension.STIMULATION),
                voices=(Voice.OTHER_PROFESSIONAL, Voice.CARER, Voice.PRACTITIONER),
                anchors=Anchors(
                    steady="A full language, signed or spoken, at home and at school, every day.",
                    mostly="Full in one place and growing in the other.",
                    on_and_off="Bits of sign and speech; much is guessed. {child} misses stories, reasons and feelings.",
                    mostly_not="Hardly any language that {child} can reach. Behaviour and learning show it.",
                ),
                family_anchors=Anchors(
                    steady="Yes, at home and at school.",
                    mostly="In one place, and growing.",
                    on_and_off="Bits. {child} misses a lot.",
                    mostly_not="Hardly any yet.",
                ),
                guidance=Guidance(
                    look_for=(
                        "Who at home has been offered sign classes, when, and at a time they "
                        "could go? That is a service’s to provide."
                    )
                ),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="language_enough",
            question=InTheirWords(
                key="who_signs",
                wording="Who at home and at school can hold a real conversation with {child}?",
                family_wording="Who can really talk with {child}?",
                short="Who can talk with me",
                about=(Dimension.RELATIONSHIPS, Dimension.WARMTH),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="A real one: about fear, fairness, last year, next week."),
            ),
        ),
    ),
)

VISUALLY_IMPAIRED = Adaptation(
    key="visually_impaired",
    for_whom="A child who is blind or partially sighted",
    when="The child cannot see, or cannot see well.",
    what_changes=(
        "Asks how the child knows who is there and what is coming, and how the child finds the "
        "way. Looks and smiles are not used as the measure of warmth."
    ),
    applies_to=AppliesTo(any_characteristic=("deaf_or_blind",)),
    comparable=Comparability.SAME,
    method=(
        "Say who you are, who else is in the room, and when you go. Touch only after speaking.",
        "Warmth may not show as eye contact or smiles. Look for stilling, turning an ear, hands.",
        "Let {child} touch what you are talking about. Describe, do not point.",
        "Rocking or eye pressing may be too little to do.",
    ),
    reword=(
        Reword(question="tells_happy", hint="Stilling, hands, sounds, a turned head. Smiles may come late or not."),
        Reword(question="home_loved", hint="Voice, touch and time. Do not go by eye contact."),
        Reword(question="home_safety", hint="The same place for things, edges, stairs, taps, strangers’ hands."),
        Reword(question="home_going_out", hint="Long cane, guide, being let to explore. Overprotected counts."),
        Reword(question="home_dignity", hint="Spoken to before being touched or moved, every time?"),
        Reword(question="school_learning", hint="Braille, large print, touch, a specialist teacher, time."),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="aids",
            question=InTheirWords(
                key="knows_who",
                wording="How does {child} know who is there, and what is about to happen?",
                family_wording="How does {child} know who is there?",
                short="How I know who is there",
                about=(Dimension.SAFETY, Dimension.STABILITY),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                guidance=Guidance(look_for="A voice, a bracelet, a song. Does everybody do it?"),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="knows_who",
            question=InTheirWords(
                key="finds_way",
                wording="What helps {child} to find the way and do things alone?",
                family_wording="What helps {child} to get about alone?",
                short="Finding the way",
                about=(Dimension.SELFCARE, Dimension.EDUCATION),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.CHILD),
                shows=Signal.STRENGTH,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Who teaches it? Mobility and daily living skills are owed, not extras."),
            ),
        ),
    ),
)
