"""Family and social relationships, second part: friends, and being free of what belongs to adults."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Strength
from tools.growing_and_thriving.people import PEOPLE
from tools.growing_and_thriving.scale import (
    BOTH,
    DOING,
    FOR_THEM,
    HOWEVER,
    LATER,
    SIDE_BY_SIDE,
    SINCE,
    TWO_LOOKS,
    WITH_CHILD,
    WITH_OTHERS,
)

has_friends = Ladder(
    key="has_friends",
    short="Friends",
    wording="Is {child} helped to have friends?",
    family_wording="Is {child} helped to have friends?",
    about=(Dimension.RELATIONSHIPS, Dimension.SOCIAL_INTEGRATION),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="There are children {child} likes and sees, and grown-ups make it possible.",
        mostly="A friend or two. Getting together is hard at times.",
        on_and_off="Friendships start and break. Moves, money, rules or caring get in the way.",
        mostly_not="Nobody to be with, or only people who use or frighten {them}.",
    ),
    family_anchors=Anchors(
        steady="{child} has friends and gets to see them.",
        mostly="One or two. Meeting up can be hard.",
        on_and_off="Friends come and go. Things get in the way.",
        mostly_not="{child} has no one to be with, or friends who are not kind.",
    ),
    guidance=Guidance(
        look_for="A name, and when they were last together. One good friend is enough.",
        ages={
            "1_4": "Other children to be beside.",
            "5_10": "Party invitations, breaktime.",
            "11_15": "Online friends may be real friends. Older friends with gifts: ask more.",
            "16_17": "A partner who crowds out everyone else is worth asking about.",
        },
        ways_to_ask=("To {child}: “Who do you sit with?”",),
    ),
)

friends_visit = Ladder(
    key="friends_visit",
    short="Friends round",
    wording="Can {child} bring friends home?",
    family_wording="Can {child} have friends round?",
    hint="Or visit theirs, where home is too small or far. If {child} will not bring anybody, ask what stops {them}.",
    about=(Dimension.RELATIONSHIPS, Dimension.HOUSING),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, and they are made welcome.",
        mostly="Sometimes, when it can be managed.",
        on_and_off="Seldom. {child} makes excuses, or is ashamed.",
        mostly_not="Never, and {child} does not go to theirs.",
    ),
    family_anchors=Anchors(
        steady="Yes, and they are made welcome.",
        mostly="Sometimes, when we can.",
        on_and_off="Not often. {child} does not like to ask.",
        mostly_not="Not yet.",
    ),
    guidance=Guidance(look_for="Space, rules of a hostel, food to offer, fear of what a friend might see."),
)

friends_doing = ChooseOne(
    key="friends_doing",
    short="How friendship is",
    wording="How is {child} getting on with other children, for {them}?",
    family_wording="How does {child} get on with other children?",
    hint=FOR_THEM,
    about=(Dimension.RELATIONSHIPS,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Ask a teacher or club leader, and look at breaktime. Wanting to be alone may be a choice."),
)

friends_since = ChooseOne(
    key="friends_since",
    short="Friendship since last time",
    wording="Since the last look, which way is friendship going for {child}?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.RELATIONSHIPS,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="friends_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

adult_worries = Ladder(
    key="adult_worries",
    short="Free of adult worries",
    wording="Is {child} kept from carrying adult worries?",
    family_wording="Do grown-ups keep their own worries away from {child}?",
    about=(Dimension.RELATIONSHIPS, Dimension.GUIDANCE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{child} knows what is going on, in words for a child, and that grown-ups are seeing to it.",
        mostly="A worry got through. Somebody took it back.",
        on_and_off="{child} often listens out, keeps secrets or cheers people up.",
        mostly_not="{child} worries for the home on most days, and it crowds out being a child.",
    ),
    family_anchors=Anchors(
        steady="{child} knows that the grown-ups will sort it.",
        mostly="A worry got through. Someone took it back.",
        on_and_off="{child} often listens out or cheers people up.",
        mostly_not="{child} worries most days.",
    ),
    guidance=Guidance(
        look_for="What does {child} know about money, the court, an illness? Secrets kept from {them} weigh too.",
        ages={"1_4": "Pats, watches faces, goes quiet.", "11_15": "Best friend, translator, go-between."},
        ways_to_ask=("To {child}: “What do you worry about? Whose worry is that?”",),
    ),
)

adult_tasks = Ladder(
    key="adult_tasks",
    short="Free of adult tasks",
    wording="Is {child} kept from tasks that crowd out being a child?",
    family_wording="Do {child}’s jobs leave time to be a child?",
    hint="Helping is good, and in many families a matter of pride. Count the hours, and what is missed.",
    about=(Dimension.RELATIONSHIPS, Dimension.SELFCARE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Jobs fit {their} age, are thanked for, and leave time.",
        mostly="More at times, with an end in sight.",
        on_and_off="Caring or running the home takes part of most weeks. School, sleep or friends lose by it.",
        mostly_not="{child} does an adult’s work every day.",
    ),
    family_anchors=Anchors(
        steady="Jobs are small and there is time left.",
        mostly="More at times, but not for long.",
        on_and_off="Most weeks {child} misses out because of jobs.",
        mostly_not="{child} does a grown-up’s work each day.",
    ),
    guidance=Guidance(
        look_for=(
            "Lifting, washing, medicine, cooking for all, minding little ones, interpreting. A young carer has a right to "
            "an assessment."
        ),
        ages={
            "5_10": "Standing on a chair to cook; getting smaller ones up.",
            "11_15": "School missed or late; ringing home at break.",
            "16_17": "Wages that pay the rent count.",
        },
        ways_to_ask=("To {child}: “What are your jobs? What would happen if you were away a week?”",),
    ),
)

carefree_doing = ChooseOne(
    key="carefree_doing",
    short="Free to be a child",
    wording="How free does {child} seem to be a child, for {their} age?",
    family_wording="How free is {child} to be a child?",
    hint=FOR_THEM,
    about=(Dimension.RELATIONSHIPS,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Plays, moans, asks, forgets. Very grown-up at eight is worth asking about."),
)

carefree_since = ChooseOne(
    key="carefree_since",
    short="Free since last time",
    wording="Since the last look, which way is {child}’s freedom to be a child going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.RELATIONSHIPS,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="carefree_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

relationships_strength = Strength(
    key="relationships_strength",
    short="What is strong in people",
    wording="How far could {child}’s strongest bond be relied on?",
    family_wording="Can we count on the people closest to {child}?",
    hint="Name the person below, and what they do. What Holds goes further.",
    about=(Dimension.RELATIONSHIPS,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="When were they last there? Would they come at night?"),
)

RELATIONSHIPS = Section(
    key="relationships",
    title="Family and social relationships",
    family_title="People",
    introduction="Whom {child} loves, misses, plays with and looks after. Ask {child} for the list before you ask anybody else.",
    family_introduction="This part is about the people in {child}’s life.",
    questions=(
        *PEOPLE,
        has_friends,
        friends_visit,
        friends_doing,
        friends_since,
        adult_worries,
        adult_tasks,
        carefree_doing,
        carefree_since,
        relationships_strength,
    ),
)
