"""Getting There, fourth part: ready to learn, and home and school together."""

from app.declaration import Anchors, AnswerIs, Depth, Dimension, Guidance, Ladder, Section, Voice
from tools.health_and_learning.support import funded_hours, helped_to_learn, learning_support

READY = Section(
    key="ready_to_learn",
    title="Learning: ready, and helped to learn",
    family_title="Ready to learn",
    introduction="Ready means able to learn when there. Support is looked at on both sides of the school gate.",
    family_introduction="This is about being ready to learn, and about how home and school work together.",
    questions=(
        Ladder(
            key="rested",
            wording="Does {child} arrive rested enough to learn?",
            family_wording="Has {child} had enough sleep?",
            short="Rested",
            about=(Dimension.EDUCATION, Dimension.BASIC_CARE),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            brief=True,
            anchors=Anchors(
                steady="Awake and able, nearly every day.",
                mostly="Tired after a bad night, now and then.",
                on_and_off="Tired most weeks; head on the desk, or tearful by noon.",
                mostly_not="Too tired to learn on most days.",
            ),
            family_anchors=Anchors(
                steady="Yes, nearly each day.",
                mostly="Tired now and then.",
                on_and_off="Tired most weeks.",
                mostly_not="Too tired most days.",
            ),
            guidance=Guidance(
                look_for=(
                    "Ask what the night was like before asking about bedtime. Noise, caring, fear, screens, a bed to call "
                    "their own."
                ),
                ages={
                    "1_4": "Asleep on the carpet, or too wound up for a nap. What does the key person see?",
                    "5_10": "Bedtime on a school night, and who says so. A wet bed, or sharing with a baby, breaks the night.",
                    "11_15": "Body clocks run late now. The phone, worry, noise, or getting others up.",
                    "16_17": "Shifts, study, nights on a sofa.",
                },
            ),
        ),
        Ladder(
            key="fed",
            wording="Does {child} arrive having eaten?",
            family_wording="Has {child} had something to eat?",
            short="Fed",
            about=(Dimension.EDUCATION, Dimension.BASIC_CARE),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            brief=True,
            anchors=Anchors(
                steady="Has eaten, and has lunch.",
                mostly="Missed now and then, and somebody made up for it.",
                on_and_off="Hungry on some days each week; asks, or goes quiet.",
                mostly_not="Hungry on most days.",
            ),
            family_anchors=Anchors(
                steady="Yes, and has lunch.",
                mostly="Missed now and then.",
                on_and_off="Hungry some days each week.",
                mostly_not="Hungry most days.",
            ),
            guidance=Guidance(
                look_for=(
                    "Mondays and the week before payday. Is free lunch claimed? Is there a breakfast club without a "
                    "question asked?"
                ),
                ages={
                    "1_4": "What is eaten first at nursery, and how fast? Is the meal there paid for?",
                    "5_10": (
                        "Something before school, and a lunch that is paid for or packed. In the holidays there is no "
                        "school meal."
                    ),
                    "11_15": "Money on the card, or pretending not to be hungry. Missed meals, whatever the reason.",
                    "16_17": "Who pays for food at college or work? Is {child} buying it for everybody?",
                },
            ),
        ),
        Ladder(
            key="dressed",
            wording="Does {child} arrive in clothes {child} can be comfortable in?",
            family_wording="Has {child} got clothes that feel OK?",
            short="Clothes",
            about=(Dimension.EDUCATION, Dimension.SOCIAL_PRESENTATION),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            brief=True,
            anchors=Anchors(
                steady="Fits, dry, and like the others where that matters.",
                mostly="Something missing for a few days, then sorted.",
                on_and_off="Wet, cold or outgrown on some days; {child} hides it or is teased.",
                mostly_not="Stays away, or sits out, because of clothes.",
            ),
            family_anchors=Anchors(
                steady="Yes. They fit, and are dry.",
                mostly="Something was missing for a few days.",
                on_and_off="Some days they are wet, cold or too small.",
                mostly_not="{child} stays away because of clothes.",
            ),
            guidance=Guidance(
                look_for="Uniform costs money and drying space. What could the school lend without fuss?",
                ages={
                    "1_4": "Spare clothes and nappies in the bag. Things that may get muddy.",
                    "5_10": "Kit on the right day, and costume days. Does anybody move away?",
                    "11_15": "Shoes, a blazer, a coat left at home because of its looks. Something spare for periods.",
                    "16_17": "Clothes for a course, an interview or work.",
                },
            ),
        ),
        Ladder(
            key="kit",
            wording="Does {child} have the things that are needed to learn?",
            family_wording="Has {child} got the kit that is needed?",
            short="Kit",
            about=(Dimension.EDUCATION, Dimension.INCOME),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            brief=True,
            anchors=Anchors(
                steady="Bag, books, sports kit, a way to get online.",
                mostly="Lost or late now and then, then found.",
                on_and_off="Often without; told off or left out for it.",
                mostly_not="Goes without, and has stopped joining in.",
            ),
            family_anchors=Anchors(
                steady="Yes: bag, books, kit, a way online.",
                mostly="Lost now and then.",
                on_and_off="Often goes without.",
                mostly_not="Goes without and misses out.",
            ),
            guidance=Guidance(
                look_for="Ask what {child} was last without. Money, two homes, or nobody to think of it: three different helps.",
                ages={
                    "5_10": "The reading book, the sports kit, the letter about the trip.",
                    "11_15": "A laptop, data, the printer, the cooking ingredients.",
                    "16_17": "Fares, tools, work clothes, a bursary claimed or not.",
                },
            ),
        ),
        Ladder(
            key="home_reaches_school",
            wording="Does {child}’s home take part in {their} learning, in whatever way it can?",
            family_wording="Do you and the school keep in touch?",
            short="Home towards school",
            about=(Dimension.EDUCATION, Dimension.STIMULATION),
            voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.STANDARD,
            anchors=Anchors(
                steady="Reads messages, asks about the day, comes or rings when it matters.",
                mostly="Gets to most things, and says when it cannot.",
                on_and_off="Messages go unread for weeks; {child} carries them alone.",
                mostly_not="No word passes from home to school, and {child} has no one at home to tell.",
            ),
            family_anchors=Anchors(
                steady="Yes. We ask about the day, and we talk to the school.",
                mostly="Mostly. We say when we can’t.",
                on_and_off="It goes quiet for weeks.",
                mostly_not="Hardly at all.",
            ),
            guidance=Guidance(
                look_for="In any language, by any adult. A parent whom school frightened may need to be met somewhere else.",
                ages={
                    "1_4": "Does the key person get a word at the door? Who else brings and collects?",
                    "5_10": "Letters in the bag, parents’ evening. Who comes, from each home?",
                    "11_15": "Fewer letters and more logins. Does anybody at home know the tutor’s name?",
                    "16_17": "Interest counts more than permission now. Has {child} said who may be told?",
                },
                ways_to_ask=("“What was school like for you?”",),
            ),
        ),
        Ladder(
            key="school_reaches_home",
            wording="Does {child}’s school make it easy for the family to take part?",
            family_wording="Does the school make it easy for you?",
            short="School towards home",
            about=(Dimension.EDUCATION, Dimension.COMMUNITY_RESOURCES),
            voices=(Voice.PRACTITIONER, Voice.CARER),
            ask_if=AnswerIs(question="learning_place", one_of=("school", "early_years", "college")),
            depth=Depth.FULL,
            anchors=Anchors(
                steady="Rings with good news as well, in a way and a language the family can use.",
                mostly="Friendly, and sometimes forgets who needs what.",
                on_and_off="In touch mostly when something is wrong, or in letters that are not read.",
                mostly_not="The family is met with blame, or not at all.",
            ),
            family_anchors=Anchors(
                steady="Yes. They ring with good news too.",
                mostly="Mostly.",
                on_and_off="Mostly when something is wrong.",
                mostly_not="No. We feel blamed, or we hear nothing.",
            ),
            guidance=Guidance(
                look_for="Ask the family, not only the school. Who is the one person there they would ring?",
                ages={
                    "1_4": "Good news at the door, and not only when {child} has bitten somebody.",
                    "11_15": "Many teachers. Which one of them knows {child}, and would ring?",
                    "16_17": "College speaks to the student first. Who would be told if {child} stopped coming?",
                },
            ),
        ),
        learning_support,
        helped_to_learn,
        funded_hours,
    ),
)
