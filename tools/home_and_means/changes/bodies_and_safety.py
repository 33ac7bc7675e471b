"""Home and Means for a disabled child, and where an adult may be harmed."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AnswerIs,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    LeaveOut,
    Reword,
)
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE, WITH_CHILD

access = Ladder(
    key="access",
    short="Getting in and round",
    wording="Can {child} get about at home?",
    family_wording="Can {child} get about at home?",
    about=(Dimension.HOUSING, Dimension.SELFCARE),
    voices=WITH_CHILD,
    anchors=Anchors(
        steady="Door, bathroom, bed, table: {child} gets to them as freely as anybody.",
        mostly="One place needs help, and it comes.",
        on_and_off="Carried, or shut out of some rooms. It hurts somebody’s back or {child}’s pride.",
        mostly_not="Stuck in one room, or cannot leave the home. Unsafe in a fire.",
    ),
    family_anchors=Anchors(
        steady="{child} gets to each room like anyone else.",
        mostly="One place needs help, and it comes.",
        on_and_off="{child} is carried, or shut out of some rooms.",
        mostly_not="{child} is stuck in one room, or cannot get out.",
    ),
    guidance=Guidance(
        look_for=(
            "Occupational therapy assessment: asked when, came when? Disabled Facilities Grant. For sight, hearing or a "
            "different kind of mind: light, noise, locks, places to be safe."
        )
    ),
)

access_whose = ChooseOne(
    key="access_whose",
    short="Access: whose",
    wording="Whose is it to make the home reachable?",
    family_wording="Who can make it easier to get about?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="access", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

equipment = Ladder(
    key="equipment",
    short="Equipment",
    wording="Is the equipment {child} needs at home there, with room to use it?",
    family_wording="Is the kit {child} needs here, with room to use it?",
    about=(Dimension.HOUSING, Dimension.HEALTH),
    voices=BOTH,
    anchors=Anchors(
        steady="There, working, powered, stored, and somebody knows how.",
        mostly="Waiting for a part. A stand-in does.",
        on_and_off="Some has not come, does not fit the room, or is often broken.",
        mostly_not="Missing, though promised or needed. {child} is sore, unsafe or kept from things.",
    ),
    family_anchors=Anchors(
        steady="Here, working, and someone knows how.",
        mostly="We wait for a part. A stand-in will do.",
        on_and_off="Some has not come, or does not fit.",
        mostly_not="It is missing.",
    ),
    guidance=Guidance(
        look_for=(
            "Hoist, bed, seat, feeds, oxygen, talker. Waiting since when? Priority register with the energy supplier. "
            "Deliveries piled in the hall."
        )
    ),
)

equipment_whose = ChooseOne(
    key="equipment_whose",
    short="Equipment: whose",
    wording="Whose is it to put the equipment right?",
    family_wording="Who can put the kit right?",
    about=(Dimension.HOUSING, Dimension.HEALTH),
    voices=BOTH,
    ask_if=AnswerIs(question="equipment", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

DISABLED = Adaptation(
    key="disabled",
    for_whom="A disabled child",
    when="The child has a disability or a long-term illness.",
    what_changes=(
        "Adds getting in and round, and equipment. Beds, power, water and costs are asked with the child’s body and mind in view."
    ),
    applies_to=AppliesTo(any_characteristic=("disabled",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Go round with the child’s chair, frame or guide, at the child’s height and pace.",
        "Ask the therapist what was recommended and when. What has not come is a service’s gap.",
        "A home full of equipment is somebody’s workplace as well: who comes in, at what hours, with which keys?",
    ),
    reword=(
        Reword(question="power", hint="Does {child}’s equipment depend on it? Is the family on the priority register?"),
        Reword(
            question="own_bed",
            hint=(
                "The right bed: height, sides, room for two to lift. Straps or a locked room at night: who agreed it, where is "
                "it written?"
            ),
        ),
        Reword(question="wash_clothes", hint="Many loads a day. A grant may pay for a second machine."),
        Reword(question="bath", hint="With which equipment, how many people, how long, how private at {their} age?"),
        Reword(
            question="way_out",
            hint="With chair or equipment, at night, with one adult. Ask the fire service to plan it with you.",
        ),
        Reword(question="transport", hint="School transport, a vehicle that takes the chair, parking, hospital trips."),
        Reword(question="load_disability_costs", hint="Go through last month: heating, washing, food, fares, damage, pay lost."),
    ),
    add=(
        Add(section="safety", question=access),
        Add(section="safety", after="access", question=access_whose),
        Add(section="safety", after="access_whose", question=equipment),
        Add(section="safety", after="equipment", question=equipment_whose),
    ),
)

home_secure = ChooseOne(
    key="home_secure",
    short="Home made secure",
    wording="Has the home been made safe against somebody who harms?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    on_family_view=False,
    choices=(
        Choice(key="done", words="Yes, with a specialist"),
        Choice(key="wanted", words="Wanted, and not done"),
        Choice(key="not_wanted", words="Not wanted, or it would raise the danger"),
        Choice(key="not_asked", words="Not safe to ask yet"),
    ),
    guidance=Guidance(
        look_for=(
            "Locks, doors, lights, cameras that are not theirs, trackers, a sanctuary scheme. Ask {carer} alone what would be "
            "noticed."
        )
    ),
)

joint_debt = ChooseOne(
    key="debt_by_another",
    short="Debt made by another",
    wording="Have debts or claims been made in {carer}’s name by somebody else?",
    about=(Dimension.INCOME, Dimension.SAFETY),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=(Choice(key="yes", words="Yes"), Choice(key="perhaps", words="Perhaps"), Choice(key="no", words="No")),
    guidance=Guidance(look_for="Economic abuse has its own advice line. Do not write to a lender or a partner before advice."),
)

ALONE = "Ask this adult alone, by voice."

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="Where an adult may be harmed",
    when="Domestic abuse is known or likely, now or since a separation.",
    what_changes=(
        "Who lives here, who holds the money, the tenancy and strangers are asked of each adult alone, off the screen. No "
        "photographs, no lists left. Adds making the home secure, and debts made by another."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Do not go round with both adults and ask. Look round with whoever shows you; ask later, alone.",
        "Leave no list, message or photograph. A new address is never on a paper or a screen.",
        "Broken doors and bare rooms may be what somebody did. Put it down to the one who did it.",
        "Advice on tenancy and benefits before anybody leaves, from a specialist.",
    ),
    reword=(
        Reword(question="who_lives_here", hint=f"{ALONE} Who has left, and who still has a key?", on_family_view=False),
        Reword(question="tenure", hint=f"{ALONE} Whose name, and could it be changed safely?", on_family_view=False),
        Reword(question="can_stay", hint=f"{ALONE} Stay and be safe, or go: what does {{carer}} want?", on_family_view=False),
        Reword(
            question="strangers", hint=f"{ALONE} People sent to watch; a former partner who comes back.", on_family_view=False
        ),
        Reword(question="load_debt", hint=ALONE, on_family_view=False),
        Reword(question="load_home", hint=ALONE, on_family_view=False),
        Reword(question="goes_first", hint=f"{ALONE} Who decides?", on_family_view=False),
        Reword(question="phone", hint=f"{ALONE} Is it watched, shared or taken away?", on_family_view=False),
        Reword(question="not_cut_off", hint=f"{ALONE} Does anybody stop them?", on_family_view=False),
        Reword(question="what_it_is_like", hint=ALONE, on_family_view=False),
        Reword(question="help_list", hint="Aloud only. Nothing is left.", on_family_view=False),
    ),
    leave_out=(
        LeaveOut(question="photos", why="A photograph can be found, traced or used. Notes are kept by us."),
        LeaveOut(question="baseline_notes", why="Nothing is left or listed that could be found."),
    ),
    add=(
        Add(section="living", question=home_secure),
        Add(section="money", after="load_debt", question=joint_debt),
    ),
)
