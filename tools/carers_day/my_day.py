"""Carrying the Day: yesterday from waking, what runs well, the crunch points, and when there is food, rest and laughter."""

from app.declaration import (
    Choice,
    ChooseMany,
    Day,
    DayKind,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Pattern,
    Section,
    Signal,
    Voice,
)

THEIRS = (Voice.CARER,)

PARTS_OF_THE_DAY = (
    Choice(key="waking", words="Waking and getting up", family_words="Waking up"),
    Choice(key="morning", words="Breakfast and getting out", family_words="The morning"),
    Choice(key="middle", words="The middle of the day", family_words="The middle of the day"),
    Choice(key="afternoon", words="After school or nursery", family_words="After school"),
    Choice(key="evening", words="Tea, evening and bedtime", family_words="Tea and bedtime"),
    Choice(key="night", words="The night", family_words="The night"),
    Choice(key="different_days", words="Weekends and holidays", family_words="Weekends and holidays"),
    Choice(key="none", words="None of them", family_words="None of them", alone=True),
)
"""The same parts as in A Day As It Is, so that the two days can be laid side by side."""

MY_DAY = Section(
    key="my_day",
    title="My day",
    family_title="My day",
    introduction="Yesterday, from waking. Write {carer}’s own words. Listen for what runs well as closely as for what is hard.",
    family_introduction="Tell us about a real day. Yesterday is best. The good bits count as much as the hard ones.",
    questions=(
        Day(
            key="day_by_blocks",
            short="The day by blocks",
            wording="What happened in {carer}’s day yesterday, from waking?",
            family_wording="What happened in your day, from when you woke?",
            hint=(
                "For each block: what {carer} was doing, who with, what it was like. Where yesterday was unlike other days, say "
                "so."
            ),
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY, Dimension.EMPLOYMENT),
            voices=THEIRS,
            depth=Depth.STANDARD,
            days=(
                DayKind(key="yesterday", words="Yesterday", family_words="Yesterday"),
                DayKind(
                    key="other_day",
                    words="A weekend, a day off or a day alone with the children",
                    family_words="A different kind of day",
                ),
            ),
            prompts=(
                "What woke you?",
                "And then what?",
                "What else were you doing at the same time?",
                "Who was with you?",
                "What were you thinking about?",
                "When did you sit down?",
            ),
            guidance=Guidance(
                look_for=(
                    "Two and three jobs at once, waiting, travelling, being interrupted; the work of remembering. Hours with "
                    "nobody to hand over to."
                ),
                ages={
                    "0_1": "Follow the feeds round the clock. Sleep in total, and the longest stretch.",
                    "1_4": "How long was the longest time without being needed?",
                    "5_10": "School run, clubs, homework, work: whose times clash?",
                    "11_15": "Waiting up, worry, lifts, rows at the door.",
                    "16_17": "Being needed and not wanted, on the same evening.",
                },
                ways_to_ask=("“Talk me through yesterday, from when you woke.”", "“What did I not see, when I came at four?”"),
            ),
        ),
        InTheirWords(
            key="runs_well",
            short="What runs well",
            wording="Which part of the day runs well?",
            family_wording="Which part of the day runs well?",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for=(
                    "Small is enough: ten minutes on the sofa, the walk to school. Who is there, and what has been done before "
                    "it?"
                ),
                ways_to_ask=("“Which bit would you not want anyone to change?”",),
            ),
        ),
        InTheirWords(
            key="why_it_runs_well",
            short="Why it runs well",
            wording="What makes that part run well?",
            family_wording="What makes it run well?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="What {carer} does, knows or has arranged. It can often be lent to a harder part of the day."
            ),
        ),
        ChooseMany(
            key="crunch_when",
            short="When the crunch comes",
            wording="At which points of the day does it all come at once?",
            family_wording="When does it all come at once?",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=THEIRS,
            choices=PARTS_OF_THE_DAY,
            guidance=Guidance(
                look_for="The same points may be the hard ones in the child’s day. Lay the two side by side later, not now.",
                ways_to_ask=("“When do you look at the clock?”", "“Which hour would you give away?”"),
            ),
        ),
        InTheirWords(
            key="at_crunch",
            short="What happens to you then",
            wording="What is happening to {carer} at those points?",
            family_wording="What is going on for you then?",
            hint="In the body, in the head, in the room. Not what ought to be done about it.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            guidance=Guidance(
                look_for="Who is asking for what, all at the same time. Pain, hunger, hurry, fear of somebody coming in.",
                ways_to_ask=("“What is it like to be you at that moment?”",),
            ),
        ),
        Pattern(
            key="crunch_often",
            short="How often it comes",
            wording="How often does the worst crunch come?",
            family_wording="How often is it like that?",
            hint="And since when? “Since the hours changed” is a date.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Paydays, shifts, dark evenings, the week before rent. What was going on when it was not so?"
            ),
        ),
        InTheirWords(
            key="eats",
            short="When you eat",
            wording="When does {carer} eat?",
            family_wording="When do you eat?",
            about=(Dimension.FAMILY_HISTORY, Dimension.INCOME),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Leftovers, standing up, or going without so that the children have enough. That is a money help, today."
            ),
        ),
        InTheirWords(
            key="rests",
            short="When you rest",
            wording="When does {carer} rest?",
            family_wording="When do you rest?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Rest with a child on the lap is not rest. Who could give an hour, and on which day?"),
        ),
        InTheirWords(
            key="laughs",
            short="When you laugh",
            wording="When does {carer} laugh?",
            family_wording="When do you laugh?",
            about=(Dimension.FAMILY_HISTORY, Dimension.WARMTH),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="With whom, at what. If {carer} cannot think of a time, stay with that for a while."),
        ),
        InTheirWords(
            key="night",
            short="What night is like",
            wording="What is night like for {carer}?",
            family_wording="What is night like for you?",
            about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
            voices=THEIRS,
            guidance=Guidance(
                look_for="Who wakes, who gets up, what goes round the head, what is listened out for. Locks, noise, cold.",
                ages={"0_1": "Ask where the baby sleeps when {carer} is most tired. Tiredness is when safe plans slip."},
                ways_to_ask=("“What is three in the morning like here?”",),
            ),
        ),
    ),
)
