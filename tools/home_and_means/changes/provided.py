"""Home and Means where somebody else provides the home: asylum support, and kinship or foster care."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    CarerLoad,
    Choice,
    ChooseOne,
    Column,
    Comparability,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    LeaveOut,
    Reword,
    Signal,
    Voice,
)
from tools.home_and_means.whose import BOTH, WITH_CHILD

who_provides = DatedRows(
    key="who_provides",
    short="Who provides what",
    wording="Who provides each thing, and what was promised?",
    family_wording="Who gives you each thing?",
    hint="Home, food, money, furniture, school place, health care. The date is when it began or was asked for.",
    about=(Dimension.HOUSING, Dimension.INCOME),
    voices=BOTH,
    columns=(
        Column(key="what", words="What"),
        Column(
            key="who",
            words="Who provides it: Home Office, its contractor, council, charity, nobody",
            family_words="Who gives it?",
        ),
        Column(key="promised", words="What was promised, and what has come", family_words="What has come?"),
        Column(key="complain", words="Whom to complain to, and by when an answer is due", family_words="Who can we ask?"),
    ),
    guidance=Guidance(
        look_for=(
            "Children in need are the council’s, whoever houses them. Complaints can be made by you, with the family’s leave."
        )
    ),
)

food_suits = Ladder(
    key="food_given_suits",
    short="Food that is given",
    wording="Does the food {child} is given suit {them}?",
    family_wording="Does the food you are given suit {child}?",
    hint="Where meals are provided. Other families: say it does not apply.",
    about=(Dimension.BASIC_CARE, Dimension.IDENTITY),
    voices=WITH_CHILD,
    anchors=Anchors(
        steady="Enough, safe, at times a child can eat, and fits faith and health.",
        mostly="Plain, and enough. What does not suit can be changed.",
        on_and_off="Often left uneaten, cold or at the wrong times. {child} is hungry between.",
        mostly_not="{child} is losing weight, ill, or cannot eat it. Ask for a health check this week.",
    ),
    family_anchors=Anchors(
        steady="Enough, safe and right for us.",
        mostly="Plain, but enough.",
        on_and_off="Often cold, late or not eaten.",
        mostly_not="{child} cannot eat it, or is losing weight.",
    ),
    guidance=Guidance(
        look_for="Weaning, allergies, Ramadan, a child who has known hunger. Money for anything else, a day, a person.",
        ages={"0_1": "Formula, steriliser, kettle, and food for whoever breastfeeds."},
    ),
)

told_not_home_office = ChooseOne(
    # Looked at: one talk, before anything is asked.
    key="told_who_we_are",
    short="Told who we are",
    wording="Has the family been told that we are not the Home Office, and what is shared?",
    family_wording="Have we told you who we are and what we share?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    choices=(
        Choice(key="yes", words="Yes, and they could say it back", family_words="Yes"),
        Choice(key="partly", words="Partly: come back with an interpreter", family_words="I am not sure"),
        Choice(key="no", words="Not yet: stop and say it", family_words="No"),
    ),
    guidance=Guidance(look_for="In their language, before the first question. Check your own facts first."),
)

ASYLUM_NRPF = Adaptation(
    key="asylum_nrpf",
    for_whom="A family seeking asylum, or with no recourse to public funds",
    when="The family’s home, food or money is provided, limited or withheld because of immigration status.",
    what_changes=(
        "Begins with who we are and what we share. Adds who provides each thing, and whether given food suits. Claims are asked "
        "as what is open to this family."
    ),
    applies_to=AppliesTo(any_circumstance=("asylum_nrpf",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "A trained interpreter. Say who you are not, and what you share, before the first question.",
        "What a provider has not supplied is the provider’s. Write it to them, in terms of the child.",
        "Never advise on status. Offer free legal advice from a registered adviser.",
        "Sudden moves are the rule: keep school, health and a telephone number going.",
    ),
    reword=(
        Reword(question="food_in", hint="Provided meals, vouchers, card, nothing. What is there between?"),
        Reword(question="cooker", hint="Is cooking allowed? What does the family’s own food take?"),
        Reword(question="school_meals", hint="Some children without recourse can have free school meals: ask the school."),
        Reword(
            question="healthy_start",
            hint="Some families without recourse can have it for a British child. Check, then apply together.",
        ),
        Reword(
            question="load_no_recourse",
            hint="How it weighs, not what will happen. The condition can sometimes be lifted: legal advice.",
        ),
        Reword(
            question="benefits_check",
            hint=(
                "Children’s services help, asylum support, charities, school. Benefits only as far as status allows: check first."
            ),
        ),
        Reword(question="can_stay", hint="With how many hours’ notice could they be moved? Who has told school and health?"),
        Reword(
            question="work_and_the_day", hint="Often not allowed to work. Unpaid or forced work is exploitation: ring for advice."
        ),
    ),
    leave_out=(
        LeaveOut(question="load_sanctions", why="Not a benefit this family has. No right to claim is asked."),
        LeaveOut(question="load_deductions", why="Not a benefit this family has. No right to claim is asked."),
        LeaveOut(question="tenure", why="Who provides what is asked in its place."),
    ),
    add=(
        Add(section="start", after="invitation", question=told_not_home_office),
        Add(section="start", after="told_who_we_are", question=who_provides),
        Add(section="food", after="food_in_whose", question=food_suits),
    ),
)

allowance = CarerLoad(
    key="load_allowance",
    short="What caring costs",
    wording="How heavy is what caring for {child} costs, for {carer}?",
    family_wording="How heavy is what it costs to care for {child}?",
    about=(Dimension.INCOME,),
    voices=(Voice.CARER,),
    guidance=Guidance(
        look_for=(
            "Allowance paid, asked for, turned down, means-tested? A foster carer would be paid for this child. Say it in "
            "writing."
        )
    ),
)

came_with = ChooseOne(
    key="came_with",
    short="What came along",
    wording="Did {child}’s own things come along?",
    family_wording="Did {child}’s own things come too?",
    about=(Dimension.IDENTITY, Dimension.HOUSING),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    choices=(
        Choice(key="all", words="All that matters", family_words="All that matters", shows=Signal.STRENGTH),
        Choice(key="some", words="Some; the rest can be fetched", family_words="Some of them"),
        Choice(key="none", words="Hardly anything", family_words="Hardly any", shows=Signal.NEED),
        Choice(key="bags", words="In bin bags", family_words="In bin bags", shows=Signal.NEED),
    ),
    guidance=Guidance(look_for="What {child} misses most. Who will fetch it, by when? Suitcases are ours to provide."),
)

room_for_them = Ladder(
    key="room_made",
    short="Room made for them",
    wording="Has room been made for {child} as one of the family?",
    family_wording="Has room been made for {child} as one of us?",
    about=(Dimension.HOUSING, Dimension.IDENTITY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A bed, a place at table, photos, {their} name on something.",
        mostly="Nearly. More is on its way.",
        on_and_off="A guest still, some ways. Other children’s rooms come first.",
        mostly_not="On the edge of it. {child} keeps a bag packed.",
    ),
    family_anchors=Anchors(
        steady="A bed, a place at table, photos on the wall.",
        mostly="Nearly. More is coming.",
        on_and_off="Still a bit like a guest.",
        mostly_not="{child} keeps a bag packed.",
    ),
    guidance=Guidance(look_for="Overcrowding made by kindness is a reason for housing help, not a reason against the carer."),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child with kinship or foster carers",
    when="The child lives with wider family, friends or foster carers.",
    what_changes=(
        "Adds what caring costs, what came along, and room made for the child. Space and money are asked with the sudden "
        "arrival in view."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Same needs, same levels. What a carer took on overnight deserves help overnight.",
        "Ask the child apart about rooms, things and who else stays.",
        "The parents’ home is looked at too, with them, where the child spends time there.",
    ),
    reword=(
        Reword(question="room_to_sleep", hint="What changed for others when {child} came? Could housing help?"),
        Reword(question="own_bed", hint="Who paid for it? A bed is due on the day a child comes."),
        Reword(
            question="benefits_check",
            hint="Child benefit moved? Guardian’s Allowance, kinship allowance, council tax, bedroom charge.",
        ),
        Reword(question="work_and_the_day", hint="Work cut or given up for {child}. Leave asked for?"),
        Reword(question="who_lives_here", hint="And who visits: parents by arrangement, or not."),
        Reword(question="proud_of", hint="What has the family done to make room?"),
    ),
    add=(
        Add(section="money", after="load_debt", question=allowance),
        Add(section="matters", after="best_place", question=room_for_them),
        Add(section="matters", after="room_made", question=came_with),
    ),
)
