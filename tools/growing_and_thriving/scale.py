"""The second scale: how the child is doing, set beside what the child gets, and the words that two looks apart allow."""

from app.declaration import AnswerIs, Choice, Guidance, Signal, Voice

BOTH = (Voice.PRACTITIONER, Voice.CARER)
WITH_OTHERS = (Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL)
WITH_CHILD = (Voice.PRACTITIONER, Voice.CARER, Voice.CHILD)

DOING = (
    Choice(key="doing_well", words="Doing well for them", family_words="Doing well", shows=Signal.STRENGTH),
    Choice(key="some_worry", words="Some worry", family_words="A bit of a worry", shows=Signal.NEED),
)
"""All that one look can say. Not known is always offered beside them."""

SINCE = (
    Choice(key="catching_up", words="Catching up: was behind, and the gap is closing", shows=Signal.STRENGTH),
    Choice(key="behind_and_steady", words="Behind and steady: the gap is the same", shows=Signal.NEED),
    Choice(key="slipping", words="Slipping: the gap is wider, or something {child} could do is lost", shows=Signal.SERIOUS_NEED),
    Choice(key="holding", words="Doing well, and holding: as well as last time", shows=Signal.STRENGTH),
    Choice(key="losing_ground", words="Doing well, and losing ground since last time", shows=Signal.NEED),
)
"""What two dated looks can say, and one cannot: three things of a child who was behind, two of one who is doing well."""

FOR_THEM = "Beside what we would hope for {child}, not beside other children."

SIDE_BY_SIDE = "Only on a later look, however {child} is doing. Set the two dated looks side by side before you choose."

TWO_LOOKS = Guidance(
    look_for=(
        "The same thing, at both dates: a weight, a word count, a teacher’s note, what {child} could do then and can do now. A "
        "skill that has gone is a reason to speak to a health colleague soon. A child may be doing well and be losing ground."
    ),
    ways_to_ask=("“What can {child} do now that {child} could not do last time?”",),
)

LATER = AnswerIs(question="which_look", one_of=("later",))
HOWEVER = ("doing_well", "some_worry")
"""Which way a child is going is asked on a later look, however the child is doing."""
