"""Before You Arrive, part six: who could do a night, a week or longer, and who would say."""

from app.declaration import Depth, Dimension, Guidance, InTheirWords, Section, Signal, Strength, Voice

NETWORK = Section(
    key="network",
    title="Who is there",
    family_title="Who is there for you",
    introduction="By name, and asked. A strength is seen in its own right.",
    family_introduction="Who could you count on? Think of friends and family, and of who would say if it got too much.",
    questions=(
        Strength(
            key="could_do_a_night",
            wording="Who could do a night?",
            family_wording="Who could do one night?",
            short="Could do a night",
            about=(Dimension.WIDER_FAMILY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            guidance=Guidance(look_for="Name, number, how far away. Sober, well, and known to the baby?"),
        ),
        Strength(
            key="could_do_a_week",
            wording="Who could do a week?",
            family_wording="Who could do a week?",
            short="Could do a week",
            about=(Dimension.WIDER_FAMILY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="With work, children and a bed? Have they said yes themselves?"),
        ),
        Strength(
            key="could_do_longer",
            wording="Who could do longer?",
            family_wording="Who could do longer?",
            short="Could do longer",
            about=(Dimension.WIDER_FAMILY,),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            depth=Depth.FULL,
            guidance=Guidance(
                look_for="If neither parent could. Ask before it is needed: family may come forward only when there is time."
            ),
        ),
        InTheirWords(
            key="who_would_tell",
            wording="Who would tell us if it was going wrong?",
            family_wording="Who would say if it was going wrong?",
            short="Who would say",
            about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Somebody {carer} agrees to. What would they notice first, and whom would they ring?"),
        ),
    ),
)
