"""How It Is For Me, the second kind of care: being there for me."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, Section, Signal, Voice

BEING_THERE = Section(
    key="being_there",
    title="Being there for me",
    family_title="Being there for me",
    introduction="The second kind: somebody who notices, is glad, listens and turns up. Things do not stand in for it.",
    family_introduction="Think about the people at home. Pick what fits best.",
    questions=(
        ChooseOne(
            key="notices_low",
            wording="Somebody notices when {child} is low",
            family_wording="Someone notices if I’m low",
            short="Notices when I am low",
            about=(Dimension.WARMTH,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most",
                    words="Notices when I am low: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Notices when I am low: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Notices when I am low: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Who, and what do they do? A friend noticing is good; an adult noticing is care.",
                ages={
                    "5_10": "Quiet, clingy, tummy aches. Who sees it?",
                    "11_15": "Behind “fine”: sleep, food, friends dropped.",
                    "16_17": "They may have stopped expecting anybody to.",
                },
            ),
        ),
        ChooseOne(
            key="pleased_to_see",
            wording="Somebody is pleased to see {child}",
            family_wording="Someone is pleased to see me",
            short="Pleased to see me",
            about=(Dimension.WARMTH,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most",
                    words="Pleased to see me: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Pleased to see me: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Pleased to see me: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="A face, a name called up the stairs. Listen for “the dog”.",
                ages={
                    "5_10": "At the gate, at the door.",
                    "16_17": "Who messages first?",
                },
            ),
        ),
        ChooseOne(
            key="can_talk",
            wording="{child} can talk without it being used against {them}",
            family_wording="I can talk, and it is not used against me",
            short="Can talk safely",
            about=(Dimension.WARMTH, Dimension.SAFETY),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most", words="Can talk safely: most of the time", family_words="Most of the time", shows=Signal.STRENGTH
                ),
                Choice(key="sometimes", words="Can talk safely: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever", words="Can talk safely: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(look_for="Told to others, thrown back in a row, laughed at, posted."),
        ),
        ChooseOne(
            key="blamed",
            wording="{child} gets blamed for what others do",
            family_wording="I get blamed for what others do",
            short="Blamed for others",
            about=(Dimension.WARMTH, Dimension.GUIDANCE),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="never", words="Blamed for others: never", family_words="Never"),
                Choice(
                    key="hardly_ever", words="Blamed for others: hardly ever", family_words="Hardly ever", shows=Signal.EXPERIENCE
                ),
                Choice(key="sometimes", words="Blamed for others: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="most",
                    words="Blamed for others: most of the time",
                    family_words="Most of the time",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="One child in a family may be the one who gets it. Ask what it is for, most often."),
        ),
        ChooseOne(
            key="turns_up",
            wording="Somebody turns up for things that matter to {child}",
            family_wording="Someone turns up for things that matter to me",
            short="Somebody turns up",
            about=(Dimension.WARMTH, Dimension.STABILITY),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most",
                    words="Somebody turns up: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Somebody turns up: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Somebody turns up: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="A match, a parents’ evening, a court date, a birthday. What was the last thing nobody came to?",
                ages={
                    "11_15": "Which parent, from which home?",
                    "16_17": "Results day, an interview, a first shift, court.",
                },
            ),
        ),
    ),
)
