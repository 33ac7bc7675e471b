"""The Pattern Over Time: how the story was gathered, and who has still to be heard."""

from app.declaration import Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Voice

GATHERING = Section(
    key="gathering",
    title="How this was gathered",
    family_title="Putting the story together",
    introduction=(
        "It is only as complete as the sharing. How often a family was seen shows how much it was watched, as well as what "
        "was needed: families with little money are seen more."
    ),
    family_introduction=(
        "We want to see how things have been for {child} over time. Good times count as much as hard ones. "
        "You can put us right. You know it best."
    ),
    questions=(
        ChooseMany(
            key="asked_of",
            wording="Who has given rows to this lane?",
            short="Who has told us",
            about=(Dimension.COMMUNITY_RESOURCES,),
            on_family_view=False,
            choices=(
                Choice(key="child", words="Rows given by {child}"),
                Choice(key="family", words="Rows given by the family"),
                Choice(key="our_record", words="Rows from our own record, from the beginning"),
                Choice(key="health", words="Rows given by midwife, health visitor, school nurse or GP"),
                Choice(key="hospital", words="Rows given by a hospital or clinic"),
                Choice(key="education", words="Rows given by nursery, school or college"),
                Choice(key="housing", words="Rows given by housing"),
                Choice(key="police", words="Rows given by police or probation"),
                Choice(key="adult_services", words="Rows given by adult mental health, drug and alcohol or social care"),
                Choice(key="voluntary", words="Rows given by a charity, faith or community group"),
                Choice(key="other_area", words="Rows given by another council or country"),
            ),
            guidance=Guidance(
                look_for="Ask for dates and what was seen. Earlier surnames, earlier addresses and earlier schools hide years."
            ),
        ),
        ChooseOne(
            key="seen_more",
            wording="Is more written here because this family is watched more?",
            short="Watched more",
            about=(Dimension.SOCIAL_INTEGRATION,),
            on_family_view=False,
            depth=Depth.STANDARD,
            choices=(
                Choice(key="watched_more", words="More is written because this family is watched more"),
                Choice(key="watched_less", words="Less is written because this family is seen less, or believed more"),
                Choice(key="about_the_same", words="Watched about as much as others"),
                Choice(key="cannot_tell", words="Cannot tell how much the watching matters"),
            ),
            guidance=Guidance(
                look_for="Benefits, a hotel, a young mother, a known name: many eyes. Private school and private doctor: few."
            ),
        ),
        ChooseOne(
            key="read_forwards",
            wording="Was the lane read from the child’s birth forwards?",
            short="Read forwards",
            about=(Dimension.FAMILY_HISTORY,),
            on_family_view=False,
            choices=(
                Choice(key="forwards", words="Read from birth forwards, with {child}’s age at each row"),
                Choice(key="part", words="Read in part, from where our record begins"),
                Choice(key="backwards", words="Read from the latest event backwards: begin again from the beginning"),
            ),
            guidance=Guidance(
                look_for="Backwards, everything leads to today’s worry. Forwards, one sees what might have gone well."
            ),
        ),
        ChooseOne(
            key="shared",
            wording="Has the family seen the lane, and put it right?",
            family_wording="Have you seen this and put us right?",
            short="Seen by the family",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            choices=(
                Choice(key="agreed", words="The family has seen it, and it stands", family_words="Yes, and it is right"),
                Choice(
                    key="corrected", words="The family has seen it, and has put things right", family_words="Yes, with changes"
                ),
                Choice(key="not_yet", words="The family has not seen it yet", family_words="Not yet"),
                Choice(
                    key="not_safe", words="It is not safe to share it with somebody in the family", family_words="Not for now"
                ),
            ),
            guidance=Guidance(look_for="Each parent apart. Leave out other people’s private facts, and who referred."),
        ),
        InTheirWords(
            key="put_right",
            wording="What does the family say is wrong or missing?",
            family_wording="What did we get wrong or leave out?",
            short="Put right",
            about=(Dimension.FAMILY_HISTORY,),
            voices=(Voice.CARER, Voice.CHILD),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="Their words, beside the row and not over it. Dates they remember, and what was going on then."
            ),
        ),
    ),
)
