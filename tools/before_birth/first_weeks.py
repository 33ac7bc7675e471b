"""The first weeks: the whole section, with how each parent is and what the baby shows."""

from app.declaration import CarerLoad, Depth, Dimension, Guidance, InTheirWords, Section, Voice
from tools.before_birth.weeks_cared_for import cord, face_to_face, nappies, seen_by_health, skin, talked_to, warm_enough
from tools.before_birth.weeks_safe import breaking_point, clear_space, crying_answered, fed, on_the_back, weight

FIRST_WEEKS = Section(
    key="first_weeks",
    title="The first weeks: birth to twelve weeks",
    family_title="The first weeks",
    introduction=(
        "With each person who cares for {child}, at each address. Watch one feed, one change "
        "and one settling. Choose what is usual over the last week."
    ),
    family_introduction="This is about {child}’s first weeks, and about you. Every home has hard nights.",
    questions=(
        fed,
        weight,
        on_the_back,
        clear_space,
        crying_answered,
        breaking_point,
        face_to_face,
        talked_to,
        nappies,
        skin,
        cord,
        warm_enough,
        seen_by_health,
        CarerLoad(
            key="parent_really",
            wording="How is each parent, really?",
            family_wording="How are you, really?",
            short="How each parent really is",
            about=(Dimension.FAMILY_HISTORY, Dimension.HEALTH),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            guidance=Guidance(
                look_for=(
                    "Ask each parent alone, and ask twice. Sleep, body, mood, frightening thoughts, feeling "
                    "nothing. Ring the GP or perinatal team with them, not after."
                ),
                ways_to_ask=("“And how are you when nobody is here?”",),
            ),
        ),
        InTheirWords(
            key="parent_says",
            wording="What does {carer} say about it?",
            family_wording="Tell us about it, in your own words.",
            short="In their own words",
            about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
            voices=(Voice.CARER,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="The best minute as well as the worst. Write the words as said."),
        ),
        InTheirWords(
            key="baby_shows",
            wording="What does {child} show, by face, body and cry?",
            family_wording="What does {child} show you?",
            short="What the baby shows",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            guidance=Guidance(
                look_for=(
                    "The baby’s voice: looking, reaching, stiff, floppy, startled, too "
                    "quiet. Date it: a newborn changes in a week."
                )
            ),
        ),
    ),
)
