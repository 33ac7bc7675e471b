"""What Holds between carer and child: a shared routine, a shared joke, and making up after rows."""

from app.declaration import Column, DatedRows, Depth, Dimension, Guidance, Section, Strength, Voice

ALL = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)

BETWEEN = Section(
    key="between",
    title="Between carer and child",
    family_title="You and {child}",
    introduction="What the two of them have together. With each carer, one at a time.",
    family_introduction="What do you and {child} have together?",
    questions=(
        Strength(
            key="shared_routine",
            short="A shared routine",
            wording="How far could something {carer} always does with {child} be relied on?",
            family_wording="Is there something you two always do?",
            about=(Dimension.STABILITY, Dimension.WARMTH),
            voices=ALL,
            guidance=Guidance(
                look_for="Friday pancakes, a song, the walk home. On bad days too?",
                ages={
                    "0_1": "A bath, a feed, a rhyme.",
                    "1_4": "The same book, the same song before sleep.",
                    "5_10": "The walk to school, a story at bedtime, a job done together.",
                    "11_15": "A programme, a takeaway, a lift home with the radio on.",
                    "16_17": "A lift, a text, a series watched together.",
                },
            ),
        ),
        Strength(
            key="shared_joke",
            short="A shared joke",
            wording="How far could what makes {carer} laugh with {child} be relied on?",
            family_wording="Is there a joke that is just yours?",
            about=(Dimension.WARMTH,),
            voices=ALL,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A look across the room. Whose joke is it, and is anybody hurt by it?",
                ages={"0_1": "Peek-a-boo is one."},
            ),
        ),
        Strength(
            key="repairs",
            short="Making up after rows",
            wording="How far could making up with {child} after a row be relied on?",
            family_wording="Can you count on making up after a row?",
            about=(Dimension.GUIDANCE, Dimension.WARMTH),
            voices=ALL,
            guidance=Guidance(
                look_for="Who goes first, how long it takes, what it looks like. Ask each of them about the last one.",
                ages={
                    "0_1": "After a hard cry: do the two find each other again?",
                    "1_4": "After a tantrum: a cuddle, and on with the day.",
                    "5_10": "Does the grown-up ever go first?",
                    "11_15": "A knock, some food left outside the door. How many hours, or days?",
                    "16_17": "After a night away: who rings, and what is said?",
                },
                ways_to_ask=("“How do you two make friends again?”",),
            ),
        ),
        DatedRows(
            key="between_seen",
            short="Seen between them",
            wording="When were these last seen between them?",
            family_wording="When did it last happen?",
            about=(Dimension.WARMTH,),
            voices=ALL,
            depth=Depth.STANDARD,
            columns=(
                Column(key="what", words="What happened"),
                Column(key="who", words="Who was there"),
                Column(key="child_says", words="What {child} would say of it"),
            ),
            guidance=Guidance(
                look_for="Watch two minutes without speaking. A visit changes what is seen; ask school and family too."
            ),
        ),
    ),
)
