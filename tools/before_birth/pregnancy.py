"""Before You Arrive, part one: finding out, reaching care, being safe, and the whole section."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, GetsInTheWay, Guidance, InTheirWords, Section, Signal, Voice
from tools.before_birth.pregnancy_health import (
    alcohol,
    drugs,
    hard_to_change,
    load_health,
    load_mood,
    load_sleep,
    losses,
    medicines,
    smoking,
    treatment,
    what_changed,
)

found_out = InTheirWords(
    key="found_out",
    wording="How did {carer} find out about the pregnancy?",
    family_wording="How did you find out about the baby?",
    short="Finding out",
    about=(Dimension.FAMILY_HISTORY,),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Alone or with somebody? Early or late? Let the story come in its own order."),
)

felt_since = InTheirWords(
    key="felt_since",
    wording="How has it felt since?",
    family_wording="How has it felt since then?",
    short="How it has felt",
    about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
    voices=(Voice.CARER,),
    guidance=Guidance(
        look_for="Glad and frightened may both be true. Do not tidy it into one.",
        ways_to_ask=("“What was the first thing you thought? And now?”",),
    ),
)

weeks_to_go = ChooseOne(
    key="weeks_to_go",
    wording="How long is it until the due date?",
    family_wording="How long until the baby is due?",
    short="Time until birth",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    choices=(
        Choice(key="over_twenty", words="More than 20 weeks"),
        Choice(key="eight_to_twenty", words="Between 8 and 20 weeks"),
        Choice(key="under_eight", words="Less than 8 weeks"),
        Choice(key="not_sure", words="Not sure of the date"),
    ),
    guidance=Guidance(look_for="Babies come early. If the date is not sure, ask the midwife, and plan for the earlier one."),
)

antenatal_reached = ChooseOne(
    key="antenatal_reached",
    wording="When was antenatal care reached?",
    family_wording="When did you first see a midwife?",
    short="Antenatal care reached",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    choices=(
        Choice(
            key="by_ten", words="Antenatal care from the first weeks", family_words="In the first 10 weeks", shows=Signal.STRENGTH
        ),
        Choice(
            key="by_twenty",
            words="Antenatal care reached between 10 and 20 weeks",
            family_words="By 20 weeks",
            shows=Signal.EXPERIENCE,
        ),
        Choice(key="later", words="Antenatal care reached after 20 weeks", family_words="After 20 weeks", shows=Signal.NEED),
        Choice(key="not_yet", words="No antenatal care yet", family_words="Not yet", shows=Signal.SERIOUS_NEED),
    ),
    guidance=Guidance(
        look_for=(
            "A late start has reasons. If there has been no care yet, help to make the first appointment today, and go along."
        )
    ),
)

antenatal_how = InTheirWords(
    key="antenatal_how",
    wording="How was it reached, and who helped?",
    family_wording="How did you get there, and who helped?",
    short="How it was reached",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER,),
    shows=Signal.STRENGTH,
    depth=Depth.FULL,
    guidance=Guidance(look_for="What made it work: a midwife who rang, a friend, a bus pass. It can be used again."),
)

antenatal_barriers = GetsInTheWay(
    key="antenatal_barriers",
    wording="What got in the way of antenatal care?",
    family_wording="What made it hard to get there?",
    short="In the way of care",
    about=(Dimension.HEALTH,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "This is not blame. Fear of being judged, a letter in the wrong language, "
            "shifts, sickness, a partner who comes to everything."
        )
    ),
)

safe_with_people = ChooseOne(
    key="safe_with_people",
    wording="Does {carer} feel safe with the people around them?",
    hint="Ask alone. If it is not possible today, choose that and arrange it.",
    short="Safe with people",
    about=(Dimension.SAFETY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    on_family_view=False,
    choices=(
        Choice(key="safe", words="Feels safe with everybody around", shows=Signal.STRENGTH),
        Choice(key="mostly", words="Mostly safe, and careful with one person", shows=Signal.NEED),
        Choice(key="not_safe", words="Does not feel safe", shows=Signal.SERIOUS_NEED),
        Choice(key="alone_not_possible", words="Could not be asked alone yet", shows=Signal.EXPERIENCE),
    ),
    guidance=Guidance(
        look_for=(
            "Only ever alone, and not on a shared phone. Violence often begins or grows in pregnancy. If the "
            "answer is no, answer Now and plan with a specialist before anybody leaves."
        ),
        ways_to_ask=("“Is there anybody you are careful around?”", "“What happens if you say no?”"),
    ),
)

told = InTheirWords(
    key="told",
    wording="Who has been told about the baby?",
    family_wording="Who have you told about the baby?",
    short="Who knows",
    about=(Dimension.WIDER_FAMILY, Dimension.RELATIONSHIPS),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Who was glad? Those are the first people to ask."),
)

not_told = InTheirWords(
    key="not_told",
    wording="Who has not been told?",
    short="Who has not been told",
    about=(Dimension.SAFETY, Dimension.WIDER_FAMILY),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(look_for="Never be the one who tells. Write down whom letters, calls and visits must not reach."),
)

feared = InTheirWords(
    key="feared",
    wording="What is {carer} afraid would happen if they knew?",
    short="What is feared",
    about=(Dimension.SAFETY, Dimension.FAMILY_HISTORY),
    voices=(Voice.CARER,),
    depth=Depth.STANDARD,
    on_family_view=False,
    guidance=Guidance(
        look_for=(
            "Violence, being sent away, shame, immigration, the baby being taken, us. Say "
            "plainly which of these you can do something about."
        )
    ),
)

PREGNANCY = Section(
    key="pregnancy",
    title="You and this pregnancy",
    family_title="You and this baby",
    introduction=(
        "Begin with how it has been. Ask about safety, drink, drugs and who was told "
        "alone, and by voice: these are left off the turned screen."
    ),
    family_introduction=(
        "This is about you as well as the baby. You can skip anything. We are here to get help ready in good time."
    ),
    questions=(
        found_out,
        felt_since,
        weeks_to_go,
        antenatal_reached,
        antenatal_how,
        antenatal_barriers,
        load_health,
        medicines,
        load_mood,
        load_sleep,
        losses,
        smoking,
        alcohol,
        drugs,
        what_changed,
        hard_to_change,
        treatment,
        safe_with_people,
        told,
        not_told,
        feared,
    ),
)
