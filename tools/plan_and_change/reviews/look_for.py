"""What to look for at each outcome’s review; the same for all five."""

from app.declaration import Guidance

CHANGE = Guidance(
    look_for=(
        "Read out where it began, and its date, before anybody answers. Answer from the child’s day, not from "
        "effort or attendance. Up and down is a finding in itself. If voices differ, keep both."
    ),
    ages={
        "0_1": "Weight, settling, looking, skin. Weeks count.",
        "11_15": "Ask apart. Young people are told that things are better.",
    },
)

EVIDENCE = Guidance(look_for="Seen, said or written; by whom; when. Beside the same fact from where it began.")

WHO_SAYS = Guidance(look_for="If the child is not among them, why not? A baby says so with the body: write what you saw.")

HELD = Guidance(look_for="Only what somebody saw or said. What is not ticked is not known: plan to look at it.")

SLIPPED = Guidance(
    look_for=(
        "A slip that is told to you is a sign of trust. Thank whoever told you. With one carer: write which, and what was "
        "different then."
    )
)

WEEKS = Guidance(look_for="Weeks in a row, from dates. Say in the evidence where the count comes from.")

LASTING = Guidance(
    look_for=(
        "All of them make a change lasting; the child’s own word wherever it can be had. 3 months is a starting "
        "point, not evidence."
    )
)

OTHER_LENGTH = Guidance(
    look_for="Longer where it slid back before; shorter only where the need itself was short. Write who agreed it and when."
)

STILL_NEEDS = Guidance(look_for="By name. Help that will go on is a plan; help that will stop is a date to prepare for.")

NEARLY = Guidance(look_for="A bill, a row, a birthday, an illness. If nothing has, it has not been tested yet.")

DID_THEN = Guidance(look_for="How a slip was mended tells you more than that there was none. Was anybody rung?")

UNCHANGED = Guidance(
    look_for="Look it up; memory is kind. After two, the question is about our help before it is about the family."
)

STATUS = Guidance(look_for="Lasting only when every test of it is met, or the supervisor agreed otherwise with a reason.")
