"""New protection plans, for every 10,000 children who live here."""

from app.measuring import Cohort, Comparison, Counts, Form, Measure, Needs

measure = Measure(
    key="new_plans_rate",
    order=23,
    title="New child protection plans, for every 10,000 children",
    question="How often do we think that a child needs a plan to be safe?",
    sentence="In {period}, **{rate}** child protection plans began for every 10,000 children in {place}.",
    who_is_counted="Child protection plans that began in the period, for every 10,000 children of 0 to 17.",
    numerator="plans that began",
    denominator="children of 0 to 17 who live here",
    source="Children in need census; population as brought in by the authority",
    counts=Counts(what="cp_plan", cohort=Cohort.STARTING),
    form=Form.RATE,
    needs=Needs(returns=("cin", "population")),
    beside=Comparison(series="plans_starting_rate"),
    caveat=("Fewer plans may mean safer children, better early help, or a higher bar. It does not say which."),
    quarters=False,
    cuts=False,
)
