"""A Plan the Child Would Recognise: ending or stepping down, what will hold, and what would bring us back."""

from app.declaration import (
    Choice,
    ChooseOne,
    Column,
    DatedRows,
    Depth,
    Dimension,
    Guidance,
    InTheirWords,
    Section,
    Signal,
    Voice,
)
from tools.plan_and_change.stages import CLOSING

CARER_AND_US = (Voice.CARER, Voice.PRACTITIONER)


enough = ChooseOne(
    # Looked at: to step down, the change has to be both.
    key="enough_and_lasting",
    wording="Taking the outcomes side by side, is the change enough for {child}, and lasting?",
    family_wording="Is it better enough for {child}, and will it last?",
    short="Enough and lasting",
    about=(Dimension.STABILITY,),
    voices=(Voice.CHILD, *CARER_AND_US),
    ask_if=CLOSING,
    choices=(
        Choice(key="both", words="Change: enough, and lasting", family_words="Yes, both", shows=Signal.STRENGTH),
        Choice(
            key="less_help",
            words="Change: enough for less help, not for none",
            family_words="Yes, with a bit of help",
            shows=Signal.STRENGTH,
        ),
        Choice(
            key="not_lasting",
            words="Change: enough today, not yet lasting",
            family_words="Too soon to say",
            shows=Signal.EXPERIENCE,
        ),
        Choice(key="not_enough", words="Change: not enough", family_words="Not yet", shows=Signal.NEED),
    ),
    guidance=Guidance(
        look_for=(
            "Do not end because the time is up, a child is older or a worker is leaving. One outcome that is worse is "
            "not outweighed by four that are better."
        )
    ),
)

hold_up = InTheirWords(
    key="hold_up",
    wording="What will hold it up after we go?",
    family_wording="What will keep it going when we stop?",
    short="What will hold",
    about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
    voices=(Voice.CHILD, *CARER_AND_US),
    ask_if=CLOSING,
    shows=Signal.STRENGTH,
    guidance=Guidance(look_for="People, routines, money, help that goes on. Has it been seen to work while we stood back?"),
)

who_to_ring = InTheirWords(
    key="who_to_ring",
    wording="Whom will the family ring?",
    family_wording="Who will you ring?",
    short="Whom to ring",
    about=(Dimension.WIDER_FAMILY, Dimension.COMMUNITY_RESOURCES),
    shows=None,
    voices=(Voice.CHILD, *CARER_AND_US),
    ask_if=CLOSING,
    guidance=Guidance(look_for="A person by name, somebody out of hours, and somebody for the child. Have they all said yes?"),
)

which_number = InTheirWords(
    key="which_number",
    wording="On what number?",
    family_wording="What is the number?",
    short="The number",
    about=(Dimension.COMMUNITY_RESOURCES,),
    voices=CARER_AND_US,
    ask_if=CLOSING,
    shows=None,
    guidance=Guidance(look_for="In their phone and on paper before you leave. Ring it once together."),
)

checks_after = DatedRows(
    key="checks_after",
    wording="Who will check after we go, and when?",
    family_wording="Who will check in, and when?",
    short="Checks afterwards",
    about=(Dimension.COMMUNITY_RESOURCES, Dimension.WIDER_FAMILY),
    to_come=True,
    voices=CARER_AND_US,
    ask_if=CLOSING,
    columns=(
        Column(key="who", words="Who checks?", family_words="Who?"),
        Column(key="how", words="What will they look at?", family_words="What will they look at?"),
        Column(key="found", words="What did they find?", family_words="How was it?"),
    ),
    guidance=Guidance(
        look_for=(
            "At 1, 3 and 6 months, as a starting point and not evidence. With the family’s agreement; somebody who "
            "sees the child."
        )
    ),
)

bring_back = InTheirWords(
    key="bring_back",
    wording="What would bring us back?",
    family_wording="What would bring us back?",
    short="What brings us back",
    about=(Dimension.SAFETY, Dimension.STABILITY),
    shows=None,
    voices=CARER_AND_US,
    ask_if=CLOSING,
    depth=Depth.STANDARD,
    guidance=Guidance(
        look_for="Asking for help is one way; it should be the easiest. Say plainly what would bring us without being asked."
    ),
)

different_next_time = InTheirWords(
    key="different_next_time",
    wording="How would our help be different from last time?",
    family_wording="What should we change next time?",
    short="Different next time",
    about=(Dimension.COMMUNITY_RESOURCES,),
    shows=None,
    voices=CARER_AND_US,
    ask_if=CLOSING,
    depth=Depth.FULL,
    guidance=Guidance(look_for="Ask the family what helped, what was a waste of their time, and what came too late."),
)

child_told = InTheirWords(
    key="child_told",
    wording="What has {child} been told about the ending?",
    family_wording="What have you been told about us stopping?",
    short="What the child was told",
    about=(Dimension.RELATIONSHIPS, Dimension.IDENTITY),
    voices=(Voice.CHILD, Voice.PRACTITIONER),
    ask_if=CLOSING,
    guidance=Guidance(
        look_for=(
            "By whom, when, and in what words. Why we are going, who is still there, how to reach somebody. A goodbye, not a gap."
        ),
        ages={
            "0_1": "Tell the story to the family, written so that the child could read it one day.",
            "5_10": "A card with faces and a number.",
            "11_15": "A say in when and how. A number of their own.",
        },
    ),
)

signs_child = InTheirWords(
    key="signs_child",
    wording="What would {child} notice first if it was slipping?",
    family_wording="What would you notice first?",
    short="Early signs: child",
    about=(Dimension.STABILITY,),
    voices=(Voice.CHILD,),
    guidance=Guidance(
        look_for="Small and early: no clean shirt, whispering, a bedtime that moves. Is there somebody {child} would say it to?"
    ),
    ask_if=CLOSING,
    depth=Depth.STANDARD,
)

signs_family = InTheirWords(
    key="signs_family",
    wording="What would the family notice first if it was slipping?",
    family_wording="What would you see first if it slipped?",
    short="Early signs: family",
    about=(Dimension.STABILITY,),
    voices=(Voice.CARER,),
    guidance=Guidance(look_for="In themselves as well: post unopened, not sleeping, not ringing back."),
    ask_if=CLOSING,
    depth=Depth.STANDARD,
)

signs_school = InTheirWords(
    key="signs_school",
    wording="What would school or nursery notice first if it was slipping?",
    family_wording="What would school or nursery see first?",
    short="Early signs: school",
    about=(Dimension.STABILITY,),
    voices=(Voice.OTHER_PROFESSIONAL, Voice.PRACTITIONER),
    guidance=Guidance(look_for="Have they been told what to look for, and does the family know that they were?"),
    ask_if=CLOSING,
    depth=Depth.STANDARD,
)

ENDING = Section(
    key="ending",
    title="Ending or stepping down",
    family_title="When we stop coming",
    introduction="An ending is planned as carefully as a beginning. Asked when today is for ending or stepping down.",
    family_introduction="What will keep things going? Who could you ring?",
    questions=(
        enough,
        hold_up,
        who_to_ring,
        which_number,
        signs_child,
        signs_family,
        signs_school,
        checks_after,
        bring_back,
        different_next_time,
        child_told,
    ),
)
