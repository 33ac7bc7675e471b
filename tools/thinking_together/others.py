"""Thinking Together: the other children, and what shapes us."""

from app.declaration import Depth, Dimension, Guidance, InTheirWords, Section

EACH_CHILD = Section(
    key="each_child",
    title="Each child",
    introduction="One child’s picture is not another’s.",
    on_family_view=False,
    questions=(
        InTheirWords(
            key="different_for_others",
            wording="What is different for brothers and sisters?",
            short="Different for others",
            about=(Dimension.RELATIONSHIPS,),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Each by name: age, temper, whose child, health, what they see. Does not apply to an only child."
            ),
        ),
        InTheirWords(
            key="singled_out",
            wording="Is anyone singled out?",
            short="Singled out",
            about=(Dimension.RELATIONSHIPS, Dimension.WARMTH),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="The one blamed, or the one praised and lonely. What is each child called at home?"),
        ),
        InTheirWords(
            key="forgotten",
            wording="Is anyone forgotten?",
            short="Forgotten",
            about=(Dimension.RELATIONSHIPS, Dimension.SAFETY),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="The good one, the one who lives elsewhere, the baby to come, the one nobody has seen alone."
            ),
        ),
    ),
)

OURSELVES = Section(
    key="ourselves",
    title="What shapes us",
    introduction=(
        "Private to author and supervisor. It may have to be disclosed in legal proceedings. Said before the "
        "decision. See Between Us for more."
    ),
    on_family_view=False,
    questions=(
        InTheirWords(
            key="my_reactions",
            wording="How might my own reactions be shaping this?",
            short="My reactions",
            about=(Dimension.RELATIONSHIPS,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for=(
                    "Fear, fondness, anger, hope, somebody they remind me of. What do I put off? No answer here is held "
                    "against you."
                )
            ),
        ),
        InTheirWords(
            key="organisation_shapes",
            wording="How might the organisation be shaping this?",
            short="The organisation",
            about=(Dimension.COMMUNITY_RESOURCES,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for="Targets, vacancies, thresholds, cost, the last bad inspection. What would we do with more time?"
            ),
        ),
        InTheirWords(
            key="network_shapes",
            wording="How might the network be shaping this?",
            short="The network",
            about=(Dimension.COMMUNITY_RESOURCES,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="Who is loud, who is silent, who is certain? Are we repeating each other’s words?"),
        ),
    ),
)
