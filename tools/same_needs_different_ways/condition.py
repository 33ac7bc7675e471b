"""Same Needs: is it the condition, and would we accept it for another child. Answered every time."""

from app.declaration import (
    AnswerIs,
    Choice,
    ChooseMany,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    OnDate,
    Section,
    Signal,
    Voice,
)

IS_IT_THE_CONDITION = Section(
    key="is_it_the_condition",
    title="Is it the condition?",
    family_title="Is it the condition?",
    introduction=(
        "For the sign or change that matters most. The check whether we would accept it for another child is answered every time."
    ),
    family_introduction="When something changes, it is easy to say “that is the condition”. We want to be sure.",
    questions=(
        InTheirWords(
            key="sign_noticed",
            wording="What sign or change has been noticed?",
            family_wording="What has changed for {child}?",
            short="Sign or change",
            about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
            guidance=Guidance(
                look_for=(
                    "What, since when, who saw it. Weight, sleep, marks, mood, a skill lost, "
                    "a new fear. If nothing has changed, write that."
                )
            ),
        ),
        ChooseOne(
            key="condition_explains",
            wording="Could the condition explain it?",
            family_wording="Could it be the condition?",
            short="Could it be the condition",
            about=(Dimension.HEALTH,),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            choices=(
                Choice(
                    key="clinician_yes",
                    words="A clinician has looked at this sign and says that the condition explains it",
                    family_words="Yes, a doctor has looked",
                    shows=Signal.EXPERIENCE,
                ),
                Choice(
                    key="clinician_no",
                    words="A clinician has looked, and the condition does not explain it",
                    family_words="No, a doctor has looked",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="assumed",
                    words="It is assumed, and nobody has looked",
                    family_words="We think so; no one has looked",
                    shows=Signal.NEED,
                ),
                Choice(key="not_known", words="Nobody knows", family_words="No one knows", shows=Signal.NEED),
                Choice(key="no_sign", words="No sign or change to explain", family_words="Nothing has changed"),
            ),
            guidance=Guidance(look_for="“It’s part of the condition” is a thing a clinician finds, not a thing that gets about."),
        ),
        InTheirWords(
            key="who_said_so",
            wording="Who said so?",
            family_wording="Who said so?",
            short="Who said so",
            about=(Dimension.HEALTH,),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            ask_if=AnswerIs(question="condition_explains", one_of=("clinician_yes", "clinician_no", "assumed")),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Name and role. Had that person seen {child}, and this sign?"),
        ),
        OnDate(
            key="last_checked",
            wording="When was it last checked?",
            family_wording="When was it last looked at?",
            short="Last checked",
            about=(Dimension.HEALTH,),
            voices=(Voice.PRACTITIONER, Voice.WRITTEN_RECORD, Voice.CARER),
            ask_if=AnswerIs(question="condition_explains", one_of=("clinician_yes", "clinician_no")),
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Longer ago than the sign itself is not a check."),
        ),
        ChooseOne(
            key="differs",
            wording="Does it differ between settings or carers?",
            family_wording="Is it the same in each place?",
            short="Differs between places",
            about=(Dimension.HEALTH, Dimension.SAFETY),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            choices=(
                Choice(
                    key="same", words="The sign is the same in each place", family_words="Yes, the same", shows=Signal.EXPERIENCE
                ),
                Choice(
                    key="worse_somewhere",
                    words="The sign is worse in one place or with one person",
                    family_words="No, worse in one place",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="better_somewhere",
                    words="The sign goes away in one place",
                    family_words="No, it goes away in one place",
                    shows=Signal.NEED,
                ),
                Choice(
                    key="not_compared", words="Nobody has compared places", family_words="No one has looked", shows=Signal.NEED
                ),
            ),
            guidance=Guidance(look_for="A condition does not keep school hours. Ask both places on the same day."),
        ),
        ChooseOne(
            key="accept_for_another",
            wording="Would we accept it for a child who is not disabled?",
            hint="This is the check against expecting less. Answer it before you finish.",
            short="Would we accept it",
            about=(Dimension.SAFETY, Dimension.IDENTITY),
            on_family_view=False,
            choices=(
                Choice(
                    key="no",
                    words="We would not accept it for another child: act as we would for that child",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="yes", words="We would accept it for another child"),
                Choice(
                    key="not_sure",
                    words="Not sure whether we would accept it for another child: taken to supervision today",
                    shows=Signal.NEED,
                ),
            ),
            guidance=Guidance(
                look_for=(
                    "Answered every time, by the worker, aloud. Picture a child of the same age, in the "
                    "same clothes, with the same weight, hours and handling."
                )
            ),
        ),
        InTheirWords(
            key="accept_why",
            wording="Why do we say so?",
            short="Why",
            about=(Dimension.SAFETY,),
            shows=None,
            on_family_view=False,
            guidance=Guidance(
                look_for="If the answer leans on how hard the parents work, it is about them, and not about the child."
            ),
        ),
        ChooseMany(
            key="if_it_were",
            wording="What would we see if it were something else: do we see it?",
            family_wording="Could it be one of these?",
            short="If it were something else",
            about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.PRACTITIONER, Voice.OTHER_PROFESSIONAL, Voice.CARER),
            depth=Depth.STANDARD,
            choices=(
                Choice(key="pain", words="It could be pain", family_words="Pain", shows=Signal.NEED),
                Choice(key="hunger", words="It could be hunger or thirst", family_words="Hunger or thirst", shows=Signal.NEED),
                Choice(key="loneliness", words="It could be loneliness", family_words="Being lonely", shows=Signal.NEED),
                Choice(
                    key="fear",
                    words="It could be fear of somebody or something",
                    family_words="Being scared",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="tired", words="It could be tiredness", family_words="Being tired", shows=Signal.NEED),
                Choice(key="bored", words="It could be boredom", family_words="Being bored", shows=Signal.NEED),
                Choice(key="medicine", words="It could be a medicine", family_words="Medicine", shows=Signal.NEED),
                Choice(key="none", words="None of these fits", family_words="None of these", alone=True),
            ),
            guidance=Guidance(
                look_for=(
                    "Look at each before ruling it out: teeth, ears, bowels, hips, sinus, periods. Try pain "
                    "relief, food, company, with a clinician’s advice, and watch."
                )
            ),
        ),
        InTheirWords(
            key="we_would_see",
            wording="What would we see if it were pain, hunger or loneliness?",
            family_wording="How would {child} show it?",
            short="What we would see",
            about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
            voices=(Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
            shows=None,
            depth=Depth.STANDARD,
            guidance=Guidance(look_for="Back to How I tell you. Who will look, where, by when?"),
        ),
    ),
)
