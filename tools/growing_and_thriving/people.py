"""Family and social relationships: a steady adult, brothers and sisters, and the people who matter elsewhere."""

from app.declaration import (
    AllOf,
    Anchors,
    AnswerIs,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Voice,
)
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_CHILD

steady_adult = Ladder(
    key="steady_adult",
    short="A steady adult",
    wording="Does {child} have at least one adult who is always on {their} side?",
    family_wording="Is there a grown-up who is always there for {child}?",
    hint="Warm, and still there next month. Name who it is, in the evidence.",
    about=(Dimension.RELATIONSHIPS, Dimension.WARMTH),
    voices=BOTH,
    anchors=Anchors(
        steady="Yes, close by, and {child} knows it.",
        mostly="Yes, and not always in reach.",
        on_and_off="Somebody comes and goes. {child} is not sure of them.",
        mostly_not="Nobody {child} can count on.",
    ),
    family_anchors=Anchors(
        steady="Yes, and {child} knows it.",
        mostly="Yes, though they can be far away.",
        on_and_off="Someone comes and goes.",
        mostly_not="Not yet.",
    ),
    guidance=Guidance(
        look_for="Whom {child} looks at first. A grandparent, teacher or neighbour counts. What would happen if they moved away?",
        ages={
            "0_1": "One or two people who feed, hold and know {them}.",
            "5_10": "Who would {child} run to?",
            "11_15": "Who would {child} ring at midnight?",
            "16_17": "Who will still be there at 21?",
        },
        ways_to_ask=("To {child}: “Who is always glad to see you?”",),
    ),
)

trust_doing = ChooseOne(
    key="trust_doing",
    short="How trust is",
    wording="How easily does {child} turn to a grown-up, for {them}?",
    family_wording="Does {child} come to a grown-up for help?",
    hint=FOR_THEM,
    about=(Dimension.RELATIONSHIPS,),
    voices=BOTH,
    choices=DOING,
    guidance=Guidance(look_for="Goes to nobody, or to anybody at all: both are worth asking about."),
)

trust_since = ChooseOne(
    key="trust_since",
    short="Trust since last time",
    wording="Since the last look, which way is {child}’s trust in grown-ups going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.RELATIONSHIPS,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="trust_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

siblings_close = Ladder(
    key="siblings_close",
    short="Close brothers and sisters",
    wording="Is {child} helped to be close to brothers or sisters?",
    family_wording="Is {child} helped to be close to brothers or sisters?",
    hint="Wherever they live: half, step, fostered and adopted too. None: say it does not apply.",
    about=(Dimension.RELATIONSHIPS,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Time together, and grown-ups who like to see it.",
        mostly="Close, with ordinary squabbles. Time is short at times.",
        on_and_off="Kept apart, set against each other, or seldom brought together.",
        mostly_not="Lost to each other, and {child} misses them, or is told not to.",
    ),
    family_anchors=Anchors(
        steady="They get time with each other, and it is good to see.",
        mostly="Close, with the usual squabbles.",
        on_and_off="They do not get much time, or get set against each other.",
        mostly_not="They hardly see each other, and {child} misses them.",
    ),
    guidance=Guidance(
        look_for="Who comforts whom. Brothers and sisters living apart: who arranges it, how often?",
        ways_to_ask=("To {child}: “What do you do together?”",),
    ),
)

siblings_safe = Ladder(
    key="siblings_safe",
    short="Rows kept safe",
    wording="When brothers or sisters fall out, is {child} kept from being hurt?",
    family_wording="When they fall out, is {child} kept from being hurt?",
    about=(Dimension.RELATIONSHIPS, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Somebody steps in, is fair, and they make up.",
        mostly="Stepped in late. Nobody was hurt.",
        on_and_off="{child} gets hurt, or hurts, in some weeks. It is left to them.",
        mostly_not="{child} is afraid of a brother or sister, or is doing the hurting, and nobody stops it.",
    ),
    family_anchors=Anchors(
        steady="Someone steps in and is fair.",
        mostly="Someone stepped in a bit late. Nobody was hurt.",
        on_and_off="Some weeks one of them gets hurt.",
        mostly_not="It is scary or hurtful most weeks.",
    ),
    guidance=Guidance(look_for="Secrets, locked doors, sexual touching, marks: consult today. Both children need help."),
)

sibling_roles = InTheirWords(
    key="sibling_roles",
    short="Part among brothers and sisters",
    wording="What part does {child} play among brothers or sisters?",
    family_wording="What is {child}’s part among brothers or sisters?",
    hint="Little parent, baby, joker, peacemaker, the one who is blamed. Who gave {them} that part?",
    about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
    voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.FULL,
    guidance=Guidance(look_for="Who protects whom, and from what. What {child} would be free to do without that part."),
)

siblings_doing = ChooseOne(
    key="siblings_doing",
    short="How siblings are",
    wording="How is {child} doing among brothers or sisters, for {them}?",
    family_wording="How does {child} get on with brothers or sisters?",
    hint=FOR_THEM,
    about=(Dimension.RELATIONSHIPS,),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="This child, not the group. Answer for each child on their own record."),
)

siblings_since = ChooseOne(
    key="siblings_since",
    short="Siblings since last time",
    wording="Since the last look, which way are things going for {child} among brothers or sisters?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.RELATIONSHIPS,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="siblings_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

people_who_matter = Ladder(
    key="people_who_matter",
    short="People who matter",
    wording="Does {child} get time with the people who matter to {them}?",
    family_wording="Does {child} see the people who matter?",
    hint=(
        "A parent who lives elsewhere, grandparents, former carers. Where it would not be safe, say who decided and what "
        "{child} was told."
    ),
    about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="In ways that suit {child}, kept to, and talked about.",
        mostly="Mostly. A time was missed, and explained.",
        on_and_off="Often changed, fought over or let slip. {child} waits.",
        mostly_not="Somebody {child} loves is gone from {their} life, and nobody talks of it; or the time frightens {them}.",
    ),
    family_anchors=Anchors(
        steady="Yes, in ways that suit {child}.",
        mostly="Mostly. One time was missed.",
        on_and_off="It often changes. {child} waits.",
        mostly_not="{child} misses someone, or is scared of the visits.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask {child} for the list. Before, during and after. Fares, prison rules, courts and quarrels all get in the way."
        ),
        ages={
            "0_1": "Short and often. Smell, voice and arms that are known.",
            "16_17": "{child} decides more. Who helps with the fallout?",
        },
        ways_to_ask=("To {child}: “Whom would you like to see more? Less?”",),
    ),
)

missing_doing = ChooseOne(
    key="missing_doing",
    short="Missing people",
    wording="How is {child} doing with people {child} misses, for {them}?",
    family_wording="How does {child} cope with missing people?",
    hint=FOR_THEM,
    about=(Dimension.RELATIONSHIPS, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(
        look_for="Can say who, can be sad, has something of theirs. Deaths, prison and deportation are losses too."
    ),
)

missing_since = ChooseOne(
    key="missing_since",
    short="Missing since last time",
    wording="Since the last look, which way is {child} going with missing people?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.RELATIONSHIPS,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="missing_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

PEOPLE = (
    steady_adult,
    trust_doing,
    trust_since,
    siblings_close,
    siblings_safe,
    sibling_roles,
    siblings_doing,
    siblings_since,
    people_who_matter,
    missing_doing,
    missing_since,
)
