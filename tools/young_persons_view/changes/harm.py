"""How It Is For Me where a young person hurts or frightens somebody at home."""

from app.declaration import Adaptation, Add, Comparability, Depth, Dimension, Guidance, InTheirWords, Reword, Voice

HARM_BY_YOUNG_PERSON = Adaptation(
    key="harm_by_young_person",
    for_whom="Where a young person hurts or frightens a parent or others at home",
    when="A young person’s behaviour at home harms or frightens somebody.",
    what_changes=(
        "Hears the young person’s own account, and what came before. Asks what would make it stop, and "
        "keeps everybody safe. A child is not written of as an abusive adult."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "See the young person and the parent apart, on different days if you can.",
        "Both may be true: somebody at home is being hurt, and this child has been. Ask who taught them that it works.",
        "Name what is done, to whom, and how often. “Kicks doors and has hit his mum twice this month” is plain and fair.",
        (
            "A parent who is afraid of a child has often been afraid before. Make a safety "
            "plan with the parent, and with brothers and sisters."
        ),
        "No copy goes home. Do not carry one person’s words to the other.",
        "If somebody may be hurt tonight, answer Today.",
    ),
    reword=(
        Reword(question="rules_fair", hint="What happens in the minute before it goes wrong?"),
        Reword(question="blamed", hint="Who at home has been hurt by whom, going back?"),
        Reword(question="cope_by", family_wording="When I’m about to blow, I…"),
        Reword(
            question="behaviour_answers", hint="Fear, shame, copying, control, pain, noise, a phone being taken. More than one."
        ),
        Reword(
            question="others_at_home", wording="Is anybody at {child}’s home not safe today because of what may happen there?"
        ),
    ),
    add=(
        Add(
            section="carry",
            after="keep_safe",
            question=InTheirWords(
                key="what_happens_at_home",
                wording="What happens at home when it goes wrong, as {child} tells it?",
                family_wording="When it kicks off at home, what happens?",
                short="What happens at home",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.RELATIONSHIPS),
                voices=(Voice.CHILD,),
                guidance=Guidance(
                    look_for=(
                        "Before, during, after. Who is hurt, who is small and watching? Listen to the end before anything else."
                    )
                ),
            ),
        ),
        Add(
            section="carry",
            after="what_happens_at_home",
            question=InTheirWords(
                key="what_came_before",
                wording="What has {child} seen or lived with before?",
                family_wording="What have you seen or lived with before?",
                short="What came before",
                about=(Dimension.FAMILY_HISTORY, Dimension.SAFETY),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Violence between adults is the commonest answer. Offer, do not press."),
            ),
        ),
        Add(
            section="carry",
            after="what_came_before",
            question=InTheirWords(
                key="would_make_it_stop",
                wording="What would make it stop?",
                family_wording="What would make it stop?",
                short="What would make it stop",
                about=(Dimension.GUIDANCE, Dimension.EMOTIONS_AND_BEHAVIOUR),
                voices=(Voice.CHILD,),
                guidance=Guidance(look_for="A place to go, somebody to ring, being asked and not told. One thing for tonight."),
            ),
        ),
    ),
)
