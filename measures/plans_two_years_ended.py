"""Protection plans that ended after two years or more."""

from app.measuring import Cohort, Comparison, Counts, Lasted, Measure, Needs

measure = Measure(
    key="plans_two_years_ended",
    order=34,
    title="Plans that ended after two years or more",
    question="How long did children wait before it was better?",
    sentence="In {period}, **{share}** of the child protection plans that ended in {place} had lasted two years or more.",
    who_is_counted="Child protection plans that ended in the period: 730 days or more after they began.",
    numerator="plans that ended after two years or more",
    denominator="all plans that ended in the period",
    source="Children in need census: CPPstartDate and CPPendDate",
    counts=Counts(what="cp_plan", cohort=Cohort.ENDING),
    condition=Lasted(at_least_days=730),
    needs=Needs(returns=("cin",)),
    beside=Comparison(series="two_years_ending"),
    caveat=("A year in which long plans are at last ended looks worse here, and may be better for the children."),
    read_with=("plans_two_years_open",),
)
