"""How often neglect is found at the end of an assessment: factor 16A."""

from app.measuring import Cohort, Comparison, Counts, HasFactor, Measure, Needs

measure = Measure(
    key="neglect_named_at_assessment",
    order=11,
    title="How often we name neglect",
    question="Do our assessments see what a child is missing?",
    sentence="In {period}, neglect was named in **{share}** of the assessed episodes in {place}.",
    who_is_counted=(
        "Episodes of need with an assessment completed in the period and any factor recorded; “none” (21) is no factor. Each "
        "counts once in a period."
    ),
    numerator="episodes in which 16A (neglect) is a factor",
    denominator="episodes with any factor",
    source="Children in need census: AssessmentFactors of assessments authorised in the period",
    counts=Counts(what="assessed_episode", cohort=Cohort.ENDING),
    condition=HasFactor(code="16A"),
    needs=Needs(returns=("cin",)),
    left_out="episodes with a completed assessment of which no factor was recorded, or “none” (21)",
    beside=Comparison(series="neglect_factor"),
    caveat=(
        "More may mean that we see it sooner. A share of episodes is not a rate for every 10,000 children: the "
        "Department publishes both. "
        "Neglect cannot be told apart in the primary need “abuse or neglect”, so it is not counted from there."
    ),
    read_with=("early_help_neglect", "neglect_named_at_cin_start"),
)
