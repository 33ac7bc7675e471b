"""What Holds in the child: what the child is good at and enjoys, how the child copes, and whom the child would tell."""

from app.declaration import Column, DatedRows, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Strength, Voice

ALL = (Voice.CHILD, Voice.CARER, Voice.PRACTITIONER)

CHILD = Section(
    key="child",
    title="In the child",
    family_title="{child}",
    introduction=(
        "Strengths of {child}’s own. They are {child}’s, not ours to lean on: a child’s strength is never a reason to do less."
    ),
    family_introduction="What is strong in {child}? Say when you last saw it.",
    questions=(
        Strength(
            key="good_at",
            short="Good at",
            wording="How far could what {child} is good at be relied on?",
            family_wording="Can {child} count on what {child} is good at?",
            hint="Name it below, with the last time.",
            about=(Dimension.IDENTITY, Dimension.EDUCATION),
            voices=ALL,
            guidance=Guidance(
                look_for="Who knows about it, and who makes it possible: the kit, the lift, the fee?",
                ages={
                    "0_1": "Calling, feeding, looking: a baby is good at bringing people close.",
                    "1_4": "Climbing, helping, making people laugh, wanting to know.",
                    "5_10": "Not only at school: building things, caring for an animal, being a friend.",
                    "11_15": "Online skills and making people laugh count.",
                    "16_17": "What {child} could be paid or thanked for, and who has said so.",
                },
                ways_to_ask=("To {child}: “What would your friend say you are good at?”",),
            ),
        ),
        Strength(
            key="enjoys",
            short="Enjoys",
            wording="How far could what {child} enjoys be relied on?",
            family_wording="Can {child} count on things {child} enjoys?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.STIMULATION),
            voices=ALL,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Does it still happen in a hard week? Who would keep it going?",
                ages={
                    "0_1": "A face, a song, kicking in the bath. Who makes it happen?",
                    "1_4": "Water, mud, the same book again.",
                    "5_10": "A game, a team, an animal. What would {child} choose on a free day?",
                    "11_15": "Music, sport, gaming with friends, making things. Does it survive a row at home?",
                    "16_17": "Something of {child}’s own, apart from work and looking after others.",
                },
            ),
        ),
        Strength(
            key="copes",
            short="Ways of coping",
            wording="How far could {child}’s own ways of coping be relied on?",
            family_wording="Can {child} count on {their} own ways to cope?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=ALL,
            guidance=Guidance(
                look_for="Does it cost {them} something: sleep, silence, looking after others? Coping that costs is also a need.",
                ages={
                    "0_1": "Looking away, sucking, turning to a voice.",
                    "1_4": "A cloth, a thumb, hiding, going to find somebody.",
                    "5_10": "Being very good, joking, tidying up. Does anybody see what it is for?",
                    "11_15": "Music, running, being out. Smoke, drink or not eating may also be how {child} copes, at a cost.",
                    "16_17": "Work, a partner, being out. Who would notice when it stopped working?",
                },
            ),
        ),
        InTheirWords(
            key="how_copes",
            short="How the child copes",
            wording="How does {child} cope when things are hard?",
            family_wording="What do you do when things are hard?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=ALL,
            shows=Signal.EXPERIENCE,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "Music, hiding, football, a dog, going quiet, sorting everybody out. What would help {them} to need it less?"
                )
            ),
        ),
        Strength(
            key="adult_to_tell",
            short="An adult to tell",
            wording="How far could {child} rely on the adult {child} would tell?",
            family_wording="Is there a grown-up you could tell?",
            hint="Ask {child}, apart. Who is it, and what did they do last time?",
            about=(Dimension.RELATIONSHIPS, Dimension.SAFETY),
            voices=ALL,
            guidance=Guidance(
                look_for="Does that adult know? Have they time, a telephone, and somebody to tell in turn?",
                ages={
                    "0_1": "A baby tells by crying: who comes?",
                    "1_4": "Whom does {child} run to?",
                    "5_10": "A teacher, a grandparent, a friend’s parent. Does that adult know that {child} has chosen them?",
                    "11_15": "It may be a youth worker, a coach, a cousin. Would they know what to do with it?",
                    "16_17": "Will that adult still be there after 18?",
                },
                ways_to_ask=("To {child}: “If something was wrong, who would you tell first?”",),
            ),
        ),
        DatedRows(
            key="child_seen",
            short="Seen in the child",
            wording="When were {child}’s strengths last seen at work?",
            family_wording="When did you last see it?",
            about=(Dimension.IDENTITY,),
            voices=ALL,
            depth=Depth.STANDARD,
            columns=(
                Column(key="what", words="What happened"),
                Column(key="who", words="Who was there"),
                Column(key="child_says", words="What {child} would say of it"),
            ),
            guidance=Guidance(
                look_for="A strength with a date can be called relied on. Without one, call it there, but needing support."
            ),
        ),
    ),
)
