"""What is asked of a young person and not of a child: sexual health, drink and drugs, money, getting about, leaving home."""

from app.declaration import Anchors, Choice, ChooseMany, Depth, Dimension, Guidance, Ladder, Voice

OWN = (Voice.CHILD, Voice.PRACTITIONER)

sexual_health = Ladder(
    key="sexual_health",
    short="Sex and relationships",
    wording="Is {child} helped to be safe in sex and relationships?",
    family_wording="Is there someone to ask about sex and going out?",
    hint="In private, and only as far as {child} wants. Under 13, or anybody being used: act now, in Safe today.",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=OWN,
    depth=Depth.STANDARD,
    on_family_view=False,
    anchors=Anchors(
        steady="Somebody trusted has talked with {them}. {child} knows where to go, can say no, and is listened to.",
        mostly="Knows enough, and whom to ask. One thing was put off.",
        on_and_off="Learns from phones or friends. Unsure about consent, protection or where to go.",
        mostly_not="Nobody to ask, or pressed into things. {child} is at risk, unwell or afraid.",
    ),
    family_anchors=Anchors(
        steady="Yes, and I know where to go for help.",
        mostly="Yes. One thing was put off.",
        on_and_off="I find out from phones or friends.",
        mostly_not="No one to ask, or I feel pushed.",
    ),
    guidance=Guidance(
        look_for=(
            "Clinic in reach, periods, contraception, pictures asked for, partners’ ages. All genders, all loves, disabled "
            "young people too."
        ),
        ways_to_ask=("“Who could you ask about that sort of thing?”",),
    ),
)

substances = Ladder(
    key="substances",
    short="Drink, drugs, vapes",
    wording="Is {child} helped to stay safe from drink, drugs, vapes?",
    family_wording="Is there help to stay safe with drink, drugs and vapes?",
    hint="Ask alone. Go by what reaches {child}, and who would help, not by what {child} has tried.",
    about=(Dimension.HEALTH, Dimension.SAFETY),
    voices=OWN,
    depth=Depth.STANDARD,
    on_family_view=False,
    anchors=Anchors(
        steady="Knows the risks, can talk about it at home, and would be fetched with no questions until morning.",
        mostly="Has tried something. A grown-up knows and it was talked through.",
        on_and_off="Using in some weeks, or given it by others. Sleep, school or mood is affected, and help comes and goes.",
        mostly_not="Using on most days, carrying or owing for somebody, or unwell from it, without help.",
    ),
    family_anchors=Anchors(
        steady="Yes. I can talk about it at home.",
        mostly="I have tried some. A grown-up knows.",
        on_and_off="Some weeks I use. Help comes and goes.",
        mostly_not="Most days, or I owe someone for it.",
    ),
    guidance=Guidance(
        look_for=(
            "What it does for {child}: sleep, fear, belonging, pain. A young person who carries or owes is being used by "
            "somebody."
        ),
        ways_to_ask=("“What is about where you hang out? Who would you ring if it went wrong?”",),
    ),
)

own_money = Ladder(
    key="own_money",
    short="Own money",
    wording="Does {child} have enough money for what {child} has to pay for?",
    family_wording="Is there enough money for what has to be paid for?",
    about=(Dimension.SELFCARE, Dimension.INCOME),
    voices=OWN,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Food, fares, phone and a little over, and {child} knows where it comes from.",
        mostly="Short now and then. Somebody helps.",
        on_and_off="Often short for food or fares, or earning at the cost of school.",
        mostly_not="Goes without, owes, or gets money in ways that are not safe.",
    ),
    family_anchors=Anchors(
        steady="Food, fares, phone and a bit over.",
        mostly="Short now and then. Someone helps.",
        on_and_off="Often short for food or fares.",
        mostly_not="I go without, or I owe people.",
    ),
    guidance=Guidance(
        look_for="Who gets the benefit, the bursary, the wages? New things nobody bought: ask kindly where they came from.",
        ages={"16_17": "Bursary, apprenticeship pay, housing costs, a bank account in {child}’s own name."},
    ),
)

getting_about = Ladder(
    key="getting_about",
    short="Getting about",
    wording="Can {child} get where {child} needs to go, safely?",
    family_wording="Is it safe and easy to get about?",
    about=(Dimension.SELFCARE, Dimension.COMMUNITY_RESOURCES),
    voices=OWN,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="By foot, bus or lift, by day and home at night.",
        mostly="A late or missed one at times. Somebody comes.",
        on_and_off="School, friends or work are missed because of it, or {child} takes risks to get home.",
        mostly_not="Cut off, or in cars with people {child} does not trust.",
    ),
    family_anchors=Anchors(
        steady="Yes, by day and home at night.",
        mostly="Mostly. Someone comes if it goes wrong.",
        on_and_off="I miss things, or it does not feel safe.",
        mostly_not="I am stuck, or get lifts I do not trust.",
    ),
    guidance=Guidance(
        look_for=(
            "Cost of a pass, areas {child} will not cross and why, travel training, who would fetch {them} at two in the morning."
        )
    ),
)

leaving_home = Ladder(
    key="leaving_home",
    short="Ready to leave home",
    wording="Is {child} helped to learn what living apart from family takes?",
    family_wording="Is there help to get ready to live away from home?",
    about=(Dimension.SELFCARE, Dimension.HOUSING),
    voices=OWN,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Step by step, with somebody alongside, and a way back if it goes wrong.",
        mostly="Much of it. A few things to learn yet.",
        on_and_off="Told more than shown. {child} does not know how it will be paid for.",
        mostly_not="Expected to go with no help, or already living apart with nobody alongside.",
    ),
    family_anchors=Anchors(
        steady="Yes, step by step, and I could come back.",
        mostly="Mostly. A few things to learn yet.",
        on_and_off="I get told more than shown.",
        mostly_not="No. I am on my own with it.",
    ),
    guidance=Guidance(
        look_for=(
            "Most people leave home in their twenties, a bit at a time. Why now? No home tonight: housing and social care both "
            "have duties."
        ),
        ways_to_ask=("“If you lived on your own from Monday, what would you find hardest?”",),
    ),
)

leaving_skills = ChooseMany(
    # Looked at: a skill is ticked from when it is being learned.
    key="leaving_skills",
    short="Skills for leaving home",
    wording="Which of these can {child} do, or is {child} learning?",
    family_wording="Which of these can you do, or are you learning?",
    about=(Dimension.SELFCARE,),
    voices=OWN,
    depth=Depth.FULL,
    choices=(
        Choice(key="cook", words="Cook a few meals"),
        Choice(key="budget", words="Make money last the week"),
        Choice(key="clean", words="Keep a place clean, wash clothes"),
        Choice(key="health", words="See a doctor, get a prescription"),
        Choice(key="papers", words="Keep papers: passport, tenancy, bank"),
        Choice(key="bills", words="Pay rent and bills"),
        Choice(key="company", words="Have people to ring when lonely"),
        Choice(key="say_no", words="Say no to people who want to move in"),
        Choice(key="none", words="None of these yet", alone=True),
    ),
    guidance=Guidance(look_for="What is missing is what to teach next, not a mark against {child}."),
)
