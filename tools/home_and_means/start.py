"""Home, Money and Neighbourhood: the invitation, what the family is proud of, and what they would fix first."""

from app.declaration import (
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    OnDate,
    Section,
    Signal,
    Voice,
)

START = Section(
    key="start",
    title="By invitation",
    family_title="Your home",
    introduction=(
        "Ask to be shown round, and let {carer} lead. Begin with what they are proud of. Nobody is scored for tidiness here."
    ),
    family_introduction=(
        "Will you show us round? You lead. It is about what you have and what would help. It is not a check on tidiness."
    ),
    questions=(
        ChooseOne(
            # Looked at: each answer says both.
            key="invitation",
            short="Shown round",
            wording="Who showed you round, and how far?",
            about=(Dimension.HOUSING,),
            on_family_view=False,
            choices=(
                Choice(key="all", words="The family showed all of it"),
                Choice(key="part", words="Part of it was shown"),
                Choice(key="child_too", words="The child showed their own spaces too"),
                Choice(key="not_today", words="Not today: another day was agreed"),
                Choice(key="not_asked", words="I did not ask"),
            ),
            guidance=Guidance(
                look_for=(
                    "A closed door has many reasons. Ask once, kindly, and write what was not seen as not known. Safety today "
                    "is asked whatever is shown."
                ),
                ways_to_ask=("“Would you show me round, and tell me what works and what does not?”",),
            ),
        ),
        InTheirWords(
            key="proud_of",
            short="What they are proud of",
            wording="What is the family proud of here?",
            family_wording="What are you proud of here?",
            about=(Dimension.HOUSING, Dimension.FAMILY_HISTORY),
            voices=(Voice.CARER, Voice.CHILD),
            shows=Signal.STRENGTH,
            guidance=Guidance(
                look_for="A painted wall, a drawer of clean clothes, a view. Say what you liked, and mean it.",
                ways_to_ask=("“What have you done here that you like?”",),
            ),
        ),
        InTheirWords(
            key="fix_first",
            short="What they would fix first",
            wording="What would the family fix first?",
            family_wording="What would you fix first?",
            about=(Dimension.HOUSING, Dimension.INCOME),
            voices=(Voice.CARER,),
            guidance=Guidance(
                look_for="Begin there. Who has been asked already, when, and what was said? Bring the answer back yourself.",
                ways_to_ask=("“If somebody came tomorrow with tools and money, what first?”",),
            ),
        ),
        InTheirWords(
            key="already_tried",
            short="What they have tried",
            wording="What has the family already tried?",
            family_wording="What have you already tried?",
            about=(Dimension.HOUSING, Dimension.COMMUNITY_RESOURCES),
            voices=(Voice.CARER,),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Calls, letters, complaints, borrowed heaters, sleeping all in one room. It is care, and it is evidence."
            ),
        ),
        ChooseOne(
            key="photos",
            short="Photographs",
            wording="Have photographs been agreed to?",
            family_wording="Are photos OK?",
            hint=(
                "Only with consent, of things and not of people. Say what they are for, who will see them, when they will be "
                "deleted."
            ),
            about=(Dimension.HOUSING,),
            voices=(Voice.CARER,),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="yes", words="Yes, and what they are for was explained", family_words="Yes, and I know what they are for"
                ),
                Choice(key="family_takes", words="The family will take them", family_words="I will take them"),
                Choice(key="no", words="No: notes only", family_words="No, just notes"),
            ),
            guidance=Guidance(
                look_for="No is a full answer. A photograph of damp helps with a landlord; one of a sink helps nobody."
            ),
        ),
        OnDate(
            key="baseline",
            short="Baseline",
            said_at_start=True,
            wording="When was it seen?",
            about=(Dimension.HOUSING,),
            on_family_view=False,
            guidance=Guidance(look_for="Weather and day of the month matter: how cold was it, how long since money came?"),
        ),
        OnDate(
            key="next_look",
            short="Next look",
            wording="When will it be looked at again?",
            family_wording="When shall we look again?",
            about=(Dimension.HOUSING,),
            becomes_due="Look at {child}’s home again",
            to_come=True,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="After the help was due, not before. Say what you hope will be different."),
        ),
        DatedRows(
            key="baseline_notes",
            short="Notes and photographs",
            wording="Which notes or photographs show how it is now?",
            family_wording="What shows how it is now?",
            about=(Dimension.HOUSING,),
            shows=None,
            depth=Depth.FULL,
            columns=(
                Column(key="what", words="What it shows"),
                Column(key="where", words="Where in the home"),
                Column(key="who", words="Who took or wrote it, and who agreed"),
            ),
            guidance=Guidance(look_for="Things, not people. The same place again at the next look."),
        ),
    ),
)
