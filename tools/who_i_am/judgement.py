"""Who I Am, part B: thinking about our own judgement. Read only by its author and their supervisor."""

from app.declaration import AnswerIs, Choice, ChooseMany, Depth, Dimension, Guidance, InTheirWords, Section

JUDGEMENT = Section(
    key="judgement",
    title="Part B. Thinking about our judgement",
    on_family_view=False,
    introduction=(
        "Yours alone, and then yours and your supervisor’s. It goes in no copy and counts towards nothing. It may have to be "
        "disclosed if a court orders it, so write about your own thinking, and leave facts about the family where they belong."
    ),
    questions=(
        ChooseMany(
            key="read_differently",
            wording="If one thing were different, would I read this another way?",
            hint="Change one at a time. Picture the same child with the same day.",
            short="Read it differently",
            about=(Dimension.IDENTITY,),
            private=True,
            on_family_view=False,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="richer", words="I might read it differently if the family were richer"),
                Choice(key="poorer", words="I might read it differently if the family were poorer"),
                Choice(key="white", words="I might read it differently if the family were white"),
                Choice(key="black", words="I might read it differently if the family were Black"),
                Choice(
                    key="another_ethnicity", words="I might read it differently if the family were of another ethnicity or faith"
                ),
                Choice(key="disabled", words="I might read it differently if {child} were disabled"),
                Choice(key="not_disabled", words="I might read it differently if {child} were not disabled"),
                Choice(key="girl_or_boy", words="I might read it differently if {child} were a girl, or a boy"),
                Choice(key="like_mine", words="I might read it differently if the family were like mine"),
                Choice(key="same", words="I have tried each, and would read it the same way"),
            ),
            guidance=Guidance(
                look_for="Both ways: would I worry more, or less? “The same” is worth a second try with one real case."
            ),
        ),
        InTheirWords(
            key="read_differently_how",
            wording="What would I see, say or do differently then?",
            short="How differently",
            about=(Dimension.IDENTITY,),
            private=True,
            on_family_view=False,
            shows=None,
            depth=Depth.STANDARD,
            ask_if=AnswerIs(
                question="read_differently",
                one_of=(
                    "richer",
                    "poorer",
                    "white",
                    "black",
                    "another_ethnicity",
                    "disabled",
                    "not_disabled",
                    "girl_or_boy",
                    "like_mine",
                ),
            ),
            guidance=Guidance(look_for="A word I would not have used. A visit I would have made. A question I would have asked."),
        ),
        InTheirWords(
            key="put_down_to_culture",
            wording="What have I put down to culture that I should ask about?",
            short="Put down to culture",
            about=(Dimension.IDENTITY, Dimension.FAMILY_HISTORY),
            private=True,
            on_family_view=False,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="“That’s how they do it”, “they look after their own”, strictness, chores, silence, being left."
            ),
        ),
        InTheirWords(
            key="put_down_to_neglect",
            wording="What have I put down to neglect that may be difference or poverty?",
            short="Put down to neglect",
            about=(Dimension.INCOME, Dimension.IDENTITY),
            private=True,
            on_family_view=False,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "Shared beds, other foods, many carers, a cold house, a full house. {child} still goes without: the help "
                    "is what changes."
                )
            ),
        ),
        ChooseMany(
            key="more_wary_or_hesitant",
            wording="Have I been more wary, or more hesitant, than I would be elsewhere?",
            short="Wary or hesitant",
            about=(Dimension.IDENTITY,),
            private=True,
            on_family_view=False,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="wary_race", words="I have been more wary because of race, faith or background"),
                Choice(key="hesitant_race", words="I have been more hesitant because of race, faith or background"),
                Choice(key="wary_class", words="I have been more wary because of class or money"),
                Choice(key="hesitant_class", words="I have been more hesitant because of class, money or profession"),
                Choice(key="complaint", words="I have been more hesitant for fear of a complaint"),
                Choice(key="fear", words="I have been more hesitant because somebody frightens me"),
                Choice(key="called_racist", words="I have been more hesitant for fear of being called racist"),
                Choice(key="neither", words="I have been neither, as far as I can tell", alone=True),
            ),
            guidance=Guidance(
                look_for="A shorter visit, a room not seen, a letter checked twice, a worry shared sooner than for others."
            ),
        ),
        InTheirWords(
            key="whose_expertise",
            wording="Whose expertise have I sought?",
            short="Whose expertise",
            about=(Dimension.COMMUNITY_RESOURCES,),
            private=True,
            on_family_view=False,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "The family’s first. A community organisation, a cultural adviser. Not the one Black or Muslim colleague, "
                    "again and unasked."
                )
            ),
        ),
        InTheirWords(
            key="child_said",
            wording="What has this child said about racism, faith, gender or belonging?",
            short="What the child said",
            about=(Dimension.IDENTITY, Dimension.EMOTIONS_AND_BEHAVIOUR),
            private=True,
            on_family_view=False,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="If nothing: have I asked? Their words belong in Part A. Here, write how I heard them."),
        ),
        InTheirWords(
            key="what_we_did",
            wording="What did we do about what this child said?",
            short="What we did",
            about=(Dimension.IDENTITY, Dimension.COMMUNITY_RESOURCES),
            private=True,
            on_family_view=False,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Written down and left is the silence that reviews describe. What could be done tomorrow?"
            ),
        ),
    ),
)
