"""What to look for at each outcome; the same for all five."""

from app.declaration import Guidance

OUTCOME = Guidance(
    look_for=(
        "{child}’s name and something one could see or hear {child} doing. “{child} has breakfast before school, "
        "every school day.” If it begins with a parent attending, ask: and then what is different for {child}?"
    ),
    ages={"0_1": "A baby’s outcome can be seen: weight, settling, being picked up, sleeping in a clear flat cot."},
)

WORRY = Guidance(look_for="One worry, and whose it is: the child’s, the family’s or ours. Name the tool where it was seen.")

NOW = Guidance(look_for="In numbers or plain facts: “two school days of five”. What is already going well counts too.")

NOW_DATE = Guidance(look_for="The date it was seen, which may be before today. What is old has to be looked at afresh.")

NOW_SOURCE = Guidance(look_for="Name, date, and whether it was seen or told. Two sources are better than one.")

SEE = Guidance(look_for="Something in the child’s day, rather than a certificate or a promise.")

LOOKS = Guidance(look_for="Somebody who is there when it matters: mornings, nights, weekends. Have they been asked?")

OFTEN = Guidance(look_for="Often enough to catch a slip while it is small; seldom enough that the family has a life.")

BY = Guidance(look_for="A date that suits the child’s age: three months is a quarter of a baby’s life.")

STEP = Guidance(look_for="So small that it is nearly sure to work. The first step is often ours.")

STEP_BY = Guidance(look_for="A day within two weeks. If nothing can be done so soon, the step is too big.")

STEP_TEST = Guidance(
    look_for="What is not ticked is mended before the plan is agreed. Do not make the hope smaller to make it countable."
)

NEXT_STEPS = Guidance(look_for="Two or three. Later steps are written when the first has been seen to work.")

CARERS_DO = Guidance(
    look_for="By name, fathers and partners too. One who is away or hard for us to see still has a line of their own."
)

NETWORK_DOES = Guidance(look_for="Named people who have said yes themselves: which day, and for how long.")

WE_DO = Guidance(look_for="By name and day, as exact as what is asked of the family. “Support” is not something anybody does.")

HELP = Guidance(look_for="“Referred” is not help. What will the family have on Monday?")

HELP_DATES = Guidance(
    look_for="The date it starts. Where there is a wait, the child cannot be asked to wait as well: what fills the gap?"
)

POSSIBLE = Guidance(
    look_for=(
        "Add up the bus fares, the nights, the reading. Is {carer} able to, willing to, and helped to? These are three questions."
    )
)

IN_THE_WAY = Guidance(look_for="Each one points to help. If it is ours to move, it is our step.")

IF_NO_HELP = Guidance(
    look_for="Who notices, by which day, and what else is done. A family does not answer for help that never came."
)

CHILD_CHECKS = Guidance(
    look_for="A child is never made the family’s watchman. Is it safe for {child} to say, and would {child} like to?",
    ages={
        "0_1": "A baby shows: settling, weight, a turned head. Write what you would watch.",
        "1_4": "A sticker or a toy in a jar.",
    },
)
