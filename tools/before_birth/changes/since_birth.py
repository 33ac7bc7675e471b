"""What is asked again once the baby is here: whether each parent is safe."""

from app.declaration import Choice, ChooseOne, Dimension, Guidance, Signal, Voice

safe_since_birth = ChooseOne(
    key="safe_since_birth",
    wording="Does {carer} feel safe with the people around them, since the birth?",
    hint="Ask alone. If it is not possible today, choose that and arrange it.",
    short="Safe since the birth",
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
            "Only ever alone, and not on a shared phone: each parent, and somebody who gave birth and "
            "lives elsewhere. If the answer is no, answer Now and plan with a specialist before anybody leaves."
        ),
        ways_to_ask=("“Is there anybody you are careful around?”",),
    ),
)
