"""Before You Arrive, part five: the other parent’s own page, asked alone."""

from app.declaration import (
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
from tools.before_birth.other_parent_in_mind import ASKED, IN_MIND

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
            ask_if=ASKED,
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
            ask_if=ASKED,
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
            ask_if=ASKED,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Invited, or only expected to drive? What would make it possible to come?"),
        ),
        CarerLoad(
            key="op_load_health",
            wording="How much is their own health asking of them?",
            family_wording="How heavy is your own health?",
            short="Other parent: health",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Illness, pain, injury, tiredness that does not lift. Fathers and partners are seldom asked."
            ),
        ),
        InTheirWords(
            key="op_medicines",
            wording="Which medicines do they take?",
            family_wording="Do you take any medicine?",
            short="Other parent: medicines",
            about=(Dimension.HEALTH,),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.FULL,
            on_family_view=False,
            guidance=Guidance(look_for="What makes them drowsy matters for nights with a baby. Who keeps it, and where?"),
        ),
        CarerLoad(
            key="op_load_mood",
            wording="How much is mood asking of them?",
            family_wording="How heavy is feeling low or worried?",
            short="Other parent: mood",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Fathers and partners become depressed too. Anger, or staying away, may be how it shows."),
        ),
        CarerLoad(
            key="op_load_sleep",
            wording="How much is tiredness asking of them?",
            family_wording="How heavy is being tired?",
            short="Other parent: tiredness",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Shifts, worry, another home’s children. Who is safest to be up at night?"),
        ),
        InTheirWords(
            key="op_losses",
            wording="Which losses came before for them?",
            family_wording="Have you lost a baby, or someone close?",
            short="Other parent: losses",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for="They may never have been asked. Children who live elsewhere are losses too.",
            ),
        ),
        InTheirWords(
            key="op_substances",
            wording="What is the picture with drink, smoke and drugs?",
            short="Other parent: drink, smoke, drugs",
            about=(Dimension.HEALTH,),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(look_for="Alone, by voice. What has changed, what is hard to change."),
        ),
        InTheirWords(
            key="op_treatment",
            wording="Which help with that is in place, or waited for?",
            short="Other parent: help in place",
            about=(Dimension.HEALTH,),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(look_for="Offered to them too, or only to the parent who is pregnant? A name and a date."),
        ),
        ChooseOne(
            key="op_safe",
            wording="Do they feel safe with the people around them?",
            short="Other parent: safe with people",
            about=(Dimension.SAFETY,),
            voices=(Voice.CARER,),
            ask_if=ASKED,
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
            wording="Who in their family has been told?",
            family_wording="Who have you told about the baby?",
            short="Other parent: who knows",
            about=(Dimension.WIDER_FAMILY, Dimension.SAFETY),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.FULL,
            guidance=Guidance(look_for="A whole side of the baby’s family may be waiting to be asked."),
        ),
        InTheirWords(
            key="op_not_told",
            wording="Who in their family has not been told?",
            short="Other parent: who does not know",
            about=(Dimension.WIDER_FAMILY, Dimension.SAFETY),
            voices=(Voice.CARER,),
            ask_if=ASKED,
            depth=Depth.FULL,
            on_family_view=False,
            guidance=Guidance(look_for="Not known is not the same as hidden. Ask what is feared, and tell nobody."),
        ),
        *IN_MIND,
    ),
)
