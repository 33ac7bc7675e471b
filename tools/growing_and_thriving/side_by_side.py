"""Care and outcome side by side: where a need is met and the child is not doing well, and the other way about."""

from app.declaration import AnswerIs, Choice, ChooseMany, Depth, Dimension, Guidance, InTheirWords, Section, Voice

SEVEN = (
    Choice(key="health", words="Health"),
    Choice(key="education", words="Education"),
    Choice(key="emotions", words="Feelings and behaviour"),
    Choice(key="identity", words="Identity"),
    Choice(key="relationships", words="Relationships"),
    Choice(key="presentation", words="Social presentation"),
    Choice(key="selfcare", words="Selfcare skills"),
    Choice(key="none", words="None of them", alone=True),
)

IN_THEIR_WORDS = Section(
    key="their_view",
    title="What the child and the family think",
    family_title="What you think",
    introduction="Ask {child} first. Then each person who cares for {them}, apart.",
    family_introduction="This part is for your own words. You know best.",
    questions=(
        InTheirWords(
            key="child_view",
            short="What the child thinks",
            wording="What does {child} say, or show, about how {child} is getting on?",
            family_wording="How do you think you are getting on?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.IDENTITY),
            voices=(Voice.CHILD,),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Exact words, a drawing described, a face pointed to. Proud of what? Wishing for what?",
                ages={
                    "1_4": "What {child} plays out with figures, and what {child} brings you to see.",
                    "11_15": "Would {child} put any of the levels somewhere else? Write where.",
                },
                ways_to_ask=("“What is going well for you?”", "“What would make it better?”", "“What did I not ask?”"),
            ),
        ),
        InTheirWords(
            key="carer_view",
            short="What each carer thinks",
            wording="What does each parent or carer make of how {child} is getting on?",
            family_wording="How do you think {child} is getting on?",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER,),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="What they are proud of, what they have tried, what they are waiting for. Where they differ, keep both.",
                ways_to_ask=("“What have you noticed that nobody has listened to?”",),
            ),
        ),
    ),
)

SIDE = Section(
    key="side_by_side",
    title="Care and outcome, side by side",
    introduction=(
        "What {child} gets and how {child} is doing are two facts. Where they do not match, do not choose between them: ask "
        "why. These are things to talk about, not findings."
    ),
    on_family_view=False,
    questions=(
        ChooseMany(
            key="met_not_well",
            short="Met, and not doing well",
            wording="Where is the need met, yet {child} is not doing well?",
            about=(Dimension.HEALTH,),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=SEVEN,
            guidance=Guidance(
                look_for="Good care does not mend everything. Think of what else is at work before you ask for more of it."
            ),
        ),
        ChooseMany(
            key="what_else",
            short="What else could explain it",
            wording="What else could explain it?",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            depth=Depth.STANDARD,
            on_family_view=False,
            ask_if=AnswerIs(
                question="met_not_well",
                one_of=("health", "education", "emotions", "identity", "relationships", "presentation", "selfcare"),
            ),
            choices=(
                Choice(key="illness", words="Illness or pain not found yet"),
                Choice(key="disability", words="Disability, or a different kind of mind, not recognised yet"),
                Choice(key="past", words="Something that happened before: loss, fear, going without"),
                Choice(key="elsewhere", words="Something elsewhere: school, street, online, another home"),
                Choice(key="time", words="Care has improved, and it takes time to show"),
                Choice(key="not_seen", words="Care looks better to us than it is for {child}"),
                Choice(key="not_understood", words="Not understood yet"),
            ),
            guidance=Guidance(
                look_for="At least two. What would show each to be wrong, and who could tell you: paediatrician, SENCO, child?"
            ),
        ),
        ChooseMany(
            key="not_met_looks_fine",
            short="Not met, and looks fine",
            wording="Where is the need not met, yet {child} looks fine?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR,),
            depth=Depth.STANDARD,
            on_family_view=False,
            choices=SEVEN,
            guidance=Guidance(
                look_for="A child who copes is easily left to cope. Looking fine does not raise the level of what {child} gets."
            ),
        ),
        ChooseMany(
            key="why_looks_fine",
            short="Why it may look fine",
            wording="What might keep {child} going?",
            about=(Dimension.EMOTIONS_AND_BEHAVIOUR, Dimension.RELATIONSHIPS),
            depth=Depth.STANDARD,
            on_family_view=False,
            ask_if=AnswerIs(
                question="not_met_looks_fine",
                one_of=("health", "education", "emotions", "identity", "relationships", "presentation", "selfcare"),
            ),
            choices=(
                Choice(key="resilience", words="Resilience: somebody or something steady makes up for it"),
                Choice(key="too_early", words="Too early to tell"),
                Choice(key="hides", words="{child} hides it, or has got used to it"),
                Choice(key="cost", words="{child} manages, at a cost somewhere else"),
                Choice(key="not_looked", words="We have not looked closely, or asked {them}"),
            ),
            guidance=Guidance(look_for="Name who makes up for it, and what would happen without them."),
        ),
        InTheirWords(
            key="condition_or_care",
            short="Condition, care or service",
            wording="What belongs to a condition, what to care, and what to a service that has not come?",
            hint="Three lists. Who has said so, and when? What nobody can say yet goes under not known.",
            about=(Dimension.HEALTH, Dimension.FAMILY_HISTORY),
            depth=Depth.FULL,
            on_family_view=False,
            guidance=Guidance(
                look_for=(
                    "Putting too much down to disability hides a child going without. Putting too little down to it blames a "
                    "carer."
                )
            ),
        ),
        InTheirWords(
            key="changed_since",
            short="What has changed",
            wording="What has changed for {child} since the last look, and what made the difference?",
            about=(Dimension.STABILITY,),
            depth=Depth.STANDARD,
            on_family_view=False,
            ask_if=AnswerIs(question="which_look", one_of=("later",)),
            guidance=Guidance(
                look_for="Both dates. Better, the same and worse may all be true at once. A help that stopped is a cause too."
            ),
        ),
        InTheirWords(
            key="find_out",
            short="What to find out",
            wording="What is not known yet, who will find out, by when?",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            guidance=Guidance(
                look_for="Seven sides looked at is the aim of this tool. A side with no answer needs a name and a date."
            ),
        ),
    ),
)
