"""Whose the gap is, need by need: care, safety and the senses."""

from app.declaration import AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Signal, Voice

whose_toilet = ChooseOne(
    key="whose_toilet",
    wording="Toilet at home: whose is the gap?",
    family_wording="Toilet at home: who has to put it right?",
    short="Whose gap: toilet",
    about=(Dimension.BASIC_CARE, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_toilet", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Toilet: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Toilet: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Toilet: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Toilet: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_periods = ChooseOne(
    key="whose_periods",
    wording="Periods at home: whose is the gap?",
    family_wording="Periods at home: who has to put it right?",
    short="Whose gap: periods",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_periods", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Periods: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Periods: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Periods: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Periods: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_dignity = ChooseOne(
    key="whose_dignity",
    wording="Dignity at home: whose is the gap?",
    family_wording="Dignity at home: who has to put it right?",
    short="Whose gap: dignity",
    about=(Dimension.IDENTITY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_dignity", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Dignity: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Dignity: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Dignity: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Dignity: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_sleep = ChooseOne(
    key="whose_sleep",
    wording="Sleep and nights at home: whose is the gap?",
    family_wording="Sleep and nights at home: who has to put it right?",
    short="Whose gap: sleep and nights",
    about=(Dimension.BASIC_CARE, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_sleep", one_of=("on_and_off", "mostly_not")),
    choices=(
        Choice(
            key="service",
            words="Sleep and nights: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Sleep and nights: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Sleep and nights: the service has answered; something of its own is "
                "still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Sleep and nights: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_safety = ChooseOne(
    key="whose_safety",
    wording="Safety and watching over at home: whose is the gap?",
    family_wording="Safety and watching over at home: who has to put it right?",
    short="Whose gap: safety and watching over",
    about=(Dimension.SAFETY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_safety", one_of=("on_and_off", "mostly_not")),
    choices=(
        Choice(
            key="service",
            words="Safety and watching over: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Safety and watching over: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words=(
                "Safety and watching over: the service has answered; something of its own "
                "is still missing, and care at home falls short too"
            ),
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(
            key="not_asked",
            words="Safety and watching over: nobody has asked the service yet",
            family_words="No one has asked yet",
        ),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)

whose_sensory = ChooseOne(
    key="whose_sensory",
    wording="Senses at home: whose is the gap?",
    family_wording="Senses at home: who has to put it right?",
    short="Whose gap: senses",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    ask_if=AnswerIs(question="home_sensory", one_of=("on_and_off", "mostly_not")),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="service",
            words="Senses: a service has not provided it, or has not answered yet",
            family_words="A service",
            shows=Signal.NEED,
        ),
        Choice(
            key="carer",
            words="Senses: the service has answered and what is needed is in place; care at home falls short",
            family_words="Us, with a hand",
            shows=Signal.NEED,
        ),
        Choice(
            key="both",
            words="Senses: the service has answered; something of its own is still missing, and care at home falls short too",
            family_words="Both",
            shows=Signal.NEED,
        ),
        Choice(key="not_asked", words="Senses: nobody has asked the service yet", family_words="No one has asked yet"),
    ),
    guidance=Guidance(look_for="Ask the service first, by name, with a date. Until it has answered, the gap is the service’s."),
)
