"""Getting There, second part: health needs seen, treatment followed, and pain that does not wait."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Voice

needs_seen = Ladder(
    key="needs_seen",
    wording="Do {child}’s health needs get seen by somebody who can treat them?",
    family_wording="When {child} needs a doctor or nurse, does {child} get to see one?",
    hint="Since last term. If nobody could offer an appointment, say so: that is the service’s.",
    short="Health needs seen",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    anchors=Anchors(
        steady="A need is noticed, help is asked for in good time, and {child} is seen.",
        mostly="Once it was late or missed. It was rearranged and {child} was seen.",
        on_and_off="Needs wait for weeks, or are seen only when somebody outside the family pushes.",
        mostly_not="A known need is not being seen. {child} is in pain, unwell or falling behind with it.",
    ),
    family_anchors=Anchors(
        steady="{child} gets seen in good time.",
        mostly="Once it was late. A new time was made and {child} went.",
        on_and_off="It often takes weeks, or a push from someone else.",
        mostly_not="{child} is not being seen for something that hurts or matters.",
    ),
    guidance=Guidance(
        look_for=(
            "Registered with a GP? What was the last thing noticed, who noticed it, and how long "
            "until somebody saw it? Waiting lists are ours, not the family’s."
        ),
        ages={
            "0_1": "Weight, feeding, breathing and fevers move fast. Days count, not weeks.",
            "1_4": "Speech, hearing, walking, falls and burns. The two-year check.",
            "5_10": "What the school nurse or teacher has asked for. Asthma, wet beds, headaches.",
            "11_15": "Periods, skin, mood, sexual health. Whether they know they may see somebody alone.",
            "16_17": "They may consent and attend alone. Ask whether somebody would help if it were hard.",
        },
        ways_to_ask=("“When was somebody last poorly? What did you do first?”",),
    ),
)

treatment = Ladder(
    key="treatment",
    wording="Is the treatment {child} needs followed at home?",
    family_wording="Does {child} get the medicine and care the doctor asked for?",
    hint="If the advice was never put in words they could use, that comes first.",
    short="Treatment at home",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    anchors=Anchors(
        steady="Medicines, exercises and diets are given as advised, and {child} is as well as can be hoped.",
        mostly="A dose or a day slips now and then. It is noticed and made up for safely.",
        on_and_off="Treatment stops part-way or is given on good days only. Symptoms come back.",
        mostly_not="Treatment is mostly not given. {child} is unwell, in pain or admitted because of it.",
    ),
    family_anchors=Anchors(
        steady="{child} gets it as the doctor said.",
        mostly="A dose slips now and then. Someone notices.",
        on_and_off="Some weeks it stops, and {child} gets ill again.",
        mostly_not="{child} mostly does not get it, and is ill or in pain.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask to see the inhaler, cream, glasses or exercises in use. Do they know what it is for, how, and for how "
            "long? Could they afford it, read it, store it?"
        ),
        ages={
            "0_1": "Prescribed milk, reflux, eczema, oxygen. Nights as well.",
            "1_4": "Who gives it when {child} struggles, and who at nursery? Ask to be shown.",
            "5_10": "Who gives it at school, and on the weekend at another address?",
            "11_15": "Is the young person left to manage alone? Do they take it, and what puts them off?",
            "16_17": "Adult clinics begin. Who hands over, and who goes along?",
        },
        ways_to_ask=(
            "“Show me how you do it.”",
            "“Which part of the day makes it hard?”",
        ),
    ),
)

mind = Ladder(
    key="mind",
    wording="When {child} is low, frightened or not coping, does {child} get help with it?",
    family_wording="When {child} is low or scared, does {child} get help?",
    short="Mind and mood",
    about=(Dimension.HEALTH, Dimension.EMOTIONS_AND_BEHAVIOUR),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Somebody notices, listens, and finds help early. What was offered is taken up.",
        mostly="It took a while to notice. Help is now in place.",
        on_and_off="Help starts and stops, or waits on one person’s energy. {child} copes alone in between.",
        mostly_not="{child} is struggling and nobody is helping. Sleep, eating, school or safety shows it.",
    ),
    family_anchors=Anchors(
        steady="Someone notices and finds help.",
        mostly="It took a while. Help is here now.",
        on_and_off="Help stops and starts.",
        mostly_not="{child} is not OK and has no help yet.",
    ),
    guidance=Guidance(
        look_for=(
            "A waiting list is not help: what happens while waiting? Who at school would the "
            "child go to? If you hear of self-harm, answer Today."
        ),
        ages={
            "1_4": "Fearful, silent or wild for weeks; a loss or a fright nobody has spoken of.",
            "5_10": "Tummy aches on school days, wetting, anger that comes from fear.",
            "11_15": "Not leaving the room, cutting out friends, not eating, marks.",
            "16_17": "May ask for help alone. What happens at 18?",
        },
        ways_to_ask=("“Who does {child} talk to when it is bad?”",),
    ),
)

planned_care = Ladder(
    key="planned_care",
    wording="Does {child} get planned care, so that emergencies are few?",
    family_wording="Is {child} seen before it becomes an emergency?",
    short="Planned, not emergency",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Planned care is used. An emergency visit is for an emergency.",
        mostly="Once or twice it was left late, and followed up afterwards.",
        on_and_off="Emergency visits come round again for the same thing, and what was advised is not followed up.",
        mostly_not="Emergency care is the only care {child} gets, or injuries keep needing it.",
    ),
    family_anchors=Anchors(
        steady="{child} is seen in good time, not just in an emergency.",
        mostly="Once or twice it was left late.",
        on_and_off="It often ends at A&E for the same thing.",
        mostly_not="A&E is the only help {child} gets.",
    ),
    guidance=Guidance(
        look_for=(
            "Could they get a GP appointment? Using A&E may be good sense where there is none. Several places, several "
            "small injuries, and stories that change need a health colleague today."
        ),
        ages={
            "0_1": "Any injury in a baby not yet moving about needs asking about at once.",
            "1_4": "Burns, falls and swallowed things that come round again.",
            "5_10": "Asthma, falls and tummy aches that come round again. Did anybody follow up the last visit?",
            "11_15": "Injuries, drink, fainting, something taken. Who was told, and what came after?",
            "16_17": "Goes alone, or does not go. Is there a GP {child} would ring?",
        },
    ),
)
