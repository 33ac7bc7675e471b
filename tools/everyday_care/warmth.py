"""Emotional warmth: whether this child is noticed, comforted, liked and known by each carer."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice

warm_attention = Ladder(
    key="warm_attention",
    short="Warm attention",
    wording="Does {child} get looked at, smiled at, talked with and answered?",
    family_wording="Does {child} get smiles, chat and answers?",
    hint="Some people and some cultures show it with few looks or words. Find out how it is shown here.",
    about=(Dimension.WARMTH, Dimension.RELATIONSHIPS),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Looks, talk, laughter and interest are an ordinary part of the day.",
        mostly="Warmth is clear, and is crowded out on hard days.",
        on_and_off="Warm in bursts, with long flat or cross stretches between. {child} works hard to be noticed.",
        mostly_not="{child} is rarely looked at, spoken to or answered, and seems unseen.",
    ),
    family_anchors=Anchors(
        steady="There are smiles, chat and laughs every day.",
        mostly="There is plenty. Hard days crowd some of it out.",
        on_and_off="It comes in bursts. There are long flat or cross times in between.",
        mostly_not="Most days {child} gets hardly a look or a word.",
    ),
    guidance=Guidance(
        look_for=(
            "Who starts a look or a word, and what comes back. Watch for two minutes without speaking. A "
            "phone, a low mood or pain may stand between them: that is a reason, and goes under what gets in "
            "the way."
        ),
        ages={
            "0_1": ("Face to face, voice goes up and down, waits for the baby’s turn. {child} looks for the carer’s face."),
            "1_4": "{child} brings things to show, and someone looks.",
            "5_10": "Someone is pleased to see {them} at the school gate or the door.",
            "11_15": "Shrugs are answered with patience. Someone sits nearby without asking questions.",
            "16_17": "Someone still waits up, saves a plate, sends a message.",
        },
        ways_to_ask=("“When do the two of you laugh?”", "“What do you like best about {child}?”"),
    ),
)

comforted = Ladder(
    key="comforted",
    short="Comfort",
    wording="Is {child} comforted when upset?",
    family_wording="When {child} is upset, does someone help {them} feel better?",
    hint="Say what {child} gets from this carer, and whether it settles {them}.",
    about=(Dimension.WARMTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Distress is noticed quickly. {child} is settled by {carer}, and afterwards the two are all right.",
        mostly="Comfort sometimes comes late. Then it is made up for.",
        on_and_off=(
            "Comfort depends on {carer}’s mood, or on who else is there. {child} manages alone, or goes to "
            "brothers, sisters or pets."
        ),
        mostly_not="Distress is ignored, mocked or made worse. {child} no longer looks for comfort.",
    ),
    family_anchors=Anchors(
        steady="Someone sees it fast and helps. {child} calms down and all is well.",
        mostly="Sometimes it takes a while. Then it gets made up for.",
        on_and_off="It depends on the day and who is there. Some days {child} copes alone.",
        mostly_not="{child} has to cope alone. {child} has stopped asking for comfort.",
    ),
    guidance=Guidance(
        look_for=(
            "A bump, a goodbye, a broken toy, a bad message. Who {child} goes to first. A child who never "
            "cries may have learned not to: do not read quiet as settled."
        ),
        ages={
            "0_1": "Crying is answered within minutes. Held, rocked, spoken to.",
            "1_4": "Picked up first, spoken to second. {child} goes back to play.",
            "5_10": "Someone listens to the whole story before mending it.",
            "11_15": "Comfort is offered in private, and taken when {child} is ready.",
        },
        ways_to_ask=("“When {child} is upset, what helps?”", "“Who does {child} go to first?”"),
    ),
)

mood_noticed = Ladder(
    key="mood_noticed",
    short="Mood noticed",
    wording="Does someone notice how {child} is feeling?",
    family_wording="Does someone notice how {child} feels?",
    about=(Dimension.WARMTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Someone reads {their} mood from face, voice and body, asks, and is usually right.",
        mostly="Missed in a rush, and picked up later the same day.",
        on_and_off="Noticed when loud and missed when quiet. {child} turns it up, or hides it.",
        mostly_not="Feelings pass unseen, or are taken for naughtiness. {child} shows little, or shows it all at once.",
    ),
    family_anchors=Anchors(
        steady="Someone can tell how {child} feels, and asks.",
        mostly="It can be missed in a rush. It is picked up later that day.",
        on_and_off="It is seen when {child} is loud. It is missed when {child} is quiet.",
        mostly_not="Most days nobody sees how {child} feels.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask the carer how {child} is today and why they think so, then ask {child}. How near are the "
            "two? Praise a near guess."
        ),
        ages={
            "0_1": "Tells a hungry cry from a tired one, and says what the baby may be feeling.",
            "11_15": (
                "Knows the difference between a mood and being low. Would notice if {child} stopped eating, "
                "sleeping or going out."
            ),
        },
        ways_to_ask=("“How can you tell when {child} has had a bad day?”", "To {child}: “Who would notice first?”"),
    ),
)

love_shown = Ladder(
    key="love_shown",
    short="Love shown",
    wording="Is {child} shown love in ways {child} can feel?",
    family_wording="Is {child} shown love in ways {child} can feel?",
    hint="Praise, touch, words, time, food made specially. The question is whether it reaches {them}.",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Shown most days, in ways {child} knows. {child} is liked for who {child} is.",
        mostly="Love is plain, and may go unsaid in a hard week.",
        on_and_off=(
            "Shown when things go well and held back when they do not, or one child gets less. {child} tries to earn it."
        ),
        mostly_not="Hardly ever praised, held or told. {child} looks for it from anyone, or has stopped looking.",
    ),
    family_anchors=Anchors(
        steady="{child} knows it, most days: a hug, praise or kind words.",
        mostly="The love is there. In a hard week it may not get said.",
        on_and_off="It shows on good days. On bad days {child} may not feel it.",
        mostly_not="{child} hardly ever gets a hug, praise or kind words.",
    ),
    guidance=Guidance(
        look_for=(
            "What the carer says about {child} when {child} can hear. Photographs, drawings on the wall, a "
            "name used softly. Compare brothers and sisters, one by one. In a home with plenty of things, "
            "ask who is there."
        ),
        ages={
            "5_10": "{child} can say how it shows.",
            "11_15": "Affection that does not embarrass. Someone turns up for what matters to {them}.",
        },
        ways_to_ask=("“How does {child} know you love {them}?”", "“How did people show it when you were small?”"),
    ),
)

kind_words = Ladder(
    key="kind_words",
    short="Kind words",
    wording="Is {child} spoken to, and spoken about, with kindness?",
    family_wording="Do people speak to {child} in a kind way?",
    hint=(
        "Listen for blame, mocking, threats, and being set against a brother, a sister or the other parent. "
        "Write the words that were used."
    ),
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Spoken to with respect, in trouble as well. {child} hears good said of {them}.",
        mostly="A sharp word on a bad day. Someone notices and takes it back.",
        on_and_off="Blame, mocking or comparing comes round again. {child} goes quiet, answers in kind or repeats it.",
        mostly_not="Mocked, threatened or blamed on most days, or singled out. {child} believes it.",
    ),
    family_anchors=Anchors(
        steady="People speak kindly to {child}, even when there is trouble.",
        mostly="A sharp word slips out on a bad day. Someone takes it back.",
        on_and_off="Some weeks {child} gets blamed, teased or compared.",
        mostly_not="Most days {child} hears hurtful words, and has come to believe them.",
    ),
    guidance=Guidance(
        look_for=(
            "The first words said about {child} when you arrive. Nicknames, and who laughs. What {child} "
            "says after a mistake: it is often a sentence {child} has heard."
        ),
        ages={
            "0_1": "A baby spoken of as spiteful, spoilt or like somebody who caused harm.",
            "11_15": "Words about body, friends, faith, race, sexuality or gender.",
        },
        ways_to_ask=("“What do you say when it has all gone wrong?”", "“What would {child} say people here say about {them}?”"),
    ),
)

hopes_and_fears = Ladder(
    # Looked at: one listener, who would know of both.
    key="hopes_and_fears",
    short="Hopes and fears",
    wording="Does someone know what {child} hopes for and is afraid of?",
    family_wording="Does someone know what {child} hopes for and worries about?",
    about=(Dimension.WARMTH, Dimension.IDENTITY),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="{carer} can say what {child} hopes for and fears, and {child} would agree.",
        mostly="The big things are known. Newer ones are still being found out.",
        on_and_off="Guessed at, or out of date. {child} tells some things, and keeps others back after being brushed off.",
        mostly_not="{carer} could not say. {child} tells nobody here, or what {child} told was used against {them}.",
    ),
    family_anchors=Anchors(
        steady="Someone knows what {child} hopes for and worries about. {child} would agree.",
        mostly="The big things are known. Some new ones are not known yet.",
        on_and_off="It is mostly guesses. {child} keeps some things back.",
        mostly_not="Nobody here knows. {child} does not tell anyone.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask {child} first, then the carer, apart. Put the two beside each other. Do not carry {child}’s "
            "words to the carer without asking {them}."
        ),
        ages={
            "0_1": "What makes the baby light up, and what makes the baby startle.",
            "1_4": "The toy, the song, the dog next door, the dark.",
            "16_17": "What comes after school, and who {child} can talk to about it.",
        },
        ways_to_ask=("“What is {child} looking forward to? What keeps {them} awake?”", "To {child}: “Who knows that about you?”"),
    ),
)

section = Section(
    key="warmth",
    title="Emotional warmth",
    family_title="Love and comfort",
    introduction=(
        "What {child} gets from being with each carer. Watch first, ask second. Illness, tiredness and worry "
        "can hide warmth: go by what reaches {child}, then say what gets in the way."
    ),
    family_introduction="This part is about love and comfort. People show it in many ways. Tell us how it is in your family.",
    questions=(warm_attention, comforted, mood_noticed, love_shown, kind_words, hopes_and_fears),
)
