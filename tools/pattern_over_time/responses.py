"""The Pattern Over Time, items 5 to 9: what help did, what was closed, what others’ stories add, and what is missing."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseMany,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)

BOTH = (Voice.PRACTITIONER, Voice.CARER)

RESPONSES = Section(
    key="responses",
    title="Reading it: what was done, and what is missing",
    family_title="What was done",
    introduction="What services did is part of the pattern. Read our own part as plainly as the family’s.",
    family_introduction="Now what other people did, us too. What helped, and what did not?",
    questions=(
        InTheirWords(
            key="help_that_worked",
            wording="Which help made a difference to {child}, at what strength and for how long?",
            family_wording="What helped the most?",
            short="Help that worked",
            about=(Dimension.COMMUNITY_RESOURCES,),
            voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER),
            shows=Signal.STRENGTH,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="From the help rows. A person may have been the help, more than the service."),
        ),
        ChooseOne(
            key="when_help_stopped",
            wording="What happened for {child} when help stopped?",
            family_wording="What happened when the help stopped?",
            short="When help stopped",
            about=(Dimension.STABILITY, Dimension.COMMUNITY_RESOURCES),
            voices=BOTH,
            choices=(
                Choice(key="held", words="It held after help stopped", family_words="It stayed better", shows=Signal.STRENGTH),
                Choice(
                    key="slipped_slowly",
                    words="It slipped slowly after help stopped",
                    family_words="It slipped bit by bit",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="slipped_fast",
                    words="It slipped within weeks of help stopping",
                    family_words="It slipped fast",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(
                    key="never_better",
                    words="Nothing had changed for {child} when help stopped",
                    family_words="It had not got better",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="no_help_yet", words="No help has begun and stopped", family_words="There has been no help yet"),
            ),
            guidance=Guidance(
                look_for="Slipping when help stops may mean that help was right and too short. Some help has to last."
            ),
        ),
        ChooseMany(
            key="closed_because",
            wording="Which worries were closed for a reason other than change for {child}?",
            short="Closed, and why",
            about=(Dimension.STABILITY,),
            on_family_view=False,
            choices=(
                Choice(key="older", words="A worry was closed because {child} got older", shows=Signal.NEED),
                Choice(key="worker_changed", words="A worry was closed because the worker changed", shows=Signal.NEED),
                Choice(key="moved", words="A worry was closed because the family moved", shows=Signal.NEED),
                Choice(key="new_start", words="A worry was closed for a new start: baby, partner or plan", shows=Signal.NEED),
                Choice(key="attended", words="A worry was closed because parents attended something", shows=Signal.NEED),
                Choice(key="not_met", words="A worry was closed because nobody could be reached", shows=Signal.NEED),
                Choice(key="got_used", words="A worry was closed because we got used to it", shows=Signal.NEED),
                Choice(key="none", words="No worry was closed without change for {child}", alone=True),
            ),
            guidance=Guidance(
                look_for="Find the closing summary. Does it say what was different for {child}, or what was finished?",
                ages={
                    "5_10": "Action for children falls off after six. Was it closed because {child} had started school?",
                    "11_15": "Was it turned into a problem of behaviour, and closed as that?",
                    "16_17": "Was it closed because {child} seemed to manage, or would soon be 18?",
                },
            ),
        ),
        InTheirWords(
            key="closed_which",
            wording="Which worries were they, and are they still so?",
            short="Which worries",
            about=(Dimension.STABILITY,),
            on_family_view=False,
            depth=Depth.STANDARD,
            ask_if=AnswerIs(
                question="closed_because",
                one_of=("older", "worker_changed", "moved", "new_start", "attended", "not_met", "got_used"),
            ),
            guidance=Guidance(
                look_for="Ask {child} and the school today about each. Age changes what is seen, seldom what is needed."
            ),
        ),
        InTheirWords(
            key="earlier_children",
            wording="What do earlier children’s stories add?",
            hint="Said with care. What happened then, what was different then, and what is different now.",
            short="Earlier children",
            about=(Dimension.FAMILY_HISTORY, Dimension.WIDER_FAMILY),
            on_family_view=False,
            depth=Depth.FULL,
            guidance=Guidance(
                look_for=(
                    "Brothers and sisters, also those who live elsewhere or have died. A parent who was a child in care was "
                    "owed better, and that is not evidence about {child}. Each child’s story belongs to that child."
                )
            ),
        ),
        ChooseMany(
            key="not_told_us",
            wording="Who has not told us?",
            short="Who has not told us",
            about=(Dimension.COMMUNITY_RESOURCES,),
            on_family_view=False,
            choices=(
                Choice(key="child", words="Not heard yet: {child}"),
                Choice(key="other_parent", words="Not heard yet: a parent who lives elsewhere"),
                Choice(key="wider_family", words="Not heard yet: wider family"),
                Choice(key="health", words="Not heard yet: health"),
                Choice(key="education", words="Not heard yet: nursery, school or college"),
                Choice(key="police_housing", words="Not heard yet: police or housing"),
                Choice(key="adult_services", words="Not heard yet: adult services"),
                Choice(key="other_area", words="Not heard yet: another council or country"),
                Choice(key="all_heard", words="Everybody who should tell us has"),
            ),
            guidance=Guidance(look_for="Give each a name and a date. Say why you ask and what the law lets them share."),
        ),
        InTheirWords(
            key="blank_years",
            wording="Which years or months are blank?",
            family_wording="Which times do we know nothing about?",
            short="Blank years",
            about=(Dimension.FAMILY_HISTORY,),
            voices=BOTH,
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Another name, address or country; home education; lockdown; the years between two workers.",
                ages={
                    "0_1": "Weeks in hospital, or with somebody else. Who had {child}?",
                    "11_15": "Adults write less from here on. Ask {child} what belongs in the gap.",
                },
            ),
        ),
    ),
)
