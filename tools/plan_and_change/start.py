"""A Plan the Child Would Recognise, first parts: what today is for, and the child’s day we want."""

from app.declaration import (
    Choice,
    ChooseMany,
    ChooseOne,
    Day,
    DayKind,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Voice,
)
from tools.plan_and_change.stages import DRAFTING

START = Section(
    key="start",
    title="What today is for",
    family_title="What today is for",
    introduction="These two answers decide what is asked next. Nothing is lost if you change them.",
    family_introduction="First, what are we here to do?",
    questions=(
        ChooseMany(
            key="today_for",
            wording="What is this meeting for?",
            family_wording="What are we here to do?",
            short="What today is for",
            about=(Dimension.STABILITY,),
            choices=(
                Choice(key="draft", words="Make a plan", family_words="Make a plan"),
                Choice(key="check", words="Check or mend a plan that is there", family_words="Look over the plan we have"),
                Choice(key="review", words="Review: has it changed?", family_words="See what has changed"),
                Choice(key="ending", words="Think about ending or stepping down", family_words="Think about our last visits"),
            ),
            guidance=Guidance(
                look_for="Choose as many as fit. A review often shows that the plan has to be mended: choose both.",
            ),
        ),
        ChooseOne(
            key="how_many",
            wording="How many outcomes does {child}’s plan have?",
            family_wording="How many things do we want to be better for {child}?",
            short="How many outcomes",
            about=(Dimension.STABILITY,),
            choices=(
                Choice(key="one", words="One", family_words="One"),
                Choice(key="two", words="Two", family_words="Two"),
                Choice(key="three", words="Three", family_words="Three"),
                Choice(key="four", words="Four", family_words="Four"),
                Choice(key="five", words="Five", family_words="Five"),
                Choice(key="more", words="More than five", family_words="More than five"),
            ),
            guidance=Guidance(
                look_for=(
                    "Could a tired parent say them all without the paper? With more than five, write here the five "
                    "that matter most to {child} now. Five is a starting point, not evidence."
                ),
            ),
        ),
    ),
)

THE_DAY = Section(
    key="the_day",
    title="The child’s day we want",
    family_title="The day we want for {child}",
    introduction="Work backwards. Stand on the day when this plan is no longer needed, and look round.",
    family_introduction="Think of a day when all this is over. What is {child}’s day like?",
    questions=(
        InTheirWords(
            key="child_wants",
            wording="What does {child} want to be better first, however small?",
            family_wording="What do you want to be better first? It can be small.",
            short="Wanted first",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
            voices=(Voice.CHILD,),
            guidance=Guidance(
                look_for=(
                    "Clean socks, a lamp, the same bedtime, no shouting on Fridays. Small is not silly: it goes in the plan."
                ),
                ages={
                    "0_1": "Say it for the baby from what was seen: what settles, what is looked for, what makes the body tense.",
                    "1_4": "Watch where the child goes when worried. Offer two pictures to choose from.",
                    "5_10": "Three wishes, or draw tomorrow if it went well.",
                    "11_15": "Ask apart from the adults. What would make them think the meeting was worth it?",
                    "16_17": "Ask what they want to have sorted before they are eighteen, and what they want left alone.",
                },
                ways_to_ask=("“If one thing was better by Friday, what would you choose?”",),
            ),
        ),
        Day(
            key="day_wanted",
            wording="When this plan is no longer needed, what does {child}’s day look like?",
            family_wording="When this plan is done, what is {child}’s day like?",
            short="The day we want",
            about=(Dimension.STABILITY, Dimension.BASIC_CARE, Dimension.WARMTH),
            to_come=True,
            voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
            ask_if=DRAFTING,
            days=(
                DayKind(key="weekday", words="A school or nursery day, or an ordinary weekday", family_words="A weekday"),
                DayKind(key="weekend", words="A weekend or holiday day", family_words="A weekend or a holiday"),
            ),
            prompts=(
                "Waking up: who is there?",
                "Food: when, and who with?",
                "School, nursery or the day at home",
                "Coming home",
                "Evening and bed",
                "The night",
            ),
            guidance=Guidance(
                look_for=(
                    "What is seen, not what is felt about it: who is up, what is on the table, where the child sleeps. "
                    "An ordinary good day, not a perfect one."
                ),
                ages={"0_1": "Feeds, sleeps, crying and faces, round the clock and at every address."},
            ),
        ),
        InTheirWords(
            key="worries_left",
            wording="Which worry has no outcome yet?",
            family_wording="Is there a worry that we have left out?",
            short="Worries left out",
            about=(Dimension.STABILITY,),
            voices=(Voice.CHILD, Voice.CARER, Voice.PRACTITIONER),
            ask_if=DRAFTING,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Write why it waits, and who keeps an eye on it. What worries the child most is not left out."
            ),
        ),
    ),
)
