"""What Holds in family and network: people who do, who would tell us, where the child could stay, and both parents' sides."""

from app.declaration import (
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Strength,
    Voice,
)

BOTH = (Voice.CARER, Voice.PRACTITIONER)
ALL = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)

PEOPLE = Section(
    key="people",
    title="Family and network",
    family_title="Family and friends",
    introduction="People who do, not only people who say. What they do, on which day, and for how long they can keep it up.",
    family_introduction="Who does things for {child}, and not just says so?",
    questions=(
        Strength(
            key="people_who_do",
            short="People who do",
            wording="How far could people who do things for {child} be relied on?",
            family_wording="Can you count on people who do things to help?",
            about=(Dimension.WIDER_FAMILY, Dimension.SOCIAL_INTEGRATION),
            voices=BOTH,
            guidance=Guidance(
                look_for="When did they last come? Nobody found is not a fault: it is where help begins.",
                ways_to_ask=("“Who has actually turned up?”",),
            ),
        ),
        DatedRows(
            key="tasks",
            short="Who does what, when",
            wording="Who does what for {child}, on which day, for how long?",
            family_wording="Who does what, on which day?",
            hint="The date is the last time it was done. One row for each task.",
            about=(Dimension.WIDER_FAMILY,),
            voices=BOTH,
            columns=(
                Column(key="who", words="Who"),
                Column(key="task", words="Which task", family_words="What do they do?"),
                Column(key="days", words="Which days and times", family_words="Which days?"),
                Column(
                    key="how_long",
                    words="How long they can keep it up, and what would stop it",
                    family_words="How long can they keep it up?",
                ),
                Column(key="asked", words="Have they been asked themselves?", family_words="Have we asked them?"),
            ),
            guidance=Guidance(look_for="One grandmother in every row is a strength that is nearly used up. What does she need?"),
        ),
        Strength(
            key="would_tell_us",
            short="Somebody who would tell us",
            wording="How far could somebody be relied on to say if things slipped?",
            family_wording="Is there someone who would say if things slipped?",
            about=(Dimension.WIDER_FAMILY, Dimension.SAFETY),
            voices=BOTH,
            guidance=Guidance(
                look_for=(
                    "Who, whom would they ring, and what would it cost them? Have they done it? Do the parents know that they "
                    "would?"
                ),
                ways_to_ask=("“Who would be the first to notice? Would they ring us, or you?”",),
            ),
        ),
        Strength(
            key="safe_place_to_stay",
            short="A safe place to stay",
            wording="How far could a safe place for {child} to stay be relied on?",
            family_wording="Is there a safe place {child} could stay?",
            about=(Dimension.WIDER_FAMILY, Dimension.SAFETY),
            voices=ALL,
            guidance=Guidance(
                look_for=(
                    "A night, a week, longer. Who lives there? Checked by us? Would {child} go? A bed, and a cot for a baby."
                ),
                ages={
                    "0_1": "A clear, flat place to sleep there too, and somebody who knows the feeds.",
                    "1_4": "Somebody {child} has slept at before, and whatever {child} needs to go to sleep.",
                    "5_10": "Could {child} still get to school from there? Does {child} like it?",
                    "11_15": "Where {child} already goes.",
                    "16_17": "Somewhere that is not a sofa a week at a time.",
                },
            ),
        ),
        InTheirWords(
            key="child_names",
            short="Whom the child names",
            wording="Whom does {child} name?",
            family_wording="Who would you pick to help you?",
            about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
            voices=(Voice.CHILD,),
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="Anybody on {child}’s list and on nobody else’s. Ask {child} who should ask them."),
        ),
        Strength(
            key="named_by_child",
            short="The one the child names",
            wording="How far could the person {child} names be relied on?",
            family_wording="Can we count on the person {child} picks?",
            about=(Dimension.RELATIONSHIPS, Dimension.WIDER_FAMILY),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Have they been told what {child} said, with {child}’s leave? What could they offer, truthfully?"
            ),
        ),
        Strength(
            key="other_side",
            short="The other parent’s side",
            wording="How far could the other parent’s side be relied on?",
            family_wording="Can you count on the other parent’s side?",
            hint="Grandparents, aunts, cousins. Whether or not the parents get on. If it would not be safe, say who decided.",
            about=(Dimension.WIDER_FAMILY,),
            voices=ALL,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Have we asked them, or only heard about them? Half of {child}’s family may never have been rung."
            ),
        ),
        ChooseOne(
            key="other_side_asked",
            short="Was the other side asked",
            wording="Has the other parent’s side been asked, by us?",
            about=(Dimension.WIDER_FAMILY,),
            on_family_view=False,
            choices=(
                Choice(key="asked", words="Yes"),
                Choice(key="not_yet", words="Not yet"),
                Choice(key="not_safe", words="No: it would not be safe, and who decided is in the record"),
                Choice(key="not_known", words="We do not know who they are"),
            ),
            guidance=Guidance(look_for="Not knowing who they are is ours to mend: who could tell us, this week?"),
        ),
        DatedRows(
            key="network_seen",
            short="Seen in the network",
            wording="When was the network last seen at work?",
            family_wording="When did they last help?",
            about=(Dimension.WIDER_FAMILY,),
            voices=ALL,
            depth=Depth.STANDARD,
            columns=(
                Column(key="what", words="What happened"),
                Column(key="who", words="Who came"),
                Column(key="child_says", words="What {child} would say of it"),
            ),
            guidance=Guidance(look_for="What was promised and did not come counts too: write why, without blame."),
        ),
    ),
)
