"""Money: whether income reaches whoever buys the food, what weighs, what goes first, and what work and disability do to it."""

from app.declaration import (
    Anchors,
    AnswerIs,
    CarerLoad,
    Choice,
    ChooseMany,
    ChooseOne,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Ladder,
    Section,
    Signal,
    Voice,
)
from tools.home_and_means.whose import BOTH, CLAIMED, DECIDE_TOGETHER, GAP, WHOSE

THEIRS = (Voice.CARER,)

income_reaches = Ladder(
    key="income_reaches",
    short="Money for the child’s food",
    wording="Does income reach the person who buys {child}’s food?",
    family_wording="Does money get to whoever buys the food?",
    hint="Ask each adult alone, by voice. Somebody may be kept short by somebody else, and cannot say so in company.",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    on_family_view=False,
    anchors=Anchors(
        steady="Yes, in time and enough of it.",
        mostly="Late or short once, and made up.",
        on_and_off="Some weeks it is spent, held back or taken before it gets there.",
        mostly_not="Hardly any reaches them. {child} eats by luck or by others’ kindness.",
    ),
    family_anchors=Anchors(
        steady="Yes, in time and enough.",
        mostly="Late or short once.",
        on_and_off="Some weeks it is gone before it gets there.",
        mostly_not="Hardly any gets there.",
    ),
    guidance=Guidance(
        look_for=(
            "Whose account, whose card, who must ask whom. Control of money is abuse. Benefits can be paid to the person who "
            "cares for the child."
        ),
        ways_to_ask=("“When the money comes, where does it go first?”", "“Do you have to ask for money?”"),
    ),
)

income_reaches_whose = ChooseOne(
    key="income_reaches_whose",
    short="Money for food: whose",
    wording="Whose is it to see that money reaches them?",
    family_wording="Who can help with that?",
    about=(Dimension.INCOME,),
    on_family_view=False,
    ask_if=AnswerIs(question="income_reaches", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

load_debt = CarerLoad(
    key="load_debt",
    short="Debt",
    wording="How heavy is debt for {carer}?",
    family_wording="How heavy is debt?",
    about=(Dimension.INCOME,),
    voices=THEIRS,
    guidance=Guidance(
        look_for=(
            "Rent and council tax first, lenders at the door as danger. Free debt advice can win breathing space, when letters "
            "and charges stop."
        )
    ),
)

load_deductions = CarerLoad(
    key="load_deductions",
    short="Money taken off benefits",
    wording="How heavy is money being taken off benefits, for {carer}?",
    family_wording="How heavy is money being taken off benefits?",
    about=(Dimension.INCOME,),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Advances, old overpayments, fines. A lower rate can be asked for: ring together."),
)

load_sanctions = CarerLoad(
    key="load_sanctions",
    short="Sanctions",
    wording="How heavy are sanctions for {carer}?",
    family_wording="How heavy is having benefits stopped?",
    about=(Dimension.INCOME, Dimension.EMPLOYMENT),
    voices=THEIRS,
    depth=Depth.FULL,
    guidance=Guidance(
        look_for="A missed appointment may have been with us. Write the letter. Hardship payments have to be asked for."
    ),
)

load_no_recourse = CarerLoad(
    key="load_no_recourse",
    short="No recourse to public funds",
    wording="How heavy is having no right to claim, for {carer}?",
    family_wording="How heavy is not being able to claim?",
    hint="Has the right to claim: say it does not apply.",
    about=(Dimension.INCOME, Dimension.SOCIAL_INTEGRATION),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for=(
            "Children’s services may still help with home and food. Advice on changing the condition: registered advisers only."
        )
    ),
)

goes_first = ChooseMany(
    key="goes_first",
    short="What goes first",
    wording="When money is short, what does the family go without first?",
    family_wording="When money is short, what goes first?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    choices=(
        Choice(key="adults_food", words="The adults’ food"),
        Choice(key="childrens_food", words="The children’s food"),
        Choice(key="heat", words="Heating"),
        Choice(key="rent", words="Rent"),
        Choice(key="bills", words="Bills"),
        Choice(key="clothes", words="Clothes and shoes"),
        Choice(key="fares", words="Fares"),
        Choice(key="phone", words="Phone"),
        Choice(key="outings", words="Outings and treats", family_words="Fun and treats"),
        Choice(key="never_short", words="It is not short", alone=True),
    ),
    guidance=Guidance(
        look_for="The order is a plan, made by somebody who thinks of the children. Ask what was decided, and by whom.",
        ways_to_ask=("“What do you cut first, and what would you never cut?”",),
    ),
)

what_goes_says = InTheirWords(
    key="what_it_is_like",
    short="What that is like",
    wording="What is it like when money runs out?",
    family_wording="What is it like when money runs out?",
    about=(Dimension.INCOME,),
    voices=(Voice.CARER, Voice.CHILD),
    depth=Depth.FULL,
    guidance=Guidance(
        look_for="What {child} is told, and what {child} knows. Shame silences: say that most families you meet are short."
    ),
)

work_and_day = ChooseOne(
    key="work_and_the_day",
    short="Paid work and the day",
    wording="What does paid work do to {child}’s day?",
    family_wording="Does paid work help or harm the day?",
    about=(Dimension.EMPLOYMENT, Dimension.STABILITY),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=(
        Choice(key="helps", words="Helps: money, pride, routine", family_words="It helps", shows=Signal.STRENGTH),
        Choice(key="both", words="Helps and harms", family_words="Both"),
        Choice(key="harms", words="Harms: hours, tiredness, nobody there", family_words="It harms the day", shows=Signal.NEED),
        Choice(
            key="no_work",
            words="There is no paid work, and that weighs",
            family_words="There is no work, and that is hard",
            shows=Signal.NEED,
        ),
        Choice(key="not_now", words="No paid work, by choice or for now", family_words="No paid work for now"),
    ),
    guidance=Guidance(look_for="Shifts known how far ahead? Who is there before school? Pay that changes with the month."),
)

load_disability_costs = CarerLoad(
    key="load_disability_costs",
    short="Costs of disability",
    wording="How heavy are the costs of disability for {carer}?",
    family_wording="How heavy are the extra costs of a disability?",
    hint="Nobody here is disabled or long ill: say it does not apply.",
    about=(Dimension.INCOME, Dimension.HEALTH),
    voices=THEIRS,
    depth=Depth.STANDARD,
    guidance=Guidance(look_for="Heating, washing, food, fares to hospital, broken things, work given up."),
)

disability_benefit = ChooseOne(
    key="disability_benefit",
    short="Disability benefits",
    wording="Are disability benefits being claimed?",
    family_wording="Do you get any disability benefits?",
    hint="Disability Living Allowance, Personal Independence Payment, Carer’s Allowance. No need for a diagnosis.",
    about=(Dimension.INCOME,),
    voices=BOTH,
    depth=Depth.STANDARD,
    choices=CLAIMED,
    guidance=Guidance(
        look_for="Nobody here is disabled: say it does not apply. Forms take hours: book somebody to do it with the family."
    ),
)

benefits_check = ChooseOne(
    key="benefits_check",
    short="A benefits check",
    wording="Has a benefits check been done this year?",
    family_wording="Has someone checked you get all you should?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    choices=(
        Choice(
            key="done", words="Yes, and what was found is claimed", family_words="Yes, and it is claimed", shows=Signal.STRENGTH
        ),
        Choice(key="part", words="Yes, and something is still to claim", family_words="Yes, but not all is claimed"),
        Choice(key="today", words="Not yet: booked or done with me today", family_words="We will do it today"),
        Choice(key="not_yet", words="Not yet", family_words="Not yet"),
        Choice(key="not_wanted", words="Offered, and not wanted", family_words="No, thank you"),
    ),
    guidance=Guidance(look_for="Done with somebody, not handed a leaflet. Put the date and the result in the evidence."),
)

MONEY = Section(
    key="money",
    title="Money",
    family_title="Money",
    introduction=(
        "Ask about money as you would about the weather: everybody has some. The load is {carer}’s to say, and calls for help."
    ),
    family_introduction="Lots of families are short. What would help?",
    questions=(
        income_reaches,
        income_reaches_whose,
        load_debt,
        load_deductions,
        load_sanctions,
        load_no_recourse,
        goes_first,
        what_goes_says,
        benefits_check,
        work_and_day,
        load_disability_costs,
        disability_benefit,
    ),
)
