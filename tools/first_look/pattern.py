"""First Look, parts C and D: whether it has happened before, what is going well, and what the family says."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Pattern,
    Section,
    Signal,
    Strength,
    Voice,
)

SPOKEN = AnswerIs(question="spoken_with_carer", one_of=("yes",))
NOT_SPOKEN = AnswerIs(question="spoken_with_carer", one_of=("not_yet", "could_raise_risk"))
RETURNING = AnswerIs(question="happened_before", one_of=("happened_before", "been_building", "comes_and_goes"))

PATTERN = Section(
    key="pattern",
    title="Has it happened before?",
    family_title="Has it been like this before?",
    introduction="One day can look small. The same day many times is what wears a child down.",
    questions=(
        Pattern(
            key="happened_before",
            wording="Has it happened before?",
            family_wording="Has it been like this before?",
            short="Before now",
            about=(Dimension.STABILITY,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="first_time", words="First time, as far as is known", family_words="This is the first time"),
                Choice(
                    key="happened_before",
                    words="It has happened before",
                    family_words="It has been like this before",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="been_building",
                    words="It has been building",
                    family_words="It has been getting harder",
                    shows=Signal.NEED,
                ),
                Choice(key="comes_and_goes", words="It comes and goes", family_words="It comes and goes", shows=Signal.NEED),
            ),
            guidance=Guidance(
                look_for="Earlier notes, the register, brothers’ and sisters’ records, the same time last year.",
                ways_to_ask=("Is this new, or has it been like this for a while?",),
            ),
        ),
        InTheirWords(
            key="who_noticed_before",
            wording="Who else has noticed this, or may know?",
            family_wording="Who else has seen this?",
            hint="Name the role and the date if you can: school nurse, neighbour, grandparent, an earlier school.",
            short="Who else may know",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for="Each service may hold one piece. Ask somebody who sees the child at another time of day."
            ),
        ),
        InTheirWords(
            key="what_happened_then",
            wording="What happened that time?",
            family_wording="What happened that time?",
            short="What happened then",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.WRITTEN_RECORD),
            depth=Depth.STANDARD,
            ask_if=RETURNING,
            guidance=Guidance(
                look_for="What was offered, what was taken up, when it stopped and who stopped it. What changed for the child."
            ),
        ),
        ChooseOne(
            key="better_then_back",
            wording="When it gets better, does it last?",
            family_wording="When it gets better, does it stay better?",
            short="Does it last",
            about=(Dimension.STABILITY,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.STANDARD,
            ask_if=RETURNING,
            choices=(
                Choice(key="lasts", words="Gets better and stays better", family_words="Yes", shows=Signal.STRENGTH),
                Choice(
                    key="returns",
                    words="Gets better, then returns",
                    family_words="For a while, then it comes back",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="not_better", words="Has not got better", family_words="It has not got better", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(
                look_for="A line that goes up and down is a finding in itself. Note what was going on when it slipped."
            ),
        ),
        InTheirWords(
            key="what_helps",
            wording="What seems to help?",
            family_wording="What helps?",
            short="What seems to help",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Payday, a grandparent’s visit, breakfast club. Help that worked points to help that will.",
                ways_to_ask=("When it goes well, what is different?",),
            ),
        ),
    ),
)

STRENGTHS = Section(
    key="strengths",
    title="What is going well, and what the family says",
    family_title="What goes well, and what you think",
    introduction="A strength is worth as many words as a worry. It does not cancel one.",
    questions=(
        InTheirWords(
            key="going_well",
            wording="What is going well between {child} and a grown-up?",
            family_wording="What goes well with {child}?",
            short="What is going well",
            about=(Dimension.WARMTH,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A moment you saw: a look, a joke, a coat done up, a packed lunch on a hard day.",
                ages={
                    "0_1": "Who the baby turns to. Who can settle the baby.",
                    "11_15": "Who they text first. Who is on their side.",
                },
                ways_to_ask=("When do you two get on best?",),
            ),
        ),
        Strength(
            key="relied_on",
            wording="How far could this strength be relied on?",
            family_wording="Can {child} count on that?",
            short="Could be relied on",
            about=(Dimension.RELATIONSHIPS,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Would it hold on a bad day, at the weekend, when money is short?"),
        ),
        ChooseOne(
            key="spoken_with_carer",
            wording="Have you spoken with {carer}?",
            family_wording="Have we talked about this with you?",
            short="Spoken with the carer",
            about=(Dimension.FAMILY_HISTORY,),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=(
                Choice(key="yes", words="Yes"),
                Choice(key="not_yet", words="Not yet"),
                Choice(key="could_raise_risk", words="No, because it could raise risk"),
            ),
            guidance=Guidance(
                look_for="Talk unless it could put somebody at risk. Each carer, not only the one who is easiest to reach.",
                ways_to_ask=("I noticed this, and I wondered how things are.", "I would rather say it to you than about you."),
            ),
        ),
        InTheirWords(
            key="carer_says",
            wording="What does {carer} say about it?",
            family_wording="How does it look to you?",
            short="What the carer says",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            ask_if=SPOKEN,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Their words, and what they mind about most. Disagreement is kept as it is said."),
        ),
        InTheirWords(
            key="carer_help_wanted",
            wording="What does {carer} say would help?",
            family_wording="What would help most?",
            short="What would help",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CARER,),
            ask_if=SPOKEN,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Money, a bed, a lift, a night’s sleep, somebody to talk to. Ask what has been tried.",
                ways_to_ask=("What would make tomorrow easier?",),
            ),
        ),
        InTheirWords(
            key="why_not_spoken",
            wording="Why have you not spoken with {carer} yet?",
            short="Why not spoken",
            about=(Dimension.SAFETY,),
            ask_if=NOT_SPOKEN,
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for="A risk to somebody; no safe way to reach them; no time; worry about how it will land. Be plain."
            ),
        ),
        InTheirWords(
            key="childs_view",
            wording="What is {child}’s own view of this?",
            family_wording="What does {child} think about it?",
            short="The child’s view",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="What the child minds about may not be what you mind about. Ask alone where you can.",
                ages={
                    "1_4": "Offer a toy, a drawing or two faces to point to.",
                    "5_10": "“If you could change one thing, what would it be?”",
                    "11_15": "Say first who will see what is said.",
                    "16_17": "Ask what they would want to happen, and what they would not.",
                },
            ),
        ),
    ),
)
