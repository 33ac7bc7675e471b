"""Sleeping: a bed and bedding each, room enough, a safe place for a baby, and privacy for an older child."""

from app.declaration import Anchors, AnswerIs, Choice, ChooseOne, Depth, Dimension, Guidance, Ladder, NumberOf, Section
from tools.home_and_means.whose import BOTH, DECIDE_TOGETHER, GAP, WHOSE, WITH_CHILD

own_bed = Ladder(
    key="own_bed",
    short="A bed",
    wording="Does {child} have a bed?",
    family_wording="Does {child} have a bed?",
    hint="Of {child}’s own, or shared by choice and comfort. A baby’s sleep is asked below.",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    anchors=Anchors(
        steady="A bed that is {child}’s every night, or shared because {child} likes to.",
        mostly="Makes do at times, and sleeps well.",
        on_and_off="Bed changes, or is a sofa or floor, on some nights each week.",
        mostly_not="No bed to count on.",
    ),
    family_anchors=Anchors(
        steady="A bed each night.",
        mostly="Makes do at times. Sleeps well.",
        on_and_off="Some nights it is the sofa or floor.",
        mostly_not="No bed to count on.",
    ),
    guidance=Guidance(
        look_for=(
            "Ask to be shown, with {child} if you can. Families sleep together by custom and by choice: ask whether everybody "
            "sleeps."
        ),
        ages={
            "11_15": "Too old to share with a little brother or a parent? Ask {them}.",
            "16_17": "Is it {child}’s for as long as it is needed?",
        },
        ways_to_ask=("“Where does everyone sleep?”",),
    ),
)

own_bed_whose = ChooseOne(
    key="own_bed_whose",
    short="Bed: whose",
    wording="Whose is it to find a bed?",
    family_wording="Who can find a bed?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="own_bed", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

bedding = Ladder(
    key="bedding",
    short="Bedding",
    wording="Does {child} have dry, warm bedding?",
    family_wording="Does {child} have warm covers?",
    about=(Dimension.HOUSING, Dimension.BASIC_CARE),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Enough, dry, and a change of it.",
        mostly="Enough. A wet night means a wait for the wash.",
        on_and_off="Thin, damp or shared. {child} sleeps in clothes at times.",
        mostly_not="Hardly any. {child} is cold or on a bare mattress most nights.",
    ),
    family_anchors=Anchors(
        steady="Enough, and a spare set.",
        mostly="Enough, but no spare.",
        on_and_off="Thin, damp or shared.",
        mostly_not="Hardly any.",
    ),
    guidance=Guidance(look_for="Wet beds: waterproof cover, spare sheets, a way to wash. A bed bank brings bedding as well."),
)

bedding_whose = ChooseOne(
    key="bedding_whose",
    short="Bedding: whose",
    wording="Whose is it to find bedding?",
    family_wording="Who can find covers?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="bedding", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

how_many_sleep = NumberOf(
    key="how_many_sleep",
    short="People in the room",
    wording="How many people sleep in the room {child} sleeps in?",
    family_wording="How many people sleep in {child}’s room?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    unit="people",
    smallest=1,
    largest=20,
    guidance=Guidance(look_for="{child} counts as one. Who are they, how old, when do they come to bed?"),
)

room_to_sleep = Ladder(
    key="room_to_sleep",
    short="Room to sleep",
    wording="Is there room enough for {child} to sleep well?",
    family_wording="Is there room for {child} to sleep well?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Enough. Nobody’s sleep gets in the way of {child}’s.",
        mostly="Tight, and it is managed.",
        on_and_off="Woken, crowded or moved on some nights each week.",
        mostly_not="Crowded every night. Sleep, health, learning or rows show it.",
    ),
    family_anchors=Anchors(
        steady="Enough.",
        mostly="Tight, but we manage.",
        on_and_off="{child} gets woken or moved some nights.",
        mostly_not="Crowded each night.",
    ),
    guidance=Guidance(look_for="Overcrowding is counted in law, and gives housing points: has anybody applied, and when?"),
)

room_to_sleep_whose = ChooseOne(
    key="room_to_sleep_whose",
    short="Room: whose",
    wording="Whose is it to find more room?",
    family_wording="Who can find more room?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="room_to_sleep", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

baby_here = ChooseOne(
    key="baby_here",
    short="A baby here",
    wording="Does a baby sleep here, at any time?",
    family_wording="Does a baby sleep here at any time?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    choices=(
        Choice(key="yes", words="Yes"),
        Choice(key="expected", words="One is expected"),
        Choice(key="no", words="No"),
    ),
    guidance=Guidance(look_for="A baby who stays over counts. Ask about every place a baby is put down."),
)

baby_sleep = Ladder(
    key="baby_sleep",
    short="A baby’s place to sleep",
    wording="Is there a clear, firm, flat space for the baby’s every sleep?",
    family_wording="Is there a clear, firm, flat place for the baby?",
    about=(Dimension.HOUSING, Dimension.SAFETY),
    voices=BOTH,
    ask_if=AnswerIs(question="baby_here", one_of=("yes", "expected")),
    anchors=Anchors(
        steady="Yes, for every sleep, in the room with a carer.",
        mostly="Nearly always, with a plan for tired nights that is safe.",
        on_and_off="Some sleeps on a sofa, in a full cot, on an adult’s bed, or in a car seat.",
        mostly_not="None. Unsafe sleep is usual. Answer Safe today.",
    ),
    family_anchors=Anchors(
        steady="Yes, for each sleep.",
        mostly="Nearly always. There is a safe plan for tired nights.",
        on_and_off="Some sleeps are on a sofa or a big bed.",
        mostly_not="Not yet. We can help today.",
    ),
    guidance=Guidance(
        look_for="On the back, nothing soft, nobody smoking near. Is there floor enough for a cot? Who gives one, this week?",
        ages={"0_1": "See it. Then ask about the worst night."},
        ways_to_ask=("“Where did the baby sleep last night, and on the night you were most tired?”",),
    ),
)

baby_sleep_whose = ChooseOne(
    key="baby_sleep_whose",
    short="Baby’s place: whose",
    wording="Whose is it to make the baby’s place safe?",
    family_wording="Who can make the baby’s place safe?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    ask_if=AnswerIs(question="baby_sleep", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

privacy = Ladder(
    key="privacy",
    short="Privacy",
    wording="Does {child} have privacy to wash, dress, be alone?",
    family_wording="Does {child} get some privacy?",
    hint="From about 8, or sooner if {child} minds. Younger: say it does not apply.",
    about=(Dimension.HOUSING, Dimension.IDENTITY),
    voices=WITH_CHILD,
    depth=Depth.STANDARD,
    anchors=Anchors(
        steady="Yes, by a door, a curtain or a rule people keep.",
        mostly="Mostly. Sometimes somebody has to wait.",
        on_and_off="Often walked in on, or has to dress in front of others.",
        mostly_not="None. {child} avoids washing, or stays out, or is not safe.",
    ),
    family_anchors=Anchors(
        steady="Yes, and people keep to it.",
        mostly="Mostly.",
        on_and_off="{child} often gets walked in on.",
        mostly_not="None.",
    ),
    guidance=Guidance(
        look_for="Locks, curtains, who shares with whom, shared bathrooms with strangers.",
        ages={"11_15": "Ask {child}, apart. Periods, phone calls, crying.", "16_17": "A partner, a baby, shifts."},
    ),
)

privacy_whose = ChooseOne(
    key="privacy_whose",
    short="Privacy: whose",
    wording="Whose is it to make some privacy?",
    family_wording="Who can make some privacy?",
    about=(Dimension.HOUSING,),
    voices=BOTH,
    depth=Depth.STANDARD,
    ask_if=AnswerIs(question="privacy", one_of=GAP),
    choices=WHOSE,
    guidance=DECIDE_TOGETHER,
)

SLEEPING = Section(
    key="sleeping",
    title="Sleeping",
    family_title="Sleeping",
    introduction="Each child’s own place. Ask {child} to show it, if {child} would like to.",
    family_introduction="Where does everyone sleep, and how well?",
    questions=(
        own_bed,
        own_bed_whose,
        bedding,
        bedding_whose,
        how_many_sleep,
        room_to_sleep,
        room_to_sleep_whose,
        baby_here,
        baby_sleep,
        baby_sleep_whose,
        privacy,
        privacy_whose,
    ),
)
