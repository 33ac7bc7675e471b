"""Same Needs: seen, heard, not held without agreement; and needed set beside happening."""

from app.declaration import AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Voice

RIGHTS = Section(
    key="rights",
    title="Rights",
    family_title="{child}’s rights",
    introduction="The same rights as any child, with more done to make them real.",
    family_introduction="{child} has the same rights as any child.",
    questions=(
        ChooseOne(
            key="seen",
            wording="How was {child} seen for this?",
            family_wording="Did someone spend time with {child} alone?",
            short="How I was seen",
            about=(Dimension.SAFETY, Dimension.IDENTITY),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            choices=(
                Choice(key="alone", words="Seen alone", family_words="Yes, alone", shows=Signal.STRENGTH),
                Choice(
                    key="supporter",
                    words="Seen with a supporter who is nobody’s carer",
                    family_words="Yes, with a helper",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="carer_there", words="Seen with a carer there", family_words="Only with us there", shows=Signal.EXPERIENCE
                ),
                Choice(key="asleep", words="Seen asleep or in passing only", family_words="Not really", shows=Signal.NEED),
                Choice(key="not_yet", words="Not seen yet", family_words="Not yet", shows=Signal.NEED),
            ),
            guidance=Guidance(
                look_for="A supporter who knows the child’s way of talking and has no part in the worry. In each place."
            ),
        ),
        ChooseOne(
            key="advocate",
            wording="Does {child} have an advocate?",
            family_wording="Does {child} have someone to speak up for {them}?",
            short="Advocate",
            about=(Dimension.COMMUNITY_RESOURCES, Dimension.IDENTITY),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            depth=Depth.STANDARD,
            choices=(
                Choice(
                    key="yes",
                    words="Has an advocate who uses the child’s way of talking",
                    family_words="Yes",
                    shows=Signal.STRENGTH,
                ),
                Choice(
                    key="in_name",
                    words="Has an advocate who cannot yet understand the child",
                    family_words="Yes, and still learning",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="asked", words="An advocate has been asked for", family_words="We have asked", shows=Signal.EXPERIENCE
                ),
                Choice(key="no", words="No advocate", family_words="No", shows=Signal.NEED),
            ),
            guidance=Guidance(
                look_for="Non-instructed advocacy is for a child who cannot say who should speak. Ask for it by that name."
            ),
        ),
        ChooseOne(
            key="restriction",
            wording="Is {child} held, strapped, locked in or medicated to keep {them} still?",
            family_wording="Is {child} ever held or shut in?",
            short="Holding or restriction",
            about=(Dimension.SAFETY, Dimension.IDENTITY),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            choices=(
                Choice(key="none", words="No holding or restriction", family_words="No"),
                Choice(
                    key="agreed",
                    words="Holding or restriction that is agreed, written and reviewed",
                    family_words="Yes, as agreed",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="agreed_old",
                    words="Holding or restriction agreed once and not reviewed",
                    family_words="Yes, agreed long ago",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="not_agreed",
                    words="Holding or restriction that nobody has agreed",
                    family_words="Yes, no one agreed it",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(
                    key="not_known",
                    words="Nobody has asked about holding or restriction",
                    family_words="We do not know",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Harness, bed sides, locked doors, a chair with a belt, a kitchen shut off, medicine to "
                    "quieten. In every place. Least, shortest, and what was tried first?"
                )
            ),
        ),
        InTheirWords(
            key="who_agreed",
            wording="Who agreed to it, when, and when is it looked at again?",
            family_wording="Who agreed to it, and when?",
            short="Who agreed it",
            about=(Dimension.SAFETY,),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            ask_if=AnswerIs(question="restriction", one_of=("agreed", "agreed_old", "not_agreed")),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for=(
                    "Names and dates, a clinician among them. For a child of 16 or 17, or "
                    "one kept away from home, ask about the law."
                )
            ),
        ),
        InTheirWords(
            key="needed_and_happening",
            wording="Set side by side: which needs are met everywhere, and where is the gap?",
            short="Needed and happening",
            about=(Dimension.BASIC_CARE, Dimension.COMMUNITY_RESOURCES),
            shows=None,
            depth=Depth.STANDARD,
            on_family_view=False,
            long=True,
            guidance=Guidance(look_for="Strengths first. For each gap: which place, whose, asked of whom, by when."),
        ),
    ),
)
