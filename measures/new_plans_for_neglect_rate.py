"""New protection plans for neglect, for every 10,000 children who live here."""

from app.measuring import Category, Cohort, Counts, Form, Measure, Needs

measure = Measure(
    key="new_plans_for_neglect_rate",
    order=21,
    title="New plans for neglect, for every 10,000 children",
    question="How many children does this reach, whatever else happens?",
    sentence="In {period}, **{rate}** child protection plans for neglect began for every 10,000 children in {place}.",
    who_is_counted=(
        "Child protection plans that began in the period for neglect (first category), for every 10,000 children of 0 to 17."
    ),
    numerator="plans that began for neglect",
    denominator="children of 0 to 17 who live here, by the estimate given with the returns",
    source="Children in need census; population as brought in by the authority",
    counts=Counts(what="cp_plan", cohort=Cohort.STARTING),
    condition=Category(code="NEG"),
    form=Form.RATE,
    needs=Needs(returns=("cin", "population")),
    caveat=("A rate rises when more children are harmed and also when more are noticed. Read it beside the share."),
    read_with=("new_plans_for_neglect",),
    part_of="new_plans_rate",
    quarters=False,
    cuts=False,
)
