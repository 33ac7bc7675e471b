"""Families for whom one tool alone is used."""

from app.measuring import Cohort, Live, Measure, OneToolAlone

measure = Measure(
    key="one_tool_families",
    order=82,
    title="One tool alone",
    question="Do we rely on the same tool?",
    sentence=(
        "On {day}, **{share}** of the families in {place} with whom tools had been used at two sittings or more in twelve months "
        "had met one tool alone."
    ),
    who_is_counted=(
        "Family records open on the last day of the period, with two or more sittings in the twelve months "
        "before at which a tool "
        "was used, with whichever child, born or expected. A licensed instrument is another tool."
    ),
    numerator="families with whom one and the same tool was used at every sitting",
    denominator="families with two or more sittings in twelve months",
    source=(
        "Live records of every family, of which numbers alone leave: assessments that were sent or signed, and uses of licensed "
        "instruments"
    ),
    live=Live(what="family", cohort=Cohort.OPEN_AT_END, asks=OneToolAlone(sittings=2, months=12), before_birth=True),
    caveat=(
        "To use one tool again can be right: it shows change over time. It becomes a worry where nothing else is ever asked."
    ),
    read_with=("most_used_tool", "strands_never_explored"),
    cuts=False,
)
