"""First Look, part A: what was noticed, before anything is made of it."""

from app.declaration import Depth, Dimension, Guidance, InTheirWords, OnDate, Section, Voice

NOTICED = Section(
    key="noticed",
    title="What made me stop and think",
    family_title="What we noticed",
    introduction="Ordinary words are best. Say what happened first; what it might mean can wait.",
    family_introduction="This is what we saw or heard. Tell us if we have got it wrong.",
    questions=(
        InTheirWords(
            key="what_was_noticed",
            wording="What did you see, hear or were you told?",
            family_wording="What did we see or hear?",
            hint="Facts, sounds, smells and words, as they were. Say who told you, if you were told.",
            short="What was noticed",
            about=(Dimension.BASIC_CARE,),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL),
            long=True,
            guidance=Guidance(
                look_for=(
                    "What a camera would have caught. Number and name: “three mornings this week”, “no coat, four "
                    "degrees”. Leave out why it happened."
                ),
                ways_to_ask=("What was it that made me stop?", "What would somebody else have seen?"),
            ),
        ),
        OnDate(
            key="noticed_when",
            wording="When was this?",
            family_wording="When was it?",
            hint="The day it happened, not the day you wrote it down.",
            short="When",
            said_at_start=True,
            about=(Dimension.STABILITY,),
            guidance=Guidance(look_for="If it was over several days, give the latest and say so in the words above."),
        ),
        InTheirWords(
            key="noticed_where",
            wording="Where was this?",
            family_wording="Where was it?",
            short="Where",
            said_at_start=True,
            about=(Dimension.STABILITY,),
            shows=None,
            guidance=Guidance(look_for="The place, and who else was there. A child may be different in another place."),
        ),
        InTheirWords(
            key="child_says",
            wording="What did {child} say, in {their} own words?",
            family_wording="What did {child} say?",
            hint="Word for word where you can. If nothing was said, leave a blank and say why.",
            short="The child’s own words",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.CHILD,),
            guidance=Guidance(
                look_for="The child’s words as they were said, not tidied. What they said first, before any question.",
                ages={
                    "1_4": "Single words, names and what is acted out in play count. Note who was near.",
                    "5_10": "Small remarks matter: “I did Noah’s cereal”. They are often said while doing something else.",
                    "11_15": "A joke, or “it’s fine”, may be all that is offered. Write the exact words.",
                    "16_17": "Ask how they would like it put, and show them what you wrote.",
                },
                ways_to_ask=("Tell me about that.", "What happened next?", "How was that for you?"),
            ),
        ),
        InTheirWords(
            key="child_shows",
            wording="What did {child}’s behaviour show?",
            family_wording="How did {child} seem?",
            hint="What was done, with the place and the time. Not a label such as clingy or difficult.",
            short="What behaviour showed",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            guidance=Guidance(
                look_for="Watching adults, hiding food, not crying when hurt, staying late, falling asleep.",
                ages={
                    "0_1": "Crying that nobody answers, a baby who has stopped crying, looking away, stiff or floppy.",
                    "1_4": "Going to any adult for comfort, eating fast, no looking back to the carer.",
                    "5_10": "Taking food for others, rushing home to a younger one, not wanting the bell to go.",
                    "11_15": "Out late, new things nobody bought, asleep in lessons, angry when asked about home.",
                    "16_17": "Bag always packed, charging a phone wherever possible, no plans for tonight.",
                },
            ),
        ),
        InTheirWords(
            key="looked_before",
            wording="What was {child} like just before?",
            family_wording="How was {child} just before?",
            short="Just before",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Mood, energy, colour, what the child was doing and who with."),
        ),
        InTheirWords(
            key="looked_after_it",
            wording="What was {child} like afterwards?",
            family_wording="How was {child} after that?",
            short="Just afterwards",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Settled or not, how fast, and by whom. What the child did next: ate, slept, clung, hid."),
        ),
        InTheirWords(
            key="if_all_were_well",
            wording="What would you want to see if everything was fine for {child}?",
            family_wording="What would a good day look like for {child}?",
            short="If all were well",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.CHILD),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Something that could be seen: “eats with the others at eight”. It becomes the first hope of a plan.",
                ways_to_ask=("If tomorrow went well, what would I see?",),
            ),
        ),
        InTheirWords(
            key="also_noticed",
            wording="Who else at home might this be true for?",
            family_wording="Is it like this for anyone else at home?",
            hint="Brothers, sisters or other children. Start a First Look for each: their days are not the same.",
            short="Other children",
            about=(Dimension.RELATIONSHIPS,),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for="A younger one who is not seen by any service. One child who is treated differently from the rest."
            ),
        ),
    ),
)
