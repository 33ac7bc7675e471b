"""How It Is For Me, the fourth kind of care: keeping an eye out."""

from app.declaration import Choice, ChooseOne, Depth, Dimension, Guidance, Section, Signal, Voice

KEEPING_AN_EYE = Section(
    key="keeping_an_eye",
    title="Keeping an eye out",
    family_title="Keeping an eye out",
    introduction="The fourth kind: somebody knows, sets limits that are fair, and would come.",
    family_introduction="This is about who knows where you are, and who would come.",
    questions=(
        ChooseOne(
            key="knows_at_night",
            wording="Somebody knows where {child} is at night",
            family_wording="Someone knows where I am at night",
            short="Knows where I am at night",
            about=(Dimension.SAFETY, Dimension.GUIDANCE),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most",
                    words="Knows where I am at night: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="sometimes", words="Knows where I am at night: sometimes", family_words="Sometimes", shows=Signal.NEED
                ),
                Choice(
                    key="hardly_ever",
                    words="Knows where I am at night: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Is it interest or control? Who would notice first, by what time?",
                ages={
                    "11_15": "From what time would somebody look for them?",
                    "16_17": "Permission matters less now. Would anybody notice by morning?",
                },
            ),
        ),
        ChooseOne(
            key="rules",
            wording="There are rules at home",
            family_wording="There are rules at home",
            short="There are rules",
            about=(Dimension.GUIDANCE,),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most", words="There are rules: most of the time", family_words="Most of the time", shows=Signal.STRENGTH
                ),
                Choice(key="sometimes", words="There are rules: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever", words="There are rules: hardly ever", family_words="Hardly ever", shows=Signal.SERIOUS_NEED
                ),
            ),
            guidance=Guidance(
                look_for="None at all can feel like nobody minding.",
                ages={
                    "11_15": "What time to be in, and who says so.",
                    "16_17": "Fewer, and talked over instead of set.",
                },
            ),
        ),
        ChooseOne(
            key="rules_fair",
            wording="The rules are fair",
            family_wording="The rules are fair",
            short="The rules are fair",
            about=(Dimension.GUIDANCE,),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="most",
                    words="The rules are fair: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="The rules are fair: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="The rules are fair: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="The same for each child? What happens when one is broken? Fear is not fairness."),
        ),
        ChooseOne(
            key="knows_who_with",
            wording="Somebody knows who {child} is with",
            family_wording="Someone knows who I’m with",
            short="Knows who I am with",
            about=(Dimension.SAFETY, Dimension.GUIDANCE),
            voices=(Voice.CHILD,),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="most",
                    words="Knows who I am with: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Knows who I am with: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Knows who I am with: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(look_for="By name. Would they like their friends to be known?"),
        ),
        ChooseOne(
            key="knows_online",
            wording="Somebody knows who {child} is with online",
            family_wording="Someone knows who I’m with online",
            short="Knows who I am with online",
            about=(Dimension.SAFETY, Dimension.GUIDANCE),
            voices=(Voice.CHILD,),
            depth=Depth.FULL,
            choices=(
                Choice(
                    key="most",
                    words="Knows who I am with online: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="sometimes", words="Knows who I am with online: sometimes", family_words="Sometimes", shows=Signal.NEED
                ),
                Choice(
                    key="hardly_ever",
                    words="Knows who I am with online: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="Knowing, not reading their messages. Is there somebody they could tell without losing the phone?",
                ages={
                    "11_15": "Who was met there first, and never in person?",
                    "16_17": "Dating, selling, gaming for money.",
                },
            ),
        ),
        ChooseOne(
            key="would_come",
            wording="Somebody would come and get {child}",
            family_wording="Someone would come and get me",
            short="Would come and get me",
            about=(Dimension.SAFETY, Dimension.WARMTH),
            voices=(Voice.CHILD,),
            choices=(
                Choice(
                    key="most",
                    words="Would come and get me: most of the time",
                    family_words="Most of the time",
                    shows=Signal.STRENGTH,
                ),
                Choice(key="sometimes", words="Would come and get me: sometimes", family_words="Sometimes", shows=Signal.NEED),
                Choice(
                    key="hardly_ever",
                    words="Would come and get me: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for="At one in the morning, with no questions until the next day. Who?",
                ages={
                    "5_10": "From a friend’s house, from the park, in the night.",
                    "11_15": "Is the phone topped up, and is there a word that means: come?",
                    "16_17": "Have they asked lately, and what happened?",
                },
            ),
        ),
        ChooseOne(
            key="older_people_give",
            wording="Older people give {child} money, lifts, things or places to stay",
            family_wording="Older people give me money, lifts, things or places to stay",
            short="Older people give things",
            about=(Dimension.SAFETY,),
            voices=(Voice.CHILD,),
            choices=(
                Choice(key="never", words="Older people give things: never", family_words="Never"),
                Choice(
                    key="hardly_ever",
                    words="Older people give things: hardly ever",
                    family_words="Hardly ever",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="sometimes",
                    words="Older people give things: sometimes",
                    family_words="Sometimes",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(
                    key="most",
                    words="Older people give things: most of the time",
                    family_words="Most of the time",
                    shows=Signal.SERIOUS_NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Ask what it is like, not what it is for. It may be the kindest person in their life. Do not ask for "
                    "names in a hurry."
                ),
                ages={
                    "11_15": "A vape, a phone, a lift, a party. New things nobody at home bought.",
                    "16_17": "A room, a job, a car, a debt paid. A partner who is much older.",
                },
                ways_to_ask=("“What do they like about you? What do they want you to do?”",),
            ),
        ),
    ),
)
