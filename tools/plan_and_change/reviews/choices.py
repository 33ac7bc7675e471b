"""What can be chosen at each outcome’s review; the same for all five."""

from app.declaration import Choice, Signal

CHANGE_CHOICES = (
    Choice(key="better", words="Change: better for the child", family_words="Better", shows=Signal.STRENGTH),
    Choice(key="a_bit", words="Change: a bit better", family_words="A bit better", shows=Signal.STRENGTH),
    Choice(key="same", words="Change: the same", family_words="The same", shows=Signal.NEED),
    Choice(key="worse", words="Change: worse", family_words="Worse", shows=Signal.SERIOUS_NEED),
    Choice(key="up_and_down", words="Change: up and down", family_words="Up and down", shows=Signal.NEED),
    Choice(key="cannot_tell", words="Change: cannot tell", family_words="We can’t tell"),
)

WHO_SAYS_CHOICES = (
    Choice(key="child", words="{child}", family_words="{child}"),
    Choice(key="carer", words="A parent or carer", family_words="A parent or carer"),
    Choice(key="network", words="Family or friends", family_words="Family or friends"),
    Choice(key="school", words="School, nursery or college", family_words="School or nursery"),
    Choice(key="health", words="Health", family_words="Doctor, nurse or health visitor"),
    Choice(key="worker", words="The worker saw it", family_words="The worker saw it"),
)

HELD_CHOICES = (
    Choice(key="weekends", words="Held: weekends", family_words="At weekends"),
    Choice(key="holidays", words="Held: school holidays", family_words="In the holidays"),
    Choice(key="each_carer", words="Held: with each carer", family_words="With each carer"),
    Choice(key="money_short", words="Held: when money is short", family_words="When money is short"),
    Choice(key="nobody_comes", words="Held: when nobody is coming", family_words="When no one is coming"),
    Choice(key="none", words="Held: none of these seen yet", family_words="We don’t know yet", alone=True),
)

SLIPPED_CHOICES = (
    Choice(key="weekends", words="Slipped: weekends", family_words="At weekends"),
    Choice(key="holidays", words="Slipped: school holidays", family_words="In the holidays"),
    Choice(key="each_carer", words="Slipped: with one carer or more", family_words="With one carer or more"),
    Choice(key="money_short", words="Slipped: when money is short", family_words="When money is short"),
    Choice(key="nobody_comes", words="Slipped: when nobody is coming", family_words="When no one is coming"),
    Choice(key="none", words="Slipped: not that anybody knows", family_words="Not that we know", alone=True),
)

LASTING_CHOICES = (
    Choice(key="better", words="It is better for the child, not only quieter for us", family_words="It is better for {child}"),
    Choice(key="two_sources", words="Two sources or more have seen it", family_words="Two people or more have seen it"),
    Choice(key="child_says", words="The child is one of them", family_words="{child} says so"),
    Choice(key="three_months", words="It has held for 3 months or longer", family_words="It has held for three months"),
    Choice(key="stress", words="It has held through at least one hard time", family_words="It held in a hard time"),
    Choice(key="none", words="None of these yet", family_words="None of these yet", alone=True),
)

UNCHANGED_CHOICES = (
    Choice(key="first", words="No change for the better: this is the first", family_words="Since last time"),
    Choice(key="two_or_more", words="No change for the better: two or more", family_words="Longer than that"),
)

STATUS_CHOICES = (
    Choice(key="not_begun", words="Status: not begun, the help has not come", family_words="Not begun yet"),
    Choice(key="on_the_way", words="Status: on the way", family_words="On the way", shows=Signal.EXPERIENCE),
    Choice(
        key="better_not_yet_lasting",
        words="Status: better, not yet lasting",
        family_words="Better, and still new",
        shows=Signal.STRENGTH,
    ),
    Choice(key="lasting", words="Status: lasting", family_words="Better, and it lasts", shows=Signal.STRENGTH),
    Choice(
        key="slipped_back", words="Status: was better and slipped back", family_words="Better, then it slipped", shows=Signal.NEED
    ),
    Choice(key="no_change", words="Status: no change", family_words="No change yet", shows=Signal.NEED),
    Choice(key="worse", words="Status: worse", family_words="Worse", shows=Signal.SERIOUS_NEED),
    Choice(key="changed", words="Status: the outcome itself has to change", family_words="We need a new goal"),
)
