"""The first weeks: faces and talk, body care, and being seen by health."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Voice

face_to_face = Ladder(
    key="face_to_face",
    wording="Does {child} get face-to-face looking and smiling?",
    family_wording="Does {child} get face-to-face time and smiles?",
    short="Face to face",
    about=(Dimension.WARMTH, Dimension.STIMULATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=Anchors(
        steady="Faces and small smiles go back and forth through the day.",
        mostly="Clear when rested; thinner on hard days.",
        on_and_off="In bursts; long stretches facing a screen, a wall or nobody.",
        mostly_not="Rarely looked at. {child} looks away, or has stopped trying.",
    ),
    family_anchors=Anchors(
        steady="Lots, all through the day.",
        mostly="Most days. Less when we are worn out.",
        on_and_off="Some days there is not much.",
        mostly_not="{child} does not get much of it.",
    ),
    guidance=Guidance(
        look_for=(
            "In the first days: does {child} look at a face held near? After some weeks: does {child} smile back? Low mood "
            "shows here first: ask, kindly, how {carer} is. A baby born early or unwell may look away sooner, and needs "
            "shorter turns."
        ),
    ),
)

talked_to = Ladder(
    key="talked_to",
    wording="Is {child} talked to?",
    family_wording="Do people talk to {child}?",
    short="Talked to",
    about=(Dimension.STIMULATION,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=Anchors(
        steady="Chatted and sung to, in any language, through care and play.",
        mostly="Most days; quieter on hard ones.",
        on_and_off="Mostly when somebody else is there.",
        mostly_not="Cared for in silence, or spoken of and not to.",
    ),
    family_anchors=Anchors(
        steady="Yes, lots of chat and song.", mostly="Most days.", on_and_off="Now and then.", mostly_not="Not much yet."
    ),
    guidance=Guidance(
        look_for=(
            "In whatever language comes from the heart. In the first days: does {child} turn to this voice, or quieten? "
            "Later: does {child} answer, and does anybody wait for it?"
        ),
    ),
)

nappies = Ladder(
    key="nappies",
    wording="Are {child}’s nappies changed when needed?",
    family_wording="Does {child} get clean nappies in time?",
    short="Nappies",
    about=(Dimension.BASIC_CARE,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=Anchors(
        steady="Changed soon, and there are enough.",
        mostly="Slips on a busy day, and no soreness.",
        on_and_off="Waits for hours on some days, or they run out.",
        mostly_not="Sodden nappies are usual.",
    ),
    family_anchors=Anchors(
        steady="Yes, and we have enough.",
        mostly="It slips on busy days.",
        on_and_off="Some days they wait, or run out.",
        mostly_not="Mostly not.",
    ),
    guidance=Guidance(look_for="How many are left in the packet, and how many days until money comes?"),
)

skin = Ladder(
    key="skin",
    wording="Is {child}’s skin comfortable?",
    family_wording="Is {child}’s skin OK?",
    short="Skin",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=Anchors(
        steady="Clean, dry folds; any rash is seen to.",
        mostly="A rash now and then, that clears.",
        on_and_off="Sore again and again.",
        mostly_not="Raw, infected or marked. A bruise or mark on a young baby: answer Now.",
    ),
    family_anchors=Anchors(
        steady="Yes. Any rash is seen to.",
        mostly="A rash now and then.",
        on_and_off="Sore again and again.",
        mostly_not="Sore most of the time.",
    ),
    guidance=Guidance(
        look_for=(
            "See the baby undressed, with the parent doing it. Blue-grey birthmarks are often on darker skin: look in the "
            "red book before thinking bruise. If it is not recorded there, ask a doctor today."
        )
    ),
)

cord = Ladder(
    key="cord",
    wording="Is {child}’s cord healing well?",
    family_wording="Is the cord healing?",
    short="Cord",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Clean and dry, or healed.",
        mostly="A little sticky; the midwife has looked.",
        on_and_off="Sticky or smelly again, and advice comes late.",
        mostly_not="Red, oozing or smelling, and nobody has looked.",
    ),
    family_anchors=Anchors(
        steady="Yes, clean and dry.",
        mostly="A bit sticky. The midwife has seen it.",
        on_and_off="Sticky again. We have not asked yet.",
        mostly_not="Red or smelly, and no one has seen it.",
    ),
    guidance=Guidance(look_for="First two weeks or so. Redness that spreads needs a doctor today."),
)

warm_enough = Ladder(
    key="warm_enough",
    wording="Is {child} just warm enough?",
    family_wording="Is {child} warm enough, and not too hot?",
    short="Warmth",
    about=(Dimension.BASIC_CARE, Dimension.HOUSING),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    depth=Depth.STANDARD,
    for_each_carer=True,
    anchors=Anchors(
        steady="Warm chest, right layers, a room that can be heated.",
        mostly="Cold or hot now and then, noticed and changed.",
        on_and_off="Often too cold or too hot: heating, layers, hats indoors.",
        mostly_not="Cold or overheated most days.",
    ),
    family_anchors=Anchors(
        steady="Yes. The room can be kept warm.",
        mostly="Now and then too hot or cold.",
        on_and_off="Often too hot or too cold.",
        mostly_not="Cold or hot most days.",
    ),
    guidance=Guidance(
        look_for="Feel the chest or neck, not the hands. No hats or hoods in bed. Is the meter feeding the baby’s warmth?"
    ),
)

seen_by_health = Ladder(
    key="seen_by_health",
    wording="Is {child} seen by midwife, health visitor and GP when due?",
    family_wording="Does {child} get seen by the nurse and doctor when due?",
    short="Seen by health",
    about=(Dimension.HEALTH, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    anchors=Anchors(
        steady="Every visit and check so far has happened.",
        mostly="One was moved, and then happened.",
        on_and_off="Visits are moved or missed, by either side.",
        mostly_not="Nobody from health has seen {child}, or not for weeks.",
    ),
    family_anchors=Anchors(
        steady="Yes, each visit so far.",
        mostly="One was moved. Then it happened.",
        on_and_off="Some have been missed.",
        mostly_not="No one has seen {child} yet, or not for weeks.",
    ),
    guidance=Guidance(
        look_for=(
            "New-baby visit, hearing screen, the check at 6 to 8 weeks, first jabs at 8 weeks. "
            "Registered with a GP? Whose change was it when one was missed?"
        )
    ),
)
