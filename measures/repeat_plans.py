"""Children who have a child protection plan again: any earlier plan, however long ago."""

from app.measuring import Cohort, Comparison, Counts, EarlierPlans, Measure, Needs

measure = Measure(
    key="repeat_plans",
    order=30,
    title="Children who have a plan again",
    question="Did the change hold, once a plan had ended?",
    sentence=(
        "In {period}, **{share}** of the child protection plans that began in {place} were for a child who had one before."
    ),
    who_is_counted="Child protection plans that began in the period. Any earlier plan, however long ago, and anywhere.",
    numerator="plans that began in the period for a child with one or more earlier plans",
    denominator="all plans that began in the period",
    source="Children in need census: CPPstartDate and NumberOfPreviousCPP",
    counts=Counts(what="cp_plan", cohort=Cohort.STARTING),
    condition=EarlierPlans(at_least=1),
    needs=Needs(returns=("cin",)),
    beside=Comparison(series="repeat_plans_starting"),
    caveat=(
        "Low is not always good: fewer second plans can mean longer first ones, or children who are not seen again. "
        "It counts plans, so a child with two plans in a year is counted twice."
    ),
    read_with=("plans_two_years_open", "new_plans_for_neglect"),
)
