"""How often neglect had been named by the day a child in need plan began."""

from app.measuring import Cohort, Counts, Measure, Needs, NeglectNamed, Unlike

measure = Measure(
    key="neglect_named_at_cin_start",
    order=12,
    title="Neglect named by the start of a child in need plan",
    question="When help becomes statutory, has anybody said what is missing?",
    sentence="In {period}, neglect had been named in **{share}** of the child in need plans that began in {place}.",
    who_is_counted=(
        "Child in need plans that began in the period. Named: in the latest assessment of the same episode completed by that day."
    ),
    numerator="plans before which neglect had been named",
    denominator="all plans that began in the period",
    source="Children in need census: CINPlanStartDate and the AssessmentFactors before it",
    counts=Counts(what="cin_plan", cohort=Cohort.STARTING),
    condition=NeglectNamed(),
    needs=Needs(returns=("cin",)),
    unlike=(
        Unlike(
            series="neglect_factor",
            why="England’s figure counts assessed episodes of the year; this counts plans by the day they began.",
        ),
    ),
    caveat=(
        "A plan that began before any assessment was completed counts as not named: nobody had written it by then. "
        "Read beside how often it is named at the end of assessments."
    ),
    read_with=("early_help_neglect", "neglect_named_at_assessment"),
)
