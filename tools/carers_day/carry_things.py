"""What I carry, first part: money, bills, work, and the body."""

from app.declaration import CarerLoad, Depth, Dimension, Guidance, Voice

THEIRS = (Voice.CARER,)

money = CarerLoad(
    key="load_money",
    short="Money",
    wording="How heavy is money for {carer}?",
    family_wording="How heavy is money for you?",
    hint="Whether it lasts. The load, not the amount.",
    about=(Dimension.INCOME,),
    voices=THEIRS,
    guidance=Guidance(
        look_for="Who holds it, who does without, which day it runs out. Home, Money and Neighbourhood goes further.",
        ways_to_ask=("“Which day of the month do you dread?”",),
    ),
)

bills = CarerLoad(
    key="load_bills",
    short="Bills and debt",
    wording="How heavy are bills for {carer}?",
    family_wording="How heavy are bills for you?",
    hint="Rent, meter, loans, fines, what is owed to people.",
    about=(Dimension.INCOME,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Unopened letters are fear, not carelessness. Offer to open one together. Debt advice is free; a lender at the door "
            "is danger."
        ),
        ways_to_ask=("“Is there one you would be glad never to see again?”",),
    ),
)

work = CarerLoad(
    key="load_work",
    short="Work",
    wording="How heavy is work for {carer}?",
    family_wording="How heavy is work for you?",
    hint="Shifts, hours that change, two jobs, unpaid work. No work: say it does not apply.",
    about=(Dimension.EMPLOYMENT,),
    voices=THEIRS,
    guidance=Guidance(
        look_for="How much notice of shifts, what happens when a child is ill, and what work gives as well as takes.",
        ways_to_ask=("“What happens at work when school rings?”",),
    ),
)

looking_for_work = CarerLoad(
    key="load_looking_for_work",
    short="Looking for work",
    wording="How heavy is looking for work for {carer}?",
    family_wording="How heavy is looking for work?",
    hint="Or being told to. Appointments, sanctions, childcare that is not there.",
    about=(Dimension.EMPLOYMENT,),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(look_for="What has been promised to the job centre, and which of our meetings falls on the same morning."),
)

illness = CarerLoad(
    key="load_illness",
    short="My body and illness",
    wording="How heavy is {carer}’s own health?",
    family_wording="How heavy is your own health?",
    hint="Illness, disability, tiredness that does not lift. In good health: no strain.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    guidance=Guidance(
        look_for=(
            "What it stops on which days, what has been put off, who knows. Adult social care and the GP are help, not a report."
        ),
        ways_to_ask=("“What does your body not let you do?”",),
    ),
)

pain = CarerLoad(
    key="load_pain",
    short="Pain",
    wording="How heavy is pain for {carer}?",
    family_wording="How heavy is pain for you?",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Strong medicine that makes sleepy: who is in charge then? Waiting lists are ours, not theirs."),
)

pregnancy = CarerLoad(
    key="load_pregnancy",
    short="Pregnancy",
    wording="How heavy is pregnancy for {carer}?",
    family_wording="How heavy is pregnancy for you?",
    hint="A birth or a loss counts: now, lately, hoped for. None: say it does not apply. Ask fathers and partners too.",
    about=(Dimension.FAMILY_HISTORY,),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(
        look_for="Sickness, fear of birth, a baby lost or taken into care. Ask gently; it may never have been asked."
    ),
)

appointments = CarerLoad(
    key="load_appointments",
    short="Appointments and professionals",
    wording="How heavy are all the appointments for {carer}?",
    family_wording="How heavy are all the meetings and calls?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=THEIRS,
    guidance=Guidance(
        look_for=(
            "Clashes, buses, the same story told again. Which could be joined, moved, rung or dropped? That is for us to do."
        ),
        ways_to_ask=("“Who could you do without?”", "“Which of us is actually useful?”"),
    ),
)

THINGS = (money, bills, work, looking_for_work, illness, pain, pregnancy)
