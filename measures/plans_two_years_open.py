"""Open protection plans that have lasted two years or more."""

from app.measuring import Cohort, Comparison, Counts, Lasted, Measure, Needs

measure = Measure(
    key="plans_two_years_open",
    order=33,
    title="Open plans of two years or more",
    question="Is anybody waiting too long for things to change?",
    sentence="On {day}, **{share}** of the open child protection plans in {place} had lasted two years or more.",
    who_is_counted="Child protection plans open on the last day of the period: 730 days or more since they began.",
    numerator="open plans of two years or more",
    denominator="all plans open on that day",
    source="Children in need census: CPPstartDate of plans with no end by 31 March",
    counts=Counts(what="cp_plan", cohort=Cohort.OPEN_AT_END),
    condition=Lasted(at_least_days=730),
    needs=Needs(returns=("cin",)),
    beside=Comparison(series="two_years_at_31_march"),
    caveat=(
        "Low is not always good: plans that end early may come again. A low figure here can explain a high figure"
        " of second plans, and the other way round."
    ),
    read_with=("repeat_plans", "new_plans_for_neglect"),
)
