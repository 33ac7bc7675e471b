"""The first weeks: fed, growing, asleep in safety, and crying that is answered."""

from app.declaration import Anchors, Dimension, Guidance, Ladder, Voice

fed = Ladder(
    key="fed",
    wording="Is {child} fed when hungry?",
    family_wording="Is {child} fed when {child} is hungry?",
    short="Fed when hungry",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Fed on early signs, by day and by night. Milk is safely made or comes easily.",
        mostly="A feed is late now and then. It is noticed and made up for.",
        on_and_off="Some days feeds are missed, propped or watered down. {child} is unsettled.",
        mostly_not="Too little, or unsafe milk, is usual. {child} is sleepy, dry or too tired to cry: answer Now.",
    ),
    family_anchors=Anchors(
        steady="{child} is fed at the first signs, day and night.",
        mostly="A feed is late now and then. It gets made up for.",
        on_and_off="Some days feeds are missed or made thin.",
        mostly_not="Most days there is not enough milk, or it is not safe.",
    ),
    guidance=Guidance(
        look_for=(
            "Watch one feed: who holds {child}, and do they look at each other? Wet nappies in a day: the midwife says how "
            "many to hope for in the first days. What does milk cost, and what happens when it runs out? Milk made thin, "
            "even once: the health visitor or 111 today."
        ),
    ),
)

weight = Ladder(
    key="weight",
    wording="Is {child}’s weight as the health visitor or midwife expects?",
    family_wording="Is {child}’s weight going well?",
    short="Weight",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
    anchors=Anchors(
        steady="Weighed as planned and gaining as expected.",
        mostly="A small dip, seen early, and already turning.",
        on_and_off="Gain is slow or weighings are missed.",
        mostly_not="Losing weight, or not weighed at all.",
    ),
    family_anchors=Anchors(
        steady="{child} is weighed on time and gaining.",
        mostly="A small dip. It is being watched.",
        on_and_off="Gain is slow, or {child} was not weighed.",
        mostly_not="{child} is losing weight.",
    ),
    guidance=Guidance(
        look_for=(
            "Most babies lose some weight in the first days and are back by two or three weeks. "
            "Ask the midwife or health visitor; do not judge by eye."
        )
    ),
)

on_the_back = Ladder(
    key="on_the_back",
    wording="Is {child} put down on {their} back for every sleep?",
    family_wording="Is {child} put to sleep on {their} back?",
    short="On the back",
    about=(Dimension.SAFETY,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="On the back for every sleep, day and night.",
        mostly="Nearly always, and everybody who minds {child} knows why.",
        on_and_off="On the side or front to settle, or it depends who is minding.",
        mostly_not="Usually on the front or side, or propped.",
    ),
    family_anchors=Anchors(
        steady="On the back, each sleep.",
        mostly="Nearly each time. We all know why.",
        on_and_off="At times on the tummy or side.",
        mostly_not="Mostly on the tummy or side.",
    ),
    guidance=Guidance(
        look_for=(
            "Naps count. So does the settling at four in the morning. What was {child} used to in hospital? Ask to be shown how."
        ),
    ),
)

clear_space = Ladder(
    key="clear_space",
    wording="Does {child} sleep in a clear, firm, flat space of {their} own?",
    family_wording="Does {child} sleep in a clear, flat bed of {their} own?",
    short="A clear, flat space",
    about=(Dimension.SAFETY, Dimension.HOUSING),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Own clear space for every sleep, at this address, near an adult.",
        mostly="Nearly always; {carer} can say what happens on a worn-out night, and it is safe.",
        on_and_off=(
            "Safe some nights. Sofas, cushions, a full cot, or sharing after drink, drugs, smoke or strong medicine on others."
        ),
        mostly_not="No safe space here, or unsafe sleep is usual: answer Now.",
    ),
    family_anchors=Anchors(
        steady="A clear, flat bed for each sleep.",
        mostly="Nearly each time. Tired nights have a safe plan.",
        on_and_off="Some nights it is a sofa or a full cot.",
        mostly_not="There is no safe bed here yet.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask to see where the last sleep was, at each address. What happens on the worst night? A sofa is never safe. A "
            "basket is soon outgrown: what comes next?"
        ),
    ),
)

crying_answered = Ladder(
    key="crying_answered",
    wording="Is {child}’s crying answered?",
    family_wording="When {child} cries, does someone come?",
    short="Crying is answered",
    about=(Dimension.WARMTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Somebody comes soon, holds and soothes. {child} settles with them.",
        mostly="Sometimes late, then made up for.",
        on_and_off="It depends who is there or how the day has gone.",
        mostly_not="Left to cry, or handled roughly. {child} cries without end, or hardly at all.",
    ),
    family_anchors=Anchors(
        steady="Someone comes soon and {child} settles.",
        mostly="Now and then it takes longer.",
        on_and_off="It depends on the day.",
        mostly_not="{child} often cries for a long time.",
    ),
    guidance=Guidance(
        look_for=(
            "Watch one settling. Crying peaks at six to eight weeks, and nobody is to blame "
            "for it. A baby who never cries needs asking about as well."
        )
    ),
)

breaking_point = Ladder(
    key="breaking_point",
    wording="When {carer} is near breaking point, is {child} put down safely and somebody called?",
    family_wording="When you are near your limit, do you put {child} down and call?",
    short="Nobody at breaking point",
    about=(Dimension.SAFETY, Dimension.WARMTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Knows the plan, has used it, and has somebody who answers.",
        mostly="Knows the plan. Help came a little late once.",
        on_and_off="Has carried on alone past the limit, more than once.",
        mostly_not="Has handled {child} roughly, or fears doing so: answer Now.",
    ),
    family_anchors=Anchors(
        steady="I put {child} down, walk away and call. It works.",
        mostly="I know the plan. Once it was late.",
        on_and_off="I have gone on past my limit.",
        mostly_not="I am scared of what I might do.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask each carer, fathers, partners and minders too, and again at six to eight weeks, when crying peaks. Thank "
            "somebody who tells you. Shaking for a few seconds can kill."
        ),
        ways_to_ask=(
            "“What do you do when nothing works?”",
            "“How near have you come?”",
        ),
    ),
)
