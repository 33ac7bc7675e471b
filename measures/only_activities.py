"""Plans that say what people attend, and not what is different for the child."""

from app.measuring import Cohort, Live, Measure, OnlyActivities

measure = Measure(
    key="only_activities",
    order=84,
    title="Plans of activities alone",
    question="Do we focus on outcomes?",
    sentence=(
        "In {period}, **{share}** of the plans that were first agreed in {place} had outcomes that name activities alone, and "
        "nothing that is different for the child."
    ),
    who_is_counted=(
        "Plans of children, born or expected, that a supervisor counter-signed for the first time in the period, as they "
        "were worded then. An activity: something people attend, complete or take up."
    ),
    numerator="plans in which every outcome is an activity",
    denominator="plans that were first agreed in the period",
    source=(
        "Live records of every family, of which numbers alone leave: the words of outcomes, read by the rule "
        "that asks about them "
        "while a plan is written"
    ),
    live=Live(what="plan", cohort=Cohort.STARTING, asks=OnlyActivities(), before_birth=True),
    caveat=(
        "A rule reads the words, and can take one outcome for another. A low figure says that plans are "
        "worded for the child, and "
        "not yet that they change anything."
    ),
    read_with=("what_changed",),
    quarters=False,
    cuts=False,
)
