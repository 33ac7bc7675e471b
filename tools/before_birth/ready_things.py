"""Before You Arrive, part three: sleeping, feeding, a room and a home that are ready for a newborn."""

from app.declaration import Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, Signal, Voice

sleep_place = ChooseOne(
    key="sleep_place",
    wording="Is there a safe, separate place for {child} to sleep?",
    family_wording="Is there a safe bed just for the baby?",
    short="A place to sleep",
    about=(Dimension.SAFETY, Dimension.BASIC_CARE),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    choices=(
        Choice(key="ready", words="A place to sleep: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="A place to sleep: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="A place to sleep: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="A place to sleep: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Clear, firm, flat, in the parents’ room, at every address. A baby box or a "
            "borrowed basket with a new mattress is fine. Ask to see it."
        ),
        ages={"unborn": "Where will it stand? What else is in the room?", "0_1": "Ask to see where the last sleep was."},
    ),
)

safer_sleep = ChooseMany(
    key="safer_sleep",
    wording="Who has talked with each parent about safer sleep?",
    family_wording="Who has talked to you about safe sleep?",
    short="Safer sleep talked about",
    about=(Dimension.SAFETY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(
            key="midwife",
            words="Safer sleep: the midwife has talked it through",
            family_words="The midwife",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="health_visitor",
            words="Safer sleep: the health visitor has",
            family_words="The health visitor",
            shows=Signal.STRENGTH,
        ),
        Choice(key="worker", words="Safer sleep: this worker has", family_words="You have", shows=Signal.STRENGTH),
        Choice(key="family", words="Safer sleep: family, from their own time", family_words="Family", shows=Signal.EXPERIENCE),
        Choice(key="nobody", words="Safer sleep: nobody has yet", family_words="No one yet", shows=Signal.NEED, alone=True),
    ),
    guidance=Guidance(
        look_for=(
            "Talk about tired nights, not only good ones: sofas, drink, smoke, another address. Was the other parent there, "
            "and the grandmother who will mind the baby?"
        ),
        ages={
            "unborn": "Before the birth, and with everybody who will have the baby at night.",
            "0_1": "Again, now that nights are real: what was done at four this morning?",
        },
    ),
)

feeding_plan = ChooseOne(
    key="feeding_plan",
    wording="Is there a plan for how {child} will be fed?",
    family_wording="Do you have a plan to feed the baby?",
    short="Feeding plan",
    about=(Dimension.BASIC_CARE,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="Feeding plan: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Feeding plan: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Feeding plan: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Feeding plan: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Breast, bottle or both, as they wish. Who will help on day three? HIV, "
            "medicines or methadone: what has the clinic said?"
        )
    ),
)

feeding_things = ChooseOne(
    key="feeding_things",
    wording="Is there what is needed to feed {child}?",
    family_wording="Do you have what you need to feed the baby?",
    short="Feeding equipment",
    about=(Dimension.BASIC_CARE, Dimension.INCOME),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="Feeding equipment: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Feeding equipment: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Feeding equipment: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Feeding equipment: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Bottles, a way to clean and boil, milk for two weeks and money for the next. Healthy Start claimed?",
        ages={
            "unborn": "Bought, promised or borrowed? What is missing for the first day home?",
            "0_1": "How many feeds are left in the house, and how many days until money comes?",
        },
    ),
)

room_warm = ChooseOne(
    key="room_warm",
    wording="Will {child}’s room be warm enough?",
    family_wording="Will the baby’s room be warm enough?",
    short="A warm room",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="A warm room: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="A warm room: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="A warm room: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="A warm room: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="A thermometer, a meter with money on it, no heater left on by the cot. Whose job is the repair?",
        ages={
            "unborn": "The due date decides which season to get ready for.",
            "0_1": "Feel the room at night, with the heating as it really is.",
        },
    ),
)

room_clean = ChooseOne(
    key="room_clean",
    wording="Will the room be dry, and clear enough for a newborn?",
    family_wording="Will the room be dry and clear enough?",
    short="A room fit for a newborn",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="A room fit for a newborn: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="A room fit for a newborn: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="A room fit for a newborn: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="A room fit for a newborn: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Damp, mould, clutter near the cot, animals sleeping there. Damp is mostly the landlord’s to mend.",
        ages={
            "unborn": "What will be done, by whom, before the due date?",
            "0_1": "Where is {child} put down in the day, as well as at night?",
        },
    ),
)

settled_home = ChooseOne(
    key="settled_home",
    wording="Will there be somewhere settled to live at the due date?",
    family_wording="Will you have a settled home by then?",
    short="Somewhere settled to live",
    about=(Dimension.HOUSING, Dimension.STABILITY),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    choices=(
        Choice(key="ready", words="Somewhere settled to live: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Somewhere settled to live: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Somewhere settled to live: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Somewhere settled to live: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Notice given, a hostel, a sofa, a hotel, a prison. Start the housing application now: weeks matter. Put the "
            "council’s part on the council’s side."
        ),
        ages={
            "unborn": "Where will the first night out of hospital be?",
            "0_1": "Where were the last seven nights?",
        },
    ),
)

money_week_one = ChooseOne(
    key="money_week_one",
    wording="Will there be money for week one?",
    family_wording="Will you have money for the first weeks?",
    short="Money for the first weeks",
    about=(Dimension.INCOME,),
    voices=(Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    choices=(
        Choice(key="ready", words="Money for the first weeks: ready now", family_words="Ready now", shows=Signal.STRENGTH),
        Choice(
            key="arranged",
            words="Money for the first weeks: arranged, with a name and a date",
            family_words="It is being sorted, with a date",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="talked",
            words="Money for the first weeks: talked about, nothing arranged",
            family_words="We have talked about it",
            shows=Signal.NEED,
        ),
        Choice(key="not_yet", words="Money for the first weeks: not yet", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for="Milk, nappies, fares, the meter. A grant takes weeks to come: apply in pregnancy.",
        ages={
            "unborn": "What has been applied for, and when will it come?",
            "0_1": "Has it come? What went without?",
        },
    ),
)
