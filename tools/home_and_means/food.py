"""Food: what is in for today, what it is kept and cooked with, the end of the month, and what is there to claim."""

from app.declaration import Anchors, AnswerIs, ChooseOne, Depth, Dimension, Guidance, Ladder, Pattern, Section
from tools.home_and_means.whose import BOTH, CLAIMED, DECIDE_TOGETHER, GAP, WHOSE

food_in = Ladder(
    key="food_in",
    short="Food in for today",
    wording="Is there food in for {child} today?",
    family_wording="Is there food in for {child}?",
    hint="The usual state at this point of the month. Nothing in today: answer Safe today as well.",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    anchors=Anchors(
        steady="Enough for today and tomorrow, of what {child} eats.",
        mostly="Low today, and there is a sure way to get more.",
        on_and_off="Often down to the last, or adults go without so that {child} eats.",
        mostly_not="Nothing, or next to nothing, on most days before money comes.",
    ),
    family_anchors=Anchors(
        steady="Enough for today and tomorrow.",
        mostly="Low today, but we can get more.",
        on_and_off="Often down to the last, or we go without.",
        mostly_not="Hardly any, most days before money comes.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask; do not open cupboards. What is for tea, what for breakfast? Who has not eaten? Offer food today without a form."
        ),
        ages={"0_1": "Milk: how many scoops are left? Watered-down feeds are dangerous: act today."},
        ways_to_ask=("“What is for tea tonight, and what will you have yourself?”",),
    ),
)

food_in_whose = ChooseOne(
    key="food_in_whose",
    short="Food: whose",
    wording="Whose is it to see that there is food in?",
    family_wording="Who can help with food?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    ask_if=AnswerIs(question="food_in", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

keep_cold = Ladder(
    key="keep_cold",
    short="Keeping food cold",
    wording="Can {child}’s food be kept cold?",
    family_wording="Can you keep food cold?",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="A fridge that works, for the family’s own use.",
        mostly="A small or shared one, enough for a day or two.",
        on_and_off="Breaks, switches off or is raided. Food is thrown away.",
        mostly_not="No fridge. {child} lives on what does not go off, or eats what has.",
    ),
    family_anchors=Anchors(
        steady="A fridge that works.",
        mostly="A small or shared one.",
        on_and_off="It breaks or goes off. Food is lost.",
        mostly_not="No fridge.",
    ),
    guidance=Guidance(look_for="Milk, medicine, insulin. White goods can be had through local welfare help."),
)

keep_cold_whose = ChooseOne(
    key="keep_cold_whose",
    short="Fridge: whose",
    wording="Whose is it to find a fridge?",
    family_wording="Who can find a fridge?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="keep_cold", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

cooker = Ladder(
    key="cooker",
    short="Cooking",
    wording="Can a hot meal be cooked for {child}?",
    family_wording="Can you cook a hot meal?",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Any day, safely, on something that works.",
        mostly="Something small, such as a ring or microwave, that is enough.",
        on_and_off="Only when shared kitchens, meters or machines allow.",
        mostly_not="Not at all. Cold, bought or handed-out food every day.",
    ),
    family_anchors=Anchors(
        steady="Any day.",
        mostly="On something small, but it is enough.",
        on_and_off="Just some days.",
        mostly_not="Not at all.",
    ),
    guidance=Guidance(look_for="A hotel room with a kettle is nobody’s choice. What does the family’s own food take to cook?"),
)

cooker_whose = ChooseOne(
    key="cooker_whose",
    short="Cooker: whose",
    wording="Whose is it to find a way to cook?",
    family_wording="Who can find a way to cook?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="cooker", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

utensils = Ladder(
    key="utensils",
    short="Pans, plates, bottles",
    wording="Is there enough to cook with, for {child}?",
    family_wording="Are there pans, plates and cups?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Enough for everybody.",
        mostly="Enough, by taking turns.",
        on_and_off="Often not: meals are limited by it.",
        mostly_not="Next to nothing.",
    ),
    family_anchors=Anchors(
        steady="Enough for all.",
        mostly="Enough, if we take turns.",
        on_and_off="Often not enough.",
        mostly_not="Hardly any.",
    ),
    guidance=Guidance(
        look_for="Tin opener, pan, sharp knife kept high, bottles and a way to sterilise them. A house move can lose all of it."
    ),
)

utensils_whose = ChooseOne(
    key="utensils_whose",
    short="Pans and plates: whose",
    wording="Whose is it to find things to cook with?",
    family_wording="Who can find pans and plates?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="utensils", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

lasts_month = Ladder(
    key="lasts_the_month",
    short="End of the month",
    wording="Does food for {child} last until money comes?",
    family_wording="Does food last until money comes?",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="It lasts, in quantity and kind.",
        mostly="The last days are plain, and enough.",
        on_and_off="The last days run short in most months. {child} notices.",
        mostly_not="It runs out each time. {child} is hungry, or fed by others, for days.",
    ),
    family_anchors=Anchors(
        steady="It lasts.",
        mostly="The last days are plain, but enough.",
        on_and_off="It runs short most months.",
        mostly_not="It runs out each time.",
    ),
    guidance=Guidance(
        look_for="Visit on the day before as well as the day after. School holidays are the long end of the month.",
        ways_to_ask=("“What is the last week like?”",),
    ),
)

lasts_month_whose = ChooseOne(
    key="lasts_the_month_whose",
    short="End of month: whose",
    wording="Whose is it to close the gap before money comes?",
    family_wording="Who can help close the gap?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="lasts_the_month", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

gap_often = Pattern(
    key="gap_often",
    short="How often food runs short",
    wording="How often does food run short?",
    family_wording="How often does food run short?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    depth=Depth.FULL,
    ask_if=AnswerIs(question="lasts_the_month", one_of=GAP),
    guidance=Guidance(look_for="Since when? A sanction, a new baby, a rent rise, a job lost: it has a beginning."),
)

school_meals = ChooseOne(
    key="school_meals",
    short="School meals",
    wording="Does {child} get free school meals?",
    family_wording="Does {child} get free school meals?",
    about=(Dimension.INCOME, Dimension.EDUCATION),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=CLAIMED,
    guidance=Guidance(
        look_for=(
            "Free for all in the first years of school; later by income, with some families without settled status able to "
            "claim. Holiday food too."
        ),
        ages={"0_1": "Say it does not apply.", "1_4": "Some nurseries: ask."},
    ),
)

healthy_start = ChooseOne(
    key="healthy_start",
    short="Healthy Start",
    wording="Is Healthy Start being used?",
    family_wording="Do you use Healthy Start?",
    hint="From 10 weeks of pregnancy until the youngest is four. Others: say it does not apply.",
    about=(Dimension.INCOME, Dimension.HEALTH),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=CLAIMED,
    guidance=Guidance(look_for="Card arrived, works, has been used? Free vitamins as well. Fill the form in together, now."),
)

FOOD = Section(
    key="food",
    title="Food",
    family_title="Food",
    introduction="Ask, and do not look in cupboards uninvited. Offer what can be had today.",
    family_introduction="Is there enough in, and a way to keep and cook it?",
    questions=(
        food_in,
        food_in_whose,
        keep_cold,
        keep_cold_whose,
        cooker,
        cooker_whose,
        utensils,
        utensils_whose,
        lasts_month,
        lasts_month_whose,
        gap_often,
        school_meals,
        healthy_start,
    ),
)
