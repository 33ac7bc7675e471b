"""What a child gets at each step, in change, learning, therapy, friends, going out and love: in any place."""

from app.declaration import Anchors

CHANGE = Anchors(
    steady="Told in {their} way, in time, in every place.",
    mostly="Surprised now and then, then helped.",
    on_and_off="Often not told. New carers arrive and go.",
    mostly_not="{child} never knows who or what is next.",
)

CHANGE_FAMILY = Anchors(
    steady="{child} is told in time, in {their} own way.",
    mostly="A surprise now and then.",
    on_and_off="Often not told.",
    mostly_not="{child} never knows.",
)

LEARNING = Anchors(
    steady="Learning something new, most days, and it is noticed.",
    mostly="A thin week now and then.",
    on_and_off="Kept busy more than taught; provision comes and goes.",
    mostly_not="Nothing to do and nobody to do it with.",
)

LEARNING_FAMILY = Anchors(
    steady="Learning new things most days.",
    mostly="A slow week now and then.",
    on_and_off="Busy more than learning.",
    mostly_not="Nothing to do.",
)

THERAPY = Anchors(
    steady="Given as planned; those who carry it on have been shown.",
    mostly="A session missed now and then.",
    on_and_off="Long gaps, new therapists, or left to the parent unshown.",
    mostly_not="Advised and not given. Skill or comfort is being lost.",
)

THERAPY_FAMILY = Anchors(
    steady="It happens, and we were shown how.",
    mostly="Missed now and then.",
    on_and_off="Long gaps.",
    mostly_not="It was promised, and does not happen.",
)

FRIENDS = Anchors(
    steady="Sees friends of {their} choosing, in and out of school.",
    mostly="Fewer than wished, and somebody is working on it.",
    on_and_off="In school only, or when an adult has time.",
    mostly_not="Hardly ever with other children by choice.",
)

FRIENDS_FAMILY = Anchors(
    steady="{child} sees friends {child} likes.",
    mostly="Not so many as {child} would like.",
    on_and_off="Only at school.",
    mostly_not="Hardly ever.",
)

GOING_OUT = Anchors(
    steady="Plays and goes out most days, at what {child} enjoys.",
    mostly="Less in hard weeks.",
    on_and_off="Mostly screens or the same room; out when somebody else provides it.",
    mostly_not="Hardly ever out except to school or clinic.",
)

GOING_OUT_FAMILY = Anchors(
    steady="Most days, doing what {child} likes.",
    mostly="Less in hard weeks.",
    on_and_off="Mostly in the same room.",
    mostly_not="Hardly ever out.",
)

LOVED = Anchors(
    steady="Delight is plain. Spoken to, played with, held for its own sake.",
    mostly="Crowded out on heavy days, and still clear.",
    on_and_off="Mostly tasks; warmth in bursts, or from one person.",
    mostly_not="Managed, moved and fed with hardly a look or a word.",
)

LOVED_FAMILY = Anchors(
    steady="You can see that people love being with {child}.",
    mostly="Less so on hard days, yet clear.",
    on_and_off="Mostly jobs to be done.",
    mostly_not="Hardly a look or a word.",
)
