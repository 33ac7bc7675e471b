"""The Pattern Over Time before birth, in the first year, and for a young person."""

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
    LeaveOut,
    Reword,
    Signal,
    Voice,
)
from tools.pattern_over_time.today_babies import ASKED_OF_CARERS, NOT_SAID_BY_A_BABY, UNBORN_ADDS, UNBORN_LEAVES, UNBORN_WORDS

UNBORN = Adaptation(
    key="unborn",
    for_whom="A baby on the way",
    when="The baby is not born yet.",
    what_changes="Earlier history is kept, and marked as the parents’ earlier experience. It is not this baby’s story.",
    applies_to=AppliesTo(unborn=True),
    comparable=Comparability.NOT,
    method=(
        "Head every row from before this pregnancy: “Parents’ earlier experience, not this baby’s”.",
        "Read it for what helped and what got in the way, and ask each parent what is different now.",
        "Do not let the past decide, and do not put it aside.",
        "Open Before You Arrive for what is happening in this pregnancy.",
    ),
    reword=(
        Reword(question="happened", wording="What has happened in this pregnancy?", family_wording="What has happened so far?"),
        Reword(
            question="best_when",
            wording="When was it best for the parents and any earlier children?",
            family_wording="When was it best for you?",
        ),
        Reword(question="help_rows", hint="Help to each parent, before and now."),
        Reword(
            question="earlier_children", hint="The parents’ earlier experience. What was owed to them then, and did they get it?"
        ),
        Reword(
            question="next_birthday",
            wording="If nothing changes, what are {child}’s first weeks like?",
            family_wording="If nothing changes, how will the first weeks be?",
        ),
        Reword(question="build_up", hint="For an unborn baby, say whether the earlier pattern is here again in this pregnancy."),
        UNBORN_WORDS,
    ),
    leave_out=(
        LeaveOut(question="child_said", why="The baby is not born yet."),
        LeaveOut(question="age_each_time", why="The baby is not born yet."),
        LeaveOut(question="stage_touched", why="Only the time before birth could be touched so far."),
        *UNBORN_LEAVES,
    ),
    add=(
        *UNBORN_ADDS,
        Add(
            section="meaning",
            after="family_view",
            question=InTheirWords(
                key="different_now",
                wording="What does each parent say is different now?",
                family_wording="What is different for you now?",
                short="Different now",
                about=(Dimension.FAMILY_HISTORY, Dimension.STABILITY),
                voices=(Voice.CARER,),
                shows=Signal.STRENGTH,
                guidance=Guidance(look_for="Each parent apart. What could we see that would show it?"),
            ),
        ),
    ),
)

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby under one",
    when="The child is under one.",
    what_changes="Rows go by the week. What was different is asked after one, two and four weeks, in the same columns.",
    applies_to=AppliesTo(age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "A row for each week, and a weight in it where there is one.",
        "Read the three “after” columns as one week, two weeks and four weeks. Write which.",
        "Weeks in hospital or with somebody else are rows, and who had the child each night.",
        "Long-lasting, for a baby, may be a matter of months. Do not wait for years.",
    ),
    reword=(
        Reword(
            question="happened",
            wording="What has happened to or for {child}, week by week?",
            family_wording="How has each week been for {child}?",
            hint="Read the “after” columns as one, two and four weeks.",
        ),
        Reword(
            question="child_said", wording="What did {child} show at each point?", family_wording="What did {child} show then?"
        ),
        Reword(
            question="age_each_time",
            wording="How many weeks old was {child} each time?",
            family_wording="How many weeks old was {child}?",
        ),
        Reword(
            question="next_birthday",
            wording="If nothing changes, what is {child}’s life like in three months?",
            family_wording="If nothing changes, how will it be in three months?",
        ),
    ),
    leave_out=(NOT_SAID_BY_A_BABY,),
    add=(
        ASKED_OF_CARERS,
        Add(
            section="comes_back",
            after="how_often",
            question=ChooseOne(
                key="growth_line",
                wording="What does the growth line show?",
                family_wording="How is {child} growing in the red book?",
                short="Growth line",
                about=(Dimension.HEALTH,),
                voices=(Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD, Voice.CARER),
                choices=(
                    Choice(
                        key="along", words="Growing along {their} own line", family_words="Along the line", shows=Signal.STRENGTH
                    ),
                    Choice(key="dips", words="Growth dips and picks up", family_words="Dips and picks up", shows=Signal.NEED),
                    Choice(
                        key="falling",
                        words="Growth is falling away from the line",
                        family_words="Falling",
                        shows=Signal.SERIOUS_NEED,
                    ),
                    Choice(key="few_points", words="Too few weights to say", family_words="Not weighed much", shows=Signal.NEED),
                ),
                guidance=Guidance(
                    look_for="Ask the health visitor to read it with you. Which weeks dip, and what was in the lane then?"
                ),
            ),
        ),
    ),
)

TEENAGERS = Adaptation(
    key="age_11_17",
    for_whom="A young person of 11 to 17",
    when="The child is eleven or over.",
    what_changes="The lane goes by school year, and the child tells it. Asks which years adults stopped asking.",
    applies_to=AppliesTo(age_from=11, age_to=17),
    comparable=Comparability.SAME,
    method=(
        "Lay out the school years from Reception, and let the child say what goes in each.",
        "Say first what cannot be kept private. The child may leave years out.",
        "Look for where “needs care” turned into “has a problem”. What had happened the year before?",
        "Exclusions, nights away and being moved are things that happened to them, as well as things done.",
    ),
    reword=(
        Reword(
            question="happened",
            wording="What has happened to or for {child}, by school year?",
            family_wording="What has happened, year by year?",
        ),
        Reword(question="best_when", family_wording="Which year was the best?"),
        Reword(question="next_birthday", hint="At 18, who will be there? What will {child} have to live on?"),
        Reword(question="closed_because", hint="Look hardest at “got older”."),
    ),
    add=(
        Add(
            section="responses",
            after="when_help_stopped",
            question=InTheirWords(
                key="stopped_asking",
                wording="When did adults stop asking, as {child} sees it?",
                family_wording="Was there a time when people stopped asking?",
                short="Stopped asking",
                about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.COMMUNITY_RESOURCES),
                voices=(Voice.CHILD,),
                depth=Depth.STANDARD,
                guidance=Guidance(look_for="Which year, and what did {child} do instead? What should somebody have asked?"),
            ),
        ),
    ),
)
