"""Before You Arrive, part two: the baby in mind, from “not yet” to “thought about and planned”."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, Section, Signal, Voice

IN_MIND = Section(
    key="in_mind",
    title="The baby in mind",
    family_title="The baby in your mind",
    introduction=(
        "Listen for it in ordinary talk before you ask. A parent who has lost a baby, or fears "
        "losing this one, may not dare to picture it yet: write that, kindly."
    ),
    family_introduction="There are no right answers. Lots of people find this hard before the baby is here.",
    questions=(
        ChooseOne(
            key="as_a_person",
            wording="Does {carer} speak of {child} as a person?",
            family_wording="Do you think about who the baby will be?",
            short="The baby as a person",
            about=(Dimension.WARMTH, Dimension.IDENTITY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
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
            guidance=Guidance(
                look_for=(
                    "A name, a laugh at the kicking, “they don’t like it when I lie on that side”. In the "
                    "family’s own way: in some families nobody names a baby before birth."
                ),
                ways_to_ask=("“What do you know about this baby already?”",),
            ),
        ),
        ChooseOne(
            key="three_in_the_morning",
            wording="Can {carer} imagine what a newborn needs at three in the morning?",
            family_wording="Can you picture 3 in the morning with the baby?",
            short="Three in the morning",
            about=(Dimension.BASIC_CARE, Dimension.WARMTH),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="planned",
                    words="Thought about and planned: can say who gets up, for what, and what happens when nobody has slept",
                    family_words="Yes, and we have a plan",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="thought",
                    words="Thought about: has pictured the nights, with some of it still to work out",
                    family_words="Yes, some of it",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="when_asked",
                    words="Only when asked: had not pictured it until asked, and can then",
                    family_words="Now you ask, yes",
                    shows=Signal.NEED,
                ),
                Choice(key="not_yet", words="Not yet: cannot picture it yet", family_words="Not yet", shows=Signal.NEED),
            ),
            guidance=Guidance(
                look_for="Go through one night together, hour by hour. Who feeds, who winds, who sleeps, who has work?",
                ways_to_ask=("“It is three in the morning. You have been up twice. What is happening?”",),
            ),
        ),
        ChooseOne(
            key="shows_hunger",
            wording="Does {carer} know how a baby shows hunger?",
            family_wording="How can you tell that a baby is hungry?",
            short="How a baby shows hunger",
            about=(Dimension.BASIC_CARE, Dimension.WARMTH),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="planned",
                    words=(
                        "Thought about and planned: knows the early signs, such as rooting "
                        "and hands to mouth, and will feed by them"
                    ),
                    family_words="I know the signs and will feed by them",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="thought",
                    words="Thought about: knows that crying comes late, and some of the signs before it",
                    family_words="I know some signs",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="when_asked",
                    words="Only when asked: knows of crying, and is glad to be shown",
                    family_words="Just crying, so far",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="not_yet", words="Not yet: has had nobody to learn from yet", family_words="Not yet", shows=Signal.NEED
                ),
            ),
            guidance=Guidance(look_for="Show it: a film from the midwife, a friend’s baby. Knowing comes from seeing."),
        ),
        ChooseOne(
            key="shows_tiredness",
            wording="Does {carer} know how a baby shows tiredness?",
            family_wording="How can you tell that a baby is tired?",
            short="How a baby shows tiredness",
            about=(Dimension.BASIC_CARE, Dimension.WARMTH),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="planned",
                    words="Thought about and planned: knows looking away, yawning and jerky arms, and will settle the baby then",
                    family_words="I know the signs and how to settle",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="thought",
                    words="Thought about: knows some of the signs",
                    family_words="I know some signs",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="when_asked",
                    words="Only when asked: knows of crying, and is glad to be shown",
                    family_words="Just crying, so far",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="not_yet", words="Not yet: has had nobody to learn from yet", family_words="Not yet", shows=Signal.NEED
                ),
            ),
            guidance=Guidance(look_for="Does {carer} see looking away as “she doesn’t like me”? Say what it is: a rest."),
        ),
        ChooseOne(
            key="shows_fear",
            wording="Does {carer} know how a baby shows fear?",
            family_wording="How can you tell that a baby is scared?",
            short="How a baby shows fear",
            about=(Dimension.WARMTH, Dimension.SAFETY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="planned",
                    words=(
                        "Thought about and planned: knows startling, stiffening and stillness, and that loud voices reach a baby"
                    ),
                    family_words="I know the signs and keep things calm",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="thought",
                    words="Thought about: knows that babies can be frightened, and some of the signs",
                    family_words="I know some signs",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="when_asked",
                    words="Only when asked: had not thought that a baby feels fear, and is interested",
                    family_words="I had not thought of it",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="not_yet",
                    words="Not yet: does not think of a baby as able to be afraid yet",
                    family_words="Not yet",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "A very still baby can be a frightened one. Ask what {carer} remembers "
                    "being afraid of: gently, and only if offered."
                )
            ),
        ),
        ChooseOne(
            key="hardest_part",
            wording="Has {carer} thought what will be hardest?",
            family_wording="What do you think will be hardest?",
            short="What will be hardest",
            about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
            voices=(Voice.PRACTITIONER, Voice.CARER),
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
            guidance=Guidance(
                look_for="Honesty here is a strength. Money, being alone, crying, somebody’s temper, feeling nothing.",
                ways_to_ask=("“What would make a bad night a dangerous one?”",),
            ),
        ),
    ),
)
