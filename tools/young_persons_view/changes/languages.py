"""How It Is For Me in sign, in large print, and in another language."""

from app.declaration import (
    Adaptation,
    Add,
    AppliesTo,
    Choice,
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

DEAF_OR_BLIND = Adaptation(
    key="deaf_or_blind",
    for_whom="A young person who is deaf, or who cannot see well",
    when="The young person is deaf, hard of hearing, blind or partially sighted.",
    what_changes=(
        "British Sign Language on video, large print, screen reader or audio. Asks who at home can truly talk with them."
    ),
    applies_to=AppliesTo(any_characteristic=("deaf_or_blind",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Deaf: a trained BSL interpreter, or the questions signed on video, answered in sign and kept. Never family.",
        "Face the light, one speaker at a time, look at the young person and not at the interpreter.",
        "Cannot see well: large print, a screen reader, or read aloud in private. Say who is in the room.",
        "Ask how they like to read and answer, before you begin.",
        "Look for language itself: has there been enough signing or talk at home for feelings to have words?",
    ),
    reword=(
        Reword(question="how_answering", hint="In sign, by video, large print, with a screen reader, or aloud."),
        Reword(question="can_talk", hint="Can people at home sign, or wait, well enough for a real talk?"),
        Reword(question="notices_low", hint="How would they know? A deaf child at a hearing table can be alone in company."),
        Reword(question="knows_at_night", hint="How would a fire, a door or a call be noticed?"),
        Reword(question="not_safe", hint="Places with no light, no signal or no one who signs."),
        Reword(question="speaks_up", hint="An interpreter at parents’ evening; work in large print; somebody who asks for it."),
    ),
    add=(
        Add(
            section="start",
            after="how_answering",
            question=InTheirWords(
                key="how_i_read",
                wording="How does {child} like to read and answer?",
                family_wording="How do you like to read and answer?",
                short="How I read and answer",
                about=(Dimension.IDENTITY,),
                voices=(Voice.CHILD,),
                shows=None,
                guidance=Guidance(look_for="Sign, speech, touch, print size, colour, device. Charged, and theirs?"),
            ),
        ),
        Add(
            section="being_there",
            after="can_talk",
            question=ChooseOne(
                key="shares_my_language",
                wording="Somebody at home can truly talk with {child} in {their} own language or way",
                family_wording="Someone at home can really talk with me, my way",
                short="Shares my language",
                about=(Dimension.WARMTH, Dimension.IDENTITY),
                voices=(Voice.CHILD,),
                choices=(
                    Choice(
                        key="most",
                        words="Shares my language: most of the time",
                        family_words="Most of the time",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(key="sometimes", words="Shares my language: sometimes", family_words="Sometimes", shows=Signal.NEED),
                    Choice(
                        key="hardly_ever",
                        words="Shares my language: hardly ever",
                        family_words="Hardly ever",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(look_for="Left out of jokes, of news, of why people are crying. Who learned to sign?"),
            ),
        ),
    ),
)

INTERPRETER = Adaptation(
    key="interpreter",
    for_whom="A young person whose first language is not the one you share",
    when="The young person would say more in another language.",
    what_changes=(
        "A trained interpreter whom the young person accepts, never family or somebody "
        "from their community. Words are kept in both languages."
    ),
    applies_to=AppliesTo(any_circumstance=("interpreter",)),
    comparable=Comparability.WITH_CARE,
    method=(
        "Never family, a friend, a partner, or anybody who may know the family. Offer the telephone and a different town.",
        "Ask whether they would rather have a man or a woman, and check again alone.",
        "Ask whether they interpret for the family. That is something they carry.",
        "Write the words in the language they were said in, then the English.",
    ),
    reword=(
        Reword(question="notices_low", hint="Ask for the word at home for sad, heavy or lost."),
        Reword(question="get_wrong", hint="In the language it was said in, then in English."),
        Reword(question="change_first", hint="In the language it was said in, then in English."),
        Reword(question="who_and_what", hint="Interpreting at the doctor’s, the bank or school counts."),
    ),
    add=(
        Add(
            section="start",
            after="how_answering",
            question=InTheirWords(
                key="who_interpreted",
                wording="Who interpreted, and was {child} content with that?",
                family_wording="Who helps us with words? Is that OK with you?",
                short="Who interpreted",
                about=(Dimension.IDENTITY,),
                voices=(Voice.PRACTITIONER, Voice.CHILD),
                shows=None,
                guidance=Guidance(look_for="Asked alone, at the end as well as the start."),
            ),
        ),
        Add(
            section="carry",
            after="who_and_what",
            question=ChooseOne(
                key="interprets",
                wording="{child} interprets for the family",
                family_wording="I translate for my family",
                short="I interpret for family",
                about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                choices=(
                    Choice(key="never", words="I interpret for family: never", family_words="Never"),
                    Choice(
                        key="hardly_ever",
                        words="I interpret for family: hardly ever",
                        family_words="Hardly ever",
                        shows=Signal.EXPERIENCE,
                    ),
                    Choice(
                        key="sometimes", words="I interpret for family: sometimes", family_words="Sometimes", shows=Signal.NEED
                    ),
                    Choice(
                        key="most",
                        words="I interpret for family: most of the time",
                        family_words="Most of the time",
                        shows=Signal.NEED,
                    ),
                ),
                guidance=Guidance(look_for="What have they had to say or hear that no child should?"),
            ),
        ),
    ),
)
