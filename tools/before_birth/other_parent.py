"""Before You Arrive, part five: the other parent’s own page, asked alone."""

from app.declaration import (
    AnswerIs,
    CarerLoad,
    Choice,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

OTHER_PARENT = Section(
    key="other_parent",
    title="The other parent’s own page",
    family_title="The other parent’s page",
    introduction=(
        "What was asked of the pregnancy and the baby in mind, asked again of the other parent, alone. Ring "
        "them yourself, and offer an evening. If it is not safe, say so and stop."
    ),
    family_introduction="This page is for the other parent of the baby. You can skip anything.",
    questions=(
        ChooseOne(
            key="other_parent_asked",
            wording="Can the other parent be asked?",
            short="The other parent",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            choices=(
                Choice(key="yes", words="Yes: on their own, on this page"),
                Choice(key="not_yet", words="Not yet: somebody will ring"),
                Choice(key="not_safe", words="Not safe to ask now"),
                Choice(key="not_wanted", words="The pregnant parent asks us not to, for now"),
                Choice(key="nobody", words="There is no other parent, or nobody knows who"),
            ),
            guidance=Guidance(
                look_for=(
                    "Fathers and partners are often left out, and then worried about. A same-sex "
                    "partner is a parent. Who has parental responsibility at birth?"
                )
            ),
        ),
        InTheirWords(
            key="op_found_out",
            wording="How did the other parent find out about the pregnancy?",
            family_wording="How did you find out about the baby?",
            short="Other parent: finding out",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="By being told, by a message, by us. What was the first thought?"),
        ),
        InTheirWords(
            key="op_felt_since",
            wording="How has it felt for them since?",
            family_wording="How has it felt since then?",
            short="Other parent: how it has felt",
            about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Pride, fright, being shut out. Being asked may be new."),
        ),
        InTheirWords(
            key="op_antenatal",
            wording="What part have they had in antenatal care?",
            family_wording="Have you been to any of the visits?",
            short="Other parent: part in care",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.FULL,
            guidance=Guidance(look_for="Invited, or only expected to drive? What would make it possible to come?"),
        ),
        CarerLoad(
            key="op_load_health",
            wording="How much are health, mood and sleep asking of them?",
            family_wording="How are you, in body and mind?",
            short="Other parent: health",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Fathers and partners become depressed too, before and after a birth. Medicines, losses, pain."
            ),
        ),
        InTheirWords(
            key="op_losses",
            wording="Which losses came before for them?",
            family_wording="Have you lost a baby, or someone close?",
            short="Other parent: losses",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.FULL,
            guidance=Guidance(look_for="He may never have been asked. Children who live elsewhere are losses too."),
        ),
        InTheirWords(
            key="op_substances",
            wording="What is the picture with drink, smoke and drugs, and what help is in place?",
            short="Other parent: drink, smoke, drugs",
            about=(Dimension.HEALTH,),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(look_for="Alone, by voice. What has changed, what is hard to change."),
        ),
        ChooseOne(
            key="op_safe",
            wording="Do they feel safe with the people around them?",
            short="Other parent: safe with people",
            about=(Dimension.SAFETY,),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            on_family_view=False,
            choices=(
                Choice(key="safe", words="Other parent: feels safe with everybody around", shows=Signal.STRENGTH),
                Choice(key="not_safe", words="Other parent: does not feel safe", shows=Signal.SERIOUS_NEED),
                Choice(
                    key="worried_by_self", words="Other parent: worried about their own temper or behaviour", shows=Signal.NEED
                ),
                Choice(key="could_not_ask", words="Other parent: could not be asked alone yet", shows=Signal.EXPERIENCE),
            ),
            guidance=Guidance(
                look_for=(
                    "Ask alone. Somebody who says that they frighten themselves is asking for help: who works with that here?"
                )
            ),
        ),
        InTheirWords(
            key="op_told",
            wording="Who in their family has been told, and who has not?",
            family_wording="Who have you told about the baby?",
            short="Other parent: who knows",
            about=(Dimension.WIDER_FAMILY, Dimension.SAFETY),
            voices=(Voice.CARER,),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.FULL,
            guidance=Guidance(look_for="A whole side of the baby’s family may be waiting to be asked."),
        ),
        ChooseOne(
            key="op_as_a_person",
            wording="Do they speak of {child} as a person?",
            family_wording="Do you think about who the baby will be?",
            short="Other parent: the baby as a person",
            about=(Dimension.WARMTH, Dimension.IDENTITY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
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
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
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
        ChooseOne(
            key="op_signs",
            wording="Do they know how a baby shows hunger, tiredness or fear?",
            family_wording="How does a baby show what it needs?",
            short="Other parent: what a baby shows",
            about=(Dimension.WARMTH, Dimension.BASIC_CARE),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="planned",
                    words="Thought about and planned: knows the signs, and has practised",
                    family_words="I know the signs",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="thought",
                    words="Thought about: knows some of the signs",
                    family_words="I know some",
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
            guidance=Guidance(look_for="Offer to show, with the midwife or a friend’s baby."),
        ),
        ChooseOne(
            key="op_hardest",
            wording="Have they thought what will be hardest?",
            family_wording="What do you think will be hardest?",
            short="Other parent: hardest",
            about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            ask_if=AnswerIs(question="other_parent_asked", one_of=("yes",)),
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
    ),
)
