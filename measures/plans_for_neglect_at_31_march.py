"""Of the protection plans open on 31 March, how many were for neglect."""

from app.measuring import Category, Cohort, Comparison, Counts, Measure, Needs

measure = Measure(
    key="plans_for_neglect_at_31_march",
    order=22,
    title="Open plans where neglect is the reason",
    question="How many children live with a plan for neglect today?",
    sentence="On {day}, neglect was the first reason for **{share}** of the open child protection plans in {place}.",
    who_is_counted="Child protection plans open on the last day of the period, by their first category.",
    numerator="open plans that began for neglect",
    denominator="all plans open on that day",
    source="Children in need census: plans with no end by 31 March, InitialCategoryOfAbuse",
    counts=Counts(what="cp_plan", cohort=Cohort.OPEN_AT_END),
    condition=Category(code="NEG"),
    needs=Needs(returns=("cin",)),
    beside=Comparison(series="neglect_share_at_31_march"),
    caveat=("Long plans weigh more here than among those that began in the year. England’s share was not found for every year."),
    read_with=("new_plans_for_neglect",),
)
