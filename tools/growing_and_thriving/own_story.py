"""Identity, second part: own things, own space, own story, and unkindness seen and answered."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Strength
from tools.growing_and_thriving.identity import ROOTS
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_CHILD

own_things = Ladder(
    key="own_things",
    short="Own things",
    wording="Does {child} have things of {their} own?",
    family_wording="Does {child} have things that belong to {them}?",
    about=(Dimension.IDENTITY,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Chosen or loved by {child}, kept safe, and going along when {child} moves.",
        mostly="A few. Something got lost, and it was minded.",
        on_and_off="Often shared, sold or lost. {child} hides what matters.",
        mostly_not="Nothing {child} could call {their} own.",
    ),
    family_anchors=Anchors(
        steady="Things {child} loves, and they are kept safe.",
        mostly="A few. One got lost.",
        on_and_off="They often get lost or have to go.",
        mostly_not="Nothing yet.",
    ),
    guidance=Guidance(
        look_for="It need not be bought. A blanket, a stone, a shelf. Belongings moved in bin bags are ours to put right.",
        ways_to_ask=("To {child}: “What would you take with you if you went on a trip?”",),
    ),
)

own_space = Ladder(
    key="own_space",
    short="Own space",
    wording="Does {child} have a space of {their} own?",
    family_wording="Does {child} have a space of {their} own?",
    about=(Dimension.IDENTITY, Dimension.HOUSING),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="A corner or a room that others respect.",
        mostly="A shared one, with a fair arrangement.",
        on_and_off="It keeps being taken over.",
        mostly_not="None. {child} has nowhere to be alone, or to put anything.",
    ),
    family_anchors=Anchors(
        steady="A corner or room that others leave alone.",
        mostly="A shared one, and it is fair.",
        on_and_off="It keeps getting taken over.",
        mostly_not="None yet.",
    ),
    guidance=Guidance(
        look_for="A drawer counts. Crowding belongs to housing: put place to live as what gets in the way.",
        ages={"0_1": "The same cot, smell and corner from day to day.", "11_15": "Somewhere to undress and to be cross."},
    ),
)

own_story = Ladder(
    key="own_story",
    short="Own story",
    wording="Is {child}’s story being kept for {them}?",
    family_wording="Is someone keeping {child}’s story: photos and memories?",
    about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Photos, names and memories are kept and told, hard parts too, in words for {their} age.",
        mostly="Some are. Somebody means to fill the gaps.",
        on_and_off="Bits are lost, or different people tell it differently.",
        mostly_not="There are no photos or stories, or {child} carries a story that is not true.",
    ),
    family_anchors=Anchors(
        steady="Photos and stories are kept and told.",
        mostly="Some are. There are gaps to fill.",
        on_and_off="Bits are lost, or get told in different ways.",
        mostly_not="There are none yet.",
    ),
    guidance=Guidance(
        look_for="On whose phone are the baby photos? Who could tell {child} about the day {child} was born?",
        ages={"16_17": "May {child} see {their} records? Who would sit alongside?"},
        ways_to_ask=("“Tell me about the day {child} was born, or came to you.”",),
    ),
)

story_doing = ChooseOne(
    key="story_doing",
    short="How own story is",
    wording="How at peace is {child} with {their} own story, for {them}?",
    family_wording="How does {child} feel about {their} story?",
    hint=FOR_THEM,
    about=(Dimension.IDENTITY,),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(
        look_for=(
            "Asks, tells, makes up, avoids. A child who takes the blame for what grown-ups did needs to hear that it is not so."
        )
    ),
)

story_since = ChooseOne(
    key="story_since",
    short="Story since last time",
    wording="Since the last look, which way is {child} going with {their} story?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.IDENTITY,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="story_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

unkindness_noticed = Ladder(
    key="unkindness_noticed",
    short="Unkindness noticed",
    wording="If {child} meets racism, bullying or being left out, does a grown-up notice?",
    family_wording="If people are unkind to {child}, does a grown-up notice?",
    hint="About race, faith, disability, gender, poverty, looks or family, in person or online.",
    about=(Dimension.IDENTITY, Dimension.SOCIAL_INTEGRATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Grown-ups ask, and {child} tells.",
        mostly="Noticed a bit late, by somebody who then took it up.",
        on_and_off="Some is seen, much is not. {child} tells friends, or nobody.",
        mostly_not="It goes on unseen, or is called banter. {child} has changed because of it.",
    ),
    family_anchors=Anchors(
        steady="We ask, and {child} tells us.",
        mostly="It was seen a bit late. Then it was taken up.",
        on_and_off="Some is seen. A lot is not.",
        mostly_not="It goes on and nobody has seen.",
    ),
    guidance=Guidance(
        look_for="Name it: racism is racism. A family that expects it may not mention it. Think of what we have done ourselves.",
        ages={
            "0_1": "It lands on the carers first: stares, remarks, being turned away.",
            "11_15": "Online, at night, in groups.",
        },
        ways_to_ask=("To {child}: “Has anyone been mean about who you are or how you look?”",),
    ),
)

unkindness_answered = Ladder(
    key="unkindness_answered",
    short="Unkindness answered",
    wording="When {child} meets unkindness, is something done about it?",
    family_wording="When people are unkind to {child}, does someone act?",
    about=(Dimension.IDENTITY, Dimension.SAFETY),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Somebody believes {child}, acts, and checks that it has stopped.",
        mostly="Acted on. It took more than one try.",
        on_and_off="Taken up and dropped. It comes back.",
        mostly_not="Nothing is done, or {child} is told to put up with it.",
    ),
    family_anchors=Anchors(
        steady="Someone believes {child}, acts, and checks it has stopped.",
        mostly="It took more than one try.",
        on_and_off="It gets dropped, and comes back.",
        mostly_not="Nothing has been done yet.",
    ),
    guidance=Guidance(
        look_for=(
            "What the school, club or landlord did, with dates. A hate incident may be reported to the police: offer to help."
        ),
        ways_to_ask=("“Who took it seriously?”",),
    ),
)

treated_doing = ChooseOne(
    key="treated_doing",
    short="How others treat them",
    wording="How free is {child} from unkindness now, for {them}?",
    family_wording="How do others treat {child} now?",
    hint=FOR_THEM,
    about=(Dimension.IDENTITY, Dimension.RELATIONSHIPS),
    voices=WITH_CHILD,
    depth=Depth.FULL,
    choices=DOING,
    guidance=Guidance(look_for="Places {child} goes freely, and places {child} has stopped going."),
)

treated_since = ChooseOne(
    key="treated_since",
    short="Treated since last time",
    wording="Since the last look, which way is {child}’s treatment by others going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.IDENTITY,),
    depth=Depth.FULL,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="treated_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

identity_strength = Strength(
    key="identity_strength",
    short="What is strong in identity",
    wording="How far could what makes {child} proud be relied on?",
    family_wording="Can we count on what makes {child} proud?",
    hint="Name it below: a faith, a language, a team, an aunt, a talent.",
    about=(Dimension.IDENTITY,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Who keeps it going? What would help it grow?"),
)

IDENTITY = Section(
    key="identity",
    title="Identity",
    family_title="Who {child} is",
    introduction="Ask, rather than suppose. What nobody has talked about is a gap in our asking. Who I Am goes further.",
    family_introduction="This part is about what makes {child} who {child} is.",
    questions=(
        *ROOTS,
        own_things,
        own_space,
        own_story,
        story_doing,
        story_since,
        unkindness_noticed,
        unkindness_answered,
        treated_doing,
        treated_since,
        identity_strength,
    ),
)
