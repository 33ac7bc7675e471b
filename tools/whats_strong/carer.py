"""What Holds in each carer: love the child can feel, hardship come through, and change that has been kept."""

from app.declaration import Column, DatedRows, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Strength, Voice

BOTH = (Voice.CARER, Voice.PRACTITIONER)
ALL = (Voice.CARER, Voice.CHILD, Voice.PRACTITIONER)

CARER = Section(
    key="carer",
    title="In each carer",
    family_title="In you",
    introduction=(
        "Each carer apart, fathers and carers who live elsewhere too. What has {carer} done, more than what {carer} is like?"
    ),
    family_introduction="What is strong in you? Think of something you did.",
    questions=(
        Strength(
            key="love_felt",
            short="Love the child can feel",
            wording="How far could {child} rely on love from {carer} that {child} can feel?",
            family_wording="Can {child} feel your love on a bad day too?",
            about=(Dimension.WARMTH,),
            voices=ALL,
            guidance=Guidance(
                look_for="Loving and being felt to love are two things. What does {child} do when {carer} comes in?",
                ages={
                    "0_1": "The baby’s face and body answer this.",
                    "1_4": "Runs to {carer}, brings things to show, minds when {carer} goes.",
                    "5_10": "Time, turning up, words, a favourite tea. What does {child} say it is?",
                    "11_15": "A lift, a plate kept warm, a message. Things do not stand in for it.",
                    "16_17": "Would {child} ring {carer} when it has gone wrong?",
                },
                ways_to_ask=("To {child}: “How do you know that {carer} loves you?”",),
            ),
        ),
        InTheirWords(
            key="love_seen_when",
            short="Love, seen when",
            wording="When was that love last seen, and how did {child} take it?",
            family_wording="When did {child} last feel it?",
            about=(Dimension.WARMTH,),
            voices=ALL,
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="A look, a plate kept warm, a joke. The day and the place."),
        ),
        Strength(
            key="came_through",
            short="Came through hardship",
            wording="How far could what got {carer} through hardship be relied on again?",
            family_wording="Can you count on what got you through before?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=BOTH,
            guidance=Guidance(
                look_for="What exactly got them through, and is it still there: a person, a faith, a job, stubbornness?"
            ),
        ),
        Strength(
            key="notices_needs",
            short="Notices needs",
            wording="How far could {carer} be relied on to notice what {child} needs?",
            family_wording="Can you count on yourself to spot what {child} needs?",
            about=(Dimension.WARMTH, Dimension.BASIC_CARE),
            voices=BOTH,
            guidance=Guidance(
                look_for="A time {carer} saw it before anybody else. On which days is it harder to see?",
                ages={
                    "0_1": "Knows the cries apart.",
                    "1_4": "Sees tired before the tantrum, and quiet before the fever.",
                    "5_10": "Sees what the tummy ache on a school morning is about.",
                    "11_15": "Sees past the shrug.",
                    "16_17": "Still looks, although {child} seems to manage.",
                },
            ),
        ),
        Strength(
            key="asks_for_help",
            short="Asks for help",
            wording="How far could {carer} be relied on to ask for help?",
            family_wording="Can you ask for help when you need it?",
            about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
            voices=BOTH,
            guidance=Guidance(
                look_for="Who was asked, what came of it. If asking has been punished before, by us or others, say so.",
                ways_to_ask=("“When did you last ask, and what happened?”",),
            ),
        ),
        Strength(
            key="skills",
            short="Skills",
            wording="How far could {carer}’s skills be relied on?",
            family_wording="Can you count on your skills?",
            hint="Name them below: cooking, mending, driving, drawing, talking to anybody.",
            about=(Dimension.FAMILY_HISTORY, Dimension.EMPLOYMENT),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Which of them does {child} already get something from?"),
        ),
        Strength(
            key="culture",
            short="Culture",
            wording="How far could what culture gives this family be relied on?",
            family_wording="Can you count on what your culture gives you?",
            hint="Every family has one. Food, festivals, elders, language, ways of raising children.",
            about=(Dimension.IDENTITY, Dimension.WIDER_FAMILY),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Ask; do not suppose it from a name or a face. Who passes it on to {child}?"),
        ),
        Strength(
            key="faith",
            short="Faith or belief",
            wording="How far could {carer}’s faith or belief be relied on?",
            family_wording="Can you count on your faith or beliefs?",
            hint="None: say it does not apply.",
            about=(Dimension.IDENTITY, Dimension.SOCIAL_INTEGRATION),
            voices=BOTH,
            depth=Depth.FULL,
            guidance=Guidance(look_for="What it gives on a bad day. Is the congregation near, and kind to this child?"),
        ),
        Strength(
            key="humour",
            short="Humour",
            wording="How far could {carer}’s humour be relied on?",
            family_wording="Can you count on a laugh?",
            about=(Dimension.WARMTH, Dimension.FAMILY_HISTORY),
            voices=ALL,
            depth=Depth.FULL,
            guidance=Guidance(look_for="Does {child} laugh too? Teasing that hurts is not this."),
        ),
        Strength(
            key="has_changed",
            short="Has changed something",
            wording="How far could {carer} be relied on to change something, as {carer} has before?",
            family_wording="Have you changed something before?",
            hint="Smoking, a friend, bedtime, a temper. Big or small.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="What began it, who helped, what was hardest. It is a map for the next change."),
        ),
        Strength(
            key="has_kept_it",
            short="Has kept it changed",
            wording="How far could {carer} be relied on to keep a change going?",
            family_wording="Have you kept it going?",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="How long, through what. A slip and a return is part of keeping. What was the first sign of slipping?"
            ),
        ),
        DatedRows(
            key="carer_seen",
            short="Seen in the carer",
            wording="When were {carer}’s strengths last seen at work?",
            family_wording="When did it last work?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=ALL,
            depth=Depth.STANDARD,
            columns=(
                Column(key="what", words="What happened"),
                Column(key="who", words="Who was there"),
                Column(key="child_says", words="What {child} would say of it"),
            ),
            guidance=Guidance(
                look_for="Seen by you, said by {child}, or said by others: put which. Good intentions go under an idea or a hope."
            ),
        ),
    ),
)
