"""Home and Means for families in temporary homes, and for Gypsy, Roma and Traveller families."""

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
    InTheirWords,
    Ladder,
    LeaveOut,
    NumberOf,
    Reword,
    Voice,
)
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE

moves = NumberOf(
    key="moves_this_year",
    short="Moves in a year",
    wording="How many homes has {child} had in the last year?",
    family_wording="How many homes has {child} had in a year?",
    about=(Dimension.HOUSING, Dimension.STABILITY),
    voices=BOTH,
    unit="homes",
    smallest=1,
    largest=30,
    guidance=Guidance(look_for="Moves made by the council count: {child} still moved. What was lost each time?"),
)

suitable = ChooseOne(
    key="suitable_offer",
    short="Is it suitable",
    wording="Has anybody asked the council to look again at whether it suits {child}?",
    family_wording="Has the council been asked to look again?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=(
        Choice(key="asked", words="Yes, and waiting", family_words="Yes, we are waiting"),
        Choice(key="answered", words="Yes, and answered", family_words="Yes, and they answered"),
        Choice(key="not_yet", words="Not yet: help to ask today", family_words="Not yet"),
        Choice(key="suits", words="It suits for now", family_words="It is fine for now"),
    ),
    guidance=Guidance(
        look_for=(
            "A bed and breakfast should not house a family past six weeks. A review has to be asked for within 21 days. Free "
            "legal advice."
        )
    ),
)

kept_going = Ladder(
    key="school_and_health_kept",
    short="School and health kept",
    wording="Has {child} kept school, friends, health care through the moves?",
    family_wording="Has {child} kept school and friends?",
    about=(Dimension.STABILITY, Dimension.EDUCATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="The same ones, within reach.",
        mostly="Kept, at a cost in fares and hours.",
        on_and_off="Some lost, or days missed each week for distance.",
        mostly_not="All lost. {child} starts again each time, or is nowhere.",
    ),
    family_anchors=Anchors(
        steady="Yes, all of it.",
        mostly="Yes, but it takes time and fares.",
        on_and_off="Some is lost.",
        mostly_not="All of it is lost.",
    ),
    guidance=Guidance(
        look_for="Miles, minutes, fares. Which health visitor, which GP, who has the records? The school can be asked to help."
    ),
)

TEMPORARY_HOME = Adaptation(
    key="temporary_home",
    for_whom="A family in a temporary home",
    when="The family is in a hotel, hostel, bed and breakfast, refuge or other temporary home.",
    what_changes=(
        "Rooms are asked with the rules and limits of the place in view. Adds moves in a year, whether it suits, and what has "
        "been kept through the moves."
    ),
    applies_to=AppliesTo(any_characteristic=("temporary_home",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Nearly everything here is the council’s or a provider’s to change. Say so to the family at the start.",
        "Ask what rules there are: visitors, cooking, washing, being in by a time.",
        "Ask what is in store, and what it costs to keep it there.",
    ),
    reword=(
        Reword(question="play_space", hint="In one room, or a corridor. A stay-and-play, a library, a park: how near?"),
        Reword(question="cooker", hint="Kettle, microwave, shared kitchen, none. What is spent on bought food?"),
        Reword(question="shared_housing", hint="Who else is in the building, who has keys, who is on the corridor at night?"),
        Reword(question="keeps_things", hint="What has {child} got here, and what is in store, or gone?"),
        Reword(question="can_stay", hint="For how long, with what notice? Who at the council is dealing with it, by name?"),
        Reword(question="free_of_damp", hint="Report to the council as well as to the landlord: it placed the family here."),
        Reword(question="proud_of", hint="What has the family made of a place they did not choose?"),
    ),
    add=(
        Add(section="living", after="tenure", question=moves),
        Add(section="living", after="moves_this_year", question=suitable),
        Add(section="living", after="can_stay_whose", question=kept_going),
    ),
)

pitch = ChooseOne(
    key="pitch",
    short="Where the home stands",
    wording="Where does the home stand?",
    family_wording="Where does your home stand?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    choices=(
        Choice(key="council_site", words="A council site"),
        Choice(key="private_site", words="A private or family site"),
        Choice(key="no_permission", words="Own land, waiting for permission"),
        Choice(key="transit", words="A transit site"),
        Choice(key="roadside", words="The roadside"),
        Choice(key="bricks", words="A house or flat, by choice or for want of a pitch", family_words="A house or flat"),
    ),
    guidance=Guidance(look_for="A trailer is a home. A house may be the hardship. Do not ask when they will settle."),
)

site_services = Ladder(
    key="site_services",
    short="Water on site",
    wording="Does the site give {child} clean water?",
    family_wording="Does the site have clean water?",
    about=(Dimension.HOUSING, Dimension.HEALTH),
    voices=BOTH,
    anchors=Anchors(
        steady="Each family’s own, working, all year.",
        mostly="Shared, and kept working.",
        on_and_off="Often broken, frozen or far off.",
        mostly_not="None. Water is carried, and {child} is ill from it or goes without.",
    ),
    family_anchors=Anchors(
        steady="Our own, and it works all year.",
        mostly="Shared, and it works.",
        on_and_off="Often broken, frozen or far.",
        mostly_not="None.",
    ),
    guidance=Guidance(
        look_for=(
            "Rubbish not collected, rats, traffic, fly-tipping by others. The council’s duty, whoever owns the site: who rings?"
        )
    ),
)

site_services_whose = ChooseOne(
    key="site_services_whose",
    short="Site services: whose",
    wording="Whose is it to put the site’s services right?",
    family_wording="Who can put it right?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="site_services", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

moved_on = InTheirWords(
    key="moved_on",
    short="Being moved on",
    wording="What happens to {child} when the family is moved on?",
    family_wording="What is it like for {child} when you get moved on?",
    about=(Dimension.STABILITY, Dimension.SOCIAL_INTEGRATION),
    voices=(Voice.CARER, Voice.CHILD),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="School, hospital dates, pregnancy, police at dawn, animals and tools lost. Eviction near a due date: ring now."
    ),
)

GYPSY_ROMA_TRAVELLER = Adaptation(
    key="gypsy_roma_traveller",
    for_whom="A Gypsy, Roma or Traveller family",
    when="The family is Gypsy, Roma, Irish Traveller, showpeople or boaters, on a site, the road, the water, or in a house.",
    what_changes=(
        "The home is the home it is. Adds where it stands, site services, and being moved on. Cleanliness customs, caring and "
        "work are asked, not supposed."
    ),
    applies_to=AppliesTo(any_circumstance=("gypsy_roma_traveller",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ring ahead, and go to the door you are asked to. Ask about shoes, and which sink is for what, before you do either.",
        "Ask what is clean and what is not to be mixed: these customs are often stricter than your own.",
        "Somebody trusted, such as a Traveller health worker, can bring you the first time.",
        "Travelling is not instability, and a house is not always security. Ask what the child says.",
    ),
    reword=(
        Reword(question="own_bed", hint="Beds made up each night are ordinary in a trailer. Is there room, warmth, and sleep?"),
        Reword(question="toilet", hint="By custom it may be kept outside the living space. Near, lit, safe at night?"),
        Reword(question="room_to_sleep", hint="Trailers may be several, by age and by sex. Count them together."),
        Reword(question="outside", hint="Space and cousins are often plenty. Traffic, tips, water, machinery?"),
        Reword(
            question="free_of_racism", hint="At school, at shops, by police, by us. It may be expected and so not mentioned: ask."
        ),
        Reword(question="work_and_the_day", hint="Work with family, learnt young, may be pride. Hours, safety, what is missed?"),
        Reword(
            question="homework_place",
            hint="School moved between sites, distance work, or learning at home. Who has helped with forms?",
        ),
        Reword(question="smoke_alarm", hint="In each trailer. Carbon monoxide in each as well: the fire service comes to sites."),
    ),
    leave_out=(LeaveOut(question="tenure", why="Where the home stands is asked in its place."),),
    add=(
        Add(section="living", after="shared_housing_whose", question=pitch),
        Add(section="living", after="pitch", question=site_services),
        Add(section="living", after="site_services", question=site_services_whose),
        Add(section="living", after="can_stay_whose", question=moved_on),
    ),
)
