"""How many child protection plans were for a child whom early help knew in the year before."""

from app.measuring import Cohort, Counts, KnownToEarlyHelp, Measure, Needs

measure = Measure(
    key="known_to_early_help_cp",
    order=51,
    title="Known to early help before a child protection plan",
    question="Was help there before it became statutory?",
    sentence=(
        "In {period}, early help had known the child in the twelve months before **{share}** of the child protection "
        "plans that began in {place}."
    ),
    who_is_counted=(
        "Child protection plans that began in the period. Known: an early help episode of the same child was open at "
        "some time in the 12 months before, and had begun before. Children are matched by the authority’s own number."
    ),
    numerator="plans that began for a child known to early help",
    denominator="all plans that began in the period",
    source="Children in need census and the authority’s early help episodes, matched by the authority’s own number",
    counts=Counts(what="cp_plan", cohort=Cohort.STARTING),
    condition=KnownToEarlyHelp(months=12),
    needs=Needs(returns=("cin", "early_help"), look_back_months=12),
    caveat=(
        "A rise may mean that early help reaches the right families, or that it did not turn things round. It "
        "says nothing about which. "
        "A child under another number in the early help system is not matched, so this is the least it can be."
    ),
    read_with=("early_help_neglect",),
)
