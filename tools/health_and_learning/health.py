"""Getting There, second part: teeth, eyes, ears, checks, and the whole section on health."""

from app.declaration import Anchors, Depth, Dimension, Guidance, Ladder, Section, Voice
from tools.health_and_learning.health_needs import mind, needs_seen, planned_care, treatment

teeth = Ladder(
    key="teeth",
    wording="Are {child}’s teeth looked after and seen by a dentist?",
    family_wording="Are {child}’s teeth looked after?",
    short="Teeth",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Brushed twice a day. Seen by a dentist, or on a list and still looked after.",
        mostly="Brushing slips at busy times. No pain.",
        on_and_off="Toothache or decay keeps coming, and treatment is started and not finished.",
        mostly_not="Pain or decay goes untreated. It stops {child} eating, sleeping or smiling.",
    ),
    family_anchors=Anchors(
        steady="Brushed each day, and checked.",
        mostly="It slips in a busy week. Nothing hurts.",
        on_and_off="Tooth pain keeps coming back.",
        mostly_not="{child} has tooth pain and is not being treated.",
    ),
    guidance=Guidance(
        look_for=(
            "Can a dentist be had at all here? If not, look at brushing, diet and pain, and help to find one. Pain tonight "
            "goes to Today."
        ),
        ages={
            "0_1": "Gums wiped, first teeth brushed, no juice in bottles.",
            "1_4": "An adult brushes. First visit to a dentist.",
            "5_10": "An adult still helps. Teeth taken out under anaesthetic before now?",
            "11_15": "Braces, sugary drinks, shame about a smile.",
            "16_17": "The dentist is free under 18. Does {child} know, and can {child} book?",
        },
    ),
)

eyes = Ladder(
    key="eyes",
    wording="Does {child} get {their} eyes tested, and the glasses that are needed?",
    family_wording="Can {child} see well, with glasses if needed?",
    short="Eyes",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Checked as advised. Glasses fit and are worn.",
        mostly="Broken or lost now and then, and replaced.",
        on_and_off="Weeks without glasses, or tests put off. {child} squints or sits close.",
        mostly_not="A known need is not being met. Reading, playing or safety shows it.",
    ),
    family_anchors=Anchors(
        steady="Eyes are checked. Glasses fit and are worn.",
        mostly="They break now and then. New ones come soon.",
        on_and_off="{child} goes weeks without them.",
        mostly_not="{child} cannot see well and has no glasses.",
    ),
    guidance=Guidance(
        look_for="Tests and most glasses are free for children. Who sits near the board? Are there spare ones at school?",
        ages={
            "0_1": "Looks at faces, and follows them? If not, ask the health visitor soon.",
            "1_4": "A squint, bumping into things, holding books close.",
            "5_10": "The school eye test, and what came of it.",
            "11_15": "Glasses hidden in a bag: what would make them wearable?",
            "16_17": "Tests are free under 16, and under 19 in full-time education. Is that known?",
        },
    ),
)

hearing = Ladder(
    # Looked at: the need is that the child can hear; the rungs say so.
    key="hearing",
    wording="Does {child} get {their} hearing checked, and what is needed to hear?",
    family_wording="Can {child} hear well, with help if needed?",
    short="Hearing",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Checked as advised. Aids or grommets are looked after, and people face {child} to speak.",
        mostly="A battery or a check is late now and then, and put right.",
        on_and_off="Ears keep hurting or running, aids are off for days. {child} misses what is said.",
        mostly_not="A known hearing need goes unmet. Speech, learning or safety shows it.",
    ),
    family_anchors=Anchors(
        steady="Hearing is checked. Any aids work.",
        mostly="Now and then a battery or a check is late.",
        on_and_off="Sore ears keep coming back, or aids are off for days.",
        mostly_not="{child} cannot hear well and has no help with it.",
    ),
    guidance=Guidance(
        look_for=(
            "Being called naughty or dreamy can be not hearing. Newborn screen, glue ear, aids charged at home and at school."
        ),
        ages={
            "0_1": "The newborn hearing screen: done, and any recall kept?",
            "1_4": "Speech late to come, telly loud, turning one ear.",
            "5_10": "Who has the spare batteries?",
            "11_15": "Aids left in a drawer, asking again what was said, sitting apart. What would make them wearable?",
            "16_17": "Children’s hearing clinics end. Who hands over, and who goes along?",
        },
    ),
)

immunisations = Ladder(
    key="immunisations",
    wording="Are {child}’s immunisations up to date, or talked through?",
    family_wording="Are {child}’s jabs up to date, or talked through?",
    short="Immunisations",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Up to date; or a considered choice, talked through with a health worker and written down.",
        mostly="One is late, and booked.",
        on_and_off="Several are late, rebooked and not reached.",
        mostly_not="None or few were given, and nobody has talked it through with the family.",
    ),
    family_anchors=Anchors(
        steady="Up to date, or we have talked it through.",
        mostly="One is late, and booked.",
        on_and_off="A few are late.",
        mostly_not="Few or none yet, and no one has talked to us.",
    ),
    guidance=Guidance(
        look_for=(
            "Parents may decide. The question is whether it was decided, or just did not happen. Moves between areas and "
            "countries lose records."
        ),
        ages={
            "0_1": "The first are due at 8 weeks. Who reads the letter, and how far is the clinic?",
            "1_4": "As the red book sets them out. When one was missed, was another time offered?",
            "11_15": "They are given at school. A child who was away, or learns at home, has to be asked again by somebody.",
            "16_17": "{child} may agree to them alone. Has anybody asked?",
        },
    ),
)

reviews = Ladder(
    key="reviews",
    wording="Does {child} have the health reviews that are due?",
    family_wording="Does {child} get the checks that are due?",
    short="Health reviews",
    about=(Dimension.HEALTH,),
    voices=(Voice.PRACTITIONER, Voice.CARER, Voice.OTHER_PROFESSIONAL, Voice.WRITTEN_RECORD),
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Each review is reached, and what came of it is done.",
        mostly="One was late, and then done.",
        on_and_off="Reviews are rebooked more than once, or what they advise is left.",
        mostly_not="No reviews are reached. Growth and development have not been seen.",
    ),
    family_anchors=Anchors(
        steady="{child} gets the checks, and what they advise is done.",
        mostly="One was late. It is done now.",
        on_and_off="Checks keep being put off.",
        mostly_not="{child} has not had the checks.",
    ),
    guidance=Guidance(
        look_for="Ask what was offered as well as what was reached: reviews are missed by services too.",
        ages={
            "0_1": "New-baby visit, 6 to 8 weeks, then towards the first birthday.",
            "1_4": "The two-year review.",
            "5_10": "School entry: height, weight, sight, hearing.",
            "11_15": "Yearly review for a long-term condition. Annual check from 14 with a learning disability.",
            "16_17": "Moving to adult services: is there a plan and a name?",
        },
    ),
)

HEALTH = Section(
    key="health",
    title="Health",
    family_title="{child}’s health",
    introduction=(
        "Choose the level that fits what {child} gets, usually, since last term. Whether it "
        "is the family’s or a service’s to put right comes next."
    ),
    family_introduction=(
        "This is about what {child} gets. It is not about what kind of parent you are. Waiting lists count, and so do bad buses."
    ),
    questions=(needs_seen, treatment, teeth, eyes, hearing, mind, planned_care, immunisations, reviews),
)
