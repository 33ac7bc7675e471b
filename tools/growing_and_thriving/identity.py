"""Identity: knowing where one comes from, being spoken of with pride, and unkindness that is seen and answered."""

from app.declaration import AllOf, Anchors, AnswerIs, Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_CHILD

knows_roots = Ladder(
    key="knows_roots",
    short="Knowing who I am",
    wording="Is {child} helped to know who {child} is?",
    family_wording="Is {child} helped to know who {child} is?",
    hint="Family, culture, faith, language, race, disability, gender, and as {child} grows, whom {child} loves.",
    about=(Dimension.IDENTITY,),
    voices=BOTH,
    anchors=Anchors(
        steady="People, stories, food, words and days that belong to {child} are part of ordinary life. Questions are answered.",
        mostly="Much of it. One part is talked of less, and somebody means to.",
        on_and_off="Some parts are passed over, or depend on one person. {child} guesses.",
        mostly_not="{child} does not know where {child} comes from, or has been told something untrue.",
    ),
    family_anchors=Anchors(
        steady="{child} hears our stories, words and songs. Questions get an answer.",
        mostly="Most of it. One part gets talked about less.",
        on_and_off="Some parts are left out. {child} has to guess.",
        mostly_not="{child} does not know where {child} comes from yet.",
    ),
    guidance=Guidance(
        look_for="Ask; do not read it off a form or a face. Ask what {child} calls it. What is silence protecting?",
        ages={
            "0_1": "Named, sung to, held by those whose child {child} is. Skin and hair cared for.",
            "1_4": "Points to people in pictures. Has words in the home language.",
            "5_10": "Can say who is in the family and why they live where they do.",
            "11_15": "Tries things out. Is it safe to?",
            "16_17": "Chooses for {their} own life. Papers, passport, status, name.",
        },
        ways_to_ask=(
            "“What would you like {child} to know about where your family comes from?”",
            "To {child}: “Who is like you?”",
        ),
    ),
)

identity_doing = ChooseOne(
    key="identity_doing",
    short="Sure of who I am",
    wording="How sure of who {child} is does {child} seem, for {their} age?",
    family_wording="How sure is {child} of who {child} is?",
    hint=FOR_THEM,
    about=(Dimension.IDENTITY,),
    voices=WITH_CHILD,
    choices=DOING,
    guidance=Guidance(look_for="How {child} draws, names and speaks of {their} own face, body, family and faith."),
)

identity_since = ChooseOne(
    key="identity_since",
    short="Identity since last time",
    wording="Since the last look, which way is {child}’s sense of who {child} is going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.IDENTITY,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="identity_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

identity_talked = ChooseMany(
    key="identity_talked",
    short="What has been talked about",
    wording="Which parts of who {child} is have been talked about, by anybody?",
    family_wording="Which of these have we talked about?",
    about=(Dimension.IDENTITY,),
    voices=BOTH,
    depth=Depth.FULL,
    choices=(
        Choice(key="family", words="Family and where it comes from"),
        Choice(key="culture", words="Culture and customs"),
        Choice(key="faith", words="Faith or belief"),
        Choice(key="language", words="Language"),
        Choice(key="race", words="Race and skin colour"),
        Choice(key="disability", words="Disability or how {child}’s mind works"),
        Choice(key="gender", words="Gender"),
        Choice(key="sexuality", words="Who {child} likes or loves"),
        Choice(key="none", words="None of these yet", alone=True),
    ),
    guidance=Guidance(
        look_for=(
            "What is not ticked is a gap in our asking. Do not press a young person about gender or love; make it easy to say."
        ),
        ages={"0_1": "By the adults, with each other and with you.", "1_4": "Gender and love mean boys, girls and cuddles here."},
    ),
)

feels_good = Ladder(
    key="feels_good",
    short="Feeling good about it",
    wording="Is {child} helped to feel good about who {child} is?",
    family_wording="Is {child} helped to feel good about who {child} is?",
    about=(Dimension.IDENTITY, Dimension.WARMTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{child} sees people like {them} liked and respected, and hears good of them.",
        mostly="Mostly. Somebody notices when {child} is unsure, and helps.",
        on_and_off="Mixed messages. {child} hides a part, or wishes it away at times.",
        mostly_not="{child} hears that a part of {them} is bad or shameful, and believes it.",
    ),
    family_anchors=Anchors(
        steady="{child} hears good things about people like {them}.",
        mostly="Mostly. Someone helps when {child} is not sure.",
        on_and_off="It is mixed. {child} hides a part at times.",
        mostly_not="{child} hears that a part of {them} is bad.",
    ),
    guidance=Guidance(
        look_for="Books, dolls, heroes, hair, names said rightly. Does our own service get the name right?",
        ways_to_ask=("To {child}: “What do you like about being you?”",),
    ),
)

pride = Ladder(
    key="pride",
    short="Spoken of with pride",
    wording="Is {child} spoken of with pride?",
    family_wording="Do people speak of {child} with pride?",
    about=(Dimension.IDENTITY, Dimension.WARMTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Easily, in {their} hearing, for who {child} is.",
        mostly="Yes, and tiredness hides it at times.",
        on_and_off="Praise for results, blame for the rest.",
        mostly_not="Spoken of with dislike, or hardly spoken of.",
    ),
    family_anchors=Anchors(
        steady="Often, and {child} can hear it.",
        mostly="Yes. It is harder on a tired day.",
        on_and_off="Just when {child} does well.",
        mostly_not="Hardly ever.",
    ),
    guidance=Guidance(
        look_for="What is said first about {child}. Some families do not praise to the face: how does {child} know?",
        ages={
            "1_4": "Is {child} called good or bad by name?",
            "11_15": "In front of friends, and behind {their} back.",
        },
        ways_to_ask=("“What has {child} done that made you proud?”",),
    ),
)

singled_out = Ladder(
    key="singled_out",
    short="Treated as fairly",
    wording="Is {child} treated as fairly as the other children?",
    family_wording="Is {child} treated as fairly as the others?",
    hint="An only child: compare with cousins, or with children in other homes this carer looks after.",
    about=(Dimension.IDENTITY, Dimension.WARMTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Differences fit each child’s age and needs. {child} would say it is fair.",
        mostly="One child gets more at times, for a reason that is talked about.",
        on_and_off="{child} often gets less, or the blame. Others have noticed.",
        mostly_not="{child} is left out, blamed or made to carry what the others do not.",
    ),
    family_anchors=Anchors(
        steady="Each gets what fits. {child} would say it is fair.",
        mostly="One gets more at times. We talk about why.",
        on_and_off="{child} often gets less, or the blame.",
        mostly_not="{child} is left out or blamed most of the time.",
    ),
    guidance=Guidance(
        look_for=(
            "Who sits where, whose photos, whose plate, whose fault. Stepchildren, disabled children, the one like a parent."
        ),
        ways_to_ask=("“Who gets away with most here? Who gets told off most?”",),
    ),
)

belonging_doing = ChooseOne(
    key="belonging_doing",
    short="How liked feels",
    wording="How well liked does {child} seem to feel, for {them}?",
    family_wording="How liked does {child} feel?",
    hint=FOR_THEM,
    about=(Dimension.IDENTITY,),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="How {child} speaks about being {child}. Jokes at {their} own cost count."),
)

belonging_since = ChooseOne(
    key="belonging_since",
    short="Liked since last time",
    wording="Since the last look, which way is {child}’s sense of being liked going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.IDENTITY,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="belonging_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

ROOTS = (
    knows_roots,
    identity_doing,
    identity_since,
    identity_talked,
    feels_good,
    pride,
    singled_out,
    belonging_doing,
    belonging_since,
)
