"""A Day As It Is for brothers and sisters, for children living with kin or foster carers, and where there is domestic abuse."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    LeaveOut,
    Reword,
    Voice,
)

TOLD = (Voice.CHILD, Voice.CARER)
THEIR_OWN = (Voice.CHILD,)

SIBLINGS = Adaptation(
    key="siblings",
    for_whom="A child with brothers or sisters whose days are also told",
    when="Two or more children in the family are asked.",
    what_changes="Each child has a day of their own. Days are set side by side only if each child agrees.",
    applies_to=AppliesTo(any_circumstance=("siblings",)),
    comparable=Comparability.SAME,
    method=(
        "One child, one telling. Start with a different child each time.",
        "Ask each child whether their day may be put beside the others’, and keep to the answer.",
        "Do not tell one child what another said, or ask one to confirm another.",
        "The same home is not the same for two children. One may be singled out, or favoured.",
    ),
    add=(
        Add(
            section="whole_day",
            after="how_told",
            question=InTheirWords(
                key="side_by_side_agreed",
                wording="May {child}’s day be put beside the others’?",
                family_wording="Can we put your day next to theirs?",
                hint="What {child} said to that, and anything to be kept back.",
                short="Side by side",
                about=(Dimension.IDENTITY,),
                voices=THEIR_OWN,
                shows=None,
                guidance=Guidance(look_for="A no is respected. For a child too young to say, the reason for doing it."),
            ),
        ),
        Add(
            section="afternoon",
            after="friends",
            question=InTheirWords(
                key="with_brothers_and_sisters",
                wording="What does {child} do with brothers and sisters?",
                family_wording="What do you do with your brothers and sisters?",
                short="Brothers and sisters",
                about=(Dimension.RELATIONSHIPS,),
                voices=TOLD,
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Fun, closeness, protecting, fighting, being in charge, being left out."),
            ),
        ),
        Add(
            section="best_and_worst",
            question=InTheirWords(
                key="different_for_me",
                wording="What is different for {child} from the others?",
                family_wording="What is not the same for you and the others?",
                short="Different from others",
                about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=TOLD,
                guidance=Guidance(look_for="Treated, fed, spoken to or trusted differently. Favoured is also hard."),
            ),
        ),
    ),
)

KINSHIP_OR_FOSTER = Adaptation(
    key="kinship_or_foster",
    for_whom="A child living with relatives, friends of the family or foster carers",
    when="The child lives with a carer who is not a parent.",
    what_changes=(
        "Adds days when the child sees family, before and after, and who is missed. The carer is the one the child lives with."
    ),
    applies_to=AppliesTo(any_circumstance=("kinship_or_foster",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Tell three days: a school day, a weekend day, and a day when the child sees family.",
        "Use the child’s own names for the people in their life.",
        "A child may fear that what is said will move them. Say what you will do with it.",
    ),
    reword=(
        Reword(
            question="other_home",
            wording="What is a day like when {child} stays with family?",
            family_wording="What is it like when you stay with family?",
        ),
        Reword(question="feels_safe", hint="Here, and when {child} is with family."),
    ),
    add=(
        Add(
            section="different_days",
            question=InTheirWords(
                key="before_family_time",
                wording="What is {child} like the day before seeing family?",
                family_wording="How do you feel the day before you see family?",
                short="Before family time",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.WIDER_FAMILY),
                voices=TOLD,
                guidance=Guidance(look_for="Sleep, tummy, excitement, quiet. Both longing and dread may be true."),
            ),
        ),
        Add(
            section="different_days",
            after="before_family_time",
            question=InTheirWords(
                key="family_time",
                wording="What is the day like when {child} sees family?",
                family_wording="What is it like when you see your family?",
                hint="Where, who is there, what they do, how it ends.",
                short="Family time",
                about=(Dimension.WIDER_FAMILY, Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=TOLD,
                guidance=Guidance(look_for="The best minute, the goodbye, who was not there. What would make it better."),
            ),
        ),
        Add(
            section="different_days",
            after="family_time",
            question=InTheirWords(
                key="after_family_time",
                wording="What is {child} like afterwards?",
                family_wording="How do you feel after?",
                short="After family time",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
                voices=TOLD,
                guidance=Guidance(look_for="How long it lasts, and what helps. Being upset is not in itself a reason to stop."),
            ),
        ),
        Add(
            section="best_and_worst",
            question=InTheirWords(
                key="who_is_missed",
                wording="Whom does {child} miss, and when in the day?",
                family_wording="Who do you miss, and when?",
                short="Who is missed",
                about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=THEIR_OWN,
                guidance=Guidance(look_for="Brothers, sisters, pets, an old school, a smell, a bed. What could be brought here."),
            ),
        ),
    ),
)

DA_SAFE = Adaptation(
    key="da_safe",
    for_whom="A child in a family where one adult harms or frightens another",
    when="There is, or may be, domestic abuse now or before.",
    what_changes=(
        "The child is seen away from home and never asked to report on the adult. Questions about rows and drink are left out."
    ),
    applies_to=AppliesTo(any_circumstance=("domestic_abuse",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never ask a child to report on an abusive adult where that adult may hear, or may find out.",
        "See the child somewhere else, such as school. See each adult apart, and never do this together.",
        "Leave no paper, picture or message behind. Agree what to say if somebody asks what you talked about.",
        (
            "If the child tells, listen, do not press, and write who does what to whom. Keep it from every "
            "copy that adult could see."
        ),
        "The adult who harms is responsible for stopping it. The other adult’s acts to keep a child safe are strengths.",
    ),
    reword=(
        Reword(
            question="moods",
            wording="What are evenings like for {child}?",
            family_wording="What are evenings like?",
            hint="Open, once. Leave it there unless {child} goes on.",
        ),
        Reword(question="night_people", hint="Only if it can be asked safely."),
        Reword(question="visitors", voices=THEIR_OWN),
        Reword(question="feels_safe", hint="A place, a person, a code word, a phone. What {child} already does to keep safe."),
    ),
    leave_out=(
        LeaveOut(
            question="rows", why="A child is not asked to report on abuse. What is offered freely is written as a statement."
        ),
        LeaveOut(question="drink_or_drugs", why="A child is not asked to report on an adult who may harm."),
    ),
    add=(
        Add(
            section="whole_day",
            question=InTheirWords(
                key="safe_to_talk",
                wording="Where was it safe to talk, and who knows that we did?",
                short="Safe to talk",
                about=(Dimension.SAFETY,),
                shows=None,
                private=True,
                on_family_view=False,
                guidance=Guidance(
                    look_for="Place, time, the reason given for it, who could ask the child afterwards, and what they will say."
                ),
            ),
        ),
        Add(
            section="best_and_worst",
            after="feels_safe",
            question=InTheirWords(
                key="what_to_do_if_scared",
                wording="What does {child} know to do when scared?",
                family_wording="What can you do if you feel scared?",
                short="When scared",
                about=(Dimension.SAFETY,),
                voices=THEIR_OWN,
                guidance=Guidance(
                    look_for="A safe place, a person to ring, 999. A child is never to step in. Make a plan if there is none."
                ),
            ),
        ),
    ),
)
