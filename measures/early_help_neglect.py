"""How often neglect is named when early help begins."""

from app.measuring import Cohort, Counts, Measure, Needs, NeglectNamed

measure = Measure(
    key="early_help_neglect",
    order=10,
    title="Neglect named in early help",
    question="Do we see it while help is still early?",
    sentence="In {period}, neglect was named in **{share}** of the early help episodes that began in {place}.",
    who_is_counted="Early help episodes that began in the period and say what they were for.",
    numerator="episodes whose reasons name neglect",
    denominator="episodes that began in the period and give a reason",
    source="The authority’s own early help episodes; there is no national return",
    counts=Counts(what="early_help", cohort=Cohort.STARTING),
    condition=NeglectNamed(),
    needs=Needs(returns=("early_help",)),
    left_out="episodes that give no reason, or whose reason was not said to be about neglect or not",
    caveat=(
        "More is not worse: it may be that we see it sooner, or say it more plainly. "
        "Reasons are local and broad, and a family may ask for help without that word being used."
    ),
    read_with=("neglect_named_at_assessment", "neglect_named_at_cin_start"),
)
