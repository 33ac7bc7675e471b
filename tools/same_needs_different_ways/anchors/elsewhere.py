"""What a child gets at each step where the words for home would not do: at school, and away on a short break or in hospital."""

from app.declaration import Anchors

BREATHING_AT_SCHOOL = Anchors(
    steady="Done as advised by trained people. {child} is comfortable.",
    mostly="Late or short now and then, with no harm.",
    on_and_off="Some days nobody there is trained, or kit is not ready. Infections come back.",
    mostly_not="Mostly not done. {child} struggles for breath, or is sent home or to hospital.",
)
BREATHING_AT_SCHOOL_FAMILY = Anchors(
    steady="It is done as it should be. {child} is comfy.",
    mostly="Late now and then.",
    on_and_off="Some days no one there is trained, or the kit is not ready.",
    mostly_not="Mostly not done. {child} struggles to breathe.",
)

REST_AT_SCHOOL = Anchors(
    steady="Rests when {child} needs to, safely and in comfort, with somebody near.",
    mostly="A rest is missed or cut short now and then.",
    on_and_off="Often too tired or sore to join in; nowhere right to lie down, or nobody to help.",
    mostly_not="Worn out there, or rests where it is not safe.",
)
REST_AT_SCHOOL_FAMILY = Anchors(
    steady="{child} can rest when it is needed, with someone near.",
    mostly="A rest is missed now and then.",
    on_and_off="Often too tired to join in, or there is nowhere to lie down.",
    mostly_not="{child} is worn out there, or it is not safe.",
)

FRIENDS_AT_SCHOOL = Anchors(
    steady="Plays and works with friends of {their} choosing, most days.",
    mostly="Fewer than wished, and somebody is working on it.",
    on_and_off="With other children only when an adult makes it happen.",
    mostly_not="Mostly with adults, or alone.",
)
FRIENDS_AT_SCHOOL_FAMILY = Anchors(
    steady="{child} is with friends {child} likes, most days.",
    mostly="Not so many as {child} would like.",
    on_and_off="Just when a grown-up sets it up.",
    mostly_not="Mostly with grown-ups, or alone.",
)

GOING_OUT_AT_SCHOOL = Anchors(
    steady="At play times, clubs and trips with the others, with all that it takes.",
    mostly="Misses one now and then, and it is made up for.",
    on_and_off="Often left out of play, clubs or trips for want of people, kit or transport.",
    mostly_not="Hardly ever with the others outside lessons.",
)
GOING_OUT_AT_SCHOOL_FAMILY = Anchors(
    steady="{child} joins in play, clubs and trips.",
    mostly="One is missed now and then.",
    on_and_off="Often left out of play, clubs or trips.",
    mostly_not="Hardly ever joins in.",
)

FRIENDS_AWAY = Anchors(
    steady="Has company of {their} choosing there, and keeps in touch with friends.",
    mostly="Has company on most stays.",
    on_and_off="Mostly adults who are paid; other children now and then.",
    mostly_not="Has no company there, and loses touch with friends.",
)
FRIENDS_AWAY_FAMILY = Anchors(
    steady="{child} has company there, and keeps up with friends.",
    mostly="There is company most times.",
    on_and_off="Mostly grown-ups.",
    mostly_not="There is no company.",
)

GOING_OUT_AWAY = Anchors(
    steady="Plays and goes out on most days there, at what {child} enjoys.",
    mostly="Less on days when people are short.",
    on_and_off="Mostly screens or the same room.",
    mostly_not="Hardly ever out of the building.",
)
GOING_OUT_AWAY_FAMILY = Anchors(
    steady="Most days, doing what {child} likes.",
    mostly="Less when staff are short.",
    on_and_off="Mostly in the same room.",
    mostly_not="Hardly ever out.",
)
