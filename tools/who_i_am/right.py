"""Who I Am, item 2: what we should know to get it right."""

from app.declaration import Dimension, Guidance, InTheirWords, Section, Voice

ASKED = (Voice.CARER, Voice.CHILD)

GETTING_IT_RIGHT = Section(
    key="getting_it_right",
    title="Part A. What we should get right",
    family_title="Help us to get it right",
    introduction="Small things that show respect, and that {child} will notice when they are wrong.",
    family_introduction="Tell us the things that matter, so we do not get them wrong.",
    questions=(
        InTheirWords(
            key="names_right",
            wording="How should we say and write the names in this family?",
            family_wording="How do we say your names? How do you write them?",
            short="Names",
            about=(Dimension.IDENTITY,),
            voices=ASKED,
            guidance=Guidance(
                look_for="Write it as it sounds. Which name is for strangers, and which for friends? Mend the record today."
            ),
        ),
        InTheirWords(
            key="food_right",
            wording="What should we know about food?",
            family_wording="What should we know about food?",
            short="Food",
            about=(Dimension.BASIC_CARE, Dimension.IDENTITY),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "What is eaten, and what never is. Fasting, and who decides it for {child}. What a food parcel gets wrong."
                ),
                ages={
                    "0_1": "First foods: what is given here, when, and by whom?",
                    "5_10": "What {child} can eat at school dinners and at parties.",
                    "11_15": "Fasting: does {child} choose it, and what about school, sport and medicines?",
                },
            ),
        ),
        InTheirWords(
            key="hair_and_skin",
            wording="What should we know about hair and skin care?",
            family_wording="What should we know about hair and skin?",
            short="Hair and skin",
            about=(Dimension.BASIC_CARE, Dimension.SOCIAL_PRESENTATION, Dimension.IDENTITY),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "How often is washed or oiled or braided, by whom, with what? Dry skin and scalp show differently on "
                    "darker skin, and so do bruises, rashes and jaundice: ask a clinician who knows."
                ),
                ages={
                    "0_1": "Birth marks that look like bruises are common on darker skin. Ask for them to be noted at birth.",
                    "1_4": "Who does it, and would nursery like to be shown?",
                    "5_10": "Swimming, sport, and what other children say.",
                    "11_15": "School rules about hair. Money for what it takes. Whose taste is it now?",
                },
            ),
        ),
        InTheirWords(
            key="gender_right",
            wording="What words does each person use about their gender?",
            family_wording="What words should we use for you: he, she, they?",
            short="Gender",
            about=(Dimension.IDENTITY,),
            voices=ASKED,
            guidance=Guidance(
                look_for=(
                    "Ask each person apart. A child may use one word here and another at home, and is not to be told on. "
                    "Who knows, and who must not?"
                ),
                ages={
                    "5_10": "Take the words {child} uses, and do not press for more.",
                    "11_15": "Ask privately, and ask which words are safe in a letter.",
                    "16_17": "The same, and in writing.",
                },
            ),
        ),
        InTheirWords(
            key="days_right",
            wording="Which days or times should we know about?",
            family_wording="Which days or times matter to you?",
            short="Days",
            about=(Dimension.IDENTITY, Dimension.SOCIAL_INTEGRATION),
            voices=ASKED,
            guidance=Guidance(look_for="Holy days, prayer, mourning, fairs, a birthday, an anniversary. Put them in the diary."),
        ),
        InTheirWords(
            key="who_speaks",
            wording="Who speaks for whom in this family?",
            family_wording="Who speaks for whom? Who should we ask first?",
            short="Who speaks for whom",
            about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
            voices=(*ASKED, Voice.PRACTITIONER),
            guidance=Guidance(
                look_for=(
                    "An elder, a husband, the best English speaker, a child. Respect it, and still hear each person apart. "
                    "Who have we never heard?"
                )
            ),
        ),
    ),
)
