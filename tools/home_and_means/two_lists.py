"""The two lists: help that is needed, and, only after help, what is about care."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    GetsInTheWay,
    Guidance,
    InTheirWords,
    Section,
    Voice,
)
from tools.home_and_means.whose import BOTH

HELP_LIST = Section(
    key="help_needed",
    title="Help needed",
    family_title="Help that is needed",
    introduction="Every gap begins on this list. It says nothing about parenting. Who puts each right, by when?",
    family_introduction="This list is about help. It says nothing about how good a parent you are.",
    questions=(
        DatedRows(
            key="help_list",
            short="Help needed",
            wording="Which gaps need help, whose is each, by when?",
            family_wording="What help is needed, from whom, by when?",
            hint="The date is when it is to be done by. Our own part goes first.",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.HOUSING, Dimension.INCOME),
            to_come=True,
            columns=(
                Column(key="gap", words="The gap, for {child}", family_words="What is missing?"),
                Column(key="whose", words="Whose it is to put right", family_words="Whose job is it?"),
                Column(key="help", words="Help offered, and what was said", family_words="What help?"),
                Column(key="we_do", words="What we do, and by when", family_words="What will we do?"),
            ),
            guidance=Guidance(
                look_for=(
                    "Emergency money, benefits check, debt advice, beds, repairs, housing, energy supplier, school, charity. A "
                    "leaflet is not help."
                )
            ),
        ),
        GetsInTheWay(
            key="in_the_way",
            short="What gets in the way",
            wording="What gets in the way of putting the gaps right?",
            family_wording="What makes it hard to put right?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Each one points to a help. Services hard to use: change ours."),
        ),
        InTheirWords(
            key="family_view_of_help",
            short="What the family makes of it",
            wording="What does the family make of these lists?",
            family_wording="What do you make of this?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER, Voice.CHILD),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="What is missing from it, what is unfair in it. Keep their words beside yours."),
        ),
    ),
)

CARE_LIST = Section(
    key="care_concern",
    title="Care concern, within means",
    introduction=(
        "Nothing goes here until what is needed is there, help has been offered, and it has been given a fair time. Money, "
        "place and other people’s duties are not care."
    ),
    on_family_view=False,
    questions=(
        ChooseOne(
            key="means_and_help",
            short="Means and help first",
            wording="Is there a gap where the means are there and help has been offered?",
            about=(Dimension.BASIC_CARE,),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=(
                Choice(key="none", words="No: every gap is one of means, place or somebody else’s duty"),
                Choice(key="not_yet", words="Not yet known: help is not there, or has not had a fair time"),
                Choice(key="yes", words="Yes: the means are there, help was offered, and {child} still goes without"),
            ),
            guidance=Guidance(
                look_for=(
                    "Money actually in hand, not on paper. Help that reached them. Health, fear, control by somebody, grief: is "
                    "each considered?"
                )
            ),
        ),
        DatedRows(
            key="care_rows",
            short="Care concern",
            wording="What does {child} still go without, and why is it about care?",
            hint=(
                "The date is when help was offered. Each row needs its reason. It goes back to the family before it goes to "
                "anyone else."
            ),
            about=(Dimension.BASIC_CARE, Dimension.SAFETY),
            depth=Depth.STANDARD,
            on_family_view=False,
            ask_if=AnswerIs(question="means_and_help", one_of=("yes",)),
            columns=(
                Column(key="without", words="What {child} goes without"),
                Column(key="means", words="What means there are, and how that is known"),
                Column(key="help", words="Which help was offered, and what became of it"),
                Column(key="other", words="What else was considered"),
                Column(key="reason", words="Why it is about care"),
            ),
            guidance=Guidance(
                look_for="For each carer apart. What would show this to be wrong? Everyday Care Profile takes it further."
            ),
        ),
        InTheirWords(
            key="considered_with",
            short="Talked through with",
            wording="With whom has this been talked through?",
            about=(Dimension.FAMILY_HISTORY,),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            ask_if=AnswerIs(question="means_and_help", one_of=("yes",)),
            guidance=Guidance(
                look_for="The family, a supervisor, somebody who knows about benefits or housing. Where they differ, say so."
            ),
        ),
    ),
)
