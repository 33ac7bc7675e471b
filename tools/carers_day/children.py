"""Carrying the Day: where the strain reaches the children, and what is agreed for the record before we part."""

from app.declaration import (
    Choice,
    ChooseMany,
    ChooseOne,
    ConversationScale,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)
from tools.carers_day.my_day import PARTS_OF_THE_DAY

THEIRS = (Voice.CARER,)

CHILDREN = Section(
    key="children",
    title="The children’s day",
    family_title="The children’s day",
    introduction="{carer} is asked, not told. What {carer} can see for {child} is where help can begin.",
    family_introduction="Last, the children. When is it hard for them too? What would you love their day to be like?",
    questions=(
        ChooseMany(
            key="strain_reaches",
            short="Where strain reaches them",
            wording="At which points does the strain reach {child}?",
            family_wording="When does it reach {child}?",
            hint="Lay this beside {child}’s own day: the parts have the same names.",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=THEIRS,
            choices=PARTS_OF_THE_DAY,
            guidance=Guidance(
                look_for=(
                    "What {carer} already does to keep it away from {them}. That is a strength, and worth writing down first."
                ),
                ways_to_ask=("“When do you think {child} notices?”",),
            ),
        ),
        InTheirWords(
            key="goes_without_then",
            short="What they go without then",
            wording="What does {child} do without at those points?",
            family_wording="What does {child} miss out on then?",
            about=(Dimension.BASIC_CARE, Dimension.WARMTH),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "Food, sleep, a story, a calm voice, somebody at the gate. Say what would have to be passed on before you "
                    "ask, not after."
                ),
                ages={
                    "0_1": "Feeds, holding, a face. Is every sleep safe on the hardest night?",
                    "5_10": "Who hears the reading, who finds the shoes?",
                    "11_15": "Who does {child} become then: helper, referee, absent?",
                },
            ),
        ),
        InTheirWords(
            key="keeps_from_child",
            short="What keeps it from them",
            wording="What does {carer} do so that it does not reach {child}?",
            family_wording="What do you do so that it does not reach {child}?",
            about=(Dimension.WARMTH, Dimension.SAFETY),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="It costs something. What would make it cost less?"),
        ),
        InTheirWords(
            key="wished_for_day",
            short="The day I want for them",
            wording="What does {carer} want {child}’s day to look like?",
            family_wording="What do you want {child}’s day to look like?",
            hint="A plan can begin with these words.",
            about=(Dimension.STABILITY, Dimension.WARMTH),
            voices=THEIRS,
            guidance=Guidance(
                look_for=(
                    "From waking to bed. Which part is nearest to it already? What would be the first thing anybody noticed?"
                ),
                ways_to_ask=("“If it went just as you would like, what would {child} tell a friend about it?”",),
            ),
        ),
    ),
)

CLOSING = Section(
    key="closing",
    title="Before we part",
    family_title="Before we part",
    introduction="Read back what is written. Agree what stays in, and leave {carer} with something good and something done.",
    family_introduction="You choose what stays in. You can change your mind later.",
    questions=(
        ChooseMany(
            key="agreed_record",
            short="What is agreed",
            wording="What has been agreed with {carer} about the record?",
            family_wording="What have we agreed?",
            about=(Dimension.FAMILY_HISTORY,),
            choices=(
                Choice(key="read_back", words="It was read back", family_words="You heard it read back"),
                Choice(key="stays_in", words="{carer} agrees to what stays in", family_words="You agree to what stays in"),
                Choice(
                    key="taken_out", words="Something was taken out at {carer}’s wish", family_words="Something was taken out"
                ),
                Choice(
                    key="must_stay",
                    words="Something had to stay in, and {carer} was told why",
                    family_words="Something had to stay, and you know why",
                ),
                Choice(
                    key="disagrees",
                    words="{carer} sees something differently, and that is written too",
                    family_words="You see something another way, and it is written",
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Taking out is allowed, except what keeps somebody safe. Say where a copy will be kept, and who could find "
                    "it."
                )
            ),
        ),
        ChooseOne(
            key="letter_back",
            short="A letter back",
            wording="Would {carer} like this written as a letter back?",
            family_wording="Would you like this as a letter to you?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="letter", words="Yes, a letter"),
                Choice(key="spoken", words="Yes, spoken or recorded"),
                Choice(key="copy", words="Just the copy"),
                Choice(key="nothing", words="Nothing sent or left"),
            ),
            guidance=Guidance(
                look_for="“You told me…”, in their words, strengths first, one page. Read it to them before you send it."
            ),
        ),
        ConversationScale(
            key="cup_after",
            short="The cup, after talking",
            wording="How full is {carer}’s cup now?",
            family_wording="How full is your cup now?",
            hint="It may be lower: talking costs. Do not leave {carer} with it alone.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.FULL,
            at_nought="Empty: nothing left to give",
            at_ten="Full: plenty left for others",
            guidance=Guidance(look_for="What will {carer} do in the next hour? Who is there? Ring tomorrow if it was heavy."),
        ),
        InTheirWords(
            key="should_have_asked",
            short="What we did not ask",
            wording="What should have been asked, and was not?",
            family_wording="What did I not ask?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            guidance=Guidance(look_for="Ask it with your pen down."),
        ),
    ),
)
