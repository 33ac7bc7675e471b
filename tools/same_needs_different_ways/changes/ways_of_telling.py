"""Same Needs for a child who tells by a board or device, by objects, or by breath and movement."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
    ChooseMany,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

NONVERBAL_OR_AAC = Adaptation(
    key="nonverbal_or_aac",
    for_whom="A child who talks with a board, symbols or a device",
    when="The child uses augmentative and alternative communication.",
    what_changes="Asks what the board can say and who has been taught to use it. Words made with it are words.",
    applies_to=AppliesTo(any_characteristic=("nonverbal_or_aac",)),
    comparable=Comparability.SAME,
    method=(
        "Have {child}’s own board or device there, charged and in reach, before you begin. Wait: a minute is not long.",
        "Check that it has words for pain, stop, people, body parts, feelings and home. If not, the child cannot tell.",
        (
            "Write what was made, in order, before anybody explains it. A person who "
            "holds a hand or a wrist may be the one who is speaking."
        ),
    ),
    reword=(
        Reword(question="told_me_today", hint="Symbol by symbol, or word by word, in the order they were made."),
        Reword(question="tells_no", hint="On the device, and without it. Are both listened to?"),
        Reword(question="aids", hint="High-tech and paper. A paper copy for bath, bed and flat batteries?"),
        Reword(question="advocate", hint="Somebody who has used this kind of board before."),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="aids",
            question=ChooseMany(
                key="board_can_say",
                wording="What can {child}’s board or device say?",
                family_wording="What can the board say?",
                short="What the board can say",
                about=(Dimension.IDENTITY, Dimension.SAFETY),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                choices=(
                    Choice(
                        key="pain",
                        words="The board can say pain and where",
                        family_words="Pain, and where",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="stop", words="The board can say stop and no", family_words="Stop and no", shows=Signal.STRENGTH),
                    Choice(
                        key="people",
                        words="The board can say names of people",
                        family_words="People’s names",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="body",
                        words="The board can say private body parts",
                        family_words="Private parts",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="feelings", words="The board can say feelings", family_words="Feelings", shows=Signal.STRENGTH),
                    Choice(
                        key="choices", words="The board can make choices only", family_words="Just choices", shows=Signal.NEED
                    ),
                ),
                guidance=Guidance(look_for="A child without words for harm cannot report it. Who will add them, this week?"),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="board_can_say",
            question=InTheirWords(
                key="taught_to_use",
                wording="Who has been taught to talk with {child} in this way?",
                family_wording="Who knows how to use it with {child}?",
                short="Who has been taught",
                about=(Dimension.COMMUNITY_RESOURCES, Dimension.RELATIONSHIPS),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for="At home, in class, on the bus, at night. Does anybody talk to {child} with it, as well as ask?"
                ),
            ),
        ),
    ),
)

OBJECTS_OF_REFERENCE = Adaptation(
    key="objects_of_reference",
    for_whom="A child who knows what is coming by objects",
    when="The child uses objects of reference, such as a cup for a drink.",
    what_changes=(
        "Asks which objects mean what, and whether they are the same in each place. Shows the objects instead of asking words."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Learn the objects first, and borrow or copy them for your visits. Have one of your own that means you.",
        "Show the object, wait, watch. Turning away is an answer.",
        "The same object must mean the same thing in every place, or it means nothing.",
    ),
    reword=(
        Reword(
            question="told_me_today",
            wording="What did {child} show me today, with objects, face and body?",
            family_wording="What did {child} show us today?",
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
        ),
        Reword(question="home_change", hint="Is the object shown before the thing happens, every time?"),
        Reword(question="aids", hint="List the objects: what each one means, and who keeps it."),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="aids",
            question=InTheirWords(
                key="objects_mean",
                wording="Which object means what?",
                family_wording="Which object means what?",
                short="Which object means what",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                guidance=Guidance(look_for="Drink, bath, school, going home, finished, a person. Is there one for stop?"),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="objects_mean",
            question=ChooseOne(
                key="objects_same",
                wording="Are the objects the same in each place?",
                family_wording="Are they the same in each place?",
                short="The same in each place",
                about=(Dimension.STABILITY, Dimension.IDENTITY),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL),
                depth=Depth.STANDARD,
                choices=(
                    Choice(key="same", words="Objects are the same in each place", family_words="Yes", shows=Signal.STRENGTH),
                    Choice(key="some", words="Objects are the same in some places", family_words="In some", shows=Signal.NEED),
                    Choice(
                        key="different",
                        words="Objects differ, or are used in one place only",
                        family_words="No",
                        shows=Signal.NEED,
                    ),
                ),
                guidance=Guidance(look_for="A bag that travels with {child} may be all it takes."),
            ),
        ),
    ),
)

PMLD = Adaptation(
    key="pmld",
    for_whom="A child with profound and multiple disabilities",
    when="The child’s ways of telling are small movements, breath, tone and state, read by those who know the child.",
    what_changes=(
        "Watches in two places, over time, with those who know the child. Reads breath, tone and wakefulness as the voice."
    ),
    comparable=Comparability.WITH_CARE,
    method=(
        "Spend time first with nothing to do: breathe together, hum, hold a hand if it is offered.",
        "Watch for at least half an hour in two places, with a note each minute of awake, asleep, tense, easy.",
        "Ask two people who know the child what each small sign means, apart from each other.",
        "Pain is common and easily unseen. Ask for it to be looked for.",
        "Say who you are by the same touch on the same place each time, before anything else.",
    ),
    reword=(
        Reword(question="tells_yes", hint="A breath held, a softening, eyes that widen. It may take a minute."),
        Reword(question="tells_no", hint="Closing eyes, tensing, changing breath, sleep."),
        Reword(
            question="told_me_today",
            wording="What did {child} show today, by breath, tone, face and wakefulness?",
            family_wording="What did {child} show us today?",
            hint="With times. What was done just before?",
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
        ),
        Reword(question="home_loved", hint="Being spoken to, waited for and enjoyed, in the time between the tasks."),
        Reword(question="home_learning", hint="A taste, a sound, a cause and what it does. Small is not nothing."),
    ),
    add=(
        Add(
            section="how_i_tell_you",
            after="tells_happy",
            question=InTheirWords(
                key="awake_times",
                wording="When in the day is {child} most awake, and what is done then?",
                family_wording="When is {child} most awake?",
                short="When I am most awake",
                about=(Dimension.STIMULATION, Dimension.HEALTH),
                voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
                guidance=Guidance(look_for="The best hour may be spent on a bus or being changed."),
            ),
        ),
        Add(
            section="how_i_tell_you",
            after="awake_times",
            question=InTheirWords(
                key="watched_in_two_places",
                wording="What was seen in each of two places?",
                family_wording="What did we see in two places?",
                short="Watched in two places",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.HEALTH),
                depth=Depth.STANDARD,
                long=True,
                guidance=Guidance(look_for="The same half hour in each. Tense or easy, and who was near?"),
            ),
        ),
    ),
)
