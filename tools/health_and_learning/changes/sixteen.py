"""Getting There for a young person of 16 or 17, who may consent and go alone."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AppliesTo,
    Choice,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Reword,
    Signal,
    Voice,
)

AGE_16_17 = Adaptation(
    key="age_16_17",
    for_whom="A young person of 16 or 17",
    when="The young person is 16 or 17.",
    what_changes=(
        "The young person may consent and attend alone. Going alone and not going is recorded "
        "in its own words. College and work take the place of school."
    ),
    applies_to=AppliesTo(age_from=16, age_to=17),
    comparable=Comparability.WITH_CARE,
    method=(
        "See the young person first. Ask whether and how a parent or carer is to be asked.",
        "They may consent to their own treatment. Some at this age still need somebody to bring them: ability, not age, decides.",
        "Say “did not attend” only of somebody who can truly go alone: who knew the date, had the fare and was not afraid.",
        "Adult clinics begin. Name who hands over to whom.",
    ),
    reword=(
        Reword(
            question="needs_seen",
            family_wording="When you need a doctor or nurse, do you get to see one?",
            voices=(Voice.PRACTITIONER, Voice.CHILD, Voice.CARER, Voice.WRITTEN_RECORD),
            family_anchors=Anchors(
                steady="I get seen in good time.",
                mostly="Once it was late. I went in the end.",
                on_and_off="It takes weeks, or a push.",
                mostly_not="I am not being seen for something that hurts or matters.",
            ),
        ),
        Reword(
            question="treatment",
            family_wording="Do you get and take the medicine you need?",
            voices=(Voice.PRACTITIONER, Voice.CHILD, Voice.CARER, Voice.WRITTEN_RECORD),
            family_anchors=Anchors(
                steady="Yes, as the doctor said.",
                mostly="I miss one now and then.",
                on_and_off="I stop at times, and get ill again.",
                mostly_not="Mostly no. I am ill or in pain.",
            ),
        ),
        Reword(question="on_time", hint="College, training or work. Who wakes them, if anybody?"),
        Reword(question="kit", hint="Fares, tools, work clothes, ingredients, a laptop. A bursary claimed or not."),
        Reword(
            question="home_reaches_school",
            wording="Does somebody take an interest in {child}’s course or work?",
            family_wording="Does someone at home ask about college or work?",
        ),
        Reword(
            question="why_out",
            wording="Why does {child} have no course or work with training?",
            family_wording="Why no course or work just now?",
            hint="Young people are to be in learning or work with training until 18.",
        ),
        Reword(question="worst_thing", family_wording="What is the worst thing about college, work or getting help?"),
    ),
    add=(
        Add(
            question=ChooseOne(
                key="goes_alone",
                wording="Does {child} go to appointments alone?",
                family_wording="Do you go on your own?",
                short="Goes alone",
                about=(Dimension.HEALTH, Dimension.SELFCARE),
                voices=(Voice.CHILD, Voice.PRACTITIONER),
                choices=(
                    Choice(
                        key="chooses",
                        words="Goes alone, by choice, and it works",
                        family_words="Yes, and I am fine with it",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="with_someone",
                        words="Goes with somebody of {their} choosing",
                        family_words="With someone I choose",
                        shows=Signal.STRENGTH,
                    ),
                    Choice(
                        key="wants_company",
                        words="Goes alone, and would like somebody there",
                        family_words="Yes, and I would like someone there",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="would_alone",
                        words="Would go if it could be alone",
                        family_words="I would if I could go alone",
                        shows=Signal.NEED,
                    ),
                    Choice(
                        key="cannot_yet",
                        words="Cannot yet manage it alone, and nobody brings {them}",
                        family_words="I can’t do it alone yet",
                        shows=Signal.SERIOUS_NEED,
                    ),
                ),
                guidance=Guidance(
                    look_for="Who holds the letters and the phone number? Does the clinic know the young person may come alone?"
                ),
            ),
            section="appointments",
            after="why_missed",
        ),
        Add(
            question=InTheirWords(
                key="consent_and_private",
                wording="What has {child} been told about consent, and about what stays private?",
                family_wording="Has someone told you what you can agree to, and what stays private?",
                short="Consent and privacy",
                about=(Dimension.HEALTH, Dimension.IDENTITY),
                voices=(Voice.CHILD, Voice.PRACTITIONER),
                shows=None,
                depth=Depth.STANDARD,
                guidance=Guidance(
                    look_for=(
                        "Who told them, in what words. Sexual health, mood and contraception can be seen to "
                        "without a parent knowing. Say what cannot be kept private."
                    )
                ),
            ),
            section="appointments",
            after="goes_alone",
        ),
    ),
)
