"""Before You Arrive, part three: benefits, people, crying, and what could harm a baby at home."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, Signal, Voice

benefits = ChooseOne(
    key="benefits",
    wording="Are the benefits for {child} claimed, or ready to be?",
    family_wording="Are your benefits sorted out?",
    short="Benefits",
    about=(Dimension.INCOME, Dimension.EMPLOYMENT),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    choices=(
        Choice(key="ready", words="Benefits: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Benefits: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Benefits: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Benefits: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Maternity pay or allowance, maternity grant, Healthy Start, Universal Credit, child benefit. Who will sit down "
            "and do the forms?"
        ),
        ages={
            "0_1": "The birth has to be registered and child benefit claimed. Who will go along?",
        },
    ),
)

birth_partner = ChooseOne(
    key="birth_partner",
    wording="Will somebody be there in labour?",
    family_wording="Will someone be with you for the birth?",
    short="Somebody for the birth",
    about=(Dimension.WIDER_FAMILY, Dimension.RELATIONSHIPS),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="Somebody for the birth: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Somebody for the birth: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Somebody for the birth: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Somebody for the birth: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Chosen by {carer}. Who minds the other children that night? How will they get there at two in the morning?"
    ),
)

fortnight = ChooseOne(
    key="fortnight",
    wording="Will somebody be there for the first fortnight?",
    family_wording="Will someone help for the first two weeks?",
    short="Somebody for the first fortnight",
    about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    choices=(
        Choice(key="ready", words="Somebody for the first fortnight: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Somebody for the first fortnight: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Somebody for the first fortnight: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Somebody for the first fortnight: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="By name and by night. “My mum” is a hope until she has been asked.",
        ages={
            "unborn": "Asked, and said yes, for which nights?",
            "0_1": "Did they come? What happens when they stop?",
        },
    ),
)

crying_plan = ChooseOne(
    key="crying_plan",
    wording="Is there a plan for crying that does not stop?",
    family_wording="Is there a plan for when crying won’t stop?",
    short="Plan for crying",
    about=(Dimension.SAFETY, Dimension.WARMTH),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    choices=(
        Choice(key="ready", words="Plan for crying: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Plan for crying: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Plan for crying: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Plan for crying: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Every baby has such a night. Put the baby down safe on the back, walk away, ring somebody, come back. Ask each "
            "parent, fathers and partners first. Never shake a baby."
        ),
        ages={
            "unborn": "Practise it aloud, each parent apart.",
            "0_1": "Crying peaks at six to eight weeks. Was the plan used? Who was rung, and did they come?",
        },
        ways_to_ask=(
            "“What will you do when nothing works?”",
            "“Who could you ring at three?”",
        ),
    ),
)

pets = ChooseOne(
    key="pets",
    wording="Is there a plan for pets around {child}?",
    family_wording="Is there a plan for pets and the baby?",
    short="Pets",
    about=(Dimension.SAFETY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    choices=(
        Choice(key="ready", words="Pets: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Pets: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked", words="Pets: talked about, nothing arranged", family_words="We have talked about it", shows=Signal.NEED
        ),
        Choice(key="not_yet", words="Pets: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Never alone with a dog, however kind. Cats out of the sleeping room. Who looks after the pets in the first week?"
        ),
        ages={
            "unborn": "Who could have the dog for the first days?",
            "0_1": "Where is the dog at night, and when {child} is on the floor?",
        },
    ),
)

visitors = ChooseOne(
    key="visitors",
    wording="Is there a plan for visitors?",
    family_wording="Is there a plan for visitors?",
    short="Visitors",
    about=(Dimension.SAFETY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    choices=(
        Choice(key="ready", words="Visitors: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Visitors: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Visitors: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Visitors: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Who may hold the baby, who may not, and who will say so? Parties, and people who come to use or to hide.",
        ages={
            "unborn": "Who must not come, and who will tell them?",
            "0_1": "Has it held? Who was hard to turn away?",
        },
    ),
)

smoke_free = ChooseOne(
    key="smoke_free",
    wording="Will {child}’s home be smoke-free?",
    family_wording="Will the baby’s home be free of smoke?",
    short="A smoke-free home",
    about=(Dimension.SAFETY, Dimension.HEALTH),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="A smoke-free home: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="A smoke-free home: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="A smoke-free home: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="A smoke-free home: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Indoors, in the car, on the clothes of whoever picks the baby up. At every address.",
        ages={
            "unborn": "Who else smokes at each address, and who will talk to them?",
            "0_1": "Who smoked where, since {child} came home?",
        },
    ),
)

medicines_away = ChooseOne(
    key="medicines_away",
    wording="Will medicines and substances be locked away?",
    family_wording="Will pills and the like be locked away?",
    short="Medicines and substances put away",
    about=(Dimension.SAFETY,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="ready", words="Medicines and substances put away: ready now", family_words="Ready now", shows=Signal.STRENGTH
        ),
        Choice(
            key="arranged",
            words="Medicines and substances put away: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Medicines and substances put away: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Medicines and substances put away: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Methadone in a locked box, from day one. Needles, tablets, nicotine liquids. Ask for a box: most services give one."
        ),
        ages={
            "unborn": "Is the box here, and used already?",
            "0_1": "Ask to see the box, at each address.",
        },
    ),
)
