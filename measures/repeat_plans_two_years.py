"""Children who have a plan again within two years of the last."""

from app.measuring import Cohort, Counts, EarlierEndedWithin, Measure, Needs

measure = Measure(
    key="repeat_plans_two_years",
    order=31,
    title="A plan again within two years",
    question="Did the change hold for at least two years?",
    sentence=(
        "In {period}, **{share}** of the child protection plans that began in {place} were for a child whose last "
        "plan had ended within two years."
    ),
    who_is_counted=(
        "Child protection plans that began in the period. An earlier plan: one that ended here in the 24 months "
        "before, in the returns of these three years."
    ),
    numerator="plans that began within 24 months of the end of an earlier one",
    denominator="all plans that began in the period",
    source="Children in need census of this year and the two before: CPPstartDate and CPPendDate",
    counts=Counts(what="cp_plan", cohort=Cohort.STARTING),
    condition=EarlierEndedWithin(months=24),
    needs=Needs(returns=("cin",), years_before=2),
    caveat=(
        "Plans in another authority are not seen, so this is the least it can be. A local measure: nothing like it is published."
    ),
    read_with=("repeat_plans", "plans_two_years_open"),
    part_of="repeat_plans",
    quarters=False,
    cuts=False,
)
