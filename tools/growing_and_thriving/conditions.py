"""Health, third part: what a condition needs, kept apart from care, and being active, clean and comfortable."""

from app.declaration import AllOf, Anchors, AnswerIs, Choice, ChooseMany, ChooseOne, Depth, Dimension, Guidance, Ladder
from tools.growing_and_thriving.scale import BOTH, DOING, FOR_THEM, HOWEVER, LATER, SIDE_BY_SIDE, SINCE, TWO_LOOKS, WITH_OTHERS

condition = ChooseMany(
    key="condition",
    short="Condition or treatment",
    wording="What does {child}’s health or development need, beyond the ordinary?",
    family_wording="Does {child} have any of these?",
    hint="So that an illness or a disability is never taken for want of care, or want of care for a disability.",
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    choices=(
        Choice(key="medicine", words="A regular medicine", family_words="A medicine to take"),
        Choice(key="therapy", words="A therapy or exercises", family_words="Therapy, with things to practise"),
        Choice(key="diagnosis", words="A condition or disability with a name", family_words="A condition with a name"),
        Choice(key="waiting", words="Waiting to be seen or to know", family_words="Waiting to find out"),
        Choice(key="none", words="None of these", family_words="None of these", alone=True),
    ),
    guidance=Guidance(
        look_for=(
            "What is the condition, and who has said so? Which signs belong to it? Waiting is not nothing: put the date it "
            "began and who could shorten it. Over half of children in need of school age have special educational needs."
        ),
        ways_to_ask=("“Has anybody ever wondered whether there is a reason for this?”",),
    ),
)

medicines = Ladder(
    key="medicines",
    short="Medicines",
    wording="Does {child} get medicine as advised?",
    family_wording="Does {child} get medicine the way it should be?",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="condition", one_of=("medicine",)),
    anchors=Anchors(
        steady="Given as advised, in every place {child} stays. It does not run out.",
        mostly="A dose was missed or late. Somebody knew what to do.",
        on_and_off="Doses are missed some weeks, or it runs out. {child} is unwell more than {child} need be.",
        mostly_not="Mostly not given, or given wrongly. {child} is at risk from it. Ask a health colleague today.",
    ),
    family_anchors=Anchors(
        steady="{child} gets it right each time, in each home.",
        mostly="A dose was late once. We knew what to do.",
        on_and_off="Some weeks doses are missed, or it runs out.",
        mostly_not="Most of the time {child} does not get it.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask to be shown. Dates on the box, spare inhalers, who gives it at school. Taste, side effects and cost of travel."
        ),
        ages={
            "11_15": "Taking it oneself needs somebody to check for a long time yet.",
            "16_17": "Moving to adult clinics is when treatment is most easily lost.",
        },
        ways_to_ask=("“Talk me through a morning with the medicine.”", "“What was explained to you, and what was not?”"),
    ),
)

therapies = Ladder(
    key="therapies",
    short="Therapies",
    wording="Does {child} get the therapy advised?",
    family_wording="Does {child} get the therapy needed?",
    about=(Dimension.HEALTH, Dimension.STIMULATION),
    voices=WITH_OTHERS,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="condition", one_of=("therapy",)),
    anchors=Anchors(
        steady="Sessions happen, and what is taught is done in between, as part of play or the day.",
        mostly="A session or a week was missed, and picked up again.",
        on_and_off="Often missed, or not done between. {child} loses ground and regains it.",
        mostly_not="Not happening. {child} is stiffer, less able to talk or to do than {child} could be.",
    ),
    family_anchors=Anchors(
        steady="Sessions happen, and we do bits in between.",
        mostly="One was missed. We picked it up again.",
        on_and_off="It is often missed. {child} loses ground.",
        mostly_not="It is not happening yet.",
    ),
    guidance=Guidance(
        look_for=(
            "Is it offered at a time and place that can be reached? Was it shown, or handed over on paper? How much in a day?"
        ),
        ways_to_ask=("“Which of these exercises fit into your day, and which do not?”",),
    ),
)

condition_doing = ChooseOne(
    key="condition_doing",
    short="How the condition is",
    wording="How is {child} doing with the condition, for {them}?",
    family_wording="How is {child} doing with it?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=WITH_OTHERS,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="condition", one_of=("medicine", "therapy", "diagnosis", "waiting")),
    choices=DOING,
    guidance=Guidance(look_for="What the specialist would hope for by now. Ask them, and put their date beside it."),
)

condition_since = ChooseOne(
    key="condition_since",
    short="Condition since last time",
    wording="Since the last look, which way is {child}’s condition going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="condition_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

active = Ladder(
    key="active",
    short="Active",
    wording="Does {child} get to move about every day?",
    family_wording="Does {child} get to move about each day?",
    about=(Dimension.HEALTH, Dimension.STIMULATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Room, time and company to move, every day, in ways {child} enjoys.",
        mostly="Most days. Bad weather or a full week gets in the way at times.",
        on_and_off="Long still stretches in a seat, a bed or a room. Active only when somebody else arranges it.",
        mostly_not="Hardly moves about. Strength, weight, sleep or mood show it.",
    ),
    family_anchors=Anchors(
        steady="There is room and time to move each day.",
        mostly="Most days. A wet or busy week gets in the way.",
        on_and_off="{child} sits or lies still for long spells.",
        mostly_not="{child} hardly gets to move about.",
    ),
    guidance=Guidance(
        look_for="Where it happens, what it costs, whether it is safe outside. A wheelchair user moves about too.",
        ages={
            "0_1": "Tummy time, floor time, arms and legs free. Hours in a car seat count against it.",
            "1_4": "Running, climbing, falling over.",
            "11_15": "Girls, disabled and bullied young people drop out most. What would {child} go to?",
        },
        ways_to_ask=("“Where does {child} get to run about?”",),
    ),
)

clean = Ladder(
    key="clean",
    short="Clean",
    wording="Is {child} kept clean enough to be well?",
    family_wording="Is {child} helped to keep clean?",
    hint="Clean enough for health. Muddy is not unclean.",
    about=(Dimension.HEALTH, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Skin, hair, nails and mouth are washed often enough to stay well.",
        mostly="It slips in a busy week, and comes back.",
        on_and_off="Days go by between. Rashes, nits or sore places return.",
        mostly_not="Skin, scalp or mouth is unwell from it, and stays so.",
    ),
    family_anchors=Anchors(
        steady="Skin, hair, nails and mouth get washed. They stay well.",
        mostly="It slips in a busy week.",
        on_and_off="Days go by. Rashes or nits come back.",
        mostly_not="Skin or mouth is sore from it, and stays so.",
    ),
    guidance=Guidance(
        look_for="Hot water, soap and a lock first. Skin conditions and smell have medical causes as well.",
        ages={
            "0_1": "Folds, mouth, nappy area, and a safe way to bath {them}.",
            "5_10": "Can {child} do it alone yet? Who checks?",
            "11_15": "Sweat, skin, periods: things to wash with, and a lock.",
        },
        ways_to_ask=("“What gets in the way of bath time?”",),
    ),
)

comfortable = Ladder(
    key="comfortable",
    short="Comfortable in the body",
    wording="Is {child} kept free of pain?",
    family_wording="Is {child} kept free from pain?",
    about=(Dimension.HEALTH,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Comfortable on nearly every day. A sore place is eased at once.",
        mostly="A sore or itchy spell, treated and gone.",
        on_and_off="Itching, toothache, constipation or soreness keeps coming back.",
        mostly_not="In discomfort on most days. {child} has stopped mentioning it.",
    ),
    family_anchors=Anchors(
        steady="{child} feels fine nearly every day.",
        mostly="There was a sore spell. It was treated.",
        on_and_off="Aches, itching or a sore tummy keep coming back.",
        mostly_not="{child} is sore or in pain most days.",
    ),
    guidance=Guidance(
        look_for=(
            "How {child} sits, scratches, chews and holds {their} tummy. Somebody who knows {child} can say what pain looks like."
        ),
        ages={
            "0_1": "Pulls up legs, arches, cannot settle: ask the health visitor before you ask about temper.",
            "11_15": "Period pain, braces, a back that aches from carrying somebody.",
        },
        ways_to_ask=("To {child}: “Does any part of you hurt or itch? Show me on this picture.”",),
    ),
)

body_doing = ChooseOne(
    key="body_doing",
    short="How the body is",
    wording="How at ease is {child} in {their} body, for {them}?",
    family_wording="How is {child}’s body feeling?",
    hint=FOR_THEM,
    about=(Dimension.HEALTH,),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=DOING,
    guidance=Guidance(look_for="Moves freely, sits easily, plays without stopping short."),
)

body_since = ChooseOne(
    key="body_since",
    short="Body since last time",
    wording="Since the last look, which way is {child}’s comfort going?",
    hint=SIDE_BY_SIDE,
    about=(Dimension.HEALTH,),
    depth=Depth.STANDARD,
    on_family_view=False,
    choices=SINCE,
    ask_if=AllOf(conditions=(LATER, AnswerIs(question="body_doing", one_of=HOWEVER))),
    guidance=TWO_LOOKS,
)

CONDITIONS = (
    condition,
    medicines,
    therapies,
    condition_doing,
    condition_since,
    active,
    clean,
    comfortable,
    body_doing,
    body_since,
)
