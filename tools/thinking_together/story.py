"""Thinking Together, first parts: the child’s story, and what it rests on."""

from app.declaration import Depth, Dimension, Guidance, InTheirWords, Section, Voice

STORY = Section(
    key="story",
    title="The child’s story",
    family_title="Your story",
    introduction="Read aloud at the beginning, before anybody explains. Written so that the child could read it.",
    family_introduction="What your days are like, as far as we know. Tell us where we got it wrong.",
    questions=(
        InTheirWords(
            key="life_this_week",
            wording="What is it like to be {child} this week?",
            family_wording="What is it like to be {child} this week?",
            hint="120 words or fewer, that {child} could read one day.",
            short="Life this week",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.BASIC_CARE, Dimension.WARMTH),
            long=True,
            guidance=Guidance(
                look_for=(
                    "From waking to sleeping: warm, fed, noticed, afraid, laughing? No labels and no services. Read it aloud: "
                    "would {child} know it was {child}?"
                ),
                ages={
                    "0_1": "What is it like in the arms, in the cot, at four in the morning?",
                    "1_4": "At the height of the child: what is there to look at, and whose face?",
                    "5_10": "Before school, after school, and on Sunday.",
                    "11_15": "Where are they when they are not at home, and who would know?",
                    "16_17": "What are they doing for themselves because nobody else does?",
                },
            ),
        ),
        InTheirWords(
            key="child_says",
            wording="What does {child} say?",
            family_wording="What does {child} say?",
            short="What the child says",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
            voices=(Voice.CHILD, Voice.PRACTITIONER),
            guidance=Guidance(
                look_for=(
                    "The words themselves, with the date, or what the body and the play say. If there is nothing newer than a "
                    "month, that is the first thing to mend."
                ),
                ages={"0_1": "A baby says it by looking, turning away, stiffening, settling."},
            ),
        ),
        InTheirWords(
            key="how_we_know",
            wording="How do we know?",
            family_wording="How do we know?",
            short="How we know",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            shows=None,
            guidance=Guidance(
                look_for=(
                    "Seen alone? For how long, where, in which language, by somebody the child trusts? Who else was in the house?"
                )
            ),
        ),
    ),
)

EVIDENCE = Section(
    key="evidence",
    title="Evidence",
    introduction=(
        "The record’s own summary by tool, voice and date is a place to start. Write what it comes to, and what it leaves out."
    ),
    on_family_view=False,
    questions=(
        InTheirWords(
            key="seen_ourselves",
            wording="What have we seen ourselves?",
            short="Seen ourselves",
            about=(Dimension.BASIC_CARE, Dimension.SAFETY),
            guidance=Guidance(
                look_for="With dates. Which rooms, which hours, which carers? When was a weekend or an evening last seen?"
            ),
        ),
        InTheirWords(
            key="heard_from",
            wording="From whom have we heard?",
            short="Heard from",
            about=(Dimension.RELATIONSHIPS, Dimension.COMMUNITY_RESOURCES),
            shows=None,
            guidance=Guidance(
                look_for=(
                    "Each person, what they said and when: fathers, grandparents, school, health, neighbours. Who has never "
                    "been asked?"
                )
            ),
        ),
        InTheirWords(
            key="written_down",
            wording="What is written?",
            short="What is written",
            about=(Dimension.FAMILY_HISTORY,),
            guidance=Guidance(
                look_for="Records read, and by whom; those not yet read. Has the same sentence been copied from year to year?"
            ),
        ),
        InTheirWords(
            key="not_looked_at",
            wording="What have we not looked at?",
            short="Not looked at",
            about=(Dimension.SAFETY, Dimension.HEALTH),
            shows=None,
            guidance=Guidance(
                look_for="Nights, money, teeth, the other parent, the quiet child. Not known is a to-do, never a low mark."
            ),
        ),
        InTheirWords(
            key="which_tool",
            wording="Which tool would help?",
            short="Which tool would help",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            guidance=Guidance(look_for="One we have not used yet. The same tool again shows the same side again."),
        ),
        InTheirWords(
            key="disputed",
            wording="What is disputed?",
            short="What is disputed",
            about=(Dimension.RELATIONSHIPS,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="As each would say it. Do not settle it by leaving one side out."),
        ),
        InTheirWords(
            key="disputed_by",
            wording="By whom is it disputed?",
            short="Disputed by",
            about=(Dimension.RELATIONSHIPS,),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Family, child, school, a colleague. What would each need to see in order to change their mind?"
            ),
        ),
    ),
)
