"""What can be chosen at each outcome; the same for all five."""

from app.declaration import Choice, Column

OFTEN_CHOICES = (
    Choice(key="daily", words="Every day", family_words="Every day"),
    Choice(key="weekly", words="Every week", family_words="Every week"),
    Choice(key="fortnightly", words="Every two weeks", family_words="Every two weeks"),
    Choice(key="monthly", words="Every month", family_words="Every month"),
    Choice(key="other", words="Some other way: say how", family_words="Some other way"),
)

STEP_TEST_CHOICES = (
    Choice(key="clear", words="Clear: anybody would know what to do", family_words="We all know what to do"),
    Choice(key="seen", words="Can be seen: we could tell that it was done", family_words="We can see if it is done"),
    Choice(key="possible", words="Possible: with what they have now", family_words="It can be done"),
    Choice(key="matters", words="Worth it: it answers the worry and matters to the child", family_words="It matters to {child}"),
    Choice(key="dated", words="Dated: there is a day", family_words="It has a date"),
    Choice(key="none", words="None of these yet", family_words="None of these yet", alone=True),
)

NEXT_STEPS_COLUMNS = (
    Column(key="step", words="Step", family_words="Step"),
    Column(key="who", words="Who does it?", family_words="Who does it?"),
    Column(key="child", words="What does the child get from it?", family_words="What does {child} get?"),
)

HELP_CHOICES = (
    Choice(key="in_place", words="Help: in place now", family_words="Yes, now"),
    Choice(key="start_date", words="Help: agreed, paid for, with a start date", family_words="It has a start date"),
    Choice(key="waiting", words="Help: on a waiting list", family_words="We are on a list"),
    Choice(key="not_funded", words="Help: asked for, not agreed or not paid for", family_words="Not agreed yet"),
    Choice(key="none", words="Help: there is none of the kind", family_words="There is none"),
    Choice(key="not_needed", words="Help: none is needed", family_words="None needed"),
)

HELP_DATES_COLUMNS = (
    Column(key="help", words="Help", family_words="Help"),
    Column(key="paid", words="Who pays for it?", family_words="Who pays?"),
    Column(key="wait", words="How long is the wait?", family_words="How long is the wait?"),
    Column(key="meanwhile", words="What is there meanwhile?", family_words="What is there till then?"),
)

POSSIBLE_CHOICES = (
    Choice(key="yes", words="Possible: yes, as things are", family_words="Yes"),
    Choice(key="with_help", words="Possible: yes, with the help named here", family_words="Yes, with help"),
    Choice(key="not_yet", words="Possible: not as things stand", family_words="Not as things are"),
)

CHILD_CHECKS_CHOICES = (
    Choice(key="yes", words="Child’s check: yes", family_words="Yes"),
    Choice(key="with_help", words="Child’s check: with pictures, or with somebody’s help", family_words="With some help"),
    Choice(key="no", words="Child’s check: not this one", family_words="Not this one"),
)

HELP_IS_MEANT = ("in_place", "start_date", "waiting", "not_funded")
