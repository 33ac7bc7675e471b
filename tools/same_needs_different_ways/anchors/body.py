"""What a child gets at each step, in eating, breathing, seizures, medicines, moving and skin: in any place."""

from app.declaration import Anchors

EATING = Anchors(
    steady="Fed in the way {child} needs, in time, with company. Weight and chest are well.",
    mostly="Hurried or late now and then. Noticed and made up for.",
    on_and_off="Position, texture or time is often wrong; {child} coughs, tires or is left hungry.",
    mostly_not="Going hungry, thirsty or choking is usual, or feeds are missed. Weight, chest or mood shows it.",
)

EATING_FAMILY = Anchors(
    steady="{child} gets enough, in the right way, with company.",
    mostly="Now and then it is late or rushed.",
    on_and_off="It is often rushed or not quite right.",
    mostly_not="{child} is often hungry, thirsty or choking.",
)

BREATHING = Anchors(
    steady="Done as advised by trained people. {child} is comfortable.",
    mostly="Late or short now and then, with no harm.",
    on_and_off="Some shifts or nights nobody is trained, or kit is not ready. Infections come back.",
    mostly_not="Mostly not done. {child} struggles for breath or is admitted.",
)

BREATHING_FAMILY = Anchors(
    steady="It is done as it should be. {child} is comfy.",
    mostly="Late now and then.",
    on_and_off="Some nights no one is trained, or the kit is not ready.",
    mostly_not="Mostly not done. {child} struggles to breathe.",
)

SEIZURES = Anchors(
    steady="Seen quickly, handled by plan, written down.",
    mostly="A gap in the diary or a late dose, put right.",
    on_and_off="Some people in charge do not know the plan, or medicine is in another room.",
    mostly_not="Seizures go unseen or unmanaged. {child} is hurt or worn out by them.",
)

SEIZURES_FAMILY = Anchors(
    steady="Someone sees, and knows what to do.",
    mostly="A gap now and then, put right.",
    on_and_off="Some people do not know the plan.",
    mostly_not="Fits are missed, or {child} gets hurt.",
)

MEDICINES = Anchors(
    steady="Right dose, right time, reviewed.",
    mostly="A dose late now and then, and safe.",
    on_and_off="Doses missed or doubled at times, or not handed over between places.",
    mostly_not="Mostly wrong or missed, or given to keep {child} quiet.",
)

MEDICINES_FAMILY = Anchors(
    steady="The right dose at the right time.",
    mostly="Late now and then.",
    on_and_off="Some doses are missed, or mixed up between places.",
    mostly_not="Mostly missed or not right.",
)

MOVING = Anchors(
    steady="Moved as planned, told first, with kit that fits. Time out of the chair each day.",
    mostly="A turn or stretch missed now and then.",
    on_and_off="Long hours in one position, or lifted without the hoist at times. Stiff, sore or marked.",
    mostly_not="Mostly left in one place or handled unsafely. Pain, sores or injury show it.",
)

MOVING_FAMILY = Anchors(
    steady="Moved the right way, and told first.",
    mostly="A stretch is missed now and then.",
    on_and_off="Long hours in one place, or lifted by hand.",
    mostly_not="Mostly left in one place, or it hurts.",
)

SKIN = Anchors(
    steady="Looked at daily. Redness is seen to the same day.",
    mostly="A sore spot now and then, that heals.",
    on_and_off="Sores come back; pads, kit or turning run short.",
    mostly_not="Open, infected or lasting sores.",
)

SKIN_FAMILY = Anchors(
    steady="Looked at each day. No sores.",
    mostly="A sore spot now and then.",
    on_and_off="Sores come back.",
    mostly_not="Sores that last.",
)
