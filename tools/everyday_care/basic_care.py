"""Basic care: food, comfort, clothes, sleep, health and a home, as this child gets them with each carer."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice

food_and_drink = Ladder(
    key="food_and_drink",
    short="Food and drink",
    wording="Does {child} get regular food and drink that suit {them}?",
    family_wording="Does {child} get enough to eat and drink each day?",
    hint=(
        "The usual state over the last 4 weeks. Think of allergies, what the family eats, and the days when "
        "money is short. Whether money is the reason comes next."
    ),
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Fed at predictable times. Enough, and suits {their} age, health and culture. Hunger is answered between meals.",
        mostly="An occasional late or thin meal. An adult notices and makes up for it.",
        on_and_off=(
            "Some days or parts of the week run short. {child} asks others, hides or rushes food, or eats mainly snacks."
        ),
        mostly_not=(
            "Going hungry or thirsty, or eating what is unsafe for {them}, is part of most weeks. Weight, "
            "energy, mood or teeth show it."
        ),
    ),
    family_anchors=Anchors(
        steady="There is enough, at times {child} can count on. If {child} is hungry in between, someone feeds {them}.",
        mostly="Now and then a meal is late or small. Someone notices and sorts it.",
        on_and_off="Some days, or some parts of the week, run short.",
        mostly_not="Most weeks there are times {child} goes hungry or thirsty.",
    ),
    guidance=Guidance(
        look_for=(
            "Be there for one meal. Ask to see what is in for tea on the day before money comes. Notice who "
            "eats, when and with whom, and whether {child} asks for food elsewhere."
        ),
        ages={
            "0_1": (
                "Feeds come when {child} is hungry, by day and by night. Bottles are made up safely and "
                "held, not propped. Weight follows the line in the red book."
            ),
            "1_4": (
                "Small meals and snacks, sitting up, with someone near. Water or milk, from a cup. Food cut "
                "so that it cannot choke."
            ),
            "5_10": (
                "Something before school. A lunch, paid for or packed. Ask about weekends and holidays, when "
                "there is no school meal."
            ),
            "11_15": ("Food {child} can get without having to ask. Money for lunch. Missed meals, whatever the reason."),
            "16_17": ("Something in to cook, and someone who has shown {them} how. {child} is not buying food for everybody."),
        },
        ways_to_ask=("“Which day of the week is hardest?”", "“Who eats last?”", "“What did everybody have yesterday?”"),
    ),
)

body_and_mouth = Ladder(
    key="body_and_mouth",
    short="Body, mouth, skin",
    wording="Is {child} clean, dry and comfortable: body, mouth, hair and nails?",
    family_wording="Is {child}’s body comfortable: skin, hair and teeth?",
    hint="Go by comfort, not looks. If one part is worse than the rest, choose the level that fits that part and name it.",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Comfortable. Washing and teeth are a routine. Soreness is treated.",
        mostly="Routine slips at busy times and returns.",
        on_and_off="Days pass between. Soreness, infestation or smell comes back. {child} has commented or been teased.",
        mostly_not="Discomfort, untreated sores, infestation or decay is lasting.",
    ),
    family_anchors=Anchors(
        steady="Washing and teeth get done. If {child} is sore, someone treats it.",
        mostly="It slips in a busy week. Then it comes back.",
        on_and_off="Days go by without it. Sore skin or nits keep coming back.",
        mostly_not="{child} is sore, itchy or has tooth pain most of the time.",
    ),
    guidance=Guidance(
        look_for=(
            "How {child} moves, sits and scratches. Toothbrushes in use. Whether hot water, soap and towels "
            "are there to be used. Hair and skin cared for as the family’s own ways ask."
        ),
        ages={
            "0_1": ("Skin folds, neck and nappy area. Enough clean nappies in the home. Gums wiped, first teeth brushed."),
            "1_4": ("Nappies changed when wet, or help to reach the toilet. An adult brushes the teeth, morning and night."),
            "5_10": ("An adult still helps with teeth and checks hair. Ask about wet beds as you would about a cold."),
            "11_15": ("Sanitary products, deodorant and a door that shuts. Someone has told {them} about body changes."),
            "16_17": "{child} has what is needed, and is not paying for it from food money.",
        },
        ways_to_ask=("“How does bath time go?”", "“Is anything sore or itchy at the moment?”"),
    ),
)

clothing = Ladder(
    key="clothing",
    short="Clothing and shoes",
    wording="Does {child} have clothes and shoes that fit and suit the weather?",
    family_wording="Do {child}’s clothes and shoes fit, and keep {them} warm and dry?",
    hint="Second-hand, plain or odd is fine. Think of fit, warmth, and whether {child} can join in.",
    about=(Dimension.BASIC_CARE, Dimension.SOCIAL_PRESENTATION),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Clothes and shoes fit, are dry, and suit the day. {child} has what is needed to join in.",
        mostly="Something is outgrown, wet or missing for a few days. Then it is washed, lent or replaced.",
        on_and_off="On some days each week {child} is in things too small, too thin or still wet, and hides it or sits out.",
        mostly_not="On most days {child} is cold, wet, rubbed sore or left out because of clothes or shoes.",
    ),
    family_anchors=Anchors(
        steady="Clothes and shoes fit. They are dry and right for the day.",
        mostly="Now and then something is too small or still wet. It gets sorted in a few days.",
        on_and_off="Some days each week {child} is cold or wet, or has no kit.",
        mostly_not="Most days {child} is cold, wet or sore, or has to miss out.",
    ),
    guidance=Guidance(
        look_for=(
            "Coats and shoes by the door. Toes against the end of the shoe. Where washing is done and dried, and what it costs."
        ),
        ages={
            "0_1": "Layers that come off indoors. A clear face, no hat in bed, and not too hot to sleep.",
            "5_10": ("School sweater, sports kit and a coat. Ask the school what {child} has on non-uniform day."),
            "11_15": ("What {child} minds about wearing, and what happens if it is not there. School rules on kit."),
        },
        ways_to_ask=("“What needs buying next?”", "“How do you get things dry?”"),
    ),
)

sleep_place = Ladder(
    key="sleep_place",
    short="Somewhere to sleep",
    wording="Does {child} have somewhere settled and suitable to sleep?",
    family_wording="Does {child} have a good place to sleep?",
    hint="Ask to be shown, at each address. Think of every night of the week.",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Own bed and bedding. Warm, dark and quiet enough, with some privacy.",
        mostly="Shares or makes do at times, by choice, and sleeps well.",
        on_and_off=(
            "Bed, bedding or room keeps changing. {child} sleeps in clothes or on the floor, or is up late because of the house."
        ),
        mostly_not="No reliable place to sleep. {child} sleeps elsewhere to be safe, warm or fed.",
    ),
    family_anchors=Anchors(
        steady="{child} has a bed and covers. It is warm, dark and quiet enough.",
        mostly="Sometimes {child} shares or makes do. That is fine with {them}.",
        on_and_off="Where {child} sleeps keeps changing. Or it is too cold, too loud or too late.",
        mostly_not="There is no bed that {child} can count on.",
    ),
    guidance=Guidance(
        look_for="A bed that is slept in, dry bedding, and a way to keep warm. What wakes {child}, and who comes.",
        ages={
            "5_10": (
                "Sharing with brothers or sisters is ordinary. Ask whether {child} sleeps, and what happens after a wet bed."
            ),
            "11_15": "Somewhere to dress and to be alone. Nights spent elsewhere: whose idea, and where.",
            "16_17": "Whether the bed is {child}’s for as long as it is needed. Sofas of friends, and why.",
        },
        ways_to_ask=("“Show me where everyone sleeps, if you are happy to.”", "“What is a bad night like?”"),
    ),
)

health_seen_to = Ladder(
    key="health_seen_to",
    short="Health followed up",
    wording="When {child} is ill, hurt or in pain, is it noticed and treated?",
    family_wording="When {child} is ill or hurt, does {child} get help?",
    hint=(
        "Teeth, eyes, ears and worries count as well as fevers and falls. If treatment is missing now, use "
        "Safe today and talk to a health colleague the same day."
    ),
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Illness or pain is noticed. Advice is sought in good time and treatment is given to the end.",
        mostly="Once, help came late or a dose was missed. {carer} put it right.",
        on_and_off="Treatment keeps stopping part-way, or help keeps coming late. {child} waits in discomfort.",
        mostly_not="Pain, illness or a known condition goes untreated. Growing, learning or safety is affected.",
    ),
    family_anchors=Anchors(
        steady="Someone sees when {child} is ill or hurt. {child} gets help and medicine in time.",
        mostly="Once it was late, or a dose was missed. Someone put it right.",
        on_and_off="Help often comes late, or medicine stops too soon. {child} has to wait in pain.",
        mostly_not="{child} is ill or in pain and is not getting the help needed.",
    ),
    guidance=Guidance(
        look_for=(
            "The last time {child} was ill: who noticed, who was asked, what was given and for how long. "
            "Medicines in date, inhalers and glasses in use."
        ),
        ages={
            "0_1": ("A baby can become very ill in hours. Fewer wet nappies, floppy, hard to wake, or any bruise: act now."),
            "1_4": "Burns, falls and swallowed things: what happened next, and how soon.",
            "11_15": ("Whether {child} can tell someone about pain, periods, mood or sex, and what happens then."),
            "16_17": "{child} may see a doctor alone. Ask whether someone helps when it is hard.",
        },
        ways_to_ask=("“Tell me about the last time {child} was poorly.”", "“What do you do first? Who do you ring?”"),
    ),
)

appointments = Ladder(
    key="appointments",
    short="Appointments",
    wording="Does {child} get to health, dental and other appointments?",
    family_wording="Does {child} get to the doctor, the dentist and other visits?",
    hint="Say “was not brought”. Put down what each service did to make it easier, or harder.",
    about=(Dimension.BASIC_CARE, Dimension.HEALTH),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Checks and appointments are made, and reached or rearranged. What was advised is done.",
        mostly="One was not reached. {carer} rearranged it and {child} got there.",
        on_and_off="Several were not reached, or were rebooked and not reached again. {child} waits longer for help.",
        mostly_not="Most are not reached, or none is made. A need goes unseen or is getting worse.",
    ),
    family_anchors=Anchors(
        steady="Visits get booked and {child} gets there. If not, a new time is made.",
        mostly="One was missed. A new time was made and {child} went.",
        on_and_off="A few have been missed. {child} has to wait longer for help.",
        mostly_not="{child} hardly ever gets there. A health need goes unseen.",
    ),
    guidance=Guidance(
        look_for=(
            "The red book, letters and texts on the phone. Check names, addresses and language on letters "
            "before thinking anything else. Fares, shifts, school runs and other children."
        ),
        ages={
            "0_1": "Health visitor checks, immunisations, hearing, and any growth or feeding clinic.",
            "1_4": "The two-year check. First dentist visit. Speech, hearing and eyes.",
            "5_10": "Dentist and optician. What the school nurse has asked for.",
            "11_15": "Who goes with {child}, and whether {child} would choose to go alone.",
        },
        ways_to_ask=("“Which ones are hardest to get to?”", "“What would make the next one easier?”"),
    ),
)

home = Ladder(
    key="home",
    short="The home",
    wording="Does the home let {child} eat, wash, play and sleep without harm?",
    family_wording="Can {child} eat, wash, play and sleep at home without harm?",
    hint=(
        "Say what {child} lives with. Whose job it is to put right, the family’s, the landlord’s or the council’s, comes next."
    ),
    about=(Dimension.BASIC_CARE, Dimension.HOUSING),
    voices=(Voice.PRACTITIONER, Voice.CARER),
    for_each_carer=True,
    anchors=Anchors(
        steady="Room to eat, wash, play and sleep. Heat, water and power are on.",
        mostly="Something is broken, damp or in the way. {child} is kept clear of it while it is put right.",
        on_and_off=(
            "Cold, damp, clutter or repairs spoil some days in most weeks. {child} eats, washes, plays or sleeps somewhere else."
        ),
        mostly_not=(
            "On most days {child} cannot eat, wash, play or sleep there without harm. Illness, injury or lost sleep shows it."
        ),
    ),
    family_anchors=Anchors(
        steady="There is room to eat, wash, play and sleep. Heat, water and power are on.",
        mostly="Something is broken or damp. {child} is kept away from it until it is fixed.",
        on_and_off="Some days cold, damp or clutter gets in {child}’s way.",
        mostly_not="Most days the home makes {child} ill, hurt or tired.",
    ),
    guidance=Guidance(
        look_for=(
            "Go round by invitation, with the parent leading. Heat, hot water, power, cooker, toilet, "
            "somewhere to play, a smoke alarm, a clear way out. Ask what has been reported, and when."
        ),
        ages={
            "0_1": "Warm enough for a baby without overheating. Smoke, damp and pets near the cot.",
            "1_4": "Floor fit to crawl and play on. Stairs, windows, blind cords, hot drinks, ponds.",
            "11_15": "Somewhere to do homework, and whether friends can come in.",
        },
        ways_to_ask=("“What are you proud of here? What would you fix first?”", "“What have you reported, and who to?”"),
    ),
)

section = Section(
    key="basic_care",
    title="Basic care",
    family_title="Everyday care",
    introduction=(
        "What {child} gets, with each carer, usually, over the last 4 weeks. A child who goes without "
        "because of money is still going without: say so in the level, and say money next, so that the help "
        "goes to money."
    ),
    family_introduction=(
        "This is about what {child} gets each day. It is not about what kind of parent you are. Think about "
        "the last four weeks, when {child} is with you."
    ),
    questions=(food_and_drink, body_and_mouth, clothing, sleep_place, health_seen_to, appointments, home),
)
