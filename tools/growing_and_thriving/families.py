"""Growing and Thriving for children in kinship or foster care, for brothers and sisters, and before birth."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Choice,
    ChooseMany,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Reword,
    Voice,
)
from tools.growing_and_thriving.scale import WITH_CHILD

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby who is not born yet",
    when="Until the birth.",
    what_changes="Use Before You Arrive, and the First Weeks. How a baby grows before birth is for the midwife to say.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=("After the birth, begin here with the wording for a baby.",),
    use_instead="before_birth",
)

loss = Ladder(
    key="loss",
    short="Help with loss",
    wording="Is {child} helped with what {child} has lost?",
    family_wording="Is {child} helped with missing people and places?",
    hint="Parents, brothers, sisters, pets, a bed, a school, a country. Being better off does not undo a loss.",
    about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.RELATIONSHIPS),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="It is talked about when {child} wants. Sadness and anger are allowed. Things and photos have come along.",
        mostly="Mostly. Some days it is easier to leave it.",
        on_and_off="Now and then, when it boils over. {child} is asked to be grateful.",
        mostly_not="Nobody speaks of it. {child} carries it alone, or takes the blame for it.",
    ),
    family_anchors=Anchors(
        steady="{child} can talk about it, and be sad or cross.",
        mostly="Mostly. Some days we leave it.",
        on_and_off="Just when it boils over.",
        mostly_not="Nobody talks about it yet.",
    ),
    guidance=Guidance(look_for="Anniversaries, smells, songs. The carer may be grieving for the same person: who helps them?"),
)

family_time = Ladder(
    key="family_time",
    short="Family time",
    wording="Is time with family made good for {child}: before, during, after?",
    family_wording="Is family time made good for {child}?",
    about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Planned with {child}, kept to, something to do, and somebody calm to come back to.",
        mostly="Mostly. A time was missed or hard, and {child} was helped.",
        on_and_off="Often changed, or in a bare room with strangers. {child} is upset for days.",
        mostly_not="Somebody dear is not seen and no one says why, or {child} is frightened each time.",
    ),
    family_anchors=Anchors(
        steady="It is planned, it happens, and it is fun.",
        mostly="One time was missed or hard.",
        on_and_off="It often changes. {child} is upset for days.",
        mostly_not="{child} does not see someone, or is scared each time.",
    ),
    guidance=Guidance(
        look_for="Brothers and sisters first. What would make the best half hour? Who decides, and when is it next looked at?"
    ),
)

why_here = InTheirWords(
    key="why_here",
    short="Why I live here",
    wording="What does {child} know about why {child} lives here?",
    family_wording="What does {child} know about why {child} lives here?",
    about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
    voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="True, kind, and in words {child} could say at school. Who has told it, and is it the same from everybody?"
    ),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child with kinship or foster carers",
    when="The child lives with wider family, friends or foster carers.",
    what_changes=(
        "Adds loss, family time, and what the child knows of why. Health history, own things and who may say yes are asked with "
        "moves in mind."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "The same needs and the same levels. Being safer than before is not the same as thriving.",
        "How the child is doing shows what came before as well as what is now. Say which.",
        "Ask the parents too: they know the first years, and they are still the child’s parents.",
        "Missing records are ours to find: birth history, red book, school file.",
    ),
    reword=(
        Reword(
            question="growth",
            hint="Is there a red book, and has anyone the figures from before? A fresh start in care may show as catching up.",
        ),
        Reword(question="health_checks", hint="Health assessments for children in care, and who may say yes to treatment."),
        Reword(question="own_things", hint="What came along, in what, and what is still at the last place? Who could fetch it?"),
        Reword(question="own_story", hint="Baby photos, names, why {child} moved. Life-story work: begun, by whom?"),
        Reword(question="pride", hint="As one of the family: on the wall, in the will, on the holiday."),
        Reword(question="singled_out", hint="Compared with birth children, grandchildren and other children in the home."),
        Reword(
            question="people_who_matter", hint="The whole list, former carers and pets among them. Family time is asked apart."
        ),
        Reword(question="cope_doing", hint="A settled child may let go and show more. That is not always going backwards."),
    ),
    add=(
        Add(section="relationships", after="people_who_matter", question=family_time),
        Add(section="emotions", after="feelings_since", question=loss),
        Add(section="identity", after="own_story", question=why_here),
    ),
)

differs = InTheirWords(
    key="differs_from_others",
    short="How this child differs",
    wording="How does {child}’s life differ from that of each brother or sister?",
    family_wording="How is life different for {child} and the others?",
    hint="Who gets what, who is thriving, who is slipping, who carries what. One line for each child.",
    about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Put the seven sides for each child side by side before you write. Age alone seldom explains it."),
)

stands_out = ChooseMany(
    key="stands_out",
    short="Sides that stand out",
    wording="On which sides is {child} doing least well of the children here?",
    hint="So that one child’s need is not hidden by the others. Nobody is ranked: it says where to look.",
    about=(Dimension.RELATIONSHIPS,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=(
        Choice(key="health", words="Health"),
        Choice(key="education", words="Education"),
        Choice(key="emotions", words="Feelings and behaviour"),
        Choice(key="identity", words="Identity"),
        Choice(key="relationships", words="Relationships"),
        Choice(key="presentation", words="Social presentation"),
        Choice(key="selfcare", words="Selfcare skills"),
        Choice(key="none", words="None: much the same for all", alone=True),
    ),
    guidance=Guidance(
        look_for="What is this child’s part in the family? What would it take for this child to have what the others have?"
    ),
)

SIBLINGS = Adaptation(
    key="siblings",
    for_whom="Brothers and sisters",
    when="There is more than one child in the family.",
    what_changes=(
        "One record for each child, then the seven sides of all the children in a grid. Adds how this child differs, and where "
        "this child stands out."
    ),
    applies_to=AppliesTo(any_circumstance=("siblings",)),
    comparable=Comparability.SAME,
    method=(
        "One record for each child. Never copy a level from one child to another: look again, and say what you saw.",
        "See each child alone at least once.",
        "When all are done, open the grid of the seven sides, child by child, and talk about the rows that differ.",
        "The same home does not touch two children in the same way.",
    ),
    reword=(
        Reword(
            question="singled_out",
            hint="Set the children’s records side by side. Who gets less, who is blamed, who is the little parent?",
        ),
        Reword(question="growth", hint="Each child on {their} own line. One thin child among sturdy ones is worth asking about."),
        Reword(
            question="child_view", hint="Alone. What {child} says about the others is {child}’s own: do not carry it to them."
        ),
    ),
    add=(
        Add(section="relationships", after="sibling_roles", question=differs),
        Add(section="side_by_side", after="why_looks_fine", question=stands_out),
    ),
)
