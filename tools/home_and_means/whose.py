"""Whose it is to put right: asked of each gap, before anybody says what the gap means about care."""

from app.declaration import Choice, Guidance, Voice

BOTH = (Voice.PRACTITIONER, Voice.CARER)
WITH_CHILD = (Voice.PRACTITIONER, Voice.CARER, Voice.CHILD)

GAP = ("on_and_off", "mostly_not")

WHOSE = (
    Choice(key="family", words="The family can", family_words="We can"),
    Choice(key="family_with_help", words="The family, with help", family_words="We can, with help"),
    Choice(key="landlord_or_council", words="The landlord or council", family_words="The landlord or council"),
    Choice(key="benefits", words="The benefits system", family_words="Benefits"),
    Choice(key="health", words="A health service", family_words="A health service"),
    Choice(key="other", words="Somebody else", family_words="Someone else"),
)

DECIDE_TOGETHER = Guidance(
    look_for=(
        "Decide it together. Who has the power, the money, the legal duty to change it? What has been asked for already, and "
        "when? More than one may share it: choose the one who must act first."
    )
)

CLAIMED = (
    Choice(key="has_it", words="Has it", family_words="We get it"),
    Choice(key="not_claimed", words="Could have it, and it is not claimed", family_words="We could, but do not yet"),
    Choice(key="applied", words="Applied, and waiting", family_words="We have asked"),
    Choice(key="not_entitled", words="Not entitled", family_words="It is not for us"),
)
