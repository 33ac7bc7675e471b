"""Thinking Together: the decision, its reasons and who disagreed; and looking after the worker."""

from app.declaration import Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, InTheirWords, OnDate, Section, Voice

DECISION = Section(
    key="decision",
    title="Decision",
    family_title="What we decided",
    introduction="After the feelings and the pressures have been said. Reasons both ways, and disagreement kept.",
    family_introduction="What we think should happen, and why. You can say where we are wrong.",
    questions=(
        ChooseOne(
            key="help_level",
            wording="Help at which level?",
            family_wording="How much help do we think is right?",
            short="Level of help",
            about=(Dimension.COMMUNITY_RESOURCES,),
            choices=(
                Choice(key="universal", words="Level: what every family has", family_words="What every family can have"),
                Choice(key="early_help", words="Level: early help", family_words="Early help, if you agree"),
                Choice(key="child_in_need", words="Level: a child in need plan", family_words="A plan with a social worker"),
                Choice(key="child_protection", words="Level: child protection", family_words="A plan to keep {child} safe"),
                Choice(key="court", words="Level: asking a court", family_words="Asking a court"),
                Choice(key="cared_for", words="Level: cared for away from home", family_words="Living away from home for now"),
            ),
            guidance=Guidance(look_for="The least that will be enough for {child}. Level is about help, not about blame."),
        ),
        InTheirWords(
            key="decision_reason",
            wording="What have we decided, and why?",
            family_wording="What did we decide, and why?",
            short="Decision and reason",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            guidance=Guidance(look_for="From the child’s story to this, in three sentences. Who decided, and on which day?"),
        ),
        InTheirWords(
            key="why_not_more",
            wording="Why not more?",
            family_wording="Why not more help?",
            short="Why not more",
            about=(Dimension.SAFETY,),
            shows=None,
            guidance=Guidance(
                look_for="What keeps {child} safe enough meanwhile? If the answer is that there is none to be had, write that."
            ),
        ),
        InTheirWords(
            key="why_not_less",
            wording="Why not less?",
            family_wording="Why not less?",
            short="Why not less",
            about=(Dimension.STABILITY,),
            shows=None,
            guidance=Guidance(look_for="What would {child} lose? Could the family and network hold it?"),
        ),
        ChooseMany(
            key="also_needed",
            wording="Which of these do we need?",
            short="Also needed",
            about=(Dimension.SAFETY, Dimension.HEALTH),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=(
                Choice(key="strategy", words="A strategy discussion (section 47)"),
                Choice(key="legal", words="Legal advice"),
                Choice(key="medical", words="A medical opinion"),
                Choice(key="second", words="A second opinion"),
                Choice(key="none", words="None of these today", alone=True),
            ),
            guidance=Guidance(look_for="Ask of each, aloud. Not needed is a decision with a reason too."),
        ),
        InTheirWords(
            key="disagreed",
            wording="What did anyone disagree about?",
            family_wording="Who thought something else? What?",
            short="Disagreement",
            about=(Dimension.RELATIONSHIPS,),
            shows=None,
            guidance=Guidance(
                look_for=(
                    "Practitioner, supervisor, partner, family, child. Kept as they said it. If nobody did, who was not asked?"
                )
            ),
        ),
        InTheirWords(
            key="family_told",
            wording="What has the family been told, in what words?",
            family_wording="What were you told? In what words?",
            short="What the family was told",
            about=(Dimension.SOCIAL_INTEGRATION,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            shows=None,
            guidance=Guidance(
                look_for=(
                    "The words themselves, and how they landed. Has the word neglect been used and explained? What was {child} "
                    "told?"
                )
            ),
        ),
        OnDate(
            key="when_next",
            wording="When do we look again?",
            family_wording="When do we look again?",
            short="When next",
            about=(Dimension.STABILITY,),
            becomes_due="Look at {child} again together",
            to_come=True,
            guidance=Guidance(look_for="In the child’s time: soon for a baby, sooner after a change."),
        ),
        InTheirWords(
            key="change_minds",
            wording="What would change our minds sooner?",
            family_wording="What would change our minds?",
            short="Sooner if",
            about=(Dimension.SAFETY,),
            depth=Depth.STANDARD,
            shows=None,
            guidance=Guidance(look_for="One thing that would make us do more, and one that would let us do less."),
        ),
        InTheirWords(
            key="oversight",
            wording="What does the supervisor make of it?",
            short="Supervisor’s oversight",
            about=(Dimension.COMMUNITY_RESOURCES,),
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for=(
                    "In the supervisor’s own words: what was tested, what is agreed, what the supervisor will do, and by when."
                )
            ),
        ),
    ),
)

CARE = Section(
    key="care",
    title="Looking after the work",
    introduction="Private to author and supervisor. It may have to be disclosed in legal proceedings.",
    on_family_view=False,
    questions=(
        InTheirWords(
            key="help_you",
            wording="What will help you do this well?",
            short="What will help you",
            about=(Dimension.COMMUNITY_RESOURCES,),
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(
                look_for="Time, a second pair of eyes, a visit together, a lift, training, a lighter week, rest after a hard one."
            ),
        ),
        InTheirWords(
            key="supervisor_will",
            wording="What will the supervisor do about it?",
            short="Supervisor will",
            about=(Dimension.COMMUNITY_RESOURCES,),
            depth=Depth.STANDARD,
            private=True,
            on_family_view=False,
            shows=None,
            guidance=Guidance(look_for="A thing and a date. What cannot be given is said, and passed up."),
        ),
    ),
)
