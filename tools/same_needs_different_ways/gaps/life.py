"""Whose the gap is, need by need: learning, friends, going out and love."""

from app.declaration import AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Signal, Voice

whose_change = ChooseOne(
    key="whose_change",
    wording="Routine and change at home: whose is the gap?",
    family_wording="Routine and change at home: who has to put it right?",
    short="Whose gap: routine and change",
    about=(Dimension.STABILITY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_change", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Routine and change: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Routine and change: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Routine and change: the service has answered; something of its own is "
                "still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_asked", words="Routine and change: nobody has asked the service yet", family_words="No one has asked yet"
        ),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_learning = ChooseOne(
    key="whose_learning",
    wording="Learning at home: whose is the gap?",
    family_wording="Learning at home: who has to put it right?",
    short="Whose gap: learning",
    about=(Dimension.EDUCATION, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_learning", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Learning: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Learning: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Learning: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Learning: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_therapy = ChooseOne(
    key="whose_therapy",
    wording="Therapy at home: whose is the gap?",
    family_wording="Therapy at home: who has to put it right?",
    short="Whose gap: therapy",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_therapy", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Therapy: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Therapy: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Therapy: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Therapy: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_friends = ChooseOne(
    key="whose_friends",
    wording="Friends at home: whose is the gap?",
    family_wording="Friends at home: who has to put it right?",
    short="Whose gap: friends",
    about=(Dimension.RELATIONSHIPS, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_friends", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Friends: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Friends: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Friends: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Friends: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_going_out = ChooseOne(
    key="whose_going_out",
    wording="Play and going out at home: whose is the gap?",
    family_wording="Play and going out at home: who has to put it right?",
    short="Whose gap: play and going out",
    about=(Dimension.STIMULATION, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_going_out", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Play and going out: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Play and going out: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Play and going out: the service has answered; something of its own is "
                "still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_asked", words="Play and going out: nobody has asked the service yet", family_words="No one has asked yet"
        ),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_loved = ChooseOne(
    key="whose_loved",
    wording="Loved, not managed at home: whose is the gap?",
    family_wording="Love and fun at home: who has to put it right?",
    short="Whose gap: loved, not managed",
    about=(Dimension.WARMTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_loved", one_of=("on_and_off", "mostly_not")),
    choices=(
        Choice(
            key="service",
            words="Loved, not managed: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Loved, not managed: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Loved, not managed: the service has answered; something of its own is "
                "still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_asked", words="Loved, not managed: nobody has asked the service yet", family_words="No one has asked yet"
        ),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)
