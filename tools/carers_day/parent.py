"""Carrying the Day: me as a parent. Love, hope, what is harder, what was learnt, and what to notice."""

from app.declaration import Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

THEIRS = (Voice.CARER,)

PARENT = Section(
    key="parent",
    title="Me as a parent",
    family_title="Me as a parent",
    introduction=(
        "Begin with what {carer} likes about {child}. Write the words as they are said. Do not correct, and do not teach."
    ),
    family_introduction="This part is about you and {child}.",
    questions=(
        InTheirWords(
            key="likes_about_child",
            short="What I like about my child",
            wording="What does {carer} like about {child}?",
            family_wording="What do you like about {child}?",
            hint="Ask about each child, one at a time. What is said of another child goes on that child’s own record.",
            about=(Dimension.WARMTH, Dimension.RELATIONSHIPS),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for=(
                    "A real moment, not a list. If it is hard to answer, ask about a photo. Being worn out can hide love for a "
                    "while."
                ),
                ages={"0_1": "What has the baby taught you already?", "11_15": "What do you respect in {them}?"},
                ways_to_ask=("“What did {child} last do that made you smile?”",),
            ),
        ),
        InTheirWords(
            key="hoped_for",
            short="What I hoped for",
            wording="What did {carer} hope being a parent would be like?",
            family_wording="What did you hope being a parent would be like?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Hopes still alive are a place to begin. Which one could come true this month?"),
        ),
        InTheirWords(
            key="harder_than_thought",
            short="What is harder",
            wording="What is harder than {carer} thought?",
            family_wording="What is harder than you thought?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Saying it aloud takes courage. Thank {carer}, and ask what would make it one step easier."
            ),
        ),
        InTheirWords(
            key="good_parent",
            short="When I feel a good parent",
            wording="When does {carer} feel like a good parent?",
            family_wording="When do you feel like a good parent?",
            about=(Dimension.WARMTH, Dimension.FAMILY_HISTORY),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(look_for="Who sees it? Tell {carer} what you have seen yourself, with the day and the place."),
        ),
        InTheirWords(
            key="learnt_good",
            short="Good things learnt",
            wording="What good things did {carer} learn from being looked after?",
            family_wording="What good things did you learn from how you were brought up?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Somebody was kind: a grandmother, a teacher, a foster carer. What did they do that {carer} does now?"
            ),
        ),
        InTheirWords(
            key="learnt_hard",
            short="Things to do differently",
            wording="What would {carer} do differently from how {carer} was looked after?",
            family_wording="What do you want to do another way?",
            hint="Only as far as {carer} wants to go.",
            about=(Dimension.FAMILY_HISTORY,),
            voices=THEIRS,
            depth=Depth.FULL,
            on_family_view=False,
            guidance=Guidance(look_for="It is already a decision about the children. When is it hardest to keep to?"),
        ),
        InTheirWords(
            key="want_noticed",
            short="What to notice",
            wording="What would {carer} want a worker to notice?",
            family_wording="What would you want us to notice?",
            about=(Dimension.FAMILY_HISTORY, Dimension.COMMUNITY_RESOURCES),
            voices=THEIRS,
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="Go and look for it, then say that you saw it.", ways_to_ask=("“What do people not see?”",)
            ),
        ),
    ),
)
