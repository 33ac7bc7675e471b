"""Getting about and connection: transport, phone and data, neighbours, racism, isolation, and safety outside."""

from app.declaration import Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE, WITH_CHILD

transport = Ladder(
    key="transport",
    short="Getting about",
    wording="Can {child} be got to where {child} has to be?",
    family_wording="Can you get {child} to where {child} has to be?",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.INCOME),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes: on foot, by bus, by car, by lift.",
        mostly="One thing is far off, and is managed.",
        on_and_off="Missed in some weeks for want of fare, bus or somebody to go.",
        mostly_not="Cut off. School, health or friends are out of reach.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="One thing is hard to get to.",
        on_and_off="Some weeks we miss things.",
        mostly_not="We are cut off.",
    ),
    guidance=Guidance(
        look_for=(
            "Two buses with a pram, the fare both ways, school transport that was turned down. Could it come to the family "
            "instead?"
        )
    ),
)

transport_whose = ChooseOne(
    key="transport_whose",
    short="Getting about: whose",
    wording="Whose is it to make getting about possible?",
    family_wording="Who can help with getting about?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="transport", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

phone = Ladder(
    key="phone",
    short="A phone",
    wording="Can somebody be rung for {child} when needed?",
    family_wording="Is there a phone that works?",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A phone that works, charged, with credit.",
        mostly="Out for a day or so.",
        on_and_off="Often no credit, no charge, or somebody else’s.",
        mostly_not="None. Help could not be rung for at night.",
    ),
    family_anchors=Anchors(
        steady="Yes, it works.",
        mostly="Out for a day or so.",
        on_and_off="Often no credit or charge.",
        mostly_not="None.",
    ),
    guidance=Guidance(look_for="999 works without credit. Is the phone watched by anybody? Ask alone."),
)

phone_whose = ChooseOne(
    key="phone_whose",
    short="Phone: whose",
    wording="Whose is it to find a phone?",
    family_wording="Who can help with a phone?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="phone", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

online = Ladder(
    key="online",
    short="Being online",
    wording="Can {child} get online for what is asked of {them}?",
    family_wording="Can {child} get online for school?",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.EDUCATION),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, on something fit for it.",
        mostly="On a phone, with a wait.",
        on_and_off="Data runs out, or one device for all.",
        mostly_not="No. Homework, benefits and appointments are missed.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="On a phone, with a wait.",
        on_and_off="Data runs out, or we all share one.",
        mostly_not="No.",
    ),
    guidance=Guidance(
        look_for="Cheaper tariffs for people on benefits, data banks, school laptops.",
        ages={
            "0_1": "For the carers: red book, forms, family on video.",
            "1_4": "For the carers: forms, nursery, family on video.",
        },
    ),
)

online_whose = ChooseOne(
    key="online_whose",
    short="Online: whose",
    wording="Whose is it to get {child} online?",
    family_wording="Who can help with being online?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="online", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

neighbours = Ladder(
    key="neighbours",
    short="Neighbours",
    wording="Are neighbours good for {child}?",
    family_wording="Are the neighbours good to {child}?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Friendly. Somebody would help.",
        mostly="Civil, or unknown and no trouble.",
        on_and_off="Noise, complaints or rows that {child} feels in some weeks.",
        mostly_not="Threats or harassment. {child} is afraid to go in or out.",
    ),
    family_anchors=Anchors(
        steady="Friendly.",
        mostly="No trouble.",
        on_and_off="Noise or rows some weeks.",
        mostly_not="Threats. {child} is scared to go in or out.",
    ),
    guidance=Guidance(look_for="Complaints about a family are not facts about it. Who complains, of what, since when?"),
)

neighbours_whose = ChooseOne(
    key="neighbours_whose",
    short="Neighbours: whose",
    wording="Whose is it to put things right with neighbours?",
    family_wording="Who can help with the neighbours?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="neighbours", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

free_of_racism = Ladder(
    key="free_of_racism",
    short="Free of racism",
    wording="Is {child} free of racism where {child} lives?",
    family_wording="Is {child} free of racism here?",
    hint="And of hatred for faith, travelling, disability, being gay or trans.",
    about=(Dimension.SOCIAL_INTEGRATION, Dimension.IDENTITY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes, and people like {them} live here and are known.",
        mostly="A remark, answered by somebody.",
        on_and_off="Remarks, looks or messages come back. {child} takes another way home.",
        mostly_not="Abuse, damage or attacks. {child} stays in. Ring about safety.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="A remark, and someone spoke up.",
        on_and_off="It keeps coming back.",
        mostly_not="It is so bad that {child} stays in.",
    ),
    guidance=Guidance(
        look_for="Believe it, date it, offer to report with them. What did the landlord, school, police do?",
        ways_to_ask=("“Has anyone been nasty because of who you are?”",),
    ),
)

free_of_racism_whose = ChooseOne(
    key="free_of_racism_whose",
    short="Racism: whose",
    wording="Whose is it to stop it?",
    family_wording="Who can help stop it?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="free_of_racism", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

not_cut_off = Ladder(
    key="not_cut_off",
    short="Company",
    wording="Does {child} see people from outside the home?",
    family_wording="Does {child} see people from outside the home?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Family, friends or groups, each week.",
        mostly="Some, and less in a hard week.",
        on_and_off="Seldom. Days go by with nobody from outside.",
        mostly_not="Nobody but services. If {child} disappeared from view, who would notice?",
    ),
    family_anchors=Anchors(
        steady="Yes, each week.",
        mostly="Some. Less in a hard week.",
        on_and_off="Not often.",
        mostly_not="Just workers like us.",
    ),
    guidance=Guidance(
        look_for="Is it wished, forced, or how things have come to be? Ask each adult alone whether anybody stops them."
    ),
)

not_cut_off_whose = ChooseOne(
    key="not_cut_off_whose",
    short="Company: whose",
    wording="Whose is it to bring company within reach?",
    family_wording="Who can help you meet people?",
    about=(Dimension.SOCIAL_INTEGRATION,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="not_cut_off", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

safe_outside = Ladder(
    key="safe_outside",
    short="Safe outside",
    wording="Is {child} safe outside, near home?",
    family_wording="Is {child} safe outside, near home?",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.SAFETY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="By day, and at the times {child} goes out.",
        mostly="One place or time is kept away from.",
        on_and_off="Trouble in most weeks: traffic, dogs, dealing, gangs. {child} has ways of avoiding it.",
        mostly_not="{child} is harmed, drawn in or shut in because of it.",
    ),
    family_anchors=Anchors(
        steady="Yes.",
        mostly="There is one place we keep away from.",
        on_and_off="There is trouble most weeks.",
        mostly_not="{child} gets hurt or has to stay in.",
    ),
    guidance=Guidance(
        look_for="Walk it with {child}. Who harms is outside: what would the council, police, youth service do?",
        ages={"11_15": "Lines {child} will not cross, and who waits at the shop.", "16_17": "Late shifts, last buses."},
    ),
)

safe_outside_whose = ChooseOne(
    key="safe_outside_whose",
    short="Outside safety: whose",
    wording="Whose is it to make outside safe?",
    family_wording="Who can help make outside safe?",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="safe_outside", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

AROUND = Section(
    key="around",
    title="Getting about and connection",
    family_title="Round here",
    introduction="What the place itself gives and takes. Hardly any of it is the family’s doing.",
    family_introduction="What is it like to live here and get about?",
    questions=(
        transport,
        transport_whose,
        phone,
        phone_whose,
        online,
        online_whose,
        neighbours,
        neighbours_whose,
        free_of_racism,
        free_of_racism_whose,
        not_cut_off,
        not_cut_off_whose,
        safe_outside,
        safe_outside_whose,
    ),
)
