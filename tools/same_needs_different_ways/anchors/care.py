"""What a child gets at each step, in toilet, periods, dignity, nights, safety and the senses: in any place."""

from app.declaration import Anchors

TOILET = Anchors(
    steady="In time, in comfort, by somebody {child} knows.",
    mostly="A wait now and then.",
    on_and_off="Often waits wet or soiled; pads run out or there are not enough hands.",
    mostly_not="Left wet or soiled as a rule. Sore, smelling or ashamed.",
)

TOILET_FAMILY = Anchors(
    steady="In time, by someone {child} knows.",
    mostly="A wait now and then.",
    on_and_off="Often a long wait.",
    mostly_not="Left wet or sore.",
)

PERIODS = Anchors(
    steady="Prepared, comfortable, private, pain seen to.",
    mostly="Caught out now and then, and put right.",
    on_and_off="Products, privacy or pain relief are missing in most months.",
    mostly_not="No help. Distress, pain or shame each time.",
)

PERIODS_FAMILY = Anchors(
    steady="Told in time, comfy and private.",
    mostly="Caught out now and then.",
    on_and_off="Most months something is missing.",
    mostly_not="No help with it.",
)

DIGNITY = Anchors(
    steady="Told, asked, covered, known people, door shut.",
    mostly="Hurried now and then, with an apology to {child}.",
    on_and_off="Strangers, open doors or talk over {child}’s head are common.",
    mostly_not="Handled as a task. {child} flinches, freezes or fights care.",
)

DIGNITY_FAMILY = Anchors(
    steady="{child} is asked first, and the door is shut.",
    mostly="Rushed now and then.",
    on_and_off="Often strangers, or an open door.",
    mostly_not="{child} is handled like a job to be done.",
)

SLEEP = Anchors(
    steady="Safe, comfortable, somebody hears. Sleeps as well as can be hoped.",
    mostly="A bad night now and then.",
    on_and_off="Broken most weeks: wrong bed, pain, nobody trained for nights.",
    mostly_not="Hardly sleeps, or sleeps where it is not safe.",
)

SLEEP_FAMILY = Anchors(
    steady="Safe and comfy. Someone hears.",
    mostly="A bad night now and then.",
    on_and_off="Bad nights most weeks.",
    mostly_not="{child} hardly sleeps, or it is not safe.",
)

SAFETY = Anchors(
    steady="Somebody able is as near as {child} needs. {child} has freedom that is planned.",
    mostly="Short lapses, put right.",
    on_and_off="Not enough trained people at times; near misses, or {child} is shut in to be safe.",
    mostly_not="Usually not watched as needed, or kept strapped or shut in.",
)

SAFETY_FAMILY = Anchors(
    steady="Someone able is near. {child} has some freedom too.",
    mostly="Short gaps, put right.",
    on_and_off="At times there are not enough people.",
    mostly_not="Mostly not watched, or shut in.",
)

SENSORY = Anchors(
    steady="Known and planned for. {child} can leave, move or be quiet.",
    mostly="Overlooked now and then, and mended.",
    on_and_off="Too much on many days; {child} melts down or shuts down.",
    mostly_not="Nobody plans for it. {child} is distressed most days, or told off for it.",
)

SENSORY_FAMILY = Anchors(
    steady="People know and plan for it.",
    mostly="They forget now and then.",
    on_and_off="Too much on lots of days.",
    mostly_not="Too much most days.",
)
