"""Social presentation: at ease among other children, dressed to belong, and understood."""

from app.declaration import AllOf, Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Section, Strength
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

looks = Ladder(
    key="looks",
    short="At ease with looks",
    wording="Is {child} helped to look as {child} would like to among other children?",
    family_wording="Is {child} helped to look how {child} likes?",
    about=(Dimension.SOCIAL_PRESENTATION,),
    voices=BOTH,
    anchors=Anchors(
        steady="Hair, skin and clothes are seen to in ways {child} and the family like.",
        mostly="A rushed day now and then.",
        on_and_off="{child} is often unkempt and minds, hides or gets comments.",
        mostly_not="{child} stands out and is left out because of it.",
    ),
    family_anchors=Anchors(
        steady="Hair, skin and clothes are how {child} likes them.",
        mostly="A rushed day now and then.",
        on_and_off="{child} often minds, or gets comments.",
        mostly_not="{child} gets left out because of it.",
    ),
    guidance=Guidance(
        look_for="{child}’s own view, not yours. Hair and skin cared for as family and culture know how; ask who does it.",
        ages={"1_4": "Does not mind yet; others may.", "11_15": "Spots, body shape, braces, scars, hijab, hearing aids."},
        ways_to_ask=("To {child}: “Do you like how you look for school?”",),
    ),
)

ease_doing = ChooseOne(
    key="ease_doing",
    short="How at ease with others",
    wording="How at ease is {child} among other children, for {them}?",
    family_wording="How at ease is {child} with other children?",
    hint=FOR_THEM,
    about=(Dimension.SOCIAL_PRESENTATION,),
    voices=WITH_CHILD,
    choices=DOING,
    guidance=Guidance(look_for="Where {child} stands, whether {child} takes {their} coat off, who moves away."),
)

ease_since = ChooseOne(
    key="ease_since",
    short="Ease since last time",
    wording="Since the last look, which way is {child}’s ease among others going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.SOCIAL_PRESENTATION,),
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="ease_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

fresh = Ladder(
    key="fresh",
    short="Fresh",
    wording="Is {child} helped to smell fresh?",
    family_wording="Is {child} helped to feel fresh?",
    about=(Dimension.SOCIAL_PRESENTATION, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Nearly always.",
        mostly="A day now and then.",
        on_and_off="Some days each week, and other children notice.",
        mostly_not="Most days. {child} is teased, avoided or avoids others.",
    ),
    family_anchors=Anchors(
        steady="Nearly always.",
        mostly="A day now and then it is hard.",
        on_and_off="Some days each week it is hard.",
        mostly_not="It is hard most days, and others say things.",
    ),
    guidance=Guidance(
        look_for="Damp, smoke, pets, wet beds, no machine, teeth. Say it kindly and once, to the carer, alone.",
        ways_to_ask=("“How do you manage the washing?”",),
    ),
)

clothes_fit = Ladder(
    key="clothes_fit",
    short="Clothes that fit",
    wording="Does what {child} wears fit {them}?",
    family_wording="Do {child}’s clothes and shoes fit?",
    about=(Dimension.SOCIAL_PRESENTATION, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="They fit, and suit the weather.",
        mostly="Something is outgrown for a week or two.",
        on_and_off="Often too small, thin, big or worn through.",
        mostly_not="Cold, sore or hampered on most days.",
    ),
    family_anchors=Anchors(
        steady="They fit and suit the weather.",
        mostly="One thing is too small for a week or two.",
        on_and_off="They are often too small, thin or worn out.",
        mostly_not="{child} is cold or sore most days.",
    ),
    guidance=Guidance(
        look_for="Toes, cuffs, coat. Uniform grants and swap rails: who has told the family?",
        ages={
            "0_1": "Layers for the room and the weather. Feet free.",
            "5_10": "Feet grow fast: when were they last measured?",
            "11_15": "A growing body: underwear, a blazer, shoes.",
        },
    ),
)

clothes_belong = Ladder(
    key="clothes_belong",
    short="Clothes that belong",
    wording="Does {child} have what it takes to look as if {child} belongs?",
    family_wording="Do {child}’s clothes help {them} fit in?",
    hint="School kit, non-uniform days, a costume, what a faith or a friendship group wears.",
    about=(Dimension.SOCIAL_PRESENTATION, Dimension.INCOME),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Yes, or {child} is different by choice.",
        mostly="Mostly. An odd day is awkward.",
        on_and_off="{child} often stays away or sits out because of it.",
        mostly_not="{child} is marked out by it every day.",
    ),
    family_anchors=Anchors(
        steady="Yes, or {child} likes to be different.",
        mostly="Mostly. An odd day is hard.",
        on_and_off="{child} often sits out because of it.",
        mostly_not="{child} feels it every day.",
    ),
    guidance=Guidance(look_for="What the school rule costs. World Book Day. What {child} hides."),
)

clothes_doing = ChooseOne(
    key="clothes_doing",
    short="How clothes feel",
    wording="How comfortable is {child} in what {child} wears, for {them}?",
    family_wording="How does {child} feel in {their} clothes?",
    hint=FOR_THEM,
    about=(Dimension.SOCIAL_PRESENTATION,),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Labels, seams and tightness matter more to some. So does being looked at."),
)

clothes_since = ChooseOne(
    key="clothes_since",
    short="Clothes since last time",
    wording="Since the last look, which way is {child}’s comfort in clothes going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.SOCIAL_PRESENTATION,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="clothes_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

understood = Ladder(
    key="understood",
    short="Understood",
    wording="Do other people take the trouble to understand {child}?",
    family_wording="Do other people try to understand {child}?",
    hint="Speech, accent, signing, a device, hearing, another language.",
    about=(Dimension.SOCIAL_PRESENTATION, Dimension.SOCIAL_INTEGRATION),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Family, teachers and friends all know how.",
        mostly="Most do. Strangers need help.",
        on_and_off="Only one or two people do. {child} gives up elsewhere.",
        mostly_not="Hardly anybody. {child} is talked over or left out.",
    ),
    family_anchors=Anchors(
        steady="Family, teachers and friends all know how.",
        mostly="Most do.",
        on_and_off="Just one or two people do.",
        mostly_not="Hardly anyone does.",
    ),
    guidance=Guidance(
        look_for="Is there a page that says how {child} talks? Hearing aids in and working? Interpreter who is not a child?",
        ages={
            "0_1": "Cries and looks are read by more than one person.",
            "1_4": "Does nursery know {child}’s words for drink, toilet and hurt?",
            "11_15": "Talked over, laughed at, or silent in class.",
        },
    ),
)

manners = Ladder(
    key="manners",
    short="Taught about others",
    wording="Is {child} taught how to be with other people?",
    family_wording="Is {child} shown how to be with other people?",
    hint="By the family’s own customs, and those of the places {child} goes.",
    about=(Dimension.SOCIAL_PRESENTATION, Dimension.GUIDANCE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Shown, told why, and given chances.",
        mostly="Mostly. Some things are learnt the hard way.",
        on_and_off="Expected to know without being shown.",
        mostly_not="Nobody has shown {them}. {child} is shunned, or taken advantage of.",
    ),
    family_anchors=Anchors(
        steady="{child} is shown, and told why.",
        mostly="Mostly.",
        on_and_off="{child} is meant to know without being shown.",
        mostly_not="Not yet, and others stay away.",
    ),
    guidance=Guidance(look_for="Eye contact, thanks and turn-taking differ by culture and by kind of mind. Rude to whom?"),
)

understood_doing = ChooseOne(
    key="understood_doing",
    short="How well others follow",
    wording="How well is {child} understood by other people, for {them}?",
    family_wording="How well do others understand {child}?",
    hint=FOR_THEM,
    about=(Dimension.SOCIAL_PRESENTATION,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="By strangers, by children, by teachers: three answers."),
)

understood_since = ChooseOne(
    key="understood_since",
    short="Understood since last time",
    wording="Since the last look, which way is being understood going for {child}?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.SOCIAL_PRESENTATION,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="understood_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

presentation_strength = Strength(
    key="presentation_strength",
    short="What is strong among others",
    wording="How far could what gives {child} ease among others be relied on?",
    family_wording="Can we count on what helps {child} feel at ease?",
    hint="Name it below: humour, style, a cousin at the same school.",
    about=(Dimension.SOCIAL_PRESENTATION,),
    voices=BOTH,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Where is {child} most at ease, and who is there?"),
)

PRESENTATION = Section(
    key="presentation",
    title="Social presentation",
    family_title="Being with others",
    introduction="How it is for {child} to be seen by other children. Shame is the harm here; go gently.",
    family_introduction="This part is about clothes, and how it feels to be with other children.",
    questions=(
        looks,
        ease_doing,
        ease_since,
        fresh,
        clothes_fit,
        clothes_belong,
        clothes_doing,
        clothes_since,
        understood,
        manners,
        understood_doing,
        understood_since,
        presentation_strength,
    ),
)
