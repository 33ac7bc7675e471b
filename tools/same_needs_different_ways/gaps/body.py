"""Whose the gap is, need by need: the body’s needs."""

from app.declaration import AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Signal, Voice

whose_eating = ChooseOne(
    key="whose_eating",
    wording="Eating and drinking at home: whose is the gap?",
    family_wording="Eating and drinking at home: who has to put it right?",
    short="Whose gap: eating and drinking",
    about=(Dimension.BASIC_CARE, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_eating", one_of=("on_and_off", "mostly_not")),
    choices=(
        Choice(
            key="service",
            words="Eating and drinking: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Eating and drinking: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Eating and drinking: the service has answered; something of its own is "
                "still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_asked", words="Eating and drinking: nobody has asked the service yet", family_words="No one has asked yet"
        ),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_breathing = ChooseOne(
    key="whose_breathing",
    wording="Breathing at home: whose is the gap?",
    family_wording="Breathing at home: who has to put it right?",
    short="Whose gap: breathing",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_breathing", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Breathing: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Breathing: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Breathing: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Breathing: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_seizures = ChooseOne(
    key="whose_seizures",
    wording="Seizures at home: whose is the gap?",
    family_wording="Seizures at home: who has to put it right?",
    short="Whose gap: seizures",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_seizures", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Seizures: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Seizures: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Seizures: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Seizures: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_medicines = ChooseOne(
    key="whose_medicines",
    wording="Medicines at home: whose is the gap?",
    family_wording="Medicines at home: who has to put it right?",
    short="Whose gap: medicines",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_medicines", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Medicines: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Medicines: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Medicines: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Medicines: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_moving = ChooseOne(
    key="whose_moving",
    wording="Moving and position at home: whose is the gap?",
    family_wording="Moving and position at home: who has to put it right?",
    short="Whose gap: moving and position",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_moving", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Moving and position: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Moving and position: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Moving and position: the service has answered; something of its own is "
                "still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_asked", words="Moving and position: nobody has asked the service yet", family_words="No one has asked yet"
        ),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_skin = ChooseOne(
    key="whose_skin",
    wording="Skin at home: whose is the gap?",
    family_wording="Skin at home: who has to put it right?",
    short="Whose gap: skin",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_skin", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Skin: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Skin: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Skin: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Skin: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)
