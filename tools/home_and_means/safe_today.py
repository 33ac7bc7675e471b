"""Is the child safe at home today? And the thoughts that gaps and loads bring up."""

from app.declaration import ActNow, Dimension, Guidance, Prompt, Section

TODAY = Section(
    key="safe_today",
    title="Safe today",
    introduction="Answer before you leave. A yes shows the numbers at once. Most of these are put right with help, today.",
    on_family_view=False,
    questions=(
        ActNow(
            key="no_food_now",
            short="No food or milk",
            wording="Is there no food or milk for {child} today?",
            about=(Dimension.BASIC_CARE, Dimension.INCOME),
            what_to_do=(
                "Get it there before you go home: emergency money, food parcel, milk. If it cannot be done by tonight, ring the "
                "numbers shown and say so. It is not blame."
            ),
            guidance=Guidance(look_for="Tea, breakfast, feeds through the night."),
        ),
        ActNow(
            key="no_heat_water_now",
            short="No heat, water or power",
            wording="Is there no heat, water or power for {child} today?",
            about=(Dimension.HOUSING, Dimension.INCOME),
            what_to_do=(
                "Ring the supplier or landlord with the family, now. Fuel voucher or emergency money. Somewhere warm tonight. "
                "Baby, illness or equipment: ring the numbers shown too."
            ),
            guidance=Guidance(look_for="A dead meter, a burst pipe, a cold baby, a machine that needs power."),
        ),
        ActNow(
            key="fire_gas_now",
            short="Fire, gas, collapse",
            wording="Could fire, gas or the building hurt {child} today?",
            about=(Dimension.HOUSING, Dimension.SAFETY),
            what_to_do=(
                "Gas smell or headaches: windows, out, ring the gas emergency line on 0800 111 999. Fire: 999. Bare wires or a "
                "ceiling coming down: out of that room, landlord and council today, then the numbers shown."
            ),
            guidance=Guidance(
                look_for="Scorched sockets, gas smell, a bulging ceiling, a locked way out, an open drop from a window."
            ),
        ),
        ActNow(
            key="baby_sleep_now",
            short="A baby’s sleep tonight",
            wording="Will a baby here sleep somewhere unsafe tonight?",
            about=(Dimension.SAFETY, Dimension.HOUSING),
            what_to_do=(
                "Make one clear, firm, flat place with the family before you leave. A cot or basket today. If it cannot be "
                "done, or adults will be drinking or using, ring the numbers shown. Tell the health visitor."
            ),
            guidance=Guidance(look_for="Sofa, armchair, full cot, an adult’s bed after drink, drugs, smoke or strong medicine."),
        ),
        ActNow(
            key="homeless_now",
            short="No home tonight",
            wording="Has {child} nowhere safe to sleep tonight?",
            about=(Dimension.HOUSING,),
            what_to_do=(
                "Ring the council’s homeless team with the family, now, and the numbers shown. Do not let anybody go back to "
                "somebody they fear because there is nowhere else."
            ),
            guidance=Guidance(
                look_for=(
                    "Locked out, evicted, fleeing, a sofa that has ended. A 16 or 17 year old alone: children’s services as well."
                )
            ),
        ),
        ActNow(
            key="somebody_unsafe_now",
            short="Somebody unsafe here",
            wording="Is {child} at home with somebody unsafe today?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "If harm may happen now, leave if you must and ring 999. Do not challenge them. Ask the adult who may be "
                "harmed, alone, what is safe. Ring the numbers shown."
            ),
            guidance=Guidance(
                look_for="Violence, people who have taken over, strangers alone with {child}, somebody kept away by a court."
            ),
        ),
        ActNow(
            key="poison_in_reach_now",
            short="Poison or blades in reach",
            wording="Are drugs, needles, poisons or blades in {child}’s reach now?",
            about=(Dimension.SAFETY,),
            what_to_do=(
                "Have them locked away or taken out before you leave. Swallowed or pricked: 999, or 111 if you are not sure. "
                "Ring the numbers shown if it cannot be made safe."
            ),
            guidance=Guidance(look_for="Methadone, tablets, needles, capsules, button batteries, bleach, knives, vapes."),
        ),
    ),
)

PROMPTS = (
    Prompt(
        key="act_now",
        says="Act now. A question about today was answered yes: the numbers are on this page.",
        why="It stands by itself and waits for nothing else.",
        any_act_now=True,
    ),
    Prompt(
        key="this_week",
        says="A need is mostly not met. Which help arrives this week, and who brings it?",
        why="The child goes without now, whoever’s it is to put right.",
        levels=("mostly_not",),
    ),
    Prompt(
        key="help_first",
        says="Put each gap on the list of help needed, with whose it is, before anything is said about care.",
        why="Going without because of money or place is taken for want of care too often.",
        levels=("on_and_off", "mostly_not"),
    ),
    Prompt(
        key="fair_time",
        says="Leave the care list empty for now. Bring the help, give it a fair time, and look again by a date.",
        why="Care can only be judged within the means there are.",
        among=("means_and_help",),
        chosen=("not_yet", "none"),
    ),
    Prompt(
        key="lighten",
        says="A load is more than can be carried. Put a help for it on the list today: benefits, debt or legal advice.",
        why="The carer has said so. It calls for help and is not a concern about the child.",
        among=("load_home", "load_debt", "load_deductions", "load_sanctions", "load_no_recourse", "load_disability_costs"),
        chosen=("too_much",),
    ),
    Prompt(
        key="claim",
        says="Something could be claimed and is not. Do it together, today or by a date.",
        why="Money that is due is the quickest help there is.",
        among=("school_meals", "healthy_start", "disability_benefit", "benefits_check"),
        chosen=("not_claimed", "not_yet", "part"),
    ),
    Prompt(
        key="chase_ours",
        says=(
            "A landlord, council, benefit or health service has to act. Write to them, say what the child goes without, and "
            "chase it."
        ),
        why="A family has often asked already. A letter from a practitioner is heard sooner.",
        among=(
            "warm_whose",
            "hot_water_whose",
            "power_whose",
            "free_of_damp_whose",
            "own_bed_whose",
            "room_to_sleep_whose",
            "toilet_whose",
            "bath_whose",
            "windows_whose",
            "wires_whose",
            "can_stay_whose",
            "way_out_whose",
            "baby_sleep_whose",
            "shared_housing_whose",
            "lasts_the_month_whose",
            "food_in_whose",
        ),
        chosen=("landlord_or_council", "benefits", "health"),
    ),
    Prompt(
        key="alarms",
        says="An alarm is missing or does not work. Ring the fire service or landlord before you leave.",
        why="It is free, quick, and saves lives.",
        among=("smoke_alarm", "co_alarm"),
        chosen=("not_working", "none"),
    ),
    Prompt(
        key="pattern",
        says="Three or more parts of life are met on and off, or mostly not. The Pattern Over Time may show what they follow.",
        why="Paydays, tenancies and seasons have a rhythm. Three is where this service starts.",
        levels=("on_and_off", "mostly_not"),
        at_least=3,
        across_dimensions=True,
        starting_point=True,
    ),
)
