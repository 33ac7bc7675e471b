"""For how many children a change is sustained."""

from app.measuring import Cohort, FoundBetter, Live, Measure

measure = Measure(
    key="change_sustained",
    order=2,
    title="Change that holds",
    question="Does it last?",
    sentence="In {period}, a change for the better was sustained for **{share}** of the children with an open record in {place}.",
    who_is_counted=(
        "Children, born, who were in an open record at any time in the period; each once. Sustained: by the rule that stands on "
        "the page of every plan, at the last review of an outcome in the period, with nothing else worse or lapsed."
    ),
    numerator="children for whom a change counts as sustained",
    denominator="all children with an open record in the period",
    source="Live records of every family, of which numbers alone leave: every finished review up to the end of the period",
    live=Live(what="child", cohort=Cohort.DURING, asks=FoundBetter(holds=True)),
    caveat=(
        "To be sustained takes months, and children who came lately cannot be among them. What counts as sustained is a local "
        "starting point, not evidence: a stricter rule gives a lower figure."
    ),
    read_with=("what_changed", "repeat_plans_two_years"),
    part_of="what_changed",
    cuts=False,
)
