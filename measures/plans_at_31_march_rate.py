"""Protection plans open on 31 March, for every 10,000 children who live here."""

from app.measuring import Cohort, Comparison, Counts, Form, Measure, Needs

measure = Measure(
    key="plans_at_31_march_rate",
    order=24,
    title="Open child protection plans, for every 10,000 children",
    question="How many children have a plan today?",
    sentence="On {day}, **{rate}** of every 10,000 children in {place} had a child protection plan.",
    who_is_counted="Child protection plans open on 31 March, for every 10,000 children of 0 to 17.",
    numerator="open plans",
    denominator="children of 0 to 17 who live here",
    source="Children in need census; population as brought in by the authority",
    counts=Counts(what="cp_plan", cohort=Cohort.OPEN_AT_END),
    form=Form.RATE,
    needs=Needs(returns=("cin", "population")),
    beside=Comparison(series="plans_at_31_march_rate"),
    caveat=("It rises when more plans begin and also when they last longer."),
    quarters=False,
    cuts=False,
)
