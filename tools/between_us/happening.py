"""Between Us, part C, first half: what was agreed and what happened, facts before reasons."""

from app.declaration import (
    Choice,
    ChooseMany,
    Column,
    DatedRows,
    Depth,
    Dimension,
    GetsInTheWay,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

BOTH = (Voice.PRACTITIONER, Voice.CARER)

HAPPENING = Section(
    key="happening",
    title="Part C. What is happening between us",
    family_title="What we agreed, and what happened",
    introduction=(
        "Facts first, for us as well as for the family. Where a label comes to mind, write what was agreed, what happened, when, "
        "and what you think it means."
    ),
    family_introduction="First what we all said. Then what we all did. Reasons come after.",
    questions=(
        DatedRows(
            key="agreed",
            wording="What was agreed, and what did each do?",
            family_wording="What did we agree? What did each of us do?",
            short="Agreed and happened",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.WRITTEN_RECORD),
            columns=(
                Column(key="what_was_agreed", words="What was agreed, in the words used", family_words="What we agreed"),
                Column(key="by_whom", words="By whom", family_words="Who agreed"),
                Column(key="family_did", words="What the family did, and when", family_words="What you did"),
                Column(key="we_did", words="What we did, and when", family_words="What we did"),
                Column(key="for_child", words="What was different for {child}", family_words="What changed for {child}"),
            ),
            guidance=Guidance(
                look_for=(
                    "“Agreed” means that they said yes and could have said no. Our own promises first: calls, referrals, dates. "
                    "“Was told to” is not an agreement."
                )
            ),
        ),
        GetsInTheWay(
            key="in_familys_way",
            wording="What was in the family’s way?",
            family_wording="What got in your way?",
            short="In the family’s way",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.INCOME),
            voices=BOTH,
            guidance=Guidance(look_for="Ask, and do not guess. Each points to a help. It is nobody’s fault to be tired."),
        ),
        ChooseMany(
            key="our_barriers",
            wording="What about our services was in the way?",
            family_wording="What did we do that got in your way?",
            short="Our part in the way",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=BOTH,
            choices=(
                Choice(key="times", words="In the way: the times we offered", family_words="The times", shows=Signal.NEED),
                Choice(
                    key="places", words="In the way: the place, or the travel", family_words="Where it was", shows=Signal.NEED
                ),
                Choice(key="letters", words="In the way: letters and forms", family_words="Letters and forms", shows=Signal.NEED),
                Choice(
                    key="language", words="In the way: language or long words", family_words="The words used", shows=Signal.NEED
                ),
                Choice(key="tone", words="In the way: our tone", family_words="How we spoke", shows=Signal.NEED),
                Choice(
                    key="worker_changes", words="In the way: changes of worker", family_words="New workers", shows=Signal.NEED
                ),
                Choice(key="too_many", words="In the way: too many of us", family_words="Too many of us", shows=Signal.NEED),
                Choice(
                    key="past_removal",
                    words="In the way: a child removed before",
                    family_words="A child taken before",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="past_service",
                    words="In the way: how a service was before",
                    family_words="How it was before",
                    shows=Signal.NEED,
                ),
                Choice(key="waiting", words="In the way: a waiting list", family_words="The wait", shows=Signal.NEED),
                Choice(key="none", words="Nothing of ours was in the way, they say", family_words="None of these", alone=True),
            ),
            guidance=Guidance(look_for="Which could be mended by Friday? Grief for a child removed is not a lack of interest."),
        ),
        InTheirWords(
            key="service_did",
            wording="What did the service do?",
            family_wording="What did we do that helped?",
            short="What we did",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=BOTH,
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Done, and not offered. With dates."),
        ),
        InTheirWords(
            key="service_did_not",
            wording="What did the service not do?",
            family_wording="What did we not do?",
            short="What we did not do",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=BOTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Promised and not done; needed and not offered; begun and dropped."),
        ),
        InTheirWords(
            key="first_explanation",
            wording="What is one explanation for what we see?",
            short="One explanation",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            on_family_view=False,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Yours, in plain words. What would we see if it were true?"),
        ),
        InTheirWords(
            key="second_explanation",
            wording="What is another explanation?",
            short="Another explanation",
            about=(Dimension.COMMUNITY_RESOURCES,),
            shows=None,
            on_family_view=False,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="One in which everybody is doing their best. Then one about us. What would tell them apart?"
            ),
        ),
        InTheirWords(
            key="familys_explanation",
            wording="How does the family explain it?",
            family_wording="How do you see it?",
            short="The family’s explanation",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CARER, Voice.CHILD),
            guidance=Guidance(look_for="Their words. Both may be true."),
        ),
    ),
)
