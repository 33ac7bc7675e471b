"""Before You Arrive, part five: the baby in the other parent’s mind, and what they know of how a baby shows its needs."""

from app.declaration import AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Signal, Voice

ASKED = AnswerIs(question="other_parent_asked", one_of=("yes",))
"""The rest of the page waits until the other parent can be asked."""

SIGNS = tuple(
    ChooseOne(
        key=key,
        wording=f"Do they know how a baby shows {what}?",
        family_wording=f"How can you tell that a baby {family}?",
        short=f"Other parent: how a baby shows {what}",
        about=(Dimension.WARMTH, Dimension.BASIC_CARE),
        voices=(Voice.PRACTITIONER, Voice.CARER),
        ask_if=ASKED,
        depth=Depth.FULL,
        choices=(
            Choice(
                key="planned",
                words="Thought about and planned: knows the signs, and has practised",
                family_words="I know the signs",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="thought", words="Thought about: knows some of the signs", family_words="I know some", shows=Signal.STRENGTH
            ),
            Choice(
                key="when_asked",
                words="Only when asked: knows of crying, and is glad to be shown",
                family_words="Just crying, so far",
                shows=Signal.NEED,
            ),
            Choice(key="not_yet", words="Not yet: has had nobody to learn from", family_words="Not yet", shows=Signal.NEED),
        ),
        guidance=Guidance(look_for=look_for),
    )
    for key, what, family, look_for in (
        ("op_shows_hunger", "hunger", "is hungry", "Stirring, mouthing, hands to the mouth, long before a cry."),
        (
            "op_shows_tiredness",
            "tiredness",
            "is tired",
            "Looking away, yawning, jerky arms. Offer to show them.",
        ),
        (
            "op_shows_fear",
            "fear",
            "is scared",
            "Freezing, a startled face, going very quiet. Quiet is not always content.",
        ),
    )
)

IN_MIND = (
    ChooseOne(
        key="op_as_a_person",
        wording="Do they speak of {child} as a person?",
        family_wording="Do you think about who the baby will be?",
        short="Other parent: the baby as a person",
        about=(Dimension.WARMTH, Dimension.IDENTITY),
        voices=(Voice.PRACTITIONER, Voice.CARER),
        ask_if=ASKED,
        depth=Depth.STANDARD,
        choices=(
            Choice(
                key="planned",
                words="Thought about and planned: speaks of {child} as somebody, with a name or ways of their own",
                family_words="Yes, and I talk to the baby",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="thought",
                words="Thought about: speaks of {child} as somebody when the talk comes to it",
                family_words="Yes, at times",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="when_asked",
                words="Only when asked: answers about {child}, and moves on",
                family_words="When you ask me",
                shows=Signal.NEED,
            ),
            Choice(
                key="not_yet",
                words="Not yet: the talk stays with the pregnancy or the worry",
                family_words="Not yet",
                shows=Signal.NEED,
            ),
        ),
        guidance=Guidance(look_for="Listen for it before you ask. What would they like to do with a three-year-old?"),
    ),
    ChooseOne(
        key="op_three",
        wording="Can they imagine what a newborn needs at three in the morning?",
        family_wording="Can you picture 3 in the morning with the baby?",
        short="Other parent: three in the morning",
        about=(Dimension.BASIC_CARE, Dimension.WARMTH),
        voices=(Voice.PRACTITIONER, Voice.CARER),
        ask_if=ASKED,
        depth=Depth.STANDARD,
        choices=(
            Choice(
                key="planned",
                words="Thought about and planned: can say what their own part of the night will be",
                family_words="Yes, and I know my part",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="thought",
                words="Thought about: has pictured some of it",
                family_words="Yes, some of it",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="when_asked",
                words="Only when asked: had not pictured it until asked, and can then",
                family_words="Now you ask, yes",
                shows=Signal.NEED,
            ),
            Choice(key="not_yet", words="Not yet: expects somebody else to", family_words="Not yet", shows=Signal.NEED),
        ),
        guidance=Guidance(look_for="Whose night is it before work? Who is safest to be up when both are worn out?"),
    ),
    *SIGNS,
    ChooseOne(
        key="op_hardest",
        wording="Have they thought what will be hardest?",
        family_wording="What do you think will be hardest?",
        short="Other parent: hardest",
        about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
        voices=(Voice.PRACTITIONER, Voice.CARER),
        ask_if=ASKED,
        depth=Depth.STANDARD,
        choices=(
            Choice(
                key="planned",
                words="Thought about and planned: can name it, and who will be there for it",
                family_words="I know, and someone will help",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="thought",
                words="Thought about: can name it",
                family_words="I know what it will be",
                shows=Signal.STRENGTH,
            ),
            Choice(
                key="when_asked",
                words="Only when asked: can name it when asked",
                family_words="When you ask, I can say",
                shows=Signal.NEED,
            ),
            Choice(
                key="not_yet",
                words="Not yet: does not want to think of it yet",
                family_words="I would rather not think of it yet",
                shows=Signal.NEED,
            ),
        ),
        guidance=Guidance(look_for="Crying, money, being no use, temper. Ask what they will do when nothing works."),
    ),
)
