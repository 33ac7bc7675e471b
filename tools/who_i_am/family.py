"""Who I Am, items 1, 3 and 4: who the family are, who counts as family, and what good care looks like to them."""

from app.declaration import Choice, ChooseMany, Depth, Dimension, Guidance, InTheirWords, Section, Signal, Strength, Voice

ASKED = (Voice.CARER, Voice.CHILD)

FAMILY = Section(
    key="family",
    title="Part A. Who we are",
    family_title="Who we are",
    introduction="Their words, for themselves. Nobody has to fit a list.",
    family_introduction="Tell us in your own words. There is no right answer.",
    questions=(
        InTheirWords(
            key="our_family",
            wording="How does the family describe itself?",
            family_wording="How would you describe your family?",
            short="Our family",
            about=(Dimension.IDENTITY, Dimension.RELATIONSHIPS),
            voices=ASKED,
            guidance=Guidance(
                look_for="The words they choose, and whom they begin with. Two people in one family may say it differently.",
                ways_to_ask=("“If I were meeting you all for the first time, what should I know?”",),
            ),
        ),
        InTheirWords(
            key="our_culture",
            wording="How does the family describe its culture or background?",
            family_wording="How would you describe your culture or where you come from?",
            short="Culture",
            about=(Dimension.IDENTITY, Dimension.SOCIAL_INTEGRATION),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "White British is a culture too. A child with parents of different backgrounds may hold both, and is asked "
                    "what they call themselves."
                )
            ),
        ),
        InTheirWords(
            key="our_faith",
            wording="What part does faith or belief play?",
            family_wording="Do you have a faith or belief? What does it mean for you?",
            short="Faith or belief",
            about=(Dimension.IDENTITY, Dimension.SOCIAL_INTEGRATION),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "What it gives: people, rhythm, comfort, rules. Children and adults may not believe the same. None is "
                    "an answer."
                ),
                ages={
                    "5_10": "What {child} does, eats or wears that other children ask about.",
                    "11_15": "{child} may believe more, less or otherwise than the family. Ask apart.",
                    "16_17": "What would it cost {child} to choose differently?",
                },
            ),
        ),
        InTheirWords(
            key="our_languages",
            wording="Which languages are used, by whom and for what?",
            family_wording="What languages do you use? Which one do you feel at home in?",
            short="Languages",
            about=(Dimension.IDENTITY, Dimension.EDUCATION),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "Which one comforts, argues, prays, does homework? Can {child} and each carer talk easily together in "
                    "the same language? Sign languages count. Book an interpreter in the one they name."
                ),
                ages={
                    "0_1": "Which language is {child} sung to in?",
                    "1_4": (
                        "Two languages are no cause of late talking. A hearing test and a speech check are owed all the same."
                    ),
                    "5_10": (
                        "Does {child} answer in another language than the one spoken to {them}? Is {child} asked to interpret?"
                    ),
                    "11_15": "Interpreting for adults is an adult’s work. What has {child} had to hear?",
                },
            ),
        ),
        InTheirWords(
            key="who_counts",
            wording="Who counts as family?",
            family_wording="Who counts as family for you?",
            short="Who is family",
            about=(Dimension.WIDER_FAMILY, Dimension.RELATIONSHIPS),
            voices=ASKED,
            guidance=Guidance(
                look_for="Here and abroad, living and dead, by blood or not. Let {child} draw it. Pets count if {child} says so."
            ),
        ),
        InTheirWords(
            key="shares_care",
            wording="Who shares in caring for {child}?",
            family_wording="Who else helps to look after {child}?",
            short="Who shares care",
            about=(Dimension.WIDER_FAMILY, Dimension.STABILITY),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "In many families care is shared by many. That is strength, if each knows their part. Ask who decides, "
                    "who is there at night, and what {child} calls each of them."
                ),
                ages={
                    "0_1": "Who has {child} at night, and who knows the feeds and the cries?",
                    "5_10": "Who collects, who cooks, whom does school ring?",
                    "11_15": "Who, does {child} say, has brought {them} up?",
                },
            ),
        ),
        Strength(
            key="people_like_us",
            wording="People who share the family’s background, faith or experience are there for {child}",
            family_wording="Are there people like you who are there for {child}?",
            short="People like us",
            about=(Dimension.SOCIAL_INTEGRATION, Dimension.IDENTITY),
            voices=(*ASKED, Voice.PRACTITIONER),
            depth=Depth.STANDARD,
            guidance=Guidance(
                look_for="A place of worship, a site, a club, an aunt on the phone. For some, distance is safety.",
                ages={
                    "0_1": "For a baby, these are the people who hold the carers up.",
                    "1_4": "Faces, hair and words like {child}’s, in the street, at nursery and in books.",
                    "5_10": "Is {child} the only one in the class?",
                    "11_15": "Online too: who are they, and are they kind?",
                    "16_17": "Somebody a few years older who has been through it.",
                },
            ),
        ),
        InTheirWords(
            key="good_care",
            wording="What does good care look like where the family comes from?",
            family_wording="What does looking after a child well mean to you?",
            short="What good care is",
            about=(Dimension.BASIC_CARE, Dimension.FAMILY_HISTORY),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "What were they taught, and what have they kept? Listen for what is valued: respect, independence, work, "
                    "play."
                )
            ),
        ),
        InTheirWords(
            key="see_it_differently",
            wording="Where do the family and we see good care differently?",
            family_wording="Where do you and we see it in a different way?",
            short="Seen differently",
            about=(Dimension.BASIC_CARE, Dimension.GUIDANCE),
            voices=(Voice.CARER, Voice.CHILD, Voice.PRACTITIONER),
            guidance=Guidance(
                look_for=(
                    "Say yours as plainly as they say theirs. Then ask of each: what is it like for {child}? A "
                    "different way of "
                    "meeting a need is a difference. A need that goes unmet is unmet in every culture, and so is hurt."
                )
            ),
        ),
        ChooseMany(
            key="differences_about",
            wording="What is the difference about?",
            family_wording="What is it about?",
            short="What it is about",
            about=(Dimension.BASIC_CARE, Dimension.GUIDANCE),
            voices=(Voice.CARER, Voice.PRACTITIONER),
            depth=Depth.FULL,
            choices=(
                Choice(key="sleep", words="Seen differently: where and with whom {child} sleeps", family_words="Sleep"),
                Choice(key="food", words="Seen differently: food and mealtimes", family_words="Food"),
                Choice(
                    key="watching", words="Seen differently: who watches over {child}", family_words="Who keeps an eye on {child}"
                ),
                Choice(key="jobs", words="Seen differently: jobs and caring at home", family_words="Jobs at home"),
                Choice(key="rules", words="Seen differently: rules and what follows", family_words="Rules"),
                Choice(
                    key="hurting",
                    words="Seen differently: hitting or frightening a child",
                    family_words="Smacking or hitting",
                    shows=Signal.SERIOUS_NEED,
                ),
                Choice(key="illness", words="Seen differently: illness and treatment", family_words="Illness and doctors"),
                Choice(
                    key="girls_boys",
                    words="Seen differently: what girls and boys may do",
                    family_words="What girls and boys can do",
                ),
                Choice(key="nothing", words="Seen the same way", family_words="We see it the same", shows=Signal.STRENGTH),
            ),
            guidance=Guidance(look_for="Name the thing itself. “Cultural differences” is not a finding."),
        ),
    ),
)
