"""Home and Means for a baby in the first year: sleep, floor, milk, warmth and what a baby's kit costs."""

from app.declaration import (
    Adaptation,
    Add,
    Anchors,
    AnswerIs,
    AppliesTo,
    ChooseOne,
    Comparability,
    Depth,
    Dimension,
    Guidance,
    Ladder,
    LeaveOut,
    Reword,
)
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE

milk_kit = Ladder(
    key="milk_kit",
    short="Milk and bottles",
    wording="Is there what it takes to feed {child} safely?",
    family_wording="Is there what you need to feed {child} safely?",
    hint="Breast or bottle: milk, clean bottles, boiled water, somewhere to sit, food for whoever breastfeeds.",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    anchors=Anchors(
        steady="Always, by night as well.",
        mostly="Low at the end of the month, and there is a sure way to get more.",
        on_and_off="Runs out, or bottles cannot be cleaned, in some weeks.",
        mostly_not="Stretched, watered down or borrowed feed by feed. Answer Safe today.",
    ),
    family_anchors=Anchors(
        steady="Always, at night too.",
        mostly="Low at the end of the month, but we can get more.",
        on_and_off="It runs out some weeks.",
        mostly_not="We have to stretch it or borrow.",
    ),
    guidance=Guidance(
        look_for=(
            "Scoops left in the tin. Formula in food banks; Healthy Start; an infant feeding adviser. Kettle, steriliser, power."
        )
    ),
)

milk_kit_whose = ChooseOne(
    key="milk_kit_whose",
    short="Milk: whose",
    wording="Whose is it to see that {child} can be fed?",
    family_wording="Who can help with feeding?",
    about=(Dimension.INCOME,),
    voices=BOTH,
    ask_if=AnswerIs(question="milk_kit", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

nappies = Ladder(
    key="nappies",
    short="Nappies",
    wording="Are there enough nappies?",
    family_wording="Are there enough nappies?",
    about=(Dimension.INCOME, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Enough for the week.",
        mostly="Enough until money comes.",
        on_and_off="Made to last too long on some days. {child} is sore at times.",
        mostly_not="Runs out most weeks. {child} is sore.",
    ),
    family_anchors=Anchors(
        steady="Enough for the week.",
        mostly="Enough until money comes.",
        on_and_off="We make them last too long some days.",
        mostly_not="They run out most weeks.",
    ),
    guidance=Guidance(look_for="Baby banks give nappies without a form. Washable ones need a machine and a line."),
)

pram = Ladder(
    key="pram",
    short="A pram or sling",
    wording="Can {child} be taken out safely?",
    family_wording="Can you take {child} out safely?",
    about=(Dimension.INCOME, Dimension.COMMUNITY_RESOURCES),
    voices=BOTH,
    depth=Depth.FULL,
    anchors=Anchors(
        steady="Pram, sling or car seat that is safe, and a way down the stairs.",
        mostly="Borrowed, and safe.",
        on_and_off="Broken, or stairs stop it on many days.",
        mostly_not="Indoors nearly always.",
    ),
    family_anchors=Anchors(
        steady="Yes, with a safe pram, sling or seat.",
        mostly="A borrowed one that is safe.",
        on_and_off="It is broken, or stairs stop us.",
        mostly_not="We hardly get out.",
    ),
    guidance=Guidance(look_for="Third floor, no lift, two under two. Second-hand car seats may have been in a crash."),
)

OLDER = "Asked when the child is older."

AGE_0_1 = Adaptation(
    key="age_0_1",
    for_whom="A baby in the first year",
    when="The child is under one.",
    what_changes=(
        "Sleep, floor and warmth are asked for a baby. Adds milk, nappies and a pram. Leaves out homework, uniform and friends "
        "round."
    ),
    applies_to=AppliesTo(age_from=0, age_to=0),
    comparable=Comparability.WITH_CARE,
    method=(
        "Ask to be shown every place the baby is put down, by day and by night, here and elsewhere.",
        "A cot, a steriliser, milk: what is missing is brought this week, not written up.",
        "Join with the health visitor for this visit if the family is willing.",
    ),
    reword=(
        Reword(
            question="own_bed",
            wording="Does {child} have a cot or basket?",
            family_wording="Does {child} have a cot or basket?",
            hint="Whether every sleep in it is safe is asked below.",
        ),
        Reword(question="baby_here", hint="{child} counts: choose yes."),
        Reword(
            question="floors",
            wording="Is there a safe place on the floor for {child}?",
            family_wording="Is there a safe bit of floor for {child}?",
        ),
        Reword(
            question="warm",
            hint="By {child}’s neck and back, day and night. Too hot is a danger too. A thermometer card is free.",
        ),
        Reword(question="play_space", voices=BOTH, hint="Room to kick, roll and crawl, out of straps."),
        Reword(
            question="outside",
            voices=BOTH,
            wording="Can {child} be taken outside each day?",
            family_wording="Can you take {child} outside each day?",
        ),
        Reword(question="strangers", voices=BOTH),
        Reword(question="online", voices=BOTH),
        Reword(question="neighbours", voices=BOTH),
        Reword(question="free_of_racism", voices=BOTH),
        Reword(question="not_cut_off", voices=BOTH),
        Reword(question="safe_outside", voices=BOTH),
        Reword(
            question="keeps_things",
            voices=BOTH,
            wording="Is there somewhere to keep {child}’s things?",
            family_wording="Is there somewhere to keep {child}’s things?",
        ),
        Reword(question="proud_of", voices=BOTH),
        Reword(question="what_it_is_like", voices=BOTH),
        Reword(question="family_view_of_help", voices=BOTH),
    ),
    leave_out=(
        LeaveOut(question="homework_place", why=OLDER),
        LeaveOut(question="homework_place_whose", why=OLDER),
        LeaveOut(question="friends_round", why=OLDER),
        LeaveOut(question="friends_round_whose", why=OLDER),
        LeaveOut(question="uniform", why=OLDER),
        LeaveOut(question="uniform_whose", why=OLDER),
        LeaveOut(question="shoes", why=OLDER),
        LeaveOut(question="shoes_whose", why=OLDER),
        LeaveOut(question="school_meals", why=OLDER),
        LeaveOut(question="privacy", why=OLDER),
        LeaveOut(question="privacy_whose", why=OLDER),
        LeaveOut(question="best_place", why="A baby shows it, and it is seen in where the baby settles."),
        LeaveOut(question="child_would_change", why="A baby cannot say."),
    ),
    add=(
        Add(section="food", after="food_in_whose", question=milk_kit),
        Add(section="food", after="milk_kit", question=milk_kit_whose),
        Add(section="washing", after="toilet_whose", question=nappies),
        Add(section="around", after="transport_whose", question=pram),
    ),
)
